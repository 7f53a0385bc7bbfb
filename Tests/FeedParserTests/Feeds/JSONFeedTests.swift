import Foundation
import News
import Testing

@testable import FeedParser

/// JSON Feed 1.0 and 1.1, and RSS as JSON.
struct JSONFeedTests {
    @Test func aFeedIsReadWithAllItsFields() throws {
        let feed = try parse(
            #"""
            {"version": "https://jsonfeed.org/version/1.1", "title": "T\u00e9st \ud83d\ude00", "home_page_url": "https://news.example/",
             "feed_url": "https://news.example/feed.json", "description": "D", "language": "fr", "icon": "/i.png",
             "authors": [{"name": "Desk"}],
             "items": [
              {"id": 17, "url": "https://news.example/1", "title": "AT&T < \"x\"", "content_html": "<p>a\/b<\/p>",
               "summary": "S", "image": "https://img.example/1.jpg", "date_published": "2019-10-12T07:20:50.52Z",
               "date_modified": "2019-10-13T07:20:50+02:00", "tags": ["one", "two", "one", 3, null],
               "attachments": [{"url": "/1.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 1e3}]},
              {"id": "2", "external_url": "https://other.example/2", "content_text": "Just <text>\n\nTwo", "author": {"name": "Ann"}},
             ]}
            """#)
        #expect(feed.format == .json)
        #expect(feed.title == "Tést 😀")
        #expect(feed.homePage == "https://news.example/")
        #expect(feed.ownAddress == "https://news.example/feed.json")
        #expect(feed.language == "fr")
        #expect(feed.picture == "https://news.example/i.png")
        let (first, second) = (feed.items[0], feed.items[1])
        #expect(first.guid == "17")
        #expect(ArticleDraft(first)?.title == "AT&T < \"x\"")
        #expect(first.content == ParsedText("<p>a/b</p>", kind: .html))
        #expect(first.picture == "https://img.example/1.jpg")
        #expect(first.published.map { $0.timeIntervalSince1970.rounded() } == 1_570_864_851)
        #expect(first.categories == ["one", "two", "3"])
        #expect(
            first.enclosures == [Enclosure(url: "https://news.example/1.mp3", type: "audio/mpeg", byteCount: 1_000)])
        #expect(first.authors == ["Desk"])
        #expect(second.link == "https://other.example/2")
        #expect(second.authors == ["Ann"])
        #expect(ArticleDraft(second)?.content == ArticleContent(text: "Just <text>\n\nTwo"))
        #expect(second.line == 9)
        #expect(feed.problems.isEmpty)
    }

    @Test func whatIsCutOffCostsOnlyItself() throws {
        let feed = try parse(
            #"{"items": [{"id": "1", "title": "One"}, {"id": "2", "title": "Two", "url": "https://news.exa"#)
        #expect(feed.items.map(\.guid) == ["1", "2"])
        #expect(feed.items.last?.link == nil)
        #expect(feed.problems.map(\.message) == ["the feed is cut off"])
        // Nothing that names the last one is there yet.
        let nameless = try parse(#"{"items": [{"id": "1", "title": "One"}, {"title": "Two", "id": "https://ne"#)
        #expect(nameless.items.map(\.guid) == ["1"])
    }

    @Test func damageIsReportedByItsLine() throws {
        let feed = try parse("{\"items\": [\n{\"id\": \"1\"},\noops,\n{\"id\": \"2\" \"title\": \"x\"}\n]}")
        #expect(feed.items.map(\.guid) == ["1", "2"])
        #expect(feed.problems.map(\.line) == [3])
    }

    @Test func rssAsJSONIsRead() throws {
        let feed = try parse(
            #"""
            {"rss": {"version": "2.0", "channel": {"title": "S", "link": "http://s.example/", "item": [
             {"title": "One", "link": "http://s.example/1", "description": "<p>d</p>", "pubDate": "Mon, 26 Jun 2017 19:40:58 GMT",
              "guid": {"isPermaLink": "true", "#value": "http://s.example/1"}, "category": ["a", {"#value": "b"}]}]}}}
            """#)
        #expect(feed.title == "S")
        #expect(feed.items.first?.guid == "http://s.example/1")
        #expect(feed.items.first?.published == Date(timeIntervalSince1970: 1_498_506_058))
        #expect(feed.items.first?.categories == ["a", "b"])
    }

    @Test func otherJSONIsRefused() {
        #expect(throws: FeedError(address: "x", reason: .otherDocument(root: "JSON"))) {
            try FeedParser.parse(Array("{\"name\": \"package\"}".utf8), address: "x")
        }
        #expect(throws: FeedError.self) { try FeedParser.parse(Array("{\"ite".utf8), address: "x") }
    }
}
