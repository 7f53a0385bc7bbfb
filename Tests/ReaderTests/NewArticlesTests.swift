import News
import Testing

@testable import Reader

@Suite("What is new")
struct NewArticlesTests {
    private let fresh = (1...12).map { TestArticles.item("Fresh \($0)", hours: 0.9 - 0.05 * Double($0)) }

    @Test func aRefreshAnnouncesNewArticlesAndLeavesTheListAlone() {
        var reader = TestReader(TestArticles.numbered(50))
        reader.press("jjj")
        let before = reader.lines.dropFirst().dropLast()
        reader.arrive(fresh)
        #expect(reader.lines.dropFirst().dropLast().map(\.headlineColumns) == before.map(\.headlineColumns))
        #expect(reader.selectedTitle == "Article 4")
        #expect(reader.footer.hasSuffix("12 new · press ."))
    }

    @Test func oneKeyShowsThemAndKeepsTheSelection() {
        var reader = TestReader(TestArticles.numbered(50))
        reader.press("jjj")
        reader.arrive(fresh)
        reader.press(".")
        #expect(reader.selectedTitle == "Article 4")
        #expect(reader.visibleTitles.first == "Fresh 12")
        #expect(reader.visibleTitles.contains("Article 4"))
        #expect(!reader.footer.contains("new · press"))
        #expect(reader.header.contains("62 unread of 62"))
    }

    @Test func theViewGoesUpOnlyAsFarAsTheSelectionStaysInIt() {
        var reader = TestReader(TestArticles.numbered(50), columns: 80, rows: 14)
        reader.press("jjjjj")
        reader.arrive(fresh)
        reader.press(".")
        #expect(reader.selectedTitle == "Article 6")
        #expect(reader.visibleTitles.last == "Article 6")
    }

    @Test func farDownThePageStaysWhereItIsAndSaysHowToGetThere() {
        var reader = TestReader(TestArticles.numbered(900))
        for _ in 0..<30 { reader.press("<PgDn>") }
        let selected = reader.selectedTitle
        let visible = reader.visibleTitles
        reader.arrive(fresh)
        reader.press(".")
        #expect(reader.selectedTitle == selected)
        #expect(reader.visibleTitles == visible)
        #expect(reader.footer.hasPrefix(" 12 new above; gg goes to the first."))
        reader.press("gg")
        #expect(reader.selectedTitle == "Fresh 12")
    }

    @Test func moreNewArticlesThanAPageReadsAtOnceAreAllReached() {
        var reader = TestReader(TestArticles.numbered(50, startingHours: 2_000))
        reader.press("j")
        reader.arrive((1...500).map { TestArticles.item("Fresh \($0)", hours: Double($0)) })
        #expect(reader.footer.hasSuffix("500 new · press ."))
        reader.press(".")
        #expect(reader.selectedTitle == "Article 2")
        for _ in 0..<501 { reader.press("k") }
        #expect(reader.selectedTitle == "Fresh 1")
    }

    @Test func nothingNewIsSaid() {
        var reader = TestReader()
        reader.press(".")
        #expect(reader.footer.hasPrefix(" Nothing new on this page."))
    }

    @Test func articlesOfOtherPagesAreNotNewHere() {
        var reader = TestReader()
        reader.press("hjjjj<Enter>")
        #expect(reader.state.page.page.title == "Latest news with #Kosovo")
        reader.arrive([TestArticles.item("Elsewhere", hours: 0.5, tags: ["Sport"])])
        #expect(!reader.footer.contains("new · press"))
        reader.arrive([TestArticles.item("Kosovo again", hours: 0.4, tags: ["Kosovo"])])
        #expect(reader.footer.hasSuffix("1 new · press ."))
    }

    @Test func onAPageOfUnreadOnesReadingIsNotMistakenForNews() {
        var reader = TestReader(TestArticles.numbered(9), columns: 120, rows: 40)
        reader.open(Page(query: .unread))
        reader.press("mjmjm")
        reader.pause()
        #expect(reader.state.page.newCount == 0)
        reader.arrive([TestArticles.item("Fresh", hours: 0.5)])
        #expect(reader.state.page.newCount == 1)
    }

    /// Nothing moves when the first rows come.
    @Test func theFirstArticlesOfAnEmptyRiverComeByThemselves() {
        var reader = TestReader([])
        reader.arrive(fresh)
        #expect(!reader.footer.contains("new · press ."))
        #expect(reader.selectedTitle == "Fresh 12")
    }

