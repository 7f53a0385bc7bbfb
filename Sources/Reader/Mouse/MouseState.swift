import Foundation
import Terminal

/// The mouse: whether it is used, and what of a click has happened so far.
public struct MouseState: Hashable, Sendable {
    /// Whether it is used; else the terminal selects text with it.
    public var isUsed = true
    /// Where a button went down and has not been let go: a click is both at one place.
    var pressed: MouseReport?
    /// The last click.
    var last: Click?

    /// A click that may be the first of two.
    struct Click: Hashable, Sendable {
        let point: Point
        let time: Date
        let target: MouseTarget
    }

    /// How long after a click another one at the same place makes it a double click, in seconds.
    static let doubleClickTime: TimeInterval = 0.5
    /// How far the wheel scrolls at a time.
    static let wheelRows = 3

    /// The mouse as it is by default.
    public init() {}

    /// What the click before was at, where one now makes it a double click.
    func firstOfTwo(at point: Point, now: Date) -> MouseTarget? {
        guard let last, last.point.isBeside(point) else { return nil }
        return (0...MouseState.doubleClickTime).contains(now.timeIntervalSince(last.time)) ? last.target : nil
    }
}

extension Point {
    /// Whether another place is the same, as far as a hand keeps still.
    func isBeside(_ other: Point) -> Bool { row == other.row && abs(column - other.column) <= 1 }
}
