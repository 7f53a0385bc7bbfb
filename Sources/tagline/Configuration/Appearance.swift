import BundledThemes
import Foundation
import News
import Reader

/// Chooses the theme for the terminal at hand.
enum Appearance {
    /// The theme that the configuration and the environment ask for, with all that is wrong about it. One that cannot be
    /// had gives way to the bundled one.
    static func theme(
        for configuration: Configuration, places: Places, environment: [String: String], colorCount: Int,
        on ground: Ground
    ) -> (theme: Theme, mistakes: [ConfigurationError]) {
        let (file, mistakes) = themeFile(configuration, places: places, on: ground)
        let depth = depth(configuration, environment: environment, colorCount: colorCount)
        return (file.theme(depth: depth, colorCount: colorCount), mistakes)
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

    /// The theme's file, and all that is wrong about it.
    static func themeFile(
        _ configuration: Configuration, places: Places, on ground: Ground
    ) -> (file: ThemeFile, mistakes: [ConfigurationError]) {
        let usual = ThemeFile(text: usual(on: ground), file: "")
        // A user's own "dark" goes before the bundled one, but is not looked for unless a theme was chosen: the first
        // picture does not wait for a file that is hardly ever there.
        guard case .named(let name) = configuration.theme else { return (usual, []) }
        let path = "\(places.themes)/\(name).toml"
        func failed(_ words: String) -> (file: ThemeFile, mistakes: [ConfigurationError]) {
            let (line, column) = (configuration.themePlace.line, configuration.themePlace.column)
            let mistake = ConfigurationError(
                file: places.configurationFile, line: line, column: column,
                message: words + "; the usual theme is used")
            return (usual, [mistake])
        }
        do throws(Failure) {
            if let bytes = try UserFile.contents(of: path) {
                let file = ThemeFile(text: String(decoding: bytes, as: UTF8.self), file: path)
                return (file.isWellFormed ? file : usual, file.mistakes)
            }
        } catch {
            return failed("the theme “\(name)” cannot be read: \(path): \(error)")
        }
        switch name {
        case "dark": return (ThemeFile(text: BundledThemes.dark, file: path), [])
        case "light": return (ThemeFile(text: BundledThemes.light, file: path), [])
        case "neutral": return (ThemeFile(text: BundledThemes.neutral, file: path), [])
        default:
            let there = (names(in: places.themes) + ["dark", "light", "neutral"])
            let hint = Suggestion.nearest(to: name, among: there).map { "; did you mean “\($0)”?" } ?? ""
            return failed("there is no theme “\(name)”\(hint); bundled are dark, light and neutral")
        }
    }

    /// The theme that is read on a ground when none was chosen.
    private static func usual(on ground: Ground) -> String {
        switch ground.isLight {
        case true?: BundledThemes.light
        case false?: BundledThemes.dark
        case nil: BundledThemes.neutral
        }
    }

    /// The themes of a folder.
    private static func names(in folder: String) -> [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return files.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }.sorted()
    }
}
