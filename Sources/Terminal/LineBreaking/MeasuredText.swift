/// A text as cells, with the places where its lines may break: measured once, set to any width.
///
/// What takes no room (soft hyphens, zero-width spaces, joiners) is not among the cells, but has its say about breaks.
/// Cells are as ``CellText`` makes them, so no control character is in it; a line feed is a cell without width.
public struct MeasuredText: Sendable {
    /// What may happen before a cell.
    enum Break: UInt8, Sendable {
        /// The line goes on; inside of a word that is wider than a line, it may end.
        case never
        /// As before, but not if it can be avoided: before closing punctuation.
        case notEvenInWord
        /// The best place to break a word that is wider than a line: inside of an address, between syllables.
        case inWord
        /// A line may begin here.
        case allowed
        /// A line may begin here if the one before it ends with a hyphen.
        case hyphenated
    }

    /// Cells one after the other, as UTF-8.
    private var bytes: [UInt8] = []
    /// Where each cell begins in `bytes`.
    private var starts: [Int32] = []
    /// How wide each is, in columns.
    private(set) var widths: [UInt8] = []
    private(set) var breaks: [Break] = []
    /// In which cells the parts begin that were added by ``append(_:sticks:)``.
    public private(set) var partStarts: [Int] = []

    private var breaker = LineBreaker()
    private var pending = Break.never
    private var last: Unicode.Scalar = " "
    /// Columns since a line might have begun, for scripts without spaces.
    private var columnsSinceBreak = 0
    private var lettersFromRight = 0
    private var lettersFromLeft = 0

    /// A text without parts.
    public init() {}

    /// A text of one part.
    public init(_ text: String) { append(text) }

    /// How many cells.
    public var count: Int { starts.count }

    /// Whether it is read from the right: most of its letters are of such scripts (Hebrew, Arabic and their like). A
    /// paragraph of Hebrew that begins with a foreign name is still Hebrew.
    public var isRightToLeft: Bool { lettersFromRight > lettersFromLeft }

    /// Adds a part; words go on across parts.
    ///
    /// - Parameter sticks: whether no line may begin with it, as with the number of a link.
    public mutating func append(_ text: String, sticks: Bool = false) {
        let first = count
        partStarts.append(first)
        var text = text
        text.withUTF8 { measure($0) }
        if sticks, first < count { breaks[first] = .notEvenInWord }
    }

    /// Columns of the widest piece that stays together where it can.
    public var widestWord: Int {
        var widest = 0
        var width = 0
        for cell in 0..<count {
            if breaks[cell].rawValue >= Break.allowed.rawValue || isSpace(cell) || isLineFeed(cell) { width = 0 }
            width += Int(widths[cell])
            widest = max(widest, width)
        }
        return widest
    }

    /// The characters of some cells.
    public func text(_ cells: Range<Int>) -> String {
        guard !cells.isEmpty else { return "" }
        return String(decoding: bytes[offset(of: cells.lowerBound)..<offset(of: cells.upperBound)], as: UTF8.self)
    }

    /// Columns that some cells take.
    public func width(_ cells: Range<Int>) -> Int { widths[cells].reduce(0) { $0 + Int($1) } }

    func isSpace(_ cell: Int) -> Bool {
        bytes[Int(starts[cell])] == 0x20 && offset(of: cell + 1) == Int(starts[cell]) + 1
    }

    func isLineFeed(_ cell: Int) -> Bool { bytes[Int(starts[cell])] == 0x0A }

    private func offset(of cell: Int) -> Int { cell < starts.count ? Int(starts[cell]) : bytes.count }
}

extension MeasuredText {
    private mutating func measure(_ text: UnsafeBufferPointer<UInt8>) {
        // Each part may be one of very many: reserving room for just this one would copy all before it each time.
        if count == 0 {
            bytes.reserveCapacity(text.count)
            starts.reserveCapacity(text.count)
            widths.reserveCapacity(text.count)
            breaks.reserveCapacity(text.count)
        }
        var index = 0
        while index < text.count {
            let (scalar, length) = text.scalar(at: index)
            let following = text.scalarIfAny(at: index + length)
            if let width = scalar.simpleWidth, following?.isSimple ?? true {
                add(scalar, width: width, followedBy: following, text[index..<(index + length)])
                index += length
            } else {
                index = measureClusters(text, from: index)
            }
        }
    }