    @Test func readersInOtherTerminalsAreFollowedInPlace() {
        var reader = TestReader(TestArticles.numbered(10))
        reader.press("jj")
        if let id = reader.id("Article 2") { reader.source.save(StatusChange([id], mark: .read, isSet: true)) }
        reader.send(.storeChanged)
        #expect(reader.state.page.rows[1].status.isRead == false)
        reader.pause()
        #expect(reader.state.page.rows[1].status.isRead)
        #expect(reader.selectedTitle == "Article 3")
        #expect(reader.header.contains("9 unread of 10"))
    }

    @Test func articlesThatWereRemovedMeanwhileStayUntilThePageIsReadAgain() {
        var reader = TestReader(TestArticles.numbered(10))
        reader.press("jj")
        if let id = reader.id("Article 3") { reader.source.remove([id]) }
        reader.arrive([TestArticles.item("Fresh", hours: 0.5)])
        #expect(reader.selectedTitle == "Article 3")
        reader.press(".")
        #expect(reader.selectedTitle == "Article 3")
        reader.press("<Enter>")
        #expect(reader.footer.hasPrefix(" This article is no longer in the store."))
        reader.press("<Esc>j")
        #expect(reader.selectedTitle == "Article 4")
    }
}

extension String {
    /// A row of the screen without the sidebar, whose counts may change.
    fileprivate var headlineColumns: Substring { split(separator: "│", maxSplits: 2).last ?? "" }
}

@Suite("A refresh")
struct RefreshTests {
    @Test func capitalRRefreshesEverythingAndRThisPage() {
        var reader = TestReader()
        reader.press("R")
        #expect(reader.takeEffects() == [.store(.refresh(nil))])
        reader.press("r")
        #expect(reader.takeEffects() == [])
        #expect(reader.footer.hasPrefix(" A refresh is running already."))
        reader.send(.refreshEnded(newArticles: 0, failure: nil))
        reader.press("r")
        #expect(reader.takeEffects().contains(.store(.refresh(.everything))))
    }

    @Test func itsProgressStandsInTheHeader() {
        var reader = TestReader()
        reader.press("R")
        #expect(reader.header.hasSuffix("↻"))
        reader.send(.refreshProgressed(done: 14, total: 212))
        #expect(reader.header.hasSuffix("↻ 14/212"))
        reader.send(.refreshEnded(newArticles: 3, failure: nil))
        #expect(!reader.header.contains("↻"))
        #expect(reader.footer.contains("Refreshed; 3 new."))
    }

    @Test func feedsThatFailedAreNamed() {
        var reader = TestReader()
        reader.press("R")
        reader.send(.feedFailed(RefreshFailure(address: "https://a.example/feed", reason: "404 Not Found")))
        reader.send(.feedFailed(RefreshFailure(address: "https://b.example/feed", reason: "timed out")))
        reader.send(.refreshEnded(newArticles: 0, failure: nil))
        #expect(reader.footer.contains("Failed: https://a.example/feed: 404 Not Found (and 1 more"))
    }

    @Test func aRefreshThatCannotRunSaysWhy() {
        var reader = TestReader()
        reader.press("R")
        reader.send(.refreshEnded(newArticles: 0, failure: "No feeds to refresh."))
        #expect(reader.footer.contains("No feeds to refresh."))
        #expect(reader.state.message?.isError == true)
    }
}

@Suite("The sample edition")
struct SampleTests {
    private func sampleReader() -> TestReader {
        var reader = TestReader(columns: 120, rows: 30)
        reader.source.hasSample = true
        reader.send(.storeChanged)
        reader.pause()
        return reader
    }

    @Test func itIsMarkedAsSuch() {
        #expect(sampleReader().header.contains("sample edition (X removes it)"))
    }

    @Test func oneKeyRemovesIt() {
        var reader = sampleReader()
        reader.press("<Enter>X")
        #expect(reader.takeEffects().contains(.store(.removeSample)))
        reader.source = PageSource()
        reader.send(.sampleRemoved)
        #expect(!reader.header.contains("sample"))
        #expect(reader.footer.contains("a adds any address, C opens the catalogue"))
        #expect(reader.shownArticle == nil)
        #expect(reader.screen.contains("No articles yet."))
    }

    @Test func withoutItTheKeySaysSo() {
        var reader = TestReader()
        reader.press("X")
        #expect(reader.takeEffects() == [])
        #expect(reader.footer.hasPrefix(" There is no sample edition here."))
    }
}
