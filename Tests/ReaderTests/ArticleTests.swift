import Foundation
import News
import Terminal
import Testing

@testable import Reader

@Suite("Reading")
struct ReadingTests {
    private let long = [
        TestArticles.item("First", hours: 1, blocks: TestArticles.paragraphs(40)),
        TestArticles.item("Second", hours: 2, isRead: true),
        TestArticles.item("Third", hours: 3),
    ]

    @Test func theAgeInTheHeadGoesOnWithThatOfTheList() {
        var reader = TestReader([TestArticles.item("First", hours: 2)], columns: 120, rows: 30)
        reader.press("<Enter>")
        #expect(reader.screen.contains("2 hours ago"))
        reader.wait(seconds: 3_600)
        reader.press("j")
        reader.pause()
        #expect(reader.screen.contains("3 hours ago"))
        #expect(reader.lines.contains { $0.contains(" 3h ") })
    }

    @Test func openingShowsTheArticleAndMarksItRead() {
        var reader = TestReader(long)
        reader.press("<Enter>")
        #expect(reader.state.focus == .article)
        #expect(reader.shownArticle == "First")
        #expect(reader.status("First")?.isRead == true)
    }

    @Test func theArticlePaneFollowsTheListWhenKeysPause() {
        var reader = TestReader(long, columns: 120, rows: 40)
        reader.pause()
        _ = reader.takeEffects()
        reader.press("j")
        #expect(reader.takeEffects() == [])
        #expect(reader.shownArticle == "First")
        reader.pause()
        #expect(reader.shownArticle == "Second")
        #expect(reader.status("First")?.isRead == false)
    }

    @Test func whereThePaneIsNotShownNothingIsReadForIt() {
        var reader = TestReader(long, columns: 80, rows: 24)
        reader.press("j")
        reader.pause()
        #expect(!reader.takeEffects().contains { if case .store(.loadArticle) = $0 { true } else { false } })
    }

    /// A key that comes before the article does means that article, not the one that is still in the pane.
    @Test(arguments: [("gg", 0), ("jj", 2), ("jjk", 1), ("jkj", 1), ("Ggg", 0), ("2jgg", 0)])
    func keysWaitForTheArticleThatIsOnItsWay(keys: String, top: Int) throws {
        var reader = TestReader(
            (1...3).map { TestArticles.item("Nr \($0)", hours: Double($0), blocks: TestArticles.paragraphs(40)) })
        reader.press("<Enter>jjjjj")
        reader.answersAtOnce = false
        reader.press("J" + keys)
        #expect(reader.shownArticle == "Nr 1" && reader.state.article?.top == 5)
        reader.answer()
        #expect(reader.shownArticle == "Nr 2" && reader.state.article?.top == top)
    }

    /// Space at the ends of short articles goes through them one by one, however fast it is pressed.
    @Test func noArticleIsPassedByAPressThatCameBeforeIt() {
        var reader = TestReader((1...5).map { TestArticles.item("Nr \($0)", hours: Double($0)) })
        reader.press("<Enter>")
        reader.answersAtOnce = false
        reader.press("<Space><Space><Space>")
        reader.answer()
        #expect(reader.shownArticle == "Nr 4")
        #expect(reader.status("Nr 2")?.isRead == true && reader.status("Nr 3")?.isRead == true)
    }

    @Test func jAndKScrollInTheArticle() {
        var reader = TestReader(long)
        reader.press("<Enter>jjj")
        #expect(reader.state.article?.top == 3)
        #expect(reader.selectedTitle == "First")
        reader.press("kkkkk")
        #expect(reader.state.article?.top == 0)
    }

    @Test func aPageLeavesALineOfTheOneBefore() {
        var reader = TestReader(long)
        reader.press("<Enter><Space>")
        #expect(reader.state.article?.top == reader.state.layout.rect(of: .article).height - 1)
        reader.press("b")
        #expect(reader.state.article?.top == 0)
    }

    @Test func theEndsOfAnArticleAreAKeyAway() {
        var reader = TestReader(long)
        reader.press("<Enter>G")
        let height = reader.state.layout.rect(of: .article).height
        #expect(reader.state.article?.isAtEnd(height: height) == true)
        #expect(reader.screen.contains("Article 100%"))
        reader.press("gg")
        #expect(reader.state.article?.top == 0)
    }

    @Test func spaceAtTheEndGoesOnToTheNextUnread() {
        var reader = TestReader(long)
        reader.press("<Enter>G<Space>")
        #expect(reader.shownArticle == "Third")
        #expect(reader.status("Third")?.isRead == true)
        #expect(reader.status("Second")?.isRead == true)
        reader.press("<Space>")
        #expect(reader.footer.hasPrefix(" No unread article on this page."))
        #expect(reader.shownArticle == "Third")
    }

