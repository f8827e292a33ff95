import Configuration
import Movement
import Submissions

extension LayoutReader {
  /// Reads the attendance sheet; its marks, its days and its sum have to be such that they are read back.
  func attendance(
    _ node: ConfigurationNode, for catalogue: FormCatalogue, _ layout: FormsLayout
  ) throws(ConfigurationError) -> AttendanceLayout {
    let own: Set = [
      "file_name", "title", "fields", "closing_fields", "day", "weekdays", "sum", "marks", "participation_notes",
      "smallest_scale",
    ]
    let map = try node.mapping(keys: own.union(Self.sheetKeys))
    guard let form = catalogue[.participation] else {
      throw node.error(vietnamese: "không có biểu tham gia", english: "there is no participation form")
    }
    let sheet = try formSheet(node, of: form, layout, keys: own, widths: ["day", "sum"])
    let fields = try keys(map.required("fields"), of: form)
    guard fields.contains("full_name") else {
      throw try map.required("fields").error(
        vietnamese: "phải có cột full_name", english: "the column full_name has to be among these")
    }
    let weekdays = try weekdays(map.required("weekdays"))
    var attendance = AttendanceLayout(
      sheet: sheet, fileName: try fileName(map.required("file_name"), of: catalogue),
      title: try text(map.required("title")), fields: fields,
      closingFields: try map.optional("closing_fields").map { node throws(ConfigurationError) in
        try keys(node, of: form, besides: fields)
      } ?? [],
      day: try text(map.required("day"), places: AttendanceLayout.dayFacts), weekdays: weekdays,
      sum: try sum(map.required("sum"), catalogue), marks: try marks(map.required("marks"), catalogue),
      participationNotes: [])
    if let node = map.optional("participation_notes") {
      attendance.participationNotes = try lines(node, size: layout.sheets[.participation]?.fontSize)
    }
    if let node = map.optional("smallest_scale") { attendance.smallestScale = try node.number(in: 50...100) / 100 }
    try checkDays(map.required("day"), of: attendance, catalogue)
    return attendance
  }

  /// Fields of the form other than those that the marks fill in.
  private func keys(
    _ node: ConfigurationNode, of form: FormDefinition, besides taken: [String] = []
  ) throws(ConfigurationError) -> [String] {
    var keys: [String] = []
    for item in try node.items() {
      let key = try item.string()
      let free = form.fields.map(\.key).filter { !["date", "session"].contains($0) && !(taken + keys).contains($0) }
      guard free.contains(key) else {
        let list = free.joined(separator: ", ")
        throw item.error(
          vietnamese: "phải là một trong: \(list)", english: "this has to be one of: \(list)")
      }
      keys.append(key)
    }
    return keys
  }

  private func fileName(
    _ node: ConfigurationNode, of catalogue: FormCatalogue
  ) throws(ConfigurationError) -> String {
    let name = try node.string()
    let isUsable = name.utf8.allSatisfy { byte in
      (97...122).contains(byte) || (48...57).contains(byte) || "-_".utf8.contains(byte)
    }
    guard isUsable, !catalogue.forms.contains(where: { $0.fileName == name }) else {
      throw node.error(
        vietnamese: "chỉ dùng chữ thường không dấu, chữ số, - và _, không trùng tên tệp của biểu khác",
        english: "only lower-case letters without marks, digits, - and _, and no other form's file name")
    }
    return name
  }

  private func weekdays(_ node: ConfigurationNode) throws(ConfigurationError) -> [Weekday: String] {
    let map = try node.mapping(keys: Set(Weekday.allCases.map(\.rawValue)))
    var names: [Weekday: String] = [:]
    for weekday in Weekday.allCases { names[weekday] = try map.required(weekday.rawValue).string() }
    return names
  }

  private func sum(_ node: ConfigurationNode, _ catalogue: FormCatalogue) throws(ConfigurationError) -> String {
    let heading = try node.string()
    guard catalogue.isSum(heading: heading) else {
      throw node.error(
        vietnamese: "phải bắt đầu bằng “Cộng” hoặc “Tổng”; nếu không, khi đọc lại cột này bị coi là cột lạ",
        english: "this has to begin with “Cộng” or “Tổng”, or the column is an unknown one when it is read back")
    }
    return heading
  }

  private func marks(
    _ node: ConfigurationNode, _ catalogue: FormCatalogue
  ) throws(ConfigurationError) -> [AttendanceLayout.Mark] {
    var marks: [AttendanceLayout.Mark] = []
    for item in try node.items() {
      let text = try item.string()
      guard let session = catalogue.session(ofMark: text) else {
        throw item.error(
          vietnamese: "“\(text)” không phải là dấu có mặt mà chương trình đọc được, như x, S, C, ½",
          english: "“\(text)” is no mark of presence that can be read, such as x, S, C, ½")
      }
      marks.append(AttendanceLayout.Mark(text: text, session: session))
    }
    guard !marks.isEmpty else {
      throw node.error(vietnamese: "cần ít nhất một dấu", english: "at least one mark is needed")
    }
    return marks
  }

  /// Every day of a month has to be that day when its heading is read.
  private func checkDays(
    _ node: ConfigurationNode, of attendance: AttendanceLayout, _ catalogue: FormCatalogue
  ) throws(ConfigurationError) {
    guard let month = YearMonth(iso: "2022-10") else { return }
    for day in month.days where catalogue.day(ofHeading: attendance.heading(of: day), in: month) != day {
      let heading = attendance.heading(of: day)
      throw node.error(
        vietnamese: "“\(heading)” không đọc lại được là \(day.vietnamese); viết như {weekday} {day}/{month_number}",
        english: "“\(heading)” is not read back as \(day); write it as {weekday} {day}/{month_number}")
    }
  }
}
