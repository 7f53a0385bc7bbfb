import News
import Reader
import Refresh
import Store

/// Does what the reader asks about feeds.
final class FeedEffectRunner {
    private let store: Store
    private let mailbox: Mailbox
    private let changes: Worker
    private let feeds = Worker("feeds")
    private var search: FinderProcess?

    /// A runner for a store; `changes` does what takes its time.
    init(store: Store, mailbox: Mailbox, changes: Worker) {
        self.store = store
        self.mailbox = mailbox
        self.changes = changes
    }

    /// Does one thing; returns the answer where there is one at once.
    func run(_ effect: FeedEffect) -> Action? {
        switch effect {
        case .find(let address, let request): return find(address, request)
        case .followFound(let places, _): search?.follow(places)
        case .stopSearch: close()
        case .load: load()
        case .loadCatalogue: loadCatalogue()
        case .subscribe(let subscriptions): subscribe(subscriptions)
        }
        return nil
    }

    /// Ends a search that is under way.
    func close() {
        search?.terminate()
        search = nil
    }

    private func find(_ address: String, _ request: Int) -> Action? {
        close()
        do throws(Failure) {
            search = try FinderProcess(store: store.path, address: address, request: request) { [mailbox] answer in
                mailbox.post(.feeds(answer))
            }
            return nil
        } catch {
            return .feeds(.searchFailed(reason: error.description, request: request))
        }
    }

    private func load() {
        feeds.submit(slot: "feeds") { [store, mailbox] in
            do {
                mailbox.post(.feeds(.feedsLoaded(try store.feeds())))
            } catch {
                mailbox.post(.feeds(.failed(reason: "The feeds cannot be read: \(error)")))
            }
        }
    }

    private func loadCatalogue() {
        feeds.submit(slot: "catalogue") { [store, mailbox] in
            guard let feeds = try? store.feeds() else { return }
            let keys = Set(feeds.map { FeedFinder.key($0.address) })
            let followed = Catalogue.standard.entries.map(\.address).filter { keys.contains(FeedFinder.key($0)) }
            mailbox.post(.feeds(.catalogueLoaded(followed: Set(followed))))
        }
    }

    private func subscribe(_ subscriptions: [Subscription]) {
        changes.submit { [store, mailbox] in
            do {
                let added = Set(try store.subscribe(subscriptions).added)
                let feeds = try store.feeds().filter { added.contains($0.id) }
                mailbox.post(.feeds(.subscribed(feeds)))
            } catch {
                mailbox.post(.feeds(.failed(reason: "Not followed: \(error)")))
            }
        }
    }
}
