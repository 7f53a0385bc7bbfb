import News
import Terminal
import Testing

@testable import Reader

@Suite("Moving in the list")
struct MovingTests {
    @Test func jAndKMoveTheSelectionAndStopAtTheEnds() {
        var reader = TestReader(TestArticles.numbered(3))
        #expect(reader.selectedTitle == "Article 1")
        reader.press("jj")
        #expect(reader.selectedTitle == "Article 3")
        reader.press("j")
        #expect(reader.selectedTitle == "Article 3")
        reader.press("kkkk")
        #expect(reader.selectedTitle == "Article 1")
    }

    @Test(arguments: [("j", "k"), ("<Down>", "<Up>"), ("J", "K")])
    func lettersAndArrowsDoTheSame(down: String, up: String) {
        var reader = TestReader(TestArticles.numbered(5))
        reader.press(down + down)
        #expect(reader.selectedTitle == "Article 3")
        reader.press(up)
        #expect(reader.selectedTitle == "Article 2")
    }

    @Test func movingMarksNothingRead() {
        var reader = TestReader(TestArticles.numbered(5))
        reader.press("jjjkG")
        reader.pause()
        #expect(!reader.takeEffects().contains { if case .save = $0 { true } else { false } })
        #expect(reader.status("Article 2") == ArticleStatus())
    }

    @Test(arguments: ["<Space>", "<PgDn>", "<^F>"])
    func aPageDownMovesTheViewByItsHeight(key: String) {
        var reader = TestReader(TestArticles.numbered(100))
        let height = reader.state.listHeight
        reader.press(key)
        #expect(reader.selectedTitle == "Article \(1 + height)")
        #expect(reader.visibleTitles.first == "Article \(1 + height)")
        reader.press("b")
        #expect(reader.selectedTitle == "Article 1")
        #expect(reader.visibleTitles.first == "Article 1")
    }

    @Test func halfAPageMovesBySo() {
        var reader = TestReader(TestArticles.numbered(100))
        let half = reader.state.listHeight / 2
        reader.press("<^D>")
        #expect(reader.selectedTitle == "Article \(1 + half)")
        reader.press("<^U>")
        #expect(reader.selectedTitle == "Article 1")
    }

    @Test(arguments: [("G", "g"), ("<End>", "<Home>")])
    func theEndsOfAPageAreAKeyAway(last: String, first: String) {
        var reader = TestReader(TestArticles.numbered(50))
        reader.press(last)
        #expect(reader.selectedTitle == "Article 50")
        #expect(reader.visibleTitles.last == "Article 50")
        reader.press(first)
        #expect(reader.selectedTitle == "Article 1")
        #expect(reader.visibleTitles.first == "Article 1")
    }

    @Test func theSelectionIsAlwaysVisible() {
        var reader = TestReader(TestArticles.numbered(60), columns: 40, rows: 10)
        for key in [
            "jjjjjjjjjjjj", "kkk", "G", "kkkkkkkkkkkkkkkkkk", "g", "<PgDn><PgDn>", "<PgUp>", "nnnnnnnnnnn", "p",
        ] {
            reader.press(key)
            #expect(reader.visibleTitles.contains(reader.selectedTitle ?? ""), "after \(key)")
        }
    }

    /// A list that scrolled by a line at each key repainted a whole pane each time, over SSH too.
    @Test func aListScrollsByThreeQuartersOfItsHeightAndNotByALine() {
        var reader = TestReader(TestArticles.numbered(100))
        let height = reader.state.listHeight
        for _ in 1..<height { reader.press("j") }
        #expect(reader.visibleTitles.first == "Article 1")
        reader.press("j")
        #expect(reader.visibleTitles.first == "Article \(1 + height - height / 4)")
        #expect(reader.selectedTitle == "Article \(1 + height)")
    }

    @Test func keysOnAnEmptyPageDoNothing() {
        var reader = TestReader([])
        for key in [
            "j", "k", "G", "g", "<Space>", "b", "n", "p", "J", "K", "m", "s", "A", "o", "y", "<Enter>", "Z", "u", ".",
        ] {
            reader.press(key)
            #expect(reader.selectedTitle == nil)
            #expect(!reader.takeEffects().contains { if case .save = $0 { true } else { false } }, "\(key)")
        }
    }

