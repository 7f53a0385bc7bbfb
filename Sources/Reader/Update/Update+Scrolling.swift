import News
import Terminal

/// The view without the selection, the selection within the view, and places to come back to.
extension AppState {
    /// Scrolls the pane with the focus. The selection comes along where it would go out of sight.
    mutating func scrollView(by rows: Int) -> [Effect] {
        switch focus {
        case .sidebar:
            let height = max(focusedHeight, 1)
            sidebar.scroll(by: rows, height: height)
            let seen = sidebar.top...(sidebar.top + height - 1)
            return selectInSidebar(min(max(sidebar.selectedIndex, seen.lowerBound), seen.upperBound))
        case .list:
            let effects = scrollList(by: rows)
            if let index = page.selectedIndex, let seen = seenLines {
                selectInList(min(max(index, seen.lowerBound), seen.upperBound))
            }
            return effects
        case .article:
            scrollArticle(by: rows)
            return []
        }
    }

    /// A row of those that are seen.
    enum SeenRow { case first, middle, last }

    /// Selects a row that is seen, and moves nothing.
    mutating func select(_ row: SeenRow) -> [Effect] {
        func place(in seen: ClosedRange<Int>) -> Int {
            switch row {
            case .first: seen.lowerBound
            case .middle: (seen.lowerBound + seen.upperBound) / 2
            case .last: seen.upperBound
            }
        }
        switch focus {
        case .sidebar:
            let last = min(sidebar.top + max(focusedHeight, 1), sidebar.rows.count) - 1
            guard last >= sidebar.top else { return [] }
            return selectInSidebar(place(in: sidebar.top...last))
        case .list:
            if let seen = seenLines { selectInList(place(in: seen)) }
            return extendWindow()
        case .article: return []
        }
    }

    /// Scrolls so that the selected row is there.
    mutating func scrollSelection(to row: SeenRow) -> [Effect] {
        let height = max(focusedHeight, 1)
        let above =
            switch row {
            case .first: 0
            case .middle: height / 2
            case .last: height - 1
            }
        switch focus {
        case .sidebar:
            sidebar.scroll(by: sidebar.selectedIndex - above - sidebar.top, height: height)
            return []
        case .list: return scrollSelectionInList(to: row)
        case .article: return []
        }
    }

    private mutating func selectInSidebar(_ index: Int) -> [Effect] {
        // The nearest that can be selected.
        let places = sidebar.rows.indices.filter { sidebar.rows[$0].item.isSelectable }
        guard let nearest = places.min(by: { abs($0 - index) < abs($1 - index) }) else { return [] }
        sidebar.select(index: nearest, height: focusedHeight)
        return []
    }

    // MARK: Places

    /// Remembers where one is.
    mutating func setPlace(_ name: String) -> [Effect] {
        guard let letter = AppState.letter(name) else { return sayNoLetter(name) }
        places[letter] = visitHere
        let article = page.selectedRow.map { ", \($0.title)" } ?? ""
        return show(Message("Place \(letter): \(page.page.title)\(article)"))
    }

    /// Goes where one was.
    mutating func goToPlace(_ name: String) -> [Effect] {
        guard let letter = AppState.letter(name) else { return sayNoLetter(name) }
        guard let place = places[letter] else {
            let known = places.keys.sorted().map(String.init).joined(separator: " ")
            return show(Message("No place is called “\(letter)”\(known.isEmpty ? "" : "; there are \(known)")."))
        }
        rememberVisit()
        return goBack(to: place)
    }

    private static func letter(_ name: String) -> Character? {
        guard name.count == 1, let letter = name.first, letter.isLetter else { return nil }
        return letter
    }

    private mutating func sayNoLetter(_ name: String) -> [Effect] {
        show(Message("A place has a letter for a name, not “\(name.prefix(20))”.", isError: true))
    }
}
