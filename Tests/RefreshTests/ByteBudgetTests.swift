import Foundation
import Synchronization
import Testing

@testable import Refresh

/// The memory that answers take while they arrive.
struct ByteBudgetTests {
    @Test func manyLargeAnswersArriveWholeInLittleMemory() async throws {
        let body = String(repeating: "0123456789abcdef", count: 1 << 15)
        let server = try RawServer.answering { _ in response(body: body) }
        var limits = FetchLimits()
        limits.total = .seconds(60)
        limits.bytes = 1 << 20
        // Three of the twelve have room.
        limits.bytesAtOnce = 3 * body.utf8.count / 2
        let requests = (0..<12).map { number in
            var request = FetchRequest(id: number, address: server.address("/\(number)"))
            request.settings.proxy = ""
            return request
        }
        let limit = limits
        let sizes = await onOwnThread {
            var sizes: [Int: Int] = [:]
            FeedFetcher(limits: limit).fetch(requests) { sizes[$0.request.id] = $0.text?.utf8.count }
            return sizes
        }
        #expect(sizes.count == 12)
        #expect(sizes.values.allSatisfy { $0 == body.utf8.count })
    }

    @Test func oneMayFinishWhileTheOthersPause() throws {
        let budget = ByteBudget(limit: 100_000)
        let transfers = (0..<3).compactMap { number in
            Transfer(
                FetchRequest(id: number, address: "http://a.example/"), limits: FetchLimits(), budget: budget,
                reachOf: { _ in nil })
        }
        try #require(transfers.count == 3)
        #expect(budget.take(60_000, for: transfers[0]))
        #expect(budget.take(40_000, for: transfers[1]))
        #expect(budget.take(10_000, for: transfers[2]))
        #expect(!budget.take(10_000, for: transfers[0]))
        #expect(!budget.take(10_000, for: transfers[0]))
        #expect(budget.used == 110_000)
        #expect(budget.takePaused().isEmpty)
        budget.giveBack(10_000, of: transfers[2])
        let paused = budget.takePaused()
        #expect(paused.count == 1 && paused[0] === transfers[0])
        #expect(budget.takePaused().isEmpty)
        #expect(budget.take(10_000, for: transfers[0]))
    }
}
