extension Page {
    /// The page of `query`, under the title that ``Query/title`` gives it.
    public init(query: Query) {
        self.init(query: query, title: query.title)
    }
}

extension Query {
    /// The query in words, as the title of its page: `Latest news with #Kosovo, not #Sport`.
    ///
    /// Pages of one thing are called after it: `Unread`, `Starred`, `Politics`, `The Times`.
    public var title: String {
        switch self {
        case .everything: "Latest news"
        case .not(.marked(.read)): "Unread"
        case .marked(.read): "Read"
        case .marked(.starred): "Starred"
        case .source(let name), .folder(let name): name
        case .category(let category): category.rawValue
        case .all(let terms): QueryTitle(terms).text
        default: QueryTitle([self]).text
        }
    }
}

/// The parts of a page's title, in the order in which a sentence has them.
private struct QueryTitle {
    private var marks: [String] = []
    private var categories: [String] = []
    private var sources: [String] = []
    private var subjects: [Query] = []
    private var languages: [String] = []
    private var dates: [String] = []
    private var exclusions: [String] = []

    init(_ terms: [Query]) {
        for term in terms { add(term) }
    }

    var text: String {
        var title = (marks.isEmpty ? ["latest"] : marks).joined(separator: " ").capitalisedFirst
        for category in categories { title += " \(category)" }
        title += " news"
        if !languages.isEmpty { title += " in \(languages.joined(separator: " and "))" }
        if !sources.isEmpty { title += " from \(sources.joined(separator: " and "))" }
        if !subjects.isEmpty { title += " with \(subjectText)" }
        if !dates.isEmpty { title += " \(dates.joined(separator: ", "))" }
        if !exclusions.isEmpty { title += ", not \(exclusions.joined(separator: " or "))" }
        return title
    }

    /// Alternatives need parentheses only beside something else.
    private var subjectText: String {
        if subjects.count == 1, case .any(let terms) = subjects[0], terms.count > 1 {
            return terms.map(Self.phrase).joined(separator: " or ")
        }
        return subjects.map(Self.phrase).joined(separator: " and ")
    }

    private mutating func add(_ term: Query) {
        switch term {
        case .everything: break
        case .all(let terms): for term in terms { add(term) }
        case .marked(let mark): marks.append(mark.rawValue)
        case .not(.marked(let mark)): marks.append("un\(mark.rawValue)")
        case .category(let category): categories.append(category.rawValue)
        case .source(let name), .folder(let name): sources.append(name)
        case .since(let date): dates.append("since \(QueryDate.print(date).prefix(10))")
        case .not(.since(let date)): dates.append("before \(QueryDate.print(date).prefix(10))")
        case .not(let query): exclusions.append(Self.phrase(query))
        case .author(let name): sources.append(name)
        case .language(let code): languages.append(code.rawValue)
        case .tag, .words, .phrase, .title, .story, .has, .any: subjects.append(term)
        }
    }

    /// A query as a part of a sentence.
    private static func phrase(_ query: Query) -> String {
        switch query {
        case .everything: "anything"
        case .tag(let tag): tag.description
        case .source(let name), .folder(let name): name
        case .category(let category): category.rawValue
        case .marked(let mark): mark.rawValue
        case .words(let words), .phrase(let words): "“\(words)”"
        case .title(let words): "“\(words)” in the title"
        case .author(let name): name
        case .language(let code): "language \(code.rawValue)"
        case .story(let story): "story \(story.rawValue)"
        case .has(.author): "a byline"
        case .has(.link): "a link"
        case .has(.date): "a date"
        case .has(.story): "a story"
        case .has(.picture): "a picture"
        case .has(.file): "a file"
        case .since(let date): "since \(QueryDate.print(date).prefix(10))"
        case .not(.marked(let mark)): "un\(mark.rawValue)"
        case .not(let query): "not \(phrase(query))"
        case .all(let terms): list(terms, joinedBy: " and ")
        case .any(let terms): list(terms, joinedBy: " or ")
        }
    }

    private static func list(_ terms: [Query], joinedBy conjunction: String) -> String {
        terms.count == 1 ? phrase(terms[0]) : "(\(terms.map(phrase).joined(separator: conjunction)))"
    }
}

extension String {
    /// With a capital at its front.
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
