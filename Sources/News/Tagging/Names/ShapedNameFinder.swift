import Basics

/// Finds names by their shape: runs of capitalised words, and what stands in them and around them.
struct ShapedNameFinder {
    let view: TextView
    var known: [NameMention]
    /// For each token the known mention that covers it, or -1.
    let cover: ContiguousArray<Int32>
    var found: [NameMention] = []
    var suppressed: Set<Int> = []
    /// The last word of the byline before, or -1.
    var bylineEnd = -1

    /// All names, shaped and known, in the order of the text. Known ones that are part of a longer name are left out.
    static func mentions(in view: TextView, known: [NameMention]) -> [NameMention] {
        var finder = ShapedNameFinder(view: view, known: known)
        finder.run()
        var mentions = finder.known.enumerated().filter { !finder.suppressed.contains($0.offset) }.map(
            \.element)
        mentions += finder.found
        mentions.sort { $0.first < $1.first }
        Enumerations.shareTypes(among: &mentions, in: view)
        return mentions
    }

    private init(view: TextView, known: [NameMention]) {
        self.view = view
        self.known = known
        var cover = ContiguousArray<Int32>(repeating: -1, count: view.tokens.count)
        for (index, mention) in known.enumerated() {
            for token in Range(from: mention.first, through: mention.last) { cover[token] = Int32(index) }
        }
        self.cover = cover
    }

    mutating func run() {
        var index = 0
        while index < view.tokens.count {
            if cover[index] >= 0, known[Int(cover[index])].first < index {
                index = known[Int(cover[index])].last + 1
                continue
            }
            guard view.style(at: index) == .mixed, view.isCapitalised(index) else {
                if view.style(at: index) == .titleCase { titleCasePerson(at: index) }
                index += 1
                continue
            }
            let last = endOfRun(from: index)
            classify(index, last)
            index = last + 1
        }
    }

    // MARK: - Runs

    /// The last word of the run that begins at `first`.
    func endOfRun(from first: Int) -> Int {
        var last = max(first, endOfKnown(at: first))
        while last - first < 12 {
            let next = last + 1
            guard next < view.tokens.count, next != view.titleCount, isJoined(next) else { break }
            if view.isCapitalised(next) {
                last = max(next, endOfKnown(at: next))
            } else if let end = connected(from: last, at: next, in: first) {
                last = max(end, endOfKnown(at: end))
            } else {
                break
            }
        }
        return last
    }

    func isJoined(_ index: Int) -> Bool {
        // "St Mary's Hospital" is one name, "Nigeria's Department of Health" is two.
        if view.tokens[index - 1].shape.contains(.possessive) {
            guard view.word(index).isDisjoint(with: [.organisationHead, .placeEnding]) == false,
                cover[index - 1] < 0,
                index + 1 >= view.tokens.count || !view.isCapitalised(index + 1) || !isPhraseGap(index + 1)
            else { return false }
        }
        return isPhraseGap(index)
    }

    func isPhraseGap(_ index: Int) -> Bool {
        switch view.gap(before: index) {
        case .none, .space, .joint, .ampersand: return true
        default: return false
        }
    }

    func endOfKnown(at index: Int) -> Int {
        cover[index] >= 0 ? known[Int(cover[index])].last : index
    }

