/// Finds what somebody meant who mistyped.
public enum Suggestion {
    /// The candidate that begins so, else the one that is fewest edits away from `text`, if these are few for its length.
    public static func nearest(to text: String, among candidates: [String]) -> String? {
        guard text.count <= 40 else { return nil }
        if text.count > 1, let longer = candidates.first(where: { $0.hasPrefix(text.lowercased()) }) { return longer }
        let ranked = candidates.map { (candidate: $0, edits: edits(from: Array(text.lowercased()), to: Array($0))) }
        guard let best = ranked.min(by: { $0.edits < $1.edits }), best.edits <= max(1, text.count / 3) else {
            return nil
        }
        return best.candidate
    }

    /// The Levenshtein distance, with two swapped neighbours counted as one edit ("optimal string alignment").
    private static func edits(from left: [Character], to right: [Character]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            for column in 0..<right.count {
                let change = last[column] + (left[row] == right[column] ? 0 : 1)
                var edits = min(change, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    edits = min(edits, beforeLast[column - 1] + 1)
                }
                current.append(edits)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
