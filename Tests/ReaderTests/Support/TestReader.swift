import Foundation
import News
import Terminal
import Testing

@testable import Reader

/// A reader at a small store: keys go in, and the state, the effects and the screen can be looked at.
struct TestReader {
    private(set) var state: AppState
    var source: PageSource
    /// Everything that was asked for and has not been looked at yet.
    private(set) var effects: [Effect] = []
    /// What the store has not answered yet.
    private(set) var unanswered: [Effect] = []
    /// Whether the store answers as soon as it is asked. What the user does is in the journal at once in any case.
    var answersAtOnce = true
    /// What is said of a mark that cannot be saved; nil saves it.
    var saveFailure: String?

    /// A reader that has opened on a source. Its articles take a row each unless told otherwise: most tests count rows.
    init(
        _ items: [PageSource.Item] = TestArticles.kosovo, columns: Int = 80, rows: Int = 24,
        keymap: Keymap = .standard, answersAtOnce: Bool = true, configuredPages: [SavedPage] = [],
        reading: ReadingOptions = ReadingOptions(), rowStyle: RowStyle? = .line, views: [String: PageView] = [:]
    ) {
        var defaults = PageView()
        defaults.rows = rowStyle
        source = PageSource(items)
        self.answersAtOnce = answersAtOnce
        state = AppState(
            size: Size(columns: columns, rows: rows), now: TestArticles.now,
            timeZone: TimeZone(secondsFromGMT: 7_200) ?? .gmt, keymap: keymap, configuredPages: configuredPages,
            reading: reading, views: PageViews(views, defaults: defaults))
        run(state.start())
        effects = []
    }

    /// Presses keys, written one after another; names of more than one letter in angle brackets: `jj<Enter>`.
    mutating func press(_ keys: String) {
        var rest = Substring(keys)
        while let first = rest.first {
            var name = String(first)
            if first == "<", let end = rest.firstIndex(of: ">") {
                name = String(rest[rest.index(after: rest.startIndex)..<end])
                rest = rest[rest.index(after: end)...]
            } else {
                rest = rest.dropFirst()
            }
            press(Key(name) ?? .character(first))
        }
    }

    mutating func press(_ key: Key) { send(.key(key)) }

    /// Presses keys again and again until something is so, as somebody does who looks at the screen.
    mutating func press(_ keys: String, until isSo: (AppState) -> Bool) {
        for _ in 0..<1_000 where !isSo(state) { press(keys) }
        #expect(isSo(state), "pressed \(keys) a thousand times")
    }

    /// Does what a command asks for, whatever its keys are.
    mutating func perform(_ command: Command) { run(state.perform(command)) }

    /// The terminal has such colours.
    mutating func usePictures(_ colors: Theme.ColorDepth, isShown: Bool) {
        state.reading.pictureColors = colors
        state.reading.showsPictures = isShown
    }

    mutating func send(_ action: Action) { run(update(&state, action)) }

    /// Opens a page that no row of the sidebar leads to.
    mutating func open(_ page: Page) { run(state.open(page)) }

    /// No key comes for a moment.
    mutating func pause() { send(.paused) }

    /// Time goes by.
    mutating func wait(seconds: Double) { state.now += seconds }

    mutating func resize(_ columns: Int, _ rows: Int) { send(.resized(Size(columns: columns, rows: rows))) }

    /// A refresh has stored articles, and the store has told the reader.
    mutating func arrive(_ items: [PageSource.Item]) {
        source.add(items)
        send(.storeChanged)
        pause()
    }

    /// The store answers what it was asked, and what that leads to.
    mutating func answer() {
        while !unanswered.isEmpty { answer(unanswered.removeFirst()) }
    }

