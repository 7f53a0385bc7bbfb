/// Numbers that strangers wrote, and what is counted from them: at the end of what fits they stop instead of ending the
/// program. (For one whole number in another type there is the standard library's `init(clamping:)`.)
extension FixedWidthInteger {
    /// The whole part of a number; the nearest that fits where it does not, and 0 for what is no number.
    @inlinable
    public init(saturating number: some BinaryFloatingPoint) {
        if let exact = Self(exactly: number.rounded(.towardZero)) {
            self = exact
        } else {
            self = number.isNaN ? 0 : number < 0 ? .min : .max
        }
    }

    /// The sum, or the nearest number that fits.
    @inlinable
    public func saturatingSum(_ other: Self) -> Self {
        let (sum, overflows) = addingReportingOverflow(other)
        return overflows ? (other < 0 ? .min : .max) : sum
    }

    /// The product, or the nearest number that fits.
    @inlinable
    public func saturatingProduct(_ other: Self) -> Self {
        let (product, overflows) = multipliedReportingOverflow(by: other)
        return overflows ? ((self < 0) != (other < 0) ? .min : .max) : product
    }
}
