import Foundation
import News
import Terminal
import Testing

@testable import Reader

@Suite("Setting an article into lines")
struct ArticleSettingTests {
    @Test func theHeadSaysWhatWhoAndWhen() {
        let document = SetText.document(
            [.text("Text.")], tags: ["Kosovo", "UK"], author: "Jane Doe",
            published: TestArticles.now.addingTimeInterval(-7_200))
        #expect(
            SetText.lines(of: document, width: 40) == [
                "Title", "", "Times · 2 hours ago · 15 Jun 2026 12:00", "by Jane Doe", "#Kosovo #UK", "", "Text.",
            ])
    }

    @Test func aLongTextSaysHowLongItTakes() {
        let document = SetText.document([.text(String(repeating: "word ", count: 1_000))])
        #expect(SetText.lines(of: document, width: 40)[2] == "Times · no date · 4 min to read")
        let japanese = SetText.document([.text(String(repeating: "日本語", count: 500))])
        #expect(SetText.lines(of: japanese, width: 40)[2] == "Times · no date · 3 min to read")
    }

    @Test func whereElseTheStoryRanIsSaid() {
        var document = SetText.document([.text("Text.")])
        document.article.story = StoryID(rawValue: 7)
        document.coverage = ["Times", "The Sun", "Forbes"].enumerated().map { index, source in
            Headline(
                id: index == 0 ? document.article.id : ArticleID(rawValue: Int64(index)), title: "T", source: source,
                date: TestArticles.now)
        }
        #expect(SetText.lines(of: document, width: 40)[3] == "also in The Sun · Forbes")
    }

    @Test func anArticleWithoutDateOrTextSaysSo() {
        #expect(
            SetText.lines(of: SetText.document([]), width: 30) == [
                "Title", "", "Times · no date", "", "The feed gives no text for", "this article.",
            ])
    }

    @Test func linksHaveNumbersThatStandAtTheFoot() {
        let document = SetText.document(
            [
                .paragraph([
                    .init("See "), .init("the ", link: "https://a.org/1"),
                    .init("report ", style: .strong, link: "https://a.org/1"), .init("and "),
                    .init("more", link: "https://b.org/"), .init("; "), .init("again", link: "https://a.org/1"),
                    .init("."),
                ])
            ], url: "https://example.org/a/long/path/of/the/article")
        #expect(
            Array(SetText.lines(of: document, width: 30).dropFirst(4)) == [
                "See the report[1] and", "more[2]; again[1].", "", "────────────────────",
                "https://example.org/a/long/pa…", "[1] https://a.org/1", "[2] https://b.org/",
            ])
    }

    @Test func aLinkToTheArticleItselfNeedsNoNumber() {
        let document = SetText.document(
            [.paragraph([.init("Text "), .init("more", link: "https://a.org/1")])], url: "https://a.org/1")
        #expect(Array(SetText.lines(of: document, width: 30).dropFirst(4).prefix(2)) == ["Text more", ""])
    }

    @Test func whatCameWithTheArticleIsListedWithItsKindAndSize() {
        var document = SetText.document([.text("Text.")])
        document.article.enclosures = [
            Enclosure(url: "https://a.org/e.mp3", type: "audio/mpeg", byteCount: 12_345_678)
        ]
        #expect(SetText.lines(of: document, width: 40).last == "[1] audio 12 MB https://a.org/e.mp3")
    }

    @Test func blocksAreSetApartAndItemsOfAListTogether() {
        #expect(
            SetText.body([
                .heading(level: 2, [.init("A heading")]), .text("First paragraph, of two lines or so."),
                .list([
                    .init(
                        marker: "•",
                        blocks: [
                            .text("one item that is longer than a line"),
                            .list([.init(marker: "2.", blocks: [.text("another")])]),
                        ])
                ]), .rule, .quote([.text("Somebody else's words, as they were."), .text("More.")]),
                .preformatted("let x = 1\n  let y = 2"), .figure(caption: [.init("A map")], url: nil),
            ]) == [
                "A heading", "", "First paragraph, of two lines", "or so.", "", "• one item that is longer than",
                "  a line", "  2. another", "", "            * * *", "", "│ Somebody else's words, as",
                "│ they were.", "│", "│ More.", "", "  let x = 1", "    let y = 2", "", "▣ A map",
            ])
    }

    @Test func numbersOfAListStandBelowEachOther() {
        let items = (9...10).map { TextBlock.ListItem(marker: "\($0).", blocks: [.text("item")]) }
        #expect(SetText.body([.list(items)]) == [" 9. item", "10. item"])
    }

    @Test func whatIsSaidOfATermStandsFurtherIn() {
        #expect(
            SetText.body([
                .paragraph([.init("River", style: .strong)]),
                .list([.init(marker: "", blocks: [.text("The page of all articles there are.")])]),
            ]) == ["River", "    The page of all articles", "    there are."])
    }

    /// The number of an item that begins with a list was lost to the list's own.
    @Test func anItemThatBeginsWithAListKeepsItsNumber() {
        let inner = TextBlock.list([TextBlock.ListItem(marker: "◦", blocks: [.text("inner")])])
        let items = [
            TextBlock.ListItem(marker: "1.", blocks: [.text("first")]),
            TextBlock.ListItem(marker: "2.", blocks: [inner]),
        ]
        #expect(SetText.body([.list(items)]) == ["1. first", "2.", "   ◦ inner"])
    }

    @Test func poemsKeepTheirLines() {
        #expect(SetText.body([.text("Roses are red\nviolets are blue")]) == ["Roses are red", "violets are blue"])
    }

    @Test func picturesWithoutWordsThatFollowEachOtherAreOneLine() {
        let pictures = (1...3).map { TextBlock.figure(caption: [], url: "https://a.org/\($0).jpg") }
        #expect(SetText.body(pictures).first == "▣ Pictures 1[1] 2[2] 3[3]")
        #expect(SetText.body([pictures[0]]).first == "▣ Picture [1]")
        #expect(
            SetText.body([.figure(caption: [.init("A map")], url: "https://a.org/m.png")]).first == "▣ A map [1]")
    }

    @Test(
        arguments: [
            ("2", TextBlock.Span.Style.superscript, "²"), ("[12]", .superscript, "¹²"), ("st", .superscript, "st"),
            ("2x", .superscript, "^2x"), ("2", .subscript, "₂"), ("max", .subscript, "_max"),
            ("old", .deleted, "~old~"), ("old", .emphasis, "old"),
        ])
    func raisedLoweredAndDeletedTextIsTold(text: String, style: TextBlock.Span.Style, shown: String) {
        #expect(SetText.body([.paragraph([.init("x"), .init(text, style: style)])]) == ["x" + shown])
    }

    @Test func spansKeepTheirLooksAcrossLines() {
        let document = SetText.document([
            .paragraph([
                .init("Plain text, then "), .init("strong words that wrap", style: .strong), .init(", and a "),
                .init("link", link: "https://example.org"), .init("."),
            ])
        ])
        let runs = SetText.state(of: document, width: 24).lines.flatMap(\.segments).flatMap(\.runs)
        #expect(
            runs.filter { $0.attributes.contains(.bold) }.map(\.text).joined(separator: "|") == "strong|words that wrap"
        )
        #expect(runs.filter { $0.role == .articleLink }.map(\.text) == ["link", "https://example.org"])
    }

    @Test func noLineIsWiderThanAskedForAnyText() {
        var texts = HostileBlocks(seed: 11)
        for _ in 0..<60 {
            let blocks = texts.next(depth: 0)
            for width in [2, 3, 7, 20, 80] {
                var document = TestArticles.item(
                    texts.text(), hours: 2, source: texts.text(), tags: ["Kosovo"], url: texts.text(),
                    author: texts.text(), blocks: blocks
                ).document
                document.article.enclosures = [Enclosure(url: texts.text(), type: texts.text(), byteCount: 7)]
                for line in SetText.lines(of: document, width: width, beyond: 40) {
                    #expect(CellText.width(line) <= width, "\(line) at \(width)")
                }
                for line in SetText.state(of: document, width: width).lines {
                    var end = 0
                    for segment in line.segments.sorted(by: { $0.column < $1.column }) where segment.kind != .code {
                        #expect(segment.column >= end, "\(line) at \(width)")
                        end = segment.column + (segment.isRightToLeft ? segment.room : segment.width)
                    }
                }
            }
        }
    }

    @Test func quotesAreNotNestedToNothing() {
        var blocks: [TextBlock] = [.text("The innermost words.")]
        for _ in 0..<500 { blocks = [.quote(blocks)] }
        #expect(SetText.body(blocks, width: 30).contains { $0.contains("words.") })
    }

    @Test func aTextWithoutEndIsCutAndSaysSo() {
        let paragraph = TextBlock.text(String(repeating: "words and more ", count: 7_000))
        let lines = SetText.lines(of: SetText.document(Array(repeating: paragraph, count: 100)), width: 80)
        #expect(lines.count > 10_000)
        #expect(lines.count < 30_000)
        #expect(lines.last == "The text goes on; it is too long to be shown whole.")
        let word = SetText.body([.text(String(repeating: "x", count: 20_000_000))], width: 80)
        #expect(word.count < 30_000)
    }
}

