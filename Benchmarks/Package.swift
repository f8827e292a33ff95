// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that nobody who builds the product builds it.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "cuoituan", path: "..")],
  targets: [
    .executableTarget(name: "ReadTables", dependencies: [.product(name: "TableReading", package: "cuoituan")])
  ],
  swiftLanguageModes: [.v6]
)
