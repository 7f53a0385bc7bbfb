import Basics
import Foundation
import Synchronization

/// Runs the commands of feeds, a few at a time and apart from the network, and adds what they print to the answers.
final class CommandPool: Sendable {
    /// How many run at once.
    private static let width = 4

    private let limits: FetchLimits
    private let answers: AnswerQueue
    private let state = Mutex(State())
    /// Entered once for each answer that is still to come.
    private let pending = DispatchGroup()

    private struct State {
        var waiting: [Job] = []
        var workers = 0
        var running: [ObjectIdentifier: ChildProcess] = [:]
        var isCancelled = false
    }

    private struct Job {
        var answer: FetchAnswer
        var command: FeedCommand
        var input: [UInt8]
        var isFilter: Bool
    }

    init(limits: FetchLimits, answers: AnswerQueue) {
        self.limits = limits
        self.answers = answers
    }

    /// Runs the commands that these feeds are.
    func submit(_ requests: [FetchRequest]) {
        for request in requests {
            guard let command = request.settings.command else { continue }
            let answer = FetchAnswer(request: request, outcome: .failed(.commandNotConfigured))
            submit(Job(answer: answer, command: command, input: [], isFilter: false))
        }
    }

    /// Sends an answer through its filter, if it has one and there is something to filter, and adds it to the answers.
    func submit(filtering answer: FetchAnswer) {
        guard let filter = answer.request.settings.filter, case .content(let bytes, _) = answer.outcome else {
            return answers.add(answer)
        }
        submit(Job(answer: answer, command: filter, input: bytes, isFilter: true))
    }

    /// Waits until all is answered. What was cancelled is not.
    func finish() { pending.wait() }

    /// Ends what runs, from any thread.
    func cancel() {
        state.withLock { state in
            state.isCancelled = true
            for process in state.running.values { process.sendToGroup(SIGKILL) }
        }
    }

    private func submit(_ job: Job) {
        pending.enter()
        let startsWorker = state.withLock { state in
            state.waiting.append(job)
            guard state.workers < Self.width else { return false }
            state.workers += 1
            return true
        }
        if startsWorker { Thread.detachNewThread { [self] in work() } }
    }

    private func work() {
        while let job = nextJob() {
            // Who reads may be behind; what a command would print has to wait in it.
            while !answers.hasRoom, !isCancelled { usleep(5_000) }
            if !isCancelled {
                let answer = run(job)
                if !isCancelled { answers.add(answer) }
            }
            pending.leave()
        }
    }

    private var isCancelled: Bool { state.withLock { $0.isCancelled } }

    private func nextJob() -> Job? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.workers -= 1
                return nil
            }
            return state.waiting.removeFirst()
        }
    }

    private func run(_ job: Job) -> FetchAnswer {
        var answer = job.answer
        do {
            var started: ObjectIdentifier?
            defer { if let started { state.withLock { $0.running[started] = nil } } }
            var run = try CommandRun(job.command) { process in
                started = ObjectIdentifier(process)
                state.withLock { state in
                    state.running[ObjectIdentifier(process)] = process
                    if state.isCancelled { process.sendToGroup(SIGKILL) }
                }
            }
            let bytes = try run.finish(input: job.input, limit: limits.bytes, time: limits.total)
            var isCutShort = false
            if job.isFilter, case .content(_, let wasCutShort) = answer.outcome { isCutShort = wasCutShort }
            answer.outcome = .content(bytes, isCutShort: isCutShort)
        } catch let problem {
            answer.outcome = .failed(.command(problem, isFilter: job.isFilter))
        }
        return answer
    }
}
