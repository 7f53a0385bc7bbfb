import Foundation
import GRDB

/// Why the store could not do what it was asked, in words for the person at the keyboard.
///
/// Whatever is wrong with a file, opening it leaves it as it is.
public enum StoreError: Error, Hashable, Sendable {
    /// The file cannot be opened: no permission, no such folder, a broken disk.
    case unreadable(path: String, reason: String)
    /// A folder stands where the file should be.
    case directory(path: String)
    /// The file is not an SQLite database.
    case notADatabase(path: String)
    /// The file is an SQLite database of another program.
    case foreign(path: String)
    /// A newer version of the program wrote it.
    case newer(path: String, version: Int, known: Int)
    /// Parts of the file are missing or overwritten.
    case damaged(path: String, reason: String)
    /// Another program kept it locked for too long.
    case locked(path: String)
    /// Writing failed, for another reason than a full disk: a broken disk, a limit of the system.
    case unwritable(path: String, reason: String)
    /// The disk is full.
    case full(path: String)
    /// The file or its folder may not be written.
    case readOnly(path: String)
    /// The query would have to be taken apart into too many pieces.
    case queryTooComplex
    /// The feed is not in the store (any more).
    case unknownFeed(Int64)
    /// What was being read is no longer asked for.
    case interrupted
    /// Counts or indexes do not agree with the articles; they can be made anew from them.
    case inconsistent(path: String, reason: String)
    /// Anything else that SQLite reports.
    case failed(path: String, reason: String)
}

extension StoreError: CustomStringConvertible {
    /// One line that names the file, what is wrong, and where possible what to do.
    public var description: String {
        switch self {
        case .unreadable(let path, let reason): "cannot open the store \(path): \(reason)"
        case .directory(let path): "cannot open the store \(path): it is a folder, not a file"
        case .notADatabase(let path): "\(path) is not a store: it is not an SQLite database"
        case .foreign(let path): "\(path) is not a store: it is a database of another program"
        case .newer(let path, let version, let known):
            "the store \(path) was written by a newer version (format \(version); this version knows \(known))"
        case .damaged(let path, let reason): "the store \(path) is damaged: \(reason)"
        case .locked(let path): "the store \(path) is locked by another program; try again later"
        case .inconsistent(let path, let reason):
            "counts or indexes of the store \(path) are wrong (\(reason)); tagline doctor --rebuild makes them anew"
        case .unwritable(let path, let reason): "cannot write to the store \(path): \(reason)"
        case .full(let path): "cannot write to the store \(path): the disk is full"
        case .readOnly(let path): "cannot write to the store \(path): the file or its folder is read-only"
        case .queryTooComplex: "the query is too complex: too many alternatives stand beside each other"
        case .unknownFeed(let id): "the store has no feed number \(id)"
        case .interrupted: "the reading was interrupted"
        case .failed(let path, let reason): "the store \(path) reports: \(reason)"
        }
    }
}

extension StoreError {
    /// What an error of the database means for its user.
    init(_ error: any Error, path: String) {
        switch error {
        case let error as StoreError: self = error
        case let error as DatabaseError: self.init(error, path: path)
        case is RowDecodingError: self = .damaged(path: path, reason: "a column holds what its table does not have")
        default: self = .failed(path: path, reason: String(describing: error))
        }
    }

    private init(_ error: DatabaseError, path: String) {
        let reason = error.message ?? "error \(error.extendedResultCode.rawValue)"
        switch error.extendedResultCode {
        case .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_SHMSIZE,
            .SQLITE_IOERR_SHMOPEN, .SQLITE_IOERR_SHMMAP:
            self = DiskSpace.isUsedUp(at: path) ? .full(path: path) : .unwritable(path: path, reason: reason)
            return
        case .SQLITE_CONSTRAINT_CHECK where reason.contains("unread BETWEEN") || reason.contains("total >="),
            .SQLITE_CORRUPT_VTAB:
            self = .inconsistent(path: path, reason: reason)
            return
        default: break
        }
        switch error.resultCode {
        case .SQLITE_INTERRUPT: self = .interrupted
        // FTS5 says no more than this where it is interrupted while it is being connected. A damaged index may say the same;
        // so who tries again after an interruption does it a limited number of times.
        case .SQLITE_ERROR where error.message?.hasPrefix("vtable constructor failed") == true: self = .interrupted
        case .SQLITE_NOTADB: self = .notADatabase(path: path)
        case .SQLITE_CORRUPT, .SQLITE_FORMAT: self = .damaged(path: path, reason: reason)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
        case .SQLITE_FULL: self = .full(path: path)
        case .SQLITE_READONLY: self = .readOnly(path: path)
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_IOERR:
            // A file that is there and a folder that may not be written: WAL has no place for its own files.
            let folder = (path as NSString).deletingLastPathComponent
            let isBlocked =
                FileManager.default.isReadableFile(atPath: path)
                && !FileManager.default.isWritableFile(atPath: folder.isEmpty ? "." : folder)
            self = isBlocked ? .readOnly(path: path) : .unreadable(path: path, reason: reason)
        default: self = .failed(path: path, reason: reason)
        }
    }
}
