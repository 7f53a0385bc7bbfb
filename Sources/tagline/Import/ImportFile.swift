import FeedParser
import Foundation

/// A file that the user wants to import: its bytes, and what it is by its content. Names are not trusted; a list of
/// feeds may be called anything.
struct ImportFile {
    /// What a file is.
    enum Kind: Hashable {
        /// A list of feeds in OPML.
        case opml
        /// A feed; or something that the feed parser will refuse with a reason.
        case feed
        /// A list of addresses, a line each, as newsboat has it.
        case urls
        /// newsraft's list, with sections.
        case newsraft
        /// sfeed's shell script.
        case sfeed
        /// An Emacs configuration with elfeed's list.
        case elfeed
    }

    /// The path, as it was given.
    let path: String
    /// What is in it.
    let bytes: [UInt8]

    /// The most bytes that are read. The largest feeds are a few megabytes.
    static let sizeLimit = 64 << 20

    /// Reads a file, `-` for standard input. It is opened once, so that it may be a pipe.
    ///
    /// - Throws: ``Failure``, naming the file, when it is no file, too large, or cannot be read.
    init(path: String) throws(Failure) {
        self.path = path == "-" ? "/dev/stdin" : path
        let descriptor = path == "-" ? dup(0) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure("\(path): \(Failure.text(of: errno))") }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Failure("\(path): \(Failure.text(of: errno))") }
        if status.st_mode & S_IFMT == S_IFDIR {
            throw Failure("\(path): this is a folder; name the files in it: \(path)/*")
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(max(Int(status.st_size), 0), ImportFile.sizeLimit) + 1)
        var buffer = [UInt8](repeating: 0, count: 256 * 1_024)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Failure("\(path): \(Failure.text(of: errno))") }
            if count == 0 { break }
            bytes.append(contentsOf: buffer[..<count])
            if bytes.count > ImportFile.sizeLimit {
                throw Failure("\(path): larger than \(ImportFile.sizeLimit >> 20) MB, which no feed is")
            }
        }
        self.bytes = bytes
    }

    /// Whether a path is that of a file on the disk, which can be opened again, and not of a pipe.
    static func isPlain(_ path: String) -> Bool {
        var status = stat()
        return path != "-" && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// What the file is.
    var kind: Kind { ImportFile.kind(of: bytes) }

    /// What some bytes are: mark-up by its outermost element, JSON as a feed, and lines of text as addresses where the
    /// first one that says something is one.
    static func kind(of bytes: [UInt8]) -> Kind {
        let text = beginning(of: bytes)
        let start = text.drop(while: \.isWhitespace)
        if start.hasPrefix("<") { return isList(rootElement(start)) ? .opml : .feed }
        if start.hasPrefix("{") { return .feed }
        if isAddressList(start) { return .urls }
        if NewsraftFeeds.isOne(start) { return .newsraft }
        if SfeedConfiguration.isOne(start) { return .sfeed }
        return ElfeedFeeds.isOne(start) ? .elfeed : .feed
    }

    /// Whether an element is a list's, with or without a prefix.
    private static func isList(_ element: String) -> Bool { element == "opml" || element.hasSuffix(":opml") }

    /// The first kilobytes as text. UTF-16 is thinned to its low bytes, which is enough to see mark-up.
    private static func beginning(of bytes: [UInt8]) -> Substring {
        var head = Array(bytes.prefix(8_192))
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { head.removeFirst(3) }
        let isWide = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
        if isWide || head.prefix(4).filter({ $0 == 0 }).count >= 2 { head.removeAll { $0 == 0 || $0 >= 0xFE } }
        return Substring(String(decoding: head, as: UTF8.self))
    }

    /// The name of the first element after declarations, comments and the document type, in lower case.
    private static func rootElement(_ text: Substring) -> String {
        var rest = text
        while let open = rest.firstIndex(of: "<") {
            rest = rest[open...].dropFirst()
            if rest.hasPrefix("!--") {
                guard let end = rest.firstRange(of: "-->") else { return "" }
                rest = rest[end.upperBound...]
            } else if let first = rest.first, first != "?", first != "!" {
                let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == ":" || $0 == "-" || $0 == "_" }
                return name.lowercased()
            }
        }
        return ""
    }

    private static func isAddressList(_ text: Substring) -> Bool {
        let lines = text.split(whereSeparator: \.isNewline).lazy.map { $0.drop(while: \.isWhitespace) }
        guard let line = lines.first(where: { !$0.isEmpty && !$0.hasPrefix("#") }) else { return false }
        let word = line.drop { $0 == "\"" }.lowercased()
        // The last four are newsboat's own: commands and queries are refused there, line by line.
        return ["http://", "https://", "file://", "feed:", "exec:", "filter:", "query:"].contains(where: word.hasPrefix)
    }
}
