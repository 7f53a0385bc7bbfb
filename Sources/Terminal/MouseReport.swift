/// What the mouse did, as the terminal reports it among the keys: a button, or the wheel, at a place of the screen.
public struct MouseReport: Hashable, Sendable {
    /// What it did.
    public enum Kind: Hashable, Sendable {
        /// A button went down.
        case press(Button)
        /// A button was let go; old terminals do not say which.
        case release
        /// It was moved with a button down.
        case drag
        /// The wheel was turned by one step, down (1) or up (-1).
        case wheel(Int)
    }

    /// A button.
    public enum Button: Hashable, Sendable {
        case left
        case middle
        case right
        /// The one that goes back in browsers.
        case back
    }

    /// What it did.
    public let kind: Kind
    /// The cell under the pointer. It may lie outside of the screen.
    public let point: Point

    /// A report.
    public init(_ kind: Kind, at point: Point) {
        self.kind = kind
        self.point = point
    }

    /// What a control sequence says: `<0;10;5` and `M`, or `m` where a button is let go (xterm's mode 1006). Numbers that are
    /// none, or too large for any screen, say nothing.
    init?(parameters: String, final: UInt8) {
        let isRelease = final == UInt8(ascii: "m")
        guard isRelease || final == UInt8(ascii: "M"), parameters.first == "<" else { return nil }
        let numbers = parameters.dropFirst().split(separator: ";", omittingEmptySubsequences: false)
        guard numbers.count == 3 else { return nil }
        let values = numbers.compactMap { MouseReport.number($0) }
        guard values.count == 3 else { return nil }
        self.init(code: values[0], isRelease: isRelease, column: values[1], row: values[2])
    }

    /// The same where it came as characters, 32 more than the numbers (mode 1000 alone).
    init?(characters: [Int]) {
        let values = characters.map { $0 - 32 }
        guard values.count == 3 else { return nil }
        self.init(code: values[0], isRelease: values[0] & 0b1110_0011 == 3, column: values[1], row: values[2])
    }

    private init?(code: Int, isRelease: Bool, column: Int, row: Int) {
        // Places are counted from 1. What a terminal cannot say is 0.
        guard column > 0, row > 0, let kind = MouseReport.kind(code, isRelease: isRelease) else { return nil }
        self.init(kind, at: Point(column: column - 1, row: row - 1))
    }

    /// The bits: button, Shift 4, Alt 8, Control 16, motion 32, wheel 64, more buttons 128.
    private static func kind(_ code: Int, isRelease: Bool) -> Kind? {
        guard code < 256 else { return nil }
        switch (code & 64 != 0, code & 128 != 0) {
        // Turned sideways it is nothing.
        case (true, false): return code & 3 > 1 || isRelease ? nil : .wheel(code & 3 == 0 ? -1 : 1)
        case (true, true): return nil
        case (false, _): break
        }
        if isRelease { return .release }
        // Motion without a button was never asked for.
        if code & 32 != 0 { return code & 3 == 3 ? nil : .drag }
        if code & 128 != 0 { return code & 3 == 0 ? .press(.back) : nil }
        switch code & 3 {
        case 0: return .press(.left)
        case 1: return .press(.middle)
        case 2: return .press(.right)
        default: return nil
        }
    }

    private static func number(_ text: Substring) -> Int? {
        // No screen has a million columns.
        guard (1...6).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(text)
    }
}
