import Terminal

/// Fits the colours of a theme to what a terminal shows: what the theme does not say for its depth is the nearest colour
/// (by ``Oklab``) that is read on its background as well as its role wants it. The sixteen look different in every
/// terminal, so a colour of theirs has to be read in xterm's palette and in VGA's, which is the Linux console's.
struct ColorFitting {
    /// How many colours there are.
    let depth: Theme.ColorDepth
    /// The background that the theme paints, or the terminal's own where it is known.
    let ground: RGBColor?
    /// What stands for the terminal's own colours; they themselves where no background is painted.
    let groundStyle: Style
    /// Whether what the theme says is moved where it is not read on the ground: it leaves the terminal's own, which is
    /// not quite the one that it was made for.
    let adapts: Bool

    /// A rule's style.
    ///
    /// - Parameters:
    ///   - mayBeBold: whether it is bold in places, though the rule does not say so.
    ///   - others: backgrounds of other roles that the text stands on, too.
    func style(
        _ rule: Theme.Rule, contrast: Double, mayBeBold: Bool = false, alsoOn others: [Color] = []
    ) -> Style {
        guard depth != .none else { return Style(attributes: rule.monochrome) }
        var style = Style(attributes: rule.attributes)
        switch depth {
        case .trueColor, .indexed256:
            style.background = background(rule.background) ?? .terminal
            let grounds = (style.background == .terminal ? [ground] : [ColorFitting.look(style.background)])
            style.foreground =
                foreground(
                    rule.foreground, on: (grounds + others.map(ColorFitting.look)).compactMap(\.self),
                    contrast: contrast, moves: adapts && rule.background == nil)
                ?? .terminal
        case .ansi16, .ansi8: setANSI(&style, rule, contrast, mayBeBold)
        case .none: break
        }
        return style
    }

    // MARK: Many colours

    private func background(_ color: ThemeColor?) -> Color? {
        guard let color else { return nil }
        if let said = said(color) { return said }
        // Another background than the theme's looks otherwise, too.
        let index = color.look.flatMap { look in
            TerminalPalette.nearest(to: look) { .some($0) != ColorFitting.look(groundStyle.background) }
        }
        return index.map { Color.indexed($0) } ?? color.ansi
    }

    private func foreground(
        _ color: ThemeColor?, on grounds: [RGBColor], contrast: Double, moves: Bool
    ) -> Color? {
        guard let color else { return nil }
        func isRead(_ color: RGBColor) -> Bool { grounds.allSatisfy { color.contrast(with: $0) >= contrast } }
        if let said = said(color) {
            guard moves, let ground, let look = color.look, !isRead(ColorFitting.look(said) ?? look) else {
                return said
            }
            if depth == .trueColor { return .exact(look.moved(untilReadOn: ground, contrast: contrast)) }
        }
        guard let look = color.look else { return color.ansi }
        let index = TerminalPalette.nearest(to: look, where: isRead) ?? TerminalPalette.nearest(to: look)
        return index.map { Color.indexed($0) }
    }

    /// What the theme says for this depth.
    private func said(_ color: ThemeColor) -> Color? {
        depth == .trueColor ? color.rgb.map(Color.exact) ?? color.indexed ?? color.ansi : color.indexed
    }

    static func look(_ color: Color) -> RGBColor? {
        color.rgb ?? color.index.map { TerminalPalette.indexed[$0] }
    }

    // MARK: Few colours

    private func setANSI(_ style: inout Style, _ rule: Theme.Rule, _ contrast: Double, _ mayBeBold: Bool) {
        let isBold = mayBeBold || style.attributes.contains(.bold)
        let (foreground, background) = (rule.foreground, rule.background)
        var backgrounds = [background?.ansi].compactMap(\.self)
        if let look = background?.look, backgrounds.isEmpty || depth == .ansi8 {
            // Another background than the theme's looks otherwise, too.
            backgrounds += order(look, byHue: false).filter { $0 != groundStyle.background }
        }
        if backgrounds.isEmpty { backgrounds = [.terminal] }
        var foregrounds = [foreground?.ansi].compactMap(\.self)
        if let look = foreground?.look, foregrounds.isEmpty || depth == .ansi8 || foregrounds == [.terminal] {
            foregrounds += order(look, byHue: true)
        }
        if foregrounds.isEmpty { foregrounds = [.terminal] }
        (style.foreground, style.background) = (foreground?.ansi ?? .terminal, backgrounds[0])
        search: for background in backgrounds {
            for color in foregrounds where isRead(color, isBold, on: background, contrast) {
                (style.foreground, style.background) = (color, background)
                break search
            }
        }
        if depth == .ansi8, !isRead(style.foreground, isBold, on: style.background, 3) {
            // Nothing is read as it should be; what is read best is the plainest.
            style.foreground = groundStyle.foreground
        }
        if background != nil, style.background == .terminal || style.background == groundStyle.background {
            // No background can be had that is seen.
            style.attributes.insert(.underline)
        }
        fold(&style)
    }

