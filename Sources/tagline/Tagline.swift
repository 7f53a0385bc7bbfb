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

              tagline add https://example.org/feed.xml    follow a feed
              tagline import feeds.opml                   take over a list of feeds
              tagline refresh                             fetch what is new
              tagline list '#kosovo is:unread' --json     use a page in a script

            Configuration: $XDG_CONFIG_HOME/tagline/config.toml, else ~/.config/tagline/config.toml.
            """,
        version: "0.1.0",
        subcommands: [
            AddCommand.self, RemoveCommand.self, ImportCommand.self, ExportCommand.self, FeedsCommand.self,
            RefreshCommand.self, ListCommand.self, ShowCommand.self, MarkCommand.self,
        ])

    @OptionGroup var storeOptions: StoreOptions

    static func main() {
        // See StandardOutput.
        signal(SIGPIPE, SIG_IGN)
        main(nil)
    }

    func run() throws {
        let environment = ProcessInfo.processInfo.environment
        try ReaderSession(
            storePath: storeOptions.resolvedPath, places: Places(environment: environment), environment: environment
        ).run()
    }
}
