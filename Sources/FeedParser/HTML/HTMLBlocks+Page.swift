public import News

extension HTMLBlocks {
    /// The blocks of a file of HTML, whole page or piece, in any of the encodings of the web.
    ///
    /// - Parameters:
    ///   - bytes: the file; no more than 16 MiB of it are read.
    ///   - base: the address that relative addresses count from; without one they lead nowhere.
    public static func blocks(of bytes: [UInt8], base: String?) -> [TextBlock] {
        let bytes = bytes.count > HTMLTree.byteLimit ? Array(bytes[..<HTMLTree.byteLimit]) : bytes
        let text = String(decoding: DecodedText(bytes, of: .page, contentType: nil).utf8, as: UTF8.self)
        return blocks(of: text, as: .document, base: base)
    }
}
