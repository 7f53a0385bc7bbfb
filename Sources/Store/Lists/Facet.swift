import GRDB
import News

/// What else an article is found by: lists beside the categories, of the same kind. Their keys have a colon, which no
/// category has.
enum Facet: Hashable {
    case language(LanguageCode)
    /// It has a picture.
    case picture
    /// Files came with it.
    case file

    var key: String {
        switch self {
        case .language(let code): "lang:" + code.rawValue
        case .picture: "has:picture"
        case .file: "has:file"
        }
    }

    /// What a draft has.
    static func facets(of draft: ArticleDraft) -> [Facet] {
        facets(language: draft.language, picture: draft.picture, enclosures: draft.enclosures)
    }

    static func facets(language: LanguageCode?, picture: String?, enclosures: [Enclosure]) -> [Facet] {
        var facets: [Facet] = []
        if let language { facets.append(.language(language)) }
        if picture != nil { facets.append(.picture) }
        if !enclosures.isEmpty { facets.append(.file) }
        return facets
    }

    /// Whether a list of the kind of categories is none.
    static func isFacet(_ list: ListID, _ db: Database) throws -> Bool {
        try ListNames.name(of: list, db).contains(":")
    }

    /// The language that a list stands for by its key.
    static func language(ofKey key: String) -> LanguageCode? {
        key.hasPrefix("lang:") ? LanguageCode(rawValue: String(key.dropFirst(5))) : nil
    }
}

extension ListNames {
    /// The lists of facets, in their order.
    mutating func find(_ facets: [Facet], _ db: Database) throws -> [ListID] {
        try facets.compactMap { try find(.section, key: $0.key, name: $0.key, db) }
    }
}
