/// The declarations of a `style` attribute, as far as they tell how a text is to be read.
struct StyleDeclarations {
    private let style: String

    init(_ style: String) { self.style = style }

    /// Those of an element; nil where it has none.
    init?(of node: HTMLTree.NodeID, in tree: HTMLTree) {
        guard let style = tree.attribute(.style, of: node), !style.isEmpty else { return nil }
        self.style = style
    }

    /// Whether it hides its element.
    var hides: Bool {
        has("display") { $0.hasPrefix("none") } || has("visibility") { $0.hasPrefix("hidden") }
    }

    /// Whether line breaks stand where they were written.
    var keepsLineBreaks: Bool { has("white-space") { $0.hasPrefix("pre") } }

    /// Whether an element of running text is set as a block.
    var standsOnOwnLine: Bool {
        has("display") { value in value == "table" || Self.lineDisplays.contains(where: value.hasPrefix) }
    }

    private static let lineDisplays = ["block", "flex", "grid", "table-row", "list-item", "flow-root"]

    /// Whether it is not copied with the text around it.
    var isLeftOutOfCopies: Bool { Self.selections.contains { has($0) { $0.hasPrefix("none") } } }

    private static let selections: [StaticString] = [
        "user-select", "-webkit-user-select", "-moz-user-select", "-ms-user-select", "-o-user-select",
        "-khtml-user-select",
    ]

    /// A length in pixels; nil where there is none, or a share of something. Of several the last counts.
    func pixels(_ property: StaticString) -> Double? {
        values(of: property).reversed().lazy.compactMap(Self.pixels).first
    }

    /// Whether its element is as wide as a share of the box around it, or at least that.
    var isStretched: Bool {
        Self.widths.contains { property in
            has(property) { $0.hasSuffix("%") || $0.hasSuffix("% !important") || $0.hasSuffix("vw") }
        }
    }

    private static let widths: [StaticString] = ["width", "min-width"]

    private func has(_ property: StaticString, where fits: (String) -> Bool) -> Bool {
        values(of: property).contains(where: fits)
    }

    /// What is declared for a property, in small letters and without white space around it.
    private func values(of property: StaticString) -> [String] {
        style.withBytes { bytes in
            var values: [String] = []
            var start = 0
            while start < bytes.count {
                let end = ByteScan.first(UInt8(ascii: ";"), in: bytes, from: start, to: bytes.count)
                defer { start = end + 1 }
                while start < end, bytes[start].isHTMLSpace { start += 1 }
                guard start + property.utf8CodeUnitCount < end,
                    ByteText.begins(inAnyCase: property, in: bytes, at: start)
                else { continue }
                var place = start + property.utf8CodeUnitCount
                while place < end, bytes[place].isHTMLSpace { place += 1 }
                guard place < end, bytes[place] == UInt8(ascii: ":") else { continue }
                var last = end
                repeat { place += 1 } while place < end && bytes[place].isHTMLSpace
                while last > place, bytes[last - 1].isHTMLSpace { last -= 1 }
                values.append(String(decoding: bytes[place..<last].lazy.map(\.lowercased), as: UTF8.self))
            }
            return values
        }
    }

    /// `20`, `20px`, `1.2em`, `-3px` in pixels of a page with letters of 16; nil for a percentage and what is no length.
    static func pixels(_ text: some StringProtocol) -> Double? {
        let value = text.drop(while: \.isWhitespace)
        let digits = value.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "-" }
        guard let number = Double(digits), number.isFinite else { return nil }
        switch value.dropFirst(digits.count).prefix(while: \.isLetter).lowercased() {
        case "": return value.dropFirst(digits.count).first == "%" ? nil : number
        case "px": return number
        case "em", "rem", "ic": return number * 16
        case "ex", "ch": return number * 8
        case "pt": return number * 4 / 3
        case "lh": return number * 20
        default: return nil
        }
    }
}
