import ArgumentParser
import News
import Store

/// `tagline undo`: what `u` does in the reader.
struct UndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take back what you did last, in a reader or on the shell.",
        discussion: """
            Marks, tags, saved pages and feeds can be taken back for a month, also after a restart. What was changed again \
            since, or is gone, stays as it is.

              tagline undo            the last change
              tagline undo 3          the last three
              tagline undo c1042      that one, by its number in tagline log
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Argument(help: ArgumentHelp("How many changes, or one by its number.", valueName: "n|id"))
    var choice: JournalChoice = .count(1)

    func run() throws { try storeOptions.goThroughJournal(.undo, choice) }
}

/// `tagline redo`: what `^R` does in the reader.
struct RedoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redo",
        abstract: "Do again what was taken back.",
        discussion: """
            The last change that was taken back, as long as nothing new was done since; or any, by its number in tagline log.
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Argument(help: ArgumentHelp("How many changes, or one by its number.", valueName: "n|id"))
    var choice: JournalChoice = .count(1)

    func run() throws { try storeOptions.goThroughJournal(.redo, choice) }
}

/// Which changes are meant: `3` the last three, `c1042` the one of that number.
enum JournalChoice: ExpressibleByArgument, Equatable {
    case count(Int)
    case entry(JournalEntry.ID)

    init?(argument: String) {
        if let count = Int(argument), count > 0 {
            self = .count(count)
        } else if argument.hasPrefix("c"), let number = Int64(argument.dropFirst()), number > 0 {
            self = .entry(JournalEntry.ID(rawValue: number))
        } else {
            return nil
        }
    }

    var defaultValueDescription: String {
        switch self {
        case .count(let count): "\(count)"
        case .entry(let id): id.text
        }
    }
}

extension JournalEntry.ID {
    /// As `tagline log` prints it: `c1042`.
    var text: String { "c\(rawValue)" }
}

extension StoreOptions {
    /// Takes changes back or makes them again, and says what that came to.
    fileprivate func goThroughJournal(_ direction: JournalDirection, _ choice: JournalChoice) throws {
        guard let store = try openExisting() else { throw ExitCode.failure }
        defer { store.close() }
        let output = StandardOutput()
        let nothing = direction == .undo ? "Nothing to undo." : "Nothing to redo."
        switch choice {
        case .entry(let id):
            guard let entry = try store.journalEntry(id) else {
                throw Failure("there is no change \(id.text); tagline log lists them")
            }
            guard entry.isKnown else {
                throw Failure("another version of tagline made \(id.text); only that one can take it back")
            }
            guard entry.direction == direction, let step = try store.step(of: id) else {
                throw Failure(direction == .undo ? "\(id.text) is undone already" : "\(id.text) is not undone")
            }
            try go(step, in: store, output)
        case .count(let count):
            for number in 0..<count {
                guard let step = try store.nextStep(direction) else {
                    if number == 0 { StandardError.writeLine(nothing) }
                    break
                }
                try go(step, in: store, output)
            }
        }
        try output.flush()
    }

    private func go(_ step: JournalStep, in store: Store, _ output: StandardOutput) throws {
        guard let made = try store.take(step) else { throw Failure("another process was faster; look at tagline log") }
        try output.writeLine(PlainLine.shown("\(made.words(when: TimeText.local(made.entry.time)))"))
    }
}
