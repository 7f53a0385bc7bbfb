import News
import Terminal
import Testing

@testable import Reader

@Suite("The mouse")
struct MouseTests {
    // MARK: The list

    @Test func aClickSelectsAndASecondOneOpens() {
        var reader = TestReader(TestArticles.numbered(30), columns: 120)
        reader.click(on: "Article 4")
        #expect(reader.selectedTitle == "Article 4")
        #expect(reader.status("Article 4")?.isRead == false)
        #expect(reader.state.focus == .list)
        reader.click(on: "Article 4")
        #expect(reader.state.focus == .article)
        #expect(reader.status("Article 4")?.isRead == true)
    }

    @Test func twoClicksWithTimeBetweenAreTwoClicks() {
        var reader = TestReader(TestArticles.numbered(30), columns: 120)
        reader.click(on: "Article 4")
        reader.wait(seconds: 2)
        reader.click(on: "Article 4")
        #expect(reader.state.focus == .list)
        #expect(reader.status("Article 4")?.isRead == false)
    }

    @Test func aButtonThatIsLetGoElsewhereIsNoClick() {
        var reader = TestReader(TestArticles.numbered(30), columns: 120)
        let before = reader.selectedTitle
        let place = reader.place(of: "Article 6")
        reader.mouse(.press(.left), at: place)
        reader.mouse(.drag, at: Point(column: place.column, row: place.row + 2))
        reader.mouse(.release, at: Point(column: place.column, row: place.row + 2))
        #expect(reader.selectedTitle == before)
    }

    /// Two panes of three are seen, and the list would move to the right.
    @Test func aClickMovesNoPaneAwayUnderThePointer() {
        var reader = TestReader(TestArticles.numbered(30), columns: 80)
        reader.press("<Enter>")
        #expect(reader.state.layout.panes[.sidebar] == nil)
        reader.click(on: "Article 5")
        #expect(reader.shownArticle == "Article 5")
        #expect(reader.state.focus == .article)
    }

    @Test func theWheelScrollsTheListAndNotTheSelection() {
        var reader = TestReader(TestArticles.numbered(300), columns: 120)
        let selected = reader.selectedTitle
        let top = reader.visibleTitles.first
        reader.wheel(1, over: .list)
        #expect(reader.selectedTitle == selected)
        #expect(reader.visibleTitles.first != top)
        #expect(!reader.visibleTitles.contains(selected ?? ""))
        reader.wheel(-1, over: .list)
        #expect(reader.visibleTitles.first == top)
        // A key goes on from where the selection is.
        reader.wheel(1, over: .list)
        reader.press("j")
        #expect(reader.visibleTitles.contains(reader.selectedTitle ?? ""))
    }

    @Test func theWheelReachesTheEndOfALongPageAndTheSelectionIsNeverLost() {
        var reader = TestReader(TestArticles.numbered(3_000), columns: 120)
        for _ in 0..<1_200 { reader.wheel(1, over: .list) }
        #expect(reader.screen.contains("Article 3000"))
        #expect(reader.state.page.rows.count <= PageState.windowLimit + PageState.loadSize)
        #expect(reader.state.page.selectedIndex != nil)
        for _ in 0..<1_200 { reader.wheel(-1, over: .list) }
        #expect(reader.screen.contains("Article 1 ") || reader.visibleTitles.first == "Article 1")
        #expect(reader.state.page.selectedIndex != nil)
    }

    // MARK: The sidebar, the article, header and footer

    @Test func aClickOnATagOpensItsPageOnce() {
        var reader = TestReader(columns: 120)
        reader.click(on: "#Kosovo", in: .sidebar)
        #expect(reader.state.page.page.query == Tag("Kosovo").map(Query.tag))
        #expect(reader.state.focus == .list)
        let title = reader.selectedTitle
        // The second of a double click means nothing more.
        reader.click(on: "#Kosovo", in: .sidebar)
        #expect(reader.state.visits.count == 1)
        #expect(reader.selectedTitle == title)
    }

