import Foundation
import News
import Terminal
import Testing

@testable import Reader

/// The lists that stand in place of the panes: feeds, the catalogue, and what was found at an address.
@Suite("Feeds in the reader")
struct SheetTests {
    private func reader(columns: Int = 120, rows: Int = 30) -> TestReader {
        var reader = TestReader(columns: columns, rows: rows)
        reader.source.feeds = TestFeeds.all
        return reader
    }

    private var selectedFeed: (TestReader) -> String? {
        { reader in (reader.state.sheet as? FeedsSheet)?.selected?.title }
    }

    // MARK: The view of feeds

    @Test func feedsInTroubleComeFirstWithTheReason() {
        var reader = reader()
        reader.press("f")
        #expect(reader.lines[1].contains("Feeds") && reader.lines[1].contains("4, 1 failing"))
        #expect(reader.lines[3].contains("! Gamma") && reader.lines[3].contains("404 Not Found"))
        #expect(reader.lines[4].contains("= Delta") && reader.lines[4].contains("paused"))
        #expect(reader.lines[5].contains("Alpha") && reader.lines[5].contains("1/40"))
        #expect(reader.lines[5].contains("2h") && reader.lines[5].contains("in 20m"))
        #expect(reader.screen.contains("https://gamma.example/feed"))
        #expect(reader.screen.contains("the server answered 404 Not Found (since 2 days, 3 times)"))
        #expect(reader.footer.contains("r fetch") && reader.footer.contains("Esc close"))
        reader.press("<Esc>")
        #expect(reader.state.sheet == nil)
        #expect(reader.screen.contains("Headlines"))
    }