    /// The store answers a question that was asked before, however late.
    mutating func answer(_ effect: Effect) {
        switch effect {
        case .store(.search(let request, let number)):
            send(.pageLoaded(source.slice(request), request: number))
            send(
                .countsLoaded(
                    source.counts(request.query), totalOfAnyStatus: source.totalOfAnyStatus(request.query),
                    query: request.query))
        case .store(.loadPage(let request, let number)): send(.pageLoaded(source.slice(request), request: number))
        case .store(.loadCounts(let query)):
            send(
                .countsLoaded(
                    source.counts(query), totalOfAnyStatus: source.totalOfAnyStatus(query), query: query))
        case .store(.loadSidebar): send(.sidebarLoaded(source.sidebar()))
        case .store(.loadArticle(let id)):
            send(.articleLoaded(source.items.first { $0.headline.id == id }?.document, id))
        case .store(.judgePictures(_, let number)):
            send(.picturesJudged(source.heldPictures, hosts: source.pictureHosts, request: number))
        case .store(.typeset(let request)):
            send(.typeset(request.fulfil { false }, request: request.number))
        case .store(.findInText(let request)):
            send(.found(request.fulfil { false }, request: request.number))
        case .store(.findUnread(let query, let id, let direction, let order, let number)):
            send(.unreadFound(source.unread(query, from: id, direction, order), request: number))
        case .save(let change): send(.saved(change))
        case .store(.countWish(let wish, let number)):
            let found = source.count(wish)
            send(.wishCounted(found.wish, count: found.count, request: number))
        case .store(.loadAddresses(let ids, let command)):
            let found = ids.compactMap { id in source.items.first { $0.headline.id == id }?.document.article.url }
            send(.addressesLoaded(found, for: command))
        case .store(.loadJournal): send(.journalLoaded(source.journal.reversed().map(\.entry)))
        case .tags(let effect): if let answer = source.answer(to: effect) { send(.tags(answer)) }
        case .feeds(let effect): for answer in source.answers(to: effect) { send(.feeds(answer)) }
        default: break
        }
    }

    mutating func forgetUnanswered() { unanswered = [] }

    /// The effects since the last look, without the wish for a pause that every key has.
    mutating func takeEffects() -> [Effect] {
        defer { effects = [] }
        return effects.filter { $0 != .awaitPause }
    }

    private mutating func run(_ new: [Effect]) {
        effects += new
        for effect in new {
            switch effect {
            case .save(let change):
                if let saveFailure {
                    send(.saveFailed(change, reason: saveFailure))
                } else {
                    source.record(change)
                    finish(change)
                }
            case .take(let step): take(step)
            case .saveWish(let wish):
                if let saveFailure { return send(.wishFailed(wish, reason: saveFailure)) }
                let change = source.save(wish.wish)
                send(.wishSaved(wish, change))
                finish(change)
            case .store(.findStep(let direction)): send(.stepFound(source.nextStep(direction), direction))
            case .store(.findStepOf(let entry)):
                if let step = source.step(of: entry.id) { send(.stepFound(step, step.direction)) }
            case .feeds, .tags, .store(.loadPage), .store(.search), .store(.loadCounts), .store(.loadSidebar),
                .store(.loadArticle), .store(.findUnread), .store(.typeset), .store(.findInText),
                .store(.judgePictures), .store(.loadJournal), .store(.countWish), .store(.loadAddresses):
                if answersAtOnce { answer(effect) } else { unanswered.append(effect) }
            default: break
            }
        }
    }

    private mutating func take(_ step: JournalStep) {
        if let saveFailure { return send(.stepFailed(step, reason: saveFailure)) }
        let made = source.take(step)
        let isWhole = made?.change.isQuick ?? true
        send(.stepTaken(made, for: step, isWhole: isWhole))
        if !isWhole, let made { finish(made.change) }
    }

    /// A change is in the journal; a long one takes its time to be on the disk whole.
    private mutating func finish(_ change: Change) {
        if change.isQuick || answersAtOnce { send(.saved(change)) } else { unanswered.append(.save(change)) }
    }

    /// What the screen shows, in characters.
    var screen: String { buffer.text }

    var buffer: ScreenBuffer { render(state, theme: .monochrome) }

    /// Rows of another style.
    mutating func use(_ style: RowStyle) {
        run(state.perform(.rowStyle, argument: style.rawValue))
    }

    /// The rows of the screen.
    var lines: [String] { screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

    var footer: String { lines.last ?? "" }

    var header: String { lines.first ?? "" }

    /// The headline of the selected row.
    var selectedTitle: String? { state.page.selectedRow?.title }

    /// The headlines in the visible rows of the list.
    var visibleTitles: [String] {
        let (page, room) = (state.page, state.listRoom)
        let top = page.firstVisibleIndex
        guard !page.lines.isEmpty else { return [] }
        return (top..<(top + page.wholeLines(from: top, in: room))).compactMap { page.headline(ofLine: $0)?.title }
    }

    /// The headline in the article pane.
    var shownArticle: String? { state.article?.document.article.title }

    func status(_ title: String) -> ArticleStatus? {
        source.items.first { $0.headline.title == title }?.headline.status
    }

    func id(_ title: String) -> ArticleID? { source.items.first { $0.headline.title == title }?.headline.id }
}
