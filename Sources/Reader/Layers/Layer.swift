/// What lies over the panes: the last one that was opened is in front, and takes the keys.
///
/// A layer names its ``context``, and with it its keys in the table of commands; what they do stands with the layer's
/// own state, in `perform` and `type`; how it looks, in a file of `Panes`.
enum Layer: Sendable {
    /// A list in place of the panes.
    case sheet(any Sheet)
    /// The tag palette.
    case palette(PaletteState)
    /// The sidebar is narrowed by typing; ``SidebarState/narrowing`` has what was typed.
    case narrowing
    /// The line that takes text.
    case prompt(PromptState)
    /// The list of keys.
    case help(HelpState)
    /// Something to be read, which the next key takes away without being used up.
    case note(Note)

    /// Where its keys count; nil for one that has none.
    var context: Context? {
        switch self {
        case .sheet(let sheet): sheet.context
        case .palette: .palette
        case .narrowing: .narrowing
        case .prompt(let prompt): prompt.kind == .search ? .search : .prompt
        case .help: .help
        case .note: nil
        }
    }

    /// Whether nothing of the panes is seen behind it.
    var hidesPanes: Bool {
        switch self {
        case .sheet, .help: true
        case .palette, .narrowing, .prompt, .note: false
        }
    }
}

/// Something to be read above the footer, until a key is pressed.
enum Note: Hashable, Sendable {
    /// An address that could not be opened.
    case address(String)
    /// What is wrong in the files that the user wrote.
    case mistakes([String])
}
