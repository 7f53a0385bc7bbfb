@testable import FeedParser
import News
import Testing

/// Pictures in links: the link is what the picture is there for.
@Suite struct LinkedPictureTests {
    private let shown = "<https://example.org/p.jpg>"

    @Test(arguments: [
        "<a href=/film><img src=/p.jpg alt=Film></a>",
        "<p><a href=/film><span><img src=/p.jpg alt=Film></span></a></p>",
        "<a href=/film><picture><source srcset=/p.webp><img src=/p.jpg alt=Film></picture></a>",
        "<figure><a href=/film><img src=/p.jpg></a><figcaption>Film</figcaption></figure>",
        "<div><a href=/film><img src=/p.jpg width=600></a><figcaption>Film</figcaption></div>",
        "<a href=/film><figure><img src=/p.jpg alt=Film></figure></a>",
        "<a href=/film><img data-src=/p.jpg src='data:image/gif;base64,R0' alt=Film></a>",
        "<a href=/film><amp-img src=/p.jpg alt=Film></amp-img></a>",
        "<img src=/p.jpg alt=Film><noscript><a href=/film><img src=/p.jpg alt=Film></a></noscript>",
    ])
    func theLinkStays(html: String) {
        #expect(outline(html) == "figure Film \(shown) -> https://example.org/film")
    }

    /// In a table such a picture is a sign, of which neither a summary nor a search has anything.
    @Test func aPictureWithoutWordsIsNoText() {
        let html = "<table><tr><td><a href=/film><img src=/p.jpg></a></td><td>Price: 28</td></tr></table>"
        #expect(PlainText.text(of: html) == "Price: 28")
        #expect(PlainText.text(of: "<p><a href=/x>▣ seen</a></p>") == "▣ seen")
    }

    @Test func aPictureThatStandsInThePageItselfLeadsSomewhere() {
        #expect(outline("<a href=/film><img src='data:image/png;base64,R0' alt=Film></a>").hasSuffix("film"))
        #expect(
            outline("<a href=/film><img src='data:image/png;base64,R0'></a>")
                == "figure  <> -> https://example.org/film")
        #expect(
            outline("<a href=/film><img src='data:image/png;base64,R0'><img src=/p.jpg></a>")
                == "figure  \(shown) -> https://example.org/film")
        #expect(outline("<img src='data:image/png;base64,R0'>") == "")
        #expect(outline("<a href=/film><img src=/t.gif width=1 height=1></a>") == "")
    }

    @Test func noLinkIsMadeUp() {
        #expect(outline("<a href=/p.jpg><img src=/p.jpg alt=Film></a>") == "figure Film \(shown)")
        #expect(outline("<a href='javascript:x'><img src=/p.jpg alt=Film></a>") == "figure Film \(shown)")
        #expect(outline("<a href='#top'><img src=/p.jpg alt=Film></a>") == "figure Film \(shown)")
        #expect(outline("<a href=/film>Words</a><img src=/p.jpg alt=Film>").hasSuffix("figure Film \(shown)"))
    }

    @Test func aPictureInACellIsALink() {
        let table = { (cell: String) in "<table><tr><th>A<th>B</tr><tr><td>\(cell)<td>x</tr></table>" }
        #expect(
            outline(table("<a href=/film><img src=/p.jpg alt=Film></a> and more")).contains(
                "[Film](https://example.org/film)⏎and more"))
        #expect(outline(table("<a href=/film><img src=/p.jpg></a>")).contains("[▣](https://example.org/film) ; x"))
        #expect(outline(table("<img src=/p.jpg alt=Pier>")).contains("[Pier](https://example.org/p.jpg) ; x"))
        #expect(outline(table("<ul><li><a href=/film><img src=/p.jpg alt=Film></a></ul>")).contains("/film)"))
    }

    @Test func exportsHaveBothAddresses() {
        let blocks = HTMLBlocks.blocks(
            of: "<a href=/film?a&b><img src=/p.jpg alt='A [film]'></a>", base: "https://example.org/")
        #expect(
            MarkdownText.text(of: blocks)
                == "[![A \\[film\\]](https://example.org/p.jpg)](https://example.org/film?a&b)")
        #expect(
            HTMLText.text(of: blocks).hasPrefix(
                "<figure><a href=\"https://example.org/film?a&amp;b\"><img src=\"https://example.org/p.jpg\" alt=\"\"></a>"
            ))
        #expect(HTMLBlocks.blocks(of: HTMLText.text(of: blocks), base: nil) == blocks)
        let caption = [TextBlock.Span("By "), TextBlock.Span("Ro", link: "https://ro.example/")]
        let figure = TextBlock.figure(
            caption: caption, url: "https://example.org/p.jpg", link: "https://example.org/film")
        #expect(
            MarkdownText.text(of: [figure])
                == "[![](https://example.org/p.jpg)](https://example.org/film)  \nBy [Ro](https://ro.example/)")
        #expect(HTMLBlocks.blocks(of: HTMLText.text(of: [figure]), base: nil) == [figure])
        let wordless = TextBlock.figure(caption: [], url: nil, link: "https://example.org/film")
        #expect(MarkdownText.text(of: [wordless]).contains("](https://example.org/film)"))
        #expect(HTMLText.text(of: [wordless]).contains("href=\"https://example.org/film\""))
    }

    /// What only the title says is said.
    @Test(arguments: [
        ("title='A pun on ships.'", "A pun on ships."), ("alt='' title='A pun on ships.'", "A pun on ships."),
        ("alt=Harbour title='A pun on ships.'", "Harbour: A pun on ships."),
        ("alt='Harbour!' title='A pun on ships.'", "Harbour! A pun on ships."),
        ("alt='The harbour' title='the harbour'", "The harbour"), ("alt='The harbour' title='Harbour'", "The harbour"),
        ("alt='Harbour' title='Harbour in the rain'", "Harbour in the rain"),
        ("alt='IMG_2041.jpg' title='Harbour in the rain'", "Harbour in the rain"),
        ("alt='A harbour' title='harbour-1-300x200'", "A harbour"), ("title='DSC 2041'", ""), ("title='p.jpg'", ""),
        ("title='harbour-at-dusk'", ""), ("alt='A harbour' title='Click to enlarge'", "A harbour"),
        ("alt='港' title='雨の港です'", "雨の港です"), ("alt='埠頭' title='雨の日'", "埠頭: 雨の日"),
    ])
    func titlesOfPicturesAreRead(attributes: String, words: String) {
        #expect(outline("<img src=/p.jpg \(attributes)>") == "figure \(words) \(shown)")
    }
}
