/// The words of a title, for telling whether two are the same.
struct TitleWords {
    private let words: Set<String>

    init(_ text: String) {
        words = Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }

    func isAlike(_ other: TitleWords) -> Bool {
        guard !words.isEmpty, !other.words.isEmpty else { return false }
        let common = words.intersection(other.words).count
        return common * 10 >= words.union(other.words).count * 8
    }
}
