import Basics

/// The words of a headline and of the beginning of a text, looked up, with what finding names in them asks again and again.
struct TextView {
    /// How letters are used in a part of the text, which decides what a capital says.
    enum Style: Sendable {
        /// Capitals begin names and sentences.
        case mixed
        /// Every Word Begins With One.
        case titleCase
        /// EVERYTHING IS ONE.
        case capitals
        /// no capitals at all
        case small
    }

    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var tokens: ContiguousArray<TextToken> = []
    /// The number of tokens of the headline, which come first.
    private(set) var titleCount = 0
    private(set) var titleStyle = Style.mixed
    private(set) var textStyle = Style.mixed
    /// Where the headline's repetition at the beginning of the text ends; many feeds repeat it.
    private var echoEnd = 0
    /// The index of the text's language in ``WordRoles/functionWords``, or nil when unknown.
    private(set) var language: Int?
    /// The language that the feed claims, without its region; empty where it says nothing.
    let claimedLanguage: String
    private let gazetteer = Gazetteer.shared

    /// `bytes` holds the headline up to `titleEnd` and the text behind it.
    init(bytes: UnsafeBufferPointer<UInt8>, titleEnd: Int, claimedLanguage: String?) {
        self.bytes = bytes
        self.claimedLanguage = claimedLanguage.map { $0.prefix { $0.isLetter }.lowercased() } ?? ""
        tokens.reserveCapacity(bytes.count / 5)
        TextScanner.scan(bytes, from: 0, to: titleEnd, into: &tokens)
        titleCount = tokens.count
        TextScanner.scan(bytes, from: titleEnd, to: bytes.count, into: &tokens)
        lookUp()
        titleStyle = style(of: 0..<titleCount)
        textStyle = style(of: titleCount..<tokens.count)
        echoEnd = endOfEcho()
        // Only headlines are set in Title Case; a text that looks like it is a list of names.
        if textStyle == .titleCase { textStyle = .mixed }
        language = spokenLanguage()
    }

    var isGerman: Bool { language == 1 }

    func style(at index: Int) -> Style { index < max(titleCount, echoEnd) ? titleStyle : textStyle }

    /// The words as they stand there, without the `'s` behind them.
    func text(_ first: Int, _ last: Int) -> String {
        String(decoding: bytes.slice(from: Int(tokens[first].start), upTo: Int(tokens[last].end)), as: UTF8.self)
    }

    /// What parts this word from the one before, with points of abbreviations and initials seen through.
    func gap(before index: Int) -> TextToken.Gap {
        guard index > 0, index != titleCount else { return .sentence }
        let gap = tokens[index].gap
        guard gap == .sentence || gap == .other || gap == .joint else { return gap }
        let before = tokens[index - 1]
        guard before.shape.contains(.pointAfter), tokens[index].start - before.end == 2 else { return gap }
        let seesThrough = before.shape.contains(.initial) || before.word.contains(.abbreviation)
        return seesThrough ? .space : gap
    }

    /// Whether a capital here says nothing, since a sentence begins.
    func beginsSentence(_ index: Int) -> Bool {
        switch gap(before: index) {
        case .sentence, .quote, .bracket: true
        default: false
        }
    }

    /// Whether words written this way are part of a name: by a capital, in a text where that means something.
    func isCapitalised(_ index: Int) -> Bool {
        let shape = tokens[index].shape
        return shape.contains(.capitalised) && !shape.contains(.address) && !shape.contains(.hashtag)
    }

    /// The traits of a word, zero outside the text.
    func word(_ index: Int) -> WordTraits {
        index >= 0 && index < tokens.count ? tokens[index].word : []
    }

    func isEveryday(_ index: Int) -> Bool {
        let word = tokens[index].word
        if !word.isDisjoint(with: [.everyday, .anyFunctionWord]) { return true }
        // James is no plural of jam.
        return word.isDisjoint(with: [.givenName, .familyName]) && stemIsEveryday(tokens[index])
    }

