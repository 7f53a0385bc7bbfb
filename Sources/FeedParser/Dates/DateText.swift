internal import Foundation

/// Written dates in one spelling: the digits, spaces, dashes and colons of all scripts are those of ASCII.
enum DateText {
    /// The bytes of `text`, UTF-8, with the digits of any script as `0` to `9`, wide forms as narrow ones, all white
    /// space as blanks, and without what nobody sees (marks of direction, joiners, soft hyphens).
    static func bytes(of text: String) -> [UInt8] {
        var bytes = Array(text.utf8)
        if !bytes.contains(where: { $0 >= 0x80 || $0 < 0x20 }) { return bytes }
        bytes.removeAll(keepingCapacity: true)
        for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
        return bytes
    }

    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        switch scalar.value {
        case 0x21..<0x7F: bytes.append(UInt8(scalar.value))
        case 0xFF01...0xFF5E: bytes.append(UInt8(scalar.value - 0xFEE0))
        case 0x2010...0x2015, 0x2212, 0xFE63: bytes.append(UInt8(ascii: "-"))
        case 0x060C, 0x3001, 0x3002: bytes.append(UInt8(ascii: ","))
        case 0x2236: bytes.append(UInt8(ascii: ":"))
        case 0xAA, 0xAD, 0xBA, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: break
        default:
            if scalar.properties.isWhitespace || scalar.value < 0x20 || scalar.value == 0x7F {
                bytes.append(UInt8(ascii: " "))
            } else if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
                bytes.append(0x30 + UInt8(clamping: Int(value)))
            } else {
                bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
            }
        }
    }

    /// A word as ``DateWordTable`` has it: small letters without accents, no other characters than letters and the
    /// marks that belong to them.
    static func folded(_ word: [UInt8]) -> String {
        if !word.contains(where: { $0 >= 0x80 }) {
            return String(decoding: word.lazy.filter(\.isASCIILetter).map { $0 | 0x20 }, as: UTF8.self)
        }
        var folded = String.UnicodeScalarView()
        let small = String(decoding: word, as: UTF8.self).lowercased()
        for scalar in small.decomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar {
            // Accents, and the vowels and joints of Arabic and Hebrew, which some write and some do not.
            case "\u{300}"..."\u{36F}", "\u{591}"..."\u{5C7}", "\u{64B}"..."\u{65F}", "\u{670}": break
            case "\u{6CC}": folded.append("\u{64A}")
            case "\u{6A9}": folded.append("\u{643}")
            case "ς": folded.append("σ")
            case "ı": folded.append("i")
            case "ł": folded.append("l")
            case "đ": folded.append("d")
            case "ø": folded.append("o")
            default: if isOfWords(scalar) { folded.append(scalar) }
            }
        }
        return String(folded).precomposedStringWithCanonicalMapping
    }

    private static func isOfWords(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark:
            true
        default: false
        }
    }

    /// Whether a scalar is of a script that writes no blanks between words, or glues units to numbers.
    static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3005...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF: true
        default: false
        }
    }
}

extension UInt8 {
    /// `0` to `9`.
    var isDigit: Bool { (0x30...0x39).contains(self) }
}
