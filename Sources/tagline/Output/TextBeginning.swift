/// The beginning of a text, for lists.
enum TextBeginning {
    /// The most scalars of a beginning.
    static let length = 280

    /// The beginning as one line: runs of white space are single spaces, and where something is left out the line ends
    /// between words, if it can, and with an ellipsis.
    ///
    /// Works on bytes, since a listing does this for every article: Unicode's look-ups cost more than all else there.
    static func line(of text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            var line: [UInt8] = []
            line.reserveCapacity(length * 2)
            var scalars = 0
            var lastSpace: Int?
            var needsSpace = false
            for byte in bytes {
                if byte <= 0x20 {
                    needsSpace = !line.isEmpty
                    continue
                }
                if needsSpace {
                    lastSpace = line.count
                    line.append(0x20)
                    scalars += 1
                    needsSpace = false
                }
                // A byte that does not continue a scalar begins one.
                if byte & 0xC0 != 0x80 {
                    guard scalars < length else { return shortened(line, lastSpace) }
                    scalars += 1
                }
                line.append(byte)
            }
            return String(decoding: line, as: UTF8.self)
        }
    }

    private static func shortened(_ line: [UInt8], _ lastSpace: Int?) -> String {
        if let lastSpace { return String(decoding: line[..<lastSpace], as: UTF8.self) + "…" }
        // Scripts without spaces: the last character may have lost its marks.
        return String(decoding: line, as: UTF8.self).dropLast() + "…"
    }
}
