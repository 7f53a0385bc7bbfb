/// Finds names by their shape: runs of capitalised words, and what stands in them and around them.
struct ShapedNameFinder {
    private let view: TextView
    private var known: [NameMention]
    /// For each token the known mention that covers it, or -1.
    private var cover: ContiguousArray<Int32>
    private var found: [NameMention] = []
    private var suppressed: Set<Int> = []

    /// All names, shaped and known, in the order of the text. Known ones that are part of a longer name are left out.
    static func mentions(in view: TextView, known: [NameMention]) -> [NameMention] {
        var finder = ShapedNameFinder(view: view, known: known)
        finder.run()
        var mentions = finder.known.enumerated().filter { !finder.suppressed.contains($0.offset) }.map(\.element)
        mentions += finder.found
        mentions.sort { $0.first < $1.first }
        return mentions
    }

    private init(view: TextView, known: [NameMention]) {
        self.view = view
        self.known = known
        cover = ContiguousArray(repeating: -1, count: view.tokens.count)
        for (index, mention) in known.enumerated() {
            for token in mention.first...mention.last { cover[token] = Int32(index) }
        }
    }

    private mutating func run() {
        var index = 0
        while index < view.tokens.count {
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
    private func endOfRun(from first: Int) -> Int {
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

    private func isJoined(_ index: Int) -> Bool {
        // "St Mary's Hospital" is one name, "Nigeria's Department of Health" is two.
        if view.tokens[index - 1].shape.contains(.possessive) {
            guard view.word(index).isDisjoint(with: [.organisationHead, .placeEnding]) == false, cover[index - 1] < 0,
                index + 1 >= view.tokens.count || !view.isCapitalised(index + 1) || !isPhraseGap(index + 1)
            else { return false }
        }
        return isPhraseGap(index)
    }

    private func isPhraseGap(_ index: Int) -> Bool {
        switch view.gap(before: index) {
        case .none, .space, .joint, .ampersand: return true
        default: return false
        }
    }

    private func endOfKnown(at index: Int) -> Int {
        cover[index] >= 0 ? known[Int(cover[index])].last : index
    }

    /// The capitalised word that small words lead to: "van der Bellen", "Ministry of Defence"; nil when they part.
    private func connected(from last: Int, at next: Int, in first: Int) -> Int? {
        let word = view.word(next)
        var after = next + 1
        if word.contains(.particle) {
            // In French or Spanish "de" parts a person from a place as often as it joins a name.
            let isOrdinary = view.language.map { word.contains(.functionWord(ofLanguage: $0)) } ?? false
            if !isOrdinary || (view.isGerman ? isOrganisationHead(last) : isHead(last)) {
                if after < view.tokens.count, view.word(after).contains(.particle), isJoined(after) { after += 1 }
                if isCapitalisedAndJoined(after) { return after }
            }
        }
        if view.tokens[next].hash == Words.and { return connectedByAnd(at: next, in: first, last) ? after : nil }
        guard isHead(last), isConnector(next), !view.word(last).contains(.companyForm) else { return nil }
        if after < view.tokens.count, view.word(after).isFunctionWord, isJoined(after) { after += 1 }
        return isCapitalisedAndJoined(after) ? after : nil
    }

    /// "Department of Health and Human Services", but "Bank of England and Microsoft".
    private func connectedByAnd(at index: Int, in first: Int, _ last: Int) -> Bool {
        guard isCapitalisedAndJoined(index + 1), cover[index + 1] < 0, !isGiven(index + 1), !isTitle(index + 1),
            let of = (first...last).first(where: { view.tokens[$0].hash == Words.of }), of > first
        else { return false }
        return Words.manifoldBodies.contains(view.tokens[of - 1].hash)
    }

    private func isCapitalisedAndJoined(_ index: Int) -> Bool {
        index < view.tokens.count && index != view.titleCount && isJoined(index) && view.isCapitalised(index)
    }

    private func isConnector(_ index: Int) -> Bool {
        let token = view.tokens[index]
        guard token.end - token.start <= 3, !token.shape.contains(.capitalised) else { return false }
        return token.hash == Words.of || token.hash == Words.for || token.hash == Words.and
    }

    /// Words that "of" may follow inside a name.
    private func isHead(_ index: Int) -> Bool {
        !view.word(index).isDisjoint(with: [.organisationHead, .eventHead]) || view.tokens[index].hash == Words.house
            || Words.placesOf.contains(view.tokens[index].hash)
    }

    private func isOrganisationHead(_ index: Int) -> Bool { view.word(index).contains(.organisationHead) }

    // MARK: - What a run is

    private mutating func classify(_ start: Int, _ end: Int) {
        var first = start
        var last = end
        while first <= last, isNoBeginning(first) { first += 1 }
        while first <= last, isNoEnding(last) { last -= 1 }
        guard first <= last else { return }
        if let index = knownIndex(first), known[index].first == first, known[index].last == last { return }
        if let split = (first...last).first(where: {
            view.word($0).contains(.calendar) && cover[$0] < 0 && !isGiven($0)
        }) {
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
            add(first, last, type.type, type.confidence)
            return
        }
        if splitAtKnown(first, last) { return }
        several(first, last)
    }

    /// Words that capitals do not make part of a name: "The", "Last", days.
    private func isNoBeginning(_ index: Int) -> Bool {
        if cover[index] >= 0, known[Int(cover[index])].first == index { return false }
        let word = view.word(index)
        if word.contains(.calendar), !isGiven(index) || view.beginsSentence(index) { return true }
        if word.isFunctionWord, !view.tokens[index].shape.contains(.initial),
            !view.tokens[index].shape.contains(.allCapitals)
        {
            let isOrdinary = view.language.map { word.contains(.functionWord(ofLanguage: $0)) } ?? false
            return isOrdinary || !isGiven(index) || view.beginsSentence(index)
        }
        guard view.beginsSentence(index), word.isDisjoint(with: [.title, .organisationHead, .placeBeginning]) else {
            return false
        }
        // "Police Scotland" keeps its first word, "Yesterday Scotland" does not.
        return view.isEveryday(index) && !isGiven(index)
    }

    private func isNoEnding(_ index: Int) -> Bool {
        guard cover[index] < 0 else { return false }
        let word = view.word(index)
        return word.contains(.calendar)
            || (word.isFunctionWord && !view.tokens[index].shape.contains(.allCapitals)
                && !view.tokens[index].shape.contains(.initial))
    }

    private func isGiven(_ index: Int) -> Bool { view.word(index).contains(.givenName) }
    private func isFamily(_ index: Int) -> Bool { view.word(index).contains(.familyName) }
    private func knownIndex(_ index: Int) -> Int? { cover[index] >= 0 ? Int(cover[index]) : nil }

    // MARK: - Titles

    private mutating func splitAtTitle(_ first: Int, _ last: Int) -> Bool {
        guard let title = (first...last).first(where: isTitle) else { return false }
        var end = title
        while end < last, isTitle(end + 1) { end += 1 }
        if end == last {
            // "Apple CEO", "Iranian Foreign Minister": an office and its holder's organisation.
            if title > first { classify(first, trimmedBeforeTitle(first, title - 1)) }
            return true
        }
        let next = end + 1
        if view.word(last).contains(.organisationHead), !isGiven(next) { return false }
        if view.word(end).contains(.royalTitle), last - end <= 2, last == next || isRomanNumber(last) {
            add(end, last, .person, 0.8)
        } else if next == last, view.tokens[next].shape.contains(.allCapitals) {
            single(next)
        } else if let index = knownIndex(next), known[index].type != .person, known[index].first == next,
            known[index].last >= last - 1, !isGiven(next)
        {
            if known[index].last < last { classify(known[index].last + 1, last) }
        } else {
            person(next, last, 0.9)
        }
        if title > first { classify(first, trimmedBeforeTitle(first, title - 1)) }
        return true
    }

    private func isTitle(_ index: Int) -> Bool {
        guard view.word(index).contains(.title) else { return false }
        guard let known = knownIndex(index) else { return true }
        return self.known[known].count == 1 && self.known[known].type != .organisation
    }

    /// "Foreign", "Defence" and the like belong to the office, not to the organisation before it.
    private func trimmedBeforeTitle(_ first: Int, _ last: Int) -> Int {
        var last = last
        while last > first, cover[last] < 0, view.isEveryday(last) { last -= 1 }
        return last
    }

    private func isRomanNumber(_ index: Int) -> Bool {
        view.bytes[Int(view.tokens[index].start)..<Int(view.tokens[index].end)].allSatisfy { "IVX".utf8.contains($0) }
    }

    // MARK: - Heads

    private func typeByHead(_ first: Int, _ last: Int) -> (type: TagType, confidence: Float)? {
        let lastWord = view.word(last)
        let firstWord = view.word(first)
        let isPerson = isGiven(first) && !view.isEveryday(first) && last - first <= 2
        if lastWord.contains(.organisationHead) || lastWord.contains(.companyForm) {
            // "US-Universität" is one of many.
            if view.isGerman, last - first == 1, view.tokens[last].gap == .joint, cover[first] >= 0 { return nil }
            if isPerson, lastWord.contains(.familyName) { return nil }
            return (.organisation, (first...last).allSatisfy(view.isEveryday) ? 0.6 : 0.85)
        }
        if lastWord.contains(.eventHead), !isPerson || !lastWord.contains(.familyName) { return (.event, 0.7) }
        if Words.namedEvents.contains(view.tokens[first].hash), last - first <= 2 { return (.event, 0.7) }
        if lastWord.contains(.placeEnding), !isPerson || !lastWord.contains(.familyName) {
            return (first..<last).allSatisfy(view.isEveryday) && view.beginsSentence(first) ? nil : (.place, 0.75)
        }
        if hasConnector(first, last) {
            if firstWord.contains(.eventHead), !firstWord.contains(.organisationHead) { return (.event, 0.7) }
            if (first...last).contains(where: isOrganisationHead) || view.tokens[first].hash == Words.house {
                return (.organisation, 0.8)
            }
            if (first...last).contains(where: { Words.placesOf.contains(view.tokens[$0].hash) }) {
                return (.place, 0.6)
            }
        }
        if let ampersand = (first + 1...last).first(where: { view.tokens[$0].gap == .ampersand }) {
            // "Apple & Co." are Apple and others.
            if ampersand == last, lastWord.contains(.companyForm) { return nil }
            // "Simon & Garfunkel" is a name, "Jenny Seaton & Gary Carvolth" are two.
            if ampersand - first >= 2, last > ampersand, isGiven(first), isGiven(ampersand) { return nil }
            return (.organisation, 0.7)
        }
        if firstWord.contains(.placeBeginning), cover[first] < 0, !view.isEveryday(first + 1) || cover[first + 1] >= 0,
            last - first <= 2, !(isGiven(first) && isFamily(last))
        {
            return (.place, 0.65)
        }
        if view.isGerman { return nil }
        if firstWord.contains(.organisationHead), !isPerson { return (.organisation, 0.6) }
        if last - first >= 2, (first + 1..<last).contains(where: isOrganisationHead), !isPerson {
            return (.organisation, 0.55)
        }
        return nil
    }

    private func hasConnector(_ first: Int, _ last: Int) -> Bool {
        first + 1 < last && (first + 1..<last).contains { isConnector($0) || !view.isCapitalised($0) }
    }

    // MARK: - Known names inside

    /// Keeps the known names of a run and looks at what is left of it. False when there are none, or when the run is
    /// a person's name that happens to contain one: Michael Jordan.
    private mutating func splitAtKnown(_ first: Int, _ last: Int) -> Bool {
        let inside = (first...last).compactMap {
            cover[$0] >= 0 && known[Int(cover[$0])].first == $0 ? Int(cover[$0]) : nil
        }
        guard let index = inside.first else { return false }
        let mention = known[index]
        if mention.type == .person, mention.last < last, isSuffix(mention.last + 1) {
            suppressed.insert(index)
            add(first, last, .person, 0.8)
            return true
        }
        let startsGiven = isGiven(first) && (cover[first] < 0 || known[Int(cover[first])].count == 1)
        if startsGiven, last - first <= 3, inside.allSatisfy({ known[$0].count == 1 }), mention.type != .person,
            personScore(first, last) >= 2
        {
            for index in inside { suppressed.insert(index) }
            person(first, last, 0.8)
            return true
        }
        // "Perth Glory" is not Perth; "Oakland Athletics" neither.
        if mention.type == .place, mention.first == first, !mention.isDemonym, last - mention.last == 1,
            view.bytes[Int(view.tokens[last].end) - 1] == 0x73, view.isEveryday(last) || !isFamily(last),
            view.word(last).isDisjoint(with: [.title, .role]), inside.count == 1
        {
            add(first, last, .organisation, 0.55)
            return true
        }
        // "Crans-Montana" is not Montana.
        if !view.isGerman, mention.first > first, mention.count == 1, view.tokens[mention.first].gap == .joint,
            cover[mention.first - 1] < 0, !view.isEveryday(mention.first - 1), mention.type == .place,
            !mention.isDemonym
        {
            suppressed.insert(index)
            add(first, last, .place, 0.5)
            return true
        }
        if mention.first > first {
            let end = mention.first - 1
            if end > first || mention.type == .person { classifyRest(first, end) }
        }
        if mention.last < last { classifyRest(mention.last + 1, last) }
        return true
    }

    /// What stands beside a known name: another name if it can be one by itself.
    private mutating func classifyRest(_ first: Int, _ last: Int) {
        if first == last, cover[first] < 0 {
            return
        }
        classify(first, last)
    }

    private func isSuffix(_ index: Int) -> Bool {
        Words.suffixes.contains(view.tokens[index].hash) || isRomanNumber(index)
    }

    // MARK: - People

    private mutating func person(_ first: Int, _ last: Int, _ confidence: Float) {
        if isByline(first) { return }
        var last = last
        if last - first >= 4 { last = first + 3 }
        for index in first...last where cover[index] >= 0 {
            let mention = known[Int(cover[index])]
            if mention.type == .person, mention.first >= first, mention.last <= last { continue }
            suppressed.insert(Int(cover[index]))
        }
        if let index = knownIndex(last), known[index].type == .person, known[index].first <= first { return }
        found.append(
            NameMention(first: first, last: last, type: .person, confidence: confidence, isPartial: first == last))
    }

    /// "By Jane Doe", "Von J. Thürmer": who wrote it is not what it is about.
    private func isByline(_ first: Int) -> Bool {
        guard first > 0, view.gap(before: first) == .space, view.isCapitalised(first - 1) else { return false }
        return Words.bylines.contains(view.tokens[first - 1].hash)
    }

    private func personScore(_ first: Int, _ last: Int) -> Float {
        var score: Float = 0
        let tokens = view.tokens
        if isGiven(first) { score += view.isEveryday(first) && view.beginsSentence(first) ? 1.2 : 2 }
        if tokens[first].shape.contains(.initial), tokens[first].shape.contains(.pointAfter) { score += 1.2 }
        if isFamily(last) { score += 1 }
        // Tim Cook and Michael Sheen: a clear given name carries a word behind it.
        if view.isEveryday(last), !isFamily(last) { score -= isGiven(first) && !view.isEveryday(first) ? 0.3 : 1.5 }
        for index in first...last {
            let shape = tokens[index].shape
            if index > first, index < last {
                if shape.contains(.initial) {
                    score += 1.5
                } else if view.word(index).contains(.particle), !view.isCapitalised(index) {
                    score += 1
                } else if view.isEveryday(index), view.word(index).isDisjoint(with: [.givenName, .familyName]) {
                    score -= 2
                }
            }
            if shape.contains(.allCapitals) || shape.contains(.hasDigit) { score -= 1.5 }
            if !view.isEveryday(index) { score += 0.4 }
        }
        if first > 0, view.gap(before: first) == .space {
            if !view.word(first - 1).isDisjoint(with: [.role, .title]) { score += 1.5 }
            if tokens[first - 1].hash == Words.the { score -= 2 }
        }
        if last + 1 < tokens.count {
            let gap = view.gap(before: last + 1)
            if gap == .space || gap == .comma, view.word(last + 1).contains(.speech) { score += 1.2 }
            if gap == .space, isBorn(last + 1) { score += 2 }
            if gap == .bracket, view.tokens[last + 1].hash == Words.born { score += 2 }
            if gap == .comma || gap == .bracket, tokens[last + 1].shape.contains(.number),
                tokens[last + 1].end - tokens[last + 1].start == 2
            {
                score += 1.5
            }
        }
        return score
    }

    /// In a Headline Like This only a given name says that a person is meant.
    private mutating func titleCasePerson(at index: Int) {
        let next = index + 1
        guard isGiven(index), !view.isEveryday(index), cover[index] < 0 || known[Int(cover[index])].count == 1,
            next < view.titleCount, view.isCapitalised(next), isJoined(next)
        else { return }
        if let last = found.last, last.last >= index { return }
        var last = next
        if view.tokens[next].shape.contains(.initial), isCapitalisedAndJoined(next + 1) { last = next + 1 }
        guard isFamily(last) && !view.isEveryday(last) || (!view.isEveryday(last) && cover[last] < 0) else { return }
        guard knownIndex(index).map({ known[$0].type != .person }) ?? true else { return }
        person(index, last, 0.7)
    }

    // MARK: - What is left

    private mutating func several(_ first: Int, _ last: Int) {
        if let ampersand = (first + 1...last).first(where: { view.tokens[$0].gap == .ampersand }) {
            classify(first, ampersand - 1)
            classify(ampersand, last)
            return
        }
        if isByline(first) { return }
        if let type = describedType(first, last) {
            if type == .person { person(first, last, 0.85) } else { add(first, last, type, 0.7) }
            return
        }
        let score = personScore(first, last)
        let isPerson = last - first <= 3 && score >= (view.isGerman ? 2.6 : 2)
        if isPerson {
            person(first, last, min(0.95, 0.45 + score * 0.1))
            return
        }
        let everyday = (first...last).filter(view.isEveryday).count
        let count = last - first + 1
        if everyday == count, view.beginsSentence(first) || view.isGerman || count > 2 { return }
        if count > 2, everyday * 3 >= count * 2 { return }
        // German joins any nouns with hyphens.
        let hasHyphen = (first + 1...last).contains { view.tokens[$0].gap == .joint }
        if view.isGerman, everyday > 0 || hasHyphen || last - first > 2 { return }
        let isPlace = first > 0 && view.gap(before: first) == .space && view.word(first - 1).contains(.placePreposition)
        if isPlace, everyday == 0, last - first == 1, isFollowedByWidePlace(last) {
            add(first, last, .place, 0.7)
        } else {
            add(first, last, nil, view.isGerman ? 0.3 : everyday == 0 ? 0.5 : everyday < count ? 0.4 : 0.3)
        }
    }

    /// What the text says that something is: "X is an American rock band", "X, a village in", "the band X".
    private func describedType(_ first: Int, _ last: Int) -> TagType? {
        if first > 0, view.gap(before: first) == .space, !view.isCapitalised(first - 1) {
            let before = view.word(first - 1)
            if before.contains(.organisationNoun) { return .organisation }
            if before.contains(.workNoun) { return .topic }
            if view.tokens[first - 1].hash == Words.of, first > 1, !view.isCapitalised(first - 2),
                Words.settlements.contains(view.tokens[first - 2].hash)
            {
                return .place
            }
        }
        var index = last + 1
        guard index + 1 < view.tokens.count, index != view.titleCount else { return nil }
        let gap = view.gap(before: index)
        if gap == .space, Words.copulas.contains(view.tokens[index].hash) {
            index += 1
        } else if gap != .comma {
            return nil
        }
        guard Words.determiners.contains(view.tokens[index].hash) else { return nil }
        for next in index + 1..<min(index + 9, view.tokens.count) {
            switch view.gap(before: next) {
            case .space, .joint, .none: break
            default: return nil
            }
            let word = view.word(next)
            if view.isCapitalised(next) { continue }
            if word.contains(.organisationNoun) { return .organisation }
            if word.contains(.workNoun) { return .topic }
            if word.contains(.placeEnding) { return .place }
            if !word.isDisjoint(with: [.role, .title]) { return .person }
            if word.isFunctionWord, !Words.determiners.contains(view.tokens[next].hash),
                view.tokens[next].hash != Words.and, view.tokens[next].end - view.tokens[next].start <= 4
            {
                return nil
            }
        }
        return nil
    }

    private mutating func single(_ index: Int) {
        let token = view.tokens[index]
        let word = view.word(index)
        guard cover[index] < 0, token.end - token.start >= 2, !token.shape.contains(.initial) else { return }
        if token.shape.contains(.allCapitals) {
            guard token.end - token.start <= 8, !isRomanNumber(index), !word.contains(.plainAcronym) else { return }
            // "VIDEO", "BREAKING": shouting.
            if view.isEveryday(index), token.end - token.start > 3 { return }
            // A name in brackets behind its acronym, or the other way round, says what it is.
            add(index, index, token.shape.contains(.hasDigit) ? nil : .organisation, 0.5)
            return
        }
        guard !view.isEveryday(index) || token.shape.contains(.innerCapital) else { return }
        guard word.isDisjoint(with: [.organisationHead, .eventHead, .placeEnding, .role]) else { return }
        if !view.isGerman, let type = describedType(index, index) {
            found.append(
                NameMention(
                    first: index, last: index, type: type, confidence: 0.8, isPartial: true))
            return
        }
        let after = index + 1 < view.tokens.count ? view.gap(before: index + 1) : .sentence
        let speaks = after == .space && (view.word(index + 1).contains(.speech) || isBorn(index + 1))
        if isFollowedByWidePlace(index), !isGiven(index) || hasPreposition(index) {
            add(index, index, .place, 0.75)
        } else if view.beginsSentence(index) {
            found.append(
                NameMention(first: index, last: index, type: speaks ? .person : nil, confidence: 0.2, isPartial: true))
        } else if view.isGerman {
            return
        } else if speaks {
            found.append(NameMention(first: index, last: index, type: .person, confidence: 0.5, isPartial: true))
        } else if hasPreposition(index), !isGiven(index) {
            found.append(NameMention(first: index, last: index, type: .place, confidence: 0.5, isPartial: true))
        } else if isGiven(index) || isFamily(index) {
            found.append(NameMention(first: index, last: index, type: .person, confidence: 0.4, isPartial: true))
        } else {
            found.append(NameMention(first: index, last: index, type: nil, confidence: 0.35, isPartial: true))
        }
    }

    private func hasPreposition(_ index: Int) -> Bool {
        guard index > 0, view.gap(before: index) == .space else { return false }
        let hash = view.tokens[index - 1].hash
        guard hash == Words.in || hash == Words.at || hash == Words.near || hash == Words.outside else { return false }
        // "in Mandelson vetting row": what a noun follows is no place.
        let next = index + 1
        guard next < view.tokens.count, view.gap(before: next) == .space else { return true }
        return view.word(next).isFunctionWord || !view.tokens[next].shape.contains(.hasSmall)
    }

    private func isBorn(_ index: Int) -> Bool {
        index + 1 < view.tokens.count && Words.copulas.contains(view.tokens[index].hash)
            && view.tokens[index + 1].hash == Words.born
    }

    private func isFollowedByWidePlace(_ index: Int) -> Bool {
        let next = index + 1
        guard next < view.tokens.count, view.gap(before: next) == .comma, let known = knownIndex(next) else {
            return false
        }
        let mention = self.known[known]
        // German has commas between any nouns.
        return mention.type == .place && !mention.isDemonym && Gazetteer.shared.names[Int(mention.name)].isWide
            && (!view.isGerman || (index > 0 && view.word(index - 1).contains(.placePreposition)))
    }

    private mutating func add(_ first: Int, _ last: Int, _ type: TagType?, _ confidence: Float) {
        for index in first...last where cover[index] >= 0 {
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

/// Single words that the rules look for.
enum Words {
    static let of = hash("of")
    static let `for` = hash("for")
    static let and = hash("and")
    static let the = hash("the")
    static let `in` = hash("in")
    static let at = hash("at")
    static let near = hash("near")
    static let outside = hash("outside")
    static let house = hash("house")
    static let born = hash("born")
    static let placesOf: Set<FoldedHash> = Set(
        ["city", "town", "isle", "gulf", "strait", "bay", "cape", "province", "island", "university"].map(hash))
    static let namedEvents: Set<FoldedHash> = Set(
        ["hurricane", "typhoon", "cyclone", "storm", "operation", "project"].map(hash))
    static let suffixes: Set<FoldedHash> = Set(["jr", "sr", "junior"].map(hash))

    static let manifoldBodies: Set<FoldedHash> = Set(
        [
            "department", "ministry", "committee", "institute", "office", "college", "bureau", "centre", "center",
            "board",
            "society", "school", "secretary", "council", "association",
        ].map(hash))
    static let bylines: Set<FoldedHash> = Set(["by", "von", "par", "por", "di"].map(hash))
    static let settlements: Set<FoldedHash> = Set(
        ["town", "village", "city", "district", "province", "county", "island", "region", "state", "suburb", "port"]
            .map(hash))
    static let determiners: Set<FoldedHash> = Set(["a", "an", "the", "one"].map(hash))
    static let copulas: Set<FoldedHash> = Set(["is", "was", "are", "were"].map(hash))

    private static func hash(_ word: String) -> FoldedHash {
        var hash = FoldedHash()
        for byte in word.utf8 { hash.add(byte) }
        return hash
    }
}
