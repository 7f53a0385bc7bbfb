import Basics

/// Which category a section's name means, by its key.
struct SectionTable: Sendable {
    static let shared = SectionTable()

    private var categories: [String: Category] = [:]

    private init() {
        for line in SectionNames.sections.lines {
            var names = line.split(separator: "|")[...]
            guard let category = names.popFirst().flatMap({ Category(rawValue: String($0)) }) else { continue }
            for name in names {
                let key = FoldedText.key(of: String(name))
                if categories[key] == nil { categories[key] = category }
            }
        }
    }

    /// The category that a section of this name is.
    func category(of section: String) -> Category? {
        categories[FoldedText.key(of: section)]
    }

    /// The category that an address's path names: `/sport/football/12345` is Sport. The last part is the article's
    /// own and does not count, nor do the words of slugs.
    func category(ofPath url: String) -> Category? {
        guard let path = Self.path(of: url) else { return nil }
        var found: Category?
        for part in path.split(separator: "/").dropLast().prefix(5) where part.utf8.count <= 30 {
            if let category = categories[FoldedText.key(of: String(part))] {
                // "/world/…/politics/": the more special one comes last; regions say less than any.
                if found == nil || category != .world { found = category }
            }
        }
        return found
    }

    private static func path(of url: String) -> Substring? {
        guard url.utf8.count < 2_000, let scheme = url.range(of: "://") else { return nil }
        let rest = url[scheme.upperBound...]
        guard let slash = rest.firstIndex(of: "/") else { return nil }
        let path = rest[slash...]
        return path[..<(path.firstIndex { $0 == "?" || $0 == "#" } ?? path.endIndex)]
    }
}

extension String {
    fileprivate func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}
