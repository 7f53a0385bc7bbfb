import Foundation
import News
import Testing

@Suite("Changes as text")
struct ChangeCodingTests {
    private static func tag(_ name: String, _ type: TagType? = nil) -> News.Tag {
        News.Tag(name: name, key: name.lowercased(), type: type)
    }

    private static let ids = [5, 1_000_000_000, 3, -7, .max, .min, 12].map(ArticleID.init(rawValue:))

    private static let changes: [Change] = [
        .status(StatusChange(ids, mark: .read, isSet: true)),
        .status(StatusChange([], mark: .starred, isSet: false)),
        .tags([TagChange(ids[0], from: [tag("Kosovo", .place)], to: [tag("Kosovo"), tag("日本")])]),
        .savedPage(
            SavedPageChange(removed: SavedPage(name: "A", text: "#a"), added: SavedPage(name: "B", text: "“b”"))),
        .savedPage(SavedPageChange(added: SavedPage(name: "B", text: "after:yesterday"))),
        .feeds([
            FeedChange(FeedID(rawValue: 6), title: "Times", .renamed(from: nil, to: "The Times")),
            FeedChange(FeedID(rawValue: 6), title: "Times", .moved(from: ["UK"], to: [])),
            FeedChange(FeedID(rawValue: 6), title: "Times", .tagged(from: [], to: [tag("UK")])),
            FeedChange(FeedID(rawValue: 6), title: "Times", .paused(true)),
            FeedChange(FeedID(rawValue: 6), title: "Times", .followed(false)),
        ]),
    ]

    @Test(arguments: changes)
    func aChangeIsReadAsItWasWritten(change: Change) throws {
        let text = try JSONEncoder().encode(change)
        #expect(try JSONDecoder().decode(Change.self, from: text) == change)
        #expect(change.inverse.inverse == change)
    }

    @Test func aChangeOfManyArticlesIsShort() throws {
        let ids = (0..<100_000).map { ArticleID(rawValue: 800_000_000 + Int64($0) * 600) }
        let text = try JSONEncoder().encode(Change.status(StatusChange(ids, mark: .read, isSet: true)))
        #expect(text.count < 500_000)
    }

    @Test(arguments: [
        "", "{}", "[]", #"{"version":1}"#, #"{"version":2,"savedPage":{}}"#, #"{"version":1,"outbox":{}}"#,
        #"{"version":1,"status":{"mark":"read","isSet":true,"articles":"1 x"}}"#,
        #"{"version":1,"status":{"mark":"read","isSet":true,"articles":"99999999999999999999"}}"#,
        #"{"version":1,"status":{"mark":"hidden","isSet":true,"articles":"1"}}"#,
    ])
    func whatAnotherVersionWroteIsRefused(text: String) {
        #expect(throws: (any Error).self) { try JSONDecoder().decode(Change.self, from: Data(text.utf8)) }
    }
}
