import News
import Terminal

/// Following feeds, and what is done to them.
extension AppState {
    /// Asks for an address, or looks for the feeds of one that was given.
    mutating func addFeed(_ address: String) -> [Effect] {
        address.isEmpty ? openPrompt(.address) : findFeeds(at: address)
    }

    mutating func openFeeds() -> [Effect] {
        removeSheets()
        openSheet(FeedsSheet())
        return [.feeds(.load)]
    }

    /// Reads the feeds again where they are shown.
    mutating func readFeedsAgain() -> [Effect] { sheet is FeedsSheet ? [.feeds(.load)] : [] }

    mutating func findFeeds(at address: String) -> [Effect] {
        let address = address.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !address.isEmpty else { return [] }
        var effects: [Effect] = []
        if sheet is FoundSheet { effects += closeSheet() }
        let request = nextRequest()
        openSheet(FoundSheet(address: address, request: request))
        return effects + [.feeds(.find(address, request: request))]
    }

    mutating func follow(_ places: [Int], request: Int) -> [Effect] {
        changeSearch(request) { $0.phase = .following } + [.feeds(.followFound(places, request: request))]
    }

    mutating func receive(_ answer: FeedAnswer) -> [Effect] {
        switch answer {
        case .found(let candidates, let request): return receive(candidates, request: request)
        case .searchFailed(let reason, let request):
            return changeSearch(request) { $0.phase = .failed(reason) }
        case .followed(let feed, let request):
            countsAreStale = true
            return changeSearch(request) { $0.followed.append(feed) }
        case .searchEnded(let request):
            countsAreStale = true
            reranksSidebar = true
            return changeSearch(request) { $0.phase = .done } + showFirstArticles() + [.awaitPause]
        case .feedsLoaded(let feeds): return receive(feeds)
        case .catalogueLoaded(let followed):
            changeSheets(CatalogueSheet.self) { $0.followed = followed }
            return []
        case .subscribed(let feeds): return receive(subscribed: feeds)
        case .failed(let reason): return show(Message(reason, isError: true))
        }
    }

    private mutating func receive(_ candidates: [FeedCandidate], request: Int) -> [Effect] {
        guard var found = sheet as? FoundSheet, found.request == request, found.phase == .searching else { return [] }
        found.candidates = candidates
        found.phase = .offered
        changeSearch(request) { $0 = found }
        if let only = found.only { return follow([only], request: request) }
        if let known = found.known {
            return changeSearch(request) { $0.phase = .failed("it is followed already: \(known)") }
                + [.feeds(.stopSearch)]
        }
        return []
    }

    /// Changes the search of a request, if its sheet is still there.
    @discardableResult
    private mutating func changeSearch(_ request: Int, _ change: (inout FoundSheet) -> Void) -> [Effect] {
        changeSheets(FoundSheet.self) { if $0.request == request { change(&$0) } }
        return []
    }

    /// On an empty page there is nothing that could move: what came is shown at once.
    mutating func showFirstArticles() -> [Effect] {
        page.rows.isEmpty && page.load == nil ? open(page.page, as: sidebar.opened) : []
    }

    private mutating func receive(_ feeds: [Feed]) -> [Effect] {
        let height = sheetHeight
        changeSheets(FeedsSheet.self) { $0.take(feeds, height: height) }
        return []
    }

    private mutating func receive(subscribed feeds: [Feed]) -> [Effect] {
        guard !feeds.isEmpty else { return show(Message("All of these are followed already.")) }
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
        return [.store(.refreshFeeds(addresses))]
    }

    /// Fetches what had to wait for the refresh that is now over.
    mutating func fetchPending() -> [Effect] {
        guard refresh == nil, !pendingFetch.isEmpty else { return [] }
        let addresses = pendingFetch
        pendingFetch = []
        refresh = RefreshState()
        return [.store(.refreshFeeds(addresses))]
    }

    // MARK: Changes

    /// Shows changes of feeds where feeds are shown.
    mutating func apply(_ changes: [FeedChange]) {
        let height = sheetHeight
        changeSheets(FeedsSheet.self) { sheet in
            for change in changes { sheet.apply(change, height: height) }
        }
    }

    mutating func finish(_ changes: [FeedChange]) -> [Effect] {
        countsAreStale = true
        rowsAreStale = true
        let removes = changes.contains { if case .followed = $0.kind { true } else { false } }
        // What is gone must not stay on the screen, and what is back belongs there.
        return readFeedsAgain() + (removes && sheet == nil ? open(page.page, as: sidebar.opened) : []) + [.awaitPause]
    }

