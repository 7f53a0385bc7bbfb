/// What the parser says about a text that is not TOML, in words for whoever has mistyped it.
enum TOMLWords {
    /// What is meant, where that can be guessed.
    static func plain(_ message: String) -> String {
        for (sign, words) in meanings where message.contains(sign) { return words }
        if let name = quoted(message, after: "cannot redefine existing") {
            return "“\(name)” stands here a second time"
        }
        if let sequence = quoted(message, after: "unknown escape sequence") {
            return "“\(sequence)” means nothing between quotation marks; a backslash is written \\\\"
        }
        return message
    }

    private static let meanings: KeyValuePairs = [
        "string: unescaped control characters": "the text is not closed on its line: a quotation mark is missing",
        "string: encountered end-of-file": "the text is not closed: a quotation mark is missing",
        "could not determine value type": "this is no value; a text stands between quotation marks: \"…\"",
        "expected value, saw": "a value is missing here",
        "expected '=', saw": "behind the key an = is missing",
        "table header: expected ']'": "the heading is not closed: a ] is missing",
        "expected comma or closing ']'": "the list is not closed: a ] or a comma is missing before this",
        "array: encountered end-of-file": "the list is not closed: a ] is missing",
        "inline table: expected key or closing '}'": "the { is not closed: a } is missing",
        "inline table: encountered end-of-file": "the { is not closed: a } is missing",
        "expected a comment or whitespace": "there is more behind the value; several values are a list: [\"…\", \"…\"]",
        "boolean: expected": "this is no value; yes is true and no is false, in small letters",
        "integer: expected digit": "this is no number",
        "root table: expected keys": "a line begins with a key, with a [heading] or with #",
    ]

    private static func quoted(_ message: String, after words: String) -> Substring? {
        guard let place = message.firstRange(of: words) else { return nil }
        let rest = message[place.upperBound...].drop { $0 != "'" }.dropFirst()
        let name = rest.prefix { $0 != "'" }
        return name.isEmpty ? nil : name
    }
}
