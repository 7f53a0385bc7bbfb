import News
import Reader
import Store

extension EffectRunner {
    /// How long the first answer may look into texts, so that hits are there in less than a frame or two.
    private static let patience = Duration.milliseconds(15)

    /// Reads the hits of what has been typed so far. The search before it, if it still runs, is over: nobody waits for
    /// its hits any more, and its answer would carry a number that is no longer asked for.
    func search(_ request: PageRequest, _ number: Int) {
        store.interruptSearching()
        searches.submit(slot: "search") { [store, mailbox] in
            do {
                let first = try store.search(request, within: EffectRunner.patience)
                mailbox.post(.pageLoaded(first.slice, request: number))
                if !first.isWhole { mailbox.post(.pageLoaded(try store.search(request).slice, request: number)) }
                let found = try store.searchCounts(of: request.query)
                let total = try request.query.withoutReadState.map { try store.searchCounts(of: $0).total }
                mailbox.post(.countsLoaded(found, totalOfAnyStatus: total ?? found.total, query: request.query))
            } catch {
                mailbox.post(.requestFailed(request: number, reason: "\(error)"))
            }
        }
    }
}
