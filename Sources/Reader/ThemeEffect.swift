/// What is to be done about the theme.
public enum ThemeEffect: Hashable, Sendable {
    /// Look for the user's own; answered by ``Action/themesFound(_:)``.
    case load
    /// Show a theme for a moment, or with nil the one that counts again.
    case `try`(String?)
    /// Show a theme from now on; `auto` is the one for the background.
    case choose(String)
}
