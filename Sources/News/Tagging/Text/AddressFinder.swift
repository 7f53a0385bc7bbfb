import Basics

/// Finds web addresses, mail addresses and DOIs in a text. What a path says is not what an article is about: posts of
/// Mastodon have whole addresses as their text, and papers the names of their files.
struct AddressFinder {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var found: [Range<Int>] = []

    /// The places of addresses between two offsets, in their order. Each byte is read once or twice.
    static func addresses(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> [Range<Int>] {
        var finder = AddressFinder(bytes: bytes)
        finder.search(from: start, to: end)
        return finder.found
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private mutating func search(from start: Int, to end: Int) {
        var chunkStart = start
        var mayBeAddress = false
        var position = start
        while position < end {
            let byte = bytes[position]
            var length = 1
            var isEdge = false
            switch byte {
            case ...0x20, 0x22, 0x3C, 0x3E, 0x60, 0x7C, 0x7F: isEdge = true
            case 0x2F, 0x40: mayBeAddress = true
            case 0x2E: mayBeAddress = mayBeAddress || bytes[at: position - 1].map { $0 | 0x20 } == 0x77
            case 0x80...: (isEdge, length) = edge(at: position)
            default: break
            }
            if isEdge {
                if mayBeAddress { look(at: chunkStart, position) }
                mayBeAddress = false
                chunkStart = position + length
            }
            position += length
        }
        if mayBeAddress { look(at: chunkStart, end) }
    }

    /// Whether the scalar at a place ends an address: quotation marks, other spaces, full stops of Chinese, and signs of
    /// scripts without spaces, which follow an address without one.
    private func edge(at position: Int) -> (isEdge: Bool, length: Int) {
        let (scalar, length) = UTF8Scalar.decode(bytes, at: position)
        switch scalar {
        case 0x80...0xA0, 0xAB, 0xBB, 0x2000...0x206F, 0x3000...0x303F, 0xFF00...0xFF65, 0xFFFC: return (true, length)
        default: return (ScalarKind(of: scalar) == .unspaced, length)
        }
    }

    // MARK: - A piece without spaces

    private mutating func look(at first: Int, _ end: Int) {
        var start = first
        while start < end, Self.opens(bytes[start]) { start += 1 }
        if let scheme = scheme(from: start, to: end) {
            add(scheme, end)
        } else if isHandle(start, end) || isMail(start, end) || isHostWithPath(start, end) || isDOI(start, end) {
            add(start, end)
        } else if let www = place(ofHostAfterSign: start, end) {
            add(www, end)
        }
    }

    private mutating func add(_ start: Int, _ end: Int) {
        var end = end
        // The point of the sentence, and the bracket in which the address stands, are not its own.
        while end > start, Self.closes(bytes[end - 1]) { end -= 1 }
        if end > start { found.append(start..<end) }
    }

    /// `https://`, wherever in the piece it stands, from its first letter on.
    private func scheme(from start: Int, to end: Int) -> Int? {
        for slash in Range(from: start + 2, upTo: end - 1)
        where bytes[slash] == 0x2F && bytes[slash + 1] == 0x2F && bytes[slash - 1] == 0x3A {
            var first = slash - 1
            while first > start, Self.isLetter(bytes[first - 1]) || Self.isDigit(bytes[first - 1]) { first -= 1 }
            if first < slash - 1 { return first }
        }
        return nil
    }

    /// `www.example.com`, also behind a sign: "(www.example.com".
    private func place(ofHostAfterSign start: Int, _ end: Int) -> Int? {
        Range(from: start, upTo: end - 4).first { place in
            (0..<3).allSatisfy { bytes[place + $0] | 0x20 == 0x77 } && bytes[place + 3] == 0x2E
                && (place == start || !Self.isLetter(bytes[place - 1]) && !Self.isDigit(bytes[place - 1]))
        }
    }

    /// `@someone@social.example`. The `@` before it is not opening punctuation.
    private func isHandle(_ start: Int, _ end: Int) -> Bool {
        bytes.slice(from: start, upTo: end).first == 0x40 && bytes.slice(from: start + 1, upTo: end).contains(0x40)
    }

    /// `someone@mail.example`, with or without `mailto:`.
    private func isMail(_ start: Int, _ end: Int) -> Bool {
        guard let at = bytes.slice(from: start, upTo: end).firstIndex(of: 0x40), at > start else { return false }
        return isHost(at + 1, endOfHost(at + 1, end))
    }

    /// `example.com/a/b`, `example.com:8080/a`.
    private func isHostWithPath(_ start: Int, _ end: Int) -> Bool {
        let host = endOfHost(start, end)
        guard host < end, isHost(start, host) else { return false }
        var path = host
        if bytes[path] == 0x3A {
            path += 1
            while path < end, Self.isDigit(bytes[path]) { path += 1 }
        }
        return bytes.slice(from: path, upTo: end).first == 0x2F
    }

    /// `10.1000/Kosovo-Serbia`, `doi:10.1000/182`.
    private func isDOI(_ start: Int, _ end: Int) -> Bool {
        var place = start
        if bytes.slice(from: start, upTo: end).prefix(4).elementsEqual("doi:".utf8) { place += 4 }
        guard bytes.slice(from: place, upTo: end).prefix(3).elementsEqual("10.".utf8) else { return false }
        let digits = bytes.slice(from: place + 3, upTo: end).prefix { Self.isDigit($0) || $0 == 0x2E }
        return digits.count >= 4 && bytes.slice(from: digits.endIndex, upTo: end).first == 0x2F
    }

    /// Where letters, digits, hyphens and points end.
    private func endOfHost(_ start: Int, _ end: Int) -> Int {
        var place = start
        while place < end {
            let byte = bytes[place]
            guard Self.isLetter(byte) || Self.isDigit(byte) || byte == 0x2D || byte == 0x2E || byte >= 0x80 else {
                break
            }
            place += 1
        }
        return place
    }

    /// Whether the last of several names is one of top-level domains: two small letters or more.
    private func isHost(_ start: Int, _ end: Int) -> Bool {
        let host = bytes.slice(from: start, upTo: end)
        guard let point = host.lastIndex(of: 0x2E), point > start else { return false }
        let domain = host.suffix(from: point + 1)
        return domain.count >= 2 && domain.allSatisfy { (0x61...0x7A).contains($0) }
    }

    private static func opens(_ byte: UInt8) -> Bool { "([{'*_~".utf8.contains(byte) }
    private static func closes(_ byte: UInt8) -> Bool { ".,;:!?)]}'*_~".utf8.contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
