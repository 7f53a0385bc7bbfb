import Foundation
import News
import Refresh
import Store

/// Items that ended an earlier worker of this run: the store remembers them, and the user is told.
enum FallenItems {
    /// Gets a store ready for a worker: it tells its supervisor what it is at, items that another version of the program
    /// set aside are tried again, and the item that ended the worker before this one is not.
    ///
    /// - Returns: that item, to be told; nil for the first worker.
    static func prepare(_ store: Store, for worker: IngestWorker) throws(StoreError) -> SetAside? {
        if let record = worker.record { store.use(record) }
        if worker.number == 0 { try store.retrySetAside(ofOtherVersionsThan: ProgramVersion.build) }
        guard let item = worker.fallen.last else { return nil }
        try store.setAside([item], version: ProgramVersion.build)
        let feed = try store.feeds().first { $0.id.rawValue == item.item.feed }
        let told = SetAside(feed: feed?.address, words: item.words)
        note(told)
        return told
    }

    /// What is told of an item.
    struct SetAside {
        /// The feed's address; nil where it is of none.
        let feed: String?
        /// What happened.
        let words: String

        /// One line.
        var line: String { PlainLine.shown(feed.map { "\($0): \(words)" } ?? words) }
    }

    /// Writes it into the log.
    private static func note(_ item: SetAside) {
        let log = Log.open(Places(environment: ProcessInfo.processInfo.environment).log)
        defer { close(log) }
        let time = Date().formatted(.iso8601)
        var line = "\(time) \(item.line)\n"
        line.withUTF8 { bytes in _ = write(log, bytes.baseAddress, bytes.count) }
    }
}