    @Test func aKeyWithoutCommandSaysSo() {
        var reader = TestReader()
        reader.press("§")
        #expect(reader.footer.hasPrefix(" § does nothing here; ? lists the keys."))
        #expect(reader.takeEffects() == [])
    }

    @Test func aPasteIsNoCommand() {
        var reader = TestReader()
        reader.press(.paste("AAQ"))
        #expect(reader.takeEffects() == [])
        #expect(reader.state.message == nil)
    }
}

@Suite("Moving between panes")
struct PaneTests {
    @Test func enterGoesInAndHGoesOut() {
        var reader = TestReader()
        reader.press("h")
        #expect(reader.state.focus == .sidebar)
        reader.press("l")
        #expect(reader.state.focus == .list)
        reader.press("<Right>")
        #expect(reader.state.focus == .article)
        reader.press("<Left><Left>")
        #expect(reader.state.focus == .sidebar)
        reader.press("h")
        #expect(reader.state.focus == .sidebar)
        #expect(!reader.takeEffects().contains(.quit))
    }

    @Test func qGoesOutAndQuitsAtTheOutermostPane() {
        var reader = TestReader()
        reader.press("<Enter>q")
        #expect(reader.state.focus == .list)
        reader.press("q")
        #expect(reader.state.focus == .sidebar)
        #expect(!reader.takeEffects().contains(.quit))
        reader.press("q")
        #expect(reader.takeEffects() == [.quit])
    }

    @Test(arguments: ["Q", "<^C>"])
    func quittingWorksFromAnywhere(key: String) {
        for way in ["", "h", "<Enter>", "Z"] {
            var reader = TestReader()
            reader.press(way)
            _ = reader.takeEffects()
            reader.press(key)
            #expect(reader.takeEffects() == [.quit])
        }
    }

    @Test func tabGoesAroundAndWalksTheLinksOfTheArticle() {
        var reader = TestReader()
        reader.press("<Tab>")
        #expect(reader.state.focus == .article)
        let stops = reader.state.article?.text.places.count { $0.isStop } ?? 0
        for _ in 0..<stops {
            reader.press("<Tab>")
            #expect(reader.state.focus == .article)
        }
        reader.press("<Tab>")
        #expect(reader.state.focus == .sidebar)
        reader.press("<Tab>")
        #expect(reader.state.focus == .list)
        reader.press("<S-Tab><S-Tab>")
        #expect(reader.state.focus == .article)
    }

    @Test func numbersGoToPanes() {
        var reader = TestReader()
        for (key, pane) in [("1", Pane.sidebar), ("3", .article), ("2", .list)] {
            reader.press(key)
            #expect(reader.state.focus == pane)
        }
    }

    @Test func goingToTheArticlePaneDoesNotMarkItRead() {
        var reader = TestReader()
        reader.press("3")
        #expect(reader.shownArticle == "Migrant return hubs could be hijacked")
        #expect(reader.status("Migrant return hubs could be hijacked")?.isRead == false)
    }

    @Test func escapeGoesHomeFromAnywhere() {
        var reader = TestReader()
        reader.press("hjjj<Enter>")
        #expect(reader.state.page.page != .river)
        reader.press("<Enter>Z<Esc>")
        #expect(reader.state.page.page == .river)
        #expect(reader.state.focus == .list)
        #expect(!reader.state.readingMode)
        #expect(reader.state.sidebar.selected == .all)
    }

    @Test func escapeAtHomeKeepsThePlace() {
        var reader = TestReader(TestArticles.numbered(50))
        reader.press("jjjjj<Enter><Esc>")
        #expect(reader.selectedTitle == "Article 6")
    }

    @Test func repaintingAndSuspendingAreLeftToTheTerminal() {
        var reader = TestReader()
        reader.press("<^L><^Z>")
        #expect(reader.takeEffects() == [.repaint, .suspend])
    }
}
