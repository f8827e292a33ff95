import Testing

@testable import Reporting

@Suite("Days and times that go back: whoever mends a neighbouring cell must not find his dates moved")
struct DateSerialTests {
  @Test(
    arguments: [
      ("2022-10-08", 44_842, .date), ("2022-10-08 00:00:00", 44_842, .date),
      ("2022-10-08 12:00:00", 44_842.5, .dateAndTime),
      ("00:00:00", 0, .time), ("07:30:00", 0.3125, .time), ("00:01:30", 0.001_041_666_666_666_666_7, .time),
      ("24:00:00", 1, .duration), ("36:00:00", 1.5, .duration), ("99999999:00:00", 4_166_666.625, .duration),
      // Lotus and Excel count a 29 February that never was.
      ("1900-01-01", 1, .date), ("1900-02-28", 59, .date), ("1900-02-29", 60, .date), ("1900-03-01", 61, .date),
    ] as [(String, Double, ReturnLook.Holds)])
  func serial(text: String, value: Double, holds: ReturnLook.Holds) throws {
    let serial = try #require(DateSerial(text))
    #expect(serial.value == value && serial.holds == holds)
  }

  @Test(
    arguments: [
      "", "8/10/2022", "2022-10", "2022-13-01", "1900-02-32", "1899-12-31", "07:30", "1 2 3", "100000000:00:00",
    ])
  func anyOtherTextStaysText(text: String) {
    #expect(DateSerial(text) == nil)
  }
}
