import News
import Terminal
import Testing

@testable import Reader

@Suite("What the screen shows")
struct ScreenTests {
    @Test func threePanesOnAWideScreen() {
        expect(
            120, 14, "j",
            """
             Latest news                                                                                              3 unread of 5
            ┌ Tags ──────────────┬ Headlines ────────────────────────────── 2 of 5 · 40% ─┬ Article ───────────────────────────────┐
            │ ▸ All            3 │▌Migrant return hubs could be hijacked                  │ Kosovo is ‘open’ to talks              │
            │   Unread         3 │  Times · Politics · 2h #Kosovo #UK                     │                                        │
            │   Starred        1 │▌Kosovo is ‘open’ to talks                              │ The Sun · Politics · 1 day ago         │
            │   Today          1 │  The Sun · Politics · 1d #Kosovo                       │ 14 Jun 2026 12:00                      │
            │ Tags               │ U.K. Expected To Ask Kosovo                            │ #Kosovo                                │
            │   #Kosovo        2 │  ▸3 Forbes · Business · 2d #Kosovo #UK                 │                                        │
            │   #UK            1 │▌日本語の見出し                                         │ Text.                                  │
            │   #日本          1 │  ★ 日本経済新聞 · World · 3d #日本                     │                                        │
            │   #Weather         │ Storm reaches the coast                                │ https://example.org/a                  │
            │ Categories         │  BBC News · 8d #Weather                                │                                        │
            │   Politics       2 │                                                        │                                        │
             j/k move  Enter open  # tag  / search  n unread  m read  s star  A all read  u undo  r refresh  a add  f feeds  ? keys
            """)
    }

    @Test func twoPanesOnAScreenOfEightyColumns() {
        expect(
            80, 10, "",
            """
             Latest news                                                      3 unread of 5
            ┌ Tags ──────────┬ Headlines ─────────────────────────────────── 1 of 5 · 20% ─┐
            │ ▸ All        3 │▌Migrant return hubs could be hijacked                       │
            │   Unread     3 │  Times · Politics · 2h #Kosovo #UK                          │
            │   Starred    1 │▌Kosovo is ‘open’ to talks                                   │
            │   Today      1 │  The Sun · Politics · 1d #Kosovo                            │
            │ Tags           │ U.K. Expected To Ask Kosovo                                 │
            │   #Kosovo    2 │  ▸3 Forbes · Business · 2d #Kosovo #UK                      │
            │   #UK        1 │▌日本語の見出し                                              │
             j/k move  Enter open  # tag  / search  n unread  m read  s star  a add  ? keys
            """)
    }

    @Test func theArticleTakesTheSidebarsPlaceThere() {
        expect(
            80, 10, "<Enter>",
            """
             Latest news                                                      2 unread of 5
            ┌ Headlines ──────────────── 1/5 ─┬ Article 70% ───────────────────────────────┐
            │ Migrant return hubs could be    │ Migrant return hubs could be hijacked      │
            │ hijacked                        │                                            │
            │  Times · Politics · 2h #Kosovo  │ Times · Politics · 2 hours ago             │
            │▌Kosovo is ‘open’ to talks       │ 15 Jun 2026 12:00 · by Jane Doe            │
            │  The Sun · Politics · 1d        │ #Kosovo #UK                                │
            │ U.K. Expected To Ask Kosovo     │                                            │
            │  ▸3 Forbes · Business · 2d      │ Sir Keir Starmer is pressing ahead         │
             Space page  Esc back  n unread  Z alone  o browser  x full text  ? keys
            """)
    }

    @Test func onePaneOnASmallScreenUnderATitleThatNamesIt() {
        expect(
            40, 8, "",
            """
             Latest news              3 unread of 5
            ─ Tags ─[Headlines]─ Article ───── 1/5 ─
            ▌Migrant return hubs could be hijac… 2h
            ▌Kosovo is ‘open’ to talks   The Sun 1d
             ▸3 U.K. Expected To Ask Kosovo      2d
            ▌★ 日本語の見出し       日本経済新聞 3d
             Storm reaches the coast    BBC News 8d
             j/k move  Enter open  # tag  ? keys
            """)
    }

