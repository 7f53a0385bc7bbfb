import News
import Terminal

/// Changes the state as an action demands, and says what is to be done outside of it. No clock, disk or terminal is in
/// sight here; keys turn into behaviour in the files `Update+….swift`, one an area.
public func update(_ state: inout AppState, _ action: Action) -> [Effect] {
    state.apply(action) + state.takeHeldInputs() + state.askForText() + state.askWhosePicturesTheyAre()
        + state.tryTheme()
}

extension AppState {
    fileprivate mutating func apply(_ action: Action) -> [Effect] {
        switch action {
        case .key(.mouse(let report)): use(report)
        case .key(let key): press(key)
        case .resized(let size): resize(to: size)
        case .paused: pause()
        case .pageLoaded(let slice, let request): receive(slice, request: request)
        case .requestFailed(let request, let reason): fail(request: request, reason: reason)
        case .countsLoaded(let counts, let total, let query): receive(counts, totalOfAnyStatus: total, for: query)
        case .sidebarLoaded(let counts): receive(counts)
        case .articleLoaded(let document, let id): receive(document, for: id)
        case .typeset(let text, let request): receive(text, request: request)
        case .found(let hits, let request): receive(hits, request: request)
        case .articleFailed(let id, let reason): fail(article: id, reason: reason)
        case .pictureLoaded(let request, let answer): receive(answer, for: request)
        case .picturesJudged(let held, let hosts, let request): receive(held: held, hosts: hosts, request: request)
        case .fullTextFetched(let document, let id): receive(fullText: document, of: id)
        case .fullTextFailed(let id, let reason): fail(fullTextOf: id, reason: reason)
        case .unreadFound(let id, let request): receive(unread: id, request: request)
        case .dwelt: markDwelt()
        case .saved(let change): finish(change)
        case .saveFailed(let change, let reason): takeBack(change, reason: reason)
        case .wishSaved(let wish, let change): receive(wish, saved: change)
        case .wishFailed(let wish, let reason): fail(wish, reason: reason)
        case .wishCounted(let wish, let count, let request): receive(wish, count: count, request: request)
        case .addressesLoaded(let addresses, let command): use(addresses, command)
        case .stepFound(let step, let direction): receive(step, direction)
        case .stepTaken(let made, let step, let isWhole): receive(made, for: step, isWhole: isWhole)
        case .stepFailed(let step, let reason): fail(step, reason: reason)
        case .journalLoaded(let entries): receive(entries)
        case .storeChanged: noticeStoreChange()
        case .refreshProgressed(let done, let total): showProgress(done: done, total: total)
        case .feedFailed(let failure): noteFailure(failure)
        case .refreshEnded(let newArticles, let failure, let note):
            endRefresh(newArticles: newArticles, failure: failure, note: note)
        case .sampleRemoved: forgetSample()
        case .tags(let answer): receive(answer)
        case .feeds(let answer): receive(answer)
        case .addressNotOpened(let address): show(.address(address))
        case .themesFound(let choices): receive(themes: choices)
        case .mistakesFound(let mistakes): show(.mistakes(mistakes))
        case .notice(let message): show(message)
        }
    }
}

extension AppState {
    /// What a reader needs when it opens: its page, the counts, the sidebar; and a refresh of the feeds that are due,
    /// if the user wants one then.
    public mutating func start(refreshes: Bool = false) -> [Effect] {
        open(page.page) + [.store(.loadSidebar), .tags(.loadSavedPages(besides: configuredPages)), .awaitPause]
            + (refreshes ? refreshDue() : [])
    }

