import Basics
import CZstd
import Foundation
import GRDB
import Synchronization

/// Packs the texts of articles.
///
/// A packed text is a byte for the way, a byte for the dictionary (0 is none), and the packed bytes. A store's texts
/// have their mark-up, their vocabulary and their publishers' phrases in common; a dictionary trained on them saves
/// about a third. A new store has none; it gets its only one when it has enough to learn from (``train(_:)``), and what
/// was packed before stays as it is.
final class BodyCodec: Sendable {
    private enum Way: UInt8 {
        case plain = 0
        case zstd = 1
    }

    /// No article is that large; a damaged length must not take all memory.
    private static let largest: UInt64 = 1 << 28

    /// Level 3 packs an article in some 20 µs; higher ones save a few per cent for several times that.
    private static let level: Int32 = 3

    private let contexts = Mutex(Contexts())

    func pack(_ bytes: [UInt8]) -> Data {
        contexts.withLock { contexts in
            var packed = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count) + 2)
            packed[0] = Way.zstd.rawValue
            packed[1] = contexts.dictionary
            let count = packed.withUnsafeMutableBytes { target in
                ZSTD_compress2(
                    contexts.packer(level: Self.level), target.baseAddress?.advanced(by: 2), target.count - 2, bytes,
                    bytes.count)
            }
            guard ZSTD_isError(count) == 0, count < bytes.count else { return Data([Way.plain.rawValue, 0] + bytes) }
            return Data(packed[..<(count + 2)])
        }
    }

    /// The bytes that were packed; `db` has the dictionaries.
    func unpack(_ packed: Data, _ db: Database) throws -> [UInt8] {
        guard packed.count >= 2, let way = Way(rawValue: packed[packed.startIndex]) else { throw Self.damage }
        let payload = packed.dropFirst(2)
        guard way == .zstd else { return [UInt8](payload) }
        let number = packed[packed.startIndex + 1]
        if number > 0 { try learnDictionary(number, db) }
        guard let bytes = contexts.withLock({ $0.unpack(payload, dictionary: number) }) else { throw Self.damage }
        return bytes
    }

    /// The bytes that were packed, where no database is at hand: its dictionary has been learnt. Nil for what is damaged.
    func unpackLearnt(_ packed: Data) -> [UInt8]? {
        guard packed.count >= 2, let way = Way(rawValue: packed[packed.startIndex]) else { return nil }
        let payload = packed.dropFirst(2)
        guard way == .zstd else { return [UInt8](payload) }
        let number = packed[packed.startIndex + 1]
        return contexts.withLock { $0.unpack(payload, dictionary: number) }
    }

    /// Whether texts that were packed with a dictionary can be unpacked without looking it up.
    func knowsDictionary(_ number: UInt8) -> Bool {
        contexts.withLock { $0.unpackDictionaries.keys.contains(number) }
    }

    /// Takes a dictionary for unpacking.
    func learnDictionary(_ bytes: Data, number: UInt8) {
        contexts.withLock { $0.learn(bytes, number: number) }
    }

    private func learnDictionary(_ number: UInt8, _ db: Database) throws {
        guard !knowsDictionary(number) else { return }
        let dictionary = try Data.fetchOne(
            db.cachedStatement(sql: "SELECT bytes FROM dictionary WHERE id = ?"), arguments: [number])
        guard let dictionary else { throw Self.damage }
        learnDictionary(dictionary, number: number)
    }

    /// Takes the store's dictionary for packing, if it has one by now.
    func takeDictionary(_ db: Database) throws {
        guard contexts.withLock({ $0.dictionary == 0 }) else { return }
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT id, bytes FROM dictionary ORDER BY id DESC LIMIT 1"))
        guard let row, let number = try UInt8(exactly: row.value(0) as Int64) else { return }
        let bytes = try row.value(1) as Data
        contexts.withLock { $0.pack(with: bytes, number: number, level: Self.level) }
    }

    /// The most bytes a dictionary has: what ZSTD's own command line takes.
    private static let dictionarySize = 112_640

    /// How many articles a store needs, and how many are looked at, to learn from.
    private static let sampleCount = 1_000

    /// The size at which the store should have a dictionary trained, if it has come to that: a thousand articles, or
    /// twice as many as when it was last tried in vain.
    func sizeForTraining(_ db: Database) throws -> Int? {
        guard contexts.withLock({ $0.dictionary == 0 }) else { return nil }
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT total, (SELECT value FROM meta WHERE key = 'dictionary.tried'),
                        EXISTS (SELECT 1 FROM dictionary)
                    FROM count WHERE list = ?
                    """), arguments: [ListID.everything.rawValue])
        guard let row, try !(row.value(2) as Bool) else { return nil }
        let total = try row.count(0)
        let tried = try row.value(1) as Int?
        return total >= tried.map { $0.saturatingProduct(2) } ?? Self.sampleCount ? total : nil
    }

    /// Trains a dictionary on articles from all over the store. Takes a fraction of a second, and no lock. Nil when
    /// the texts have too little in common, or are too few.
    func train(_ db: Database) throws -> Data? {
        let ids = try Int64.fetchAll(
            db, sql: "SELECT id FROM body ORDER BY random() LIMIT ?", arguments: [Self.sampleCount])
        var samples: [UInt8] = []
        var sizes: [Int] = []
        for id in ids where samples.count < 8 << 20 {
            // What is long says little more in its rest.
            let bytes = try ArticleBody.fetch(id, self, db).bytes.prefix(32_768)
            samples += bytes
            sizes.append(bytes.count)
        }
        var dictionary = [UInt8](repeating: 0, count: Self.dictionarySize)
        let count = ZDICT_trainFromBuffer(&dictionary, dictionary.count, samples, sizes, UInt32(sizes.count))
        return ZDICT_isError(count) == 0 ? Data(dictionary[..<count]) : nil
    }

    private static var damage: DatabaseError {
        DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an article's text cannot be unpacked")
    }

    /// ZSTD's working memory, made when first needed: a process that only reads never has a packer.
    private struct Contexts: ~Copyable {
        private(set) var dictionary: UInt8 = 0
        private var packingContext: OpaquePointer?
        private var packDictionary: OpaquePointer?
        private var unpackingContext: OpaquePointer?
        private(set) var unpackDictionaries: [UInt8: OpaquePointer] = [:]

        mutating func packer(level: Int32) -> OpaquePointer? {
            if let packingContext { return packingContext }
            packingContext = ZSTD_createCCtx()
            ZSTD_CCtx_setParameter(packingContext, ZSTD_c_compressionLevel, level)
            // The dictionary's number stands before the frame already.
            ZSTD_CCtx_setParameter(packingContext, ZSTD_c_dictIDFlag, 0)
            return packingContext
        }

        mutating func pack(with bytes: Data, number: UInt8, level: Int32) {
            guard dictionary == 0 else { return }
            packDictionary = bytes.withUnsafeBytes { ZSTD_createCDict($0.baseAddress, $0.count, level) }
            guard packDictionary != nil else { return }
            ZSTD_CCtx_refCDict(packer(level: level), packDictionary)
            dictionary = number
        }

        mutating func learn(_ bytes: Data, number: UInt8) {
            guard unpackDictionaries[number] == nil else { return }
            unpackDictionaries[number] = bytes.withUnsafeBytes { ZSTD_createDDict($0.baseAddress, $0.count) }
        }

        /// Nil when the bytes are damaged, or their dictionary was not learnt.
        mutating func unpack(_ packed: Data, dictionary number: UInt8) -> [UInt8]? {
            let dictionary = unpackDictionaries[number]
            guard number == 0 || dictionary != nil else { return nil }
            if unpackingContext == nil { unpackingContext = ZSTD_createDCtx() }
            return packed.withUnsafeBytes { source in
                let size = ZSTD_getFrameContentSize(source.baseAddress, source.count)
                // The two largest values stand for "unknown" and "not a frame".
                guard size <= BodyCodec.largest else { return nil }
                var bytes = [UInt8](repeating: 0, count: Int(size))
                let count = ZSTD_decompress_usingDDict(
                    unpackingContext, &bytes, bytes.count, source.baseAddress, source.count, dictionary)
                return ZSTD_isError(count) == 0 && count == bytes.count ? bytes : nil
            }
        }

        deinit {
            // The contexts first: they refer to the dictionaries.
            ZSTD_freeCCtx(packingContext)
            ZSTD_freeDCtx(unpackingContext)
            ZSTD_freeCDict(packDictionary)
            for dictionary in unpackDictionaries.values { ZSTD_freeDDict(dictionary) }
        }
    }
}
