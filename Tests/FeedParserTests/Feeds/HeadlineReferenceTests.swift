import News
import Testing

@testable import FeedParser

/// Character references in headlines, meant and by mistake.
@Suite("References in headlines")
struct HeadlineReferenceTests {
    private func json(_ title: String) throws -> String? {
        try firstDraft(
            #"{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1","title":"\#(title)"}]}"#)?
            .title
    }

    private func atomTitle(_ type: String, _ text: String) throws -> String? {
        try firstDraft(atom("<entry><id>1</id><title type=\"\(type)\">\(text)</title></entry>"))?.title
    }

    @Test(arguments: [
        "When to use <i> and &nbsp;", "Why &copy; beats &lt;sup&gt;", "Write &zwj; or &shy;, and when",
        "&gt; is greater than &lt;", "“&eacute;” or “&#xE9;”?", "&emsp; and &thinsp; compared",
        "Escape &amp; in HTML", "&ouml;", "&alpha; to &omega; in LaTeX",
    ])
    func whatAPlainHeadlineSaysIsWhatItMeans(title: String) throws {
        #expect(try atomTitle("text", HTMLText.escaped(title)) == title)
        #expect(try json(title) == title)
        let html = HTMLText.escaped(HTMLText.escaped(title))
        if !title.contains("<") { #expect(try atomTitle("html", html) == title) }
    }

    @Test(arguments: [
        ("Marks &amp; Spencer", "Marks & Spencer"), ("B&amp;Q opens", "B&Q opens"), ("It&#8217;s here", "It’s here"),
        ("Caf&eacute; life", "Café life"), ("&quot;Yes&quot;, she said", "\"Yes\", she said"),
        ("Now &ndash; or never", "Now – or never"), ("10&nbsp;km more", "10 km more"),
        ("House of Demons &lt;DVD版>", "House of Demons <DVD版>"), ("The &lt;untitled&gt; film", "The <untitled> film"),
        ("S&uuml;&szlig;es", "Süßes"), ("&#1055;&#1088;&#1080;&#1074;&#1077;&#1090;", "Привет"),
    ])
    func whatWasEscapedOnceTooOftenIsMended(written: String, read: String) throws {
        #expect(try atomTitle("text", HTMLText.escaped(written)) == read)
        #expect(try atomTitle("html", HTMLText.escaped(HTMLText.escaped(written))) == read)
        #expect(
            try firstDraft(rss("<item><title>\(HTMLText.escaped(HTMLText.escaped(written)))</title></item>"))?.title
                == read)
    }

    @Test func inRSSTheSecondEscapeIsTheAuthors() throws {
        let title = "What &amp;amp;ensp; is for, and &amp;amp;lt;hr&amp;amp;gt;"
        #expect(
            try firstDraft(rss("<item><title>\(title)</title></item>"))?.title
                == "What &ensp; is for, and &lt;hr&gt;")
    }

    @Test func halfReferencesAreLeftAlone() {
        for text in ["&", "&;", "&#;", "a &b", "&#x110000;", "R&D &copy", "&amp", String(repeating: "&", count: 9_000)]
        {
            #expect(!HeadlineReferences.mended(text).isEmpty)
        }
        #expect(HeadlineReferences.mended("R&D &copy 2026") == "R&D &copy 2026")
    }

    @Test(arguments: [
        "\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F} Wales", "\u{1F3F4} ahead",
        "\u{1F3F4}\u{E0075}\u{E0073}\u{E0074}\u{E0078}\u{E007F}\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
    ])
    func flagsOfPartsOfCountriesAreWhole(title: String) throws {
        let draft = try #require(
            try firstDraft(rss("<item><title>\(title)</title><description>\(title)</description></item>")))
        #expect(draft.title.unicodeScalars.elementsEqual(title.unicodeScalars))
        #expect(draft.content.text.unicodeScalars.elementsEqual(title.unicodeScalars))
    }

    /// Elsewhere tags are a text that nobody sees.
    @Test(arguments: [
        "a\u{E0067}\u{E0062}\u{E007F}", "\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}", "\u{1F3F4}\u{E0067}\u{E007F}",
        "\u{1F3F4}" + String(repeating: "\u{E0061}", count: 40) + "\u{E007F}",
        "\u{1F3F4}x\u{E0067}\u{E0062}\u{E0077}\u{E007F}",
    ])
    func tagsThatMakeNoFlagAreLeftOut(title: String) throws {
        let draft = try #require(
            try firstDraft(rss("<item><title>\(title)</title><description>\(title)</description></item>")))
        for text in [draft.title, draft.content.text] {
            #expect(!text.unicodeScalars.contains { (0xE0000...0xE007F).contains($0.value) })
        }
    }

    @Test func headlinesHaveNoPlacesToBreak() throws {
        let title = "Donau\u{AD}dampf\u{200B}schiff\u{2060}fahrt &amp;shy;&amp;#8203;"
        let draft = try firstDraft(rss("<item><title>\(title)</title></item>"))
        #expect(draft?.title == "Donaudampfschifffahrt")
        // Joiners are part of words.
        #expect(try firstDraft(rss("<item><title>می\u{200C}روم</title></item>"))?.title == "می\u{200C}روم")
    }
}
