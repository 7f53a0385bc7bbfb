/// Everything in an article that names the same thing.
struct NameGroup: Sendable {
    /// What it is; nil where no mention's shape says.
    var type: TagType?
    /// The known name, or -1.
    var name: Int32 = -1
    /// The mention that says the name best: the longest.
    var best: NameMention
    var mentions: [NameMention] = []
    /// The sum of the mentions' confidence by type, in the order of ``TagType/allCases``; the largest decides the type.
    private var votes = SIMD8<Float>(repeating: 0)

    init(type: TagType?, name: Int32 = -1, best: NameMention) {
        self.type = type
        self.name = name
        self.best = best
    }

    /// Counts a mention's word for what this is. A known name is what the lists say.
    mutating func vote(for type: TagType, _ confidence: Float) {
        guard name < 0, let index = TagType.allCases.firstIndex(of: type) else { return }
        votes[index] += confidence
        let current = self.type.flatMap(TagType.allCases.firstIndex).map { votes[$0] } ?? 0
        if votes[index] > current { self.type = type }
    }
}

/// The things an article names, and what each may be called.
struct NameIndex: Sendable {
    var groups: [NameGroup] = []
    /// Whole names, folded and hashed.
    var byHash: [UInt64: Int] = [:]
    /// Family names, acronyms, first words of company names.
    var byPart: [UInt64: Int] = [:]
    /// The last words of names that may be people's.
    var byLastWord: [UInt64: Int] = [:]
    /// What organisations are called after their full name: "the League" of the Australian League of Rights.
    var byHead: [UInt64: Int] = [:]
    /// Names of organisations without their last word: "Fairmont State" of Fairmont State University.
    var byBeginning: [UInt64: Int] = [:]
    /// Names of the gazetteer.
    var byName: [Int32: Int] = [:]
}
