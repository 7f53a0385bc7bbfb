import ArgumentParser
import Foundation

/// The program. Without a subcommand it opens the reader.
@main
struct Tagline: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tagline",
        abstract: "A newsroom in a terminal.",
        discussion: """
            Without a subcommand it opens the reader; there, ? lists the keys. The first time there is a sample edition \
            to look around in, which X removes.

              tagline add example.org                     follow a site, a channel, a feed
              tagline import feeds.opml                   take over a list of feeds
              tagline refresh                             fetch what is new
              tagline list '#kosovo is:unread' --json     use a page in a script

            Configuration: $XDG_CONFIG_HOME/tagline/config.toml, else ~/.config/tagline/config.toml.
            """,
        version: ProgramVersion.withNotices,
        subcommands: [
            AddCommand.self, CatalogueCommand.self, RemoveCommand.self, ImportCommand.self, ExportCommand.self,
            FeedsCommand.self, RefreshCommand.self, FindCommand.self, ListCommand.self, SearchCommand.self,
            TagsCommand.self, ShowCommand.self, MarkCommand.self, TagCommand.self, UndoCommand.self, RedoCommand.self,
            LogCommand.self, RetagCommand.self,
            ExtractCommand.self, RenderCommand.self, FullTextCommand.self, PictureCommand.self, TimerCommand.self,
            CleanCommand.self, BackupCommand.self, DoctorCommand.self, VolumeCommand.self,
        ])

    @OptionGroup var storeOptions: StoreOptions

    static func main() {
        // See StandardOutput.
        signal(SIGPIPE, SIG_IGN)
        // Where it is ignored, the system takes note of the end of children itself, and gives their numbers away.
        signal(SIGCHLD, SIG_DFL)
        // A file that may not grow is an error with words, as a full disk is, and not the end.
        signal(SIGXFSZ, SIG_IGN)
        // Libraries and the user's own commands look there, too.
        setenv("HOME", HomeFolder.path(environment: ProcessInfo.processInfo.environment), 1)
        let arguments = StorePlacement.inFront(Array(CommandLine.arguments.dropFirst()))
        do {
            if let store = Tagline.plainReader(arguments) {
                try openReader(store: store)
            } else {
                var command = try parseAsRoot(QueryWords.shielded(arguments))
                try command.run()
            }
        } catch {
            end(error)
        }
        end(status: 0)
    }

    /// Ends the program. Nothing of ours waits for handlers of exit(3) or for buffers of stdio(3), and handlers of libraries
    /// run beside threads that are still ending: OpenSSL's takes down what such a thread's own end uses.
    private static func end(status: Int32) -> Never { _exit(status) }

    /// Says what there is to say at the end, and ends the program: what was asked for (help, the version) on standard
    /// output, which may be full, and all else on standard error. ArgumentParser itself looks at neither.
    private static func end(_ error: any Error) -> Never {
        let status = exitCode(for: error)
        let text = PlainLine.shown(fullMessage(for: error), keepsLineBreaks: true)
        guard status.isSuccess else {
            if !text.isEmpty { StandardError.write(text + "\n") }
            end(status: status.rawValue)
        }
        do {
            let output = StandardOutput()
            if !text.isEmpty { try output.writeLine(text) }
            try output.flush()
            end(status: 0)
        } catch {
            StandardError.writeLine("Error: \(error)")
            end(status: 1)
        }
    }

    /// The store's path where the arguments plainly ask for the reader. A third of what happens before the first
    /// picture would be ArgumentParser looking at its own declarations.
    static func plainReader(_ arguments: [String]) -> String?? {
        if arguments.isEmpty { return .some(nil) }
        guard arguments.count == 2, arguments[0] == "--store", !arguments[1].hasPrefix("-") else { return nil }
        return .some(arguments[1])
    }

    func run() throws { try Tagline.openReader(store: storeOptions.path) }

    private static func openReader(store: String?) throws {
        let environment = ProcessInfo.processInfo.environment
        let places = Places(environment: environment)
        try ReaderSession(storePath: store ?? places.store, places: places, environment: environment).run()
    }
}
