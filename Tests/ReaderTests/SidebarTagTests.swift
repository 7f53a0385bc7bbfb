import News
import Terminal
import Testing

@testable import Reader

@Suite("The sidebar's tags")
struct SidebarTagTests {
    private func labels(_ reader: TestReader) -> [String] { reader.state.sidebar.rows.map(\.item.label) }

    @Test func aTagPageSaysWhatElseItIsAbout() {
        var reader = TestReader(columns: 120, rows: 30)
        reader.press("#kos<Enter>")
        reader.pause()
        #expect(Array(labels(reader)[4...6]) == ["On this page", "+#UK", "Tags"])
        #expect(reader.screen.contains("+#UK           2"))
        reader.press("h")
        reader.press("k") { $0.sidebar.selected.label == "+#UK" }
        reader.press("<Enter>")
        #expect(reader.header.hasPrefix(" Latest news with #Kosovo and #UK "))
        reader.press("gh")
        #expect(!labels(reader).contains("On this page"))
    }

    @Test func anAnswerForAnotherPageIsDropped() throws {
        var reader = TestReader(columns: 120, rows: 30)
        reader.press("#kos<Enter>")
        reader.send(
            .tags(
                .relatedLoaded(
                    [.init(try #require(Tag("Old")), PageCounts(total: 1))], .tag(try #require(Tag("Other"))))))
        #expect(!labels(reader).contains("+#Old"))
    }

    @Test func whatIsTrendingStandsBeforeTheTags() throws {
        var reader = TestReader(columns: 120, rows: 30)
        reader.source.trending = [
            TrendingTag(
                tag: try #require(Tag("Weather")), today: PageCounts(total: 5, unread: 4), expected: 0.2, surprise: 20)
        ]
        reader.pause()
        #expect(Array(labels(reader)[4...6]) == ["Trending", "#Weather", "Tags"])
        reader.press("]")
        #expect(reader.header.hasPrefix(" Latest news with #Weather "))
        #expect(reader.state.sidebar.opened == .trending(try #require(Tag("Weather"))))
    }

    @Test func typingNarrowsToTagsCategoriesSourcesAndPages() {
        var reader = TestReader(columns: 120, rows: 30)
        reader.press("Fti")
        #expect(reader.state.focus == .sidebar)
        #expect(reader.screen.contains("┌ Find: ti ─"))
        #expect(labels(reader) == ["Sources", "Times", "Categories", "Politics"])
        #expect(reader.state.sidebar.selected.label == "Times")
        reader.press("<Down><Enter>")
        #expect(reader.header.hasPrefix(" Latest in Politics "))
        #expect(reader.state.sidebar.narrowing == nil)
        #expect(labels(reader).contains("#Kosovo"))
    }

    @Test func escapeAndBackspaceLeaveTheSidebarAsItWas() {
        var reader = TestReader(columns: 120, rows: 12)
        reader.press("hG")
        let (selected, top) = (reader.state.sidebar.selected, reader.state.sidebar.top)
        for keys in ["fkos<Esc>", "fk<Backspace><Backspace>", "f<Esc>"] {
            reader.press(keys)
            #expect(reader.state.sidebar.narrowing == nil)
            #expect(reader.state.sidebar.selected == selected)
            #expect(reader.state.sidebar.top == top)
        }
    }

    @Test func whatFitsNothingShowsNothingAndOpensNothing() {
        var reader = TestReader(columns: 120, rows: 30)
        reader.press("Fqqqq")
        #expect(reader.state.sidebar.rows.isEmpty)
        _ = reader.screen
        reader.press("<Enter>")
        #expect(reader.header.hasPrefix(" Latest news "))
    }

    @Test func aTagOfTheNarrowedSidebarRefinesThePage() {
        var reader = TestReader(columns: 120, rows: 30)
        reader.press("#kos<Enter>Fuk+")
        #expect(reader.header.hasPrefix(" Latest news with #Kosovo and #UK "))
    }

    /// Of 20,000 tags the sidebar knows a hundred; the others come when they are asked for, and the one that is open
    /// has a row in any case.
    @Test func allTagsCanBeScrolledThrough() {
        let items = (1...300).map { TestArticles.item("T\($0)", hours: Double($0), tags: ["tag\(1_000 + $0)"]) }
        var reader = TestReader(items, columns: 120, rows: 34)
        #expect(reader.screen.contains("… 278 more"))
        reader.press("#1290<Enter>")
        reader.pause()
        #expect(labels(reader).contains("#tag1290"))
        #expect(reader.state.sidebar.selected.label == "#tag1290")
        reader.press("ghh")
        reader.press("j") { $0.sidebar.selected == .more(.tags) }
        let place = reader.state.sidebar.selectedIndex
        reader.press("<Enter>")
        #expect(reader.state.sidebar.selectedIndex == place)
        let tags = reader.state.sidebar.rows.compactMap(\.item.tag)
        #expect(Set(tags).count == 300)
        #expect(tags.count == 300)
        for _ in 0..<12 { reader.press("<PgDn>") }
        #expect(reader.screen.contains("#tag1300"))
        // Counts that come later leave the rows where they are.
        let before = labels(reader)
        reader.arrive([TestArticles.item("New", hours: 0.5, tags: ["Brandnew"])])
        #expect(labels(reader).filter { $0 != "#Brandnew" } == before)
        reader.press("gh")
        #expect(reader.screen.contains("… 279 more"))
    }
}
