import GRDB
import News

/// A condition on an article's own row.
enum RowCondition: Hashable {
    /// A condition on a text of the row.
    enum Text: Hashable {
        case title(String)
        case author(String)

        var isTitle: Bool { if case .title = self { true } else { false } }
    }

    /// No article.
    case none
    case story(StoryID)
    case has(QueryPart)
    /// Words in a title or a byline, among the articles that fit a `MATCH` expression.
    case text(Text, match: String)
    /// Words next to each other in title, byline or text, among the articles that fit a `MATCH` expression.
    case phrase(String, match: String)

    /// What gives the ids, newest or oldest first; `column` is what ids are compared by in it.
    var sql: (sql: String, column: String, arguments: StatementArguments) {
        switch self {
        case .none: ("SELECT id FROM article WHERE false", "id", [])
        case .story(let story): ("SELECT id FROM article WHERE story = ?", "id", [story.rawValue])
        case .has(let part): ("SELECT id FROM article WHERE \(Self.column(of: part)) IS NOT NULL", "id", [])
        case .text(.title(let text), let match) where !text.contains(where: \.isWhitespace):
            ("SELECT rowid AS id FROM title_words WHERE title_words MATCH ?", "rowid", [match])
        case .text(.title(let text), let match): Self.checked("title_words", match, "title", text)
        case .text(.author(let name), let match): Self.checked("words", match, "author", name)
        case .phrase(let text, let match): Self.phrase(text, match)
        }
    }

    private static func column(of part: QueryPart) -> String {
        switch part {
        case .author: "author"
        case .link: "url"
        case .date: "published"
        case .story: "story"
        // These two are lists; see ``Facet``.
        case .picture, .file: "NULL"
        }
    }

    /// The index has no places of words, so whether they stand next to each other is seen in the row.
    private static func checked(
        _ index: String, _ match: String, _ column: String, _ text: String
    ) -> (sql: String, column: String, arguments: StatementArguments) {
        let sql = """
            SELECT \(index).rowid AS id FROM \(index) CROSS JOIN article ON article.id = \(index).rowid \
            WHERE \(index) MATCH ? AND holds_phrase(article.\(column), ?)
            """
        return (sql, "\(index).rowid", [match, text])
    }

    /// Whether words stand next to each other in title, byline or text of an `article`. The text is unpacked only where
    /// they are in neither of the others.
    static let isInText = """
        (holds_phrase(article.title, ?) OR holds_phrase(article.author, ?) \
        OR body_holds_phrase((SELECT bytes FROM body WHERE body.id = article.body), ?) \
        OR body_holds_phrase((SELECT bytes FROM full_text WHERE full_text.id = article.id), ?))
        """
    /// How often ``isInText`` is to be given the words.
    static let isInTextArguments = 4

    private static func phrase(_ text: String, _ match: String) -> (
        sql: String, column: String, arguments: StatementArguments
    ) {
        let sql = """
            SELECT words.rowid AS id FROM words CROSS JOIN article ON article.id = words.rowid WHERE words MATCH ? \
            AND \(isInText)
            """
        return (sql, "words.rowid", [match, text, text, text, text])
    }
}
