import Basics
import Dispatch
import FeedParser
import Foundation
import News
import Reader
import Store
import Synchronization

/// Does what the reader asks for on disk and in other processes, and answers with actions through the ``Mailbox``.
///
/// A mark is saved in the turn that made it, so that it is on disk before the next key. The first page is read in the
/// turn, too, since there is nothing else to show. All else happens on threads of its own kind: what the user waits for
/// is never behind what may take its time. Of waiting requests that only the last answer counts for, the others are
/// dropped.
final class EffectRunner {
    let store: Store
    let mailbox: Mailbox
    private let timeZone: TimeZone
    private let fullTextDefault: FullTextChoice
    private let pages = Worker("pages")
    let searches = Worker("searches")
    private let articles: ArticleEffectRunner
    let files = Worker("files")
    private let counts = Worker("counts")
    let changes = Worker("changes")
    let tags: TagEffectRunner
    let pictures = Worker("pictures")
    let keptPictures = KeptPictures()
    let feeds: FeedEffectRunner
    private var refreshProcess: RefreshProcess?
    /// Whether the program ends: what is in the journal is then left to the next start.
    let isClosing = ClosingFlag()
    private var isFirstPage = true

    /// A runner for a store.
    init(store: Store, mailbox: Mailbox, timeZone: TimeZone, fullText: FullTextChoice = .never) {
        fullTextDefault = fullText
        self.store = store
        self.mailbox = mailbox
        self.timeZone = timeZone
        feeds = FeedEffectRunner(store: store, mailbox: mailbox, changes: changes)
        tags = TagEffectRunner(store: store, mailbox: mailbox, timeZone: timeZone)
        articles = ArticleEffectRunner(store: store, mailbox: mailbox, fullText: fullText)
    }

    /// Does one thing; returns the answer where there is one at once.
    func run(_ effect: StoreEffect) -> Action? {
        switch effect {
        case .loadPage(let request, let number): return loadPage(request, number)
        case .search(let request, let number): search(request, number)
        case .loadCounts(let query): loadCounts(query)
        case .loadSidebar: loadSidebar()
        case .loadArticle(let id): articles.load(id)
        case .typeset(let request): articles.typeset(request)
        case .findInText(let request): articles.find(request)
        case .endTypesetting: articles.endTypesetting()
        case .saveArticle(let id, let showsPage, let path, let overwrites):
            files.submit { [store, mailbox] in
                mailbox.post(
                    .notice(Self.save(id, of: store, showsPage: showsPage, path: path, overwrites: overwrites)))
            }
        case .findUnread(let query, let id, let direction, let order, let number):
            findUnread(query, id, direction, order, number)
        case .savePageView(let view, let page):
            // Who chose it sees it; what is lost is chosen again.
            changes.submit { [store] in try? store.savePageView(view.text, of: page) }
        case .countWish(let wish, let number): count(wish, number)
        case .loadAddresses(let articles, let command): loadAddresses(articles, for: command)
        case .findStep(let direction): return findStep(direction)
        case .findStepOf(let entry): return findStep(of: entry)
        case .loadJournal: loadJournal()
        case .removeSample: removeSample()
        case .refresh(let query): return refresh(query)
        case .refreshFeeds(let addresses): return startRefresh(.named(addresses))
        case .fetchFullText(let id): return fetchFullText(id)
        case .loadPicture(let request, let hosts): return loadPicture(request, hosts: hosts)
        case .judgePictures(let document, let number): articles.judgePictures(of: document, number)
        case .refreshDue: return refreshDue()
        case .savePosition(let id, let letters): savePosition(of: id, letters: letters)
        }
        return nil
    }

    /// Ends what still runs, and waits for the transaction that is being written.
    func close() {
        isClosing.set()
        let isSaved = DispatchSemaphore(value: 0)
        changes.submit { isSaved.signal() }
        isSaved.wait()
        feeds.close()
        refreshProcess?.terminate()
    }
}

extension EffectRunner {
    private func loadPage(_ request: PageRequest, _ number: Int) -> Action? {
        if isFirstPage {
            isFirstPage = false
            return EffectRunner.page(request, number, store)
        }
        pages.submit(slot: "page") { [store, mailbox] in
            mailbox.post(EffectRunner.page(request, number, store))
        }
        return nil
    }

    private static func page(_ request: PageRequest, _ number: Int, _ store: Store) -> Action {
        do {
            return .pageLoaded(try store.slice(request), request: number)
        } catch {
            return .requestFailed(request: number, reason: "\(error)")
        }
    }

    private func findUnread(
        _ query: Query, _ id: ArticleID, _ direction: StoreEffect.Direction, _ order: PageRequest.Order, _ number: Int
    ) {
        pages.submit(slot: "unread") { [store, mailbox] in
            do {
                let found = try store.nearestUnread(of: query, from: id, newer: direction == .newer, order: order)
                mailbox.post(.unreadFound(found, request: number))
            } catch {
                mailbox.post(.requestFailed(request: number, reason: "\(error)"))
            }
        }
    }

