/// Tells bytes that are no page.
public enum PageBytes {
    /// What bytes are that are no text, with its article (`a PDF document`); nil for text in any encoding.
    public static func kindOfOther(_ bytes: [UInt8]) -> String? {
        // UTF-16 is half NULs, and text all the same.
        if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) { return nil }
        if bytes.starts(with: [0x3C, 0]) || bytes.starts(with: [0, 0x3C]) { return nil }
        return BinaryKind.kind(of: bytes).map { $0.name ?? "something else than text" }
    }
}
