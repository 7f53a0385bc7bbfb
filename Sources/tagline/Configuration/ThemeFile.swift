import BundledThemes
import Foundation
import Reader
import TOMLKit
import Terminal

/// Reads theme files: a table for each role, as `Themes/dark.toml` shows.
struct ThemeFile {
    /// How each role looks.
    private(set) var rules: [Role: Theme.Rule] = [:]
    /// What was passed over.
    private(set) var warnings: [ConfigurationError] = []

    /// What a theme file says.
    ///
    /// - Throws: ``ConfigurationError`` for what cannot be understood; unknown roles and keys are warned of.
    init(text: String, file: String) throws(ConfigurationError) {
        let document = try TOMLDocument(text: text, file: file)
        for name in document.root.keys where name != "name" {
            guard let role = Role(rawValue: name) else {
                let hint =
                    Similar.nearest(to: name, among: Role.allCases.map(\.rawValue)).map { "; did you mean “\($0)”?" }
                    ?? ""
                warnings.append(document.error(at: [name], "unknown role “\(name)”\(hint)"))
                continue
            }
            guard let table = document.root[name]?.table else {
                throw document.error(at: [name], "a role is a table: [\(name)]")
            }
            rules[role] = try rule(table, of: name, document)
        }
    }

    /// The look on a terminal with so many colours (8 counts as 16: the bright ones become bold).
    func theme(depth: Theme.ColorDepth, colorCount: Int) -> Theme {
        let folds = depth == .ansi16 && colorCount < 16
        return Theme(rules: folds ? rules.mapValues(\.foldedToEight) : rules, depth: depth)
    }

    private mutating func rule(
        _ table: TOMLTable, of role: String, _ document: TOMLDocument
    ) throws(ConfigurationError) -> Theme.Rule {
        var rule = Theme.Rule()
        for name in table.keys {
            guard let value = table[name] else { continue }
            let path = [role, name]
            switch name {
            case "foreground":
                (rule.foreground256, rule.foreground16) = try ThemeFile.colors(value, at: path, document)
            case "background":
                (rule.background256, rule.background16) = try ThemeFile.colors(value, at: path, document)
            case "attributes": rule.attributes = try ThemeFile.attributes(value, at: path, document)
            case "monochrome": rule.monochrome = try ThemeFile.attributes(value, at: path, document)
            default: warnings.append(document.error(at: path, "unknown key “\(name)” of a role"))
            }
        }
        return rule
    }

    private static let colorNames = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

    private static func colors(
        _ value: any TOMLValueConvertible, at path: [String], _ document: TOMLDocument
    ) throws(ConfigurationError) -> (Int?, Int?) {
        guard let table = value.table else {
            throw document.error(at: path, "a colour is { 256 = 215, 16 = \"bright-yellow\" }")
        }
        for name in table.keys where name != "256" && name != "16" {
            throw document.error(at: path, "a colour has the keys 256 and 16, and not “\(name)”")
        }
        let large = table["256"]
        if let large, !(0...255).contains(large.int ?? -1) {
            throw document.error(at: path, "256 is an index of the 256-colour palette: 0 to 255")
        }
        guard let small = table["16"] else { return (large?.int, nil) }
        guard let index = small.int ?? ansiIndex(small.string ?? ""), (0...15).contains(index) else {
            throw document.error(
                at: path, "16 is an index, 0 to 15, or a name: \(colorNames.joined(separator: ", ")), bright-…")
        }
        return (large?.int, index)
    }

    private static func ansiIndex(_ name: String) -> Int? {
        if let index = colorNames.firstIndex(of: name) { return index }
        guard name.hasPrefix("bright-") else { return nil }
        return colorNames.firstIndex(of: String(name.dropFirst(7))).map { $0 + 8 }
    }

    private static func attributes(
        _ value: any TOMLValueConvertible, at path: [String], _ document: TOMLDocument
    ) throws(ConfigurationError) -> Style.Attributes {
        let names: [String: Style.Attributes] = [
            "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
        ]
        guard let array = value.array else {
            throw document.error(at: path, "“\(path.last ?? "")” is a list: [\"bold\"]")
        }
        var attributes: Style.Attributes = []
        for item in array {
            guard let name = item.string, let attribute = names[name] else {
                throw document.error(at: path, "an attribute is one of \(names.keys.sorted().joined(separator: ", "))")
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
