/// An element of a feed with what it holds: small trees of these are what the formats are read from.
final class XMLElement {
    let name: XMLName
    let attributes: [XMLAttribute]

    /// What relative addresses in it count from, when `xml:base` says so; absolute.
    let base: String?

    /// Where it starts, counted from 1.
    let line: Int

    /// The elements in it. Where ``holdsText``, what stands in it is mark-up and part of the text.
    private(set) var children: [XMLElement] = []

    /// Its text.
    private(set) var bytes: [UInt8] = []

    /// How many elements of mark-up stand right in it.
    private(set) var markupCount = 0

    /// How many elements of mark-up are open in it.
    private var markupDepth = 0

    init(name: XMLName, attributes: [XMLAttribute], base: String?, line: Int) {
        self.name = name
        self.attributes = attributes
        self.base = base
        self.line = line
    }

    // MARK: Reading

    /// Its text without white space at the ends.
    var text: String { String(decoding: bytes.trimmingSpaces, as: UTF8.self) }

    /// Its text, nil when that is only white space.
    var nonEmptyText: String? {
        let text = text
        return text.isEmpty ? nil : text
    }

    /// An attribute's value, nil also when that is only white space.
    subscript(_ attribute: String) -> String? {
        guard let value = attributes.first(where: { $0.name == attribute })?.value.trimmingSpaces else { return nil }
        return value.isEmpty ? nil : value
    }

    /// The first element of a name in it.
    func first(_ local: String, _ vocabulary: XMLName.Vocabulary = .own) -> XMLElement? {
        children.first { $0.name.vocabulary == vocabulary && $0.name.local == local }
    }

    /// All elements of a name in it.
    func all(_ local: String, _ vocabulary: XMLName.Vocabulary = .own) -> [XMLElement] {
        children.filter { $0.name.vocabulary == vocabulary && $0.name.local == local }
    }

    /// The first text of a name in it.
    func text(of local: String, _ vocabulary: XMLName.Vocabulary = .own) -> String? {
        children.lazy.filter { $0.name.vocabulary == vocabulary && $0.name.local == local }.compactMap(\.nonEmptyText)
            .first
    }

    // MARK: Building

    /// Whether elements in it are mark-up.
    var holdsText: Bool { name.holdsText }

    /// Whether its text is XHTML by its own word.
    var isXHTML: Bool {
        if name.vocabulary == .xhtml { return true }
        let type = self["type"]?.lowercased()
        return type == "xhtml" || type == "application/xhtml+xml"
    }

    func append(_ child: XMLElement) { children.append(child) }

    func append(_ text: UnsafeBufferPointer<UInt8>) {
        // "&#146;" is a control character by the book, and an apostrophe of Windows-1252 by intention.
        if text.count == 2, text[0] == 0xC2, text[1] < 0xA0 {
            bytes.append(contentsOf: UTF8Census.windows1252[Int(text[1]) - 0x80])
        } else if markupDepth > 0, isXHTML {
            XMLMarkup.writeText(text, into: &bytes)
        } else {
            bytes.append(contentsOf: text)
        }
    }

    /// An element of mark-up starts. What `xml:base` on it, or on one that it is in, says is heeded at once: addresses
    /// are written absolute.
    ///
    /// - Parameter address: what an `xml:base` counts from where none stands around it.
    func startMarkup(_ name: XMLName, _ attributes: [XMLAttribute], address: String) {
        if markupDepth == 0 { markupCount += 1 }
        markupDepth += 1
        if let own = attributes.first(where: { $0.name == "xml:base" })?.value,
            let base = WebAddress.resolved(own, against: markupBases.last?.address ?? base ?? address)
        {
            markupBases.append((depth: markupDepth, address: base))
        }
        if let base = markupBases.last?.address {
            let absolute = attributes.filter { $0.name != "xml:base" }.map { HTMLAddresses.absolute($0, base: base) }
            return XMLMarkup.writeStart(of: name.local, absolute, into: &bytes)
        }
        XMLMarkup.writeStart(of: name.local, attributes, into: &bytes)
    }

    /// False when no mark-up was open: it is the element itself that ends.
    func endMarkup(_ name: XMLName) -> Bool {
        guard markupDepth > 0 else { return false }
        if markupBases.last?.depth == markupDepth { markupBases.removeLast() }
        markupDepth -= 1
        XMLMarkup.writeEnd(of: name.local, into: &bytes)
        if markupDepth == 0, markupCount == 1 { hasOnlyDivision = name.local == "div" }
        return true
    }

    private var hasOnlyDivision = false

    /// The `xml:base` of open elements of mark-up, with how deep they are.
    private var markupBases: [(depth: Int, address: String)] = []

    /// The element has ended.
    func close() {
        if hasOnlyDivision, markupCount == 1 { bytes = XMLMarkup.withoutDivision(bytes) }
    }
}

extension Array<UInt8> {
    /// Without the white space of XML at the ends.
    var trimmingSpaces: ArraySlice<UInt8> {
        guard let start = firstIndex(where: { !$0.isHTMLSpace }) else { return [] }
        let end = lastIndex { !$0.isHTMLSpace } ?? start
        return self[start...end]
    }
}

extension String {
    /// Without white space at the ends.
    var trimmingSpaces: String {
        guard let first = utf8.first, let last = utf8.last else { return self }
        // Most values have none; and what is beyond ASCII may be a no-break space.
        if first > 0x20, first < 0x80, last > 0x20, last < 0x80 { return self }
        let scalars = unicodeScalars.drop(while: \.isSpace)
        guard let end = scalars.lastIndex(where: { !$0.isSpace }) else { return "" }
        return String(scalars[...end])
    }
}
