/// The program's version, as `--version`, the workbooks and the list of sources say it.
enum Version {
  static let text = "1.0.0"
}
