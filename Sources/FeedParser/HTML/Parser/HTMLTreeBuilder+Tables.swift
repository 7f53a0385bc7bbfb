/// Tables (WHATWG HTML, sections 13.2.6.4.9 to 13.2.6.4.15).
extension HTMLTreeBuilder {
    // MARK: Text

    mutating func charactersInTable(_ text: UnsafeBufferPointer<UInt8>) {
        guard mode == .inTableText || open.last.isHTML && (open.last.tag.isTableContext || open.last.tag == .template)
        else {
            isFostering = true
            charactersInBody(text)
            isFostering = false
            return
        }
        if mode != .inTableText {
            tableMode = mode
            mode = .inTableText
        }
        if text.count == 1, text[0] == 0 { return }
        tableText.append(contentsOf: text)
    }

    /// Puts the text that stands between the parts of a table into it when it is only spaces, else before it.
    mutating func flushTableText() {
        guard mode == .inTableText else { return }
        mode = tableMode
        let text = tableText
        tableText.removeAll(keepingCapacity: true)
        text.withUnsafeBufferPointer { bytes in
            if bytes.contains(where: { !$0.isHTMLSpace }) {
                isFostering = true
                charactersInBody(bytes)
                isFostering = false
            } else {
                insert(bytes)
            }
        }
    }

    // MARK: In a table

    mutating func startTagInTable() -> Bool {
        let tag = tokenizer.tag.tag
        switch tag {
        case .caption:
            clearToTable()
            formatting.pushMarker()
            insert(tag)
            mode = .inCaption
        case .colgroup, .tbody, .tfoot, .thead:
            clearToTable()
            insert(tag)
            mode = tag == .colgroup ? .inColumnGroup : .inTableBody
        case .col:
            clearToTable()
            insert(.colgroup, withAttributes: false)
            mode = .inColumnGroup
            return true
        case .td, .th, .tr:
            clearToTable()
            insert(.tbody, withAttributes: false)
            mode = .inTableBody
            return true
        case .table:
            guard open.hasInTableScope(.table) else { return false }
            open.pop(through: .table)
            resetMode()
            return true
        case .style, .script, .template: return startTagInHead()
        case .input:
            let type = tokenizer.tag.attribute(.type).map { tokenizer.value(of: $0).lowercased() }
            guard type == "hidden" else { return fosterStartTag() }
            insertVoid(tag)
        case .form:
            guard form < 0, open.templateCount == 0 else { return false }
            form = insert(tag)
            open.pop()
        default: return fosterStartTag()
        }
        return false
    }

    /// What may not stand in a table follows the rules of the body, and goes before the table.
    private mutating func fosterStartTag() -> Bool {
        isFostering = true
        let isAgain = startTagInBody()
        // Only `<image>` is looked at again, as `<img>`.
        if isAgain { _ = startTagInBody() }
        isFostering = false
        return false
    }

    mutating func endTagInTable() -> Bool {
        switch tokenizer.tag.tag {
        case .table:
            guard open.hasInTableScope(.table) else { return false }
            open.pop(through: .table)
            resetMode()
        case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: break
        case .template: return endTagInHead()
        default:
            isFostering = true
            _ = endTagInBody()
            isFostering = false
        }
        return false
    }

    private mutating func clear(to isContext: (HTMLTag) -> Bool) {
        while open.count > 1, !(open.last.isHTML && (isContext(open.last.tag) || open.last.tag == .template)) {
            open.pop()
        }
    }

    private mutating func clearToTable() { clear { $0 == .table } }

    private mutating func clearToTableBody() { clear { $0 == .tbody || $0 == .tfoot || $0 == .thead } }

    private mutating func clearToRow() { clear { $0 == .tr } }

    // MARK: In a caption

    mutating func startTagInCaption() -> Bool {
        switch tokenizer.tag.tag {
        case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr: return closeCaption()
        default: return startTagInBody()
        }
    }

    mutating func endTagInCaption() -> Bool {
        switch tokenizer.tag.tag {
        case .caption:
            _ = closeCaption()
            return false
        case .table: return closeCaption()
        case .body, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: return false
        default: return endTagInBody()
        }
    }

    private mutating func closeCaption() -> Bool {
        guard open.hasInTableScope(.caption) else { return false }
        generateImpliedEndTags()
        open.pop(through: .caption)
        clearFormattingToMarker()
        mode = .inTable
        return true
    }

