import Basics
import Foundation
import Terminal

extension ChildProcess {
    /// Starts a program; see its `init`.
    ///
    /// - Throws: ``Failure`` when it cannot be started.
    static func start(
        _ program: String, _ arguments: [String], input: Connection, output: Connection, error: Connection,
        inOwnGroup: Bool = false
    ) throws(Failure) -> ChildProcess {
        do {
            return try ChildProcess(
                program, arguments, input: input, output: output, error: error, inOwnGroup: inOwnGroup)
        } catch {
            throw Failure("\(error)")
        }
    }

    /// Waits for its end while it has the terminal that the reader has lent: the reader can be asked to end meanwhile, and
    /// then asks the child.
    func waitInLentTerminal() -> Int32 {
        while let id {
            guard LentTerminal.waitForChange(of: id) else { return 128 + SIGTERM }
            switch change(orStop: true) {
            case .ended(let end): return end.status
            case .stopped: raise(SIGSTOP)
            case nil: break
            }
        }
        return waitForEnd().status
    }

    /// This very program, whatever has become of its file meanwhile.
    static var ownProgram: String {
        #if os(Linux)
            "/proc/self/exe"
        #else
            Bundle.main.executablePath ?? CommandLine.arguments.first ?? "tagline"
        #endif
    }
}

extension PipeEnds {
    /// A new pipe.
    ///
    /// - Throws: ``Failure`` where the system has none.
    static func make() throws(Failure) -> PipeEnds {
        do { return try PipeEnds() } catch { throw Failure("\(error)") }
    }
}
