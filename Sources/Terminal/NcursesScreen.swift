import CNcurses
import Foundation

/// The terminal, while a program with panes has it. One at a time, and on one thread: ncurses knows no other.
public final class NcursesScreen {
    /// What a wait ended with.
    public struct Events: OptionSet, Hashable, Sendable {
        /// The bits.
        public let rawValue: Int32
        /// From bits.
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// Keys can be read.
        public static let input = Events(rawValue: Int32(TLWaitInput))
        /// Somebody called ``Wakeup/wake()``.
        public static let wakeup = Events(rawValue: Int32(TLWaitWakeup))
        /// The terminal has a new size; call ``NcursesScreen/resize()``.
        public static let resize = Events(rawValue: Int32(TLWaitResize))
        /// The program was asked to end (SIGINT, SIGTERM, SIGHUP).
        public static let terminate = Events(rawValue: Int32(TLWaitTerminate))
        /// The program is in the foreground again after it was suspended.
        public static let resumed = Events(rawValue: Int32(TLWaitContinue))
        /// The terminal is gone.
        public static let hangup = Events(rawValue: Int32(TLWaitHangup))
        /// Somebody else asked the program to stop until it is continued.
        static let stop = Events(rawValue: Int32(TLWaitSuspend))
    }

    /// Wakes a waiting screen from any thread.
    public struct Wakeup: Sendable {
        private let descriptor = tl_wakeup_descriptor()

        /// A way to wake the screen.
        public init() {}

        /// Ends the screen's wait, or the next one.
        public func wake() {
            // A full pipe has wake-ups enough.
            _ = write(descriptor, "w", 1)
        }
    }

    private let window: UnsafeMutablePointer<WINDOW>
    private let isASCIIOnly: Bool
    private let dropsJoiners: Bool
    private var pairs: ColorPairs
    private var shown: ScreenBuffer?
    private var decoder: KeyDecoder
    private var linkMarks = HyperlinkMarks()
    /// When an unfinished escape sequence has been waited for long enough.
    private var patienceEnds: ContinuousClock.Instant?
    /// Keys that came, and events that happened, while the terminal's answer was waited for.
    private var heldKeys: [Key] = []
    private var heldEvents: Events = []
    private var reports: [TerminalReport] = []
    /// When the terminal was asked what it has not answered yet.
    private var asked: ContinuousClock.Instant?

    /// How many colours the terminal has; 0 for none, ``allColors`` where each may be any.
    public let colorCount: Int

    /// So many colours has a terminal that shows any of 8 bits each of red, green and blue.
    public static let allColors = 1 << 24

    /// Takes the terminal: alternate screen, raw keys, bracketed paste, signal handlers.
    ///
    /// - Parameters:
    ///   - isASCIIOnly: whether the terminal shows ASCII only; see ``TerminalEncoding``.
    ///   - dropsJoiners: whether zero-width joiners are not sent. tmux puts whatever follows one into the same cell, and
    ///     the rest of the row would stand in the wrong columns.
    ///   - trueColor: whether the terminal shows any colour; see ``TrueColor``.
    ///   - log: a file descriptor that takes standard error while the screen is open; printing would garble it.
    /// - Throws: ``TerminalError`` when standard input or output is no terminal, or it is of a type that is unknown or
    ///   cannot show panes.
    public init(
        isASCIIOnly: Bool, dropsJoiners: Bool = false, trueColor: TrueColor = .never, log: Int32 = -1
    ) throws(TerminalError) {
        guard isatty(0) == 1, isatty(1) == 1 else { throw .notATerminal }
        var canPlaceCursor = true
        guard let window = tl_open_screen(log, trueColor.number, &canPlaceCursor) else {
            let type = ProcessInfo.processInfo.environment["TERM"] ?? ""
            throw canPlaceCursor ? .unknownType(type) : .cannotPlaceCursor(type)
        }
        self.window = window
        self.isASCIIOnly = isASCIIOnly
        self.dropsJoiners = dropsJoiners
        colorCount = has_colors() ? Int(tl_color_count()) : 0
        pairs = ColorPairs(colorCount: colorCount)
        decoder = KeyDecoder(sequences: .ofTerminal)
    }

    deinit { tl_close_screen() }

    /// Tells the terminal not to put right-to-left letters in an order of its own, as long as the screen is open.
    public func takeOverLetterOrder(_ choice: RightToLeft.Choice) {
        if choice.asksTerminal { tl_order_letters(choice.isMlterm) }
    }

