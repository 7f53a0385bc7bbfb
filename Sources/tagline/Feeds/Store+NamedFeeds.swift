import News
import Refresh
import Store

extension Store {
    /// The feeds with these addresses or names, in their order.
    ///
    /// - Throws: ``Failure`` for the first text that means none, or several; `StoreError`.
    func feeds(named names: [String]) throws -> [Feed] {
        let feeds = try feeds()
        return try names.map { name in
            let absolute = try? FeedAddress.absolute(name)
            if let feed = feeds.first(where: { $0.address == name || $0.address == absolute }) { return feed }
            // As it is printed, without its password.
            if let feed = feeds.first(where: { ShownAddress.text($0.address) == name }) { return feed }
            let key = absolute.map(FeedFinder.key)
            if let feed = feeds.first(where: { FeedFinder.key($0.address) == key }) { return feed }
            let folded = FoldedText.key(of: name)
            let called = feeds.filter { !folded.isEmpty && FoldedText.key(of: $0.title) == folded }
            if called.count > 1 {
                let addresses = called.map { "\n  \($0.address)" }.joined()
                throw Failure("\(called.count) feeds are called \(name); name one by its address:\(addresses)")
            }
            guard let feed = called.first else {
                throw Failure("\(name) is not followed; tagline feeds prints what is")
            }
            return feed
        }
    }
}
