import Basics

/// Words beside a known name that make it the name of somebody or something else: "Kimbal Musk", "Jean-Marie Le Pen",
/// "Muhammad Ali Jinnah", "Peek & Cloppenburg".
struct NameNeighbours {
    private let view: TextView
    private let gazetteer = Gazetteer.shared

    init(_ view: TextView) { self.view = view }

    /// Whether a name is another one for what stands beside it.
    func makeAnother(of mention: NameMention) -> Bool {
        guard mention.name >= 0, !view.tokens[mention.first].shape.contains(.uncased) else { return false }
        switch mention.type {
        case .person: return hasOtherGivenName(mention) || goesOn(mention)
        case .place: return isBehindAmpersand(mention)
        default: return false
        }
    }

    // MARK: - People

    /// A given name before a family name that is known alone, which is not that of the one whom the lists know.
    private func hasOtherGivenName(_ mention: NameMention) -> Bool {
        let before = mention.first - 1
        guard before >= 0, mention.first != view.titleCount, isFamilyNameAlone(mention), view.isCapitalised(before),
            view.tokens[before].shape.isDisjoint(with: [.initial, .hasDigit, .possessive])
        else { return false }
        switch view.gap(before: mention.first) {
        case .space: break
        case .joint:
            // "Marion Maréchal-Le Pen"; German joins anything: "Anti-Trump", "Trump-Putin".
            return !view.isGerman && before > 0 && before != view.titleCount && view.gap(before: before) == .space
                && view.word(before - 1).contains(.givenName) && view.isCapitalised(before - 1)
                && !isFirstName(before, of: mention)
        default: return false
        }
        let word = view.word(before)
        guard !word.isFunctionWord, word.isDisjoint(with: [.title, .royalTitle, .role, .calendar, .organisationHead]),
            !view.tokens[before].shape.contains(.allCapitals) || view.style(at: before) == .capitals,
            !isFirstName(before, of: mention)
        else { return false }
        if word.contains(.givenName) {
            // "Sue Trump" in a Title Like This is a deed.
            return !view.isEveryday(before) || view.style(at: before) == .mixed
        }
        return view.language == 0 && view.style(at: before) == .mixed && view.tokens[before].name < 0
            && word.subtracting([.familyName, .beginsName]).isEmpty && !view.isEveryday(before)
            && view.tokens[before].end - view.tokens[before].start >= 3
    }

    /// Whether a mention leaves out the given name, which the lists have first.
    private func isFamilyNameAlone(_ mention: NameMention) -> Bool {
        let name = gazetteer.names[Int(mention.name)].text
        guard let space = name.firstIndex(of: " ") else { return false }
        var given = FoldedHash()
        add(name[..<space], to: &given)
        return view.tokens[mention.first].hash != given
    }

    /// Whether a word, or one before it in the same name ("Donald John Trump"), is the given name of whom the lists know.
    private func isFirstName(_ index: Int, of mention: NameMention) -> Bool {
        let name = gazetteer.names[Int(mention.name)].text
        let words = name.split(separator: " ").map { word in
            var hash = FoldedHash()
            add(word, to: &hash)
            return hash
        }
        let given = FoldedText.key(of: String(name.prefix { $0 != " " }))
        var place = index
        while place >= 0, index - place < 3, view.isCapitalised(place) {
            if words.contains(view.tokens[place].hash) { return true }
            if Self.isSpelling(of: given, FoldedText.key(of: view.text(place, place))) { return true }
            guard place > 0, place != view.titleCount, view.gap(before: place) == .space else { break }
            place -= 1
        }
        return false
    }

    /// Whether two given names are one: "Alexei" and "Aleksej", "Wladimir" and "Vladimir".
    private static func isSpelling(of name: String, _ other: String) -> Bool {
        let (left, right) = (Array(name.utf8.prefix(24)), Array(other.utf8.prefix(24)))
        guard min(left.count, right.count) >= 4 else { return false }
        // The usual table of edits, a row at a time.
        var row = Array(0...right.count)
        for (index, byte) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in right.indices {
                let above = row[column + 1]
                row[column + 1] = min(diagonal + (right[column] == byte ? 0 : 1), above + 1, row[column] + 1)
                diagonal = above
            }
        }
        let edits = row[right.count]
        return edits <= 1 || edits * 3 <= min(left.count, right.count)
    }

    private func add(_ word: Substring, to hash: inout FoldedHash) {
        var word = word
        word.withUTF8 { hash.add($0, from: 0, to: $0.count) }
    }

    /// "Muhammad Ali Jinnah", "Ronaldo Nazário": another family name follows.
    private func goesOn(_ mention: NameMention) -> Bool {
        let next = mention.last + 1
        guard next < view.tokens.count, next != view.titleCount, view.gap(before: next) == .space, !view.isGerman,
            view.style(at: next) == .mixed, view.isCapitalised(next), view.tokens[next].name < 0,
            !view.tokens[mention.last].shape.contains(.possessive),
            view.tokens[next].shape.isDisjoint(with: [.allCapitals, .hasDigit, .innerCapital, .initial]),
            view.tokens[next].end - view.tokens[next].start >= 3
        else { return false }
        let word = view.word(next)
        guard !word.isFunctionWord, !view.isEveryday(next) || word.contains(.familyName) else { return false }
        if Words.suffixes.contains(view.tokens[next].hash) { return false }
        return word.subtracting([.beginsName, .familyName, .eastAsianFamily]).isEmpty
            && (word.contains(.familyName) || view.language != nil)
    }

    // MARK: - Places

    /// "Peek & Cloppenburg": what stands behind "&" is as little a place as what stands before it.
    private func isBehindAmpersand(_ mention: NameMention) -> Bool {
        guard mention.first > 0, view.gap(before: mention.first) == .ampersand, view.isCapitalised(mention.first - 1),
            !gazetteer.names[Int(mention.name)].isWide
        else { return false }
        return view.tokens[mention.first - 1].name < 0
    }
}
