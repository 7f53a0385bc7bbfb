import CZstd
import Foundation
import GRDB

/// How bodies are packed: a byte for the way, a byte for the dictionary (0 is none), then the packed bytes.
enum BodyCodec {
    private enum Way: UInt8 {
        case plain = 0
        case zstd = 1
    }

    /// No article is that large; a damaged length must not take all memory.
    private static let largest: UInt64 = 1 << 28

    /// Level 3 packs a text of 2 kB in some 25 µs.
    private static let level: Int32 = 3

    static func pack(_ bytes: [UInt8]) -> Data {
        var packed = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count) + 2)
        packed[0] = Way.zstd.rawValue
        let count = packed.withUnsafeMutableBytes { target in
            ZSTD_compress(target.baseAddress?.advanced(by: 2), target.count - 2, bytes, bytes.count, level)
        }
        guard ZSTD_isError(count) == 0, count < bytes.count else { return Data([Way.plain.rawValue, 0] + bytes) }
        return Data(packed[..<(count + 2)])
    }

    /// The bytes that were packed.
    static func unpack(_ packed: Data) throws -> [UInt8] {
        guard packed.count >= 2, let way = Way(rawValue: packed[packed.startIndex]) else { throw damage }
        let payload = packed.dropFirst(2)
        guard way == .zstd else { return [UInt8](payload) }
        return try payload.withUnsafeBytes { source in
            let size = ZSTD_getFrameContentSize(source.baseAddress, source.count)
            // The two largest values stand for "unknown" and "not a frame".
            guard size <= largest else { throw damage }
            var bytes = [UInt8](repeating: 0, count: Int(size))
            let count = ZSTD_decompress(&bytes, bytes.count, source.baseAddress, source.count)
            guard ZSTD_isError(count) == 0, count == bytes.count else { throw damage }
            return bytes
        }
    }

    private static var damage: DatabaseError {
        DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an article's text cannot be unpacked")
    }
}
