/// Character references that are left in a category after a feed was parsed, since its publisher escaped them twice.
enum CharacterReferences {
    private static let named: [Substring: Character] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "rsquo": "’", "lsquo": "‘",
        "ndash": "–",
        "mdash": "—", "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç", "uuml": "ü", "ouml": "ö", "auml": "ä",
        "szlig": "ß", "ntilde": "ñ", "oacute": "ó", "aacute": "á", "iacute": "í", "uacute": "ú",
    ]

    /// The text with its references replaced, twice over; unknown ones stay.
    static func decoded(_ text: String) -> String {
        guard text.contains("&") else { return text }
        let once = decodedOnce(text[...])
        return once.contains("&") ? decodedOnce(once[...]) : once
    }

    private static func decodedOnce(_ text: Substring) -> String {
        var result = ""
        var rest = text
        while let ampersand = rest.firstIndex(of: "&") {
            result += rest[..<ampersand]
            let name = rest[rest.index(after: ampersand)...]
            if let end = name.prefix(10).firstIndex(of: ";"), let character = character(name[..<end]) {
                result.append(character)
                rest = name[name.index(after: end)...]
            } else {
                result.append("&")
                rest = name
            }
        }
        return result + rest
    }

    private static func character(_ name: Substring) -> Character? {
        guard name.first == "#" else { return named[name] }
        let digits = name.dropFirst()
        let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init).map(Character.init)
    }
}
