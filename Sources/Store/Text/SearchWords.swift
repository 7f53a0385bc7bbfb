import News

/// The words of texts, and of what somebody looks for in them.
enum SearchWords {
    /// A part of what somebody searches for.
    struct Piece: Hashable {
        var text: String
        var isPrefix: Bool
    }

    /// A text as the index is given it.
    static func indexed(_ text: String, _ form: SearchText.Form) -> String {
        switch form {
        case .folded: cut(SearchFolding.folded(text), \.isUnspaced, takesParticlesOff: true)
        case .unfolded: cut(text, \.isUnspaced, takesParticlesOff: false)
        case .format2: cut(text, \.isKanaOrHan, takesParticlesOff: false)
        }
    }

    /// Cuts one word of a search into pieces that the index has.
    static func pieces(of word: some StringProtocol, _ form: SearchText.Form) -> [Piece] {
        var word = String(word)
        let isPrefix = word.last == "*"
        if isPrefix { word.removeLast() }
        if form == .folded { word = SearchFolding.folded(word) }
        var pieces: [Piece] = []
        var letters = String.UnicodeScalarView()
        var run: [Unicode.Scalar] = []
        func endLetters(isPrefix: Bool = false) {
            guard letters.contains(where: { !$0.properties.generalCategory.isMark }) else {
                letters.removeAll()
                return
            }
            pieces.append(Piece(text: String(letters), isPrefix: isPrefix))
            letters.removeAll()
        }
        func endRun() {
            for (first, second) in zip(run, run.dropFirst()) {
                pieces.append(Piece(text: String(first) + String(second), isPrefix: false))
            }
            if run.count == 1 { pieces.append(Piece(text: String(run[0]), isPrefix: false)) }
            run.removeAll()
        }
        for scalar in word.unicodeScalars {
            if scalar.isUnspaced {
                endLetters()
                run.append(scalar)
            } else {
                endRun()
                if scalar.isPartOfWord { letters.append(scalar) } else { endLetters() }
            }
        }
        endRun()
        endLetters(isPrefix: isPrefix && word.unicodeScalars.last?.isPartOfWord ?? false)
        return pieces
    }

    private static func cut(
        _ text: String, _ isUnspaced: (Unicode.Scalar) -> Bool, takesParticlesOff: Bool
    ) -> String {
        var text = text
        // The lead bytes of U+3000...U+9FFF, U+F900...U+FFFF and U+20000 and up, and those of Thai, Lao, Burmese and
        // Khmer (U+0E00...U+1FFF), and of Korean (U+AC00...U+D7A3); most texts have none of them.
        let isSpaced = text.withUTF8 { bytes in !bytes.contains { $0 >= 0xE0 && $0 != 0xE2 && $0 != 0xEE } }
        if isSpaced { return text }
        var cut = String.UnicodeScalarView()
        var last: Unicode.Scalar?
        var word: [Unicode.Scalar] = []
        func endWord() {
            if let end = word.last, KoreanParticles.isSyllable(end), let length = KoreanParticles.stemLength(of: word) {
                cut.append(" ")
                cut.append(contentsOf: word.prefix(length))
                cut.append(" ")
            }
            word.removeAll(keepingCapacity: true)
        }
        for scalar in text.unicodeScalars {
            if isUnspaced(scalar) {
                endWord()
                if let last {
                    cut.append(last)
                    cut.append(scalar)
                }
                cut.append(" ")
                cut.append(scalar)
                cut.append(" ")
                last = scalar
            } else {
                if takesParticlesOff {
                    if scalar.mayStandInKorean { word.append(scalar) } else { endWord() }
                }
                cut.append(scalar)
                last = nil
            }
        }
        endWord()
        return String(cut)
    }
}

extension Unicode.GeneralCategory {
    fileprivate var isMark: Bool { self == .nonspacingMark || self == .spacingMark }
}

extension Unicode.Scalar {
    /// Of a Korean word, or of a foreign one with a particle: `AI가`, `2026년에`.
    fileprivate var mayStandInKorean: Bool {
        switch value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: KoreanParticles.isSyllable(self)
        }
    }

    /// The categories `L* N* Co Mn Mc`, which the tokenizer of the index takes for words.
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
