import Synchronization

/// Whether the program ends, for work on other threads that can be left to the next start.
final class ClosingFlag: Sendable {
    private let flag = Atomic(false)

    /// Whether it does.
    var isSet: Bool { flag.load(ordering: .relaxed) }

    /// Tells all who look.
    func set() { flag.store(true, ordering: .relaxed) }
}
