import Reader
import Synchronization
import Terminal

/// Where background work leaves its answers for the event loop.
final class Mailbox: Sendable {
    private let actions = Mutex<[Action]>([])
    private let wakeup = NcursesScreen.Wakeup()

    /// Leaves an action and wakes the event loop; from any thread.
    func post(_ action: Action) {
        let isFirst = actions.withLock { actions in
            actions.append(action)
            return actions.count == 1
        }
        // The loop takes all there is: one wake-up serves for what comes before it is awake.
        if isFirst { wakeup.wake() }
    }

    /// Takes all actions, oldest first.
    func drain() -> [Action] {
        actions.withLock { actions in
            defer { actions.removeAll() }
            return actions
        }
    }
}
