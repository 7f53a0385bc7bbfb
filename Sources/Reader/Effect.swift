public import News

/// Something to be done outside of the state. Who does it stands here once: the compiler has the event loop serve what
/// needs the terminal, and each runner its own kind.
public enum Effect: Hashable, Sendable {
    // MARK: The event loop

    /// Send ``Action/paused`` when no key comes for a moment.
    case awaitPause
    /// Send ``Action/dwelt`` after some time, whatever keys come; a new wish takes the place of the one before.
    case awaitDwelling(Duration)
    /// Open an address in the user's browser, one that ``WebAddress/isOpenable(_:allowing:)`` lets through; answered
    /// by ``Action/addressNotOpened(_:)`` where there is none.
    case openInBrowser(String)
    /// Put a text on the clipboard of the machine in front of the user.
    case copy(String)
    /// Run a command that the user typed, with an article's text on its standard input.
    case pipe(ArticleID, showsPage: Bool, command: String)
    /// Give the terminal back to the shell until the user returns.
    case suspend
    /// Use the mouse, or leave it to the terminal.
    case useMouse(Bool)
    /// Draw everything anew.
    case repaint
    /// End the program.
    case quit
    /// Something about the theme.
    case theme(ThemeEffect)
    /// Lend the terminal to the user's editor with all feeds as text.
    case editFeeds

    // MARK: Saved when the picture is drawn, before the next key

    /// Save what the user did: at least its row in the journal before the next key; answered, when all is done, by ``Action/saved(_:)`` or
    /// ``Action/saveFailed(_:reason:)``.
    case save(Change)
    /// Take a change back, or make it again; answered by ``Action/stepTaken(_:for:isWhole:)`` or
    /// ``Action/stepFailed(_:reason:)``.
    case take(JournalStep)
    /// Do with many articles what was wished for; answered by ``Action/wishSaved(_:_:)`` or
    /// ``Action/wishFailed(_:reason:)``.
    case saveWish(ShownWish)

    // MARK: The runners

    /// Something of the store's, or of another process.
    case store(StoreEffect)
    /// Something about tags and saved pages.
    case tags(TagEffect)
    /// Something about feeds.
    case feeds(FeedEffect)
}

extension Effect {
    /// Whether the user has to see the key's own picture before it, and it has to be on the disk before the next key.
    public var isSaving: Bool {
        switch self {
        case .save, .take, .saveWish: true
        default: false
        }
    }

    /// Whether it is about the turn itself, and neither reads nor shows what may be on its way to the disk.
    public var isOfTheTurn: Bool {
        switch self {
        case .awaitPause, .awaitDwelling, .quit: true
        default: false
        }
    }
}
