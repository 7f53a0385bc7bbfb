/// Makes the addresses in a piece of HTML absolute, for texts whose feed says from what they count.
enum HTMLAddresses {
    /// An attribute with its address made absolute, where it holds one.
    static func absolute(_ attribute: XMLAttribute, base: String) -> XMLAttribute {
        var attribute = attribute
        if names.contains(attribute.name) {
            attribute.value = WebAddress.resolved(attribute.value, against: base) ?? attribute.value
        } else if attribute.name == "srcset" || attribute.name == "data-srcset" {
            let candidates = attribute.value.split(separator: ",").map { candidate -> String in
                let parts = candidate.split(whereSeparator: \.isWhitespace)
                guard let first = parts.first, let address = WebAddress.resolved(String(first), against: base) else {
                    return String(candidate)
                }
                return ([address] + parts.dropFirst().map(String.init)).joined(separator: " ")
            }
            attribute.value = candidates.joined(separator: ", ")
        }
        return attribute
    }

    /// The attributes whose value is one address, in small letters.
    private static let names: Set<String> = [
        "href", "src", "poster", "data-src", "data-original", "data-lazy-src", "data",
    ]

    /// `html` with relative `href` and `src` resolved against its own `<base>`, which is resolved against `base`, or else
    /// against that; all else stays as it is.
    static func absolute(in html: String, base: String) -> String {
        let declared = declaredBase(in: html)
        let base = declared.flatMap { WebAddress.resolved($0.reference, against: base) } ?? base
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
                    let absolute =
                        value.lowerBound == declared?.place ? base : WebAddress.resolved(decoded, against: base)
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

    /// The `href` of the first `<base>`, and where it stands.
    private static func declaredBase(in html: String) -> (reference: String, place: Int)? {
        guard html.utf8.contains(UInt8(ascii: "<")) else { return nil }
        var html = html
        return html.withUTF8 { bytes in
            let name = Array("<base".utf8)
            var index = 0
            while index + 6 < bytes.count {
                guard bytes[index] == name[0], (1..<5).allSatisfy({ bytes[index + $0].lowercased == name[$0] }),
                    bytes[index + 5].isHTMLSpace || bytes[index + 5] == UInt8(ascii: "/")
                else {
                    index += 1
                    continue
                }
                index += 5
                while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
                    if bytes[index] == UInt8(ascii: "="), let value = value(in: bytes, after: index) {
                        let reference = String(decoding: bytes[value], as: UTF8.self)
                        return (CharacterReferences.decoded(reference, in: .attribute), value.lowerBound)
                    }
                    index += 1
                }
            }
            return nil
        }
    }

    /// Where the value of an `href` or `src` stands whose `=` is at `equals`.
    private static func value(in bytes: UnsafeBufferPointer<UInt8>, after equals: Int) -> Range<Int>? {
        var nameEnd = equals
        while nameEnd > 0, bytes[nameEnd - 1].isHTMLSpace { nameEnd -= 1 }
        var nameStart = nameEnd
        while nameStart > 0, nameEnd - nameStart < 16,
            bytes[nameStart - 1].isASCIILetter || bytes[nameStart - 1] == 0x2D
        { nameStart -= 1 }
        guard nameStart > 0, bytes[nameStart - 1].isHTMLSpace else { return nil }
        let name = String(decoding: bytes[nameStart..<nameEnd].map(\.lowercased), as: UTF8.self)
        guard names.contains(name) else { return nil }
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
