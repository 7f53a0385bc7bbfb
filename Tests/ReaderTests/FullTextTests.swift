import News
import Terminal
import Testing

@testable import Reader

@Suite("Full texts")
struct FullTextTests {
    private let articles = [
        TestArticles.item("First", hours: 1, blocks: [.paragraph([.init("Two lines of the feed.")])]),
        TestArticles.item("Second", hours: 2), TestArticles.item("No address", hours: 3, url: nil),
    ]

    private func whole(_ title: String, in reader: TestReader, paragraphs: Int = 3) -> ArticleDocument? {
        guard let item = reader.source.items.first(where: { $0.headline.title == title }) else { return nil }
        return ArticleDocument(
            article: item.document.article, pageBlocks: TestArticles.paragraphs(paragraphs),
            feedBlocks: item.document.blocks)
    }

    @Test func xFetchesTheFullTextAndThenTurnsBetweenTheTwo() throws {
        var reader = TestReader(articles)
        reader.press("<Enter>")
        let id = try #require(reader.id("First"))
        _ = reader.takeEffects()
        reader.press("x")
        #expect(reader.takeEffects() == [.store(.fetchFullText(id))])
        #expect(reader.footer.contains("Fetching the full text from example.org"))
        reader.press("x")
        #expect(reader.takeEffects() == [])
        #expect(reader.footer.contains("on its way"))
        reader.send(.fullTextFetched(whole("First", in: reader), id))
        #expect(reader.screen.contains("Paragraph 3 says") && !reader.screen.contains("Two lines"))
        #expect(reader.footer.contains("The full text"))
        reader.press("x")
        #expect(reader.screen.contains("Two lines") && !reader.screen.contains("Paragraph"))
        #expect(reader.footer.contains("The feed’s own text; x shows the other"))
        reader.press("x")
        #expect(reader.screen.contains("Paragraph 1 says"))
        #expect(reader.takeEffects() == [])
    }

    @Test func aFailureSaysWhy() throws {
        var reader = TestReader(articles)
        reader.press("<Enter>x")
        let id = try #require(reader.id("First"))
        reader.send(.fullTextFailed(id, reason: "the server answered 404 Not Found: https://example.org/a"))
        #expect(reader.footer.contains("No full text: the server answered 404 Not Found: https://example.org/a"))
        #expect(reader.screen.contains("Two lines of the feed."))
        _ = reader.takeEffects()
        reader.press("x")
        #expect(reader.takeEffects() == [.store(.fetchFullText(id))])
    }

    @Test func anArticleWithoutAnAddressHasNoMore() {
        var reader = TestReader(articles)
        reader.press("G<Enter>")
        _ = reader.takeEffects()
        reader.press("x")
        #expect(reader.takeEffects() == [])
        #expect(reader.footer.contains("no web address"))
    }

    /// The text of one article would stand under the headline of another.
    @Test func aTextThatComesLateIsNotShownUnderAnother() throws {
        var reader = TestReader(articles)
        reader.press("<Enter>x")
        let id = try #require(reader.id("First"))
        reader.press("J")
        reader.send(.fullTextFetched(whole("First", in: reader), id))
        #expect(reader.shownArticle == "Second")
        #expect(!reader.screen.contains("Paragraph"))
    }

    @Test func aSourceWhosePagesAreWantedHasThemFetchedOnceWhenOpened() throws {
        var items = articles
        items[0].document.wantsPage = true
        var reader = TestReader(items, columns: 120, rows: 40)
        reader.pause()
        #expect(!reader.takeEffects().contains { if case .store(.fetchFullText) = $0 { true } else { false } })
        let id = try #require(reader.id("First"))
        reader.press("<Enter>")
        #expect(reader.takeEffects().contains(.store(.fetchFullText(id))))
        reader.send(.fullTextFailed(id, reason: "no connection"))
        reader.press("JK<Enter>")
        #expect(!reader.takeEffects().contains(.store(.fetchFullText(id))))
    }

    @Test func whoReadsOnIsNotTornOutOfThePlace() throws {
        var items = articles
        items[0].document.wantsPage = true
        items[0].document.blocks = TestArticles.paragraphs(40)
        var reader = TestReader(items)
        reader.press("<Enter>jjjj")
        let before = reader.lines[2..<20]
        reader.send(.fullTextFetched(whole("First", in: reader, paragraphs: 60), try #require(reader.id("First"))))
        #expect(reader.lines[2..<20] == before)
        #expect(reader.footer.contains("The full text is here; x shows the other"))
    }

    @Test func theChoiceForASourceIsMadeByACommand() throws {
        var reader = TestReader(articles)
        reader.press("<Enter>")
        let source = try #require(reader.state.article?.document.article.source)
        _ = reader.takeEffects()
        reader.press(":full-text always<Enter>")
        #expect(
            reader.takeEffects() == [
                .save(.fullText(FullTextChange(source.id, title: source.name, from: nil, to: .always))),
                .store(.fetchFullText(try #require(reader.id("First")))),
            ])
        reader.press(":full-text default<Enter>")
        #expect(
            reader.takeEffects() == [
                .save(.fullText(FullTextChange(source.id, title: source.name, from: nil, to: nil)))
            ])
        reader.press(":full-text sometimes<Enter>")
        #expect(reader.takeEffects() == [])
        #expect(reader.footer.contains("not “sometimes”"))
    }
}