    /// Bright text is bold where there are only eight colours, which such terminals show as bright. Bright black in bold is
    /// black on most of them.
    private func fold(_ style: inout Style) {
        guard depth == .ansi8 else { return }
        if let index = style.foreground.index, index >= 8 {
            style.foreground = .indexed(index == 8 ? 7 : index - 8)
            if index != 8 { style.attributes.insert(.bold) }
        }
        if let index = style.background.index, index >= 8 { style.background = .indexed(index == 8 ? 4 : index - 8) }
    }

    /// Whether a colour is read on another in every palette; of the terminal's own nobody knows.
    private func isRead(_ color: Color, _ isBold: Bool, on background: Color, _ contrast: Double) -> Bool {
        let background = background == .terminal ? groundStyle.background : background
        let color = color == .terminal ? groundStyle.foreground : color
        return [TerminalPalette.xterm, TerminalPalette.vga].allSatisfy { palette in
            let grounds =
                background == .terminal ? ground.map { [$0] } ?? [] : looks(of: background, false, in: palette)
            return looks(of: color, isBold, in: palette).allSatisfy { look in
                grounds.allSatisfy { look.contrast(with: $0) >= contrast }
            }
        }
    }

    /// How a colour of the sixteen may look: whether bold ones are bright is the terminal's affair.
    private func looks(of color: Color, _ isBold: Bool, in palette: [RGBColor]) -> [RGBColor] {
        guard let index = color.index, index < 16 else { return [] }
        if depth == .ansi8, index == 8 { return [palette[7]] }
        let isFolded = depth == .ansi8 && index > 8
        return isBold && index < 8 || isFolded ? [palette[index % 8], palette[index % 8 + 8]] : [palette[index]]
    }

    /// Colours of the sixteen, those first that look most like another: of the same hue where it has one, else as bright.
    private func order(_ color: RGBColor, byHue: Bool) -> [Color] {
        let look = Oklab(color)
        func distance(_ index: Int) -> Double {
            [TerminalPalette.xterm, TerminalPalette.vga].reduce(0) { sum, palette in
                let other = Oklab(palette[index])
                let (isColored, isOtherColored) = (look.chroma > 0.035, other.chroma > 0.035)
                guard byHue, isColored, isOtherColored else {
                    return sum + look.distance(to: other) + (!byHue || isColored == isOtherColored ? 0 : 1)
                }
                let angle = abs(look.hue - other.hue)
                return sum + min(angle, 2 * .pi - angle) + abs(look.lightness - other.lightness) / 2
            }
        }
        return (0..<(depth == .ansi8 ? 8 : 16)).map { (index: $0, distance: distance($0)) }
            .sorted { $0.distance < $1.distance }.map { Color.indexed($0.index) }
    }
}

extension Color {
    /// A colour by its parts, or by its place in the palette where it stands there: that is fewer bytes for the terminal.
    fileprivate static func exact(_ color: RGBColor) -> Color {
        places[color].map { Color.indexed($0) } ?? .rgb(color)
    }

    private static let places = Dictionary(
        TerminalPalette.indexed.enumerated().dropFirst(16).map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
}

extension RGBColor {
    /// The colour, lighter or darker until it is read on another.
    func moved(untilReadOn ground: RGBColor, contrast wanted: Double) -> RGBColor {
        var look = Oklab(self)
        let step = ground.isLight ? -0.01 : 0.01
        var color = self
        while color.contrast(with: ground) < wanted, (0...1).contains(look.lightness + step) {
            look.lightness += step
            color = look.rgb
        }
        return color
    }
}
