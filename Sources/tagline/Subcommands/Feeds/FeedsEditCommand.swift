import ArgumentParser
import Basics
import Foundation
import News
import Store

/// `tagline feeds edit`: all feeds as text, in the user's editor, as `crontab -e` does it.
struct FeedsEditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Edit all feeds as text.",
        discussion: """
            The text opens in $VISUAL, else $EDITOR, else vi. What is wrong with it is shown when you leave the editor, \
            and you can go on editing; nothing changes before all of it is in order. Where most of the feeds are gone from \
            the text, as when an editor leaves it empty, you are asked first. --print prints the text instead.
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Flag(help: "Print the text, and edit nothing.")
    var print = false

    @Flag(help: ArgumentHelp("Wait for a key at the end, so that what is said can be read.", visibility: .hidden))
    var pause = false

    func run() throws {
        defer {
            if pause {
                StandardError.write("Enter goes back to the reader. ")
                _ = readLine()
            }
        }
        do {
            try editAll()
        } catch let failure as Failure where pause {
            StandardError.writeLine(failure.description)
        }
    }

    private func editAll() throws {
        let store = try storeOptions.openOrMake()
        defer { store.close() }
        let output = StandardOutput()
        let before = try FeedsEditCommand.editable(store.feeds())
        let text = FeedListText.text(of: before)
        if print {
            try output.write(PlainLine.shown(text, keepsLineBreaks: true).utf8)
            return try output.flush()
        }
        let file = try EditedFile(name: "feeds", text: text)
        guard let lines = try edit(file, text) else {
            file.remove()
            try output.writeLine("Nothing changed.")
            return try output.flush()
        }
        let changes = FeedListChanges(from: before, to: lines, now: try FeedsEditCommand.editable(store.feeds()))
        try confirm(changes, of: before.count, file)
        do {
            try output.writeLine(PlainLine.shown(try changes.apply(to: store)) + ".")
        } catch {
            throw Failure("\(error)\nWhat you wrote is in \(file.path)")
        }
        file.remove()
        try output.flush()
    }

    /// The feeds that a line can stand for: not the sample edition's, nor commands of the configuration.
    private static func editable(_ feeds: [Feed]) -> [Feed] {
        feeds.filter { feed in
            !feed.isSample && ["http://", "https://", "file://"].contains { feed.address.lowercased().hasPrefix($0) }
        }
    }

    /// Asks before most feeds are removed: an editor that fails, or a disk that is full, leaves less than was meant.
    private func confirm(_ changes: FeedListChanges, of count: Int, _ file: EditedFile) throws {
        let removed = changes.removedCount
        guard removed > 0, removed == count || removed > 9 && removed * 2 > count else { return }
        let what = removed == count ? "all \(Counted.text(count, "feed"))" : "\(removed) of \(count) feeds"
        StandardError.write("This removes \(count == 1 ? "the only feed" : what). Really? (y/N) ")
        if isatty(0) == 1, let answer = readLine(), answer.lowercased().hasPrefix("y") { return }
        if isatty(0) != 1 { StandardError.write("\n") }
        throw Failure("nothing was changed; what you wrote is in \(file.path)")
    }

    /// Has the text edited until it is in order; nil when it is as it was.
    private func edit(_ file: EditedFile, _ text: String) throws -> [FeedListText.Line]? {
        while true {
            let edited = try file.edit(environment: ProcessInfo.processInfo.environment)
            if edited == text { return nil }
            let (lines, problems) = FeedListText.parse(edited)
            if problems.isEmpty { return lines }
            for problem in problems.prefix(20) { StandardError.writeLine(problem.description) }
            StandardError.write("Edit it again? (Y/n) ")
            guard isatty(0) == 1, let answer = readLine(), !answer.lowercased().hasPrefix("n") else {
                StandardError.write("\n")
                throw Failure("nothing was changed; what you wrote is in \(file.path)")
            }
        }
    }
}

/// A text that is being edited in a file of its own, which stays where it is until ``remove()``.
struct EditedFile {
    /// Where it is.
    let path: String

    /// Writes a text into a new file that nobody else may read.
    ///
    /// - Throws: ``Failure`` when that is not possible.
    init(name: String, text: String) throws(Failure) {
        var template = Array((NSTemporaryDirectory() + "tagline-\(name)-XXXXXX.txt").utf8CString)
        let descriptor = mkstemps(&template, 4)
        path = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard descriptor >= 0 else { throw Failure("cannot make \(path): \(Failure.text(of: errno))") }
        close(descriptor)
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        } catch {
            throw Failure("cannot write \(path): \(error.localizedDescription)")
        }
    }

    /// Runs the user's editor on it, and returns what is in it then.
    ///
    /// - Throws: ``Failure`` when the editor cannot be run or says that it failed, or the file cannot be read.
    func edit(environment: [String: String]) throws(Failure) -> String {
        let editor =
            [environment["VISUAL"], environment["EDITOR"], "vi"].compactMap(\.self).first { !$0.isEmpty } ?? "vi"
        // The variable is the shell's to read, as git and crontab have it read: options, quotes, blanks in a path.
        let child = try ChildProcess.start(
            "/bin/sh", ["-c", editor + " \"$@\"", editor, path], input: .inherited, output: .inherited,
            error: .inherited)
        let status = child.waitForEnd(stopsWithIt: true).status
        guard status == 0 else {
            throw Failure("\(editor) ended with status \(status); nothing was changed, and the text is in \(path)")
        }
        guard let bytes = FileManager.default.contents(atPath: path) else { throw Failure("\(path) is gone") }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Removes it.
    func remove() { unlink(path) }
}