    @Test(arguments: [(120, 40), (80, 24), (50, 15), (40, 10), (10, 4)])
    func theViewFitsEveryScreen(columns: Int, rows: Int) {
        var reader = reader(columns: columns, rows: rows)
        reader.source.feeds = (1...200).map {
            TestFeeds.feed(Int64($0), "Feed number \($0) 日本語", failure: $0 % 7 == 0 ? "broken" : nil)
        }
        reader.press("f")
        reader.press("G")
        #expect(reader.lines.allSatisfy { CellText.width($0) <= columns })
        if rows >= 10 { #expect(reader.screen.contains("Feed number 200")) }
        reader.press("gg")
        if rows >= 10 { #expect(reader.screen.contains("Feed number 7")) }
        reader.resize(60, 12)
        #expect(reader.screen.contains("Feed number 7"))
    }

    @Test func aFeedIsRenamedMovedTaggedAndPausedAndAllOfItIsUndone() {
        var reader = reader()
        reader.press("fG")
        #expect(selectedFeed(reader) == "Beta")
        reader.press("e<C-u>The Second<Enter>")
        reader.press("m/UK<Enter>")
        reader.press("Tuk Big-Story<Enter>")
        reader.press("p")
        let beta = reader.source.feeds[1]
        #expect(beta.title == "The Second" && beta.folders == ["News", "UK"] && beta.schedule.pause == .byUser)
        #expect(beta.tags.map(\.name) == ["uk", "BigStory"])
        #expect(selectedFeed(reader) == "The Second")
        #expect(reader.screen.contains("in News/UK") && reader.screen.contains("#uk #BigStory"))
        reader.press("uuuu")
        #expect(reader.source.feeds[1].schedule.pause == nil && reader.source.feeds[1].folders == ["News"])
        #expect(reader.source.feeds[1].givenTitle == nil && reader.source.feeds[1].tags.isEmpty)
        reader.press("T!!<Enter>")
        #expect(reader.footer.contains("is not a tag"))
    }

    @Test func aRemovedFeedIsGoneAtOnceAndComesBack() {
        var reader = reader()
        reader.press("fd")
        #expect(!reader.screen.contains("! Gamma"))
        #expect(reader.footer.contains("Removed Gamma with its articles; u brings it back."))
        #expect(reader.source.feeds.count == 3)
        reader.press("u")
        #expect(reader.source.feeds.count == 4)
        #expect(reader.screen.contains("! Gamma"))
        reader.press("<C-r>")
        #expect(reader.source.feeds.count == 3)
    }

    /// It is followed because the configuration says so.
    @Test func whoRemovesACommandIsToldThatItComesBack() {
        var reader = reader()
        reader.source.feeds[0].address = "exec:weather"
        reader.press("f/Alpha<Enter>d")
        #expect(reader.footer.contains("config.toml has it"))
    }

    @Test func theOrderStaysWhileOneLooks() {
        var reader = reader()
        reader.press("fjj")
        #expect(selectedFeed(reader) == "Alpha")
        reader.source.feeds[1].failure = "broken"
        reader.send(.refreshEnded(newArticles: 0, failure: nil))
        #expect(selectedFeed(reader) == "Alpha")
        #expect(reader.lines[3].contains("Gamma") && reader.lines[6].contains("! Beta"))
        reader.press("<Esc>f")
        #expect(reader.lines[4].contains("! Beta"))
    }

    @Test func aFeedIsFetchedNowOrAfterTheRefreshThatRuns() {
        var reader = reader()
        reader.press("fr")
        #expect(reader.takeEffects().contains(.store(.refreshFeeds(["https://gamma.example/feed"]))))
        reader.press("jr")
        #expect(!reader.takeEffects().contains { if case .store(.refreshFeeds) = $0 { true } else { false } })
        #expect(reader.footer.contains("as soon as the refresh that is running is done"))
        reader.send(.refreshEnded(newArticles: 0, failure: nil))
        #expect(reader.takeEffects().contains(.store(.refreshFeeds(["https://delta.example/feed"]))))
    }

    @Test func wordsNarrowTheFeedsAndEnterReadsOne() {
        var reader = reader()
        reader.press("f/news")
        #expect(reader.screen.contains("Beta") && !reader.screen.contains("Alpha"))
        reader.press("<Enter>")
        #expect(reader.lines[1].contains("Feeds with “news”"))
        reader.press("<Enter>")
        #expect(reader.header.contains("Latest from Beta"))
        reader.press("f/zzz<Enter>")
        #expect(reader.screen.contains("No feed fits."))
        reader.press("r")
        #expect(reader.footer.contains("No feed is selected."))
        reader.press("<Esc>")
        #expect(reader.screen.contains("Alpha"))
    }

    @Test func theSampleEditionsFeedsAreLeftAlone() {
        var reader = reader()
        reader.source.feeds = [TestFeeds.feed(1, "Sample", isSample: true)]
        for key in ["r", "e", "m", "T", "p", "d"] {
            reader.press("f\(key)")
            #expect(reader.footer.contains("sample edition"))
            reader.press("<Esc>")
        }
        #expect(reader.source.feeds.count == 1)
    }

    @Test func aChangeThatCannotBeSavedIsTakenBack() {
        var reader = reader()
        reader.press("fG")
        reader.answersAtOnce = false
        reader.press("p")
        reader.forgetUnanswered()
        let feed = TestFeeds.all[1]
        reader.send(
            .saveFailed(.feeds([FeedChange(feed.id, title: feed.title, .paused(true))]), reason: "the disk is full"))
        #expect(reader.footer.contains("Not saved: the disk is full"))
        #expect(!reader.screen.contains("= Beta"))
    }

    @Test func itsKeysAreListed() {
        var reader = reader()
        reader.press("f?")
        #expect(reader.screen.contains("rename the feed") && reader.screen.contains("edit all feeds as text"))
        reader.press("<Esc>E")
        #expect(reader.takeEffects().contains(.editFeeds))
    }

    // MARK: Adding

    private let candidates = [
        FeedCandidate(
            title: "World", address: "https://t.example/world", articleCount: 20, newest: TestArticles.now,
            headlines: ["Peace"]),
        FeedCandidate(title: "Sport", address: "https://t.example/sport", articleCount: 1),
        FeedCandidate(title: "Old", address: "https://t.example/old", articleCount: 3, followedAs: "Mine"),
        FeedCandidate(title: "Comments", address: "https://t.example/comments", articleCount: 9, isOfComments: true),
    ]

    private func request(_ reader: TestReader) -> Int {
        (reader.state.sheet as? FoundSheet)?.request ?? -1
    }

    @Test func anAddressWithOneFeedIsFollowedAtOnce() {
        var reader = reader()
        reader.press("a t.example <Enter>")
        #expect(reader.takeEffects().contains(.feeds(.find("t.example", request: request(reader)))))
        #expect(reader.screen.contains("Add t.example") && reader.screen.contains("Looking for its feeds"))
        let number = request(reader)
        reader.send(.feeds(.found([candidates[0], candidates[3]], request: number)))
        #expect(reader.takeEffects().contains(.feeds(.followFound([0], request: number))))
        let feed = FollowedFeed(id: FeedID(rawValue: 9), title: "World", source: "World", articleCount: 20)
        reader.send(.feeds(.followed(feed, request: number)))
        reader.send(.feeds(.searchEnded(request: number)))
        #expect(reader.screen.contains("Following World: 20 articles."))
        reader.press("<Enter>")
        #expect(reader.header.contains("Latest from World"))
        reader.press("u")
        #expect(reader.takeEffects().contains(.store(.findStep(.undo))))
    }

    @Test func ofSeveralFeedsSomeAreChosen() {
        var reader = reader()
        reader.press("at.example<Enter>")
        let number = request(reader)
        reader.send(.feeds(.found(candidates, request: number)))
        #expect(reader.screen.contains("[ ] World") && reader.screen.contains("20 articles, newest just now"))
        #expect(reader.screen.contains("https://t.example/world · Peace"))
        #expect(reader.screen.contains(" ✓  Old") && reader.screen.contains("followed as Mine"))
        reader.press("  ")
        #expect(reader.screen.contains("[x] World") && reader.screen.contains("[x] Sport"))
        reader.press(" ")
        #expect(reader.footer.contains("followed already"))
        _ = reader.takeEffects()
        reader.press("<Enter>")
        #expect(reader.takeEffects().contains(.feeds(.followFound([0, 1], request: number))))
    }

    @Test func ofSeveralFeedsOneIsAskedForAlsoWhereOneIsLeft() {
        var reader = reader()
        reader.press("at.example<Enter>")
        let number = request(reader)
        reader.send(.feeds(.found([candidates[2], candidates[0]], request: number)))
        #expect(!reader.takeEffects().contains { if case .feeds(.followFound) = $0 { true } else { false } })
        #expect(reader.screen.contains(" ✓  Old") && reader.screen.contains("[ ] World"))
        // Comments are not what was meant.
        reader.press("<Esc>at.example<Enter>")
        reader.send(.feeds(.found([candidates[2], candidates[3]], request: request(reader))))
        #expect(reader.screen.contains("It is followed already: Mine."))
    }

    @Test func aSearchIsGivenUpAndItsLateAnswersAreDropped() {
        var reader = reader()
        reader.press("at.example<Enter>")
        let number = request(reader)
        reader.press("j<Esc>")
        #expect(reader.state.sheet == nil)
        #expect(reader.takeEffects().contains(.feeds(.stopSearch)))
        reader.send(.feeds(.found(candidates, request: number)))
        reader.send(.feeds(.searchFailed(reason: "late", request: number)))
        #expect(reader.state.sheet == nil)
        #expect(!reader.takeEffects().contains { if case .feeds(.followFound) = $0 { true } else { false } })
    }

    @Test func aFailureIsSaidInWordsAndAnotherAddressCanBeTried() {
        var reader = reader()
        reader.press("at.example<Enter>")
        reader.send(.feeds(.searchFailed(reason: "the server answered 404 Not Found", request: request(reader))))
        #expect(reader.screen.contains("The server answered 404 Not Found."))
        #expect(reader.footer.contains("a add another"))
        reader.press("au.example<Enter>")
        #expect(reader.screen.contains("Add u.example"))
        #expect(reader.state.layers.count == 1)
        reader.send(.feeds(.found([candidates[2]], request: request(reader))))
        #expect(reader.screen.contains("It is followed already: Mine."))
    }

    @Test func theViewOfFeedsIsStillThereAfterAdding() {
        var reader = reader()
        reader.press("fat.example<Enter><Esc>")
        #expect(reader.lines[1].contains("Feeds"))
        reader.press("a<Esc>")
        #expect(reader.lines[1].contains("Feeds"))
    }

    // MARK: The catalogue

    @Test func choicesAndPublishersAreMarkedAndFollowed() {
        var reader = reader()
        let world = Catalogue.standard.bundles[0]
        reader.source.followedAddresses = [world.entries[0].address]
        reader.press("C")
        #expect(reader.lines[1].contains("Catalogue") && reader.lines[1].contains("publishers"))
        #expect(reader.lines[2].contains("no address has been asked"))
        #expect(reader.lines[4].contains("[ ] World news in English"))
        reader.press(" ")
        #expect(reader.lines[4].contains("[x] World news in English"))
        reader.press("/kenya<Enter>")
        #expect(reader.screen.contains("Africa: Kenya, English") && reader.screen.contains("Nation (Kenya)"))
        reader.press(" <Enter>")
        let wanted =
            reader.takeEffects().compactMap { effect -> [Subscription]? in
                if case .feeds(.subscribe(let subscriptions)) = effect { subscriptions } else { nil }
            }.first ?? []
        #expect(wanted.count == world.entries.count)
        #expect(wanted.contains { $0.title == "Nation (Kenya)" })
        #expect(!wanted.contains { $0.address == world.entries[0].address })
        #expect(reader.state.sheet == nil)
        #expect(reader.state.refresh != nil)
        #expect(reader.footer.contains("Following \(wanted.count) feeds, and fetching now; u undoes it."))
        reader.press("u")
        #expect(reader.footer.contains("Undone: followed \(wanted.count) feeds"))
        #expect(reader.source.feeds.count == TestFeeds.all.count)
    }

    @Test func whatWasMarkedAndNotFollowedIsSaidWhenTheListIsClosed() {
        var reader = reader()
        reader.press("C/nation (kenya<Enter> <Esc><Esc>")
        #expect(reader.state.sheet == nil)
        #expect(reader.footer.hasPrefix(" 1 marked publisher was not added (Enter adds)."))
        reader.press("C<Esc>")
        #expect(!reader.footer.contains("not added"))
        reader.press("at.example<Enter>")
        reader.send(.feeds(.found([candidates[0], candidates[1]], request: request(reader))))
        reader.press("  <Esc>")
        #expect(reader.footer.hasPrefix(" 2 marked feeds were not added"))
    }

    /// Whole keys only, those that are needed most first, and the way out always.
    @Test(arguments: [120, 80, 60, 50, 40])
    func theFooterHasTheKeysThatAreNeededMost(columns: Int) {
        var reader = reader(columns: columns, rows: 15)
        reader.press("f")
        #expect(reader.footer.contains("Enter read  r fetch"))
        if columns >= 50 { #expect(reader.footer.contains("r fetch  d remove")) }
        #expect(reader.footer.hasSuffix("Esc close"))
        reader.press("<Esc>C")
        #expect(reader.footer.contains("Space mark  Enter follow"))
        #expect(reader.footer.hasSuffix("Esc close"))
        // No word of the help is cut.
        for sheet in ["f", "C"] {
            reader.press("<Esc><Esc>\(sheet)")
            let context = reader.state.sheet?.context
            for key in Command.listEntries where context.map(key.contexts.contains) == true {
                reader.press("?\(key.help.prefix(12))")
                let words = reader.lines.joined(separator: " ").split(separator: " ")
                #expect(key.help.split(separator: " ").allSatisfy(words.contains), "\(key.help)")
                reader.press("<Esc>")
            }
        }
    }

    @Test func theCatalogueIsMovedThrough() {
        var reader = reader(columns: 80, rows: 24)
        reader.press("C")
        reader.press("G")
        #expect(reader.screen.contains(Catalogue.standard.entries.last?.name ?? "-"))
        reader.press("gg")
        #expect(reader.lines[3].contains("Several by one choice"))
        for _ in 0..<5 { reader.press("<PageDown>") }
        for _ in 0..<5 { reader.press("<PageUp>") }
        #expect(reader.lines[3].contains("Several by one choice"))
        reader.press("/xyzzy<Enter>")
        #expect(reader.screen.contains("Nothing fits."))
        reader.press(" <Enter>j")
        reader.press("<Esc><Esc>")
        #expect(reader.state.sheet == nil)
    }

    @Test func hostileTitlesStayText() {
        var reader = reader()
        reader.source.feeds = [TestFeeds.feed(1, "A\u{1B}[31mB\u{202E}C", failure: "x\u{07}y")]
        reader.press("f")
        #expect(!reader.screen.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
    }
}
