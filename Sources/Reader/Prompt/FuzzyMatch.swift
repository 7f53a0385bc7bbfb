/// How well something fits what was typed, by the habits of fzf: the typed characters in their order, with gaps between
/// them; runs and starts of words count more, and capitals only where capitals were typed.
public struct FuzzyMatch: Hashable, Sendable {
    /// The better the greater.
    public let score: Int
    /// Positions of the typed characters in the candidate, rising.
    public let positions: [Int]

    /// How `candidate` fits `typed`; nil when it does not. An empty text fits everything equally.
    public init?(_ typed: String, in candidate: String) {
        let isExact = typed.contains(where: \.isUppercase)
        let wanted = Array(isExact ? typed : typed.lowercased())
        let original = Array(candidate)
        let characters = isExact ? original : original.map { Character(lowercasing: $0) }
        guard wanted.count <= characters.count else { return nil }
        guard let positions = FuzzyMatch.positions(of: wanted, in: characters, original) else { return nil }
        self.positions = positions
        score = FuzzyMatch.score(positions, original)
    }

    /// The best of the ways through the candidate that begin at each place where the first character stands: greedy
    /// from there on, preferring to go on in a run.
    private static func positions(
        of wanted: [Character], in characters: [Character], _ original: [Character]
    ) -> [Int]? {
        guard let first = wanted.first else { return [] }
        var best: (score: Int, positions: [Int])?
        for start in characters.indices where characters[start] == first {
            guard let way = way(of: wanted, in: characters, from: start, original) else { break }
            let score = score(way, original)
            if score > best?.score ?? Int.min { best = (score, way) }
        }
        return best?.positions
    }

    private static func way(
        of wanted: [Character], in characters: [Character], from start: Int, _ original: [Character]
    ) -> [Int]? {
        var positions = [start]
        for character in wanted.dropFirst() {
            let next = (positions.last ?? start) + 1
            let rest = characters.indices.dropFirst(next)
            if next < characters.count, characters[next] == character {
                positions.append(next)
            } else if let word = rest.first(where: { characters[$0] == character && original.startsWord(at: $0) }),
                fits(wanted.dropFirst(positions.count + 1), in: characters.dropFirst(word + 1))
            {
                positions.append(word)
            } else if let any = rest.first(where: { characters[$0] == character }) {
                positions.append(any)
            } else {
                return nil
            }
        }
        return positions
    }

    private static func fits(_ wanted: ArraySlice<Character>, in characters: ArraySlice<Character>) -> Bool {
        var rest = characters
        for character in wanted {
            guard let index = rest.firstIndex(of: character) else { return false }
            rest = rest[(index + 1)...]
        }
        return true
    }

    /// fzf's weights: a character found counts 16, at the start of a word 8 more, twice that for the first one; in a
    /// run each counts as its start does, and 4 at least; a gap costs 3 and 1 more for each further character. What begins
    /// with the first one comes before what has it further in.
    private static func score(_ positions: [Int], _ original: [Character]) -> Int {
        var score = 0
        var previous: Int?
        var runBonus = 0
        for position in positions {
            var bonus = original.startsWord(at: position) ? 8 : 0
            if let previous {
                if position == previous + 1 {
                    bonus = max(bonus, runBonus, 4)
                } else {
                    score -= 3 + min(position - previous - 2, 12)
                }
            } else {
                bonus = bonus * 2 + (position == 0 ? 4 : 0)
            }
            if previous.map({ position != $0 + 1 }) ?? true { runBonus = original.startsWord(at: position) ? 8 : 0 }
            score += 16 + bonus
            previous = position
        }
        // Of two that fit alike, the shorter says less that was not asked for.
        return positions.isEmpty ? 0 : score * 128 - min(original.count, 127)
    }
}

extension [Character] {
    /// Whether a word starts there: after something that is no letter or digit, or with a capital after a small letter.
    fileprivate func startsWord(at index: Int) -> Bool {
        guard index > 0 else { return true }
        let before = self[index - 1]
        if !(before.isLetter || before.isNumber) { return self[index].isLetter || self[index].isNumber }
        return self[index].isUppercase && before.isLowercase
    }
}

extension Character {
    /// The small letter, for the few letters that have one of one character.
    fileprivate init(lowercasing character: Character) {
        self = character.isUppercase ? character.lowercased().first ?? character : character
    }
}
