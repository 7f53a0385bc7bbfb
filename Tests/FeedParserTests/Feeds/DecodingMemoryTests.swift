import Foundation
import Testing

@testable import FeedParser

/// Memory that is given back.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/statm"), "only Linux tells"))
struct DecodingMemoryTests {
    /// A refresh that met many feeds in old encodings took all of the machine's memory: each decoded text left a
    /// converter behind.
    @Test func decodingLeavesNothingBehind() throws {
        let before = try residentMegabytes()
        for _ in 0..<60_000 {
            #expect(TextDecoding.utf8(of: [0xE9], encoding: "windows-1252") == Array("é".utf8))
        }
        // Left behind, they would be several times as much; other tests run meanwhile.
        #expect(try residentMegabytes() - before < 200)
    }

    private func residentMegabytes() throws -> Int {
        let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
        return try #require(Int(pages[1])) / 256
    }
}
