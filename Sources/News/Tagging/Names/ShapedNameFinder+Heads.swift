import Basics

/// Titles before names, and words that make an organisation, an event or a place of a name.
extension ShapedNameFinder {
    // MARK: - Titles

    mutating func splitAtTitle(_ first: Int, _ last: Int) -> Bool {
        guard let title = Range(from: first, through: last).first(where: isTitle) else { return false }
        // Stephen King holds no office.
        if title == last, last - first == 1, isGiven(first), !view.isEveryday(first), isFamily(last) { return false }
        var end = title
        while end < last, isTitle(end + 1) { end += 1 }
        if end == last {
            // "Apple CEO", "Iranian Foreign Minister": an office and its holder's organisation.
            if title > first { classify(first, trimmedBeforeTitle(first, title - 1)) }
            return true
        }
        let next = end + 1
        // "Chief Information Officer" is an office from end to end.
        if isTitle(last), !isGiven(next), !isFamily(last) {
            if title > first { classify(first, trimmedBeforeTitle(first, title - 1)) }
            return true
        }
        if !view.word(last).isDisjoint(with: [.organisationHead, .placeEnding, .eventHead]),
            !isGiven(next),
            !(view.word(last).contains(.familyName) && last == next)
        {
            return false
        }
        if view.word(end).contains(.royalTitle), last - end <= 2, last == next || isRomanNumber(last) {
            add(end, last, .person, 0.8)
        } else if next == last, view.tokens[next].shape.contains(.allCapitals) {
            single(next)
        } else if let index = knownIndex(next), known[index].type != .person,
            known[index].first == next,
            known[index].last >= last - 1, !isGiven(next)
        {
            if known[index].last < last { classify(known[index].last + 1, last) }
        } else {
            person(next, last, 0.9)
        }
        if title > first { classify(first, trimmedBeforeTitle(first, title - 1)) }
        return true
    }

    func isTitle(_ index: Int) -> Bool {
        guard view.word(index).contains(.title) else { return false }
        guard let known = knownIndex(index) else { return true }
        return self.known[known].count == 1 && self.known[known].type != .organisation
    }

    /// "Foreign", "Defence" and the like belong to the office, not to the organisation before it.
    func trimmedBeforeTitle(_ first: Int, _ last: Int) -> Int {
        var last = last
        while last > first, cover[last] < 0, view.isEveryday(last) { last -= 1 }
        return last
    }

    func isRomanNumber(_ index: Int) -> Bool {
        view.bytes[Int(view.tokens[index].start)..<Int(view.tokens[index].end)].allSatisfy {
            "IVX".utf8.contains($0)
        }
    }

    // MARK: - Heads

    func typeByHead(_ first: Int, _ last: Int) -> (type: TagType, confidence: Float)? {
        let lastWord = view.word(last)
        let firstWord = view.word(first)
        let isPerson = isGiven(first) && !view.isEveryday(first) && last - first <= 2
        if isNewspaper(first, last) { return (.organisation, 0.75) }
        if view.tokens[last].hash == Words.fame, last - first >= 2, view.tokens[last - 2].hash == Words.hall {
            return (.organisation, 0.8)
        }
        if lastWord.contains(.organisationHead) || lastWord.contains(.companyForm) {
            // "US-Universität" is one of many.
            if view.isGerman, last - first == 1, view.tokens[last].gap == .joint, cover[first] >= 0 {
                return nil
            }
            if isPerson, lastWord.contains(.familyName) { return nil }
            return (.organisation, Range(from: first, through: last).allSatisfy(view.isEveryday) ? 0.6 : 0.85)
        }
        if lastWord.contains(.eventHead), !isPerson || !lastWord.contains(.familyName) {
            return (.event, 0.7)
        }
        if Words.namedEvents.contains(view.tokens[first].hash), last - first <= 2 {
            return (.event, 0.7)
        }
        if lastWord.contains(.placeEnding),
            !isPerson || !lastWord.contains(.familyName) || last - first > 1
        {
            if Words.centres.contains(view.tokens[last].hash),
                Range(from: first, upTo: last).contains(where: { Words.centreKinds.contains(view.tokens[$0].hash) })
            {
                return (.organisation, 0.7)
            }
            return Range(from: first, upTo: last).allSatisfy(view.isEveryday) && view.beginsSentence(first)
                ? nil : (.place, 0.75)
        }
        if hasConnector(first, last) {
            if firstWord.contains(.eventHead), !firstWord.contains(.organisationHead) {
                return (.event, 0.7)
            }
            if Range(from: first, through: last).contains(where: isOrganisationHead)
                || view.tokens[first].hash == Words.house
            {
                return (.organisation, 0.8)
            }
            if Range(from: first, through: last).contains(where: { Words.placesOf.contains(view.tokens[$0].hash) }) {
                return (.place, 0.6)
            }
        }
        if Words.upon == view.tokens[max(first, last - 1)].hash { return (.place, 0.8) }
        if let ampersand = Range(from: first + 1, through: last).first(where: { view.tokens[$0].gap == .ampersand }) {
            // "Apple & Co." are Apple and others.
            if ampersand == last, lastWord.contains(.companyForm) { return nil }
            // "Simon & Garfunkel" is a name, "Jenny Seaton & Gary Carvolth" are two.
            if ampersand - first >= 2, last > ampersand, isGiven(first), isGiven(ampersand) { return nil }
            return (.organisation, 0.7)
        }
        if firstWord.contains(.placeBeginning), cover[first] < 0,
            cover[first + 1] >= 0 ? view.tokens[first].hash != Words.new : !view.isEveryday(first + 1),
            last - first <= 2, !(isGiven(first) && isFamily(last))
        {
            return (.place, 0.65)
        }
        if view.isGerman { return nil }
        if firstWord.contains(.organisationHead), !isPerson { return (.organisation, 0.6) }
        if last - first >= 2, Range(from: first + 1, upTo: last).contains(where: isOrganisationHead), !isPerson {
            return (.organisation, 0.55)
        }
        return nil
    }

    /// "Orlando Sentinel", "Fort Worth Star-Telegram".
    func isNewspaper(_ first: Int, _ last: Int) -> Bool {
        guard cover[first] >= 0, !view.isGerman else { return false }
        let place = known[Int(cover[first])]
        return place.type == .place && !place.isDemonym && place.first == first && last > place.last
            && last - place.last <= 2 && view.word(place.last + 1).contains(.newspaperHead)
            && view.word(last).isDisjoint(with: [.placeEnding, .eventHead, .title])
    }

    func hasConnector(_ first: Int, _ last: Int) -> Bool {
        first + 1 < last && Range(from: first + 1, upTo: last).contains { isConnector($0) || !view.isCapitalised($0) }
    }
}
