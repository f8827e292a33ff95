/// Something that is said in each language of the program.
public struct Bilingual<Value> {
  private let vietnamese: Value
  private let english: Value

  /// What is said in Vietnamese and in English.
  public init(vi vietnamese: Value, en english: Value) {
    self.vietnamese = vietnamese
    self.english = english
  }

  /// What is said in a language.
  public subscript(language: Language) -> Value {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}

extension Bilingual: Sendable where Value: Sendable {}
extension Bilingual: Equatable where Value: Equatable {}
