extension ArticleDraft {
    /// The draft with its automatic tags, its category and its language, as ``Tagger`` finds them. What an importer knew already stays:
    /// tags that are there come first, and a category that is there is kept.
    public func tagged(source: String? = nil, language: String? = nil) -> ArticleDraft {
        let tagging = Tagger.tag(TaggingInput(self, source: source, language: language))
        var draft = self
        draft.taggingText = nil
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
            title: draft.title, text: draft.taggingText ?? TaggingText(draft.content),
            publisherCategories: draft.publisherCategories, url: draft.url, language: language, source: source,
            author: draft.author)
    }

    /// What tagging looks at in an article that is in the store already. `text` is its text where the caller knows how it
    /// is divided; else the plain one is taken.
    public init(_ article: Article, text: TaggingText? = nil) {
        self.init(
            title: article.title, text: text ?? TaggingText(article.content),
            publisherCategories: article.publisherCategories, url: article.url, source: article.source.name,
            author: article.author)
    }
}

extension TaggingText {
    /// The plain text, or the summary where there is none.
    fileprivate init(_ content: ArticleContent) {
        self.init(content.text.isEmpty ? content.summary ?? "" : content.text)
    }
}
