import Foundation

/// Ranks drawn as words are in real text: rank r about as often as 1 / (r + shift) ^ exponent.
///
/// Drawing is one look-up: the table holds each rank as often as it comes among 2²⁰ draws. Of ranks too rare for that
/// only every so many-th is there.
struct ZipfTable {
    private let ranks: [UInt32]

    init(count: Int, shift: Double, exponent: Double) {
        let size = 1 << 20
        let weights = (0..<count).map { pow(Double($0) + shift, -exponent) }
        let sum = weights.reduce(0, +)
        var ranks: [UInt32] = []
        ranks.reserveCapacity(size)
        var due = 0.0
        for (rank, weight) in weights.enumerated() {
            due += weight / sum * Double(size)
            while Double(ranks.count) < due, ranks.count < size { ranks.append(UInt32(rank)) }
        }
        while ranks.count < size { ranks.append(UInt32(count - 1)) }
        self.ranks = ranks
    }

    func draw(_ random: inout RandomNumbers) -> Int {
        Int(ranks[Int(truncatingIfNeeded: random.next() >> 44)])
    }
}
