import CNcurses

/// The terminal's colours: styles are fitted to what it has, and pairs are made when they are first needed.
struct ColorPairs {
    private let colorCount: Int
    private var numbers: [Colors: Int32] = [:]
    private var fitted: [Style: (pair: Int32, attributes: Style.Attributes)] = [:]

    /// What stands for the terminal's own colours; they themselves where it is plain.
    var ground = Style.plain {
        didSet { if ground != oldValue { fitted = [:] } }
    }

    private struct Colors: Hashable {
        let foreground: Int32
        let background: Int32
    }

    init(colorCount: Int) { self.colorCount = colorCount }

    /// A pair's number and the attributes for a style.
    mutating func look(of style: Style) -> (pair: Int32, attributes: Style.Attributes) {
        if let look = fitted[style] { return look }
        let fit = style.fitted(to: colorCount, on: ground)
        let look = (pair: pair(of: fit), attributes: fit.attributes)
        fitted[style] = look
        return look
    }

    private mutating func pair(of style: Style) -> Int32 {
        guard style.foreground != .terminal || style.background != .terminal else { return 0 }
        let colors = Colors(foreground: style.foreground.ncurses, background: style.background.ncurses)
        if let number = numbers[colors] { return number }
        let number = Int32(numbers.count + 1)
        // ncurses accepts a number past the end and then draws nonsense.
        guard number < tl_color_pair_count(),
            init_extended_pair(number, colors.foreground, colors.background) == OK
        else { return 0 }
        numbers[colors] = number
        return number
    }
}

extension Color {
    /// The colour as the description has it that `cn_true_color_description` makes: below 256 are the numbered ones, so
    /// that the darkest blues have to give way a little.
    fileprivate var ncurses: Int32 {
        if let index { return Int32(clamping: index) }
        guard let rgb else { return -1 }
        let number = Int32(rgb.red) << 16 | Int32(rgb.green) << 8 | Int32(rgb.blue)
        return number < 256 ? number | 256 : number
    }
}

extension Style {
    /// The style as a terminal of so many colours can show it, with what stands for the terminal's own. Where there are
    /// eight (the Linux console), bright text is bold, which such terminals show as bright; dark grey, which is bright
    /// black, would vanish and is left out; and a bright black background becomes an underline.
    func fitted(to colorCount: Int, on ground: Style = .plain) -> Style {
        guard colorCount > 0 else { return Style(attributes: attributes) }
        var style = self
        if foreground == .terminal { style.foreground = ground.foreground }
        if background == .terminal { style.background = ground.background }
        style.foreground = style.foreground.fitted(to: colorCount)
        style.background = style.background.fitted(to: colorCount)
        if let index = style.foreground.index, index >= colorCount {
            let isBright = index > 8 && index < 16
            style.foreground = isBright ? .indexed(index - 8) : .terminal
            if isBright { style.attributes.insert(.bold) }
        }
        if let index = style.background.index, index >= colorCount {
            let isBright = index > 8 && index < 16
            style.background = isBright ? .indexed(index - 8) : .terminal
            if !isBright { style.attributes.insert(.underline) }
        }
        return style
    }
}

extension Color {
    /// A colour by its parts becomes one of the palette where there are not all.
    fileprivate func fitted(to colorCount: Int) -> Color {
        guard let rgb, colorCount < NcursesScreen.allColors else { return self }
        return TerminalPalette.nearest(to: rgb).map { Color.indexed($0) } ?? .terminal
    }
}
