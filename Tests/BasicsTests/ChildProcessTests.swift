import Basics
import Foundation
import Testing

/// A child's number is its own until its end is taken note of; after that it may be any process's.
@Suite("Child processes")
struct ChildProcessTests {
    @Test(arguments: [
        ("exit 0", ChildProcess.End.exited(0)), ("exit 7", .exited(7)), ("kill -TERM $$", .signal(SIGTERM)),
        ("kill -KILL $$", .signal(SIGKILL)), ("kill -SEGV $$", .signal(SIGSEGV)),
    ])
    func tellsHowItEnded(script: String, end: ChildProcess.End) throws {
        let child = try shell(script)
        #expect(child.waitForEnd() == end)
        // Whoever asks later is told the same.
        #expect(child.waitForEnd() == end)
        #expect(child.change() == .ended(end))
    }

    @Test func aStatusIsAsAShellSaysIt() {
        #expect(ChildProcess.End.exited(3).status == 3)
        #expect(ChildProcess.End.signal(SIGTERM).status == 143)
    }

    /// Quitting sent SIGTERM to the number of a refresh that had ended long before.
    @Test func whatHasEndedIsSignalledNoMore() throws {
        let child = try shell("exit 0")
        #expect(child.id != nil)
        child.waitForEnd()
        #expect(child.id == nil)
        #expect(!child.send(SIGTERM))
        #expect(!child.sendToGroup(SIGKILL))
        child.terminate()
        child.endWithGroup()
    }

    @Test func whoAsksForTheEndTakesNoteOfIt() throws {
        let child = try shell("exit 4")
        while child.change() == nil { usleep(1_000) }
        #expect(child.id == nil)
        #expect(child.change() == .ended(.exited(4)))
        #expect(!child.send(SIGKILL))
    }

    /// A dead child that nobody has taken note of keeps its number, so that it can still be signalled, without effect.
    @Test func lookingAtTheEndDoesNotSetTheNumberFree() throws {
        let child = try shell("exit 0")
        while !child.hasEnded { usleep(1_000) }
        #expect(child.id != nil)
        #expect(child.send(SIGTERM))
        #expect(child.waitForEnd() == .exited(0))
        #expect(child.hasEnded)
    }

    @Test func manyMayWaitForOneEndAndSignalItMeanwhile() async throws {
        for _ in 0..<20 {
            let child = try ChildProcess(
                "sleep", ["100000"], input: .nothing, output: .nothing, error: .nothing, inOwnGroup: true)
            let ends = await withTaskGroup(of: ChildProcess.End.self) { group in
                for _ in 0..<4 { group.addTask { await onOwnThread { child.waitForEnd() } } }
                for _ in 0..<4 {
                    group.addTask {
                        await onOwnThread {
                            child.terminate()
                            return .signal(SIGTERM)
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(ends.allSatisfy { $0 == .signal(SIGTERM) })
            #expect(!child.send(0))
        }
    }

    @Test func aStoppedChildIsToldFromAnEndedOne() throws {
        let child = try shell("kill -STOP $$; exit 5")
        #expect(child.waitForChange() == .stopped)
        #expect(child.id != nil)
        #expect(child.send(SIGCONT))
        #expect(child.waitForChange() == .ended(.exited(5)))
    }

    @Test func aGroupEndsAsAWhole() throws {
        let pipe = try PipeEnds()
        let child = try ChildProcess(
            "/bin/sh", ["-c", "sleep 60 & sleep 60 & echo started; exit 0"], input: .nothing,
            output: .descriptor(pipe.writing), error: .nothing, inOwnGroup: true)
        close(pipe.writing)
        var byte: UInt8 = 0
        #expect(read(pipe.reading, &byte, 1) == 1)
        child.endWithGroup()
        // The sleepers held the other end open; the end of the input tells that they are gone.
        while read(pipe.reading, &byte, 1) > 0 {}
        close(pipe.reading)
    }

    @Test func argumentsAreNoTextOfAShell() throws {
        let child = try ChildProcess(
            "sh", ["-c", "[ \"$1\" = 'a b;c$(exit 3)' ] && exit 7", "sh", "a b;c$(exit 3)"], input: .nothing,
            output: .nothing, error: .nothing)
        #expect(child.waitForEnd() == .exited(7))
    }

    @Test(arguments: ["/no/such/program", "", "no-such-program-here", "/dev/null", "/"])
    func whatCannotBeStartedIsNamed(program: String) {
        let problem = #expect(throws: StartProblem.self) {
            try ChildProcess(program, [], input: .nothing, output: .nothing, error: .nothing)
        }
        #expect(problem?.subject == program)
        #expect(problem?.reason.isEmpty == false)
    }

    @Test func signalsThatThisProgramIgnoresAreNotIgnoredByTheChild() throws {
        let child = try shell("trap - PIPE; kill -PIPE $$; exit 0")
        #expect(child.waitForEnd() == .signal(SIGPIPE))
    }

    private func shell(_ script: String) throws -> ChildProcess {
        try ChildProcess("/bin/sh", ["-c", script], input: .nothing, output: .nothing, error: .nothing)
    }

    private func onOwnThread<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: body()) }
        }
    }
}

@Suite("Pipes")
struct PipeTests {
    /// The reading thread closes the input of a process that has ended; what is said to it later went to whatever had
    /// that descriptor by then.
    @Test func whatIsWrittenAfterTheEndGoesNowhere() throws {
        let pipe = try PipeEnds()
        let end = WritingEnd(pipe.writing)
        #expect(end.write("heard\n"))
        end.close()
        let path = NSTemporaryDirectory() + "tagline-pipe-" + UUID().uuidString
        defer { unlink(path) }
        // The same number, for another file: the lowest that is free is taken.
        var files: [Int32] = []
        while !files.contains(pipe.writing), files.count < 64 {
            files.append(open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600))
        }
        defer { for file in files { close(file) } }
        #expect(!end.write("0 1 2\n"))
        end.close()
        #expect(fcntl(files.last ?? -1, F_GETFD) >= 0)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)).isEmpty)
        close(pipe.reading)
    }

    @Test func whereNobodyReadsWritingFailsAndEndsNothing() throws {
        let pipe = try PipeEnds()
        let end = WritingEnd(pipe.writing)
        close(pipe.reading)
        #expect(!end.write("1\n"))
        #expect(!end.write("2\n"))
    }

    /// The thread that owns the terminal writes: it never waits for somebody who does not read.
    @Test func whatFindsNoRoomIsLost() throws {
        let pipe = try PipeEnds()
        let end = WritingEnd(pipe.writing)
        let much = String(repeating: "x", count: 60_000)
        var taken = 0
        while taken < 100, end.write(much) { taken += 1 }
        #expect(taken < 100)
        close(pipe.reading)
    }

    @Test func childrenGetNoEndsOfPipesThatAreOthers() throws {
        let pipe = try PipeEnds()
        let child = try ChildProcess("sleep", ["100000"], input: .nothing, output: .nothing, error: .nothing)
        defer {
            child.terminate()
            child.waitForEnd()
        }
        close(pipe.writing)
        // Were the writing end open in the child, this would wait for it.
        var byte: UInt8 = 0
        #expect(read(pipe.reading, &byte, 1) == 0)
        close(pipe.reading)
    }
}
