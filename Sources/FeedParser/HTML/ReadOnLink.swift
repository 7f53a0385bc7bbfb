public import News

/// The link with which a feed's text ends: `[more]`, "Continue reading…". It leads to the article itself, whose address
/// stands below the text anyway, and is glued to the last word as often as not.
public enum ReadOnLink {
    /// The blocks without such a link at their end. In whatever language it is, it leads to `address`, has few words and no
    /// figures, nothing but brackets and dots follow it, and it stands in brackets, by itself, or after a sentence's end.
    public static func dropped(from blocks: [TextBlock], of address: String?) -> [TextBlock] {
        guard let address, case .paragraph(var spans)? = blocks.last else { return blocks }
        while let last = spans.last, last.link == nil, last.text.allSatisfy(isClosing) { spans.removeLast() }
        guard let link = spans.last?.link, isSame(link, address) else { return blocks }
        var words = ""
        // Spaces between words of other styles are no part of the link.
        while let last = spans.last,
            last.link == link || last.text.allSatisfy(\.isWhitespace) && spans.dropLast().last?.link == link
        {
            words = last.text + words
            spans.removeLast()
        }
        guard words.count <= 60, words.split(whereSeparator: \.isWhitespace).count <= 8,
            !words.contains(where: \.isNumber)
        else { return blocks }
        var hadBracket = words.first.map(isOpening) ?? false
        while var last = spans.last {
            while let end = last.text.last, end.isWhitespace || isOpening(end) {
                hadBracket = hadBracket || isOpening(end)
                last.text.removeLast()
            }
            spans[spans.count - 1] = last
            guard last.text.isEmpty else { break }
            spans.removeLast()
        }
        guard let end = spans.last?.text.last else {
            return blocks.count > 1 ? Array(blocks.dropLast()) : blocks
        }
        guard hadBracket || ".!?…:\"”’»“。！？」)".contains(end) else { return blocks }
        return blocks.dropLast() + [.paragraph(spans)]
    }

    private static func isOpening(_ character: Character) -> Bool { "[(（【".contains(character) }

    private static func isClosing(_ character: Character) -> Bool {
        character.isWhitespace || "])）】.…»›→>".contains(character)
    }

    /// Whether two addresses lead to one page: what counts visits may differ.
    private static func isSame(_ one: String, _ other: String) -> Bool {
        func page(_ address: String) -> Substring {
            var rest = address[(address.firstRange(of: "://")?.upperBound ?? address.startIndex)...]
            rest = rest.prefix { $0 != "#" && $0 != "?" }
            return rest.hasSuffix("/") ? rest.dropLast() : rest
        }
        return page(one) == page(other)
    }
}
