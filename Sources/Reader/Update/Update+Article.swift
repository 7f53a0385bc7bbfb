import News
import Terminal

/// The article pane: which article is in it, and where in it the reader is.
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
        if let shown = article, shown.id == row.id {
            // Somebody who has read to the end and comes back wants to read it again.
            if !shown.isBeginning, shown.isAtEnd(height: layout.rect(of: .article).height) { scrollArticle(to: 0) }
            effects += fetchFullTextIfWanted()
            revealFirstHit()
        }
        if !row.status.isRead { effects += change(.read, of: [row.id], to: true) }
        return effects
    }

    /// Asks for the selected article unless the pane has it or awaits it.
    mutating func followSelection() -> [Effect] {
        guard let selected = page.selected, article?.id != selected, awaitedArticle != selected else { return [] }
        awaitedArticle = selected
        return [.store(.loadArticle(selected))]
    }

    /// Whether a key or command means the article that is on its way, not the one that the pane still shows, or waits for keys that do.
    func needsArticle(_ input: HeldInput) -> Bool {
        guard focus == .article, awaitedArticle != nil else { return false }
        guard heldInputs.isEmpty else { return true }
        if case .key(let key) = input, key.digit != nil { return true }
        switch command(of: input) {
        case .moveDown, .moveUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .goToFirst, .goToLast, .find, .search,
            .nextLink, .previousLink, .scrollCodeLeft, .scrollCodeRight:
            return true
        default: return false
        }
    }

    mutating func receive(_ document: ArticleDocument?, for id: ArticleID) -> [Effect] {
        guard id == awaitedArticle else { return [] }
        awaitedArticle = nil
        let effects = savePosition()
        guard var document else {
            article = nil
            addressUse = nil
            return effects + show(Message("This article is no longer in the store.", isError: true))
        }
        // What is on the screen is newer than what was read while a change was on its way.
        if let row = page.index(of: id).map({ page.rows[$0] }) { document.article.status = row.status }
        article = ArticleState(document)
        setArticle()
        revealFirstHit()
        if let use = addressUse, use.article == id { return effects + useAddress(use.command) }
        return effects + fetchFullTextIfWanted()
    }

    mutating func fail(article id: ArticleID, reason: String) -> [Effect] {
        guard id == awaitedArticle else { return [] }
        awaitedArticle = nil
        addressUse = nil
        article = nil
        return show(Message("The article could not be read: \(reason)", isError: true))
    }

    /// The article that a key acts on: the one in front of the user.
    var actedOn: ArticleID? {
        focus == .article && awaitedArticle == nil ? article?.id ?? page.selected : page.selected
    }

    /// Remembers how far the article in the pane was read, if that has changed.
    mutating func savePosition() -> [Effect] {
        // Of a beginning nobody knows whether it is read to the end.
        guard var shown = article, shown.width > 0, !shown.isBeginning else { return [] }
        let anchor = shown.anchorToKeep(height: layout.rect(of: .article).height)
        guard anchor != shown.savedAnchor else { return [] }
        shown.savedAnchor = anchor
        article = shown
        return [.store(.savePosition(shown.id, letters: anchor))]
    }

    /// Sets the article's text for the pane's width, keeping the place.
    mutating func setArticle() {
        let rect = layout.rect(of: .article)
        guard var shown = article, rect.width > 0 else { return }
        if let hosts = picturesAskedFor[shown.id] { shown.document.releasePictures(of: hosts) }
        let width = ArticlePane.textWidth(in: rect, measure: reading.measure)
        if width == shown.width, !shown.isStale {
            shown.findPlace(height: rect.height)
        } else if shown.document.text.isLong {
            // What stands there at this width stays until the new lines come.
            let beginning = width == shown.width ? nil : set(shown.document, width: width, extent: .beginning)
            shown.await(nextRequest(), beginning: beginning, width: width, height: rect.height, now: now)
            if beginning != nil { findAgain(in: &shown) }
        } else {
            shown.take(
                set(shown.document, width: width, extent: .whole()), width: width, height: rect.height, now: now)
            findAgain(in: &shown)
        }
        article = shown
    }

    private func set(_ document: ArticleDocument, width: Int, extent: ArticleSetting.Extent) -> SetArticle {
        ArticleSetting.set(
            document, width: width, options: reading, pictures: reading.showsPictures ? pictures : nil, now: now,
            timeZone: timeZone, extent: extent)
    }

    /// Sets the text anew at the same width, after an option or the article has changed.
    mutating func resetArticle() {
        article?.isStale = true
        setArticle()
    }

    mutating func scrollArticle(by lines: Int) {
        scrollArticle(to: (article?.top ?? 0) + lines)
    }

    mutating func scrollArticle(to line: Int) {
        guard var shown = article else { return }
        shown.scroll(to: line, height: layout.rect(of: .article).height)
        article = shown
    }

    // MARK: Code

    mutating func toggleCodeWrapping() -> [Effect] {
        reading.wrapsCode.toggle()
        resetArticle()
        return show(Message(reading.wrapsCode ? "Long lines of code go on below." : "Long lines of code are cut."))
    }

    /// Scrolls code that is too wide for the pane; as far as the widest line needs.
    mutating func scrollCode(by columns: Int) -> [Effect] {
        guard var shown = article else { return [] }
        let overhang = shown.text.codeOverhang
        guard overhang > 0 else { return show(Message("No line of code here is cut.")) }
        shown.codeColumn = min(max(shown.codeColumn + columns, 0), overhang)
        article = shown
        return []
    }

    // MARK: Finding

    /// Opens the line for what is to be found in the text.
    mutating func findInArticle() -> [Effect] {
        guard article != nil else { return show(Message("No article is open.")) }
        return openPrompt(.find)
    }

    /// Marks what was typed so far and shows the first hit from the top of the pane on; an empty text marks nothing.
    mutating func find(_ words: String) {
        guard var shown = article else { return }
        if words.isEmpty {
            shown.find = nil
        } else if shown.document.text.isLong {
            guard shown.find?.words != words else { return }
            var find = shown.find ?? ArticleFind(words: words, hits: .none)
            find.words = words
            find.awaited = nextRequest()
            shown.find = find
        } else {
            shown.show(ArticleHits(of: words, in: shown.lines), of: words, height: layout.rect(of: .article).height)
        }
        article = shown
    }

    /// Takes what was found in a long text.
    mutating func receive(_ hits: ArticleHits, request: Int) -> [Effect] {
        guard var shown = article, let find = shown.find, find.awaited == request else { return [] }
        askedSearch = nil
        shown.show(hits, of: find.words, height: layout.rect(of: .article).height)
        article = shown
        return find.isToBeSaid && prompt == nil ? sayHit() : []
    }

    /// Ends typing: says how many hits there are.
    mutating func endFind(_ words: String) -> [Effect] {
        guard !words.isEmpty else { return goToFound(1) }
        find(words)
        return sayHit()
    }

    /// Goes to the next or previous hit, around the ends.
    mutating func goToFound(_ direction: Int) -> [Effect] {
        guard var shown = article, var find = shown.find else { return [] }
        guard let current = find.current, !find.hits.hits.isEmpty, find.awaited == nil else { return sayHit() }
        let count = find.hits.hits.count
        let next = (current + direction + count) % count
        find.current = next
        shown.find = find
        shown.reveal(find.hits.line(of: next), height: layout.rect(of: .article).height)
        article = shown
        return sayHit()
    }

    mutating func sayHit() -> [Effect] {
        guard let find = article?.find else { return [] }
        if find.awaited != nil {
            article?.find?.isToBeSaid = true
            return show(Message("Looking for “\(find.words)” …"))
        }
        guard let current = find.current else {
            return show(Message("“\(find.words)” is not in this article.", isError: true))
        }
        let next = keymap.keys(for: .nextUnread).first.map { " · \($0) next, N previous" } ?? ""
        return show(Message("\(current + 1) of \(find.hits.hits.count) “\(find.words)”\(next)"))
    }

    /// Goes to what was searched for, where one begins to read an article that has it further down.
    private mutating func revealFirstHit() {
        guard focus == .article, search != nil, var shown = article, shown.top == 0, shown.anchor == 0,
            !shown.pageHits.hits.isEmpty
        else { return }
        shown.reveal(shown.pageHits.line(of: 0), height: layout.rect(of: .article).height)
        article = shown
    }

    private func findAgain(in shown: inout ArticleState) {
        if let find = shown.find {
            let hits = ArticleHits(of: find.words, in: shown.lines)
            // The hit in front of the user may come with the rest.
            if shown.isBeginning { shown.find?.hits = hits } else { shown.find?.take(hits) }
        }
        shown.pageHits = ArticleHits(of: QueryHighlights(page.page.query), in: shown.lines)
    }
}

extension ArticleFind {
    /// Takes where the words stand after the lines have become others.
    mutating func take(_ newHits: ArticleHits) {
        hits = newHits
        current = current.flatMap { newHits.hits.indices.contains($0) ? $0 : newHits.hits.indices.last }
    }
}

extension ArticleState {
    /// Takes the hits of what was looked for, and shows the first one from the top of the pane on.
    mutating func show(_ hits: ArticleHits, of words: String, height: Int) {
        let next = hits.hits.indices.first { hits.line(of: $0) >= top } ?? hits.hits.indices.first
        find = ArticleFind(words: words, hits: hits, current: next)
        if let next { reveal(hits.line(of: next), height: height) }
    }
}
