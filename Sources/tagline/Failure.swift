import Foundation

/// Why something could not be done, in words for the person who asked for it.
struct Failure: Error, Hashable, CustomStringConvertible {
    /// One line or a few, without control characters.
    let description: String

    /// A failure in words. They may quote what strangers wrote: it is made safe for a terminal.
    init(_ description: String) {
        self.description = PlainLine.shown(description, keepsLineBreaks: true)
    }

    /// What the system says about an error number.
    static func text(of number: Int32) -> String {
        String(cString: strerror(number))
    }
}
