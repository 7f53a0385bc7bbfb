import News

extension Sequence {
    /// Sorted by a name, without regard to case and accents. (Foundation's own comparison would bring ICU's tables into
    /// memory, which the reader has no other use for.)
    func sorted(by name: (Element) -> String) -> [Element] {
        map { element in (key: FoldedText.key(of: name(element)), name: name(element), element: element) }
            .sorted { ($0.key, $0.name) < ($1.key, $1.name) }
            .map(\.element)
    }
}
