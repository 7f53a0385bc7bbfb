import News
import Terminal
import Testing

@testable import Reader

@Suite("Links of an article")
struct LinkTests {
    private func reader(links: Int = 3, url: String? = "https://example.org/a", columns: Int = 120) -> TestReader {
        let spans = (1...max(links, 1)).flatMap { number -> [TextBlock.Span] in
            links == 0
                ? [.init("Text.")]
                : [.init("word\(number)", link: "https://example.org/\(number)"), .init(" and then ")]
        }
        var reader = TestReader(
            [
                TestArticles.item("First", hours: 1, tags: ["Kosovo"], url: url, blocks: [.paragraph(spans)]),
                TestArticles.item("Second", hours: 2),
            ], columns: columns, rows: 40)
        reader.press("<Enter>")
        _ = reader.takeEffects()
        return reader
    }

    @Test func aNumberAndOOpensThatLink() {
        var reader = reader()
        reader.press("2")
        #expect(reader.footer.hasPrefix(" [2] o opens, y copies https://example.org/2"))
        reader.press("o")
        #expect(reader.takeEffects() == [.openInBrowser("https://example.org/2")])
        reader.press("3<Enter>")
        #expect(reader.takeEffects() == [.openInBrowser("https://example.org/3")])
        reader.press("o")
        #expect(reader.takeEffects() == [.openInBrowser("https://example.org/a")])
    }

    @Test func aNumberAndYCopiesThatLink() {
        var reader = reader(links: 12)
        reader.press("12y")
        #expect(reader.takeEffects() == [.copy("https://example.org/12")])
    }

    @Test func aNumberCanBeCorrectedAndLeft() {
        var reader = reader(links: 12)
        reader.press("11<Backspace>2y")
        #expect(reader.takeEffects() == [.copy("https://example.org/12")])
        reader.press("1<Esc>y")
        #expect(reader.takeEffects() == [.copy("https://example.org/a")])
        #expect(reader.state.focus == .article)
        reader.press("1jy")
        #expect(reader.takeEffects() == [.copy("https://example.org/a")])
    }

    /// Nor does the key behind it open or copy anything else.
    @Test(arguments: ["7o", "4<Enter>", "10o", "31y", "99999999999999999999y"])
    func aNumberThatNoLinkHasSaysHowManyThereAre(keys: String) {
        var reader = reader()
        reader.press(keys)
        #expect(reader.takeEffects() == [])
        #expect(reader.footer.hasPrefix(" There is no link ") && reader.footer.contains("; there are 3."))
        reader.press("3y")
        #expect(reader.takeEffects() == [.copy("https://example.org/3")])
    }

    @Test func aNumberThatIsTakenBackCountsNoMore() {
        var reader = reader()
        reader.press("7<Backspace>y")
        #expect(reader.takeEffects() == [.copy("https://example.org/a")])
    }

    /// From the page that a link of an article leads to, too, one goes back to where one was.
    @Test func backspaceLeadsBackFromThePageOfALink() {
        var reader = TestReader(columns: 120, rows: 30)
        reader.press("#kos<Enter><Enter>")
        let (page, selected) = (reader.header, reader.selectedTitle)
        // Its source.
        reader.press(")<Enter>")
        #expect(reader.header != page)
        reader.press("<Backspace>")
        #expect(reader.header == page && reader.selectedTitle == selected)
        // One was reading there, and is again.
        #expect(reader.state.focus == .article)
    }

    @Test func whereAnArticleHasNoLinksANumberIsACount() {
        var reader = reader(links: 0, url: nil)
        reader.press("2<Enter>")
        #expect(reader.takeEffects() == [])
        #expect(!reader.footer.contains("no link"))
    }

    @Test func aKeyOfTheirOwnWalksTheLinks() {
        var reader = reader()
        // The source, the tag, three links, the article itself.
        reader.press(")")
        #expect(reader.footer.hasPrefix(" Enter: the page of Times"))
        reader.press(")")
        #expect(reader.footer.hasPrefix(" Enter: the page of #Kosovo"))
        reader.press(")")
        #expect(reader.footer.hasPrefix(" Enter: https://example.org/1"))
        reader.press("<Enter>y")
        #expect(reader.takeEffects() == [.openInBrowser("https://example.org/1"), .copy("https://example.org/1")])
        reader.press("3)")
        #expect(reader.footer.hasPrefix(" Enter: https://example.org/a"))
        reader.press(")")
        #expect(reader.footer.hasPrefix(" No link further down."))
        reader.press("(")
        #expect(reader.footer.hasPrefix(" Enter: https://example.org/3"))
        reader.press("<Esc>")
        #expect(reader.state.article?.chosenPlace == nil)
        #expect(reader.state.focus == .article)
        reader.press("<Tab>")
        #expect(reader.state.focus == .sidebar)
        reader.press(")")
        #expect(reader.footer.hasPrefix(" Links are walked in the article"))
    }

    @Test func aTagOfTheHeadLeadsToItsPage() {
        var reader = reader()
        reader.press("))<Enter>")
        #expect(reader.header.contains("Latest news with #Kosovo"))
        #expect(reader.state.focus == .list)
    }

