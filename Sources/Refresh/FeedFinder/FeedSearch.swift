import FeedParser
import News

/// One search of a ``FeedFinder``: what was asked, and what it said.
struct FeedSearch {
    let fetcher: FeedFetcher
    let preferences: @Sendable (String) -> FeedPreferences
    let patterns: [SitePattern]

    /// What the addresses turned out to be that were asked, so that none is asked twice.
    private var known: [String: Found] = [:]

    init(
        fetcher: FeedFetcher, preferences: @escaping @Sendable (String) -> FeedPreferences, patterns: [SitePattern]
    ) {
        self.fetcher = fetcher
        self.preferences = preferences
        self.patterns = patterns
    }

    /// What an address turned out to be.
    private enum Found {
        case feed(FoundFeed)
        case page(Page)
        case failed(reason: String, isUnreachable: Bool)
    }

    /// A web page, where it was, and the feeds that it names.
    private struct Page {
        let address: WebAddress
        let reach: NetworkReach?
        let feeds: PageFeeds
        let asksForPassword: Bool
    }

    /// The feeds at the first of some addresses that answers.
    mutating func run(_ addresses: [String]) throws(FindFailure) -> [FoundFeed] {
        if let first = addresses.first.flatMap(WebAddress.init), let found = SitePattern.feeds(of: first, in: patterns)
        {
            let feeds = feeds(at: found.feeds.map { PageFeeds.Link(address: $0) }, namedBy: nil)
            if !feeds.isEmpty { return feeds }
        }
        var failure = FindFailure(description: "this is not a web address", isUnreachable: false)
        for address in addresses {
            switch ask([PageFeeds.Link(address: address)], namedBy: nil, isNamedByUser: true).first {
            case .feed(let feed): return [feed]
            case .page(let page):
                let feeds = feeds(of: page)
                if !feeds.isEmpty { return feeds }
                throw FindFailure(description: Self.words(forPageWithoutFeeds: page), isUnreachable: false)
            case .failed(let reason, let isUnreachable):
                failure = FindFailure(description: reason, isUnreachable: isUnreachable)
                // Only who cannot be reached with encryption is asked without.
                guard isUnreachable else { throw failure }
            case nil: break
            }
        }
        throw failure
    }

    /// The feed at an address; nil when there is none.
    mutating func feed(at address: String) -> FoundFeed? {
        guard
            case .feed(let feed)? = ask(
                [PageFeeds.Link(address: address)], namedBy: nil, isNamedByUser: true
            ).first
        else { return nil }
        return feed
    }

    /// The feeds that a page leads to.
    ///
    /// - Parameter steps: how many pages more it may send us on to.
    private mutating func feeds(of page: Page, steps: Int = 3) -> [FoundFeed] {
        var pages = [page]
        if let channel = page.feeds.channel, page.address.host.hasSuffix("youtube.com") {
            let address = "https://www.youtube.com/feeds/videos.xml?channel_id=\(channel)"
            let found = feeds(at: [PageFeeds.Link(address: address)], namedBy: page.reach)
            if !found.isEmpty { return found }
        }
        let declared = feeds(at: page.feeds.declared, namedBy: page.reach)
        if !declared.isEmpty { return declared }
        if let onward = page.feeds.onward, steps > 0 {
            switch ask([onward], namedBy: page.reach).first {
            case .feed(let feed): return [feed]
            case .page(let next) where next.address != page.address:
                let found = feeds(of: next, steps: steps - 1)
                if !found.isEmpty { return found }
            default: break
            }
        }
        if page.address.path != "/" || page.address.query != nil,
            case .page(let home)? = ask([PageFeeds.Link(address: page.address.site + "/")], namedBy: page.reach).first
        {
            pages.append(home)
            let declared = feeds(at: home.feeds.declared, namedBy: home.reach)
            if !declared.isEmpty { return declared }
        }
        for places in UsualPlaces.steps(for: page.address) {
            let found = feeds(at: places.map { PageFeeds.Link(address: $0) }, namedBy: page.reach)
            if !found.isEmpty { return found }
        }
        for page in pages {
            let found = feeds(linkedFrom: page)
            if !found.isEmpty { return found }
        }
        return []
    }

    /// The feeds that a page links to; where it only links to a page of feeds, those.
    private mutating func feeds(linkedFrom page: Page) -> [FoundFeed] {
        let answers = ask(Array(page.feeds.linked.prefix(FeedFinder.mostAsked)), namedBy: page.reach)
        var found: [FoundFeed] = []
        for case .feed(let feed) in answers { found.append(feed) }
        if !found.isEmpty { return found }
        for case .page(let overview) in answers {
            let links = overview.feeds.declared + overview.feeds.linked
            found = feeds(at: Array(links.prefix(FeedFinder.mostRead)), namedBy: overview.reach)
            if !found.isEmpty { return found }
        }
        return []
    }

    /// Those of some links that are feeds, in the order of the links.
    private mutating func feeds(at links: [PageFeeds.Link], namedBy reach: NetworkReach?) -> [FoundFeed] {
        ask(links, namedBy: reach).compactMap { if case .feed(let feed) = $0 { feed } else { nil } }
    }

