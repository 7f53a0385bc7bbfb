import News
import Testing

@testable import Reader

@Suite("The tag sidebar")
struct SidebarTests {
    @Test func itShowsPagesTagsCategoriesAndSourcesWithTheirUnread() {
        let reader = TestReader(columns: 120, rows: 30)
        let rows = reader.lines.dropFirst(2).map { $0.split(separator: "│").first.map(String.init) ?? "" }
        #expect(
            Array(rows.prefix(20)) == [
                " ▸ All            3 ", "   Unread         3 ", "   Starred        1 ", "   Today          1 ",
                " Tags               ",
                "   #Kosovo        2 ", "   #UK            1 ", "   #日本          1 ", "   #Weather         ",
                " Categories         ", "   Politics       2 ", "   World          1 ", "   Business         ",
                " Sources            ", "   The Sun        1 ", "   Times          1 ", "   日本経済新聞   1 ",
                "   BBC News         ", "   Forbes           ", "                    ",
            ])
    }

    @Test func enterOpensThePageAndGoesToItsHeadlines() {
        var reader = TestReader()
        reader.press("hjjjj<Enter>")
        #expect(reader.state.focus == .list)
        #expect(reader.header.hasPrefix(" Latest news with #Kosovo"))
        #expect(reader.header.hasSuffix("2 unread of 3"))
        #expect(reader.visibleTitles.count == 3)
    }

    @Test func theOpenPageIsMarkedWhileTheSelectionIsElsewhere() {
        var reader = TestReader(columns: 120, rows: 30)
        reader.press("hjjjj")
        #expect(reader.screen.contains("│ ▪ All "))
        #expect(reader.screen.contains("│ ▸ #Kosovo "))
        reader.press("<Enter>")
        #expect(reader.screen.contains("│   All "))
        #expect(reader.screen.contains("│ ▸ #Kosovo "))
    }

    @Test func theSelectionPassesOverTheNamesOfSections() {
        var reader = TestReader()
        reader.press("hjjjj")
        #expect(reader.state.sidebar.selected.label == "#Kosovo")
        reader.press("G")
        #expect(reader.state.sidebar.selected.label == "Forbes")
        reader.press("gg")
        #expect(reader.state.sidebar.selected == .all)
        #expect(reader.state.sidebar.top == 0)
    }

    @Test func bracketsWalkThroughTagsAndSourcesWithUnread() {
        var reader = TestReader()
        var walked: [String] = []
        for _ in 0..<9 {
            reader.press("]")
            walked.append(reader.state.page.page.title)
        }
        #expect(
            walked == [
                "Latest news with #Kosovo", "Latest news with #UK", "Latest news with #日本", "Latest in Politics",
                "Latest in World", "Latest from The Sun", "Latest from Times", "Latest from 日本経済新聞",
                "Latest from 日本経済新聞",
            ])
        #expect(reader.footer.hasPrefix(" No further tag or source with unread articles."))
        #expect(reader.state.focus == .list)
        reader.press("[")
        #expect(reader.state.page.page.title == "Latest from Times")
    }

    /// Reading an article changed the counts, and the tag under the cursor jumped away.
    @Test func rowsKeepTheirPlacesWhileOneReads() {
        var reader = TestReader(columns: 120, rows: 30)
        reader.press("]")
        reader.pause()
        let before = reader.state.sidebar.rows.map(\.item)
        reader.press("A")
        reader.pause()
        #expect(reader.state.sidebar.rows.map(\.item) == before)
        #expect(reader.state.sidebar.rows.first { $0.item.label == "#Kosovo" }?.counts.unread == 0)
    }

    @Test func showingWhatIsNewRanksThemAgain() {
        var reader = TestReader(columns: 120, rows: 30)
        reader.arrive((1...5).map { TestArticles.item("W\($0)", hours: Double($0) / 10, tags: ["Weather"]) })
        let weather = { (reader: TestReader) in reader.state.sidebar.rows.firstIndex { $0.item.label == "#Weather" } }
        #expect(weather(reader) == 8)
        #expect(reader.state.sidebar.rows[8].counts.unread == 5)
        reader.press(".")
        reader.pause()
        #expect(weather(reader) == 5)
    }

    @Test func newTagsComeAfterTheirLikeAndDoNotPushWhatIsLookedAt() {
        var reader = TestReader(columns: 120, rows: 12)
        reader.press("hG")
        let visible = reader.state.sidebar.rows.dropFirst(reader.state.sidebar.top).first?.item
        reader.arrive([TestArticles.item("New", hours: 0.5, tags: ["Brandnew"])])
        #expect(reader.state.sidebar.rows[9].item.label == "#Brandnew")
        #expect(reader.state.sidebar.rows.dropFirst(reader.state.sidebar.top).first?.item == visible)
        #expect(reader.state.sidebar.selected.label == "Forbes")
    }

    @Test func aTagThatFallsBehindTheFirstHundredStaysWhereItIs() {
        var reader = TestReader([])
        let tagged = (1...104).flatMap { tag in
            (0..<(tag == 1 ? 3 : 1)).map { number in
                TestArticles.item("T", hours: Double(tag) + Double(number) / 1_000, tags: ["tag\(tag)"])
            }
        }
        reader.source = PageSource(tagged)
        reader.press("gh")
        reader.pause()
        let labels = { (reader: TestReader) in reader.state.sidebar.rows.map(\.item.label) }
        #expect(labels(reader)[5] == "#tag1")
        reader.press("hjjjj")
        reader.press("j") { $0.sidebar.selected == .more(.tags) }
        reader.press("<Enter>ggjjjj")
        let before = labels(reader)
        let ids = tagged.filter { $0.document.article.tags.first?.name == "tag1" }.map(\.headline.id)
        reader.source.save(StatusChange(ids, mark: .read, isSet: true))
        reader.send(.storeChanged)
        reader.pause()
        #expect(labels(reader)[5] == "#tag1")
        #expect(labels(reader).prefix(before.count - 5) == before.prefix(before.count - 5))
        #expect(reader.state.sidebar.selected.label == "#tag1")
    }

    @Test func whenASourceGoesItsNeighbourIsSelected() {
        var reader = TestReader()
        reader.press("hGk")
        #expect(reader.state.sidebar.selected.label == "BBC News")
        reader.source.remove(Set(reader.source.items.filter { $0.headline.source == "BBC News" }.map(\.headline.id)))
        reader.send(.storeChanged)
        reader.pause()
        #expect(reader.state.sidebar.selected.label == "Forbes")
        reader.source = PageSource()
        reader.send(.storeChanged)
        reader.pause()
        #expect(reader.state.sidebar.selected.label == "Today")
    }

    /// A hundred tags hid the categories and the sources below the screen.
    @Test func sectionsAreFoldedSoThatAllAreSeen() {
        let items = (1...40).map {
            TestArticles.item("T\($0)", hours: Double($0), source: "Source \(100 + $0)", tags: ["tag\(100 + $0)"])
        }
        var reader = TestReader(items, columns: 120, rows: 35)
        for text in ["│ Tags ", "│   #tag112 ", "│   … 28 more ", "│ Sources ", "│   Source 112 "] {
            #expect(reader.screen.contains(text), "\(text)")
        }
        #expect(!reader.screen.contains("#tag113"))
        reader.press("h")
        reader.press("j") { $0.sidebar.selected == .more(.tags) }
        reader.press("<Enter>")
        #expect(reader.state.focus == .sidebar)
        #expect(reader.state.sidebar.rows.filter { if case .tag = $0.item { true } else { false } }.count == 40)
        // What came into view is selected, in the row where the fold was.
        #expect(reader.screen.contains("│ ▸ #tag113 "))
        reader.press("j") { $0.sidebar.selected == .more(.tags) }
        #expect(reader.screen.contains("│ ▸ … fewer "))
        reader.press("<Enter>")
        #expect(reader.screen.contains("│ ▸ … 28 more "))
    }

    @Test func theOpenPageIsNotFoldedAway() {
        let items = (1...40).map { TestArticles.item("T\($0)", hours: Double($0), tags: ["tag\(100 + $0)"]) }
        var reader = TestReader(items, columns: 120, rows: 34)
        reader.press("h")
        reader.press("j") { $0.sidebar.selected == .more(.tags) }
        reader.press("<Enter>")
        reader.press("j") { $0.sidebar.selected.label == "#tag138" }
        reader.press("<Enter>")
        #expect(reader.state.sidebar.opened?.label == "#tag138")
        reader.press("h")
        reader.press("j") { $0.sidebar.selected == .more(.tags) }
        reader.press("<Enter>")
        #expect(reader.screen.contains("│ ▪ #tag138 "))
        #expect(reader.screen.contains("… 17 more"))
        // Before the others, so that it is seen beside what else its page is about.
        let tags = reader.state.sidebar.rows.filter { if case .tag = $0.item { true } else { false } }
        #expect(tags.first?.item.label == "#tag138" && tags.count == 23)
    }

    @Test func sourcesWithNewsComeFirst() {
        var reader = TestReader(columns: 120, rows: 34)
        reader.press("<Esc>")
        reader.pause()
        let sources = reader.state.sidebar.rows.compactMap { row -> String? in
            if case .source(let source) = row.item { source.name } else { nil }
        }
        #expect(sources == ["The Sun", "Times", "日本経済新聞", "BBC News", "Forbes"])
    }

    @Test(arguments: [(0, "0"), (99_999, "99999"), (100_000, "100k"), (1_234_567, "1.2M")])
    func longCountsAreShortened(count: Int, text: String) {
        #expect(TagSidebar.shortened(count) == text)
    }
}
