// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// The files in `Themes/` that ship inside the program.
let themes = [
    "catppuccin-latte", "catppuccin-mocha", "colour-blind", "dark", "dracula", "everforest", "gruvbox-light", "gruvbox",
    "high-contrast-light", "high-contrast", "light", "monochrome", "neutral", "nord", "rose-pine-dawn", "rose-pine",
    "solarized-dark", "solarized-light", "tokyo-night",
]

let package = Package(
    name: "tagline",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "tagline", targets: ["tagline"]),
        .library(name: "FeedParser", targets: ["FeedParser"]),
        .library(name: "TaglineLibraries", targets: ["News", "FeedParser", "Store", "Refresh", "Reader", "Terminal"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.0"),
    ],
    targets: [
        // C libraries, each wrapped once. See the README's picture for who may use which.
        .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
        // Loads libcurl when it is first used; see CLibCurl.c.
        .target(name: "CLibCurl", linkerSettings: [.linkedLibrary("curl", .when(platforms: [.macOS]))]),
        // Loads FriBidi when it is first used; see CFriBidi.c.
        .target(name: "CFriBidi"),
        // Looks libpsl up when it is first asked; see CPublicSuffix.h.
        .target(name: "CPublicSuffix"),
        // What Swift cannot call of the system's own.
        .target(name: "CProcess"),
        // Looks libgd up when the first picture is read; see CGD.h.
        .target(name: "CGD"),
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(
            name: "CZstd", pkgConfig: "libzstd",
            providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),

        // The lists of names, words and signs, as text files; see CTables.h.
        .target(name: "CTables", exclude: ["README.md", "tables", "tools"]),

        .target(name: "Basics", dependencies: ["CTables"], swiftSettings: strict),
        .target(name: "Terminal", dependencies: ["Basics", "CFriBidi", "CNcurses"], swiftSettings: strict),
        .target(name: "News", dependencies: ["Basics"], swiftSettings: strict),
        .target(name: "FeedParser", dependencies: ["Basics", "News", "CLibXML2"], swiftSettings: strict),
        .target(
            name: "Store",
            dependencies: ["Basics", "News", "CZstd", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .target(
            name: "Refresh",
            dependencies: ["Basics", "News", "FeedParser", "Store", "CLibCurl", "CProcess", "CPublicSuffix"],
            swiftSettings: strict),
        .target(name: "Pictures", dependencies: ["CGD"], swiftSettings: strict),
        .target(name: "Reader", dependencies: ["Basics", "News", "Terminal"], swiftSettings: strict),
        .target(
            name: "BundledThemes", path: "Themes", resources: themes.map { .embedInCode("\($0).toml") },
            swiftSettings: strict),
        .executableTarget(
            name: "tagline",
            dependencies: [
                "Basics", "BundledThemes", "FeedParser", "News", "Pictures", "Reader", "Refresh", "Store", "Terminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "TOMLKit", package: "TOMLKit"),
            ],
            swiftSettings: strict),

        .testTarget(name: "BasicsTests", dependencies: ["Basics"], swiftSettings: strict),
        .testTarget(
            name: "NewsTests", dependencies: ["Basics", "FeedParser", "News"], exclude: ["Tagging/judged-tags.txt"],
            swiftSettings: strict),
        .testTarget(name: "TerminalTests", dependencies: ["Terminal"], swiftSettings: strict),
        .testTarget(name: "FeedParserTests", dependencies: ["Basics", "FeedParser", "News"], swiftSettings: strict),
        .testTarget(
            name: "StoreTests",
            dependencies: ["News", "Store", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .testTarget(
            name: "RefreshTests",
            dependencies: [
                "FeedParser", "News", "Refresh", "Store", .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .testTarget(name: "PicturesTests", dependencies: ["Pictures"], swiftSettings: strict),
        .testTarget(name: "ReaderTests", dependencies: ["News", "Reader", "Terminal"], swiftSettings: strict),
        .testTarget(
            name: "TaglineTests",
            dependencies: [
                "tagline", "Basics", "BundledThemes", "FeedParser", "News", "Reader", "Refresh", "Store", "Terminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        // Tries the built program; see Tests/Chaos/README.md.
        .testTarget(
            name: "ChaosTests",
            dependencies: ["tagline", "News", "Store", .product(name: "GRDB", package: "GRDB.swift")],
            path: "Tests/Chaos", exclude: ["README.md"], swiftSettings: strict),
    ]
)
