import News
import Terminal

/// Following feeds, and what is done to them.
extension AppState {
    /// Asks for an address, or looks for the feeds of one that was given.
    mutating func addFeed(_ address: String) -> [Effect] {
        address.isEmpty ? openPrompt(.address) : findFeeds(at: address)
    }

    mutating func findFeeds(at address: String) -> [Effect] {
        let address = address.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !address.isEmpty else { return [] }
        var effects: [Effect] = []
        if case .found = sheet { effects += closeSheet() }
        let request = nextRequest()
        sheets.append(.found(FoundSheet(address: address, request: request)))
        return effects + [.feeds(.find(address, request: request))]
    }

    mutating func follow(_ places: [Int], of found: FoundSheet) -> [Effect] {
        var found = found
        found.phase = .following
        replaceSheet(.found(found))
        return [.feeds(.followFound(places, request: found.request))]
    }

    mutating func receive(_ answer: FeedAnswer) -> [Effect] {
        switch answer {
        case .found(let candidates, let request): return receive(candidates, request: request)
        case .searchFailed(let reason, let request):
            return changeSearch(request) { $0.phase = .failed(reason) }
        case .followed(let feed, let request):
            countsAreStale = true
            undoHistory.record(.feeds([FeedChange(feed.id, title: feed.title, .followed(true))]))
            return changeSearch(request) { $0.followed.append(feed) }
        case .searchEnded(let request):
            countsAreStale = true
            reranksSidebar = true
            return changeSearch(request) { $0.phase = .done } + showFirstArticles() + [.awaitPause]
        case .feedsLoaded(let feeds): return receive(feeds)
        case .catalogueLoaded(let followed):
            if case .catalogue(var catalogue) = sheet {
                catalogue.followed = followed
                replaceSheet(.catalogue(catalogue))
            }
            return []
        case .subscribed(let feeds): return receive(subscribed: feeds)
        case .saved(let changes): return finish(changes)
        case .saveFailed(let changes, let reason): return takeBack(.feeds(changes), reason: reason) + readFeedsAgain()
        case .failed(let reason): return show(Message(reason, isError: true))
        }
    }

    private mutating func receive(_ candidates: [FeedCandidate], request: Int) -> [Effect] {
        guard case .found(var found) = sheet, found.request == request, found.phase == .searching else { return [] }
        found.candidates = candidates
        found.phase = .offered
        replaceSheet(.found(found))
        if let only = found.only { return follow([only], of: found) }
        if let known = found.known {
            found.phase = .failed("it is followed already: \(known)")
            replaceSheet(.found(found))
            return [.feeds(.stopSearch)]
        }
        return []
    }

    /// Changes the search of a request, if its sheet is still there.
    private mutating func changeSearch(_ request: Int, _ change: (inout FoundSheet) -> Void) -> [Effect] {
        for index in sheets.indices {
            guard case .found(var found) = sheets[index], found.request == request else { continue }
            change(&found)
            sheets[index] = .found(found)
        }
        return []
    }

    /// On an empty page there is nothing that could move: what came is shown at once.
    mutating func showFirstArticles() -> [Effect] {
        page.rows.isEmpty && page.load == nil ? open(page.page, as: sidebar.opened) : []
    }

    private mutating func receive(_ feeds: [Feed]) -> [Effect] {
        for index in sheets.indices {
            guard case .feeds(var sheet) = sheets[index] else { continue }
            sheet.take(feeds, height: sheetHeight)
            sheets[index] = .feeds(sheet)
        }
        return []
    }

    private mutating func receive(subscribed feeds: [Feed]) -> [Effect] {
        guard !feeds.isEmpty else { return show(Message("All of these are followed already.")) }
        undoHistory.record(.feeds(feeds.map { FeedChange($0.id, title: $0.title, .followed(true)) }))
        countsAreStale = true
        let name = feeds.count == 1 ? feeds[0].title : "\(feeds.count) feeds"
        let undo = keymap.keys(for: .undo).first.map { "; \($0) undoes it" } ?? ""
        return fetch(feeds.map(\.address)) + show(Message("Following \(name), and fetching now\(undo).")) + [
            .awaitPause
        ]
    }

    // MARK: Fetching

    /// Fetches feeds now, or after the refresh that is running.
    mutating func fetch(_ addresses: [String]) -> [Effect] {
        guard refresh == nil else {
            pendingFetch += addresses.filter { !pendingFetch.contains($0) }
            return show(Message("It is fetched as soon as the refresh that is running is done."))
        }
        refresh = RefreshState()
        return [.feeds(.fetch(addresses))]
    }

    /// Fetches what had to wait for the refresh that is now over.
    mutating func fetchPending() -> [Effect] {
        guard refresh == nil, !pendingFetch.isEmpty else { return [] }
        let addresses = pendingFetch
        pendingFetch = []
        refresh = RefreshState()
        return [.feeds(.fetch(addresses))]
    }

    // MARK: Changes

