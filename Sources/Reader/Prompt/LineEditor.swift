public import Terminal

/// A line of text being typed, with a cursor, and the lines typed before: the keys that people know from their shell
/// (readline's defaults).
public struct LineEditor: Hashable, Sendable {
    /// What a key did to the line.
    public enum Outcome: Hashable, Sendable {
        /// The text is another one.
        case edited
        /// Only the cursor moved, or there was nothing to do.
        case moved
        /// The key means nothing to a line.
        case ignored
    }

    /// The characters.
    public private(set) var characters: [Character] = []
    /// How many characters stand before the cursor.
    public private(set) var cursor = 0
    /// Lines that were entered before, the oldest first.
    public private(set) var history: [String] = []

    /// What was cut last, for `^Y`.
    private var cut: [Character] = []
    /// Position in the history while one walks through it; nil at the line that is being typed.
    private var recalled: Int?
    /// The line that was being typed before one walked away from it.
    private var draft: [Character] = []

    /// The most characters of a line.
    public static let limit = 1_000
    /// The most lines that are remembered.
    public static let historyLimit = 100

    /// A line that is being typed, after others.
    public init(_ text: String = "", history: [String] = []) {
        self.history = history.suffix(LineEditor.historyLimit)
        insert(text)
    }

    /// The line.
    public var text: String { String(characters) }

    /// What stands before the cursor.
    public var textBeforeCursor: String { String(characters[..<cursor]) }

    /// Puts another text in the line's place, the cursor at its end.
    public mutating func replace(with text: String) {
        characters = []
        cursor = 0
        insert(text)
    }

    /// Takes the line as entered: the history has it once, as its newest. Lines of spaces are not remembered.
    public mutating func remember() {
        let line = text
        guard line.contains(where: { !$0.isWhitespace }) else { return }
        history.removeAll { $0 == line }
        history.append(line)
        if history.count > LineEditor.historyLimit { history.removeFirst() }
        recalled = nil
    }

    /// Does what a key asks for.
    public mutating func press(_ key: Key) -> Outcome {
        let before = characters
        switch key {
        case .character(let character): insert(String(character))
        case .paste(let text): insert(text)
        case .left, .control("b"): cursor = max(cursor - 1, 0)
        case .right, .control("f"): cursor = min(cursor + 1, characters.count)
        case .home, .control("a"): cursor = 0
        case .end, .control("e"): cursor = characters.count
        case .alt("b"): cursor = wordStart
        case .alt("f"): cursor = wordEnd
        case .backspace: remove(from: max(cursor - 1, 0), to: cursor)
        case .delete, .control("d"): remove(from: cursor, to: min(cursor + 1, characters.count))
        case .control("u"): cut(from: 0, to: cursor)
        case .control("k"): cut(from: cursor, to: characters.count)
        case .control("w"): cut(from: argumentStart, to: cursor)
        case .alt("d"): cut(from: cursor, to: wordEnd)
        case .control("y"): insert(String(cut))
        case .up, .control("p"): recall(-1)
        case .down, .control("n"): recall(1)
        default: return .ignored
        }
        return characters == before ? .moved : .edited
    }

    /// Control characters have no place in a line, wherever it came from.
    private mutating func insert(_ text: String) {
        let clean = text.lazy.map { $0.isNewline || $0 == "\t" ? " " : $0 }.filter { character in
            !character.unicodeScalars.contains { $0.properties.generalCategory == .control }
        }
        let inserted = Array(clean.prefix(max(LineEditor.limit - characters.count, 0)))
        characters.insert(contentsOf: inserted, at: cursor)
        cursor += inserted.count
    }

    private mutating func remove(from start: Int, to end: Int) {
        characters.removeSubrange(start..<end)
        cursor = start
    }

    private mutating func cut(from start: Int, to end: Int) {
        guard start < end else { return }
        cut = Array(characters[start..<end])
        remove(from: start, to: end)
    }

    /// Where the word before the cursor starts: letters and digits, as Alt with `b` counts.
    private var wordStart: Int {
        var position = cursor
        while position > 0, !characters[position - 1].isWordPart { position -= 1 }
        while position > 0, characters[position - 1].isWordPart { position -= 1 }
        return position
    }

    private var wordEnd: Int {
        var position = cursor
        while position < characters.count, !characters[position].isWordPart { position += 1 }
        while position < characters.count, characters[position].isWordPart { position += 1 }
        return position
    }

    /// Where what `^W` takes starts: everything back to a space.
    private var argumentStart: Int {
        var position = cursor
        while position > 0, characters[position - 1].isWhitespace { position -= 1 }
        while position > 0, !characters[position - 1].isWhitespace { position -= 1 }
        return position
    }

    private mutating func recall(_ direction: Int) {
        let next = (recalled ?? history.count) + direction
        guard (0...history.count).contains(next), next != recalled ?? history.count else { return }
        if recalled == nil { draft = characters }
        recalled = next == history.count ? nil : next
        characters = next == history.count ? draft : Array(history[next])
        cursor = characters.count
    }
}

extension Character {
    fileprivate var isWordPart: Bool { isLetter || isNumber }
}