    /// Does what a command of the table asks for. One that needs an argument is asked for it where there is none.
    /// `count` is what was typed before its key.
    mutating func perform(_ command: Command, argument: String = "", count: Int? = nil) -> [Effect] {
        if let effects = performInLayer(command, count: count) { return effects }
        let times = count ?? 1
        switch command {
        case .moveDown: return scroll(lines: times)
        case .moveUp: return scroll(lines: -times)
        case .pageDown: return scroll(pages: times)
        case .pageUp: return scroll(pages: -times)
        case .halfPageDown: return scroll(halfPages: times)
        case .halfPageUp: return scroll(halfPages: -times)
        case .goToFirst: return count.map { goTo(row: $0) } ?? goToFirst()
        case .goToLast: return count.map { goTo(row: $0) } ?? goToLast()
        case .goToRow:
            guard !argument.isEmpty else { return openPrompt(.command, text: "\(command.rawValue) ") }
            guard let number = Int(argument), number > 0 else {
                return show(Message("“\(argument.prefix(20))” is no number of a row.", isError: true))
            }
            return goTo(row: number)
        case .open:
            if let count, numbersMeanLinks { return useLink(count, command) }
            return openFocused()
        case .goBack: return goLeft()
        case .goOut: return stepBack(quits: true)
        case .goHome: return goHome()
        case .nextPane: return focus(on: focus.inner ?? .sidebar)
        case .previousPane: return focus(on: focus.outer ?? .article)
        case .nextLink: return walkLinks(1)
        case .previousLink: return walkLinks(-1)
        case .find: return findInArticle()
        case .scrollCodeRight: return scrollCode(by: 8)
        case .scrollCodeLeft: return scrollCode(by: -8)
        case .wrapCode: return toggleCodeWrapping()
        case .focusSidebar: return focus(on: .sidebar)
        case .focusList: return focus(on: .list)
        case .focusArticle: return focus(on: .article)
        case .nextArticle: return moveArticle(by: times)
        case .previousArticle: return moveArticle(by: -times)
        case .nextUnread: return goToUnread(.older)
        case .previousUnread: return goToUnread(.newer)
        case .nextSidebarUnread: return openSidebarUnread(direction: 1)
        case .previousSidebarUnread: return openSidebarUnread(direction: -1)
        case .tagPalette: return openPalette(.page)
        case .withTag: return openPalette(.and)
        case .withoutTag: return openPalette(.not)
        case .orTag: return openPalette(.or)
        case .stepBack: return stepBack(quits: false)
        case .unreadPage: return visit(Page(query: .unread, title: "Unread"), as: .unread) + focus(on: .list)
        case .starredPage:
            return visit(Page(query: .marked(.starred), title: "Starred"), as: .starred) + focus(on: .list)
        case .foldSection: return foldSection()
        case .narrowSidebar: return narrowSidebar()
        case .editTags: return editTags()
        case .savePage: return askForPageName()
        case .deletePage: return deletePage()
        case .toggleRead: return toggle(.read, rows: times)
        case .toggleStar: return toggle(.starred, rows: times)
        case .markPageRead: return markPageRead()
        case .markReadAbove: return markRead(.above)
        case .markReadBelow: return markRead(.below)
        case .markRow: return markRows(times)
        case .markRange: return markRange()
        case .markAllRows: return markAllRows()
        case .readQuery, .unreadQuery, .starQuery, .unstarQuery, .tagQuery: return ask(command, about: argument)
        case .undo: return undo()
        case .redo: return redo()
        case .journal: return openJournal()
        case .showNew: return showNew()
        case .refreshPage: return refresh(page.page.query)
        case .refreshAll: return refresh(nil)
        case .readingMode: return toggleReadingMode()
        case .openInBrowser, .copyAddress:
            if let count, numbersMeanLinks { return useLink(count, command) }
            return useAddress(command)
        case .toggleFullText: return toggleFullText()
        case .chooseFullText:
            return argument.isEmpty ? openPrompt(.command, text: "\(command.rawValue) ") : chooseFullText(argument)
        case .togglePictures: return togglePictures()
        case .fetchPictures: return fetchPictures()
        case .pipeArticle: return openPipe(argument)
        case .saveArticle, .saveArticleOver:
            guard !argument.isEmpty else { return openPrompt(.command, text: "\(command.rawValue) ") }
            return saveArticle(to: argument, overwrites: command == .saveArticleOver)
        case .removeSample: return removeSample()
        case .addFeed: return addFeed(argument)
        case .catalogue: return openCatalogue()
        case .feeds: return openFeeds()
        case .openPage:
            return argument.isEmpty ? openPrompt(.command, text: "\(command.rawValue) ") : openPage(argument)
        case .chooseTheme:
            return argument.isEmpty ? openPrompt(.command, text: "\(command.rawValue) ") : chooseTheme(argument)
        case .scrollDown: return scrollView(by: times)
        case .scrollUp: return scrollView(by: -times)
        case .topRow: return select(.first)
        case .middleRow: return select(.middle)
        case .bottomRow: return select(.last)
        case .centerRow: return scrollSelection(to: .middle)
        case .rowToTop: return scrollSelection(to: .first)
        case .rowToBottom: return scrollSelection(to: .last)
        case .setPlace, .goToPlace, .say, .set:
            guard !argument.isEmpty else { return openPrompt(.command, text: "\(command.rawValue) ") }
            if command == .say { return show(Message(argument)) }
            if command == .set { return set(argument) }
            return command == .setPlace ? setPlace(argument) : goToPlace(argument)
        case .toggleMouse: return toggleMouse()
        case .rowStyle, .pageOrder, .pageShown, .dateStyle, .articlePlace, .toggleSidebar, .widerPane, .narrowerPane:
            return changeView(command, argument, times: times)
        case .commandLine: return openPrompt(.command)
        case .search: return focus == .article && article != nil ? findInArticle() : beginSearch()
        case .nextHit: return goToHit(1)
        case .previousHit: return goToHit(-1)
        case .help: return openHelp()
        case .repaint: return [.repaint]
        case .suspend: return [.suspend]
        case .quit: return savePosition() + quit()
        case .narrow, .renameFeed, .moveFeed, .pauseFeed, .removeFeed, .editFeeds, .accept, .cancel,
            .nextChoice, .previousChoice, .nextChoices, .previousChoices, .searchOrder, .searchScope, .lineStart,
            .lineEnd, .characterLeft, .characterRight, .wordLeft, .wordRight, .deleteBack, .deleteForward, .cutToStart,
            .cutToEnd, .cutArgument, .cutWord, .cutWordBack, .insertCut, .earlierLine, .laterLine:
            return sayElsewhere(command)
        }
    }

