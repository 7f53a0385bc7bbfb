import Foundation
import News
import Testing

@testable import FeedParser

@Suite("Fingerprints of items")
struct FingerprintTests {
    private static let item = {
        var item = ParsedItem(line: 7)
        item.guid = "1"
        item.link = "https://times.example/1"
        item.title = ParsedText("A headline")
        item.summary = ParsedText("A summary")
        item.content = ParsedText("<p>A text</p>", kind: .html)
        item.authors = ["Ann", "Ben"]
        item.published = Date(timeIntervalSince1970: 1_772_366_400)
        item.categories = ["Politics"]
        item.picture = "https://times.example/1.png"
        item.enclosures = [Enclosure(url: "https://times.example/1.mp3", type: "audio/mpeg", byteCount: 1_000)]
        return item
    }()

    private static let changes: [(String, @Sendable (inout ParsedItem) -> Void)] = [
        ("guid", { $0.guid = "2" }), ("no guid", { $0.guid = nil }), ("link", { $0.link = "https://times.example/2" }),
        ("title", { $0.title = ParsedText("Another") }), ("no title", { $0.title = nil }),
        ("kind of title", { $0.title = ParsedText("A headline", kind: .plain) }),
        ("summary", { $0.summary = ParsedText("A summary.") }), ("no summary", { $0.summary = nil }),
        ("content", { $0.content = ParsedText("<p>A  text</p>", kind: .html) }),
        ("texts the other way round", { ($0.summary, $0.content) = ($0.content, $0.summary) }),
        ("authors", { $0.authors = ["Ann"] }), ("authors as one", { $0.authors = ["AnnBen"] }),
        ("author as category", { ($0.authors, $0.categories) = (["Ann"], ["Ben", "Politics"]) }),
        ("published", { $0.published? += 1 }), ("no date", { $0.published = nil }),
        ("date of the change", { ($0.published, $0.updated) = (nil, $0.published) }),
        ("updated", { $0.updated = .distantFuture }), ("categories", { $0.categories.append("Sport") }),
        ("picture", { $0.picture = nil }), ("file", { $0.enclosures[0].url += "?" }),
        ("kind of file", { $0.enclosures[0].type = nil }), ("size of file", { $0.enclosures[0].byteCount = nil }),
        ("files", { $0.enclosures = [] }),
    ]

    @Test(arguments: changes.indices) func everyChangeOfAnItemChangesIt(index: Int) {
        var changed = Self.item
        Self.changes[index].1(&changed)
        #expect(changed != Self.item)
        #expect(changed.fingerprint != Self.item.fingerprint, "\(Self.changes[index].0)")
    }

    @Test func theChangesAreToldApart() {
        let all = Self.changes.map { change in
            var changed = Self.item
            change.1(&changed)
            return changed.fingerprint
        }
        #expect(Set(all).count == all.count)
    }

    @Test func itsPlaceInTheFeedDoesNotCount() {
        var moved = Self.item
        moved.line = 70
        #expect(moved.fingerprint == Self.item.fingerprint)
    }

    /// It is kept in stores: when this number changes, all items of all feeds are read anew once.
    @Test func itIsTheSameInEveryProcess() {
        #expect(Self.item.fingerprint == 8_933_405_640_787_894_903)
    }

    @Test func anOutlineIsWhatTheWholeArticleIsKnownBy() throws {
        var item = Self.item
        item.title = ParsedText("A &lt;b&gt;headline&lt;/b&gt;\n of two lines")
        item.published = nil
        item.updated = Date(timeIntervalSince1970: 1_000_000_000)
        let whole = try #require(ArticleDraft(item))
        let outline = try #require(ArticleDraft.outline(of: item))
        #expect(outline.guid == whole.guid && outline.url == whole.url)
        #expect(outline.title == whole.title && outline.published == whole.published)
        // Its title would be the first words of its text.
        item.title = nil
        #expect(ArticleDraft.outline(of: item) == nil)
    }
}
