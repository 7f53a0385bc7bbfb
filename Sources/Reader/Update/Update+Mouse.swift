import News
import Terminal

/// The mouse: what a click means is done when the button is let go, so that no report is on its way any more when another
/// program gets the terminal.
extension AppState {
    mutating func use(_ report: MouseReport) -> [Effect] {
        guard mouse.isUsed else { return [] }
        switch report.kind {
        case .press:
            mouse.pressed = report
            return []
        case .drag: return []
        case .release:
            guard let pressed = mouse.pressed else { return [] }
            mouse.pressed = nil
            guard pressed.point.isBeside(report.point) else { return [] }
            return click(pressed) + [.awaitPause]
        case .wheel(let direction):
            return turnWheel(by: direction * MouseState.wheelRows, at: report.point) + [.awaitPause]
        }
    }

    mutating func toggleMouse() -> [Effect] {
        mouse.isUsed.toggle()
        mouse.pressed = nil
        let words =
            mouse.isUsed
            ? "The mouse is used. With Shift the terminal selects text."
            : "The mouse is left to the terminal: it selects text."
        return [.useMouse(mouse.isUsed)] + show(Message(words))
    }

    // MARK: Clicks

    private mutating func click(_ press: MouseReport) -> [Effect] {
        // What was to be read is read.
        if note != nil {
            note = nil
            return []
        }
        // Nobody clicks on what is not there yet.
        guard !isTravelling, heldInputs.isEmpty else { return [] }
        if prompt == nil, palette == nil { message = nil }
        guard press.kind == .press(.left) else {
            typedKeys = TypedKeys()
            // As in browsers; the right button is the one that every mouse has.
            return [.press(.right), .press(.back)].contains(press.kind) ? perform(backOutCommand) : []
        }
        if let first = mouse.firstOfTwo(at: press.point, now: now) {
            mouse.last = nil
            if let effects = clickAgain(first) { return effects }
        }
        let target = target(at: press.point)
        mouse.last = MouseState.Click(point: press.point, time: now, target: target)
        if case .keys(let sequence) = target { return sequence.keys.reduce(into: []) { $0 += self.press($1) } }
        typedKeys = TypedKeys()
        return click(target)
    }

    /// What takes one step back where the pointer is: out of what is typed, or of what is shown.
    private var backOutCommand: Command { contexts.contains(.typing) ? .cancel : .stepBack }

    private mutating func click(_ target: MouseTarget) -> [Effect] {
        if prompt?.kind == .search {
            // Whoever goes to a hit is done with typing.
            switch target {
            case .nothing, .choice: break
            default: return perform(.accept) + (isTravelling ? [] : click(target))
            }
        }
        switch target {
        case .nothing, .keys: return []
        case .command(let command): return perform(command)
        case .pane(.article) where article == nil: return openSelected()
        case .pane(let pane): return focus(on: pane)
        case .sidebarRow(let index): return clickSidebar(index)
        case .listLine(let index): return clickList(index)
        case .articlePlace(let place):
            let effects = focus(on: .article)
            article?.chosenPlace = place
            return effects + openChosenPlace()
        case .sheetRow(let index, let isMark): return clickSheet(index, isMark: isMark)
        case .paletteTag(let index):
            palette?.selected = index
            return perform(.accept)
        case .aroundPalette: return perform(.cancel)
        case .choice(let place):
            prompt?.choose(at: place)
            return []
        }
    }

    /// The second of two clicks: opens what the first has selected. Where the first has opened something, it does nothing;
    /// nil where both are clicks by themselves.
    private mutating func clickAgain(_ first: MouseTarget) -> [Effect]? {
        switch first {
        case .listLine: return openSelected()
        case .sheetRow(let index, let isMark):
            if isMark { return nil }
            return sheet?.selection.index == index ? perform(.open) : []
        case .choice: return prompt == nil ? [] : perform(.accept)
        case .sidebarRow, .articlePlace, .paletteTag, .command: return []
        case .nothing, .keys, .pane, .aroundPalette: return nil
        }
    }

    /// Goes to a row of the sidebar, which is there to go somewhere.
    private mutating func clickSidebar(_ index: Int) -> [Effect] {
        if case .section(let section) = sidebar.rows[index].item {
            let effects = focus(on: .sidebar)
            guard sidebar.narrowing == nil else { return effects }
            sidebar.toggleCollapse(section)
            sidebar.select(index: sidebar.selectedIndex, height: layout.rect(of: .sidebar).height)
            return effects
        }
        sidebar.select(index: index, height: layout.rect(of: .sidebar).height)
        return sidebar.narrowing == nil ? openSelectedItem() : perform(.accept)
    }

