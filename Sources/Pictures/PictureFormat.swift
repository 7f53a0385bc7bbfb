/// A format of pictures, told by the bytes: names and headers may lie.
public enum PictureFormat: String, Hashable, Sendable, CaseIterable {
    case jpeg
    case png
    case gif
    case webp

    /// The format that bytes begin like.
    public init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) {
            self = .gif
        } else if bytes.count >= 16, bytes.starts(with: "RIFF".utf8), bytes[8..<12].elementsEqual("WEBP".utf8) {
            self = .webp
        } else {
            return nil
        }
    }
}

/// The size that a picture says it has, read without decoding it: a few bytes may announce more than any memory holds.
public struct PictureSize: Hashable, Sendable {
    /// Columns of pixels.
    public let width: Int
    /// Rows of pixels.
    public let height: Int

    /// The most pixels that are decoded: a photograph of a good camera, and some 200 MB while it is.
    public static let mostPixels = 50_000_000

    /// Whether it may be decoded.
    public var isBearable: Bool {
        let (pixels, overflows) = width.multipliedReportingOverflow(by: height)
        return !overflows && pixels <= PictureSize.mostPixels
    }

    /// The size in the head of a picture; nil where there is none.
    public init?(of bytes: [UInt8], format: PictureFormat) {
        func big(_ place: Int, _ count: Int) -> Int? {
            place >= 0 && place + count <= bytes.count
                ? bytes[place..<place + count].reduce(0) { $0 << 8 | Int($1) } : nil
        }
        func little(_ place: Int, _ count: Int) -> Int? {
            guard place >= 0, place + count <= bytes.count else { return nil }
            return bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
        }
        let size: (Int?, Int?)
        switch format {
        case .png: size = (big(16, 4), big(20, 4))
        case .gif: size = (little(6, 2), little(8, 2))
        case .webp: size = PictureSize.webp(bytes, little)
        case .jpeg: size = PictureSize.jpeg(bytes, big)
        }
        guard let width = size.0, let height = size.1, width > 0, height > 0 else { return nil }
        self.width = width
        self.height = height
    }

    /// RFC 9649, section 2: the first chunk is one of three.
    private static func webp(_ bytes: [UInt8], _ little: (Int, Int) -> Int?) -> (Int?, Int?) {
        switch String(decoding: bytes[12..<16], as: UTF8.self) {
        case "VP8X": (little(24, 3).map { $0 + 1 }, little(27, 3).map { $0 + 1 })
        case "VP8L": (little(21, 4).map { ($0 & 0x3FFF) + 1 }, little(21, 4).map { ($0 >> 14 & 0x3FFF) + 1 })
        case "VP8 ": (little(26, 2).map { $0 & 0x3FFF }, little(28, 2).map { $0 & 0x3FFF })
        default: (nil, nil)
        }
    }

    /// ITU T.81, annex B: segments up to the frame header.
    private static func jpeg(_ bytes: [UInt8], _ big: (Int, Int) -> Int?) -> (Int?, Int?) {
        var place = 2
        while let marker = big(place, 2), marker >= 0xFF00 {
            switch marker {
            case 0xFFFF: place += 1
            case 0xFFC0...0xFFC3, 0xFFC5...0xFFC7, 0xFFC9...0xFFCB, 0xFFCD...0xFFCF:
                return (big(place + 7, 2), big(place + 5, 2))
            case 0xFFD8, 0xFF01, 0xFFD0...0xFFD7: place += 2
            default:
                guard let length = big(place + 2, 2), length >= 2 else { return (nil, nil) }
                place += 2 + length
            }
        }
        return (nil, nil)
    }
}
