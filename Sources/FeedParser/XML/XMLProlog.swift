/// What stands before the outermost element, which nothing is read from: declarations, comments, the document type.
struct XMLProlog {
    /// The name of the outermost element without prefix, in small letters.
    private(set) var root = ""

    /// Where its start tag begins.
    private(set) var start = 0

    /// On which line, counted from 1.
    private(set) var line = 1

    /// Something stands before it that does not belong there (a server's warning, a stray line).
    private(set) var hasJunk = false

    /// A web page, by its outermost element, or by its document type where the outermost element is not a feed's.
    private(set) var isWebPage = false

    /// What it declares.
    private(set) var entities = XMLEntities(prolog: [])

    /// How far a feed is looked for behind what does not belong there.
    private static let searched = 1 << 16

    private static let feedRoots: Set<String> = ["rss", "feed", "rdf", "channel", "opml"]

    /// Looks at `bytes`; nil when there is no element in them.
    init?(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            var scanner = Scanner(bytes: bytes)
            scanner.skipProlog()
            isWebPage = scanner.isWebPage
            start = scanner.index
            root = scanner.name(at: start) ?? ""
            if ["html", "head", "body"].contains(root) { isWebPage = true }
            // One that lost its feed stands alone; elsewhere other documents have elements of that name.
            if Self.feedRoots.contains(root) || root == "entry" { isWebPage = false }
            guard !isWebPage, !Self.feedRoots.contains(root), root != "entry" else { return }
            // "<b>Warning</b>: … on line 12<rss …"
            for place in scanner.index..<max(min(bytes.count, scanner.index + Self.searched), scanner.index)
            where bytes[place] == UInt8(ascii: "<") {
                guard let name = scanner.name(at: place) else { continue }
                if name == "html" {
                    isWebPage = true
                    root = name
                    return
                }
                if Self.feedRoots.contains(name) {
                    (start, root, hasJunk) = (place, name, true)
                    return
                }
            }
        }
        if root.isEmpty { return nil }
        entities = XMLEntities(prolog: bytes[..<start])
        line = 1 + bytes[..<start].count { $0 == 0x0A }
    }

    private struct Scanner {
        let bytes: UnsafeBufferPointer<UInt8>
        var index = 0
        var isWebPage = false

        init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

        mutating func skipProlog() {
            while index < bytes.count {
                if bytes[index].isHTMLSpace || bytes[index] == 0 {
                    index += 1
                } else if starts(with: "\u{FEFF}") {
                    index += 3
                } else if starts(with: "<?") {
                    skip(past: "?>")
                } else if starts(with: "<!--") {
                    skip(past: "-->")
                } else if starts(with: "<!") {
                    skipDocumentType()
                } else {
                    return
                }
            }
        }

        /// The name after a `<` at `place`, without prefix and in small letters.
        func name(at place: Int) -> String? {
            guard place < bytes.count, bytes[place] == UInt8(ascii: "<") else { return nil }
            var end = place + 1
            while end < bytes.count, end - place < 64,
                bytes[end].isASCIIAlphanumeric || [0x2D, 0x2E, 0x3A, 0x5F].contains(bytes[end])
            {
                end += 1
            }
            guard end > place + 1, bytes[place + 1].isASCIILetter || bytes[place + 1] == 0x5F else { return nil }
            let name = String(decoding: bytes[(place + 1)..<end].map(\.lowercased), as: UTF8.self)
            return name.split(separator: ":").last.map(String.init)
        }

        private func starts(with text: StaticString) -> Bool {
            guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
            return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[index + $0] == text.utf8Start[$0] }
        }

        private mutating func skip(past text: StaticString) {
            while index < bytes.count, !starts(with: text) { index += 1 }
            index = min(index + text.utf8CodeUnitCount, bytes.count)
        }

        /// `<!DOCTYPE … [ … ]>`; within quotes and comments a `>` ends nothing.
        private mutating func skipDocumentType() {
            let head = String(decoding: bytes[index..<min(index + 20, bytes.count)], as: UTF8.self).lowercased()
            if head.hasPrefix("<!doctype html") { isWebPage = true }
            var isInSubset = false
            while index < bytes.count {
                switch bytes[index] {
                case UInt8(ascii: "["): isInSubset = true
                case UInt8(ascii: "]"): isInSubset = false
                case UInt8(ascii: ">") where !isInSubset:
                    index += 1
                    return
                case UInt8(ascii: "\""), UInt8(ascii: "'"):
                    let quote = bytes[index]
                    var end = index + 1
                    while end < bytes.count, bytes[end] != quote { end += 1 }
                    if end < bytes.count { index = end }
                case UInt8(ascii: "<") where starts(with: "<!--"):
                    skip(past: "-->")
                    continue
                default: break
                }
                index += 1
            }
        }
    }
}