    @Test func theSidebarAloneOnASmallScreen() {
        expect(
            40, 8, "h",
            """
             Latest news              3 unread of 5
            ─[Tags]─ Headlines ─ Article ───────────
             ▸ All                                3
               Unread                             3
               Starred                            1
               Today                              1
             Tags
             j/k move  Enter open  F find  ? keys
            """)
    }

    @Test func theArticleAloneOnASmallScreen() {
        expect(
            40, 8, "j<Enter>",
            """
             Latest news              2 unread of 5
            ─ Tags ─ Headlines ─[Article 55%]───────
             Kosovo is ‘open’ to talks

             The Sun · Politics · 1 day ago
             14 Jun 2026 12:00
             #Kosovo
             Space page  Esc back  n unread  ? keys
            """)
    }

    @Test func aTinyScreenKeepsAgeAndHeadline() {
        expect(
            20, 5, "",
            """
             Latest news    3/5
            ─[Headlines]────────
            ▌Migrant return… 2h
            ▌Kosovo is ‘ope… 1d
             j/k move  ? keys
            """)
    }

    @Test func readingModeSetsTheTextInTheMiddle() {
        expect(
            100, 9, "<Enter>Z",
            """
             Latest news                                                                          2 unread of 5
            ─ Article 75% ──────────────────────────────────────────────────────────────────────────────────────
                      Migrant return hubs could be hijacked

                      Times · Politics · 2 hours ago · 15 Jun 2026 12:00 · by Jane Doe
                      #Kosovo #UK

                      Sir Keir Starmer is pressing ahead with plans.
             Space page  Esc back  n unread  Z panes  o browser  x full text  m read  s star  ? keys
            """)
    }

    @Test func theListOfKeysWrapsItsWords() {
        expect(
            40, 9, "?",
            """
             Latest news              3 unread of 5
             Keys: type to search, Esc closes

             Here: the list
               j ↓            move down; in the
                              article, scroll
               Enter l →      open; go one pane in;
                              in the article,
             Esc close  type to search
            """)
    }

    @Test func theListOfKeysNarrowsAsOneTypes() {
        expect(
            40, 8, "?star",
            """
             Latest news              3 unread of 5
             Keys with: star

             Here: the list
               s              star or unstar
             Tags and pages
               gs             the page of what is
             Esc close  type to search
            """)
    }

    @Test(arguments: [(1, 1), (2, 2), (3, 1), (1, 30), (200, 1), (5, 3), (19, 4), (0, 0)])
    func screensTooSmallForAnythingAreSurvived(columns: Int, rows: Int) {
        for keys in ["", "h", "<Enter>", "<Enter>Z", "?", "jGgg<Space>b", "?xyz"] {
            var reader = TestReader(TestArticles.numbered(30), columns: columns, rows: rows)
            reader.press(keys)
            reader.pause()
            #expect(reader.buffer.size == Size(columns: columns, rows: rows))
            reader.resize(80, 24)
            #expect(reader.screen.contains("Latest news"))
        }
    }

    @Test func thePublisherIsNotRepeatedOnItsOwnPage() {
        var reader = TestReader(columns: 80, rows: 20)
        #expect(reader.screen.contains("日本経済新聞 3d │"))
        reader.press("hGkk<Enter>")
        #expect(reader.header.hasPrefix(" Latest from 日本経済新聞"))
        #expect(reader.screen.contains("│▌★ 日本語の見出し") && !reader.screen.contains("日本経済新聞 3d │"))
    }

    @Test(arguments: [(1, "▌A story"), (2, "▌▸2 A story"), (12, "▌▸12 A story"), (1_000, "▌▸99 A story")])
    func manyPublishersOfAStoryAreCountedUpToWhatFits(size: Int, shown: String) {
        let reader = TestReader([TestArticles.item("A story", hours: 1, storySize: size)], columns: 100, rows: 20)
        #expect(reader.screen.contains(shown))
    }

