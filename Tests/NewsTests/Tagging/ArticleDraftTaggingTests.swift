import Testing

@testable import News

@Suite("Tagging drafts")
struct ArticleDraftTaggingTests {
    @Test func tagsAndCategoryAreAdded() {
        let draft = ArticleDraft(title: "Kosovo votes", publisherCategories: ["Politics"]).tagged(source: "The Times")
        #expect(draft.tags.map(\.name).contains("Kosovo"))
        #expect(draft.category == .politics)
    }

    @Test func whatAnImporterKnewIsKept() throws {
        let mine = try #require(Tag("to read"))
        let draft = ArticleDraft(title: "Kosovo votes", tags: [mine], category: .culture).tagged()
        #expect(draft.tags.first == mine)
        #expect(draft.tags.count > 1)
        #expect(draft.category == .culture)
    }

    @Test func theSummaryIsReadWhereThereIsNoText() {
        let content = ArticleContent(text: "", summary: "Talks in Norway went on.")
        #expect(ArticleDraft(title: "-", content: content).tagged().tags.map(\.name) == ["Norway"])
    }
}
