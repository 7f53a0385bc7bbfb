import News
import Terminal
import Testing

@testable import Reader

@Suite("Searching as one types")
struct SearchTests {
    private static let storms = [
        TestArticles.item("Storm Ottilie reaches the coast", hours: 1, source: "Times", tags: ["Weather"]),
        TestArticles.item("A calm day", hours: 2, source: "Sun", isRead: true),
        TestArticles.item("After the storm", hours: 3, source: "Sun", tags: ["Weather"]),
        TestArticles.item("Brainstorming", hours: 4, source: "Times"),
        TestArticles.item("Another storm, another budget", hours: 5, source: "Sun"),
    ]

    @Test func everyKeyNarrowsTheHitsAndTheLastWordMayGoOn() {
        var reader = TestReader(Self.storms, columns: 120)
        reader.press("/sto")
        #expect(
            reader.visibleTitles == [
                "Storm Ottilie reaches the coast", "After the storm", "Another storm, another budget",
            ])
        #expect(reader.header.hasPrefix(" “sto” in all news"))
        #expect(reader.footer.hasPrefix("/sto"))
        #expect(reader.footer.contains("3 found  Tab best first"))
        reader.press("rm bud")
        #expect(reader.visibleTitles == ["Another storm, another budget"])
        reader.press("<Backspace><Backspace><Backspace>")
        #expect(reader.visibleTitles.count == 3)
    }

    @Test func enteredHitsStayAndNGoesThroughThem() {
        var reader = TestReader(Self.storms, columns: 120)
        reader.press("/storm<Enter>")
        #expect(reader.state.prompt == nil)
        #expect(reader.selectedTitle == "Storm Ottilie reaches the coast")
        #expect(reader.footer.contains("n/N hits  Esc end search"))
        reader.press("n")
        #expect(reader.selectedTitle == "After the storm")
        reader.press("N")
        #expect(reader.selectedTitle == "Storm Ottilie reaches the coast")
        #expect(reader.status("Storm Ottilie reaches the coast")?.isRead == false)
        reader.press("N")
        #expect(reader.state.message?.text == "This is the first hit.")
        reader.press("<Enter>n")
        #expect(reader.shownArticle == "After the storm")
        reader.press("nn")
        #expect(reader.state.message?.text == "This is the last hit.")
    }

    @Test func whereNothingWasFoundTheKeysOfHitsSaySo() {
        var reader = TestReader(Self.storms, columns: 120)
        reader.press("/nowhere<Enter>n")
        #expect(reader.state.message?.text == "Nothing was found.")
        reader.press("N")
        #expect(reader.state.message?.text == "Nothing was found.")
        reader.press("<Esc>/reaches<Enter>n")
        #expect(reader.state.message?.text == "This is the only hit.")
    }

    @Test(arguments: ["<Esc>", "<^C>", "<Enter><Esc>", "<Enter><Enter><Esc><Esc>", "<Backspace><Backspace><Backspace>"])
    func escLeadsBackToThePageAsItWas(keys: String) {
        var reader = TestReader(TestArticles.numbered(300), columns: 120)
        reader.open(Page(query: .not(.words("nothing")), title: "Something"))
        reader.press("<PgDn><PgDn>j")
        reader.pause()
        let before = reader.screen
        reader.press("/12" + keys)
        reader.pause()
        #expect(reader.state.search == nil)
        #expect(reader.state.page.page.title == "Something")
        if !keys.contains("<Enter><Enter>") { #expect(reader.screen == before) }
        #expect(reader.selectedTitle == "Article 42")
    }

    @Test func nMeansUnreadAgainWhenTheSearchIsOver() {
        var reader = TestReader(Self.storms)
        reader.press("/storm<Enter><Esc>n")
        #expect(reader.selectedTitle == "After the storm")
        reader.press("N")
        #expect(reader.status("After the storm")?.isRead == true)
        reader.perform(.nextHit)
        #expect(reader.state.message?.text == "There are no hits to go through; / searches.")
    }

    @Test func whatIsMarkedAmongHitsIsMarkedOnThePageItBeganOn() {
        var reader = TestReader(Self.storms, columns: 120)
        reader.press("/after<Enter>m<Esc>")
        reader.pause()
        #expect(reader.state.page.rows.first { $0.title == "After the storm" }?.status.isRead == true)
        reader.press("u")
        #expect(reader.status("After the storm")?.isRead == false)
    }

    @Test func tabPutsTheBestFirstAndBack() {
        var reader = TestReader(Self.storms, columns: 120)
        reader.press("/storm<Tab>")
        #expect(
            reader.visibleTitles == [
                "After the storm", "Another storm, another budget", "Storm Ottilie reaches the coast",
            ])
        #expect(reader.header.contains("best first"))
        reader.press("<Enter>jjj")
        #expect(reader.selectedTitle == "Storm Ottilie reaches the coast")
        reader.press("kNm")
        #expect(reader.selectedTitle == "After the storm")
        #expect(reader.status("After the storm")?.isRead == true)
        reader.press("Ggg.")
        #expect(reader.selectedTitle == "After the storm")
        reader.press("/<Tab><Enter>")
        #expect(reader.visibleTitles.first == "Storm Ottilie reaches the coast")
    }

    @Test func itLooksThroughTheOpenPageOrThroughEverything() {
        var reader = TestReader(Self.storms, columns: 120)
        reader.press(":page source:Sun<Enter>/storm")
        #expect(reader.visibleTitles == ["After the storm", "Another storm, another budget"])
        #expect(reader.header.hasPrefix(" “storm” in “Sun”"))
        reader.press("<S-Tab>")
        #expect(reader.visibleTitles.count == 3)
        #expect(reader.header.hasPrefix(" “storm” in all news"))
        reader.press("<Esc>")
        #expect(reader.visibleTitles.count == 3)
        #expect(reader.visibleTitles.contains("A calm day"))
    }

    @Test func theWholeLanguageCounts() {
        var reader = TestReader(Self.storms, columns: 120)
        reader.press("/#weather is:unread sto")
        #expect(reader.visibleTitles == ["Storm Ottilie reaches the coast", "After the storm"])
        reader.press("<Esc>/#wea")
        #expect(reader.visibleTitles.count == 5)
        reader.press("ther")
        #expect(reader.visibleTitles.count == 2)
        reader.press("<Esc>/\"after th")
        #expect(reader.visibleTitles == ["After the storm"])
        reader.press("<Esc>/(calm OR aft")
        #expect(reader.visibleTitles == ["A calm day", "After the storm"])
        reader.press("<Esc>/storm -budget ")
        #expect(reader.visibleTitles == ["Storm Ottilie reaches the coast", "After the storm"])
    }

    @Test func whatIsHalfTypedIsLeftOutUntilItMeansSomething() {
        var reader = TestReader(Self.storms, columns: 120)
        reader.press("/storm -bud")
        #expect(reader.visibleTitles.count == 3)
        #expect(reader.header.hasPrefix(" “storm” in all news"))
        #expect(reader.footer.contains("Space applies -bud  3 found"))
        reader.press("get<Enter>")
        #expect(reader.visibleTitles == ["Storm Ottilie reaches the coast", "After the storm"])
        #expect(reader.header.hasPrefix(" “storm -budget” in all news"))
        reader.press("<Esc>/storm -#wea")
        #expect(reader.visibleTitles.count == 3)
        #expect(reader.footer.contains("no tag #wea"))
        reader.press("ther")
        #expect(reader.visibleTitles == ["Another storm, another budget"])
        #expect(!reader.footer.contains("no tag"))
        reader.press("<Esc>/storm source:Ti")
        #expect(reader.visibleTitles.count == 3)
        #expect(reader.footer.contains("no source Ti"))
        reader.press("mes")
        #expect(reader.visibleTitles == ["Storm Ottilie reaches the coast"])
        reader.press("<Esc>/storm OR")
        #expect(reader.visibleTitles.count == 3)
        #expect(reader.state.search?.problem == nil)
        reader.press("<Enter>")
        #expect(reader.state.prompt == nil)
        #expect(reader.visibleTitles.count == 3)
    }

    @Test func aTagOrSourceThatIsNotThereIsNotEntered() {
        var reader = TestReader(Self.storms, columns: 120)
        reader.press("/storm #wether<Enter>")
        #expect(reader.footer.contains("there is no tag #wether"))
        #expect(reader.state.prompt != nil)
        for _ in 0..<4 { reader.press("<Backspace>") }
        reader.press("<Enter>")
        #expect(reader.footer.contains("there is no tag #we; did you mean #Weather?"))
        reader.press("<^U>source:Ti<Enter>")
        #expect(reader.footer.contains("there is no source “Ti”; did you mean “Times”?"))
        reader.press("mes<Enter>")
        #expect(reader.visibleTitles == ["Storm Ottilie reaches the coast", "Brainstorming"])
    }

    @Test func aTagCountsAsSoonAsTheTagsAreKnown() {
        var reader = TestReader(Self.storms, columns: 120, answersAtOnce: false)
        reader.answer(.store(.search(PageRequest(query: .everything, position: .newest, limit: 9), request: 1)))
        reader.press("/#weather")
        #expect(!reader.takeEffects().contains { if case .store(.search) = $0 { true } else { false } })
        reader.answer()
        #expect(reader.visibleTitles == ["Storm Ottilie reaches the coast", "After the storm"])
    }

    @Test func whatIsNoQueryLeavesTheHitsAndSaysWhy() {
        var reader = TestReader(Self.storms, columns: 120)
        reader.press("/storm ")
        reader.press(Key.paste("souce:x"))
        #expect(reader.visibleTitles.count == 3)
        #expect(reader.footer.contains("unknown field 'souce:' at column 7; did you mean 'source:'?"))
        reader.press("<Enter>")
        #expect(reader.state.prompt != nil)
        for _ in 0..<8 { reader.press("<Backspace>") }
        #expect(reader.state.search?.problem == nil)
        reader.press("<Enter>")
        #expect(reader.state.prompt == nil)
        reader.press("/")
        #expect(reader.footer.hasPrefix("/storm"))
    }

    @Test func aSearchForNothingFoundSaysSo() {
        var reader = TestReader(Self.storms, columns: 80)
        reader.press("/xyzzy")
        #expect(reader.screen.contains("Nothing found."))
        #expect(reader.screen.contains("Esc goes back to where the search began."))
        reader.press("<Enter>nNm<Esc>")
        #expect(reader.visibleTitles.count == 5)
    }

    @Test func theLastAnswerWinsAndTypingNeverWaits() {
        var reader = TestReader(Self.storms, answersAtOnce: false)
        reader.answer()
        reader.press("/s")
        reader.press("t")
        reader.press("<Down>o")
        #expect(reader.footer.hasPrefix("/sto"))
        #expect(reader.visibleTitles.count == 5)
        #expect(!reader.state.isAwaitingContent)
        let asked = reader.takeEffects().filter { if case .store(.search) = $0 { true } else { false } }
        #expect(asked.count == 3)
        reader.answer(asked[2])
        #expect(reader.visibleTitles.count == 3)
        reader.answer(asked[0])
        reader.send(.requestFailed(request: reader.state.lastRequest - 1, reason: "interrupted"))
        #expect(reader.visibleTitles.count == 3)
        #expect(reader.header.contains("“sto”"))
        #expect(reader.state.message == nil)
    }

    @Test func hitsThatComeInTwoPartsKeepTheSelection() {
        var reader = TestReader(Self.storms, answersAtOnce: false)
        reader.answer()
        reader.press("/storm")
        guard case .store(.search(let request, let number))? = reader.takeEffects().last else {
            Issue.record("nothing was searched for")
            return
        }
        var part = reader.source.slice(request)
        part.headlines.removeLast()
        part.hasOlder = true
        reader.send(.pageLoaded(part, request: number))
        reader.press("<Down>")
        #expect(reader.selectedTitle == "After the storm")
        reader.answer(.store(.search(request, request: number)))
        #expect(reader.selectedTitle == "After the storm")
        #expect(reader.visibleTitles.count == 3)
        #expect(reader.state.page.counts?.total == 3)
    }

    @Test func wordsThatWereFoundAreMarked() {
        var reader = TestReader(Self.storms, columns: 80)
        reader.press("/storm")
        let buffer = render(
            reader.state,
            theme: Theme(
                rules: [.searchHit: Theme.Rule(monochrome: .italic), .selection: Theme.Rule(monochrome: .reverse)],
                depth: .none))
        let marked = buffer.text(where: { $0.attributes.contains(.italic) || $0.attributes.contains(.underline) })
        #expect(marked == ["Storm", "storm", "storm"])
    }

    @Test func anotherPageEndsTheSearch() {
        var reader = TestReader(Self.storms, columns: 120)
        reader.press("/storm<Enter>:page #weather<Enter>")
        #expect(reader.state.search == nil)
        #expect(reader.visibleTitles.count == 2)
        reader.press("gh")
        #expect(reader.header.hasPrefix(" Latest news"))
    }

    @Test(arguments: [(50, 15), (24, 6), (10, 3), (1, 1), (300, 80)])
    func itFitsEveryScreen(columns: Int, rows: Int) {
        var reader = TestReader(Self.storms, columns: columns, rows: rows)
        reader.press("/storm and a text that is much longer than the line it is typed on")
        #expect(reader.buffer.size == Size(columns: columns, rows: rows))
        reader.press("<Enter>n<Esc>")
        #expect(reader.visibleTitles.count > 0 || rows < 4)
    }

    @Test func hostileTextIsSearchedForAsItStands() {
        var reader = TestReader(Self.storms)
        for text in ["\"*", "NEAR(", "👩‍👩‍👧", "^", "))))", "((((", "\\", "-", "--", "OR", "\u{202E}x", "a:b:c"] {
            reader.press("/")
            reader.press(Key.paste(text))
            reader.press("<Enter><Esc><Esc>")
            #expect(reader.state.search == nil, "\(text)")
            #expect(reader.visibleTitles.count == 5, "\(text)")
        }
    }
}

extension ScreenBuffer {
    /// The runs of neighbouring cells whose style fits, row by row.
    fileprivate func text(where fits: (Style) -> Bool) -> [String] {
        var runs: [String] = []
        for row in 0..<size.rows {
            var run = ""
            for column in 0..<size.columns {
                let cell = self[row: row, column: column]
                if fits(cell.style) { run += cell.text } else if !run.isEmpty { runs.append(run); run = "" }
            }
            if !run.isEmpty { runs.append(run) }
        }
        return runs
    }
}
