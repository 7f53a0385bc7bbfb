import Basics

/// Line breaking classes of all code points (Unicode Standard Annex 14).
enum LineBreakData {
    /// The version of Unicode that the classes are of.
    static let version = EmbeddedTable(.lineBreakClasses, "version").text

    /// Runs of code points from 0 on: how many, in hexadecimal digits of `0` to `?` (none for one), and the
    /// class as a letter from `@` on, in the order of ``LineBreakClass``.
    static let runs = EmbeddedTable(.lineBreakClasses, "runs")
}
