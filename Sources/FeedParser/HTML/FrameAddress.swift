import Foundation

/// The address of a frame in its parts.
struct FrameAddress {
    let host: String
    /// The names of the path.
    let path: [String]
    private let query: [(name: String, value: String)]
    private let fragment: String

    /// Nil where there is no host.
    init?(_ address: String) {
        guard let host = WebAddress.host(of: address),
            let start = address.range(of: "://").map({ address[$0.upperBound...] })
        else { return nil }
        self.host = host
        let withoutFragment = start.prefix { $0 != "#" }
        fragment = String(start.dropFirst(withoutFragment.count + 1))
        let place = withoutFragment.prefix { $0 != "?" }
        // Players of the first years wrote `/v/abc&hl=en`.
        let parts = place.split(separator: "&")
        path = (parts.first ?? "").split(separator: "/").dropFirst().map(String.init)
        let pairs = parts.dropFirst() + withoutFragment.dropFirst(place.count + 1).split(separator: "&").prefix(100)
        query = pairs.map { pair in
            let name = pair.prefix { $0 != "=" }
            return (String(name), String(pair.dropFirst(name.count + 1)))
        }
    }

    /// The value of a parameter as it stands in the address; nil where it is empty.
    func raw(_ name: String) -> String? {
        query.first { $0.name == name && !$0.value.isEmpty }?.value
    }

    /// The value of a parameter, decoded.
    func value(_ name: String) -> String? {
        raw(name).map { $0.replacing("+", with: " ").removingPercentEncoding ?? $0 }
    }

    /// A parameter that is an address of the web.
    func address(_ name: String) -> String? {
        value(name).flatMap { WebAddress.resolved($0, against: nil) }.flatMap { $0.hasPrefix("http") ? $0 : nil }
    }

    /// A parameter that is the name of a film, a channel or a list: letters, digits, `-` and `_`.
    func name(_ parameter: String) -> String? { raw(parameter).flatMap(Self.name) }

    /// What is written so, if it is such a name.
    static func name(_ text: String) -> String? {
        let isName = !text.isEmpty && text.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == 0x2D || $0 == 0x5F }
        return isName ? text : nil
    }

    /// The seconds at which the film begins, by one of these parameters or behind the number sign: `90`, `1m30s`.
    func start(_ names: String...) -> String? {
        let values = names.compactMap { raw($0) } + [fragment.hasPrefix("t=") ? String(fragment.dropFirst(2)) : ""]
        for value in values {
            guard value.utf8.allSatisfy({ $0.isASCIIAlphanumeric }), value.contains(where: { $0 != "0" && $0 != "s" })
            else { continue }
            return value.last?.isNumber == true ? value + "s" : value
        }
        return nil
    }

    /// Whether the host is one of a name, or one below it.
    func isAt(_ name: String) -> Bool { host == name || host.hasSuffix("." + name) }
}
