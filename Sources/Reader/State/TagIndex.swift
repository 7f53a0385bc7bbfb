public import News

/// All tags as they were at one moment, prepared to be looked through at every key.
public struct TagIndex: Sendable {
    /// The tags with their counts, those with most unread first.
    public let tags: [SidebarCounts.Counted<Tag>]
    private let names: FuzzyIndex
    private let places: [Tag: Int]

    /// Prepares tags, in the order in which those that fit alike are to come. Takes some milliseconds for 20,000, so it
    /// is done where nobody waits.
    public init(_ tags: [SidebarCounts.Counted<Tag>]) {
        self.tags = tags
        names = FuzzyIndex(tags.lazy.map(\.item.name))
        places = Dictionary(zip(tags.map(\.item), 0...)) { first, _ in first }
    }

    /// Where a tag stands; nil when it has no articles.
    public func place(of tag: Tag) -> Int? { places[tag] }

    /// The tag as the store writes it.
    func tag(like tag: Tag) -> Tag? { places[tag].map { tags[$0].item } }

    /// The counts of a tag.
    public func counts(of tag: Tag) -> PageCounts { places[tag].map { tags[$0].counts } ?? PageCounts() }

    /// The places of the tags that fit what was typed, best first; a tag that is called just so is the first of all,
    /// and those that fit alike come in the order of `tags`, except that `favourites` go before the others.
    ///
    /// `among` are the places that fitted the text before, if this one only goes on from it: they alone are looked at.
    func places(fitting typed: String, among previous: [Int]? = nil, favourites: [Tag] = []) -> [Int] {
        let pattern = FuzzyPattern(typed)
        var seen: Set<Tag> = []
        let favouritePlaces = favourites.compactMap { seen.insert($0).inserted ? places[$0] : nil }
        if pattern.isEmpty {
            guard !favouritePlaces.isEmpty else { return Array(tags.indices) }
            let first = Set(favouritePlaces)
            return favouritePlaces + tags.indices.filter { !first.contains($0) }
        }
        let key = FoldedText.key(of: typed)
        let favourites = Dictionary(zip(favouritePlaces, 0...)) { first, _ in first }
        var way = FuzzyIndex.Way()
        // Fit and order in one number, the greatest first: sorting thousands of them is what a key costs most.
        var ranked: [UInt64] = []
        func rank(_ place: Int) {
            guard var fit = names.fit(of: pattern, at: place, &way) else { return }
            if tags[place].item.key == key { fit += 1 << 20 }
            let order = favourites.isEmpty ? place : favourites[place] ?? place + favourites.count
            ranked.append(UInt64(max(fit + 1 << 12, 0)) << 32 | UInt64(UInt32.max - UInt32(order)))
        }
        if let previous { previous.forEach(rank) } else { tags.indices.forEach(rank) }
        ranked.sort(by: >)
        return ranked.map { number in
            let order = Int(UInt32.max - UInt32(truncatingIfNeeded: number))
            if favourites.isEmpty { return order }
            return order < favourites.count ? favouritePlaces[order] : order - favourites.count
        }
    }

    /// How well the tag at a place fits.
    func fit(of pattern: FuzzyPattern, at place: Int) -> Int? {
        var way = FuzzyIndex.Way()
        return names.fit(of: pattern, at: place, &way)
    }

    /// What of a typed text can be matched: tags have no spaces, hyphens or signs.
    static func matchable(_ text: String) -> String { String(text.filter { $0.isLetter || $0.isNumber }) }
}
