/// Ranges of places that were counted in strangers' text. `first + 1...last` ends the program when the last place is before
/// the first, which some text brings about sooner or later; these are empty then.
extension Range {
    /// From `start` up to, but not including, `end`; empty at `start` where the end is before it.
    @inlinable
    public init(from start: Bound, upTo end: Bound) {
        self = start..<(end < start ? start : end)
    }
}

extension Range where Bound: FixedWidthInteger {
    /// From `first` to `last`, both of them in it; empty at `first` where the last is before it, or is the largest number
    /// there is, behind which no range can end.
    @inlinable
    public init(from first: Bound, through last: Bound) {
        self = first..<(last < first || last == .max ? first : last + 1)
    }
}
