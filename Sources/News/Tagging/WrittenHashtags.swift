import Basics

/// Hashtags that someone wrote in the text: `#ClimateChange`, `#日本`.
enum WrittenHashtags {
    private static let most = 4

    /// The hashtags of a text, in its order, each once.
    static func tags(in view: TextView) -> [(tag: Tag, type: TagType)] {
        var found: [(tag: Tag, type: TagType)] = []
        var index = 0
        while index < view.tokens.count, found.count < most {
            defer { index += 1 }
            guard view.tokens[index].shape.contains(.hashtag) else { continue }
            var last = index
            while last + 1 < view.tokens.count, last + 1 != view.titleCount, continues(view, last + 1) { last += 1 }
            let text = view.text(index, last) + signs(behind: last, view)
            index = last
            guard !isColourOrNumber(text), !isDirective(text), let tag = Tag(text), tag.key.count > 1 else { continue }
            let known = Tag.hasSpelledSign(text) ? nil : Gazetteer.shared.name(of: text)
            let result = (tag: known?.tag ?? tag, type: known?.type ?? .hashtag)
            if !found.contains(where: { $0.tag == result.tag }) { found.append(result) }
        }
        return found
    }

    /// Directives of C that stand in no code: nobody means these words as hashtags.
    private static func isDirective(_ text: String) -> Bool {
        ["ifdef", "ifndef", "endif", "elif", "undef", "pragma", "define"].contains(text)
    }

    /// The signs of `#C++` and `#C#`, which are no letters.
    private static func signs(behind last: Int, _ view: TextView) -> String {
        let rest = view.bytes.slice(from: Int(view.tokens[last].end), upTo: view.bytes.count)
        // "#四川地震#" has its hashtag between two signs.
        if !view.tokens[last].shape.isDisjoint(with: [.uncased, .unspaced]) { return "" }
        let signs = rest.prefix { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "#") }
        // "#one#two" are two.
        guard let next = rest.dropFirst(signs.count).first else { return String(decoding: signs, as: UTF8.self) }
        let goesOn = next >= 0x80 || (0x30...0x39).contains(next) || (0x61...0x7A).contains(next | 0x20)
        return goesOn ? "" : String(decoding: signs, as: UTF8.self)
    }

    private static func continues(_ view: TextView, _ index: Int) -> Bool {
        let token = view.tokens[index]
        if token.start == view.tokens[index - 1].end { return true }
        if isBehindGershayim(view, index) { return true }
        return token.start == view.tokens[index - 1].end + 1 && view.bytes[Int(token.start) - 1] == 0x5F
    }

    /// The last letter of `#צה"ל`: Hebrew marks abbreviations with a quotation mark before it.
    private static func isBehindGershayim(_ view: TextView, _ index: Int) -> Bool {
        let (before, token) = (view.tokens[index - 1], view.tokens[index])
        guard token.end - token.start == 2, view.bytes[at: Int(token.start)] == 0xD7,
            view.bytes[at: Int(before.end) - 2] == 0xD7
        else { return false }
        let sign = view.bytes.slice(from: Int(before.end), upTo: Int(token.start))
        return ["\"", "״", "”"].contains { sign.elementsEqual($0.utf8) }
    }

    /// `#1`, `#2024`, `#ff8800`, `#42abc`, `#fff`: numbers, colours and checksums. Of what has no digit only what no list
    /// knows is a colour: `#dad` and `#FCB` are none.
    private static func isColourOrNumber(_ text: String) -> Bool {
        if !text.contains(where: \.isLetter) { return true }
        guard text.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return false }
        if text.contains(where: \.isNumber) { return text.count >= 3 }
        if text.count >= 3, Set(text).count == 1 { return true }
        guard text.count == 3 || text.count == 6, text.allSatisfy(\.isLowercase) else { return false }
        let known = Gazetteer.shared.look(up: PublisherCategories.hash(of: text))
        return known.name < 0 && known.traits.isEmpty
    }
}
