import BundledThemes
import Reader
import Terminal
import Testing

@testable import tagline

/// Every bundled theme, at every number of colours, on every background that it may stand on.
@Suite("What the bundled themes can be read by")
struct ThemeContrastTests {
    /// A theme as it comes to the screen, and the backgrounds that it then stands on.
    struct Case: CustomTestStringConvertible {
        let name: String
        let theme: Theme
        let depth: Theme.ColorDepth
        let grounds: [RGBColor]
        let words: String
        var testDescription: String { "\(name), \(depth), \(words)" }
    }

    static let black = RGBColor(0, 0, 0)
    static let white = RGBColor(255, 255, 255)

    static let cases: [Case] = BundledThemes.names.flatMap { name -> [Case] in
        let file = ThemeFile(text: BundledThemes.text(of: name) ?? "", file: name)
        return [Theme.ColorDepth.trueColor, .indexed256, .ansi16, .ansi8].flatMap { depth -> [Case] in
            var cases: [Case] = []
            let painted = file.theme(depth: depth)
            if painted.ground.background == .terminal {
                // Without a background of its own, it has to be read on black and on white.
                cases.append(
                    Case(name: name, theme: painted, depth: depth, grounds: [black, white], words: "any ground"))
            } else {
                cases.append(Case(name: name, theme: painted, depth: depth, grounds: [], words: "its own ground"))
            }
            if file.leavesBackground, let isLight = file.isForLight {
                let likely = isLight ? [white, RGBColor(0xFD, 0xF6, 0xE3)] : [black, RGBColor(0x1D, 0x1F, 0x21)]
                for ground in likely + [isLight ? RGBColor(0xC0, 0xC0, 0xC0) : RGBColor(0x30, 0x3A, 0x46)] {
                    // What is said for sixteen colours is said for black and white.
                    if depth == .ansi16 || depth == .ansi8, ground != likely[0] { continue }
                    let theme = file.theme(depth: depth, paintsGround: false, terminalGround: ground)
                    cases.append(
                        Case(name: name, theme: theme, depth: depth, grounds: [ground], words: "on \(ground.hex)"))
                }
            }
            return cases
        }
    }

    /// How a colour may look in a terminal with one palette or another.
    private static func looks(_ color: Color, _ palette: [RGBColor], isBold: Bool, _ depth: Theme.ColorDepth)
        -> [RGBColor]
    {
        if let rgb = color.rgb { return [rgb] }
        guard let index = color.index else { return [] }
        if index >= 16 { return [TerminalPalette.indexed[index]] }
        // Bold may be bright.
        return isBold && index < 8 ? [palette[index], palette[index + 8]] : [palette[index]]
    }

    /// The least contrast of text in a style; nil where it is the terminal's own on the terminal's own.
    private static func contrast(_ style: Style, in test: Case, isBold: Bool = false) -> Double? {
        let isBold = isBold || style.attributes.contains(.bold)
        var (text, behind) = (style.foreground, style.background)
        if behind == .terminal { behind = test.theme.ground.background }
        if text == .terminal { text = test.theme.ground.foreground }
        var least: Double?
        for palette in [TerminalPalette.xterm, TerminalPalette.vga, TerminalPalette.linux] {
            let texts = looks(text, palette, isBold: isBold, test.depth)
            let grounds = behind == .terminal ? test.grounds : looks(behind, palette, isBold: false, test.depth)
            for text in texts { for ground in grounds { least = min(least ?? 21, text.contrast(with: ground)) } }
        }
        return least
    }

    @Test(arguments: cases)
    func everyRoleIsRead(test: Case) {
        for role in Role.allCases {
            let style = test.theme[role]
            // A background of its own needs a colour of its own.
            if style.background != .terminal { #expect(style.foreground != .terminal, "\(role)") }
            #expect(!style.attributes.contains(.dim), "nobody knows how dim that is: \(role)")
            var wanted: Double = [.dim, .border, .borderFocused, .unreadMark, .star].contains(role) ? 3 : 4.5
            // Bold black on the Linux console's light grey is dark grey, and nothing else is read better.
            if test.depth == .ansi8, test.theme.ground.background == .indexed(7), style.attributes.contains(.bold) {
                wanted = 3
            }
            // An unread headline is bold when it is selected, too.
            let isBold = [.selection, .selectionUnfocused].contains(role)
            if let contrast = Self.contrast(style, in: test, isBold: isBold) {
                #expect(contrast >= wanted, "\(role) at \(contrast): \(style.foreground) on \(style.background)")
            }
        }
        // As the choices above a prompt show them.
        for role in [Role.text, .footerKey] where test.depth != .ansi8 {
            var style = test.theme[.selectionUnfocused]
            if test.theme[role].foreground != .terminal { style.foreground = test.theme[role].foreground }
            if let contrast = Self.contrast(style, in: test) {
                #expect(contrast >= 4.5, "\(role) among choices at \(contrast)")
            }
        }
    }

    @Test(arguments: cases)
    func whatDiffersLooksDifferent(test: Case) {
        let theme = test.theme
        // Also without seeing a colour.
        #expect(theme[.headlineUnread].attributes != theme[.headlineRead].attributes)
        #expect(theme[.selection] != theme[.selectionUnfocused])
        for role in [Role.selection, .selectionUnfocused, .searchHit] {
            let style = theme[role]
            #expect(
                style.background != .terminal && style.background != theme.ground.background
                    || !style.attributes.isDisjoint(with: [.reverse, .underline]), "\(role)")
        }
        #expect(theme[.searchHit] != theme[.selection])
        // With eight colours on grey there are two that are read.
        let isTight = test.depth == .ansi8 && theme.ground.background == .indexed(7)
        let links = [Role.tag, .articleLink, .headlineSource].map { theme[$0] }
        #expect(isTight || test.name == "neutral" || Set(links).count == 3, "tag, link and source")
        #expect(theme[.articleLink] != theme[.text])
        #expect(isTight || theme[.error] != theme[.message])
    }

    @Test(arguments: BundledThemes.names)
    func eachSaysHowEveryRoleLooks(name: String) throws {
        let file = ThemeFile(text: try #require(BundledThemes.text(of: name)), file: name)
        #expect(file.mistakes.isEmpty)
        #expect(Set(file.rules.keys) == Set(Role.allCases))
        let isForLight = BundledThemes.anyGround.contains(name) ? nil : BundledThemes.light.contains(name)
        #expect(file.isForLight == isForLight)
        let none = file.theme(depth: .none)
        #expect(none[.headlineUnread] != none[.headlineRead] && none[.selection] != none[.selectionUnfocused])
        for role in Role.allCases { #expect(none[role].foreground == .terminal && none[role].background == .terminal) }
    }

    /// Colours without a hint to what they are for would be the same for everybody who sees them so.
    @Test func thereAreTwelveAtLeastForDarkAndLight() {
        let files = BundledThemes.names.map { ThemeFile(text: BundledThemes.text(of: $0) ?? "", file: $0) }
        #expect(files.count >= 12)
        #expect(files.count { $0.isForLight == true } >= 4 && files.count { $0.isForLight == false } >= 8)
    }
}
