import Foundation
import News
import Store

/// A store full of generated articles. It is made once for each size and kept in the temporary folder, since a million
/// articles take minutes.
struct GeneratedStore {
    let corpus: Corpus
    let path: String

    /// The folder that everything generated is kept in.
    static var folder: URL {
        FileManager.default.temporaryDirectory.appending(path: "tagline-benchmarks", directoryHint: .isDirectory)
    }

    /// The store of `articles` articles, made if it is not there yet.
    init(articles: Int) throws {
        corpus = Corpus(articleCount: articles)
        path = Self.path(articles: articles)
        guard !FileManager.default.fileExists(atPath: path) else { return }
        print("making a store of \(articles) articles, once …")
        let making = path + "-making"
        try Self.removeStore(at: making)
        var filler = try StoreFiller(Store.open(at: making), corpus)
        try filler.ingest(0..<articles)
        filler.close()
        try Self.moveStore(from: making, to: path)
    }

    static func path(articles: Int) -> String { folder.appending(path: "store-\(articles).db").path }

    /// A copy to spoil, with the log that belongs to it.
    func copy(named name: String) throws -> String {
        let copy = Self.folder.appending(path: name).path
        try Self.removeStore(at: copy)
        for suffix in Self.suffixes where FileManager.default.fileExists(atPath: path + suffix) {
            try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
        }
        return copy
    }

    /// Bytes on disk, the log included.
    static func size(at path: String) -> Int {
        suffixes.reduce(0) { sum, suffix in
            let attributes = try? FileManager.default.attributesOfItem(atPath: path + suffix)
            return sum + ((attributes?[.size] as? Int) ?? 0)
        }
    }

    static func removeStore(at path: String) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for suffix in suffixes where FileManager.default.fileExists(atPath: path + suffix) {
            try FileManager.default.removeItem(atPath: path + suffix)
        }
    }

    static func moveStore(from: String, to: String) throws {
        try removeStore(at: to)
        for suffix in suffixes where FileManager.default.fileExists(atPath: from + suffix) {
            try FileManager.default.moveItem(atPath: from + suffix, toPath: to + suffix)
        }
    }

    private static let suffixes = ["", "-wal", "-shm"]
}
