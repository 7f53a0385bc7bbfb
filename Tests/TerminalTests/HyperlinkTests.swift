import Testing

@testable import Terminal

@Suite("Links that the terminal knows")
struct HyperlinkTests {
    private func buffer(_ text: String, links: [Hyperlink]) -> ScreenBuffer {
        var buffer = ScreenBuffer(size: Size(columns: 20, rows: 2))
        buffer.put(text, at: Point(column: 0, row: 1), style: Style(foreground: .indexed(117), attributes: .underline))
        buffer.links = links
        return buffer
    }

    private let link = Hyperlink(row: 1, columns: 2..<6, address: "https://example.org/a")

    @Test func cellsAreWrittenOnceMoreBetweenMarksAndTheCursorComesBack() {
        var marks = HyperlinkMarks()
        let sequence = marks.sequence(for: buffer("a link here", links: [link]), colorCount: 256)
        #expect(sequence.hasPrefix("\u{1B}7\u{1B}[2;3H\u{1B}]8;id="))
        #expect(sequence.hasSuffix(";https://example.org/a\u{1B}\\\u{1B}[0;4;38;5;117mlink\u{1B}]8;;\u{1B}\\\u{1B}8"))
    }

    @Test func nothingIsWrittenTwice() {
        var marks = HyperlinkMarks()
        let buffer = buffer("a link here", links: [link])
        _ = marks.sequence(for: buffer, colorCount: 256)
        #expect(marks.sequence(for: buffer, colorCount: 256).isEmpty)
        marks.forget(rows: [0])
        #expect(marks.sequence(for: buffer, colorCount: 256).isEmpty)
        marks.forget(rows: [1])
        #expect(!marks.sequence(for: buffer, colorCount: 256).isEmpty)
    }

    @Test func aLinkThatIsGoneIsTakenBack() {
        var marks = HyperlinkMarks()
        _ = marks.sequence(for: buffer("a link here", links: [link]), colorCount: 8)
        let sequence = marks.sequence(for: buffer("a link here", links: []), colorCount: 8)
        #expect(sequence.contains("\u{1B}]8;;\u{1B}\\"))
        #expect(!sequence.contains("https"))
    }

    /// An address comes from strangers: it must not end its own sequence and begin another.
    @Test func nothingOfAnAddressGetsOutOfItsPlace() {
        #expect(Hyperlink.encoded("https://a/\u{1B}\\\u{7}\u{9C} ü") == "https://a/%1B\\%07%C2%9C%20%C3%BC")
        #expect(Hyperlink.encoded("https://a/" + String(repeating: "x", count: 3_000)) == nil)
        var marks = HyperlinkMarks()
        let long = Hyperlink(row: 1, columns: 2..<6, address: "https://a/" + String(repeating: "x", count: 3_000))
        #expect(marks.sequence(for: buffer("a link here", links: [long]), colorCount: 256).isEmpty)
    }

    @Test(
        arguments: [
            (["TERM": "xterm-256color", "VTE_VERSION": "7003"], true), (["TERM": "xterm-kitty"], true),
            (["TERM": "foot"], true), (["TERM": "xterm-256color"], false), (["TERM": "linux"], false),
            (["TERM": "tmux-256color", "TMUX": "x", "TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.3a"], false),
            (["TERM": "tmux-256color", "TMUX": "x", "TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.4"], true),
            (["TERM": "screen", "STY": "x", "VTE_VERSION": "7003"], false), ([:], false),
        ])
    func onlyTerminalsThatAreKnownToHaveThemGetThem(environment: [String: String], expected: Bool) {
        #expect(Hyperlink.areKnown(environment: environment) == expected)
    }
}
