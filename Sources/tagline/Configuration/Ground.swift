import Terminal

/// The background of the terminal, and who has told it.
enum Ground: Hashable {
    /// The terminal, when it was asked (OSC 11).
    case asked(RGBColor)
    /// The variable `COLORFGBG`.
    case environment(isLight: Bool)
    /// Nobody had to: the Linux console is black.
    case console
    /// Nobody.
    case unknown

    /// What is known, with the terminal's answer or without.
    init(answer: RGBColor?, environment: [String: String]) {
        if let answer {
            self = .asked(answer)
        } else if environment["TERM"]?.hasPrefix("linux") == true {
            self = .console
        } else if let isLight = Ground.isLight(environment: environment) {
            self = .environment(isLight: isLight)
        } else {
            self = .unknown
        }
    }

    /// Whether it is light; nil where that is not known.
    var isLight: Bool? {
        switch self {
        case .asked(let color): color.isLight
        case .environment(let isLight): isLight
        case .console: false
        case .unknown: nil
        }
    }

    /// The colour, or black or white where only that is known.
    var color: RGBColor? {
        if case .asked(let color) = self { return color }
        return isLight.map { $0 ? RGBColor(255, 255, 255) : RGBColor(0, 0, 0) }
    }

    /// rxvt, Konsole and others set `COLORFGBG` to `foreground;background`, or to three fields with the background last.
    private static func isLight(environment: [String: String]) -> Bool? {
        guard let last = environment["COLORFGBG"]?.split(separator: ";").last, let color = Int(last),
            (0...15).contains(color)
        else { return nil }
        return color == 7 || color > 8
    }
}
