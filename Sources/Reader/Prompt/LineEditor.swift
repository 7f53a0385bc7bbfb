/// A line of text being typed, with a cursor, and the lines typed before.
public struct LineEditor: Hashable, Sendable {
    /// What became of the line.
    public enum Outcome: Hashable, Sendable {
        /// The text is another one.
        case edited
        /// Only the cursor moved, or there was nothing to do.
        case moved
        /// The command means nothing to a line.
        case ignored
    }

    /// The characters.
    public private(set) var characters: [Character] = []
    /// How many characters stand before the cursor.
    public private(set) var cursor = 0
    /// Lines that were entered before, the oldest first.
    public private(set) var history: [String] = []

    /// The most characters that it takes.
    public let limit: Int
    /// Whether more was typed or pasted than a line holds.
    public private(set) var isCut = false

    /// Whether the whole text is selected: it was proposed, and typing puts another in its place.
    public private(set) var isSelected = false

    /// What was cut last, for ``Command/insertCut``.
    private var cut: [Character] = []
    /// Position in the history while one walks through it; nil at the line that is being typed.
    private var recalled: Int?
    /// The line that was being typed before one walked away from it.
    private var draft: [Character] = []

    /// The most characters of a line.
    public static let limit = 1_000
    /// The most of a line that goes on as it is: an address, a command of the shell.
    public static let longLimit = 16_384
    /// The most lines that are remembered.
    public static let historyLimit = 100

    /// A line that is being typed, after others.
    public init(_ text: String = "", history: [String] = [], limit: Int = LineEditor.limit) {
        self.limit = limit
        self.history = history.suffix(LineEditor.historyLimit)
        insert(text)
    }

    /// The line.
    public var text: String { String(characters) }

    /// What stands before the cursor.
    public var textBeforeCursor: String { String(characters[..<cursor]) }

    /// Selects the whole text.
    mutating func select() { isSelected = !characters.isEmpty }

    /// Puts another text in the line's place, the cursor at its end.
    public mutating func replace(with text: String) {
        characters = []
        cursor = 0
        isCut = false
        isSelected = false
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

    /// Does what a command asks for.
    public mutating func perform(_ command: Command) -> Outcome {
        let before = characters
        if isSelected, [.deleteBack, .deleteForward, .cutWordBack, .cutArgument].contains(command) {
            cut(from: 0, to: characters.count)
            isSelected = false
            return .edited
        }
        defer { isSelected = false }
        switch command {
        case .characterLeft: cursor = max(cursor - 1, 0)
        case .characterRight: cursor = min(cursor + 1, characters.count)
        case .lineStart: cursor = 0
        case .lineEnd: cursor = characters.count
        case .wordLeft: cursor = wordStart
        case .wordRight: cursor = wordEnd
        case .deleteBack: remove(from: max(cursor - 1, 0), to: cursor)
        case .deleteForward: remove(from: cursor, to: min(cursor + 1, characters.count))
        case .cutToStart: cut(from: 0, to: cursor)
        case .cutToEnd: cut(from: cursor, to: characters.count)
        case .cutArgument: cut(from: argumentStart, to: cursor)
        case .cutWord: cut(from: cursor, to: wordEnd)
        case .cutWordBack: cut(from: wordStart, to: cursor)
        case .insertCut: insert(String(cut))
        case .earlierLine: recall(-1)
        case .laterLine: recall(1)
        default: return .ignored
        }
        return characters == before ? .moved : .edited
    }

    /// Inserts text at the cursor.
    public mutating func type(_ text: String) -> Outcome {
        let before = characters
        if isSelected { remove(from: 0, to: characters.count) }
        isSelected = false
        insert(text)
        return characters == before ? .moved : .edited
    }

    /// Control characters have no place in a line, wherever it came from. What is typed scalar by scalar, as input
    /// methods do it, joins the character before it.
    private mutating func insert(_ text: String) {
        let clean = text.lazy.map { $0.isNewline || $0 == "\t" ? " " : $0 }.filter { character in
            !character.unicodeScalars.contains { $0.properties.generalCategory == .control }
        }
        let room = max(limit - characters.count, 0)
        let inserted = Array(clean.prefix(room))
        if inserted.count == room, clean.count > room { isCut = true }
        let start = max(cursor - 1, 0)
        let end = min(cursor + 1, characters.count)
        let before = String(characters[start..<cursor]) + String(inserted)
        let joined = Array(before + String(characters[cursor..<end]))
        characters.replaceSubrange(start..<end, with: joined)
        cursor = start + min(before.count, joined.count)
    }

    private mutating func remove(from start: Int, to end: Int) {
        characters.removeSubrange(start..<end)
        cursor = start
        isCut = false
    }

    private mutating func cut(from start: Int, to end: Int) {
        guard start < end else { return }
        cut = Array(characters[start..<end])
        remove(from: start, to: end)
    }

    /// Where the word before the cursor starts: letters and digits.
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

    /// Where what ``Command/cutArgument`` takes starts: everything back to a space.
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
