extension ArticleDraft {
    /// The draft with its automatic tags, its category and its language, as ``Tagger`` finds them. What an importer knew already stays:
    /// tags that are there come first, and a category that is there is kept.
    public func tagged(source: String? = nil, language: String? = nil) -> ArticleDraft {
        let tagging = Tagger.tag(TaggingInput(self, source: source, language: language))
        var draft = self
        draft.tags += tagging.tags.map { $0.tag.typed($0.type) }.filter { !tags.contains($0) }
        draft.category = category ?? tagging.category
        draft.language = self.language ?? tagging.language
        return draft
    }
}

extension TaggingInput {
    /// What tagging looks at in a draft.
    public init(_ draft: ArticleDraft, source: String? = nil, language: String? = nil) {
        self.init(
            title: draft.title, text: draft.content.text.isEmpty ? draft.content.summary ?? "" : draft.content.text,
            publisherCategories: draft.publisherCategories, url: draft.url, language: language, source: source,
            author: draft.author)
    }

    /// What tagging looks at in an article that is in the store already.
    public init(_ article: Article) {
        self.init(
            title: article.title,
            text: article.content.text.isEmpty ? article.content.summary ?? "" : article.content.text,
            publisherCategories: article.publisherCategories, url: article.url, source: article.source.name,
            author: article.author)
    }
}
