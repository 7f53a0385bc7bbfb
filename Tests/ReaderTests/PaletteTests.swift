import News
import Terminal
import Testing

@testable import Reader

@Suite("The tag palette")
struct PaletteTests {
    private func names(_ reader: TestReader) -> [String] {
        guard let palette = reader.state.palette, let index = palette.index else { return [] }
        return palette.matches.map { index.tags[$0].item.name }
    }

    @Test func typingNarrowsItAndEnterOpensThePage() {
        var reader = TestReader()
        reader.press("#kos")
        #expect(names(reader) == ["Kosovo"])
        #expect(reader.screen.contains("#kos"))
        reader.press("<Enter>")
        #expect(reader.state.palette == nil)
        #expect(reader.header.hasPrefix(" Latest news with #Kosovo "))
        #expect(reader.visibleTitles.count == 3)
        #expect(reader.state.sidebar.opened?.label == "#Kosovo")
    }

    /// On a screen that has no room for its frame, too, one sees what one types, and the first tag that fits.
    @Test(arguments: [(20, 5), (24, 6), (30, 7), (50, 15)], ["#", "+", "-", "|"])
    func itIsSeenOnSmallScreens(size: (columns: Int, rows: Int), key: String) {
        var reader = TestReader(columns: size.columns, rows: size.rows)
        reader.press(key + "kos")
        #expect(reader.lines.contains { $0.contains(key + "kos") })
        #expect(reader.lines.contains { $0.contains("#Kosovo") })
    }

    @Test func theWholeOfAnEvening() {
        var reader = TestReader(columns: 120, rows: 30)
        reader.press("#kos<Enter>+uk<Enter>")
        #expect(reader.header.hasPrefix(" Latest news with #Kosovo and #UK "))
        reader.press("-sport")
        #expect(names(reader).isEmpty)
        reader.press("<Esc>-we<Enter>")
        #expect(reader.header.hasPrefix(" Latest news with #Kosovo and #UK, not #Weather "))
        reader.press("S")
        #expect(reader.screen.contains("Save this page as: #Kosovo and #UK, not #Weather"))
        reader.press("<^u>")
        reader.press("Balkans<Enter>")
        #expect(reader.state.sidebar.savedPages == [SavedPage(name: "Balkans", text: "#Kosovo #UK -#Weather")])
        #expect(reader.header.hasPrefix(" Balkans "))
        reader.press("ghhjjjj")
        #expect(reader.state.sidebar.selected.label == "Balkans")
        reader.press("<Enter>")
        #expect(reader.visibleTitles.count == 2)
    }

    @Test func eachKeyDoesWhatItsColumnSays() {
        for (keys, title, count) in [
            ("+", "Latest news with #Kosovo and #UK", 2), ("-", "Latest news with #Kosovo, not #UK", 1),
            ("|", "Latest news with #Kosovo or #UK", 3), ("<Enter>", "Latest news with #UK", 2),
        ] {
            var reader = TestReader()
            reader.press("#kos<Enter>#uk")
            let tag = reader.state.palette?.selectedTag
            let refinement: Refinement = keys == "+" ? .and : keys == "-" ? .not : keys == "|" ? .or : .page
            #expect(tag.flatMap { reader.state.palette?.counts[$0]?[refinement] } == count, "\(keys)")
            reader.press(keys)
            #expect(reader.header.hasPrefix(" \(title) "), "\(keys)")
            #expect(reader.visibleTitles.count == count, "\(keys)")
        }
    }

    @Test func theTagsOfTheSelectedArticleComeFirst() {
        var reader = TestReader()
        reader.press("G#")
        #expect(names(reader).first == "Weather")
        reader.press("<Esc>ggjjj#")
        #expect(names(reader).first == "日本")
        #expect(names(reader).count == 4)
    }

