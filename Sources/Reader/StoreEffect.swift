public import News

/// Something to be done beside the thread that has the terminal: in the store, or by another process.
public enum StoreEffect: Hashable, Sendable {
    /// Read rows of a page; answered by ``Action/pageLoaded(_:request:)``, or ``Action/requestFailed(request:reason:)``.
    case loadPage(PageRequest, request: Int)
    /// Read the hits of a search, which ends the one before; answered by ``Action/pageLoaded(_:request:)``, by two of them
    /// where all hits take their time, or by ``Action/requestFailed(request:reason:)``; then by the hits' counts.
    case search(PageRequest, request: Int)
    /// Count a page; answered by ``Action/countsLoaded(_:totalOfAnyStatus:query:)``.
    case loadCounts(Query)
    /// Count everything the sidebar shows.
    case loadSidebar
    /// Read an article whole; answered by ``Action/articleLoaded(_:_:)`` or ``Action/articleFailed(_:reason:)``.
    case loadArticle(ArticleID)
    /// Typeset a text that is too long to be typeset before the next key; ends what was asked for before. Answered by
    /// ``Action/typeset(_:request:)``.
    case typeset(TypesettingRequest)
    /// Look for something in a text that is too long for that before the next key; ends the search before. Answered by
    /// ``Action/found(_:request:)``.
    case findInText(TextSearchRequest)
    /// Nobody waits any more for the text that is being typeset, or for what is looked for in it.
    case endTypesetting
    /// Fetch the full text of an article in a process of its own; answered by ``Action/fullTextFetched(_:_:)`` or
    /// ``Action/fullTextFailed(_:reason:)``.
    case fetchFullText(ArticleID)
    /// Look for the nearest unread article of a page, older or newer than one; answered by
    /// ``Action/unreadFound(_:request:)``, or ``Action/requestFailed(request:reason:)``.
    case findUnread(Query, from: ArticleID, Direction, order: PageRequest.Order, request: Int)
    /// Remember how the user wants a page to be shown; see ``PageViews``.
    case savePageView(PageView, of: String)
    /// Remember how far an article was read: how many letters of it are above the pane; 0 forgets it.
    case savePosition(ArticleID, letters: Int)
    /// Fetch feeds in a process of its own: those of a source's page, else all.
    case refresh(Query?)
    /// The same with the feeds whose time has come.
    case refreshDue
    /// Remove the sample edition.
    case removeSample
    /// Count what a wish would change; answered by ``Action/wishCounted(_:count:request:)`` or
    /// ``Action/requestFailed(request:reason:)``.
    case countWish(BulkWish, request: Int)
    /// Find the web addresses of articles; answered by ``Action/addressesLoaded(_:for:)``.
    case loadAddresses([ArticleID], for: Command)
    /// Write an article into a file that the user named.
    case saveArticle(ArticleID, showsPage: Bool, path: String, overwrites: Bool)
    /// Fetch a picture and make cells of it in a process of its own; answered by ``Action/pictureLoaded(_:_:)``. Redirects
    /// may lead to the sites of these hosts, besides those of the feed and of the picture.
    case loadPicture(PictureRequest, hosts: Set<String>)
    /// Find out which pictures of an article are third parties'; answered by ``Action/picturesJudged(_:hosts:request:)``.
    case judgePictures(ArticleDocument, request: Int)
    /// Find out what is to be undone or redone next; answered by ``Action/stepFound(_:_:)``.
    case findStep(JournalDirection)
    /// Find out what it comes to, to take back one change or to make it again; answered by ``Action/stepFound(_:_:)``.
    case findStepOf(JournalEntry)
    /// Read the list of changes; answered by ``Action/journalLoaded(_:)``.
    case loadJournal
    /// Fetch the feeds of these addresses.
    case refreshFeeds([String])

    /// A direction in a page.
    public enum Direction: Hashable, Sendable {
        /// Downwards.
        case older
        /// Upwards.
        case newer
    }
}
