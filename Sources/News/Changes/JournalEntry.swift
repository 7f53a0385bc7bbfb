public import Foundation

/// A row of the journal: one change that the user made, on whichever way and in whichever process.
public struct JournalEntry: Hashable, Sendable, Identifiable {
    /// The number of a change; a later one has a greater number.
    public struct ID: RawRepresentable, Hashable, Sendable, Comparable {
        /// The number as the store keeps it.
        public let rawValue: Int64

        /// A number that a store handed out before.
        public init(rawValue: Int64) { self.rawValue = rawValue }

        /// Earlier before later.
        public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
    }

    /// Its number.
    public let id: ID
    /// When it was made.
    public var time: Date
    /// What was done, in words.
    public var words: String
    /// Whether it was taken back.
    public var isUndone: Bool
    /// Whether this version of the program knows how to take it back.
    public var isKnown: Bool

    /// A row as a store keeps it.
    public init(id: ID, time: Date, words: String, isUndone: Bool, isKnown: Bool = true) {
        self.id = id
        self.time = time
        self.words = words
        self.isUndone = isUndone
        self.isKnown = isKnown
    }

    /// The way that is open to it.
    public var direction: JournalDirection { isUndone ? .redo : .undo }
}

/// A way through the journal.
public enum JournalDirection: Hashable, Sendable {
    /// Back.
    case undo
    /// Forth again.
    case redo
}

/// What it comes to, now, to take back a change or to make it again. What was changed since by another one is left alone,
/// as is what is gone.
public struct JournalStep: Hashable, Sendable {
    /// The change of the journal.
    public var entry: JournalEntry
    /// Back or forth.
    public var direction: JournalDirection
    /// What is done; it may be nothing.
    public var change: Change
    /// How many articles, feeds or pages are left alone.
    public var leftAlone: Int

    /// A step.
    public init(_ direction: JournalDirection, _ entry: JournalEntry, _ change: Change, leftAlone: Int = 0) {
        self.entry = entry
        self.direction = direction
        self.change = change
        self.leftAlone = leftAlone
    }

    /// What was done, in words: `Undone: marked read 5 articles; 2 of them were changed since or are gone, and stay so.`
    public var words: String { words(when: nil) }

    /// The same, with a word about when the change was made.
    public func words(when age: String?) -> String {
        let what = (direction == .undo ? "Undone: " : "Done again: ") + entry.words + (age.map { " (\($0))" } ?? "")
        if leftAlone == 0 { return what + "." }
        guard !change.isEmpty else { return what + "; nothing is left of it that was not changed since." }
        return what + "; \(leftAlone) of them changed since or \(leftAlone == 1 ? "is" : "are") gone, and "
            + "\(leftAlone == 1 ? "stays" : "stay") so."
    }
}
