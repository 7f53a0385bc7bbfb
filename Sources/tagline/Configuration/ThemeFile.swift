import News
import Reader
import TOMLKit
import Terminal

/// Reads theme files: a table for each role, as `Themes/dark.toml` shows.
struct ThemeFile {
    /// How each role looks.
    private(set) var rules: [Role: Theme.Rule] = [:]
    /// All that is wrong in it; what is wrong counts as not written.
    private(set) var mistakes: [ConfigurationError] = []
    /// Whether it is a theme at all.
    let isWellFormed: Bool

    /// What a theme file says.
    init(text: String, file: String) {
        let document = TOMLDocument(text: text, file: file)
        isWellFormed = document.isWellFormed
        for name in document.root.keys where name != "name" {
            guard let role = Role(rawValue: name) else {
                let nearest = Suggestion.nearest(to: name, among: Role.allCases.map(\.rawValue))
                document.note(
                    at: [.key(name)], "unknown role “\(name)”\(nearest.map { "; did you mean “\($0)”?" } ?? "")")
                continue
            }
            guard let table = document.root[name]?.table else {
                document.note(at: [.key(name)], "a role is a table: [\(name)]")
                continue
            }
            rules[role] = ThemeFile.rule(table, of: name, document)
        }
        mistakes = document.sortedMistakes
    }

    /// The look on a terminal with so many colours (8 counts as 16: the bright ones become bold).
    func theme(depth: Theme.ColorDepth, colorCount: Int) -> Theme {
        let folds = depth == .ansi16 && colorCount < 16
        return Theme(rules: folds ? rules.mapValues(\.foldedToEight) : rules, depth: depth)
    }

    private static let roleKeys = ["foreground", "background", "attributes", "monochrome"]

    private static func rule(_ table: TOMLTable, of role: String, _ document: TOMLDocument) -> Theme.Rule {
        var rule = Theme.Rule()
        for name in table.keys {
            guard let value = table[name] else { continue }
            let path: [TOMLStep] = [.key(role), .key(name)]
            switch name {
            case "foreground":
                (rule.foreground256, rule.foreground16) = colors(value, at: path, document)
            case "background":
                (rule.background256, rule.background16) = colors(value, at: path, document)
            case "attributes": rule.attributes = attributes(value, name, at: path, document)
            case "monochrome": rule.monochrome = attributes(value, name, at: path, document)
            default:
                let nearest = Suggestion.nearest(to: name, among: roleKeys)
                document.note(
                    at: path,
                    "unknown key “\(name)” of a role\(nearest.map { "; did you mean “\($0)”?" } ?? "")")
            }
        }
        return rule
    }

    private static let colorNames = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

    private static func colors(
        _ value: any TOMLValueConvertible, at path: [TOMLStep], _ document: TOMLDocument
    ) -> (Int?, Int?) {
        guard let table = value.table else {
            document.note(at: path, "a colour is { 256 = 215, 16 = \"bright-yellow\" }")
            return (nil, nil)
        }
        for name in table.keys where name != "256" && name != "16" {
            document.note(at: path + [.key(name)], "a colour has the keys 256 and 16, and not “\(name)”")
        }
        var large = table["256"]?.int
        if table["256"] != nil, !(0...255).contains(large ?? -1) {
            document.note(at: path + ["256"], "256 is an index of the 256-colour palette: 0 to 255")
            large = nil
        }
        guard let small = table["16"] else { return (large, nil) }
        guard let index = small.int ?? ansiIndex(small.string ?? ""), (0...15).contains(index) else {
            document.note(
                at: path + ["16"], "16 is an index, 0 to 15, or a name: \(colorNames.joined(separator: ", ")), bright-…"
            )
            return (large, nil)
        }
        return (large, index)
    }

    private static func ansiIndex(_ name: String) -> Int? {
        if let index = colorNames.firstIndex(of: name) { return index }
        guard name.hasPrefix("bright-") else { return nil }
        return colorNames.firstIndex(of: String(name.dropFirst(7))).map { $0 + 8 }
    }

    private static func attributes(
        _ value: any TOMLValueConvertible, _ key: String, at path: [TOMLStep], _ document: TOMLDocument
    ) -> Style.Attributes {
        let names: [String: Style.Attributes] = [
            "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
        ]
        guard let array = value.array else {
            document.note(at: path, "“\(key)” is a list: [\"bold\"]")
            return []
        }
        var attributes: Style.Attributes = []
        for (number, item) in array.enumerated() {
            guard let name = item.string, let attribute = names[name] else {
                document.note(
                    at: path + [.element(number)],
                    "an attribute is one of \(names.keys.sorted().joined(separator: ", "))")
                continue
            }
            attributes.insert(attribute)
        }
        return attributes
    }
}

extension Theme.Rule {
    /// The rule for a terminal with eight colours, such as the Linux console.
    fileprivate var foldedToEight: Theme.Rule {
        var rule = self
        if let color = foreground16, color >= 8 {
            rule.foreground16 = color - 8
            // Bright black is grey; black in bold is black on most of these terminals.
            if color == 8 { rule.foreground16 = 7 } else { rule.attributes.insert(.bold) }
        }
        if let color = background16, color >= 8 { rule.background16 = color == 8 ? 4 : color - 8 }
        return rule
    }
}
