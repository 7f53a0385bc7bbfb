import Foundation
import Testing

@testable import Terminal

@Suite("Where lines may break")
struct LineBreakerTests {
    /// Breaks as `|`, forced ones as `¶`.
    private func marked(_ text: String) -> String {
        var breaker = LineBreaker()
        let scalars = Array(text.unicodeScalars)
        var result = ""
        for (index, scalar) in scalars.enumerated() {
            let following = index + 1 < scalars.count ? LineBreakClass(scalars[index + 1]) : nil
            switch breaker.next(LineBreakClass(scalar), followedBy: following) {
            case .allowed: result += "|"
            case .mandatory: result += "¶"
            case .prohibited: break
            }
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    @Test(
        arguments: [
            ("The price was $(12.50) or 12,50 €.", "The |price |was |$(12.50) |or |12,50 |€."),
            ("He said: “No!” (and left).", "He |said: |“No!” (and |left)."),
            ("non-stop, 1990-1999, and/or", "non-|stop, |1990-1999, |and/|or"),
            ("a\u{A0}b c\u{2060}d e\u{200B}f", "a\u{A0}b |c\u{2060}d |e\u{200B}|f"),
            ("日本語の「見出し」です。次", "日|本|語|の|「見|出|し」|で|す。|次"),
            ("ちょっとー", "ちょっ|とー"), ("한국어 뉴스", "한|국|어 |뉴|스"),
            ("line\nfeed\r\nand", "line\n¶feed\r\n¶and"), ("wait… what—no", "wait… |what|—|no"),
            ("e\u{301}te\u{301} 🇯🇵🇫🇷 👍🏽", "e\u{301}te\u{301} |🇯🇵|🇫🇷 |👍🏽"), ("שלום עולם", "שלום |עולם"),
        ])
    func linesBreakWhereTypographersBreakThem(text: String, expected: String) { #expect(marked(text) == expected) }

    @Test func everyCodePointHasItsClass() {
        #expect(LineBreakClass("a") == .alphabetic)
        #expect(LineBreakClass("字") == .ideographic)
        #expect(LineBreakClass("\u{20000}") == .ideographic)
        #expect(LineBreakClass("가") == .hangulLV)
        #expect(LineBreakClass("각") == .hangulLVT)
        #expect(LineBreakClass("ก") == .southEastAsian)
        #expect(LineBreakClass("\u{0E34}") == .combiningMark)
        #expect(LineBreakClass("（") == .wideOpenPunctuation)
        #expect(LineBreakClass("(") == .openPunctuation)
        #expect(LineBreakClass("\u{20CF}") == .prefix)
        #expect(LineBreakClass("\u{10FFFF}") == .alphabetic)
    }
}

/// The Unicode Consortium's own tests.
@Suite("Line breaks as Unicode has them", .enabled(if: UnicodeTestFile.exists))
struct LineBreakScoreTests {
    @Test func everyTestOfTheUnicodeConsortiumIsPassed() throws {
        var right = 0
        var wrong: [String] = []
        for line in try UnicodeTestFile.lines() {
            let fields = (line.prefix { $0 != "#" }).split(whereSeparator: \.isWhitespace)
            guard !fields.isEmpty else { continue }
            let scalars = fields.compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
            // The first sign stands before the first scalar, the last one behind the last.
            let breaks = fields.filter { $0 == "÷" || $0 == "×" }.dropFirst().dropLast().map { $0 == "÷" }
            var breaker = LineBreaker()
            let found = scalars.indices.map { index in
                breaker.next(
                    LineBreakClass(scalars[index]),
                    followedBy: index + 1 < scalars.count ? LineBreakClass(scalars[index + 1]) : nil) != .prohibited
            }
            if Array(found.dropFirst()) == Array(breaks) { right += 1 } else { wrong.append(line) }
        }
        print("score | unicode line breaks | \(right) of \(right + wrong.count)")
        #expect(right > 7_000)
        #expect(wrong.isEmpty, "\(wrong.prefix(5).joined(separator: "\n"))")
    }
}

/// LineBreakTest.txt of the development corpora beside the repository, which most machines do not have.
private enum UnicodeTestFile {
    private static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared/corpora/unicode/LineBreakTest.txt.gz").standardized.path

    static var exists: Bool { FileManager.default.fileExists(atPath: path) }

    static func lines() throws -> [String] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
