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
    private var pairs = ColorPairs()
    private var shown: ScreenBuffer?

    /// How many colours the terminal has; 0 for none.
    public let colorCount: Int

    /// Takes the terminal: alternate screen, raw keys, bracketed paste, signal handlers.
    ///
    /// - Parameters:
    ///   - isASCIIOnly: whether the terminal shows ASCII only; see ``TerminalEncoding``.
    ///   - log: a file descriptor that takes standard error while the screen is open; printing would garble it.
    /// - Throws: ``TerminalError`` when standard input or output is no terminal, or its type is unknown.
    public init(isASCIIOnly: Bool, log: Int32 = -1) throws(TerminalError) {
        guard isatty(0) == 1, isatty(1) == 1 else { throw .notATerminal }
        guard let window = tl_open_screen(log) else {
            throw .unknownType(ProcessInfo.processInfo.environment["TERM"] ?? "")
        }
        self.window = window
        self.isASCIIOnly = isASCIIOnly
        colorCount = has_colors() ? Int(tl_color_count()) : 0
    }

    deinit { tl_close_screen() }

    /// The terminal's size.
    public var size: Size { Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window))) }

    /// Waits for keys, a wake-up or a signal.
    ///
    /// - Parameter timeout: the longest wait; nil waits without end, and without waking up in between.
    /// - Returns: what happened; empty when the time is over.
    public func wait(timeout: Duration?) -> Events {
        let milliseconds = timeout.map { duration in
            let (seconds, attoseconds) = duration.components
            return Int32(clamping: max(seconds * 1_000 + attoseconds / 1_000_000_000_000_000, 0))
        }
        return Events(rawValue: tl_wait(milliseconds ?? -1))
    }

    /// All keys that were pressed since the last call.
    public func readKeys() -> [Key] {
        var inputs: [KeyDecoder.Input] = []
        var code: wint_t = 0
        while true {
            switch wget_wch(window, &code) {
            case KEY_CODE_YES: inputs.append(.functionKey(Int32(bitPattern: code)))
            case OK: inputs.append(.scalar(code))
            default: return KeyDecoder.keys(inputs)
            }
        }
    }

    /// Shows a picture; only what differs from the last one is sent, and nothing where nothing does.
    public func draw(_ buffer: ScreenBuffer) {
        for row in 0..<min(buffer.size.rows, Int(getmaxy(window))) {
            if let shown, shown.size == buffer.size, shown.row(row).elementsEqual(buffer.row(row)) { continue }
            put(buffer.row(row), row: Int32(row))
        }
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

    /// Takes the terminal's new size; draw anew afterwards.
    public func resize() {
        var columns: Int32 = 0
        var rows: Int32 = 0
        guard tl_terminal_size(&columns, &rows) else { return }
        resizeterm(rows, columns)
        werase(window)
        shown = nil
    }

    /// Makes the next picture be sent whole, for a screen that something else has written to.
    public func repaint() {
        clearok(window, true)
        shown = nil
    }

    /// Gives the terminal back to the shell and stops the process until the user brings it back.
    public func suspend() {
        def_prog_mode()
        endwin()
        raise(SIGSTOP)
        reset_prog_mode()
        repaint()
    }

    /// Sends a sequence of its own to the terminal, past ncurses: the clipboard's, for one.
    public func send(_ sequence: String) {
        let bytes = Array(sequence.utf8)
        _ = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
    }

    /// Gives the terminal back as it was found. Safe to call again.
    public func close() { tl_close_screen() }

    private func put(_ cells: ArraySlice<Cell>, row: Int32) {
        wmove(window, row, 0)
        wclrtoeol(window)
        for (column, cell) in cells.enumerated() where cell.width > 0 && cell != .blank {
            let text = isASCIIOnly ? TerminalEncoding.ascii(cell) : cell.text
            let pair = pairs.number(cell.style)
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Int(CCHARW_MAX) + 1) { scalars in
                var count = 0
                for scalar in text.unicodeScalars where count < Int(CCHARW_MAX) {
                    scalars[count] = scalar.value
                    count += 1
                }
                scalars[count] = 0
                guard let start = scalars.baseAddress else { return }
                tl_put_cell(window, row, Int32(column), start, cell.style.attributes.ncurses, pair)
            }
        }
    }
}

/// Why the terminal cannot be taken.
public enum TerminalError: Error, Hashable, CustomStringConvertible {
    /// Input or output is a file or a pipe.
    case notATerminal
    /// `TERM` is missing, or no description of that terminal is installed.
    case unknownType(String)

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .notATerminal:
            "the reader needs a terminal for input and output; for scripts there is `tagline list`"
        case .unknownType(let name):
            name.isEmpty
                ? "TERM is not set, so the terminal cannot be used; try TERM=xterm-256color"
                : "the terminal type “\(name)” is not known here; try TERM=xterm-256color, or install ncurses-term"
        }
    }
}

/// Colour pairs, made when they are first needed.
private struct ColorPairs {
    private var numbers: [Style: Int32] = [:]

    mutating func number(_ style: Style) -> Int32 {
        guard style.foreground != .terminal || style.background != .terminal else { return 0 }
        var colors = style
        colors.attributes = []
        if let number = numbers[colors] { return number }
        let number = Int32(numbers.count + 1)
        // ncurses accepts a number past the end and then draws nonsense.
        guard number < tl_color_pair_count(),
            init_extended_pair(number, Int32(style.foreground.index), Int32(style.background.index)) == OK
        else { return 0 }
        numbers[colors] = number
        return number
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
