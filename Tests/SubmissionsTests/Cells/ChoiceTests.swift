import TableReading
import Testing

@testable import Submissions

@Suite("Choices: a clerk's own way of writing yes, or a group, must not cost the row")
struct ChoiceTests {
  @Test(arguments: [
    ("x", "yes"), ("X", "yes"), ("có", "yes"), ("Co", "yes"), ("YES", "yes"), ("1", "yes"), ("đúng", "yes"), ("", "no"),
    ("-", "no"), ("không", "no"), ("NO", "no"), ("0", "no"), ("Sai", "no"), ("N/A", "no"), ("TRUE", "yes"),
    ("true", "yes"),
    ("False", "no"), ("✓", "yes"), ("✔", "yes"), ("☑", "yes"), ("√", "yes"), ("+", "yes"), ("v", "yes"), ("rồi", "yes"),
    ("ROI", "yes"), ("Đã", "yes"), ("chưa", "no"), ("CHUA", "no"), ("V", "type-error boolean"),
    ("✗", "type-error boolean"),
    ("++", "type-error boolean"), ("?", "type-error boolean"), ("đã giải quyết", "type-error boolean"),
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
    ("chiều", "afternoon"), ("Nửa ngày", "half"), ("nua ngay", "half"), ("1/2 ngày", "half"), ("half", "half"),
    ("", "missing"), ("–", "missing"), ("tối", "unknown-value"),
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
    ("CC/ĐV", "civil-servant party-member"), ("CB - ĐV", "official party-member"),
    ("cán bộ – đảng viên", "official party-member"),
    ("CB & CC", "official civil-servant"), ("Cán bộ và đảng viên", "official party-member"),
    ("can bo va dang vien", "official party-member"), ("CBCC", "official civil-servant"),
    ("CBCC, ĐV", "official civil-servant party-member"), ("CB;CBCC", "official civil-servant"),
    ("cán bộ, công chức, viên chức", "official civil-servant public-employee"),
    ("CBCCVC", "official civil-servant public-employee"), ("Biên phòng", "armed-forces"),
    ("công an/ĐV", "armed-forces party-member"),
    ("bộ đội biên phòng", "armed-forces"), ("official", "official"),
    ("Viên chức,party-member", "public-employee party-member"),
    ("cán bộ; nông dân", "unknown-value"), ("cán bộ đảng viên", "unknown-value"), (";", "unknown-value"),
    ("CB-ĐV", "unknown-value"), ("và", "unknown-value"), ("Người quen", "unknown-value"), ("-", "required"),
  ])
  func lists(text: String, expected: String) throws {
    #expect(try reading(text, in: .groups, of: .roster) == expected)
  }

  /// In codes every dash is a hyphen without spaces around it; in other text they stay.
  @Test(arguments: [
    ("03169-001", FieldKey.memberID, "03169-001"), ("03169–001", .memberID, "03169-001"),
    ("03169 — 001", .memberID, "03169-001"), ("03169 - 001", .memberID, "03169-001"),
    ("03169‑001", .memberID, "03169-001"),
    ("03169−001", .memberID, "03169-001"), ("03169.001", .memberID, "03169.001"), ("NH  1", .memberID, "NH 1"),
    ("Bí thư – Trưởng bản", .position, "Bí thư – Trưởng bản"), ("'03169-001", .memberID, "03169-001"),
    ("=\"03169-001\"", .memberID, "03169-001"), ("=03169-001", .memberID, "out-of-range formula"),
    ("-001", .memberID, "out-of-range formula"), ("–001", .memberID, "out-of-range formula"),
    ("@Páo", .fullName, "out-of-range formula"), ("+84 912", .fullName, "out-of-range formula"),
    ("'=Páo", .fullName, "out-of-range formula"), ("-", .fullName, "required"), ("=1+1", .position, "=1+1"),
    ("- Bí thư", .position, "- Bí thư"),
  ])
  func codesAndNames(text: String, field: FieldKey, expected: String) throws {
    #expect(try reading(text, in: field, of: .roster) == expected)
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
