import Configuration
import Movement

/// Reads `words.yaml` and checks it.
enum FormWordsReader {
  static func load(_ file: String) throws(ConfigurationError) -> FormWords {
    let text = try ConfigurationFile.text(try ConfigurationFile.bytes(of: file), file: file)
    let root = try ConfigurationNode(yaml: text, file: file).mapping(keys: [
      "names", "estimates", "money", "sessions", "footer", "sums", "ditto", "absence", "attendance", "senders",
      "collectives", "villages", "supplements", "remarks",
    ])
    return FormWords(
      names: try names(try root.required("names")), estimates: try list(root, "estimates"),
      money: try money(try root.required("money")), sessions: try sessions(try root.required("sessions")),
      footer: try footer(try root.required("footer")), sums: try sums(try root.required("sums")),
      dittos: try list(root, "ditto"), absence: try absence(try root.required("absence")),
      attendance: try attendance(try root.required("attendance")), senders: try senders(try root.required("senders")),
      collectives: try list(root, "collectives"), villages: try list(root, "villages"),
      supplements: try list(root, "supplements"), remarks: try list(root, "remarks"))
  }

  /// A list that is not empty.
  private static func list(_ mapping: ConfigurationMapping, _ key: String) throws(ConfigurationError) -> WordList {
    let node = try mapping.required(key)
    let entries = try node.strings()
    guard !entries.isEmpty else {
      throw node.error(vietnamese: "cần ít nhất một từ", english: "at least one word is needed")
    }
    return WordList(entries)
  }

  private static func names(_ node: ConfigurationNode) throws(ConfigurationError) -> FormWords.Names {
    let part = try node.mapping(keys: ["titles", "offices", "households"])
    return FormWords.Names(
      titles: try list(part, "titles"), offices: try list(part, "offices"), households: try list(part, "households"))
  }

  private static func money(_ node: ConfigurationNode) throws(ConfigurationError) -> MoneyWords {
    let part = try node.mapping(keys: ["units", "labels"])
    var units: [MoneyWords.Unit] = []
    for item in try part.required("units").items() {
      let unit = try item.mapping(keys: ["factor", "words"])
      units.append(
        MoneyWords.Unit(
          factor: try unit.required("factor").integer(in: 1...1_000_000_000_000), words: try list(unit, "words")))
    }
    return MoneyWords(units: units, labels: try list(part, "labels"))
  }

  private static func sessions(_ node: ConfigurationNode) throws(ConfigurationError) -> SessionWords {
    let part = try node.mapping(keys: Set(Session.allCases.map(\.rawValue)))
    var words: [Session: WordList] = [:]
    for session in Session.allCases { words[session] = try list(part, session.rawValue) }
    return SessionWords(words: words)
  }

  private static func footer(_ node: ConfigurationNode) throws(ConfigurationError) -> FooterWords {
    let part = try node.mapping(keys: ["words", "abbreviations"])
    return FooterWords(words: try list(part, "words"), abbreviations: try list(part, "abbreviations"))
  }

  private static func sums(_ node: ConfigurationNode) throws(ConfigurationError) -> SumWords {
    let part = try node.mapping(keys: ["words", "followed_by"])
    return SumWords(words: try list(part, "words"), followers: try list(part, "followed_by"))
  }

  private static func absence(_ node: ConfigurationNode) throws(ConfigurationError) -> AbsenceWords {
    let part = try node.mapping(keys: ["words", "followed_by", "headings"])
    return AbsenceWords(
      words: try list(part, "words"), followers: try list(part, "followed_by"), headings: try list(part, "headings"))
  }

  /// The keys of the marks, and what each means.
  private static let meanings: [(key: String, meaning: AttendanceMarks.Meaning)] = [
    ("full", .attended(.full)), ("morning", .attended(.morning)), ("afternoon", .attended(.afternoon)),
    ("both", .attended(.full)), ("half", .attended(.half)), ("absent", .absent),
  ]

  private static func attendance(_ node: ConfigurationNode) throws(ConfigurationError) -> AttendanceMarks {
    let part = try node.mapping(keys: Set(meanings.map(\.key) + ["doubtful", "plain"]))
    var marks: [(meaning: AttendanceMarks.Meaning, marks: WordList)] = []
    for (key, meaning) in meanings {
      let own = try list(part, key)
      // A mark of two meanings would count as the first of them, without a word.
      for mark in own.entries where marks.contains(where: { $0.meaning != meaning && $0.marks.isAll(of: mark) }) {
        throw try part.required(key).error(
          vietnamese: "dấu “\(mark)” đã có nghĩa khác ở trên", english: "the mark “\(mark)” means something else above")
      }
      marks.append((meaning, own))
    }
    return AttendanceMarks(marks: marks, doubtful: try list(part, "doubtful"), plain: try list(part, "plain"))
  }

  private static func senders(_ node: ConfigurationNode) throws(ConfigurationError) -> FormWords.Senders {
    let part = try node.mapping(keys: [
      "addressees", "places", "between", "institutions", "not_institutions", "own_bodies",
    ])
    return FormWords.Senders(
      addressees: try list(part, "addressees"), places: try list(part, "places"), between: try list(part, "between"),
      institutions: try list(part, "institutions"), notInstitutions: try list(part, "not_institutions"),
      ownBodies: try list(part, "own_bodies"))
  }
}
