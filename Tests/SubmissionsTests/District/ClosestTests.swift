import TestSupport
import Testing

@testable import Submissions

@Suite("Hints: “did you mean” somebody else altogether is worse than no hint")
struct ClosestTests {
  @Test(arguments: [
    ("Bản Huổi San", "Bản Huổi Sang"), ("Bản Huổi Sang", "Bản Huổi Sang"), ("Huoi Sang", nil),
    ("Bản Pá Ka", "Bản Pá Kha"),
    ("", nil), ("x", nil), ("Bản", nil), (String(repeating: "a", count: 10_000), nil),
  ])
  func villages(text: String, expected: String?) {
    #expect(Closest(["Bản Huổi Sang", "Bản Pá Kha", "Bản Pá Khả"], by: \.self).match(text) == expected)
  }

  @Test func theFirstOfTwoAsNear() {
    #expect(Closest(["NH-11", "NH-12"], by: \.self).match("NH-13", tolerance: 5) == "NH-11")
    #expect(Closest(["NH-11", "NH-12"], by: \.self).match("NH-12", tolerance: 5) == "NH-12")
    #expect(Closest(["NH-11", "NH-12"], by: \.self).match("NH-34", tolerance: 5) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "ab", 2), ("páo", "pao", 1), ("kitten", "sitting", 3), ("abc", "cba", 2),
    ("ab", "ba", 2),
  ])
  func distances(left: String, right: String, expected: Int) {
    let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    for limit in 0...4 {
      #expect(levenshteinDistance(left, right, atMost: limit) == (expected <= limit ? expected : nil))
      #expect(levenshteinDistance(right, left, atMost: limit) == (expected <= limit ? expected : nil))
    }
  }

  /// The band along the diagonal must not cost a way that leads through it.
  @Test func distancesOfAnyTexts() {
    var random = Xorshift(seed: 5)
    for _ in 0..<2_000 {
      let texts = (0..<2).map { _ in
        (0..<Int.random(in: 0...9, using: &random)).map { _ in Unicode.Scalar(UInt8.random(in: 97...99, using: &random))
        }
      }
      let expected = plainDistance(texts[0][...], texts[1][...])
      for limit in 0...5 {
        #expect(levenshteinDistance(texts[0], texts[1], atMost: limit) == (expected <= limit ? expected : nil))
      }
    }
  }

  /// By its definition, row by row.
  private func plainDistance(_ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>) -> Int {
    var distances = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var next = [row + 1]
      for (column, other) in right.enumerated() {
        next.append(min(next[column] + 1, distances[column + 1] + 1, distances[column] + (scalar == other ? 0 : 1)))
      }
      distances = next
    }
    return distances[right.count]
  }

  @Test func longTextsThatDifferMuchAreOthers() {
    let name = String(repeating: "ab", count: 32)
    #expect(Closest([name], by: \.self).match(String(repeating: "ab", count: 29) + "xxxxxx") == nil)
    #expect(Closest([name], by: \.self).match(String(repeating: "ab", count: 30) + "xxxx") == name)
  }

  /// A file of strangers must not take hours: after 2,000 rejected rows there are no more hints, but every issue.
  @Test func noMoreHintsAfterThousandsOfErrors() throws {
    let rows = (0..<2_010).map { _ in "8/10/2022,NH-9,Giàng A Páo\n" }
    let results = try assess([
      "2022-10/na-hy/danh-sach.csv": SmallDistrict.roster,
      "2022-10/na-hy/tham-gia.csv": "Ngày,Mã số,Họ và tên\n" + rows.joined(),
    ])
    let hints = results.issues.filter { $0.code == UnknownMember.code }.map {
      ($0.finding as? UnknownMember)?.closest?.id
    }
    #expect(hints == Array(repeating: "NH-1", count: 2_000) + Array(repeating: nil, count: 10))
  }
}