    // MARK: In a column group

    mutating func startTagInColumnGroup() -> Bool {
        switch tokenizer.tag.tag {
        case .html: return startTagInBody()
        case .col:
            insertVoid(.col)
            return false
        case .template: return startTagInHead()
        default: return closeColumnGroup()
        }
    }

    mutating func endTagInColumnGroup() -> Bool {
        switch tokenizer.tag.tag {
        case .colgroup:
            _ = closeColumnGroup()
            return false
        case .col: return false
        case .template: return endTagInHead()
        default: return closeColumnGroup()
        }
    }

    private mutating func closeColumnGroup() -> Bool {
        guard open.last.isHTML(.colgroup) else { return false }
        open.pop()
        mode = .inTable
        return true
    }

    // MARK: In a table's body

    mutating func startTagInTableBody() -> Bool {
        switch tokenizer.tag.tag {
        case .tr:
            clearToTableBody()
            insert(.tr)
            mode = .inRow
        case .th, .td:
            clearToTableBody()
            insert(.tr, withAttributes: false)
            mode = .inRow
            return true
        case .caption, .col, .colgroup, .tbody, .tfoot, .thead: return closeTableBody()
        default: return startTagInTable()
        }
        return false
    }

    mutating func endTagInTableBody() -> Bool {
        let tag = tokenizer.tag.tag
        switch tag {
        case .tbody, .tfoot, .thead:
            guard open.hasInTableScope(tag) else { return false }
            clearToTableBody()
            open.pop()
            mode = .inTable
            return false
        case .table: return closeTableBody()
        case .body, .caption, .col, .colgroup, .html, .td, .th, .tr: return false
        default: return endTagInTable()
        }
    }

    private mutating func closeTableBody() -> Bool {
        guard open.hasInTableScope(.tbody) || open.hasInTableScope(.thead) || open.hasInTableScope(.tfoot) else {
            return false
        }
        clearToTableBody()
        open.pop()
        mode = .inTable
        return true
    }

    // MARK: In a row

    mutating func startTagInRow() -> Bool {
        let tag = tokenizer.tag.tag
        switch tag {
        case .th, .td:
            clearToRow()
            insert(tag)
            mode = .inCell
            formatting.pushMarker()
            return false
        case .caption, .col, .colgroup, .tbody, .tfoot, .thead, .tr: return closeRow()
        default: return startTagInTable()
        }
    }

    mutating func endTagInRow() -> Bool {
        let tag = tokenizer.tag.tag
        switch tag {
        case .tr:
            _ = closeRow()
            return false
        case .table: return closeRow()
        case .tbody, .tfoot, .thead:
            guard open.hasInTableScope(tag) else { return false }
            return closeRow()
        case .body, .caption, .col, .colgroup, .html, .td, .th: return false
        default: return endTagInTable()
        }
    }

    private mutating func closeRow() -> Bool {
        guard open.hasInTableScope(.tr) else { return false }
        clearToRow()
        open.pop()
        mode = .inTableBody
        return true
    }

    // MARK: In a cell

    mutating func startTagInCell() -> Bool {
        switch tokenizer.tag.tag {
        case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr: return closeCell()
        default: return startTagInBody()
        }
    }

    mutating func endTagInCell() -> Bool {
        let tag = tokenizer.tag.tag
        switch tag {
        case .td, .th:
            guard open.hasInTableScope(tag) else { return false }
            generateImpliedEndTags()
            open.pop(through: tag)
            clearFormattingToMarker()
            mode = .inRow
            return false
        case .body, .caption, .col, .colgroup, .html: return false
        case .table, .tbody, .tfoot, .thead, .tr:
            guard open.hasInTableScope(tag) else { return false }
            return closeCell()
        default: return endTagInBody()
        }
    }

    private mutating func closeCell() -> Bool {
        guard open.hasInTableScope(.td) || open.hasInTableScope(.th) else {
            // The limit of open elements took the cell away.
            resetMode()
            return mode != .inCell
        }
        generateImpliedEndTags()
        while open.count > 1 {
            let isCell = open.last.isHTML(.td) || open.last.isHTML(.th)
            open.pop()
            if isCell { break }
        }
        clearFormattingToMarker()
        mode = .inRow
        return true
    }
}
