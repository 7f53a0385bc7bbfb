import Terminal

/// Keys that were pressed and mean something only with the next one: a count, and the beginning of a sequence.
struct TypedKeys: Hashable, Sendable {
    /// The digits of the count.
    private(set) var digits = ""
    /// What a sequence begins with.
    var sequence: [Key] = []

    /// The count; nil where none was typed. It is 99,999,999 at most.
    var count: Int? { digits.isEmpty ? nil : Int(digits) }

    /// Whether nothing waits.
    var isEmpty: Bool { digits.isEmpty && sequence.isEmpty }

    private static let mostDigits = 8

    /// Takes a digit. What is too much counts as the most there is.
    mutating func append(digit: Int) {
        digits =
            digits.count < TypedKeys.mostDigits
            ? digits + "\(digit)" : String(repeating: "9", count: TypedKeys.mostDigits)
    }

    /// Takes the last key back.
    mutating func removeLast() {
        if sequence.popLast() == nil { digits = String(digits.dropLast()) }
    }
}

/// Something that the user asked for and that has to wait until what it acts on is there.
enum HeldInput: Hashable, Sendable {
    /// A key; it means what it would mean then.
    case key(Key)
    /// A command, as one of several that a key or a count stands for.
    case command(CommandLine)
}