    @Test func fitComesBeforeUnreadAndUnreadBeforeTheRest() {
        var items = [TestArticles.item("a", hours: 1, tags: ["UK"], isRead: true)]
        items += (2...4).map { TestArticles.item("b\($0)", hours: Double($0), tags: ["Ukraine"]) }
        items.append(TestArticles.item("c", hours: 9, tags: ["Ukulele", "MyUK"]))
        items.append(TestArticles.item("d", hours: 10, tags: ["Duke"]))
        var reader = TestReader(items)
        reader.press("#uk")
        #expect(names(reader) == ["UK", "Ukraine", "Ukulele", "MyUK", "Duke"])
    }

    @Test(arguments: ["türkiye", "turkiye", "#turk iye", "Tü", "trky"])
    func accentsSpacesAndSigilsDoNotMatter(typed: String) {
        var reader = TestReader([TestArticles.item("a", hours: 1, tags: ["Türkiye", "UK"])])
        reader.press("#")
        reader.press(.paste(typed))
        #expect(names(reader).first == "Türkiye")
    }

    @Test func capitalsThatAreTypedCount() {
        var reader = TestReader([TestArticles.item("a", hours: 1, tags: ["KeirStarmer", "kssomething"])])
        reader.press("#KS")
        #expect(names(reader) == ["KeirStarmer"])
    }

    @Test(arguments: ["!!!", "…", "\u{202E}\u{200B}", String(repeating: "x", count: 10_000), "🙂"])
    func whatCannotBeATagFitsNone(typed: String) {
        var reader = TestReader()
        reader.press("#")
        reader.press(.paste(typed))
        #expect(names(reader).isEmpty)
        #expect(reader.screen.contains("No tag is called so."))
        reader.press("<Enter>+")
        #expect(reader.state.palette != nil)
        #expect(!reader.screen.unicodeScalars.contains { $0 == "\u{202E}" })
        reader.press("<Esc>")
        #expect(reader.header.hasPrefix(" Latest news "))
    }

    @Test func backspaceUndoesARefinementWhereOneWasInThePage() {
        var reader = TestReader(TestArticles.numbered(400) + TestArticles.kosovo.map { $0 })
        for _ in 0..<60 { reader.press("j") }
        let selected = reader.selectedTitle
        let visible = reader.visibleTitles
        reader.press("#kos<Enter>")
        #expect(reader.header.hasPrefix(" Latest news with #Kosovo"))
        reader.press("+uk<Enter><Backspace>")
        #expect(reader.header.hasPrefix(" Latest news with #Kosovo "))
        reader.press("<Backspace>")
        #expect(reader.header.hasPrefix(" Latest news "))
        #expect(reader.selectedTitle == selected)
        #expect(reader.visibleTitles == visible)
        #expect(reader.state.sidebar.opened == .all)
        reader.press("<Backspace>")
        #expect(reader.footer.contains("This is the first page"))
    }

    @Test func hitsOfASearchAreRefinedAndLeftLikePages() {
        var reader = TestReader()
        reader.press("/Kosovo<Enter>+uk<Enter>")
        #expect(reader.visibleTitles == ["U.K. Expected To Ask Kosovo"])
        reader.press("<Backspace>")
        #expect(reader.visibleTitles == ["Kosovo is ‘open’ to talks", "U.K. Expected To Ask Kosovo"])
        reader.press("/Storm<Enter><Backspace>")
        #expect(reader.visibleTitles.count == 2)
    }

    @Test func backspaceClosesAnEmptyPalette() {
        var reader = TestReader()
        reader.press("#k<Backspace><Backspace>")
        #expect(reader.state.palette == nil)
    }

    @Test func aTagTwiceIsOnceAndSaysSo() {
        var reader = TestReader()
        reader.press("#kos<Enter>+kos<Enter>")
        #expect(reader.footer.contains("This page has #Kosovo already."))
        reader.press("-uk<Enter>-uk<Enter>")
        #expect(reader.footer.contains("This page excludes #UK already."))
        reader.press("<Backspace><Backspace>")
        #expect(reader.header.hasPrefix(" Latest news "))
    }

