import Foundation
import GRDB

/// A row of `feed_item`: the fingerprints of a feed's items, as they were last stored.
enum FingerprintRow {
    static func fetch(_ feed: Int64, _ db: Database) throws -> Set<Int64> {
        let bytes = try Data.fetchOne(
            db.cachedStatement(sql: "SELECT fingerprints FROM feed_item WHERE feed = ?"), arguments: [feed])
        guard let bytes else { return [] }
        return bytes.withUnsafeBytes { bytes in
            Set(
                stride(from: 0, to: bytes.count & ~7, by: 8).map {
                    Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: Int64.self))
                })
        }
    }

    static func save(_ fingerprints: [Int64], of feed: Int64, _ db: Database) throws {
        let bytes = fingerprints.map(\.littleEndian).withUnsafeBytes { Data($0) }
        try db.cachedStatement(sql: "INSERT OR REPLACE INTO feed_item (feed, fingerprints) VALUES (?, ?)")
            .execute(arguments: [feed, bytes])
    }

    /// Has all items of a feed compared with the store when they come next.
    static func forget(_ feed: Int64, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM feed_item WHERE feed = ?").execute(arguments: [feed])
    }
}
