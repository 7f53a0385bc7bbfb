public import News

/// HTML as blocks of text: what the article pane sets. Scripts, styles, trackers, share bars and empty frames are gone,
/// and what feeds send instead of HTML (plain text, HTML escaped twice, Markdown) is read as what it is.
public enum HTMLBlocks {
    /// The blocks of `html`, whatever it holds; never more than 16 MiB of it are read.
    ///
    /// - Parameter base: the address that relative addresses count from; without one they lead nowhere.
    public static func blocks(of html: String, base: String?) -> [TextBlock] {
        blocks(of: html, as: .fragment, base: base)
    }

    /// The blocks of a page, or of a piece of one.
    static func blocks(of html: String, as source: HTMLTree.Source, base: String?) -> [TextBlock] {
        guard hasTags(html) else {
            let decoded = CharacterReferences.decoded(html)
            if hasTags(decoded) { return blocks(ofMarkup: decoded, as: source, base: base) }
            // A file in which references stand was written as HTML; feeds escape plain text, too.
            if source == .document, decoded != html { return blocks(ofMarkup: html, as: source, base: base) }
            return PlainTextBlocks.blocks(of: decoded)
        }
        return blocks(ofMarkup: html, as: source, base: base)
    }

    private static func blocks(ofMarkup html: String, as source: HTMLTree.Source, base: String?) -> [TextBlock] {
        let tree = HTMLTree(parsing: html, as: source)
        let blocks = HTMLBlockReader.blocks(of: HTMLTree.root, in: tree, base: base)
        // A paragraph or two of tags around a whole article of escaped ones.
        if blocks.count == 1, case .paragraph(let spans) = blocks[0] {
            let text = spans.map(\.text).joined()
            if text.hasPrefix("<"), text.contains("</"), hasTags(text) {
                return HTMLBlockReader.blocks(of: HTMLTree.root, in: HTMLTree(parsing: text, as: .fragment), base: base)
            }
        }
        return blocks
    }

    /// Whether a text holds a tag of HTML, and not only `<` and `>`: `</p>`, `<br/>`, `<a href=`, a comment.
    static func hasTags(_ text: String) -> Bool {
        let utf8 = text.utf8
        var index = utf8.startIndex
        while let open = utf8[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = utf8.index(after: open)
            if isTag(utf8[index...].prefix(64)) { return true }
        }
        return false
    }

    private static func isTag(_ text: Substring.UTF8View) -> Bool {
        if text.starts(with: "!--".utf8) || text.starts(with: "![CDATA[".utf8) { return true }
        if text.prefix(8).elementsEqual("!doctype".utf8, by: { $0.lowercased == $1 }) { return true }
        let tag = text.first == UInt8(ascii: "/") ? text.dropFirst() : text
        let name = tag.prefix { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") }
        guard HTMLTag(name: String(decoding: name.map(\.lowercased), as: UTF8.self)) != .other else { return false }
        let rest = tag.dropFirst(name.count)
        let attributes = rest.drop { $0.isHTMLSpace || $0 == UInt8(ascii: "/") }
        if attributes.first == UInt8(ascii: ">") { return true }
        let attribute = attributes.prefix {
            $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":")
        }
        return attributes.count < rest.count && attributes.dropFirst(attribute.count).first == UInt8(ascii: "=")
    }
}
