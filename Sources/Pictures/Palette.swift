/// A colour, each part 0 to 255.
public struct RGB: Hashable, Sendable {
    /// How much red, 0 to 255.
    public var red: Int
    /// How much green.
    public var green: Int
    /// How much blue.
    public var blue: Int

    /// A colour of these parts.
    public init(red: Int, green: Int, blue: Int) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// How different two colours look, roughly: the eye sees green best and blue least.
    func distance(to other: RGB) -> Int {
        let (red, green, blue) = (red - other.red, green - other.green, blue - other.blue)
        return 3 * red * red + 6 * green * green + blue * blue
    }
}

extension PictureGrid.Palette {
    /// The colour of the palette that comes nearest.
    func nearest(to color: RGB) -> UInt8 {
        switch self {
        case .indexed256: Self.nearestIndexed(to: color)
        case .ansi16:
            UInt8(Self.ansi.indices.min { Self.ansi[$0].distance(to: color) < Self.ansi[$1].distance(to: color) } ?? 0)
        }
    }

    /// In xterm's cube (16 to 231), or among its greys (232 to 255), which are finer.
    private static func nearestIndexed(to color: RGB) -> UInt8 {
        func step(_ value: Int) -> Int { value < 48 ? 0 : value < 115 ? 1 : min((value - 35) / 40, 5) }
        let steps = (step(color.red), step(color.green), step(color.blue))
        let cube = RGB(red: levels[steps.0], green: levels[steps.1], blue: levels[steps.2])
        let mean = (3 * color.red + 6 * color.green + color.blue) / 10
        let grey = min(max((mean - 3) / 10, 0), 23)
        let greyLevel = 8 + 10 * grey
        let greyColor = RGB(red: greyLevel, green: greyLevel, blue: greyLevel)
        return greyColor.distance(to: color) < cube.distance(to: color)
            ? UInt8(232 + grey) : UInt8(16 + 36 * steps.0 + 6 * steps.1 + steps.2)
    }

    private static let levels = [0, 95, 135, 175, 215, 255]

    private static let ansi = [
        RGB(red: 0, green: 0, blue: 0), RGB(red: 205, green: 0, blue: 0), RGB(red: 0, green: 205, blue: 0),
        RGB(red: 205, green: 205, blue: 0), RGB(red: 0, green: 0, blue: 238), RGB(red: 205, green: 0, blue: 205),
        RGB(red: 0, green: 205, blue: 205), RGB(red: 229, green: 229, blue: 229), RGB(red: 127, green: 127, blue: 127),
        RGB(red: 255, green: 0, blue: 0), RGB(red: 0, green: 255, blue: 0), RGB(red: 255, green: 255, blue: 0),
        RGB(red: 92, green: 92, blue: 255), RGB(red: 255, green: 0, blue: 255), RGB(red: 0, green: 255, blue: 255),
        RGB(red: 255, green: 255, blue: 255),
    ]
}
