import Foundation
import GRDB
import News

/// What the publishers of some headlines are called where there is little room: a name that the user gave them, else the
/// short one, unless another publisher's begins so that both would be called the same.
struct ShownSources {
    private var names: [ListID: String] = [:]

    /// The publishers of some headlines, looked up in one go.
    init(_ sources: Set<ListID>, _ db: Database) throws {
        let feeds = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT list.id, list.name, feed.given_title, coalesce(feed.home_page, feed.address)
                    FROM json_each(?) wanted JOIN list ON list.id = wanted.value
                    LEFT JOIN feed ON feed.source = list.id
                    """), arguments: [ShownSources.json(sources.map(\.rawValue))])
        for feed in feeds {
            let source = ListID(rawValue: try feed.value(0))
            guard names[source] == nil else { continue }
            let name: String = try feed.value(1)
            let isGiven = try (feed.value(2) as String?) == name
            let address = try feed.value(3) as String?
            names[source] = isGiven ? name : try ShownSources.short(name, of: source, address: address, db)
        }
    }

    /// The short name of a publisher.
    subscript(source: ListID) -> String? { names[source] }

    private static func short(_ name: String, of source: ListID, address: String?, _ db: Database) throws -> String {
        let host = address.flatMap(CanonicalAddress.host)
        let short = PublisherName.short(name, host: host)
        guard short != name else { return name }
        let key = FoldedText.key(of: short)
        guard !key.isEmpty else { return name }
        let others = try String.fetchAll(
            db.cachedStatement(
                sql: "SELECT name FROM list WHERE kind = ? AND key >= ? AND key < ? AND id <> ? LIMIT 100"),
            arguments: [ListID.Kind.source.rawValue, key, key + "\u{10FFFF}", source.rawValue])
        let isTaken = others.contains {
            FoldedText.key(of: PublisherName.short($0, host: host)) == key || FoldedText.key(of: $0) == key
        }
        return isTaken ? name : short
    }

    /// Numbers as a list that SQLite can read.
    static func json(_ numbers: some Sequence<Int64>) -> String {
        "[" + numbers.map(String.init).joined(separator: ",") + "]"
    }
}
