/// Recognises one Vietnamese syllable, letter by letter: an onset or none, and a rime.
///
/// The onsets and rimes are those of school grammars, with the rimes that names of the peoples of the north-west add; an
/// onset may stand before any rime.
package struct SyllableAutomaton: Sendable {
  /// The state before the first letter.
  package static let start: UInt16 = 0
  /// The state from which nothing follows.
  static let dead: UInt16 = 0xFFFF

  /// How a word may end in a state.
  enum Ending: UInt8, Sendable {
    /// The letters so far are no syllable.
    case none
    /// They are one, with any tone.
    case open
    /// They are one that ends in c, ch, p or t, with sắc or nặng only.
    case stopped
  }

  package static let shared = SyllableAutomaton()

  private var transitions: [UInt16] = []
  private var endings: [Ending] = []

  @inline(__always)
  package func next(_ state: UInt16, rank: Int) -> UInt16 {
    state == Self.dead ? Self.dead : transitions[Int(state) << 6 | rank & 63]
  }

  /// Whether a word that ends in a state is a syllable when it has that tone.
  package func accepts(_ state: UInt16, tone: Int) -> Bool {
    guard state != Self.dead else { return false }
    switch endings[Int(state)] {
    case .none: return false
    case .open: return true
    case .stopped: return tone == 4 || tone == 5
    }
  }

  /// Determinises "an onset's trie, then the rimes' trie": a state is a set of nodes of both.
  private init() {
    var trie = Trie()
    let onsets = trie.addRoot()
    let rimes = trie.addRoot()
    var onsetEnds: Set<Int> = [onsets]
    for onset in Self.onsets.split(separator: " ") { onsetEnds.insert(trie.add(onset, under: onsets)) }
    var rimeEnds: [Int: Ending] = [:]
    for rime in Self.rimes.split(separator: " ") {
      let isStopped = rime.last.map { "cpt".contains($0) } == true || rime.hasSuffix("ch")
      rimeEnds[trie.add(rime, under: rimes)] = isStopped ? .stopped : .open
    }
    func closed(_ nodes: [Int]) -> [Int] {
      (nodes.contains { onsetEnds.contains($0) } ? nodes + [rimes] : nodes).sorted()
    }
    var sets = [closed([onsets])]
    var numbers = [sets[0]: UInt16(0)]
    var current = 0
    while current < sets.count {
      let set = sets[current]
      var row = [UInt16](repeating: Self.dead, count: 64)
      for rank in VietnameseLetter.alphabet.indices {
        let targets = closed(set.compactMap { trie.children[$0][rank] })
        if targets.isEmpty { continue }
        if numbers[targets] == nil {
          numbers[targets] = UInt16(sets.count)
          sets.append(targets)
        }
        row[rank] = numbers[targets] ?? Self.dead
      }
      transitions += row
      endings.append(set.lazy.compactMap { rimeEnds[$0] }.first ?? .none)
      current += 1
    }
  }

  private struct Trie {
    var children: [[Int: Int]] = []

    mutating func addRoot() -> Int {
      children.append([:])
      return children.count - 1
    }

    mutating func add(_ word: Substring, under root: Int) -> Int {
      var node = root
      for scalar in word.unicodeScalars {
        let rank = VietnameseLetter.rank(VietnameseLetter.code(of: scalar.value))
        if let child = children[node][rank] {
          node = child
        } else {
          let child = addRoot()
          children[node][rank] = child
          node = child
        }
      }
      return node
    }
  }

  private static let onsets = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"

  private static let rimes = """
    a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây \
    e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu \
    o oc oi om on ong ooc oong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet \
    ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơng ơp ơt \
    u ua uc ui um un ung up ut uâc uân uâng uât uây uê uêch uên uênh uêt uêu uơ uôc uôi uôm uôn uông uôt uy uya uych uyên \
    uyêt uynh uyp uyt uyu ư ưa ưc ưi ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y ych yêm yên yêng yêt yêu yn ynh yt
    """
}
