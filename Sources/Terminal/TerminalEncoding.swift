import Foundation

/// What characters the user's terminal shows, decided once from the environment.
public enum TerminalEncoding {
    /// Whether only ASCII can be shown: the locale names an encoding other than UTF-8. A locale without an encoding
    /// (`C`, or none at all, as over a bare SSH) says nothing about the terminal, and terminals today take UTF-8.
    public static func isASCIIOnly(environment: [String: String]) -> Bool {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        guard let dot = locale.firstIndex(of: ".") else { return false }
        let encoding = locale[locale.index(after: dot)...].lowercased().filter { $0.isLetter || $0.isNumber }
        return !encoding.hasPrefix("utf8")
    }

    private static let replacements: [String: String] = [
        "─": "-", "│": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "┬": "+", "┴": "+", "├": "+", "┤": "+", "┼": "+",
        "…": "~", "▌": ">", "▸": ">", "▪": "*", "★": "*", "•": "*", "·": "-", "↻": "@", "↑": "^", "↓": "v", "←": "<",
        "→": ">", "▣": "#", "☑": "x", "☐": "_", "✓": "x", "↪": ">",
        "‘": "'", "’": "'", "‚": "'", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "‹": "<", "›": ">",
        "–": "-", "—": "-", "×": "x", "œ": "o", "Œ": "O", "æ": "a", "Æ": "A", "ø": "o", "Ø": "O", "ß": "s", "ł": "l",
        "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "\u{A0}": " ",
    ]

    /// A cell's text in ASCII, as wide as before: line drawing and punctuation by their likes, letters without their
    /// accents, anything else as question marks.
    static func ascii(_ cell: Cell) -> String {
        if cell.text.utf8.allSatisfy({ $0 < 0x80 }) { return cell.text }
        if let replacement = replacements[cell.text] { return replacement }
        let base = cell.text.decomposedStringWithCanonicalMapping.unicodeScalars.first
        if let base, base.isASCII { return String(Character(base)) }
        return "?"
    }
}
