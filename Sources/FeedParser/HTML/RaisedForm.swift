import News

/// Raised text where there is one size of letters: figures above the line would become part of the number before them.
enum RaisedForm {
    /// `¹`, `³,⁴`, `⁻ᵗ`, `^(23+x)`, `[2]`; letters of a word (21st, Mme) as they are.
    ///
    /// - Parameter before: the text before it.
    static func text(_ text: String, behind before: String) -> String {
        guard RaisedText.isMark(text, behind: before) else { return text }
        if RaisedText.isLetterOfNote(text, behind: before) { return "[\(text)]" }
        let figures = text.filter { !$0.isWhitespace }
        // "[2]" and "[citation needed]" are no part of a word, and neither is "®".
        guard figures.first != "[", figures.first != "(", figures.contains(where: { $0.isNumber || $0.isLetter }),
            figures.count <= 8
        else { return text }
        if figures.allSatisfy({ $0.isNumber || $0 == "," }) {
            return figures.split(separator: ",").map { MathScripts.raised(String($0)) }.joined(separator: ",")
        }
        return MathScripts.raised(figures)
    }
}
