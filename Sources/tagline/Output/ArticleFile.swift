import FeedParser
import Foundation
import News
import Reader

/// An article as a file for other programs.
enum ArticleFile: String, CaseIterable {
    case markdown
    case html
    case text

    /// The form that a file's name asks for by its extension; plain text where it asks for none of the others.
    init(nameOfFile name: String) {
        switch name.split(separator: ".").last?.lowercased() {
        case "md", "markdown", "mkd": self = .markdown
        case "html", "htm", "xhtml": self = .html
        default: self = .text
        }
    }

    /// The article whole: headline, byline, address, tags and text.
    ///
    /// - Parameter showsPage: whether the text is that of its own page, where that was fetched, and not the feed's.
    func text(of article: Article, showsPage: Bool = true) -> String {
        let document = ArticleText.document(of: article, showsPage: showsPage)
        let article = document.article
        switch self {
        case .markdown: return clean(markdown(article, document.blocks))
        case .text: return clean(plain(article, document.blocks))
        case .html: return clean(html(article, document.blocks))
        }
    }

    /// What stands before the articles of a file of several.
    func head(title: String) -> String {
        guard self == .html else { return "" }
        return """
            <!DOCTYPE html>
            <html><head><meta charset="utf-8"><title>\(HTMLText.escaped(title))</title>
            <style>body { max-width: 40em; margin: 2em auto; padding: 0 1em; line-height: 1.5 } img { max-width: 100% }
            article { margin-bottom: 4em }</style></head><body>

            """
    }

    /// What stands between two articles.
    var separator: String {
        switch self {
        case .markdown: "\n---\n\n"
        case .html: "\n"
        case .text: "\n" + String(repeating: "─", count: 40) + "\n\n"
        }
    }

    /// What stands after the articles.
    var foot: String { self == .html ? "</body></html>\n" : "" }

    private func byline(_ article: Article) -> String {
        var parts = [article.source.name]
        if let category = article.category { parts.append(category.rawValue) }
        if let published = article.published { parts.append(TimeText.local(published)) }
        if let author = article.author { parts.append("by \(author)") }
        return parts.joined(separator: " · ")
    }

    private func markdown(_ article: Article, _ blocks: [TextBlock]) -> String {
        var parts = ["# " + MarkdownText.escaped(article.title), "*\(MarkdownText.escaped(byline(article)))*"]
        if let url = article.url { parts.append("<\(url)>") }
        if !article.tags.isEmpty { parts.append(article.tags.map { "\\\($0)" }.joined(separator: " ")) }
        parts.append(MarkdownText.text(of: blocks))
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private func plain(_ article: Article, _ blocks: [TextBlock]) -> String {
        var parts = [article.title, byline(article)]
        if let url = article.url { parts.append(url) }
        if !article.tags.isEmpty { parts.append(article.tags.map(\.description).joined(separator: " ")) }
        parts.append(PlainDocument.text(of: blocks))
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private func html(_ article: Article, _ blocks: [TextBlock]) -> String {
        let title = HTMLText.escaped(article.title)
        let heading = article.url.map { "<a href=\"\(HTMLText.escaped($0))\">\(title)</a>" } ?? title
        let tags = article.tags.map { HTMLText.escaped($0.description) }.joined(separator: " ")
        return """
            <article>
            <h1>\(heading)</h1>
            <p><small>\(HTMLText.escaped(byline(article)))\(tags.isEmpty ? "" : "<br>" + tags)</small></p>
            \(HTMLText.text(of: blocks))
            </article>

            """
    }

    /// No control character of a stranger gets into a file that somebody may look at in a terminal.
    private func clean(_ text: String) -> String { PlainLine.cleaned(text, keepsLineBreaks: true) }
}