    @Test func onlyTheSelectedRowStandsOutAndTheCursorIsOnIt() {
        var reader = TestReader(columns: 80, rows: 24)
        reader.press("j")
        let buffer = reader.buffer
        #expect(buffer.cursor == Point(column: 18, row: 3))
        let reversed = (0..<24).filter { row in
            buffer.row(row).contains { $0.style.attributes.contains(.reverse) }
        }
        #expect(reversed == [3])
        reader.press("h")
        #expect(reader.buffer.cursor == Point(column: 1, row: 2))
        reader.press("?")
        #expect(reader.buffer.cursor?.row == 1)
    }

    @Test func unreadHeadlinesAreMarkedAndBoldAndReadOnesAreNot() {
        let buffer = TestReader(columns: 80, rows: 24).buffer
        #expect(buffer[row: 3, column: 18].text == "▌")
        #expect(buffer[row: 3, column: 30].style.attributes.contains(.bold))
        #expect(buffer[row: 4, column: 18].text == " ")
        #expect(!buffer[row: 4, column: 30].style.attributes.contains(.bold))
    }

    @Test func feedsCannotSendControlCharactersToTheScreen() {
        let hostile = "\u{1B}]0;owned\u{7}\u{1B}[2J\u{9B}31m\u{202E}title\u{0}\r\n"
        var reader = TestReader([
            TestArticles.item(
                hostile, hours: 1, source: hostile, url: hostile, author: hostile,
                blocks: [.paragraph([.init(hostile)]), .preformatted(hostile), .heading(level: 1, [.init(hostile)])])
        ])
        reader.press("<Enter>u")
        for row in 0..<reader.buffer.size.rows {
            for cell in reader.buffer.row(row) {
                #expect(!cell.text.unicodeScalars.contains { $0.properties.generalCategory == .control })
                #expect(!cell.text.unicodeScalars.contains("\u{202E}"))
            }
        }
    }

    @Test func aHeadlineOfAMegabyteIsOneRow() {
        let reader = TestReader([TestArticles.item(String(repeating: "long ", count: 200_000), hours: 1)])
        #expect(reader.lines[2].hasSuffix("… 1h │"))
    }

    private func expect(
        _ columns: Int, _ rows: Int, _ keys: String, _ expected: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        var reader = TestReader(columns: columns, rows: rows, rowStyle: nil)
        reader.press(keys)
        reader.pause()
        // Rows at the end that are empty are not written down.
        #expect(reader.screen == expected, sourceLocation: sourceLocation)
    }
}

@Suite("Pages without articles")
struct EmptyPageTests {
    @Test func anEmptyRiverSaysHowToFollowFeeds() {
        let reader = TestReader([], columns: 60, rows: 20)
        for text in ["No articles yet.", "a  follow a site", "C  choose from", "tagline import FILE"] {
            #expect(reader.screen.contains(text))
        }
    }

    @Test func followedFeedsWithoutArticlesAreFetched() {
        var reader = TestReader([], columns: 60, rows: 20)
        let source = Source(id: Source.ID(rawValue: 1), name: "Times")
        reader.send(.sidebarLoaded(SidebarCounts(sources: [.init(source, PageCounts())])))
        #expect(!reader.screen.contains("follow a site"))
        #expect(reader.screen.contains("R fetches all feeds."))
        reader.press("R")
        #expect(reader.screen.contains("The feeds are being fetched."))
    }

    @Test func anEmptyPageSaysWhyAndHowToGoOn() {
        var reader = TestReader(TestArticles.numbered(3, startingHours: 100), columns: 80, rows: 20)
        reader.press("hjj<Enter>")
        #expect(reader.screen.contains("Nothing is starred yet. s stars an article."))
        #expect(reader.screen.contains("Esc goes back to the page before."))
        #expect(reader.screen.contains("gh goes back to all news."))
        reader.press("hj<Enter>")
        #expect(reader.screen.contains("Nothing was published today yet."))
        reader.open(Page(query: .unread))
        reader.press("A")
        reader.open(Page(query: .unread))
        reader.press("<Tab>")
        #expect(reader.shownArticle == nil)
    }

