import Foundation
import Refresh
import TOMLKit

/// A table of the configuration with its place, so that each wrong value is reported where it stands.
struct ConfigurationTable {
    private let table: TOMLTable
    private let path: [String]
    private let element: Int?
    private let document: TOMLDocument

    /// The table that a key has; in an array of tables, the one with this number.
    ///
    /// - Throws: ``ConfigurationError`` when it is something else.
    init(
        _ value: any TOMLValueConvertible, at path: [String], element: Int? = nil, _ document: TOMLDocument
    ) throws(ConfigurationError) {
        guard let table = value.table else {
            let name = path.joined(separator: ".")
            throw document.error(at: path, element: element, "“\(name)” is a table: [\(name)]")
        }
        self.table = table
        self.path = path
        self.element = element
        self.document = document
    }

    /// Its keys, in no particular order.
    var keys: [String] { table.keys.sorted() }

    /// Whether it has a key.
    func has(_ key: String) -> Bool { table[key] != nil }

    /// An error at one of its keys.
    func error(at key: String? = nil, _ message: String) -> ConfigurationError {
        document.error(at: path + (key.map { [$0] } ?? []), element: element, message)
    }

    /// Warns of keys that are none of these.
    func warnOfOthers(than known: [String], _ warnings: inout [ConfigurationError]) {
        for key in keys where !known.contains(key) {
            let hint = Similar.nearest(to: key, among: known).map { "; did you mean “\($0)”?" } ?? ""
            warnings.append(error(at: key, "unknown key “\(key)” in “\(path.joined(separator: "."))”\(hint)"))
        }
    }

    /// A text; nil where there is none.
    func text(_ key: String) throws(ConfigurationError) -> String? {
        guard let value = table[key] else { return nil }
        guard let text = value.string, !text.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
            throw error(at: key, "“\(key)” is a text in quotes, on one line")
        }
        return text
    }

    /// Yes or no.
    func flag(_ key: String) throws(ConfigurationError) -> Bool? {
        guard let value = table[key] else { return nil }
        guard let flag = value.bool else { throw error(at: key, "“\(key)” is true or false") }
        return flag
    }

    /// A whole number within bounds.
    func number(_ key: String, in range: ClosedRange<Int>) throws(ConfigurationError) -> Int? {
        guard let value = table[key] else { return nil }
        guard let number = value.int, range.contains(number) else {
            throw error(at: key, "“\(key)” is a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// A length of time, as `"30m"`, `"2 hours"` or `"90d"`.
    func time(_ key: String, atLeast least: Duration) throws(ConfigurationError) -> Duration? {
        guard let value = table[key] else { return nil }
        guard let text = value.string, let time = WrittenTime.duration(text) else {
            throw error(at: key, "“\(key)” is a length of time: \"30m\", \"2 hours\", \"1d\"")
        }
        guard time >= least else {
            throw error(at: key, "“\(key)” is at least \(WrittenTime.words(least))")
        }
        return time
    }

    /// Names with texts: `{ "X-Key" = "secret" }`.
    func texts(_ key: String) throws(ConfigurationError) -> [(name: String, value: String)] {
        guard let value = table[key] else { return [] }
        guard let inner = value.table else {
            throw error(at: key, "“\(key)” holds names with texts: { \"X-Key\" = \"…\" }")
        }
        let reader = try ConfigurationTable(inner, at: path + [key], element: element, document)
        var texts: [(name: String, value: String)] = []
        for name in reader.keys {
            guard let text = try reader.text(name) else { continue }
            texts.append((name, text))
        }
        return texts
    }

    /// A command: a line for the shell, or a list of a program and its arguments.
    func command(_ key: String) throws(ConfigurationError) -> FeedCommand? {
        guard let value = table[key] else { return nil }
        if let line = value.string, line.contains(where: { !$0.isWhitespace }) { return .shell(line) }
        let words = value.array?.compactMap(\.string) ?? []
        guard let program = words.first, !program.isEmpty, words.count == value.array?.count else {
            throw error(at: key, "“\(key)” is a line for the shell, or a list: [\"program\", \"argument\"]")
        }
        return .program(program, Array(words.dropFirst()))
    }
}
