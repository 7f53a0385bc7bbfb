import Foundation
public import News

/// A search: what is looked for where, and the page it began on, to which `Esc` leads back.
///
/// While the text is typed each key asks the store anew; the last answer wins. Entered, the hits stay until `Esc`.
public struct SearchState: Hashable, Sendable {
    /// The text as it was typed.
    public internal(set) var text = ""
    /// In which order the hits come.
    public internal(set) var order = PageRequest.Order.newestFirst
    /// Whether it looks through all articles and not only through the page it began on.
    public internal(set) var isEverywhere: Bool
    /// What of the text means something already.
    public internal(set) var typed: TypedQuery?
    /// Why the text is no query, or its hits could not be read.
    public internal(set) var problem: String?
    /// What is looked for, for lists and articles to highlight.
    public internal(set) var highlights = QueryHighlights.none

    /// What was on the screen when it began.
    let origin: Origin
    /// The page that was asked for last, and the number of the request.
    var asked: Asked?

    struct Origin: Hashable, Sendable {
        var page: PageState
        var article: ArticleState?
        var opened: SidebarState.Item?
        var focus: Pane
    }

    struct Asked: Hashable, Sendable {
        var page: Page
        var order: PageRequest.Order
        var highlights: QueryHighlights
        var request: Int
        /// ``AppState/markNumber`` when it was asked for.
        var markNumber: Int
        /// Whether hits have come.
        var isAnswered = false
    }

    /// The page it looks through.
    var scope: Page { isEverywhere ? .river : origin.page.page }

    /// What is on the screen, as its title.
    func title(of text: String) -> String {
        let text = text.trimmingCharacters(in: .whitespaces)
        let place = scope.query == .everything ? "all news" : "“\(scope.title)”"
        return "“\(text)” in \(place)" + (order == .bestFirst ? ", best first" : "")
    }

    /// The articles of the scope that fit `query`.
    func query(_ query: Query) -> Query {
        switch (scope.query, query) {
        case (.everything, _): query
        case (_, .everything): scope.query
        case (.all(let terms), _): .all(terms + [query])
        default: .all([scope.query, query])
        }
    }
}
