public import Terminal

/// How everything looks on one terminal: a style for each role.
public struct Theme: Sendable, Hashable {
    /// How many colours the terminal shows.
    public enum ColorDepth: Sendable, Hashable, CaseIterable {
        /// Any.
        case trueColor
        /// The 256-colour palette.
        case indexed256
        /// The 16 ANSI colours.
        case ansi16
        /// The first 8 of them.
        case ansi8
        /// None, or the user asked for none (<https://no-color.org>).
        case none
    }

    /// How one role looks, as a theme file says it.
    public struct Rule: Sendable, Hashable {
        /// Colour of the text; nil is the terminal's own, or the theme's where it has one.
        public var foreground: ThemeColor?
        /// Colour behind it; nil likewise.
        public var background: ThemeColor?
        /// Bold and the like where there are colours.
        public var attributes: Style.Attributes
        /// Bold and the like where there are none.
        public var monochrome: Style.Attributes

        /// A rule; without arguments, plain text.
        public init(
            foreground: ThemeColor? = nil, background: ThemeColor? = nil, attributes: Style.Attributes = [],
            monochrome: Style.Attributes = []
        ) {
            self.foreground = foreground
            self.background = background
            self.attributes = attributes
            self.monochrome = monochrome
        }
    }

    /// What stands for the terminal's own colours: those of ``Role/text`` where the theme has a background, else plain.
    public let ground: Style
    private let styles: [Style]

    /// The theme of `rules` at a depth; roles without a rule are plain text.
    ///
    /// - Parameters:
    ///   - paintsGround: whether the background of ``Role/text`` is painted; else the terminal's own stays.
    ///   - terminalGround: the terminal's own background, where it is known: what is not read on it is moved until it is,
    ///     if the theme does not paint its own.
    public init(
        rules: [Role: Rule], depth: ColorDepth, paintsGround: Bool = true, terminalGround: RGBColor? = nil
    ) {
        var rules = rules
        let hasGround = rules[.text]?.background != nil
        var ground = Style.plain
        if hasGround, paintsGround, depth != .none, let text = rules[.text] {
            let fitting = ColorFitting(
                depth: depth, ground: text.background?.look, groundStyle: .plain, adapts: false)
            let surface = rules[.selectionUnfocused]?.background
            let offers = surface.flatMap { fitting.style(Rule(background: $0), contrast: 0).background }
            ground = fitting.style(text, contrast: Role.text.contrast, alsoOn: [offers].compactMap(\.self))
            ground.attributes = []
        } else {
            // The terminal's own text is read on its own background.
            rules[.text]?.background = nil
            if hasGround { rules[.text]?.foreground = nil }
        }
        let isPainted = ground.background != .terminal
        let fitting = ColorFitting(
            depth: depth, ground: isPainted ? ColorFitting.look(ground.background) : terminalGround,
            groundStyle: ground, adapts: !isPainted && terminalGround != nil)
        if isPainted { rules[.text]?.background = nil }
        self.ground = ground
        func style(_ role: Role, alsoOn others: [Color] = []) -> Style {
            fitting.style(
                rules[role] ?? Rule(), contrast: role.contrast,
                // An unread headline is bold when it is selected, too.
                mayBeBold: role == .selection || role == .selectionUnfocused, alsoOn: others)
        }
        // What is offered above a line that is being typed has keys on this background.
        let offers = style(.selectionUnfocused).background
        styles = Role.allCases.map { role in
            switch role {
            case .text where isPainted:
                Style(foreground: ground.foreground, attributes: rules[.text]?.attributes ?? [])
            case .footerKey where offers != .terminal: style(role, alsoOn: [offers])
            default: style(role)
            }
        }
    }

    /// A theme without colours that tells selection, unread and titles by attributes: for terminals without colours,
    /// and for tests.
    public static let monochrome = Theme(
        rules: [
            .selection: Rule(monochrome: .reverse), .selectionUnfocused: Rule(monochrome: .underline),
            .headlineUnread: Rule(monochrome: .bold), .articleTitle: Rule(monochrome: .bold),
            .header: Rule(monochrome: .bold), .paneTitle: Rule(monochrome: .bold), .footerKey: Rule(monochrome: .bold),
            .articleHeading: Rule(monochrome: .bold), .sidebarSection: Rule(monochrome: .bold),
        ], depth: .none)

    /// The style of a role.
    public subscript(role: Role) -> Style { styles[role.index] }
}

extension Role {
    /// Position in `allCases`, so that a theme is an array and a look-up costs nothing.
    fileprivate var index: Int { Role.indices[self] ?? 0 }

    private static let indices = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))
}
