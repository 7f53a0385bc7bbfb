import CGD

/// A picture, decoded and made small: as many pixels as a terminal can make use of, whatever its size is then.
public struct Picture: Hashable, Sendable {
    /// Columns of pixels.
    public let width: Int
    /// Rows of pixels.
    public let height: Int
    /// The pixels row by row, ``width`` times ``height`` of them; nil where the picture is transparent.
    public let pixels: [RGB?]

    /// The most columns that are kept: twice those of cells that the pane gives to a picture.
    public static let mostColumns = 128
    /// The most rows that are kept.
    public static let mostRows = 72

    /// A picture of these pixels; nil where their number is another than the size says, or the size is none that is kept.
    public init?(width: Int, height: Int, pixels: [RGB?]) {
        guard (1...Picture.mostColumns).contains(width), (1...Picture.mostRows).contains(height),
            pixels.count == width * height
        else { return nil }
        self.width = width
        self.height = height
        self.pixels = pixels
    }

    /// Decodes a picture and makes it small enough to be kept; never larger than it is.
    ///
    /// - Throws: ``PictureProblem``. To be called in a process whose memory and time are limited: a decoder may be led
    ///   to take all there is.
    public init(decoding bytes: [UInt8]) throws(PictureProblem) {
        guard let format = PictureFormat(bytes) else { throw .unknownFormat }
        guard let announced = PictureSize(of: bytes, format: format) else { throw .damaged(format) }
        guard announced.isBearable else { throw .tooLarge(announced) }
        guard tl_picture_library_is_there() else { throw .noLibrary }
        guard let decoded = tl_picture_decode(format.number, bytes, bytes.count) else { throw .damaged(format) }
        defer { tl_picture_free(decoded) }
        let (width, height) = (Int(tl_picture_width(decoded)), Int(tl_picture_height(decoded)))
        // Pixels that count visits, and lines.
        guard width >= 8, height >= 4 else { throw .tooSmall }
        let scaling = Scaling(width, height, into: Picture.mostColumns, Picture.mostRows)
        self.width = scaling.width
        self.height = scaling.height
        pixels = scaling.parts.map { Self.average(decoded, columns: $0.columns, rows: $0.rows) }
    }

    /// The average colour of a part of the picture, from at most some 8 by 8 of its pixels; nil where most are
    /// transparent.
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

extension Picture {
    /// Whether libgd is installed: without it there are no pictures.
    public static var isLibraryThere: Bool { tl_picture_library_is_there() }
}
