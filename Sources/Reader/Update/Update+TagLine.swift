import News

/// Editing the tags of an article.
extension AppState {
    mutating func editTags() -> [Effect] {
        if let effects = askForTagsOfMarked() { return effects }
        guard let id = actedOn else { return show(Message("No article is selected.")) }
        let request = nextRequest()
        if let shown = article?.document.article, shown.id == id {
            openTagLine(TagLine(article: id, before: shown.tags, request: request))
        } else {
            awaitedTagLine = AwaitedTagLine(article: id, request: request)
        }
        return [.tags(.loadTags(of: id, request: request))]
    }

    private mutating func openTagLine(_ line: TagLine) {
        tagLine = line
        _ = openPrompt(.tags, text: line.text)
    }

    mutating func receiveForTagLine(_ index: TagIndex, own: [Tag], request: Int) -> [Effect] {
        if let awaited = awaitedTagLine, awaited.request == request {
            awaitedTagLine = nil
            openTagLine(TagLine(article: awaited.article, before: own, index: index, request: request))
        } else if tagLine?.request == request {
            tagLine?.index = index
            if prompt?.kind == .tags, prompt?.chosen == nil { offerChoices() }
        }
        return []
    }

    /// Takes the line as the tags of its article.
    mutating func enterTags(_ text: String) -> [Effect] {
        guard let line = tagLine else { return [] }
        tagLine = nil
        do throws(TagLine.Problem) {
            let tags = try line.tags(from: text)
            guard tags != line.before else { return show(Message("The tags are as they were.")) }
            return make(.tags([TagChange(line.article, from: line.before, to: tags)]))
                + show(Message("\(tags.count == 1 ? "1 tag" : "\(tags.count) tags") now\(hint(.undo, "undoes it"))."))
        } catch {
            return show(Message(error.description, isError: true))
        }
    }

    /// Shows a tag that many articles get or lose in the article pane, if the article there is among them.
    mutating func apply(_ mark: TagMark) {
        guard let shown = article?.document.article, mark.articles.contains(shown.id) else { return }
        let others = shown.tags.filter { $0 != mark.tag }
        apply(TagChange(shown.id, from: shown.tags, to: mark.isSet ? others + [mark.tag] : others))
    }

    /// Shows a change of tags in the article pane. The page keeps the article until it is opened again.
    mutating func apply(_ change: TagChange) {
        guard var shown = article, shown.id == change.article else { return }
        shown.document.article.tags = change.applied(to: shown.document.article.tags)
        article = shown
        resetArticle()
    }
}
