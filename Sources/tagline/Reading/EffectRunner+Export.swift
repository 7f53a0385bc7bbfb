import Basics
import Foundation
import News
import Reader
import Store
import Synchronization
import Terminal

/// Articles handed on to other programs and into files.
extension EffectRunner {
    /// Writes an article into a file that the user named.
    static func save(
        _ id: ArticleID, of store: Store, showsPage: Bool, path: String, overwrites: Bool
    ) -> Message {
        let path = NewFile.path(path, home: HomeFolder.path(environment: ProcessInfo.processInfo.environment))
        do {
            guard let article = try store.article(id) else { throw Failure("the article is no longer in the store") }
            let text = ArticleFile(nameOfFile: path).text(of: article, showsPage: showsPage)
            try NewFile.write(text, to: path, overwrites: overwrites)
            return Message("Saved as \(path)")
        } catch let failure as Failure {
            let hint = failure.description.hasSuffix("is there already") ? "; :save-over writes over it" : ""
            return Message("Not saved: \(failure)\(hint)", isError: true)
        } catch {
            return Message("Not saved: \(error)", isError: true)
        }
    }

    /// Runs a command of the user's in the terminal, which the caller has lent, with an article on its standard input.
    ///
    /// The command goes to the shell as it was typed. Nothing of the article is ever part of it; what one may want of it
    /// besides the text is in the environment (``ArticleVariables``).
    func pipe(_ id: ArticleID, showsPage: Bool, command: String) throws {
        guard let article = try store.article(id) else { throw Failure("the article is no longer in the store") }
        let ends = try PipeEnds.make()
        // A command need not read, or not all of it, and a long text takes its time: somebody else has to wait for that.
        Thread.detachNewThread {
            defer { Foundation.close(ends.writing) }
            _ = NewFile.write(
                Array(ArticleFile.text.text(of: article, showsPage: showsPage).utf8), to: ends.writing)
        }
        let status: Int32
        do {
            defer { Foundation.close(ends.reading) }
            status = try runInTerminal(
                "/usr/bin/env", ArticleVariables.list(of: article) + ["/bin/sh", "-c", command],
                input: .descriptor(ends.reading))
        }
        if LentTerminal.isAskedToEnd { return }
        // Standard error goes to the log while the screen is open.
        let failure = status == 0 ? "" : "\n\(PlainLine.cleaned(command)): status \(status)"
        _ = NewFile.write(Array("\(failure)\n[Enter goes back to tagline] ".utf8), to: 1)
        LentTerminal.waitForLine()
    }
}
