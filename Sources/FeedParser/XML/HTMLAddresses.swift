/// Makes the addresses in a piece of HTML absolute, for texts whose feed says from what they count.
enum HTMLAddresses {
    /// `html` with relative `href` and `src` resolved against `base`; all else stays as it is.
    static func absolute(in html: String, base: String) -> String {
        var html = html
        return html.withUTF8 { bytes in
            var output: [UInt8] = []
            var copied = 0
            var index = 0
            while index < bytes.count {
                guard bytes[index] == UInt8(ascii: "="), let value = value(in: bytes, after: index) else {
                    index += 1
                    continue
                }
                index = value.upperBound
                let reference = String(decoding: bytes[value], as: UTF8.self)
                let decoded = CharacterReferences.decoded(reference, in: .attribute)
                guard !decoded.hasPrefix("#"), WebAddress.resolved(decoded, against: nil) == nil,
                    let absolute = WebAddress.resolved(decoded, against: base)
                else { continue }
                output.append(contentsOf: bytes[copied..<value.lowerBound])
                for byte in absolute.utf8 {
                    if byte == UInt8(ascii: "&") {
                        output.append(contentsOf: "&amp;".utf8)
                    } else {
                        output.append(byte)
                    }
                }
                copied = value.upperBound
            }
            if copied == 0 { return String(decoding: bytes, as: UTF8.self) }
            output.append(contentsOf: bytes[copied...])
            return String(decoding: output, as: UTF8.self)
        }
    }

    /// Where the value of an `href` or `src` stands whose `=` is at `equals`.
    private static func value(in bytes: UnsafeBufferPointer<UInt8>, after equals: Int) -> Range<Int>? {
        var nameEnd = equals
        while nameEnd > 0, bytes[nameEnd - 1].isHTMLSpace { nameEnd -= 1 }
        var nameStart = nameEnd
        while nameStart > 0, nameEnd - nameStart < 8, bytes[nameStart - 1].isASCIILetter { nameStart -= 1 }
        guard nameStart > 0, bytes[nameStart - 1].isHTMLSpace else { return nil }
        let name = String(decoding: bytes[nameStart..<nameEnd].map(\.lowercased), as: UTF8.self)
        guard name == "href" || name == "src" || name == "poster" else { return nil }
        var start = equals + 1
        while start < bytes.count, bytes[start].isHTMLSpace { start += 1 }
        guard start < bytes.count else { return nil }
        let quote = bytes[start]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            start += 1
            var end = start
            while end < bytes.count, end - start <= 4_096, bytes[end] != quote { end += 1 }
            return end < bytes.count && bytes[end] == quote ? start..<end : nil
        }
        var end = start
        while end < bytes.count, !bytes[end].isHTMLSpace, bytes[end] != UInt8(ascii: ">") { end += 1 }
        return start..<end
    }
}
