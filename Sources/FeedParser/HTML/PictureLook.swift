/// What a picture's element says of how it is seen: how large, and in words.
struct PictureLook {
    /// The alternative text on one line, else the title; empty where there is none or where it only says there is nothing
    /// to see.
    let words: String
    /// The title on one line; empty where it only names a file.
    let title: String
    /// Whether there is an empty alternative text: the picture is decoration (WHATWG HTML, section 4.8.4.4).
    let isDecoration: Bool
    /// Not higher than a line or two of text.
    let isSmall: Bool
    /// Said to be smaller than a headline's icon: nobody is meant to look at it.
    let isTiny: Bool
    /// Too large to stand in a line of text.
    let isLarge: Bool
    /// Whether it is moved to stand on a line of text, as formulas are.
    let standsOnLine: Bool
    /// Whether a class calls it an emoji, a formula or an icon.
    let isNamedSign: Bool
    /// Whether a class calls it a formula, which may be as large as it likes.
    let isFormula: Bool
    /// Whether its address may be that of a drawing rather than of a photograph.
    let mayBeDrawing: Bool

    init(of node: HTMLTree.NodeID, in tree: HTMLTree) {
        let alternative = tree.attribute(.alt, of: node)
        let name = tree.attribute(.title, of: node).map(Self.line) ?? ""
        title = Self.isFileName(name) || Self.isSlug(name) ? "" : name
        words = alternative.map(Self.line) ?? title
        isDecoration = alternative != nil && words.isEmpty
        let style = StyleDeclarations(of: node, in: tree)
        // A picture that is stretched to its box is as wide as that; its attributes then only say its shape.
        let isStretched = style?.isStretched ?? false
        let height =
            style?.pixels("height") ?? style?.pixels("max-height")
            ?? (isStretched ? nil : tree.attribute(.height, of: node).flatMap(StyleDeclarations.pixels))
        let width =
            (isStretched ? nil : style?.pixels("width")) ?? style?.pixels("max-width")
            ?? (isStretched ? nil : tree.attribute(.width, of: node).flatMap(StyleDeclarations.pixels))
        isSmall =
            switch (width, height) {
            case (nil, nil): false
            case (_, let height?) where height <= 36: true
            case (let width?, let height): width <= (height == nil ? 36 : 48) && height ?? 0 <= 48
            default: false
            }
        isTiny = (width ?? height ?? 32) < 32 && (height ?? width ?? 32) < 32
        isLarge = (width ?? 0) > 100 && (height ?? 50) > 36 || (height ?? 0) > 60
        standsOnLine = style?.pixels("vertical-align") != nil
        let names = tree.attribute(.class, of: node).map { ClassWords($0) }
        isNamedSign = names?.contains(anyOf: Self.signs) ?? false
        isFormula = isNamedSign && names?.contains(anyOf: Self.formulas) ?? false
        let source = tree.attribute(.src, of: node) ?? tree.attribute(.dataSource, of: node)
        mayBeDrawing = source.map { !Self.isPhotograph($0) } ?? true
    }

    /// A text on one line.
    private static func line(_ text: String) -> String {
        // Most have nothing in them that would have to go.
        let isLine = text.withBytes { bytes in
            var before: UInt8 = 0x20
            for byte in bytes {
                if byte < 0x20 || byte >= 0x7F || byte == 0x20 && before == 0x20 { return false }
                before = byte
            }
            return before != 0x20
        }
        if isLine { return text }
        return VisibleText.text(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether an address ends as those of photographs do.
    private static func isPhotograph(_ address: String) -> Bool {
        address.withBytes { bytes in
            // What is longer is data.
            let path = bytes.prefix(2_000).prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
            guard let dot = path.suffix(5).lastIndex(of: UInt8(ascii: ".")) else { return false }
            let length = path.count - dot
            return photographs.contains { ending in
                ending.utf8CodeUnitCount == length && ByteText.begins(inAnyCase: ending, in: bytes, at: dot)
            }
        }
    }

    private static let photographs: [StaticString] = [".jpg", ".jpeg", ".webp", ".avif", ".heic"]

    /// The words that stand in for it in a line of text: all but the name of a file.
    var sign: String { Self.isFileName(words) ? "" : words }

    /// What stands below it as a figure: its words, and its title where that says more than they do.
    var caption: String {
        let words = sign
        guard !title.isEmpty else { return words }
        let (known, other) = (words.lowercased(), title.lowercased())
        if known.contains(other) { return words }
        if other.contains(known) { return title }
        // One word beside a description says nothing more, nor does what is to be done with the picture.
        guard title.contains(" ") || !title.utf8.allSatisfy({ $0 < 0x80 }), !other.hasPrefix("click ") else {
            return words
        }
        return words + (words.last.map { ".!?…。！？".contains($0) } ?? false ? " " : ": ") + title
    }

    /// Whether the words are those of a sign or a formula rather than of a picture: `π`, `x_i`, `$a^2 + b^2$`.
    var saysSign: Bool {
        !sign.isEmpty && (sign.count <= 3 || sign.utf8.contains { "\\^_{}=$<>".utf8.contains($0) })
    }

    /// Whether the words are one emoji or two.
    var isEmoji: Bool {
        !words.isEmpty && words.count <= 2
            && words.unicodeScalars.contains { $0.properties.isEmoji && $0.value > 0xFF }
    }

    /// Whether words are the name of a file or a number of a camera's, which say nothing; formulas (`x_i`) are none.
    static func isFileName(_ words: String) -> Bool {
        guard !words.contains(" ") else { return false }
        let lowercased = words.lowercased()
        if extensions.contains(where: lowercased.hasSuffix) { return true }
        if words.utf8.contains(where: { "\\^{}=$+|()".utf8.contains($0) }) { return false }
        return words.utf8.count > 6 && words.contains("_")
            || words.utf8.count(where: { (0x30...0x39).contains($0) }) > 3
    }

    /// Whether words are the name of a file without its ending: `pier-at-dusk`, `IMG 2041`.
    private static func isSlug(_ words: String) -> Bool {
        let parts = words.split(separator: " ", maxSplits: 2)
        return parts.count == 1 && words.contains("-") && words.utf8.allSatisfy { $0 < 0x80 }
            || parts.count == 2 && parts[1].utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
    }

    private static let extensions = [
        ".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif", ".heic", ".bmp", ".tiff",
    ]

    private static let formulas: Set<String> = ["latex", "tex", "math", "formula", "equation"]

    private static let signs: Set<String> = [
        "emoji", "emojis", "twemoji", "emoticon", "emoticons", "emote", "smiley", "smileys", "smilies", "latex", "tex",
        "math", "mathjax", "formula", "equation", "icon", "icons", "flag", "flagicon",
    ]
}
