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
        }
    }

    private static func column(of part: QueryPart) -> String {
        switch part {
        case .author: "author"
        case .link: "url"
        case .date: "published"
        case .story: "story"
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

    /// `holds_phrase(text, phrase)`: whether the words of the phrase stand next to each other in the text.
    static let holdsPhrase = DatabaseFunction("holds_phrase", argumentCount: 2, pure: true) { values in
        guard let text = String.fromDatabaseValue(values[0]), let phrase = String.fromDatabaseValue(values[1]) else {
            return false
        }
        return PhraseMatcher(phrase).matches(text)
    }
}
