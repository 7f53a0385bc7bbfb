/// Which encoding a page declares, as browsers find it (WHATWG HTML, section 13.2.3.2).
enum HTMLEncoding {
    /// The encoding that the page itself declares, by its WHATWG name.
    static func declared(in page: [UInt8]) -> String? {
        if page.starts(with: [0xEF, 0xBB, 0xBF]) { return "UTF-8" }
        if page.starts(with: [0x3C, 0, 0x3F, 0, 0x78, 0]) { return "UTF-16LE" }
        if page.starts(with: [0, 0x3C, 0, 0x3F, 0, 0x78]) { return "UTF-16BE" }
        var scan = Prescan(bytes: Array(page.prefix(Self.scanned)))
        return scan.encoding()
    }

    /// How far a declaration is looked for. Browsers look at 1024 bytes first, and start again when one comes later.
    private static let scanned = 16 << 10

    /// The value of `charset=` in a header or in `content` of a `<meta>` (WHATWG HTML, section 2.5.2).
    static func charset(in value: [UInt8]) -> String? {
        let word = Array("charset".utf8)
        var index = 0
        while index + word.count <= value.count {
            guard value[index..<(index + word.count)].map(\.lowercased) == word else {
                index += 1
                continue
            }
            index += word.count
            while index < value.count, value[index].isHTMLSpace { index += 1 }
            guard index < value.count, value[index] == UInt8(ascii: "=") else { continue }
            index += 1
            while index < value.count, value[index].isHTMLSpace { index += 1 }
            guard index < value.count else { return nil }
            let quote = value[index]
            if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                guard let end = value[(index + 1)...].firstIndex(of: quote) else { return nil }
                return String(decoding: value[(index + 1)..<end], as: UTF8.self)
            }
            let end = value[index...].firstIndex { $0.isHTMLSpace || $0 == UInt8(ascii: ";") } ?? value.count
            return String(decoding: value[index..<end], as: UTF8.self)
        }
        return nil
    }
}

/// Looks for a `<meta>` that names an encoding, without parsing the page.
private struct Prescan {
    let bytes: [UInt8]
    private var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func encoding() -> String? {
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                index += 1
                continue
            }
            if starts(with: "<!--") {
                // The two dashes of `<!-->` may be those that end it.
                index += 2
                while index < bytes.count, !starts(with: "-->") { index += 1 }
                index += 3
            } else if starts(with: "<meta"), index + 5 < bytes.count,
                bytes[index + 5].isHTMLSpace || bytes[index + 5] == UInt8(ascii: "/")
            {
                index += 5
                if let encoding = meta() { return encoding }
            } else if index + 1 < bytes.count,
                bytes[index + 1].isASCIILetter
                    || bytes[index + 1] == UInt8(ascii: "/") && index + 2 < bytes.count
                        && bytes[index + 2].isASCIILetter
            {
                index += 2
                while index < bytes.count, !bytes[index].isHTMLSpace, bytes[index] != UInt8(ascii: ">") { index += 1 }
                while attribute() != nil {}
                index += 1
            } else if index + 1 < bytes.count,
                [UInt8(ascii: "!"), UInt8(ascii: "/"), UInt8(ascii: "?")].contains(bytes[index + 1])
            {
                while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
                index += 1
            } else {
                index += 1
            }
        }
        return nil
    }

    private func starts(with text: StaticString) -> Bool {
        guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
        return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[index + $0].lowercased == text.utf8Start[$0] }
    }

    private mutating func meta() -> String? {
        var names: Set<[UInt8]> = []
        var isContentType = false
        var needsContentType: Bool?
        var encoding: String?
        while let (name, value) = attribute() {
            guard names.insert(name).inserted else { continue }
            switch String(decoding: name, as: UTF8.self) {
            case "http-equiv":
                isContentType = value.map(\.lowercased) == Array("content-type".utf8)
            case "content":
                if encoding == nil, let charset = HTMLEncoding.charset(in: value),
                    let known = EncodingName.encoding(label: charset)
                {
                    encoding = known
                    needsContentType = true
                }
            case "charset":
                encoding = EncodingName.encoding(label: String(decoding: value, as: UTF8.self))
                needsContentType = false
            default: break
            }
        }
        // A tag that the page breaks off in declares nothing.
        guard index < bytes.count, let needsContentType, !needsContentType || isContentType, let encoding else {
            return nil
        }
        switch encoding {
        // Who can read the declaration does not read UTF-16.
        case "UTF-16LE", "UTF-16BE": return "UTF-8"
        case "x-user-defined": return "windows-1252"
        default: return encoding
        }
    }

    /// The next attribute of a tag (WHATWG HTML, "get an attribute"), its name in small letters; nil at the tag's end.
    private mutating func attribute() -> (name: [UInt8], value: [UInt8])? {
        while index < bytes.count, bytes[index].isHTMLSpace || bytes[index] == UInt8(ascii: "/") { index += 1 }
        guard index < bytes.count, bytes[index] != UInt8(ascii: ">") else { return nil }
        var name: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "="), !name.isEmpty { break }
            if byte.isHTMLSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") { break }
            name.append(byte.lowercased)
            index += 1
        }
        while index < bytes.count, bytes[index].isHTMLSpace { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return (name, []) }
        index += 1
        while index < bytes.count, bytes[index].isHTMLSpace { index += 1 }
        guard index < bytes.count else { return nil }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            guard let end = bytes[(index + 1)...].firstIndex(of: quote) else {
                index = bytes.count
                return nil
            }
            defer { index = end + 1 }
            return (name, Array(bytes[(index + 1)..<end]))
        }
        let end = bytes[index...].firstIndex { $0.isHTMLSpace || $0 == UInt8(ascii: ">") } ?? bytes.count
        defer { index = end }
        return (name, Array(bytes[index..<end]))
    }
}
