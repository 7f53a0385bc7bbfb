import Foundation
import News
import Terminal
import Testing

@testable import Reader

@Suite("Reading")
struct ReadingTests {
    private let long = [
        TestArticles.item("First", hours: 1, blocks: TestArticles.paragraphs(40)),
        TestArticles.item("Second", hours: 2, isRead: true),
        TestArticles.item("Third", hours: 3),
    ]

    @Test func openingShowsTheArticleAndMarksItRead() {
        var reader = TestReader(long)
        reader.press("<Enter>")
        #expect(reader.state.focus == .article)
        #expect(reader.shownArticle == "First")
        #expect(reader.status("First")?.isRead == true)
    }

    @Test func theArticlePaneFollowsTheListWhenKeysPause() {
        var reader = TestReader(long, columns: 120, rows: 40)
        reader.pause()
        _ = reader.takeEffects()
        reader.press("j")
        #expect(reader.takeEffects() == [])
        #expect(reader.shownArticle == "First")
        reader.pause()
        #expect(reader.shownArticle == "Second")
        #expect(reader.status("First")?.isRead == false)
    }

    @Test func whereThePaneIsNotShownNothingIsReadForIt() {
        var reader = TestReader(long, columns: 80, rows: 24)
        reader.press("j")
        reader.pause()
        #expect(!reader.takeEffects().contains { if case .loadArticle = $0 { true } else { false } })
    }

    @Test func jAndKScrollInTheArticle() {
        var reader = TestReader(long)
        reader.press("<Enter>jjj")
        #expect(reader.state.article?.top == 3)
        #expect(reader.selectedTitle == "First")
        reader.press("kkkkk")
        #expect(reader.state.article?.top == 0)
    }

    @Test func aPageLeavesALineOfTheOneBefore() {
        var reader = TestReader(long)
        reader.press("<Enter><Space>")
        #expect(reader.state.article?.top == reader.state.layout.rect(of: .article).height - 1)
        reader.press("b")
        #expect(reader.state.article?.top == 0)
    }

    @Test func theEndsOfAnArticleAreAKeyAway() {
        var reader = TestReader(long)
        reader.press("<Enter>G")
        let height = reader.state.layout.rect(of: .article).height
        #expect(reader.state.article?.isAtEnd(height: height) == true)
        #expect(reader.screen.contains("Article 100%"))
        reader.press("g")
        #expect(reader.state.article?.top == 0)
    }

    @Test func spaceAtTheEndGoesOnToTheNextUnread() {
        var reader = TestReader(long)
        reader.press("<Enter>G<Space>")
        #expect(reader.shownArticle == "Third")
        #expect(reader.status("Third")?.isRead == true)
        #expect(reader.status("Second")?.isRead == true)
        reader.press("<Space>")
        #expect(reader.footer.hasPrefix(" No unread article on this page."))
        #expect(reader.shownArticle == "Third")
    }

    @Test func spaceReadsAWholePageOfArticles() {
        var reader = TestReader(TestArticles.numbered(400))
        reader.press("<Enter>")
        for _ in 0..<399 { reader.press("<Space>") }
        #expect(reader.shownArticle == "Article 400")
        #expect(reader.source.counts(.everything).unread == 0)
    }

    @Test func capitalJAndKGoOnInTheArticlePane() {
        var reader = TestReader(long)
        reader.press("<Enter>J")
        #expect(reader.shownArticle == "Second")
        #expect(reader.state.focus == .article)
        reader.press("JJ")
        #expect(reader.shownArticle == "Third")
        #expect(reader.footer.hasPrefix(" This is the last article."))
        reader.press("KKK")
        #expect(reader.shownArticle == "First")
        #expect(reader.footer.hasPrefix(" This is the first article."))
    }

    @Test func openingTheSameArticleAgainStartsAtItsTop() {
        var reader = TestReader(long)
        reader.press("<Enter><Space>q<Enter>")
        #expect(reader.state.article?.top == 0)
    }

    @Test func readingModeShowsTheArticleAloneAndLeavesByTheSameKey() {
        var reader = TestReader(long, columns: 120, rows: 40)
        reader.press("Z")
        #expect(reader.state.readingMode)
        #expect(reader.shownArticle == "First")
        #expect(!reader.screen.contains("Headlines"))
        #expect(reader.footer.contains("Z panes"))
        reader.press("q")
        #expect(!reader.state.readingMode)
        #expect(reader.state.focus == .article)
        reader.press("Zh")
        #expect(!reader.state.readingMode)
    }

