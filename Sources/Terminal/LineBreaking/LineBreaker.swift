/// Says where lines may break: the Unicode line breaking algorithm (UAX #14, version 15.0), one scalar after the other.
/// Numbers are kept together by its regular expression (section 8.2, example 7).
struct LineBreaker {
    /// What may happen before a scalar.
    enum Opportunity: UInt8 {
        case prohibited
        case allowed
        case mandatory
    }

    /// The class of the scalar before, marks taken with what they stand on (LB9); nil at the start of the text.
    private var before: LineBreakClass?
    /// The class before any spaces, as long as there were only spaces since.
    private var beforeSpaces: LineBreakClass = .alphabetic
    private var hadSpaces = false
    private var followsJoiner = false
    /// Whether what stands before the last scalar is a Hebrew letter (LB21a).
    private var followsHebrew = false
    /// Whether an odd number of regional indicators stands before (LB30a).
    private var hasOddIndicators = false
    private var number = Number.none

    /// Where in a number the text is: `(PR | PO)? (OP | HY)? NU (NU | SY | IS)* (CL | CP)? (PR | PO)?`.
    private enum Number {
        case none, digits, closed
    }

    /// What may happen before the next scalar, which is of a class. `following` is the class of the one after it, and is
    /// only asked for where it matters: between a currency sign and a bracket.
    mutating func next(
        _ given: LineBreakClass, followedBy following: @autoclosure () -> LineBreakClass? = nil
    ) -> Opportunity {
        guard let last = before else {
            // LB2: never at the start of text. LB10: a mark with nothing to stand on is a letter.
            let first = given == .combiningMark || given == .zeroWidthJoiner ? .alphabetic : given.resolved
            remember(first, after: nil)
            followsJoiner = given == .zeroWidthJoiner
            return .prohibited
        }
        // LB4, LB5
        switch last {
        case .carriageReturn where given == .lineFeed:
            remember(given, after: last)
            return .prohibited
        case .mandatoryBreak, .carriageReturn, .lineFeed, .nextLine:
            let first = given == .combiningMark || given == .zeroWidthJoiner ? .alphabetic : given.resolved
            remember(first, after: nil)
            followsJoiner = given == .zeroWidthJoiner
            return .mandatory
        default: break
        }
        // LB9
        if given == .combiningMark || given == .zeroWidthJoiner, last != .space, last != .zeroWidthSpace {
            followsJoiner = given == .zeroWidthJoiner
            return .prohibited
        }
        let value = given == .combiningMark || given == .zeroWidthJoiner ? .alphabetic : given.resolved
        var opportunity = opportunity(last, value)
        // LB25: (PR | PO) × OP NU
        if opportunity == .allowed, last == .prefix || last == .postfix, value.opens, following() == .numeric {
            opportunity = .prohibited
        }
        remember(value, after: last)
        followsJoiner = given == .zeroWidthJoiner
        return opportunity
    }

    private func opportunity(_ last: LineBreakClass, _ next: LineBreakClass) -> Opportunity {
        switch next {
        // LB6, LB7
        case .mandatoryBreak, .carriageReturn, .lineFeed, .nextLine, .space, .zeroWidthSpace: return .prohibited
        default: break
        }
        // LB8
        if last == .zeroWidthSpace || (hadSpaces && beforeSpaces == .zeroWidthSpace) { return .allowed }
        // LB8a
        if followsJoiner { return .prohibited }
        if last != .space {
            // LB21a
            if followsHebrew, last == .hyphen || last == .breakAfter, next != .contingentBreak { return .prohibited }
            // LB25, and LB13 as it goes with it
            switch number {
            case .digits:
                switch next {
                case .numeric, .breakSymbol, .infixSeparator, .closePunctuation, .closeParenthesis,
                    .wideCloseParenthesis, .prefix, .postfix:
                    return .prohibited
                default: break
                }
            case .closed: if next == .prefix || next == .postfix { return .prohibited }
            case .none: break
            }
            // LB30a
            if last == .regionalIndicator, next == .regionalIndicator {
                return hasOddIndicators ? .prohibited : .allowed
            }
            return LineBreakPairs.shared.isAllowed(last, next) ? .allowed : .prohibited
        }
        // Across spaces: LB11, LB13, LB14 to LB17, and LB18 for the rest.
        if next.isClosing || beforeSpaces.opens { return .prohibited }
        switch (beforeSpaces, next) {
        case (_, .wordJoiner), (_, .exclamation), (_, .infixSeparator), (_, .breakSymbol), (.breakBoth, .breakBoth):
            return .prohibited
        case (.quotation, _): return next.opens ? .prohibited : .allowed
        case (_, .nonstarter): return beforeSpaces.isClosing ? .prohibited : .allowed
        default: return .allowed
        }
    }

