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

    @Test(arguments: [("G", "gg"), ("<End>", "<Home>")])
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
            "jjjjjjjjjjjj", "kkk", "G", "kkkkkkkkkkkkkkkkkk", "gg", "<PgDn><PgDn>", "<PgUp>", "nnnnnnnnnnn", "p",
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
            "j", "k", "G", "gg", "<Space>", "b", "n", "p", "J", "K", "m", "s", "A", "o", "y", "<Enter>", "Z", "u", ".",
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

    @Test func qTakesAStepBackAndQuitsOnTheFirstPage() {
        var reader = TestReader()
        reader.press("hjjj<Enter><Enter>q")
        #expect(reader.state.focus == .list && reader.state.page.page != .river)
        reader.press("q")
        #expect(reader.state.focus == .list && reader.state.page.page == .river)
        #expect(!reader.takeEffects().contains(.quit))
        reader.press("q")
        #expect(reader.takeEffects() == [.quit])
    }

    /// Each step is one of what is on the screen, and leaves everything else where it was.
    @Test func escapeTakesBackOneThingAtATime() {
        var reader = TestReader(columns: 120, rows: 30)
        reader.press("#kos<Enter>j<Enter>Z/the<Enter>")
        let selected = reader.selectedTitle
        reader.press("<Esc>")
        #expect(reader.state.article?.find == nil && reader.state.readingMode)
        reader.press("<Esc>")
        #expect(!reader.state.readingMode && reader.state.focus == .article)
        reader.press("<Esc>")
        #expect(reader.state.focus == .list && reader.selectedTitle == selected)
        #expect(reader.header.hasPrefix(" Latest news with #Kosovo"))
        reader.press("<Esc>")
        #expect(reader.state.page.page == .river)
        reader.press("<Esc>")
        #expect(reader.footer.hasPrefix(" This is the first page; q quits"))
        #expect(reader.state.focus == .list)
    }

    @Test func escapeLeadsBackToTheRowThatOneLeft() {
        var reader = TestReader(TestArticles.numbered(100), columns: 120, rows: 30)
        reader.press("27j")
        let (row, view) = (reader.selectedTitle, reader.visibleTitles)
        reader.press("gsgu<Esc><Esc>")
        #expect(reader.state.page.page == .river)
        #expect(reader.selectedTitle == row && reader.visibleTitles == view)
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

    @Test func tabGoesAround() {
        var reader = TestReader()
        reader.press("<Tab>")
        #expect(reader.state.focus == .article)
        reader.press("<Tab>")
        #expect(reader.state.focus == .sidebar)
        reader.press("<Tab>")
        #expect(reader.state.focus == .list)
        reader.press("<S-Tab><S-Tab>")
        #expect(reader.state.focus == .article)
    }

    @Test func panesHaveCommandsOfTheirOwn() {
        var reader = TestReader()
        for (command, pane) in [(Command.focusSidebar, Pane.sidebar), (.focusArticle, .article), (.focusList, .list)] {
            reader.perform(command)
            #expect(reader.state.focus == pane)
        }
    }

    @Test func goingToTheArticlePaneDoesNotMarkItRead() {
        var reader = TestReader()
        reader.press("<Tab>")
        #expect(reader.shownArticle == "Migrant return hubs could be hijacked")
        #expect(reader.status("Migrant return hubs could be hijacked")?.isRead == false)
    }

    @Test(arguments: ["gh", "~"])
    func homeIsAKeyAwayFromAnywhere(key: String) {
        var reader = TestReader()
        reader.press("hjjj<Enter>")
        #expect(reader.state.page.page != .river)
        reader.press("<Enter>Z" + key)
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

@Suite("Counts and sequences")
struct CountTests {
    @Test(arguments: [
        ("5j", 6), ("3j2k", 2), ("12G", 12), ("30gg", 30), ("G1G", 1), ("4J", 5), ("99999999j", 100), ("0j", 2),
        ("10j", 11),
        ("1234567890123j", 100), ("99999999G", 100), ("5<Esc>j", 2), ("52<Backspace>j", 6), (":12<Enter>", 12),
        (":row 7<Enter>", 7),
    ])
    func aNumberBeforeAKeyHasItDoneSoOften(keys: String, row: Int) {
        var reader = TestReader(TestArticles.numbered(100))
        reader.press(keys)
        #expect(reader.selectedTitle == "Article \(row)")
    }

    @Test func rowsThatAreNotLoadedAreReached() {
        var reader = TestReader(TestArticles.numbered(3_000))
        reader.press("2500G")
        #expect(reader.selectedTitle == "Article 2500")
        reader.press("k")
        #expect(reader.selectedTitle == "Article 2499")
        reader.press("99999999G")
        #expect(reader.selectedTitle == "Article 3000")
        reader.press("10gg")
        #expect(reader.selectedTitle == "Article 10")
    }

    @Test func theFooterShowsTheCount() {
        var reader = TestReader()
        reader.press("12")
        #expect(reader.footer.hasSuffix(" 12"))
        reader.press("<Esc>")
        #expect(!reader.footer.hasSuffix(" 12"))
    }

    @Test func aKeyThatBeginsASequenceShowsWhatMayFollow() {
        var reader = TestReader(columns: 100)
        reader.press("g")
        #expect(reader.footer.hasPrefix(" g …  a read above  b read below  g first  h home"))
        #expect(reader.footer.contains("s starred  u unread"))
        reader.press("<Esc>")
        #expect(reader.footer.hasPrefix(" j/k move"))
        reader.press("gx")
        #expect(reader.footer.hasPrefix(" gx does nothing here"))
        reader.press("j")
        #expect(reader.state.page.selectedIndex == 1)
    }

    @Test func aCountWithAMarkMarksAsManyRows() {
        var reader = TestReader(TestArticles.numbered(10))
        reader.press("j3m")
        #expect(
            (1...10).map { reader.status("Article \($0)")?.isRead } == [false, true, true, true]
                + Array(repeating: false, count: 6))
        #expect(reader.footer.hasPrefix(" Marked read 3 articles; u undoes it."))
        reader.press("u")
        #expect(reader.status("Article 3")?.isRead == false)
    }

    @Test func nextUnreadCanBeCountedAcrossTheStore() {
        var reader = TestReader(TestArticles.numbered(1_000))
        reader.press("300n")
        #expect(reader.selectedTitle == "Article 301")
    }

    @Test func aKeyMayStandForSeveralCommands() throws {
        var keymap = Keymap.standard
        let lines = [CommandLine(.toggleStar), CommandLine(.moveDown), CommandLine(.openPage, argument: "is:starred")]
        keymap.bind(try #require(KeySequence("zx")), to: lines)
        var reader = TestReader(TestArticles.numbered(5), keymap: keymap)
        reader.press("zx")
        #expect(reader.header.hasPrefix(" Starred") && reader.visibleTitles == ["Article 1"])
    }

    /// The page that the first of them opens has to be there before the second can act on it.
    @Test func commandsWaitForWhatTheyActOn() throws {
        var keymap = Keymap.standard
        let lines = [CommandLine(.openPage, argument: "is:unread"), CommandLine(.moveDown), CommandLine(.toggleStar)]
        keymap.bind(try #require(KeySequence("zx")), to: lines)
        var reader = TestReader(TestArticles.numbered(5), keymap: keymap, answersAtOnce: false)
        reader.answer()
        reader.press("zx")
        #expect((1...5).allSatisfy { reader.status("Article \($0)")?.isStarred == false })
        reader.answer()
        #expect(reader.status("Article 2")?.isStarred == true)
    }
}
