/// A hashtag: shown as `#KeirStarmer`, matched without case, accents, spaces or hyphens.
///
/// Two tags are equal when their ``key`` is, whatever they are shown as.
public struct Tag: Sendable {
    /// How the tag is shown, without the `#`: `KeirStarmer`, `日本`.
    public let name: String

    /// What the tag is matched by: `keirstarmer`, `日本`. Never empty.
    public let key: String

    /// What it names, where that is known.
    public let type: TagType?

    /// The most characters a tag may have; longer ones are refused, since they are sentences and not tags.
    public static let longestName = 60

    /// The tag that someone means by `text`, with or without `#`; words are joined with capitals
    /// (`"Keir Starmer"` → `KeirStarmer`), which keeps a word's own capitals (`MI6`, `iPhone`). Signs that are spoken as a
    /// part of the name are spelled, as people do who cannot write them in a hashtag: `"C++"` → `CPlusPlus`, `"C#"` →
    /// `CSharp`.
    ///
    /// Nil when nothing that could be matched is left (`"--"`, emoji only) or when it is longer than ``longestName``.
    public init?(_ text: String) {
        var name = ""
        var startsWord = true
        var wordCount = 0
        for character in Tag.spellingSigns(of: text) {
            // "O'Brien" and "St Mary's" are no words of their own behind the apostrophe.
            if character == "'" || character == "’" { continue }
            if character.unicodeScalars.contains(where: \.isTagJoiner) || !character.isTagLetter {
                startsWord = true
                continue
            }
            if startsWord {
                wordCount += 1
                name += wordCount > 1 ? character.uppercased() : String(character)
            } else {
                name.append(character)
            }
            startsWord = false
        }
        if wordCount > 1, let first = name.first { name.replaceSubrange(...name.startIndex, with: first.uppercased()) }
        let key = FoldedText.key(of: name)
        guard !key.isEmpty, name.count <= Tag.longestName else { return nil }
        self.name = name
        self.key = key
        type = nil
    }

    /// A tag as a store keeps it.
    public init(name: String, key: String, type: TagType? = nil) {
        self.name = name
        self.key = key
        self.type = type
    }

    /// The same tag, naming a thing of that type.
    public func typed(_ type: TagType) -> Tag { Tag(name: name, key: key, type: type) }
}

extension Tag {
    /// Whether `text` has a sign that ``init(_:)`` spells: "C++", "F#", "Canal+".
    static func hasSpelledSign(_ text: String) -> Bool { spellingSigns(of: text) != text }

    /// The text with " Plus" and " Sharp" for signs that belong to the word before them: all of several pluses, one plus or
    /// a sharp where no letter follows. "A+E" joins two, and in "LGBTQ+" the plus stands for others.
    private static func spellingSigns(of text: String) -> String {
        guard text.contains(where: { $0.isPlus || $0.isSharp }) else { return text }
        var result = ""
        var rest = text[...]
        while let character = rest.popFirst() {
            guard character.isPlus || character.isSharp else {
                result.append(character)
                continue
            }
            let word = String(result.reversed().prefix { $0.isLetter || $0.isNumber }.reversed())
            let count = character.isPlus ? 1 + rest.prefix(while: \.isPlus).count : 1
            rest = rest.dropFirst(count - 1)
            let isOwn: Bool
            if character.isPlus {
                let meansOthers = word.count > 3 && word.lowercased().contains("lgb")
                isOwn = !word.isEmpty && !meansOthers && (count > 1 || rest.first?.isLetter != true)
            } else {
                isOwn = word.last?.isLetter == true && rest.first.map { $0.isLetter || $0.isNumber } != true
            }
            let spelling = character.isPlus ? " Plus " : " Sharp "
            result += isOwn ? String(repeating: spelling, count: count) : String(character)
        }
        return result
    }
}

extension Tag: Hashable {
    /// Equal when they match the same articles.
    public static func == (left: Tag, right: Tag) -> Bool { left.key == right.key }

    /// Hashes what is compared.
    public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension Tag: CustomStringConvertible {
    /// As the product shows it: `#KeirStarmer`.
    public var description: String { "#\(name)" }
}

extension Character {
    /// A plus, also of full width.
    fileprivate var isPlus: Bool { self == "+" || self == "＋" }

    /// A number sign, also of full width, or music's sharp.
    fileprivate var isSharp: Bool { self == "#" || self == "＃" || self == "♯" }

    fileprivate var isTagLetter: Bool {
        // Marks belong to the letter before them (Devanagari, Thai), so the first scalar decides for the cluster.
        guard let first = unicodeScalars.first else { return false }
        switch first.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark:
            return true
        default:
            return false
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isTagJoiner: Bool { self == "_" || self == "-" || properties.isWhitespace }
}