    /// Adds a scalar that is a cell of its own.
    private mutating func add(
        _ scalar: Unicode.Scalar, width: UInt8, followedBy following: Unicode.Scalar?,
        _ encoded: Slice<UnsafeBufferPointer<UInt8>>
    ) {
        let kind = LineBreakClass(scalar)
        hear(scalar, kind, followedBy: following)
        starts.append(Int32(truncatingIfNeeded: bytes.count))
        for byte in encoded { bytes.append(byte) }
        finishCell(kind, scalar, width: width)
    }

    /// Adds characters that may be more than a scalar, or whose width has to be looked up. Returns where it ended: at a
    /// simple character that another one follows, so that no cluster is torn.
    private mutating func measureClusters(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = start + text.scalar(at: start).length
        while end < text.count {
            let (scalar, length) = text.scalar(at: end)
            let endsReturn = scalar == "\n" && text[end - 1] == 0x0D
            if scalar.isSimple, !endsReturn, text.scalarIfAny(at: end + length)?.isSimple ?? true { break }
            end += length
            // Marks without end: a cluster may be torn then.
            if end - start > 4_096 { break }
        }
        var index = start
        for character in String(decoding: text[start..<end], as: UTF8.self) {
            index += character.utf8.count
            add(character, followedBy: text.scalarIfAny(at: index))
        }
        return end
    }

    private mutating func add(_ character: Character, followedBy following: Unicode.Scalar?) {
        let scalars = Array(character.unicodeScalars)
        guard let first = scalars.first else { return }
        for (offset, scalar) in scalars.enumerated() {
            let before = pending
            hear(
                scalar, LineBreakClass(scalar), followedBy: offset + 1 < scalars.count ? scalars[offset + 1] : following
            )
            // Inside of a character nothing breaks.
            if offset > 0 { pending = before }
        }
        if character.isNewline {
            starts.append(Int32(truncatingIfNeeded: bytes.count))
            bytes.append(0x0A)
            return finishCell(.lineFeed, "\n", width: 0)
        }
        let marks = marksOfCellBefore(scalars)
        if !marks.isEmpty {
            for mark in marks { bytes.append(contentsOf: String(Character(mark)).utf8) }
            return
        }
        var glyphs: [CellText.Glyph] = []
        // A mark at the start stands on the space before it, where there is one.
        let standsOnSpace = count > 0 && isSpace(count - 1)
        if standsOnSpace { glyphs.append(CellText.Glyph(text: " ", width: 1)) }
        CellText.append(character, to: &glyphs)
        if standsOnSpace { bytes.append(contentsOf: glyphs.removeFirst().text.utf8.dropFirst()) }
        let kind = LineBreakClass(first)
        for (offset, glyph) in glyphs.enumerated() {
            starts.append(Int32(truncatingIfNeeded: bytes.count))
            bytes.append(contentsOf: glyph.text.utf8)
            finishCell(offset == 0 ? kind : .combiningMark, first, width: UInt8(glyph.width))
        }
    }

    /// Marks and joiners at the start of a part that belong to the letter at the end of the part before, as where only
    /// some of a word is strong.
    private func marksOfCellBefore(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard count > 0, !isSpace(count - 1), !isLineFeed(count - 1),
            scalars.allSatisfy({ ShapingControl.contains($0) || partStarts.last == count && CellText.isMark($0) })
        else { return [] }
        var cell = text(count - 1..<count)
        var heard: [Unicode.Scalar] = []
        for scalar in scalars where cell.unicodeScalars.count < 5 {
            guard !ShapingControl.contains(scalar) || ShapingControl.isHeard(scalar, after: cell) else { continue }
            cell.unicodeScalars.append(scalar)
            heard.append(scalar)
        }
        return heard
    }

    private mutating func finishCell(_ kind: LineBreakClass, _ scalar: Unicode.Scalar, width: UInt8) {
        widths.append(width)
        breaks.append(kind.closes && pending.rawValue < Break.allowed.rawValue ? .notEvenInWord : pending)
        if pending.rawValue >= Break.allowed.rawValue { columnsSinceBreak = 0 }
        columnsSinceBreak += Int(width)
        pending = .never
        guard kind.isLetter else { return }
        if scalar.isRightToLeft { lettersFromRight += 1 } else { lettersFromLeft += scalar.value > 0x40 ? 1 : 0 }
    }

