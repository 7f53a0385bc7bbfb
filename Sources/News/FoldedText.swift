import Foundation

/// Text reduced to what names are compared by: no case, accents, spaces or punctuation.
public enum FoldedText {
    /// The letters, digits and vowel signs of `text`, compatibility-decomposed and case folded; accents are dropped
    /// where they are accents (Latin, Greek, Cyrillic, Hebrew, Arabic), and kept where they are letters (Indic
    /// scripts, Thai, Japanese voicing).
    ///
    /// `Türkiye`, `turkiye` and `TÜRKİYE` give the same key; `が` and `か` do not.
    public static func key(of text: String) -> String {
        if let ascii = asciiKey(of: text) { return ascii }
        var key = String.UnicodeScalarView()
        for scalar in text.lowercased().decomposedStringWithCompatibilityMapping.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
                .letterNumber:
                key.append(contentsOf: scalar.foldedLetter)
            case .nonspacingMark, .spacingMark:
                if !scalar.isAccent { key.append(scalar) }
            default:
                break
            }
        }
        // Recomposed, so that Hangul and kana are again the characters that people type.
        return String(key).precomposedStringWithCanonicalMapping
    }

    /// The words of `text`, each folded as ``key(of:)`` does; what stands between words is dropped.
    public static func words(of text: String) -> [String] {
        text.split { !($0.isLetter || $0.isNumber) }.map { key(of: String($0)) }.filter { !$0.isEmpty }
    }

    /// Most names are ASCII; they need no decomposition.
    private static func asciiKey(of text: String) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case 0x41...0x5A: bytes.append(byte | 0x20)
            case 0x61...0x7A, 0x30...0x39: bytes.append(byte)
            case 0x80...: return nil
            default: break
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Unicode.Scalar {
    /// Marks that are accents: the combining diacritical blocks, Hebrew points and Arabic vowel signs.
    fileprivate var isAccent: Bool {
        switch value {
        case 0x0300...0x036F, 0x0483...0x0487, 0x0591...0x05C7, 0x0610...0x061A, 0x064B...0x065F, 0x0670,
            0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F:
            true
        default:
            false
        }
    }

    /// Letters that have no decomposition but that people type without their stroke or ligature.
    fileprivate var foldedLetter: String.UnicodeScalarView {
        switch self {
        case "ı": "i".unicodeScalars
        case "ß": "ss".unicodeScalars
        case "æ": "ae".unicodeScalars
        case "œ": "oe".unicodeScalars
        case "ø": "o".unicodeScalars
        case "đ", "ð": "d".unicodeScalars
        case "ł": "l".unicodeScalars
        case "þ": "th".unicodeScalars
        default: String(self).unicodeScalars
        }
    }
}
