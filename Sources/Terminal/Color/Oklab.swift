import Foundation

/// A colour by how it looks: distances are about as large as the difference that is seen.
///
/// Björn Ottosson, "A perceptual color space for image processing", 2020, <https://bottosson.github.io/posts/oklab/>,
/// where the numbers are from (public domain).
public struct Oklab: Hashable, Sendable {
    /// From 0, black, to 1, white.
    public var lightness: Double
    /// From green to red.
    public var a: Double
    /// From blue to yellow.
    public var b: Double

    /// A colour as it looks.
    public init(_ color: RGBColor) {
        let (red, green, blue) = (
            RGBColor.linear[Int(color.red)], RGBColor.linear[Int(color.green)], RGBColor.linear[Int(color.blue)]
        )
        let long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
        let middle = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
        let short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
        lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
        a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
        b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
    }

    /// How far from grey it is.
    public var chroma: Double { (a * a + b * b).squareRoot() }

    /// The direction of its hue, in radians.
    public var hue: Double { atan2(b, a) }

    /// How different two colours look: 0 for the same, 1 for black and white.
    public func distance(to other: Oklab) -> Double {
        let (lightness, a, b) = (lightness - other.lightness, a - other.a, b - other.b)
        return (lightness * lightness + a * a + b * b).squareRoot()
    }

    /// The colour in red, green and blue; what these cannot show is cut off.
    public var rgb: RGBColor {
        let long = pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3)
        let middle = pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3)
        let short = pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3)
        func part(_ light: Double) -> UInt8 {
            let part = light <= 0.0031308 ? 12.92 * light : 1.055 * pow(light, 1 / 2.4) - 0.055
            return UInt8(min(max((part * 255).rounded(), 0), 255))
        }
        return RGBColor(
            part(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
            part(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
            part(-0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short))
    }
}
