import News
import Terminal

/// A list that stands in place of the panes until it is closed.
///
/// A new one is a type of its own with its lines in the table of commands, opened by ``AppState/openSheet(_:)``.
protocol Sheet: Sendable {
    /// Where its keys count.
    var context: Context { get }
    /// The words that narrow it; empty where nothing does.
    var filter: String { get }
    /// Its selection, and what of the list is visible.
    var selection: SheetSelection { get set }
    /// How many rows the list has.
    var rowCount: Int { get }
    /// How many rows of the screen each of them takes.
    var rowHeight: Int { get }
    /// How many rows at the bottom say more about the selected one, on a body of some height.
    func detailHeight(in height: Int) -> Int

    /// Moves the selection in a list of `height` rows, and keeps it visible.
    mutating func move(by distance: Int, height: Int)
    /// Shows only what fits some words.
    mutating func narrow(to words: String, height: Int)
    /// Does what a command asks for; nil for those that are none of its own.
    func perform(_ command: Command, in state: inout AppState) -> [Effect]?

    /// What stands above the list.
    func heading(in state: AppState) -> SheetHeading
    /// Draws the rows, and below them the details.
    func draw(_ state: AppState, list: Rect, details: Rect, on canvas: inout SheetCanvas)
    /// The word in the footer of one of its commands; nil where it is not named now.
    func footerWord(of entry: Command.Entry) -> String?
}

extension Sheet {
    var filter: String { "" }
    var rowHeight: Int { 1 }
    func detailHeight(in height: Int) -> Int { 0 }
    mutating func narrow(to words: String, height: Int) {}
    func footerWord(of entry: Command.Entry) -> String? { entry.footer }
}

/// What stands above a sheet's list.
struct SheetHeading: Hashable {
    /// What it is.
    var title: String
    /// More about it, or the names of columns.
    var about = ""
    /// Counts, on the right.
    var counts = ""
}

/// The selection in a list of rows, and what of the list is visible.
public struct SheetSelection: Hashable, Sendable {
    /// Position of the selected row.
    public internal(set) var index = 0
    /// Position of the topmost visible row.
    public internal(set) var top = 0

    /// Selects a row of `count`, as near as there is one, and keeps it visible in `height` rows.
    mutating func select(_ wanted: Int, count: Int, height: Int) {
        index = min(max(wanted, 0), max(count - 1, 0))
        let height = max(height, 1)
        if index < top { top = index }
        if index >= top + height { top = index - height + 1 }
        top = max(min(top, count - height), 0)
    }

    /// Scrolls in a list of `count` rows, of which `height` are visible, and leaves the selection where it is.
    mutating func scroll(by distance: Int, count: Int, height: Int) {
        top = max(min(top + distance, count - max(height, 1)), 0)
    }
}
