import Basics

/// Cuts UTF-8 into words. It reads each byte once and makes no strings.
struct TextScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    private var position: Int
    private var gap = TextToken.Gap.sentence
    /// The sign before the next word makes a hashtag of it.
    private var sawHash = false
    private var sawAt = false
    /// Addresses that are still to come, which are stepped over as signs are.
    private var addresses: ArraySlice<Range<Int>>

    /// Appends the words between two offsets to `tokens`; the first one starts a sentence.
    static func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, into tokens: inout ContiguousArray<TextToken>
    ) {
        var scanner = TextScanner(bytes: bytes, end: end, position: start)
        var last: TextToken?
        while let token = scanner.next(after: last) {
            tokens.append(token)
            last = token
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, end: Int, position: Int) {
        self.bytes = bytes
        self.end = end
        self.position = position
        addresses = AddressFinder.addresses(in: bytes, from: position, to: end)[...]
    }

    private mutating func next(after previous: TextToken?) -> TextToken? {
        while position < end {
            if let address = addresses.first, position >= address.lowerBound {
                addresses.removeFirst()
                if position < address.upperBound {
                    position = address.upperBound
                    raise(to: .other)
                    if endsSentenceHere { gap = .sentence }
                    (sawHash, sawAt) = (false, false)
                    continue
                }
            }
            let (scalar, length) = UTF8Scalar.decode(bytes, at: position)
            let kind = ScalarKind(of: scalar)
            switch kind {
            case .separator:
                separate(scalar, after: previous)
                position += length
            case .unspaced:
                let token = TextToken(
                    start: Int32(position), end: Int32(position + length), gap: gap,
                    shape: sawHash ? [.uncased, .unspaced, .hashtag] : [.uncased, .unspaced],
                    hash: foldedHash(from: position, to: position + length))
                position += length
                gap = .none
                sawHash = false
                return token
            case .capital, .small, .uncased, .digit, .mark:
                return word()
            }
        }
        return nil
    }

    // MARK: - Between words

    private mutating func separate(_ scalar: UInt32, after previous: TextToken?) {
        switch scalar {
        case 0x0A, 0x0D, 0x2028, 0x2029:
            gap = .sentence
        case 0x20, 0x09, 0xA0, 0x2009, 0x202F, 0x3000:
            if gap == .none { gap = .space }
            // A point or colon ends a sentence only before white space: "3.5", "12:30", "example.com".
            if gap == .joint, previousByte.map({ ".!?:".utf8.contains($0) }) ?? false { gap = .sentence }
            if gap == .joint { gap = .other }
        case 0x2E, 0x3A:
            raise(to: .joint)
        case 0x21, 0x3F, 0x3002, 0xFF01, 0xFF1F, 0x2026, 0x061F, 0x0964, 0x2022:
            gap = .sentence
        case 0x2D, 0x27, 0x2010, 0x2011, 0x2019, 0x2BC, 0x30FB, 0xB7, 0xFF1D, 0x200C, 0x5F:
            raise(to: gap == .space ? .other : .joint)
        case 0x26:
            if gap == .none || gap == .space { gap = .ampersand } else { raise(to: .other) }
        case 0x2C, 0x3001, 0x060C, 0xFF0C:
            raise(to: .comma)
        case 0x28, 0x5B, 0xFF08:
            raise(to: .bracket)
        case 0x22, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x2018, 0x201A, 0x300C, 0x300D:
            raise(to: .quote)
        case 0x200B, 0x200D, 0xFEFF, 0xAD, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
            break
        default:
            raise(to: .other)
        }
        sawHash = (scalar == 0x23 || scalar == 0xFF03) && mayBeginHashtag(after: previous)
        sawAt = scalar == 0x40
    }

    /// Whether a `#` here may be one of a hashtag, by what stands before it: "page#section", "/r/x/#top" and "&#38;" have
    /// none. Those of a row of hashtags may stand without spaces.
    private func mayBeginHashtag(after previous: TextToken?) -> Bool {
        guard let before = previousByte else { return true }
        // Of programs and templates: "$#list", "{#if", "<#assign", "%#x".
        if "&/=\\_@$`{<%".utf8.contains(before) { return false }
        // "url(#shadow)", "href='#top'", "list[#list]".
        if "(['\"".utf8.contains(before), position > 1 {
            let isInBracket = position > 2 && bytes[position - 2] == UInt8(ascii: "(")
            if isPartOfCode(bytes[position - (isInBracket ? 3 : 2)]) { return false }
        }
        guard let previous, Int(previous.end) == position else { return true }
        return previous.shape.contains(.hashtag)
    }

    private func isPartOfCode(_ byte: UInt8) -> Bool {
        "=$".utf8.contains(byte) || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    /// Whether a point and white space follow.
    private var endsSentenceHere: Bool {
        guard position < end, ".!?".utf8.contains(bytes[position]) else { return false }
        return position + 1 >= end || bytes[position + 1] <= 0x20
    }

    private var previousByte: UInt8? { position > 0 ? bytes[position - 1] : nil }

    private mutating func raise(to new: TextToken.Gap) {
        if new.rawValue > gap.rawValue { gap = new }
    }

    // MARK: - Words

    private mutating func word() -> TextToken {
        let start = position
        var shape: TextToken.Shape = []
        var letters = 0
        var capitals = 0
        var digits = 0
        var lastWasSmall = false
        scan: while position < end {
            let (scalar, length) = UTF8Scalar.decode(bytes, at: position)
            switch ScalarKind(of: scalar) {
            case .capital:
                if letters == 0 { shape.insert(.capitalised) }
                if lastWasSmall || digits > 0 { shape.insert(.innerCapital) }
                if scalar >= 0x250 { shape.insert(.notLatin) }
                letters += 1
                capitals += 1
                lastWasSmall = false
            case .small:
                if scalar >= 0x250 { shape.insert(.notLatin) }
                shape.insert(.hasSmall)
                letters += 1
                lastWasSmall = true
            case .uncased:
                shape.insert(.uncased)
                letters += 1
            case .digit:
                digits += 1
                lastWasSmall = true
            case .mark:
                break
            case .unspaced:
                break scan
            case .separator:
                guard let joined = lengthOfJoint(scalar, length, after: start, letters: letters) else { break scan }
                position += joined
                continue scan
            }
            position += length
        }
        if digits > 0 { shape.insert(.hasDigit) }
        if letters == 0 { shape.insert(.number) }
        if letters > 0, capitals == letters, letters + digits > 1 { shape.insert(.allCapitals) }
        if letters == 1, capitals == 1, digits == 0 { shape.insert(.initial) }
        if sawHash { shape.insert(.hashtag) }
        if sawAt { shape.insert(.address) }
        let wordEnd = position
        takePossessive(into: &shape)
        if position < end, bytes[position] == 0x2E { shape.insert(.pointAfter) }
        let token = TextToken(
            start: Int32(start), end: Int32(wordEnd), gap: gap, shape: shape,
            hash: foldedHash(from: start, to: wordEnd))
        gap = .none
        sawHash = false
        sawAt = false
        return token
    }

    /// How many bytes of punctuation stay inside the word: the points of `U.S.` and `J.K.`, the apostrophe of
    /// `O'Brien` and `don't`. Nil when the word ends here.
    private func lengthOfJoint(_ scalar: UInt32, _ length: Int, after start: Int, letters: Int) -> Int? {
        guard position + length < end else {
            return scalar == 0x2E && isDottedAbbreviation(from: start) ? length : nil
        }
        let next = UTF8Scalar.decode(bytes, at: position + length)
        let nextKind = ScalarKind(of: next.scalar)
        switch scalar {
        case 0x2E:
            // A capital between points: "U.S.", but neither "example.com" nor a sentence's last letter.
            let single = position - start == 1 || bytes[position - 2] == 0x2E
            guard single, ScalarKind(of: UInt32(bytes[position - 1])) == .capital else { return nil }
            if nextKind == .capital {
                let after = position + length + next.length
                let isSingle = after >= end || ScalarKind(of: UTF8Scalar.decode(bytes, at: after).scalar) == .separator
                return isSingle ? length : nil
            }
            return isDottedAbbreviation(from: start) ? length : nil
        case 0x27, 0x2019:
            guard nextKind == .small || nextKind == .capital else { return nil }
            let before = ScalarKind(of: UInt32(bytes[position - 1]))
            if letters <= 2, before == .small, nextKind == .capital { return nil }
            // L'Aquila, D'Alema; but O'Brien and N'Djamena are one word.
            if letters == 1, before == .capital, bytes[position - 1] == 0x4C || bytes[position - 1] == 0x44 {
                return nil
            }
            if letters == 1, before == .small { return nil }
            let after = position + length + next.length
            let endsAfter = after >= end || ScalarKind(of: UTF8Scalar.decode(bytes, at: after).scalar) == .separator
            if endsAfter, next.scalar == 0x73 || next.scalar == 0x53 { return nil }
            return length
        default:
            return nil
        }
    }

    private func isDottedAbbreviation(from start: Int) -> Bool {
        position - start >= 3 && bytes[position - 2] == 0x2E
    }

    /// Steps over `'s` and `s'`.
    private mutating func takePossessive(into shape: inout TextToken.Shape) {
        guard position < end else { return }
        let (scalar, length) = UTF8Scalar.decode(bytes, at: position)
        guard scalar == 0x27 || scalar == 0x2019 else { return }
        let next = position + length
        guard next < end, bytes[next] == 0x73 || bytes[next] == 0x53 else { return }
        let after = next + 1
        guard after >= end || ScalarKind(of: UTF8Scalar.decode(bytes, at: after).scalar) == .separator else { return }
        shape.insert(.possessive)
        position = after
    }

    private func foldedHash(from start: Int, to end: Int) -> FoldedHash {
        var hash = FoldedHash()
        hash.add(bytes, from: start, to: end)
        return hash
    }
}

/// What a scalar is to the scanner.
enum ScalarKind: UInt8, Sendable {
    case separator, capital, small, uncased, digit, mark, unspaced

    init(of scalar: UInt32) {
        self = scalar < 0x700 ? ScalarKinds.shared.table[Int(scalar)] : Self.slow(scalar)
    }

    private static func slow(_ scalar: UInt32) -> ScalarKind {
        switch scalar {
        // Thai, Lao, Myanmar, Khmer; kana; Han; Hangul; Han beyond the basic plane.
        case 0x0E01...0x0E4E, 0x0E81...0x0EDF, 0x1000...0x109F, 0x1780...0x17D3, 0x3005...0x3007, 0x3041...0x3096,
            0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFF66...0xFF9D, 0x20000...0x3134F:
            return .unspaced
        case 0x2000...0x206F, 0x3000...0x3004, 0x3008...0x3020, 0xFE00...0xFE0F:
            return .separator
        default:
            return Unicode.Scalar(scalar).map(ScalarKind.init(looking:)) ?? .separator
        }
    }

    fileprivate init(looking scalar: Unicode.Scalar) {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: self = .capital
        case .lowercaseLetter: self = .small
        case .modifierLetter, .otherLetter, .letterNumber: self = .uncased
        case .decimalNumber: self = .digit
        case .nonspacingMark, .spacingMark: self = .mark
        default: self = .separator
        }
    }
}

/// The kinds of the scalars below U+0700, looked up once.
private struct ScalarKinds: Sendable {
    static let shared = ScalarKinds()
    let table: [ScalarKind]

    private init() {
        table = (UInt32(0)..<0x700).map { Unicode.Scalar($0).map(ScalarKind.init(looking:)) ?? .separator }
    }
}
