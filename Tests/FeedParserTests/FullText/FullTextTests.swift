@testable import FeedParser
import Foundation
import Testing

@Suite struct FullTextTests {
    /// The page of a publisher: menus, a headline, the text in `body`, and what stands around it.
    private func page(_ body: String, head: String = "<title>Hubs in Kosovo | The Daily</title>") -> [UInt8] {
        Array(
            """
            <!DOCTYPE html><html><head><meta charset="utf-8">\(head)</head><body>
            <nav><ul><li><a href="/">Home</a><li><a href="/w">World</a><li><a href="/s">Sport</a></ul></nav>
            <div class="wrapper"><div class="main-column">
            <h1>Hubs in Kosovo</h1><div class="byline">By <a rel="author" href="/jd">Jane Doe</a></div>
            <div class="article-body">\(body)</div>
            <div class="related-links"><h3><a href="/1">Another story of the day</a></h3>
            <p>It is a long teaser of another story, which nobody wants to read in this one, with a comma or two.</p></div>
            <section id="comments"><p>First! I disagree with all of this, and I say so at some length, as readers do.</p></section>
            </div><aside class="sidebar"><p>Most read: a long list of other things that are of no interest here at all.</p></aside>
            </div><footer><p>Copyright The Daily, a newspaper of long standing, which reserves all of its rights.</p></footer>
            </body></html>
            """.utf8)
    }

    private let paragraphs = [
        "Sir Keir Starmer is pressing ahead with plans for return hubs in the Balkans, officials said on Monday.",
        "The hubs, which would hold people whose claims have failed, could be open by the end of next year, they added.",
        "Kosovo is open to talks, its prime minister said, but no offer has been made, and none is expected soon.",
    ]

    private var body: String { paragraphs.map { "<p>\($0)</p>" }.joined() }

    @Test func theArticleIsFoundAndNothingElse() throws {
        let article = try #require(FullText.article(in: page(body), address: "https://daily.example/hubs"))
        #expect(article.text == paragraphs.joined(separator: "\n\n"))
        #expect(article.title == "Hubs in Kosovo")
        #expect(article.author == "Jane Doe")
    }

    /// Publishers put advertisements between the parts of a text, each in a box of its own.
    @Test func anArticleInSeveralBoxesIsTakenWhole() throws {
        let boxes = paragraphs.map { "<div class=part><p>\($0)</p></div><div class=ad>Advertisement</div>" }.joined()
        let article = try #require(FullText.article(in: page("<div>\(boxes)</div>"), address: nil))
        #expect(article.text == paragraphs.joined(separator: "\n\n"))
    }

    @Test func captionsTeasersAndRequestsAreNotText() throws {
        let html = """
            <p>\(paragraphs[0])</p>
            <figure><img src="/hub.jpg" alt=""><figcaption>A hub, photographed in the spring by somebody.</figcaption></figure>
            <p><a href="/2">READ MORE: Ten things about hubs</a></p>
            <p>\(paragraphs[1])</p><p>Sign up for our newsletter and get it in your inbox.</p>
            <p>\(paragraphs[2])</p><h3>More stories</h3><ul><li><a href="/3">Something else</a></li></ul>
            """
        let article = try #require(FullText.article(in: page(html), address: "https://daily.example/hubs"))
        #expect(article.text == paragraphs.joined(separator: "\n\n"))
        #expect(article.picture == "https://daily.example/hub.jpg")
        #expect(article.html.contains("<figcaption>A hub, photographed"))
    }

