import Basics

/// The names under which encodings are asked for, as data (WHATWG Encoding, section 4.2): an encoding, a colon, its
/// labels in small letters.
enum EncodingLabels {
    /// Each label with the WHATWG name of its encoding.
    static let all: [(label: String, encoding: String)] = table.lines.flatMap { line in
        let parts = line.split(separator: ":", maxSplits: 1)
        return (parts.dropFirst().first ?? "").split(separator: " ").map { (String($0), String(parts[0])) }
    }

    /// The table, lines of labels parted by single spaces. An encoding may have several lines.
    private static let table = EmbeddedTable(.encodingLabels, "labels")
}