    @Test func anArticleThatCannotBeReadSaysWhy() {
        var reader = TestReader(long, answersAtOnce: false)
        reader.answer()
        reader.press("<Enter>")
        reader.send(.articleFailed(ArticleID(rawValue: 1), reason: "not this one"))
        #expect(reader.state.message == nil)
        let id = reader.id("First") ?? ArticleID(rawValue: 0)
        reader.send(.articleFailed(id, reason: "its text is damaged"))
        #expect(reader.footer.hasPrefix(" The article could not be read: its text is damaged"))
        #expect(reader.shownArticle == nil)
    }

    @Test func anArticleThatIsGoneIsNotShownInPlaceOfAnother() {
        var reader = TestReader(long, columns: 120, rows: 40)
        reader.pause()
        if let id = reader.id("Second") { reader.source.remove([id]) }
        reader.press("J")
        reader.pause()
        #expect(reader.shownArticle == nil)
        #expect(reader.footer.hasPrefix(" This article is no longer in the store."))
        reader.press("s")
        #expect(reader.state.page.selectedRow?.status.isStarred == true)
    }

    @Test func aMarkMadeWhileAnArticleIsOnItsWayIsShownInIt() {
        var reader = TestReader(long)
        reader.answersAtOnce = false
        let document = reader.source.items[0].document
        reader.press("<Enter>")
        reader.send(.articleLoaded(document, document.article.id))
        #expect(reader.state.article?.document.article.status.isRead == true)
    }
}

@Suite("Addresses")
struct AddressTests {
    @Test func oOpensAndYCopiesTheArticlesAddress() {
        var reader = TestReader(columns: 120, rows: 40)
        reader.pause()
        _ = reader.takeEffects()
        reader.press("oy")
        #expect(reader.takeEffects() == [.openInBrowser("https://example.org/a"), .copy("https://example.org/a")])
    }

    @Test func anAddressIsReadFirstWhereTheArticleIsNotShown() {
        var reader = TestReader(columns: 60, rows: 20)
        reader.answersAtOnce = false
        reader.press("y")
        #expect(reader.takeEffects().count == 1)
        reader.answer()
        #expect(reader.takeEffects() == [.copy("https://example.org/a")])
        #expect(reader.status("Migrant return hubs could be hijacked")?.isRead == false)
    }

    @Test(arguments: ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "no address", "-version", ""])
    func nothingButWebAndMailAddressesIsOpened(address: String) {
        var reader = TestReader([TestArticles.item("A", hours: 1, url: address)], columns: 120, rows: 40)
        reader.pause()
        _ = reader.takeEffects()
        reader.press("o")
        #expect(reader.takeEffects() == [])
        #expect(reader.footer.contains("Only web and mail addresses are opened"))
    }

    @Test(arguments: ["https://example.org", "HTTP://example.org", "mailto:a@example.org"])
    func webAndMailAddressesAreOpened(address: String) {
        var reader = TestReader([TestArticles.item("A", hours: 1, url: address)], columns: 120, rows: 40)
        reader.press("o")
        #expect(reader.takeEffects().last == .openInBrowser(address))
    }

    @Test func anArticleWithoutAddressSaysSo() {
        var reader = TestReader([TestArticles.item("A", hours: 1, url: nil)])
        reader.press("o")
        #expect(reader.footer.hasPrefix(" This article has no web address."))
    }
}

@Suite("Setting an article into lines")
struct ArticleSettingTests {
    private func lines(
        _ blocks: [TextBlock], width: Int = 30, title: String = "Title", tags: [String] = [], author: String? = nil,
        published: Date? = TestArticles.now.addingTimeInterval(-7_200), url: String? = nil
    ) -> [String] {
        var document = TestArticles.item(title, hours: 2, tags: tags, url: url, author: author, blocks: blocks).document
        document.article.published = published
        return ArticleSetting.lines(
            of: document, width: width, now: TestArticles.now, timeZone: TimeZone(secondsFromGMT: 7_200) ?? .gmt
        ).map(\.text)
    }