@Suite("Code in an article")
struct CodeTests {
    private let code = TextBlock.preformatted("let short = 1\nlet long = \"a string that is wider\"\n\tindented")

    @Test func longLinesAreCutAndScrolledSideways() {
        var reader = TestReader([TestArticles.item("A", hours: 1, blocks: [code])], columns: 35, rows: 20)
        reader.press("<Enter>")
        #expect(reader.screen.contains("let long = \"a string that is w›"))
        #expect(reader.screen.contains("      indented"))
        reader.press(.character(">"))
        #expect(reader.screen.contains("‹"))
        #expect(reader.screen.contains("wider\""))
        #expect(reader.screen.contains("let short = 1"))
        reader.press(.character("<"))
        reader.press(.character("<"))
        #expect(reader.screen.contains("let long = \"a string that is w›"))
    }

    /// Tabs go to columns of the screen, of which some characters have two.
    @Test func tabsGoToColumns() {
        let code = TextBlock.preformatted("日本語\tx\nabcdef\tx\né\tx")
        #expect(
            SetText.body([code], width: 30, options: ReadingOptions()).map { $0.trimmingCharacters(in: .whitespaces) }
                == ["日本語  x", "abcdef  x", "é   x"])
    }

    @Test func longLinesMayGoOnBelow() {
        var options = ReadingOptions()
        options.wrapsCode = true
        #expect(
            SetText.body([code], width: 30, options: options) == [
                "  let short = 1", "  let long = \"a string that", "  ↪ is wider\"", "      indented",
            ])
    }

    @Test func aKeyChoosesBetweenThem() {
        var reader = TestReader([TestArticles.item("A", hours: 1, blocks: [code])], columns: 35, rows: 20)
        reader.press("<Enter>w")
        #expect(reader.screen.contains("↪"))
        reader.press("w")
        #expect(!reader.screen.contains("↪"))
        reader.press(.character(">"))
        #expect(reader.state.article?.codeColumn ?? 0 > 0)
    }

    @Test func anArticleWithoutWideCodeSaysThatNothingIsCut() {
        var reader = TestReader()
        reader.press("<Enter>")
        reader.press(.character(">"))
        #expect(reader.footer.hasPrefix(" No line of code here is cut."))
    }
}
