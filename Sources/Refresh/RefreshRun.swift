import FeedParser
import Foundation
import News
import Store

/// One refresh from its start to its end, as the reading thread sees it: takes each answer, and keeps what is to be
/// written down.
struct RefreshRun {
    /// How many fetches are written down in one transaction. They are written after their articles, so one that is
    /// lost is made again.
    private static let recordsAtOnce = 32
    /// So many hosts that cannot be reached, and none that can, mean that the network is down.
    private static let hostsUntilOffline = 8
    /// How long a first answer may take beside them.
    private static let timeUntilOffline = Duration.seconds(5)
    /// The same at the end of a short run.
    private static let hostsForOffline = 3

    let store: Store
    let options: RefreshOptions
    private(set) var feeds: [Feed]
    private let preferences: [FeedPreferences]
    private(set) var summary = RefreshSummary()
    private var done = 0
    private let total: Int
    private var records: [FetchRecord] = []
    private var moves: [(feed: Feed, target: String)] = []
    private var busyHosts: [String: Date] = [:]
    /// Feeds that were not asked for because their host had enough of another one.
    private var spared: Set<FeedID> = []

    /// Whether any server was reached.
    private var isOnline = false
    private let began = ContinuousClock.now
    /// Failures that may be nobody's fault but the network's.
    private var doubtful: [(answer: FetchAnswer, reason: FetchFailure)] = []
    private var doubtfulHosts: Set<String> = []

    init(store: Store, options: RefreshOptions, choice: FeedSelection) {
        self.store = store
        self.options = options
        feeds = choice.feeds
        preferences = feeds.map(options.preferences)
        done = options.worker?.record?.finishedFeeds.count ?? 0
        total = done + feeds.count
        summary.feeds = total
        summary.notDue = choice.notDue.count
        summary.nextDue = choice.notDue.compactMap(\.schedule.nextFetch).min()
        summary.held = choice.held.count
        summary.heldUntil = choice.held.compactMap(\.schedule.heldUntil).min()
        if let record = options.worker?.record { summary.resume(record) }
    }

    /// Says how far earlier workers have come.
    func begin(report: (RefreshEvent) -> Void) { report(.progress(done: done, total: total)) }

    /// What is to be fetched; each request's id is the feed's place.
    var requests: [FetchRequest] {
        zip(feeds.indices, zip(feeds, preferences)).compactMap { index, pair in
            let (feed, preferences) = pair
            guard preferences.problem == nil else { return nil }
            var request = FetchRequest(
                id: index, address: feed.address, entityTag: options.ignoresCopies ? nil : feed.entityTag,
                lastModified: options.ignoresCopies ? nil : feed.lastModified, settings: preferences.fetch)
            request.isNamedByUser = true
            return request
        }
    }

    /// Has those feeds fail that cannot be fetched as their user wishes.
    mutating func failUnready(report: (RefreshEvent) -> Void) throws {
        for index in feeds.indices {
            guard let problem = preferences[index].problem else { continue }
            let request = FetchRequest(id: index, address: feeds[index].address)
            noteFailure(FetchAnswer(request: request, outcome: .failed(.other(problem))), problem, report: report)
            done += 1
            report(.progress(done: done, total: total))
        }
    }

    /// Takes an answer: reads and stores its articles, and writes down what there is to know.
    mutating func take(_ answer: FetchAnswer, report: (RefreshEvent) -> Void) throws {
        if answer.hasServerAnswered {
            isOnline = true
            settleDoubts(report: report)
        }
        switch answer.outcome {
        case .notModified: noteUnchanged(answer)
        case .content(let bytes, let isCutShort):
            try read(bytes, isCutShort: isCutShort, answer, report: report)
        case .failed(.hostAsksToWait(let host)): spare(answer, host)
        case .failed(let reason) where reason.mayBeTheNetwork && !isOnline:
            doubtful.append((answer, reason))
            doubtfulHosts.insert(WebAddress(answer.address)?.host ?? "")
            // Names that are not known fail at once, before the first server of those that are can have answered.
            if doubtfulHosts.count >= Self.hostsUntilOffline, began + Self.timeUntilOffline < .now {
                throw RefreshError.offline
            }
        case .failed(let reason): noteFailure(answer, words(for: reason, answer), report: report)
        }
        done += 1
        report(.progress(done: done, total: total))
        if records.count >= Self.recordsAtOnce { try writeRecords() }
    }

