/// What a coded value reads and looks like.
struct CodeAppearance: Equatable, Sendable {
  var text: String
  /// The cell's fill, RGB.
  var fill: UInt32?
  /// The text's colour, RGB.
  var colour: UInt32?
  var isBold = false
}
