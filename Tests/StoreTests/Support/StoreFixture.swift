import Foundation
import News
import Store

/// A moment that tests call now: 2026-03-01T12:00:00Z.
let noon = Date(timeIntervalSince1970: 1_772_366_400)

/// A store with one feed, and the few steps that most tests begin with.
struct StoreFixture {
    let store: Store
    let feed: FeedID

    init(_ store: Store) throws {
        self.store = store
        let summary = try store.subscribe([Subscription(address: "https://times.example/feed", title: "Times")])
        feed = (summary.added + summary.known)[0]
    }

    static func inMemory() throws -> StoreFixture { try StoreFixture(Store.inMemory()) }

    /// Follows one more feed.
    func follow(_ address: String, title: String? = nil) throws -> FeedID {
        let summary = try store.subscribe([Subscription(address: address, title: title)])
        return (summary.added + summary.known)[0]
    }

    @discardableResult
    func ingest(_ drafts: [ArticleDraft], into feed: FeedID? = nil, at now: Date = noon) throws -> IngestSummary {
        try store.ingest(drafts, into: feed ?? self.feed, at: now)
    }

    /// The headlines of a page, newest first.
    func titles(_ query: Query = .everything, _ position: PageRequest.Position = .newest, limit: Int = 50) throws
        -> [String]
    {
        try slice(query, position, limit: limit).headlines.map(\.title)
    }

    func slice(_ query: Query = .everything, _ position: PageRequest.Position = .newest, limit: Int = 50) throws
        -> PageSlice
    {
        try store.slice(PageRequest(query: query, position: position, limit: limit))
    }

    /// The article of that title, which must be there.
    func id(_ title: String) throws -> ArticleID {
        guard let headline = try slice(limit: 10_000).headlines.first(where: { $0.title == title }) else {
            throw Missing(title: title)
        }
        return headline.id
    }

    func mark(_ title: String, _ mark: ArticleStatus.Mark = .read, isSet: Bool = true) throws {
        try store.save(StatusChange([id(title)], mark: mark, isSet: isSet))
    }

    struct Missing: Error { var title: String }
}

extension ArticleDraft {
    /// An article with a guid and an address of its own, published so many minutes before ``noon``.
    static func named(
        _ title: String, minutesAgo: Int = 0, text: String = "", tags: [String] = [], category: News.Category? = nil
    ) -> ArticleDraft {
        ArticleDraft(
            guid: "guid of \(title)", url: "https://times.example/\(title.replacing(" ", with: "-"))", title: title,
            published: noon.addingTimeInterval(TimeInterval(-60 * minutesAgo)),
            content: ArticleContent(text: text.isEmpty ? "The text of \(title)." : text),
            tags: tags.compactMap { Tag($0) }, category: category)
    }
}

/// A folder that is removed with everything in it.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("tagline-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { "\(path)/\(name)" }
}
