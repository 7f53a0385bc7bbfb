import News
import Terminal

/// The article pane.
extension AppState {
    /// Opens the selected article: it gets the focus and counts as read.
    mutating func openSelected() -> [Effect] {
        guard let row = page.selectedRow else { return [] }
        var effects: [Effect] = []
        if focus != .article {
            focus = .article
            keepPlaces()
        }
        effects += followSelection()
        if article?.id == row.id { article?.top = 0 }
        if !row.status.isRead { effects += change(.read, of: [row.id], to: true) }
        return effects
    }

    /// Asks for the selected article unless the pane has it or awaits it.
    mutating func followSelection() -> [Effect] {
        guard let selected = page.selected, article?.id != selected, awaitedArticle != selected else { return [] }
        awaitedArticle = selected
        return [.loadArticle(selected)]
    }

    mutating func receive(_ document: ArticleDocument?, for id: ArticleID) -> [Effect] {
        guard id == awaitedArticle else { return [] }
        awaitedArticle = nil
        guard var document else {
            return show(Message("This article is no longer in the store.", isError: true))
        }
        // What is on the screen is newer than what was read while a change was on its way.
        if let row = page.index(of: id).map({ page.rows[$0] }) { document.article.status = row.status }
        article = ArticleState(document: document, lines: [], width: 0, top: 0)
        setArticle()
        return []
    }

    /// Sets the article's text for the pane's width, keeping the place.
    mutating func setArticle() {
        let rect = layout.rect(of: .article)
        guard var shown = article, rect.width > 0 else { return }
        let width = ArticlePane.textWidth(in: rect)
        if width != shown.width {
            let share = shown.lines.isEmpty ? 0 : Double(shown.top) / Double(shown.lines.count)
            shown.lines = ArticleSetting.lines(of: shown.document, width: width, now: now, timeZone: timeZone)
            shown.width = width
            shown.top = Int((share * Double(shown.lines.count)).rounded())
        }
        shown.top = min(shown.top, shown.lastTop(height: rect.height))
        article = shown
    }

    mutating func scrollArticle(by lines: Int) {
        guard let shown = article else { return }
        let top = min(max(shown.top + lines, 0), shown.lastTop(height: layout.rect(of: .article).height))
        article?.top = top
    }
}