    /// A command stands in the configuration, which a refresh follows.
    func removalWords(of feed: Feed) -> String {
        if feed.address.lowercased().hasPrefix("exec:") {
            return
                "Removed \(feed.title); config.toml has it, and a refresh follows it again\(hint(.pauseFeed, "would pause it"))."
        }
        let undo = keymap.keys(for: .undo).first.map { "; \($0) brings it back" } ?? ""
        return "Removed \(feed.title) with its articles\(undo)."
    }

    var removalHint: String { keymap.keys(for: .removeSample).first.map { ", which \($0) removes" } ?? "" }

    mutating func change(_ feed: Feed, _ kind: FeedChange.Kind) -> [Effect] {
        make(.feeds([FeedChange(feed.id, title: feed.title, kind)]))
    }

    /// Takes what was entered about a feed of the view.
    mutating func enter(_ text: String, for kind: PromptState.Kind) -> [Effect] {
        guard let sheet = sheet as? FeedsSheet else { return [] }
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
        guard let sheet = sheet as? FeedsSheet else { return [] }
        let folders = Set((sheet.feeds ?? []).map { FolderPath.text(of: $0.folders) }).filter { !$0.isEmpty }
        return folders.sorted().filter { FuzzyMatch(text, in: $0) != nil && $0 != text }.map {
            PromptState.Choice(text: $0, detail: "", keys: "")
        }
    }
}

extension FeedsSheet: Sheet {
    var context: Context { .feeds }
    var rowCount: Int { visible.count }

    func perform(_ command: Command, in state: inout AppState) -> [Effect]? {
        switch command {
        case .editFeeds: return [.editFeeds]
        case .feeds: return state.closeSheet()
        case .open, .refreshPage, .renameFeed, .moveFeed, .editTags, .pauseFeed, .removeFeed, .copyAddress:
            guard let feed = selected else { return state.show(Message("No feed is selected.")) }
            return perform(command, on: feed, in: &state)
        default: return nil
        }
    }

    private func perform(_ command: Command, on feed: Feed, in state: inout AppState) -> [Effect] {
        if command == .copyAddress { return [.copy(feed.address)] }
        if command == .open {
            state.removeSheets()
            return state.openPage(ofSource: feed.source.name)
        }
        guard !feed.isSample else {
            return state.show(Message("This belongs to the sample edition\(state.removalHint)."))
        }
        switch command {
        case .refreshPage: return state.fetch([feed.address])
        case .renameFeed: return state.openPrompt(.feedName(feed.id), text: feed.givenTitle ?? feed.title)
        case .moveFeed: return state.openPrompt(.feedFolder(feed.id), text: FolderPath.text(of: feed.folders))
        case .editTags:
            let tags = feed.tags.map(\.name).joined(separator: " ")
            return state.openPrompt(.feedTags(feed.id), text: tags.isEmpty ? "" : tags + " ")
        case .pauseFeed:
            let isPaused = feed.schedule.pause != nil
            return state.change(feed, .paused(!isPaused))
                + state.show(Message(isPaused ? "\(feed.title) is fetched again." : "\(feed.title) is paused."))
        case .removeFeed:
            return state.change(feed, .followed(false)) + state.show(Message(state.removalWords(of: feed)))
        default: return []
        }
    }
}

extension FoundSheet: Sheet {
    var context: Context { .found }
    var rowCount: Int { candidates.count }
    var rowHeight: Int { FoundPane.rowHeight }

    func perform(_ command: Command, in state: inout AppState) -> [Effect]? {
        switch (command, phase) {
        case (.markRow, .offered):
            let place = selection.index
            guard candidates.indices.contains(place), candidates[place].followedAs == nil else {
                return state.show(Message("This is followed already."))
            }
            state.changeSheets(FoundSheet.self) {
                if $0.marked.remove(place) == nil { $0.marked.insert(place) }
            }
            state.moveInSheet(by: 1)
            return []
        case (.open, .offered):
            guard !wanted.isEmpty else { return state.show(Message("This is followed already.")) }
            return state.follow(wanted, request: request)
        case (.open, .done):
            state.removeSheets()
            return followed.first.map { state.openPage(ofSource: $0.source) } ?? []
        case (.open, .failed): return state.closeSheet()
        case (.open, _), (.markRow, _): return []
        default: return nil
        }
    }
}
