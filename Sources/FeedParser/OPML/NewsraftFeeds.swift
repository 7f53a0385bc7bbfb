/// The list of feeds of newsraft (`~/.config/newsraft/feeds`): an address a line with its name in quotation marks, under
/// sections whose lines begin with `@`. What stands behind a `|`, or in braces, are newsraft's own settings.
public enum NewsraftFeeds {
    /// Whether a text is such a list, by a section or an address at the start of a line.
    public static func isOne(_ text: some StringProtocol) -> Bool {
        var hasSection = false
        for line in text.split(whereSeparator: \.isNewline) {
            let line = line.drop(while: \.isWhitespace)
            if line.hasPrefix("@") { hasSection = true }
            if !line.isEmpty, !"@#$h".contains(line.first ?? " ") { return false }
        }
        return hasSection
    }

    /// The feeds in `bytes`, each section a folder.
    public static func contents(of bytes: [UInt8]) -> FeedListContents {
        var list = FeedListContents()
        var section: [String] = []
        let text = String(decoding: DecodedText(bytes, of: .list).utf8, as: UTF8.self)
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = String(line.drop(while: \.isWhitespace)).trimmingSpaces
            guard let first = line.first, first != "#" else { continue }
            if first == "@" {
                let name = line.dropFirst().prefix { $0 != "|" && $0 != "{" }
                section = [String(name).trimmingSpaces].filter { !$0.isEmpty }
                continue
            }
            let address = first == "$" ? line.prefix { $0 != "\"" } : line.prefix { !$0.isWhitespace }
            let rest = line.dropFirst(address.count)
            let title = rest.firstIndex(of: "\"").map { start in rest[rest.index(after: start)...].prefix { $0 != "\"" }
            }
            list.add(
                String(address).trimmingSpaces, title: title.map(String.init), folders: section, line: index + 1)
        }
        return list
    }
}