    private func body(_ blocks: [TextBlock], width: Int = 30) -> [String] {
        Array(lines(blocks, width: width, published: nil).dropFirst(4))
    }

    @Test func theHeadSaysWhatWhoAndWhen() {
        #expect(
            lines([.paragraph([.init("Text.")])], width: 40, tags: ["Kosovo", "UK"], author: "Jane Doe") == [
                "Title", "", "Times · 2 hours ago · 15 Jun 2026 12:00", "by Jane Doe", "#Kosovo #UK", "", "Text.",
            ])
    }

    @Test func anArticleWithoutDateOrTextSaysSo() {
        #expect(
            lines([], published: nil) == [
                "Title", "", "Times · no date", "", "The feed gives no text for th…",
            ])
    }

    @Test func whereItLivesStandsAtTheFoot() {
        #expect(
            lines([.paragraph([.init("Text.")])], width: 30, published: nil, url: "https://example.org/a/long/path")
                .suffix(3) == ["", "https://example.org/a/long/", "path"])
    }

    @Test func blocksAreSetApartAndItemsOfAListTogether() {
        #expect(
            body([
                .heading(level: 2, [.init("A heading")]), .paragraph([.init("First paragraph, of two lines.")]),
                .list([
                    .init(
                        marker: "•",
                        blocks: [
                            .paragraph([.init("one item that is longer than a line")]),
                            .list([.init(marker: "2.", blocks: [.paragraph([.init("another")])])]),
                        ])
                ]), .rule,
                .quote([.paragraph([.init("Somebody else's words, as they were.")]), .paragraph([.init("More.")])]),
                .preformatted("let x = 1\n  let y = 2"), .figure(caption: [.init("A map")], url: nil),
            ]) == [
                "A heading", "", "First paragraph, of two lines.", "", "• one item that is longer than", "  a line",
                "  2. another", "", "* * *", "", "│ Somebody else's words, as", "│ they were.", "│", "│ More.", "",
                "let x = 1", "  let y = 2", "", "Picture: A map",
            ])
    }

    @Test func spansKeepTheirLooksAcrossLines() {
        let lines = ArticleSetting.lines(
            of: ArticleDocument(
                article: TestArticles.item("T", hours: 1).document.article,
                blocks: [
                    .paragraph([
                        .init("Plain text, then "), .init("strong words that wrap", style: .strong), .init(", and a "),
                        .init("link", link: "https://example.org"), .init("."),
                    ])
                ]), width: 24, now: TestArticles.now, timeZone: .gmt)
        let runs = lines.flatMap(\.runs).filter { $0.role == .text || $0.role == .articleLink }.filter {
            !$0.text.hasPrefix("https")
        }
        #expect(runs.filter(\.isEmphasised).map(\.text).joined(separator: "|") == "strong|words that wrap")
        #expect(runs.filter { $0.role == .articleLink }.map(\.text) == ["link"])
    }

    @Test func noLineIsWiderThanAskedForAnyText() {
        var texts = HostileBlocks(seed: 11)
        for _ in 0..<60 {
            let blocks = texts.next(depth: 0)
            for width in [1, 2, 3, 7, 20, 80] {
                let document = TestArticles.item(
                    texts.text(), hours: 2, source: texts.text(), tags: ["Kosovo"], url: texts.text(),
                    author: texts.text(), blocks: blocks
                ).document
                let lines = ArticleSetting.lines(of: document, width: width, now: TestArticles.now, timeZone: .gmt)
                for line in lines {
                    let columns = line.indent + line.runs.reduce(0) { $0 + CellText.width($1.text) }
                    #expect(columns <= max(width, 2), "\(line) at \(width)")
                }
            }
        }
    }

    @Test func quotesAreNotNestedToNothing() {
        var blocks: [TextBlock] = [.paragraph([.init("The innermost words.")])]
        for _ in 0..<500 { blocks = [.quote(blocks)] }
        #expect(body(blocks, width: 30).contains { $0.contains("words.") })
    }

    @Test func anArticleOfAMegabyteIsSet() {
        let blocks = (0..<100).map { _ in TextBlock.paragraph([.init(String(repeating: "words and more ", count: 700))])
        }
        #expect(body(blocks, width: 80).count > 10_000)
    }
}

extension ArticleLine {
    fileprivate var text: String {
        String(repeating: " ", count: indent) + runs.map(\.text).joined()
    }
}

