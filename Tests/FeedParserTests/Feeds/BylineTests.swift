import News
import Testing

@testable import FeedParser

/// Whom feeds name.
struct BylineTests {
    private func byline(_ elements: String) throws -> String? {
        try firstDraft(rss("<item><title>t</title>\(elements)</item>"))?.author
    }

    @Test(arguments: [
        "<author>desk@news.example</author><dc:creator>Mara Lind</dc:creator>",
        "<dc:creator>Mara Lind</dc:creator><author>desk@news.example</author>",
        "<author>mailto:desk@news.example</author><itunes:author>Mara Lind</itunes:author>",
        "<author>desk@news.example</author><author>Mara Lind</author>",
        "<author>noreply@blogs.example (Mara Lind)</author>",
        "<author>Unknown</author><dc:creator>Mara Lind</dc:creator>",
        "<dc:creator>https://news.example/people/mara</dc:creator><atom:author><atom:name>Mara Lind</atom:name></atom:author>",
        "<author>\"&lt;desk@news.example&gt;\"</author><dc:creator>&lt;a href='/m'&gt;Mara Lind&lt;/a&gt;</dc:creator>",
    ])
    func aNameGoesBeforeAnAddress(elements: String) throws { #expect(try byline(elements) == "Mara Lind") }

    @Test(arguments: [
        ("by Mara Lind", "Mara Lind"), ("BY MARA LIND", "MARA LIND"), ("By: Mara Lind", "Mara Lind"),
        ("By  By Mara Lind", "Mara Lind"), ("Written by Mara Lind, Staff Writer", "Mara Lind"),
        ("Mara Lind, Chief Science Correspondent", "Mara Lind"), ("Von Mara Lind", "Mara Lind"),
        ("Par Mara Lind et Jo Ek", "Mara Lind et Jo Ek"), ("Autor: Mara Lind", "Mara Lind"), ("作者：林木", "林木"),
        // Names that begin so.
        ("Von Miller", "Von Miller"), ("Von der Heide, Anna", "Von der Heide, Anna"), ("Byron Oak", "Byron Oak"),
        ("Di Stefano", "Di Stefano"), ("Mara Lind, Jo Ek", "Mara Lind, Jo Ek"),
        ("Mara Lind | The Desk", "Mara Lind | The Desk"),
        ("@maralind", "@maralind"), ("mailto:mara@news.example", "mara@news.example"),
    ])
    func onlyTheNameIsKept(written: String, read: String) throws {
        #expect(try byline("<dc:creator>\(written)</dc:creator>") == read)
    }

    @Test(arguments: [
        "Unknown", "anonymous", "noreply@blogs.example (Unknown)", "no-reply@news.example", "https://news.example/mara",
        "www.news.example", "admin", "null", "N/A", "By", "-", "12345", "Unbekannt", "&lt;br/&gt;",
    ])
    func nobodyIsNobody(written: String) throws { #expect(try byline("<author>\(written)</author>") == nil) }

    @Test func personsOfAtomAndJSONAreHeardAlike() throws {
        let entry =
            "<entry><id>1</id><title>t</title><author><name>Unknown</name><email>m@news.example</email></author></entry>"
        #expect(try firstDraft(atom(entry))?.author == "m@news.example")
        let json =
            #"{"version": "https://jsonfeed.org/version/1", "items": [{"id": 1, "title": "t", "author": {"name": "by Mara Lind"}}]}"#
        #expect(try firstDraft(json)?.author == "Mara Lind")
    }
}
