// swift-tools-version: 6.2

import PackageDescription

/// Every target of ours is Swift 6, and a warning is an error; a file imports what it uses, and says what its callers see of it.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error), .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
]
/// The modules that touch C also mark every unsafe use.
let memorySafe: [SwiftSetting] = strict + [.strictMemorySafety()]

let package = Package(
  name: "cuoituan",
  products: [
    .executable(name: "cuoituan", targets: ["cuoituan"]),
    .library(name: "VietnameseText", targets: ["VietnameseText"]),
    .library(name: "TableReading", targets: ["TableReading"]),
    .library(name: "WorkbookWriting", targets: ["WorkbookWriting"]),
    .library(name: "Configuration", targets: ["Configuration"]),
    .library(name: "Movement", targets: ["Movement"]),
    .library(name: "Submissions", targets: ["Submissions"]),
    .library(name: "Reporting", targets: ["Reporting"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),

    .target(name: "VietnameseText", swiftSettings: memorySafe),
    .target(name: "TableReading", dependencies: ["VietnameseText", "CZip", "CExpat"], swiftSettings: memorySafe),
    .target(name: "WorkbookWriting", dependencies: ["CXlsxWriter"], swiftSettings: memorySafe),
    .target(name: "Configuration", dependencies: ["VietnameseText", "Yams"], swiftSettings: strict),
    .target(name: "Movement", swiftSettings: strict),
    .target(
      name: "Submissions",
      dependencies: [
        "VietnameseText", "TableReading", "Configuration", "Movement",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "Reporting",
      dependencies: [
        "VietnameseText", "TableReading", "Configuration", "Movement", "Submissions", "WorkbookWriting",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "cuoituan",
      dependencies: [
        "TableReading", "Configuration", "Movement", "Submissions", "Reporting", "WorkbookWriting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "VietnameseTextTests", dependencies: ["VietnameseText"], swiftSettings: strict),
    .testTarget(
      name: "TableReadingTests", dependencies: ["VietnameseText", "TableReading", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "ConfigurationTests", dependencies: ["Configuration", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "MovementTests", dependencies: ["Movement"], swiftSettings: strict),
    .testTarget(
      name: "SubmissionsTests",
      dependencies: ["VietnameseText", "TableReading", "Configuration", "Movement", "Submissions", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "WorkbookWritingTests", dependencies: ["WorkbookWriting", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "TableReading", "Configuration", "Movement", "Submissions", "WorkbookWriting", "Reporting", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests", dependencies: ["cuoituan", "Configuration", "WorkbookWriting", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "VietnameseText", "TableReading", "Configuration", "Movement", "Submissions", "WorkbookWriting", "Reporting",
        "TestSupport",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
