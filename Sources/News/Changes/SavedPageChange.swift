/// What was done to the saved pages: one put in, one taken out, or one in another's place.
public struct SavedPageChange: Hashable, Sendable, Codable {
    /// The page that goes.
    public var removed: SavedPage?
    /// The page that comes.
    public var added: SavedPage?

    /// A change of the saved pages.
    public init(removed: SavedPage? = nil, added: SavedPage? = nil) {
        self.removed = removed
        self.added = added
    }

    /// What undoes it.
    public var inverse: SavedPageChange { SavedPageChange(removed: added, added: removed) }
}
