public import News

/// The list of changes: what the user did in any reader or on the shell, newest first, undone or not.
public struct JournalSheet: Sendable {
    /// The changes; nil until the store has told them.
    public private(set) var entries: [JournalEntry]?
    /// The words that narrow the list.
    public private(set) var filter = ""
    /// The changes that fit the words.
    public private(set) var visible: [JournalEntry] = []
    /// The selection among ``visible``.
    public internal(set) var selection = SheetSelection()

    /// The selected change.
    public var selected: JournalEntry? { visible.indices.contains(selection.index) ? visible[selection.index] : nil }

    /// Takes the changes as they are now. The selection stays on its change.
    mutating func take(_ new: [JournalEntry], height: Int) {
        let id = selected?.id
        entries = new
        narrow(keeping: id, height: height)
    }

    mutating func narrow(to words: String, height: Int) {
        let id = selected?.id
        filter = words
        narrow(keeping: id, height: height)
    }

    mutating func move(by distance: Int, height: Int) {
        selection.select(selection.index + distance, count: visible.count, height: height)
    }

    private mutating func narrow(keeping id: JournalEntry.ID?, height: Int) {
        let words = filter.split(whereSeparator: \.isWhitespace).map { FoldedText.key(of: String($0)) }
            .filter { !$0.isEmpty }
        visible = (entries ?? []).filter { entry in
            words.isEmpty || words.allSatisfy(FoldedText.key(of: entry.words).contains)
        }
        let place = id.flatMap { id in visible.firstIndex { $0.id == id } }
        selection.select(place ?? selection.index, count: visible.count, height: height)
    }
}

extension JournalSheet: Sheet {
    var context: Context { .journal }
    var rowCount: Int { visible.count }

    func perform(_ command: Command, in state: inout AppState) -> [Effect]? {
        switch command {
        case .journal: return state.closeSheet()
        case .open:
            guard let entry = selected else { return state.show(Message("No change is selected.")) }
            guard entry.isKnown else {
                return state.show(Message("Another version of tagline made this change; only that one can undo it."))
            }
            return [.store(.findStepOf(entry))]
        default: return nil
        }
    }
}

extension AppState {
    mutating func openJournal() -> [Effect] {
        removeSheets()
        openSheet(JournalSheet())
        return [.store(.loadJournal)]
    }

    /// Reads the changes again where they are shown.
    func readJournalAgain() -> [Effect] { sheet is JournalSheet ? [.store(.loadJournal)] : [] }

    mutating func receive(_ entries: [JournalEntry]) -> [Effect] {
        let height = sheetHeight
        changeSheets(JournalSheet.self) { $0.take(entries, height: height) }
        return []
    }
}
