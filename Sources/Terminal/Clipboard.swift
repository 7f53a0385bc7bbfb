import Foundation

/// The clipboard of the machine in front of the user, reached through the terminal, also over SSH.
public enum Clipboard {
    /// The most bytes that terminals take reliably.
    public static let limit = 70_000

    /// The sequence that puts a text, without its control characters, on the clipboard: OSC 52 of xterm's control
    /// sequences. Nil when the text is longer than ``limit``; with control characters it may be twice as long before they
    /// are left out.
    ///
    /// - Parameter isInScreen: whether the terminal is GNU screen (`STY` is set in the environment). It passes such
    ///   sequences on only inside strings of its own, which it cuts at 768 bytes.
    public static func sequence(copying text: String, isInScreen: Bool = false) -> String? {
        guard text.utf8.count <= 2 * limit else { return nil }
        let clean = String(text.unicodeScalars.filter { $0.properties.generalCategory != .control })
        guard clean.utf8.count <= limit else { return nil }
        let sequence = "\u{1B}]52;c;\(Data(clean.utf8).base64EncodedString())\u{07}"
        guard isInScreen else { return sequence }
        let bytes = Array(sequence.utf8)
        return stride(from: 0, to: bytes.count, by: 700).map { start in
            "\u{1B}P\(String(decoding: bytes[start..<min(start + 700, bytes.count)], as: UTF8.self))\u{1B}\\"
        }.joined()
    }
}
