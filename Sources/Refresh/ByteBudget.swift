/// How much of answers is in memory while they arrive. When it comes to the limit, all pause but one, which may finish;
/// so there is always somebody who gets on. Lives on the thread that fetches.
final class ByteBudget {
    /// No piece that libcurl hands over is larger.
    private static let largestPiece = 64 << 10

    private let limit: Int
    private(set) var used = 0
    /// Who goes on beyond the limit.
    private var favourite: ObjectIdentifier?
    private var paused: [Transfer] = []

    /// A budget of so many bytes.
    init(limit: Int) { self.limit = limit }

    /// Takes room for some bytes; false when the transfer has to pause until ``takePaused()`` gives it back.
    func take(_ count: Int, for transfer: Transfer) -> Bool {
        let name = ObjectIdentifier(transfer)
        if used + count > limit {
            if favourite == nil { favourite = name }
            guard favourite == name else {
                if !paused.contains(where: { $0 === transfer }) { paused.append(transfer) }
                return false
            }
        }
        used += count
        return true
    }

    /// Gives back what a transfer had that has ended, or has thrown away what it had.
    func giveBack(_ count: Int, of transfer: Transfer) {
        used -= count
        if favourite == ObjectIdentifier(transfer) { favourite = nil }
        paused.removeAll { $0 === transfer }
    }

    /// Those that may try again, if there is room.
    func takePaused() -> [Transfer] {
        guard !paused.isEmpty, used + Self.largestPiece <= limit || favourite == nil else { return [] }
        defer { paused = [] }
        return paused
    }
}
