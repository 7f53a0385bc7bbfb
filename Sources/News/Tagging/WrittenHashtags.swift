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
            let text = view.text(index, last)
            index = last
            guard !isColourOrNumber(text), let tag = Tag(text), tag.key.count > 1 else { continue }
            let known = Gazetteer.shared.name(of: text)
            let result = (tag: known?.tag ?? tag, type: known?.type ?? .hashtag)
            if !found.contains(where: { $0.tag == result.tag }) { found.append(result) }
        }
        return found
    }

    private static func continues(_ view: TextView, _ index: Int) -> Bool {
        let token = view.tokens[index]
        if token.start == view.tokens[index - 1].end { return true }
        return token.start == view.tokens[index - 1].end + 1 && view.bytes[Int(token.start) - 1] == 0x5F
    }

    /// `#1`, `#2024`, `#ff8800`.
    private static func isColourOrNumber(_ text: String) -> Bool {
        let letters = text.filter(\.isLetter).count
        return letters == 0 || (text.count == 6 && text.allSatisfy(\.isHexDigit) && letters < 6)
    }
}
