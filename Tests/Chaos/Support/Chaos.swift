import Foundation

/// What the harness is told from outside; see README.md beside it.
enum Chaos {
    private static let environment = ProcessInfo.processInfo.environment

    static let seed = UInt64(environment["CHAOS_SEED"] ?? "") ?? 1
    static let readers = Int(environment["CHAOS_READERS"] ?? "") ?? 2

    /// How long one of the parts goes on, of which there are nine and some run at the same time.
    static let part: Duration = .milliseconds(Int((Double(environment["CHAOS_SECONDS"] ?? "") ?? 30) * 1_000) / parts)
    private static let parts = environment["CHAOS_SECONDS"] == nil ? 9 : (Int(environment["CHAOS_PARTS"] ?? "") ?? 6)

    /// The time that ends what hangs. Nothing that is tried here takes a tenth of it on a machine of its own.
    static let patience: Duration = .seconds(120)

    static let corpora: String? = {
        let beside = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "../shared/corpora").standardized
        let path = environment["CHAOS_CORPORA"] ?? beside.path
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }()

    static let program: String = {
        if let given = environment["CHAOS_PROGRAM"] { return given }
        let tests = CommandLine.arguments[0]
        let candidates = [tests, Bundle.main.executablePath ?? tests].map {
            URL(filePath: $0).deletingLastPathComponent().appending(path: "tagline").path
        }
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? candidates[0]
    }()

    /// Does something again and again, each time with chances of its own, until the time of a part is over; at least once.
    static func rounds(_ name: String, _ body: (_ round: Int, _ dice: inout Dice) throws -> Void) rethrows {
        let end = ContinuousClock.now + part
        var round = 0
        repeat {
            var dice = Dice(seed: seed, name, round)
            try body(round, &dice)
            round += 1
        } while .now < end
        print("chaos: \(name): \(round) rounds with seed \(seed)")
    }
}

/// Chances that are the same for the same seed (SplitMix64).
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64, _ name: String, _ round: Int) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(round) &* 0xD1B5_4A32_D192_ED03
        for byte in name.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int(next() % UInt64(max(elements.count, 1)))]
    }
}
