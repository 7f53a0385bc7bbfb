/// A command as a variable of the environment holds it, read as the shell reads it: quotes and backslashes keep words
/// together, `~` is the home, `$NAME` a variable's value.
struct ShellWords {
    /// Its words.
    let words: [String]
    /// Whether there is more in it than that, which only a shell can do: pipes, substitutions, `&`.
    let needsShell: Bool

    /// Reads a command.
    init(_ text: String, environment: [String: String]) {
        var reader = Reader(rest: text[...], environment: environment)
        reader.readAll()
        words = reader.words
        needsShell = reader.needsShell
    }

    /// The parts of a list that is divided by colons outside quotes.
    static func parts(of list: String) -> [Substring] {
        var parts: [Substring] = []
        var start = list.startIndex
        var quote: Character?
        var isEscaped = false
        for index in list.indices {
            let character = list[index]
            if isEscaped {
                isEscaped = false
            } else if character == "\\", quote != "'" {
                isEscaped = true
            } else if let open = quote {
                if character == open { quote = nil }
            } else if character == "'" || character == "\"" {
                quote = character
            } else if character == ":" {
                parts.append(list[start..<index])
                start = list.index(after: index)
            }
        }
        return (parts + [list[start...]]).filter { !$0.allSatisfy(\.isWhitespace) }
    }

    /// A command for `sh -c` whose every `%s` is the shell's first argument: what that says is never part of the text that
    /// the shell reads. Without a `%s` it stands at the end. `%c` is a colon, `%%` a percent sign.
    static func shellText(_ text: String) -> String {
        var result = ""
        var quote: Character?
        var hasPlace = false
        var rest = text[...]
        while let character = rest.popFirst() {
            if character == "%", let next = rest.first, "sc%".contains(next) {
                rest.removeFirst()
                guard next == "s" else {
                    result.append(next == "c" ? ":" : "%")
                    continue
                }
                hasPlace = true
                // Out of the quotes and back in again: in double quotes of its own, no blank or star of it counts.
                let mark = quote.map(String.init) ?? ""
                result += mark + "\"$1\"" + mark
            } else {
                if character == "\\", quote != "'" {
                    result.append(character)
                    if let next = rest.popFirst() { result.append(next) }
                    continue
                }
                if let open = quote {
                    if character == open { quote = nil }
                } else if character == "'" || character == "\"" {
                    quote = character
                }
                result.append(character)
            }
        }
        if hasPlace { return result }
        // Behind an `&` it would be a command itself.
        let end = result.lastIndex { !" \t\n&;|".contains($0) }.map { result.index(after: $0) } ?? result.startIndex
        return result[..<end] + " \"$1\"" + result[end...]
    }
}

extension ShellWords {
    private struct Reader {
        var rest: Substring
        let environment: [String: String]
        var words: [String] = []
        var needsShell = false
        private var word: String?

        init(rest: Substring, environment: [String: String]) {
            self.rest = rest
            self.environment = environment
        }

        mutating func readAll() {
            while let character = rest.popFirst() {
                switch character {
                case " ", "\t", "\n": end()
                case "'":
                    word = (word ?? "") + rest.prefix { $0 != "'" }
                    rest = rest.drop { $0 != "'" }.dropFirst()
                case "\"": readQuoted()
                case "\\": if let next = rest.popFirst() { append(next) }
                case "$": readVariable()
                case "~" where word == nil && (rest.isEmpty || rest.hasPrefix("/") || rest.first == " "):
                    word = HomeFolder.path(environment: environment)
                case "|", "&", ";", "<", ">", "(", ")", "`", "*", "?", "[", "#", "~":
                    needsShell = true
                    append(character)
                default: append(character)
                }
            }
            end()
            // `NAME=value command` sets a variable.
            if words.first?.contains("=") == true { needsShell = true }
        }

        private mutating func readQuoted() {
            word = word ?? ""
            while let character = rest.popFirst(), character != "\"" {
                switch character {
                case "\\":
                    guard let next = rest.popFirst() else { return }
                    if !"\"\\$`".contains(next) { append("\\") }
                    append(next)
                case "$": readVariable()
                case "`":
                    needsShell = true
                    append(character)
                default: append(character)
                }
            }
        }

        private mutating func readVariable() {
            let isBraced = rest.first == "{"
            let name = (isBraced ? rest.dropFirst() : rest).prefix {
                $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_")
            }
            let after = rest[name.endIndex...]
            guard !name.isEmpty, !isBraced || after.first == "}" else {
                needsShell = true
                return append("$")
            }
            rest = isBraced ? after.dropFirst() : after
            let value = environment[String(name)] ?? ""
            // Blanks in it divide words where it stands alone; that is the shell's to do.
            if value.contains(where: \.isWhitespace) { needsShell = true }
            word = (word ?? "") + value
        }

        private mutating func append(_ character: Character) { word = (word ?? "") + String(character) }

        private mutating func end() {
            if let word { words.append(word) }
            word = nil
        }
    }
}
