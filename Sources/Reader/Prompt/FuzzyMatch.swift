import News

/// How well something fits what was typed, by the habits of fzf: the typed characters in their order, with gaps between
/// them; runs and starts of words count more, capitals only where capitals were typed, accents only beside them.
public struct FuzzyMatch: Hashable, Sendable {
    /// The better the greater.
    public let score: Int
    /// Positions of the typed characters in the candidate, rising.
    public let positions: [Int]

    /// How `candidate` fits `typed`; nil when it does not. An empty text fits everything equally.
    public init?(_ typed: String, in candidate: String) {
        let index = FuzzyIndex([candidate])
        let pattern = FuzzyPattern(typed)
        var way = FuzzyIndex.Way()
        guard let fit = index.fit(of: pattern, at: 0, &way) else { return nil }
        positions = way.best
        // Of two that fit alike, the shorter says less that was not asked for.
        score = positions.isEmpty ? 0 : fit * 128 - min(index.length(at: 0), 127)
    }
}

/// What was typed, as ``FuzzyIndex`` compares it.
public struct FuzzyPattern: Hashable, Sendable {
    /// A number for each character.
    let codes: [UInt32]
    /// Whether capitals were typed, so that only they fit.
    let isExact: Bool
    /// The letters in it, a bit each.
    let letters: UInt64

    /// A typed text.
    public init(_ typed: String) {
        let isExact = typed.contains(where: \.isUppercase)
        codes = typed.map { isExact ? $0.code : $0.foldedCode }
        self.isExact = isExact
        letters = typed.reduce(0) { $0 | FuzzyIndex.letter($1.foldedCode) }
    }

    /// Whether nothing was typed.
    public var isEmpty: Bool { codes.isEmpty }
}

/// Many candidates for ``FuzzyMatch``, prepared so that all of them are looked through at every key: their characters
/// stand in a row as numbers, and a candidate that lacks a typed letter is passed over by one comparison.
public struct FuzzyIndex: Sendable {
    /// Characters without case and accents.
    private var folded: [UInt32] = []
    /// Characters as they are.
    private var exact: [UInt32] = []
    /// Whether a word starts there.
    private var startsWord: [Bool] = []
    /// Where each candidate ends.
    private var ends: [Int] = []
    private var letters: [UInt64] = []

    /// Room for a way through a candidate, to be used again and again.
    struct Way {
        var positions: [Int] = []
        /// The positions of the best one.
        var best: [Int] = []
    }

    /// The most places where the first character stands that are tried, so that `aaaa…` costs no more than another.
    private static let mostStarts = 10

    /// Candidates, known by their places from now on.
    public init(_ candidates: some Sequence<String>) {
        for candidate in candidates {
            letters.append(appendASCII(candidate) ?? append(candidate))
            ends.append(folded.count)
        }
    }

    private mutating func append(_ candidate: String) -> UInt64 {
        var before: Character?
        var bits: UInt64 = 0
        for character in candidate {
            let code = character.foldedCode
            folded.append(code)
            exact.append(character.code)
            startsWord.append(character.startsWord(after: before))
            bits |= Self.letter(code)
            before = character
        }
        return bits
    }

