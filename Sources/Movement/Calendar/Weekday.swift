/// A day of the week, Monday first.
public enum Weekday: String, Hashable, Sendable, CaseIterable {
  /// Thứ hai.
  case monday
  /// Thứ ba.
  case tuesday
  /// Thứ tư.
  case wednesday
  /// Thứ năm.
  case thursday
  /// Thứ sáu.
  case friday
  /// Thứ bảy.
  case saturday
  /// Chủ nhật.
  case sunday
}
