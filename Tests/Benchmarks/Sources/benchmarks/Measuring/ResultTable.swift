import Foundation

/// What a benchmark prints: a Markdown table, a line a measurement, beside the figure it should reach.
struct ResultTable {
    private let title: String
    private let columns: [String]
    private var rows: [[String]] = []

    /// A table with a first column that says what was measured.
    init(_ title: String, columns: [String]) {
        self.title = title
        self.columns = [title] + columns
    }

    /// The columns of most benchmarks.
    static func times(_ title: String) -> ResultTable {
        ResultTable(title, columns: ["n", "p50 ms", "p99 ms", "max ms", "target"])
    }

    mutating func add(_ label: String, _ cells: String...) { rows.append([label] + cells) }

    mutating func add(_ label: String, _ samples: Samples, target: String = "") {
        rows.append(
            [label, "\(samples.values.count)", samples.p50.short, samples.p99.short, samples.most.short, target])
    }

    func print() {
        let widths = columns.indices.map { column in
            max(columns[column].count, rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0)
        }
        func line(_ cells: [String]) -> String {
            let padded = widths.indices.map { column in
                let cell = column < cells.count ? cells[column] : ""
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + space : space + cell
            }
            return "| " + padded.joined(separator: " | ") + " |"
        }
        Swift.print(line(columns))
        Swift.print(
            "|"
                + widths.indices.map { String(repeating: "-", count: widths[$0] + 1) + ($0 == 0 ? "-" : ":") }
                .joined(separator: "|") + "|")
        for row in rows { Swift.print(line(row)) }
        Swift.print("")
        fflush(nil)
    }
}

extension Double {
    /// Three digits that matter: `0.042`, `1.73`, `48.1`, `1204`.
    var short: String {
        switch abs(self) {
        case ..<0.0005: "0"
        case ..<1: String(format: "%.3f", self)
        case ..<10: String(format: "%.2f", self)
        case ..<100: String(format: "%.1f", self)
        default: String(format: "%.0f", self)
        }
    }
}
