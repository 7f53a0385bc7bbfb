/// What search knows of an article.
///
/// Chinese, Japanese, Thai, Lao, Khmer and Burmese put no spaces between words, so there the text is indexed by pairs of
/// neighbouring characters and by single ones (`日本経済` as `日 日本 本 本経 経 経済 済`): a word of any length is found by
/// its pairs.
struct SearchText: Hashable, Sendable {
    var title: String
    var author: String
    var text: String

    init(title: String, author: String?, text: String) {
        self.init(title: title, author: author, text: text, isUnspaced: \.isUnspaced)
    }

    /// The same as stores of formats 1 and 2 have it, which took the scripts of South-East Asia for spaced ones.
    init(inFormat2 title: String, author: String?, text: String) {
        self.init(title: title, author: author, text: text, isUnspaced: \.isKanaOrHan)
    }

    private init(title: String, author: String?, text: String, isUnspaced: (Unicode.Scalar) -> Bool) {
        self.title = Self.paired(title, isUnspaced)
        self.author = Self.paired(author ?? "", isUnspaced)
        self.text = Self.paired(text, isUnspaced)
    }

    /// A part of what somebody searches for.
    struct Piece {
        var text: String
        var isPrefix: Bool
    }

    /// Cuts a search into pieces that the tokenizer may see.
    static func pieces(of search: String) -> [Piece] {
        var pieces: [Piece] = []
        for word in search.split(whereSeparator: \.isWhitespace) {
            var word = word
            let isPrefix = word.last == "*"
            if isPrefix { word.removeLast() }
            var rest = String.UnicodeScalarView()
            var run: [Unicode.Scalar] = []
            func endRun() {
                guard !run.isEmpty else { return }
                if run.count == 1 {
                    pieces.append(Piece(text: String(run[0]), isPrefix: false))
                } else {
                    for index in 1..<run.count {
                        pieces.append(Piece(text: String(run[index - 1]) + String(run[index]), isPrefix: false))
                    }
                }
                run = []
            }
            for scalar in word.unicodeScalars {
                if scalar.isUnspaced {
                    if !rest.isEmpty { pieces.append(Piece(text: String(rest), isPrefix: false)) }
                    rest = String.UnicodeScalarView()
                    run.append(scalar)
                } else {
                    endRun()
                    rest.append(scalar)
                }
            }
            endRun()
            if !rest.isEmpty { pieces.append(Piece(text: String(rest), isPrefix: isPrefix)) }
        }
        return pieces
    }

    /// The words of a piece, cut where the tokenizer of the index cuts: letters, digits and their marks.
    static func words(of piece: String) -> [Substring] {
        piece.unicodeScalars.split { !$0.isPartOfWord }.map(Substring.init).filter { word in
            word.unicodeScalars.contains { !$0.properties.generalCategory.isMark }
        }
    }

    private static func paired(_ text: String, _ isUnspaced: (Unicode.Scalar) -> Bool) -> String {
        var text = text
        // The lead bytes of U+3000...U+9FFF, U+F900...U+FFFF and U+20000 and up, and those of Thai, Lao, Burmese and
        // Khmer (U+0E00...U+1FFF); most texts have none of them.
        let isSpaced = text.withUTF8 { bytes in
            !bytes.contains { (0xE3...0xE9).contains($0) || $0 == 0xEF || $0 == 0xF0 || $0 == 0xE0 || $0 == 0xE1 }
        }
        if isSpaced { return text }
        var paired = String.UnicodeScalarView()
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if isUnspaced(scalar) {
                if let last {
                    paired.append(last)
                    paired.append(scalar)
                }
                paired.append(" ")
                paired.append(scalar)
                paired.append(" ")
                last = scalar
            } else {
                paired.append(scalar)
                last = nil
            }
        }
        return String(paired)
    }
}

extension Unicode.GeneralCategory {
    fileprivate var isMark: Bool { self == .nonspacingMark || self == .spacingMark }
}

extension Unicode.Scalar {
    /// The categories `L* N* Co Mn Mc`, as the index has them.
    fileprivate var isPartOfWord: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .privateUse:
            true
        default: false
        }
    }

    /// Characters of scripts that are written without spaces.
    fileprivate var isUnspaced: Bool {
        switch value {
        case 0x0E01...0x0E3A, 0x0E40...0x0E4E, 0x0E80...0x0EBD, 0x0EC0...0x0ECE, 0x1000...0x103F, 0x1050...0x109F,
            0x1780...0x17D3:
            true
        default: isKanaOrHan
        }
    }

    fileprivate var isKanaOrHan: Bool {
        switch value {
        case 0x3005...0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF,
            0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF:
            true
        default:
            false
        }
    }
}
