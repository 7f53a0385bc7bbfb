/// What somebody may have meant.
enum Similar {
    /// The one of `names` that is at most two letters away from what was typed, if there is one.
    static func nearest(to typed: String, among names: [String]) -> String? {
        names.map { (name: $0, distance: distance(Array(typed.lowercased()), Array($0.lowercased()))) }
            .filter { $0.distance <= min(2, max($0.name.count, 1) / 2) }
            .min { $0.distance < $1.distance }?.name
    }

    /// How many letters have to be put in, taken out or exchanged (Levenshtein).
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var row = Array(0...right.count)
        for (index, character) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in right.indices {
                let changed = diagonal + (character == right[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(changed, row[column] + 1, row[column + 1] + 1)
            }
        }
        return row[right.count]
    }
}
