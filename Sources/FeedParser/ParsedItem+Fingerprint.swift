import Foundation
import News

extension ParsedItem {
    /// Which articles items are read as. To be raised when `ArticleDraft.init(_:)` would make others of them than before:
    /// then the items of all feeds are read anew.
    private static let readingVersion: UInt64 = 2

    /// A hash of all that the feed says about the item, the same in every process: two items with one fingerprint are
    /// read as the same article. Where the item stands in the feed does not count.
    public var fingerprint: Int64 {
        var hash = StableHash()
        hash.combine(Self.readingVersion)
        hash.combine(guid)
        hash.combine(link)
        for text in [title, summary, content] {
            hash.combine(text?.value)
            hash.combine(text.map { $0.kind.number } ?? 0)
        }
        for list in [authors, categories] {
            hash.combine(UInt64(list.count))
            for text in list { hash.combine(text) }
        }
        for date in [published, updated] {
            hash.combine(date.map { $0.timeIntervalSinceReferenceDate.bitPattern } ?? .max)
        }
        hash.combine(picture)
        for picture in pictures {
            hash.combine(picture.address)
            hash.combine(picture.description)
        }
        for enclosure in enclosures {
            hash.combine(enclosure.url)
            hash.combine(enclosure.type)
            hash.combine(UInt64(bitPattern: Int64(enclosure.byteCount ?? -1)))
        }
        return hash.positive
    }
}

extension ParsedItem {
    /// A hash of what the feed calls the item: name, address and headline. It stays when the text changes.
    public var nameKey: Int64 {
        var hash = StableHash()
        hash.combine(guid)
        hash.combine(link)
        hash.combine(title?.value)
        // A feed that names nothing has its items told apart by all that they say.
        return guid == nil && link == nil && title == nil ? fingerprint : hash.positive
    }

    /// How many bytes its texts have.
    public var byteCount: Int { [title, summary, content].reduce(0) { $0 + ($1?.value.utf8.count ?? 0) } }
}

extension ParsedText.Kind {
    fileprivate var number: UInt64 {
        switch self {
        case .plain: 1
        case .html: 2
        case .unsaid: 3
        }
    }
}
