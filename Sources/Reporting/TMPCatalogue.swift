import Submissions
enum IssueCatalogue {
  static func title(_ code: IssueCode, in language: Language) -> String {
    "Không có trong danh sách (\(code.rawValue))"
  }
  static func message(for issue: Issue, in language: Language) -> String {
    "Không có ai mang mã số “\(issue.value ?? "")” trong các danh sách đang có hiệu lực của huyện."
  }
  static func hint(for issue: Issue, in language: Language) -> String {
    "Sửa mã số cho đúng; gần giống nhất là 03169-014 (Vàng Thị Chu), hoặc thêm người này vào danh sách của đơn vị."
  }
}
