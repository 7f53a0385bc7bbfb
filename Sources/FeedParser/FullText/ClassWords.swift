/// The words in an element's classes and id: `article__related-links`, `relatedLinks` and `related_links` all hold
/// "related" and "links". Whole words are compared, so that "shadow" does not hold an "ad". What an element only has or
/// has not (`with-sidebar`, `no-comments`) says nothing of itself, and is left out.
struct ClassWords {
    let words: [String]

    init(_ names: String) {
        var words: [String] = []
        for name in names.utf8.prefix(1_000).split(whereSeparator: { $0.isHTMLSpace }) {
            let parts = Self.words(of: name)
            if parts.count > 1, parts.contains(where: Self.joints.contains) { continue }
            words += parts
        }
        self.words = words
    }

    func contains(anyOf names: Set<String>) -> Bool { words.contains(where: names.contains) }

    private static let joints: Set<String> = [
        "with", "has", "no", "and", "without", "enable", "enabled", "not", "is", "w",
    ]

    private static func words(of name: Substring.UTF8View) -> [String] {
        var words: [String] = []
        var word = ""
        var wasSmall = false
        for byte in name {
            let isCapital = (0x41...0x5A).contains(byte)
            if !byte.isASCIILetter || isCapital && wasSmall {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
            if byte.isASCIILetter { word.unicodeScalars.append(Unicode.Scalar(byte.lowercased)) }
            wasSmall = byte.isASCIILetter && !isCapital
        }
        if !word.isEmpty { words.append(word) }
        return words
    }
}
