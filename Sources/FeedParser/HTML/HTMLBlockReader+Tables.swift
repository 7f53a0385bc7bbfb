import News

/// Tables: those that hold data become tables, those that only arrange a page are read cell by cell.
extension HTMLBlockReader {
    /// The most cells of a row that are told apart.
    private static var columnLimit: Int { 1_000 }

    mutating func table(_ node: HTMLTree.NodeID) {
        let rows = rows(of: node)
        if codeTable(rows: rows) { return }
        let widest = rows.map(\.count).max() ?? 0
        guard widest > 1, !isLayout(node, rows: rows) else { return readCells(of: node) }
        var caption: [TextBlock.Span] = []
        for child in tree.children(node) where tree.tag(child) == .caption { caption = spans(below: child) }
        let cells = rows.map { row in row.map(cell) }.filter { row in row.contains { !$0.spans.isEmpty } }
        readStrays(in: node)
        guard !cells.isEmpty else { return }
        append(.table(TextBlock.Table(caption: caption, rows: cells)))
    }

    /// Text between cells, where none may be, stands before the table: browsers put it there.
    private mutating func readStrays(in node: HTMLTree.NodeID) {
        for child in tree.children(node) {
            if tree.isText(child) {
                if tree.bytes(of: child).contains(where: { !$0.isHTMLSpace }) { read(child) }
                continue
            }
            switch tree.tag(child) {
            case .thead, .tbody, .tfoot, .tr: readStrays(in: child)
            default: endParagraph()
            }
        }
        endParagraph()
    }

    /// Reads a table that only arranges as the blocks in its cells.
    private mutating func readCells(of node: HTMLTree.NodeID) {
        for child in tree.children(node) {
            if isGutter(child) { continue }
            switch tree.tag(child) {
            case .thead, .tbody, .tfoot, .tr: readCells(of: child)
            case .td, .th:
                read(child)
                endParagraph()
            default: read(child)
            }
        }
        endParagraph()
    }

    private func rows(of node: HTMLTree.NodeID) -> [[HTMLTree.NodeID]] {
        var rows: [[HTMLTree.NodeID]] = []
        var hasOpenRow = false
        for child in tree.children(node) {
            if let leavesOut, leavesOut(child) { continue }
            switch tree.tag(child) {
            case .tr:
                rows.append(
                    tree.children(child).filter { [.td, .th].contains(tree.tag($0)) && leavesOut?($0) != true })
                hasOpenRow = false
            case .thead, .tbody, .tfoot:
                rows += self.rows(of: child)
                hasOpenRow = false
            case .td, .th:
                // Cells without a row make one together.
                if hasOpenRow { rows[rows.count - 1].append(child) } else { rows.append([child]) }
                hasOpenRow = true
            default: break
            }
        }
        return rows
    }

    private func cell(_ node: HTMLTree.NodeID) -> TextBlock.Cell {
        TextBlock.Cell(
            Self.spans(of: blocks(below: node), linksPictures: true), isHeading: tree.tag(node) == .th,
            columns: span(.colspan, of: node), rows: span(.rowspan, of: node))
    }

    private func span(_ attribute: HTMLAttribute, of node: HTMLTree.NodeID) -> Int {
        min(max(tree.attribute(attribute, of: node).flatMap { Int($0) } ?? 1, 1), Self.columnLimit)
    }

    /// Whether a table is there for the look of a page: it says so, holds tables, pictures or code, or whole paragraphs.
    private func isLayout(_ node: HTMLTree.NodeID, rows: [[HTMLTree.NodeID]]) -> Bool {
        let role = tree.attribute(.role, of: node)
        if role == "presentation" || role == "none" { return true }
        var paragraphs = 0
        var hasHeadings = false
        for index in tree.descendants(node) {
            switch tree.tag(index) {
            case .table, .pre, .blockquote, .h1, .h2, .h3, .form, .iframe, .video, .figure: return true
            case .p: paragraphs += 1
            case .th: hasHeadings = true
            default: break
            }
        }
        let cells = rows.reduce(0) { $0 + $1.count }
        if paragraphs > cells * 2 { return true }
        guard !hasHeadings else { return false }
        let length = tree.descendants(node).reduce(0) { $0 + tree.bytes(of: $1).count }
        return length > cells * 400
    }
}
