/// What speaks for an automatic tag, in the article's own words, so that `tagline show` can explain it.
public struct TagEvidence: Hashable, Sendable {
    /// The most different spellings that are kept.
    public static let mostSpellings = 3

    /// The headline names it.
    public var isInHeadline: Bool

    /// How often the text names it, as far as the text is read (``Tagger/bytesRead``); the headline is not counted.
    public var timesInText: Int

    /// How the article writes it, each spelling once, in its order: "Sir Keir Starmer", "Starmer".
    public var spellings: [String]

    /// The publisher's categories that mean it, as they stand in the feed: "World > Europe".
    public var publisherCategories: [String]

    /// A hashtag in the article says it.
    public var isWrittenHashtag: Bool

    /// The program's own lists know it; else the shape of the name alone speaks for it.
    public var isKnown: Bool

    /// Evidence; nothing by itself.
    public init(
        isInHeadline: Bool = false, timesInText: Int = 0, spellings: [String] = [],
        publisherCategories: [String] = [], isWrittenHashtag: Bool = false, isKnown: Bool = false
    ) {
        self.isInHeadline = isInHeadline
        self.timesInText = timesInText
        self.spellings = spellings
        self.publisherCategories = publisherCategories
        self.isWrittenHashtag = isWrittenHashtag
        self.isKnown = isKnown
    }
}

extension TagEvidence: CustomStringConvertible {
    /// In words: `headline, 3 times in the text ("Sir Keir Starmer", "Starmer"), publisher's category "UK politics"`.
    public var description: String {
        var parts: [String] = []
        if isInHeadline { parts.append("headline") }
        switch timesInText {
        case ...0: break
        case 1: parts.append("once in the text")
        case 2: parts.append("twice in the text")
        default: parts.append("\(timesInText) times in the text")
        }
        if !spellings.isEmpty, !parts.isEmpty {
            parts[parts.count - 1] += " (\(spellings.map(Self.quoted).joined(separator: ", ")))"
        }
        if isWrittenHashtag { parts.append("a hashtag in the text") }
        if let first = publisherCategories.first {
            let others = publisherCategories.dropFirst().prefix(2).map { " and \(Self.quoted($0))" }.joined()
            parts.append("publisher's category \(Self.quoted(first))\(others)")
        }
        return parts.joined(separator: ", ")
    }

    /// Feeds may put anything into a category; what is quoted has one line and no control characters.
    private static func quoted(_ text: String) -> String {
        let clean = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: " "
            default: scalar
            }
        }
        return "\"\(String(String.UnicodeScalarView(clean)))\""
    }
}
