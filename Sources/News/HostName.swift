internal import Foundation

/// Names of hosts in letters beyond ASCII, which the network knows in ASCII only: `bücher.example` is
/// `xn--bcher-kva.example` (IDNA, RFC 5891; Punycode, RFC 3492).
public enum HostName {
    /// `address` with its host in ASCII; as it is when that is so already, or when the host is none.
    public static func asciiAddress(_ address: String) -> String {
        guard let place = place(in: address) else { return address }
        let host = address[place]
        guard host.utf8.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "%") }), let ascii = ascii(String(host))
        else {
            return address
        }
        return "\(address[..<place.lowerBound])\(ascii)\(address[place.upperBound...])"
    }

    /// `address`, whose host is in ASCII, with the host as the person wrote it in `written`, when that is the same one.
    public static func address(_ address: String, asIn written: String) -> String {
        guard let place = place(in: address), let other = self.place(in: written),
            ascii(String(written[other])) == address[place].lowercased()
        else { return address }
        return "\(address[..<place.lowerBound])\(written[other])\(address[place.upperBound...])"
    }

    /// Where the host stands in an address; nil when there is none, or a number of IPv6.
    private static func place(in address: String) -> Range<String.Index>? {
        guard let scheme = address.firstRange(of: "://") else { return nil }
        let authority = address[scheme.upperBound...].prefix { !"/?#\\".contains($0) }
        let start = authority.lastIndex(of: "@").map { authority.index(after: $0) } ?? authority.startIndex
        let host = authority[start...].prefix { $0 != ":" }
        return host.isEmpty || host.hasPrefix("[") ? nil : start..<host.endIndex
    }

    /// `host` in ASCII and small letters; nil when it can be no host.
    public static func ascii(_ host: String) -> String? {
        let plain = host.contains("%") ? host.removingPercentEncoding ?? host : host
        // Other scripts have full stops of their own.
        let dotted = plain.replacing("。", with: ".").replacing("．", with: ".").replacing("｡", with: ".")
        var labels: [String] = []
        for label in dotted.split(separator: ".", omittingEmptySubsequences: false) {
            guard let ascii = asciiLabel(String(label)) else { return nil }
            labels.append(ascii)
        }
        let name = labels.joined(separator: ".")
        return name.utf8.count <= 253 ? name : nil
    }

    private static func asciiLabel(_ label: String) -> String? {
        // Soft hyphens are not seen, and say nothing.
        let seen = String(String.UnicodeScalarView(label.unicodeScalars.filter { $0 != "\u{AD}" }))
        let folded = seen.precomposedStringWithCompatibilityMapping.lowercased()
            .precomposedStringWithCompatibilityMapping
        guard folded.unicodeScalars.allSatisfy(isOfHosts) else { return nil }
        if folded.utf8.allSatisfy({ $0 < 0x80 }) { return folded }
        guard let encoded = punycode(Array(folded.unicodeScalars)), encoded.utf8.count <= 59 else { return nil }
        return "xn--" + encoded
    }

    private static func isOfHosts(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-"
                || scalar == "_"
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator, .lineSeparator,
            .paragraphSeparator:
            // The joiners that Persian and Sinhala need.
            return scalar == "\u{200C}" || scalar == "\u{200D}"
        default: return true
        }
    }

    // MARK: RFC 3492

    private static let base = 36

    /// The letters of `label` as Punycode; nil when it is longer than a label can be.
    private static func punycode(_ label: [Unicode.Scalar]) -> String? {
        guard label.count <= 63 else { return nil }
        var output = label.filter(\.isASCII)
        let basic = output.count
        if basic > 0 { output.append("-") }
        var (next, delta, bias, handled) = (0x80, 0, 72, basic)
        while handled < label.count {
            guard let least = label.lazy.map({ Int($0.value) }).filter({ $0 >= next }).min() else { return nil }
            // 63 letters below 0x110000 are far from overflowing.
            delta += (least - next) * (handled + 1)
            next = least
            for scalar in label {
                if scalar.value < next { delta += 1 }
                guard scalar.value == next else { continue }
                append(delta, bias: bias, to: &output)
                bias = adapted(delta, count: handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            next += 1
        }
        return String(String.UnicodeScalarView(output))
    }

    /// A number in digits of varying weight (section 3.3).
    private static func append(_ number: Int, bias: Int, to output: inout [Unicode.Scalar]) {
        var rest = number
        var position = base
        while true {
            let threshold = min(max(position - bias, 1), 26)
            if rest < threshold { break }
            output.append(digit(threshold + (rest - threshold) % (base - threshold)))
            rest = (rest - threshold) / (base - threshold)
            position += base
        }
        output.append(digit(rest))
    }

    /// `a` to `z`, then `0` to `9`.
    private static func digit(_ value: Int) -> Unicode.Scalar {
        Unicode.Scalar(UInt8(truncatingIfNeeded: value < 26 ? value + 0x61 : value - 26 + 0x30))
    }

    /// The bias for the next number (section 6.1).
    private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var position = 0
        while delta > 455 {
            delta /= base - 1
            position += base
        }
        return position + base * delta / (delta + 38)
    }
}