    /// Has the terminal report the mouse (``MouseReport``), or leave it to the selection of text. Whoever else has the
    /// terminal meanwhile gets no reports.
    public func useMouse(_ isUsed: Bool) { tl_use_mouse(isUsed) }

    /// The terminal's size.
    public var size: Size { Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window))) }

    /// Asks the terminal for its background; ``takeReports()`` has the answer once it is there, and with `follows` also
    /// says when the user turns from dark to light or back.
    public func askBackground(follows: Bool) {
        guard asked == nil else { return }
        asked = .now
        if follows { tl_follow_scheme() }
        send(TerminalReport.question)
    }

    /// Waits until the terminal has answered what it was asked, but no longer than some time after the question. Keys and
    /// events that come meanwhile are kept for ``readKeys()`` and ``wait(timeout:)``.
    public func awaitAnswer(within time: Duration) {
        while let asked, heldEvents.isDisjoint(with: [.terminate, .hangup]) {
            let left = asked + time - .now
            guard left > .zero else { return }
            let events = waitForEvents(timeout: left)
            if events.contains(.input) { heldKeys += decodeKeys() }
            heldEvents.formUnion(events.subtracting(.input))
        }
    }

    /// What the terminal has said about itself since the last call.
    public func takeReports() -> [TerminalReport] {
        defer { reports = [] }
        return reports
    }

    /// Waits for keys, a wake-up or a signal. A stop that others ask for (`kill -TSTP`) happens in here.
    ///
    /// - Parameter timeout: the longest wait; nil waits without end, and without waking up in between.
    /// - Returns: what happened; empty when the time is over.
    public func wait(timeout: Duration?) -> Events {
        var held = heldEvents
        heldEvents = []
        if !heldKeys.isEmpty { held.insert(.input) }
        return held.union(waitForEvents(timeout: held.isEmpty ? timeout : .zero))
    }

    private func waitForEvents(timeout: Duration?) -> Events {
        let left = patienceEnds.map { max($0 - .now, .zero) }
        let isLeftShorter = left.map { left in timeout.map { left <= $0 } ?? true } ?? false
        var events = Events(rawValue: tl_wait((isLeftShorter ? left : timeout)?.milliseconds ?? -1))
        if events.isEmpty, isLeftShorter { events.insert(.input) }
        if events.contains(.stop) {
            events.remove(.stop)
            suspend()
            events.insert(.resumed)
        } else if events.contains(.resumed) {
            tl_resume()
            linkMarks.forgetAll()
            shown = nil
        }
        return events
    }

    /// The keys that were pressed since the last call. Of very many, as where a text is pasted, only the first: the rest
    /// is there for the next call, and signals are heard in between.
    public func readKeys() -> [Key] {
        defer { heldKeys = [] }
        return heldKeys + decodeKeys()
    }

    private func decodeKeys() -> [Key] {
        let bytes = [UInt8](unsafeUninitializedCapacity: NcursesScreen.longestRead) { buffer, count in
            count = buffer.baseAddress.map { tl_read($0, buffer.count) } ?? 0
        }
        if bytes.isEmpty {
            guard let end = patienceEnds, end <= .now else { return [] }
            patienceEnds = nil
            return decoder.flush()
        }
        let wasInString = decoder.isInString
        let keys = decoder.keys(bytes)
        // A string has its time from where it begins: one without end is not to take the keys for longer than that.
        if !wasInString || !decoder.isInString { patienceEnds = decoder.patience.map { .now + $0 } }
        let reports = decoder.takeReports()
        if reports.contains(.attributes) { asked = nil }
        self.reports += reports
        return keys
    }

    private static let longestRead = 4_096

    /// Shows a picture; only what differs from the last one is sent, and nothing where nothing does.
    ///
    /// - Parameter ground: the colours that stand for the terminal's own.
    public func draw(_ buffer: ScreenBuffer, ground: Style = .plain) {
        if ground != pairs.ground {
            pairs.ground = ground
            tl_set_ground(window, pairs.look(of: .plain).pair)
            linkMarks.forgetAll()
            shown = nil
        }
        var written: Set<Int> = []
        for row in 0..<min(buffer.size.rows, Int(getmaxy(window))) {
            if let shown, shown.size == buffer.size, shown.row(row).elementsEqual(buffer.row(row)) { continue }
            put(buffer.row(row), row: Int32(row))
            written.insert(row)
        }
        linkMarks.forget(rows: written)
        if let cursor = buffer.cursor {
            curs_set(1)
            wmove(window, Int32(cursor.row), Int32(cursor.column))
        } else {
            curs_set(0)
        }
        wnoutrefresh(window)
        doupdate()
        shown = buffer
    }

    /// Makes the links of the picture on the screen known to the terminal (OSC 8); what is known already is not sent
    /// again. For moments when nothing else happens: links cost more bytes than their text.
    public func markLinks() {
        guard let shown, !isASCIIOnly, !isendwin() else { return }
        var sequence = linkMarks.sequence(for: shown, colorCount: colorCount, on: pairs.ground)
        if dropsJoiners { sequence.unicodeScalars.removeAll { $0 == "\u{200D}" } }
        if !sequence.isEmpty { send(sequence) }
    }

    /// Takes the terminal's new size; draw anew afterwards.
    public func resize() {
        var columns: Int32 = 0
        var rows: Int32 = 0
        guard tl_terminal_size(&columns, &rows) else { return }
        resizeterm(rows, columns)
        werase(window)
        linkMarks.forgetAll()
        shown = nil
    }

    /// Makes the next picture be sent whole, for a screen that something else has written to.
    public func repaint() {
        clearok(window, true)
        linkMarks.forgetAll()
        shown = nil
    }

    /// Gives the terminal back to the shell and stops the process until the user brings it back. The size is read anew
    /// then: the next wait ends with ``Events/resize``.
    public func suspend() {
        awaitAnswer(within: NcursesScreen.lastPatience)
        tl_suspend()
        linkMarks.forgetAll()
        shown = nil
    }

    /// Lends the terminal, as it was found, to something that runs until it ends: a browser for terminals.
    public func lend<Failure>(during run: () throws(Failure) -> Void) throws(Failure) {
        awaitAnswer(within: NcursesScreen.lastPatience)
        tl_release()
        defer {
            tl_resume()
            linkMarks.forgetAll()
            shown = nil
        }
        try run()
    }

    /// Sends a sequence of its own to the terminal, past ncurses: the clipboard's, for one.
    public func send(_ sequence: String) {
        let bytes = Array(sequence.utf8)
        bytes.withUnsafeBytes { tl_write($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count) }
    }

    /// Gives the terminal back as it was found. Safe to call again.
    public func close() {
        awaitAnswer(within: NcursesScreen.lastPatience)
        asked = nil
        tl_close_screen()
    }

    /// How long after a question the terminal is not given away without the answer: whoever has it next, the shell for
    /// one, would read it as keys.
    private static let lastPatience = Duration.seconds(1)

    private func put(_ cells: ArraySlice<Cell>, row: Int32) {
        wmove(window, row, 0)
        wclrtoeol(window)
        var style = Style.plain
        var look = pairs.look(of: style)
        for (column, (cell, sentStyle)) in zip(cells, QuietSpaces.styles(of: cells)).enumerated() {
            guard cell.width > 0, cell != .blank || sentStyle != .plain else { continue }
            if sentStyle != style {
                style = sentStyle
                look = pairs.look(of: style)
            }
            let text = isASCIIOnly ? TerminalEncoding.ascii(cell) : cell.text
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Int(CCHARW_MAX) + 1) { scalars in
                var count = 0
                for scalar in text.unicodeScalars where count < Int(CCHARW_MAX) {
                    if dropsJoiners, scalar == "\u{200D}" { continue }
                    scalars[count] = scalar.value
                    count += 1
                }
                scalars[count] = 0
                guard let start = scalars.baseAddress else { return }
                tl_put_cell(window, row, Int32(column), start, look.attributes.ncurses, look.pair)
                // The other half of a wide character that has no likeness is as wide.
                if isASCIIOnly, cell.width == 2 {
                    tl_put_cell(window, row, Int32(column) + 1, start, look.attributes.ncurses, look.pair)
                }
            }
        }
    }
}

extension Style.Attributes {
    fileprivate var ncurses: attr_t {
        var attributes: attr_t = 0
        if contains(.bold) { attributes |= TLBold }
        if contains(.dim) { attributes |= TLDim }
        if contains(.italic) { attributes |= TLItalic }
        if contains(.underline) { attributes |= TLUnderline }
        if contains(.reverse) { attributes |= TLReverse }
        return attributes
    }
}

extension Duration {
    /// In whole milliseconds, rounded up so that a wait does not end just before its time.
    var milliseconds: Int32 {
        let (seconds, attoseconds) = components
        let perMillisecond: Int64 = 1_000_000_000_000_000
        let whole = seconds.multipliedReportingOverflow(by: 1_000)
        guard !whole.overflow else { return .max }
        return Int32(clamping: max(whole.partialValue + (attoseconds + perMillisecond - 1) / perMillisecond, 0))
    }
}
