/// Tells headlines that talk of elements ("The <br> tag explained") from those that have them ("Line one <br> line two"),
/// by the words around a tag.
enum MarkupTalk {
    /// Whether the words beside a tag say that it is talked of.
    static func names(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
        let before = word(before: start, in: bytes)
        let after = word(behind: end, in: bytes)
        if isNamedWithoutSpace(bytes, at: end) || wordsBefore.contains(before.lowercased()) { return true }
        // German days are "Tage".
        if kinds.contains(before) || kinds.contains(after.lowercased()) || wordsAfter.contains(after) { return true }
        // Within brackets or quotation marks, or before the sign that ends a sentence.
        if end < bytes.count, "?!:;,)]'\"".utf8.contains(bytes[end]) { return true }
        if start > 0, "([\"'".utf8.contains(bytes[start - 1]) { return true }
        if start > 2, end + 2 < bytes.count, bytes[start - 3] == 0xE2, bytes[start - 2] == 0x80,
            bytes[end] == 0xE2, bytes[end + 1] == 0x80
        {
            return true
        }
        // No headline ends in "of", and none begins with a small "is"; few break after their first "The".
        if after.isEmpty { return smallWords.contains(before.lowercased()) }
        if before.isEmpty { return smallWords.contains(after) }
        return start < 16 && ["The", "A", "An", "Is", "Are"].contains(before)
            && isFirst(before, behind: start, in: bytes)
    }

    /// Whether a headline is about mark-up in any case.
    static func namesMarkup(_ bytes: [UInt8]) -> Bool {
        let letters = bytes.split { !$0.isASCIIAlphanumeric }
        return letters.contains { word in
            word.count < 7 && languages.contains(String(decoding: word.map(\.lowercased), as: UTF8.self))
        }
    }

    /// Whether right behind a tag stands what it is called, in a script that has no spaces.
    static func isNamedWithoutSpace(_ bytes: [UInt8], at place: Int) -> Bool {
        guard place < bytes.count, bytes[place] >= 0xE3 else { return false }
        return unspaced.contains { bytes[place...].starts(with: $0.utf8) }
    }

    /// Whether the text of a comment is that of an example.
    static func isExample(_ text: ArraySlice<UInt8>) -> Bool {
        let words = String(decoding: text, as: UTF8.self).lowercased().split(separator: " ").joined(separator: " ")
        return [
            "...", "…", "comment", "comments", "a comment", "html comments", "kommentar", "commentaire", "комментарий",
        ]
        .contains(words)
    }

    private static func word(before place: Int, in bytes: [UInt8]) -> String {
        var rest = bytes[..<place].suffix(40)
        guard rest.last?.isHTMLSpace == true else { return "" }
        while rest.last?.isHTMLSpace == true { rest.removeLast() }
        if rest.last == UInt8(ascii: ".") { rest.removeLast() }
        return String(
            decoding: rest[(rest.lastIndex(where: \.isHTMLSpace).map { $0 + 1 } ?? rest.startIndex)...], as: UTF8.self)
    }

    private static func word(behind place: Int, in bytes: [UInt8]) -> String {
        // "<br>-Tag", "<br>s"
        let rest = bytes[min(place, bytes.count)...].drop { $0.isHTMLSpace || $0 == UInt8(ascii: "-") }
        return String(
            decoding: rest.prefix(40).prefix { !$0.isHTMLSpace && !".,:;?!".utf8.contains($0) }, as: UTF8.self)
    }

    private static func isFirst(_ word: String, behind place: Int, in bytes: [UInt8]) -> Bool {
        bytes[..<place].filter { !$0.isHTMLSpace }.count == word.utf8.count
    }

    /// What an element is called, beside it.
    private static let kinds: Set<String> = [
        "tag", "tags", "element", "elements", "attribute", "attributes", "balise", "balises", "élément", "éléments",
        "attribut", "attributs", "elemento", "elementos", "etiqueta", "etiquetas", "elementi", "Element", "Elemente",
        "тег", "теги", "тега", "тегов", "элемент", "элементы", "element-tag", "znacznik", "značka", "etiketi",
    ]

    private static let wordsBefore: Set<String> = [
        "using", "use", "uses", "avoid", "avoiding", "vs", "versus", "called", "named", "why", "how", "what", "replace",
    ]

    private static let wordsAfter: Set<String> = ["vs", "versus", "explained", "considered", "demystified"]

    private static let smallWords: Set<String> = [
        "of", "with", "without", "to", "about", "like", "on", "for", "from", "by", "in", "and", "or", "is", "isn't",
        "isn’t",
        "are", "was", "as", "not", "the", "a", "an", "than", "de", "la", "le", "von", "und", "mit", "el", "y", "et",
    ]

    private static let languages: Set<String> = ["html", "html5", "xhtml", "markup", "jsx", "htmx", "mjml"]

    private static let unspaced = ["タグ", "要素", "标签", "标记", "元素", "標籤", "태그", "요소", "属性", "屬性", "속성"]
}
