import Foundation
import Testing

/// SwiftPM lets a target import a module it does not declare, so the walls of the house are held up here: this table is
/// the one of the README, and the `import` lines of `Sources/` must keep to it.
@Suite("The house")
struct ArchitectureTests {
    /// What each target may import, besides the system's own modules.
    private static let allowed: [String: Set<String>] = [
        "Basics": ["CTables"],
        "Terminal": ["Basics", "CFriBidi", "CNcurses"],
        "News": ["Basics"],
        "FeedParser": ["Basics", "News", "CLibXML2"],
        "Store": ["Basics", "News", "GRDB", "CZstd"],
        "Refresh": ["Basics", "News", "FeedParser", "Store", "CLibCurl", "CProcess", "CPublicSuffix"],
        "Pictures": ["CGD"],
        "Reader": ["Basics", "News", "Terminal"],
        "tagline": [
            "Basics", "BundledThemes", "FeedParser", "News", "Pictures", "Reader", "Refresh", "Store", "Terminal",
            "ArgumentParser",
            "TOMLKit",
        ],
    ]

    private static let system: Set<String> = [
        "Foundation", "Synchronization", "Dispatch", "Glibc", "Musl", "Darwin", "CoreFoundation",
        "FoundationNetworking",
    ]

    /// Types of these must not stand in a public signature, so they may be imported internally only.
    private static let hidden: Set<String> = [
        "CFriBidi", "CGD", "CNcurses", "CLibXML2", "CLibCurl", "CProcess", "CPublicSuffix", "CTables", "CZstd", "GRDB",
        "TOMLKit",
    ]

    private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources")

    @Test(arguments: allowed.keys.sorted())
    func aTargetImportsWhatItMayAndNothingElse(target: String) throws {
        let allowed = try #require(Self.allowed[target]).union(Self.system)
        for (file, line) in try importLines(of: target) {
            let module = try #require(Self.module(of: line), "\(file): \(line)")
            #expect(allowed.contains(module), "\(file) imports \(module)")
            if Self.hidden.contains(module) {
                #expect(!line.contains("public import"), "\(file) shows \(module) to everybody")
            }
        }
    }

    @Test func everyTargetIsInTheTable() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
            .filter { !$0.hasPrefix(".") && !$0.hasPrefix("C") }
        #expect(Set(folders) == Set(Self.allowed.keys))
    }

    private func importLines(of target: String) throws -> [(file: String, line: String)] {
        let folder = Self.sources.appending(path: target)
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
                .filter { Self.module(of: $0) != nil }.map { (file.lastPathComponent, $0) }
        }
    }

    /// The module that a line imports; nil when it imports none.
    private static func module(of line: String) -> String? {
        var words = line.split(separator: " ").filter { !$0.hasPrefix("@") }.map(String.init)
        if let access = words.first, ["public", "package", "internal", "fileprivate", "private"].contains(access) {
            words.removeFirst()
        }
        guard words.first == "import", words.count > 1 else { return nil }
        let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        let name = kinds.contains(words[1]) ? words.dropFirst(2).first : words[1]
        return name?.split(separator: ".").first.map(String.init)
    }
}
