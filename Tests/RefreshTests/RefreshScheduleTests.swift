import Foundation
import News
import Testing

@testable import Refresh

struct RefreshScheduleTests {
    private let now = Newsroom.noon
    private let feed = FeedID(rawValue: 7)

    @Test func aFeedIsAskedTwiceAsOftenAsItWrites() {
        // Ten articles, four hours apart.
        #expect(pace(hoursApart: 4, count: 10) == 7_200)
        // Never more often than every quarter of an hour, never more rarely than every day.
        #expect(pace(hoursApart: 0.01, count: 50) == 900)
        #expect(pace(hoursApart: 24 * 30, count: 10) == 86_400)
        #expect(pace(hoursApart: 1, count: 0) == nil)
    }

    @Test func aFeedThatFellSilentIsAskedLess() {
        let dates = (0..<10).map { now.addingTimeInterval(TimeInterval(-100 * 86_400 - $0 * 60)) }
        #expect(RefreshSchedule.pace(of: dates, minutesToLive: nil, at: now) == 86_400)
    }

    @Test func datesToComeTellNothing() {
        let dates = [now.addingTimeInterval(86_400 * 365)]
        #expect(RefreshSchedule.pace(of: dates, minutesToLive: nil, at: now) == nil)
    }

    @Test func aFeedsOwnWishIsKept() {
        #expect(RefreshSchedule.pace(of: [now], minutesToLive: 180, at: now) == 10_800)
        #expect(RefreshSchedule.pace(of: [], minutesToLive: 180, at: now) == 10_800)
        #expect(RefreshSchedule.pace(of: [], minutesToLive: .max, at: now) == 86_400)
        #expect(RefreshSchedule.pace(of: [now], minutesToLive: -5, at: now) == 900)
    }

    @Test func theServersWishIsKeptUpToADay() {
        #expect(wait(freshness: 5 * 3_600).isNear(5 * 3_600))
        #expect(wait(freshness: 365 * 86_400).isNear(86_400))
        #expect(wait(freshness: nil).isNear(3_600))
        #expect(wait(freshness: 60).isNear(3_600))
    }

    @Test func theUsersWishComesFirst() {
        let success = RefreshSchedule.Success(now: now, pace: 86_400, freshness: 86_400, interval: .seconds(300))
        let schedule = RefreshSchedule.after(success, of: feed, FeedSchedule())
        #expect(schedule.nextFetch?.timeIntervalSince(now).isNear(300) == true)
    }

    @Test func aFailingFeedIsAskedLessAndLessOftenUpToADay() {
        var schedule = FeedSchedule()
        var waits: [TimeInterval] = []
        for _ in 0..<12 {
            schedule = failure(schedule)
            waits.append(schedule.nextFetch?.timeIntervalSince(now) ?? 0)
        }
        #expect(waits[0].isNear(900) && waits[1].isNear(1_800) && waits[3].isNear(7_200))
        #expect(waits[11].isNear(86_400))
        #expect(schedule.failures == 12 && schedule.failingSince == now)
    }

    @Test func aTimeToComeAgainIsKeptUpToAWeek() {
        let soon = failure(retry: now.addingTimeInterval(10 * 3_600), isBusy: true)
        #expect(soon.nextFetch == now.addingTimeInterval(10 * 3_600))
        let never = failure(retry: .distantFuture, isBusy: true)
        #expect(never.nextFetch == now.addingTimeInterval(7 * 86_400))
        let past = failure(retry: .distantPast, isBusy: true)
        #expect(past.nextFetch?.timeIntervalSince(now).isNear(3_600) == true)
    }

    @Test func anotherNewAddressStartsTheCountAnew() {
        var schedule = FeedSchedule()
        for target in ["a", "a", "b", "b", "b"] {
            let success = RefreshSchedule.Success(now: now, permanentAddress: target)
            schedule = RefreshSchedule.after(success, of: feed, schedule)
        }
        #expect(schedule.movedTo == "b" && schedule.timesMoved == 3)
        schedule = RefreshSchedule.after(RefreshSchedule.Success(now: now), of: feed, schedule)
        #expect(schedule.movedTo == nil && schedule.timesMoved == 0)
    }

