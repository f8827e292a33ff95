import Movement

/// The names that thresholds, quotas and the ties' number have in the workbook's formulas.
struct ThresholdNames: Sendable {
  let kind: SubjectKind
  /// By criterion.
  let criteria: [String]

  init(_ kind: SubjectKind, _ rules: SubjectRules) {
    self.kind = kind
    var taken: Set<String> = []
    criteria = rules.require.map { criterion in
      let base = "nguong_\(Self.subject(kind))_\(Self.cleaned(criterion.id))"
      var name = base
      var number = 2
      // Names differ by more than case, and two identifiers may come out as one name.
      while !taken.insert(name.lowercased()).inserted {
        name = "\(base)_\(number)"
        number += 1
      }
      return name
    }
  }

  var quota: String { "chi_tieu_\(Self.subject(kind))" }
  var tieGroup: String { "nhom_bang_diem_\(Self.subject(kind))" }

  private static func subject(_ kind: SubjectKind) -> String { kind == .individual ? "ca_nhan" : "tap_the" }

  /// An identifier with everything but ASCII letters and digits as `_`, up to 60 characters.
  private static func cleaned(_ id: String) -> String {
    String(
      id.unicodeScalars.prefix(60).map { scalar -> Character in
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
          ? Character(scalar) : "_"
      })
  }
}
