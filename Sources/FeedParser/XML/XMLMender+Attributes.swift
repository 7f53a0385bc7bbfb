/// Attributes, however they are written.
extension XMLMender {
    /// How many attributes a tag keeps: libxml2 compares every one with every other.
    private static let mostAttributes = 64

    /// One attribute, if what stands here is one; at least one byte is passed.
    mutating func attribute(_ written: inout [Range<Int>]) {
        guard let name = name(at: index) else {
            report("something in a tag that is no attribute")
            index += 1
            return
        }
        index = name.upperBound
        let value = attributeValue()
        let isNamespace = starts(with: "xmlns", at: name.lowerBound)
        let isDouble = written.contains { bytes[$0].elementsEqual(bytes[name]) }
        if isDouble { report("an attribute stands twice in a tag") }
        guard !isDouble, written.count < Self.mostAttributes else { return }
        if isNamespace {
            guard namespaceCount < XMLReader.mostNamespaces / 2 else { return }
            namespaceCount += 1
        }
        written.append(name)
        output.append(UInt8(ascii: " "))
        output.append(contentsOf: bytes[name])
        output.append(contentsOf: "=\"".utf8)
        appendValue(value)
        output.append(UInt8(ascii: "\""))
    }

    /// Passes `= "value"`, also without quotes or a value.
    private mutating func attributeValue() -> Range<Int> {
        let nameEnd = index
        skipSpaces()
        guard byteAt(index) == UInt8(ascii: "="), index < bytes.count else {
            report("an attribute without a value")
            index = nameEnd
            return nameEnd..<nameEnd
        }
        index += 1
        skipSpaces()
        let quote = byteAt(index)
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            if let end = endOfValue(quotedBy: quote) {
                defer { index = end + 1 }
                return (index + 1)..<end
            }
            report("a quoted value does not end")
            index += 1
        } else {
            report("an attribute without quotes")
        }
        let start = index
        while index < bytes.count, !bytes[index].isHTMLSpace, bytes[index] != UInt8(ascii: ">"),
            bytes[index] != UInt8(ascii: "<")
        {
            index += 1
        }
        return start..<index
    }

    /// The quote that ends the value whose first quote is at ``index``; nil when there is none.
    ///
    /// A quote that nothing of a tag follows is part of the value (`description="Say "hello" again"`), as is one within a
    /// tag within the value, unless no better one is near.
    private mutating func endOfValue(quotedBy quote: UInt8) -> Int? {
        let mark = String(Unicode.Scalar(quote))
        var end = index + 1
        var openTags = 0
        while end < bytes.count, bytes[end] != quote {
            openTags += bytes[end] == UInt8(ascii: "<") ? 1 : bytes[end] == UInt8(ascii: ">") ? -1 : 0
            end += 1
        }
        if missing.contains(mark) || end == bytes.count {
            missing.insert(mark)
            return nil
        }
        let first = end
        while end < bytes.count, end - first < 2_048, lookAhead > 0 {
            switch bytes[end] {
            case quote where openTags <= 0 && isFollowedByTag(end + 1):
                if end != first { report("a quote within a quoted value") }
                return end
            case UInt8(ascii: "<"): openTags += 1
            case UInt8(ascii: ">"): openTags -= 1
            default: break
            }
            // The tag itself has ended.
            if openTags < 0 { return first }
            end += 1
            lookAhead -= 1
        }
        return first
    }

    /// Whether the tag ends or another attribute begins at `place`.
    private func isFollowedByTag(_ place: Int) -> Bool {
        var place = place
        while place < bytes.count, bytes[place].isHTMLSpace { place += 1 }
        let byte = byteAt(place)
        if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || place == bytes.count {
            return true
        }
        guard let name = name(at: place) else { return false }
        var after = name.upperBound
        while after < bytes.count, bytes[after].isHTMLSpace { after += 1 }
        let next = byteAt(after)
        return next == UInt8(ascii: "=") || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
    }

    private mutating func appendValue(_ range: Range<Int>) {
        let end = index
        index = range.lowerBound
        while index < range.upperBound {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                output.append(contentsOf: "&quot;".utf8)
                index += 1
            case UInt8(ascii: "<"):
                report("a < within an attribute")
                output.append(contentsOf: "&lt;".utf8)
                index += 1
            case UInt8(ascii: "&"): reference()
            case let byte where Self.isSpecial(byte): character()
            case let byte:
                output.append(byte)
                index += 1
            }
        }
        index = max(end, range.upperBound)
    }
}