    /// What the addresses of some links are, in the order of the links. Addresses of strangers are held to where the
    /// page came from: see ``FetchRequest/namedBy``.
    private mutating func ask(
        _ links: [PageFeeds.Link], namedBy reach: NetworkReach?, isNamedByUser: Bool = false
    ) -> [Found] {
        let new = links.filter { known[$0.address] == nil }
        var found = known
        var requests: [FetchRequest] = []
        for (index, link) in new.enumerated() {
            let preferences = preferences(link.address)
            if let problem = preferences.problem {
                found[link.address] = .failed(reason: problem, isUnreachable: false)
                continue
            }
            var request = FetchRequest(id: index, address: link.address, namedBy: reach, settings: preferences.fetch)
            request.isNamedByUser = isNamedByUser
            if let command = request.settings.command {
                found[link.address] = Self.read(Self.run(command, for: request), link: link)
            } else {
                requests.append(request)
            }
        }
        if !requests.isEmpty {
            fetcher.fetch(requests) { answer in
                found[answer.request.address] = Self.read(Self.filtered(answer), link: new[answer.request.id])
            }
        }
        known = found
        return links.compactMap { known[$0.address] }
    }

    /// What the command prints that a feed is.
    private static func run(_ command: FeedCommand, for request: FetchRequest) -> FetchAnswer {
        let limits = FeedFinder.limits
        do throws(CommandProblem) {
            let bytes = try command.output(limit: limits.bytes, time: limits.total)
            return filtered(FetchAnswer(request: request, outcome: .content(bytes, isCutShort: false)))
        } catch {
            return FetchAnswer(request: request, outcome: .failed(.command(error, isFilter: false)))
        }
    }

    /// An answer as the feed's filter leaves it, if it has one.
    private static func filtered(_ answer: FetchAnswer) -> FetchAnswer {
        guard let filter = answer.request.settings.filter, case .content(let bytes, let isCutShort) = answer.outcome
        else { return answer }
        let limits = FeedFinder.limits
        var answer = answer
        do throws(CommandProblem) {
            let bytes = try filter.output(input: bytes, limit: limits.bytes, time: limits.total)
            answer.outcome = .content(bytes, isCutShort: isCutShort)
        } catch {
            answer.outcome = .failed(.command(error, isFilter: true))
        }
        return answer
    }

    private static func read(_ answer: FetchAnswer, link: PageFeeds.Link) -> Found {
        switch answer.outcome {
        case .notModified: return .failed(reason: "\(FetchFailure.status(304))", isUnreachable: false)
        case .failed(let failure): return .failed(reason: "\(failure)", isUnreachable: failure.isUnreachable)
        case .content(let bytes, _):
            let type = answer.headers[.contentType]
            do {
                let feed = try FeedParser.parse(
                    bytes, address: ShownAddress.withoutLogin(answer.address), contentType: type)
                return .feed(FoundFeed(feed, bytes: bytes, answer: answer, link: link))
            } catch {
                // A page by any other name: some begin with what is no mark-up.
                let isPage = error.reason == .webPage || type?.lowercased().hasPrefix("text/html") ?? false
                guard isPage, let address = WebAddress(answer.address) else {
                    return .failed(reason: "\(error.reason)", isUnreachable: false)
                }
                return .page(
                    Page(
                        address: address, reach: answer.reach,
                        feeds: PageFeeds(page: bytes, address: answer.address, contentType: type),
                        asksForPassword: RefreshRun.asksForPassword(bytes)))
            }
        }
    }

    private static func words(forPageWithoutFeeds page: Page) -> String {
        let title = page.feeds.title.map { " (“\($0)”)" } ?? ""
        if page.asksForPassword {
            return "this is a page that asks for a password\(title); no feed is named before it"
        }
        return "this is a web page\(title) that names no feed, and none is where sites usually have one"
    }
}

/// Where sites keep their feeds when they do not say.
enum UsualPlaces {
    /// The places beside a page and at the site's root, in the steps in which they are asked: feeds of the usual kinds,
    /// then JSON Feed.
    static func steps(for page: WebAddress) -> [[String]] {
        let bases = bases(of: page)
        return [["feed", "rss", "feed.xml", "rss.xml", "atom.xml", "index.xml"], ["feed.json"]].map { names in
            bases.flatMap { base in names.map { base + $0 } }
        }
    }

    /// The site's root, and the folder of a page that is one itself: `/blog/`, but not `/2026/05/an-article`.
    private static func bases(of page: WebAddress) -> [String] {
        let segments = page.path.split(separator: "/")
        let isFolder = page.path.hasSuffix("/") || !(segments.last?.contains(".") ?? true)
        let root = page.site + "/"
        guard (1...2).contains(segments.count), isFolder else { return [root] }
        return [root + segments.joined(separator: "/") + "/", root]
    }
}

extension FetchFailure {
    /// Whether nobody answered.
    var isUnreachable: Bool {
        switch self {
        case .unknownHost, .unknownProxy, .noConnection, .timedOut(.connecting, _), .handshake, .notHTTP: true
        default: false
        }
    }
}
