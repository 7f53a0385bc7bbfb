import Basics

/// Writes mark-up that stands unescaped in a feed's texts (XHTML in Atom, sloppy HTML in RSS) out again, as HTML.
enum XMLMarkup {
    static func writeStart(of name: String, _ attributes: [XMLAttribute], into bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: name.utf8)
        for attribute in attributes {
            bytes.append(UInt8(ascii: " "))
            bytes.append(contentsOf: attribute.name.utf8)
            bytes.append(contentsOf: "=\"".utf8)
            for byte in attribute.value.utf8 {
                switch byte {
                case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
                case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
                default: bytes.append(byte)
                }
            }
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
    }

    static func writeEnd(of name: String, into bytes: inout [UInt8]) {
        if HTMLTag(name: name).isVoid { return }
        bytes.append(contentsOf: "</".utf8)
        bytes.append(contentsOf: name.utf8)
        bytes.append(UInt8(ascii: ">"))
    }

    static func writeText(_ text: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            default: bytes.append(byte)
            }
        }
    }

    /// Takes the `<div>` away that Atom puts around XHTML (RFC 4287, section 3.1.1.3).
    static func withoutDivision(_ bytes: [UInt8]) -> [UInt8] {
        let text = bytes.trimmingSpaces
        guard text.starts(with: "<div".utf8), text.suffix(6).elementsEqual("</div>".utf8),
            let open = text.firstIndex(of: UInt8(ascii: ">"))
        else { return bytes }
        let follower = text[text.startIndex + 4]
        guard follower == UInt8(ascii: ">") || follower.isHTMLSpace else { return bytes }
        return Array(text.slice(from: open + 1, upTo: text.endIndex - 6))
    }
}

/// An attribute, its name in small letters and without a prefix, except `xml:base` and `xml:lang`.
struct XMLAttribute {
    var name: String
    var value: String
}
