import BundledThemes
import Foundation
import Reader
import Terminal
import Testing

@testable import tagline

@Suite("Themes")
struct ThemeTests {
    private func file(_ text: String) -> ThemeFile { ThemeFile(text: text, file: "mine.toml") }

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
            theme.theme(depth: .indexed256)[.tag]
                == Style(foreground: .indexed(117), background: .indexed(17), attributes: [.bold, .italic]))
        #expect(
            theme.theme(depth: .ansi16)[.tag]
                == Style(foreground: .indexed(14), background: .indexed(4), attributes: [.bold, .italic]))
        #expect(theme.theme(depth: .none)[.tag] == Style(attributes: .underline))
        #expect(theme.theme(depth: .none)[.error] == .plain)
    }

    @Test func brightColoursBecomeBoldWhereThereAreOnlyEight() throws {
        let theme = file("[tag]\nforeground = { 16 = 14 }\n[border]\nforeground = { 16 = 8 }\n")
            .theme(depth: .ansi8)
        #expect(theme[.tag] == Style(foreground: .indexed(6), attributes: .bold))
        #expect(theme[.border] == Style(foreground: .indexed(7)))
    }

    @Test func anyColourMayBeSaidAndTheOthersAreDerived() {
        let rules = file(
            """
            for = "dark"
            text = { foreground = "fg", background = { rgb = "night", 16 = "black" } }
            tag = { foreground = "#00ffff" }
            star = { foreground = { rgb = "#ffd700", 256 = 200, 16 = "default" } }
            border = { foreground = { 256 = 99 } }
            [palette]
            fg = "#E0E0E0"
            night = "#101018"
            """)
        #expect(rules.mistakes.isEmpty && rules.isForLight == false && !rules.leavesBackground)
        let all = rules.theme(depth: .trueColor)
        #expect(all.ground == Style(foreground: .rgb(RGBColor(224, 224, 224)), background: .rgb(RGBColor(16, 16, 24))))
        // What stands in the palette is fewer bytes.
        #expect(all[.tag] == Style(foreground: .indexed(51)))
        #expect(all[.star] == Style(foreground: .indexed(220)))
        #expect(all[.border] == Style(foreground: .indexed(99)))
        let many = rules.theme(depth: .indexed256)
        #expect(many[.tag].foreground == .indexed(51) && many[.star].foreground == .indexed(200))
        let few = rules.theme(depth: .ansi16)
        #expect(few.ground.background == .indexed(0) && few[.tag].foreground == .indexed(14))
        #expect(few[.star].foreground == .terminal)
        // The terminal keeps its background, and then the text, too.
        let kept = rules.theme(depth: .trueColor, paintsGround: false)
        #expect(kept.ground == .plain && kept[.text] == .plain && kept[.tag] == all[.tag])
    }

    @Test func whatIsDerivedIsReadOnItsBackground() {
        let theme = file(
            "text = { foreground = \"#000000\", background = \"#ffffff\" }\ntag = { foreground = \"#00a0ff\" }\n")
        #expect(theme.theme(depth: .trueColor)[.tag].foreground == .rgb(RGBColor(0, 160, 255)))
        let index = theme.theme(depth: .indexed256)[.tag].foreground.index ?? 0
        #expect(TerminalPalette.indexed[index].contrast(with: RGBColor(255, 255, 255)) >= 4.5)
    }

    @Test(arguments: [
        ("[tag]\nforeground = 117\n", 2), ("[tag]\nforeground = { 256 = 256 }\n", 2),
        ("[tag]\nforeground = { 256 = -1 }\n", 2), ("[tag]\nforeground = { 256 = 99999999999 }\n", 2),
        ("[tag]\n\nforeground = { 16 = \"pink\" }\n", 3), ("[tag]\nforeground = { 265 = 1 }\n", 2),
        ("[tag]\nforeground = { 16 = 16 }\n", 2), ("[tag]\nforeground = { 16 = \"bright-\" }\n", 2),
        ("[tag]\nforeground = \"#12345\"\n", 2), ("[tag]\nforeground = \"#gggggg\"\n", 2),
        ("[tag]\nforeground = \"#1234567\"\n", 2), ("[tag]\nforeground = \"pnik\"\n[palette]\npink = \"#ffc0cb\"\n", 2),
        ("[tag]\nforeground = \"pink\"\n[palette]\npink = \"#ffc0c\"\n", 4), ("palette = 1\n", 1),
        ("[palette]\na = \"b\"\nb = \"a\"\n", 2), ("[tag]\nforeground = { rgb = 5 }\n", 2),
        ("[tag]\nforeground = { rgb = \"nan\" }\n", 2), ("[tag]\nforeground = []\n", 2),
        ("[tag]\nforeground = nan\n", 2),
        ("for = \"grey\"\n", 1), ("leaves-background = 1\n", 1), ("fro = \"dark\"\n", 1),
        ("[tag]\nattributes = \"bold\"\n", 2), ("[tag]\nattributes = [\"blink\"]\n", 2), ("tag = 1\n", 1),
    ])
    func mistakesAreReportedWhereTheyStand(text: String, line: Int) throws {
        let theme = file(text)
        #expect(theme.mistakes.first?.line == line)
        #expect(theme.mistakes.allSatisfy { $0.file == "mine.toml" })
        for depth in Theme.ColorDepth.allCases { _ = theme.theme(depth: depth) }
    }

    @Test func aMisspeltColourIsNamedWithTheNearest() {
        let theme = file("tag = { foreground = \"pnik\" }\n[palette]\npink = \"#ffc0cb\"\n")
        #expect(theme.mistakes.map(\.message) == ["[palette] has no colour “pnik”; did you mean “pink”?"])
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
        #expect(depth([:], NcursesScreen.allColors) == .trueColor)
        #expect(depth([:], 16) == .ansi16)
        #expect(depth([:], 8) == .ansi8)
        #expect(depth([:], 0) == .none)
        #expect(depth(["NO_COLOR": "1"]) == .none)
        #expect(depth(["NO_COLOR": ""]) == .indexed256)
        configuration.colorDepth = .indexed256
        #expect(depth(["NO_COLOR": "1"]) == .indexed256)
        #expect(depth([:], NcursesScreen.allColors) == .indexed256)
        #expect(depth([:], 16) == .ansi16)
        #expect(depth([:], 0) == .none)
    }

    @Test func allColoursAreUsedWhereTheTerminalIsSaidToHaveThem() {
        func trueColor(_ environment: [String: String]) -> TrueColor {
            Appearance.trueColor(Configuration(), environment: environment)
        }
        #expect(trueColor([:]) == .asDescribed)
        #expect(trueColor(["COLORTERM": "truecolor"]) == .always)
        #expect(trueColor(["COLORTERM": "24bit", "TERM": "xterm-256color"]) == .always)
        #expect(trueColor(["COLORTERM": "rxvt"]) == .asDescribed)
        #expect(trueColor(["COLORTERM": "truecolor", "NO_COLOR": "1"]) == .never)
        // xterm says who it is.
        #expect(trueColor(["TERM": "xterm", "XTERM_VERSION": "XTerm(379)"]) == .always)
        #expect(trueColor(["TERM": "xterm", "XTERM_VERSION": "XTerm(330)"]) == .asDescribed)
        #expect(trueColor(["TERM": "screen", "XTERM_VERSION": "XTerm(379)"]) == .asDescribed)
        #expect(trueColor(["TERM": "xterm", "XTERM_VERSION": "XTerm()"]) == .asDescribed)
        // GNU screen hands the variable on and shows 256; tmux shows all that it is sent.
        #expect(trueColor(["COLORTERM": "truecolor", "TERM": "screen-256color", "STY": "1.pts"]) == .asDescribed)
        #expect(trueColor(["COLORTERM": "truecolor", "TERM": "screen-256color"]) == .asDescribed)
        #expect(trueColor(["COLORTERM": "truecolor", "TERM": "screen-256color", "TMUX": "/tmp/x"]) == .always)
        var configuration = Configuration(text: "colors = 256", file: "")
        #expect(Appearance.trueColor(configuration, environment: ["COLORTERM": "truecolor"]) == .never)
        configuration = Configuration(text: "colors = \"true\"", file: "")
        #expect(Appearance.trueColor(configuration, environment: [:]) == .always)
        configuration = Configuration(text: "colors = \"24bit\"", file: "")
        #expect(configuration.mistakes.isEmpty && configuration.colorDepth == .trueColor)
    }

    private func appearance(_ text: String, _ places: Places = Places(environment: [:])) -> Appearance {
        Appearance(
            Configuration(text: text, file: places.configurationFile), places: places, environment: [:],
            colorCount: NcursesScreen.allColors)
    }

    @Test func theThemeFollowsTheBackground() {
        let white = Ground.asked(RGBColor(255, 255, 255))
        let black = Ground.asked(RGBColor(0, 0, 0))
        let usual = appearance("")
        #expect([white, black, .unknown].map { usual.named(on: $0).name } == ["light", "dark", "neutral"])
        #expect(usual.named(on: .environment(isLight: true)).name == "light")
        #expect(usual.named(on: .console).name == "dark")
        #expect(usual.dependsOnGround())
        let own = appearance("theme-dark = \"gruvbox\"\ntheme-light = \"solarized-light\"\n")
        #expect([white, black, .unknown].map { own.named(on: $0).name } == ["solarized-light", "gruvbox", "neutral"])
        #expect(own.named(on: white).setting == "theme-light")
        let one = appearance("theme = \"nord\"\ntheme-dark = \"gruvbox\"\n")
        #expect([white, black, .unknown].map { one.named(on: $0).name } == ["nord", "nord", "nord"])
        #expect(!one.dependsOnGround())
        #expect(one.mistakes.isEmpty)
    }

    /// Dark on white would be white on white.
    @Test func aThemeForTheOtherBackgroundPaintsItsOwn() {
        let white = Ground.asked(RGBColor(255, 255, 255))
        let black = Ground.asked(RGBColor(0, 0, 0))
        let dark = appearance("theme = \"dark\"")
        #expect(dark.dependsOnGround())
        #expect(dark.theme(on: black).ground == .plain)
        // On a lighter grey, what is not read as it is becomes lighter.
        let grey = RGBColor(0x40, 0x40, 0x40)
        let border = dark.theme(on: .asked(grey))[.border].foreground
        #expect(border != dark.theme(on: black)[.border].foreground)
        #expect((border.rgb ?? TerminalPalette.indexed[border.index ?? 0]).contrast(with: grey) >= 3)
        #expect(dark.theme(on: white).ground != .plain)
        #expect(dark.theme(on: .unknown).ground != .plain)
        #expect(dark.theme(on: .console).ground == .plain)
        #expect(appearance("theme = \"dark\"\nbackground = \"theme\"").theme(on: black).ground != .plain)
        #expect(appearance("theme = \"gruvbox\"").theme(on: black).ground != .plain)
        #expect(appearance("theme = \"gruvbox\"\nbackground = \"terminal\"").theme(on: white).ground == .plain)
        #expect(appearance("theme = \"monochrome\"").theme(on: white).ground == .plain)
    }

    @Test func aThemeOfTheUsersIsReadFromTheirFolder() throws {
        let folder = try TemporaryFolder()
        let places = Places(environment: ["XDG_CONFIG_HOME": folder.path])
        try FileManager.default.createDirectory(atPath: places.themes, withIntermediateDirectories: true)
        try "[tag]\nforeground = { 256 = 99 }\n".write(
            toFile: "\(places.themes)/sea.toml", atomically: true, encoding: .utf8)
        #expect(appearance("theme = \"sea\"", places).theme(on: .unknown)[.tag].foreground == .indexed(99))
        let missing = appearance("theme = \"see\"", places)
        #expect(missing.named(on: .unknown).name == "neutral")
        #expect(missing.mistakes.first?.message.contains("did you mean “sea”?") == true)
        // One of a bundled name goes before the bundled one.
        try "[tag]\nforeground = { 256 = 98 }\n[tga]\n".write(
            toFile: "\(places.themes)/nord.toml", atomically: true, encoding: .utf8)
        let nord = appearance("theme-dark = \"nord\"", places)
        #expect(nord.theme(on: .console)[.tag].foreground == .indexed(98))
        #expect(nord.mistakes.map(\.line) == [3])
        #expect(nord.mistakes.first?.message.contains("did you mean “tag”?") == true)
    }

    @Test func anotherThemeIsTriedOnAndChosenWhileTheReaderIsOpen() async throws {
        let folder = try TemporaryFolder()
        let places = Places(environment: ["XDG_CONFIG_HOME": folder.path])
        try FileManager.default.createDirectory(atPath: places.themes, withIntermediateDirectories: true)
        try "for = \"light\"\n[tag]\nforeground = { 256 = 99 }\nstar = 1\n".write(
            toFile: "\(places.themes)/sea.toml", atomically: true, encoding: .utf8)
        try "[tag\n".write(toFile: "\(places.themes)/broken.toml", atomically: true, encoding: .utf8)
        mkfifo(places.themes + "/pipe.toml", 0o600)
        let black = Ground.asked(RGBColor(0, 0, 0))
        var look = appearance("theme = \"nord\"\ntheme-dark = \"dracula\"", places)
        let nord = look.theme(on: black)
        #expect(look.choices.first?.name == "auto")
        #expect(!look.choices.contains { $0.name == "sea" })
        let found = await withCheckedContinuation { answer in look.loadThemes { answer.resume(returning: $0) } }
        #expect(found == look.choices && found.contains(ThemeState.Choice(name: "sea", detail: "yours, light")))
        #expect(!found.contains { ["broken", "pipe"].contains($0.name) })
        #expect(found.contains(ThemeState.Choice(name: "solarized-light", detail: "light")))
        #expect(look.theme(on: black, trying: "sea")[.tag].foreground == .indexed(99))
        #expect(look.theme(on: black) == nord && look.theme(on: black, trying: "nonsense") == nord)
        #expect(!look.dependsOnGround() && look.dependsOnGround(trying: "dark"))
        look.choose("sea")
        #expect(look.named(on: black).name == "sea" && look.mistake(in: "sea")?.line == 4)
        look.choose("auto")
        #expect(look.named(on: black).name == "dracula" && look.dependsOnGround())
        look.choose("nonsense")
        #expect(look.named(on: black).name == "dracula")
    }

    @Test func theDoctorSaysWhichThemeItIsAndWhy() {
        func words(_ text: String, _ ground: Ground, isAsked: Bool = true) -> String {
            Checkup.theme(appearance(text).named(on: ground), on: ground, isAsked: isAsked).text
        }
        #expect(
            words("", .asked(RGBColor(255, 255, 255)))
                == "the theme is “light”, since the terminal says that its background is #ffffff")
        #expect(
            words("theme-dark = \"nord\"", .environment(isLight: false))
                == "the theme is “nord” (theme-dark), since COLORFGBG says that the background is dark")
        #expect(words("theme = \"nord\"", .unknown) == "the theme is “nord”, as “theme” in the configuration says")
        #expect(words("", .console).contains("the Linux console is black"))
        #expect(words("", .unknown).contains("“neutral”, since neither"))
        #expect(words("", .unknown, isAsked: false).contains("when the reader opens"))
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
        let mistakes = Appearance(configuration, places: places, environment: [:], colorCount: 256).mistakes
        #expect(mistakes.map(\.file) == [places.configurationFile])
        #expect(mistakes.map(\.line) == [3] && mistakes.map(\.column) == [3])
        #expect(mistakes.first?.message.contains("“\(name)”") == true)
    }
}
