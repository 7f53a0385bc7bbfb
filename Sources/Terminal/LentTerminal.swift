import CNcurses

/// Waiting while something else has the terminal (``NcursesScreen/lend(during:)``), such that this program can be asked
/// to end all the time.
public enum LentTerminal {
    /// Waits until a child has ended or stopped. To take note of it is left to the caller, so that the child's number is
    /// its own all the time.
    ///
    /// - Returns: false when this program is asked to end. The child was asked, too, and had half a second for it.
    public static func waitForChange(of child: Int32) -> Bool { tl_wait_for_child(child) }

    /// Whether this program was asked to end, and has not heard it yet.
    public static var isAskedToEnd: Bool { tl_is_asked_to_end() }

    /// Waits until a line was typed, or this program is asked to end.
    public static func waitForLine() { tl_wait_for_line() }
}
