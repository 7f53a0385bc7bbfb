import Basics

/// People in headlines, and names of more than two words.
extension ShapedNameFinder {
    /// In a Headline Like This only a given name says that a person is meant.
    mutating func titleCasePerson(at index: Int) {
        guard isGiven(index), !view.isEveryday(index), !isCompound(index),
            cover[index] < 0 || known[Int(cover[index])].count == 1
        else { return }
        if let last = found.last, last.last >= index { return }
        let given = endOfGivenNames(from: index)
        guard let family = beginningOfFamilyName(behind: given), let last = endOfFamilyName(from: family) else {
            return
        }
        guard isFamilyName(last, of: index) else { return }
        guard knownIndex(index).map({ known[$0].type != .person }) ?? true else { return }
        person(index, last, 0.7)
    }

    /// "Jean-Claude" is one.
    private func endOfGivenNames(from index: Int) -> Int {
        var last = index
        while last + 1 < view.titleCount, view.tokens[last + 1].gap == .joint, view.isCapitalised(last + 1),
            isGiven(last + 1) || isUnknownBeforeName(last + 1), last - index < 3
        {
            last += 1
        }
        return last
    }

    /// "Emerick" in "Pierre-Emerick Aubameyang".
    private func isUnknownBeforeName(_ index: Int) -> Bool {
        guard !view.isEveryday(index), cover[index] < 0, !isFamily(index) else { return false }
        let next = index + 1
        return next < view.titleCount && view.tokens[next].gap == .space && view.isCapitalised(next)
            && !view.isEveryday(next) && cover[next] < 0
    }

    /// The word behind given names, and behind "van der" or an initial.
    private func beginningOfFamilyName(behind given: Int) -> Int? {
        var next = given + 1
        while next + 1 < view.titleCount, next - given <= 2, isParticle(next), isJoined(next), isJoined(next + 1) {
            next += 1
        }
        guard next < view.titleCount, view.isCapitalised(next), isJoined(next) else { return nil }
        if view.tokens[next].shape.contains(.initial), isCapitalisedAndJoined(next + 1) { next += 1 }
        return next < view.titleCount ? next : nil
    }

    /// In French and Spanish "de" parts a person from a place as often as it joins a name.
    private func isParticle(_ index: Int) -> Bool {
        let word = view.word(index)
        guard word.contains(.particle), view.tokens[index].end - view.tokens[index].start > 1 else { return false }
        if view.isCapitalised(index) { return true }
        return !(view.language.map { word.contains(.functionWord(ofLanguage: $0)) } ?? true)
    }

    /// "Strack-Zimmermann" is one; "Gogo Wi-Fi" is nobody.
    private func endOfFamilyName(from first: Int) -> Int? {
        var last = first
        while last + 1 < view.titleCount, view.tokens[last + 1].gap == .joint {
            guard last - first < 2, view.isCapitalised(last + 1), isFamily(last) || isFamily(last + 1),
                !view.isEveryday(last), !view.isEveryday(last + 1) || isFamily(last + 1) || isGiven(last + 1)
            else { return nil }
            last += 1
        }
        return last
    }

    private func isFamilyName(_ last: Int, of first: Int) -> Bool {
        if !view.isEveryday(last) { return isFamily(last) || cover[last] < 0 }
        // "Actor Austin Butler stars": a word as well, but nothing goes on from it.
        let next = last + 1
        if next < view.titleCount, isPhraseGap(next), view.isCapitalised(next) { return false }
        guard cover[last] < 0,
            view.word(last).isDisjoint(with: [
                .title, .placeEnding, .organisationHead, .eventHead, .organisationNoun, .companyForm, .calendar,
                .workNoun,
            ])
        else { return false }
        if isForeignWord(last) { return true }
        let isThere = first > 0 && view.gap(before: first) == .space && view.word(first - 1).contains(.placePreposition)
        return isFamily(last) && !isWidePlace(first) && !isThere
    }

    /// "Karl-Theodor zu Guttenberg", but not "Julia von Anfang an".
    func isNobility(at index: Int, in first: Int, _ last: Int) -> Bool {
        let after = index + 1
        let isCompound = last > first && view.tokens[last].gap == .joint
        guard isCapitalisedAndJoined(after), !view.isEveryday(after),
            cover[after] < 0 || isCompound && !isWidePlace(after),
            !view.word(after).contains(.germanNoun),
            Range(from: first, through: last).allSatisfy({ isGiven($0) && cover[$0] < 0 })
        else { return false }
        return isFamily(after) || isCompound
    }

    /// A word of everyday in English or German, in a text of another language.
    func isForeignWord(_ index: Int) -> Bool {
        guard let language = view.language, language > 1 else { return false }
        return !view.word(index).isFunctionWord
    }

    /// "A.B. de Villiers", "P.T. Barnum".
    func areInitials(before last: Int, _ first: Int) -> Bool {
        let token = view.tokens[first]
        guard cover[first] < 0, last > first, (3...6).contains(token.end - token.start),
            token.shape.contains(.allCapitals), view.bytes[at: Int(token.start) + 1] == UInt8(ascii: "."),
            knownIndex(last).map({ known[$0].count == 1 && known[$0].type == .place }) ?? true
        else { return false }
        let hasParticle = Range(from: first + 1, upTo: last).contains {
            view.word($0).contains(.particle) && !view.isCapitalised($0)
        }
        return hasParticle || isFamily(last) && !view.isEveryday(last) && cover[last] < 0
    }
}
