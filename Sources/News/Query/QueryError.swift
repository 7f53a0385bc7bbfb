/// Why a query could not be understood, in words for the person who typed it.
public struct QueryError: Error, Hashable, Sendable {
    /// What is wrong: `unknown field 'souce:'`.
    public let message: String

    /// Where it starts: the number of the character in the query's text, counted from 1.
    public let column: Int

    /// What to do about it, if there is something: `did you mean 'source:'?`.
    public let suggestion: String?

    init(_ message: String, at column: Int, suggestion: String? = nil) {
        self.message = message
        self.column = column
        self.suggestion = suggestion
    }
}

extension QueryError: CustomStringConvertible {
    /// One line: `unknown field 'souce:' at column 5; did you mean 'source:'?`.
    public var description: String {
        let place = "\(message) at column \(column)"
        return suggestion.map { "\(place); \($0)" } ?? place
    }
}

extension QueryError {
    /// Text as an error may repeat it: short, and without characters that would act on a terminal.
    static func quoted(_ text: String) -> String {
        let shown = text.prefix(40).map { $0.unicodeScalars.allSatisfy(\.isPrintable) ? $0 : "?" }
        return "'\(String(shown))\(text.count > 40 ? "…" : "")'"
    }
}

extension Unicode.Scalar {
    fileprivate var isPrintable: Bool {
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
        // Joiners hold emoji and Indic letters together; the other format characters turn text around.
        case .format: self == "\u{200C}" || self == "\u{200D}"
        default: true
        }
    }
}
