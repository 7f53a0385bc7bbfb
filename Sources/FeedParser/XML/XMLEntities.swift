/// The general entities that a document type declares within the document (XML 1.0, section 4.2), as text.
///
/// What they can become is bounded, however they nest: an entity is at most ``longest`` bytes, and one that holds itself
/// is none. Those that stand elsewhere (SYSTEM, PUBLIC) are not looked at.
struct XMLEntities {
    private static let most = 200
    private static let longest = 16 << 10
    private static let longestName = 64

    private var values: [String: [UInt8]] = [:]

    /// Those declared in what stands before the outermost element.
    init(prolog: ArraySlice<UInt8>) {
        var declared: [String: ArraySlice<UInt8>] = [:]
        var names: [String] = []
        var rest = prolog
        while declared.count < Self.most, let place = rest.firstRange(of: "<!ENTITY".utf8)?.upperBound {
            rest = rest[place...]
            let head = rest.drop(while: \.isHTMLSpace)
            let name = head.prefix { !$0.isHTMLSpace && $0 != UInt8(ascii: ">") }
            let quoted = head.dropFirst(name.count).drop(while: \.isHTMLSpace)
            guard (1...Self.longestName).contains(name.count), let quote = quoted.first,
                quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
            else { continue }
            let value = quoted.dropFirst().prefix { $0 != quote }
            rest = rest[value.endIndex...]
            let key = String(decoding: name, as: UTF8.self)
            // The first declaration is the one that counts.
            guard value.count <= Self.longest, declared[key] == nil else { continue }
            declared[key] = value
            names.append(key)
        }
        for name in names { _ = resolve(name, declared, within: []) }
    }

    /// What `name` stands for, as XML text without mark-up; nil when nothing declares it.
    subscript(name: String) -> [UInt8]? { values[name] }

    /// The reference to a declared entity at `index`, where an `&` stands.
    func match(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (value: [UInt8], end: Int)? {
        if values.isEmpty { return nil }
        let name = bytes[min(index + 1, bytes.count)...].prefix(Self.longestName + 1).prefix { $0 != UInt8(ascii: ";") }
        guard name.count <= Self.longestName, name.endIndex < bytes.count,
            let value = values[String(decoding: name, as: UTF8.self)]
        else { return nil }
        return (value, name.endIndex + 1)
    }

    private mutating func resolve(
        _ name: String, _ declared: [String: ArraySlice<UInt8>], within outer: Set<String>
    ) -> [UInt8]? {
        if let known = values[name] { return known }
        guard let source = declared[name], !outer.contains(name) else { return nil }
        var text: [UInt8] = []
        let bytes = Array(source)
        var index = 0
        while index < bytes.count, text.count <= Self.longest {
            guard bytes[index] == UInt8(ascii: "&") else {
                Self.append(bytes[index], to: &text)
                index += 1
                continue
            }
            let inner = bytes[(index + 1)...].prefix(Self.longestName + 1).prefix { $0 != UInt8(ascii: ";") }
            let innerName = String(decoding: inner, as: UTF8.self)
            if ["amp", "lt", "gt", "quot", "apos"].contains(innerName) {
                text += Array("&\(innerName);".utf8)
                index = inner.endIndex + 1
            } else if declared[innerName] != nil {
                guard let value = resolve(innerName, declared, within: outer.union([name])) else { return nil }
                text += value
                index = inner.endIndex + 1
            } else {
                let match = bytes.withUnsafeBufferPointer {
                    CharacterReferences.match(in: $0, at: index, place: .text)
                }
                for byte in match.flatMap({ UTF8.encode($0.first) }).map({ Array($0) }) ?? Array("&".utf8) {
                    Self.append(byte, to: &text)
                }
                index = match?.end ?? index + 1
            }
        }
        guard text.count <= Self.longest else { return nil }
        values[name] = text
        return text
    }

    private static func append(_ byte: UInt8, to text: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "&"): text += Array("&amp;".utf8)
        case UInt8(ascii: "<"): text += Array("&lt;".utf8)
        case UInt8(ascii: ">"): text += Array("&gt;".utf8)
        case UInt8(ascii: "\""): text += Array("&quot;".utf8)
        case 0..<0x20 where byte != 0x09 && byte != 0x0A && byte != 0x0D: break
        default: text.append(byte)
        }
    }
}
