import ArgumentParser
import Configuration

/// Options of every command but `inspect`.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      Wording.text(
        "Thư mục dữ liệu của huyện (mặc định: district trong thư mục mẫu).",
        "The district's data (default: district in the templates)."),
      valueName: "dir"), transform: PathOption.given)
  var district: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      Wording.text(
        "Thư mục mẫu: biểu, bố cục sổ, dữ liệu huyện.", "The templates: forms, layouts, the district's data."),
      valueName: "dir"), transform: PathOption.given)
  var templates: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      Wording.text(
        "Ghi kết quả dạng JSON ra tệp này; “-” là ra màn hình.",
        "Write the results as JSON to this file; \"-\" is standard output."),
      valueName: "file"), transform: PathOption.given)
  var json: String?

  @Option(
    name: .long, help: ArgumentHelp(Wording.text("Ngôn ngữ: vi hoặc en.", "Language: vi or en."), valueName: "vi|en"))
  var lang: Language = .vietnamese

  @Flag(
    name: .long,
    help: ArgumentHelp(
      Wording.text("Không in gì ngoài lỗi của chương trình.", "Print nothing but the program's own errors.")))
  var quiet = false

  @Flag(name: .long, help: ArgumentHelp(Wording.text("Ghi đè tệp đã có.", "Overwrite files that exist.")))
  var force = false
}

/// What was sent before, to compare with.
struct PreviousOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      Wording.text(
        "Bản gửi lần trước (như PATH), để nói đã thay đổi những gì.",
        "What was sent before (as PATH), to say what changed."), valueName: "path"), transform: PathOption.given)
  var previous: String?
}

/// What to read.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      Wording.text(
        "Thư mục, tệp .csv/.tsv/.txt/.xlsx, hoặc .zip của các tệp ấy.",
        "A folder, a .csv/.tsv/.txt/.xlsx file, or a .zip of these."),
      valueName: "path"), transform: PathOption.given)
  var paths: [String]
}
