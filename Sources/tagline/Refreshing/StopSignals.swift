import Dispatch
import Foundation
import Synchronization

/// Lets the user, a shell or the reader stop what runs, in good order: the first signal asks it to end, a second one
/// ends the process at once, as always.
final class StopSignals {
    private let first = FirstSignal()
    private var sources: [any DispatchSourceSignal] = []

    /// What the handlers share with this thread.
    private final class FirstSignal: Sendable {
        let number = Mutex<Int32?>(nil)
    }

    /// Calls `stop`, on another thread, when ^C, `kill` or a hung-up terminal asks to end.
    init(stop: @escaping @Sendable () -> Void) {
        for number in [SIGINT, SIGTERM, SIGHUP] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { [first] in
                first.number.withLock { $0 = $0 ?? number }
                signal(number, SIG_DFL)
                stop()
            }
            source.resume()
            sources.append(source)
        }
    }

    /// The signal that came; nil when none did.
    var received: Int32? { first.number.withLock { $0 } }
}
