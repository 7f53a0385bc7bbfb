import Foundation

/// One JSON object on one line (RFC 8259; <https://jsonlines.org>), written by hand: a general encoder costs more than
/// reading the article does.
struct JSONLine {
    /// The line so far, in UTF-8.
    private(set) var bytes: [UInt8] = []
    private var isEmpty = true

    /// Begins an object.
    init() {
        bytes.reserveCapacity(1_024)
        bytes.append(UInt8(ascii: "{"))
    }

    /// Adds a text, or null.
    mutating func add(_ name: StaticString, _ value: String?) {
        begin(name)
        if let value { append(value) } else { append(raw: "null") }
    }

    /// Adds a list of texts.
    mutating func add(_ name: StaticString, _ values: [String]) {
        begin(name)
        bytes.append(UInt8(ascii: "["))
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(value)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// Adds a number, or null.
    mutating func add(_ name: StaticString, _ value: Int64?) {
        begin(name)
        append(raw: value.map(String.init) ?? "null")
    }

    /// Adds a number with one decimal, or null.
    mutating func add(_ name: StaticString, tenths value: Double?) {
        begin(name)
        append(raw: value.map(JSONLine.tenths) ?? "null")
    }

    /// A number with one decimal: `4.2`.
    static func tenths(_ value: Double) -> String {
        let tenths = Int64(min(max((value * 10).rounded(), 0), 1e15))
        return "\(tenths / 10).\(tenths % 10)"
    }

    /// Adds true or false.
    mutating func add(_ name: StaticString, _ value: Bool) {
        begin(name)
        append(raw: value ? "true" : "false")
    }

    /// Adds an instant (RFC 3339, UTC), or null.
    mutating func add(_ name: StaticString, _ value: Date?) {
        add(name, value.map(TimeText.utc))
    }

    /// Ends the object and its line.
    mutating func end() {
        bytes.append(UInt8(ascii: "}"))
        bytes.append(0x0A)
    }

    private mutating func begin(_ name: StaticString) {
        if !isEmpty { bytes.append(UInt8(ascii: ",")) }
        isEmpty = false
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func append(raw text: String) { bytes.append(contentsOf: text.utf8) }

    /// Appends a string. All control characters are escaped, also those that JSON would allow as they are (DEL, C1):
    /// somebody may look at the line on a terminal.
    private mutating func append(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        var value = value
        value.withUTF8 { text in
            var index = 0
            while index < text.count {
                let byte = text[index]
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                    bytes.append(UInt8(ascii: "\\"))
                    bytes.append(byte)
                    index += 1
                    continue
                }
                let length = PlainLine.controlLength(text, at: index)
                if length == 0 {
                    bytes.append(byte)
                    index += 1
                } else {
                    appendEscape(text, at: index, length: length)
                    index += length
                }
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func appendEscape(_ text: UnsafeBufferPointer<UInt8>, at index: Int, length: Int) {
        switch (length, text[index]) {
        case (1, 0x0A): append(raw: "\\n")
        case (1, 0x0D): append(raw: "\\r")
        case (1, 0x09): append(raw: "\\t")
        case (1, let byte): appendCode(0x00, byte)
        // C2 80…9F is U+0080…U+009F; E2 80 A8 and A9 are U+2028 and U+2029.
        case (2, _): appendCode(0x00, text[index + 1])
        default: appendCode(0x20, text[index + 2] - 0x80)
        }
    }

    private mutating func appendCode(_ high: UInt8, _ low: UInt8) {
        append(raw: "\\u")
        for digit in [high >> 4, high & 15, low >> 4, low & 15] {
            bytes.append(digit < 10 ? 0x30 + digit : 0x61 + digit - 10)
        }
    }
}
