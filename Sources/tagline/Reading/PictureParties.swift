import FeedParser
import News
import Reader
import Refresh
import Store
import Synchronization

/// Tells which pictures of an article belong to third parties. Fetching a picture tells its server that, when and where
/// somebody reads the article, so pictures of third parties are fetched only when asked for.
///
/// Three kinds of host are no third party: the feed's site, the article's site, and a host that carries the pictures of most
/// of the feed's articles, since many publishers keep theirs on one. A picture that is the same in several articles is taken
/// for one that counts readers.
final class PictureParties: Sendable {
    /// How a feed has its pictures.
    struct Habits: Hashable {
        /// Hosts that carry those of most articles.
        var hosts: Set<String> = []
        /// Addresses that stand in several articles.
        var repeated: Set<String> = []
    }

    private struct Known {
        let habits: Habits
        let end: ContinuousClock.Instant
    }

    private let known = Mutex<[String: Known]>([:])

    /// So many articles of a feed are looked at.
    private static let mostArticles = 40
    /// For so long a feed is taken to keep its habits.
    private static let memory = Duration.seconds(600)

    /// The pictures of a document that are not fetched by themselves, and the hosts that are no third parties.
    func judge(
        _ document: ArticleDocument, in store: Store
    ) -> (held: [String: HeldPicture], hosts: Set<String>) {
        let addresses = PictureParties.pictures(of: document)
        guard !addresses.isEmpty else { return ([:], []) }
        let article = document.article
        let own = [article.feed, article.url, article.pageText?.address].compactMap { $0.flatMap { Site(of: $0) } }
        let ownHosts = Set(own.map(\.host))
        var foreign: [String: Site?] = [:]
        for address in addresses {
            let site = Site(of: address)
            if let site, own.contains(where: site.isSame) { continue }
            foreign.updateValue(site, forKey: address)
        }
        guard !foreign.isEmpty else { return ([:], ownHosts) }
        let habits = habits(of: article, in: store)
        var held: [String: HeldPicture] = [:]
        for (address, site) in foreign {
            if habits.repeated.contains(address) {
                held[address] = .always
            } else if let host = site?.host, habits.hosts.contains(host) {
                continue
            } else {
                held[address] = .untilAsked(host: site?.host ?? "an address that is none")
            }
        }
        return (held, ownHosts.union(habits.hosts))
    }

    private func habits(of article: Article, in store: Store) -> Habits {
        let now = ContinuousClock.now
        if let known = known.withLock({ $0[article.feed] }), known.end > now { return known.habits }
        var pictures: [Set<String>] = []
        do {
            try store.articles(matching: .source(article.source.name), limit: PictureParties.mostArticles) { other in
                if other.feed == article.feed { pictures.append(PictureParties.pictures(of: other)) }
                return true
            }
        } catch {
            // Nothing is known of it for now: all others are third parties.
            return Habits()
        }
        let habits = Habits(pictures)
        known.withLock { $0[article.feed] = Known(habits: habits, end: now + PictureParties.memory) }
        return habits
    }

    private static func pictures(of document: ArticleDocument) -> Set<String> {
        let blocks = document.blocks + (document.otherBlocks ?? [])
        return Set(blocks.flatMap(\.pictures) + [document.article.picture].compactMap(\.self))
    }

    /// The pictures in the text that the feed gave.
    private static func pictures(of article: Article) -> Set<String> {
        // A long article is left out: the others show the habits of its feed.
        let isShort = (article.content.html?.utf8.count ?? 0) < 100_000
        let blocks = isShort ? ArticleText.blocks(of: article) : []
        return Set(blocks.flatMap(\.pictures) + [article.picture].compactMap(\.self))
    }
}

extension PictureParties.Habits {
    /// The habits of a feed whose articles have these pictures.
    init(_ articles: [Set<String>]) {
        var counts: [String: Int] = [:]
        var endings: [Substring: Int] = [:]
        for address in articles.joined() { counts[address, default: 0] += 1 }
        repeated = Set(counts.filter { $0.value > 1 }.keys)
        // One file that is told in its query who asks may count, too: it makes no host the publisher's own.
        for address in counts.keys where address.contains("?") {
            endings[address.prefix { $0 != "?" }, default: 0] += 1
        }
        let shown = articles.map { pictures in
            Set(
                pictures.subtracting(repeated).filter { endings[$0.prefix { $0 != "?" }] ?? 0 < 3 }.compactMap {
                    Site(of: $0)?.host
                })
        }.filter { !$0.isEmpty }
        var carried: [String: Int] = [:]
        for host in shown.joined() { carried[host, default: 0] += 1 }
        hosts = Set(carried.filter { $0.value > 1 && $0.value * 2 > shown.count }.keys)
    }
}
