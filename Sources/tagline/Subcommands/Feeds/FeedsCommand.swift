import ArgumentParser

/// `tagline feeds`: what is followed, how it fares, and what is the user's own about it.
struct FeedsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feeds",
        abstract: "Print the feeds you follow, or change what is yours about them.",
        discussion: """
            A feed is named by its address or by its name. tagline add and tagline remove follow and unfollow.

              tagline feeds                                    how they fare, the troubled ones first
              tagline feeds rename times.example/rss "Times"
              tagline feeds move Times News/UK                 into a folder
              tagline feeds tag Times uk politics              for all of its articles
              tagline feeds pause Times
              tagline feeds edit                               all of them as text, in your editor
              tagline feeds restore                            bring back what was removed
            """,
        subcommands: [
            FeedsListCommand.self, FeedsEditCommand.self, FeedsRenameCommand.self, FeedsMoveCommand.self,
            FeedsTagCommand.self, FeedsPauseCommand.self, FeedsResumeCommand.self, FeedsAddressCommand.self,
            FeedsRestoreCommand.self,
        ],
        defaultSubcommand: FeedsListCommand.self)
}
