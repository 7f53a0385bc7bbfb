import Foundation

/// The file itself.
extension Configuration {
    /// What the user's file says; the defaults where there is none. A file that is there and cannot be read counts for
    /// the strictest: who set a proxy must not be shown to the servers because of a wrong mode.
    static func load(_ places: Places) -> Configuration {
        let path = places.configurationFile
        let bytes: [UInt8]
        do throws(Failure) {
            guard let read = try UserFile.contents(of: path) else { return Configuration() }
            bytes = read
        } catch {
            let words = "\(path) cannot be read: \(error)"
            let mistake = ConfigurationError(file: path, line: 1, column: 1, message: "it cannot be read: \(error)")
            return .strictest(obstacle: words, mistakes: [mistake])
        }
        var configuration = Configuration(text: String(decoding: bytes, as: UTF8.self), file: path)
        configuration.distrustOthers(path)
        return configuration
    }

    /// Commands are run only from a file that nobody else can write.
    private mutating func distrustOthers(_ file: String) {
        var facts = stat()
        guard feeds.contains(where: \.runsCommands), stat(file, &facts) == 0 else { return }
        guard facts.st_uid != getuid() && facts.st_uid != 0 || facts.st_mode & S_IWOTH != 0 else { return }
        let words = "it names commands, and others can write it; make it yours alone: chmod go-w"
        mistakes.insert(ConfigurationError(file: file, line: 1, column: 1, message: words), at: 0)
        for index in feeds.indices where feeds[index].runsCommands {
            feeds[index].problem = "its command stands in \(file), and others can write it"
        }
    }
}

extension FeedConfiguration {
    /// Whether something is run for it.
    fileprivate var runsCommands: Bool { command != nil || filter != nil || printsSecrets }
}
