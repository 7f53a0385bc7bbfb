import Basics

/// Finds the names that the gazetteer has.
struct KnownNameFinder {
    let view: TextView
    private let gazetteer = Gazetteer.shared
    /// Acronyms that the article explains by words of its own: HP in "hypersensitivity pneumonitis (HP)".
    private let ownAcronyms: Set<FoldedHash>
    private let hyphenated: HyphenatedNames
    private let chains: NameChains
    private let neighbours: NameNeighbours
    private let unspaced: UnspacedNames
    /// The endings of places in the language that the feed claims.
    let latinEndings: (endings: [PlaceEndings.Ending], needPreposition: Bool)?

    init(_ view: TextView) {
        self.view = view
        hyphenated = HyphenatedNames(view)
        chains = NameChains(view)
        neighbours = NameNeighbours(view)
        unspaced = UnspacedNames(view)
        latinEndings = PlaceEndings.latin(view.claimedLanguage)
        ownAcronyms = Self.ownAcronyms(of: view)
    }

    /// The known names, in the order of the text, none overlapping another.
    func mentions() -> [NameMention] {
        var found: [NameMention] = []
        var index = 0
        while index < view.tokens.count {
            var next = index + 1
            if let mention = longest(at: index, next: &next) {
                found.append(mention)
                next = mention.last + 1
            }
            index = next
        }
        return found
    }

    /// The longest known name at a word; `next` is the word to go on with where something else stands there.
    private func longest(at index: Int, next: inout Int) -> NameMention? {
        let token = view.tokens[index]
        guard !token.shape.contains(.address) else { return nil }
        // "30 Seconds to Mars", "1. FC Köln".
        if token.shape.contains(.number), !token.word.contains(.beginsName) { return nil }
        var best: NameMention?
        if token.name >= 0, !token.shape.contains(.number) { best = mention(index, index, token.word, token.name) }
        if token.word.contains(.beginsName) {
            var hash = token.hash
            var last = index + 1
            while last < view.tokens.count, last - index < 16, continues(to: last) {
                hash.add(view.bytes, from: Int(view.tokens[last].start), to: Int(view.tokens[last].end))
                let (traits, name) = gazetteer.look(up: hash)
                if name >= 0, let longer = mention(index, last, traits, name) {
                    best = longer
                } else if name < 0, let longer = genitive(index, last, hash) {
                    best = longer
                }
                // "Brussels sprouts" are not from there, and 印度洋 is not in India.
                if traits.contains(.namesake), view.gap(before: last) != .sentence {
                    best = nil
                    next = last + 1
                }
                guard traits.contains(.beginsName) else { break }
                last += 1
            }
        }
        if best?.count ?? 1 == 1, token.shape.contains(.capitalised), let last = hyphenated.end(ofNameAt: index) {
            return NameMention(first: index, last: last, type: .person, confidence: 0.85)
        }
        if token.shape.contains(.capitalised), let chain = chains.name(at: index), chain.last > best?.last ?? index {
            return chain
        }
        if let found = best, neighbours.makeAnother(of: found) { return nil }
        return best ?? inflected(index) ?? inflectedPlace(index)
    }

    /// "Sachsen-Anhalts", "Bad Segebergs".
    private func genitive(_ first: Int, _ last: Int, _ hash: FoldedHash) -> NameMention? {
        let token = view.tokens[last]
        guard view.isGerman, token.end - token.start >= 5, view.bytes[Int(token.end) - 1] == 0x73,
            view.isCapitalised(first), view.isCapitalised(last)
        else { return nil }
        var stem = view.hash(first, last - 1)
        stem.add(view.bytes, from: Int(token.start), to: Int(token.end) - 1)
        let (traits, name) = gazetteer.look(up: stem)
        guard name >= 0, gazetteer.names[Int(name)].type == .place else { return nil }
        return mention(first, last, traits, name)
    }

    private func continues(to index: Int) -> Bool {
        switch view.gap(before: index) {
        case .none, .space, .joint, .ampersand: true
        case .comma: view.tokens[index].hash == Words.dc
        default: false
        }
    }

