import CNcurses

/// Waiting while something else has the terminal (``NcursesScreen/lend(during:)``), such that this program can be asked
/// to end all the time.
public enum LentTerminal {
    /// Waits until a child has ended or stopped.
    ///
    /// - Returns: its status as waitpid(2) has it; nil when this program is asked to end. The child was asked, too, and
    ///   had half a second for it.
    public static func waitForChange(of child: Int32) -> Int32? {
        var status: Int32 = 0
        return tl_wait_for_child(child, &status) ? status : nil
    }

    /// Waits until a line was typed, or this program is asked to end.
    public static func waitForLine() { tl_wait_for_line() }
}
