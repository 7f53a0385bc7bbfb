import News
import Reader
import Store
import Synchronization

/// Articles: read, typeset and looked through beside the thread that has the terminal.
final class ArticleEffectRunner: Sendable {
    private let store: Store
    private let mailbox: Mailbox
    private let fullTextDefault: FullTextChoice
    private let parties = PictureParties()
    private let judge = Worker("parties")
    /// The HTML of a stranger may take seconds, and whoever has gone on to the next article does not wait for it.
    private let readers = [Worker("articles"), Worker("articles"), Worker("articles")]
    private let typesetter = Worker("typesetting", stack: 8 << 20)
    /// The article that is wanted.
    private let wanted = Mutex<ArticleID?>(nil)
    /// The number of the request that somebody still waits for.
    private let awaited = Atomic<Int>(0)

    init(store: Store, mailbox: Mailbox, fullText: FullTextChoice) {
        self.store = store
        self.mailbox = mailbox
        fullTextDefault = fullText
    }

    func load(_ id: ArticleID) {
        wanted.withLock { $0 = id }
        let reader = readers.first(where: \.isIdle) ?? readers[0]
        reader.submit(slot: "article") { [self] in
            let isWanted = { self.wanted.withLock { $0 == id } }
            guard isWanted() else { return }
            do {
                var document = try ArticleText.document(of: id, in: store, fullText: fullTextDefault) { !isWanted() }
                guard isWanted() else { return }
                document?.addSurroundings(from: store)
                if isWanted() { mailbox.post(.articleLoaded(document, id)) }
            } catch {
                mailbox.post(.articleFailed(id, reason: "\(error)"))
            }
        }
    }

    /// Other articles of the feed are read for it, which takes its time.
    func judgePictures(of document: ArticleDocument, _ request: Int) {
        judge.submit(slot: "pictures") { [self] in
            let (held, hosts) = parties.judge(document, in: store)
            mailbox.post(.picturesJudged(held, hosts: hosts, request: request))
        }
    }

    func typeset(_ request: TypesettingRequest) {
        awaited.store(request.number, ordering: .relaxed)
        typesetter.submit(slot: "text") { [self] in
            let text = request.fulfil { self.awaited.load(ordering: .relaxed) != request.number }
            if awaited.load(ordering: .relaxed) == request.number {
                mailbox.post(.typeset(text, request: request.number))
            }
        }
    }

    func find(_ request: TextSearchRequest) {
        awaited.store(request.number, ordering: .relaxed)
        typesetter.submit(slot: "text") { [self] in
            let hits = request.fulfil { self.awaited.load(ordering: .relaxed) != request.number }
            if awaited.load(ordering: .relaxed) == request.number {
                mailbox.post(.found(hits, request: request.number))
            }
        }
    }

    /// Nobody waits any more.
    func endTypesetting() { awaited.store(0, ordering: .relaxed) }
}
