public import Foundation

extension QueryParser {
    /// The query that somebody means who has not typed all of it: the last word may go on, and what is open is closed.
    public static func parse(
        typing text: String, now: Date = Date(), calendar: @autoclosure @escaping () -> Calendar = .current
    ) throws(QueryError) -> Query {
        let closing = Closing(text)
        return try parse(closing.closed, now: now, calendar: calendar())
    }
}

/// What an unfinished query lacks.
private struct Closing {
    private(set) var closed: String

    init(_ text: String) {
        closed = text
        var isQuoted = false
        var isEscaped = false
        var depth = 0
        var word = ""
        for character in text {
            if isQuoted {
                if isEscaped {
                    isEscaped = false
                } else if character == "\\" {
                    isEscaped = true
                } else if character == "\"" {
                    isQuoted = false
                }
                continue
            }
            switch character {
            case "\"":
                isQuoted = true
                word = "\""
            case "(": depth += 1
            case ")": depth = max(depth - 1, 0)
            default: break
            }
            if character.isWhitespace || character == "(" || character == ")" {
                word = ""
            } else {
                word.append(character)
            }
        }
        if isEscaped { closed.append("\\") }
        let goesOn = text.last.map { $0.isLetter || $0.isNumber } ?? false
        let isPlain = !word.contains { $0 == ":" || $0 == "#" || $0 == "\"" } && word != "OR"
        if goesOn, isQuoted || isPlain { closed.append("*") }
        if isQuoted { closed.append("\"") }
        closed += String(repeating: ")", count: depth)
    }
}
