import Basics

/// Names whose own words say nothing of what they are.
extension ShapedNameFinder {
    mutating func several(_ first: Int, _ last: Int) {
        guard first < last else {
            if first == last { single(first) }
            return
        }
        if let ampersand = Range(from: first + 1, through: last).first(where: { view.tokens[$0].gap == .ampersand }) {
            classify(first, ampersand - 1)
            classify(ampersand, last)
            return
        }
        if isByline(first, last) { return }
        if let type = describedType(first, last) {
            if type == .person { person(first, last, 0.85) } else { add(first, last, type, 0.7) }
            return
        }
        if isQuotedWhole(first, last) {
            add(first, last, .topic, 0.4)
            return
        }
        let score = personScore(first, last)
        let clue = clue(for: first, last)
        if let clue, clue.type != .person, clue.confidence >= 0.5, score < 2 || clue.confidence >= 0.6 && score < 2.8 {
            add(first, last, clue.type, clue.confidence)
            return
        }
        let isPerson = wordCount(first, last) <= 4 && score >= (view.isGerman ? 2.6 : 1.8)
        if isPerson {
            person(first, last, min(0.95, 0.45 + score * 0.1))
            return
        }
        let everyday = Range(from: first, through: last).filter(view.isEveryday).count
        let count = last - first + 1
        if everyday == count, view.beginsSentence(first) || view.isGerman || count > 2 { return }
        if count > 2, everyday * 3 >= count * 2 { return }
        // German joins any nouns with hyphens.
        let hasHyphen = Range(from: first + 1, through: last).contains { view.tokens[$0].gap == .joint }
        if view.isGerman, everyday > 0 || hasHyphen || last - first > 2 { return }
        if let clue, everyday < count || clue.type != .person {
            if clue.type == .person {
                person(first, last, clue.confidence)
            } else {
                add(first, last, clue.type, clue.confidence)
            }
            return
        }
        if first > 0, view.gap(before: first) == .space, view.tokens[first - 1].hash == Words.the,
            !view.isCapitalised(first - 1), isPlural(last), !view.isGerman, everyday < count || count == 2
        {
            add(first, last, .organisation, 0.5)
            return
        }
        let isPlace =
            first > 0 && view.gap(before: first) == .space
            && view.word(first - 1).contains(.placePreposition)
        if isPlace, everyday == 0, last - first == 1, isFollowedByWidePlace(last) {
            add(first, last, .place, 0.7)
        } else {
            add(
                first, last, nil, view.isGerman ? 0.3 : everyday == 0 ? 0.5 : everyday < count ? 0.4 : 0.3)
        }
    }

    /// "Miss Murder" in quotation marks is a song, a book, a film.
    func isQuotedWhole(_ first: Int, _ last: Int) -> Bool {
        let next = last + 1
        return view.gap(before: first) == .quote && first != view.titleCount && first > 0
            && next < view.tokens.count
            && view.gap(before: next) == .quote
    }

    /// What the text says that something is: "X is an American rock band", "X, a village in", "the band X".
    func describedType(_ first: Int, _ last: Int) -> TagType? {
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
        for next in Range(from: index + 1, upTo: min(index + 9, view.tokens.count)) {
            switch view.gap(before: next) {
            case .space, .joint, .none: break
            default: return nil
            }
            let word = view.word(next)
            if view.isCapitalised(next) { continue }
            // "was the team's captain"
            if view.tokens[next].shape.contains(.possessive) { return nil }
            if word.contains(.organisationNoun) { return .organisation }
            if word.contains(.workNoun) { return .topic }
            if word.contains(.placeEnding) { return .place }
            if word.contains(.placeNoun), word.isDisjoint(with: [.title, .royalTitle]) { return .place }
            if !word.isDisjoint(with: [.role, .title]) { return .person }
            if word.isFunctionWord, !Words.determiners.contains(view.tokens[next].hash),
                view.tokens[next].hash != Words.and, view.tokens[next].end - view.tokens[next].start <= 4
            {
                return nil
            }
        }
        return nil
    }

