/// The view without the selection, the selection within the view, and places to come back to. Most have keys in presets
/// only.
extension Command {
    static let scrollingEntries: [Entry] = [
        Entry(.scrollDown, "scroll down by a row; the selection stays, where it can", .moving),
        Entry(.scrollUp, "scroll up by a row", .moving),
        Entry(.topRow, "to the first row that is seen", .moving),
        Entry(.middleRow, "to the row in the middle", .moving),
        Entry(.bottomRow, "to the last row that is seen", .moving),
        Entry(.centerRow, "scroll so that the selected row is in the middle", .moving),
        Entry(.rowToTop, "scroll so that it is the first", .moving),
        Entry(.rowToBottom, "scroll so that it is the last", .moving),
        Entry(.setPlace, "remember this place under a letter", .moving, argument: "a letter"),
        Entry(.goToPlace, "go to the place of a letter", .moving, argument: "a letter"),
    ]
}