    @Test func theWheelOverTheSidebarLeavesItsSelection() {
        let items = (0..<60).map { TestArticles.item("Headline \($0)", hours: Double($0), tags: ["Tag\($0)"]) }
        var reader = TestReader(items, columns: 120, rows: 12)
        reader.wheel(1, over: .sidebar)
        #expect(reader.state.sidebar.top == MouseState.wheelRows)
        #expect(reader.state.sidebar.selected == .all)
        // Nor do counts that come take it back.
        reader.arrive([TestArticles.item("New", hours: 0)])
        #expect(reader.state.sidebar.top == MouseState.wheelRows)
        for _ in 0..<100 { reader.wheel(1, over: .sidebar) }
        #expect(
            reader.state.sidebar.top == reader.state.sidebar.rows.count - reader.state.layout.rect(of: .sidebar).height)
        for _ in 0..<100 { reader.wheel(-1, over: .sidebar) }
        #expect(reader.state.sidebar.top == 0)
    }

    @Test func aClickInTheArticleFollowsTagsAndLinks() {
        let link = TextBlock.paragraph([.init("the whole story", link: "https://example.org/story")])
        let items = [
            TestArticles.item("One", hours: 1, tags: ["Kosovo"], blocks: [link]), TestArticles.item("Two", hours: 2),
        ]
        var reader = TestReader(items, columns: 120)
        reader.pause()
        _ = reader.takeEffects()
        reader.click(on: "whole story", in: .article)
        #expect(reader.state.focus == .article)
        #expect(reader.takeEffects().contains(.openInBrowser("https://example.org/story")))
        reader.wait(seconds: 2)
        reader.click(on: "#Kosovo", in: .article)
        #expect(reader.state.page.page.query == Tag("Kosovo").map(Query.tag))
    }

    /// Words that are read from the right stand elsewhere on the screen than in the text.
    @Test func aLinkIsFoundWhereItIsDrawn() {
        let block = TextBlock.paragraph([
            .init("שלום עולם "), .init("קישור", link: "https://example.org/link"), .init(" עוד מילים כאן"),
        ])
        var reader = TestReader([TestArticles.item("One", hours: 1, blocks: [block])], columns: 120)
        reader.pause()
        _ = reader.takeEffects()
        let rect = reader.state.layout.rect(of: .article)
        let found = (0..<rect.height).flatMap { row in
            (0..<rect.width).map { Point(column: rect.column + $0, row: rect.row + row) }
        }
        .filter {
            if case .articlePlace(let place) = reader.state.target(at: $0) {
                reader.state.article?.text.places[place].target == .address("https://example.org/link")
            } else {
                false
            }
        }
        let buffer = reader.buffer
        let letters = Set(found.map { buffer[row: $0.row, column: $0.column].text })
        #expect(letters.isSuperset(of: ["ק", "י", "ש", "ו", "ר"]))
        #expect(letters.isDisjoint(with: ["מ", "כ", "ל"]))
    }

    @Test func theWheelOverTheArticleScrollsItWhateverHasTheFocus() {
        let blocks = (0..<80).map { TextBlock.paragraph([.init("Paragraph \($0).")]) }
        var reader = TestReader([TestArticles.item("Long", hours: 1, blocks: blocks)], columns: 120)
        reader.pause()
        reader.wheel(1, over: .article)
        #expect(reader.state.article?.top == MouseState.wheelRows)
        #expect(reader.state.focus == .list)
        for _ in 0..<1_000 { reader.wheel(1, over: .article) }
        #expect(reader.screen.contains("Paragraph 79."))
    }

    @Test func keysInTheFooterCanBeClicked() {
        var reader = TestReader(columns: 120)
        reader.click(on: "m read", in: nil)
        #expect(reader.status(reader.selectedTitle ?? "")?.isRead == true)
        reader.click(on: "? keys", in: nil)
        #expect(reader.state.help != nil)
        reader.click(at: reader.place(of: "Esc close", last: true))
        #expect(reader.state.help == nil)
        // Where a word has two keys, each is one.
        let place = reader.place(of: "j/k move", last: true)
        let before = reader.selectedTitle
        reader.click(at: place)
        #expect(reader.selectedTitle != before)
        reader.click(at: Point(column: place.column + 2, row: place.row))
        #expect(reader.selectedTitle == before)
    }

    @Test func keysInARowCanBeClickedOneAfterAnother() {
        var reader = TestReader(columns: 120)
        reader.press("g")
        reader.click(on: "u unread", in: nil)
        #expect(reader.state.page.page.query == .unread)
    }

    @Test func theTitleLeadsHomeAndTheRightButtonOneStepBack() {
        var reader = TestReader(columns: 120)
        reader.click(on: "#Kosovo", in: .sidebar)
        reader.click(on: "Latest news with", in: nil)
        #expect(reader.state.page.page == .river)
        reader.click(button: .right, at: Point(column: 60, row: 8))
        #expect(reader.state.page.page.query == Tag("Kosovo").map(Query.tag))
    }

    @Test func paneTitlesAreTheWayFromPaneToPaneWhereOneIsSeenAtATime() {
        var reader = TestReader(columns: 50, rows: 15)
        reader.click(on: "Tags", in: nil)
        #expect(reader.state.focus == .sidebar)
        reader.click(on: "Headlines", in: nil)
        #expect(reader.state.focus == .list)
        reader.click(on: "Article", in: nil)
        #expect(reader.state.focus == .article)
    }

    // MARK: Layers

    @Test func aClickInThePaletteTakesATagAndOneBesideItClosesIt() {
        var reader = TestReader(columns: 120)
        reader.press("#")
        reader.click(on: "#UK ", in: nil)
        #expect(reader.state.page.page.query == Tag("UK").map(Query.tag))
        reader.press("#")
        reader.wait(seconds: 2)
        reader.click(at: Point(column: 1, row: 10))
        #expect(reader.state.palette == nil)
    }

    @Test func sheetsAreScrolledSelectedAndOpened() {
        var reader = TestReader(columns: 120)
        reader.press("C")
        reader.click(at: Point(column: 30, row: 6))
        guard let sheet = reader.state.sheet as? CatalogueSheet else {
            Issue.record("no catalogue")
            return
        }
        #expect(sheet.selection.index == 3)
        reader.wheel(1, over: .list)
        #expect((reader.state.sheet as? CatalogueSheet)?.selection.top == MouseState.wheelRows)
        #expect((reader.state.sheet as? CatalogueSheet)?.selection.index == 3)
        // The box before a name marks it.
        reader.click(at: Point(column: 2, row: 4))
        #expect((reader.state.sheet as? CatalogueSheet)?.marked.isEmpty == false)
        // A heading is nothing to be opened.
        for _ in 0..<3_000 { reader.wheel(1, over: .list) }
        #expect(reader.buffer.size.columns == 120)
    }

    @Test func reportsInALineAreNoText() {
        var reader = TestReader(columns: 120)
        reader.press(":ref")
        reader.click(at: Point(column: 40, row: 5))
        reader.wheel(1, over: .list)
        reader.mouse(.drag, at: Point(column: 2, row: 2))
        #expect(reader.state.prompt?.editor.text == "ref")
        reader.click(on: "refresh-all", in: nil)
        #expect(reader.state.prompt?.editor.text == "refresh-all")
        reader.click(on: "refresh-all", in: nil)
        #expect(reader.state.prompt == nil)
        #expect(reader.takeEffects().contains(.store(.refresh(nil))))
    }

    @Test func aHitCanBeClickedWhileItIsSearchedFor() {
        var reader = TestReader(TestArticles.numbered(30), columns: 120)
        reader.press("/article")
        reader.click(on: "Article 7 ", in: .list)
        #expect(reader.state.prompt == nil)
        #expect(reader.state.search != nil)
        #expect(reader.selectedTitle == "Article 7")
    }

    // MARK: Settings and bad input

    @Test func itCanBeTurnedOff() {
        var reader = TestReader(TestArticles.numbered(30), columns: 120)
        reader.press(":mouse<Enter>")
        #expect(reader.takeEffects().contains(.useMouse(false)))
        let before = reader.selectedTitle
        reader.click(on: "Article 5")
        reader.wheel(1, over: .list)
        #expect(reader.selectedTitle == before)
        #expect(reader.visibleTitles.first == before)
        reader.press(":mouse<Enter>")
        #expect(reader.takeEffects().contains(.useMouse(true)))
    }

    @Test func nothingIsClickedWhileWhatIsShownIsOnItsWay() {
        var reader = TestReader(columns: 120)
        reader.answersAtOnce = false
        reader.click(on: "#Kosovo", in: .sidebar)
        #expect(reader.state.isTravelling)
        reader.click(at: Point(column: 40, row: 4))
        reader.click(at: Point(column: 40, row: 4))
        reader.wheel(1, over: .list)
        reader.answer()
        #expect(reader.state.focus == .list)
        #expect(reader.state.page.page.query == Tag("Kosovo").map(Query.tag))
    }

    @Test(arguments: 1...4)
    func whateverIsClickedNothingIsLost(seed: Int) {
        var random = Random(seed: UInt64(seed))
        var reader = TestReader(TestArticles.numbered(500), columns: 120, rows: 40)
        let kinds: [MouseReport.Kind] = [
            .press(.left), .press(.left), .release, .release, .press(.right), .press(.middle), .press(.back), .drag,
            .wheel(1), .wheel(-1),
        ]
        let keys = [
            ":", "/", "#", "C", "f", "?", "<Esc>", "<Esc>", "<Enter>", "j", "g", "5", "+", "a", "F", "T", "<Tab>",
        ]
        for step in 0..<400 {
            switch random.number(below: 8) {
            case 0: reader.press(keys[random.number(below: keys.count)])
            case 1: reader.pause()
            case 2 where step % 7 == 0: reader.resize(random.number(below: 130), random.number(below: 45))
            case 3: reader.wait(seconds: Double(random.number(below: 3)))
            default:
                let far = random.number(below: 20) == 0
                let point = Point(
                    column: far ? 999_998 : random.number(below: 122), row: far ? 999_998 : random.number(below: 42))
                let kind = kinds[random.number(below: kinds.count)]
                if random.number(below: 2) == 0 { reader.click(at: point) } else { reader.mouse(kind, at: point) }
            }
            #expect(reader.buffer.size == reader.state.size)
            let page = reader.state.page
            #expect(page.rows.isEmpty || page.selectedIndex != nil, "after \(step) steps")
        }
    }
}