    /// Selects a headline. Where that would put the list elsewhere, under the pointer, it is opened instead.
    private mutating func clickList(_ index: Int) -> [Effect] {
        selectInList(index)
        if focus == .article, layout(focus: .list).rect(of: .list) != layout.rect(of: .list) { return openSelected() }
        return focus(on: .list) + extendWindow()
    }

    private mutating func clickSheet(_ index: Int, isMark: Bool) -> [Effect] {
        guard let sheet else { return [] }
        moveInSheet(by: index - sheet.selection.index)
        guard isMark, Command.markRow.counts(in: [sheet.context]), self.sheet?.selection.index == index else {
            return []
        }
        return perform(.markRow)
    }

    // MARK: The wheel

    /// Scrolls what is under the pointer. Selections stay where they are.
    private mutating func turnWheel(by rows: Int, at point: Point) -> [Effect] {
        let front = layers.last { layer in
            if case .prompt = layer { false } else { layer.context != nil }
        }
        switch front {
        case .palette: return scrollPalette(by: rows)
        case .help:
            scrollHelp(by: rows)
            return []
        case .sheet(let sheet):
            let height = sheetHeight / max(sheet.rowHeight, 1)
            changeSheet { $0.selection.scroll(by: rows, count: $0.rowCount, height: height) }
            return []
        case .narrowing, .prompt, .note, nil: break
        }
        switch layout.pane(at: point) ?? focus {
        case .sidebar:
            sidebar.scroll(by: rows, height: layout.rect(of: .sidebar).height)
            return []
        case .list: return scrollList(by: rows)
        case .article:
            scrollArticle(by: rows)
            return []
        }
    }
}

/// The headline list under the pointer.
extension AppState {
    /// How far from the view the selection may be, in lines: the page keeps no more rows than some times as many.
    private static let furthestSelection = 400

    /// Selects a line that is seen, and moves nothing.
    mutating func selectInList(_ index: Int) {
        guard page.lines.indices.contains(index) else { return }
        page.queuedMove = 0
        page.selectedLine = page.lines[index].id
    }

    /// The lines that are seen whole; nil where there are none.
    var seenLines: ClosedRange<Int>? {
        guard !page.lines.isEmpty else { return nil }
        let first = page.firstVisibleIndex
        let count = page.wholeLines(from: first, in: listRoom)
        return first...min(first + count, page.lines.count) - 1
    }

    /// Scrolls so that there is room for some rows of the screen above the selected line.
    mutating func scrollSelectionInList(to row: SeenRow) -> [Effect] {
        guard let index = page.selectedIndex else { return [] }
        let room = listRoom
        let above = max(room.height - page.height(ofLine: index, in: room), 0)
        var left =
            switch row {
            case .first: 0
            case .middle: above / 2
            case .last: above
            }
        var top = index
        while top > 0, page.height(ofLine: top - 1, in: room) <= left {
            top -= 1
            left -= page.height(ofLine: top, in: room)
        }
        page.setFirstVisible(index: top, in: room)
        return scrollList(by: 0)
    }

    /// Scrolls the list by about so many rows of the screen and leaves the selection where it is; it comes along only where
    /// it would be very far away.
    mutating func scrollList(by rows: Int) -> [Effect] {
        guard !isTravelling, !page.lines.isEmpty else { return [] }
        let room = listRoom
        let before = page.firstVisibleIndex
        let lines = max(abs(rows) / max(page.height(ofLine: before, in: room), 1), 1)
        if rows != 0 { page.setFirstVisible(index: before + lines * rows.signum(), in: room) }
        let top = page.firstVisibleIndex
        if let index = page.selectedIndex, abs(index - top) > AppState.furthestSelection { selectInList(top) }
        guard page.load == nil, let first = page.rows.first, let last = page.rows.last else { return [] }
        let margin = 4 * max(room.height, 1)
        if page.hasOlder, top + margin >= page.lines.count {
            return load(.olderThan(last.id), limit: PageState.loadSize, purpose: .older)
        }
        if page.hasNewer, top < margin {
            return load(.newerThan(first.id), limit: PageState.loadSize, purpose: .newer)
        }
        return []
    }
}
