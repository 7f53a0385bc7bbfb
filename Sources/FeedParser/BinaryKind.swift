/// Tells what bytes are that are no text.
struct BinaryKind {
    /// With its article: `a PNG picture`; nil when only so much is clear that they are no text.
    let name: String?

    /// The kind of `bytes`, by the first of them, else by NULs among the first thousand; nil for text.
    static func kind(of bytes: [UInt8]) -> BinaryKind? {
        let head = bytes.prefix(1_024)
        for (mark, name) in marks where head.starts(with: mark) { return BinaryKind(name: name) }
        if head.dropFirst(4).starts(with: "ftyp".utf8) { return BinaryKind(name: "a film or sound (MP4)") }
        let odd = head.count { $0 < 0x09 || $0 > 0x0D && $0 < 0x20 && $0 != 0x1B }
        return odd * 20 > head.count ? BinaryKind(name: nil) : nil
    }

    private static let marks: [([UInt8], String)] = [
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        (Array("GIF8".utf8), "a GIF picture"), (Array("RIFF".utf8), "a picture or sound (RIFF)"),
        (Array("%PDF".utf8), "a PDF document"), (Array("PK\u{3}\u{4}".utf8), "a ZIP archive"),
        ([0x1F, 0x8B], "compressed data (gzip)"), ([0x28, 0xB5, 0x2F, 0xFD], "compressed data (zstd)"),
        (Array("BZh".utf8), "compressed data (bzip2)"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "compressed data (xz)"),
        (Array("ID3".utf8), "sound (MP3)"), (Array("OggS".utf8), "sound (Ogg)"), (Array("fLaC".utf8), "sound (FLAC)"),
        (Array("\u{7F}ELF".utf8), "a program"), (Array("SQLite format 3".utf8), "an SQLite database"),
    ]
}
