import Foundation

/// Where the program keeps things on this machine (XDG Base Directory Specification 0.8,
/// <https://specifications.freedesktop.org/basedir-spec/>). Relative paths in its variables count as unset, as it says.
struct Places {
    /// What the user made and cannot get back: the store.
    let data: String
    /// What the user wrote: configuration and themes.
    let configuration: String
    /// What helps to find a mistake: the log.
    let state: String

    /// The places that the environment names.
    init(environment: [String: String]) {
        let home = HomeFolder.path(environment: environment)
        func place(_ variable: String, _ fallback: String) -> String {
            let base = environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "\(home)/\(fallback)"
            return (base.hasSuffix("/") ? base : base + "/") + "tagline"
        }
        data = place("XDG_DATA_HOME", ".local/share")
        configuration = place("XDG_CONFIG_HOME", ".config")
        state = place("XDG_STATE_HOME", ".local/state")
    }

    /// The store that is used unless another is named.
    var store: String { data + "/store.db" }
    /// The configuration file.
    var configurationFile: String { configuration + "/config.toml" }
    /// The user's own themes, a file each.
    var themes: String { configuration + "/themes" }
    /// What libraries print while the screen is open, and what went wrong there.
    var log: String { state + "/log" }

    /// The folder that a path is in.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Makes a folder and those it is in, for this user only.
    ///
    /// - Throws: ``Failure`` when that is not possible.
    static func makeFolder(_ path: String) throws(Failure) {
        if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
        let reason = errno
        let parent = folder(of: path)
        guard reason == ENOENT, parent != path else {
            throw Failure("cannot make the folder \(path): \(Failure.text(of: reason))")
        }
        try makeFolder(parent)
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw Failure("cannot make the folder \(path): \(Failure.text(of: errno))")
        }
    }
}
