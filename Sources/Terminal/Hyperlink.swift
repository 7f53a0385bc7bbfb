/// Cells of a row that lead to an address.
public struct Hyperlink: Hashable, Sendable {
    /// The row.
    public let row: Int
    /// The columns.
    public let columns: Range<Int>
    /// Where they lead.
    public let address: String

    /// Cells that lead somewhere.
    public init(row: Int, columns: Range<Int>, address: String) {
        self.row = row
        self.columns = columns
        self.address = address
    }

    /// Whether a terminal is known to have links (OSC 8, as "Hyperlinks in Terminal Emulators" describes it). Others
    /// pass over them, as they should, but not all: who is not known gets none. tmux hands them on since 3.4.
    public static func areKnown(environment: [String: String]) -> Bool {
        let type = environment["TERM"] ?? ""
        let program = environment["TERM_PROGRAM"] ?? ""
        if program == "tmux" {
            let parts = (environment["TERM_PROGRAM_VERSION"] ?? "").split(separator: ".")
            let version = parts.prefix(2).compactMap { Int($0.prefix { $0.isNumber }) }
            return version.lexicographicallyPrecedes([3, 4]) == false && version.count == 2
        }
        if environment["TMUX"] != nil || environment["STY"] != nil || type.hasPrefix("screen") { return false }
        if (environment["VTE_VERSION"].flatMap { Int($0) } ?? 0) >= 5_000 { return true }
        if ["KITTY_WINDOW_ID", "KONSOLE_VERSION", "WT_SESSION"].contains(where: { environment[$0] != nil }) {
            return true
        }
        if ["iTerm.app", "WezTerm", "vscode", "ghostty", "mintty"].contains(program) { return true }
        return ["xterm-kitty", "foot", "alacritty", "wezterm", "xterm-ghostty", "contour"].contains(
            where: type.hasPrefix)
    }

    /// The longest address that terminals take (VTE's limit).
    private static let longest = 2_083

    /// The address as it may stand in a sequence: printable ASCII, all else percent-encoded; nil when it is too long.
    static func encoded(_ address: String) -> String? {
        var result = ""
        for byte in address.utf8 {
            if byte > 0x20, byte < 0x7F {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
            if result.utf8.count > longest { return nil }
        }
        return result
    }

    /// What makes cells that are on the screen already into a link, or into none where `address` is nil: the cells once
    /// more, between two marks. The cursor and the look of what is written next are as before.
    static func sequence(row: Int, column: Int, cells: [Cell], address: String?, look: (Style) -> Style) -> String {
        guard let target = address.map(encoded) ?? "" else { return "" }
        // The lines of one link are shown as one.
        let name =
            target.isEmpty ? "" : "id=\(target.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 })"
        var text = "\u{1B}7\u{1B}[\(row + 1);\(column + 1)H\u{1B}]8;\(name);\(target)\u{1B}\\"
        var style: Style?
        for cell in cells where cell.width > 0 {
            if cell.style != style {
                text += look(cell.style).sequence
                style = cell.style
            }
            text += cell.text
        }
        return text + "\u{1B}]8;;\u{1B}\\\u{1B}8"
    }
}

extension Style {
    /// The look as a sequence of its own (SGR of ECMA-48, with the colours of xterm).
    fileprivate var sequence: String {
        var codes = ["0"]
        if attributes.contains(.bold) { codes.append("1") }
        if attributes.contains(.dim) { codes.append("2") }
        if attributes.contains(.italic) { codes.append("3") }
        if attributes.contains(.underline) { codes.append("4") }
        if attributes.contains(.reverse) { codes.append("7") }
        func add(_ color: Color, _ plain: Int, _ bright: Int) {
            if let rgb = color.rgb { codes.append("\(plain + 8);2;\(rgb.red);\(rgb.green);\(rgb.blue)") }
            switch color.index {
            case nil: break
            case let index? where index < 8: codes.append("\(plain + index)")
            case let index? where index < 16: codes.append("\(bright + index - 8)")
            case let index?: codes.append("\(plain + 8);5;\(index)")
            }
        }
        add(foreground, 30, 90)
        add(background, 40, 100)
        return "\u{1B}[\(codes.joined(separator: ";"))m"
    }
}

/// Which cells of the terminal are links, so that they are made so once and not with every picture.
struct HyperlinkMarks {
    private var marked: [Hyperlink: [Cell]] = [:]

    /// Rows have been written anew, and what was a link there is none any more.
    mutating func forget(rows: Set<Int>) {
        guard !marked.isEmpty else { return }
        marked = marked.filter { !rows.contains($0.key.row) }
    }

    mutating func forgetAll() { marked = [:] }

    /// What has to be written so that the links of a picture on the screen are links, and nothing else is.
    mutating func sequence(for buffer: ScreenBuffer, colorCount: Int, on ground: Style = .plain) -> String {
        func look(_ style: Style) -> Style { style.fitted(to: colorCount, on: ground) }
        let wanted = Set(
            buffer.links.filter { $0.row < buffer.size.rows && $0.columns.upperBound <= buffer.size.columns })
        var text = ""
        for link in marked.keys where !wanted.contains(link) {
            text += Hyperlink.sequence(
                row: link.row, column: link.columns.lowerBound, cells: buffer.cells(of: link), address: nil,
                look: look)
            marked[link] = nil
        }
        for link in buffer.links where wanted.contains(link) && marked[link] == nil {
            let cells = buffer.cells(of: link)
            text += Hyperlink.sequence(
                row: link.row, column: link.columns.lowerBound, cells: cells, address: link.address,
                look: look)
            marked[link] = cells
        }
        return text
    }
}

extension ScreenBuffer {
    fileprivate func cells(of link: Hyperlink) -> [Cell] {
        let row = row(link.row)
        return Array(row[(row.startIndex + link.columns.lowerBound)..<(row.startIndex + link.columns.upperBound)])
    }
}
