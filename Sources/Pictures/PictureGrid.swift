/// A picture as a grid of colours of the terminal's palette, for half blocks: two rows of it are one of the screen.
public struct PictureGrid: Hashable, Sendable {
    /// Columns.
    public let width: Int
    /// Rows of pixels, an even number.
    public let height: Int
    /// Colours row by row: positions in xterm's palette; nil where the picture is transparent.
    public let colors: [UInt8?]

    /// The colours that the terminal has.
    public enum Palette: Int, Hashable, Sendable {
        /// xterm's cube of 216 and its 24 greys.
        case indexed256 = 256
        /// The 16 of ANSI, as xterm has them.
        case ansi16 = 16
    }

    /// Makes a picture as large as fits into so many columns and rows of a terminal, whose cells are taken to be twice
    /// as high as wide; never larger than it is.
    public init(_ picture: Picture, columns: Int, rows: Int, palette: Palette = .indexed256) {
        let scaling = Scaling(picture.width, picture.height, into: columns, 2 * rows)
        width = scaling.width
        height = (scaling.height + 1) / 2 * 2
        let colors = scaling.parts.map { picture.average(columns: $0.columns, rows: $0.rows).map(palette.nearest) }
        self.colors = colors + Array(repeating: nil, count: width * (height - scaling.height))
    }
}

extension Picture {
    /// The average colour of a part; nil where most of it is transparent.
    fileprivate func average(columns: Range<Int>, rows: Range<Int>) -> RGB? {
        var sum = (red: 0, green: 0, blue: 0)
        var opaque = 0
        for row in rows {
            for pixel in pixels[row * width + columns.lowerBound..<row * width + columns.upperBound] {
                guard let pixel else { continue }
                opaque += 1
                sum.red += pixel.red
                sum.green += pixel.green
                sum.blue += pixel.blue
            }
        }
        guard opaque * 2 > rows.count * columns.count else { return nil }
        return RGB(red: sum.red / opaque, green: sum.green / opaque, blue: sum.blue / opaque)
    }
}
