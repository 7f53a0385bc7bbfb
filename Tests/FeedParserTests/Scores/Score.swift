import Foundation

@testable import FeedParser

/// How much of a corpus comes out as its reference says, printed as a line of a table.
struct Score {
    let corpus: String
    private(set) var right = 0
    private(set) var total = 0
    private(set) var shortfalls: [String] = []

    init(_ corpus: String) { self.corpus = corpus }

    /// Counts one case; `differences` are empty when it came out right.
    mutating func count(_ name: String, _ differences: [String]) {
        total += 1
        if differences.isEmpty {
            right += 1
        } else {
            shortfalls.append("\(name): \(differences.joined(separator: "; "))")
        }
    }

    /// Counts several cases that were compared elsewhere.
    mutating func count(_ name: String, right: Int, of total: Int, _ differences: [String] = []) {
        self.right += right
        self.total += total
        if right < total { shortfalls.append("\(name): \(right) of \(total) \(differences.joined(separator: "; "))") }
    }

    var share: Double { total == 0 ? 0 : Double(right) / Double(total) }

    /// Prints the line, and with `TAGLINE_SHORTFALLS` set what fell short.
    func report() {
        let percent = String(format: "%.2f", share * 100)
        print("score | \(corpus) | \(right) of \(total) | \(percent) %")
        guard ProcessInfo.processInfo.environment["TAGLINE_SHORTFALLS"] != nil else { return }
        for shortfall in shortfalls.prefix(400) { print("  short | \(shortfall.prefix(600))") }
    }
}

/// A JSON value of a reference, looked into without ceremony.
struct Reference {
    let value: Any?

    init(_ value: Any?) { self.value = value }

    init(data: Data) throws { value = try JSONSerialization.jsonObject(with: data) }

    subscript(_ name: String) -> Reference { Reference((value as? [String: Any])?[name]) }

    var list: [Reference] { (value as? [Any])?.map { Reference($0) } ?? [] }

    /// Trimmed; nil when empty.
    var text: String? {
        guard let text = (value as? String)?.trimmingCharacters(in: .whitespacesAndNewlines), !text.isEmpty else {
            return nil
        }
        return text
    }

    var exists: Bool { value != nil }
}

extension Corpora {
    /// Paths of the files under a folder of the corpora, below that folder, in order.
    static func files(under folder: String, withExtension extensions: Set<String>) throws -> [String] {
        let all = try FileManager.default.subpathsOfDirectory(atPath: path(of: folder))
        return all.filter { extensions.contains(($0 as NSString).pathExtension) }.sorted()
    }

    static func bytes(_ path: String) throws -> [UInt8] { Array(try data(path)) }
}
