extension HTMLTree {
    /// The most bytes of a page that are read; what follows is left out.
    static let byteLimit = 16 << 20

    /// How bytes are read.
    enum Source {
        /// A page of its own.
        case document
        /// A piece of one, as feeds have it: what stands within a `<body>`.
        case fragment
    }

    /// How much of a tree is kept.
    enum Detail {
        /// What somebody reads: no scripts, styles and other things without text, no attributes that nobody asks for.
        case readable
        /// All elements and attributes, with their names.
        case everything
    }

    /// Parses HTML by the standard (WHATWG HTML, section 13.2): never fails, whatever the text. What is cancelled ends where
    /// it is.
    init(parsing html: String, as source: Source = .document, _ cancellation: Cancellation? = nil) {
        var html = html
        self = html.withUTF8 { bytes in
            HTMLTree(
                parsing: UnsafeBufferPointer(rebasing: bytes.prefix(Self.byteLimit)), as: source, .readable,
                cancellation)
        }
    }

    /// Parses HTML in UTF-8, at most `limit` bytes of it; wrong sequences become U+FFFD.
    init(
        parsing utf8: [UInt8], atMost limit: Int = Self.byteLimit, as source: Source = .document,
        _ detail: Detail = .readable
    ) {
        let page = utf8.prefix(limit)
        guard UTF8Census.isValid(page) else {
            self.init(parsing: Array(String(decoding: page, as: UTF8.self).utf8), atMost: .max, as: source, detail)
            return
        }
        self = page.withUnsafeBufferPointer { HTMLTree(parsing: $0, as: source, detail) }
    }

    private init(
        parsing bytes: UnsafeBufferPointer<UInt8>, as source: Source, _ detail: Detail,
        _ cancellation: Cancellation? = nil
    ) {
        self = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 8) { scratch in
            guard let start = scratch.baseAddress else { return HTMLTree() }
            var builder = HTMLTreeBuilder(bytes, scratch: start, as: source, detail)
            return builder.build(cancellation)
        }
    }
}
