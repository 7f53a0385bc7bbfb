/// How far what was found agrees with what was to be found.
struct Agreement {
    var right = 0
    var wrong = 0
    var missed = 0

    var precision: Double { ratio(right, right + wrong) }
    var recall: Double { ratio(right, right + missed) }
    var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

    /// Counts one article's sets.
    mutating func add<Item>(found: Set<Item>, gold: Set<Item>) {
        let both = found.intersection(gold).count
        right += both
        wrong += found.count - both
        missed += gold.count - both
    }

    private func ratio(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }
}
