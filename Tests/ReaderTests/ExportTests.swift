import News
import Terminal
import Testing

@testable import Reader

@Suite("Handing articles on")
struct ExportTests {
    private let articles = [TestArticles.item("First", hours: 1), TestArticles.item("Second", hours: 2)]

    @Test func theCommandIsRunAsItWasTyped() throws {
        var reader = TestReader(articles)
        reader.press("<Enter>")
        _ = reader.takeEffects()
        reader.press("!")
        #expect(reader.footer.hasPrefix("|"))
        reader.press("wc -w | tee x")
        reader.press("<Enter>")
        let id = try #require(reader.id("First"))
        #expect(reader.takeEffects() == [.pipe(id, showsPage: true, command: "wc -w | tee x")])
        reader.press("!<Enter>!<Esc>")
        #expect(reader.takeEffects() == [])
    }

    @Test func theTextInFrontOfTheUserIsTheOneThatIsSaved() throws {
        var items = articles
        items[0].document = ArticleDocument(
            article: items[0].document.article, pageBlocks: TestArticles.paragraphs(2),
            feedBlocks: items[0].document.blocks)
        var reader = TestReader(items)
        reader.press("<Enter>x")
        _ = reader.takeEffects()
        reader.press(":save ~/notes.md<Enter>")
        let id = try #require(reader.id("First"))
        #expect(
            reader.takeEffects() == [.store(.saveArticle(id, showsPage: false, path: "~/notes.md", overwrites: false))])
        reader.press(":save-over a b.txt<Enter>")
        #expect(reader.takeEffects() == [.store(.saveArticle(id, showsPage: false, path: "a b.txt", overwrites: true))])
        reader.press(":save<Enter>")
        #expect(reader.footer.contains("needs a file"))
    }
}
