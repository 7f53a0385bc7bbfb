import News

/// The lists that stand in place of the panes: opening, closing, and the commands that mean the same in all of them.
extension AppState {
    /// The rows that the list of the sheet in front has.
    var sheetHeight: Int { SheetPane.listHeight(of: self) }

    /// Closes the sheet in front.
    mutating func closeSheet() -> [Effect] {
        let closed = removeSheet()
        if let catalogue = closed as? CatalogueSheet {
            return sayDropped(catalogue.marked.subtracting(catalogue.followed).count, "publisher") + readFeedsAgain()
        }
        if let found = closed as? FoundSheet, found.phase != .done {
            return sayDropped(found.phase == .offered ? found.marked.count : 0, "feed") + [.feeds(.stopSearch)]
                + readFeedsAgain()
        }
        return closed == nil ? [] : readFeedsAgain()
    }

    /// Says that what was marked has not been followed.
    private mutating func sayDropped(_ count: Int, _ kind: String) -> [Effect] {
        guard count > 0 else { return [] }
        let words = count == 1 ? "1 marked \(kind) was" : "\(count) marked \(kind)s were"
        return show(Message("\(words) not added (Enter adds)."))
    }

    /// Does what means the same in all sheets; nil for what does not depend on them.
    mutating func performInAnySheet(_ command: Command, count: Int?) -> [Effect]? {
        let height = max(sheetHeight, 1)
        let times = count ?? 1
        switch command {
        case .moveDown, .nextArticle: moveInSheet(by: times)
        case .moveUp, .previousArticle: moveInSheet(by: -times)
        case .pageDown: moveInSheet(by: times * height)
        case .pageUp: moveInSheet(by: -times * height)
        case .halfPageDown: moveInSheet(by: times * max(height / 2, 1))
        case .halfPageUp: moveInSheet(by: -times * max(height / 2, 1))
        case .goToFirst, .goToLast:
            let far = 1_000_000
            moveInSheet(by: command == .goToLast && count == nil ? far : -far)
            if let count, count > 1 { moveInSheet(by: count - 1) }
        case .narrow: return openPrompt(.sheetFilter, text: sheet?.filter ?? "")
        case .goOut, .goBack, .goHome, .stepBack:
            guard sheet?.filter.isEmpty == false, command == .stepBack else { return closeSheet() }
            narrowSheet(to: "")
        default: return nil
        }
        return []
    }

    mutating func moveInSheet(by distance: Int) {
        let height = sheetHeight
        changeSheet { $0.move(by: distance, height: height) }
    }

    /// Keeps the selection visible after the screen has changed its size.
    mutating func keepSheetPlaces() { moveInSheet(by: 0) }

    /// Narrows the list in front to what fits some words, as they are typed.
    mutating func narrowSheet(to words: String) {
        let height = sheetHeight
        changeSheet { $0.narrow(to: words, height: height) }
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