    /// Shows changes of feeds where feeds are shown.
    mutating func apply(_ changes: [FeedChange]) {
        let height = sheetHeight
        for index in sheets.indices {
            guard case .feeds(var sheet) = sheets[index] else { continue }
            for change in changes { sheet.apply(change, height: height) }
            sheets[index] = .feeds(sheet)
        }
    }

    private mutating func finish(_ changes: [FeedChange]) -> [Effect] {
        countsAreStale = true
        rowsAreStale = true
        let removes = changes.contains { if case .followed = $0.kind { true } else { false } }
        // What is gone must not stay on the screen, and what is back belongs there.
        return readFeedsAgain() + (removes && sheets.isEmpty ? open(page.page, as: sidebar.opened) : []) + [.awaitPause]
    }

    /// What a key does in the view of feeds; nil where it means the same everywhere.
    mutating func press(_ key: Key, in sheet: FeedsSheet) -> [Effect]? {
        switch key {
        case .character("/"): return openPrompt(.sheetFilter, text: sheet.filter)
        case .character("E"): return [.feeds(.editAsText)]
        case .escape where !sheet.filter.isEmpty:
            narrowSheet(to: "")
            return []
        case .character("r"), .character("e"), .character("m"), .character("T"), .character("p"), .character("d"),
            .character("y"), .enter, .right, .character("l"):
            guard let feed = sheet.selected else { return show(Message("No feed is selected.")) }
            return press(key, on: feed)
        default: return nil
        }
    }

    private mutating func press(_ key: Key, on feed: Feed) -> [Effect] {
        if key == .character("y") { return [.copy(feed.address)] }
        if [.enter, .right, .character("l")].contains(key) {
            sheets = []
            return openPage(ofSource: feed.source.name)
        }
        guard !feed.isSample else { return show(Message("This belongs to the sample edition\(removalHint).")) }
        switch key {
        case .character("r"): return fetch([feed.address])
        case .character("e"): return openPrompt(.feedName(feed.id), text: feed.givenTitle ?? feed.title)
        case .character("m"): return openPrompt(.feedFolder(feed.id), text: FolderPath.text(of: feed.folders))
        case .character("T"):
            let tags = feed.tags.map(\.name).joined(separator: " ")
            return openPrompt(.feedTags(feed.id), text: tags.isEmpty ? "" : tags + " ")
        case .character("p"):
            let isPaused = feed.schedule.pause != nil
            return change(feed, .paused(!isPaused))
                + show(Message(isPaused ? "\(feed.title) is fetched again." : "\(feed.title) is paused."))
        case .character("d"):
            return change(feed, .followed(false)) + show(Message(removalWords(of: feed)))
        default: return []
        }
    }

    /// A command stands in the configuration, which a refresh follows.
    private func removalWords(of feed: Feed) -> String {
        if feed.address.lowercased().hasPrefix("exec:") {
            return "Removed \(feed.title); config.toml has it, and a refresh follows it again (p would pause it)."
        }
        let undo = keymap.keys(for: .undo).first.map { "; \($0) brings it back" } ?? ""
        return "Removed \(feed.title) with its articles\(undo)."
    }

    private var removalHint: String { keymap.keys(for: .removeSample).first.map { ", which \($0) removes" } ?? "" }

    private mutating func change(_ feed: Feed, _ kind: FeedChange.Kind) -> [Effect] {
        make(.feeds([FeedChange(feed.id, title: feed.title, kind)]))
    }

    /// Takes what was entered about a feed of the view.
    mutating func enter(_ text: String, for kind: PromptState.Kind) -> [Effect] {
        guard case .feeds(let sheet) = sheet else { return [] }
        func feed(_ id: FeedID) -> Feed? { sheet.feeds?.first { $0.id == id } }
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        switch kind {
        case .feedName(let id):
            let title = text.isEmpty ? nil : text
            guard let feed = feed(id), title != feed.givenTitle, text != feed.title else { return [] }
            return change(feed, .renamed(from: feed.givenTitle, to: title))
        case .feedFolder(let id):
            let folders = FolderPath.folders(in: text)
            guard let feed = feed(id), folders != feed.folders else { return [] }
            return change(feed, .moved(from: feed.folders, to: folders))
        case .feedTags(let id):
            let words = text.split { $0 == " " || $0 == "," }
            let tags = words.compactMap { Tag(String($0)) }
            guard tags.count == words.count else {
                let wrong = words.first { Tag(String($0)) == nil } ?? ""
                return show(Message("“\(wrong)” is not a tag.", isError: true))
            }
            guard let feed = feed(id), tags != feed.tags else { return [] }
            return change(feed, .tagged(from: feed.tags, to: tags))
        default: return []
        }
    }

    /// The folders there are, for the line that takes one.
    func folderChoices(for text: String) -> [PromptState.Choice] {
        guard case .feeds(let sheet) = sheet else { return [] }
        let folders = Set((sheet.feeds ?? []).map { FolderPath.text(of: $0.folders) }).filter { !$0.isEmpty }
        return folders.sorted().filter { FuzzyMatch(text, in: $0) != nil && $0 != text }.map {
            PromptState.Choice(text: $0, detail: "", keys: "")
        }
    }
}