    @Test func spaceReadsAWholePageOfArticles() {
        var reader = TestReader(TestArticles.numbered(400))
        reader.press("<Enter>")
        for _ in 0..<399 { reader.press("<Space>") }
        #expect(reader.shownArticle == "Article 400")
        #expect(reader.source.counts(.everything).unread == 0)
    }

    @Test func capitalJAndKGoOnInTheArticlePane() {
        var reader = TestReader(long)
        reader.press("<Enter>J")
        #expect(reader.shownArticle == "Second")
        #expect(reader.state.focus == .article)
        reader.press("JJ")
        #expect(reader.shownArticle == "Third")
        #expect(reader.footer.hasPrefix(" This is the last article."))
        reader.press("KKK")
        #expect(reader.shownArticle == "First")
        #expect(reader.footer.hasPrefix(" This is the first article."))
    }

    @Test func openingTheSameArticleAgainGoesOnWhereItWasLeft() {
        var reader = TestReader(long)
        reader.press("<Enter><Space>")
        let top = reader.state.article?.top
        reader.press("q<Enter>")
        #expect(reader.state.article?.top == top)
        // What was read to its end begins anew.
        reader.press("Gq<Enter>")
        #expect(reader.state.article?.top == 0)
    }

    @Test func thePlaceInAnArticleIsKeptInTheStore() throws {
        var reader = TestReader(long)
        reader.press("<Enter><Space>")
        _ = reader.takeEffects()
        reader.pause()
        let article = try #require(reader.state.article)
        #expect(article.anchor > 0)
        #expect(reader.takeEffects().first == .store(.savePosition(article.id, letters: article.anchor)))
        reader.pause()
        #expect(!reader.takeEffects().contains { if case .store(.savePosition) = $0 { true } else { false } })
        reader.press("jj")
        let further = reader.state.article?.anchor ?? 0
        reader.press("J")
        #expect(reader.takeEffects().contains(.store(.savePosition(article.id, letters: further))))
        // It comes back with the article, also after a restart.
        var document = article.document
        document.position = further
        var other = TestReader(long, answersAtOnce: false)
        other.answer()
        other.press("<Enter>")
        other.send(.articleLoaded(document, document.article.id))
        #expect(other.state.article?.anchor == further)
        #expect(other.state.article?.top == article.top + 2)
    }

    @Test func anArticleThatWasReadToItsEndBeginsAnewNextTime() {
        var reader = TestReader(long)
        reader.press("<Enter><Space>")
        reader.pause()
        _ = reader.takeEffects()
        reader.press("G")
        reader.pause()
        #expect(
            reader.takeEffects() == [.store(.savePosition(reader.id("First") ?? ArticleID(rawValue: 0), letters: 0))])
    }

    @Test func readingModeShowsTheArticleAloneAndLeavesByTheSameKey() {
        var reader = TestReader(long, columns: 120, rows: 40)
        reader.press("Z")
        #expect(reader.state.readingMode)
        #expect(reader.shownArticle == "First")
        #expect(!reader.screen.contains("Headlines"))
        #expect(reader.footer.contains("Z panes"))
        reader.press("q")
        #expect(!reader.state.readingMode)
        #expect(reader.state.focus == .article)
        reader.press("Zh")
        #expect(!reader.state.readingMode)
    }

    @Test func anArticleThatCannotBeReadSaysWhy() {
        var reader = TestReader(long, answersAtOnce: false)
        reader.answer()
        reader.press("<Enter>")
        reader.send(.articleFailed(ArticleID(rawValue: 1), reason: "not this one"))
        #expect(reader.state.message == nil)
        let id = reader.id("First") ?? ArticleID(rawValue: 0)
        reader.send(.articleFailed(id, reason: "its text is damaged"))
        #expect(reader.footer.hasPrefix(" The article could not be read: its text is damaged"))
        #expect(reader.shownArticle == nil)
    }

    @Test func anArticleThatIsGoneIsNotShownInPlaceOfAnother() {
        var reader = TestReader(long, columns: 120, rows: 40)
        reader.pause()
        if let id = reader.id("Second") { reader.source.remove([id]) }
        reader.press("J")
        reader.pause()
        #expect(reader.shownArticle == nil)
        #expect(reader.footer.hasPrefix(" This article is no longer in the store."))
        reader.press("s")
        #expect(reader.state.page.selectedRow?.status.isStarred == true)
    }

    @Test func aMarkMadeWhileAnArticleIsOnItsWayIsShownInIt() {
        var reader = TestReader(long)
        reader.answersAtOnce = false
        let document = reader.source.items[0].document
        reader.press("<Enter>")
        reader.send(.articleLoaded(document, document.article.id))
        #expect(reader.state.article?.document.article.status.isRead == true)
    }
}

