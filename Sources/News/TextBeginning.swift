/// The beginning of an article's text, for those who choose what to read.
public enum TextBeginning {
    /// The first sentence of a text, or what follows until it says enough; at most some 300 characters on one line. Nil for
    /// a text that says nothing beside the headline.
    public static func sentence(of text: String, besides title: String = "") -> String? {
        var line = ""
        var isAfterSpace = true
        var rest = text.unicodeScalars[...]
        if title.count >= shortestTitle, text.hasPrefix(title) {
            rest = text.dropFirst(title.count).unicodeScalars[...]
        }
        var scalars = String.UnicodeScalarView()
        for (count, scalar) in rest.enumerated() {
            if count >= longest * 2 || scalars.count >= longest { break }
            if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
                if !isAfterSpace, endsSentence(scalars) { break }
                if !isAfterSpace { scalars.append(" ") }
                isAfterSpace = true
                continue
            }
            isAfterSpace = false
            scalars.append(scalar)
            if scalar == "。", scalars.count >= enough { break }
        }
        line = String(scalars)
        while line.last == " " { line.removeLast() }
        return line.contains(where: { $0.isLetter || $0.isNumber }) ? line : nil
    }

    /// The most scalars, and how many a sentence has at least: shorter ones are exclamations, and numbers with a point.
    private static let longest = 300
    private static let enough = 50
    /// What is shorter may well be the first word of a sentence.
    private static let shortestTitle = 12

    private static func endsSentence(_ scalars: String.UnicodeScalarView) -> Bool {
        guard scalars.count >= enough, let last = scalars.last else { return false }
        return ".!?…”»".unicodeScalars.contains(last)
    }
}
