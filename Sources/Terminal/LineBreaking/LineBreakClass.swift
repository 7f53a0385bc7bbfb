import Basics

/// The line breaking class of a scalar: UAX #14, table 1, with its rule LB1 applied (`AI`, `SG` and `XX` are `AL`, `CJ`
/// is `NS`), and some classes divided as later rules need them. The order is that of ``LineBreakData``.
enum LineBreakClass: UInt8 {
    case unknown
    case mandatoryBreak, carriageReturn, lineFeed, nextLine, space, zeroWidthSpace, wordJoiner, zeroWidthJoiner, glue
    case contingentBreak, combiningMark, alphabetic, hebrewLetter, numeric, ideographic, emojiBase, emojiModifier
    case closePunctuation, closeParenthesis, exclamation, infixSeparator, breakSymbol, openPunctuation, quotation
    case nonstarter, inseparable, breakAfter, breakBefore, hyphen, breakBoth, prefix, postfix, regionalIndicator
    case hangulL, hangulV, hangulT, hangulLV, hangulLVT
    /// Letters of Thai, Lao, Khmer and others, between whose words stands no space. To the rules they are `AL`.
    case southEastAsian
    /// `OP` and `CP` that are wide, for LB30.
    case wideOpenPunctuation, wideCloseParenthesis
    /// `ID` that is a pictograph not assigned yet, for LB30b.
    case futurePictograph

    static let count = 43

    /// The class of a scalar.
    init(_ scalar: Unicode.Scalar) { self = LineBreakTable.shared[scalar.value] }

    /// What a line should not begin with, even where a word has to be broken inside.
    var closes: Bool {
        switch self {
        case .closePunctuation, .closeParenthesis, .wideCloseParenthesis, .exclamation, .infixSeparator, .nonstarter,
            .combiningMark:
            true
        default: false
        }
    }

    /// What a line should not end with.
    var opens: Bool { self == .openPunctuation || self == .wideOpenPunctuation }
}

/// The classes of all code points: those of the first planes' beginning at once, the others by looking up the run that
/// they are in.
struct LineBreakTable: Sendable {
    static let shared = LineBreakTable()

    private let direct: [LineBreakClass]
    private let starts: [UInt32]
    private let classes: [LineBreakClass]

    private init() {
        var starts: [UInt32] = []
        var classes: [LineBreakClass] = []
        var direct: [LineBreakClass] = []
        direct.reserveCapacity(LineBreakTable.directCount)
        var next: UInt32 = 0
        var length: UInt32 = 0
        for byte in LineBreakData.runs.bytes {
            guard byte >= 0x40 else {
                length = length << 4 | UInt32(byte & 0xF)
                continue
            }
            let value = LineBreakClass(rawValue: byte - 0x40) ?? .alphabetic
            starts.append(next)
            classes.append(value)
            let end = next + max(length, 1)
            let room = min(Int(end), LineBreakTable.directCount) - direct.count
            if room > 0 { direct.append(contentsOf: repeatElement(value, count: room)) }
            next = end
            length = 0
        }
        self.starts = starts
        self.classes = classes
        self.direct = direct
    }

    /// Latin to Hangul Jamo, punctuation and kana.
    private static let directCount = 0x3100

    subscript(scalar: UInt32) -> LineBreakClass {
        if scalar < LineBreakTable.directCount { return direct[Int(scalar)] }
        if scalar >= 0x4E00, scalar < 0xA000 { return .ideographic }
        if scalar >= 0xAC00, scalar < 0xD7A4 { return (scalar - 0xAC00) % 28 == 0 ? .hangulLV : .hangulLVT }
        var low = 0
        var high = starts.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if starts[middle] <= scalar { low = middle } else { high = middle }
        }
        return classes[low]
    }
}
