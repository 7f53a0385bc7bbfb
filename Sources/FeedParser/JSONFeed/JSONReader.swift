/// Reads JSON liberally: what is cut off or damaged is left out, with a problem reported, and the rest is kept.
struct JSONReader {
    /// What was wrong.
    private(set) var problems: [FeedProblem] = []

    /// The text ended before its outermost value did.
    private(set) var isCut = false

    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var depth = 0
    private var line = 1
    private var countedTo = 0

    /// Deeper nesting is left out.
    private static let greatestDepth = 100

    /// The value in `utf8`, which is valid UTF-8, and what was wrong with it; nil when no value could be read.
    static func read(_ utf8: [UInt8]) -> (value: JSONValue?, problems: [FeedProblem], isCut: Bool) {
        utf8.withUnsafeBufferPointer { bytes in
            var reader = JSONReader(bytes: bytes)
            let value = reader.value()
            return (value, reader.problems, reader.isCut)
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private var byte: UInt8 { index < bytes.count ? bytes[index] : 0 }
    private var isAtEnd: Bool { index >= bytes.count }

    private mutating func skipSpaces() {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    }

    /// The value that starts here. Nil, with nothing passed or only what is damaged, when there is none.
    private mutating func value() -> JSONValue? {
        skipSpaces()
        switch byte {
        case UInt8(ascii: "{"): return nested { $0.object() }
        case UInt8(ascii: "["): return nested { $0.array() }
        case UInt8(ascii: "\""): return string().map { .string($0) }
        case UInt8(ascii: "-"), 0x30...0x39: return number()
        default: return word()
        }
    }

    private mutating func nested(_ read: (inout JSONReader) -> JSONValue) -> JSONValue? {
        if depth >= Self.greatestDepth {
            report("nested too deep")
            skipNested()
            return .null
        }
        depth += 1
        defer { depth -= 1 }
        return read(&self)
    }

    /// Passes an array or object without reading it.
    private mutating func skipNested() {
        var open = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): open += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): open -= 1
            case UInt8(ascii: "\""):
                _ = string()
                continue
            default: break
            }
            index += 1
            if open == 0 { return }
        }
    }

    private mutating func object() -> JSONValue {
        index += 1
        var members: [String: JSONValue] = [:]
        while true {
            skipSpaces()
            if isAtEnd {
                cut()
                break
            }
            if byte == UInt8(ascii: "}") {
                index += 1
                break
            }
            if byte == UInt8(ascii: ",") {
                index += 1
                continue
            }
            guard byte == UInt8(ascii: "\""), let name = string() else {
                if byte == UInt8(ascii: "]") {
                    report("an object does not end")
                    break
                }
                if !isAtEnd { report("something that is no member of an object") }
                index += 1
                continue
            }
            skipSpaces()
            if byte == UInt8(ascii: ":") {
                index += 1
            } else if !isAtEnd {
                report("a member without a colon")
            }
            if let value = value(), members[name] == nil { members[name] = value }
        }
        return .object(members)
    }

    private mutating func array() -> JSONValue {
        index += 1
        var elements: [JSONValue.JSONElement] = []
        while true {
            skipSpaces()
            if isAtEnd {
                cut()
                break
            }
            if byte == UInt8(ascii: "]") {
                index += 1
                break
            }
            if byte == UInt8(ascii: ",") {
                index += 1
                continue
            }
            let start = index
            let startLine = currentLine()
            if let value = value() { elements.append((value, startLine)) }
            if index == start {
                if byte == UInt8(ascii: "}") {
                    report("an array does not end")
                    break
                }
                report("something that is no value")
                index += 1
            }
        }
        return .array(elements)
    }

    /// The string that starts here; nil when it does not end, since half an address is worse than none.
    private mutating func string() -> String? {
        index += 1
        var start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") { index += 1 }
        if byte == UInt8(ascii: "\"") {
            defer { index += 1 }
            return String(decoding: bytes[start..<index], as: UTF8.self)
        }
        var result = Array(bytes[start..<index])
        while index < bytes.count {
            start = index
            while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") {
                index += 1
            }
            result.append(contentsOf: bytes[start..<index])
            if isAtEnd { break }
            index += 1
            if bytes[index - 1] == UInt8(ascii: "\"") { return String(decoding: result, as: UTF8.self) }
            escape(into: &result)
        }
        cut()
        return nil
    }

    private mutating func escape(into result: inout [UInt8]) {
        defer { index += 1 }
        switch byte {
        case UInt8(ascii: "n"): result.append(0x0A)
        case UInt8(ascii: "t"): result.append(0x09)
        case UInt8(ascii: "r"): result.append(0x0D)
        case UInt8(ascii: "b"), UInt8(ascii: "f"): result.append(0x20)
        case UInt8(ascii: "u"):
            let scalar = unicodeEscape() ?? "\u{FFFD}"
            result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        case 0 where isAtEnd: break
        default: result.append(byte)
        }
    }

    /// The scalar of `uXXXX` at ``index``, which is left at its last digit; two of them for one beyond U+FFFF.
    private mutating func unicodeEscape() -> Unicode.Scalar? {
        guard let first = hexadecimal(at: index + 1) else { return nil }
        index += 4
        guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
        guard index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "\\"), bytes[index + 2] == UInt8(ascii: "u"),
            let second = hexadecimal(at: index + 3), (0xDC00..<0xE000).contains(second)
        else { return nil }
        index += 6
        return Unicode.Scalar(0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }

    private func hexadecimal(at place: Int) -> UInt32? {
        guard place + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[place..<(place + 4)] {
            switch byte {
            case 0x30...0x39: value = value << 4 + UInt32(byte - 0x30)
            case 0x41...0x46, 0x61...0x66: value = value << 4 + UInt32(byte | 0x20) - 0x57
            default: return nil
            }
        }
        return value
    }

    private mutating func number() -> JSONValue {
        let start = index
        while index < bytes.count, bytes[index].isASCIIAlphanumeric || [0x2B, 0x2D, 0x2E].contains(bytes[index]) {
            index += 1
        }
        return .number(String(decoding: bytes[start..<index], as: UTF8.self))
    }

    private mutating func word() -> JSONValue? {
        let start = index
        while index < bytes.count, bytes[index].isASCIILetter { index += 1 }
        switch String(decoding: bytes[start..<index], as: UTF8.self) {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        case "": return nil
        default:
            report("a word that is no value")
            return nil
        }
    }

    private mutating func cut() {
        if !isCut { report("the feed is cut off") }
        isCut = true
    }

    private mutating func currentLine() -> Int {
        let place = min(index, bytes.count)
        line += bytes[countedTo..<place].count { $0 == 0x0A }
        countedTo = place
        return line
    }

    private mutating func report(_ message: String) {
        guard problems.count < FeedProblem.limit else { return }
        problems.append(FeedProblem(line: currentLine(), message: message))
    }
}