@Suite("Addresses")
struct AddressTests {
    @Test func oOpensAndYCopiesTheArticlesAddress() {
        var reader = TestReader(columns: 120, rows: 40)
        reader.pause()
        _ = reader.takeEffects()
        reader.press("oy")
        #expect(reader.takeEffects() == [.openInBrowser("https://example.org/a"), .copy("https://example.org/a")])
    }

    @Test func anAddressIsReadFirstWhereTheArticleIsNotShown() {
        var reader = TestReader(columns: 60, rows: 20)
        reader.answersAtOnce = false
        reader.press("y")
        #expect(reader.takeEffects().count == 1)
        reader.answer()
        #expect(reader.takeEffects() == [.copy("https://example.org/a")])
        #expect(reader.status("Migrant return hubs could be hijacked")?.isRead == false)
    }

    @Test(arguments: ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "no address", "-version", ""])
    func nothingButWebAndMailAddressesIsOpened(address: String) {
        var reader = TestReader([TestArticles.item("A", hours: 1, url: address)], columns: 120, rows: 40)
        reader.pause()
        _ = reader.takeEffects()
        reader.press("o")
        #expect(reader.takeEffects() == [])
        #expect(reader.footer.contains("Only web and mail addresses are opened"))
    }

    @Test(arguments: ["https://example.org", "HTTP://example.org", "mailto:a@example.org"])
    func webAndMailAddressesAreOpened(address: String) {
        var reader = TestReader([TestArticles.item("A", hours: 1, url: address)], columns: 120, rows: 40)
        reader.press("o")
        #expect(reader.takeEffects().last == .openInBrowser(address))
    }

    @Test func anArticleWithoutAddressSaysSo() {
        var reader = TestReader([TestArticles.item("A", hours: 1, url: nil)])
        reader.press("o")
        #expect(reader.footer.hasPrefix(" This article has no web address."))
    }
}

@Suite("Times as people read them")
struct LocalTimeTests {
    /// A damaged store may hold any number.
    @Test(arguments: [1e300, -1e300, 9.3e18, .infinity, -.infinity, .nan])
    func datesThatNoCalendarHasAreBorne(seconds: Double) throws {
        let date = Date(timeIntervalSince1970: seconds)
        let zone = try #require(TimeZone(secondsFromGMT: 3_600))
        #expect(!LocalTime.exact(date, in: zone).isEmpty)
        #expect(!LocalTime.shortAge(of: date, at: Date()).isEmpty && !LocalTime.longAge(of: date, at: Date()).isEmpty)
    }

    private let now = TestArticles.now

    @Test(
        arguments: [
            (-3_600, "now", "just now"), (0, "now", "just now"), (59, "now", "just now"), (60, "1m", "1 minute ago"),
            (3_599, "59m", "59 minutes ago"), (3_600, "1h", "1 hour ago"), (86_399, "23h", "23 hours ago"),
            (86_400, "1d", "1 day ago"), (99 * 86_400, "99d", "3 months ago"), (200 * 86_400, "6mo", "6 months ago"),
            (366 * 86_400, "1y", "1 year ago"), (9_000_000_000_000, "999y", "285192 years ago"),
        ] as [(Double, String, String)])
    func agesAreShort(seconds: Double, short: String, long: String) {
        let date = now.addingTimeInterval(-seconds)
        #expect(LocalTime.shortAge(of: date, at: now) == short)
        #expect(LocalTime.longAge(of: date, at: now) == long)
        #expect(LocalTime.shortAge(of: date, at: now).count <= 4)
    }

    @Test(
        arguments: [
            (0, "1 Jan 1970 00:00"), (951_782_400, "29 Feb 2000 00:00"), (-11_644_473_600, "1 Jan 1601 00:00"),
            (253_402_300_799, "31 Dec 9999 23:59"), (1_781_524_800, "15 Jun 2026 12:00"),
            (4_107_542_399, "28 Feb 2100 23:59"),
        ] as [(Double, String)])
    func datesAreRightFrom1601To9999(seconds: Double, text: String) {
        #expect(LocalTime.exact(Date(timeIntervalSince1970: seconds), in: .gmt) == text)
    }

    @Test func datesAreInTheUsersZone() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
        #expect(LocalTime.exact(now, in: zone) == "15 Jun 2026 14:00")
        #expect(LocalTime.midnight(before: now, in: zone) == Date(timeIntervalSince1970: 1_781_474_400))
    }

    /// On the day the clocks go forward, midnight still had the old offset.
    @Test func midnightIsRightOnTheDayTheClocksChange() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
        // 29 March 2026, 12:00 in Berlin, in summer time since 2:00.
        let noon = Date(timeIntervalSince1970: 1_774_778_400)
        #expect(LocalTime.exact(noon, in: zone) == "29 Mar 2026 12:00")
        #expect(LocalTime.exact(LocalTime.midnight(before: noon, in: zone), in: zone) == "29 Mar 2026 00:00")
    }
}
