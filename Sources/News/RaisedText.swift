/// What small raised letters are to the word they stand at: the marks of footnotes and exponents are no part of it, while the
/// letters of "21st" and "Mme" are.
public enum RaisedText {
    /// Whether a raised text is a mark or an exponent: it holds a figure or a sign, stands in brackets, or is one letter
    /// behind a whole word.
    ///
    /// - Parameter before: the text before it.
    public static func isMark(_ text: some StringProtocol, behind before: some StringProtocol) -> Bool {
        guard let first = text.first(where: { !$0.isWhitespace }) else { return false }
        if first == "[" || first == "(" { return true }
        if text.utf8.count <= 12, text.contains(where: { $0.isNumber || !$0.isLetter && !$0.isWhitespace && $0 != "." })
        {
            return true
        }
        return isLetterOfNote(text, behind: before)
    }

    /// "Brest" with a raised "a": no abbreviation and no ordinal has a whole word before its letter.
    public static func isLetterOfNote(_ text: some StringProtocol, behind before: some StringProtocol) -> Bool {
        guard let letter = text.unicodeScalars.first, ("a"..."h").contains(letter), text.unicodeScalars.count == 1
        else {
            return false
        }
        let end = before.suffix(3)
        return end.count == 3 && end.allSatisfy(\.isLowercase)
    }
}
