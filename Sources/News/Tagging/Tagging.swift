/// What an article is about, as far as the program can tell by itself.
public struct Tagging: Hashable, Sendable {
    /// The automatic tags, best first; at most ``Tagger/mostTags``.
    public var tags: [AutomaticTag]

    /// The section it belongs to; nil when nothing speaks clearly for one.
    public var category: Category?

    /// The language it is written in; nil when neither the text nor the feed says.
    public var language: LanguageCode?

    /// Tags, a category and a language.
    public init(tags: [AutomaticTag] = [], category: Category? = nil, language: LanguageCode? = nil) {
        self.tags = tags
        self.category = category
        self.language = language
    }
}

/// A tag that the program gave, with its reasons.
public struct AutomaticTag: Hashable, Sendable {
    /// The tag.
    public var tag: Tag

    /// What it names.
    public var type: TagType

    /// Where it was found: of several places the one that explains it best.
    public var origin: TagOrigin

    /// All that speaks for it.
    public var evidence: TagEvidence

    /// A tag with its reasons.
    public init(tag: Tag, type: TagType, origin: TagOrigin, evidence: TagEvidence = TagEvidence()) {
        self.tag = tag
        self.type = type
        self.origin = origin
        self.evidence = evidence
    }
}
