public import News

/// HTML as blocks of text: what the article pane sets. Scripts, styles, trackers, share bars and empty frames are gone,
/// and what feeds send instead of HTML (plain text, HTML escaped twice, Markdown) is read as what it is.
public enum HTMLBlocks {
    /// The blocks of `html`, whatever it holds; never more than 16 MiB of it are read.
    ///
    /// - Parameters:
    ///   - base: the address that relative addresses count from; without one they lead nowhere.
    ///   - isCancelled: asked now and then whether nobody wants the blocks any more; some of them are returned then.
    public static func blocks(
        of html: String, base: String?, isCancelled: (() -> Bool)? = nil
    ) -> [TextBlock] {
        blocks(of: html, as: .fragment, base: base, isCancelled.map(Cancellation.init))
    }

    /// The blocks of a page, or of a piece of one.
    static func blocks(
        of html: String, as source: HTMLTree.Source, base: String?, _ cancellation: Cancellation? = nil
    ) -> [TextBlock] {
        guard hasTags(html, orElements: true) else {
            let decoded = CharacterReferences.decoded(html)
            if hasTags(decoded) { return blocks(ofMarkup: decoded, as: source, base: base, cancellation) }
            // A file in which references stand was written as HTML; feeds escape plain text, too.
            if source == .document, decoded != html {
                return blocks(ofMarkup: html, as: source, base: base, cancellation)
            }
            return PlainTextBlocks.blocks(of: decoded)
        }
        return blocks(ofMarkup: html, as: source, base: base, cancellation)
    }

    private static func blocks(
        ofMarkup html: String, as source: HTMLTree.Source, base: String?, _ cancellation: Cancellation?
    ) -> [TextBlock] {
        var tree = HTMLTree(parsing: html, as: source, cancellation)
        if tree.hasSections, let plain = SectionMarks.removed(from: html) {
            tree = HTMLTree(parsing: plain, as: source, cancellation)
        }
        let blocks = HTMLBlockReader.blocks(of: HTMLTree.root, in: tree, base: base, cancellation: cancellation)
        // A paragraph or two of tags around a whole article of escaped ones.
        if blocks.count == 1, case .paragraph(let spans) = blocks[0] {
            let text = spans.map(\.text).joined()
            if text.hasPrefix("<"), text.contains("</"), hasTags(text) {
                return HTMLBlockReader.blocks(
                    of: HTMLTree.root, in: HTMLTree(parsing: text, as: .fragment, cancellation), base: base,
                    cancellation: cancellation)
            }
        }
        return blocks
    }

    /// Whether a text holds a tag of HTML, and not only `<` and `>`: `</p>`, `<br/>`, `<a href=`, a comment.
    ///
    /// - Parameter orElements: whether an element of any name is enough that has a start tag and an end tag.
    static func hasTags(_ text: String, orElements: Bool = false) -> Bool {
        let utf8 = text.utf8
        var index = utf8.startIndex
        var others: Set<PackedName> = []
        while let open = utf8[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = utf8.index(after: open)
            let start = utf8[index...].prefix(64)
            if isTag(start) { return true }
            guard let (name, isEnd) = unknownTag(start) else { continue }
            // An obsolete element counts by its end tag alone: texts about HTML mostly name start tags.
            if isEnd, outOfUse[name] != nil || orElements && others.contains(name) { return true }
            if orElements, !isEnd, others.count < 1_000 { others.insert(name) }
        }
        return false
    }

    /// The name that begins here as that of a tag.
    private static func unknownTag(_ text: Substring.UTF8View) -> (PackedName, isEnd: Bool)? {
        let isEnd = text.first == UInt8(ascii: "/")
        var name = PackedName()
        for byte in isEnd ? text.dropFirst() : text {
            guard byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":") else {
                guard name.count > 0, byte == UInt8(ascii: ">") || byte.isHTMLSpace && !isEnd else { return nil }
                return (name, isEnd)
            }
            if name.count == 0, !byte.isASCIILetter { return nil }
            name.append(byte.lowercased)
        }
        return nil
    }

    private static let outOfUse = NameTable(names: [
        "acronym", "applet", "bdi", "blink", "listing", "marquee", "multicol", "nobr", "noembed", "plaintext", "rb",
        "rtc", "xmp",
    ])

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
