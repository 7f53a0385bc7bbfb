/// The fields of the query language: what may stand before a colon.
enum QueryField: String, CaseIterable {
    /// `title:hub`, `title:"return hubs"`.
    case title
    /// `author:smith`.
    case author
    /// `source:times`, `source:"The Times"`.
    case source
    /// `folder:Tech`, `in:Tech/Linux`.
    case folder
    /// `category:politics`.
    case category
    /// `lang:en`.
    case lang
    /// `story:1234`.
    case story
    /// `is:unread`.
    case `is`
    /// `has:picture`.
    case has
    /// `before:2025-06-01`.
    case before
    /// `after:2025-06-01`, `after:"2 weeks ago"`.
    case after
    /// `age:2d`, `age:<2d`, `age:>1w`.
    case age

    /// What somebody may type after it.
    var example: String {
        switch self {
        case .title: "title:hub"
        case .author: "author:smith"
        case .source: "source:\"The Times\""
        case .folder: "folder:Tech"
        case .category: "category:politics"
        case .lang: "lang:en"
        case .story: "story:1234"
        case .is: "is:unread"
        case .has: "has:picture"
        case .before: "before:2025-06-01"
        case .after: "after:2025-06-01 or after:\"2 weeks ago\""
        case .age: "age:<2d"
        }
    }

    /// The field of a name, or of another one that people write for it.
    static func named(_ name: String) -> QueryField? {
        let name = name.lowercased()
        return name == "in" ? .folder : QueryField(rawValue: name)
    }

    /// All of them, as an error message names them.
    static var list: String { allCases.map { "\($0.rawValue):" }.joined(separator: ", ") }
}

/// What may follow `is:`.
enum QueryMark: String, CaseIterable {
    case unread
    case read
    case starred
    case unstarred

    var query: Query {
        switch self {
        case .unread: .unread
        case .read: .marked(.read)
        case .starred: .marked(.starred)
        case .unstarred: .not(.marked(.starred))
        }
    }
}

/// What may follow `has:`: parts that an article can be without.
public enum QueryPart: String, CaseIterable, Hashable, Sendable {
    /// A byline.
    case author
    /// A web address of its own.
    case link
    /// A date of the publisher's.
    case date
    /// A story that it is part of.
    case story
    /// A picture.
    case picture
    /// Sound, film or another file that came with it.
    case file
}
