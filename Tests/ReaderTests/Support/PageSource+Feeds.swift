import News
import Reader

/// The feeds of the source.
extension PageSource {
    mutating func answers(to effect: FeedEffect) -> [FeedAnswer] {
        switch effect {
        case .load: return [.feedsLoaded(feeds)]
        case .loadCatalogue: return [.catalogueLoaded(followed: followedAddresses)]
        case .subscribe(let subscriptions):
            let added = subscriptions.enumerated().map { index, subscription in
                TestFeeds.feed(100 + Int64(index), subscription.title ?? "", address: subscription.address)
            }
            feeds += added
            record(.feeds(added.map { FeedChange($0.id, title: $0.title, .followed(true)) }))
            return [.subscribed(added)]
        case .find, .followFound, .stopSearch: return []
        }
    }

    mutating func save(_ changes: [FeedChange]) {
        for change in changes {
            guard let index = feeds.firstIndex(where: { $0.id == change.feed }) else {
                if change.kind == .followed(true), let feed = removedFeeds.first(where: { $0.id == change.feed }) {
                    feeds.append(feed)
                }
                continue
            }
            switch change.kind {
            case .renamed(_, let title):
                feeds[index].givenTitle = title
                feeds[index].title = title ?? "Own title"
            case .moved(_, let folders): feeds[index].folders = folders
            case .tagged(_, let tags): feeds[index].tags = tags
            case .paused(let isPaused): feeds[index].schedule.pause = isPaused ? .byUser : nil
            case .addressed(_, let address): feeds[index].address = address
            case .followed(true): break
            case .followed(false): removedFeeds.append(feeds.remove(at: index))
            }
        }
    }
}
