import CFriBidi

/// Who puts text that is written from the right (Arabic, Hebrew, Persian, Urdu and others) in the order of the screen.
public enum RightToLeft: String, Hashable, Sendable, CaseIterable {
    /// This program, for terminals that put every letter where they are told to.
    case reader
    /// The terminal does it by itself and cannot be told not to; lines are set from the right.
    case terminal
    /// Nobody: letters stand in the order in which they are read, from the left.
    case off

    /// Who does it best in a terminal, and whether the terminal has to be told to keep out of it.
    ///
    /// A terminal that orders letters by itself does so along the whole row and knows no panes: Arabic in two panes
    /// changes places. VTE (from 0.58 on), mlterm and mintty leave rows alone when asked (ECMA-48's BDSM, as the
    /// terminal working group's "BiDi in Terminal Emulators" has it). Konsole, Apple's Terminal and PuTTY cannot be
    /// asked. xterm, kitty, Alacritty, foot, WezTerm and the Linux console order nothing. What is around tmux or
    /// screen shows in the variables that these have inherited, if at all.
    public static func automatic(environment: [String: String]) -> (way: RightToLeft, asksTerminal: Bool) {
        let type = environment["TERM"] ?? ""
        func has(_ name: String) -> Bool { environment[name]?.isEmpty == false }
        let isMultiplexed = Multiplexer.isAround(environment: environment)
        let canBeAsked =
            (environment["VTE_VERSION"].flatMap { Int($0) } ?? 0) >= 5_800 || has("MLTERM")
            || environment["TERM_PROGRAM"] == "mintty" || type.hasPrefix("mlterm") || type.hasPrefix("mintty")
        if canBeAsked { return isMultiplexed ? (.terminal, false) : (.reader, true) }
        let ordersAnyway =
            has("KONSOLE_VERSION") || environment["TERM_PROGRAM"] == "Apple_Terminal" || type.hasPrefix("konsole")
            || type.hasPrefix("putty")
        return (ordersAnyway ? .terminal : .reader, false)
    }
}

/// A line in the order of the screen.
public struct VisualLine: Hashable, Sendable {
    /// The cells from the left.
    public let glyphs: [CellText.Glyph]
    /// For each, its place in the text as it is read.
    public let places: [Int]

    /// Orders the cells of a line by the Unicode bidirectional algorithm (UAX #9). Where no letter is written from the
    /// right, or FriBidi is not installed, all stays as it is.
    public init(_ glyphs: [CellText.Glyph], isRightToLeft: Bool) {
        guard isRightToLeft || glyphs.contains(where: \.text.mayHoldRightToLeft), glyphs.count <= Int(TLLongestLine)
        else {
            self.glyphs = glyphs
            places = Array(glyphs.indices)
            return
        }
        // Joiners are no cells, but have their say about the form of the letters beside them.
        var scalars: [UInt32] = []
        var owners: [Int] = []
        for (place, glyph) in glyphs.enumerated() {
            for scalar in glyph.text.unicodeScalars.prefix(1) {
                scalars.append(scalar.value)
                owners.append(place)
            }
            for scalar in glyph.text.unicodeScalars.dropFirst() where ShapingControl.isJoiner(scalar) {
                scalars.append(scalar.value)
                owners.append(-1)
            }
        }
        var order = [Int32](repeating: 0, count: scalars.count)
        guard let count = Int32(exactly: scalars.count), tl_order_line(&scalars, count, isRightToLeft, &order) else {
            self.glyphs = glyphs
            places = Array(glyphs.indices)
            return
        }
        var ordered: [CellText.Glyph] = []
        var places: [Int] = []
        for index in order.map(Int.init) where owners[index] >= 0 && scalars[index] != TLJoined {
            var glyph = glyphs[owners[index]]
            if let scalar = Unicode.Scalar(scalars[index]), scalar != glyph.text.unicodeScalars.first {
                // The form is chosen; nobody is to choose again.
                let marks = glyph.text.unicodeScalars.dropFirst().filter { !ShapingControl.isJoiner($0) }
                glyph.text = String(Character(scalar)) + String(String.UnicodeScalarView(marks))
            }
            ordered.append(glyph)
            places.append(owners[index])
        }
        self.glyphs = ordered
        self.places = places
    }
}

extension String {
    /// Whether one of its letters may be of a script that is written from the right; false for most text at a glance.
    public var mayHoldRightToLeft: Bool {
        // The first bytes of U+0590 to U+08FF, of presentation forms, and of what lies beyond the first plane.
        utf8.contains { byte in (0xD6...0xE0).contains(byte) || byte == 0xEF || byte == 0xF0 }
    }
}
