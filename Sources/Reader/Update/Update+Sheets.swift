import News
import Terminal

/// The lists that stand in place of the panes: opening, closing, and the keys that are the same in all of them.
extension AppState {
    /// The sheet in front.
    var sheet: Sheet? { sheets.last }

    /// The rows that a sheet's list has.
    var sheetHeight: Int { SheetPane.listHeight(of: self) }

    mutating func openFeeds() -> [Effect] {
        sheets = [.feeds(FeedsSheet())]
        return [.feeds(.load)]
    }

    mutating func openCatalogue() -> [Effect] {
        sheets.append(.catalogue(CatalogueSheet()))
        return [.feeds(.loadCatalogue)]
    }

    /// Closes the sheet in front.
    mutating func closeSheet() -> [Effect] {
        guard let closed = sheets.popLast() else { return [] }
        if case .found(let found) = closed, found.phase != .done { return [.feeds(.stopSearch)] + readFeedsAgain() }
        return readFeedsAgain()
    }

    /// Reads the feeds again where they are shown.
    mutating func readFeedsAgain() -> [Effect] {
        if case .feeds = sheet { return [.feeds(.load)] }
        return []
    }

    mutating func pressInSheet(_ key: Key) -> [Effect] {
        guard let sheet else { return [] }
        let effects: [Effect]?
        switch sheet {
        case .feeds(let feeds): effects = press(key, in: feeds)
        case .catalogue(let catalogue): effects = press(key, in: catalogue)
        case .found(let found): effects = press(key, in: found)
        }
        if let effects { return effects + [.awaitPause] }
        return pressCommonKey(key) + [.awaitPause]
    }

    /// A key that means the same in all sheets: by its command, so that the user's own keys count.
    private mutating func pressCommonKey(_ key: Key) -> [Effect] {
        guard let command = keymap[key] else { return sayUnbound(key) }
        let height = max(sheetHeight, 1)
        switch command {
        case .moveDown, .nextArticle: moveInSheet(by: 1)
        case .moveUp, .previousArticle: moveInSheet(by: -1)
        case .pageDown: moveInSheet(by: height)
        case .pageUp: moveInSheet(by: -height)
        case .halfPageDown: moveInSheet(by: max(height / 2, 1))
        case .halfPageUp: moveInSheet(by: -max(height / 2, 1))
        case .goToFirst: moveInSheet(by: -100_000)
        case .goToLast: moveInSheet(by: 100_000)
        case .goOut, .goBack, .goHome, .stepBack: return closeSheet()
        case .undo, .redo, .help, .repaint, .suspend, .quit, .commandLine, .refreshAll, .addFeed:
            return perform(command)
        case .feeds: return closeSheet()
        case .catalogue:
            if case .catalogue = sheet { return closeSheet() }
            return openCatalogue()
        default: return sayUnbound(key)
        }
        return []
    }

    private mutating func moveInSheet(by distance: Int) {
        let height = sheetHeight
        switch sheets.popLast() {
        case .feeds(var feeds):
            feeds.move(to: feeds.selection.index + distance, height: height)
            sheets.append(.feeds(feeds))
        case .catalogue(var catalogue):
            catalogue.move(by: distance, height: height)
            sheets.append(.catalogue(catalogue))
        case .found(var found):
            found.selection.select(
                found.selection.index + distance, count: found.candidates.count, height: height / FoundPane.rowHeight)
            sheets.append(.found(found))
        case nil: break
        }
    }

    /// Keeps the selection visible after the screen has changed its size.
    mutating func keepSheetPlaces() { moveInSheet(by: 0) }

    /// Narrows the list in front to what fits some words, as they are typed.
    mutating func narrowSheet(to words: String) {
        let height = sheetHeight
        switch sheet {
        case .feeds(var feeds):
            feeds.narrow(to: words, height: height)
            replaceSheet(.feeds(feeds))
        case .catalogue(var catalogue):
            catalogue.narrow(to: words, height: height)
            replaceSheet(.catalogue(catalogue))
        case .found, nil: break
        }
    }

    mutating func replaceSheet(_ sheet: Sheet) {
        guard !sheets.isEmpty else { return }
        sheets[sheets.count - 1] = sheet
    }

    // MARK: The catalogue

    /// What a key does in the catalogue; nil where it means the same everywhere.
    private mutating func press(_ key: Key, in catalogue: CatalogueSheet) -> [Effect]? {
        var catalogue = catalogue
        switch key {
        case .character(" "):
            catalogue.toggleMark()
            replaceSheet(.catalogue(catalogue))
            moveInSheet(by: 1)
            return []
        case .enter:
            let wanted = catalogue.wanted
            guard !wanted.isEmpty else { return show(Message("This is followed already.")) }
            sheets.removeLast()
            return [.feeds(.subscribe(wanted.map(\.subscription)))]
        case .character("/"): return openPrompt(.sheetFilter, text: catalogue.filter)
        case .escape where !catalogue.filter.isEmpty:
            narrowSheet(to: "")
            return []
        default: return nil
        }
    }

    // MARK: What was found

    private mutating func press(_ key: Key, in found: FoundSheet) -> [Effect]? {
        var found = found
        switch (key, found.phase) {
        case (.character(" "), .offered):
            let place = found.selection.index
            guard found.candidates[place].followedAs == nil else { return show(Message("This is followed already.")) }
            if found.marked.remove(place) == nil { found.marked.insert(place) }
            replaceSheet(.found(found))
            moveInSheet(by: 1)
            return []
        case (.enter, .offered):
            guard !found.wanted.isEmpty else { return show(Message("This is followed already.")) }
            return follow(found.wanted, of: found)
        case (.enter, .done):
            sheets = []
            guard let first = found.followed.first else { return [] }
            return openPage(ofSource: first.source)
        case (.enter, .failed): return closeSheet()
        case (.enter, _): return []
        default: return nil
        }
    }

    /// Shows the articles of a publisher.
    mutating func openPage(ofSource name: String) -> [Effect] {
        let query = Query.source(name)
        let item = sidebar.rows.map(\.item).first { item in
            if case .source(let source) = item { source.name == name } else { false }
        }
        countsAreStale = true
        return visit(Page(query: query, title: "Latest from \(name)"), as: item) + focus(on: .list)
    }
}
