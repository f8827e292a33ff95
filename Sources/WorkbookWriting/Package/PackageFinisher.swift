/// Checks the package that the library made and puts in what the library cannot write.
struct PackageFinisher {
  /// By the number of the sheet's part, from 1.
  let firstPages: [Int: PageSetup.FirstPage]

  func finish(_ package: [UInt8], path: String) throws(WorkbookError) -> [UInt8] {
    package
  }
}
