/// Tags and their attributes (WHATWG HTML, sections 13.2.5.8 and 13.2.5.32 to 13.2.5.40).
extension HTMLTokenizer {
    /// Reads a tag whose name begins here; false when the page ends within it, and it is none.
    mutating func readTag(isEnd: Bool) -> Bool {
        readTagName()
        tag.attributes.removeAll(keepingCapacity: true)
        tag.attributesHash = 0
        tag.hasFontAttribute = false
        tag.isSelfClosing = false
        if !otherNames.isEmpty { otherNames.removeAll() }
        return readAttributes(keeps: !isEnd)
    }

    private mutating func readTagName() {
        let start = position
        var name = PackedName()
        var index = position
        while index < bytes.count {
            let byte = bytes[index]
            if byte <= 0x2F, byte.isHTMLSpace || byte == UInt8(ascii: "/") { break }
            if byte == UInt8(ascii: ">") { break }
            name.append(byte.lowercased)
            index &+= 1
        }
        position = index
        tag.nameRange = start..<index
        tag.tag = HTMLNames.tags[name] ?? .other
        tag.nameHash = name.hash
    }

    /// Reads to the `>`; false when there is none.
    mutating func readAttributes(keeps: Bool) -> Bool {
        let hashes = keeps && tag.tag.isFormatting
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: ">") {
                position += 1
                return true
            }
            if byte == UInt8(ascii: "/") {
                position += 1
                if peek() == UInt8(ascii: ">"), !isAtEnd { tag.isSelfClosing = true }
            } else if byte.isHTMLSpace {
                position += 1
            } else {
                guard readAttribute(keeps: keeps, hashes: hashes) else { return false }
            }
        }
        return false
    }

    /// Reads an attribute whose name begins here; false when the page ends within it.
    private mutating func readAttribute(keeps: Bool, hashes: Bool) -> Bool {
        let start = position
        var name = PackedName()
        name.append(bytes[start].lowercased)
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            if byte <= 0x3E,
                byte.isHTMLSpace || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">")
                    || byte == UInt8(ascii: "/")
            {
                break
            }
            name.append(byte.lowercased)
            position &+= 1
        }
        let nameRange = start..<position
        skipSpaces()
        var value = position..<position
        var needsDecoding = false
        if peek() == UInt8(ascii: "=") {
            position += 1
            skipSpaces()
            guard let range = readValue(needsDecoding: &needsDecoding) else { return false }
            value = range
        }
        if keeps { keep(name, nameRange, value, needsDecoding: needsDecoding, hashes: hashes) }
        return true
    }

    private mutating func skipSpaces() {
        while position < bytes.count, bytes[position].isHTMLSpace { position &+= 1 }
    }

    /// Reads a value; nil when the page ends within it.
    private mutating func readValue(needsDecoding: inout Bool) -> Range<Int>? {
        guard position < bytes.count else { return nil }
        let quote = bytes[position]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            position += 1
            let start = position
            let end = ByteScan.first(quote, in: bytes, from: start, to: bytes.count)
            guard end < bytes.count else {
                position = bytes.count
                return nil
            }
            needsDecoding = ByteScan.undecoded(in: bytes, from: start, to: end) < end
            position = end + 1
            return start..<end
        }
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte <= 0x3E {
                if byte.isHTMLSpace || byte == UInt8(ascii: ">") { break }
                if byte == UInt8(ascii: "&") || byte < 0x20 { needsDecoding = true }
            }
            position &+= 1
        }
        return start..<position
    }

    /// Keeps an attribute, unless it stands a second time.
    private mutating func keep(
        _ name: PackedName, _ nameRange: Range<Int>, _ value: Range<Int>, needsDecoding: Bool, hashes: Bool
    ) {
        let known = HTMLNames.attributes[name]
        if hashes {
            var hash = name.hash
            for index in value { hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3 }
            tag.attributesHash &+= hash ^ hash >> 29
        }
        if let known {
            if tag.attributes.contains(where: { $0.name == known }) { return }
        } else {
            if tag.tag == .font, name == Self.color || name == Self.face || name == Self.size {
                tag.hasFontAttribute = true
            }
            guard keepsAllAttributes else { return }
            guard otherNames.insert(bytes[nameRange].map(\.lowercased)).inserted else { return }
        }
        tag.attributes.append(
            HTMLTagToken.Attribute(
                name: known, nameRange: nameRange, valueRange: value, needsDecoding: needsDecoding))
    }

    private static let color = PackedName("color")
    private static let face = PackedName("face")
    private static let size = PackedName("size")

    /// The value of an attribute, its references decoded.
    func value(of attribute: HTMLTagToken.Attribute) -> String {
        guard attribute.needsDecoding else {
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[attribute.valueRange]), as: UTF8.self)
        }
        var text: [UInt8] = []
        text.reserveCapacity(attribute.valueRange.count)
        let source = UnsafeBufferPointer(rebasing: bytes[..<attribute.valueRange.upperBound])
        var index = attribute.valueRange.lowerBound
        while index < source.count {
            let byte = source[index]
            index += 1
            switch byte {
            case UInt8(ascii: "&"):
                if let match = CharacterReferences.match(in: source, at: index - 1, place: .attribute) {
                    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 8) { buffer in
                        guard let start = buffer.baseAddress else { return }
                        text.append(contentsOf: buffer[..<match.write(to: start)])
                    }
                    index = match.end
                } else {
                    text.append(byte)
                }
            case 0x0D:
                if index >= source.count || source[index] != 0x0A { text.append(0x0A) }
            case 0: text.append(contentsOf: UTF8.encodedReplacementCharacter)
            // Other control characters are nothing that a reader wants in an address or a text.
            case 0x01...0x08, 0x0B, 0x0E...0x1F: if keepsAllAttributes { text.append(byte) }
            default: text.append(byte)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// A name in small letters.
    func name(in range: Range<Int>) -> String {
        String(decoding: bytes[range].map(\.lowercased), as: UTF8.self).replacing("\0", with: "\u{FFFD}")
    }
}
