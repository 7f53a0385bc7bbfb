/// Something that is told on which item a process works, in case the item ends the process.
///
/// Swift cannot go on behind a trap, so a process that reads what strangers wrote says what it is at, and another process
/// looks after it; see `Supervisor` in Refresh. Telling must cost next to nothing: it is done for each step of each item.
public protocol ItemWatch: AnyObject, Sendable {
    /// Work begins on an item; what was begun before is done.
    func begin(_ step: ArticleStep, _ item: WatchedItem)

    /// No item is worked on.
    func rest()

    /// Articles were stored, for good.
    func stored(new: Int, changed: Int)
}

/// What names an item to its watch.
public struct WatchedItem: Hashable, Sendable {
    /// The feed; 0 for an article that is in the store, and for a file that is none yet.
    public var feed: Int64
    /// What tells the item from the others of its feed; a hash of the document in ``ArticleStep/parsing``, the article's
    /// number for one that is in the store.
    public var key: Int64
    /// Its headline, or the feed's.
    public var title: String?
    /// Its web address, or the feed's.
    public var address: String?
    /// How much there is of it, in bytes: what is large may take longer.
    public var byteCount: Int

    /// An item.
    public init(feed: Int64, key: Int64, title: String?, address: String?, byteCount: Int) {
        self.feed = feed
        self.key = key
        self.title = title
        self.address = address
        self.byteCount = byteCount
    }
}

/// An item that ended the program, and is passed over until another version of the program tries it again.
public struct SetAsideItem: Hashable, Sendable {
    /// What it is; feed and key name it.
    public var item: WatchedItem
    /// In which step.
    public var step: ArticleStep
    /// How the program ended: "signal 4, Illegal instruction".
    public var reason: String

    /// An item that ended the program.
    public init(item: WatchedItem, step: ArticleStep, reason: String) {
        self.item = item
        self.step = step
        self.reason = reason
    }

    /// One line for the person at the keyboard.
    public var words: String {
        let address = item.address.map { " (\($0))" } ?? ""
        let name = item.title.map { "“\($0)”\(address)" } ?? item.address ?? "an item without a name"
        let action =
            switch step {
            case .parsing: "parsed"
            case .reading: "read"
            case .tagging: "tagged"
            case .storing: "stored"
            }
        return "\(name) ended the program when it was \(action) (\(reason)); "
            + "it is left out until another version of the program tries it again"
    }
}
