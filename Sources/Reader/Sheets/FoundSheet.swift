import News

/// A search for the feeds of an address, from its start to what came of it.
public struct FoundSheet: Hashable, Sendable {
    /// How far it is.
    public enum Phase: Hashable, Sendable {
        /// The address is being asked.
        case searching
        /// There are several feeds to choose from.
        case offered
        /// What was chosen is being followed.
        case following
        /// It is over; ``FoundSheet/followed`` says what came of it.
        case done
        /// There is nothing to follow, for a reason in words.
        case failed(String)
    }

    /// The address as it was typed.
    public let address: String
    /// The number that its effects and answers carry.
    let request: Int
    /// How far it is.
    public internal(set) var phase = Phase.searching
    /// What was found.
    public internal(set) var candidates: [FeedCandidate] = []
    /// Places of the marked ones.
    public internal(set) var marked: Set<Int> = []
    /// The selection among them.
    public internal(set) var selection = SheetSelection()
    /// What is followed.
    public internal(set) var followed: [FollowedFeed] = []

    init(address: String, request: Int) {
        self.address = address
        self.request = request
    }

    mutating func move(by distance: Int, height: Int) {
        selection.select(selection.index + distance, count: candidates.count, height: height / FoundPane.rowHeight)
    }

    /// Whether something is on its way.
    var isBusy: Bool { phase == .searching || phase == .following }

    /// What is meant without asking: the only feed there is, those of comments apart, whether or not it is followed.
    private var meant: Int? {
        let places = candidates.indices.filter { !candidates[$0].isOfComments }
        if places.count == 1 { return places[0] }
        return candidates.count == 1 ? 0 : nil
    }

    /// What to follow without asking.
    var only: Int? { meant.flatMap { candidates[$0].followedAs == nil ? $0 : nil } }

    /// The name under which what is meant is followed already, where nothing is left to ask.
    var known: String? {
        if let meant { return candidates[meant].followedAs }
        let places = candidates.indices.filter { !candidates[$0].isOfComments }
        return places.allSatisfy { candidates[$0].followedAs != nil }
            ? places.first.flatMap { candidates[$0].followedAs } : nil
    }

    /// What `Enter` follows: what is marked, else what is selected; without what is followed already.
    var wanted: [Int] {
        let places = marked.isEmpty ? [selection.index] : marked.sorted()
        return places.filter { candidates.indices.contains($0) && candidates[$0].followedAs == nil }
    }
}
