/// What a publisher is called, which is no tag of its own articles unless a headline has it.
struct SourceNames {
    private let key: String
    private let initials: String
    /// The first word, where it is a name and no word: "medscape" of "Medscape Family Medicine Headlines".
    private let firstWord: String?

    /// The names of a publisher by the title of its feed.
    init(_ title: String?) {
        let title = title.map { $0.prefix(200) } ?? ""
        key = FoldedText.key(of: String(title))
        let words = title.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" })
        initials = words.count < 3 ? "" : FoldedText.key(of: String(words.compactMap(\.first)))
        firstWord = words.first.map { FoldedText.key(of: String($0)) }.flatMap { word in
            var hash = FoldedHash()
            for byte in word.utf8 { hash.add(byte) }
            let (traits, name) = Gazetteer.shared.look(up: hash)
            let isWord = name >= 0 || !traits.isDisjoint(with: [.everyday, .anyFunctionWord, .organisationHead])
            return word.utf8.count >= 5 && words.count > 1 && !isWord ? word : nil
        }
    }

    /// Whether a tag is the whole name.
    func isWhole(_ tag: Tag) -> Bool { tag.key == key }

    /// Whether a tag is another of its names: its beginning ("Medscape Medical News" of "Medscape Medical News
    /// Headlines"), its initials ("ATP" of "Accidental Tech Podcast"), a sister of it ("Medscape Business").
    func isCalled(_ tag: Tag) -> Bool {
        guard tag.key.utf8.count >= 3 else { return false }
        return key.hasPrefix(tag.key) || tag.key == initials || firstWord.map(tag.key.hasPrefix) ?? false
    }
}
