import Testing

@testable import Refresh

struct HostQueueTests {
    @Test func aHostWithManyFeedsDoesNotHoldUpTheOthers() {
        var queue = HostQueue<Int>(limit: 2) { _ in false }
        for number in 0..<5 { queue.add(number, host: "many") }
        queue.add(10, host: "one")
        queue.add(20, host: "other")
        var taken: [Int] = []
        while let (item, _) = queue.next() { taken.append(item) }
        #expect(taken == [0, 10, 20, 1])
        #expect(queue.count == 3)
        queue.ended(host: "one")
        #expect(queue.next() == nil)
        queue.ended(host: "many")
        #expect(queue.next()?.item == 2)
        #expect(queue.next() == nil)
    }

    @Test func whatWaitedElsewhereComesFirst() {
        var queue = HostQueue<Int>(limit: 1) { _ in false }
        queue.add(1, host: "a")
        queue.add(2, host: "a")
        queue.add(3, host: "a")
        #expect(queue.next()?.item == 1)
        queue.addFirst(9, host: "a")
        queue.ended(host: "a")
        #expect(queue.next()?.item == 9)
        #expect(queue.removeAll(host: "a") == [2, 3])
        #expect(queue.count == 0)
    }

    @Test func aHostWithoutALimitHasNone() {
        var queue = HostQueue<Int>(limit: 1) { $0 == "here" }
        for number in 0..<4 { queue.add(number, host: "here") }
        for number in 0..<4 { #expect(queue.next()?.item == number) }
    }

    /// Every item comes out once, whatever the order of things.
    @Test func nothingIsLostInALongQueue() {
        var queue = HostQueue<Int>(limit: 2) { _ in false }
        for number in 0..<10_000 { queue.add(number, host: "h\(number % 37)") }
        var seen: Set<Int> = []
        var running: [String] = []
        while queue.count > 0 || !running.isEmpty {
            if let (item, host) = queue.next() {
                #expect(seen.insert(item).inserted)
                running.append(host)
                #expect(running.count { $0 == host } <= 2)
            } else {
                queue.ended(host: running.removeFirst())
            }
        }
        #expect(seen.count == 10_000)
    }
}
