import News
import Terminal

/// Changes the state as an action demands, and says what is to be done outside of it. No clock, disk or terminal is in
/// sight here; keys turn into behaviour in the files `Update+….swift`, one an area.
public func update(_ state: inout AppState, _ action: Action) -> [Effect] {
    switch action {
    case .key(let key): state.press(key)
    case .resized(let size): state.resize(to: size)
    case .paused: state.pause()
    case .pageLoaded(let slice, let request): state.receive(slice, request: request)
    case .countsLoaded(let counts, let total, let query): state.receive(counts, totalOfAnyStatus: total, for: query)
    case .sidebarLoaded(let counts): state.receive(counts)
    case .articleLoaded(let document, let id): state.receive(document, for: id)
    case .unreadFound(let id, let request): state.receive(unread: id, request: request)
    case .saveFailed(let change, let reason): state.takeBack(change, reason: reason)
    case .pageMarkedRead(let change): state.receive(pageMarkedRead: change)
    case .pageMarkFailed(let reason): state.failPageMark(reason: reason)
    case .storeChanged: state.noticeStoreChange()
    case .refreshProgressed(let done, let total): state.showProgress(done: done, total: total)
    case .feedFailed(let failure): state.noteFailure(failure)
    case .refreshEnded(let newArticles, let failure): state.endRefresh(newArticles: newArticles, failure: failure)
    case .sampleRemoved: state.forgetSample()
    case .notice(let message): state.show(message)
    }
}

extension AppState {
    /// What a reader needs when it opens: its page, the counts, the sidebar.
    public mutating func start() -> [Effect] {
        open(page.page) + [.loadSidebar, .awaitPause]
    }

    mutating func press(_ key: Key) -> [Effect] {
        message = nil
        if help != nil { return pressInHelp(key) }
        guard let command = keymap[key] else { return [] }
        return perform(command) + [.awaitPause]
    }

    /// Does what a command of the table asks for.
    mutating func perform(_ command: Command) -> [Effect] {
        switch command {
        case .moveDown: return scroll(lines: 1)
        case .moveUp: return scroll(lines: -1)
        case .pageDown: return scroll(pages: 1)
        case .pageUp: return scroll(pages: -1)
        case .halfPageDown: return scroll(lines: max(focusedHeight / 2, 1))
        case .halfPageUp: return scroll(lines: -max(focusedHeight / 2, 1))
        case .goToFirst: return goToFirst()
        case .goToLast: return goToLast()
        case .open: return openFocused()
        case .goBack: return goOut(quits: false)
        case .goOut: return goOut(quits: true)
        case .goHome: return goHome()
        case .nextPane: return focus(on: focus.inner ?? .sidebar)
        case .previousPane: return focus(on: focus.outer ?? .article)
        case .focusSidebar: return focus(on: .sidebar)
        case .focusList: return focus(on: .list)
        case .focusArticle: return focus(on: .article)
        case .nextArticle: return moveArticle(by: 1)
        case .previousArticle: return moveArticle(by: -1)
        case .nextUnread: return goToUnread(.older)
        case .previousUnread: return goToUnread(.newer)
        case .nextSidebarUnread: return openSidebarUnread(direction: 1)
        case .previousSidebarUnread: return openSidebarUnread(direction: -1)
        case .toggleRead: return toggle(.read)
        case .toggleStar: return toggle(.starred)
        case .markPageRead: return markPageRead()
        case .undo: return undo()
        case .redo: return redo()
        case .showNew: return showNew()
        case .refreshPage: return refresh(page.page.query)
        case .refreshAll: return refresh(nil)
        case .readingMode: return toggleReadingMode()
        case .openInBrowser: return withAddress { [.openInBrowser($0)] }
        case .copyAddress: return withAddress { [.copy($0)] }
        case .removeSample: return removeSample()
        case .help: return openHelp()
        case .repaint: return [.repaint]
        case .suspend: return [.suspend]
        case .quit: return [.quit]
        }
    }

    /// The height of what scrolls in the pane with the focus.
    var focusedHeight: Int { layout.rect(of: focus).height }

    /// The height of the headline list, also while it is not shown.
    var listHeight: Int {
        let height = layout.rect(of: .list).height
        return height > 0 ? height : layout.rect(of: focus).height
    }

    mutating func show(_ message: Message) -> [Effect] {
        self.message = message
        return []
    }

    mutating func resize(to size: Size) -> [Effect] {
        self.size = size
        keepPlaces()
        return []
    }

    /// Keeps selections visible and the text where it was after panes have changed their size.
    mutating func keepPlaces() {
        if let index = page.selectedIndex { page.select(index: index, height: listHeight) }
        let sidebarHeight = layout.rect(of: .sidebar).height
        if sidebarHeight > 0 { sidebar.select(index: sidebar.selectedIndex, height: sidebarHeight) }
        setArticle()
    }

    /// The moment when keys pause: the article pane follows the list, and stale counts are read again.
    mutating func pause() -> [Effect] {
        var effects: [Effect] = []
        if layout.panes[.article] != nil { effects += followSelection() }
        if countsAreStale {
            countsAreStale = false
            effects += [.loadSidebar, .loadCounts(page.page.query)]
        }
        return effects
    }

    mutating func noticeStoreChange() -> [Effect] {
        countsAreStale = true
        return [.awaitPause]
    }

    private mutating func withAddress(_ effects: (String) -> [Effect]) -> [Effect] {
        let shown = focus == .article ? article?.document.article : nil
        guard let id = shown?.id ?? page.selected else { return [] }
        if let document = article?.document, document.article.id == id {
            guard let address = document.article.url else {
                return show(Message("This article has no web address."))
            }
            return effects(address)
        }
        return show(Message("The article is still being opened."))
    }
}
