public import News

/// The tag palette: all tags, narrowed by typing, with what each would make of the page.
public struct PaletteState: Sendable {
    /// What `Enter` does with the selected tag.
    public let refinement: Refinement
    /// What was typed.
    public internal(set) var editor = LineEditor()
    /// All tags; nil until the store has told them.
    public internal(set) var index: TagIndex?
    /// The tags of the article that was selected when the palette opened; they come first.
    public internal(set) var own: [Tag] = []
    /// Tags that the page's articles have besides, where the page is to be refined: they come next.
    let related: [Tag]
    /// The places in the index of the tags that fit, best first.
    public internal(set) var matches: [Int] = []
    /// Position of the selected one among them.
    public internal(set) var selected = 0
    /// Position of the topmost visible one.
    public internal(set) var top = 0
    /// What tags would make of the page, as far as it has been counted.
    public internal(set) var counts: [Tag: RefinementCounts] = [:]
    /// What is to be done with the best tag as soon as the tags are there: the user was faster.
    var awaited: Refinement?
    /// The number of the request for the tags.
    let request: Int
    /// The number of the last request for counts.
    var countRequest = 0
    /// The tags that are named already where several are typed: `apple google`.
    public internal(set) var named: [Tag] = []
    /// How often tags were chosen before.
    private let uses: [Tag: Int]
    /// What ``matches`` fit.
    private var matched: String?

    init(_ refinement: Refinement, related: [Tag], uses: [Tag: Int] = [:], request: Int) {
        self.uses = uses
        self.refinement = refinement
        self.related = related
        self.request = request
    }

    /// The character before the text.
    public var symbol: String { refinement.symbol }

    /// The selected tag.
    public var selectedTag: Tag? {
        guard let index, matches.indices.contains(selected) else { return nil }
        return index.tags[matches[selected]].item
    }

    /// What of the typed text counts: `#kos` and `Keir St` are `kos` and `KeirSt`.
    public var typed: String {
        TagIndex.matchable(named.isEmpty ? editor.text : String(editor.text.split(separator: " ").last ?? ""))
    }

    /// The tags in some rows from the top.
    func visible(_ height: Int) -> [SidebarCounts.Counted<Tag>] {
        guard let index else { return [] }
        return matches.dropFirst(top).prefix(max(height, 0)).map { index.tags[$0] }
    }

    /// Looks again for what fits. The best one is selected.
    mutating func match() {
        guard let index else { return }
        if !named.isEmpty {
            named = []
            matched = nil
        }
        let typed = typed
        if typed.isEmpty, editor.text.contains(where: { !$0.isWhitespace && $0 != "#" }) {
            // Signs alone are no tag's name.
            matches = []
            matched = nil
        } else {
            guard typed != matched else { return }
            let goesOn = matched.map { !$0.isEmpty && typed.hasPrefix($0) } ?? false
            matches = index.places(fitting: typed, among: goesOn ? matches : nil, favourites: own + related, uses: uses)
            matched = typed
            if matches.isEmpty { matchSeveral(index) }
        }
        selected = 0
        top = 0
    }

    /// No tag is called so: perhaps several are named, one after another. All but the last are taken for what fits best.
    private mutating func matchSeveral(_ index: TagIndex) {
        let words = editor.text.split(separator: " ").map { TagIndex.matchable(String($0)) }.filter { !$0.isEmpty }
        guard words.count > 1, words.count < 8, let last = words.last else { return }
        var tags: [Tag] = []
        for word in words.dropLast() {
            guard let place = index.places(fitting: word, favourites: own + related, uses: uses).first else { return }
            if !tags.contains(index.tags[place].item) { tags.append(index.tags[place].item) }
        }
        matches = index.places(fitting: last, favourites: own + related, uses: uses).filter {
            !tags.contains(index.tags[$0].item)
        }
        if !matches.isEmpty { named = tags }
    }

    mutating func take(_ index: TagIndex, own: [Tag]) {
        self.index = index
        self.own = own
        matched = nil
        match()
    }

    mutating func move(by distance: Int, height: Int) {
        guard !matches.isEmpty else { return }
        selected = min(max(selected + distance, 0), matches.count - 1)
        show(height: height)
    }

    /// Scrolls, and leaves the selection where it is.
    mutating func scroll(by distance: Int, height: Int) {
        top = max(min(top + distance, matches.count - max(height, 1)), 0)
    }

    /// Scrolls so that the selected one is visible.
    mutating func show(height: Int) {
        let height = max(height, 1)
        if selected < top { top = selected }
        if selected >= top + height { top = selected - height + 1 }
        top = max(min(top, matches.count - height), 0)
    }
}

extension Refinement {
    /// The key that stands for it.
    var symbol: String {
        switch self {
        case .page: "#"
        case .and: "+"
        case .not: "-"
        case .or: "|"
        }
    }

    /// The refinement of a key that cannot be a part of a tag.
    init?(_ character: Character) {
        guard character != "#", let refinement = Refinement.allCases.first(where: { $0.symbol == String(character) })
        else { return nil }
        self = refinement
    }
}
