import Foundation
import Synchronization

/// The first 100 bytes of an SQLite file, in which it says what it is (<https://sqlite.org/fileformat.html>, 1.3).
///
/// Reading them costs nothing. Asking SQLite costs a connection; and when that is given up, libdispatch starts a
/// thread to clean up after GRDB's queue, and with it a timer that wakes the program every second ever after.
struct StoreHeader {
    private let bytes: [UInt8]

    private static let hasReadOne = Mutex(false)

    /// The header of the first file that this process opens as a store; nil for all later ones.
    ///
    /// A process loses all its locks on a file when it closes it, through whichever descriptor (`fcntl(2)`), so a file
    /// that SQLite may have open must not be read past SQLite (<https://sqlite.org/howtocorrupt.html>, 2.2).
    static func ofFirstFile(_ path: String) -> StoreHeader? {
        hasReadOne.withLock { hasReadOne in
            defer { hasReadOne = true }
            return hasReadOne ? nil : StoreHeader(path: path)
        }
    }

    /// Nil when there is no regular file that can be read, or what it holds is no SQLite database.
    init?(path: String) {
        var status = stat()
        // A pipe would keep the reader waiting.
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            let file = FileHandle(forReadingAtPath: path)
        else { return nil }
        defer { try? file.close() }
        guard let data = try? file.read(upToCount: 100) else { return nil }
        self.init(bytes: [UInt8](data))
    }

    /// Nil when these are not the first bytes of an SQLite database.
    init?(bytes: [UInt8]) {
        guard bytes.count == 100, bytes.starts(with: Array("SQLite format 3\0".utf8)) else { return nil }
        self.bytes = bytes
    }

    /// `PRAGMA user_version`.
    var version: Int { Int(number(at: 60)) }

    /// `PRAGMA application_id`.
    var applicationID: Int32 { number(at: 68) }

    /// Whether it is a store in the format that this version writes.
    var isCurrentStore: Bool { applicationID == Schema.applicationID && version == Schema.version }

    private func number(at offset: Int) -> Int32 {
        Int32(bitPattern: bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) })
    }
}