    /// The capitalised word that small words lead to: "van der Bellen", "Ministry of Defence"; nil when they part.
    func connected(from last: Int, at next: Int, in first: Int) -> Int? {
        let word = view.word(next)
        var after = next + 1
        // Newcastle upon Tyne.
        if view.tokens[next].hash == Words.upon, isCapitalisedAndJoined(after) { return after }
        if word.contains(.particle) {
            // In French or Spanish "de" parts a person from a place as often as it joins a name.
            let isOrdinary = view.language.map { word.contains(.functionWord(ofLanguage: $0)) } ?? false
            if !isOrdinary || (view.isGerman ? isOrganisationHead(last) : isHead(last)) {
                if after < view.tokens.count, view.word(after).contains(.particle), isJoined(after) {
                    after += 1
                }
                if isCapitalisedAndJoined(after) { return after }
            } else if view.isGerman, isNobility(at: next, in: first, last) {
                return after
            } else if !view.isGerman, let family = familyName(behindParticle: next, givenNames: first, last) {
                return family
            }
        }
        if view.tokens[next].hash == Words.and {
            return connectedByAnd(at: next, in: first, last) ? after : nil
        }
        guard isHead(last), isConnector(next), !view.word(last).contains(.companyForm) else {
            return nil
        }
        if after < view.tokens.count, view.word(after).isFunctionWord, isJoined(after) { after += 1 }
        return isCapitalisedAndJoined(after) ? after : nil
    }

    /// "Luis de la Fuente", "Dominique de Villepin": what follows given names is no place, unless it is a well-known one.
    private func familyName(behindParticle particle: Int, givenNames first: Int, _ last: Int) -> Int? {
        guard last - first < 3,
            Range(from: first, through: last).allSatisfy({
                isGiven($0) && !view.word($0).isFunctionWord && isJoined($0 + 1)
                    && (cover[$0] < 0 || known[Int(cover[$0])].count == 1)
            })
        else { return nil }
        var after = particle + 1
        if after < view.tokens.count, view.word(after).contains(.particle) || view.word(after).isFunctionWord,
            !view.isCapitalised(after), isJoined(after)
        {
            after += 1
        }
        guard isCapitalisedAndJoined(after), !isWidePlace(after) else { return nil }
        guard let index = knownIndex(after) else { return after }
        // "Ferran del Barcelona" plays there.
        return known[index].type == .place && known[index].count == 1 && Words.de == view.tokens[particle].hash
            ? after : nil
    }

    /// "Department of Health and Human Services", but "Bank of England and Microsoft".
    func connectedByAnd(at index: Int, in first: Int, _ last: Int) -> Bool {
        guard isCapitalisedAndJoined(index + 1), cover[index + 1] < 0, !isGiven(index + 1),
            !isTitle(index + 1),
            let of = Range(from: first, through: last).first(where: { view.tokens[$0].hash == Words.of }), of > first
        else { return false }
        return Words.manifoldBodies.contains(view.tokens[of - 1].hash)
    }

    func isCapitalisedAndJoined(_ index: Int) -> Bool {
        index < view.tokens.count && index != view.titleCount && isJoined(index)
            && view.isCapitalised(index)
    }

    func isConnector(_ index: Int) -> Bool {
        let token = view.tokens[index]
        guard token.end - token.start <= 3, !token.shape.contains(.capitalised) else { return false }
        return token.hash == Words.of || token.hash == Words.for || token.hash == Words.and
    }

    /// Words that "of" may follow inside a name.
    func isHead(_ index: Int) -> Bool {
        !view.word(index).isDisjoint(with: [.organisationHead, .eventHead])
            || view.tokens[index].hash == Words.house
            || Words.placesOf.contains(view.tokens[index].hash)
            // "Sons of Anarchy", "Friends of the Earth".
            || (!view.isGerman && isPlural(index) && view.isEveryday(index) && !isFamily(index)
                && cover[index] < 0
                && !view.beginsSentence(index))
    }

    func isOrganisationHead(_ index: Int) -> Bool {
        view.word(index).contains(.organisationHead)
    }

    // MARK: - What a run is

