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

  /// A number with so many decimals at most: `1.200` and `87,5` in Vietnamese, `1,200` and `87.5` in English.
  ///
  /// One too large to be counted reads "–".
  public static func decimal(_ number: Double, decimals: Int = 1, in language: Language) -> String {
    let power = (0..<decimals).reduce(1) { power, _ in power * 10 }
    guard let scaled = Int(exactly: (number.magnitude * Double(power)).rounded()) else { return "–" }
    let text = (number < 0 && scaled > 0 ? "-" : "") + grouped(scaled / power, in: language)
    // The power's own first digit keeps the zeros behind the point.
    var digits = String(scaled % power + power).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return digits.isEmpty ? text : text + Bilingual(vi: ",", en: ".")[language] + digits
  }

  /// A number as people in Vietnam write it: `1.200` and `1,2`.
  public static func vietnamese(_ value: Double) -> String {
    if let whole = Int(exactly: value) { return grouped(whole, in: .vietnamese) }
    return String(String(value).map { $0 == "." ? "," : $0 })
  }
}
