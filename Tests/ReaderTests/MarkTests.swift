import News
import Testing

@testable import Reader

@Suite("Marks and their way back")
struct MarkTests {
    @Test func mMarksReadAndUnreadAndSavesAtOnce() {
        var reader = TestReader(TestArticles.numbered(3))
        let id = reader.id("Article 1").map { [$0] } ?? []
        reader.press("m")
        #expect(reader.takeEffects() == [.save(.status(StatusChange(id, mark: .read, isSet: true)))])
        #expect(reader.status("Article 1")?.isRead == true)
        #expect(reader.header.contains("2 unread of 3"))
        reader.press("N")
        #expect(reader.takeEffects() == [.save(.status(StatusChange(id, mark: .read, isSet: false)))])
        #expect(reader.header.contains("3 unread of 3"))
    }

    @Test func sStarsAndUnstars() {
        var reader = TestReader(TestArticles.numbered(3))
        reader.press("js")
        #expect(reader.status("Article 2")?.isStarred == true)
        #expect(reader.screen.contains("★ Article 2"))
        reader.press("s")
        #expect(reader.status("Article 2")?.isStarred == false)
        #expect(!reader.screen.contains("★"))
    }

    @Test func openingMarksReadAndCanBeUndoneToo() {
        var reader = TestReader(TestArticles.numbered(3))
        reader.press("<Enter>")
        #expect(reader.status("Article 1")?.isRead == true)
        reader.press("u")
        #expect(reader.status("Article 1")?.isRead == false)
    }

    @Test func aRowStaysWhenItNoLongerFitsThePage() {
        var reader = TestReader(TestArticles.kosovo)
        reader.press("hjj<Enter>")
        #expect(reader.visibleTitles == ["日本語の見出し"])
        reader.press("s")
        reader.pause()
        #expect(reader.visibleTitles == ["日本語の見出し"])
        #expect(reader.status("日本語の見出し")?.isStarred == false)
        reader.press("u")
        #expect(reader.status("日本語の見出し")?.isStarred == true)
    }

    @Test func undoGoesBackThroughEveryChangeAndRedoForward() {
        var reader = TestReader(TestArticles.numbered(4))
        reader.press("mjsjmks")
        let after = reader.source.items.map(\.headline.status)
        reader.press("uuuu")
        #expect(reader.source.items.map(\.headline.status) == Array(repeating: ArticleStatus(), count: 4))
        reader.press("u")
        #expect(reader.footer.hasPrefix(" Nothing to undo."))
        reader.press("<^R><^R><^R><^R>")
        #expect(reader.source.items.map(\.headline.status) == after)
        reader.press("<^R>")
        #expect(reader.footer.hasPrefix(" Nothing to redo."))
    }

    @Test func aNewChangeEndsWhatCouldBeRedone() {
        var reader = TestReader(TestArticles.numbered(3))
        reader.press("mujs<^R>")
        #expect(reader.footer.hasPrefix(" Nothing to redo."))
        #expect(reader.status("Article 1") == ArticleStatus())
    }

    @Test func undoSaysWhatItDidAndLeavesTheSelectionAlone() {
        var reader = TestReader(TestArticles.numbered(5))
        reader.press("mjju")
        #expect(reader.selectedTitle == "Article 3")
        #expect(reader.footer.hasPrefix(" Undone: marked read “Article 1”."))
        reader.press("<^R>")
        #expect(reader.footer.hasPrefix(" Done again: marked read “Article 1”."))
    }

    @Test func undoWorksOnAPageWhereTheArticleIsNot() {
        var reader = TestReader()
        reader.press("mhjj<Enter>u")
        #expect(reader.state.page.page.title == "Starred")
        #expect(reader.status("Migrant return hubs could be hijacked")?.isRead == false)
        #expect(reader.footer.hasPrefix(" Undone: marked read “Migrant return hubs could be"))
    }

