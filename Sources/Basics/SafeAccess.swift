/// Elements at places that were counted in strangers' text, which may lie outside.
extension Collection {
    /// The element at a place; nil where there is none.
    @inlinable
    public subscript(at place: Index) -> Element? {
        place >= startIndex && place < endIndex ? self[place] : nil
    }

    /// The elements from `start` up to, but not including, `end`, as far as there are any.
    @inlinable
    public func slice(from start: Index, upTo end: Index) -> SubSequence {
        let first = Swift.min(Swift.max(start, startIndex), endIndex)
        return self[first..<Swift.max(Swift.min(end, endIndex), first)]
    }

    /// The first elements; none where `count` is negative, which `prefix(_:)` does not bear.
    @inlinable
    public func prefix(atMost count: Int) -> SubSequence { prefix(Swift.max(count, 0)) }
}