    /// The same for candidates of bytes alone, which nearly all are; nil for others.
    private mutating func appendASCII(_ candidate: String) -> UInt64? {
        guard candidate.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) else { return nil }
        var before: UInt8?
        var bits: UInt64 = 0
        for byte in candidate.utf8 {
            let isUppercase = (0x41...0x5A).contains(byte)
            let code = UInt32(isUppercase ? byte | 0x20 : byte)
            folded.append(code)
            exact.append(UInt32(byte))
            if let before {
                startsWord.append(before.isASCIIWord ? isUppercase && before.isASCIISmall : byte.isASCIIWord)
            } else {
                startsWord.append(true)
            }
            bits |= Self.letter(code)
            before = byte
        }
        return bits
    }

    /// How many candidates there are.
    public var count: Int { ends.count }

    func length(at place: Int) -> Int { bounds(of: place).count }

    private func bounds(of place: Int) -> Range<Int> { (place > 0 ? ends[place - 1] : 0)..<ends[place] }

    /// How the candidate at a place fits: the best of the ways through it that begin at each place where the first
    /// character stands, greedy from there on, preferring to go on in a run. Nil when it does not fit.
    func fit(of pattern: FuzzyPattern, at place: Int, _ way: inout Way) -> Int? {
        guard letters[place] & pattern.letters == pattern.letters else { return nil }
        way.best.removeAll(keepingCapacity: true)
        guard let first = pattern.codes.first else { return 0 }
        let bounds = bounds(of: place)
        guard pattern.codes.count <= bounds.count else { return nil }
        return pattern.isExact
            ? fit(of: pattern.codes, first, in: exact, bounds, &way)
            : fit(of: pattern.codes, first, in: folded, bounds, &way)
    }

    private func fit(
        of wanted: [UInt32], _ first: UInt32, in codes: [UInt32], _ bounds: Range<Int>, _ way: inout Way
    ) -> Int? {
        var best: Int?
        var starts = 0
        for start in bounds where codes[start] == first {
            guard follow(wanted, in: codes, from: start, to: bounds.upperBound, &way.positions) else { break }
            let score = score(way.positions, bounds.lowerBound)
            if score > best ?? .min {
                best = score
                way.best.removeAll(keepingCapacity: true)
                for position in way.positions { way.best.append(position - bounds.lowerBound) }
            }
            starts += 1
            if starts == Self.mostStarts { break }
        }
        return best
    }

    private func follow(
        _ wanted: [UInt32], in codes: [UInt32], from start: Int, to end: Int, _ positions: inout [Int]
    ) -> Bool {
        positions.removeAll(keepingCapacity: true)
        positions.append(start)
        var next = start + 1
        for index in 1..<max(wanted.count, 1) {
            let code = wanted[index]
            var found = next
            if found >= end || codes[found] != code {
                guard let any = first(code, in: codes, next, end, isWordStart: false) else { return false }
                found = any
                if let word = first(code, in: codes, any, end, isWordStart: true),
                    fits(wanted, from: index + 1, in: codes, word + 1, end)
                {
                    found = word
                }
            }
            positions.append(found)
            next = found + 1
        }
        return true
    }

    private func first(
        _ code: UInt32, in codes: [UInt32], _ start: Int, _ end: Int, isWordStart: Bool
    ) -> Int? {
        var index = start
        while index < end {
            if codes[index] == code, !isWordStart || startsWord[index] { return index }
            index += 1
        }
        return nil
    }

    private func fits(_ wanted: [UInt32], from index: Int, in codes: [UInt32], _ start: Int, _ end: Int) -> Bool {
        var index = index
        var position = start
        while index < wanted.count {
            guard let found = first(wanted[index], in: codes, position, end, isWordStart: false) else { return false }
            position = found + 1
            index += 1
        }
        return true
    }

    /// fzf's weights: a character found counts 16, at the start of a word 8 more, twice that for the first one; in a
    /// run each counts as its start does, and 4 at least; a gap costs 3 and 1 more for each further character. What begins
    /// with the first one comes before what has it further in.
    private func score(_ positions: [Int], _ start: Int) -> Int {
        var score = 0
        var previous = Int.min
        var runBonus = 0
        for position in positions {
            var bonus = startsWord[position] ? 8 : 0
            if position == previous + 1 {
                bonus = max(bonus, runBonus, 4)
            } else {
                runBonus = bonus
                if previous == .min {
                    bonus = bonus * 2 + (position == start ? 4 : 0)
                } else {
                    score -= 3 + min(position - previous - 2, 12)
                }
            }
            score += 16 + bonus
            previous = position
        }
        return score
    }

    /// The bit of a character: letters and digits have their own, all others share one.
    static func letter(_ code: UInt32) -> UInt64 {
        switch code {
        case 0x61...0x7A: 1 << UInt64(code - 0x61)
        case 0x30...0x39: 1 << UInt64(code - 0x30 + 26)
        default: 1 << 36
        }
    }
}

extension UInt8 {
    fileprivate var isASCIISmall: Bool { (0x61...0x7A).contains(self) }
    fileprivate var isASCIIWord: Bool {
        isASCIISmall || (0x41...0x5A).contains(self) || (0x30...0x39).contains(self)
    }
}

extension Character {
    /// Whether a word starts with it: after something that is no letter or digit, or as a capital after a small letter.
    fileprivate func startsWord(after before: Character?) -> Bool {
        guard let before else { return true }
        if !(before.isLetter || before.isNumber) { return isLetter || isNumber }
        return isUppercase && before.isLowercase
    }

    /// A number for the character: its scalar's, or one made of all of them.
    fileprivate var code: UInt32 {
        if let value = asciiValue { return UInt32(value) }
        let scalars = unicodeScalars
        if scalars.count == 1, let scalar = scalars.first { return scalar.value }
        return scalars.reduce(2_166_136_261) { ($0 ^ $1.value) &* 16_777_619 } | 0x8000_0000
    }

    /// The same for the character without case and accent, where that is one character.
    fileprivate var foldedCode: UInt32 {
        if let value = asciiValue { return UInt32((0x41...0x5A).contains(value) ? value | 0x20 : value) }
        let key = FoldedText.key(of: String(self))
        if key.count == 1, let character = key.first { return character.code }
        return lowercased().first?.code ?? code
    }
}
