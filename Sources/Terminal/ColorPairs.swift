import CNcurses

/// The terminal's colours: styles are fitted to what it has, and pairs are made when they are first needed.
struct ColorPairs {
    private let colorCount: Int
    private var numbers: [Colors: Int32] = [:]
    private var fitted: [Style: (pair: Int32, attributes: Style.Attributes)] = [:]

    private struct Colors: Hashable {
        let foreground: Int32
        let background: Int32
    }

    init(colorCount: Int) { self.colorCount = colorCount }

    /// A pair's number and the attributes for a style.
    mutating func look(of style: Style) -> (pair: Int32, attributes: Style.Attributes) {
        if let look = fitted[style] { return look }
        let fit = style.fitted(to: colorCount)
        let look = (pair: pair(of: fit), attributes: fit.attributes)
        fitted[style] = look
        return look
    }

    private mutating func pair(of style: Style) -> Int32 {
        guard style.foreground != .terminal || style.background != .terminal else { return 0 }
        let colors = Colors(foreground: Int32(style.foreground.index), background: Int32(style.background.index))
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

extension Style {
    /// The style as a terminal of so many colours can show it. Where there are eight (the Linux console), bright text
    /// is bold, which such terminals show as bright; dark grey, which is bright black, would vanish and is left out;
    /// and a bright black background becomes an underline.
    func fitted(to colorCount: Int) -> Style {
        guard colorCount > 0 else { return Style(attributes: attributes) }
        var style = self
        if foreground.index >= colorCount {
            let isBright = foreground.index > 8 && foreground.index < 16
            style.foreground = isBright ? .indexed(foreground.index - 8) : .terminal
            if isBright { style.attributes.insert(.bold) }
        }
        if background.index >= colorCount {
            let isBright = background.index > 8 && background.index < 16
            style.background = isBright ? .indexed(background.index - 8) : .terminal
            if !isBright { style.attributes.insert(.underline) }
        }
        return style
    }
}
