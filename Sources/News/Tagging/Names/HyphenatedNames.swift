import Basics

/// Korean and Chinese names as they are written in Latin letters: the family's first, then two syllables with a hyphen of which
/// the second is small, as in "Lee Jae-myung" and "Chiang Kai-shek"; or these two before it, as in "Son Heung-min" and
/// "Heung-min Son".
struct HyphenatedNames {
    private let view: TextView
    private let gazetteer = Gazetteer.shared

    init(_ view: TextView) { self.view = view }

    /// The last word of a name that begins with a word; nil where none does.
    func end(ofNameAt first: Int) -> Int? {
        if let given = end(ofGivenNameAt: first + 1), isFamily(first), isSpaced(first + 1), !isPartOfWord(first) {
            return isByline(first) ? nil : given
        }
        guard let given = end(ofGivenNameAt: first), isFamily(given + 1), isSpaced(given + 1), !isPartOfWord(first),
            first == 0 || first == view.titleCount || view.tokens[first].gap != .space || !isFamily(first - 1)
        else { return nil }
        return isByline(first) ? nil : given + 1
    }

    /// "Jae-myung", "Kai-shek".
    private func end(ofGivenNameAt index: Int) -> Int? {
        let next = index + 1
        guard index < view.tokens.count, next < view.tokens.count, next != view.titleCount,
            view.tokens[next].gap == .joint, view.tokens[next].start - view.tokens[index].end == 1,
            view.bytes[at: Int(view.tokens[index].end)] == UInt8(ascii: "-"),
            view.isCapitalised(index), view.tokens[index].shape.isDisjoint(with: [.allCapitals, .hasDigit]),
            view.tokens[next].shape.isDisjoint(with: [.capitalised, .hasDigit, .address]),
            isSyllable(index), isSyllable(next)
        else { return nil }
        // "Kim-so-and-so"
        if next + 1 < view.tokens.count, view.tokens[next + 1].gap == .joint { return nil }
        return next
    }

    private func isSpaced(_ index: Int) -> Bool { index != view.titleCount && view.tokens[index].gap == .space }

    /// Whether a hyphen stands before it.
    private func isPartOfWord(_ index: Int) -> Bool { index > 0 && view.tokens[index].gap == .joint }

    private func isFamily(_ index: Int) -> Bool {
        guard index >= 0, index < view.tokens.count, view.isCapitalised(index),
            view.tokens[index].shape.isDisjoint(with: [.allCapitals, .hasDigit, .notLatin])
        else { return false }
        return view.word(index).contains(.eastAsianFamily)
    }

    private func isByline(_ first: Int) -> Bool {
        first > 0 && view.gap(before: first) == .space && Words.bylines.contains(view.tokens[first - 1].hash)
            && (view.isCapitalised(first - 1) || view.beginsSentence(first - 1))
    }

    /// A consonant or two, vowels, a consonant: "Hyun", "shek", "soo".
    private func isSyllable(_ index: Int) -> Bool {
        let token = view.tokens[index]
        var rest = view.bytes.slice(from: Int(token.start), upTo: Int(token.end))
        guard (1...6).contains(rest.count), rest.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }) else { return false }
        let beginning = rest.prefix { !Self.isVowel($0) }
        guard beginning.isEmpty || Self.beginnings.contains(String(decoding: beginning, as: UTF8.self).lowercased())
        else {
            return false
        }
        rest = rest.dropFirst(beginning.count)
        let vowels = rest.prefix(while: Self.isVowel)
        guard (1...3).contains(vowels.count) else { return false }
        return Self.endings.contains(String(decoding: rest.dropFirst(vowels.count), as: UTF8.self))
    }

    private static func isVowel(_ byte: UInt8) -> Bool { "aeiouAEIOU".utf8.contains(byte) }

    private static let beginnings: Set<String> = [
        "b", "c", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "q", "r", "s", "t", "w", "x", "y", "z", "bb", "by",
        "ch", "chw", "dd", "gg", "gw", "gy", "hs", "hw", "hy", "jj", "kk", "kw", "ky", "ly", "my", "ny", "pp", "py",
        "ry",
        "sh", "ss", "sw", "sy", "ts", "tt", "tz", "zh",
    ]

    private static let endings: Set<String> = [
        "", "b", "c", "ck", "d", "g", "h", "k", "l", "m", "n", "ng", "p", "r", "s", "t", "w", "y", "yn",
    ]
}
