public import News
public import Terminal

/// Something that happened: a key, or an answer to an ``Effect``.
public enum Action: Sendable {
    /// A key was pressed.
    case key(Key)
    /// The screen has a new size.
    case resized(Size)
    /// No key came for a moment: time for what need not follow each key.
    case paused
    /// A page or a search for an unread article could not be read; `request` is the number that the effect carried.
    case requestFailed(request: Int, reason: String)
    /// Rows of a page; `request` is the number that the effect carried.
    case pageLoaded(PageSlice, request: Int)
    /// How many articles a page has, all and unread, and how many of any status (to tell what is new).
    case countsLoaded(PageCounts, totalOfAnyStatus: Int, query: Query)
    /// The sidebar's counts.
    case sidebarLoaded(SidebarCounts)
    /// An article, or nil when the store no longer has it.
    case articleLoaded(ArticleDocument?, ArticleID)
    /// A long text has been typeset; `request` is the number that the effect carried.
    case typeset(TypesetText, request: Int)
    /// Where something stands in a long text; `request` is the number that the effect carried.
    case found(ArticleHits, request: Int)
    /// An article could not be read.
    case articleFailed(ArticleID, reason: String)
    /// The full text of an article was fetched; the document has it, and is nil when the article is gone.
    case fullTextFetched(ArticleDocument?, ArticleID)
    /// The full text of an article could not be had.
    case fullTextFailed(ArticleID, reason: String)
    /// A picture has come, or why it has not.
    case pictureLoaded(PictureRequest, PictureAnswer)
    /// The pictures of an article that are not fetched by themselves, and the hosts that are no third parties; `request` is
    /// the number that the effect carried.
    case picturesJudged([String: HeldPicture], hosts: Set<String>, request: Int)
    /// The next unread article of a page, or nil when there is none in that direction.
    case unreadFound(ArticleID?, request: Int)
    /// The time is over that ``Effect/awaitDwelling(_:)`` asked for.
    case dwelt
    /// A change is on disk, all of it.
    case saved(Change)
    /// A change could not be saved.
    case saveFailed(Change, reason: String)
    /// What was wished for many articles is in the journal at least; the change holds what really changes.
    case wishSaved(ShownWish, Change)
    /// It could not be saved.
    case wishFailed(ShownWish, reason: String)
    /// How many articles a wish would change; the wish means those that were counted.
    case wishCounted(BulkWish, count: Int, request: Int)
    /// The web addresses of several articles, for a command.
    case addressesLoaded([String], for: Command)
    /// What there is to undo or redo; nil where there is nothing.
    case stepFound(JournalStep?, JournalDirection)
    /// A step is in the journal: the first is what it really came to, nil where somebody else was faster. What is not whole
    /// is answered by ``saved(_:)``, too.
    case stepTaken(JournalStep?, for: JournalStep, isWhole: Bool)
    /// A step could not be taken.
    case stepFailed(JournalStep, reason: String)
    /// The list of changes, newest first.
    case journalLoaded([JournalEntry])
    /// Somebody else wrote to the store: a refresh, or another reader.
    case storeChanged
    /// The refresh is this far.
    case refreshProgressed(done: Int, total: Int)
    /// A feed failed.
    case feedFailed(RefreshFailure)
    /// The refresh is over; `failure` says why it could not run, `note` what it left out.
    case refreshEnded(newArticles: Int, failure: String?, note: String? = nil)
    /// The sample edition is gone.
    case sampleRemoved
    /// What became of a ``TagEffect``.
    case tags(TagAnswer)
    /// An address could not be opened here; it was copied instead, and is to be shown whole.
    case addressNotOpened(String)
    /// What became of a ``FeedEffect``.
    case feeds(FeedAnswer)
    /// The themes that can be chosen.
    case themesFound([ThemeState.Choice])
    /// There are mistakes in the files that the user wrote: each with its place, and what comes of them.
    case mistakesFound([String])
    /// Something has to be said.
    case notice(Message)
}
