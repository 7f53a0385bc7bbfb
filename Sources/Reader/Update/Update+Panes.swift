import Basics
import News
import Terminal

/// Moving within and between panes.
extension AppState {
    mutating func scroll(lines: Int) -> [Effect] {
        switch focus {
        case .sidebar:
            sidebar.move(by: lines, height: focusedHeight)
            return []
        case .list:
            return moveSelection(by: lines)
        case .article:
            scrollArticle(by: lines)
            return []
        }
    }

    mutating func scroll(halfPages: Int) -> [Effect] {
        focus == .list
            ? moveSelection(halfPages: halfPages)
            : scroll(lines: max(focusedHeight / 2, 1).saturatingProduct(halfPages))
    }

    mutating func scroll(pages: Int) -> [Effect] {
        let height = max(focusedHeight, 1)
        switch focus {
        case .sidebar:
            sidebar.move(by: pages * max(height - 1, 1), height: height)
            return []
        case .list:
            return pageList(by: pages)
        case .article:
            if pages > 0, let article, article.isAtEnd(height: height) { return goToUnread(.older) }
            scrollArticle(by: pages * max(height - 1, 1))
            return []
        }
    }

    mutating func goToFirst() -> [Effect] {
        switch focus {
        case .sidebar:
            sidebar.move(by: -sidebar.rows.count, height: focusedHeight)
            return []
        case .list:
            return jump(to: .first)
        case .article:
            scrollArticle(to: 0)
            return []
        }
    }

    mutating func goToLast() -> [Effect] {
        switch focus {
        case .sidebar:
            sidebar.move(by: sidebar.rows.count, height: focusedHeight)
            return []
        case .list:
            return jump(to: .last)
        case .article:
            scrollArticle(to: article?.lines.count ?? 0)
            return []
        }
    }

    mutating func openFocused() -> [Effect] {
        switch focus {
        case .sidebar: openSelectedItem()
        case .list: openSelected()
        case .article: openChosenPlace()
        }
    }

    /// Goes to the pane on the left.
    mutating func goLeft() -> [Effect] {
        if readingMode {
            readingMode = false
            keepPlaces()
            return []
        }
        return focus.outer.map { focus(on: $0) } ?? []
    }

    mutating func goHome() -> [Effect] {
        if search != nil { _ = endSearch() }
        heldInputs = []
        unreadSearch = nil
        awaitedTagLine = nil
        if !page.rows.isEmpty { page.stopLoading() }
        readingMode = false
        sidebar.foldAll()
        sidebar.selected = .all
        sidebar.top = 0
        reranksSidebar = true
        countsAreStale = true
        let effects = page.page == .river && !page.rows.isEmpty ? [] : visit(.river, as: .all)
        return effects + focus(on: .list)
    }

    mutating func focus(on pane: Pane) -> [Effect] {
        guard pane != focus else { return [] }
        if pane != .sidebar, sidebar.narrowing != nil {
            removeNarrowing()
            sidebar.arrange()
        }
        focus = pane
        if pane != .article { readingMode = false }
        keepPlaces()
        return pane == .article ? followSelection() : []
    }

    mutating func toggleReadingMode() -> [Effect] {
        if readingMode {
            readingMode = false
            keepPlaces()
            return []
        }
        readingMode = true
        focus = .article
        keepPlaces()
        return followSelection()
    }
}
