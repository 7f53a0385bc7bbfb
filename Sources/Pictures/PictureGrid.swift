import CGD

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

    /// Decodes a picture and makes it as large as fits into so many columns and rows of a terminal, whose cells are
    /// taken to be twice as high as wide; never larger than it is.
    ///
    /// - Throws: ``PictureProblem``. To be called in a process whose memory and time are limited: a decoder may be led
    ///   to take all there is.
    public init(
        _ bytes: [UInt8], columns: Int, rows: Int, palette: Palette = .indexed256
    ) throws(PictureProblem) {
        guard let format = PictureFormat(bytes) else { throw .unknownFormat }
        guard let announced = PictureSize(of: bytes, format: format) else { throw .damaged(format) }
        guard announced.isBearable else { throw .tooLarge(announced) }
        guard tl_picture_library_is_there() else { throw .noLibrary }
        guard let picture = tl_picture_decode(format.number, bytes, bytes.count) else { throw .damaged(format) }
        defer { tl_picture_free(picture) }
        let (width, height) = (Int(tl_picture_width(picture)), Int(tl_picture_height(picture)))
        // Pixels that count visits, and lines.
        guard width >= 8, height >= 4 else { throw .tooSmall }
        let scale = min(Double(columns) / Double(width), Double(2 * rows) / Double(height), 1)
        self.width = max(Int((Double(width) * scale).rounded(.down)), 1)
        let pixelRows = max(Int((Double(height) * scale).rounded()), 1)
        self.height = (pixelRows + 1) / 2 * 2
        var colors: [UInt8?] = []
        colors.reserveCapacity(self.width * self.height)
        for row in 0..<self.height {
            for column in 0..<self.width {
                guard row < pixelRows else {
                    colors.append(nil)
                    continue
                }
                let color = Self.average(
                    picture, columns: Self.part(column, of: self.width, in: width),
                    rows: Self.part(row, of: pixelRows, in: height))
                colors.append(color.map(palette.nearest))
            }
        }
        self.colors = colors
    }

    private static func part(_ index: Int, of count: Int, in total: Int) -> Range<Int> {
        let start = index * total / count
        return start..<max((index + 1) * total / count, start + 1)
    }

    /// The average colour of a part of the picture, from at most 8 by 8 of its pixels; nil where most are transparent.
    private static func average(_ picture: OpaquePointer, columns: Range<Int>, rows: Range<Int>) -> RGB? {
        var sum = (red: 0, green: 0, blue: 0)
        var opaque = 0
        var seen = 0
        for row in stride(from: rows.lowerBound, to: rows.upperBound, by: max(rows.count / 8, 1)) {
            for column in stride(from: columns.lowerBound, to: columns.upperBound, by: max(columns.count / 8, 1)) {
                let pixel = Int(tl_picture_pixel(picture, Int32(column), Int32(row)))
                let weight = 127 - (pixel >> 24 & 127)
                seen += 127
                opaque += weight
                sum.red += weight * (pixel >> 16 & 255)
                sum.green += weight * (pixel >> 8 & 255)
                sum.blue += weight * (pixel & 255)
            }
        }
        guard opaque * 2 > seen else { return nil }
        return RGB(red: sum.red / opaque, green: sum.green / opaque, blue: sum.blue / opaque)
    }
}

/// Why a picture is not shown.
public enum PictureProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// It is no picture, or of a format that is not read.
    case unknownFormat
    /// It cannot be decoded.
    case damaged(PictureFormat)
    /// It says that it is larger than what is decoded.
    case tooLarge(PictureSize)
    /// There is nothing to see.
    case tooSmall
    /// libgd is not installed.
    case noLibrary

    /// The reason, as a sentence's end.
    public var description: String {
        switch self {
        case .unknownFormat: "what is there is no JPEG, PNG, GIF or WebP picture"
        case .damaged(let format): "the picture is damaged, or no \(format.rawValue.uppercased()) that can be read"
        case .tooLarge(let size): "the picture is too large, \(size.width) by \(size.height) pixels"
        case .tooSmall: "the picture has only a few pixels"
        case .noLibrary: "pictures need libgd, which is not installed (Debian, Ubuntu: libgd3)"
        }
    }
}

extension PictureFormat {
    fileprivate var number: Int32 {
        switch self {
        case .jpeg: Int32(TL_PICTURE_JPEG)
        case .png: Int32(TL_PICTURE_PNG)
        case .gif: Int32(TL_PICTURE_GIF)
        case .webp: Int32(TL_PICTURE_WEBP)
        }
    }
}

extension PictureGrid {
    /// Whether libgd is installed: without it there are no pictures.
    public static var isLibraryThere: Bool { tl_picture_library_is_there() }
}
