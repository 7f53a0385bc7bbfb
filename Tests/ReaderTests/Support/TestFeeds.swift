import Foundation
import News

/// Feeds for tests.
enum TestFeeds {
    static func feed(
        _ number: Int64, _ title: String, address: String? = nil, failure: String? = nil, failingHours: Double = 1,
        pause: FeedSchedule.Pause? = nil, folders: [String] = [], isSample: Bool = false
    ) -> Feed {
        var schedule = FeedSchedule(nextFetch: TestArticles.now.addingTimeInterval(1_200))
        schedule.pause = pause
        if failure != nil {
            schedule.failingSince = TestArticles.now.addingTimeInterval(-3_600 * failingHours)
            schedule.failures = 3
        }
        return Feed(
            id: FeedID(rawValue: number), address: address ?? "https://\(title.lowercased()).example/feed",
            title: title,
            source: Source(id: Source.ID(rawValue: number), name: title), folders: folders, isSample: isSample,
            lastFetch: TestArticles.now, lastSuccess: TestArticles.now.addingTimeInterval(-7_200), failure: failure,
            schedule: schedule, articleCount: 40, unreadCount: Int(number))
    }

    static let all = [
        feed(1, "Alpha"), feed(2, "Beta", folders: ["News"]),
        feed(3, "Gamma", failure: "the server answered 404 Not Found", failingHours: 50),
        feed(4, "Delta", pause: .byUser),
    ]
}
