/// Character references that were escaped once too often (`AT&amp;T`), told from those that a headline is about ("When to
/// use &nbsp;").
enum HeadlineReferences {
    /// `text`, which is decoded already, with the references in it decoded once more, if each of them looks like a
    /// mistake. What is written as it is meant says nothing else, so that in doubt the text stays.
    static func mended(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        let bytes = Array(text.utf8)
        let isAboutMarkup = MarkupTalk.namesMarkup(bytes)
        var output: [UInt8] = []
        let isMistake = bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            var isInBrackets = false
            while index < bytes.count {
                guard bytes[index] == UInt8(ascii: "&"),
                    let match = CharacterReferences.match(in: bytes, at: index, place: .attribute),
                    bytes[match.end - 1] == UInt8(ascii: ";")
                else {
                    output.append(bytes[index])
                    index += 1
                    continue
                }
                let isWord = standsAlone(bytes, from: index, to: match.end)
                if match.first == "<" {
                    guard beginsName(bytes, at: match.end) else { return false }
                    isInBrackets = true
                } else if match.first == ">" {
                    guard isInBrackets else { return false }
                } else {
                    guard !isWord || !isAboutMarkup, isPlausible(match.first, asWord: isWord) else { return false }
                }
                for scalar in [match.first, match.second].compactMap(\.self) {
                    output += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
                }
                index = match.end
            }
            return true
        }
        return isMistake ? String(decoding: output, as: UTF8.self) : text
    }

    /// Whether a headline would have this character there, and its writer not the reference.
    private static func isPlausible(_ scalar: Unicode.Scalar, asWord: Bool) -> Bool {
        // Between words it is a sign: "Tom & Jerry", "now – or never". A letter or a space is none.
        return !asWord
            || !(scalar.properties.isAlphabetic || scalar.isSpace || scalar.properties.isDefaultIgnorableCodePoint)
    }

    /// Whether a name begins here that no element has: "<DVD版>" is a title's, "<b>" an element that it is about.
    private static func beginsName(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        let name = bytes[start...].prefix { $0.isASCIIAlphanumeric || $0 >= 0x80 }
        guard let first = name.first, !(0x30...0x39).contains(first) else { return false }
        return name.contains { $0 >= 0x80 }
            || HTMLTag(rawValue: String(decoding: name, as: UTF8.self).lowercased()) == nil
    }

    /// Whether a reference has no letter, digit or other reference on either side.
    private static func standsAlone(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
        func joins(_ byte: UInt8) -> Bool { byte.isASCIIAlphanumeric || byte >= 0x80 }
        // U+2010…201F: dashes and quotation marks.
        func isSign(at place: Int) -> Bool {
            place >= 0 && place + 1 < bytes.count && bytes[place] == 0xE2 && bytes[place + 1] == 0x80
        }
        let joinsBefore = start > 0 && (joins(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: ";"))
        let joinsBehind = end < bytes.count && (joins(bytes[end]) || bytes[end] == UInt8(ascii: "&"))
        return !(joinsBefore && !isSign(at: start - 3)) && !(joinsBehind && !isSign(at: end))
    }
}