    /// Hears what the rules say before a scalar, and what we know better.
    private mutating func hear(_ scalar: Unicode.Scalar, _ kind: LineBreakClass, followedBy following: Unicode.Scalar?)
    {
        switch breaker.next(kind, followedBy: following.map { LineBreakClass($0) }) {
        case .mandatory: pending = .never
        case .allowed where last == "\u{AD}": raise(.hyphenated)
        case .allowed where isInsideQuotes(scalar, followedBy: following): break
        case .allowed:
            // An address stays whole where it can.
            raise(scalar.isASCII && last.endsPartOfAddress && isAddress ? .inWord : .allowed)
        case .prohibited:
            if kind == .southEastAsian, scalar.isLeadingVowel {
                // No dictionary is at hand, but a syllable begins here; a line need not be full of one phrase.
                raise(columnsSinceBreak >= 8 ? .allowed : .inWord)
            } else if last.endsPartOfAddress {
                raise(.inWord)
            }
        }
        last = scalar
    }

    /// Whether a place is beside a space that stands inside of quotation marks, as in « French »; these hold on to what
    /// they enclose (LB15a and LB15b of later versions).
    private func isInsideQuotes(_ scalar: Unicode.Scalar, followedBy following: Unicode.Scalar?) -> Bool {
        guard last == " ", count > 0 else { return false }
        if scalar.closesQuote {
            guard let following else { return true }
            return following == " " || following == "\n" || LineBreakClass(following).closes
        }
        // The mark, the space and, where the mark begins a word, another space before it.
        return opensQuote(count - 2) && (count < 3 || isSpace(count - 3))
    }

    private func opensQuote(_ cell: Int) -> Bool {
        cell >= 0 && ["«", "“", "‹", "„"].contains(text(cell..<cell + 1))
    }

    private mutating func raise(_ kind: Break) {
        if pending.rawValue < kind.rawValue { pending = kind }
    }

    /// Whether the word that has been read so far is the beginning of an address: it holds `//`.
    private var isAddress: Bool {
        var index = bytes.count - 1
        let first = max(bytes.count - 300, 1)
        while index >= first, bytes[index] != 0x20, bytes[index] != 0x0A {
            if bytes[index] == 0x2F, bytes[index - 1] == 0x2F { return true }
            index -= 1
        }
        return false
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The scalar at an offset of valid UTF-8, and its bytes.
    fileprivate func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let first = self[index]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard index + length <= count else { return ("\u{FFFD}", count - index) }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for offset in 1..<length { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    fileprivate func scalarIfAny(at index: Int) -> Unicode.Scalar? { index < count ? scalar(at: index).scalar : nil }
}

extension LineBreakClass {
    /// Letters and what stands for them, as far as the direction of a text is concerned.
    fileprivate var isLetter: Bool {
        switch self {
        case .alphabetic, .hebrewLetter, .ideographic, .southEastAsian, .hangulLV, .hangulLVT: true
        default: false
        }
    }
}

extension Unicode.Scalar {
    /// The width of scalars that are cells of their own where simple ones follow: ASCII but for controls, most letters
    /// of Latin, Greek, Cyrillic, Hebrew and Arabic, dashes and quotation marks, kana, Han, Hangul syllables. A line
    /// feed is one, without width.
    fileprivate var simpleWidth: UInt8? {
        switch value {
        case 0x0A: 0
        case 0x20...0x7E, 0xC0...0x24F, 0x391...0x3A1, 0x3A3...0x482, 0x48A...0x52F, 0x5D0...0x5EA, 0x620...0x64A,
            0x2010...0x2027:
            1
        case 0x3001...0x3029, 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
            0xFF01...0xFF60:
            2
        default: nil
        }
    }

    fileprivate var isSimple: Bool { simpleWidth != nil }

    /// Thai and Lao vowels that are written before the syllable they belong to.
    fileprivate var isLeadingVowel: Bool {
        (0x0E40...0x0E44).contains(value) || (0x0EC0...0x0EC4).contains(value)
    }

    /// The blocks that Unicode sets aside for scripts that are written from the right.
    fileprivate var isRightToLeft: Bool {
        switch value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }

    fileprivate var closesQuote: Bool { self == "»" || self == "”" || self == "›" }

    /// Where an address that is longer than a line is best broken: after it.
    fileprivate var endsPartOfAddress: Bool {
        switch self {
        case "/", "?", "&", "=", "-", "_", ".", ",", ":", ";", "#", "%", "+", "@", "~": true
        default: false
        }
    }
}