    @Test func whatCannotBeSavedIsPutBackAndSaid() {
        var reader = TestReader(TestArticles.numbered(3))
        reader.saveFailure = "the disk is full"
        reader.press("m")
        #expect(reader.state.page.rows[0].status.isRead == false)
        #expect(reader.header.contains("3 unread of 3"))
        #expect(reader.footer.hasPrefix(" Not saved: the disk is full"))
        reader.saveFailure = nil
        reader.press("u")
        #expect(reader.footer.hasPrefix(" Nothing to undo."))
    }

    @Test func anUndoThatCannotBeSavedIsPutBackToo() {
        var reader = TestReader(TestArticles.numbered(3))
        reader.press("s")
        reader.saveFailure = "the disk is full"
        reader.press("u")
        #expect(reader.state.page.rows[0].status.isStarred)
        #expect(reader.status("Article 1")?.isStarred == true)
    }

    @Test func aKeyActsOnTheSelectedArticleByItsIdentityWhateverMoved() {
        var reader = TestReader(TestArticles.numbered(3))
        reader.press("j")
        reader.arrive(TestArticles.numbered(20, startingHours: 0.01).map { $0 })
        reader.press(".s")
        #expect(reader.source.items.filter(\.headline.status.isStarred).count == 1)
        #expect(reader.source.items.first { $0.headline.status.isStarred }?.headline.id == reader.state.page.selected)
    }

    @Test func inTheArticlePaneKeysActOnTheArticleThere() {
        var reader = TestReader(TestArticles.numbered(3), columns: 120, rows: 40)
        reader.press("j<Enter>s")
        #expect(reader.status("Article 2")?.isStarred == true)
        reader.press("Js")
        #expect(reader.status("Article 3")?.isStarred == true)
        #expect(reader.status("Article 3")?.isRead == true)
    }
}

@Suite("Marking a page read")
struct MarkPageReadTests {
    @Test func aMarksThePageAndUBringsItBack() {
        var reader = TestReader(TestArticles.numbered(50, read: [3]))
        reader.press("A")
        #expect(reader.source.counts(.everything).unread == 0)
        #expect(reader.footer.hasPrefix(" 49 articles marked read; u undoes it."))
        reader.pause()
        #expect(reader.header.contains("0 unread of 50"))
        reader.press("u")
        reader.pause()
        #expect(reader.source.counts(.everything).unread == 49)
        #expect(reader.status("Article 3")?.isRead == true)
        #expect(reader.header.contains("49 unread of 50"))
    }

    @Test func articlesThatArrivedAfterThePageWasReadStayUnread() {
        var reader = TestReader(TestArticles.numbered(3))
        reader.arrive([TestArticles.item("Just in", hours: 0.2)])
        reader.press("A")
        #expect(reader.status("Just in")?.isRead == false)
        #expect(reader.status("Article 1")?.isRead == true)
    }

    @Test func aPageIsUndoneAsSoonAsItIsMarked() {
        var reader = TestReader(TestArticles.numbered(5))
        reader.answersAtOnce = false
        reader.press("Au")
        #expect(reader.footer.hasPrefix(" Undone: marked read 5 articles."))
        #expect(reader.state.page.rows.allSatisfy { !$0.status.isRead })
        reader.answer()
        #expect(reader.source.counts(.everything).unread == 5)
    }

    /// The page's mark reached the store after the article's, and went over it.
    @Test func aMarkMadeMeanwhileIsNotLost() {
        var reader = TestReader(TestArticles.numbered(5))
        reader.answersAtOnce = false
        reader.press("Ajm")
        #expect(reader.state.page.rows[1].status.isRead == false)
        reader.answer()
        #expect(reader.status("Article 2")?.isRead == false)
        #expect(reader.status("Article 3")?.isRead == true)
        reader.press("uu")
        #expect(reader.source.counts(.everything).unread == 5)
    }

    @Test func aPageOfManyIsMarkedAtOnceWithItsCount() {
        var reader = TestReader(TestArticles.numbered(1_500))
        reader.answersAtOnce = false
        reader.press("A")
        #expect(reader.header.contains("0 unread of 1500") || reader.header.contains("0 unread of 1,500"))
        #expect(reader.footer.hasPrefix(" 1500 articles marked read; u undoes it."))
    }

