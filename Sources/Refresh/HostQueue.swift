/// What waits to be fetched, in the order it came, but never more at once from one host than is polite, so that one
/// slow host with many feeds does not hold up the others.
struct HostQueue<Item> {
    private struct Host {
        var waiting: [Item] = []
        var first = 0
        var running = 0
        var isReady = false

        var hasWaiting: Bool { first < waiting.count }
    }

    private let limit: Int
    private let isUnlimited: (String) -> Bool
    private var hosts: [String: Host] = [:]
    private var ready: [String] = []
    private var firstReady = 0

    /// How many items wait.
    private(set) var count = 0

    /// A queue that hands out at most `limit` items of one host at a time, except where `isUnlimited`.
    init(limit: Int, isUnlimited: @escaping (String) -> Bool) {
        self.limit = limit
        self.isUnlimited = isUnlimited
    }

    /// Adds an item to the end.
    mutating func add(_ item: Item, host: String) {
        hosts[host, default: Host()].waiting.append(item)
        count += 1
        makeReady(host)
    }

    /// Adds an item before all others of its host: it has waited its turn elsewhere.
    mutating func addFirst(_ item: Item, host: String) {
        let first = hosts[host]?.first ?? 0
        hosts[host, default: Host()].waiting.insert(item, at: first)
        count += 1
        makeReady(host)
    }

    /// Takes the next item whose host may be asked. ``ended(host:)`` has to follow when it is done.
    mutating func next() -> (item: Item, host: String)? {
        while firstReady < ready.count {
            let name = ready[firstReady]
            firstReady += 1
            if firstReady > 1_024, firstReady * 2 > ready.count {
                ready.removeFirst(firstReady)
                firstReady = 0
            }
            hosts[name]?.isReady = false
            guard let item = takeFirst(of: name) else { continue }
            makeReady(name)
            return (item, name)
        }
        return nil
    }

    /// Says that an item of the host is done.
    mutating func ended(host: String) {
        hosts[host]?.running -= 1
        makeReady(host)
    }

    /// Takes out all that waits for a host.
    mutating func removeAll(host: String) -> [Item] {
        guard let items = hosts[host]?.waiting.dropFirst(hosts[host]?.first ?? 0) else { return [] }
        hosts[host]?.waiting = []
        hosts[host]?.first = 0
        count -= items.count
        return Array(items)
    }

    private mutating func takeFirst(of name: String) -> Item? {
        guard var host = hosts.removeValue(forKey: name) else { return nil }
        defer { hosts[name] = host }
        guard host.hasWaiting else { return nil }
        let item = host.waiting[host.first]
        host.first += 1
        if !host.hasWaiting {
            host.waiting = []
            host.first = 0
        }
        host.running += 1
        count -= 1
        return item
    }

    private mutating func makeReady(_ name: String) {
        guard let host = hosts[name], host.hasWaiting, !host.isReady, host.running < limit || isUnlimited(name) else {
            return
        }
        hosts[name]?.isReady = true
        ready.append(name)
    }
}
