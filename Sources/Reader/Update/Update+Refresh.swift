import News

/// The refresh, which runs beside the reader, and the sample edition.
extension AppState {
    mutating func refresh(_ query: Query?) -> [Effect] {
        guard refresh == nil else { return show(Message("A refresh is running already.")) }
        refresh = RefreshState()
        return [.store(.refresh(query))]
    }

    mutating func refreshDue() -> [Effect] {
        refresh = RefreshState()
        return [.store(.refreshDue)]
    }

    mutating func showProgress(done: Int, total: Int) -> [Effect] {
        refresh?.done = done
        refresh?.total = total
        return []
    }

    mutating func noteFailure(_ failure: RefreshFailure) -> [Effect] {
        refresh?.failures.append(failure)
        return []
    }

    mutating func endRefresh(newArticles: Int, failure: String?, note: String?) -> [Effect] {
        let failures = refresh?.failures ?? []
        let askedNobody = refresh?.total == 0
        refresh = nil
        countsAreStale = true
        var effects: [Effect] = [.awaitPause] + readFeedsAgain()
        if let failure {
            effects += show(Message(failure, isError: true))
        } else if let first = failures.first {
            let others = failures.count > 1 ? " (and \(failures.count - 1) more\(feedsHint))" : ""
            effects += show(Message("Failed: \(first.address): \(first.reason)\(others)", isError: true))
        } else {
            let news = newArticles == 0 ? "Refreshed; nothing new." : "Refreshed; \(newArticles) new."
            let parts = askedNobody && note != nil ? [note] : [news, note]
            effects += show(Message(parts.compactMap(\.self).joined(separator: " ")))
        }
        return effects + showFirstArticles() + fetchPending()
    }

    private var feedsHint: String { keymap.keys(for: .feeds).first.map { "; \($0) shows them" } ?? "" }

    mutating func removeSample() -> [Effect] {
        guard sidebar.hasSample else { return show(Message("There is no sample edition here.")) }
        return [.store(.removeSample)]
    }

    mutating func forgetSample() -> [Effect] {
        article = nil
        awaitedArticle = nil
        sidebar.hasSample = false
        sidebar.selected = .all
        return open(.river, as: .all) + [.store(.loadSidebar)]
            + show(Message("The sample edition is removed\(hint(.undo, "brings it back")).\(followHint)"))
    }

    /// The ways to something to read.
    private var followHint: String {
        let ways: [(Command, String)] = [(.addFeed, "adds any address"), (.catalogue, "opens the catalogue")]
        let words = ways.compactMap { command, words in keymap.keys(for: command).first.map { "\($0) \(words)" } }
        return words.isEmpty ? "" : " " + words.joined(separator: ", ") + "."
    }
}
