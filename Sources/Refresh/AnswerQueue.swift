import Foundation
import Synchronization

/// Hands answers from the thread that fetches to the one that reads them, and says when there is room for more, so that
/// a fast network and a slow disk do not fill the memory.
final class AnswerQueue: Sendable {
    /// How many bytes may wait. One answer more than that can come, and those on their way.
    private static let roomInBytes = 8 << 20
    /// How many answers may wait.
    private static let roomInAnswers = 64

    private let state = Mutex(State())
    private let filled = DispatchSemaphore(value: 0)

    private struct State {
        var answers: [FetchAnswer] = []
        var bytes = 0

        var hasRoom: Bool { bytes < AnswerQueue.roomInBytes && answers.count < AnswerQueue.roomInAnswers }
    }

    /// Whether more may be fetched.
    var hasRoom: Bool { state.withLock { $0.hasRoom } }

    /// Adds an answer.
    func add(_ answer: FetchAnswer) {
        state.withLock {
            $0.answers.append(answer)
            $0.bytes += answer.byteCount
        }
        filled.signal()
    }

    /// Says that no more will come.
    func close() { filled.signal() }

    /// Waits for an answer and takes it; nil when no more will come. With `madeRoom`, there was no room before.
    func take() -> (answer: FetchAnswer, madeRoom: Bool)? {
        // One signal an answer, and one for the end.
        filled.wait()
        return state.withLock { state in
            guard !state.answers.isEmpty else {
                // The end stays the end.
                filled.signal()
                return nil
            }
            let hadRoom = state.hasRoom
            let answer = state.answers.removeFirst()
            state.bytes -= answer.byteCount
            return (answer, !hadRoom && state.hasRoom)
        }
    }
}

extension FetchAnswer {
    fileprivate var byteCount: Int {
        if case .content(let bytes, _) = outcome { bytes.count } else { 0 }
    }
}
