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

    @Test func whoPausesForTheOthersIsNotTakenForSlow() async throws {
        let body = [UInt8](repeating: 0x61, count: 4 << 20)
        let server = try RawServer { connection in
            // Little is on the way, so that the wait in the middle begins when the reader has come there.
            var room: Int32 = 1 << 18
            setsockopt(connection.descriptor, SOL_SOCKET, SO_SNDBUF, &room, socklen_t(MemoryLayout<Int32>.size))
            guard connection.readRequest() != nil else { return }
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: \(body.count)\r\nConnection: close\r\n\r\n")
            connection.send([UInt8](body.dropLast(10)))
            usleep(1_500_000)
            connection.send([UInt8](body.suffix(10)))
        }
        var limits = FetchLimits()
        limits.total = .seconds(6)
        limits.bytes = body.count
        limits.bytesAtOnce = 1
        let requests = (0..<5).map { number in
            var request = FetchRequest(id: number, address: server.address("/\(number)"))
            request.settings.proxy = ""
            return request
        }
        // One after the other takes longer than the last one may take.
        let limit = limits
        let sizes = await onOwnThread {
            var sizes: [Int?] = []
            FeedFetcher(limits: limit).fetch(requests) { sizes.append($0.text?.utf8.count) }
            return sizes
        }
        #expect(sizes == Array(repeating: body.count, count: 5))
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
