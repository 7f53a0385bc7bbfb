import News
import Refresh
import Store

/// What leads from the feeds of a text that was handed out to the text that came back.
struct FeedListChanges {
    /// Feeds to follow.
    private(set) var added: [Subscription] = []
    /// Of these, the ones not to be fetched, by their keys.
    private var paused: Set<String> = []
    /// Changes of feeds that are followed, the removed ones last.
    private(set) var changes: [FeedChange] = []

    /// Whether there is nothing to do.
    var isEmpty: Bool { added.isEmpty && changes.isEmpty }

    /// How many feeds are removed.
    var removedCount: Int { changes.count { $0.kind == .followed(false) } }

    /// The changes from `before`, the feeds of the text that was handed out, to `lines`. `now` are the feeds of this
    /// moment: somebody else may have followed or removed some while the text was being edited, and that stays.
    init(from before: [Feed], to lines: [FeedListText.Line], now: [Feed]) {
        let current = Dictionary(now.map { (FeedFinder.key($0.address), $0) }) { first, _ in first }
        for line in lines {
            let key = FeedFinder.key(line.address)
            guard let feed = current[key] else {
                added.append(
                    Subscription(address: line.address, title: line.title, folders: line.folders, tags: line.tags))
                if line.isPaused { paused.insert(key) }
                continue
            }
            func change(_ kind: FeedChange.Kind) { changes.append(FeedChange(feed.id, title: feed.title, kind)) }
            if line.title != feed.givenTitle { change(.renamed(from: feed.givenTitle, to: line.title)) }
            if line.folders != feed.folders { change(.moved(from: feed.folders, to: line.folders)) }
            if line.tags != feed.tags { change(.tagged(from: feed.tags, to: line.tags)) }
            if line.isPaused != (feed.schedule.pause == .byUser) { change(.paused(line.isPaused)) }
        }
        let kept = Set(lines.map { FeedFinder.key($0.address) })
        for feed in before where !kept.contains(FeedFinder.key(feed.address)) {
            changes.append(FeedChange(feed.id, title: feed.title, .followed(false)))
        }
    }

    /// Makes the changes, and returns what was done in words.
    func apply(to store: Store) throws(StoreError) -> String {
        let summary = try store.subscribe(added)
        for feed in try store.feeds() where paused.contains(FeedFinder.key(feed.address)) {
            try store.save(.feeds([FeedChange(feed.id, title: feed.title, .paused(true))]))
        }
        try store.save(.feeds(changes))
        let removed = removedCount
        let changed = Set(changes.filter { $0.kind != .followed(false) }.map(\.feed)).count
        let words = [
            (summary.added.count, "followed"), (changed, "changed"), (removed, "removed"),
        ].filter { $0.0 > 0 }.map { "\(Counted.text($0.0, "feed")) \($0.1)" }
        let hint = summary.added.isEmpty ? "" : "; tagline refresh fetches what is new"
        return (words.isEmpty ? "Nothing changed" : words.joined(separator: ", ")) + hint
    }
}
