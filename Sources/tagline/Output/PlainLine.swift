import News

/// Text that may be printed: what feeds and file names say, without what would act on a terminal.
enum PlainLine {
    /// A text with each control character (C0, DEL, C1) as a space and each line or paragraph separator too; line feeds
    /// stay where `keepsLineBreaks` says so.
    ///
    /// Works on bytes, since it runs over whole articles: UTF-8 has C1 as `C2 80`…`C2 9F` and the separators as
    /// `E2 80 A8`, `E2 80 A9`.
    static func cleaned(_ text: String, keepsLineBreaks: Bool = false) -> String {
        var text = text
        let isClean = text.withUTF8 { bytes in !bytes.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 } }
        if isClean { return text }
        return text.withUTF8 { bytes in
            var cleaned: [UInt8] = []
            cleaned.reserveCapacity(bytes.count)
            var index = 0
            while index < bytes.count {
                let length = controlLength(bytes, at: index)
                if length == 0 || keepsLineBreaks && bytes[index] == 0x0A {
                    cleaned.append(bytes[index])
                    index += 1
                } else {
                    cleaned.append(0x20)
                    index += length
                }
            }
            return String(decoding: cleaned, as: UTF8.self)
        }
    }

    /// A message: what the program says, in which names of files, addresses and other words of the user or of strangers
    /// may stand. Besides control characters nothing in it turns the order of letters, and no address has its password.
    static func shown(_ text: String, keepsLineBreaks: Bool = false) -> String {
        ShownAddress.text(withoutDirections(cleaned(text, keepsLineBreaks: keepsLineBreaks)))
    }

    /// A text in which what turns the order of letters (U+202A to U+202E, U+2066 to U+2069) is spelled out and does
    /// nothing: in the name of a file it makes one that ends in `txt` of one that ends in `exe`.
    static func withoutDirections(_ text: String) -> String {
        func turns(_ scalar: Unicode.Scalar) -> Bool {
            (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        }
        guard text.unicodeScalars.contains(where: turns) else { return text }
        var seen = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if turns(scalar) {
                seen.append(contentsOf: "<U+\(String(scalar.value, radix: 16, uppercase: true))>".unicodeScalars)
            } else {
                seen.append(scalar)
            }
        }
        return String(seen)
    }

    /// How many bytes the control character or separator at a place has; 0 when there is none.
    static func controlLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch bytes[index] {
        case 0..<0x20, 0x7F: 1
        case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0: 2
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0xA8...0xA9).contains(bytes[index + 2]):
            3
        default: 0
        }
    }
}
