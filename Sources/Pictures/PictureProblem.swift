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
