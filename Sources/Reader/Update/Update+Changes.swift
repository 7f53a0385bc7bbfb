import News

/// What the user does: shown at once, saved in the same turn, and undone.
extension AppState {
    /// Remembers a change, shows it and has it saved.
    mutating func make(_ change: Change) -> [Effect] {
        undoHistory.record(change)
        return carryOut(change)
    }

    /// Shows a change and has it saved.
    mutating func carryOut(_ change: Change) -> [Effect] {
        apply(change)
        if case .status(let marks) = change, !change.isQuick { bulkMark = BulkMark(kind: .change, shown: marks) }
        return [.save(change)]
    }

    /// Shows a change.
    mutating func apply(_ change: Change) {
        switch change {
        case .status(let change): apply(change)
        case .tags(let changes): for change in changes { apply(change) }
        case .savedPage(let change): apply(change)
        // What a change of feeds does to the pages is known when it is saved.
        case .feeds(let changes): return apply(changes)
        }
        countsAreStale = true
    }

    /// A change is on disk.
    mutating func finish(_ change: Change) -> [Effect] {
        switch change {
        case .status(let marks): isBulk(marks) ? endBulk() : []
        case .feeds(let changes): finish(changes)
        case .tags, .savedPage: []
        }
    }

    /// Puts back what could not be saved.
    mutating func takeBack(_ change: Change, reason: String) -> [Effect] {
        undoHistory.forget(change)
        apply(change.inverse)
        var effects: [Effect] = []
        switch change {
        case .status(let marks) where isBulk(marks): effects = endBulk()
        case .feeds: effects = readFeedsAgain()
        case .status, .tags, .savedPage: break
        }
        return effects + show(Message("Not saved: \(reason)", isError: true))
    }

    /// A change in words, for undo.
    func describe(_ change: Change) -> String {
        switch change {
        case .status(let change): describe(change)
        case .tags(let changes): describe(changes)
        case .feeds(let changes):
            changes.count == 1 ? changes[0].words : "followed \(changes.count) feeds"
        case .savedPage(let change):
            switch (change.removed, change.added) {
            case (let old?, let new?) where old.name == new.name: "changed the page “\(new.name)”"
            case (let old?, let new?): "renamed the page “\(old.name)” “\(new.name)”"
            case (nil, let new?): "saved the page “\(new.name)”"
            case (let old?, nil): "removed the page “\(old.name)”"
            case (nil, nil): "nothing"
            }
        }
    }

    private func describe(_ changes: [TagChange]) -> String {
        guard changes.count == 1, let change = changes.first else { return "the tags of \(changes.count) articles" }
        let added = change.after.filter { !change.before.contains($0) }
        let removed = change.before.filter { !change.after.contains($0) }
        let words = added.map { "+\($0.name)" } + removed.map { "-\($0.name)" }
        return words.isEmpty ? "the order of the tags" : "tags " + words.prefix(6).joined(separator: " ")
    }
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
