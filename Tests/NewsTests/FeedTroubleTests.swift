import Foundation
import News
import Testing

/// Which feeds need attention.
@Suite("Trouble with feeds")
struct FeedTroubleTests {
    private func feed(
        _ title: String, failure: String? = nil, failingDays: Double? = nil, pause: FeedSchedule.Pause? = nil
    ) -> Feed {
        var schedule = FeedSchedule()
        schedule.pause = pause
        schedule.failingSince = failingDays.map { Date(timeIntervalSince1970: 1_000_000_000 - $0 * 86_400) }
        return Feed(
            id: FeedID(rawValue: 1), address: "https://\(title).example/", title: title,
            source: Source(id: Source.ID(rawValue: 1), name: title), failure: failure, schedule: schedule)
    }

    @Test func theWorstComesFirstAndTheLongestAmongThem() {
        let feeds = [
            feed("fine"), feed("paused", pause: .byUser), feed("new", failure: "x", failingDays: 1),
            feed("old", failure: "x", failingDays: 9), feed("gone", failure: "410", failingDays: 2, pause: .gone),
            feed("well"),
        ]
        #expect(feeds.sortedByTrouble().map(\.title) == ["gone", "old", "new", "paused", "fine", "well"])
        #expect(feeds.map(\.trouble) == [.none, .paused, .failing, .failing, .gone, .none])
    }
}
