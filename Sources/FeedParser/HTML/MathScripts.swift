/// Indices, exponents, roots and accents of formulas.
enum MathScripts {
    /// A part with what stands at its foot and at its head: small letters of Unicode where it has all of them and they
    /// can still be read, else `x_max`, `x^(n+1)`.
    static func part(_ base: MathText.Part, below: MathText.Part?, above: MathText.Part?) -> MathText.Part {
        let foot = below.map { $0.text.isEmpty ? "" : lowered($0.text) } ?? ""
        let head = above.map { $0.text.isEmpty ? "" : raised($0.text) } ?? ""
        guard !foot.isEmpty || !head.isEmpty else { return base }
        let isOperator = base.form == .large || base.form == .relation
        // A power of a power, of a fraction or of a sum is one of the whole.
        let needsBrackets = base.form == .term || !head.isEmpty && base.text.contains("^")
        let text = (needsBrackets && !isOperator ? "(\(base.text))" : base.text) + foot + head
        return MathText.Part(
            text: text, form: isOperator ? base.form : base.form == .term ? .word : base.form,
            standsApart: base.standsApart || foot.hasPrefix("_") || head.hasPrefix("^"))
    }

    /// `√x`, `∛x`, `√(x + 1)`.
    static func root(_ base: MathText.Part, index: String) -> MathText.Part {
        guard !base.text.isEmpty else { return base }
        let sign =
            switch index {
            case "", "2": "√"
            case "3": "∛"
            case "4": "∜"
            default: small(index, raisedLetters).map { $0 + "√" } ?? "root_\(wrapped(index))√"
            }
        let isOneSign = base.text.allSatisfy { $0.isNumber || $0 == "." } || base.text.count == 1
        let isWhole = base.form == .word && base.text.first == "("
        return MathText.Part(
            text: sign + (isOneSign || isWhole ? base.text : "(\(base.text))"), form: .word, standsApart: true)
    }

    /// A letter with an accent above or below it; nil where the mark is none.
    static func accented(_ base: MathText.Part, with mark: String, isBelow: Bool) -> MathText.Part? {
        guard let first = mark.first, mark.count == 1, base.form != .large else { return nil }
        if braces.contains(first) { return base }
        guard let accent = (isBelow ? accentsBelow : accents)[first] else { return nil }
        // What stands over many letters would be a smear.
        guard base.text.count <= 3, base.text.allSatisfy({ $0.isLetter || $0.isNumber }) else {
            return MathText.Part(text: "\(first)(\(base.text))", form: .word)
        }
        let text = base.text.map { String($0) + String(Character(accent)) }.joined()
        return MathText.Part(text: text, form: .word, standsApart: base.standsApart)
    }

    /// An exponent: `²`, `⁻ᵗ`, `^(n+1)/2`; primes and degrees stand high already.
    static func raised(_ text: String) -> String {
        if text.allSatisfy({ "′″‴⁗'’°∘*∗†‡".contains($0) }) { return text == "∘" ? "°" : text }
        return small(text, raisedLetters) ?? "^" + wrapped(text)
    }

    /// An index.
    static func lowered(_ text: String) -> String { small(text, loweredLetters) ?? "_" + wrapped(text) }

    /// In small letters; nil where Unicode lacks one of them, or where so many could not be read.
    private static func small(_ text: String, _ letters: [Character: Character]) -> String? {
        guard text.count <= 4 else { return nil }
        let form = text.compactMap { letters[$0] }
        return form.count == text.count ? String(form) : nil
    }

    private static func wrapped(_ text: String) -> String {
        text.allSatisfy { $0.isLetter || $0.isNumber } || text.count == 1 ? text : "(\(text))"
    }

    private static func table(_ plain: String, _ small: String) -> [Character: Character] {
        Dictionary(zip(plain, small)) { first, _ in first }
    }

    private static let raisedLetters = table(
        "0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW",
        "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ")
    private static let loweredLetters = table(
        "0123456789+-−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")

    private static let accents: [Character: Unicode.Scalar] = [
        "^": "\u{302}", "ˆ": "\u{302}", "̂": "\u{302}", "¯": "\u{304}", "‾": "\u{304}", "ˉ": "\u{304}", "_": "\u{304}",
        "―": "\u{304}", "-": "\u{304}", "−": "\u{304}", "→": "\u{20D7}", "⃗": "\u{20D7}", "~": "\u{303}",
        "˜": "\u{303}", "∼": "\u{303}", "˙": "\u{307}", ".": "\u{307}", "¨": "\u{308}", "ˇ": "\u{30C}", "˘": "\u{306}",
        "´": "\u{301}", "`": "\u{300}",
    ]
    private static let accentsBelow: [Character: Unicode.Scalar] = [
        "_": "\u{331}", "¯": "\u{331}", "‾": "\u{331}", "\u{332}": "\u{331}",
    ]
    private static let braces: Set<Character> = Set("⏞⏟⏜⏝︷︸⎴⎵")
}
