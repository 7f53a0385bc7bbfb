/// Characters without room of their own that say how the letters beside them look, and are kept for that: the joiners,
/// which Persian, Urdu, Sinhala and the scripts of India need for the right form of a letter or its conjunct, and the
/// variation selectors of Mongolian (The Unicode Standard, 15.0, sections 9.2, 12.1, 13.5 and 23.2).
enum ShapingControl {
    /// Zero-width non-joiner and joiner.
    static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x200C || scalar.value == 0x200D }

    /// Whether a scalar is one.
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200C, 0x200D, 0x180B...0x180F: true
        default: false
        }
    }

    /// Whether it means something after the text of a cell: after a letter of a script whose letters join, and not
    /// after another one of its kind.
    static func isHeard(_ control: Unicode.Scalar, after cell: String) -> Bool {
        let scalars = cell.unicodeScalars
        guard let letter = scalars.first, let last = scalars.last, !contains(last) else { return false }
        return control.value >= 0x200C ? joins(letter) : (0x1800...0x18AF).contains(letter.value)
    }

    /// Whether a letter is of a script whose letters take other forms beside each other: Arabic, Syriac, N’Ko and their
    /// like, the scripts that come from Brahmi, Mongolian.
    private static func joins(_ letter: Unicode.Scalar) -> Bool {
        switch letter.value {
        case 0x0600...0x07FF, 0x0840...0x109F, 0x1700...0x18AF, 0x1900...0x1CFF, 0xA800...0xAAFF, 0xABC0...0xABFF,
            0xFB50...0xFDFF, 0xFE70...0xFEFC, 0x10A00...0x10FFF, 0x11000...0x11FFF, 0x1E900...0x1E95F:
            true
        default: false
        }
    }
}
