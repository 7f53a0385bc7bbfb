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
        /// The address that the content has of its own (RFC 9110, section 8.7).
        case contentLocation = "content-location"
        /// The language of those for whom the content is (RFC 9110, section 8.5).
        case contentLanguage = "content-language"
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
        /// How many bytes are sent (RFC 9110, section 8.6).
        case contentLength = "content-length"
        /// How the content is compressed (RFC 9110, section 8.4).
        case contentEncoding = "content-encoding"
        /// How the message is cut into pieces (RFC 9112, section 6.1).
        case transferEncoding = "transfer-encoding"
    }

    /// The longest value that is believed, in bytes.
    static let longestValue = 1_024

    private var values: [Name: String] = [:]
    /// Whether the address of a redirect came with letters beyond ASCII that nobody had escaped.
    private(set) var hasBareLocation = false
    /// Whether the protocol marks the end of each answer by itself (HTTP/2 and later).
    private var isFramed = false

    /// No fields.
    public init() {}

    /// The value of a field: the last one sent, trimmed, without control characters. `Cache-Control` may come in
    /// several fields, which are then joined by commas (RFC 9110, section 5.3).
    public subscript(name: Name) -> String? { values[name] }

    /// Drops some fields.
    mutating func forget(_ names: [Name]) {
        for name in names { values[name] = nil }
    }

    /// Takes one line as the server sent it. A status line starts a new answer (after `100 Continue`, or a proxy's) and
    /// forgets the fields so far.
    mutating func take(line: UnsafeRawBufferPointer) {
        if line.starts(with: "HTTP/".utf8) {
            (values, hasBareLocation) = ([:], false)
            isFramed = line.starts(with: "HTTP/2".utf8) || line.starts(with: "HTTP/3".utf8)
            return
        }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line.count - colon <= Self.longestValue else {
            return
        }
        let written = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        if written == "location" { hasBareLocation = line[colon...].contains { $0 >= 0x80 } }
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

extension ResponseHeaders {
    /// Whether an answer that came without an error is whole for certain. A length or a last piece is counted on the
    /// way; an answer that ends with its connection may have been cut off anywhere, and so may one that is compressed:
    /// libcurl does not miss the end of what it unpacks.
    var tellEnd: Bool {
        let encoding = self[.contentEncoding]?.lowercased() ?? "identity"
        guard encoding == "identity" || encoding.isEmpty else { return false }
        return isFramed || self[.contentLength] != nil || self[.transferEncoding] != nil
    }
}

extension StringProtocol {
    /// The text without the spaces and tabs at its ends.
    var trimmingSpaces: String {
        let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
    }
}