    private func savePosition(of id: ArticleID, letters: Int) {
        // A place that is lost is found again by its reader; nothing is said of it.
        changes.submit { [store] in try? store.saveReadingPosition(of: id, letters: letters) }
    }

    private func loadCounts(_ query: Query) {
        counts.submit(slot: "counts") { [store, mailbox] in
            do {
                let found = try store.counts(of: query)
                let total = try query.withoutReadState.map { try store.counts(of: $0).total } ?? found.total
                mailbox.post(.countsLoaded(found, totalOfAnyStatus: total, query: query))
            } catch {
                mailbox.post(.notice(Message("The page cannot be counted: \(error)", isError: true)))
            }
        }
    }

    private func loadSidebar() {
        counts.submit(slot: "sidebar") { [store, mailbox, timeZone] in
            do {
                let midnight = LocalTime.midnight(before: Date(), in: timeZone)
                mailbox.post(
                    .sidebarLoaded(try store.sidebarCounts(midnight: midnight, tagLimit: SidebarState.tagLimit)))
            } catch {
                mailbox.post(.notice(Message("The tags cannot be counted: \(error)", isError: true)))
            }
        }
    }

    private func removeSample() {
        changes.submit { [store, mailbox] in
            do {
                try store.removeSample()
                mailbox.post(.sampleRemoved)
            } catch {
                mailbox.post(.notice(Message("The sample edition cannot be removed: \(error)", isError: true)))
            }
        }
    }
}

/// Other processes.
extension EffectRunner {
    private func refresh(_ query: Query?) -> Action? {
        do {
            let addresses = try addresses(of: query)
            guard addresses != [] else {
                return .refreshEnded(
                    newArticles: 0, failure: "There is no feed to refresh: follow one first, or a few of the catalogue."
                )
            }
            return startRefresh(addresses.map { .named($0) } ?? .all)
        } catch {
            return .refreshEnded(newArticles: 0, failure: "\(error)")
        }
    }

    /// What the program is called with to have the user edit all feeds.
    var feedEditing: [String] { ["feeds", "edit", "--store", store.path, "--pause"] }

    private func refreshDue() -> Action? { startRefresh(.due) }

    private func startRefresh(_ choice: RefreshProcess.Choice) -> Action? {
        do {
            refreshProcess = try RefreshProcess(store: store.path, choice) { [mailbox] result in
                switch result {
                case .success(let progress): mailbox.post(progress.action)
                case .failure(let failure):
                    mailbox.post(.refreshEnded(newArticles: 0, failure: failure.description))
                }
            }
            return nil
        } catch {
            return .refreshEnded(newArticles: 0, failure: "\(error)")
        }
    }

    private func fetchFullText(_ id: ArticleID) -> Action? {
        do throws(Failure) {
            try FullTextProcess.start(store: store.path, article: id) {
                [store, mailbox, fullTextDefault] failure in
                if let failure { return mailbox.post(.fullTextFailed(id, reason: failure.description)) }
                do {
                    let document = try ArticleText.document(of: id, in: store, fullText: fullTextDefault)
                    mailbox.post(.fullTextFetched(document, id))
                } catch {
                    mailbox.post(.fullTextFailed(id, reason: "\(error)"))
                }
            }
            return nil
        } catch {
            return .fullTextFailed(id, reason: error.description)
        }
    }

    /// The feeds to fetch for a page: those of the source that it shows, else nil for all there are. The sample edition
    /// has no feeds that could be fetched.
    private func addresses(of query: Query?) throws -> [String]? {
        let feeds = try store.feeds().filter { !$0.isSample }
        guard !feeds.isEmpty else { return [] }
        guard case .source(let name) = query else { return nil }
        let ofSource = feeds.filter { $0.source.name == name }
        return ofSource.isEmpty ? nil : ofSource.map(\.address)
    }

    /// Starts a program that has a window of its own, and forgets it.
    func startBeside(_ command: [String]) throws(Failure) {
        let child = try ChildProcess.start(
            command[0], Array(command.dropFirst()), input: .nothing, output: .nothing, error: .nothing,
            inOwnGroup: true)
        // Somebody has to take note of its end, or its entry stays in the table of processes.
        Thread.detachNewThread { child.waitForEnd() }
    }

    /// Runs a program in the terminal, which the caller has lent, until it ends.
    func runInTerminal(_ command: [String], name: String) throws(Failure) {
        let status = try runInTerminal(command[0], Array(command.dropFirst()), input: .inherited)
        if status != 0 { throw Failure("\(name) ended with status \(status)") }
    }

    /// Runs a program in the terminal, which the caller has lent, until it ends or this one is asked to end; returns its
    /// exit status.
    func runInTerminal(
        _ program: String, _ arguments: [String], input: ChildProcess.Connection
    ) throws(Failure) -> Int32 {
        // As system(3) does: what is meant for the program in front must not end this one.
        let interrupt = signal(SIGINT, SIG_IGN)
        let quit = signal(SIGQUIT, SIG_IGN)
        defer {
            signal(SIGINT, interrupt)
            signal(SIGQUIT, quit)
        }
        let child = try ChildProcess.start(program, arguments, input: input, output: .inherited, error: .descriptor(1))
        return child.waitInLentTerminal()
    }
}
