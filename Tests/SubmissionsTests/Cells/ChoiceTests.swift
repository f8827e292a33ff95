import TableReading
import Testing

@testable import Submissions

@Suite("Choices: a clerk's own way of writing yes, or a group, must not cost the row")
struct ChoiceTests {
  @Test(arguments: [
    ("x", "yes"), ("X", "yes"), ("có", "yes"), ("Co", "yes"), ("YES", "yes"), ("1", "yes"), ("đúng", "yes"), ("", "no"),
    ("-", "no"), ("không", "no"), ("NO", "no"), ("0", "no"), ("Sai", "no"), ("N/A", "no"),
    ("có lẽ", "type-error boolean"), ("2", "type-error boolean"), ("xx", "type-error boolean"),
  ])
  func answers(text: String, expected: String) throws {
    #expect(try reading(text, in: .withinAuthority, of: .feedback) == expected)
  }

  @Test(arguments: [("TRUE", "yes"), ("FALSE", "no")])
  func answersOfWorkbooks(text: String, expected: String) throws {
    #expect(try reading(text, in: .withinAuthority, of: .feedback, as: .boolean) == expected)
  }

  @Test(arguments: [
    ("Cả ngày", "full"), ("CA NGAY", "full"), ("full", "full"), ("Sáng", "morning"), ("buổi sáng", "morning"),
    ("chiều", "afternoon"), ("", "missing"), ("–", "missing"), ("tối", "unknown-value"),
    ("sáng, chiều", "unknown-value"),
    ("?", "unknown-value"),
  ])
  func sessions(text: String, expected: String) throws {
    #expect(try reading(text, in: .session, of: .participation) == expected)
  }

  @Test(arguments: [
    ("roads", "roads"), ("Đường xanh, sạch, đẹp", "roads"), ("duong xanh sach dep", "roads"), ("LÀM ĐƯỜNG", "roads"),
    ("khác", "other"), ("Làm đường; khác", "unknown-value"), ("", "required"),
  ])
  func contentGroups(text: String, expected: String) throws {
    #expect(try reading(text, in: .contentGroup, of: .activities) == expected)
  }

  @Test(arguments: [
    ("cán bộ", "official"), ("Cán bộ; Đảng viên", "official party-member"),
    ("cán bộ, đảng viên", "official party-member"),
    ("công chức+đảng viên", "civil-servant party-member"), ("viên chức\nđảng viên", "public-employee party-member"),
    ("LLVT", "armed-forces"), ("official;official", "official"), ("cán bộ;", "official"),
    (";cán bộ;;khác", "official other"),
    ("cán bộ; nông dân", "unknown-value"), ("cán bộ đảng viên", "unknown-value"), (";", "unknown-value"),
    ("-", "required"),
  ])
  func lists(text: String, expected: String) throws {
    #expect(try reading(text, in: .groups, of: .roster) == expected)
  }

  @Test(arguments: [
    (32, FieldKey.memberID, "kept"), (33, .memberID, "out-of-range too-long"), (32_767, .position, "kept"),
    (32_768, .position, "out-of-range too-long"),
  ])
  func lengths(count: Int, field: FieldKey, expected: String) throws {
    let text = String(repeating: "ở", count: count)
    let read = try reading(text, in: field, of: .roster)
    #expect((read == text ? "kept" : read) == expected)
  }
}
