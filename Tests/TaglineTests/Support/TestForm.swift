import Foundation

/// How much of the long tests is done.
enum TestForm {
    /// `TAGLINE_LONG=1` asks for all of it; else a part is done that has every kind in it.
    static let isLong = ProcessInfo.processInfo.environment["TAGLINE_LONG"] == "1"
}
