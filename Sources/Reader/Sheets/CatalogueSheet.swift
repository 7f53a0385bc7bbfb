public import News

/// The catalogue as a list to choose from: choices of several publishers, then the publishers by country and language.
public struct CatalogueSheet: Sendable {
    /// A row of the list.
    public enum Row: Hashable, Sendable {
        /// What the following rows have in common; it cannot be selected.
        case heading(String)
        /// Several publishers as one choice.
        case bundle(CatalogueBundle)
        /// A publisher.
        case entry(CatalogueEntry)

        /// The publishers that it stands for.
        public var entries: [CatalogueEntry] {
            switch self {
            case .heading: []
            case .bundle(let bundle): bundle.entries
            case .entry(let entry): [entry]
            }
        }
    }

    /// The rows that fit the words.
    public private(set) var rows: [Row]
    /// The words that narrow the list.
    public private(set) var filter = ""
    /// How many publishers fit.
    public private(set) var entryCount: Int
    /// The addresses that are marked to be followed.
    public private(set) var marked: Set<String> = []
    /// The addresses that are followed already.
    public internal(set) var followed: Set<String> = []
    /// The selection among ``rows``.
    public internal(set) var selection = SheetSelection()
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue = .standard) {
        self.catalogue = catalogue
        rows = CatalogueSheet.rows(of: catalogue, matching: "")
        entryCount = catalogue.entries.count
        selection.index = rows.firstIndex { $0.isSelectable } ?? 0
    }

    /// The selected row.
    public var selected: Row? { rows.indices.contains(selection.index) ? rows[selection.index] : nil }

    /// What `Enter` follows: what is marked, else what is selected; without what is followed already.
    var wanted: [CatalogueEntry] {
        let entries =
            marked.isEmpty ? selected?.entries ?? [] : catalogue.entries.filter { marked.contains($0.address) }
        return entries.filter { !followed.contains($0.address) }
    }

    /// Marks the publishers of the selected row, or takes their marks off where all have them.
    mutating func toggleMark() {
        let addresses = (selected?.entries ?? []).map(\.address).filter { !followed.contains($0) }
        if addresses.allSatisfy(marked.contains) {
            marked.subtract(addresses)
        } else {
            marked.formUnion(addresses)
        }
    }

    mutating func narrow(to words: String, height: Int) {
        filter = words
        rows = CatalogueSheet.rows(of: catalogue, matching: words)
        entryCount = catalogue.entries(matching: words).count
        selection = SheetSelection()
        move(to: 0, direction: 1, height: height)
    }

    mutating func move(by distance: Int, height: Int) {
        move(to: selection.index + distance, direction: distance, height: height)
    }

    /// Selects the row at a place, or the next one in a direction that can be selected.
    mutating func move(to place: Int, direction: Int, height: Int) {
        var index = min(max(place, 0), max(rows.count - 1, 0))
        let step = direction < 0 ? -1 : 1
        while rows.indices.contains(index), !rows[index].isSelectable { index += step }
        if !rows.indices.contains(index) {
            // Nothing further that way: the nearest on the other.
            index = min(max(place, 0), max(rows.count - 1, 0))
            while rows.indices.contains(index), !rows[index].isSelectable { index -= step }
        }
        guard rows.indices.contains(index) else { return }
        selection.select(index, count: rows.count, height: height)
        if index > 0, !rows[index - 1].isSelectable, selection.top == index { selection.top = index - 1 }
    }

    private static func rows(of catalogue: Catalogue, matching words: String) -> [Row] {
        var rows: [Row] = []
        let bundles = catalogue.bundles(matching: words)
        if !bundles.isEmpty { rows = [.heading("Several by one choice")] + bundles.map(Row.bundle) }
        var heading: String?
        for entry in catalogue.entries(matching: words) {
            let place = entry.country == nil ? "International" : "\(entry.region): \(entry.countryName)"
            let own = entry.country == nil ? "\(place), \(entry.topic)" : "\(place), \(entry.languageName)"
            if own != heading {
                rows.append(.heading(own))
                heading = own
            }
            rows.append(.entry(entry))
        }
        return rows
    }
}

extension CatalogueSheet.Row {
    /// Whether the selection can rest on it.
    var isSelectable: Bool { if case .heading = self { false } else { true } }
}
