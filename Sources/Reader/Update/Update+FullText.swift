import News

/// The full text of articles: fetched from their own pages, and shown in place of the feed's.
extension AppState {
    /// The most pages that are fetched at once: somebody waits for each.
    private static let mostFetches = 4

    /// Shows the other text of the article in front of the user, and fetches it where it is not there yet.
    mutating func toggleFullText() -> [Effect] {
        guard let id = actedOn else { return show(Message("No article is selected.")) }
        if var document = article?.document, document.article.id == id, document.otherBlocks != nil {
            document.toggle()
            replace(document)
            return show(Message(document.showsPage ? fullTextWords(document) : "The feed’s own text\(toggleHint)."))
        }
        return fetchFullText(of: id)
    }

    private mutating func fetchFullText(of id: ArticleID) -> [Effect] {
        if fullText.fetching.contains(id) { return show(Message("The full text is on its way.")) }
        guard fullText.fetching.count < AppState.mostFetches else {
            return show(Message("\(fullText.fetching.count) full texts are on their way; wait for one of them."))
        }
        let shown = article?.document.article
        if shown?.id == id, shown?.url == nil {
            return show(Message("The feed names no web address for this article, so there is no more of it to fetch."))
        }
        fullText.fetching.insert(id)
        let place = (shown?.id == id ? shown?.url.flatMap(WebAddress.host(of:)) : nil).map { " from \($0)" } ?? ""
        return show(Message("Fetching the full text\(place) …")) + [.store(.fetchFullText(id))]
    }

    /// Fetches the text of an opened article whose source wants that, once.
    mutating func fetchFullTextIfWanted() -> [Effect] {
        guard focus == .article, let document = article?.document, document.wantsPage, document.otherBlocks == nil,
            !fullText.fetching.contains(document.article.id), fullText.tried.insert(document.article.id).inserted
        else { return [] }
        return fetchFullText(of: document.article.id)
    }

    /// The text has come; `document` is the article with both.
    mutating func receive(fullText document: ArticleDocument?, of id: ArticleID) -> [Effect] {
        fullText.fetching.remove(id)
        guard let shown = article, shown.id == id, var document else { return [] }
        document.article.status = shown.document.article.status
        document.coverage = shown.document.coverage
        // There are other pictures in it.
        article?.askedPictures = nil
        // Who reads on already is not torn out of the place.
        if fullText.tried.contains(id), shown.top > 0 {
            document.toggle()
            replace(document, keepsPlace: true)
            return show(Message("The full text is here\(toggleHint)."))
        }
        replace(document)
        return show(Message(fullTextWords(document)))
    }

    mutating func fail(fullTextOf id: ArticleID, reason: String) -> [Effect] {
        fullText.fetching.remove(id)
        return show(Message("No full text: \(reason)", isError: true))
    }

    /// Remembers for a source when full texts are fetched unasked: `:full-text always`.
    mutating func chooseFullText(_ word: String) -> [Effect] {
        guard let shown = article?.document.article, shown.id == actedOn else {
            return show(Message("Open an article of the source first; the choice is for all of its articles."))
        }
        let source = shown.source
        let choice = FullTextChoice(rawValue: word.lowercased())
        guard choice != nil || word.lowercased() == "default" else {
            return show(
                Message("full-text is “always”, “summaries”, “never” or “default”, not “\(word)”.", isError: true))
        }
        let words =
            switch choice {
            case .always: "The full text of \(source.name) is fetched whenever one of its articles is opened."
            case .summaries: "The full text of \(source.name) is fetched when the feed gives only a summary."
            case .never: "The full text of \(source.name) is fetched only when you ask for it."
            case nil: "\(source.name) is treated as the configuration says."
            }
        fullText.tried.remove(shown.id)
        // What was chosen before is the store's to say.
        return show(Message(words))
            + make(.fullText(FullTextChange(source.id, title: source.name, from: nil, to: choice)))
            + fetchFullTextIfWanted()
    }

    /// Shows a choice in the article that is open.
    mutating func apply(_ change: FullTextChange) {
        guard let shown = article?.document.article, shown.source.id == change.source else { return }
        article?.document.wantsPage = change.to == .always || change.to == .summaries && shown.isSummary
    }

    /// Puts another text of the same article in the pane.
    private mutating func replace(_ document: ArticleDocument, keepsPlace: Bool = false) {
        guard var shown = article else { return }
        shown.document = document
        if !keepsPlace {
            shown.width = 0
            shown.chosenPlace = nil
            shown.top = 0
            shown.anchor = 0
        }
        article = shown
        setArticle()
    }

    private func fullTextWords(_ document: ArticleDocument) -> String {
        let page = document.article.pageText
        let place = page.flatMap { WebAddress.host(of: $0.address) }.map { " of \($0)" } ?? ""
        let part =
            page?.isPartial == true
            ? "What \(place.isEmpty ? "the page" : String(place.dropFirst(4))) shows to those who do not pay"
            : "The full text\(place)"
        return "\(part)\(toggleHint)."
    }

    private var toggleHint: String {
        keymap.keys(for: .toggleFullText).first.map { "; \($0) shows the other" } ?? ""
    }
}

/// What is known of full texts that are being fetched.
struct FullTextState: Hashable, Sendable {
    /// The articles whose text is on its way.
    var fetching: Set<ArticleID> = []
    /// The articles for which it was fetched unasked; a failure is not tried again.
    var tried: Set<ArticleID> = []
}
