/// How long a test looks for something that another process is to do, again and again.
///
/// Time alone does not tell: on a busy machine the test itself may be given no turn for a minute, and then has looked
/// twice. So what is waited for counts as missing only when the time is over and it was looked for many times.
struct Patience {
    private let end: ContinuousClock.Instant
    private var looksLeft = 200

    init(seconds: Int = 120) { end = .now + .seconds(seconds) }

    /// Pauses before the next look; false when there has been enough of it.
    mutating func looksAgain() async throws -> Bool {
        looksLeft -= 1
        guard looksLeft > 0 || .now < end else { return false }
        try await Task.sleep(for: .milliseconds(15))
        return true
    }
}
