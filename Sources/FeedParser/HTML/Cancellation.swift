/// Asks from time to time whether the text that is being read is still wanted. The answer is asked for once: from then on
/// nothing more is read.
final class Cancellation {
    private(set) var isCancelled = false
    private let question: () -> Bool
    private var left = 0

    /// How many steps are made between two questions; a step is a tag or a text.
    private static let steps = 4_096

    init(_ question: @escaping () -> Bool) { self.question = question }

    /// Counts a step; returns whether reading is to end.
    func step() -> Bool {
        guard !isCancelled, left == 0 else {
            left -= 1
            return isCancelled
        }
        left = Self.steps
        isCancelled = question()
        return isCancelled
    }
}
