import ArgumentParser
import Foundation
import Store

/// Which store a command works on.
struct StoreOptions: ParsableArguments {
    @Option(
        name: .customLong("store"),
        help: ArgumentHelp(
            "The store to use.",
            discussion: "Without it, $XDG_DATA_HOME/tagline/store.db, else ~/.local/share/tagline/store.db.",
            valueName: "path"),
        completion: .file())
    var path: String?

    /// Where the store is, whether or not there is one yet.
    var resolvedPath: String { path ?? Places(environment: ProcessInfo.processInfo.environment).store }

    /// What the user's configuration says. All that is wrong in it is said on standard error.
    func configuration() -> Configuration { Configuration.ofUser() }

    /// Opens the store, and makes it where there is none.
    func openOrMake() throws -> Store {
        let store = try Store.open(at: resolvedPath)
        try StoreOptions.finishChanges(of: store)
        return store
    }

    /// Opens the store for a command that has nothing to do without one.
    ///
    /// - Returns: nil where no store was named and there is none yet, which is said on standard error: a new user's
    ///   `tagline list` lists nothing, and that is no mistake.
    /// - Throws: ``Failure`` where the named store is not there: a misspelt path is a mistake.
    func openExisting() throws -> Store? {
        let path = resolvedPath
        if access(path, F_OK) == 0 {
            let store = try Store.open(at: path)
            if let reason = store.readOnlyReason {
                StandardError.writeLine("\(reason); it is read as it is")
            } else {
                try StoreOptions.finishChanges(of: store)
            }
            return store
        }
        guard self.path == nil else { throw Failure("there is no store at \(path)") }
        StandardError.writeLine(
            "There are no feeds yet. Follow one: tagline add ADDRESS; choose some: tagline catalogue; "
                + "take over a list: tagline import FILE; "
                + "or look around first: tagline")
        return nil
    }

    /// Goes on with a change of many articles that another process wrote into the journal and is still at, or was ended
    /// before it was through.
    private static func finishChanges(of store: Store) throws {
        if try store.hasOpenChanges { try store.finishChanges() }
    }
}

extension Configuration {
    /// What the user's own file says. All that is wrong in it is said on standard error.
    static func ofUser() -> Configuration {
        let configuration = Configuration.load(Places(environment: ProcessInfo.processInfo.environment))
        for mistake in configuration.mistakes { StandardError.writeLine(mistake.description) }
        return configuration
    }
}