    mutating func single(_ index: Int) {
        let token = view.tokens[index]
        let word = view.word(index)
        guard cover[index] < 0, token.end - token.start >= 2, !token.shape.contains(.initial) else {
            return
        }
        if token.shape.contains(.allCapitals) {
            guard token.end - token.start <= 8, !isRomanNumber(index), !word.contains(.plainAcronym)
            else { return }
            // "VIDEO", "BREAKING": shouting.
            if view.isEveryday(index) { return }
            // A name in brackets behind its acronym, or the other way round, says what it is.
            add(index, index, token.shape.contains(.hasDigit) || isNumbered(index) ? nil : .organisation, 0.5)
            return
        }
        if isPluralOfThing(index) { return }
        // "I’m"
        if token.end - token.start >= 3, view.bytes[Int(token.start)] == 0x49,
            view.bytes[Int(token.start) + 1] == 0x27 || view.bytes[Int(token.start) + 1] == 0xE2
        {
            return
        }
        if isTeam(index) {
            found.append(
                NameMention(
                    first: index, last: index, type: .organisation, confidence: 0.5, isPartial: true))
            return
        }
        guard !view.isEveryday(index) || token.shape.contains(.innerCapital) else {
            // "Player won": a word, but perhaps someone's name elsewhere.
            if !view.isGerman, !word.isFunctionWord,
                !view.beginsSentence(index) || word.contains(.familyName)
            {
                found.append(
                    NameMention(first: index, last: index, type: nil, confidence: 0.2, isPartial: true))
            }
            return
        }
        guard word.isDisjoint(with: [.organisationHead, .eventHead, .placeEnding, .role]) else {
            return
        }
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
        } else if let clue = clue(for: index, index), !view.isGerman || clue.confidence > 0.6 {
            if clue.type == .place, token.shape.contains(.innerCapital) {
                found.append(NameMention(first: index, last: index, type: nil, confidence: 0.35, isPartial: true))
            } else if clue.type == .place, !isGiven(index), !isFamily(index) {
                add(index, index, .place, clue.confidence)
            } else {
                found.append(
                    NameMention(
                        first: index, last: index, type: clue.type,
                        confidence: view.beginsSentence(index) ? min(0.25, clue.confidence) : clue.confidence,
                        isPartial: true))
            }
        } else if view.beginsSentence(index) {
            found.append(
                NameMention(
                    first: index, last: index, type: speaks ? .person : nil, confidence: 0.2, isPartial: true)
            )
        } else if view.isGerman {
            return
        } else if speaks {
            found.append(
                NameMention(first: index, last: index, type: .person, confidence: 0.5, isPartial: true))
        } else if hasPreposition(index), !isGiven(index) {
            found.append(
                NameMention(first: index, last: index, type: .place, confidence: 0.5, isPartial: true))
        } else if isGiven(index) || isFamily(index) {
            found.append(
                NameMention(first: index, last: index, type: .person, confidence: 0.4, isPartial: true))
        } else {
            found.append(
                NameMention(first: index, last: index, type: nil, confidence: 0.35, isPartial: true))
        }
    }

    /// "URLs", "VCs", "CEOs".
    func isPluralOfThing(_ index: Int) -> Bool {
        let token = view.tokens[index]
        return token.end - token.start >= 3 && view.bytes[Int(token.end) - 1] == 0x73
            && (Int(token.start)..<Int(token.end) - 1).allSatisfy { (0x41...0x5A).contains(view.bytes[$0]) }
    }

    /// "CH-53": a type of something.
    func isNumbered(_ index: Int) -> Bool {
        let next = index + 1
        return next < view.tokens.count && view.tokens[next].gap == .joint
            && view.tokens[next].shape.contains(.hasDigit)
    }

    /// "the Falcons": plurals with a capital and an article are those who play.
    func isTeam(_ index: Int) -> Bool {
        guard index > 0, !view.isGerman, isPlural(index), view.gap(before: index) == .space,
            view.tokens[index - 1].hash == Words.the,
            view.word(index).isDisjoint(with: [.calendar, .eventHead, .placeEnding, .people])
        else { return false }
        return view.language == 0 || view.language == nil
    }

    func hasPreposition(_ index: Int) -> Bool {
        guard index > 0, view.gap(before: index) == .space else { return false }
        let hash = view.tokens[index - 1].hash
        guard hash == Words.in || hash == Words.at || hash == Words.near || hash == Words.outside else {
            return false
        }
        // "in Mandelson vetting row": what a noun follows is no place.
        let next = index + 1
        guard next < view.tokens.count, view.gap(before: next) == .space else { return true }
        return view.word(next).isFunctionWord || !view.tokens[next].shape.contains(.hasSmall)
    }

    func isBorn(_ index: Int) -> Bool {
        index + 1 < view.tokens.count && Words.copulas.contains(view.tokens[index].hash)
            && view.tokens[index + 1].hash == Words.born
    }

    func isFollowedByWidePlace(_ index: Int) -> Bool {
        let next = index + 1
        guard next < view.tokens.count, view.gap(before: next) == .comma, let known = knownIndex(next)
        else {
            return false
        }
        let mention = self.known[known]
        // German has commas between any nouns.
        return mention.type == .place && !mention.isDemonym
            && Gazetteer.shared.names[Int(mention.name)].isWide
            && (!view.isGerman || (index > 0 && view.word(index - 1).contains(.placePreposition)))
    }
}
