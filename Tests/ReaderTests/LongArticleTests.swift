import News
import Terminal
import Testing

@testable import Reader

/// Articles that are typeset beside the thread that has the terminal.
@Suite("Long articles")
struct LongArticleTests {
    private static let long = (1...900).map { number in
        TextBlock.paragraph([
            .init("Paragraph \(number) says something that takes more than one line in a pane, and has a "),
            .init("link \(number)", link: "https://example.org/\(number)"), .init(" in it."),
        ])
    }

    private let items = [
        TestArticles.item("Long", hours: 1, blocks: LongArticleTests.long),
        TestArticles.item("Short", hours: 2, blocks: [.text("A short text.")]),
        TestArticles.item("Long, too", hours: 3, blocks: LongArticleTests.long),
    ]

    /// A reader with the long article in front of it, of which only the beginning is there.
    private func reader(position: Int = 0, columns: Int = 80) -> TestReader {
        var items = items
        items[0].document.position = position
        var reader = TestReader(items, columns: columns, rows: 24, answersAtOnce: false)
        reader.answer()
        reader.press("<Enter>")
        answerOthers(in: &reader)
        return reader
    }

    /// Answers everything but the wishes for lines, which are returned.
    @discardableResult
    private func answerOthers(in reader: inout TestReader) -> [TypesettingRequest] {
        var wishes: [TypesettingRequest] = []
        while !reader.unanswered.isEmpty {
            let all = reader.unanswered
            reader.forgetUnanswered()
            for effect in all {
                if case .store(.typeset(let wish)) = effect { wishes.append(wish) } else { reader.answer(effect) }
            }
        }
        return wishes
    }

    private func wishes(of reader: inout TestReader) -> [TypesettingRequest] {
        reader.takeEffects().compactMap { if case .store(.typeset(let wish)) = $0 { wish } else { nil } }
    }

    @Test func theBeginningIsThereAtOnceAndTheRestComes() throws {
        var reader = reader()
        #expect(reader.screen.contains("Paragraph 1 says"))
        #expect(reader.state.article?.isBeginning == true)
        let beginning = reader.screen
        let wish = try #require(wishes(of: &reader).last)
        reader.answer(.store(.typeset(wish)))
        #expect(reader.state.article?.isBeginning == false)
        let withShare = reader.screen.split(separator: "\n").dropFirst(2)
        #expect(Array(withShare) == Array(beginning.split(separator: "\n").dropFirst(2)))
        reader.press("G")
        #expect(reader.screen.contains("https://example.org/900"))
    }

    @Test func aShortArticleAsksForNothing() {
        var reader = TestReader([items[1]], answersAtOnce: true)
        reader.press("<Enter>")
        #expect(wishes(of: &reader).isEmpty)
        #expect(reader.screen.contains("A short text."))
    }

