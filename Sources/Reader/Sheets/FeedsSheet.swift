public import News

/// The view of feeds: all of them with how they fare, the troubled ones first. Their order stays while one looks.
public struct FeedsSheet: Hashable, Sendable {
    /// All feeds in their order; nil until the store has told them.
    public private(set) var feeds: [Feed]?
    /// The words that narrow the list.
    public private(set) var filter = ""
    /// The selection among ``visible``.
    public internal(set) var selection = SheetSelection()
    /// The feeds that fit the filter.
    public private(set) var visible: [Feed] = []

    /// The selected feed.
    public var selected: Feed? { visible.indices.contains(selection.index) ? visible[selection.index] : nil }

    /// Takes the feeds as they are now. Those that are there keep their places.
    mutating func take(_ new: [Feed], height: Int) {
        let sorted = new.sortedByTrouble()
        guard let before = feeds else {
            feeds = sorted
            return narrow(keeping: nil, height: height)
        }
        let places = Dictionary(zip(before.map(\.id), 0...)) { first, _ in first }
        feeds = sorted.enumerated().sorted {
            (places[$0.element.id] ?? .max, $0.offset) < (places[$1.element.id] ?? .max, $1.offset)
        }.map(\.element)
        narrow(keeping: selected?.id, height: height)
    }

    /// Shows what a change does; what was removed and comes back is read again.
    mutating func apply(_ change: FeedChange, height: Int) {
        guard let index = feeds?.firstIndex(where: { $0.id == change.feed }) else { return }
        switch change.kind {
        case .renamed(_, let title):
            feeds?[index].givenTitle = title
            // Its own title is the store's to tell.
            if let title { feeds?[index].title = title }
        case .moved(_, let folders): feeds?[index].folders = folders
        case .tagged(_, let tags): feeds?[index].tags = tags
        case .paused(let isPaused): feeds?[index].schedule.pause = isPaused ? .byUser : nil
        case .addressed(_, let address): feeds?[index].address = address
        case .followed(true): break
        case .followed(false): feeds?.remove(at: index)
        }
        narrow(
            keeping: selected?.id == change.feed && change.kind == .followed(false) ? nil : selected?.id, height: height
        )
    }

    /// Shows only feeds that fit some words.
    mutating func narrow(to words: String, height: Int) {
        let kept = selected?.id
        filter = words
        narrow(keeping: kept, height: height)
    }

    mutating func move(by distance: Int, height: Int) {
        selection.select(selection.index + distance, count: visible.count, height: height)
    }

    private mutating func narrow(keeping id: FeedID?, height: Int) {
        let words = filter.split(whereSeparator: \.isWhitespace).map { FoldedText.key(of: String($0)) }
            .filter { !$0.isEmpty }
        visible = (feeds ?? []).filter { feed in
            guard !words.isEmpty else { return true }
            let text = FoldedText.key(
                of: ([feed.title, feed.address] + feed.folders + feed.tags.map(\.name)).joined(separator: " "))
            return words.allSatisfy(text.contains)
        }
        let place = id.flatMap { id in visible.firstIndex { $0.id == id } }
        selection.select(place ?? selection.index, count: visible.count, height: height)
    }
}