    /// Writes down what is left. `all` are all feeds of the store: those of a host that had enough wait, too.
    mutating func finish(sparing all: [Feed], wasCancelled: Bool, report: (RefreshEvent) -> Void) throws {
        // Who was stopped has not found out whether the network is down.
        if wasCancelled { doubtful = [] }
        if doubtfulHosts.count >= Self.hostsForOffline, !isOnline, !wasCancelled {
            try writeRecords()
            throw RefreshError.offline
        }
        settleDoubts(report: report)
        try spareBusyHosts(all)
        try writeRecords()
        for (feed, target) in moves where try store.move(feed.id, to: target) { report(.moved(feed, to: target)) }
    }

    private mutating func writeRecords() throws(StoreError) {
        try store.record(records)
        if let record = options.worker?.record {
            for fetch in records { record.finish(fetch.feed) }
            summary.note(in: record)
        }
        records = []
    }

    // MARK: Success

    private mutating func read(
        _ bytes: [UInt8], isCutShort: Bool, _ answer: FetchAnswer, report: (RefreshEvent) -> Void
    ) throws {
        let feed = feeds[answer.request.id]
        let document = WatchedDocument(bytes, address: answer.address, feed: feed.id, title: feed.title)
        let hash = document.hash
        if hash == feed.contentHash, !isCutShort, !options.ignoresCopies {
            noteUnchanged(answer)
            return
        }
        if let refusal = try document.refusal(of: store) {
            noteFailure(answer, refusal, report: report)
            return
        }
        let parsed: ParsedFeed
        do {
            parsed = try document.parse(
                contentType: answer.headers[.contentType], contentLocation: answer.headers[.contentLocation],
                contentLanguage: answer.headers[.contentLanguage], watch: store.itemWatch)
        } catch {
            let words =
                isCutShort ? FetchFailure.brokeOff(bytes: bytes.count).description : Self.words(for: error, bytes)
            noteFailure(answer, words, report: report)
            return
        }
        guard let articles = try store(parsed, of: feed) else { return }
        summary.articles = summary.articles + articles
        if articles.new + articles.changed > 0 { report(.read(feed, articles)) }
        let completeness = Completeness(of: answer, parsed)
        if case .brokenOff(let words) = completeness {
            noteFailure(answer, words, report: report)
            return
        }
        if !parsed.problems.isEmpty { report(.flawed(feed, problems: parsed.problems)) }
        let dates = parsed.items.compactMap { $0.published ?? $0.updated }
        let pace = RefreshSchedule.pace(of: dates, minutesToLive: parsed.minutesToLive, at: options.now())
        noteSuccess(
            completeness == .whole ? answer : answer.withoutValidators,
            hash: completeness == .whole ? hash : nil, pace: pace, isEmpty: parsed.items.isEmpty)
    }

    /// Stores the articles; nil when the feed was unsubscribed from meanwhile.
    private func store(_ parsed: ParsedFeed, of feed: Feed) throws(StoreError) -> IngestSummary? {
        let known = options.ignoresCopies ? [] : try store.fingerprints(of: feed.id)
        let items = try ArticleMaker.items(
            of: parsed, for: feed.id, of: store, source: feed.source.name, known: known)
        do {
            // First, since the title also names the articles' source.
            try store.name(feed.id, title: parsed.title, homePage: parsed.homePage)
            return try store.ingest(items, into: feed.id, at: options.now(), pace: options.pace)
        } catch .unknownFeed {
            return nil
        }
    }

    private mutating func noteUnchanged(_ answer: FetchAnswer) {
        summary.unchanged += 1
        noteSuccess(answer, hash: feeds[answer.request.id].contentHash, pace: nil)
    }

    private mutating func noteSuccess(
        _ answer: FetchAnswer, hash: Int64?, pace: TimeInterval?, isEmpty: Bool? = nil
    ) {
        let feed = feeds[answer.request.id]
        let now = options.now()
        let success = RefreshSchedule.Success(
            now: now, pace: pace, freshness: answer.headers.freshness(at: now),
            permanentAddress: answer.permanentAddress, interval: preferences[answer.request.id].interval)
        let schedule = RefreshSchedule.after(success, of: feed.id, feed.schedule)
        // A 304 may leave out what has not changed (RFC 9110, section 15.4.5).
        let outcome: FetchOutcome
        if case .notModified = answer.outcome {
            outcome = .notModified
        } else {
            outcome = .fetched(
                title: nil, homePage: nil, entityTag: answer.headers[.entityTag],
                lastModified: answer.headers[.lastModified], contentHash: hash)
        }
        records.append(
            FetchRecord(feed: feed.id, time: now, outcome: outcome, schedule: schedule, isEmpty: isEmpty))
        if let target = schedule.movedTo, schedule.timesMoved >= RefreshSchedule.timesUntilMoved {
            moves.append((feed, target))
        }
    }

