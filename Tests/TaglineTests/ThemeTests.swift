import BundledThemes
import Foundation
import Reader
import Terminal
import Testing

@testable import tagline

@Suite("Themes")
struct ThemeTests {
    private func file(_ text: String) -> ThemeFile { ThemeFile(text: text, file: "mine.toml") }

    @Test(arguments: [BundledThemes.dark, BundledThemes.light, BundledThemes.neutral])
    func theBundledOnesSayHowEveryRoleLooks(text: String) throws {
        let theme = file(text)
        #expect(theme.mistakes.isEmpty)
        #expect(Set(theme.rules.keys) == Set(Role.allCases))
    }

    /// What is selected, unread or wrong has to be seen on every terminal.
    @Test(arguments: [BundledThemes.dark, BundledThemes.light, BundledThemes.neutral], Theme.ColorDepth.allCases)
    func whatMattersStandsOutAtEveryDepth(text: String, depth: Theme.ColorDepth) throws {
        let theme = file(text).theme(depth: depth, colorCount: 256)
        for role in [Role.selection, .headlineUnread, .error, .header] {
            #expect(theme[role] != theme[.text], "\(role)")
        }
        #expect(theme[.selection] != theme[.selectionUnfocused])
        #expect(theme[.headlineUnread] != theme[.headlineRead])
    }

    @Test func aRoleIsReadForEachDepth() throws {
        let theme = file(
            """
            name = "mine"
            [tag]
            foreground = { 256 = 117, 16 = "bright-cyan" }
            background = { 256 = 17, 16 = 4 }
            attributes = ["bold", "italic"]
            monochrome = ["underline"]
            """)
        #expect(
            theme.theme(depth: .indexed256, colorCount: 256)[.tag]
                == Style(foreground: .indexed(117), background: .indexed(17), attributes: [.bold, .italic]))
        #expect(
            theme.theme(depth: .ansi16, colorCount: 16)[.tag]
                == Style(foreground: .indexed(14), background: .indexed(4), attributes: [.bold, .italic]))
        #expect(theme.theme(depth: .none, colorCount: 0)[.tag] == Style(attributes: .underline))
        #expect(theme.theme(depth: .none, colorCount: 0)[.error] == .plain)
    }

    @Test func brightColoursBecomeBoldWhereThereAreOnlyEight() throws {
        let theme = file("[tag]\nforeground = { 16 = 14 }\n[border]\nforeground = { 16 = 8 }\n")
            .theme(depth: .ansi16, colorCount: 8)
        #expect(theme[.tag] == Style(foreground: .indexed(6), attributes: .bold))
        #expect(theme[.border] == Style(foreground: .indexed(7)))
    }

    @Test(arguments: [
        ("[tag]\nforeground = 117\n", 2), ("[tag]\nforeground = { 256 = 256 }\n", 2),
        ("[tag]\n\nforeground = { 16 = \"pink\" }\n", 3), ("[tag]\nforeground = { 265 = 1 }\n", 2),
        ("[tag]\nattributes = \"bold\"\n", 2), ("[tag]\nattributes = [\"blink\"]\n", 2), ("tag = 1\n", 1),
    ])
    func mistakesAreReportedWhereTheyStand(text: String, line: Int) {
        #expect(file(text).mistakes.map(\.line) == [line])
    }

    @Test func unknownRolesAndKeysAreWarnedOf() throws {
        let theme = file("[headline-unred]\n[tag]\nforground = { 16 = 1 }\n")
        #expect(theme.mistakes.count == 2)
        #expect(theme.mistakes.contains { $0.message.contains("did you mean “headline-unread”?") })
        #expect(theme.mistakes.contains { $0.line == 3 })
    }
}

