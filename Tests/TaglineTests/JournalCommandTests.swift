import Basics
import Foundation
import News
import Store
import Testing

@testable import tagline

@Suite("What was done, on the command line")
struct JournalCommandTests {
    private let program: TaglineProgram

    init() throws { program = try TaglineProgram() }

    private func unread() throws -> Int { try program.run("list", "is:unread").lines.count }

    @Test func whatWasDoneIsListedUndoneAndDoneAgain() throws {
        try program.seed(["A", "B", "C"]).close()
        #expect(try program.run("mark", "read", "is:unread").status == 0)
        let log = try program.run("log")
        #expect(log.lines.count == 2)
        #expect(log.lines[0].hasPrefix("c2 ") && log.lines[0].hasSuffix("marked read 3 articles"))
        #expect(log.lines[1].hasSuffix("followed “Example News”"))
        #expect(try program.run("log", "--limit", "1", "--json").output.contains("\"undone\":false"))
        #expect(try program.run("undo").output.hasPrefix("Undone: marked read 3 articles"))
        #expect(try unread() == 3)
        #expect(try program.run("log").lines[0].hasSuffix("(undone)"))
        #expect(try program.run("redo").output.hasPrefix("Done again: marked read 3 articles"))
        #expect(try unread() == 0)
        #expect(try program.run("redo").error.contains("Nothing to redo."))
        #expect(try program.run("undo", "2").lines.count == 2)
        #expect(try program.run("list").lines.isEmpty)
        #expect(try program.run("undo").error.contains("Nothing to undo."))
    }

    @Test func aChangeIsUndoneByItsNumber() throws {
        try program.seed(["A", "B"]).close()
        _ = try program.run("mark", "starred", "title:A")
        _ = try program.run("mark", "read", "title:B")
        #expect(try program.run("undo", "c2").output.hasPrefix("Undone: starred “A”"))
        #expect(try program.run("list", "is:starred").lines.isEmpty)
        #expect(try unread() == 1)
        #expect(try program.run("undo", "c2").error.contains("c2 is undone already"))
        #expect(try program.run("redo", "c3").error.contains("c3 is not undone"))
        #expect(try program.run("undo", "c99").error.contains("there is no change c99; tagline log lists them"))
    }

    @Test(arguments: ["0", "-1", "x", "c", "c-1", "c99999999999999999999"]) func whatIsNoChangeIsRefused(word: String)
        throws
    {
        try program.seed(["A"]).close()
        #expect(try program.run("undo", "--", word).status != 0)
        #expect(try program.run("list").lines.count == 1)
    }

    @Test func whatWasChangedSinceIsSaid() throws {
        try program.seed(["A", "B"]).close()
        _ = try program.run("mark", "read", "is:unread")
        _ = try program.run("mark", "unread", "title:A")
        _ = try program.run("mark", "read", "title:A")
        let outcome = try program.run("undo", "c2")
        #expect(outcome.output.contains("1 of them changed since or is gone, and stays so."))
        #expect(try unread() == 1)
    }

    /// The row is on the disk, and the process that was to follow it is gone.
    @Test func aLongChangeIsWholeAfterAKillAndTheNextStart() async throws {
        let store = try program.seed((0..<1_400).map { "Nr \($0)" })
        let child = try program.start("mark", "read", "is:unread")
        var patience = Patience()
        // Where it is too fast for that, it is through.
        while try !store.hasOpenChanges, try store.counts(of: .everything).unread > 0 {
            guard try await patience.looksAgain() else { break }
        }
        child.send(SIGKILL)
        _ = child.waitForEnd()
        store.close()
        #expect(try unread() == 0)
        #expect(try program.run("undo").output.hasPrefix("Undone: marked read 1400 articles"))
        let after = try Store.open(at: program.store)
        #expect(try after.counts(of: .everything).unread == 1_400)
        #expect(try after.check() == [])
    }
}
