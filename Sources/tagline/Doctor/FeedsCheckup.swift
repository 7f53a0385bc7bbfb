import Basics
import Foundation
import News
import Refresh

extension Checkup {
    /// How many feeds of a kind are named.
    private static let limit = 8

    /// The feeds, the troubled ones by name.
    static func feeds(_ all: [Feed], setAside: [SetAsideItem] = [], now: Date) -> Checkup {
        let feeds = all.filter { !$0.isSample }
        guard !feeds.isEmpty else {
            return Checkup(
                title: "Feeds", findings: [.advice("none is followed", "tagline add ADDRESS, or tagline import FILE")])
        }
        let awake = feeds.filter { $0.schedule.pause == nil }
        let failing = awake.filter { $0.failure != nil }
        let unfetched = awake.filter { $0.lastFetch == nil }
        let stale = awake.filter { feed in
            feed.failure == nil && feed.lastFetch != nil
                && now.timeIntervalSince(feed.lastSuccess ?? .distantPast) > 7 * 86_400
        }
        var findings: [Finding] = [
            .fine("\(Counted.text(feeds.count, "feed")), \(awake.count - failing.count - unfetched.count) in order")
        ]
        findings += list(failing) { feed in
            let since = feed.schedule.failingSince.map { " (for \(age($0, now)))" } ?? ""
            return .problem(
                "\(feed.title): \(feed.failure ?? "")\(since)", "tagline refresh \(ShownAddress.text(feed.address))")
        }
        findings += list(feeds.filter { $0.schedule.pause == .gone }) {
            .advice(
                "\($0.title): its server says that it is gone for good",
                "tagline remove \(ShownAddress.text($0.address))")
        }
        if !unfetched.isEmpty {
            findings.append(.advice("\(Counted.text(unfetched.count, "feed")) never fetched", "tagline refresh"))
        }
        if !stale.isEmpty {
            findings.append(
                .advice(
                    "\(Counted.text(stale.count, "feed")) not asked for a week",
                    "tagline timer install, or tagline refresh"))
        }
        let held = awake.filter { RefreshSchedule.isHeld($0, at: now) }
        if !held.isEmpty {
            findings.append(.fine("\(Counted.text(held.count, "feed")) left alone for now, as their servers ask"))
        }
        for item in setAside.prefix(limit) {
            let feed = feeds.first { $0.id.rawValue == item.item.feed }.map { "\($0.title): " } ?? ""
            findings.append(.problem(feed + item.words, "report it, with the article's address"))
        }
        if setAside.count > limit {
            findings.append(.problem("and \(setAside.count - limit) more articles left out", "tagline feeds"))
        }
        return Checkup(title: "Feeds", findings: findings)
    }

    /// Whether something fetches by itself.
    static func timer(_ timer: TimerUnits?, feeds: [Feed], now: Date) -> Checkup? {
        guard let timer, feeds.contains(where: { !$0.isSample }) else { return nil }
        let last = feeds.compactMap(\.lastFetch).max()
        let fetched = last.map { "last fetched \(age($0, now)) ago" } ?? "nothing was fetched yet"
        switch timer.state {
        case .runs: return Checkup(title: "Timer", findings: [.fine("runs; \(fetched)")])
        case .stopped:
            return Checkup(
                title: "Timer", findings: [.problem("is installed, but does not run", "tagline timer install")])
        case .absent: return Checkup(title: "Timer", findings: [.fine("none; \(fetched)")])
        case .noSystemd: return Checkup(title: "Timer", findings: [.fine("no systemd; \(fetched)")])
        }
    }

    private static func list(_ feeds: [Feed], _ finding: (Feed) -> Finding) -> [Finding] {
        let rest = feeds.count - limit
        return feeds.prefix(limit).map(finding)
            + (rest > 0
                ? [
                    finding(feeds[limit]).level == .problem
                        ? .problem("and \(rest) more", "tagline feeds") : .advice("and \(rest) more", "tagline feeds")
                ] : [])
    }

    private static func age(_ date: Date, _ now: Date) -> String {
        WrittenTime.words(.seconds(max(Int(saturating: now.timeIntervalSince(date)), 0)))
    }
}
