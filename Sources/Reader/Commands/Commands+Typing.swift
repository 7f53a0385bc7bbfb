import Terminal

/// Where text is typed: the keys that people know from their shell (readline's defaults), and the way through what is
/// offered.
extension Command {
    static let typingEntries: [Entry] = [
        Entry(.accept, "take what was typed, or what is chosen", keys: [.enter], .typing, at: [.typing]),
        Entry(
            .cancel, "close without it", keys: [.escape, .control("c"), .control("g")], .typing, at: [.typing],
            footer: "close"),
        Entry(.cancel, "close the list of keys", keys: [.function(1)], .typing, at: [.help]),
        Entry(.nextChoice, "the next completion", keys: [.tab], .typing, at: [.prompt]),
        Entry(.previousChoice, "the completion before", keys: [.backTab], .typing, at: [.prompt]),
        Entry(.nextChoice, "the next one", keys: [.down, .control("n"), .tab], .typing, at: [.palette, .narrowing]),
        Entry(
            .previousChoice, "the one before", keys: [.up, .control("p"), .backTab], .typing,
            at: [.palette, .narrowing]),
        Entry(.nextChoice, "down", keys: [.down], .typing, at: [.search, .help]),
        Entry(.previousChoice, "up", keys: [.up], .typing, at: [.search, .help]),
        Entry(.nextChoices, "a page down", keys: [.pageDown], .typing, at: [.search, .palette, .narrowing]),
        Entry(.previousChoices, "a page up", keys: [.pageUp], .typing, at: [.search, .palette, .narrowing]),
        Entry(.nextChoices, "a page down", keys: [.pageDown, .control("f")], .typing, at: [.help]),
        Entry(.previousChoices, "a page up", keys: [.pageUp, .control("b")], .typing, at: [.help]),
        Entry(.goToFirst, "to the first key", keys: [.home], .typing, at: [.help]),
        Entry(.goToLast, "to the last key", keys: [.end], .typing, at: [.help]),
        Entry(.searchOrder, "newest first, or best first", keys: [.tab], .typing, at: [.search]),
        Entry(.searchScope, "look through all news, or this page only", keys: [.backTab], .typing, at: [.search]),
        Entry(
            .withTag, "this page, only with the selected tag", keys: [.character("+")], .typing,
            at: [.palette, .narrowing]),
        Entry(.withoutTag, "this page without the selected tag", keys: [.character("-")], .typing, at: [.palette]),
        Entry(
            .orTag, "this page, or what has the selected tag", keys: [.character("|")], .typing,
            at: [.palette, .narrowing]),
        Entry(.lineStart, "to the start of the line", keys: [.home, .control("a")], .typing, at: [.typing]),
        Entry(.lineEnd, "to the end of the line", keys: [.end, .control("e")], .typing, at: [.typing]),
        Entry(.characterLeft, "a character to the left", keys: [.left, .control("b")], .typing, at: [.typing]),
        Entry(.characterRight, "a character to the right", keys: [.right, .control("f")], .typing, at: [.typing]),
        Entry(.wordLeft, "a word to the left", keys: [.alt("b")], .typing, at: [.typing]),
        Entry(.wordRight, "a word to the right", keys: [.alt("f")], .typing, at: [.typing]),
        Entry(.deleteBack, "delete to the left; in an empty line, close", keys: [.backspace], .typing, at: [.typing]),
        Entry(.deleteForward, "delete under the cursor", keys: [.delete, .control("d")], .typing, at: [.typing]),
        Entry(.cutToStart, "cut all before the cursor", keys: [.control("u")], .typing, at: [.typing]),
        Entry(.cutToEnd, "cut all from the cursor on", keys: [.control("k")], .typing, at: [.typing]),
        Entry(.cutArgument, "cut back to a space", keys: [.control("w")], .typing, at: [.typing]),
        Entry(.cutWord, "cut the word behind the cursor", keys: [.alt("d")], .typing, at: [.typing]),
        Entry(
            .cutWordBack, "cut the word before the cursor", keys: [.alt("\u{7F}")], .typing, at: [.typing]),
        Entry(.insertCut, "insert what was cut", keys: [.control("y")], .typing, at: [.typing]),
        Entry(.earlierLine, "the line that was entered before", keys: [.up, .control("p")], .typing, at: [.typing]),
        Entry(.laterLine, "the line that was entered after it", keys: [.down, .control("n")], .typing, at: [.typing]),
    ]
}