    /// What is read from the store while it is at a long change shows it as made.
    @Test func rowsThatComeMeanwhileAreMarked() {
        var reader = TestReader(TestArticles.numbered(1_500))
        reader.answersAtOnce = false
        reader.press("A")
        let marks = reader.source.items
        for item in marks { reader.source.save(StatusChange([item.headline.id], mark: .read, isSet: false)) }
        reader.press("G")
        for load in reader.unanswered { if case .store(.loadPage) = load { reader.answer(load) } }
        #expect(reader.selectedTitle == "Article 1500")
        #expect(reader.state.page.rows.allSatisfy { $0.status.isRead })
        // What is marked otherwise meanwhile stays so.
        reader.press("m")
        reader.pause()
        #expect(reader.state.page.selectedRow?.status.isRead == false)
    }

    /// Undoing the mark of a page of many thousands kept the keys waiting for seconds.
    @Test func aHugeMarkIsUndoneAtOnceAndKeysGoOn() {
        var reader = TestReader(TestArticles.numbered(1_500))
        reader.press("A")
        reader.answersAtOnce = false
        _ = reader.takeEffects()
        reader.press("u")
        #expect(reader.takeEffects().contains { if case .take = $0 { true } else { false } })
        #expect(reader.state.page.rows.allSatisfy { !$0.status.isRead })
        reader.press("m")
        #expect(reader.status("Article 1")?.isRead == true)
        reader.answer()
        #expect(reader.source.counts(.everything).unread == 1_499)
        reader.press("u")
        #expect(reader.source.counts(.everything).unread == 1_500)
        reader.press("u")
        #expect(reader.footer.hasPrefix(" Nothing to undo."))
    }

    @Test func aHugeUndoThatCannotBeSavedIsPutBack() {
        var reader = TestReader(TestArticles.numbered(1_500))
        reader.press("A")
        reader.answersAtOnce = false
        reader.saveFailure = "the disk is full"
        reader.press("u")
        #expect(reader.state.page.rows.allSatisfy { $0.status.isRead })
        #expect(reader.footer.hasPrefix(" Not saved: the disk is full"))
        reader.press("Q")
        #expect(reader.effects.contains(.quit))
    }

    /// `A` and at once `Q` left the page unread.
    @Test(arguments: ["Q", "q", "<^C>"])
    func quittingWaitsForWhatIsBeingSaved(keys: String) {
        var reader = TestReader(TestArticles.numbered(1_500))
        reader.answersAtOnce = false
        reader.press("Am" + keys)
        #expect(!reader.effects.contains(.quit))
        #expect(reader.footer.hasPrefix(" Saving what was marked, then it quits"))
        reader.answer()
        #expect(reader.effects.contains(.quit))
        #expect(reader.source.counts(.everything).unread == 1)
    }

    @Test func quittingTwiceDoesNotWait() {
        var reader = TestReader(TestArticles.numbered(1_500))
        reader.answersAtOnce = false
        reader.press("AQQ")
        #expect(reader.effects.contains(.quit))
    }

    @Test func aPageThatIsReadAlreadySaysSo() {
        var reader = TestReader(TestArticles.numbered(2, read: [1, 2]))
        reader.press("A")
        #expect(reader.footer.hasPrefix(" Everything here was read already."))
        reader.press("u")
        #expect(reader.footer.hasPrefix(" Nothing to undo."))
    }

    @Test func whenItFailsTheRowsAreAsTheStoreHasThem() {
        var reader = TestReader(TestArticles.numbered(5, read: [2]))
        reader.answersAtOnce = false
        var state = reader.state
        let effects = state.markPageRead()
        guard case .saveWish(let wish)? = effects.last else {
            Issue.record("nothing is marked")
            return
        }
        reader.press("j")
        reader.send(.wishFailed(wish, reason: "the database is locked"))
        #expect(reader.state.page.rows.map(\.status.isRead) == [false, true, false, false, false])
        #expect(reader.selectedTitle == "Article 2")
        #expect(reader.footer.hasPrefix(" Not saved: the database is locked"))
    }
}
