/// Cuts a page into tags and texts (WHATWG HTML, section 13.2.5). What it needs for that is where it stands in the bytes;
/// each of them is looked at a fixed number of times.
///
/// Comments and doctypes are passed over, but for what a doctype says of the page's age.
struct HTMLTokenizer {
    /// What stood at the present place.
    enum Token {
        /// Text without carriage returns, whose references are decoded; the bytes are those of the page or of ``scratch``.
        /// A byte 0 comes alone.
        case text(UnsafeBufferPointer<UInt8>)
        /// ``HTMLTokenizer/tag``.
        case startTag
        case endTag
        case comment
        /// A doctype, and how the page is to be taken.
        case doctype(isQuirky: Bool)
        case end
    }

    /// The page, UTF-8.
    let bytes: UnsafeBufferPointer<UInt8>
    /// Where to put characters that do not stand in the page; eight bytes.
    let scratch: UnsafeMutablePointer<UInt8>
    /// Whether attributes that nobody reads are kept.
    let keepsAllAttributes: Bool
    /// Whether CDATA sections are text everywhere, as feeds mean them, and not only in SVG and MathML.
    let readsSections: Bool

    var position = 0
    var tag = HTMLTagToken()
    /// Within a CDATA section.
    var isInSection = false
    /// Whether there was a CDATA section that only feeds have.
    var hasSections = false
    /// Elements whose end tag was looked for in vain: it is not looked for again.
    var withoutEnd: Set<HTMLTag> = []
    /// The names of a tag's attributes that have no place in the tree.
    var otherNames: Set<[UInt8]> = []

    init(
        _ bytes: UnsafeBufferPointer<UInt8>, scratch: UnsafeMutablePointer<UInt8>, keepsAllAttributes: Bool,
        readsSections: Bool
    ) {
        self.bytes = bytes
        self.scratch = scratch
        self.keepsAllAttributes = keepsAllAttributes
        self.readsSections = readsSections
    }

    /// The byte at an offset from the present place; 0 behind the end.
    @inline(__always)
    func peek(_ offset: Int = 0) -> UInt8 {
        position &+ offset < bytes.count ? bytes[position &+ offset] : 0
    }

    var isAtEnd: Bool { position >= bytes.count }

    /// Reads on.
    ///
    /// - Parameter isInForeign: whether the open element is one of SVG or MathML.
    mutating func next(isInForeign: Bool) -> Token {
        if isInSection { if let text = sectionText() { return text } }
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "<"):
                if let token = markup(isInForeign: isInForeign) { return token }
            default: return character(stopsAtTags: true, decodes: true, in: bytes.count)
            }
        }
        return .end
    }

    /// The text that begins here: as much as can be taken as it stands, or one reference or special byte.
    ///
    /// - Parameter end: where the text ends at the latest.
    mutating func character(stopsAtTags: Bool, decodes: Bool, in end: Int) -> Token {
        let start = position
        switch bytes[start] {
        case 0x0D:
            position += 1
            if position < end, bytes[position] == 0x0A { position += 1 }
            scratch[0] = 0x0A
            return .text(UnsafeBufferPointer(start: scratch, count: 1))
        case 0:
            position += 1
            scratch[0] = 0
            return .text(UnsafeBufferPointer(start: scratch, count: 1))
        case UInt8(ascii: "&") where decodes:
            if let match = CharacterReferences.match(in: bytes, at: start, place: .text), match.end <= end {
                position = match.end
                return .text(UnsafeBufferPointer(start: scratch, count: match.write(to: scratch)))
            }
        default: break
        }
        // The first byte is text whatever it is: callers have looked at it.
        position = start + 1
        while true {
            position = ByteScan.special(in: bytes, from: position, to: end)
            guard position < end else { break }
            switch bytes[position] {
            case UInt8(ascii: "<"):
                if stopsAtTags, beginsMarkup(at: position) { return text(from: start) }
            case UInt8(ascii: "&"):
                if decodes, position + 1 < end, bytes[position + 1].isASCIIAlphanumeric || bytes[position + 1] == 0x23 {
                    return text(from: start)
                }
            default: return text(from: start)
            }
            position += 1
        }
        return text(from: start)
    }

    func text(from start: Int) -> Token { .text(UnsafeBufferPointer(rebasing: bytes[start..<position])) }

    /// Whether a `<` is more than a sign of its own.
    func beginsMarkup(at index: Int) -> Bool {
        guard index + 1 < bytes.count else { return false }
        switch bytes[index + 1] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
        case UInt8(ascii: "/"): return index + 2 < bytes.count
        case let byte: return byte.isASCIILetter
        }
    }

    /// What a `<` begins (the tag open state and what follows it); nil when nothing came of it.
    private mutating func markup(isInForeign: Bool) -> Token? {
        guard beginsMarkup(at: position) else {
            return character(stopsAtTags: true, decodes: true, in: bytes.count)
        }
        switch bytes[position + 1] {
        case UInt8(ascii: "!"):
            position += 2
            return declaration(isInForeign: isInForeign)
        case UInt8(ascii: "?"): return bogusComment()
        case UInt8(ascii: "/"):
            guard bytes[position + 2].isASCIILetter else {
                if bytes[position + 2] == UInt8(ascii: ">") {
                    position += 3
                    return nil
                }
                return bogusComment()
            }
            position += 2
            return readTag(isEnd: true) ? .endTag : .end
        default:
            position += 1
            return readTag(isEnd: false) ? .startTag : .end
        }
    }
}
