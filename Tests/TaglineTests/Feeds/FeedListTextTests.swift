import Foundation
import News
import Testing

@testable import tagline

/// The feeds as text for an editor.
@Suite("The feeds as text")
struct FeedListTextTests {
    private func feed(
        _ number: Int64, _ address: String, given: String? = nil, folders: [String] = [], tags: [String] = [],
        isPaused: Bool = false
    ) -> Feed {
        var schedule = FeedSchedule()
        schedule.pause = isPaused ? .byUser : nil
        return Feed(
            id: FeedID(rawValue: number), address: address, title: given ?? "Title \(number)", givenTitle: given,
            source: Source(id: Source.ID(rawValue: 1), name: "S"), folders: folders,
            tags: tags.compactMap { News.Tag($0) },
            schedule: schedule)
    }

    @Test func whatIsWrittenIsRead() {
        let feeds = [
            feed(1, "https://a.example/feed"),
            feed(
                2, "https://b.example/feed", given: "The \"Best\" \\ Of", folders: ["World News", "UK"],
                tags: ["uk", "KeirStarmer"], isPaused: true),
            feed(3, "file:///tmp/a.xml", given: "C", folders: ["News"]),
            feed(4, "https://d.example/feed", given: "A \\/ B", folders: ["AC/DC & Co"]),
            feed(5, "https://e.example/feed", folders: ["Radio/TV", "a\\", "/b"]),
            feed(6, "https://f.example/feed", given: "\\", folders: ["\\ and /", "\"/\""]),
        ]
        let (lines, problems) = FeedListText.parse(FeedListText.text(of: feeds))
        #expect(problems.isEmpty)
        #expect(lines.map(\.address) == feeds.map(\.address))
        #expect(lines.map(\.title) == feeds.map(\.givenTitle))
        #expect(lines.map(\.folders) == feeds.map(\.folders))
        #expect(lines.map(\.tags) == feeds.map(\.tags))
        #expect(lines.map(\.isPaused) == [false, true, false, false, false, false])
        #expect(FeedListChanges(from: feeds, to: lines, now: feeds).isEmpty)
    }

    @Test(arguments: [
        ("https://a.example/ unknown", "“unknown” is not"), ("nothing", "not a web address"),
        ("ftp://a.example/", "cannot be fetched"), ("https://a.example/ ~A ~B", "two names"),
        ("https://a.example/ \"~A", "not closed"), ("https://a.example/ #!!", "not a tag"),
        ("https://a.example/ ~", "no name"), ("https://a.example/ in:a in:b", "two folders"),
        ("\nhttps://a.example/\nhttp://www.a.example", "line 2"),
    ])
    func whatIsWrongIsSaidWithItsLine(text: String, words: String) {
        let problems = FeedListText.parse(text).problems
        #expect(problems.count == 1)
        #expect(problems.first?.description.contains(words) == true, "\(problems)")
        #expect(problems.first?.line == (text.hasPrefix("\n") ? 3 : 1))
    }

    @Test func theDifferenceIsWhatTheUserDid() throws {
        let before = [
            feed(1, "https://a.example/feed"), feed(2, "https://b.example/feed", given: "B"),
            feed(3, "https://c.example/feed"),
        ]
        // Somebody else followed a fourth meanwhile.
        let now = before + [feed(4, "https://d.example/feed")]
        let text = "https://a.example/feed \"~New\" #uk\nhttp://www.b.example/feed/ paused\nhttps://e.example/feed in:X"
        let tag = News.Tag("uk")
        let changes = FeedListChanges(from: before, to: FeedListText.parse(text).lines, now: now)
        #expect(changes.added == [Subscription(address: "https://e.example/feed", folders: ["X"])])
        #expect(
            changes.changes.map(\.kind) == [
                .renamed(from: nil, to: "New"), .tagged(from: [], to: [try #require(tag)]),
                .renamed(from: "B", to: nil), .paused(true), .followed(false),
            ])
        #expect(changes.changes.last?.feed == FeedID(rawValue: 3))
    }
}
