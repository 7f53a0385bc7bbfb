import Basics
import News
import Terminal

/// Tables: in columns where they fit, else each row as a record of "Heading: value".
extension ArticleSetter {
    private static var gap: Int { 2 }

    mutating func set(_ whole: TextBlock.Table, role: Role) {
        // Each row costs something: there is no room for more than these.
        let table = TextBlock.Table(caption: whole.caption, rows: Array(whole.rows.prefix(atMost: budget / 8 + 2)))
        if !table.caption.isEmpty { flow(table.caption, role: .articleCaption) }
        let grid = TableGrid(table)
        if let widths = columnWidths(of: grid, role: role) {
            setColumns(grid, widths: widths, role: role)
        } else {
            setRecords(table, role: role)
        }
    }

    // MARK: Columns

    /// The widths of a table's columns, nil when it does not fit in a readable way.
    private mutating func columnWidths(of grid: TableGrid, role: Role) -> [Int]? {
        guard grid.columnCount > 1, !grid.isTooWide, !grid.isTooLong else { return nil }
        var trial = forMeasuring
        var natural = [Int](repeating: 1, count: grid.columnCount)
        var least = natural
        for place in grid.places {
            let text = trial.measured(place.cell.spans, role: role).text
            let width = text.lines(width: .max).map(\.width).max() ?? 0
            if place.columns == 1 {
                natural[place.column] = max(natural[place.column], width)
                least[place.column] = max(least[place.column], min(text.widestWord, 18))
            } else {
                let last = place.column + place.columns - 1
                let others = natural[place.column..<last].reduce(0, +) + (place.columns - 1) * ArticleSetter.gap
                natural[last] = max(natural[last], min(width - others, 20))
            }
        }
        let free = room - (grid.columnCount - 1) * ArticleSetter.gap
        if natural.reduce(0, +) <= free { return natural }
        // Words in columns of a few letters are harder to read than a record.
        let wanted = zip(natural, least).map { min($0, max($1, 6)) }
        let rest = free - wanted.reduce(0, +)
        guard rest >= 0, free / grid.columnCount >= 9 else { return nil }
        return ArticleSetter.shared(rest, among: zip(natural, wanted).map { $0 - $1 }).enumerated().map {
            wanted[$0.offset] + $0.element
        }
    }

    /// Small wishes first: a column that lacks two letters has them, and the longest texts share what is left.
    private static func shared(_ columns: Int, among wishes: [Int]) -> [Int] {
        var shares = wishes
        var rest = columns
        let order = wishes.indices.sorted { wishes[$0] < wishes[$1] }
        for (position, index) in order.enumerated() {
            shares[index] = min(wishes[index], rest / (order.count - position))
            rest -= shares[index]
        }
        return shares
    }

    private mutating func setColumns(_ grid: TableGrid, widths: [Int], role: Role) {
        let starts = widths.indices.map { widths[..<$0].reduce(0) { $0 + $1 + ArticleSetter.gap } }
        let total = widths.reduce(0, +) + (widths.count - 1) * ArticleSetter.gap
        var isOpen = false
        let headingRows = grid.headingRows
        var next = grid.places[...]
        for row in 0..<grid.rowCount where !isExhausted {
            // They are in the order of their rows.
            let places = next.prefix { $0.row == row }
            next = next.dropFirst(places.count)
            spend(8)
            let cells = places.map { place in
                let last = place.column + place.columns - 1
                return SetCell(
                    place, column: starts[place.column],
                    room: starts[last] + widths[last] - starts[place.column],
                    text: measured(place.cell.spans, role: role, attributes: place.cell.isHeading ? .bold : []))
            }
            let height = cells.map(\.lines.count).max() ?? 0
            // Rows of several lines need air between them.
            if isOpen || (height > 1 && row > headingRows) { blank() }
            isOpen = height > 1 && row >= headingRows
            for offset in 0..<height { emit(cells.compactMap { segment(of: $0, line: offset, in: grid) }) }
            if row + 1 == headingRows {
                emit([ornament(String(repeating: "─", count: total), role: .border, column: frame.indent)])
            }
        }
    }

    private struct SetCell {
        let place: TableGrid.Place
        let column: Int
        let room: Int
        let text: MeasuredText
        let looks: [Look]
        let lines: [MeasuredText.Line]

        init(_ place: TableGrid.Place, column: Int, room: Int, text: (text: MeasuredText, looks: [Look])) {
            self.place = place
            self.column = column
            self.room = room
            self.text = text.text
            looks = text.looks
            lines = self.text.lines(width: room)
        }
    }

    private func segment(of cell: SetCell, line index: Int, in grid: TableGrid) -> ArticleLine.Segment? {
        guard index < cell.lines.count, !cell.lines[index].cells.isEmpty else { return nil }
        let line = cell.lines[index]
        var part = 0
        let runs = runs(of: line, in: cell.text, cell.looks, &part)
        let isRightToLeft = options.rightToLeft != .off && cell.text.isRightToLeft
        let free = max(cell.room - line.width, 0)
        let isNumber = cell.place.columns == 1 && grid.isNumeric[cell.place.column]
        return ArticleLine.Segment(
            column: frame.indent + cell.column + (isNumber ? free : 0), room: cell.room - (isNumber ? free : 0),
            runs: runs, isRightToLeft: isRightToLeft)
    }

