import CPseudoTerminal

/// What a terminal would show: enough of xterm for what ncurses sends under `TERM=xterm-256color`.
///
/// Colours are passed over; a benchmark wants to know that the screen held a text, and from which byte on.
struct EmulatedScreen {
    let rows: Int
    let columns: Int
    private var cells: [[String]]
    private var row = 0
    private var column = 0
    private var wrapsNext = false
    private var saved = (row: 0, column: 0)
    private var region: ClosedRange<Int>
    private var last = " "
    private var pending: [UInt8] = []

    /// Sequences it does not know, which would make what it shows a guess.
    private(set) var unknown: Set<String> = []

    init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
        region = 0...(rows - 1)
    }

    /// The text of each row.
    var lines: [String] { cells.map { $0.joined() } }

    func contains(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

    mutating func feed(_ bytes: [UInt8]) {
        pending += bytes
        var position = 0
        while position < pending.count, let used = step(at: position) { position += used }
        pending.removeFirst(position)
    }

    /// Takes one character or sequence; gives its length in bytes, or nil when the rest of it is not there yet.
    private mutating func step(at start: Int) -> Int? {
        let byte = pending[start]
        switch byte {
        case 0x1b: return escape(at: start)
        case 0x0d: move(toColumn: 0)
        case 0x0a: lineFeed()
        case 0x08: move(toColumn: column - 1)
        case 0x09: move(toColumn: (column / 8 + 1) * 8)
        case 0x00..<0x20, 0x7f: break
        case 0x20..<0x7f: put(Unicode.Scalar(byte))
        default:
            let length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
            guard start + length <= pending.count else { return nil }
            for scalar in String(decoding: pending[start..<start + length], as: UTF8.self).unicodeScalars {
                put(scalar)
            }
            return length
        }
        return 1
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        let width = Int(cpt_width(scalar.value))
        if width == 0 {
            let at = wrapsNext ? column : column - 1
            if at >= 0 { cells[row][at].unicodeScalars.append(scalar) }
            return
        }
        if wrapsNext || column + width > columns {
            move(toColumn: 0)
            lineFeed()
        }
        last = String(scalar)
        cells[row][column] = last
        if width == 2 { cells[row][column + 1] = "" }
        column += width
        if column >= columns {
            column = columns - 1
            wrapsNext = true
        }
    }

    private mutating func move(toRow row: Int? = nil, toColumn column: Int? = nil) {
        wrapsNext = false
        if let row { self.row = min(max(row, 0), rows - 1) }
        if let column { self.column = min(max(column, 0), columns - 1) }
    }

    private mutating func lineFeed() {
        if row == region.upperBound { scroll(1, from: region.lowerBound) } else { move(toRow: row + 1) }
    }

    private mutating func scroll(_ count: Int, from top: Int) {
        guard top <= region.upperBound else { return }
        for _ in 0..<min(abs(count), region.upperBound - top + 1) {
            let blank = Array(repeating: " ", count: columns)
            if count > 0 {
                cells.remove(at: top)
                cells.insert(blank, at: region.upperBound)
            } else {
                cells.remove(at: region.upperBound)
                cells.insert(blank, at: top)
            }
        }
    }

    private mutating func escape(at start: Int) -> Int? {
        guard start + 1 < pending.count else { return nil }
        switch pending[start + 1] {
        case UInt8(ascii: "["): return control(at: start)
        case UInt8(ascii: "]"), UInt8(ascii: "P"):
            var end = start + 2
            while end < pending.count {
                if pending[end] == 0x07 { return end + 1 - start }
                if pending[end] == 0x1b, end + 1 < pending.count { return end + 2 - start }
                end += 1
            }
            return nil
        case UInt8(ascii: "("), UInt8(ascii: ")"): return start + 2 < pending.count ? 3 : nil
        case UInt8(ascii: "7"): saved = (row, column)
        case UInt8(ascii: "8"): move(toRow: saved.row, toColumn: saved.column)
        case UInt8(ascii: "M"): if row == region.lowerBound { scroll(-1, from: row) } else { move(toRow: row - 1) }
        case UInt8(ascii: "="), UInt8(ascii: ">"): break
        default: unknown.insert("ESC \(UnicodeScalar(pending[start + 1]))")
        }
        return 2
    }

    private mutating func control(at start: Int) -> Int? {
        var end = start + 2
        while end < pending.count, !(0x40...0x7e).contains(pending[end]) { end += 1 }
        guard end < pending.count else { return nil }
        let text = String(decoding: pending[(start + 2)..<end], as: UTF8.self)
        let isPrivate = text.first.map { "<=>?".contains($0) } ?? false
        let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        apply(Character(UnicodeScalar(pending[end])), numbers.isEmpty ? [0] : numbers, isPrivate: isPrivate)
        return end + 1 - start
    }

    private mutating func apply(_ final: Character, _ numbers: [Int], isPrivate: Bool) {
        let count = max(numbers[0], 1)
        let blank = Array(repeating: " ", count: columns)
        switch final {
        case "m", "t", "c", "n", "q": break
        case "h", "l": break
        case _ where isPrivate: unknown.insert("private \(final)")
        case "H", "f": move(toRow: count - 1, toColumn: max(numbers.count > 1 ? numbers[1] : 1, 1) - 1)
        case "A": move(toRow: row - count)
        case "B", "e": move(toRow: row + count)
        case "C", "a": move(toColumn: column + count)
        case "D": move(toColumn: column - count)
        case "G", "`": move(toColumn: count - 1)
        case "d": move(toRow: count - 1)
        case "Z": move(toColumn: ((column + 7) / 8 - count) * 8)
        case "I": move(toColumn: (column / 8 + count) * 8)
        case "J":
            if numbers[0] >= 2 { for each in cells.indices { cells[each] = blank } }
            if numbers[0] == 1 { for each in 0..<row { cells[each] = blank } }
            if numbers[0] == 0 { for each in (row + 1)..<max(rows, row + 1) { cells[each] = blank } }
            if numbers[0] < 2 { eraseInLine(numbers[0]) }
        case "K": eraseInLine(numbers[0])
        case "X": for each in column..<min(columns, column + count) { cells[row][each] = " " }
        case "@":
            cells[row].insert(contentsOf: blank.prefix(count), at: column)
            cells[row].removeLast(cells[row].count - columns)
        case "P":
            cells[row].removeSubrange(column..<min(columns, column + count))
            cells[row] += blank.prefix(columns - cells[row].count)
        case "L": scroll(-count, from: row)
        case "M": scroll(count, from: row)
        case "S": scroll(count, from: region.lowerBound)
        case "T": scroll(-count, from: region.lowerBound)
        case "b": for _ in 0..<count { for scalar in last.unicodeScalars { put(scalar) } }
        case "r":
            let bottom = numbers.count > 1 && numbers[1] > 0 ? numbers[1] : rows
            if count < bottom, bottom <= rows { region = (count - 1)...(bottom - 1) }
            move(toRow: 0, toColumn: 0)
        default: unknown.insert("CSI \(final)")
        }
    }

    private mutating func eraseInLine(_ how: Int) {
        let range = how == 0 ? column..<columns : how == 1 ? 0..<(column + 1) : 0..<columns
        for each in range { cells[row][each] = " " }
    }
}
