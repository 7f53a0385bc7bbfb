public import News

/// Something about tags and saved pages to be done outside of the state; the answers are ``TagAnswer``s.
public enum TagEffect: Hashable, Sendable {
    /// Read all tags, and those of an article; answered by ``TagAnswer/tagsLoaded(_:own:request:)``.
    case loadTags(of: ArticleID?, request: Int)
    /// Count what each of some tags would make of a page, if nothing newer is asked for in the meantime; answered by
    /// ``TagAnswer/refinementsCounted(_:request:)``.
    case countRefinements(Query, [Tag], request: Int)
    /// Find what else a page is about; answered by ``TagAnswer/relatedLoaded(_:_:)``.
    case loadRelated(Query)
    /// Find what is unusually frequent today; answered by ``TagAnswer/trendingLoaded(_:)``.
    case loadTrending
    /// Read the saved pages and count them, these besides; answered by ``TagAnswer/savedPagesLoaded(_:)``.
    case loadSavedPages(besides: [SavedPage])
}

/// What became of a ``TagEffect``.
public enum TagAnswer: Sendable {
    /// All tags, and those of the article that was asked for.
    case tagsLoaded(TagIndex, own: [Tag], request: Int)
    /// How many articles the page would have.
    case refinementsCounted([RefinementCounts], request: Int)
    /// What else a page is about.
    case relatedLoaded([SidebarCounts.Counted<Tag>], Query)
    /// What is unusually frequent today, with the counts of the day.
    case trendingLoaded([TrendingTag])
    /// The saved pages, in their order.
    case savedPagesLoaded([SidebarCounts.Counted<SavedPage>])
    /// Tags could not be read.
    case failed(request: Int, reason: String)
}
