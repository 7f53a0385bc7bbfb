import TOMLKit

/// A TOML file with its text, so that errors found after parsing can say where, too: TOMLKit knows places only of
/// what it could not parse.
struct TOMLDocument {
    /// The file's path, as errors name it.
    let file: String
    /// What stands in it.
    let root: TOMLTable
    private let text: String

    /// Parses a file's text.
    ///
    /// - Throws: ``ConfigurationError`` with the place where the syntax breaks.
    init(text: String, file: String) throws(ConfigurationError) {
        self.text = text
        self.file = file
        do {
            root = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw ConfigurationError(
                file: file, line: error.source.begin.line, column: error.source.begin.column,
                message: error.description)
        } catch {
            throw ConfigurationError(file: file, line: 1, column: 1, message: "\(error)")
        }
    }

    /// An error at the key that a path of keys leads to; in an array of tables (`[[feed]]`), in the one with that number,
    /// from 0.
    func error(at path: [String], element: Int? = nil, _ message: String) -> ConfigurationError {
        let (line, column) = position(of: path, element: element)
        return ConfigurationError(file: file, line: line, column: column, message: message)
    }

    /// Where a key stands: its own place, or that of the innermost table on the way to it that has one (a key of an
    /// inline table is on its line).
    private func position(of path: [String], element: Int?) -> (line: Int, column: Int) {
        var best = (line: 1, column: 1, depth: 0)
        var table: [String] = []
        var elements = 0
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let column = line.prefix { $0 == " " || $0 == "\t" }.count + 1
            let content = line.dropFirst(column - 1)
            var keys: [String]
            if content.hasPrefix("[") {
                table = TOMLDocument.keys(in: content.drop { $0 == "[" }, end: "]")
                keys = table
                if content.hasPrefix("[["), table.first == path.first { elements += 1 }
            } else {
                keys = table + TOMLDocument.keys(in: content, end: "=")
                if keys.count == table.count { continue }
            }
            if let element, keys.first == path.first, elements != element + 1 { continue }
            keys = Array(keys.prefix(path.count))
            if keys.count > best.depth, path.starts(with: keys) { best = (index + 1, column, keys.count) }
        }
        return (best.line, best.column)
    }

    /// The dotted keys at the start of a line, up to `end`; none when `end` does not follow.
    private static func keys(in text: Substring, end: Character) -> [String] {
        var keys: [String] = []
        var key = ""
        var quote: Character?
        for character in text {
            if let open = quote {
                if character == open { quote = nil } else { key.append(character) }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == "." || character == end {
                keys.append(key)
                key = ""
                if character == end { return keys }
            } else if character == "#" {
                return []
            } else if character != " ", character != "\t" {
                key.append(character)
            }
        }
        return []
    }
}