    private mutating func remember(_ value: LineBreakClass, after last: LineBreakClass?) {
        if value == .space {
            if let last, last != .space { beforeSpaces = last }
            if last == nil { beforeSpaces = .alphabetic }
            hadSpaces = true
        } else {
            hadSpaces = false
        }
        followsHebrew = last == .hebrewLetter
        hasOddIndicators = value == .regionalIndicator && !(last == .regionalIndicator && hasOddIndicators)
        switch (number, value) {
        case (_, .numeric): number = .digits
        case (.digits, .breakSymbol), (.digits, .infixSeparator): break
        case (.digits, .closePunctuation), (.digits, .closeParenthesis), (.digits, .wideCloseParenthesis):
            number = .closed
        default: number = .none
        }
        before = value
    }
}

extension LineBreakClass {
    /// LB1 for the letters that only we tell apart.
    fileprivate var resolved: LineBreakClass { self == .southEastAsian ? .alphabetic : self }
}

/// Whether a line may break between two scalars without a space between them, as far as only these two decide.
private struct LineBreakPairs: Sendable {
    static let shared = LineBreakPairs()

    private let allowed: [Bool]

    private init() {
        let count = LineBreakClass.count
        allowed = (0..<count * count).map { index in
            guard let first = LineBreakClass(rawValue: UInt8(index / count)),
                let second = LineBreakClass(rawValue: UInt8(index % count))
            else { return false }
            return !LineBreakPairs.isProhibited(first, second)
        }
    }

    func isAllowed(_ first: LineBreakClass, _ second: LineBreakClass) -> Bool {
        allowed[Int(first.rawValue) * LineBreakClass.count + Int(second.rawValue)]
    }

    private static func isProhibited(_ first: LineBreakClass, _ second: LineBreakClass) -> Bool {
        // LB11 to LB17
        if first == .wordJoiner || second == .wordJoiner || first == .glue { return true }
        if second == .glue { return first != .breakAfter && first != .hyphen }
        if second.isClosing || second == .exclamation || second == .infixSeparator || second == .breakSymbol {
            return true
        }
        if first.opens || first == .quotation || second == .quotation { return true }
        if first.isClosing, second == .nonstarter { return true }
        if first == .breakBoth, second == .breakBoth { return true }
        // LB20
        if first == .contingentBreak || second == .contingentBreak { return false }
        // LB21, LB22
        switch second {
        case .breakAfter, .hyphen, .nonstarter, .inseparable: return true
        default: break
        }
        if first == .breakBefore { return true }
        if first == .breakSymbol, second == .hebrewLetter { return true }
        // LB23, LB24
        if first.isLetter, second == .numeric || second.isSign { return true }
        if second.isLetter, first == .numeric || first.isSign { return true }
        if first == .prefix, second.isPictograph || second.isHangul { return true }
        if first.isPictograph || first.isHangul, second == .postfix { return true }
        // LB25
        if second == .numeric, first.isSign || first == .hyphen || first == .numeric { return true }
        // LB26
        switch (first, second) {
        case (.hangulL, .hangulL), (.hangulL, .hangulV), (.hangulL, .hangulLV), (.hangulL, .hangulLVT),
            (.hangulV, .hangulV), (.hangulV, .hangulT), (.hangulLV, .hangulV), (.hangulLV, .hangulT),
            (.hangulT, .hangulT), (.hangulLVT, .hangulT):
            return true
        default: break
        }
        // LB28 to LB30
        if second.isLetter, first.isLetter || first == .infixSeparator { return true }
        if second == .openPunctuation, first.isLetter || first == .numeric { return true }
        if first == .closeParenthesis, second.isLetter || second == .numeric { return true }
        // LB30b
        return second == .emojiModifier && (first == .emojiBase || first == .futurePictograph)
    }
}

extension LineBreakClass {
    fileprivate var isLetter: Bool { self == .alphabetic || self == .hebrewLetter }

    fileprivate var isSign: Bool { self == .prefix || self == .postfix }

    fileprivate var isClosing: Bool {
        self == .closePunctuation || self == .closeParenthesis || self == .wideCloseParenthesis
    }

    fileprivate var isPictograph: Bool {
        switch self {
        case .ideographic, .emojiBase, .emojiModifier, .futurePictograph: true
        default: false
        }
    }

    fileprivate var isHangul: Bool {
        switch self {
        case .hangulL, .hangulV, .hangulT, .hangulLV, .hangulLVT: true
        default: false
        }
    }
}
