import TOMLKit

/// A TOML file that the user wrote, and all that is wrong in it, each mistake where it stands: TOMLKit knows places only
/// of what it could not parse.
final class TOMLDocument {
    /// The file's path, as mistakes name it.
    let file: String
    /// What stands in it; nothing where it breaks the rules of TOML.
    let root: TOMLTable
    /// Whether it keeps to the rules of TOML.
    let isWellFormed: Bool
    /// What is wrong in it, in the order in which it was found.
    private(set) var mistakes: [ConfigurationError]
    /// What the mistakes are about.
    private var broken: Set<[TOMLStep]> = []
    /// What is at stake with something that was not understood, and what that is, in words.
    private(set) var stakes: [Stake: String] = [:]
    private let text: String
    private lazy var places = TOMLPlaces(text)

    /// Reads a file's text.
    init(text: String, file: String) {
        self.text = text
        self.file = file
        var errors: [ConfigurationError] = []
        root = TOMLDocument.parse(text, file: file, errors: &errors) ?? TOMLTable()
        mistakes = errors
        isWellFormed = errors.isEmpty
    }

    /// Notes that something is wrong where a path leads, or, where nothing stands there, at what it is missing from.
    func note(at path: [TOMLStep], _ message: String) {
        let place = places[path]
        mistakes.append(
            ConfigurationError(file: file, line: place.line, column: place.column, message: message))
        broken.insert(path)
    }

    /// Notes what is odd at a place, though it is meant: nothing counts as broken for it.
    func remark(at path: [TOMLStep], _ message: String) {
        let place = places[path]
        mistakes.append(
            ConfigurationError(file: file, line: place.line, column: place.column, message: message))
    }

    /// Has a value count as wrong that a mistake elsewhere is about: its key was misspelt.
    func distrust(_ path: [TOMLStep]) { broken.insert(path) }

    /// Where a path leads, or as far as it leads.
    func place(of path: [TOMLStep]) -> TOMLPlaces.Place { places[path] }

    /// Notes that something may have been meant for a setting that protects.
    func raise(_ stake: Stake, at path: [TOMLStep]) {
        let name = if case .key(let key)? = path.last { "“\(key)” " } else { "" }
        guard stakes[stake] == nil else { return }
        stakes[stake] = "\(name)in the configuration (line \(places[path].line)) is not understood"
    }

    /// Whether what a path leads to was found wrong, or anything within it.
    func isBroken(_ path: [TOMLStep]) -> Bool { broken.contains { $0.starts(with: path) } }

    /// Whether the very value that a path leads to was found wrong.
    func isBroken(exactly path: [TOMLStep]) -> Bool { broken.contains(path) }

    /// The mistakes as they stand in the file, each once.
    var sortedMistakes: [ConfigurationError] {
        var seen: Set<ConfigurationError> = []
        return mistakes.sorted { ($0.line, $0.column) < ($1.line, $1.column) }.filter { seen.insert($0).inserted }
    }

    /// So many mistakes of the form are looked for.
    private static let mostErrors = 20

    /// Parses a text. Behind a line that is wrong by itself it goes on, so that all such lines are found at once.
    private static func parse(_ text: String, file: String, errors: inout [ConfigurationError]) -> TOMLTable? {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        while errors.count < mostErrors {
            do {
                let table = try TOMLTable(string: lines.joined(separator: "\n"))
                return errors.isEmpty ? table : nil
            } catch let error as TOMLParseError {
                let (line, column) = (error.source.begin.line, error.source.begin.column)
                errors.append(
                    ConfigurationError(
                        file: file, line: line, column: column, message: TOMLWords.plain(error.description)))
                guard lines.indices.contains(line - 1), !lines[line - 1].isEmpty, isWrongByItself(lines[line - 1])
                else { return nil }
                lines[line - 1] = ""
            } catch {
                errors.append(ConfigurationError(file: file, line: 1, column: 1, message: "\(error)"))
                return nil
            }
        }
        return nil
    }

    /// Whether a line is wrong wherever it stands: what lines before it have left open is not to blame.
    private static func isWrongByItself(_ line: Substring) -> Bool { (try? TOMLTable(string: String(line))) == nil }
}