    @Test func aPauseOfTheUsersOutlivesASuccess() {
        let paused = FeedSchedule(pause: .byUser)
        #expect(RefreshSchedule.after(.init(now: now), of: feed, paused).pause == .byUser)
        let gone = FeedSchedule(pause: .gone)
        #expect(RefreshSchedule.after(.init(now: now), of: feed, gone).pause == nil)
    }

    @Test func dueIsWhatIsNearOrWasSetByAWrongClock() {
        func isDue(_ schedule: FeedSchedule) -> Bool {
            let source = Source(id: Source.ID(rawValue: 1), name: "")
            let feed = Feed(id: feed, address: "", title: "", source: source, schedule: schedule)
            return RefreshSchedule.isDue(feed, at: now)
        }
        #expect(isDue(FeedSchedule()))
        #expect(isDue(FeedSchedule(nextFetch: now.addingTimeInterval(30))))
        #expect(!isDue(FeedSchedule(nextFetch: now.addingTimeInterval(120))))
        #expect(isDue(FeedSchedule(nextFetch: now.addingTimeInterval(400 * 86_400))))
        #expect(!isDue(FeedSchedule(pause: .byUser)))
    }

    @Test(arguments: [
        ("Cache-Control: max-age=600", 600.0), ("Cache-Control: public, MAX-AGE=\"600\"", 600),
        ("Cache-Control: max-age=600\r\nAge: 100", 500), ("Cache-Control: max-age=600\r\nAge: 700", nil),
        ("Cache-Control: no-cache, max-age=600", nil), ("Cache-Control: no-store", nil),
        ("Cache-Control: max-age=-1", nil), ("Cache-Control: max-age=soon", nil), ("Cache-Control: max-age=1e999", nil),
        ("Date: Sun, 01 Mar 2026 10:00:00 GMT\r\nExpires: Sun, 01 Mar 2026 10:30:00 GMT", 1_800),
        ("Expires: Sun, 01 Mar 2026 13:00:00 GMT", 3_600), ("Expires: 0", nil), ("Expires: soon", nil), ("", nil),
    ])
    func freshnessIsReadFromTheHeader(fields: String, seconds: Double?) {
        #expect(headers(fields).freshness(at: now) == seconds)
    }

    @Test(arguments: [
        ("Retry-After: 120", 120.0), ("Retry-After: Sun, 01 Mar 2026 12:10:00 GMT", 600),
        ("Retry-After: -5", 0), ("Retry-After: later", nil), ("Retry-After: inf", nil), ("", nil),
    ])
    func theTimeToComeAgainIsReadFromTheHeader(fields: String, seconds: Double?) {
        #expect(headers(fields).retryTime(at: now)?.timeIntervalSince(now) == seconds)
    }

    private func headers(_ fields: String) -> ResponseHeaders {
        var headers = ResponseHeaders()
        for line in fields.split(separator: "\r\n") { Array(line.utf8).withUnsafeBytes { headers.take(line: $0) } }
        return headers
    }

    private func pace(hoursApart: Double, count: Int) -> TimeInterval? {
        let dates = (0..<count).map { now.addingTimeInterval(-Double($0 + 1) * hoursApart * 3_600) }
        return RefreshSchedule.pace(of: dates, minutesToLive: nil, at: now)
    }

    private func wait(freshness: TimeInterval?) -> TimeInterval {
        let success = RefreshSchedule.Success(now: now, freshness: freshness)
        return RefreshSchedule.after(success, of: feed, FeedSchedule()).nextFetch?.timeIntervalSince(now) ?? 0
    }

    private func failure(
        _ schedule: FeedSchedule = FeedSchedule(), retry: Date? = nil, isBusy: Bool = false
    ) -> FeedSchedule {
        RefreshSchedule.afterFailure(of: feed, at: now, retry: retry, isBusy: isBusy, isGone: false, schedule)
    }
}

extension TimeInterval {
    /// Within the spread that keeps feeds from being asked all at once.
    fileprivate func isNear(_ other: TimeInterval) -> Bool { abs(self - other) <= other * 0.051 }
}
