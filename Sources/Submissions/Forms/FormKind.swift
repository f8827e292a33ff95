/// The forms that units send, by the names that results use.
public enum FormKind: String, Sendable, CaseIterable {
  /// Danh sách: who belongs to the unit.
  case roster
  /// Tham gia: who volunteered when.
  case participation
  /// Hoạt động: what was done.
  case activities
  /// Đề nghị: whom the unit nominates for commendation.
  case nominations
  /// Kiến nghị: the difficulties people brought up.
  case feedback
  /// Việc tốt: good deeds, on any day and by anybody.
  case deeds
}