    @Test func whatAPageSaysOfItselfInJSONLDIsBelievedFirst() throws {
        let head = """
            <title>x</title><meta property="og:title" content="From OpenGraph"><meta name="author" content="Nobody">
            <meta property="og:image" content="/lead.jpg">
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "The Daily"},
            {"@type": ["NewsArticle"], "headline": "Hubs &amp; spokes", "datePublished": "2025-06-01T10:00:00+02:00",
             "author": [{"@type": "Person", "name": "Jane Doe"}, {"name": "John Roe"}]}]}</script>
            """
        let article = try #require(
            FullText.article(in: page(body, head: head), address: "https://daily.example/a/hubs"))
        #expect(article.title == "Hubs & spokes")
        #expect(article.author == "Jane Doe, John Roe")
        #expect(article.published == Date(timeIntervalSince1970: 1_748_764_800))
        #expect(article.picture == "https://daily.example/lead.jpg")
    }

    @Test(arguments: [
        #"<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Broken"#,
        #"<script type="application/ld+json">[[[[[[[[["#, #"<script type="application/ld+json"></script>"#,
        #"<script type="application/ld+json">{"@type": 5, "headline": {"a": []}, "author": [[[]]]}</script>"#,
    ])
    func brokenJSONLDIsPassedOver(script: String) throws {
        let head = "<meta property=og:title content='From OpenGraph'>\(script)</script>"
        let article = try #require(FullText.article(in: page(body, head: head), address: nil))
        #expect(article.title == "From OpenGraph")
    }

    @Test(arguments: [
        ("<meta property='article:published_time' content='2025-06-01T08:00:00Z'>", 1_748_764_800.0),
        ("<meta name='date' content='1 June 2025 08:00 GMT'>", 1_748_764_800),
        ("<meta itemprop='datePublished' content='2025-06-01'>", 1_748_736_000),
    ])
    func datesStandInManyPlaces(head: String, seconds: Double) throws {
        let article = try #require(FullText.article(in: page(body, head: head), address: nil))
        #expect(article.published == Date(timeIntervalSince1970: seconds))
    }

    @Test(arguments: [
        ("By Jane Doe", "Jane Doe"), ("Jane Doe — June 1, 2025", "Jane Doe"), ("von Jürgen Müller", "Jürgen Müller"),
        ("Jane Doe | Staff", "Jane Doe"), ("Jane Doe, 5 min read", "Jane Doe"), ("山田太郎", "山田太郎"),
    ])
    func bylinesAreNames(byline: String, name: String) throws {
        let article = FullText.article(in: page(body, head: "<meta name=author content='\(byline)'>"), address: nil)
        #expect(article?.author == name)
    }

    @Test func aPoemKeepsItsLines() throws {
        let poem =
            "<div class='poem x'><div>The sea is calm tonight.</div><div>The tide is full, the moon lies fair</div></div>"
        let html = "<p>\(paragraphs[0])</p>\(poem)<p>\(paragraphs[1])</p><p>\(paragraphs[2])</p>"
        let article = try #require(FullText.article(in: page(html), address: "https://daily.example/x/y"))
        #expect(article.text.contains("The sea is calm tonight.\nThe tide is full"))
        // Also when what was stored is read again.
        #expect(PlainText.text(of: article.html).contains("The sea is calm tonight.\nThe tide is full"))
    }

    @Test func theMarkUpIsCleanAndItsAddressesAreAbsolute() throws {
        let html = """
            <p onclick="x()" class="lead" style="color:red">\(paragraphs[0]) <a href="../b?c=1&amp;d" onmouseover=y>link</a>
            <a href="javascript:alert(1)">no</a> a &lt; b</p><script>alert(1)</script><ol start=3><li>\(paragraphs[1])</ol>
            <blockquote><p>\(paragraphs[2])</p></blockquote><pre>  a
              b</pre>
            """
        let article = try #require(FullText.article(in: page(html), address: "https://daily.example/x/y"))
        #expect(article.html.contains("<a href=\"https://daily.example/b?c=1&amp;d\">link</a>"))
        #expect(article.html.contains("<a>no</a> a &lt; b</p>"))
        #expect(article.html.contains("<ol start=\"3\"><li>"))
        #expect(article.html.contains("<pre>  a\n"))
        for word in ["script", "onclick", "style", "class", "javascript"] { #expect(!article.html.contains(word)) }
    }

    @Test(arguments: [
        ("", ""), (" \t\n", ""), ("a", "a"), (" a  b\u{A0}\u{3000}c\n", "a b c"), ("日本\u{2028}\u{85}語é ", "日本 語é"),
    ])
    func runsOfWhiteSpaceAreOneSpace(text: String, collapsed: String) {
        #expect(CollapsedSpaces.text(of: text) == collapsed)
        #expect(CollapsedSpaces.text(of: text) == text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }

    @Test func phrasesAreFoundAnywhereAndAtTheStart() {
        let phrases = PhraseSet(["read more", "читайте также", "r", ""])
        #expect(
            phrases.isAnyIn("and read more") && phrases.isAnyIn("— читайте также:") && phrases.isAnyAtStart(of: "r"))
        #expect(!phrases.isAnyIn("") && !phrases.isAnyIn("ead mo") && !phrases.isAnyAtStart(of: "a read more"))
        #expect(!PhraseSet(["read more"]).isAnyIn("read mor"))
    }

    @Test func textThatIsHiddenIsNotRead() throws {
        let html =
            "<p style='display:none'>This paragraph is hidden, and long enough to be taken for text otherwise.</p>"
            + body
        let article = try #require(FullText.article(in: page(html), address: nil))
        #expect(article.text == paragraphs.joined(separator: "\n\n"))
    }

    /// A theme calls the box around everything a sidebar.
    @Test func pagesWithMisleadingClassesAreRead() throws {
        let html = "<html><body><h1>Hubs</h1><div class='sidebar'><div class='promo'>\(body)</div></div></body></html>"
        let article = try #require(FullText.article(in: Array(html.utf8), address: nil))
        #expect(article.text.contains(paragraphs[2]))
    }

    @Test func pagesOfOtherEncodingsAreRead() throws {
        let russian = "Премьер-министр сообщил, что переговоры продолжаются, и решение будет принято до конца года. "
        let text = String(repeating: russian, count: 4)
        let bytes =
            Array("<meta charset=windows-1251><body><article><p>".utf8) + windows1251(text)
            + Array("</p></article>".utf8)
        let article = try #require(FullText.article(in: bytes, address: nil))
        #expect(article.text == text.trimmingCharacters(in: .whitespaces))
    }

    @Test func chineseArticlesAreFound() throws {
        let paragraph = "人工智能公司开发出一款能够用自己的记忆学习新知识，并利用这些知识来回答问题的计算机。"
        let body = "<p>\(paragraph)</p><p>\(paragraph)</p>"
        let article = try #require(FullText.article(in: page(body), address: nil))
        #expect(article.text == paragraph + "\n\n" + paragraph)
    }

    @Test func aPageOfAFewWordsIsAllItsWords() {
        #expect(FullText.article(in: Array("<p>Moved.</p>".utf8), address: nil)?.text == "Moved.")
    }

    @Test func pagesWithoutTextHaveNoArticle() {
        for page in ["", "<html></html>", "<script>x</script>", "<img src=a>", "\u{0}\u{1}"] {
            #expect(FullText.article(in: Array(page.utf8), address: nil) == nil)
        }
    }

    private func windows1251(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { scalar in
            (0x410...0x44F).contains(scalar.value) ? UInt8(scalar.value - 0x410 + 0xC0) : UInt8(scalar.value & 0x7F)
        }
    }

    /// The longest comment was taken for the article.
    @Test func anArticleUnderWhichReadersWroteMuchMoreIsFound() throws {
        let sentence =
            "The ferry from Long Quay leaves an hour later on Sundays, the harbour office says, until March. "
        let comment =
            "<li class='comment odd'><div class='comment-body'><p>" + String(repeating: "I never take it. ", count: 60)
        let html = """
            <html><head><title>Ferries</title></head><body><article><div class="entry-content"><p>\(sentence)\(sentence)</p>
            <p>\(sentence)</p></div></article><div class="comments-area"><ol>\(String(repeating: comment + "</p></div></li>", count: 12))
            </ol></div></body></html>
            """
        let article = try #require(FullText.article(in: Array(html.utf8), address: nil))
        #expect(article.text.hasPrefix("The ferry from Long Quay"))
        #expect(!article.text.contains("never take it"))
    }

    /// Words of a sentence were missing, and formulas.
    @Test func wordsOfASentenceStayWhateverTheirClassesSay() throws {
        let filler = "<p>\(String(repeating: "A sentence that fills the page with some words. ", count: 6))</p>"
        let html = """
            <html><body><article>\(filler)<p>I am a <a class="popup" href="x">rather elderly</a> man, and
            <span class="MathMenu"><math><mi>a</mi></math></span> is a number.</p>\(filler)</article></body></html>
            """
        let article = try #require(FullText.article(in: Array(html.utf8), address: "https://x.example/"))
        #expect(article.text.contains("I am a rather elderly man, and a is a number."))
    }
}
