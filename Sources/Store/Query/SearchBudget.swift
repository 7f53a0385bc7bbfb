import GRDB
import Synchronization

/// How long a search may look into texts. The index knows no places of words, so that whether the words of a phrase
/// stand next to each other is seen in the texts only, and common words are in very many.
final class SearchBudget: Sendable {
    private struct State {
        var end: ContinuousClock.Instant?
        var isSpent = false
    }

    private let state = Mutex(State())

    /// Runs `body`, a query whose rows are taken as they come, for no longer than `time`. Returns whether it
    /// came to its end.
    func limiting(to time: Duration, _ body: () throws -> Void) throws -> Bool {
        state.withLock { $0 = State(end: .now + time) }
        defer { state.withLock { $0.end = nil } }
        do {
            try body()
            return true
        } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR && state.withLock(\.isSpent) {
            return false
        }
    }

    /// Called for each text; ends the query when its time is up.
    func check() throws {
        let isSpent = state.withLock { state in
            if let end = state.end, .now >= end { state.isSpent = true }
            return state.end != nil && state.isSpent
        }
        if isSpent { throw DatabaseError(message: "the search took its time") }
    }
}
