import Foundation
import GRDB
import News
import Testing

@testable import Store

@Suite struct BodyCodecTests {
    @Test func whatIsPackedComesBack() throws {
        let codec = BodyCodec()
        let bytes = [[], [0], Array("some words ".utf8), Array(repeating: 7, count: 100_000), Array(0...255)]
        let queue = try DatabaseQueue()
        for bytes in bytes {
            let unpacked = try queue.read { db in try codec.unpack(codec.pack(bytes), db) }
            #expect(unpacked == bytes)
        }
    }

    @Test func damagedBytesAreAnErrorAndNoCrash() throws {
        let codec = BodyCodec()
        let packed = codec.pack(Array(String(repeating: "many words, ", count: 90).utf8))
        let damaged = [
            Data(), Data([1]), Data([9, 0, 1]), Data([1, 0]), packed.dropLast(3), packed.prefix(8),
            Data([1, 0] + packed.dropFirst(4)), Data([1, 5] + packed.dropFirst(2)),
            // A frame that claims to hold four gigabytes.
            Data([1, 0, 0x28, 0xB5, 0x2F, 0xFD, 0xE0, 0, 0, 0, 0, 1, 0, 0, 0]),
        ]
        try DatabaseQueue().write { db in
            try db.execute(sql: "CREATE TABLE dictionary (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL)")
            for bytes in damaged {
                #expect(throws: DatabaseError.self, "\([UInt8](bytes))") { try codec.unpack(bytes, db) }
            }
        }
    }

    @Test func fieldsOfALaterVersionArePassedOver() {
        let draft = ArticleDraft(title: "T", content: ArticleContent(text: "text", html: "<p>text"), picture: "p")
        let bytes = ArticleBody(draft).bytes
        let later = ArticleBody(bytes: [200, 3, 1, 2, 3] + bytes)
        #expect(later == ArticleBody(draft))
        for length in bytes.indices { _ = ArticleBody(bytes: Array(bytes[..<length])) }
        #expect(ArticleBody(bytes: [1, 255, 255, 255, 255, 255, 255, 255, 255]) == ArticleBody(bytes: []))
    }
}