    /// The mention, if the name may be written this way here.
    func mention(_ first: Int, _ last: Int, _ traits: WordTraits, _ name: Int32)
        -> NameMention?
    {
        let token = view.tokens[first]
        var confidence: Float = 0.9
        if token.shape.contains(.uncased) {
            guard traits.contains(.uncasedName) else { return nil }
            // One sign, or a piece of a longer word, is chance.
            if token.shape.contains(.unspaced), last == first || !unspaced.isWhole(first, last) { return nil }
        } else {
            let style = view.style(at: first)
            if !token.shape.contains(.capitalised), !token.shape.contains(.hasDigit) {
                guard traits.contains(.smallLetters) || style == .small && last > first else { return nil }
            }
            if first < last, traits.contains(.onlyCapitals), view.gap(before: first + 1) == .space {
                return nil
            }
            if first == last {
                guard let single = confidenceOfSingle(first, traits, name, style) else { return nil }
                confidence = single
            } else if style == .mixed, traits.isDisjoint(with: [.smallLetters]),
                !isCapitalisedThroughout(first, last), !isWrittenSo(first, last, name)
            {
                return nil
            }
        }
        if traits.contains(.doubtful), !hasPlaceContext(first, last) { return nil }
        if gazetteer.names[Int(name)].type == .place, PathPieces.holds(first, last, view) { return nil }
        if last > first, Range(from: first, through: last).allSatisfy({ view.tokens[$0].shape.contains(.number) }) {
            return nil
        }
        // "A man" is not Amman, nor "Mythos" Mỹ Tho.
        if last > first, !traits.contains(.phrase),
            Range(from: first + 1, through: last).allSatisfy({ view.gap(before: $0) == .space })
        {
            return nil
        }
        if first == last {
            // "Kraftwerk" is a power station unless it stands in quotation marks.
            if view.isGerman, token.word.contains(.germanNoun), token.gap != .quote, !hasPlaceContext(first, last) {
                return nil
            }
            // Eppendorf in "Hamburg-Eppendorf" is part of the town.
            if view.isGerman, first > 0, token.gap == .joint, view.tokens[first - 1].name >= 0,
                gazetteer.names[Int(name)].type == .place, !gazetteer.names[Int(name)].isWide,
                gazetteer.names[Int(view.tokens[first - 1].name)].type == .place
            {
                return nil
            }
            if isGivenNameRather(first, traits, name) { return nil }
            guard traits.contains(.oneWord) || token.shape.contains(.innerCapital), !isMoney(first),
                !isOrdinaryHere(first, traits, name), !ownAcronyms.contains(token.hash)
            else { return nil }
            if isWordRather(first, traits, name), isPart(first + 1, of: first + 1) || !hasPlaceContext(first, last) {
                return nil
            }
        }
        // General Belgrano was someone before he was a town.
        if last > first, token.word.contains(.title), gazetteer.names[Int(name)].type == .place,
            !gazetteer.names[Int(name)].isWide, !hasPlaceContext(first, last)
        {
            return nil
        }
        return NameMention(
            first: first, last: last, type: gazetteer.names[Int(name)].type, name: name,
            confidence: confidence,
            isDemonym: traits.contains(.demonym))
    }

    /// Longer known names may have small words inside, but not be made of them: "the bank of england's".
    private func isCapitalisedThroughout(_ first: Int, _ last: Int) -> Bool {
        for index in Range(from: first, through: last) {
            let token = view.tokens[index]
            if token.shape.contains(.capitalised) || !token.shape.contains(.hasSmall) { continue }
            if token.word.isDisjoint(with: [.anyFunctionWord, .particle]), token.end - token.start > 3 {
                return false
            }
        }
        return true
    }

    /// "La France insoumise", "Union européenne": the languages of the south have capitals only at the beginning.
    private func isWrittenSo(_ first: Int, _ last: Int, _ name: Int32) -> Bool {
        guard let language = view.language, language > 1, gazetteer.names[Int(name)].type != .place else {
            return false
        }
        return Range(from: first, upTo: last).contains { index in
            view.isCapitalised(index) && !view.word(index).isFunctionWord
        }
    }

