import Basics

/// Pieces of paths, names of files and hosts: "Paris.txt", "/usr/local/Berlin", "C:\\Vienna", "$Berlin". ``AddressFinder``
/// knows whole addresses.
enum PathPieces {
    /// Whether some words are such a piece, by what stands right beside them.
    static func holds(_ first: Int, _ last: Int, _ view: TextView) -> Bool {
        let (start, end) = (Int(view.tokens[first].start), Int(view.tokens[last].end))
        if view.bytes[at: end] == UInt8(ascii: "."), isExtension(from: end + 1, view) { return true }
        guard let before = view.bytes[at: start - 1] else { return false }
        switch before {
        case UInt8(ascii: "$"), UInt8(ascii: "\\"): return true
        case UInt8(ascii: "/"): return isInPath(start - 1, view)
        default: return view.bytes[at: end] == UInt8(ascii: "\\")
        }
    }

    /// Whether the piece without spaces before a slash begins as a path does.
    private static func isInPath(_ slash: Int, _ view: TextView) -> Bool {
        var begin = slash
        while begin > 0, slash - begin < 200, view.bytes[begin - 1] > 0x20, view.bytes[begin - 1] != UInt8(ascii: "(") {
            begin -= 1
        }
        switch view.bytes[begin] {
        case UInt8(ascii: "/"), UInt8(ascii: "~"), UInt8(ascii: "."): return true
        default: return false
        }
    }

    /// Small letters that end a file's name or a host, and no word behind a point without a space.
    private static func isExtension(from start: Int, _ view: TextView) -> Bool {
        let letters = view.bytes.slice(from: start, upTo: start + 6).prefix {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
        }
        guard (1...5).contains(letters.count) else { return false }
        if let next = view.bytes[at: start + letters.count], next >= 0x80 || (0x41...0x5A).contains(next) {
            return false
        }
        return extensions.contains(String(decoding: letters, as: UTF8.self))
    }

    private static let extensions: Set<String> = [
        "txt", "md", "rst", "log", "csv", "tsv", "json", "xml", "html", "htm", "css", "js", "mjs", "ts", "tsx", "jsx",
        "py",
        "rb", "php", "rs", "swift", "java", "kt", "c", "h", "cpp", "hpp", "cs", "sh", "exe", "dll", "zip", "gz",
        "tar", "jpg", "jpeg", "png", "gif", "svg", "webp", "mp3", "mp4", "ogg", "pdf", "doc", "docx", "xls", "xlsx",
        "ppt",
        "yml", "yaml", "toml", "ini", "cfg", "conf", "sql", "db", "com", "org", "net", "io", "dev", "info",
        "eu", "co", "gov", "edu", "tv", "example", "local",
    ]
}
