import Foundation
import News
import Store

/// What happens where there is no store yet.
enum FirstRun {
    /// Opens the store at a path. One that is not there is made, with the sample edition in it: there is something to
    /// read before there is a feed, a configuration or a network.
    ///
    /// - Throws: ``Failure`` when the folder cannot be made; `StoreError` when the store cannot be opened.
    static func openStore(at path: String, now: Date) throws -> Store {
        if access(path, F_OK) == 0 { return try Store.open(at: path) }
        try Places.makeFolder(Places.folder(of: path))
        let store = try Store.open(at: path)
        try loadSample(into: store, now: now)
        return store
    }

    private static func loadSample(into store: Store, now: Date) throws {
        for publisher in SampleEdition.publishers(now: now) {
            let summary = try store.subscribe([publisher.subscription], isSample: true, at: now)
            guard let feed = summary.added.first else { continue }
            try store.ingest(publisher.drafts, into: feed, at: now, pace: .bulk)
        }
    }
}
