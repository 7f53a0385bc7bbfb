import News
import Refresh

/// The feeds as text, a line each, for an editor: an address, and behind it what is the user's own.
///
///     https://times.example/rss  "~Times"  in:News/UK  #uk  paused
struct FeedListText {
    /// A line of the text.
    struct Line: Hashable {
        /// Its number in the text, counted from 1.
        var number: Int
        /// The feed's address, absolute.
        var address: String
        /// The name that the user gave it.
        var title: String?
        /// The folders it is in, outermost first.
        var folders: [String] = []
        /// Tags of all of its articles.
        var tags: [Tag] = []
        /// Whether it is not to be fetched.
        var isPaused = false
    }

    /// What is wrong with a text.
    struct Problem: Error, Hashable, CustomStringConvertible {
        /// The line, counted from 1.
        var line: Int
        /// What is wrong there.
        var message: String
        /// `line 3: …`.
        var description: String { "line \(line): \(message)" }
    }

    /// What stands above the feeds.
    private static let introduction = """
        # The feeds you follow, a line each: the address, and behind it, in any order,
        #   "~Name"      a name of your own; without one, the feed goes by the name it gives itself
        #   in:News/UK   its folder; in quotes where it has spaces: "in:World News"; AC\\/DC has a slash in its name
        #   #tag         a tag for all of its articles
        #   paused       it is not fetched
        # A line that you add follows a feed, one that you take out unfollows it; tagline feeds restore
        # brings it back. What is wrong is shown when you leave the editor, and nothing is lost.

        """

    /// The text of some feeds, in their order.
    static func text(of feeds: [Feed]) -> String {
        introduction + "\n" + feeds.map { line(of: $0) + "\n" }.joined()
    }

    private static func line(of feed: Feed) -> String {
        var words = [feed.address]
        if let title = feed.givenTitle { words.append(quoted("~" + title)) }
        if !feed.folders.isEmpty { words.append(quoted("in:" + FolderPath.text(of: feed.folders))) }
        words += feed.tags.map(\.description)
        if feed.schedule.pause == .byUser { words.append("paused") }
        return words.joined(separator: "  ")
    }

    private static func quoted(_ text: String) -> String {
        guard text.contains(where: { $0.isWhitespace || $0 == "\"" }) else { return text }
        var quoted = ""
        for (index, character) in zip(text.indices, text) {
            // A slash in a folder's name keeps its one backslash.
            let next = text[index...].dropFirst().first
            if character == "\"" || character == "\\" && next != "/" { quoted.append("\\") }
            quoted.append(character)
        }
        return "\"" + quoted + "\""
    }

    /// What a text says.
    ///
    /// - Returns: the lines, and everything that is wrong with the text; with problems, the lines are not to be used.
    static func parse(_ text: String) -> (lines: [Line], problems: [Problem]) {
        var lines: [Line] = []
        var problems: [Problem] = []
        var known: [String: Int] = [:]
        for (index, content) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let number = index + 1
            let content = content.drop(while: \.isWhitespace)
            guard !content.isEmpty, !content.hasPrefix("#") else { continue }
            do throws(Problem) {
                let line = try parse(words(of: content, number), number)
                let key = FeedFinder.key(line.address)
                if let other = known[key] {
                    throw Problem(line: number, message: "this is the feed of line \(other) once more")
                }
                known[key] = number
                lines.append(line)
            } catch {
                problems.append(error)
            }
        }
        return (lines, problems)
    }

    private static func parse(_ words: [String], _ number: Int) throws(Problem) -> Line {
        func problem(_ message: String) -> Problem { Problem(line: number, message: message) }
        guard let first = words.first else { throw problem("there is no address") }
        let address: String
        do throws(WrittenAddress.Problem) {
            address = try WrittenAddress(first).addresses.first ?? first
        } catch {
            throw problem("\(first): \(error)")
        }
        var line = Line(number: number, address: address)
        for word in words.dropFirst() {
            if word.hasPrefix("~") {
                guard line.title == nil else { throw problem("it has two names") }
                guard word.count > 1 else { throw problem("there is no name behind the ~") }
                line.title = String(word.dropFirst())
            } else if word.hasPrefix("in:") {
                guard line.folders.isEmpty else { throw problem("it has two folders") }
                line.folders = FolderPath.folders(in: word.dropFirst(3))
            } else if word.hasPrefix("#") {
                guard let tag = Tag(word) else { throw problem("“\(word)” is not a tag") }
                if !line.tags.contains(tag) { line.tags.append(tag) }
            } else if word == "paused" {
                line.isPaused = true
            } else {
                throw problem("“\(word)” is not \"~name\", in:folder, #tag or paused")
            }
        }
        return line
    }

    /// The words of a line; quotes hold words together, a backslash in them takes the next character as it is, but
    /// stays before a slash, where it is the folder's.
    private static func words(of line: Substring, _ number: Int) throws(Problem) -> [String] {
        var words: [String] = []
        var word = ""
        var isInWord = false
        var isQuoted = false
        var isEscaped = false
        for character in line {
            if isEscaped {
                if character == "/" { word.append("\\") }
                word.append(character)
                isEscaped = false
            } else if character == "\\", isQuoted {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
                isInWord = true
            } else if character.isWhitespace, !isQuoted {
                if isInWord { words.append(word) }
                word = ""
                isInWord = false
            } else {
                word.append(character)
                isInWord = true
            }
        }
        guard !isQuoted else { throw Problem(line: number, message: "a quotation mark is not closed") }
        if isInWord { words.append(word) }
        return words
    }
}
