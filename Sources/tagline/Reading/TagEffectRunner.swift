import Foundation
import News
import Reader
import Store
import Synchronization

/// Does what the reader asks about tags and saved pages.
///
/// Changes are saved in the turn that made them. All tags are read where articles are, which is quick; what has to be
/// counted has a thread and a connection of its own, and gives way as soon as the user has typed on.
final class TagEffectRunner {
    private let store: Store
    private let mailbox: Mailbox
    private let timeZone: TimeZone
    private let tags = Worker("tags")
    private let previews = Worker("previews")
    private let savedPages = Worker("saved pages")

    /// How many tags of a page are found; the sidebar folds them.
    private static let mostRelated = 24
    /// How many trends are found.
    private static let mostTrends = 12

    /// A runner for a store.
    init(store: Store, mailbox: Mailbox, timeZone: TimeZone) {
        self.store = store
        self.mailbox = mailbox
        self.timeZone = timeZone
    }

    /// Does one thing.
    func run(_ effect: TagEffect) {
        switch effect {
        case .loadTags(let article, let request): loadTags(of: article, request)
        case .countRefinements(let query, let tags, let request): countRefinements(query, tags, request)
        case .loadRelated(let query): Self.loadRelated(query, store, mailbox, previews)
        case .loadTrending: Self.loadTrending(store, mailbox, previews)
        case .loadSavedPages(let configured): loadSavedPages(besides: configured)
        }
    }

    private func loadTags(of article: ArticleID?, _ request: Int) {
        tags.submit(slot: article == nil ? "all" : "all and own") { [store, mailbox] in
            do {
                let own = try article.flatMap { try store.article($0)?.tags } ?? []
                mailbox.post(.tags(.tagsLoaded(TagIndex(try store.allTags()), own: own, request: request)))
            } catch {
                mailbox.post(.tags(.failed(request: request, reason: "\(error)")))
            }
        }
    }

    private func countRefinements(_ query: Query, _ tags: [Tag], _ request: Int) {
        store.interruptPreviews()
        previews.submit(slot: "refinements") { [store, mailbox] in
            // What cannot be counted is not shown; choosing goes without it.
            guard let counts = try? store.refinements(of: query, by: tags) else { return }
            mailbox.post(.tags(.refinementsCounted(counts, request: request)))
        }
    }

    /// How often a list of proposals is begun anew that something more urgent broke off. A damaged index can look like
    /// an interrupted one, and would be tried for ever.
    private static let mostAttempts = 50

    private static func loadRelated(
        _ query: Query, _ store: Store, _ mailbox: Mailbox, _ previews: Worker, attempt: Int = 1
    ) {
        previews.submit(slot: "related") {
            do throws(StoreError) {
                mailbox.post(.tags(.relatedLoaded(try store.relatedTags(of: query, limit: mostRelated), query)))
            } catch {
                // Something more urgent came in between; it goes first.
                if error == .interrupted, attempt < mostAttempts {
                    return loadRelated(query, store, mailbox, previews, attempt: attempt + 1)
                }
                mailbox.post(.tags(.relatedLoaded([], query)))
            }
        }
    }

    private static func loadTrending(_ store: Store, _ mailbox: Mailbox, _ previews: Worker, attempt: Int = 1) {
        previews.submit(slot: "trending") {
            do throws(StoreError) {
                mailbox.post(.tags(.trendingLoaded(try store.trendingTags(now: Date(), limit: mostTrends))))
            } catch {
                if error == .interrupted, attempt < mostAttempts {
                    return loadTrending(store, mailbox, previews, attempt: attempt + 1)
                }
                mailbox.post(.tags(.trendingLoaded([])))
            }
        }
    }

    private func loadSavedPages(besides configured: [SavedPage]) {
        savedPages.submit(slot: "saved") { [store, mailbox, timeZone] in
            guard let kept = try? store.savedPages() else { return }
            let names = Set(configured.map(\.name))
            let pages = configured + kept.filter { !names.contains($0.name) }
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = timeZone
            let counted = pages.map { [calendar] page in
                let query = try? QueryParser.parse(page.text, calendar: calendar)
                let counts = query.flatMap { try? store.counts(of: $0) }
                return SidebarCounts.Counted(page, counts ?? PageCounts())
            }
            mailbox.post(.tags(.savedPagesLoaded(counted)))
        }
    }
}
