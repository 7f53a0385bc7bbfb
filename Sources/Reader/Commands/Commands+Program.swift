import Terminal

/// The program itself.
extension Command {
    static let programEntries: [Entry] = [
        Entry(.commandLine, "a command by its name", keys: [.character(":")], .program, at: [.general]),
        Entry(
            .help, "these keys", keys: [.character("?"), .function(1)], .program, at: [.general], footer: "keys",
            in: [.list, .article, .sidebar]),
        Entry(
            .chooseTheme, "a theme of other colours, tried on while one chooses: nord", .program, at: [.general],
            argument: "a theme's name"),
        Entry(
            .toggleMouse, "the mouse on or off; off, the terminal selects text", .program, at: [.general]),
        Entry(
            .set, "a setting, for as long as the reader is open: measure 70", .program, at: [.general],
            argument: "a setting and its value"),
        Entry(.say, "show a line of text, for keys of your own", .program, at: [.general], argument: "a text"),
        Entry(.repaint, "repaint the screen", keys: [.control("l")], .program, at: [.general, .typing]),
        Entry(.suspend, "suspend (fg comes back)", keys: [.control("z")], .program, at: [.general, .typing]),
        Entry(
            .quit, "quit from anywhere", keys: [.character("Q"), .control("c")], .program, at: [.general],
            footer: "quit", in: [.sidebar]),
    ]
}
