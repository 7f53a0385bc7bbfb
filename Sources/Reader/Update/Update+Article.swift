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
        if article?.id == row.id {
            scrollArticle(to: 0)
            effects += fetchFullTextIfWanted()
        }
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
            article = nil
            addressUse = nil
            return show(Message("This article is no longer in the store.", isError: true))
        }
        // What is on the screen is newer than what was read while a change was on its way.
        if let row = page.index(of: id).map({ page.rows[$0] }) { document.article.status = row.status }
        article = ArticleState(document: document, lines: [], width: 0, top: 0)
        setArticle()
        if let use = addressUse, use.article == id { return useAddress(use.command) }
        return fetchFullTextIfWanted()
    }

    mutating func fail(article id: ArticleID, reason: String) -> [Effect] {
        guard id == awaitedArticle else { return [] }
        awaitedArticle = nil
        addressUse = nil
        article = nil
        return show(Message("The article could not be read: \(reason)", isError: true))
    }

    /// Opens or copies the article's address, as soon as the article is there.
    mutating func useAddress(_ command: Command) -> [Effect] {
        addressUse = nil
        guard let id = actedOn else { return show(Message("No article is selected.")) }
        guard let shown = article?.document.article, shown.id == id else {
            addressUse = AddressUse(article: id, command: command)
            guard awaitedArticle != id else { return [] }
            awaitedArticle = id
            return [.loadArticle(id)]
        }
        guard let address = shown.url else { return show(Message("This article has no web address.")) }
        if command == .copyAddress { return [.copy(address)] }
        // A feed may name any scheme, and some of them run programs.
        guard WebAddress.isOpenable(address) else {
            return show(Message("Only web and mail addresses are opened, not this one: \(address)", isError: true))
        }
        return [.openInBrowser(address)]
    }

    /// The article that a key acts on: the one in front of the user.
    var actedOn: ArticleID? {
        focus == .article && awaitedArticle == nil ? article?.id ?? page.selected : page.selected
    }

    /// Sets the article's text for the pane's width, keeping the place.
    mutating func setArticle() {
        let rect = layout.rect(of: .article)
        guard var shown = article, rect.width > 0 else { return }
        let width = ArticlePane.textWidth(in: rect)
        if width != shown.width {
            let lines = ArticleSetting.lines(of: shown.document, width: width, now: now, timeZone: timeZone)
            shown.set(lines, width: width, height: rect.height)
        } else {
            shown.set(shown.lines, width: width, height: rect.height)
        }
        article = shown
    }

    mutating func scrollArticle(by lines: Int) {
        scrollArticle(to: (article?.top ?? 0) + lines)
    }

    mutating func scrollArticle(to line: Int) {
        guard var shown = article else { return }
        shown.scroll(to: line, height: layout.rect(of: .article).height)
        article = shown
    }
}
