import ArgumentParser

/// The program.
@main
struct Tagline: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tagline", abstract: "A newsroom in a terminal.")
}
