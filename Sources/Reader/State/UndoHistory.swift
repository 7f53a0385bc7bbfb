import News

/// What can be undone and redone, newest last.
public struct UndoHistory: Hashable, Sendable {
    private(set) var done: [Change] = []
    private(set) var undone: [Change] = []

    /// The most changes that are remembered.
    static let limit = 500

    /// Remembers a change; what was undone before can no longer be redone.
    mutating func record(_ change: Change) {
        done.append(change)
        if done.count > UndoHistory.limit { done.removeFirst() }
        undone = []
    }

    /// Takes back the newest change and returns it.
    mutating func undo() -> Change? {
        guard let change = done.popLast() else { return nil }
        undone.append(change)
        return change
    }

    /// Does again what was last taken back.
    mutating func redo() -> Change? {
        guard let change = undone.popLast() else { return nil }
        done.append(change)
        return change
    }

    /// Forgets a change that could not be saved, in whichever direction it went.
    mutating func forget(_ change: Change) {
        done.removeAll { $0 == change || $0 == change.inverse }
        undone.removeAll { $0 == change || $0 == change.inverse }
    }
}