    /// Keys that mean something only once the whole is there wait for it, and those after them, too.
    @Test(arguments: ["G", "/900<Enter>", "Gk", "))G", "9G"])
    func keysThatNeedTheWholeWaitForIt(keys: String) throws {
        var early = reader()
        let wish = try #require(wishes(of: &early).last)
        early.press(keys)
        #expect(early.state.article?.top == 0)
        early.answer(.store(.typeset(wish)))
        early.answer()
        var late = reader()
        late.answer(.store(.typeset(try #require(wishes(of: &late).last))))
        late.press(keys)
        late.answer()
        #expect(early.screen == late.screen)
        #expect(early.state.article?.top != 0)
    }

    @Test func whoLeavesDoesNotWait() throws {
        var reader = reader()
        let wish = try #require(wishes(of: &reader).last)
        reader.press("Gjq")
        #expect(reader.state.focus == .list)
        let selected = reader.selectedTitle
        reader.answer(.store(.typeset(wish)))
        #expect(reader.selectedTitle == selected && reader.state.article?.top == 0)
        // Nor where the article itself is still on its way.
        reader.press("j<Enter>jjq")
        #expect(reader.state.focus == .list)
    }

    @Test func whoScrollsPastTheBeginningGoesOnInTheRest() throws {
        var reader = reader()
        let wish = try #require(wishes(of: &reader).last)
        let pages = (reader.state.article?.lines.count ?? 0) / 20 + 5
        for _ in 0..<pages { reader.press("<Space>") }
        #expect(reader.state.article?.document.article.title == "Long")
        reader.answer(.store(.typeset(wish)))
        #expect(reader.state.article?.document.article.title == "Long")
        #expect(reader.state.article?.top ?? 0 > (pages - 5) * 19)
    }

    @Test func thePlaceWhereOneWasIsFoundInTheRest() throws {
        var reader = reader(position: 40_000)
        #expect(reader.state.isAwaitingContent)
        #expect(!reader.takeEffects().contains { if case .store(.savePosition) = $0 { true } else { false } })
        // Nothing is remembered of the beginning.
        reader.pause()
        #expect(!reader.takeEffects().contains { if case .store(.savePosition) = $0 { true } else { false } })
        var again = self.reader(position: 40_000)
        again.answer(.store(.typeset(try #require(wishes(of: &again).last))))
        #expect(again.state.article?.anchor == 40_000)
        #expect(again.state.article?.top ?? 0 > 300)
    }

    @Test func anotherArticleEndsTheWishForTheFirst() throws {
        var reader = reader(columns: 120)
        let wish = try #require(wishes(of: &reader).last)
        reader.press("q")
        reader.press("j")
        reader.pause()
        answerOthers(in: &reader)
        #expect(reader.takeEffects().contains(.store(.endTypesetting)))
        #expect(reader.shownArticle == "Short")
        // Its lines come all the same, and are nobody's.
        reader.answer(.store(.typeset(wish)))
        #expect(reader.shownArticle == "Short")
        #expect(reader.state.article?.lines.count ?? 0 < 20)
    }

    @Test func aLongArticleAfterALongOneHasAWishOfItsOwn() throws {
        var reader = reader(columns: 120)
        let first = try #require(wishes(of: &reader).last)
        reader.press("q")
        reader.press("jj")
        reader.pause()
        answerOthers(in: &reader)
        let second = try #require(wishes(of: &reader).last)
        #expect(second.number != first.number)
        reader.answer(.store(.typeset(first)))
        #expect(reader.state.article?.isBeginning == true)
        reader.answer(.store(.typeset(second)))
        #expect(reader.state.article?.isBeginning == false)
    }

    @Test func anotherWidthBringsTheBeginningAgainAndThePlaceStays() throws {
        var reader = reader()
        reader.answer(.store(.typeset(try #require(wishes(of: &reader).last))))
        for _ in 0..<30 { reader.press("<Space>") }
        let anchor = try #require(reader.state.article?.anchor)
        reader.resize(60, 24)
        reader.resize(70, 30)
        let wish = try #require(wishes(of: &reader).last)
        reader.answer(.store(.typeset(wish)))
        #expect(reader.state.article?.anchor == anchor)
        #expect(reader.state.article?.top ?? 0 > 400)
    }

    /// What changes nothing of the width leaves the text in view until it is set anew.
    @Test func anOptionLeavesTheTextInViewMeanwhile() throws {
        var reader = reader()
        reader.answer(.store(.typeset(try #require(wishes(of: &reader).last))))
        for _ in 0..<30 { reader.press("<Space>") }
        let before = reader.screen.split(separator: "\n").dropLast()
        reader.press("w")
        #expect(reader.state.article?.isBeginning == false)
        #expect(Array(reader.screen.split(separator: "\n").dropLast()) == Array(before))
        reader.answer(.store(.typeset(try #require(wishes(of: &reader).last))))
        #expect(Array(reader.screen.split(separator: "\n").dropLast()) == Array(before))
    }

    @Test func whatIsTypedIsLookedForBesideAndTheLastWordsCount() throws {
        var reader = reader()
        reader.answer(.store(.typeset(try #require(wishes(of: &reader).last))))
        reader.press("/")
        reader.press("900")
        let searches = reader.takeEffects().filter { if case .store(.findInText) = $0 { true } else { false } }
        #expect(searches.count == 3)
        // The answers to what was typed before are nobody's.
        reader.answer(searches[0])
        #expect(reader.state.article?.find?.hits.hits.isEmpty == true)
        reader.press("<Enter>")
        #expect(reader.footer.contains("Looking for “900”"))
        reader.answer(try #require(searches.last))
        #expect(reader.footer.contains("1 of 5"))
        #expect(reader.screen.contains("Paragraph 900"))
        reader.press("<Esc>")
        #expect(reader.state.article?.find == nil)
    }

    @Test func aSearchThatIsLeftFindsItsArticleAgain() throws {
        var reader = reader(columns: 120)
        reader.press("q")
        reader.press("/short")
        answerOthers(in: &reader)
        reader.pause()
        answerOthers(in: &reader)
        _ = wishes(of: &reader)
        reader.press("<Esc>")
        reader.pause()
        answerOthers(in: &reader)
        #expect(reader.shownArticle == "Long")
        let wish = try #require(wishes(of: &reader).last)
        reader.answer(.store(.typeset(wish)))
        #expect(reader.state.article?.isBeginning == false)
    }
}
