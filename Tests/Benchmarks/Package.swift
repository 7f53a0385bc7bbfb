// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that building and testing Tagline stays quick. See README.md beside this file.
let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "tagline", path: "../.."),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    ],
    targets: [
        .target(name: "CPseudoTerminal"),
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                "CPseudoTerminal",
                .product(name: "TaglineLibraries", package: "tagline"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: [
                .swiftLanguageMode(.v6),
                .treatAllWarnings(as: .error),
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
            ]),
    ]
)
