public import Configuration
public import Movement
public import TableReading

extension CalendarDate: Worded {
  /// `08/10/2022` in Vietnamese, `2022-10-08` in English.
  public func words(in language: Language) -> String { Bilingual(vi: vietnamese, en: description)[language] }
}

extension YearMonth: Worded {
  /// `10/2022` in Vietnamese, `2022-10` in English.
  public func words(in language: Language) -> String { Bilingual(vi: vietnamese, en: description)[language] }
}

extension Weekday: Worded {
  /// `thứ bảy`, `Saturday`.
  public func words(in language: Language) -> String {
    Bilingual(vi: vietnamese, en: rawValue.prefix(1).uppercased() + rawValue.dropFirst())[language]
  }

  /// The name as it stands over a narrow column: `T7`, `Sat`.
  public func shortWords(in language: Language) -> String {
    let number = (Weekday.allCases.firstIndex(of: self) ?? 0) + 2
    return Bilingual(vi: self == .sunday ? "CN" : "T\(number)", en: String(words(in: .english).prefix(3)))[language]
  }

  private var vietnamese: String {
    switch self {
    case .monday: "thứ hai"
    case .tuesday: "thứ ba"
    case .wednesday: "thứ tư"
    case .thursday: "thứ năm"
    case .friday: "thứ sáu"
    case .saturday: "thứ bảy"
    case .sunday: "chủ nhật"
    }
  }
}

extension SubjectKind: Worded {
  /// Those who are commended, as a count of them reads: `cá nhân`, `individuals`.
  public func words(in language: Language) -> String {
    switch self {
    case .individual: Bilingual(vi: "cá nhân", en: "individuals")[language]
    case .collective: Bilingual(vi: "tập thể", en: "collectives")[language]
    case .resident: Bilingual(vi: "người dân", en: "residents")[language]
    case .household: Bilingual(vi: "hộ gia đình", en: "households")[language]
    }
  }
}

extension TextEncoding: Worded {
  /// The name by which people know the encoding, the same in all languages.
  public func words(in language: Language) -> String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .windows1258: "Windows-1258"
    case .tcvn3: "TCVN3 (ABC, .VnTime)"
    case .vni: "VNI-Windows"
    case .viscii: "VISCII"
    case .windows1252: "Windows-1252"
    }
  }
}

extension TextRepair.Kind: Worded {
  /// What the text was typed or saved in, the same in all languages.
  public func words(in language: Language) -> String {
    switch self {
    case .tcvn3: TextEncoding.tcvn3.words(in: language)
    case .vni: TextEncoding.vni.words(in: language)
    case .utf8As1252: "UTF-8 ↔ Windows-1252"
    }
  }
}
