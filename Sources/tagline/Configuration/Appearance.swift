import BundledThemes
import Foundation
import Reader

/// Chooses the theme for the terminal at hand.
enum Appearance {
    /// The theme that the configuration and the environment ask for, with what is to be said about it.
    ///
    /// - Throws: ``ConfigurationError`` for a theme file with mistakes; ``Failure`` for one that is not there.
    static func theme(
        for configuration: Configuration, places: Places, environment: [String: String], colorCount: Int
    ) throws -> (theme: Theme, warnings: [ConfigurationError]) {
        let file = try themeFile(configuration.theme, places: places, environment: environment)
        let depth = depth(configuration, environment: environment, colorCount: colorCount)
        return (file.theme(depth: depth, colorCount: colorCount), file.warnings)
    }

    /// How many colours to use: the configuration's word counts most, then `NO_COLOR` (<https://no-color.org>), then
    /// what the terminal has.
    static func depth(
        _ configuration: Configuration, environment: [String: String], colorCount: Int
    ) -> Theme.ColorDepth {
        if colorCount < 8 { return .none }
        if let depth = configuration.colorDepth {
            return depth == .indexed256 && colorCount < 256 ? .ansi16 : depth
        }
        if environment["NO_COLOR"]?.isEmpty == false { return .none }
        return colorCount >= 256 ? .indexed256 : .ansi16
    }

    /// Whether pictures are shown unasked: where there are colours for them, and no slow line in between.
    static func suitsPictures(_ depth: Theme.ColorDepth, environment: [String: String]) -> Bool {
        depth == .indexed256 && ["SSH_CONNECTION", "SSH_TTY", "MOSH_IP"].allSatisfy { environment[$0] == nil }
    }

    /// Whether the terminal has a light background, as far as it says so: rxvt, Konsole and others set `COLORFGBG` to
    /// `foreground;background`, or to three fields with the background last.
    static func isLight(environment: [String: String]) -> Bool {
        guard let last = environment["COLORFGBG"]?.split(separator: ";").last, let color = Int(last) else {
            return false
        }
        return color == 7 || (9...15).contains(color)
    }

    private static func themeFile(
        _ choice: Configuration.ThemeChoice, places: Places, environment: [String: String]
    ) throws -> ThemeFile {
        let name =
            switch choice {
            case .automatic: isLight(environment: environment) ? "light" : "dark"
            case .named(let name): name
            }
        let path = "\(places.themes)/\(name).toml"
        // A user's own "dark" goes before the bundled one, but is not looked for unless a theme was chosen: the first
        // picture does not wait for a file that is hardly ever there.
        if choice != .automatic, let bytes = FileManager.default.contents(atPath: path) {
            return try ThemeFile(text: String(decoding: bytes, as: UTF8.self), file: path)
        }
        switch name {
        case "dark": return try ThemeFile(text: BundledThemes.dark, file: "dark.toml")
        case "light": return try ThemeFile(text: BundledThemes.light, file: "light.toml")
        default: throw Failure("there is no theme “\(name)”: \(path) is not there; bundled are dark and light")
        }
    }
}
