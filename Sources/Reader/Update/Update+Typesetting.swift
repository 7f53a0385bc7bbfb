import News
import Terminal

/// Long texts, which are typeset and looked through beside the thread that has the terminal. Until the lines come, the
/// pane shows the beginning, and keys that need the whole wait for it.
extension AppState {
    /// Asks for the text that the pane awaits, or says that nobody waits any more, and likewise with what is looked for in
    /// it. Called after each action, whatever it did.
    mutating func askForText() -> [Effect] {
        var effects: [Effect] = []
        let awaited = article?.awaitedText
        let sought = awaited == nil ? article?.find?.awaited : nil
        if awaited == nil, sought == nil, askedText != nil || askedSearch != nil { effects = [.store(.endTypesetting)] }
        if let article, let awaited, awaited != askedText {
            effects.append(
                .store(
                    .typeset(
                        TypesettingRequest(
                            number: awaited, document: article.document, width: article.width, options: reading,
                            pictures: reading.showsPictures ? pictures : nil, now: now, timeZone: timeZone,
                            highlights: QueryHighlights(page.page.query), sought: article.find?.words))))
        }
        if let article, let find = article.find, let sought, sought != askedSearch {
            effects.append(
                .store(.findInText(TextSearchRequest(number: sought, words: find.words, text: article.text))))
        }
        askedText = awaited
        askedSearch = sought
        return effects
    }

    /// Takes the lines of a long text.
    mutating func receive(_ typeset: TypesetText, request: Int) -> [Effect] {
        guard var shown = article, shown.awaitedText == request else { return [] }
        askedText = nil
        let height = layout.rect(of: .article).height
        shown.take(typeset.text, width: typeset.width, height: height, now: now)
        shown.pageHits = typeset.pageHits
        let find = shown.find
        let isFound = find?.words == typeset.sought
        if let find {
            if !isFound {
                // Something else was typed meanwhile.
                shown.find?.awaited = nextRequest()
            } else if find.awaited != nil {
                shown.show(typeset.hits, of: find.words, height: height)
            } else {
                shown.find?.take(typeset.hits)
            }
        }
        article = shown
        // Pictures may have come into view.
        return (isFound && find?.isToBeSaid == true && prompt == nil ? sayHit() : []) + [.awaitPause]
    }

    /// Whether a key waits for the rest of the text, or for keys that do.
    func needsRestOfText(_ input: HeldInput) -> Bool {
        guard focus == .article, awaitedArticle == nil, let shown = article, shown.isBeginning else { return false }
        guard heldInputs.isEmpty else { return true }
        if case .key(let key) = input, key.digit != nil { return true }
        switch command(of: input) {
        case .goToLast, .find, .search, .nextLink, .previousLink: return true
        case .nextHit, .previousHit: return shown.find != nil
        case .moveDown, .pageDown, .halfPageDown: return shown.isAtEnd(height: layout.rect(of: .article).height)
        default: return false
        }
    }
}
