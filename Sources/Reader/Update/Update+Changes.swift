import Foundation
import News

/// What the user does: shown at once, written into the store's journal in the same turn, and undone from there.
extension AppState {
    /// Shows a change and has it saved.
    mutating func make(_ change: Change) -> [Effect] {
        apply(change)
        return [.save(change)]
    }

    /// Shows a change.
    mutating func apply(_ change: Change) {
        switch change {
        case .status(let change): apply(change)
        case .tags(let changes): for change in changes { apply(change) }
        case .tagging(let marks): for mark in marks { apply(mark) }
        case .savedPage(let change): apply(change)
        case .fullText(let change): apply(change)
        // What a change of feeds does to the pages is known when it is saved.
        case .feeds(let changes): return apply(changes)
        }
        countsAreStale = true
        if case .status(let marks) = change, !change.isQuick { unsaved.append(UnsavedMarks(marks)) }
    }

    /// A change is on disk, all of it.
    mutating func finish(_ change: Change) -> [Effect] {
        switch change {
        case .status(let marks): endSaving(of: marks)
        case .feeds(let changes): finish(changes)
        case .tags, .tagging, .savedPage, .fullText: []
        }
    }

    /// Puts back what could not be saved.
    mutating func takeBack(_ change: Change, reason: String) -> [Effect] {
        putBack(change) + show(Message("Not saved: \(reason)", isError: true))
    }

    /// Shows what was before a change that is not on disk.
    private mutating func putBack(_ change: Change) -> [Effect] {
        var effects: [Effect] = []
        apply(change.inverse)
        switch change {
        case .status(let marks):
            effects = endSaving(of: marks.inverse) + endSaving(of: marks)
        case .feeds: effects = readFeedsAgain()
        case .tags, .tagging, .savedPage, .fullText: break
        }
        return effects
    }
}

/// Undo and redo: a way through the store's journal, in which all readers and commands write.
extension AppState {
    mutating func undo() -> [Effect] { [.store(.findStep(.undo))] }

    mutating func redo() -> [Effect] { [.store(.findStep(.redo))] }

    /// Goes the step that was asked for, if there is one: shown at once, saved in the same turn.
    mutating func receive(_ step: JournalStep?, _ direction: JournalDirection) -> [Effect] {
        guard let step else { return show(Message(direction == .undo ? "Nothing to undo." : "Nothing to redo.")) }
        if !step.change.isEmpty { apply(step.change) }
        return [.take(step)] + show(Message(step.words(when: age(of: step.entry))))
    }

    /// When a change was made, if that is long enough ago to surprise somebody.
    private func age(of entry: JournalEntry) -> String? {
        now.timeIntervalSince(entry.time) < 600 ? nil : LocalTime.longAge(of: entry.time, at: now)
    }

    /// A step is in the journal; `made` is what it really came to, nil where another process was faster.
    mutating func receive(_ made: JournalStep?, for step: JournalStep, isWhole: Bool) -> [Effect] {
        var effects: [Effect] = []
        if made?.change != step.change {
            effects += putBack(step.change)
            if let made {
                apply(made.change)
                effects += show(Message(made.words(when: age(of: made.entry))))
            } else {
                let done = step.direction == .undo ? "undone" : "done again"
                effects += show(Message("Another reader was faster: \(step.entry.words) is \(done) already."))
            }
        }
        if isWhole, let made { effects += finish(made.change) }
        return effects + readJournalAgain()
    }

    mutating func fail(_ step: JournalStep, reason: String) -> [Effect] { takeBack(step.change, reason: reason) }
}

extension AppState {
    mutating func receive(_ answer: TagAnswer) -> [Effect] {
        switch answer {
        case .tagsLoaded(let index, let own, let request): receive(index, own: own, request: request)
        case .refinementsCounted(let counts, let request): receive(counts, request: request)
        case .relatedLoaded(let tags, let query): receive(related: tags, of: query)
        case .trendingLoaded(let tags): receive(trending: tags)
        case .savedPagesLoaded(let pages): receive(saved: pages)
        case .failed(let request, let reason): fail(tagRequest: request, reason: reason)
        }
    }
}
