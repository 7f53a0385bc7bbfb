/// The pictures that were fetched for the pane, and those that are on their way; the ones looked at longest ago give way.
public struct PictureShelf: Hashable, Sendable {
    /// The most pictures that are kept.
    static let most = 24

    private var answers: [PictureRequest: PictureAnswer] = [:]
    private var order: [PictureRequest] = []
    private var awaited: Set<PictureRequest> = []

    /// What has become of a wish; nil while nothing has.
    public subscript(request: PictureRequest) -> PictureAnswer? { answers[request] }

    /// Whether a picture is on its way.
    public func isAwaiting(_ request: PictureRequest) -> Bool { awaited.contains(request) }

    /// Notes a wish; returns whether it is a new one, which somebody has to fulfil.
    mutating func ask(for request: PictureRequest) -> Bool {
        guard answers[request] == nil else { return false }
        return awaited.insert(request).inserted
    }

    /// Forgets a wish that nobody has fulfilled.
    mutating func forget(_ request: PictureRequest) { awaited.remove(request) }

    /// Takes an answer.
    mutating func take(_ answer: PictureAnswer, for request: PictureRequest) {
        awaited.remove(request)
        if answers.updateValue(answer, forKey: request) == nil { order.append(request) }
        while order.count > PictureShelf.most { answers[order.removeFirst()] = nil }
    }
}
