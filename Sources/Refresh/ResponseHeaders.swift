/// The header fields of an answer that a refresh cares about. The rest is dropped as it comes, so that nobody can fill
/// the memory with header fields.
public struct ResponseHeaders: Hashable, Sendable {
    /// A field that is kept.
    public enum Name: String, CaseIterable, Sendable {
        /// The name of this version of the content.
        case entityTag = "etag"
        /// When the content last changed.
        case lastModified = "last-modified"
        /// The media type and charset.
        case contentType = "content-type"
        /// How long the answer may be kept (RFC 9111, section 5.2).
        case cacheControl = "cache-control"
        /// The same as a date (RFC 9111, section 5.3).
        case expires = "expires"
        /// The server's clock, to read `Expires` by.
        case date = "date"
        /// How long a proxy had the answer already (RFC 9111, section 5.1).
        case age = "age"
        /// When to come again (RFC 9110, section 10.2.3).
        case retryAfter = "retry-after"
    }

    /// The longest value that is believed, in bytes.
    static let longestValue = 1_024

    private var values: [Name: String] = [:]

    /// No fields.
    public init() {}

    /// The value of a field: the last one sent, trimmed, without control characters. `Cache-Control` may come in
    /// several fields, which are then joined by commas (RFC 9110, section 5.3).
    public subscript(name: Name) -> String? { values[name] }

    /// Takes one line as the server sent it. A status line starts a new answer (after `100 Continue`, or a proxy's) and
    /// forgets the fields so far.
    mutating func take(line: UnsafeRawBufferPointer) {
        if line.starts(with: "HTTP/".utf8) {
            values = [:]
            return
        }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line.count - colon <= Self.longestValue else {
            return
        }
        let written = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        guard let name = Name(rawValue: written) else { return }
        let value = String(decoding: line[(colon + 1)...], as: UTF8.self).unicodeScalars
            .filter { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
        let text = String(String.UnicodeScalarView(value)).trimmingSpaces
        if name == .cacheControl, let earlier = values[name] {
            values[name] = String((earlier + ", " + text).prefix(Self.longestValue))
        } else {
            values[name] = text
        }
    }
}

extension StringProtocol {
    /// The text without the spaces and tabs at its ends.
    var trimmingSpaces: String {
        let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
    }
}