    // MARK: Records

    private mutating func setRecords(_ table: TextBlock.Table, role: Role) {
        let headings = table.rows.first.flatMap { row in
            row.allSatisfy(\.isHeading) && table.rows.count > 1 ? row : nil
        }
        var names: [[TextBlock.Span]] = []
        for heading in headings ?? [] where names.count < ArticleSetter.mostNames {
            names += Array(repeating: heading.spans, count: min(max(heading.columns, 1), 100))
        }
        for (index, row) in table.rows.dropFirst(headings == nil ? 0 : 1).enumerated() where !isExhausted {
            spend(8 + row.count)
            if headings != nil {
                if index > 0 { blank() }
                setRecord(row, names: names, role: role)
            } else {
                setRow(row, role: role)
            }
        }
    }

    /// The most columns whose names stand before the cells of a record.
    private static var mostNames: Int { 10_000 }

    private mutating func setRecord(_ row: [TextBlock.Cell], names: [[TextBlock.Span]], role: Role) {
        var column = 0
        for cell in row where !isExhausted {
            defer { column = column.saturatingSum(max(cell.columns, 1)) }
            guard !cell.spans.isEmpty else { continue }
            var spans: [TextBlock.Span] = []
            if column < names.count, !names[column].isEmpty {
                spans = names[column].map { TextBlock.Span($0.text, style: $0.style.union(.strong)) }
                spans.append(TextBlock.Span(": ", style: .strong))
            }
            flow(spans + cell.spans, role: role, hanging: room > 12 ? 2 : 0)
        }
    }

    /// A row of a table without headings: its cells one after the other.
    private mutating func setRow(_ row: [TextBlock.Cell], role: Role) {
        var spans: [TextBlock.Span] = []
        // What is more than that is not set anyway.
        for cell in row where !cell.spans.isEmpty && spans.count < budget {
            if !spans.isEmpty { spans.append(TextBlock.Span(" · ")) }
            spans +=
                cell.isHeading
                ? cell.spans.map { TextBlock.Span($0.text, style: $0.style.union(.strong), link: $0.link) } : cell.spans
        }
        if !spans.isEmpty { flow(spans, role: role, hanging: room > 12 ? 2 : 0) }
    }
}

/// Where the cells of a table stand, those that take several rows or columns included.
struct TableGrid {
    struct Place {
        let row: Int
        let column: Int
        let columns: Int
        let cell: TextBlock.Cell
    }

    private(set) var places: [Place] = []
    private(set) var columnCount = 0
    let rowCount: Int
    /// The rows at the top that have headings only.
    let headingRows: Int
    /// Columns of figures, which stand against the right.
    private(set) var isNumeric: [Bool] = []

    private static let mostColumns = 24
    private static let mostCells = 20_000

    /// Whether it has more columns than fit on any screen; nothing is known of where its cells stand then.
    private(set) var isTooWide = false

    /// Whether it has more cells than anybody compares.
    var isTooLong: Bool { places.count >= TableGrid.mostCells }

    init(_ table: TextBlock.Table) {
        rowCount = table.rows.count
        let headings = table.rows.prefix { row in row.allSatisfy { $0.isHeading || $0.spans.isEmpty } }.count
        headingRows = headings < table.rows.count ? headings : 0
        // For each column, the first row that is free below a cell of several rows.
        var free: [Int] = []
        for (row, cells) in table.rows.enumerated() where places.count < TableGrid.mostCells {
            var column = 0
            for cell in cells {
                while column < free.count, free[column] > row { column += 1 }
                let columns = min(max(cell.columns, 1), 100)
                // Empty cells on the right take no room.
                if column + columns > TableGrid.mostColumns {
                    guard cell.spans.isEmpty else {
                        isTooWide = true
                        return
                    }
                    break
                }
                while free.count < column + columns { free.append(0) }
                for taken in column..<(column + columns) { free[taken] = row.saturatingSum(max(cell.rows, 1)) }
                if !cell.spans.isEmpty {
                    places.append(Place(row: row, column: column, columns: columns, cell: cell))
                    columnCount = max(columnCount, column + columns)
                }
                column += columns
            }
        }
        var hasFigures = [Bool](repeating: false, count: columnCount)
        var hasOthers = hasFigures
        for place in places where place.columns == 1 && place.row >= headingRows && !hasOthers[place.column] {
            if TableGrid.isFigure(place.cell.spans) {
                hasFigures[place.column] = true
            } else {
                hasOthers[place.column] = true
            }
        }
        isNumeric = zip(hasFigures, hasOthers).map { $0 && !$1 }
    }

    private static func isFigure(_ spans: [TextBlock.Span]) -> Bool {
        var digits = 0
        var others = 0
        var signs = 0
        for span in spans {
            for character in span.text {
                if character.isNumber { digits += 1 } else if character.isLetter { others += 1 } else { signs += 1 }
                if others > 2 || digits + signs > 100 { return false }
            }
        }
        guard digits == 0 else { return true }
        return others == 0 && signs == 1 && spans.contains { $0.text == "–" || $0.text == "-" }
    }
}