    // MARK: Failure

    private mutating func noteFailure(_ answer: FetchAnswer, _ words: String, report: (RefreshEvent) -> Void) {
        let feed = feeds[answer.request.id]
        let now = options.now()
        let retry = answer.headers.retryTime(at: now)
        let isBusy = answer.asksHostToBeLeftAlone
        let schedule = RefreshSchedule.afterFailure(
            of: feed.id, at: now, retry: retry, isBusy: isBusy, isGone: answer.isGone, feed.schedule)
        if isBusy, let host = WebAddress(answer.address)?.host {
            let end = now.addingTimeInterval(
                min(retry?.timeIntervalSince(now) ?? RefreshSchedule.usual, RefreshSchedule.longestRetry))
            busyHosts[host] = max(busyHosts[host] ?? end, end)
        }
        records.append(FetchRecord(feed: feed.id, time: now, outcome: .failed(words), schedule: schedule))
        summary.failed += 1
        report(.failed(feed, reason: words))
    }

    private mutating func settleDoubts(report: (RefreshEvent) -> Void) {
        let settled = doubtful
        doubtful = []
        for (answer, reason) in settled { noteFailure(answer, words(for: reason, answer), report: report) }
    }

    /// A feed that was not asked for has not failed.
    private mutating func spare(_ answer: FetchAnswer, _ host: String) {
        let now = options.now()
        let end = now.addingTimeInterval(
            min(answer.headers.retryTime(at: now)?.timeIntervalSince(now) ?? 0, RefreshSchedule.longestRetry))
        busyHosts[host] = max(busyHosts[host] ?? end, end)
        spared.insert(feeds[answer.request.id].id)
        summary.held += 1
    }

    private mutating func spareBusyHosts(_ all: [Feed]) throws(StoreError) {
        guard !busyHosts.isEmpty else { return }
        let fetched = Set(feeds.map(\.id)).subtracting(spared)
        for feed in all where !fetched.contains(feed.id) {
            guard let host = WebAddress(feed.address)?.host, let end = busyHosts[host] else { continue }
            if spared.contains(feed.id) { summary.heldUntil = min(summary.heldUntil ?? end, end) }
            if (feed.schedule.heldUntil ?? .distantPast) < end {
                try store.schedule(feed.id, RefreshSchedule.held(until: end, feed.schedule))
            }
        }
    }

    private func words(for reason: FetchFailure, _ answer: FetchAnswer) -> String {
        guard let target = answer.redirects.last?.target else { return reason.description }
        return "\(reason) (redirected to \(target))"
    }

    private static func words(for error: FeedError, _ bytes: [UInt8]) -> String {
        guard error.reason == .webPage else { return error.reason.description }
        return asksForPassword(bytes)
            ? "the server sent a login page instead of a feed" : "the server sent a web page instead of a feed"
    }

    static func asksForPassword(_ bytes: [UInt8]) -> Bool {
        let start = String(decoding: bytes.prefix(256 << 10), as: UTF8.self).lowercased()
        return start.contains("type=\"password\"") || start.contains("type='password'")
            || start.contains("type=password")
    }
}

extension FetchAnswer {
    /// Whether some server was reached, whatever it said.
    fileprivate var hasServerAnswered: Bool {
        switch outcome {
        case .notModified: true
        case .content: request.settings.command == nil && !request.address.lowercased().hasPrefix("file:")
        case .failed(.status): true
        case .failed: reach == .world || reach == .local
        }
    }

    /// Whether the server says that there will never be anything again.
    fileprivate var isGone: Bool {
        if case .failed(.status(410)) = outcome { true } else { false }
    }
}

extension FetchFailure {
    /// Whether this may be said of any server while the network is down.
    fileprivate var mayBeTheNetwork: Bool {
        switch self {
        case .unknownHost, .unknownProxy, .timedOut(.connecting, _): true
        case .noConnection(let host, _): NetworkReach(host: host) != .loopback
        default: false
        }
    }
}
