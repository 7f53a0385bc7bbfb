import ArgumentParser
import Foundation
import News
import Store

/// `tagline log`: what `U` shows in the reader.
struct LogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "Print what you did within the last month, newest first.",
        discussion: """
            Each line begins with the change's number, which undo and redo take. --json prints one object a line: id, time \
            (RFC 3339), change (in words), undone, known (false for what another version of tagline did).
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Flag(help: "Print a JSON object a line.")
    var json = false

    @Option(help: ArgumentHelp("Print at most so many changes.", valueName: "n"))
    var limit: Int?

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit is a number of changes, 0 or more") }
    }

    func run() throws {
        guard let store = try storeOptions.openExisting() else { return }
        defer { store.close() }
        let output = StandardOutput(whenClosed: .ends)
        for entry in try store.journal(limit: limit ?? .max) {
            if json {
                try output.write(entry.jsonLine)
            } else {
                let state = entry.isKnown ? (entry.isUndone ? " (undone)" : "") : " (by another version)"
                let id = entry.id.text.padding(toLength: max(7, entry.id.text.count), withPad: " ", startingAt: 0)
                try output.writeLine(
                    PlainLine.shown("\(id) \(TimeText.local(entry.time))  \(entry.words)\(state)"))
            }
        }
        try output.flush()
    }
}

extension JournalEntry {
    fileprivate var jsonLine: [UInt8] {
        var line = JSONLine()
        line.add("id", id.text)
        line.add("time", time)
        line.add("change", ShownAddress.text(words))
        line.add("undone", isUndone)
        line.add("known", isKnown)
        line.end()
        return line.bytes
    }
}
