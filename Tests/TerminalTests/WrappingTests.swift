import Testing

@testable import Terminal

@Suite("Breaking text into lines")
struct WrappingTests {
    @Test func linesBreakAtSpaces() {
        #expect(
            CellText.wrapped("Five publishers cover one story", width: 12) == [
                "Five", "publishers", "cover one", "story",
            ]
        )
    }

    @Test func aLineThatFitsExactlyIsNotBroken() {
        #expect(CellText.wrapped("twelve chars", width: 12) == ["twelve chars"])
        #expect(CellText.wrapped("twelve chars more", width: 12) == ["twelve chars", "more"])
    }

    @Test func lineFeedsBreakAndEmptyLinesStay() {
        #expect(CellText.wrapped("one\n\ntwo", width: 10) == ["one", "", "two"])
    }

    /// Whatever the next line begins with: signs, pictures, spaces of other kinds, letters that need clusters.
    @Test(arguments: [
        "✓ done", "👍 like", "→ more", "€5 off", "\u{A0}indented", "\u{3000}段落", "\u{202F}narrow", "\u{200B}hidden",
        "« oui »", "½ litre", "§ 12", "© Reuters", "№ 5", "क्षमा", "ಅವನು", "・日本", "¿Qué?", "é", "🇯🇵 Tokyo", "❤️ love",
        "1️⃣ first", "\u{301}mark", "\u{AD}soft", "מה", "\u{200F}שלום", "\u{10437}", "\u{378}",
    ])
    func aLineFeedBreaksBeforeAnyCharacter(line: String) {
        let shown = CellText.joined(CellText.glyphs(line))
        let unbroken = CellText.wrapped(line, width: 40).joined()
        #expect(shown.hasSuffix(unbroken.drop { $0 == " " }))
        for start in ["one", "one 👍", "क्ष", "ok."] {
            #expect(CellText.wrapped("\(start)\n\(line)", width: 40) == [start, unbroken])
            #expect(CellText.wrapped("\(start)\n\n\(line)\nend", width: 40) == [start, "", unbroken, "end"])
        }
    }

    @Test(arguments: ["\r\n", "\u{2028}", "\u{2029}", "\u{85}", "\r", "\u{B}", "\u{C}"])
    func otherEndsOfLinesBreakToo(end: String) {
        #expect(CellText.wrapped("one\(end)two\(end)👍", width: 40) == ["one", "two", "👍"])
    }

    @Test(arguments: ["می\u{200C}خواهم", "گر\u{200C}چه", "क्\u{200D}ष", "ශ්\u{200D}රී", "ର୍\u{200D}ୟ", "ه\u{200D}"])
    func joinersStayAlsoWhereAPartBegins(word: String) {
        #expect(CellText.wrapped(word, width: 40) == [word])
        for cut in word.unicodeScalars.indices {
            var text = MeasuredText(String(word.unicodeScalars[..<cut]))
            text.append(String(word.unicodeScalars[cut...]))
            #expect(text.text(0..<text.count).unicodeScalars.elementsEqual(word.unicodeScalars))
        }
    }

    @Test func aWordLongerThanALineIsBrokenInside() {
        #expect(
            CellText.wrapped("see https://example.org/long here", width: 10) == [
                "see", "https://", "example.", "org/long", "here",
            ])
    }

    @Test func scriptsWithoutSpacesBreakBetweenCharacters() {
        #expect(CellText.wrapped("日本語の見出しです", width: 8) == ["日本語の", "見出しで", "す"])
    }

    @Test func aLineOfOddWidthLeavesAColumnRatherThanHalfACharacter() {
        #expect(CellText.wrapped("日本語の", width: 5) == ["日本", "語の"])
    }

    @Test func noLineStartsWithClosingPunctuation() {
        #expect(CellText.wrapped("日本語。英語", width: 6) == ["日本", "語。英", "語"])
    }

    @Test func noLineEndsWithAnOpeningBracket() {
        #expect(CellText.wrapped("日本「語」", width: 6) == ["日本", "「語」"])
    }

    @Test func hyphenatedWordsBreakAfterTheHyphen() {
        #expect(CellText.wrapped("the prime-minister", width: 10) == ["the prime-", "minister"])
        #expect(CellText.wrapped("from 1990-1999", width: 11) == ["from", "1990-1999"])
    }

    @Test func aWordMayBreakAtASoftHyphenWhichIsThenSeen() {
        #expect(CellText.wrapped("the news\u{AD}paper man", width: 9) == ["the news-", "paper man"])
        #expect(CellText.wrapped("the news\u{AD}paper man", width: 8) == ["the", "news-", "paper", "man"])
        #expect(CellText.wrapped("the news\u{AD}paper man", width: 40) == ["the newspaper man"])
    }

    @Test func aWordMayBreakWhereAZeroWidthSpaceSaysSo() {
        #expect(CellText.wrapped("news\u{200B}paper", width: 6) == ["news", "paper"])
    }

    @Test func aNonBreakingSpaceHoldsItsWordsTogether() {
        #expect(CellText.wrapped("in 12\u{A0}km or", width: 6) == ["in", "12\u{A0}km", "or"])
    }

    @Test func quotationMarksWithSpacesStayWithWhatTheyEnclose() {
        #expect(CellText.wrapped("il a dit « oui » hier", width: 14) == ["il a dit", "« oui » hier"])
        #expect(CellText.wrapped("il a dit « oui »", width: 15) == ["il a dit", "« oui »"])
    }

    @Test func anAddressStaysWholeWhereItCan() {
        #expect(
            CellText.wrapped("see https://example.org/a-b and", width: 26) == [
                "see", "https://example.org/a-b", "and",
            ])
    }

    @Test func thaiBreaksWhereASyllableBegins() {
        let lines = CellText.wrapped("ประเทศไทยและโลกเปลี่ยนแปลงไปแล้ว", width: 12)
        #expect(lines.count > 2)
        for line in lines.dropFirst() { #expect("เแโใไ".contains(line.first ?? " ")) }
    }

    @Test func aLastLineOfOneWordGetsAnother() {
        let text = MeasuredText("no widow of one word where a looser line avoids it")
        func lines(_ avoidsWidows: Bool) -> [String] {
            text.lines(width: 23, avoidsWidows: avoidsWidows).map { text.text($0.cells) }
        }
        #expect(lines(false) == ["no widow of one word", "where a looser line", "avoids it"])
        let short = MeasuredText("one two three four five six")
        #expect(
            short.lines(width: 23, avoidsWidows: false).map { short.text($0.cells) } == [
                "one two three four five", "six",
            ])
        #expect(
            short.lines(width: 23, avoidsWidows: true).map { short.text($0.cells) } == [
                "one two three four", "five six",
            ])
    }

    @Test func mostLettersSayFromWhichSideATextIsRead() {
        #expect(!MeasuredText("Hello").isRightToLeft)
        #expect(MeasuredText("שלום").isRightToLeft)
        #expect(MeasuredText("BBC עברית מדווחת מירושלים").isRightToLeft)
        #expect(!MeasuredText("שלום means peace in Hebrew").isRightToLeft)
        #expect(!MeasuredText("2026 — !").isRightToLeft)
    }

    @Test func partsAreFoundAgainInTheCells() {
        var text = MeasuredText()
        text.append("one ")
        text.append("日本")
        text.append("[1]", sticks: true)
        #expect(text.partStarts == [0, 4, 6])
        #expect(text.lines(width: 8).map { text.text($0.cells) } == ["one 日", "本[1]"])
    }

    @Test func anIndentStaysAndLeavesRoomForText() {
        #expect(CellText.wrapped("  an indented line here", width: 14) == ["  an indented", "line here"])
        let deep = CellText.wrapped(String(repeating: " ", count: 100) + "text", width: 8)
        #expect(deep == ["    text"])
    }

    @Test func spacesAtTheBreakAreDropped() {
        #expect(CellText.wrapped("one     two", width: 5) == ["one", "two"])
    }

    @Test func noLineIsWiderThanAskedForAnyText() {
        var texts = HostileText(seed: 3)
        for _ in 0..<250 {
            let text = texts.next()
            for width in [2, 3, 5, 11, 40, 80] {
                let lines = CellText.wrapped(text, width: width)
                let widths = lines.map(CellText.width)
                #expect(
                    widths.allSatisfy { $0 <= width },
                    "\(text.unicodeScalars.map { String($0.value, radix: 16) }) at \(width): \(widths)")
            }
        }
    }

    @Test func noVisibleCharacterIsLost() {
        var texts = HostileText(seed: 4)
        for _ in 0..<250 {
            let text = texts.next().replacing("\u{AD}", with: "")
            // A lone skin tone or keycap that comes to stand behind an other character, when what was between them is dropped, joins it.
            let visible = { (lines: [String]) in
                lines.flatMap { CellText.glyphs($0) }.map(\.text).joined().unicodeScalars
                    .filter { $0 != " " && $0 != "\u{20E3}" && !(0x1F3FB...0x1F3FF).contains($0.value) }.map(\.value)
            }
            let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            #expect(visible(CellText.wrapped(text, width: 9)) == visible(paragraphs))
        }
    }

    @Test func aWordOfAMegabyteIsBrokenLikeAnyOther() {
        let lines = CellText.wrapped(String(repeating: "x", count: 1_000_000), width: 80)
        #expect(lines.count == 12_500)
    }
}
