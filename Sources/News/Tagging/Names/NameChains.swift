import Basics

/// Names of several words with hyphens and small words between them, of which no part is meant: "Saint-Germain-en-Laye",
/// "Roissy-Charles-de-Gaulle", "Ростов-на-Дону"; and those whose first or last word is declined, "в Санкт-Петербурге".
struct NameChains {
    private let view: TextView
    private let gazetteer = Gazetteer.shared

    init(_ view: TextView) { self.view = view }

    /// The name that begins with a word; nil where none does.
    func name(at first: Int) -> NameMention? {
        guard first + 1 < view.tokens.count, view.tokens[first + 1].gap == .joint, view.isCapitalised(first),
            first == 0 || first == view.titleCount || !isHyphen(before: first)
        else { return nil }
        var last = first
        var smallWords = 0
        while last - first < 8, last + 1 < view.tokens.count, last + 1 != view.titleCount, isHyphen(before: last + 1) {
            last += 1
            if !view.isCapitalised(last) { smallWords += 1 }
        }
        guard last > first, view.isCapitalised(last) else { return nil }
        let isCyrillic = view.tokens[first].shape.contains(.notLatin)
        if isCyrillic, let name = declined(first, last) {
            return NameMention(first: first, last: last, type: .place, name: name, confidence: 0.9)
        }
        guard smallWords > 0, last - first >= 2, view.style(at: first) != .capitals, !view.isGerman,
            view.word(first).isDisjoint(with: [.title, .role]), !view.isEveryday(first)
        else { return nil }
        let (_, name) = gazetteer.look(up: view.hash(first, last))
        guard name < 0, !isCyrillic, areSmallWordsKnown(first, last) else { return nil }
        return NameMention(first: first, last: last, type: .place, confidence: 0.7)
    }

    private func isHyphen(before index: Int) -> Bool {
        view.tokens[index].gap == .joint && index > 0 && view.tokens[index].start - view.tokens[index - 1].end == 1
            && view.bytes[at: Int(view.tokens[index - 1].end)] == UInt8(ascii: "-")
    }

    private func areSmallWordsKnown(_ first: Int, _ last: Int) -> Bool {
        Range(from: first + 1, upTo: last).allSatisfy {
            view.isCapitalised($0) || Self.smallWords.contains(view.tokens[$0].hash)
        }
    }

    /// What is known by the chain with one of its words in its basic form.
    private func declined(_ first: Int, _ last: Int) -> Int32? {
        for word in [last, first] {
            let bytes = view.bytes.slice(from: Int(view.tokens[word].start), upTo: Int(view.tokens[word].end))
            for ending in PlaceEndings.cyrillic
            where bytes.count >= ending.bytes.count + 3 && bytes.suffix(ending.bytes.count).elementsEqual(ending.bytes)
            {
                for replacement in ending.replacements {
                    var hash = FoldedHash()
                    for index in Range(from: first, through: last) {
                        let token = view.tokens[index]
                        hash.add(
                            view.bytes, from: Int(token.start),
                            to: Int(token.end) - (index == word ? ending.bytes.count : 0))
                        if index == word { for byte in replacement { hash.add(byte) } }
                    }
                    let name = gazetteer.look(up: hash).name
                    if name >= 0, gazetteer.names[Int(name)].type == .place { return name }
                }
            }
        }
        return nil
    }

    private static let smallWords: Set<FoldedHash> = Set(
        "et de du des la le les en sur sous lès près au aux am an der im in bei del di da do dos das van den ter op aan"
            .split(separator: " ").map { PublisherCategories.hash(of: String($0)) })
}
