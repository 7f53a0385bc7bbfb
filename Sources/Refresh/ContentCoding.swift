/// What a server says about how an answer is compressed (`Content-Encoding`, RFC 9110, section 8.4). Some write the
/// charset there, or what a file is; the answer is not compressed then.
enum ContentCoding {
    /// What is not decoded, or by libcurl.
    private static let known: Set<String> = {
        let decoded = NetworkLibrary().compressions.flatMap { name in
            switch name {
            case "gzip": ["gzip", "x-gzip", "deflate"]
            case "brotli": ["br"]
            default: [name]
            }
        }
        return Set(decoded + ["", "identity", "none"])
    }()

    /// The first coding of an answer that is none, or cannot be decoded here; without what could move a terminal's cursor.
    static func unknown(in headers: ResponseHeaders) -> String? {
        let names = headers[.contentEncoding]?.lowercased().split(separator: ",").map { $0.trimmingSpaces } ?? []
        return names.first { !known.contains($0) }.map { String($0.prefix(40)) }
    }

    /// The coding of an answer; nil where it says none.
    static func named(in headers: ResponseHeaders) -> String? {
        headers[.contentEncoding].flatMap { $0.trimmingSpaces.isEmpty ? nil : $0 }
    }

    /// Whether an answer is text as it came, in whatever charset: compressed bytes have control characters among the
    /// first.
    static func isText(_ bytes: [UInt8]) -> Bool {
        // UTF-16 and UTF-32 by their mark, or by the zeros beside the first letter.
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
        if let letter = bytes.prefix(4).first(where: { $0 != 0 }), bytes.prefix(4).contains(0) {
            return letter == UInt8(ascii: "<") || letter == UInt8(ascii: "{")
        }
        return bytes.prefix(1_024).allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) || $0 == 0x1B }
    }
}
