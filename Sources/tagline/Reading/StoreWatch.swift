import Foundation

/// Notices that somebody writes to the store: a refresh, another reader, a script.
///
/// SQLite appends each change to the file `STORE-wal`. On Linux a thread sleeps in `read` on an inotify descriptor for
/// that file, so an idle reader does not wake up at all; a change is seen within a fifth of a second, however many
/// come. Elsewhere the thread looks every two seconds. `hasChanged` has the last word: the file is also written to
/// before a change is whole, and by this process itself.
enum StoreWatch {
    /// Starts to watch, for as long as the process lives.
    static func start(
        store path: String, hasChanged: @escaping @Sendable () -> Bool, notify: @escaping @Sendable () -> Void
    ) {
        let thread = Thread {
            #if os(Linux)
                watchByInotify(path + "-wal", hasChanged, notify)
            #endif
            // Also where inotify is not to be had (a limit was reached, a network file system).
            while true {
                sleep(2)
                if hasChanged() { notify() }
            }
        }
        thread.name = "store watch"
        thread.start()
    }

    #if os(Linux)
        private static func watchByInotify(
            _ path: String, _ hasChanged: () -> Bool, _ notify: () -> Void
        ) {
            let descriptor = inotify_init1(Int32(IN_CLOEXEC))
            guard descriptor >= 0 else { return }
            defer { close(descriptor) }
            let mask = UInt32(IN_MODIFY | IN_DELETE_SELF | IN_MOVE_SELF)
            guard inotify_add_watch(descriptor, path, mask) >= 0 else { return }
            var events = [UInt8](repeating: 0, count: 4_096)
            while true {
                let count = read(descriptor, &events, events.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                // A refresh writes many times a second: what comes within this time is one change.
                usleep(200_000)
                _ = drain(descriptor, &events)
                // The file itself went (its last user closed the store elsewhere, and another made it anew).
                inotify_add_watch(descriptor, path, mask)
                if hasChanged() { notify() }
            }
        }

        private static func drain(_ descriptor: Int32, _ events: inout [UInt8]) -> Int {
            var total = 0
            var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            while poll(&request, 1, 0) > 0 {
                let count = read(descriptor, &events, events.count)
                if count <= 0 { break }
                total += count
            }
            return total
        }
    #endif
}