    mutating func classify(_ start: Int, _ end: Int) {
        var first = start
        var last = end
        if start < end, isQuotedWhole(start, end), view.tokens[start].hash == Words.the, cover[end] < 0 {
            add(start, end, .topic, 0.5)
            return
        }
        if isNamedThe(first, last) {
            named(withThe: first, last)
            return
        }
        while first <= last, isNoBeginning(first) { first += 1 }
        while first <= last, isNoEnding(last) { last -= 1 }
        guard first <= last else { return }
        if let index = knownIndex(first), known[index].first == first, known[index].last == last {
            return
        }
        if let split = Range(from: first, through: last).first(where: {
            view.word($0).contains(.calendar) && cover[$0] < 0 && !isGiven($0)
        }) {
            if split > first { classify(first, split - 1) }
            if split < last { classify(split + 1, last) }
            return
        }
        while last - first >= 2, isCode(first), isGiven(first + 1), !view.isEveryday(first + 1) { first += 1 }
        if view.isGerman, first < last, isKindOfCompany(first), view.tokens[first + 1].gap == .space {
            classify(first + 1, last)
            return
        }
        // German small words have capitals where a headline or a sentence in the middle begins.
        if view.isGerman, let split = Range(from: first, through: last).first(where: isGermanSmallWord) {
            if split > first { classify(first, split - 1) }
            if split < last { classify(split + 1, last) }
            return
        }
        if splitAtTitle(first, last) { return }
        if first == last {
            single(first)
            return
        }
        if let type = typeByHead(first, last) {
            add(
                type.type == .organisation ? ordinal(before: first, last) : first, last, type.type,
                type.confidence)
            return
        }
        if splitAtGivenName(first, last) { return }
        if splitAtKnown(first, last) { return }
        several(first, last)
    }

    /// A position on the field, a state, a picture's number: "DL Larry Quenby".
    func isCode(_ index: Int) -> Bool {
        let token = view.tokens[index]
        return cover[index] < 0 && token.shape.contains(.allCapitals) && token.end - token.start <= 3
            && !view.word(index).contains(.title)
    }

    /// "Energietechnikkonzern Siemens Energy", "Auktionshaus Christie's".
    func isKindOfCompany(_ index: Int) -> Bool {
        let token = view.tokens[index]
        let length = Int(token.end - token.start)
        guard cover[index] < 0, length >= 9 else { return false }
        let word = view.bytes[Int(token.start)..<Int(token.end)]
        return Words.kindsOfCompany.contains { length > $0.count && word.suffix($0.count).elementsEqual($0) }
    }

    func isGermanSmallWord(_ index: Int) -> Bool {
        cover[index] < 0 && view.isCapitalised(index) && view.word(index).contains(.functionWord(ofLanguage: 1))
            && !isGiven(index)
            && view.tokens[index].shape.isDisjoint(with: [.allCapitals, .initial])
    }

    /// "The Stooges", "The Sunday Times": a capital inside a sentence makes the article part of the name.
    func isNamedThe(_ first: Int, _ last: Int) -> Bool {
        first < last && view.tokens[first].hash == Words.the && !view.beginsSentence(first)
            && cover[first] < 0
            && cover[first + 1] < 0 && !view.isGerman && !isTitle(first + 1)
            && !view.word(first + 1).contains(.calendar)
            && isPhraseGap(first + 1) && !isNoEnding(last)
    }

    mutating func named(withThe first: Int, _ last: Int) {
        if first + 1 < last, let type = typeByHead(first + 1, last) {
            add(first, last, type.type, type.confidence)
        } else if last - first <= 4, last - first == 1 || !(isGiven(first + 1) && isFamily(last)) {
            // One word behind the article, as in "The Arnolds", is nobody's full name.
            add(first, last, describedType(first, last) ?? .organisation, 0.55)
        } else {
            several(first + 1, last)
        }
    }

    /// The start of "65th Air Division", "118th Congress", "3 Air Division" and "Fourth Air Force".
    func ordinal(before first: Int, _ last: Int) -> Int {
        guard first > 0, view.gap(before: first) == .space, !view.isGerman else { return first }
        let token = view.tokens[first - 1]
        if first != view.titleCount, last > first, Words.troops.contains(view.tokens[last].hash),
            token.shape.contains(.number) && token.end - token.start <= 3
                || Words.ordinals.contains(token.hash) && view.isCapitalised(first - 1)
        {
            return first - 1
        }
        guard token.shape.contains(.hasDigit), token.shape.contains(.hasSmall),
            token.end - token.start <= 5,
            view.bytes[Int(token.start)] <= 0x39
        else { return first }
        return first - 1
    }

