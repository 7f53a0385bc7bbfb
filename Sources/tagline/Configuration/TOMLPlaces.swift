/// One step on the way from a TOML file to one of its values.
enum TOMLStep: Hashable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// Into a table, by a key.
    case key(String)
    /// Into a list, or one of several tables of a name (`[[feed]]`), by a number from 0.
    case element(Int)

    init(stringLiteral name: String) { self = .key(name) }
    init(integerLiteral number: Int) { self = .element(number) }
}

/// Where the keys of a TOML text stand, and the elements of its lists (TOML 1.0.0, <https://toml.io/en/v1.0.0>).
///
/// It reads texts that a parser has found right, and looks for nothing but places: strings over several lines, dotted
/// and quoted keys, tables within a line and lists of tables are gone through, what their values mean is not asked.
struct TOMLPlaces {
    /// A place in a text: line and column in characters, both from 1.
    struct Place: Hashable {
        var line: Int
        var column: Int
    }

    /// Values nest no deeper, or what is further in counts for where it is.
    private static let deepest = 24

    private var places: [[TOMLStep]: Place] = [:]
    private var tableCounts: [[TOMLStep]: Int] = [:]

    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var line = 1
    private var lineStart = 0

    /// The places in a text.
    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        if current == "\u{FEFF}" { step() }
        readFile()
    }

    /// Where a path leads, or as far as it leads.
    subscript(path: [TOMLStep]) -> Place {
        for count in stride(from: path.count, to: 0, by: -1) {
            if let place = places[Array(path.prefix(count))] { return place }
        }
        return Place(line: 1, column: 1)
    }

    // MARK: The text

    private mutating func readFile() {
        var table: [TOMLStep] = []
        while true {
            skipBlank()
            guard let first = current else { return }
            if first == "[" { table = readHeader() } else { readStatement(in: table, depth: 0) }
            skipLine()
        }
    }

    /// `[a.b]` or `[[a.b]]`; returns where its keys lie.
    private mutating func readHeader() -> [TOMLStep] {
        let place = place
        step()
        let isOfSeveral = current == "["
        if isOfSeveral { step() }
        let keys = readKeys()
        var path: [TOMLStep] = []
        for (number, key) in keys.enumerated() {
            path.append(.key(key))
            if isOfSeveral, number == keys.count - 1 { tableCounts[path, default: 0] += 1 }
            note(path, place)
            // Within several tables of a name, the last of them is meant.
            if let count = tableCounts[path] { path.append(.element(count - 1)) }
            note(path, place)
        }
        return path
    }

    /// `key.key = value`.
    private mutating func readStatement(in table: [TOMLStep], depth: Int) {
        let place = place
        var path = table
        for key in readKeys() {
            path.append(.key(key))
            note(path, place)
        }
        skipSpaces()
        guard current == "=" else { return }
        step()
        readValue(at: path, depth: depth + 1)
    }

    private mutating func readValue(at path: [TOMLStep], depth: Int) {
        skipSpaces()
        guard depth < Self.deepest, let first = current else { return }
        switch first {
        case "\"", "'": _ = readString()
        case "[":
            step()
            readElements(at: path, depth: depth)
        case "{":
            step()
            while let next = skippingBlank(), next != "}" {
                let before = index
                if next == "," { step() } else { readStatement(in: path, depth: depth) }
                if index == before { return }
            }
            step()
        default:
            while let next = current, !",]}#\n".unicodeScalars.contains(next) { step() }
        }
    }

    private mutating func readElements(at path: [TOMLStep], depth: Int) {
        var number = 0
        while let next = skippingBlank(), next != "]" {
            if next == "," {
                step()
                continue
            }
            let before = index
            note(path + [.element(number)], place)
            readValue(at: path + [.element(number)], depth: depth + 1)
            number += 1
            if index == before { return }
        }
        step()
    }

    /// The keys before `=` or `]`, parted by dots.
    private mutating func readKeys() -> [String] {
        var keys: [String] = []
        while true {
            skipSpaces()
            if current == "\"" || current == "'" {
                keys.append(readString())
            } else {
                var key = ""
                while let next = current, !".=],#{}\" \t\r\n'".unicodeScalars.contains(next) {
                    key.unicodeScalars.append(next)
                    step()
                }
                if key.isEmpty { return keys }
                keys.append(key)
            }
            skipSpaces()
            guard current == "." else { return keys }
            step()
        }
    }

    /// Text in quotes, over several lines where there are three of them; what it says on one line.
    private mutating func readString() -> String {
        guard let quote = current else { return "" }
        step()
        var text = ""
        if current == quote, peek(1) == quote {
            step()
            step()
            while let next = current {
                if next == quote, peek(1) == quote, peek(2) == quote {
                    // Up to two more of them belong to the text.
                    while current == quote { step() }
                    return ""
                }
                if next == "\\", quote == "\"" { step() }
                step()
            }
            return ""
        }
        while let next = current, next != quote, next != "\n" {
            if next == "\\", quote == "\"" {
                text.unicodeScalars.append(readEscape())
            } else {
                text.unicodeScalars.append(next)
                step()
            }
        }
        if current == quote { step() }
        return text
    }

    private mutating func readEscape() -> Unicode.Scalar {
        step()
        guard let kind = current else { return "\\" }
        step()
        switch kind {
        case "n": return "\n"
        case "t": return "\t"
        case "r": return "\r"
        case "b": return "\u{8}"
        case "f": return "\u{C}"
        case "u", "U":
            var digits = ""
            while digits.count < (kind == "u" ? 4 : 8), let next = current, next.properties.isASCIIHexDigit {
                digits.unicodeScalars.append(next)
                step()
            }
            return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
        default: return kind
        }
    }

    // MARK: Steps

    private var current: Unicode.Scalar? { peek(0) }

    private func peek(_ distance: Int) -> Unicode.Scalar? {
        index + distance < scalars.count ? scalars[index + distance] : nil
    }

    private var place: Place { Place(line: line, column: index - lineStart + 1) }

    /// The first place of a path is its own.
    private mutating func note(_ path: [TOMLStep], _ place: Place) {
        if places[path] == nil { places[path] = place }
    }

    private mutating func step() {
        guard index < scalars.count else { return }
        if scalars[index] == "\n" {
            line += 1
            lineStart = index + 1
        }
        index += 1
    }

    private mutating func skipSpaces() {
        while current == " " || current == "\t" { step() }
    }

    private mutating func skipLine() {
        while let next = current, next != "\n" { step() }
    }

    private mutating func skipBlank() {
        while let next = current {
            if next == "#" { skipLine() } else if " \t\r\n".unicodeScalars.contains(next) { step() } else { return }
        }
    }

    private mutating func skippingBlank() -> Unicode.Scalar? {
        skipBlank()
        return current
    }
}
