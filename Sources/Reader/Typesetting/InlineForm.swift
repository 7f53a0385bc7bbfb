import News

/// Runs of text as a terminal shows them: without small raised letters, and without strokes through words.
enum InlineForm {
    /// One of the runs of a text.
    static func text(at index: Int, of spans: [TextBlock.Span]) -> String {
        let span = spans[index]
        guard !span.style.isDisjoint(with: [.superscript, .subscript, .deleted]) else { return span.text }
        if span.style.contains(.superscript) {
            return mark(span.text) ?? Exponent.text(at: index, of: spans) ?? superscript(span.text)
        }
        if span.style.contains(.subscript) { return subscripted(span.text) }
        return "~\(span.text)~"
    }

    private static let raised: [Character: Character] = [
        "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹", "+": "⁺",
        "-": "⁻", "−": "⁻", "=": "⁼", "n": "ⁿ", "i": "ⁱ",
    ]

    private static let lowered: [Character: Character] = [
        "0": "₀", "1": "₁", "2": "₂", "3": "₃", "4": "₄", "5": "₅", "6": "₆", "7": "₇", "8": "₈", "9": "₉", "+": "₊",
        "-": "₋", "−": "₋", "=": "₌",
    ]

    /// The marks of footnotes, in small figures; in brackets they would look like the numbers of links.
    private static func mark(_ text: String) -> String? {
        let mark = text.replacing("][", with: ",").filter { !$0.isWhitespace && $0 != "[" && $0 != "]" }
        let form = mark.compactMap { $0 == "," ? $0 : raised[$0] }
        return form.count == mark.count ? String(form) : nil
    }

    private static func superscript(_ text: String) -> String {
        // 21st, Mme, ©: nothing is lost. A number would become another one.
        text.allSatisfy { !$0.isNumber } ? text : "^\(text)"
    }

    private static func subscripted(_ text: String) -> String {
        let form = text.compactMap { lowered[$0] }
        return form.count == text.count ? String(form) : "_\(text)"
    }
}
