import Foundation

/// The user's own folder.
enum HomeFolder {
    /// What `HOME` says; where it is not set, or says no place (cron, containers), what the system's list of users says.
    static func path(environment: [String: String]) -> String {
        if let home = environment["HOME"], home.hasPrefix("/") { return home }
        // As Debian calls the home of those who have none: nothing is made there, and the reason says why.
        return ofUser ?? (getuid() == 0 ? "/root" : "/nonexistent")
    }

    /// Who asks the system asks it once: it may be a server that answers.
    private static let ofUser: String? = {
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 16 << 10)
        guard getpwuid_r(getuid(), &entry, &buffer, buffer.count, &found) == 0, found != nil,
            let folder = entry.pw_dir.map({ String(cString: $0) }), folder.hasPrefix("/")
        else { return nil }
        return folder
    }()
}
