import News
import Testing

@testable import Reader

@Suite("Pages of any length")
struct PageWindowTests {
    @Test func aPageOpensWithAsManyRowsAsItNeeds() {
        let reader = TestReader(TestArticles.numbered(5_000))
        #expect(reader.state.page.rows.count == PageState.loadSize)
        #expect(reader.state.page.hasOlder)
        #expect(!reader.state.page.hasNewer)
    }

    @Test func movingOnReadsMoreAndForgetsWhatIsFarAway() {
        var reader = TestReader(TestArticles.numbered(5_000))
        for _ in 0..<200 { reader.press("<PgDn>") }
        let height = reader.state.listHeight
        #expect(reader.selectedTitle == "Article \(1 + 200 * height)")
        #expect(reader.state.page.rows.count <= PageState.windowLimit)
        #expect(reader.state.page.hasNewer)
        for _ in 0..<200 { reader.press("<PgUp>") }
        #expect(reader.selectedTitle == "Article 1")
        #expect(reader.state.page.rows.count <= PageState.windowLimit)
        #expect(!reader.state.page.hasNewer)
    }

    @Test func everyArticleIsPassedOnceOnTheWayThroughThePage() {
        var reader = TestReader(TestArticles.numbered(1_700))
        for number in 1...1_700 {
            #expect(reader.selectedTitle == "Article \(number)")
            reader.press("j")
        }
        for number in (1...1_700).reversed() {
            #expect(reader.selectedTitle == "Article \(number)")
            reader.press("k")
        }
    }

    @Test func theEndIsReadFromTheEnd() {
        var reader = TestReader(TestArticles.numbered(5_000))
        reader.press("G")
        #expect(reader.selectedTitle == "Article 5000")
        #expect(reader.visibleTitles.last == "Article 5000")
        #expect(reader.visibleTitles.count == reader.state.listHeight)
        reader.press("k")
        #expect(reader.selectedTitle == "Article 4999")
        for _ in 0..<30 { reader.press("<PgUp>") }
        #expect(reader.selectedTitle == "Article \(4_999 - 30 * reader.state.listHeight)")
        reader.press("gg")
        #expect(reader.selectedTitle == "Article 1")
    }

    @Test func nextUnreadReachesBeyondTheRowsThatAreLoaded() {
        let read = Set(1...3_000).subtracting([1, 2_500, 2_600])
        var reader = TestReader(TestArticles.numbered(3_000, read: read))
        reader.press("n")
        #expect(reader.selectedTitle == "Article 2500")
        #expect(reader.visibleTitles.contains("Article 2500"))
        reader.press("n")
        #expect(reader.selectedTitle == "Article 2600")
        reader.press("n")
        #expect(reader.selectedTitle == "Article 2600")
        #expect(reader.footer.hasPrefix(" No unread article below; p looks above."))
        reader.press("pp")
        #expect(reader.selectedTitle == "Article 1")
        reader.press("p")
        #expect(reader.footer.hasPrefix(" No unread article above; n looks below."))
    }

    @Test func nothingUnreadIsSaid() {
        var reader = TestReader(TestArticles.numbered(5, read: Set(1...5)))
        reader.press("n")
        #expect(reader.footer.hasPrefix(" No unread article on this page."))
        #expect(reader.selectedTitle == "Article 1")
    }

    @Test func rowsStayInOrderAndOnceWhateverIsPressed() {
        var reader = TestReader(TestArticles.numbered(4_000, read: Set(1...3_999)))
        for keys in [
            "G", "kkk", "<PgUp><PgUp><PgUp>", "g", "n", "p", "<PgDn>", "G<PgUp>", "^U", "n", "g", "G", "J", "K",
        ] {
            reader.press(keys)
            let ids = reader.state.page.rows.map(\.id)
            #expect(zip(ids, ids.dropFirst()).allSatisfy { $0 > $1 }, "after \(keys)")
            #expect(reader.state.page.selectedIndex != nil, "after \(keys)")
        }
    }
}

@Suite("A store that answers late")
struct LateAnswerTests {
    @Test func theReaderOpensBeforeTheStoreHasAnswered() {
        let reader = TestReader(TestArticles.numbered(5), answersAtOnce: false)
        #expect(reader.state.isAwaitingContent)
        #expect(reader.lines.count == 24)
        #expect(!reader.screen.contains("No articles"))
    }

    @Test func keysPressedBeforeTheRowsAreThereCountAfterwards() {
        var reader = TestReader(TestArticles.numbered(50), answersAtOnce: false)
        reader.press("jjj")
        #expect(reader.selectedTitle == nil)
        reader.answer()
        #expect(reader.selectedTitle == "Article 4")
    }

    /// Typed ahead over a slow line, `n` and `s` starred the article that had been selected before `n`.
    @Test func keysTypedAheadMeanWhatTheyMeanOnceTheSelectionHasArrived() {
        let read = Set(1...3_000).subtracting([1, 2_500])
        var reader = TestReader(TestArticles.numbered(3_000, read: read))
        reader.answersAtOnce = false
        reader.press("nsG")
        #expect(reader.selectedTitle == "Article 1")
        reader.answer()
        #expect(reader.status("Article 2500")?.isStarred == true)
        #expect(reader.status("Article 1")?.isStarred == false)
        #expect(reader.selectedTitle == "Article 3000")
    }

