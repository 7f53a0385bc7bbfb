import Foundation

/// How much of a text another one has, by runs of four words: the measure of the article extraction benchmark.
struct Shingles {
    private var counts: [ArraySlice<Substring>: Int] = [:]
    private var total = 0

    init(_ text: String) {
        let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        guard !words.isEmpty else { return }
        for start in 0...max(words.count - 4, 0) {
            counts[words[start..<min(start + 4, words.count)], default: 0] += 1
            total += 1
        }
    }

    /// Of `found`, the share that is in the expected text, and of that, the share that was found.
    func agreement(with found: Shingles) -> (precision: Double, recall: Double) {
        let common = counts.reduce(0) { $0 + min($1.value, found.counts[$1.key] ?? 0) }
        guard total > 0, found.total > 0 else { return total == found.total ? (1, 1) : (0, 0) }
        return (Double(common) / Double(found.total), Double(common) / Double(total))
    }
}

/// Precision and recall of many pages, each counting the same.
struct ExtractionScore {
    private var precision = 0.0
    private var recall = 0.0
    private(set) var pages = 0

    private var shortfalls: [(name: String, agreement: (precision: Double, recall: Double))] = []

    mutating func count(_ name: String, expected: String, found: String) {
        let agreement = Shingles(expected).agreement(with: Shingles(found))
        if min(agreement.precision, agreement.recall) < 0.97 { shortfalls.append((name, agreement)) }
        precision += agreement.precision
        recall += agreement.recall
        pages += 1
    }

    /// Prints what fell short, the worst first, if asked for.
    func reportShortfalls() {
        guard ProcessInfo.processInfo.environment["TAGLINE_SHORTFALLS"] != nil else { return }
        for (name, agreement) in shortfalls.sorted(by: {
            $0.agreement.precision + $0.agreement.recall < $1.agreement.precision + $1.agreement.recall
        }) {
            print(
                "  short | \(name) | precision \(String(format: "%.3f", agreement.precision)), recall "
                    + String(format: "%.3f", agreement.recall))
        }
    }

    var f1: Double {
        guard precision + recall > 0, pages > 0 else { return 0 }
        return 2 * precision * recall / (precision + recall) / Double(pages)
    }
}
