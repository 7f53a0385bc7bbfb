public import News

/// What a file of another reader says: which feeds it follows, and the pages it keeps.
public struct FeedListContents: Hashable, Sendable {
    /// The feeds, each once, in the file's order.
    public var subscriptions: [Subscription] = []
    /// Queries that it keeps under a name, in the query language.
    public var pages: [SavedPage] = []
    /// What was wrong with it: what was mended, and what was not taken over, with the reason.
    public var problems: [FeedProblem] = []
    /// How many entries were not taken over.
    public private(set) var leftOut = 0

    /// The addresses of the feeds so far.
    private var addresses: Set<String> = []

    /// Nothing yet.
    public init() {}

    /// Notes something that is not taken over.
    mutating func leaveOut(_ text: String, line: Int, because reason: String) {
        leftOut += 1
        guard problems.count < FeedProblem.limit else { return }
        problems.append(FeedProblem(line: line, message: "\(OneLine.text(text, atMost: 200)) \(reason)"))
    }

    /// Adds a feed, unless its address is there already or none that can be fetched.
    mutating func add(
        _ written: String, title: String? = nil, homePage: String? = nil, folders: [String] = [], tags: [Tag] = [],
        line: Int
    ) {
        guard let address = SubscriptionAddress.address(written) else {
            let isCommand = ["exec:", "filter:", "|", "$("].contains { written.lowercased().hasPrefix($0) }
            leaveOut(
                written, line: line,
                because: isCommand
                    ? "is a command, which is only run when it stands in your configuration, as [[feed]]"
                    : "is no address that can be fetched")
            return
        }
        guard addresses.insert(address).inserted else { return }
        let title = title.map { OneLine.text($0, atMost: 300) }
        subscriptions.append(
            Subscription(
                address: address, title: title?.isEmpty == false ? title : nil,
                homePage: homePage.flatMap { WebAddress.resolved($0, against: nil) },
                folders: folders.map { OneLine.text($0, atMost: 100) }.filter { !$0.isEmpty }, tags: tags))
    }
}
