import News
import Reader

/// The journal of the source: one reader's changes, in memory.
extension PageSource {
    /// A change and whether it was undone, and when.
    struct Recorded {
        var entry: JournalEntry
        var change: Change
        var undone: Int?
    }

    /// Saves a change and writes what it really changes into the journal.
    @discardableResult
    mutating func record(_ wish: Change) -> Change {
        var change = wish
        if case .status(var marks) = wish {
            marks.articles = marks.articles.filter { self[$0].map { $0[marks.mark] != marks.isSet } ?? false }
            change = .status(marks)
        }
        save(change)
        guard !change.isEmpty else { return change }
        turn += 1
        let title: String? =
            if case .status(let marks) = change, marks.articles.count == 1 {
                items.first { $0.headline.id == marks.articles.first }?.headline.title
            } else { nil }
        journal.append(
            Recorded(
                entry: JournalEntry(
                    id: JournalEntry.ID(rawValue: Int64(turn)), time: TestArticles.now,
                    words: change.words(title: title), isUndone: false),
                change: change, undone: nil))
        return change
    }

    func nextStep(_ direction: JournalDirection) -> JournalStep? {
        switch direction {
        case .undo: return journal.last { $0.undone == nil && $0.entry.isKnown }.map(step)
        case .redo:
            let last = journal.filter { $0.undone != nil }.max { $0.undone ?? 0 < $1.undone ?? 0 }
            guard let last,
                !journal.contains(where: { $0.undone == nil && Int($0.entry.id.rawValue) > last.undone ?? 0 })
            else { return nil }
            return step(last)
        }
    }

    func step(of id: JournalEntry.ID) -> JournalStep? { journal.first { $0.entry.id == id }.map(step) }

    private func step(_ recorded: Recorded) -> JournalStep {
        let direction = recorded.entry.direction
        var change = direction == .undo ? recorded.change.inverse : recorded.change
        var leftAlone = 0
        if case .status(var marks) = change {
            let count = marks.articles.count
            marks.articles = marks.articles.filter { self[$0].map { $0[marks.mark] != marks.isSet } ?? false }
            leftAlone = count - marks.articles.count
            change = .status(marks)
        }
        return JournalStep(direction, recorded.entry, change, leftAlone: leftAlone)
    }

    mutating func take(_ wish: JournalStep) -> JournalStep? {
        guard let index = journal.firstIndex(where: { $0.entry.id == wish.entry.id }),
            journal[index].entry.direction == wish.direction
        else { return nil }
        let made = step(journal[index])
        save(made.change)
        turn += 1
        journal[index].undone = wish.direction == .undo ? turn : nil
        journal[index].entry.isUndone = wish.direction == .undo
        return made
    }
}