    @Test func escapeAndQuitDoNotWait() {
        let read = Set(1...3_000).subtracting([1, 2_500])
        var reader = TestReader(TestArticles.numbered(3_000, read: read))
        reader.answersAtOnce = false
        reader.press("njjjQ")
        #expect(reader.effects.contains(.quit))
        // What was on its way is given up, and one stays where one was.
        reader.press("<Esc>")
        reader.answer()
        #expect(reader.selectedTitle == "Article 1")
    }

    @Test func rowsOfAPageThatWasLeftAreDropped() {
        var reader = TestReader()
        reader.answersAtOnce = false
        reader.press("hjjjj<Enter>")
        let late = reader.unanswered
        reader.forgetUnanswered()
        reader.press("gh")
        reader.answer()
        reader.answersAtOnce = true
        reader.press("hjj<Enter>")
        #expect(reader.state.page.page.title == "Starred")
        let rows = reader.state.page.rows
        for effect in late { reader.answer(effect) }
        #expect(reader.state.page.rows == rows)
        #expect(reader.state.page.page.title == "Starred")
        #expect(reader.state.page.counts?.total == 1)
    }

    @Test func anUnreadArticleThatIsFoundAfterThePageWasLeftIsDropped() {
        let read = Set(1...3_000).subtracting([1, 2_500])
        var reader = TestReader(TestArticles.numbered(3_000, read: read))
        reader.answersAtOnce = false
        reader.press("n")
        let late = reader.unanswered
        reader.press("<Esc>")
        for effect in late { reader.answer(effect) }
        #expect(reader.selectedTitle == "Article 1")
    }

    @Test func anArticleThatComesAfterAnotherWasAskedForIsDropped() {
        var reader = TestReader(TestArticles.numbered(5), columns: 120, rows: 40)
        reader.answersAtOnce = false
        reader.press("j")
        reader.pause()
        let late = reader.unanswered
        reader.forgetUnanswered()
        reader.press("j")
        reader.pause()
        reader.answer()
        #expect(reader.shownArticle == "Article 3")
        for effect in late { reader.answer(effect) }
        #expect(reader.shownArticle == "Article 3")
    }

    @Test func aMarkMadeWhileRowsAreReadIsNotTakenBackByThem() {
        var reader = TestReader(TestArticles.numbered(300))
        reader.answersAtOnce = false
        reader.send(.storeChanged)
        reader.pause()
        let slices = reader.unanswered.compactMap { effect -> Action? in
            guard case .store(.loadPage(let request, let number)) = effect else { return nil }
            return .pageLoaded(reader.source.slice(request), request: number)
        }
        #expect(slices.count == 1)
        reader.press("m")
        for slice in slices { reader.send(slice) }
        #expect(reader.state.page.selectedRow?.status.isRead == true)
    }

    @Test func aPageThatCannotBeReadSaysWhyAndCanBeTriedAgain() {
        var reader = TestReader(TestArticles.numbered(3_000))
        reader.answersAtOnce = false
        reader.press("Gj")
        guard case .store(.loadPage(_, let request))? = reader.unanswered.first else {
            Issue.record("nothing was asked for")
            return
        }
        reader.send(.requestFailed(request: request, reason: "disk I/O error"))
        reader.forgetUnanswered()
        #expect(reader.footer.hasPrefix(" The page could not be read: disk I/O error"))
        #expect(reader.selectedTitle == "Article 1")
        reader.answersAtOnce = true
        reader.press("G")
        #expect(reader.selectedTitle == "Article 3000")
    }

    @Test func aSearchThatFailsLetsGoOfTheKeysHeldForIt() {
        var reader = TestReader(TestArticles.numbered(3_000, read: Set(2...3_000)))
        reader.answersAtOnce = false
        reader.press("nA")
        reader.send(.requestFailed(request: reader.state.lastRequest, reason: "disk I/O error"))
        #expect(!reader.effects.contains { if case .saveWish = $0 { true } else { false } })
        reader.press("j")
        #expect(reader.selectedTitle == "Article 2")
    }

    @Test func anAnswerNobodyAskedForChangesNothing() {
        var reader = TestReader()
        let before = reader.screen
        reader.send(.pageLoaded(PageSlice(headlines: [], hasNewer: false, hasOlder: false, arrival: 0), request: 999))
        reader.send(.requestFailed(request: 999, reason: "late"))
        reader.send(.unreadFound(nil, request: 999))
        reader.send(.articleLoaded(nil, ArticleID(rawValue: 1)))
        reader.send(.articleFailed(ArticleID(rawValue: 1), reason: "late"))
        reader.send(.countsLoaded(PageCounts(total: 9), totalOfAnyStatus: 9, query: .unread))
        #expect(reader.screen == before)
    }
}
