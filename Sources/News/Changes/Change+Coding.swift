/// Changes as text, for the journal: what one version of the program writes, later ones read.
extension Change: Codable {
    /// The version of the text. A change that means something else than before, or says more, gets the next one.
    public static let codingVersion = 1

    /// What a change is about; its name in the text.
    public enum Subject: String, CodingKey, CaseIterable, Sendable {
        /// Marks of articles.
        case status
        /// The tags of articles.
        case tags
        /// Tags of very many articles.
        case tagging
        /// The saved pages.
        case savedPage
        /// Feeds.
        case feeds
        /// When the full text of a source's articles is fetched.
        case fullText
    }

    /// What it is about.
    public var subject: Subject {
        switch self {
        case .status: .status
        case .tags: .tags
        case .tagging: .tagging
        case .savedPage: .savedPage
        case .feeds: .feeds
        case .fullText: .fullText
        }
    }

    private enum VersionKey: String, CodingKey { case version }

    /// - Throws: `DecodingError` for what another version wrote.
    public init(from decoder: any Decoder) throws {
        let version = try decoder.container(keyedBy: VersionKey.self).decode(Int.self, forKey: .version)
        let container = try decoder.container(keyedBy: Subject.self)
        guard version == Change.codingVersion, let subject = container.allKeys.first else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "this is a change of another version"))
        }
        switch subject {
        case .status: self = .status(try container.decode(StatusChange.self, forKey: subject))
        case .tags: self = .tags(try container.decode([TagChange].self, forKey: subject))
        case .tagging: self = .tagging(try container.decode([TagMark].self, forKey: subject))
        case .savedPage: self = .savedPage(try container.decode(SavedPageChange.self, forKey: subject))
        case .feeds: self = .feeds(try container.decode([FeedChange].self, forKey: subject))
        case .fullText: self = .fullText(try container.decode(FullTextChange.self, forKey: subject))
        }
    }

    /// Writes the version, and under its subject what was changed.
    public func encode(to encoder: any Encoder) throws {
        var version = encoder.container(keyedBy: VersionKey.self)
        try version.encode(Change.codingVersion, forKey: .version)
        var container = encoder.container(keyedBy: Subject.self)
        switch self {
        case .status(let change): try container.encode(change, forKey: .status)
        case .tags(let changes): try container.encode(changes, forKey: .tags)
        case .tagging(let marks): try container.encode(marks, forKey: .tagging)
        case .savedPage(let change): try container.encode(change, forKey: .savedPage)
        case .feeds(let changes): try container.encode(changes, forKey: .feeds)
        case .fullText(let change): try container.encode(change, forKey: .fullText)
        }
    }
}

extension StatusChange: Codable {
    private enum Key: String, CodingKey { case mark, isSet, articles }

    /// Reads what ``encode(to:)`` wrote.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let text = try container.decode(String.self, forKey: .articles)
        guard let articles = ArticleNumbers.articles(in: text) else {
            throw DecodingError.dataCorruptedError(
                forKey: .articles, in: container, debugDescription: "these are no numbers")
        }
        self.init(
            articles, mark: try container.decode(ArticleStatus.Mark.self, forKey: .mark),
            isSet: try container.decode(Bool.self, forKey: .isSet))
    }

    /// Writes the articles in a short form, since there may be a hundred thousand of them.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(mark, forKey: .mark)
        try container.encode(isSet, forKey: .isSet)
        try container.encode(ArticleNumbers.text(of: articles), forKey: .articles)
    }
}

/// The numbers of many articles in a line: the first one, then how much greater each is than the one before it.
enum ArticleNumbers {
    static func text(of articles: [ArticleID]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(articles.count * 5)
        var last: Int64 = 0
        for article in articles {
            if !text.isEmpty { text.append(UInt8(ascii: " ")) }
            // Wraps around and back, whatever the numbers are.
            text += String(article.rawValue &- last).utf8
            last = article.rawValue
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Nil when a part of the text is no number.
    static func articles(in text: String) -> [ArticleID]? {
        var articles: [ArticleID] = []
        var last: Int64 = 0
        for word in text.utf8.split(separator: UInt8(ascii: " ")) {
            guard let step = Int64(Substring(word)) else { return nil }
            last &+= step
            articles.append(ArticleID(rawValue: last))
        }
        return articles
    }
}

extension Tag: Codable {
    private enum Key: String, CodingKey { case name, key, type }

    /// Reads what ``encode(to:)`` wrote.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let type = try container.decodeIfPresent(String.self, forKey: .type)
        self.init(
            name: try container.decode(String.self, forKey: .name),
            key: try container.decode(String.self, forKey: .key),
            type: type.flatMap(TagType.init))
    }

    /// Writes name, key, and what it names where that is known.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(name, forKey: .name)
        try container.encode(key, forKey: .key)
        try container.encodeIfPresent(type?.rawValue, forKey: .type)
    }
}
