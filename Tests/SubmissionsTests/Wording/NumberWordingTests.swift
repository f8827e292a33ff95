import Configuration
import Movement
import Submissions
import Testing

@Suite("Words of numbers and names: 1.200 people must not be read as one and a fifth, nor Sunday as a working day")
struct NumberWordingTests {
  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1_200, "1.200", "1,200"), (-1_234_567, "-1.234.567", "-1,234,567"),
    (Int.min, "-9.223.372.036.854.775.808", "-9,223,372,036,854,775,808"),
  ])
  func wholeNumbersAreGrouped(number: Int, vietnamese: String, english: String) {
    #expect(NumberWording.grouped(number, in: .vietnamese) == vietnamese)
    #expect(NumberWording.grouped(number, in: .english) == english)
  }

  @Test(arguments: [
    (87.5, 1, "87,5", "87.5"), (66.66, 1, "66,7", "66.7"), (99.96, 1, "100", "100"),
    (1_200.25, 3, "1.200,25", "1,200.25"),
    (0.05, 3, "0,05", "0.05"), (2, 3, "2", "2"), (-0.5, 1, "-0,5", "-0.5"), (-0.04, 1, "0", "0"), (1e300, 1, "–", "–"),
    (Double.nan, 1, "–", "–"),
  ])
  func decimalsAreRoundedAndNoneIsAddedOrLost(number: Double, decimals: Int, vietnamese: String, english: String) {
    #expect(NumberWording.decimal(number, decimals: decimals, in: .vietnamese) == vietnamese)
    #expect(NumberWording.decimal(number, decimals: decimals, in: .english) == english)
  }

  @Test func daysOfTheWeekHaveShortNames() {
    #expect(Weekday.allCases.map { $0.shortWords(in: .vietnamese) } == ["T2", "T3", "T4", "T5", "T6", "T7", "CN"])
    #expect(
      Weekday.allCases.map { $0.shortWords(in: .english) } == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
  }
}