    /// Who types faster than the store answers gets what was typed for.
    @Test func enterWaitsForTheTags() {
        var reader = TestReader(answersAtOnce: false)
        reader.answer()
        reader.press("#kos<Enter>j")
        #expect(reader.state.palette != nil)
        #expect(reader.state.isAwaitingContent)
        reader.answer()
        #expect(reader.header.hasPrefix(" Latest news with #Kosovo"))
        #expect(reader.selectedTitle == "Kosovo is ‘open’ to talks")
    }

    @Test func countsOfAnEarlierTextAreDropped() throws {
        var reader = TestReader()
        reader.press("#kos<Enter>")
        reader.answersAtOnce = false
        reader.press("+")
        reader.send(
            .tags(.tagsLoaded(TagIndex(reader.source.allTags()), own: [], request: reader.state.palette?.request ?? 0)))
        reader.press("u")
        let late = try #require(reader.unanswered.last)
        reader.forgetUnanswered()
        reader.press("<^u>w")
        reader.answer(late)
        #expect(reader.state.palette?.counts.isEmpty == true)
        reader.answer()
        #expect(reader.state.palette?.counts.keys.map(\.name).sorted() == ["Weather"])
    }

    @Test func aStoreThatCannotBeReadClosesIt() {
        var reader = TestReader(answersAtOnce: false)
        reader.answer()
        reader.press("#")
        let request = reader.state.palette?.request ?? 0
        reader.send(.tags(.failed(request: request, reason: "the disk is gone")))
        #expect(reader.state.palette == nil)
        #expect(reader.footer.contains("The tags could not be read: the disk is gone"))
    }

    @Test func twentyThousandTagsScroll() {
        let tags = (0..<20_000).map { SidebarCounts.Counted(Tag(name: "tag\($0)", key: "tag\($0)"), PageCounts()) }
        var reader = TestReader()
        reader.press("#")
        let request = reader.state.palette?.request ?? 0
        reader.send(.tags(.tagsLoaded(TagIndex(tags), own: [], request: request)))
        for _ in 0..<2_000 { reader.press("<PgDn>") }
        #expect(reader.state.palette?.selectedTag?.name == "tag19999")
        #expect(reader.screen.contains("#tag19999"))
        reader.press("19<PgUp>")
        #expect(reader.state.palette?.selectedTag?.name.contains("19") == true)
    }

    @Test func inTheSidebarTheKeysTakeTheSelectedTag() {
        var reader = TestReader(columns: 120, rows: 30)
        reader.press("#kos<Enter>h")
        reader.press("j") { $0.sidebar.selected.label == "#UK" }
        reader.press("-")
        #expect(reader.state.palette == nil)
        #expect(reader.header.hasPrefix(" Latest news with #Kosovo, not #UK "))
    }

    @Test(arguments: [(120, 40), (80, 24), (50, 15), (40, 10), (20, 5), (3, 2)])
    func itFitsAnyScreen(columns: Int, rows: Int) {
        var reader = TestReader(columns: columns, rows: rows)
        reader.press("#")
        #expect(reader.buffer.cursor != nil || rows < 8)
        reader.press("kos<Down><Up><PgDn>")
        _ = reader.screen
        reader.press("<Enter>")
        #expect(reader.state.page.page.title == "Latest news with #Kosovo")
    }

    @Test func itShowsWhatEachKeyWouldLeave() {
        var reader = TestReader(columns: 80, rows: 24)
        reader.press("#kos<Enter>#u")
        #expect(
            reader.lines[1...4].map { $0 } == [
                "┌─ Go to a tag ─────────────────────────────────────────────────────── 1 of 4 ─┐",
                "│#u                                                                            │",
                "│                                   ↵ unread/all    + with - without      | or │",
                "│•#UK                                        1/2         2         1         3 │",
            ])
    }
}
