import News
import Testing

@testable import FeedParser

/// The pictures that come with an item beside its text.
struct PicturesOfItemsTests {
    private func blocks(_ draft: ArticleDraft?) -> String { draft?.content.html.map { outline($0) } ?? "" }

    private func content(_ name: String, _ description: String? = nil, _ attributes: String = "medium='image'")
        -> String
    {
        let words = description.map { "<media:description type='plain'>\($0)</media:description>" } ?? ""
        return "<media:content url='https://f.example/\(name)' \(attributes)>\(words)</media:content>"
    }

    @Test func allPicturesOfAPostStandBelowItsText() throws {
        let draft = try firstDraft(
            rss(
                """
                <item><guid>https://s.example/1</guid><description>&lt;p&gt;Look:&lt;/p&gt;</description>
                \(content("a.png", "A red boat"))\(content("b.png", "Three &amp;amp; more docks"))\(content("c.png"))</item>
                """))
        #expect(
            blocks(draft) == """
                p Look:
                figure A red boat <https://f.example/a.png>
                figure Three & more docks <https://f.example/b.png>
                figure  <https://f.example/c.png>
                """)
        #expect(draft?.content.text == "Look:\n\nA red boat\n\nThree & more docks")
        #expect(draft?.title == "Look:")
        #expect(draft?.picture == "https://f.example/a.png")
    }

    @Test func aPostOfNothingButPicturesIsReadByTheirDescriptions() throws {
        let draft = try firstDraft(rss("<item><guid>1</guid>\(content("a.png", "A map of the harbour"))</item>"))
        #expect(blocks(draft) == "figure A map of the harbour <https://f.example/a.png>")
        #expect(draft?.title == "A map of the harbour")
        let plain = try firstDraft(rss("<item><guid>1</guid>\(content("a.png"))</item>"))
        #expect(blocks(plain) == "figure  <https://f.example/a.png>")
    }

    @Test func onePictureOfAnArticleStandsAboveItAndOneWithoutWordsNowhere() throws {
        let text = "<title>Boats</title><description>A text.</description>"
        #expect(
            blocks(try firstDraft(rss("<item>\(text)\(content("a.jpg", "A boat"))</item>")))
                == "figure A boat <https://f.example/a.jpg>\np A text.")
        // NYT's way: what is said of the only picture stands beside it.
        let beside = "\(content("a.jpg"))<media:description>A boat</media:description>"
        #expect(
            blocks(try firstDraft(rss("<item>\(text)\(beside)</item>")))
                == "figure A boat <https://f.example/a.jpg>\np A text.")
        let silent = try firstDraft(rss("<item>\(text)\(content("a.jpg"))</item>"))
        #expect(silent?.content.html == nil && silent?.picture == "https://f.example/a.jpg")
    }

    @Test func onePictureInSeveralSizesIsOne() throws {
        let sizes = [140, 460, 1_000].map { content("p/\($0).jpg?w=\($0)", nil, "medium='image' width='\($0)'") }
            .joined()
        let text = "<title>Boats</title><description>A text.</description>"
        #expect(try firstDraft(rss("<item>\(text)\(sizes)</item>"))?.content.html == nil)
        #expect(
            blocks(
                try firstDraft(
                    rss(
                        "<item>\(text)<media:group>\(sizes)<media:description>A boat</media:description></media:group></item>"
                    )))
                == "figure A boat <https://f.example/p/1000.jpg?w=1000>\np A text.")
        let two = try firstDraft(rss("<item>\(text)\(content("boat1.jpg"))\(content("boat2.jpg"))</item>"))
        #expect(blocks(two).contains("boat1.jpg") && blocks(two).contains("boat2.jpg"))
    }

    @Test func picturesOfTheTextAndOfAuthorsAreNotRepeated() throws {
        let text = """
            <title>Boats</title><description>&lt;p&gt;A text.&lt;/p&gt;&lt;img src='https://f.example/a-300x200.jpg'&gt;\
            </description>
            """
        let item = """
            <item>\(text)\(content("a.jpg", "A boat"))<media:content url='https://secure.gravatar.com/avatar/1' \
            medium='image'><media:title>mara</media:title></media:content></item>
            """
        let draft = try firstDraft(rss(item))
        #expect(blocks(draft) == "p A text.\nfigure  <https://f.example/a-300x200.jpg>")
        #expect(draft?.picture == "https://f.example/a.jpg")
    }

    @Test func enclosedPicturesAndAttachmentsCount() throws {
        let item = """
            <item><guid>1</guid><description>Two:</description><enclosure url='https://f.example/a.png' type='image/png'/>\
            <enclosure url='https://f.example/b.png' type='image/png'/></item>
            """
        #expect(
            blocks(try firstDraft(rss(item)))
                == "p Two:\nfigure  <https://f.example/a.png>\nfigure  <https://f.example/b.png>")
        let json = """
            {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": 1, "content_text": "One:", "attachments": \
            [{"url": "https://f.example/a.png", "mime_type": "image/png", "title": "A boat"}]}]}
            """
        #expect(blocks(try firstDraft(json)) == "p One:\nfigure A boat <https://f.example/a.png>")
    }

    @Test func filmKeepsItsDescriptionAsItsText() throws {
        let film = """
            <item><guid>1</guid><title>Film</title><media:group><media:content url='https://f.example/v.mp4' medium='video'/>\
            <media:description>What the film shows.</media:description></media:group></item>
            """
        #expect(try firstDraft(rss(film))?.content.text == "What the film shows.")
    }

    @Test func descriptionsAreBounded() throws {
        let long = String(repeating: "e" + String(repeating: "\u{301}", count: 50), count: 20_000)
        let many = (0..<500).map { content("\($0)a.png", "boat") }.joined()
        #expect(
            (try firstDraft(rss("<item><guid>1</guid>\(content("a.png", long))</item>"))?.content.text ?? "").utf8.count
                < 20_000)
        #expect(blocks(try firstDraft(rss("<item><guid>1</guid>\(many)</item>"))).split(separator: "\n").count == 50)
    }
}
