import BundledThemes
import Foundation
import News
import Reader
import Terminal

/// How the reader looks on the terminal at hand: which theme it is, for each background that the terminal may have, and at
/// how many colours.
struct Appearance {
    /// How many colours are used.
    let depth: Theme.ColorDepth
    /// All that is wrong with the themes that the configuration names. One that cannot be had gives way to the bundled one.
    private(set) var mistakes: [ConfigurationError] = []

    private let configuration: Configuration
    private let places: Places
    private let environment: [String: String]
    private let shelf = ThemeShelf()
    private let background: Configuration.BackgroundChoice
    /// The theme for every background, or those for a dark and a light one, as far as they were chosen.
    private var chosen: NamedTheme?
    private var chosenForDark: NamedTheme?
    private var chosenForLight: NamedTheme?

    /// A theme that was found under a name.
    struct NamedTheme {
        /// Its name.
        let name: String
        /// What it says.
        let file: ThemeFile
        /// The setting that asks for it; nil where none does.
        let setting: String?
    }

    /// What the configuration and the environment ask for on a terminal of so many colours.
    init(_ configuration: Configuration, places: Places, environment: [String: String], colorCount: Int) {
        self.configuration = configuration
        self.places = places
        self.environment = environment
        background = configuration.background
        depth = Appearance.depth(configuration, environment: environment, colorCount: colorCount)
        chooseConfigured()
    }

    private mutating func chooseConfigured() {
        mistakes = []
        chosen = named(configuration.theme, "theme", places)
        chosenForDark = chosen == nil ? named(configuration.darkTheme, "theme-dark", places) : nil
        chosenForLight = chosen == nil ? named(configuration.lightTheme, "theme-light", places) : nil
    }

    /// Whether it depends on the terminal's background.
    func dependsOnGround(trying name: String? = nil) -> Bool {
        guard depth != .none else { return false }
        return (name.flatMap(theme(named:)) ?? chosen)?.file.leavesBackground ?? true
    }

    /// Whether the terminal may be asked for its background.
    var canAsk: Bool { TerminalReport.canBeAsked(environment: environment) }

    /// What is known of the terminal's background, with its answer or without.
    func ground(answer: RGBColor?) -> Ground { Ground(answer: answer, environment: environment) }

    /// The theme for a background, by its name.
    func named(on ground: Ground) -> NamedTheme {
        if let chosen { return chosen }
        switch ground.isLight {
        case true?: return chosenForLight ?? Appearance.bundled("light")
        case false?: return chosenForDark ?? Appearance.bundled("dark")
        case nil: return Appearance.bundled("neutral")
        }
    }

    /// The theme for a background.
    ///
    /// - Parameter name: a theme that is tried on.
    func theme(on ground: Ground, trying name: String? = nil) -> Theme {
        let file = (name.flatMap(theme(named:)) ?? named(on: ground)).file
        let paints =
            switch background {
            case .automatic: file.paintsGround(isLight: ground.isLight)
            case .terminal: false
            case .theme: true
            }
        return file.theme(depth: depth, paintsGround: paints, terminalGround: ground.color)
    }

    // MARK: Colours

    /// How many colours to use: the configuration's word counts most, then `NO_COLOR` (<https://no-color.org>), then
    /// what the terminal has.
    static func depth(
        _ configuration: Configuration, environment: [String: String], colorCount: Int
    ) -> Theme.ColorDepth {
        let most: Theme.ColorDepth =
            switch colorCount {
            case ..<8: .none
            case ..<16: .ansi8
            case ..<256: .ansi16
            case ..<NcursesScreen.allColors: .indexed256
            default: .trueColor
            }
        if let depth = configuration.colorDepth {
            let order: [Theme.ColorDepth] = [.none, .ansi8, .ansi16, .indexed256, .trueColor]
            return order.first { $0 == depth || $0 == most } ?? most
        }
        return environment["NO_COLOR"]?.isEmpty == false ? .none : most
    }