    private func confidenceOfSingle(
        _ index: Int, _ traits: WordTraits, _ name: Int32, _ style: TextView.Style
    ) -> Float? {
        let token = view.tokens[index]
        let length = token.end - token.start
        let isCapitals = token.shape.contains(.allCapitals)
        if traits.contains(.onlyCapitals) {
            guard isCapitals else { return nil }
            // In a headline of capitals "US", "IT" and "WHO" are more often words.
            let hasPoints = length > 3 && view.bytes[Int(token.start) + 1] == 0x2E
            if style == .capitals, !hasPoints, view.isEveryday(index) { return nil }
        } else if isCapitals, style != .capitals, length <= 4, !traits.contains(.demonym),
            !traits.contains(.smallLetters),
            !isWritten(name, inCapitals: true)
        {
            return nil
        }
        let isWide = gazetteer.names[Int(name)].isWide
        guard !traits.contains(.smallLetters), !isWide, !isCapitals, view.isEveryday(index) else {
            return 0.9
        }
        // "Apple", "Labour", "Shell": words too. A capital inside a sentence decides.
        switch style {
        case .mixed: return view.beginsSentence(index) ? 0.6 : (view.isGerman ? 0.6 : 0.85)
        case .titleCase: return 0.6
        case .capitals: return nil
        case .small: return nil
        }
    }

    private func isWritten(_ name: Int32, inCapitals: Bool) -> Bool {
        let shown = gazetteer.names[Int(name)].text
        return shown.allSatisfy { !$0.isLowercase } == inCapitals
    }

    /// "Noel" without its accent, and "Noël Coward", are someone and not Christmas.
    private func isGivenNameRather(_ index: Int, _ traits: WordTraits, _ name: Int32) -> Bool {
        let token = view.tokens[index]
        guard traits.contains(.accented), !token.word.isDisjoint(with: [.givenName, .familyName]),
            token.shape.isDisjoint(with: [.allCapitals, .uncased, .notLatin])
        else { return false }
        if view.bytes.slice(from: Int(token.start), upTo: Int(token.end)).allSatisfy({ $0 < 0x80 }) { return true }
        let next = index + 1
        return gazetteer.names[Int(name)].type != .place && token.word.contains(.givenName)
            && next < view.tokens.count && view.gap(before: next) == .space && view.isCapitalised(next)
            && (view.language == 0 || view.style(at: index) == .mixed)
    }

    /// "US-Dollar", "US dollars"; and "US-amerikanisch", which says it once and not twice.
    private func isMoney(_ index: Int) -> Bool {
        guard view.tokens[index].hash == Words.us, index + 1 < view.tokens.count else { return false }
        let gap = view.gap(before: index + 1)
        let start = Int(view.tokens[index + 1].start)
        if gap == .joint, view.bytes[start...].starts(with: Words.american) { return true }
        return (gap == .space || gap == .joint) && Words.dollars.contains(view.tokens[index + 1].hash)
    }

    /// Nice and Reading are words as well, in a Title Like This and among other words with capitals.
    private func isWordRather(_ index: Int, _ traits: WordTraits, _ name: Int32) -> Bool {
        gazetteer.names[Int(name)].type == .place && !gazetteer.names[Int(name)].isWide && !view.isGerman
            && view.isEveryday(index) && !traits.contains(.demonym)
            && (view.style(at: index) != .mixed || isInPhrase(index))
    }

    /// Whether it stands among other words with capitals, of which it may be one: "Very Nice Cake".
    private func isInPhrase(_ index: Int) -> Bool {
        isPart(index - 1, of: index) || isPart(index + 1, of: index + 1)
    }

    /// Whether a neighbour has a capital and is no name; `second` is the one of the two that stands behind the other.
    private func isPart(_ neighbour: Int, of second: Int) -> Bool {
        neighbour >= 0 && neighbour < view.tokens.count && second < view.tokens.count
            && view.gap(before: second) == .space
            && view.isCapitalised(neighbour) && view.tokens[neighbour].name < 0
    }

    /// Names of elsewhere that are words in the language of this article, or may be: "Como" in Spanish, "Bukan" in
    /// Indonesian, Europa, which in English is a moon.
    private func isOrdinaryHere(_ index: Int, _ traits: WordTraits, _ name: Int32) -> Bool {
        let token = view.tokens[index]
        guard token.shape.isDisjoint(with: [.allCapitals, .uncased]) else { return false }
        if view.language == 0, traits.contains(.foreign), !token.shape.contains(.notLatin) { return true }
        if view.language.map({ token.word.contains(.functionWord(ofLanguage: $0)) }) ?? false { return true }
        if token.hash == Words.pole, index + 1 < view.tokens.count, view.tokens[index + 1].hash == Words.position {
            return true
        }
        guard gazetteer.names[Int(name)].type == .place, !gazetteer.names[Int(name)].isWide, view.beginsSentence(index),
            !hasPlaceContext(index, index)
        else { return false }
        let isPlain = (Int(token.start)..<Int(token.end)).allSatisfy { view.bytes[$0] < 0x80 }
        return traits.contains(.accented) && isPlain || view.language == nil && view.tokens.count > 40
    }

