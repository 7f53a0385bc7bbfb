import Foundation
import Testing

@testable import Terminal

@Suite("Terminals that show less")
struct TerminalEncodingTests {
    @Test(
        arguments: [
            (["LANG": "en_GB.UTF-8"], false), (["LANG": "de_DE.utf8"], false), (["LANG": "C"], false), ([:], false),
            (["LANG": "de_DE.ISO-8859-1"], true), (["LC_ALL": "de_DE.ISO-8859-1", "LANG": "de_DE.UTF-8"], true),
            (["LC_CTYPE": "ja_JP.eucJP", "LANG": "ja_JP.UTF-8"], true), (["LC_ALL": "", "LANG": "ru_RU.KOI8-R"], true),
            (["LC_ALL": "POSIX", "LANG": "de_DE.ISO-8859-1"], false), (["LANG": "de_DE@euro"], false),
        ] as [([String: String], Bool)])
    func theLocaleSaysWhetherOnlyASCIIIsShown(environment: [String: String], isASCIIOnly: Bool) {
        #expect(TerminalEncoding.isASCIIOnly(environment: environment) == isASCIIOnly)
    }

    @Test(arguments: [
        ("─", "-"), ("│", "|"), ("┼", "+"), ("▌", ">"), ("…", "~"), ("é", "e"), ("e\u{301}", "e"), ("’", "'"),
        ("x", "x"),
        ("я", "?"), ("日", "?"), ("\u{FFFD}", "?"), ("ß", "s"), ("œ", "o"), ("«", "\""), ("„", "\""), (" \u{301}", " "),
    ])
    func everyCellHasALikenessInASCII(shown: String, ascii: String) {
        let width = shown == "日" ? 2 : 1
        #expect(TerminalEncoding.ascii(Cell(text: shown, width: width)) == ascii)
    }

    @Test func whateverIsShownInASCIIIsASCII() {
        var texts = HostileText(seed: 7)
        for _ in 0..<200 {
            for glyph in CellText.glyphs(texts.next()) {
                let ascii = TerminalEncoding.ascii(Cell(text: glyph.text, width: glyph.width))
                #expect(ascii.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
                #expect(ascii.count == 1)
            }
        }
    }

    @Test func eightColoursShowBrightOnesAsBold() {
        let style = Style(foreground: .indexed(11), background: .indexed(4)).fitted(to: 8)
        #expect(style == Style(foreground: .indexed(3), background: .indexed(4), attributes: .bold))
    }

    /// Bright black became black on black on the Linux console, and the selected row of the other pane vanished.
    @Test func eightColoursHaveNoDarkGrey() {
        let style = Style(foreground: .indexed(8), background: .indexed(8)).fitted(to: 8)
        #expect(style == Style(attributes: .underline))
    }

    @Test func aTerminalWithoutColoursKeepsTheAttributes() {
        let style = Style(foreground: .indexed(215), background: .indexed(24), attributes: [.bold, .reverse])
        #expect(style.fitted(to: 0) == Style(attributes: [.bold, .reverse]))
        #expect(style.fitted(to: 256) == style)
    }
}

@Suite("The clipboard in front of the user")
struct ClipboardTests {
    @Test func aTextIsSentAsOSC52() {
        #expect(Clipboard.sequence(copying: "https://example.org/") == "\u{1B}]52;c;aHR0cHM6Ly9leGFtcGxlLm9yZy8=\u{7}")
    }

    @Test func controlCharactersAreLeftOut() {
        #expect(Clipboard.sequence(copying: "a\n\u{1B}\u{9D}b") == "\u{1B}]52;c;YWI=\u{7}")
    }

    @Test func aTextThatTerminalsWouldCutIsRefused() {
        #expect(Clipboard.sequence(copying: String(repeating: "x", count: Clipboard.limit)) != nil)
        #expect(Clipboard.sequence(copying: String(repeating: "x", count: Clipboard.limit + 1)) == nil)
    }

    @Test func screenIsAskedToHandItThroughInShortStrings() {
        let sequence = Clipboard.sequence(copying: String(repeating: "x", count: 2_000), isInScreen: true) ?? ""
        let strings = sequence.components(separatedBy: "\u{1B}\\")
        #expect(strings.last == "")
        #expect(strings.dropLast().allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count <= 702 })
        let inside = strings.dropLast().map { $0.dropFirst(2) }.joined()
        #expect(inside == Clipboard.sequence(copying: String(repeating: "x", count: 2_000)))
    }
}
