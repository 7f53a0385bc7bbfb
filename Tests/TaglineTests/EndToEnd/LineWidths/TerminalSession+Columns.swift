import Foundation
import Testing

extension TerminalSession {
    /// What the terminal itself says of a row: it is asked with the cursor of tmux's copy mode, so that nobody's idea of
    /// the widths of characters but the terminal's own is in it.
    struct MeasuredRow {
        /// The columns that hold a bar, from the second column on; the last of them may be named again.
        var bars: [Int] = []
        /// The column after the last character.
        var end = 0
    }

    /// What is on the screen at this moment, as text and measured. All of it is one request, during which the terminal
    /// takes nothing from the program.
    func measuredScreen(rows count: Int) throws -> (lines: [Substring], rows: [MeasuredRow]) {
        let ask = ["display", "-p", "#{copy_cursor_x}", ";"]
        var commands = ["capture-pane", "-p", ";", "copy-mode", ";", "send", "-X", "top-line", ";"]
        for _ in 0..<count {
            commands += ["send", "-X", "end-of-line", ";"] + ask + ["send", "-X", "start-of-line", ";"]
            for _ in 0..<Self.mostBars { commands += ["send", "-X", "jump-forward", "│", ";"] + ask }
            commands += ["send", "-X", "cursor-down", ";"]
        }
        let output = try tmux(commands + ["send", "-X", "cancel"]).split(
            separator: "\n", omittingEmptySubsequences: false)
        let places = output.dropFirst(count).compactMap { Int($0) }
        let rows = stride(from: 0, to: places.count, by: Self.mostBars + 1).map { start in
            // Where there is no further bar, the cursor stays.
            let bars = places[start...].dropFirst().prefix(Self.mostBars)
            return MeasuredRow(bars: Array(bars), end: places[start])
        }
        return (Array(output.prefix(count)), rows)
    }

    /// The most bars of a row that are looked at: those of the panes, and some within texts.
    private static let mostBars = 5

    /// Looks until the borders of all panes stand in their columns in every row, and nothing is beyond them.
    func expectBordersInPlace(
        columns: Int, rows count: Int, _ what: String, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        var patience = Patience(seconds: 20)
        var faults: [String]
        repeat {
            faults = try borderFaults(columns: columns, rows: count)
            if faults.isEmpty { return }
            // It may have been on the way from one picture to the next.
        } while try await patience.looksAgain()
        Issue.record("\(what):\n\(faults.joined(separator: "\n"))\n\(screen)", sourceLocation: sourceLocation)
    }

    /// What is not in its column on the screen at this moment, a line for each row.
    func borderFaults(columns: Int, rows count: Int) throws -> [String] {
        let (lines, rows) = try measuredScreen(rows: count)
        return rows.count == count
            ? TerminalSession.faults(lines, rows, columns: columns) : ["nothing is measured"]
    }

    private static func faults(_ lines: [Substring], _ measured: [MeasuredRow], columns: Int) -> [String] {
        guard let top = lines.firstIndex(where: { $0.hasPrefix("┌") || $0.hasPrefix("─") }) else {
            return ["no frame"]
        }
        let hasSides = lines[top].hasPrefix("┌")
        // Its words are of one column each.
        let borders = lines[top].enumerated().filter { "┬┐".contains($0.element) }.map(\.offset)
        let last = hasSides ? lines.lastIndex { $0.hasPrefix("└") } ?? 0 : measured.count - 1
        guard last > top + 2, lines[top].count == columns else { return ["no whole frame"] }
        return ((top + 1)..<last).compactMap { row in
            let found = measured[row]
            // One pane alone has a column of air at its end.
            let isInPlace =
                hasSides ? found.end == columns && Set(found.bars).isSuperset(of: borders) : found.end < columns
            return isInPlace ? nil : "row \(row): bars in \(found.bars), not \(borders); ends at \(found.end)"
        }
    }
}