/// Blocks made of what is hard to set, the same ones for the same seed.
private struct HostileBlocks {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    private static let pieces = [
        "a", "word ", "longerword ", "日本", "「語」", "e\u{301}", "\u{301}", "क्षि ", "👨‍👩‍👧‍👦", "🇯🇵", "❤️", "\u{AD}", "\u{200B}",
        "\u{202E}", "\u{1B}[2J", "\t", "\n", "https://example.org/a/very/long/path", "ﷺ", "\u{378}", " ", "-", "      ",
    ]

    private mutating func number(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }

    mutating func text() -> String {
        (0..<number(below: 20)).map { _ in HostileBlocks.pieces[number(below: HostileBlocks.pieces.count)] }.joined()
    }

    private mutating func spans() -> [TextBlock.Span] {
        (0..<number(below: 4)).map { _ in
            TextBlock.Span(
                text(), style: .init(rawValue: UInt8(number(below: 8))), link: number(below: 4) == 0 ? "x" : nil)
        }
    }

    mutating func next(depth: Int) -> [TextBlock] {
        (0..<number(below: 6)).map { _ in
            switch number(below: depth > 3 ? 7 : 8) {
            case 0: .paragraph(spans())
            case 1: .heading(level: 1 + number(below: 6), spans())
            case 2: .list([.init(marker: text(), blocks: depth > 3 ? [.paragraph(spans())] : next(depth: depth + 1))])
            case 3: .preformatted(text())
            case 4: .figure(caption: spans(), url: nil)
            case 5: .table(.init(rows: [[.init(spans()), .init(spans(), isHeading: true)], [.init(spans())]]))
            case 6: .rule
            default: .quote(next(depth: depth + 1))
            }
        }
    }
}

@Suite("Times as people read them")
struct LocalTimeTests {
    private let now = TestArticles.now

    @Test(
        arguments: [
            (-3_600, "now", "just now"), (0, "now", "just now"), (59, "now", "just now"), (60, "1m", "1 minute ago"),
            (3_599, "59m", "59 minutes ago"), (3_600, "1h", "1 hour ago"), (86_399, "23h", "23 hours ago"),
            (86_400, "1d", "1 day ago"), (99 * 86_400, "99d", "3 months ago"), (200 * 86_400, "6mo", "6 months ago"),
            (366 * 86_400, "1y", "1 year ago"), (9_000_000_000_000, "999y", "285192 years ago"),
        ] as [(Double, String, String)])
    func agesAreShort(seconds: Double, short: String, long: String) {
        let date = now.addingTimeInterval(-seconds)
        #expect(LocalTime.shortAge(of: date, at: now) == short)
        #expect(LocalTime.longAge(of: date, at: now) == long)
        #expect(LocalTime.shortAge(of: date, at: now).count <= HeadlineList.Columns.age)
    }

    @Test(
        arguments: [
            (0, "1 Jan 1970 00:00"), (951_782_400, "29 Feb 2000 00:00"), (-11_644_473_600, "1 Jan 1601 00:00"),
            (253_402_300_799, "31 Dec 9999 23:59"), (1_781_524_800, "15 Jun 2026 12:00"),
            (4_107_542_399, "28 Feb 2100 23:59"),
        ] as [(Double, String)])
    func datesAreRightFrom1601To9999(seconds: Double, text: String) {
        #expect(LocalTime.exact(Date(timeIntervalSince1970: seconds), in: .gmt) == text)
    }

    @Test func datesAreInTheUsersZone() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
        #expect(LocalTime.exact(now, in: zone) == "15 Jun 2026 14:00")
        #expect(LocalTime.midnight(before: now, in: zone) == Date(timeIntervalSince1970: 1_781_474_400))
    }

    /// On the day the clocks go forward, midnight still had the old offset.
    @Test func midnightIsRightOnTheDayTheClocksChange() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
        // 29 March 2026, 12:00 in Berlin, in summer time since 2:00.
        let noon = Date(timeIntervalSince1970: 1_774_778_400)
        #expect(LocalTime.exact(noon, in: zone) == "29 Mar 2026 12:00")
        #expect(LocalTime.exact(LocalTime.midnight(before: noon, in: zone), in: zone) == "29 Mar 2026 00:00")
    }
}
