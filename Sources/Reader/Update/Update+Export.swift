import News

/// The article handed on: to a command that the user types, or into a file.
extension AppState {
    /// Asks for the command that is to get the article's text; it is run as it was typed.
    mutating func openPipe(_ command: String = "") -> [Effect] {
        guard actedOn != nil else { return show(Message("No article is selected.")) }
        return command.isEmpty ? openPrompt(.pipe) : pipe(to: command)
    }

    /// Hands the article's text to a command.
    mutating func pipe(to command: String) -> [Effect] {
        let command = command.trimmed
        guard let id = actedOn, !command.isEmpty else { return [] }
        return [.pipe(id, showsPage: showsPage(of: id), command: command)]
    }

    /// Writes the article into a file.
    mutating func saveArticle(to path: String, overwrites: Bool) -> [Effect] {
        guard let id = actedOn else { return show(Message("No article is selected.")) }
        return [.store(.saveArticle(id, showsPage: showsPage(of: id), path: path, overwrites: overwrites))]
    }

    /// Whether the text of the article's own page is meant: the one in front of the user counts, else the fuller one.
    private func showsPage(of id: ArticleID) -> Bool {
        guard let document = article?.document, document.article.id == id, document.otherBlocks != nil else {
            return true
        }
        return document.showsPage
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...].drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