@Suite("Appearance")
struct AppearanceTests {
    @Test(arguments: [
        ("15;0", false), ("0;15", true), ("0;7", true), ("15;default;0", false), ("0;default;15", true), ("", nil),
        ("x", nil), ("12;8", false), ("default;default", nil), ("0;99", nil), ("0;-1", nil),
    ])
    func theEnvironmentTellsWhetherTheTerminalIsLight(value: String, isLight: Bool?) {
        #expect(Ground(answer: nil, environment: ["COLORFGBG": value]).isLight == isLight)
        #expect(Ground(answer: RGBColor(0, 0, 0), environment: ["COLORFGBG": value]).isLight == false)
        #expect(Ground(answer: RGBColor(253, 246, 227), environment: ["COLORFGBG": value]).isLight == true)
    }

    @Test func theLinuxConsoleIsBlackAndIsNotAsked() {
        #expect(Ground(answer: nil, environment: ["TERM": "linux"]).isLight == false)
        #expect(!TerminalReport.canBeAsked(environment: ["TERM": "linux"]))
        #expect(TerminalReport.canBeAsked(environment: ["TERM": "xterm-256color"]))
    }

    @Test func noColorTurnsColoursOffUnlessTheConfigurationAsksForThem() {
        var configuration = Configuration()
        func depth(_ environment: [String: String], _ count: Int = 256) -> Theme.ColorDepth {
            Appearance.depth(configuration, environment: environment, colorCount: count)
        }
        #expect(depth([:]) == .indexed256)
        #expect(depth([:], 8) == .ansi16)
        #expect(depth([:], 0) == .none)
        #expect(depth(["NO_COLOR": "1"]) == .none)
        #expect(depth(["NO_COLOR": ""]) == .indexed256)
        configuration.colorDepth = .indexed256
        #expect(depth(["NO_COLOR": "1"]) == .indexed256)
        #expect(depth([:], 16) == .ansi16)
        #expect(depth([:], 0) == .none)
    }

    @Test func aThemeOfTheUsersIsReadFromTheirFolder() throws {
        let folder = try TemporaryFolder()
        let places = Places(environment: ["XDG_CONFIG_HOME": folder.path])
        try FileManager.default.createDirectory(atPath: places.themes, withIntermediateDirectories: true)
        try "[tag]\nforeground = { 256 = 99 }\n".write(
            toFile: "\(places.themes)/sea.toml", atomically: true, encoding: .utf8)
        var configuration = Configuration()
        configuration.theme = .named("sea")
        let theme = Appearance.theme(
            for: configuration, places: places, environment: [:], colorCount: 256, on: .unknown
        ).theme
        #expect(theme[.tag].foreground == .indexed(99))
        configuration.theme = .named("see")
        let missing = Appearance.theme(
            for: configuration, places: places, environment: [:], colorCount: 256, on: .unknown)
        #expect(
            missing.theme == ThemeFile(text: BundledThemes.neutral, file: "").theme(depth: .indexed256, colorCount: 256)
        )
        #expect(missing.mistakes.first?.message.contains("did you mean “sea”?") == true)
    }

    /// A theme that cannot be had is a mistake where it is named.
    @Test(arguments: ["drak", "folder", "pipe", "binary", "link"])
    func aThemeThatIsNotThereIsToldWhereItIsNamed(name: String) throws {
        let folder = try TemporaryFolder()
        let places = Places(environment: ["XDG_CONFIG_HOME": folder.path])
        try FileManager.default.createDirectory(
            atPath: places.themes + "/folder.toml", withIntermediateDirectories: true)
        mkfifo(places.themes + "/pipe.toml", 0o600)
        try Data([0xFF, 0]).write(to: URL(fileURLWithPath: places.themes + "/binary.toml"))
        try FileManager.default.createSymbolicLink(
            atPath: places.themes + "/link.toml", withDestinationPath: "/no/such")
        let text = "measure = 80\n\n  theme = \"\(name)\"\n"
        let configuration = Configuration(text: text, file: places.configurationFile)
        let mistakes = Appearance.themeFile(configuration, places: places, on: .unknown).mistakes
        #expect(mistakes.map(\.file) == [places.configurationFile])
        #expect(mistakes.map(\.line) == [3] && mistakes.map(\.column) == [3])
        #expect(mistakes.first?.message.contains("“\(name)”") == true)
    }
}
