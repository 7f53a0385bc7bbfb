import Foundation
import GRDB

/// Reading columns of a file that may be damaged.
///
/// GRDB's own `row[…]` ends the program where a column holds something else than its table says, as in a file that a
/// broken disk or another program has written to. Nothing in this target reads a column in that way.
extension Row {
    /// The value of a column, by its place.
    ///
    /// - Throws: an error that ``StoreError`` takes for damage, where the column holds something else.
    @inline(__always)
    func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ index: Int) throws -> Value {
        try decode(Value.self, atIndex: index)
    }

    /// The value of a column, by its name.
    func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ name: String) throws -> Value {
        try decode(Value.self, forColumn: name)
    }

    /// A number of articles, within what can be counted: a damaged one must not overflow where it is added up.
    @inline(__always)
    func count(_ index: Int) throws -> Int {
        try decode(Int.self, atIndex: index).asCount
    }
}

extension Int {
    /// The number as one of articles, letters or the like: what no store can have is cut.
    var asCount: Int { Swift.min(Swift.max(self, 0), 1 << 48) }
}

extension Date {
    /// An instant of a column in seconds since 1970, within the years that calendars know (1 to 9999).
    init(stored seconds: Int64) {
        self.init(timeIntervalSince1970: TimeInterval(Swift.min(Swift.max(seconds, -62_135_596_800), 253_402_300_799)))
    }
}

extension Int64 {
    /// The id that follows; there is none after the last.
    var next: Int64 { self == .max ? self : self + 1 }
}
