import CFriBidi

/// Who puts text that is written from the right (Arabic, Hebrew, Persian, Urdu and others) in the order of the screen.
public enum RightToLeft: String, Hashable, Sendable, CaseIterable {
    /// This program, for terminals that put every letter where they are told to.
    case reader
    /// This program puts words in order, and the terminal the letters within each: kitty.
    case words
    /// The terminal does it by itself and cannot be told not to; lines are set from the right.
    case terminal
    /// Nobody: letters stand in the order in which they are read, from the left.
    case off

    /// Whether lines are put in the order of the screen here.
    public var ordersHere: Bool { self == .reader || self == .words }

    /// What is best in a terminal.
    public struct Choice: Hashable, Sendable {
        /// Who puts letters in order.
        public let way: RightToLeft
        /// Whether the terminal has to be told to keep out of it.
        public var asksTerminal = false
        /// Whether it is mlterm, which is told in a way of its own.
        public var isMlterm = false
    }

    /// What is best in a terminal, as the environment tells of it.
    ///
    /// A terminal that orders letters by itself does so along the whole row and knows no panes: Arabic in two panes
    /// changes places. VTE (from 0.58 on) and mintty leave rows alone when asked (ECMA-48's BDSM, as the terminal
    /// working group's "BiDi in Terminal Emulators" has it), and mlterm by an option of its own (OSC 5379): to it, marks
    /// and overrides are characters that take a column.
    /// Konsole, Apple's Terminal and PuTTY cannot be asked. kitty turns the letters of each word, and leaves words where
    /// they are (unless `force_ltr` is set). xterm, Alacritty, foot, WezTerm and the Linux console order nothing. What
    /// is around tmux or screen shows in the variables that these have inherited, if at all.
    public static func automatic(environment: [String: String]) -> Choice {
        let type = environment["TERM"] ?? ""
        func has(_ name: String) -> Bool { environment[name]?.isEmpty == false }
        let isMultiplexed = Multiplexer.isAround(environment: environment)
        if type.hasPrefix("xterm-kitty") || isMultiplexed && has("KITTY_WINDOW_ID") { return Choice(way: .words) }
        if has("MLTERM") || type.hasPrefix("mlterm") {
            return isMultiplexed ? Choice(way: .terminal) : Choice(way: .reader, asksTerminal: true, isMlterm: true)
        }
        let canBeAsked =
            (environment["VTE_VERSION"].flatMap { Int($0) } ?? 0) >= 5_800
            || environment["TERM_PROGRAM"] == "mintty" || type.hasPrefix("mintty")
        if canBeAsked { return isMultiplexed ? Choice(way: .terminal) : Choice(way: .reader, asksTerminal: true) }
        let ordersAnyway =
            has("KONSOLE_VERSION") || environment["TERM_PROGRAM"] == "Apple_Terminal" || type.hasPrefix("konsole")
            || type.hasPrefix("putty")
        return Choice(way: ordersAnyway ? .terminal : .reader)
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
    ///
    /// - Parameter turnsWords: whether the terminal turns the letters of words by itself, and chooses their forms: these
    ///   stand in the order in which they are read then.
    public init(_ glyphs: [CellText.Glyph], isRightToLeft: Bool, turnsWords: Bool = false) {
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
        guard let count = Int32(exactly: scalars.count),
            tl_order_line(&scalars, count, isRightToLeft, !turnsWords, &order)
        else {
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
        if turnsWords { VisualLine.turnWords(&ordered, &places) }
        self.glyphs = ordered
        self.places = places
    }

    /// Puts the letters of each word that is read from the right back in the order in which they are read. A word ends
    /// where other letters, figures or signs begin: these are of another font mostly, and kitty turns what is of one.
    private static func turnWords(_ glyphs: inout [CellText.Glyph], _ places: inout [Int]) {
        var start = 0
        while start < glyphs.count {
            guard glyphs[start].isOfScriptFromRight else {
                start += 1
                continue
            }
            var end = start
            while end < glyphs.count, glyphs[end].isOfScriptFromRight { end += 1 }
            // Figures alone are not turned.
            if glyphs[start..<end].contains(where: \.isLetterFromRight) {
                glyphs[start..<end].reverse()
                places[start..<end].reverse()
            }
            start = end
        }
    }
}

extension CellText.Glyph {
    /// Letters, figures and signs in the blocks of scripts that are written from the right.
    fileprivate var isOfScriptFromRight: Bool {
        guard let value = text.unicodeScalars.first?.value else { return false }
        return (0x590...0x8FF).contains(value) || (0xFB1D...0xFDFF).contains(value) || (0xFE70...0xFEFC).contains(value)
            || (0x10800...0x10FFF).contains(value) || (0x1E800...0x1EFFF).contains(value)
    }

    fileprivate var isLetterFromRight: Bool {
        isOfScriptFromRight && text.unicodeScalars.first?.properties.isAlphabetic == true
    }
}

extension String {
    /// Whether one of its letters may be of a script that is written from the right; false for most text at a glance.
    public var mayHoldRightToLeft: Bool {
        // The first bytes of U+0590 to U+08FF, of presentation forms, and of what lies beyond the first plane.
        utf8.contains { byte in (0xD6...0xE0).contains(byte) || byte == 0xEF || byte == 0xF0 }
    }
}
