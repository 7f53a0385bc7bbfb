import Basics

/// A linear model of words: each word that the model knows speaks for or against some categories.
struct WordModel: Sendable {
    static let shared = WordModel()

    /// A word's weights in the order of ``Category/allCases``.
    typealias Weights = SIMD16<Float>

    /// How often a headline's word and one of the text's beginning count; as in train.py.
    private static let titleWeight: Float = 4
    private static let leadWeight: Float = 3
    private static let leadTokens = 40
    private static let mostTokens = 700

    private var rows: [UInt64: Int32] = [:]
    private var weights: [Weights] = []

    private init() {
        let bytes = CategoryWords.weights.bytes
        rows.reserveCapacity(8_000)
        weights.reserveCapacity(8_000)
        for line in bytes.split(separator: 0x0A) {
            let fields = line.split(separator: 0x20, maxSplits: 2)
            guard fields.count == 3, let weight = Float(String(decoding: fields[1], as: UTF8.self)),
                let category = Category.allCases.firstIndex(where: { fields[0].elementsEqual($0.rawValue.utf8) })
            else { continue }
            var hash = FoldedHash()
            for byte in fields[2] {
                if byte == 0x20 {
                    add(hash, weight, category)
                    hash = FoldedHash()
                } else {
                    hash.add(byte)
                }
            }
            add(hash, weight, category)
        }
    }

    private mutating func add(_ word: FoldedHash, _ weight: Float, _ category: Int) {
        if let row = rows[word.value] {
            weights[Int(row)][category] += weight
        } else {
            var row = Weights(repeating: 0)
            row[category] = weight
            rows[word.value] = Int32(weights.count)
            weights.append(row)
        }
    }

    /// The category that the words speak for, if they speak clearly.
    func category(of view: TextView) -> Category? {
        let (scores, known) = scores(of: view)
        guard known >= 2 else { return nil }
        var best = 0
        var second = -1
        for index in 1..<Category.allCases.count {
            if scores[index] > scores[best] {
                second = best
                best = index
            } else if second < 0 || scores[index] > scores[second] {
                second = index
            }
        }
        guard scores[best] > Self.leastScore, second < 0 || scores[best] - scores[second] > Self.leastMargin else {
            return nil
        }
        return Category.allCases[best]
    }

    static let leastScore: Float = 1
    static let leastMargin: Float = 0.1

    /// The mean voice of the words the model knows, and how many those are. Words count by the root of how often
    /// they stand there, so that one word cannot shout.
    func scores(of view: TextView) -> (Weights, known: Int) {
        var counts: [Int32: Float] = [:]
        for (index, token) in view.tokens.prefix(Self.mostTokens).enumerated() {
            if let row = rows[token.hash.value] {
                let isLead = index < view.titleCount + Self.leadTokens
                counts[row, default: 0] +=
                    index < view.titleCount ? Self.titleWeight : isLead ? Self.leadWeight : 1
            }
        }
        var sum = Weights(repeating: 0)
        var total: Float = 0
        for (row, count) in counts {
            let voice = count.squareRoot()
            sum += weights[Int(row)] * voice
            total += voice * voice
        }
        return (total > 0 ? sum / total.squareRoot() : sum, counts.count)
    }
}
