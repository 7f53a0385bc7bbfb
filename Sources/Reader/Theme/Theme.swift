public import Terminal

/// How everything looks on one terminal: a style for each role.
public struct Theme: Sendable, Hashable {
    /// How many colours the terminal shows.
    public enum ColorDepth: Sendable, Hashable, CaseIterable {
        /// The 256-colour palette.
        case indexed256
        /// The 16 ANSI colours (or 8).
        case ansi16
        /// None, or the user asked for none (<https://no-color.org>).
        case none
    }

    /// How one role looks at each depth, as a theme file says it.
    public struct Rule: Sendable, Hashable {
        /// Text colour in the 256-colour palette; nil is the terminal's own.
        public var foreground256: Int?
        /// Text colour among the 16.
        public var foreground16: Int?
        /// Background in the 256-colour palette; nil is the terminal's own.
        public var background256: Int?
        /// Background among the 16.
        public var background16: Int?
        /// Bold and the like where there are colours.
        public var attributes: Style.Attributes
        /// Bold and the like where there are none.
        public var monochrome: Style.Attributes

        /// A rule; without arguments, plain text.
        public init(
            foreground256: Int? = nil, foreground16: Int? = nil, background256: Int? = nil, background16: Int? = nil,
            attributes: Style.Attributes = [], monochrome: Style.Attributes = []
        ) {
            self.foreground256 = foreground256
            self.foreground16 = foreground16
            self.background256 = background256
            self.background16 = background16
            self.attributes = attributes
            self.monochrome = monochrome
        }
    }

    private let styles: [Style]

    /// The theme of `rules` at a depth; roles without a rule are plain text.
    public init(rules: [Role: Rule], depth: ColorDepth) {
        styles = Role.allCases.map { Theme.style(rules[$0] ?? Rule(), depth) }
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

    private static func style(_ rule: Rule, _ depth: ColorDepth) -> Style {
        switch depth {
        case .indexed256:
            Style(
                foreground: color(rule.foreground256), background: color(rule.background256),
                attributes: rule.attributes)
        case .ansi16:
            Style(
                foreground: color(rule.foreground16), background: color(rule.background16), attributes: rule.attributes)
        case .none:
            Style(foreground: .terminal, background: .terminal, attributes: rule.monochrome)
        }
    }

    private static func color(_ index: Int?) -> Color {
        index.map { Color.indexed($0) } ?? .terminal
    }
}

extension Role {
    /// Position in `allCases`, so that a theme is an array and a look-up costs nothing.
    fileprivate var index: Int { Role.indices[self] ?? 0 }

    private static let indices = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))
}