    /// The height of what scrolls in the pane with the focus.
    var focusedHeight: Int { layout.rect(of: focus).height }

    /// The room of the headline list, also while it is not shown.
    var listRoom: ListRoom {
        var rect = layout.rect(of: .list)
        if rect.height <= 0 || rect.width <= 0 { rect = layout(focus: .list).rect(of: .list) }
        return ListRoom(height: rect.height, form: RowForm(style: rowStyle(in: rect), width: rect.width))
    }

    /// The height of the headline list, also while it is not shown.
    var listHeight: Int { listRoom.height }

    mutating func show(_ message: Message) -> [Effect] {
        self.message = message
        return []
    }

    private mutating func show(_ note: Note) -> [Effect] {
        self.note = note
        return []
    }

    mutating func resize(to size: Size) -> [Effect] {
        self.size = size
        keepPlaces()
        // What has come into view, or has another size now, is asked for when the window keeps still.
        return [.awaitPause]
    }

    /// Keeps selections visible and the text where it was after panes have changed their size.
    mutating func keepPlaces() {
        if let index = page.selectedIndex { page.select(index: index, in: listRoom) }
        let sidebarHeight = layout.rect(of: .sidebar).height
        showSelectedTag()
        if sidebarHeight > 0 { sidebar.fit(height: sidebarHeight) }
        if sidebarHeight > 0 { sidebar.select(index: sidebar.selectedIndex, height: sidebarHeight) }
        setArticle()
        keepSheetPlaces()
    }

    /// The moment when keys pause: the article pane follows the list, and stale counts are read again.
    mutating func pause() -> [Effect] {
        if article?.isOutOfDate(at: now) == true { resetArticle() }
        var effects = savePassed() + savePosition() + loadPicturesInView()
        if layout.panes[.article] != nil { effects += followSelection() }
        effects += awaitDwelling()
        // What is half saved would be half counted.
        guard unsaved.isEmpty else { return effects }
        if rowsAreStale { effects += updateRows() }
        effects += updateSidebar()
        if countsAreStale {
            countsAreStale = false
            effects += [.store(.loadSidebar), .store(.loadCounts(page.query))]
        }
        return effects
    }

    mutating func noticeStoreChange() -> [Effect] {
        countsAreStale = true
        rowsAreStale = true
        return [.awaitPause]
    }
}