    private static func ownAcronyms(of view: TextView) -> Set<FoldedHash> {
        var found: Set<FoldedHash> = []
        for index in view.tokens.indices where view.tokens[index].gap == .bracket {
            let token = view.tokens[index]
            let letters = Int(token.end - token.start)
            guard token.shape.contains(.allCapitals), !token.shape.contains(.hasDigit), (2...5).contains(letters),
                index >= letters
            else { continue }
            let isExplained = (0..<letters).allSatisfy { letter in
                let word = view.tokens[index - letters + letter]
                return word.shape.isDisjoint(with: [.capitalised, .uncased])
                    && view.bytes[Int(word.start)] == view.bytes[Int(token.start) + letter] | 0x20
            }
            if isExplained { found.insert(token.hash) }
        }
        return found
    }

    /// A preposition before it, or a country behind it.
    private func hasPlaceContext(_ first: Int, _ last: Int) -> Bool {
        if first > 0, view.gap(before: first) == .space,
            view.word(first - 1).contains(.placePreposition)
        {
            return true
        }
        let next = last + 1
        guard next < view.tokens.count, view.gap(before: next) == .comma else { return false }
        let name = view.tokens[next].name
        return name >= 0 && gazetteer.names[Int(name)].isWide
            && !view.tokens[next].word.contains(.demonym)
    }

    // MARK: - Endings

    /// Words that are known without their ending: "Russlands", "ukrainische", "بالسعودية".
    private func inflected(_ index: Int) -> NameMention? {
        let token = view.tokens[index]
        let length = Int(token.end - token.start)
        if token.shape.contains(.uncased) { return withoutArabicPrefix(index) }
        guard length >= 6, !token.shape.contains(.notLatin) else { return nil }
        let last = view.bytes[Int(token.end) - 1]
        guard view.isGerman else { return nil }
        if token.shape.contains(.capitalised), last == 0x73, let genitive = stem(index, dropping: 1) { return genitive }
        let secondLast = view.bytes[Int(token.end) - 2]
        if last == 0x65 { return stem(index, dropping: 1) }
        if secondLast == 0x65, last == 0x6E || last == 0x72 || last == 0x73 || last == 0x6D {
            return stem(index, dropping: 2)
        }
        return nil
    }

    private func stem(_ index: Int, dropping count: Int) -> NameMention? {
        let (traits, name) = gazetteer.look(up: view.hash(of: index, dropping: count))
        guard name >= 0, !traits.contains(.onlyCapitals) else { return nil }
        // Names have the endings of nouns only in the genitive, and towns that of those who live there: a Banane is not
        // from Banan.
        if view.isCapitalised(index), traits.isDisjoint(with: [.demonym, .smallLetters]) {
            let last = view.bytes[Int(view.tokens[index].end) - 1]
            let isGenitive = last == 0x73 && count == 1
            let isFromThere = last == 0x72 && count == 2 && gazetteer.names[Int(name)].type == .place
            guard isGenitive || isFromThere else { return nil }
        }
        return mention(index, index, traits, name)
    }

    /// "and", "in", "for" and "the" are written as one with the Arabic word behind them.
    private func withoutArabicPrefix(_ index: Int) -> NameMention? {
        let token = view.tokens[index]
        let start = Int(token.start)
        guard token.end - token.start >= 8, view.bytes[start] >= 0xD8, view.bytes[start] <= 0xD9 else {
            return nil
        }
        let scalar = UTF8Scalar.decode(view.bytes, at: start).scalar
        guard [0x0648, 0x0628, 0x0644, 0x0641, 0x0643].contains(scalar) else { return nil }
        var hash = FoldedHash()
        hash.add(view.bytes, from: start + 2, to: Int(token.end))
        let (traits, name) = gazetteer.look(up: hash)
        return name >= 0 ? mention(index, index, traits, name) : nil
    }
}