    @Test func theArticlePaneSaysHowToFillIt() {
        var reader = TestReader(columns: 120, rows: 20)
        #expect(reader.screen.contains("Enter opens the selected article."))
        reader.pause()
        #expect(!reader.screen.contains("Enter opens the selected article."))
    }

    @Test func keysAreNamedAsTheUserHasThem() {
        var keymap = Keymap.standard
        keymap.unbind(.goHome)
        keymap.bind(.function(2), to: .goHome)
        keymap.unbind(.refreshAll)
        var reader = TestReader([], columns: 60, rows: 20, keymap: keymap)
        #expect(!reader.screen.contains("fetches all feeds."))
        reader.press("hj<Enter>")
        #expect(reader.screen.contains("F2 goes back to all news."))
    }
}

@Suite("Header and footer")
struct HeaderAndFooterTests {
    @Test(arguments: [
        (120, " Latest news", "3 unread of 5   ↻ 14/212"), (40, " Latest news", "3 unread of 5   ↻ 14/212"),
        (34, " Latest news", "3/5   ↻ 14/212"), (26, " Latest news", "↻ 14/212"), (18, " Latest news", ""),
        (8, " Lates…", ""),
    ])
    func theHeaderGivesUpItsRightSidePieceByPiece(columns: Int, title: String, right: String) {
        var reader = TestReader(columns: columns, rows: 10)
        reader.press("R")
        reader.send(.refreshProgressed(done: 14, total: 212))
        #expect(reader.header.hasPrefix(title))
        #expect(reader.header.dropFirst(title.count).trimmed == right)
    }

    @Test func aLongTitleGivesWayToTheCounts() {
        var reader = TestReader(columns: 60, rows: 10)
        reader.open(Page(query: .everything, title: String(repeating: "Kosovo ", count: 30)))
        #expect(reader.header == " Kosovo Kosovo Kosovo Kosovo Kosovo Kosovo …  3 unread of 5")
    }

    @Test func theFooterNamesTheKeysOfThePaneAndAlwaysTheListOfKeys() {
        for keys in ["", "h", "<Enter>"] {
            for columns in [12, 20, 30, 50, 80, 120] {
                var reader = TestReader(columns: columns, rows: 10)
                reader.press(keys)
                #expect(reader.footer.hasSuffix("? keys"), "\(keys) at \(columns)")
            }
        }
    }

    @Test func theFooterNamesKeysAsTheUserHasThem() {
        var keymap = Keymap.standard
        keymap.unbind(.nextUnread)
        keymap.bind(.character("e"), to: .nextUnread)
        #expect(TestReader(keymap: keymap).footer.contains("e unread"))
    }

    @Test func aMessageGoesWithTheNextKey() {
        var reader = TestReader()
        reader.send(.notice(Message("Copied.")))
        #expect(reader.footer == " Copied.")
        reader.press("j")
        #expect(reader.footer.contains("? keys"))
    }

    @Test func aMessageHidesNothingButTheKeys() {
        var reader = TestReader(columns: 80, rows: 20)
        let before = reader.lines.dropLast()
        reader.send(.notice(Message("Something happened, and it takes a few words to say what.", isError: true)))
        #expect(reader.lines.dropLast() == before)
    }

    @Test func aLongMessageTakesTheRoomOfWhatIsNew() {
        var reader = TestReader(columns: 60, rows: 20)
        reader.arrive([TestArticles.item("Fresh", hours: 0.5)])
        reader.send(.notice(Message("Short.")))
        #expect(reader.footer.hasSuffix("1 new · press ."))
        reader.send(.notice(Message(String(repeating: "word ", count: 30))))
        #expect(reader.footer == " " + String(repeating: "word ", count: 11) + "wo…")
    }

    @Test func controlCharactersOfAnErrorDoNotReachTheScreen() {
        var reader = TestReader()
        reader.send(.notice(Message("bad \u{1B}[31m\nname", isError: true)))
        #expect(reader.footer == " bad  [31m name")
    }
}

extension Substring {
    fileprivate var trimmed: String {
        split(separator: " ", omittingEmptySubsequences: false).joined(separator: " ").trimmed
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
