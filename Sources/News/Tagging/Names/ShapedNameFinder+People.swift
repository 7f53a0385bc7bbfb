import Basics

/// Names that have known ones in them, and people.
extension ShapedNameFinder {
    // MARK: - Known names inside

    /// Keeps the known names of a run and looks at what is left of it. False when there are none, or when the run is
    /// a person's name that happens to contain one: Michael Jordan.
    mutating func splitAtKnown(_ first: Int, _ last: Int) -> Bool {
        let inside = Range(from: first, through: last).compactMap {
            cover[$0] >= 0 && known[Int(cover[$0])].first == $0 ? Int(cover[$0]) : nil
        }
        guard let index = inside.first else { return false }
        let mention = known[index]
        if mention.type == .person, mention.last < last, isSuffix(mention.last + 1) {
            suppressed.insert(index)
            add(first, last, .person, 0.8)
            return true
        }
        if isNamesake(mention, first, last) {
            suppressed.insert(index)
            add(first, last, .person, 0.8)
            return true
        }
        let startsGiven =
            isGiven(first) && (cover[first] < 0 || known[Int(cover[first])].count == 1)
            && !isDemonym(first) && !isCompound(first) && !(view.isGerman && hasPreposition(first))
            && (!isWidePlace(first)
                || first < last && (isGiven(first + 1) || isFamily(first + 1)) && !view.isEveryday(first + 1))
        if startsGiven || areInitials(before: last, first), wordCount(first, last) <= 4,
            inside.allSatisfy({ known[$0].count == 1 }),
            mention.type != .person,
            personScore(first, last) >= 2
        {
            for index in inside { suppressed.insert(index) }
            person(first, last, 0.8)
            return true
        }
        // "Perth Glory" is not Perth; "Oakland Athletics" neither.
        if mention.type == .place, !mention.isDemonym, last > mention.last,
            last - mention.last <= 3, view.bytes[Int(view.tokens[last].end) - 1] == 0x73, !view.isGerman,
            view.isEveryday(last) || !isFamily(last),
            view.word(last).isDisjoint(with: [.title, .role]), inside.count == 1
        {
            add(mention.first, last, .organisation, 0.55)
            if mention.first > first { classifyRest(first, mention.first - 1) }
            return true
        }
        // "Crans-Montana" is not Montana.
        if !view.isGerman, mention.first > first, mention.count == 1,
            view.tokens[mention.first].gap == .joint,
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

    /// Melania Trump is not Donald Trump, whose family name alone the lists know.
    func isNamesake(_ mention: NameMention, _ first: Int, _ last: Int) -> Bool {
        guard mention.type == .person, mention.count == 1, mention.first > first, mention.last == last,
            last - first <= 2,
            isGiven(first), !view.isEveryday(first), view.gap(before: first + 1) == .space
        else { return false }
        let name = Gazetteer.shared.names[Int(mention.name)].text
        return name.contains(" ") && !name.hasPrefix(view.text(first, first) + " ")
    }

    /// What stands beside a known name: another name if it can be one by itself.
    mutating func classifyRest(_ first: Int, _ last: Int) {
        if first == last, cover[first] < 0 {
            return
        }
        classify(first, last)
    }

    func isWidePlace(_ index: Int) -> Bool {
        guard let known = knownIndex(index), self.known[known].name >= 0 else { return false }
        return Gazetteer.shared.names[Int(self.known[known].name)].isWide
            && self.known[known].type == .place
    }

    func isSuffix(_ index: Int) -> Bool {
        Words.suffixes.contains(view.tokens[index].hash) || isRomanNumber(index)
    }

    // MARK: - People

    mutating func person(_ first: Int, _ last: Int, _ confidence: Float) {
        if isByline(first, last) {
            for index in Range(from: first, through: last) {
                if let index = knownIndex(index), known[index].count == 1 { suppressed.insert(index) }
            }
            return
        }
        if let ampersand = Range(from: first, through: last).dropFirst().first(where: {
            view.tokens[$0].gap == .ampersand
        }) {
            person(first, ampersand - 1, confidence)
            classify(ampersand, last)
            return
        }
        // "Frederik Mortensen Bo Henriksen" are two, with nothing between them in a caption.
        if last - first >= 3, let second = Range(from: first + 2, upTo: last).first(where: beginsPerson) {
            person(first, second - 1, confidence)
            person(second, last, confidence)
            return
        }
        var last = last
        while wordCount(first, last) > 4 { last -= 1 }
        for index in Range(from: first, through: last) where cover[index] >= 0 {
            let mention = known[Int(cover[index])]
            if mention.type == .person, mention.first >= first, mention.last <= last { continue }
            suppressed.insert(Int(cover[index]))
        }
        if let index = knownIndex(last), known[index].type == .person, known[index].first <= first {
            return
        }
        found.append(
            NameMention(
                first: first, last: last, type: .person, confidence: confidence, isPartial: first == last))
    }

    /// How many words a name has, where "Jean-Claude" and "van der Bellen" are one each.
    func wordCount(_ first: Int, _ last: Int) -> Int {
        Range(from: first + 1, through: last).reduce(1) { count, index in
            let isPart = view.tokens[index].gap == .joint || view.word(index).contains(.particle)
            return isPart && index - first < 8 ? count : count + 1
        }
    }

    func beginsPerson(_ index: Int) -> Bool {
        isGiven(index) && isFamily(index + 1) && !view.isEveryday(index) && isFamily(index - 1) && !isGiven(index - 1)
            && view.tokens[index].gap == .space
    }

    /// "By Jane Doe", "Von J. Thürmer": who wrote it is not what it is about.
    mutating func isByline(_ first: Int, _ last: Int) -> Bool {
        guard first > 0 else { return false }
        let gap = view.gap(before: first)
        let isBehindBy =
            gap == .space && (view.isCapitalised(first - 1) || view.beginsSentence(first - 1))
            && Words.bylines.contains(view.tokens[first - 1].hash)
        // "Von J. Thürmer und M. Schuster"
        let isBehindOther =
            bylineEnd >= 0 && (gap == .comma && first - bylineEnd == 1 || gap == .space && first - bylineEnd == 2)
        let isReporter =
            gap == .space && Words.reports.contains(view.tokens[first - 1].hash) && endsPhrase(last)
        guard isBehindBy || isBehindOther || isReporter || isCredit(first) || isCreditBefore(last) else { return false }
        bylineEnd = last
        return true
    }

    /// "dpa/Benjamin Westhoff": who took the picture.
    func isCredit(_ first: Int) -> Bool {
        first > view.titleCount && view.gap(before: first) == .other
            && Words.agencies.contains(view.tokens[first - 1].hash)
    }

    /// "Benjamin Westhoff/dpa", "Jane Doe/AFP".
    func isCreditBefore(_ last: Int) -> Bool {
        let next = last + 1
        guard next < view.tokens.count, next > view.titleCount, view.tokens[next].gap == .other,
            view.tokens[next].start - view.tokens[last].end == 1,
            view.bytes[Int(view.tokens[next].start) - 1] == 0x2F
        else { return false }
        return view.tokens[next].shape.contains(.allCapitals) || Words.agencies.contains(view.tokens[next].hash)
    }

    /// Whether a sentence, a bracket or the text ends behind a word.
    func endsPhrase(_ last: Int) -> Bool {
        let next = last + 1
        guard next < view.tokens.count, next != view.titleCount else { return true }
        switch view.gap(before: next) {
        case .sentence, .bracket, .other: return true
        default: return false
        }
    }

    /// German makes nouns of names: "Wayland-Gäste". Hyphens in people's names join two given ones or two family names.
    func isCompound(_ first: Int) -> Bool {
        let next = first + 1
        guard view.isGerman, next < view.tokens.count, view.tokens[next].gap == .joint else { return false }
        return !isGiven(next) && !(isFamily(first) && isFamily(next))
    }

    func personScore(_ first: Int, _ last: Int) -> Float {
        var score: Float = 0
        let tokens = view.tokens
        if isGiven(first) { score += view.isEveryday(first) && view.beginsSentence(first) ? 1.2 : 2 }
        if tokens[first].shape.contains(.initial), tokens[first].shape.contains(.pointAfter) {
            score += 1.2
        }
        let areInitials = areInitials(before: last, first)
        if areInitials { score += 1.2 }
        if isFamily(last) { score += 1 }
        if isCompound(first) { score -= 3 }
        // Tim Cook and Michael Sheen: a clear given name carries a word behind it.
        if view.isEveryday(last), !isFamily(last), !isForeignWord(last) {
            score -= isGiven(first) && !view.isEveryday(first) && !isPlural(last) ? 0.3 : 1.5
        }
        for index in Range(from: first, through: last) {
            let shape = tokens[index].shape
            if index > first, index < last {
                if shape.contains(.initial) {
                    score += 1.5
                } else if view.word(index).contains(.particle) {
                    // "van der Bellen", "Van Damme".
                    score += view.isCapitalised(index) ? 0.3 : 1
                } else if view.isEveryday(index),
                    view.word(index).isDisjoint(with: [.givenName, .familyName])
                {
                    score -= 2
                }
            }
            if shape.contains(.allCapitals) && !(areInitials && index == first) || shape.contains(.hasDigit) {
                score -= 1.5
            }
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
}
