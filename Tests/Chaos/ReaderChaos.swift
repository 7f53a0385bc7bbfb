import Foundation
import Store
import Synchronization
import Testing

@Suite("Chaos: readers side by side", .serialized) struct ReaderChaos {
    @Test func peopleTypeWhileNewsComes() throws {
        var dice = Dice(seed: Chaos.seed, "readers", 0)
        let program = try Program()
        try program.follow(6, &dice)
        try program.fill(480, &dice)
        let deaths = Mutex<[String]>([])
        let counts = Mutex((keys: 0, refreshes: 0, marks: 0, starts: 0))
        let end = ContinuousClock.now + max(Chaos.part, .seconds(3))
        var threads: [Thread] = []
        // Values that are made before the threads begin: a generator is nobody else's.
        for number in 0..<Chaos.readers {
            let seed = Dice(seed: Chaos.seed, "reader", number)
            let pause = [3...20, 33...50, 3...50][number % 3]
            let sent = Sent(program)
            threads.append(
                Thread {
                    var dice = seed
                    // Who has gone out of everything with q starts it anew.
                    while .now < end, let typist = try? Typist(sent.value) {
                        let left = typist.type(for: end - .now, pause: pause, &dice) ?? typist.quit()
                        if left.isDeath || left.status != 0 {
                            deaths.withLock { $0.append("reader \(number): \(left)") }
                        }
                        counts.withLock {
                            $0.keys += typist.keys
                            $0.starts += 1
                        }
                    }
                })
        }
        let sent = Sent(program)
        for number in 0..<2 {
            let seed = Dice(seed: Chaos.seed, "refresher", number)
            threads.append(
                Thread {
                    var dice = seed
                    while .now < end {
                        try? sent.value.renew(dice.number(0...5), &dice)
                        let command = dice.pick([["refresh", "--all"], ["mark", "read", "tide"], ["list", "storm"]])
                        guard
                            let end = try? sent.value.start([Chaos.program] + command + ["--store", sent.value.store])
                                .end()
                        else { continue }
                        if end.isDeath || end.error.contains("locked") {
                            deaths.withLock { $0.append("\(command): \(end)") }
                        }
                        counts.withLock { counts in
                            if command[0] == "refresh" { counts.refreshes += 1 } else { counts.marks += 1 }
                        }
                    }
                })
        }
        for thread in threads { thread.start() }
        while threads.contains(where: { !$0.isFinished }) { usleep(20_000) }
        #expect(deaths.withLock(\.self) == [])
        try program.check("after readers")
        let done = counts.withLock(\.self)
        print(
            "chaos: \(Chaos.readers) readers: \(done.keys) keys in \(done.starts) starts, \(done.refreshes) refreshes, "
                + "\(done.marks) others")
        #expect(done.starts >= Chaos.readers && done.keys > 0)
    }

    /// Hands a value to the one thread that uses it from then on.
    private struct Sent<Value>: @unchecked Sendable {
        // Each typist is used by its own thread only; a program is a folder and starts processes, and has no state.
        let value: Value
        init(_ value: Value) { self.value = value }
    }
}