    /// "Democrat Nancy Pelosi", "Coroner William McLaughlin": a given name behind a word that is none begins a person.
    mutating func splitAtGivenName(_ first: Int, _ last: Int) -> Bool {
        guard last - first >= 2, last - first <= 4, !view.isGerman, !isGiven(first) else {
            return false
        }
        guard let given = Range(from: first + 1, upTo: last).first(where: { isGiven($0) && !view.isEveryday($0) }),
            Range(from: first, upTo: given).allSatisfy({ view.isEveryday($0) || isDemonym($0) || isPlural($0) }),
            Range(from: given, through: last).allSatisfy({ cover[$0] < 0 || known[Int(cover[$0])].count == 1 }),
            last - given <= 2, personScore(given, last) >= 2
        else { return false }
        person(given, last, 0.8)
        return true
    }

    func isDemonym(_ index: Int) -> Bool {
        knownIndex(index).map { known[$0].isDemonym } ?? false
    }

    func isPlural(_ index: Int) -> Bool {
        let token = view.tokens[index]
        return token.end - token.start >= 4 && view.bytes[Int(token.end) - 1] == 0x73
            && view.bytes[Int(token.end) - 2] != 0x73
    }

    /// Words that capitals do not make part of a name: "The", "Last", days.
    func isNoBeginning(_ index: Int) -> Bool {
        if cover[index] >= 0, known[Int(cover[index])].first == index { return false }
        let word = view.word(index)
        if word.contains(.calendar), !isGiven(index) || view.beginsSentence(index) { return true }
        if word.isFunctionWord, !view.tokens[index].shape.contains(.initial),
            !view.tokens[index].shape.contains(.allCapitals)
        {
            let isOrdinary = view.language.map { word.contains(.functionWord(ofLanguage: $0)) } ?? false
            return isOrdinary || !isGiven(index) || view.beginsSentence(index)
        }
        guard view.beginsSentence(index),
            word.isDisjoint(with: [.title, .organisationHead, .placeBeginning])
        else {
            return false
        }
        // Only English and German words are known well enough to tell a name from a sentence's first word.
        if let language = view.language, language > 1, !isGiven(index), !isFamily(index), index + 1 < view.tokens.count,
            view.isCapitalised(index + 1), isPhraseGap(index + 1), !view.tokens[index].shape.contains(.allCapitals)
        {
            return true
        }
        // "Police Scotland" keeps its first word, "Yesterday Scotland" does not.
        return view.isEveryday(index) && !isGiven(index)
    }

    func isNoEnding(_ index: Int) -> Bool {
        guard cover[index] < 0 else { return false }
        let word = view.word(index)
        return word.contains(.calendar)
            || (word.isFunctionWord && !view.tokens[index].shape.contains(.allCapitals)
                && !view.tokens[index].shape.contains(.initial))
    }

    func isGiven(_ index: Int) -> Bool { view.word(index).contains(.givenName) }
    func isFamily(_ index: Int) -> Bool { view.word(index).contains(.familyName) }
    func knownIndex(_ index: Int) -> Int? { cover[index] >= 0 ? Int(cover[index]) : nil }

    // MARK: - Keeping

    mutating func add(_ first: Int, _ last: Int, _ type: TagType?, _ confidence: Float) {
        for index in Range(from: first, through: last) where cover[index] >= 0 {
            let mention = known[Int(cover[index])]
            // Places inside longer names stay, since the article is about them too; but they are not counted twice.
            if mention.type != .place || type == .place {
                suppressed.insert(Int(cover[index]))
            } else {
                known[Int(cover[index])].isNested = true
            }
        }
        found.append(NameMention(first: first, last: last, type: type, confidence: confidence))
    }
}
