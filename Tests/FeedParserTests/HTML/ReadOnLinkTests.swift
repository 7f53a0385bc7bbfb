import FeedParser
import News
import Testing

/// Feeds end their texts with a link to the article, whose address stands below the text anyway.
@Suite("Links that say: read on")
struct ReadOnLinkTests {
    private let address = "https://daily.example/story.html"

    private func text(_ html: String) -> String {
        let blocks = HTMLBlocks.blocks(of: html, base: address)
        return PlainText.text(of: ReadOnLink.dropped(from: blocks, of: address))
    }

    @Test(arguments: [
        "<p>The hubs are ready.[<a href='https://daily.example/story.html'>mehr</a>]</p>",
        "<p>The hubs are ready. <a href='story.html?utm_source=rss'>[read more]</a></p>",
        "<p>The hubs are ready. <a href='http://daily.example/story.html#more'>Continue <b>reading</b> on Daily »</a></p>",
        "<p>The hubs are ready.</p><p><a href='/story.html'>Lire la suite…</a> »</p>",
        "<p>The hubs are ready.</p><a href='/story.html'>続きを読む</a>",
        "The hubs are ready.<br><a href='/story.html'>Weiterlesen</a>",
    ])
    func theyAreDroppedInWhateverLanguage(html: String) { #expect(text(html) == "The hubs are ready.") }

    @Test(arguments: [
        "<p>More on <a href='/story.html'>our page</a></p>",
        "<p>The hubs are ready. <a href='/other.html'>mehr</a></p>",
        "<p>The hubs are ready. <a href='/story.html'>[431 comments]</a></p>", "<p><a href='/story.html'>mehr</a></p>",
        "<p>The hubs are ready. <a href='/story.html'>mehr</a> in the evening</p>",
        "<p>Text.</p><ul><li><a href='/story.html'>mehr</a></li></ul>",
        "<p>Text. <a href='/story.html'>This is a sentence of its own, and it says quite a lot of things</a></p>",
    ])
    func whatSaysMoreStays(html: String) {
        #expect(text(html) == PlainText.text(of: HTMLBlocks.blocks(of: html, base: address)))
    }

    @Test func withoutAnAddressNothingGoes() {
        let blocks = HTMLBlocks.blocks(of: "<p>Text. <a href='https://x.example'>mehr</a></p>", base: nil)
        #expect(ReadOnLink.dropped(from: blocks, of: nil) == blocks)
        #expect(ReadOnLink.dropped(from: [], of: address).isEmpty)
    }
}
