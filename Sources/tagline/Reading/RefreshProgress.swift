import Reader

/// What `tagline refresh --progress-lines` says, a line each: how the process that fetches tells the reader how far it
/// is. Fields are parted by tabs.
///
///     progress  14  212
///     failed    ADDRESS  REASON
///     ended     NEW-ARTICLES  NOTE
///     stopped   REASON
enum RefreshProgress: Hashable {
    /// So many feeds of so many are done.
    case progress(done: Int, total: Int)
    /// A feed failed.
    case failed(address: String, reason: String)
    /// All is done; so many articles are new. What was left out, in words; empty when nothing was.
    case ended(newArticles: Int, note: String)
    /// It could not be done: another refresh runs, or nothing can be reached.
    case stopped(reason: String)

    /// Whether nothing more is said after it.
    var isLast: Bool {
        switch self {
        case .progress, .failed: false
        case .ended, .stopped: true
        }
    }

    /// The line, without its end.
    var line: String {
        switch self {
        case .progress(let done, let total): "progress\t\(done)\t\(total)"
        case .failed(let address, let reason): "failed\t\(PlainLine.shown(address))\t\(PlainLine.shown(reason))"
        case .ended(let newArticles, let note): "ended\t\(newArticles)\t\(PlainLine.shown(note))"
        case .stopped(let reason): "stopped\t\(PlainLine.shown(reason))"
        }
    }

    /// What a line says; nil when it is none of these.
    init?(line: some StringProtocol) {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        switch (fields.first, fields.count) {
        case ("progress", 3):
            guard let done = Int(fields[1]), let total = Int(fields[2]) else { return nil }
            self = .progress(done: done, total: total)
        case ("failed", 3): self = .failed(address: String(fields[1]), reason: String(fields[2]))
        case ("ended", 3):
            guard let count = Int(fields[1]) else { return nil }
            self = .ended(newArticles: count, note: String(fields[2]))
        case ("stopped", 2): self = .stopped(reason: String(fields[1]))
        default: return nil
        }
    }

    /// What it is to the reader.
    var action: Action {
        switch self {
        case .progress(let done, let total): .refreshProgressed(done: done, total: total)
        case .failed(let address, let reason): .feedFailed(RefreshFailure(address: address, reason: reason))
        case .ended(let newArticles, let note):
            .refreshEnded(newArticles: newArticles, failure: nil, note: note.isEmpty ? nil : note)
        case .stopped(let reason): .refreshEnded(newArticles: 0, failure: "Not refreshed: \(reason)")
        }
    }
}
