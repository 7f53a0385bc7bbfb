/// What the numbered colours of terminals look like.
public enum TerminalPalette {
    /// The 256 colours as xterm has them: 16 to 231 are a cube of six steps each of red, green and blue, the rest greys.
    /// The first sixteen differ from terminal to terminal.
    public static let indexed: [RGBColor] = xterm + cube + greys

    private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]

    private static let cube: [RGBColor] = (0..<216).map { number in
        RGBColor(steps[number / 36], steps[number / 6 % 6], steps[number % 6])
    }

    private static let greys: [RGBColor] = (0..<24).map { number in
        let level = UInt8(clamping: 8 + 10 * number)
        return RGBColor(level, level, level)
    }

    /// How those of the 256 look that are the same everywhere, from 16 on.
    static let looks: [Oklab] = indexed.dropFirst(16).map(Oklab.init)

    /// The sixteen of xterm (XTerm-col.ad).
    public static let xterm: [RGBColor] = colors([
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ])

    /// The sixteen of VGA's text mode.
    public static let vga: [RGBColor] = colors([
        0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
        0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
    ])

    /// The sixteen of the Linux console (`default_red` and so on in the kernel's drivers/tty/vt/vt.c): VGA's.
    public static var linux: [RGBColor] { vga }

    private static func colors(_ numbers: [UInt32]) -> [RGBColor] {
        numbers.map { number in
            RGBColor(
                UInt8(truncatingIfNeeded: number >> 16), UInt8(truncatingIfNeeded: number >> 8),
                UInt8(truncatingIfNeeded: number))
        }
    }

    /// The colour of the 256, from 16 on, that looks most like another and fulfils a condition; nil where none does.
    public static func nearest(to color: RGBColor, where isAllowed: (RGBColor) -> Bool = { _ in true }) -> Int? {
        let look = Oklab(color)
        var best: (index: Int, distance: Double)?
        for (offset, other) in looks.enumerated() {
            let distance = look.distance(to: other)
            guard distance < best?.distance ?? .infinity, isAllowed(indexed[16 + offset]) else { continue }
            best = (16 + offset, distance)
        }
        return best?.index
    }
}
