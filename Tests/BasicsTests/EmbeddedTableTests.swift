import Basics
import Foundation
import Testing

/// The lists that are part of the program.
@Suite struct EmbeddedTableTests {
    private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources")

    @Test func aListIsWhatStandsUnderItsName() {
        let famous = EmbeddedTable(.cityNames, "famous").lines
        #expect(famous.first?.hasPrefix("London|Londres|") == true)
        #expect(!famous.contains { $0.hasPrefix("[") || $0.hasPrefix(";") })
        // The last of a file, and one before others.
        #expect(EmbeddedTable(.lineBreakClasses, "runs").lines.count == 1)
        #expect(EmbeddedTable(.lineBreakClasses, "version").text == "15.0.0")
        #expect(
            EmbeddedTable(.wordRoles, "function-words").namedLines.first { $0.language == "de" }?.words.text
                .hasPrefix("der die das ") == true)
    }

    @Test(arguments: ["", "no-such-list", "famous]\n[towns", String(repeating: "x", count: 1_000), "famo", "amous"])
    func aListThatIsNotThereIsEmpty(name: String) {
        #expect(EmbeddedTable(.cityNames, name).bytes.isEmpty)
    }

    /// A name that is written wrongly would leave a table empty, and nobody would see it.
    @Test func everyListThatTheProgramAsksForIsThere() throws {
        let files = Dictionary(uniqueKeysWithValues: EmbeddedTable.File.allCases.map { ("\($0)", $0) })
        var found = 0
        let folder = try #require(FileManager.default.enumerator(at: Self.sources, includingPropertiesForKeys: nil))
        for case let file as URL in folder where file.pathExtension == "swift" {
            for match in try String(contentsOf: file, encoding: .utf8).matches(
                of: /EmbeddedTable\(\.(\w+), "([\w-]+)"\)/)
            {
                let table = try #require(files[String(match.1)])
                #expect(!EmbeddedTable(table, String(match.2)).bytes.isEmpty, "\(match.0) in \(file.lastPathComponent)")
                found += 1
            }
        }
        #expect(found > 60)
    }

    /// Each file says what it is and where it comes from, and stands in the README.
    @Test func everyFileSaysWhereItComesFrom() throws {
        let folder = Self.sources.appending(path: "CTables")
        let readme = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "tables").path)
            .filter { $0.hasSuffix(".txt") }
        #expect(names.count == EmbeddedTable.File.allCases.count)
        for name in names {
            let text = try String(contentsOf: folder.appending(path: "tables/\(name)"), encoding: .utf8)
            let head = text.split(separator: "\n", omittingEmptySubsequences: false).prefix { $0.hasPrefix(";") }
            #expect(!head.isEmpty, "\(name)")
            #expect(readme.contains("`\(name.dropLast(4))`"), "\(name)")
        }
        #expect(EmbeddedTable.notice.contains("GeoNames") && EmbeddedTable.notice.contains("Kevin Atkinson"))
    }
}
