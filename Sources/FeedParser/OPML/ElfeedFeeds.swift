import News

/// The list of feeds of elfeed, as it stands in an Emacs configuration: `(setq elfeed-feeds '("address" ("address" tag
/// tag)))`. It is read as data; no Lisp is run.
public enum ElfeedFeeds {
    /// Whether a text sets `elfeed-feeds`.
    public static func isOne(_ text: some StringProtocol) -> Bool {
        text.contains("elfeed-feeds") && text.contains("(")
    }

    /// The feeds in `bytes`, with their tags.
    public static func contents(of bytes: [UInt8]) -> FeedListContents {
        var list = FeedListContents()
        let text = String(decoding: DecodedText(bytes, of: .list).utf8, as: UTF8.self)
        guard let start = text.firstRange(of: "elfeed-feeds") else { return list }
        var line = text[..<start.lowerBound].count { $0 == "\n" } + 1
        var rest = text[start.upperBound...]
        var depth = 0
        // The words of the inner list that is being read; nil outside of one.
        var entry: [String]?
        var entryLine = line
        while let character = rest.popFirst() {
            switch character {
            case "\n": line += 1
            case ";": rest = rest.drop { $0 != "\n" }
            case "(":
                depth += 1
                if depth == 2 { (entry, entryLine) = ([], line) }
            case ")":
                depth -= 1
                if depth == 1, let words = entry {
                    if let address = words.first {
                        list.add(address, tags: words.dropFirst().compactMap { Tag($0) }, line: entryLine)
                    }
                    entry = nil
                }
                if depth <= 0 { return list }
            case "\"":
                var string = ""
                while let next = rest.popFirst(), next != "\"" {
                    if next == "\n" { line += 1 }
                    if next == "\\", let escaped = rest.popFirst() {
                        string.append(escaped)
                    } else {
                        string.append(next)
                    }
                }
                if depth == 1 { list.add(string, line: line) } else { entry?.append(string) }
            case "'", " ", "\t", "\r": break
            default:
                let symbol = String(character) + rest.prefix { !$0.isWhitespace && !"()\";".contains($0) }
                rest = rest.dropFirst(symbol.count - 1)
                entry?.append(symbol)
            }
        }
        return list
    }
}
