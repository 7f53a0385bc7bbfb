import Foundation

/// The clipboard of the machine in front of the user, reached through the terminal, also over SSH.
public enum Clipboard {
    /// The most bytes that terminals take reliably.
    public static let limit = 70_000

    /// The sequence that puts a text on the clipboard: OSC 52 of xterm's control sequences. Control characters are
    /// left out; nil when the text is longer than ``limit``.
    public static func sequence(copying text: String) -> String? {
        let clean = String(text.unicodeScalars.filter { $0.properties.generalCategory != .control })
        guard clean.utf8.count <= limit else { return nil }
        return "\u{1B}]52;c;\(Data(clean.utf8).base64EncodedString())\u{07}"
    }
}
