public import News

/// All tags as they were at one moment, prepared to be looked through at every key.
public struct TagIndex: Sendable {
    /// The tags with their counts, those with most unread first.
    public let tags: [SidebarCounts.Counted<Tag>]
    private let names: FuzzyIndex
    /// What each tag weighs beside how it fits: see ``weight(of:)``.
    private let weights: [UInt8]
    private let places: [Tag: Int]

    /// Prepares tags, in the order in which those that fit alike are to come. Takes some milliseconds for 20,000, so it
    /// is done where nobody waits.
    public init(_ tags: [SidebarCounts.Counted<Tag>]) {
        self.tags = tags
        names = FuzzyIndex(tags.lazy.map(\.item.name))
        weights = tags.map { UInt8(clamping: TagIndex.weight(of: $0.counts)) }
        places = Dictionary(zip(tags.map(\.item), 0...)) { first, _ in first }
    }

    /// Where a tag stands; nil when it has no articles.
    public func place(of tag: Tag) -> Int? { places[tag] }

    /// The tag as the store writes it.
    func tag(like tag: Tag) -> Tag? { places[tag].map { tags[$0].item } }

    /// The counts of a tag.
    public func counts(of tag: Tag) -> PageCounts { places[tag].map { tags[$0].counts } ?? PageCounts() }

    /// What something weighs beside how well it fits, in the measure of ``FuzzyMatch``: two thirds more for ten times as
    /// many articles. A better fit still counts more than any number: the most is less than what a run of two letters at
    /// the start of a word is worth.
    static func weight(of counts: PageCounts) -> Int {
        func doublings(_ count: Int) -> Int { Int.bitWidth - max(count, 0).leadingZeroBitCount }
        return min(doublings(counts.unread) + doublings(counts.total), 36)
    }

    /// What it weighs to be called just so. What hangs on an article or two is less likely meant than the beginning of a
    /// name that stands for hundreds.
    static func weight(ofExactNameWith counts: PageCounts) -> Int { counts.total > 2 ? 64 : 4 }

    /// What it weighs to have been chosen so often before.
    static func weight(ofUse count: Int) -> Int { min(count, 3) * 8 }

    /// The places of the tags that fit what was typed, best first: by how they fit, by their articles, and by how often they
    /// were chosen (`uses`). Those that fit alike come in the order of `tags`, except that `favourites` go before the others.
    ///
    /// `among` are the places that fitted the text before, if this one only goes on from it: they alone are looked at.
    func places(
        fitting typed: String, among previous: [Int]? = nil, favourites: [Tag] = [], uses: [Tag: Int] = [:]
    ) -> [Int] {
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
            fit += Int(weights[place])
            if tags[place].item.key == key { fit += TagIndex.weight(ofExactNameWith: tags[place].counts) }
            if let count = uses[tags[place].item] { fit += TagIndex.weight(ofUse: count) }
            if favourites[place] != nil { fit += 8 }
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

    /// How well the tag at a place fits, with what it weighs.
    func rank(of pattern: FuzzyPattern, key: String, at place: Int) -> Int? {
        var way = FuzzyIndex.Way()
        guard let fit = names.fit(of: pattern, at: place, &way) else { return nil }
        let exact = tags[place].item.key == key ? TagIndex.weight(ofExactNameWith: tags[place].counts) : 0
        return fit + Int(weights[place]) + exact
    }

    /// What of a typed text can be matched: tags have no spaces, hyphens or signs.
    static func matchable(_ text: String) -> String { String(text.filter { $0.isLetter || $0.isNumber }) }
}
