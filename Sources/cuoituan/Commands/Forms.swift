import ArgumentParser
import Configuration
import Movement
import Reporting
import Submissions
import TableReading
import WorkbookWriting

/// `forms`: writes blank forms for a unit, or for all.
struct Forms: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Wording.text(
        "Lập biểu trống cho đơn vị điền: Excel có ô chọn sẵn, và CSV.",
        "Write blank forms for units to fill in: Excel with drop-downs, and CSV."),
      discussion: Wording.text(
        """
        Với mỗi đơn vị: BieuMau_<mã>_<tháng>.xlsx, và cùng các biểu ấy dạng CSV trong <tháng>/<mã>/ (gửi cả thư mục về là đọc được). \
        Danh sách cán bộ lấy từ PATH, là danh sách đang có hiệu lực trong tháng; không có PATH thì để trống. \
        Trong Excel: chọn ngày, buổi, nhóm nội dung, bản, họ tên; mã số tự hiện theo họ tên. \
        Với --attendance có thêm bảng điểm danh: đánh dấu ở đó thay cho ghi từng lượt vào biểu tham gia.
        """,
        """
        For each unit: BieuMau_<code>_<month>.xlsx, and the same forms as CSV in <month>/<code>/, a folder that reads back as it is. \
        The roster is the one in effect under PATH; without PATH it is empty. \
        In Excel days, sessions, content groups, villages and names are chosen; a member's code follows from the name. \
        With --attendance there is an attendance sheet too, to be marked instead of listing every participation.
        """))
  }

  @Option(
    name: .long,
    help: ArgumentHelp(
      Wording.text("Mã, tên hoặc tên khác của đơn vị.", "The unit's code, name or alias."), valueName: "unit"))
  var unit: String?

  @Flag(
    name: .long,
    help: ArgumentHelp(
      Wording.text("Mọi đơn vị phải nộp trong tháng.", "Every unit that must submit in the month.")))
  var all = false

  @Option(
    name: .long, help: ArgumentHelp(Wording.text("Tháng của biểu.", "The month of the forms."), valueName: "2022-11"))
  var month: YearMonth

  @Option(
    name: .long, help: ArgumentHelp(Wording.text("Thư mục để ghi.", "The folder to write to."), valueName: "dir"),
    transform: PathOption.folder)
  var out: String

  @Flag(
    name: .long,
    help: ArgumentHelp(
      Wording.text("Ghi tất cả vào một tệp BieuMau_….zip.", "Write everything into one file BieuMau_….zip.")))
  var zip = false

  @Flag(
    name: .long,
    help: ArgumentHelp(
      Wording.text(
        "Thêm bảng điểm danh: mỗi người một dòng, mỗi ngày tình nguyện một cột.",
        "Add an attendance sheet: a row a member, a column an eligible day.")))
  var attendance = false

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Wording.text(
        "Nơi có danh sách cán bộ: thư mục, tệp, hoặc .zip.", "Where the rosters are: a folder, a file or a .zip."),
      valueName: "path"), transform: PathOption.given)
  var paths: [String] = []

  func validate() throws {
    if all == (unit != nil) {
      throw ValidationError(
        Wording.text("cần đúng một trong hai: --unit ĐƠN_VỊ hoặc --all", "exactly one is needed: --unit UNIT or --all"))
    }
    if common.json != nil {
      throw ValidationError(Wording.text("lệnh này không có --json", "this command has no --json"))
    }
  }

  func run() throws {
    let setup = try Setup(common)
    let layout = try formsLayout(setup)
    let units = try wantedUnits(setup.district)
    try checkDays(setup.district)
    let job = paths.isEmpty ? nil : try Job(setup, paths, quiet: common.quiet)
    let rosters = rosters(job)
    let forms = units.map {
      BlankForms(
        unit: $0, month: month, roster: rosters[$0.code] ?? [], district: setup.district, catalogue: setup.forms,
        layout: layout, hasAttendance: attendance)
    }
    var written: [OutputFile] = []
    try Outputs(force: common.force, inputs: job?.inputs ?? InputPlaces()).commit { outputs throws(Failure) in
      written = zip ? try writeArchive(forms, outputs) : try writeFiles(forms, outputs)
    }
    report(written, units, rosters)
  }

  private func formsLayout(_ setup: Setup) throws(Failure) -> FormsLayout {
    do throws(ConfigurationError) {
      return try FormsLayout.load("\(setup.templates)/workbooks/forms.yaml", for: setup.forms)
    } catch {
      throw Failure(.configuration, error.description(in: Wording.language))
    }
  }

  /// Refuses an attendance sheet of a month that has no days for it.
  private func checkDays(_ district: District) throws(Failure) {
    if !attendance || BlankForms.canHaveAttendance(in: month, of: district) { return }
    throw Failure(
      .usage,
      Wording.text(
        "Lỗi: tháng \(month.vietnamese) không có đủ hai ngày tình nguyện nên không lập được bảng điểm danh; hãy bỏ --attendance.",
        "Error: \(month) has fewer than two eligible days, so it can have no attendance sheet; leave out --attendance.")
    )
  }

  /// The units of the month for which forms are wanted; a district fills in none.
  private func wantedUnits(_ district: District) throws(Failure) -> [Unit] {
    let directory = UnitDirectory(units: district.units, month: month)
    guard let unit else {
      // Of two units that share a code in a month, the one that the code means.
      let units = directory.units.filter { $0.mustSubmit && directory.unit(code: $0.code) == $0 }
      if !units.isEmpty { return units }
      throw Failure(
        .usage,
        Wording.text(
          "Tháng \(month.vietnamese) không có đơn vị nào phải nộp.", "No unit has to submit in \(month)."))
    }
    if let found = directory.unit(named: unit, where: { $0.kind != .district }) { return [found] }
    let near = directory.closest(to: unit).map { "\($0.name) (\($0.code))" }
    throw Failure(
      .usage,
      Wording.text(
        "Lỗi: tháng \(month.vietnamese) không có đơn vị “\(unit)”." + (near.map { " Có phải là \($0)?" } ?? ""),
        "Error: there is no unit “\(unit)” in \(month)." + (near.map { " Did you mean \($0)?" } ?? "")))
  }

  /// The rosters in effect under PATH, by unit; what else is wrong there is no matter of this command.
  private func rosters(_ job: Job?) -> [String: [Member]] {
    job?.assess(.month(month)).records[month]?.rosters.byUnit.mapValues(\.members) ?? [:]
  }

  private func writeFiles(_ forms: [BlankForms], _ outputs: Outputs) throws(Failure) -> [OutputFile] {
    var written: [OutputFile] = []
    for form in forms {
      let target = OutputFile(folder: out, name: form.workbookName)
      try outputs.writeWorkbook(to: target) { path throws(WorkbookError) in try form.writeWorkbook(to: path) }
      written.append(target)
      for table in form.tables {
        let target = OutputFile(folder: out, name: table.path)
        try outputs.write(to: target) { sink throws(Failure) in try sink(table.bytes) }
        written.append(target)
      }
    }
    return written
  }

  private func writeArchive(_ forms: [BlankForms], _ outputs: Outputs) throws(Failure) -> [OutputFile] {
    let name = forms.count == 1 && !all ? String(forms[0].workbookName.dropLast(5)) : "BieuMau_\(month)"
    let target = OutputFile(folder: out, name: "\(name).zip")
    var entries: [ArchiveWriter.Entry] = []
    for form in forms {
      let bytes = try outputs.bytes(of: target) { path throws(WorkbookError) in try form.writeWorkbook(to: path) }
      entries.append(ArchiveWriter.Entry(name: form.workbookName, bytes: bytes))
      entries += form.tables.map { ArchiveWriter.Entry(name: $0.path, bytes: $0.bytes) }
    }
    let day = ArchiveWriter.Day(year: month.year, month: month.month, day: 1)
    let archive = Result { () throws(ArchiveWritingError) in try ArchiveWriter.archive(entries, day: day) }
    try outputs.write(to: target) { sink throws(Failure) in
      switch archive {
      case .success(let bytes): try sink(bytes)
      case .failure(let error): throw Failure(.cannotCreate, "\(target.path): \(error.reason)")
      }
    }
    return [target]
  }

  private func report(_ written: [OutputFile], _ units: [Unit], _ rosters: [String: [Member]]) {
    guard !common.quiet else { return }
    for file in written { Console.out(Wording.text("Đã ghi: ", "Written: ") + file.path + "\n") }
    if !paths.isEmpty {
      for unit in units where rosters[unit.code] == nil {
        Console.error(
          Wording.text(
            "Lưu ý: không thấy danh sách cán bộ của \(unit.name) đến tháng \(month.vietnamese); trang danh sách để trống.",
            "Note: no roster of \(unit.name) up to \(month) was found; its sheet is empty."))
      }
    }
  }
}
