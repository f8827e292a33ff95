/// What the bytes of a file turned out to be.
public struct DetectedText: Equatable, Sendable {
  /// The encoding to decode with.
  public var encoding: TextEncoding
  /// Whether the file begins with a byte order mark.
  public var hasByteOrderMark: Bool
  /// Whether characters occur that may stand for others: only then is a `RepairDetector` worth its pass.
  public var mayNeedRepair: Bool
  /// Why this encoding.
  public var evidence: TextEvidence

  /// A finding with its reasons.
  public init(
    encoding: TextEncoding, hasByteOrderMark: Bool = false, mayNeedRepair: Bool = false, evidence: TextEvidence
  ) {
    self.encoding = encoding
    self.hasByteOrderMark = hasByteOrderMark
    self.mayNeedRepair = mayNeedRepair
    self.evidence = evidence
  }
}

/// What spoke for an encoding, for people who want to see why.
public struct TextEvidence: Equatable, Sendable {
  /// What settled it.
  public var reason: Reason
  /// Words with a character above ASCII, where words were judged.
  public var judgedWords: Int
  /// The share of those words that are Vietnamese in each encoding, from 0 to 1, best first; empty if none was judged.
  public var shares: [Share]

  /// Reasons with the figures behind them.
  public init(reason: Reason, judgedWords: Int = 0, shares: [Share] = []) {
    self.reason = reason
    self.judgedWords = judgedWords
    self.shares = shares
  }

  /// The share of words that are Vietnamese in an encoding.
  public struct Share: Equatable, Sendable {
    /// The encoding.
    public var encoding: TextEncoding
    /// From 0 to 1.
    public var value: Double
  }

  /// What can settle an encoding.
  public enum Reason: String, Sendable, CaseIterable {
    /// Nothing but ASCII.
    case ascii
    /// A byte order mark.
    case byteOrderMark = "byte-order-mark"
    /// Every other byte is zero.
    case zeroBytes = "zero-bytes"
    /// The bytes are valid UTF-8.
    case validUTF8 = "valid-utf-8"
    /// The most words are Vietnamese in it.
    case words
    /// No Vietnamese letter at all, only signs of the Windows code pages.
    case signsOnly = "signs-only"
    /// Nothing fits; a guess to show the file at all.
    case fallback
  }
}
