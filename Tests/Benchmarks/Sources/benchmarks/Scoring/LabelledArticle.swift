import Foundation

/// An article of a development corpus with its labels, as those corpora keep them: one JSON object a line, gzipped.
struct LabelledArticle: Decodable {
    struct Gold: Decodable {
        struct Label: Decodable {
            var name: String
            var type: String
        }

        var tags: [Label]?
        var category: String?
        var story: String?
    }

    var id: String
    var title: String
    var text: String
    var url: String
    var gold: Gold

    /// The folder of the package that is measured.
    static var repository: URL {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<6 { root.deleteLastPathComponent() }
        return root
    }

    /// The corpora beside the package, or nil where they are not.
    static var corpora: URL? {
        let folder = repository.deletingLastPathComponent().appending(path: "shared/corpora")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }

    /// The articles of a file below the corpora's folder.
    static func articles(in file: String, of corpora: URL) throws -> [LabelledArticle] {
        let gunzip = Process()
        gunzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        gunzip.arguments = ["gzip", "-dc", corpora.appending(path: file).path]
        let output = Pipe()
        gunzip.standardOutput = output
        try gunzip.run()
        let decoder = JSONDecoder()
        return try output.fileHandleForReading.readDataToEndOfFile().split(separator: 0x0A)
            .map { try decoder.decode(LabelledArticle.self, from: $0) }
    }
}
