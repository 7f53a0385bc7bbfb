/// Raised text in a line of plain text: an exponent must not run into what it belongs to (`x^a`, `10^(23+x)`), while an
/// ordinal or an abbreviation loses nothing (21st, Mme).
public enum Exponent {
    /// The exponent at a place in a text, with its sign and with the space that it needs behind it; nil where the raised
    /// text there is no exponent.
    public static func text(at index: Int, of spans: [TextBlock.Span]) -> String? {
        guard spans.indices.contains(index), spans[index].style.contains(.superscript) else { return nil }
        let exponent = spans[index].text
        guard exponent.utf8.count <= longest, let last = exponent.last, exponent.first != "[",
            !exponent.contains(where: \.isNewline)
        else { return nil }
        let hasNumber = exponent.contains(where: \.isNumber)
        let isPower = hasNumber ? !isNumber(exponent) : isFormula(exponent, behind: base(of: index, in: spans))
        guard isPower else { return nil }
        let isBare = exponent.allSatisfy { $0.isLetter || $0.isNumber } || exponent.count == 1 || isInBrackets(exponent)
        guard isBare else { return "^(\(exponent))" }
        let next = spans[(index + 1)...].first { !$0.text.isEmpty }
        guard last != ")", let next, !next.style.contains(.superscript), let first = next.text.first else {
            return "^" + exponent
        }
        return "^" + exponent + (first.isLetter || first.isNumber ? " " : "")
    }

    private static let longest = 60

    /// The last two characters before a run.
    private static func base(of index: Int, in spans: [TextBlock.Span]) -> [Character] {
        var characters: [Character] = []
        for span in spans[..<index].reversed() {
            characters = Array(span.text.suffix(2 - characters.count)) + characters
            if characters.count == 2 { break }
        }
        return characters
    }

    /// Figures only: they have small forms of their own.
    private static func isNumber(_ text: String) -> Bool {
        text.allSatisfy { $0.isNumber || "+-−–=., ".contains($0) }
    }

    private static func isInBrackets(_ text: String) -> Bool {
        text.first == "(" && text.last == ")" && text.dropFirst().dropLast().allSatisfy { $0 != "(" && $0 != ")" }
    }

    /// Whether letters and signs are an exponent of what they stand at.
    private static func isFormula(_ text: String, behind characters: [Character]) -> Bool {
        guard let base = characters.last, base.isLetter || base.isNumber || ")]}|".contains(base) else { return false }
        let beforeBase = characters.count > 1 ? characters.first : nil
        let isAlone = beforeBase.map { !$0.isLetter && !"'’.&".contains($0) } ?? true
        let hasLetters = text.contains(where: \.isLetter)
        // Behind a word such letters are a mark: Tesla(R).
        let isVariable = !base.isLetter || isAlone
        if hasLetters, isVariable, text.unicodeScalars.contains(where: isSign) || text.contains(where: isMathLetter) {
            return true
        }
        if isVariable, isInBrackets(text), text.count == 3, !base.isNumber { return true }
        guard text.utf8.allSatisfy({ $0 & 0xDF >= 0x41 && $0 & 0xDF <= 0x5A }) else { return false }
        return isPower(text, of: base, isAlone: isAlone)
    }

    private static func isSign(_ scalar: Unicode.Scalar) -> Bool { "+−=/·×^∞∗⋅-".unicodeScalars.contains(scalar) }

    /// Greek, and the letters of formulas.
    private static func isMathLetter(_ character: Character) -> Bool {
        guard let value = character.unicodeScalars.first?.value else { return false }
        return (0x391...0x3F6).contains(value) || (0x1D400...0x1D7FF).contains(value)
    }

    /// Whether Latin letters are an exponent rather than the end of an ordinal (2e, nth) or of an abbreviation (Mr, No).
    private static func isPower(_ text: String, of base: Character, isAlone: Bool) -> Bool {
        if endings.contains(text.lowercased()) { return false }
        guard text.count == 1 else {
            // Of a word such as Mme nobody can tell but by its capital.
            let mayHave = !base.isLetter ? !base.isNumber : isAlone && base.isLowercase && !"nivx".contains(base)
            return mayHave && text.count == 2 && text.allSatisfy(\.isLowercase)
        }
        if base.isNumber { return !"eaordthms".contains(text.lowercased()) }
        guard base.isLetter else { return true }
        guard isAlone, base.isASCII else { return false }
        if base.isLowercase { return text != "o" && !("ivx".contains(base) && text == "e") }
        return text.allSatisfy(\.isLowercase)
            ? !"eoratcsly".contains(text)
            : !["NO", "DR", "MR", "ST", "MC", "VE", "XE", "IE"].contains("\(base)\(text)")
    }

    private static let endings: Set<String> = [
        "st", "nd", "rd", "th", "er", "re", "eme", "ere", "de", "te", "ste", "ter", "bis", "me", "mes", "lle", "lles",
        "os", "as", "ra", "ro", "ie", "gr", "rs", "ps", "tm", "sm",
    ]
}