    /// The hash of some words together.
    func hash(_ first: Int, _ last: Int) -> FoldedHash {
        var hash = tokens[first].hash
        var index = first + 1
        while index <= last {
            hash.add(bytes, from: Int(tokens[index].start), to: Int(tokens[index].end))
            index += 1
        }
        return hash
    }

    /// The hash of a word without its last bytes.
    func hash(of index: Int, dropping count: Int) -> FoldedHash {
        var hash = FoldedHash()
        hash.add(bytes, from: Int(tokens[index].start), to: Int(tokens[index].end) - count)
        return hash
    }

    // MARK: - Building

    private mutating func lookUp() {
        for index in tokens.indices {
            let (word, name) = gazetteer.look(up: tokens[index].hash)
            tokens[index].word = word
            tokens[index].name = name
        }
    }

    private func endOfEcho() -> Int {
        let end = titleCount * 2
        guard titleCount >= 3, end <= tokens.count,
            (0..<titleCount).allSatisfy({ tokens[$0].hash == tokens[titleCount + $0].hash })
        else { return 0 }
        return end
    }

    private func style(of range: Range<Int>) -> Style {
        var longWords = 0
        var capitalised = 0
        var capitals = 0
        var cased = 0
        for token in tokens[range] where !token.shape.contains(.uncased) && !token.shape.contains(.number) {
            cased += 1
            if token.shape.contains(.allCapitals) || token.shape.contains(.initial) { capitals += 1 }
            guard token.end - token.start >= 4 else { continue }
            longWords += 1
            if token.shape.contains(.capitalised) { capitalised += 1 }
        }
        if cased >= 2, capitals * 10 >= cased * 8 { return .capitals }
        if longWords >= 3, capitalised * 10 >= longWords * 8 { return .titleCase }
        if longWords >= 3, capitalised == 0, capitals == 0 { return .small }
        return .mixed
    }

    /// Feeds often claim the wrong language; its small words give it away.
    private func spokenLanguage() -> Int? {
        var counts = [Int](repeating: 0, count: WordRoles.functionWords.count)
        let bits = WordTraits.firstLanguageBit
        for token in tokens.prefix(300) {
            var languages = (token.word.rawValue >> bits) & 0xFF
            while languages != 0 {
                let index = languages.trailingZeroBitCount
                if index < counts.count { counts[index] += 1 }
                languages &= languages - 1
            }
        }
        if let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] >= 3 { return best }
        return WordRoles.functionWords.firstIndex { $0.language == claimedLanguage }
    }

    /// English endings, which the list of everyday words leaves out.
    private func stemIsEveryday(_ token: TextToken) -> Bool {
        let length = Int(token.end - token.start)
        guard length >= 5, !token.shape.contains(.notLatin), !token.shape.contains(.uncased) else { return false }
        let last = bytes[Int(token.end) - 1] | 0x20
        let secondLast = bytes[Int(token.end) - 2] | 0x20
        func known(_ dropping: Int, _ adding: UInt8? = nil) -> Bool {
            guard length - dropping >= 3 else { return false }
            var hash = FoldedHash()
            hash.add(bytes, from: Int(token.start), to: Int(token.end) - dropping)
            if let adding { hash.add(adding) }
            return gazetteer.look(up: hash).traits.contains(.everyday)
        }
        switch last {
        case 0x73:
            return known(1) || (secondLast == 0x65 && (known(2) || known(3, 0x79))) || (secondLast == 0x72 && known(3))
        case 0x64: return secondLast == 0x65 && (known(1) || known(2))
        case 0x67: return secondLast == 0x6E && (known(3) || known(3, 0x65))
        case 0x79: return secondLast == 0x6C && known(2)
        case 0x72: return secondLast == 0x65 && (known(2) || known(1))
        case 0x74: return secondLast == 0x73 && (known(3) || known(2))
        default: return false
        }
    }
}
