/// Words by rank: first the hundred most frequent of English, then made-up ones that read and compress like words.
struct Vocabulary: Sendable {
    private let words: [String]

    /// The rank from which on words are long enough to name things.
    let firstTagWord = 200

    init(count: Int) {
        var words = Self.frequent.split(separator: " ").map(String.init)
        var seen = Set(words)
        var random = RandomNumbers(seed: 2026)
        let syllables = Self.syllables.split(separator: " ").map(String.init)
        while words.count < count {
            // Rare words are longer than frequent ones.
            let rank = words.count
            let length =
                (rank < 300 ? 1 : 2) + (rank > 8000 && random.below(5) < 2 ? 1 : 0) + (random.below(4) == 0 ? 1 : 0)
            let word =
                (0..<length).map { _ in random.pick(syllables) }.joined() + random.pick(["", "", "s", "ed", "ing"])
            if seen.insert(word).inserted { words.append(word) }
        }
        self.words = words
    }

    subscript(rank: Int) -> String { words[rank] }

    func capitalized(_ rank: Int) -> String {
        let word = words[rank]
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    private static let frequent = """
        the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which \
        one you were all her she there would their we him been has when who will no more if out so up said what its about \
        than into them can only other time new some could these two may first then do any like my now over such our man \
        even most made after also did many off before must well back through years much where your way down should
        """
    private static let syllables = """
        ba be bi bo bra cal con cor da del den dis ex fa fer for gal gen hab in is ka ko la lem lin lo ma men mi mor na \
        nel no nor on or pa per pla pri qua ra ren ro sal sen sta ta tel ter ti tor tra un va ven ver vi vo
        """
}
