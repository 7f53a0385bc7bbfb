import News
import Reader

/// What the small store of tests says about tags and saved pages.
extension PageSource {
    func allTags() -> [SidebarCounts.Counted<Tag>] { sidebar().tags }

    func answer(to effect: TagEffect) -> TagAnswer? {
        switch effect {
        case .loadTags(let article, let request):
            let own = items.first { $0.headline.id == article }?.document.article.tags ?? []
            var unlimited = self
            unlimited.tagLimit = .max
            return .tagsLoaded(TagIndex(unlimited.allTags()), own: own, request: request)
        case .countRefinements(let query, let tags, let request):
            let refined = tags.map { tag in
                func count(_ refinement: Refinement) -> Int { counts(query.refined(refinement, by: tag)).total }
                return RefinementCounts(
                    tag: tag, page: count(.page), and: count(.and), not: count(.not), or: count(.or))
            }
            return .refinementsCounted(refined, request: request)
        case .loadRelated(let query):
            let related = allTags().filter { !query.mentions($0.item) }.map { tag in
                SidebarCounts.Counted(tag.item, counts(query.refined(.and, by: tag.item)))
            }
            let whole = counts(query).total
            return .relatedLoaded(
                related.filter { $0.counts.total > 0 && $0.counts.total < whole }.sorted {
                    ($0.counts.unread, $0.counts.total) > ($1.counts.unread, $1.counts.total)
                }, query)
        case .loadTrending: return .trendingLoaded(trending)
        case .loadSavedPages(let configured):
            return .savedPagesLoaded(
                (configured + saved).map { page in
                    let query = try? QueryParser.parse(page.text, now: TestArticles.now)
                    return SidebarCounts.Counted(page, query.map(counts) ?? PageCounts())
                })
        }
    }

    mutating func save(_ change: Change) {
        switch change {
        case .status(let change): save(change)
        case .tags(let changes): for change in changes { setTags(change) }
        case .tagging(let marks):
            for mark in marks {
                for id in mark.articles {
                    setTags(TagChange(id, from: mark.isSet ? [] : [mark.tag], to: mark.isSet ? [mark.tag] : []))
                }
            }
        case .savedPage(let change):
            saved.removeAll { $0 == change.removed || $0.name == change.added?.name }
            if let added = change.added { saved.append(added) }
            saved.sort { $0.name < $1.name }
        case .feeds(let changes): save(changes)
        case .fullText: break
        }
    }
}
