public import Configuration
public import Movement
import TableReading

/// The facts of an issue in the words of one language.
///
/// Besides the issue's own facts there are always `value`, `heading`, `field`, `cell`, `row`, `unit`, `month`, `file`
/// and `sheet`; a fact of the issue with one of these names goes before.
struct IssueFacts {
  var issue: Issue
  var language: Language

  /// A quoted cell longer than this is cut short.
  private static let longestValue = 60
  /// A name that a file gives longer than this is cut short: a heading, a sheet, a path.
  private static let longestName = 200

  subscript(name: String) -> String? {
    if let fact = issue.facts[name] { return localized(fact, name: name) }
    return switch name {
    case "value": issue.value.map { Self.shortened($0, to: Self.longestValue) }
    case "heading": (issue.heading ?? issue.field).map { Self.shortened($0, to: Self.longestName) }
    case "field": issue.field
    case "cell": issue.cell
    case "row": issue.row.map { String($0) }
    case "unit": issue.unit
    case "month": issue.month.map(month)
    case "file": issue.file.map { Self.shortened($0, to: Self.longestName) }
    case "sheet": issue.sheet.map { Self.shortened($0, to: Self.longestName) }
    default: nil
    }
  }

  /// One character may carry any number of marks, so that what is cut is counted in scalars too.
  static func shortened(_ value: String, to limit: Int) -> String {
    let head = String(value.unicodeScalars.prefix(4 * limit))
    let line = head.split(whereSeparator: \.isNewline).joined(separator: " ")
    return head.utf8.count == value.utf8.count && line.count <= limit ? line : line.prefix(limit) + "…"
  }

  private func month(_ month: YearMonth) -> String {
    language == .vietnamese ? month.vietnamese : month.description
  }

  /// Facts are words of no language where they can be: ISO dates and months, weekdays, forms, encodings, sources.
  private func localized(_ fact: String, name: String) -> String {
    switch name {
    case "date", "from", "to", "launch", "suggestion", "months", "month", "weekday", "actual", "form", "forms",
      "sources", "encoding", "repair":
      fact.split(separator: ",").map { localizedItem(String($0.drop { $0 == " " }), name: name) }
        .joined(separator: ", ")
    case "issue": IssueCode(rawValue: fact).map { IssueCatalogue.title($0, in: language) } ?? fact
    case "value", "cells": Self.shortened(fact, to: Self.longestValue)
    case "cause": language == .vietnamese ? Self.vietnameseCauses[fact] ?? "" : fact
    case "count": Int(fact).map(grouped) ?? fact
    // These come from the templates and the district's data, and are read to their end.
    case "allowed", "missing", "unit", "candidates": fact
    default: Self.shortened(fact, to: Self.longestName)
    }
  }

  private func localizedItem(_ item: String, name: String) -> String {
    if let date = CalendarDate(iso: item) { return language == .vietnamese ? date.vietnamese : item }
    if let month = YearMonth(iso: item) { return self.month(month) }
    return switch name {
    case "weekday", "actual": Weekday(rawValue: item)?.name(in: language) ?? item
    case "form", "forms": FormKind(rawValue: item)?.name(in: language) ?? item
    case "sources": SettlingSource(rawValue: item)?.name(in: language) ?? item
    case "encoding", "repair": Self.encodingNames[item] ?? item
    default: item
    }
  }

  private func grouped(_ number: Int) -> String {
    let digits = CellParser.vietnamese(Double(number))
    return language == .vietnamese ? digits : String(digits.map { $0 == "." ? "," : $0 })
  }

  /// Why the system opens no file, in its words and in a clerk's; others are of no use to one.
  private static let vietnameseCauses = [
    "Permission denied": "không có quyền đọc", "No such file or directory": "tệp không còn ở đó",
    "File name too long": "đường dẫn quá dài", "Input/output error": "lỗi ổ đĩa",
  ]

  private static let encodingNames = [
    "utf-8": "UTF-8", "utf-16le": "UTF-16", "utf-16be": "UTF-16", "windows-1258": "Windows-1258",
    "tcvn3": "TCVN3 (ABC, .VnTime)", "vni": "VNI-Windows", "viscii": "VISCII", "windows-1252": "Windows-1252",
    "utf-8-as-1252": "UTF-8 ↔ Windows-1252",
  ]
}

/// Where a table's month or unit is said.
public enum SettlingSource: String, Sendable, CaseIterable {
  /// The name of a folder.
  case folder
  /// A row above the header.
  case title
  /// The file's own name.
  case fileName = "file-name"

  /// The source in words.
  public func name(in language: Language) -> String {
    switch self {
    case .folder: language == .vietnamese ? "tên thư mục" : "folder name"
    case .title: language == .vietnamese ? "dòng phía trên tiêu đề cột" : "row above the headings"
    case .fileName: language == .vietnamese ? "tên tệp" : "file name"
    }
  }
}

extension Weekday {
  /// The weekday in words.
  public func name(in language: Language) -> String {
    guard language == .vietnamese else { return rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
    return switch self {
    case .monday: "thứ hai"
    case .tuesday: "thứ ba"
    case .wednesday: "thứ tư"
    case .thursday: "thứ năm"
    case .friday: "thứ sáu"
    case .saturday: "thứ bảy"
    case .sunday: "chủ nhật"
    }
  }
}

extension FormKind {
  /// The form's short name in words.
  public func name(in language: Language) -> String {
    guard language == .vietnamese else { return rawValue }
    return switch self {
    case .roster: "Danh sách"
    case .participation: "Tham gia"
    case .activities: "Hoạt động"
    case .nominations: "Đề nghị khen"
    case .feedback: "Kiến nghị"
    }
  }
}

extension Issue {
  /// The column as a spreadsheet names it: `A`, `Z`, `AA`.
  public var columnLetters: String? {
    column.map(CellReference.letters)
  }

  /// The cell as a spreadsheet names it: `C15`.
  public var cell: String? {
    guard let columnLetters, let row else { return nil }
    return columnLetters + String(row)
  }
}
