import News
import Terminal

/// The catalogue's list.
enum CataloguePane {
    static func draw(_ sheet: CatalogueSheet, in list: Rect, _ canvas: inout SheetCanvas) {
        if sheet.rows.isEmpty {
            canvas.put("Nothing fits.", at: list.column + 1, row: list.row, width: list.width - 2, .dim)
            return
        }
        let nameWidth = min(max(list.width * 2 / 5, 24), 38)
        for (offset, row) in sheet.rows.dropFirst(sheet.selection.top).prefix(list.height).enumerated() {
            let line = list.row + offset
            let isSelected = sheet.selection.top + offset == sheet.selection.index
            canvas.begin(row: line, in: list, isSelected: isSelected && row.isSelectable)
            switch row {
            case .heading(let text):
                canvas.put(text, at: list.column + 1, row: line, width: list.width - 2, .sidebarSection)
            case .bundle(let bundle):
                let addresses = bundle.entries.map(\.address)
                put(mark(addresses, sheet), bundle.name, row: line, width: nameWidth, in: list, &canvas)
                let names = bundle.entries.map(\.name).joined(separator: ", ")
                canvas.put(
                    "\(bundle.entries.count): \(names)", at: list.column + 5 + nameWidth + 2, row: line,
                    width: list.width - nameWidth - 8, .dim)
            case .entry(let entry):
                put(mark([entry.address], sheet), entry.name, row: line, width: nameWidth, in: list, &canvas)
                let about = [entry.topic, entry.languageName, entry.address].joined(separator: " · ")
                canvas.put(
                    about, at: list.column + 5 + nameWidth + 2, row: line, width: list.width - nameWidth - 8, .dim)
            }
        }
        canvas.endRows()
    }

    private static func put(
        _ mark: String, _ name: String, row: Int, width: Int, in list: Rect, _ canvas: inout SheetCanvas
    ) {
        canvas.put(mark, at: list.column + 1, row: row, width: 3, .footerKey)
        canvas.put(title: name, at: list.column + 5, row: row, width: min(width, list.width - 6), .text)
    }

    /// `[x]` marked, `[-]` some of them, ` ✓ ` followed already.
    private static func mark(_ addresses: [String], _ sheet: CatalogueSheet) -> String {
        let open = addresses.filter { !sheet.followed.contains($0) }
        if open.isEmpty { return " ✓ " }
        let marked = open.count { sheet.marked.contains($0) }
        return marked == 0 ? "[ ]" : marked == open.count ? "[x]" : "[-]"
    }
}

extension CatalogueSheet {
    func heading(in state: AppState) -> SheetHeading {
        let marked = marked.isEmpty ? "" : "\(marked.count) marked, "
        let about = "From public lists; no address has been asked: fetching tells which ones still hold."
        let fits = CellText.width(about) + 2 <= state.layout.body.width
        return SheetHeading(
            title: filter.isEmpty ? "Catalogue" : "Catalogue with “\(filter)”",
            about: fits ? about : "Public lists; no address has been asked yet.",
            counts: "\(marked)\(entryCount) publishers")
    }

    func draw(_ state: AppState, list: Rect, details: Rect, on canvas: inout SheetCanvas) {
        CataloguePane.draw(self, in: list, &canvas)
    }
}
