public import Configuration

/// Numbers as people read them in each language.
public enum NumberWording {
  /// A whole number with its digits in groups of three: `1.200` in Vietnamese, `1,200` in English.
  public static func grouped(_ number: Int, in language: Language) -> String {
    let digits = Array(String(number.magnitude))
    let separator = Bilingual(vi: ".", en: ",")[language]
    let grouped = digits.indices.map { index in
      String(digits[index]) + ((digits.count - index) % 3 == 1 && index < digits.count - 1 ? separator : "")
    }
    return (number < 0 ? "-" : "") + grouped.joined()
  }

  /// A number as people in Vietnam write it: `1.200` and `1,2`.
  public static func vietnamese(_ value: Double) -> String {
    if let whole = Int(exactly: value) { return grouped(whole, in: .vietnamese) }
    return String(String(value).map { $0 == "." ? "," : $0 })
  }
}
