import Synchronization

/// A refresh in a process of its own.
final class RefreshProcess: Sendable {
    private let process: LineProcess

    /// Which feeds it fetches. Servers that ask to be left alone are, whatever key was pressed.
    enum Choice: Hashable {
        /// Those whose time has come.
        case due
        /// All.
        case all
        /// Those with these addresses.
        case named([String])

        fileprivate var arguments: [String] {
            switch self {
            case .due: []
            case .all: ["--all"]
            // `--` ends the options: an address may begin with a minus sign.
            case .named(let addresses): ["--heed-servers", "--"] + addresses
            }
        }
    }

    /// Starts `tagline refresh` for some feeds. `receive` is called on another
    /// thread with each thing it says, and last with one that ``RefreshProgress/isLast`` or a failure.
    ///
    /// - Throws: ``Failure`` when it cannot be started.
    init(
        store: String, _ choice: Choice,
        receive: @escaping @Sendable (Result<RefreshProgress, Failure>) -> Void
    ) throws(Failure) {
        let hasEnded = Latch()
        process = try LineProcess(["refresh", "--store", store, "--progress-lines"] + choice.arguments) { line in
            guard let progress = RefreshProgress(line: line) else { return }
            if progress.isLast { hasEnded.set() }
            receive(.success(progress))
        } ended: { status in
            guard !hasEnded.isSet else { return }
            receive(.failure(Failure("The refresh ended early (status \(status)); see the log.")))
        }
    }

    /// Ends it before its time. The store keeps what has been fetched.
    func terminate() { process.terminate() }
}

/// Something that happens once.
final class Latch: Sendable {
    private let value = Mutex(false)
    /// Whether it has happened.
    var isSet: Bool { value.withLock { $0 } }
    /// Notes that it has happened.
    func set() { value.withLock { $0 = true } }
}
