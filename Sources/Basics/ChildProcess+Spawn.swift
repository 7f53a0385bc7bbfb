#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension ChildProcess {
    /// Starts a program with its standard descriptors; returns its number.
    static func spawn(
        _ words: [String], _ connections: [Connection], _ inOwnGroup: Bool
    ) throws(StartProblem) -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        for (target, connection) in zip(Int32(0)..., connections) {
            switch connection {
            case .inherited: break
            case .nothing: posix_spawn_file_actions_addopen(&actions, target, "/dev/null", O_RDWR, 0)
            case .descriptor(let descriptor): posix_spawn_file_actions_adddup2(&actions, descriptor, target)
            }
        }
        // What this process ignores, the child would ignore too.
        var defaults = sigset_t()
        sigemptyset(&defaults)
        for number in [SIGPIPE, SIGXFSZ, SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGCHLD] { sigaddset(&defaults, number) }
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        // And what this thread blocks (library threads block most), the child would block too.
        var unblocked = sigset_t()
        sigemptyset(&unblocked)
        posix_spawnattr_setsigmask(&attributes, &unblocked)
        var flags = Int32(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK)
        if inOwnGroup { flags |= Int32(POSIX_SPAWN_SETPGROUP) }
        posix_spawnattr_setflags(&attributes, Int16(truncatingIfNeeded: flags))

        var vector: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        vector.append(nil)
        defer { for text in vector { free(text) } }
        var id: pid_t = 0
        let status = posix_spawnp(&id, words.first ?? "", &actions, &attributes, vector, environ)
        guard status == 0 else { throw StartProblem(words.first ?? "", status) }
        return id
    }
}