    /// Whether the terminal is to be opened with all colours.
    static func trueColor(_ configuration: Configuration, environment: [String: String]) -> TrueColor {
        switch configuration.colorDepth {
        case .trueColor?: .always
        case nil: environment["NO_COLOR"]?.isEmpty == false ? .never : TrueColor(environment: environment)
        default: .never
        }
    }

    /// The colours that pictures are made of.
    var pictureColors: Theme.ColorDepth {
        switch depth {
        case .trueColor, .indexed256: .indexed256
        case .ansi16, .ansi8: .ansi16
        case .none: .none
        }
    }

    /// Whether pictures are shown unasked: where there are colours for them, and no slow line in between.
    var suitsPictures: Bool {
        pictureColors == .indexed256
            && ["SSH_CONNECTION", "SSH_TTY", "MOSH_IP"].allSatisfy { environment[$0] == nil }
    }

    // MARK: Choosing while the reader is open

    /// Those that can be chosen by name: the bundled ones, and those of the user's that were found.
    var choices: [ThemeState.Choice] { shelf.choices }

    /// Has a theme count, or with `auto` the one for the background.
    mutating func choose(_ name: String) {
        if name == "auto" {
            chosen = nil
            if case .named = configuration.theme {
                chosenForDark = named(configuration.darkTheme, "theme-dark", places)
                chosenForLight = named(configuration.lightTheme, "theme-light", places)
            }
        } else if let theme = theme(named: name) {
            chosen = theme
        }
    }

    /// The first thing that is wrong in a theme.
    func mistake(in name: String) -> ConfigurationError? { theme(named: name)?.file.mistakes.first }

    /// Looks for the user's own on another thread, and says then what can be chosen.
    func loadThemes(then answer: @escaping @Sendable ([ThemeState.Choice]) -> Void) {
        shelf.load(from: places.themes, then: answer)
    }

    private func theme(named name: String) -> NamedTheme? {
        if name == "auto" { return nil }
        return shelf.file(name).map { NamedTheme(name: name, file: $0, setting: nil) }
    }

    // MARK: Finding themes

    /// The theme of a setting, the user's own before the bundled one of that name; nil where none was chosen, or it cannot be
    /// had. A user's own are not looked for unless one was chosen: the first picture does not wait for a file that is hardly
    /// ever there.
    private mutating func named(_ choice: Configuration.ThemeChoice, _ setting: String, _ places: Places) -> NamedTheme?
    {
        guard case .named(let name, let place) = choice else { return nil }
        func note(_ words: String) {
            mistakes.append(
                ConfigurationError(
                    file: places.configurationFile, line: place.line, column: place.column,
                    message: words + "; the usual theme is used"))
        }
        let path = "\(places.themes)/\(name).toml"
        do throws(Failure) {
            if let bytes = try UserFile.contents(of: path) {
                let file = ThemeFile(text: String(decoding: bytes, as: UTF8.self), file: path)
                mistakes += file.mistakes
                return file.isWellFormed ? NamedTheme(name: name, file: file, setting: setting) : nil
            }
        } catch {
            note("the theme “\(name)” cannot be read: \(path): \(error)")
            return nil
        }
        if let text = BundledThemes.text(of: name) {
            return NamedTheme(name: name, file: ThemeFile(text: text, file: path), setting: setting)
        }
        let hint = Suggestion.nearest(to: name, among: Appearance.names(places)).map { "; did you mean “\($0)”?" } ?? ""
        note("there is no theme “\(name)”\(hint)")
        return nil
    }

    private static func bundled(_ name: String) -> NamedTheme {
        NamedTheme(name: name, file: ThemeFile(text: BundledThemes.text(of: name) ?? "", file: name), setting: nil)
    }

    /// The names of all themes that there are: the user's own and those that are bundled.
    static func names(_ places: Places) -> [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: places.themes)) ?? []
        let own = files.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }
        return Set(own + BundledThemes.names).sorted()
    }
}
