import Foundation

/// A colour by its parts of red, green and blue, as sRGB has them.
public struct RGBColor: Hashable, Sendable {
    /// The part of red.
    public var red: UInt8
    /// The part of green.
    public var green: UInt8
    /// The part of blue.
    public var blue: UInt8

    /// A colour of three parts.
    public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
        (self.red, self.green, self.blue) = (red, green, blue)
    }

    /// A colour as web pages write it: `#rrggbb`.
    public init?(hex: String) {
        let digits = hex.utf8.dropFirst().compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        guard hex.utf8.first == UInt8(ascii: "#"), hex.utf8.count == 7, digits.count == 6 else { return nil }
        func part(_ index: Int) -> UInt8 { UInt8(clamping: digits[index] * 16 + digits[index + 1]) }
        self.init(part(0), part(2), part(4))
    }

    /// A colour as terminals and the X Window System write it: `rgb:ffff/ffff/ffff`, with one to four digits a part, or
    /// `rgba:` with a fourth part, which is left out.
    init?(x11 text: some StringProtocol) {
        guard let colon = text.firstIndex(of: ":"), ["rgb", "rgba"].contains(text[..<colon]) else { return nil }
        let parts = text[text.index(after: colon)...].split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == (text[..<colon] == "rgb" ? 3 : 4) else { return nil }
        let numbers = parts.prefix(3).compactMap { part -> UInt8? in
            guard (1...4).contains(part.utf8.count), part.utf8.allSatisfy({ $0 != UInt8(ascii: "+") }),
                let number = Int(part, radix: 16), number >= 0
            else { return nil }
            let largest = (1 << (4 * part.utf8.count)) - 1
            return UInt8(clamping: (number * 255 + largest / 2) / largest)
        }
        guard numbers.count == 3 else { return nil }
        self.init(numbers[0], numbers[1], numbers[2])
    }

    /// As web pages write it: `#rrggbb`.
    public var hex: String {
        "#"
            + [red, green, blue].map { part in
                let digits = String(part, radix: 16)
                return digits.utf8.count == 1 ? "0" + digits : digits
            }.joined()
    }

    /// How bright it is: 0 for black, 1 for white (WCAG 2.1, "relative luminance").
    public var luminance: Double {
        0.2126 * RGBColor.linear[Int(red)] + 0.7152 * RGBColor.linear[Int(green)] + 0.0722 * RGBColor.linear[Int(blue)]
    }

    /// How well one colour is read on the other: 1 to 21; text wants 4.5, lines and large signs 3 (WCAG 2.1, 1.4.3 and
    /// 1.4.11).
    public func contrast(with other: RGBColor) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// The parts as amounts of light, by their number (IEC 61966-2-1).
    static let linear: [Double] = (0...255).map { number in
        let part = Double(number) / 255
        return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }

    /// Whether black is read better on it than white.
    public var isLight: Bool { contrast(with: RGBColor(0, 0, 0)) > contrast(with: RGBColor(255, 255, 255)) }
}
