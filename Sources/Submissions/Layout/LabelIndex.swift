import VietnameseText

/// What the headings of tables may mean: the names of the fields of all forms, and of parts of fields, folded.
struct LabelIndex: Sendable {
  /// A field of a form that a heading names.
  struct Meaning: Equatable, Sendable {
    /// The form's place among the forms.
    var form: Int
    /// The field's place in the form.
    var field: Int
    /// Whether it is the field's title; a title outranks an alias.
    var isTitle: Bool
    /// Which part of the field it is; nil for the whole.
    var part: Part?
  }

  /// A part of a field that has several columns.
  enum Part: Equatable, Sendable {
    /// Of a pair such as `Họ đệm` and `Tên`: the pair's number, and which of the two.
    case ofPair(Int, place: Int)
    /// One of several columns of which a row fills one, such as `Nam` and `Nữ` below `Ngày sinh`.
    case variant(Int)
  }

  private var whole: [String: [Meaning]] = [:]
  private var brief: [String: [Meaning]] = [:]

  init(_ forms: [PreparedForm]) {
    for (place, form) in forms.enumerated() {
      for (index, field) in form.form.fields.enumerated() {
        add(field.name, Meaning(form: place, field: index, isTitle: true, part: nil))
        for alias in field.aliases { add(alias, Meaning(form: place, field: index, isTitle: false, part: nil)) }
        for (number, pair) in field.parts.enumerated() {
          for (part, name) in pair.enumerated() {
            add(name, Meaning(form: place, field: index, isTitle: false, part: .ofPair(number, place: part)))
          }
        }
        for (number, variant) in field.variants.enumerated() {
          for name in [field.name] + field.aliases {
            add("\(name) \(variant)", Meaning(form: place, field: index, isTitle: false, part: .variant(number)))
          }
        }
      }
    }
  }

  private mutating func add(_ name: String, _ meaning: Meaning) {
    let heading = HeadingText(name)
    whole[heading.whole, default: []].append(meaning)
    brief[heading.brief, default: []].append(meaning)
  }

  /// What a heading means to a form: as it stands, and failing that without its explanation.
  func meanings(of heading: HeadingText, in form: Int) -> [Meaning] {
    for found in [whole[heading.whole], brief[heading.unbracketed], brief[heading.brief]] {
      let meanings = (found ?? []).filter { $0.form == form }
      if !meanings.isEmpty { return meanings }
    }
    return []
  }

  /// Whether a heading means something to any form.
  func isKnown(_ heading: HeadingText) -> Bool {
    whole[heading.whole] != nil || brief[heading.unbracketed] != nil || brief[heading.brief] != nil
  }
}