    @Test func theSameStoryElsewhereIsAKeyAway() throws {
        let story = StoryID(rawValue: 9)
        var items = [
            TestArticles.item("Ours", hours: 1, source: "Times"), TestArticles.item("Theirs", hours: 2, source: "Sun"),
        ]
        for index in items.indices { items[index].document.article.story = story }
        items[0].document.coverage = items.map(\.headline)
        var reader = TestReader(items, columns: 120, rows: 40)
        reader.press("<Enter>))")
        #expect(reader.footer.hasPrefix(" Enter: Sun: Theirs"))
        reader.press("<Enter>")
        #expect(reader.header.contains("One story at several publishers"))
        #expect(reader.shownArticle == "Theirs")
        #expect(reader.state.focus == .article)
    }

    @Test(arguments: [
        "javascript:alert(1)", "file:///etc/passwd", "gopher://x.org", "https://x.org/a b", "https://x\u{1B}]8;;",
    ])
    func whatMayNotBeOpenedIsNotHandedToAProgram(address: String) {
        var reader = TestReader(
            [TestArticles.item("A", hours: 1, blocks: [.paragraph([.init("x", link: address)])])], columns: 120,
            rows: 40)
        reader.press("<Enter>1o")
        #expect(!reader.takeEffects().contains { if case .openInBrowser = $0 { true } else { false } })
        #expect(reader.footer.contains("Only web and mail addresses are opened"))
    }

    @Test func theUserMayAllowOtherSchemes() {
        var options = ReadingOptions()
        options.allowedSchemes = ["gemini"]
        var reader = TestReader(
            [TestArticles.item("A", hours: 1, url: "gemini://example.org/")], columns: 120, rows: 40, reading: options)
        reader.press("o")
        #expect(reader.takeEffects().last == .openInBrowser("gemini://example.org/"))
    }

    @Test func anAddressThatCannotBeOpenedIsShownInRowsOfItsOwn() {
        var reader = reader(columns: 60)
        let address = "https://example.org/" + String(repeating: "a", count: 70)
        reader.send(.addressNotOpened(address))
        let rows = reader.lines
        #expect(rows[36].hasPrefix(" No browser here. The address is copied"))
        #expect(rows[37] + rows[38] == address)
        reader.press("j")
        #expect(!reader.screen.contains("aaaaaa"))
    }
}

@Suite("Finding in an article")
struct FindTests {
    private let blocks: [TextBlock] =
        [.text("Kosovo is mentioned here.")] + TestArticles.paragraphs(30) + [
            .text("And KOSOVO again, in Kosovë’s “capital”.")
        ]

    private func reader() -> TestReader {
        var reader = TestReader([TestArticles.item("First", hours: 1, blocks: blocks)], columns: 120, rows: 30)
        reader.press("<Enter>")
        return reader
    }

    @Test func allHitsAreMarkedWhileOneTypesAndTheFirstIsShown() {
        var reader = reader()
        reader.press("/kosov")
        #expect(reader.state.article?.find?.hits.hits.count == 3)
        reader.press("<Enter>")
        #expect(reader.footer.hasPrefix(" 1 of 3 “kosov” · n next, N previous"))
    }

    @Test func nAndNGoFromHitToHitAroundTheEnds() {
        var reader = reader()
        reader.press("/kosov<Enter>n")
        #expect(reader.footer.hasPrefix(" 2 of 3"))
        #expect(reader.screen.contains("And KOSOVO again"))
        reader.press("nn")
        #expect(reader.footer.hasPrefix(" 1 of 3"))
        #expect(reader.state.article?.top == 0)
        reader.press("N")
        #expect(reader.footer.hasPrefix(" 3 of 3"))
        #expect(reader.status("First")?.isRead == true)
    }

    @Test func escapeEndsTheSearchAndGivesTheKeysBack() {
        var reader = reader()
        reader.press("/kosov<Enter><Esc>")
        #expect(reader.state.article?.find == nil)
        #expect(reader.state.focus == .article)
        reader.press("n")
        #expect(reader.footer.hasPrefix(" No unread article"))
        reader.press("/kosov<Esc>")
        #expect(reader.state.article?.find == nil)
    }

    @Test func whatIsNotThereIsSaid() {
        var reader = reader()
        reader.press("/unicorn<Enter>")
        #expect(reader.footer.hasPrefix(" “unicorn” is not in this article."))
    }

    @Test(
        arguments: [
            ("kosove's", 1), ("\"capital\"", 1), ("is mentioned", 1), ("length that takes several lines", 30), ("x", 0),
        ])
    func caseAccentsQuotesAndLineEndsDoNotMatter(words: String, count: Int) {
        let lines = SetText.state(of: SetText.document(blocks), width: 24).lines
        #expect(ArticleHits(of: words, in: lines).hits.count == count)
    }

    @Test func hitsAreFoundAgainAfterAResize() {
        var reader = reader()
        reader.press("/again<Enter>")
        reader.resize(80, 24)
        #expect(reader.state.article?.find?.hits.hits.count == 1)
        reader.press("n")
        #expect(reader.screen.contains("again"))
    }

    @Test func whatThePageIsASearchForIsMarked() {
        var reader = TestReader([TestArticles.item("First Kosovo", hours: 1, blocks: blocks)], columns: 120, rows: 30)
        reader.press(":page Kosovo<Enter>")
        reader.pause()
        #expect(reader.state.article?.pageHits.hits.isEmpty == false)
    }
}
