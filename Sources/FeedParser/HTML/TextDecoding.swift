import CLibXML2

/// Text of any encoding of the web, as UTF-8. The conversion is libxml2's, which has the system's `iconv` behind it.
enum TextDecoding {
    /// The encoding of a label (`latin1`, `sjis`), by its WHATWG name; nil when nobody knows it.
    static func encoding(label: String) -> String? {
        labels[label.lowercased().filter { !$0.isWhitespace }]
    }

    /// Bytes of an encoding (a WHATWG name) as UTF-8; what is wrong in them becomes U+FFFD.
    static func utf8(of bytes: ArraySlice<UInt8>, encoding: String) -> [UInt8] {
        if encoding == "UTF-8" { return Array(String(decoding: bytes, as: UTF8.self).utf8) }
        if let wide = WideText.utf8(of: bytes, encoding: encoding) { return wide }
        if encoding == "ISO-2022-JP", let text = HalfWidthKatakana.utf8(of: bytes) { return text }
        LibXML2.start
        // What is wrong in a page is no matter for standard error.
        xmlSetStructuredErrorFunc(nil) { _, _ in }
        guard let handler = handler(of: encoding) else {
            return Array(String(decoding: bytes, as: UTF8.self).utf8)
        }
        defer { xmlCharEncCloseFunc(handler) }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count * 3 / 2)
        var rest = bytes
        while !rest.isEmpty {
            let before = rest.count
            let isComplete = convert(&rest, with: handler, onto: &output)
            // A byte that cannot be converted is passed over; so is what is cut off at the end. One is Microsoft's euro
            // sign (WHATWG Encoding, section 10.2.1).
            if !isComplete || rest.count == before {
                let isEuro = rest.first == 0x80 && (encoding == "GBK" || encoding == "gb18030")
                output.append(contentsOf: isEuro ? Array("€".utf8)[...] : Self.replacement)
                rest = rest.dropFirst(1)
            }
        }
        return output
    }

    private static let replacement = Array("\u{FFFD}".utf8)[...]

    /// Whether there is a converter for an encoding of that name.
    static func isKnown(_ encoding: String) -> Bool {
        LibXML2.start
        xmlSetStructuredErrorFunc(nil) { _, _ in }
        guard let handler = handler(of: encoding) else { return false }
        xmlCharEncCloseFunc(handler)
        return true
    }

    /// A converter, to be closed. (It must be looked for once only: each search that finds one opens it.)
    private static func handler(of encoding: String) -> xmlCharEncodingHandlerPtr? {
        for name in names(of: encoding) {
            if let handler = xmlFindCharEncodingHandler(name) { return handler }
        }
        return nil
    }

    /// Converts as much as can be converted of the next few thousand bytes; false when a wrong byte stands next.
    private static func convert(
        _ rest: inout ArraySlice<UInt8>, with handler: xmlCharEncodingHandlerPtr, onto output: inout [UInt8]
    ) -> Bool {
        let piece = Array(rest.prefix(4000))
        guard let input = xmlBufferCreateSize(piece.count + 1),
            let converted = xmlBufferCreateSize(4 * piece.count + 16)
        else { return false }
        defer {
            xmlBufferFree(input)
            xmlBufferFree(converted)
        }
        xmlBufferAdd(input, piece, Int32(piece.count))
        let result = xmlCharEncInFunc(handler, converted, input)
        if let content = xmlBufferContent(converted) {
            output.append(contentsOf: UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(converted))))
        }
        rest = rest.dropFirst(piece.count - Int(xmlBufferLength(input)))
        return result != -2
    }

    /// The names by which the converter may know an encoding. The web's Shift_JIS and its kin are Microsoft's.
    private static func names(of encoding: String) -> [String] {
        switch encoding {
        case "Shift_JIS": ["CP932", encoding]
        case "EUC-KR": ["CP949", encoding]
        case "EUC-JP": ["EUC-JP-MS", encoding]
        case "Big5": ["BIG5-HKSCS", encoding]
        case "GBK", "gb18030": ["GB18030", "GBK"]
        case "ISO-8859-8-I": ["ISO-8859-8"]
        case "windows-874": ["CP874", encoding]
        case "x-mac-cyrillic": ["MAC-CYRILLIC", "MAC-UK"]
        case "x-user-defined", "replacement": ["windows-1252"]
        default: [encoding]
        }
    }

    private static let labels = Dictionary(
        EncodingLabels.all.map { ($0.label, $0.encoding) }, uniquingKeysWith: { _, last in last })
}
