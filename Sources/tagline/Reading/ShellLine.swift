/// A line for the shell as a variable of the environment holds it. Only the shell reads what it means; what is told here
/// is where quotes begin and end.
enum ShellLine {
    /// The pieces of a text that is divided at some characters outside quotes; pieces of blanks are none.
    static func pieces(of text: some StringProtocol, dividedAt isDivider: (Character) -> Bool) -> [Substring] {
        let text = Substring(text)
        var pieces: [Substring] = []
        var start = text.startIndex
        var quotes = Quotes()
        for index in text.indices where !quotes.pass(text[index]) && isDivider(text[index]) {
            pieces.append(text[start..<index])
            start = text.index(after: index)
        }
        return (pieces + [text[start...]]).filter { !$0.allSatisfy(\.isWhitespace) }
    }

    /// The program that a line starts; nil where only the shell can tell.
    static func program(of line: some StringProtocol) -> String? {
        guard var word = pieces(of: line, dividedAt: \.isWhitespace).first else { return nil }
        if let quote = word.first, quote == "'" || quote == "\"", word.count > 2, word.last == quote {
            word = word.dropFirst().dropLast()
        }
        let isPlain = word.allSatisfy { !"'\"\\$`~|&;<>()*?[]{}#!=".contains($0) }
        return isPlain && !builtins.contains(String(word)) ? String(word) : nil
    }

    private static let builtins: Set = ["exec", "command", "eval", ".", "if", "for", "while", "case", "until", "time"]

    /// A line for `sh -c` whose every `%s` is the shell's first argument: what that says is never part of the text that
    /// the shell reads. Without a `%s` it stands at the end. `%c` is a colon, `%%` a percent sign.
    static func takingArgument(_ line: some StringProtocol) -> String {
        var result = ""
        var quotes = Quotes()
        var hasPlace = false
        var rest = Substring(line)
        while let character = rest.popFirst() {
            if character == "%", let next = rest.first, "sc%".contains(next) {
                rest.removeFirst()
                guard next == "s" else {
                    result.append(next == "c" ? ":" : "%")
                    continue
                }
                hasPlace = true
                // Out of the quotes and back in again: in double quotes of its own, no blank or star of it counts.
                let mark = quotes.open.map(String.init) ?? ""
                result += mark + "\"$1\"" + mark
            } else {
                _ = quotes.pass(character)
                result.append(character)
            }
        }
        if hasPlace { return result }
        // Behind an `&` it would be a command itself.
        let end = result.lastIndex { !" \t\n&;|".contains($0) }.map { result.index(after: $0) } ?? result.startIndex
        return result[..<end] + " \"$1\"" + result[end...]
    }

    /// Where in a line one is.
    private struct Quotes {
        /// The quotation mark that is open.
        private(set) var open: Character?
        private var isEscaped = false

        /// Goes past a character; returns whether it is quoted, escaped, or quotes others.
        mutating func pass(_ character: Character) -> Bool {
            if isEscaped {
                isEscaped = false
                return true
            }
            if character == "\\", open != "'" {
                isEscaped = true
            } else if let mark = open {
                if character == mark { open = nil }
            } else if character == "'" || character == "\"" {
                open = character
            } else {
                return false
            }
            return true
        }
    }
}
