/// Puts the parts of a formula beside each other.
enum MathRow {
    /// The parts as one: spaces around `=` and between sums, none in an index.
    static func joined(_ parts: [MathText.Part], isScript: Bool) -> MathText.Part {
        guard parts.count != 1 else { return parts[0] }
        var text = ""
        var previous: MathText.Part?
        for part in parts {
            if needsSpace(previous, part, isScript: isScript) { text += " " }
            text += part.text
            previous = part
            // A sign before one part belongs to it.
            if part.form == .sum, isSign(after: text.dropLast(part.text.count)) { previous?.form = .opening }
        }
        return MathText.Part(
            text: text, form: parts.isEmpty || isInBrackets(parts) ? .word : .term,
            standsApart: parts.last?.standsApart ?? false)
    }

    /// Whether `+` or `-` after a text stands before one part only.
    private static func isSign(after text: Substring) -> Bool {
        guard let last = text.last(where: { $0 != " " }) else { return true }
        return "([{=<>≤≥≈≠+-−±×⋅·,;→⇒|/".contains(last)
    }

    private static func needsSpace(_ left: MathText.Part?, _ right: MathText.Part, isScript: Bool) -> Bool {
        guard let left, left.text.last != "\n", right.text.first != "\n" else { return false }
        switch (left.form, right.form) {
        case (.separator, _): return !isScript
        case (_, .separator), (.opening, _), (_, .closing): return false
        case (.relation, _), (_, .relation), (.sum, _), (_, .sum), (.product, _), (_, .product): return !isScript
        case (.large, .opening): return left.text.last.map { !$0.isLetter } ?? false
        case (.large, _), (_, .large): return true
        case (.closing, .opening), (_, .opening): return false
        case (.closing, _): return right.standsApart && right.text.first?.isLetter == true
        default:
            guard left.standsApart || right.standsApart else {
                return left.text.last?.isNumber == true && right.text.first?.isNumber == true
            }
            return true
        }
    }

    /// Whether the first part is a bracket that the last one closes.
    private static func isInBrackets(_ parts: [MathText.Part]) -> Bool {
        guard parts.first?.form == .opening, parts.last?.form == .closing else { return false }
        var depth = 0
        for (index, part) in parts.enumerated() {
            if part.form == .opening { depth += 1 }
            if part.form == .closing { depth -= 1 }
            if depth == 0, index < parts.count - 1 { return false }
        }
        return true
    }
}

/// The signs of operators.
enum MathOperator {
    /// An `<mo>`.
    static func part(of text: String) -> MathText.Part? {
        guard let first = text.first else { return nil }
        let form: MathText.Form =
            if text.count > 1 {
                actsOnWhatFollows(text) ? .large : first.isLetter || relations.contains(first) ? .relation : .word
            } else if relations.contains(first) {
                .relation
            } else if sums.contains(first) {
                .sum
            } else if products.contains(first) {
                .product
            } else if openings.contains(first) {
                .opening
            } else if closings.contains(first) {
                .closing
            } else if first == "," || first == ";" {
                .separator
            } else if large.contains(first) {
                .large
            } else {
                .word
            }
        return MathText.Part(text: text, form: form)
    }

    /// Whether a name is that of a function or a bound, which a space parts from what it acts on.
    static func actsOnWhatFollows(_ name: String) -> Bool { names.contains(name) }

    /// Whether a part takes bounds above and below.
    static func isLarge(_ text: String) -> Bool { text.first.map(large.contains) ?? false }

    private static let relations: Set<Character> = Set(
        "=≠<>≤≥⩽⩾≪≫≈≅≃∼≡≢∝∈∉∋⊂⊆⊃⊇⊄→←↔⇒⇐⇔↦⟶⟵⟹⟸⟺⟼↪⇀⇌≔≜⊢⊨≺≻∴∵↑↓")
    private static let sums: Set<Character> = Set("+-−±∓⊕⊖∪∩∧∨∖")
    private static let products: Set<Character> = Set("×⋅·∗∘÷⊗•*⋆")
    private static let openings: Set<Character> = Set("([{⟨⌈⌊〈")
    private static let closings: Set<Character> = Set(")]}⟩⌉⌋〉")
    private static let large: Set<Character> = Set("∑∏∐∫∬∭∮⋃⋂⋁⋀⨁⨂⨆")
    private static let names: Set<String> = [
        "lim", "max", "min", "sup", "inf", "arg", "argmax", "argmin", "sin", "cos", "tan", "cot", "sec", "csc",
        "arcsin",
        "arccos", "arctan", "sinh", "cosh", "tanh", "log", "ln", "lg", "exp", "det", "dim", "ker", "gcd", "lcm", "mod",
        "limsup", "liminf", "lim sup", "lim inf", "Pr", "deg", "tr", "rank", "sgn",
    ]
}
