import Foundation
import News
import Store
import Testing

@Suite("Texts of pages beside those of feeds")
struct FullTextTests {
    private let fixture: StoreFixture

    init() throws {
        fixture = try StoreFixture.inMemory()
        try fixture.ingest([.named("Return hubs", text: "Sir Keir presses ahead."), .named("Storm", minutesAgo: 1)])
    }

    private func page(_ text: String) -> PageText {
        PageText(
            content: ArticleContent(text: text, html: "<p>\(text)</p>"), author: "Ada Quay",
            picture: "https://times.example/a.jpg", address: "https://times.example/whole", fetched: noon,
            isPartial: true)
    }

    @Test func bothTextsAreKeptAndFound() throws {
        let id = try fixture.id("Return hubs")
        #expect(try fixture.store.keep(page("The hubs stand in Pristina."), of: id))
        let article = try #require(try fixture.store.article(id))
        #expect(article.content.text == "Sir Keir presses ahead.")
        #expect(article.pageText == page("The hubs stand in Pristina."))
        #expect(try fixture.titles(.words("pristina")) == ["Return hubs"])
        #expect(try fixture.titles(.words("presses")) == ["Return hubs"])
        #expect(try fixture.store.check() == [])
        #expect(try fixture.store.fullTextSize().count == 1)
    }

    @Test func aLaterTextTakesThePlaceOfAnEarlierOne() throws {
        let id = try fixture.id("Return hubs")
        try fixture.store.keep(page("First Pristina."), of: id)
        try fixture.store.keep(page("Then Tirana."), of: id)
        #expect(try fixture.titles(.words("pristina")) == [])
        #expect(try fixture.titles(.words("tirana")) == ["Return hubs"])
        #expect(try fixture.store.check() == [])
    }

    /// Search would go on finding words that are in neither text, and the index would be damaged.
    @Test func whatTheFeedSaysAnewLeavesThePageAlone() throws {
        let id = try fixture.id("Return hubs")
        try fixture.store.keep(page("The hubs stand in Pristina."), of: id)
        try fixture.ingest([.named("Return hubs", text: "Sir Keir steps back.")])
        #expect(try fixture.titles(.words("presses")) == [])
        #expect(try fixture.titles(.words("steps")) == ["Return hubs"])
        #expect(try fixture.titles(.words("pristina")) == ["Return hubs"])
        #expect(try fixture.store.article(id)?.pageText == page("The hubs stand in Pristina."))
        #expect(try fixture.store.check() == [])
        try fixture.store.rebuild()
        #expect(try fixture.titles(.words("pristina")) == ["Return hubs"])
        #expect(try fixture.store.check() == [])
    }

    @Test func theTextGoesWithItsArticle() throws {
        try fixture.store.keep(page("The hubs stand in Pristina."), of: fixture.id("Return hubs"))
        try fixture.store.unsubscribe(fixture.feed)
        #expect(try fixture.store.fullTextSize().count == 0)
        #expect(try fixture.titles(.words("pristina")) == [])
        #expect(try fixture.store.check() == [])
        #expect(try !fixture.store.keep(page("Late."), of: ArticleID(rawValue: 12)))
    }

    @Test func theChoiceForASourceIsRememberedAndForgotten() throws {
        let source = try #require(try fixture.store.feeds().first).source.id
        #expect(try fixture.store.fullTextChoice(for: source) == nil)
        try fixture.store.setFullTextChoice(.always, for: source)
        #expect(try fixture.store.fullTextChoice(for: source) == .always)
        try fixture.store.setFullTextChoice(.never, for: source)
        #expect(try fixture.store.fullTextChoice(for: source) == .never)
        try fixture.store.setFullTextChoice(nil, for: source)
        #expect(try fixture.store.fullTextChoice(for: source) == nil)
    }
}
