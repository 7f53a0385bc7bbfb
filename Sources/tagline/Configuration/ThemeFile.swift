import News
import Reader
import TOMLKit
import Terminal

/// Reads theme files: a table for each role, as those in `Themes/` show.
struct ThemeFile {
    /// How each role looks.
    private(set) var rules: [Role: Theme.Rule] = [:]
    /// Whether it is made for a light background, or for a dark one; nil where it is for any.
    private(set) var isForLight: Bool?
    /// Whether the terminal's own background stays where it is known to be of the kind that the theme is made for.
    private(set) var leavesBackground = false
    /// All that is wrong in it; what is wrong counts as not written.
    private(set) var mistakes: [ConfigurationError] = []
    /// Whether it is a theme at all.
    let isWellFormed: Bool

    /// The keys that are no roles.
    private static let keys = ["name", "for", "leaves-background", "palette"]

    /// What a theme file says.
    init(text: String, file: String) {
        let document = TOMLDocument(text: text, file: file)
        isWellFormed = document.isWellFormed
        let colors = ThemeColors(document)
        readKind(document)
        for name in document.root.keys where !ThemeFile.keys.contains(name) {
            guard let role = Role(rawValue: name) else {
                let nearest = Suggestion.nearest(to: name, among: Role.allCases.map(\.rawValue) + ThemeFile.keys)
                document.note(
                    at: [.key(name)], "unknown role “\(name)”\(nearest.map { "; did you mean “\($0)”?" } ?? "")")
                continue
            }
            guard let table = document.root[name]?.table else {
                document.note(at: [.key(name)], "a role is a table: [\(name)]")
                continue
            }
            rules[role] = ThemeFile.rule(table, of: name, colors, document)
        }
        mistakes = document.sortedMistakes
    }

    /// Whether it paints a background of its own where the terminal's is known to be light or dark, or is not known.
    func paintsGround(isLight: Bool?) -> Bool {
        !leavesBackground || isForLight == nil || isLight != isForLight
    }

    /// The look on a terminal.
    ///
    /// - Parameters:
    ///   - paintsGround: whether the theme's background is painted.
    ///   - terminalGround: the terminal's own background, where it is known by its parts.
    func theme(depth: Theme.ColorDepth, paintsGround: Bool = true, terminalGround: RGBColor? = nil) -> Theme {
        Theme(
            rules: rules, depth: depth, paintsGround: paintsGround,
            // A user's own colours stay as they are; they have seen them.
            terminalGround: leavesBackground ? terminalGround : nil)
    }

    private mutating func readKind(_ document: TOMLDocument) {
        if let value = document.root["for"] {
            switch value.string {
            case "dark": isForLight = false
            case "light": isForLight = true
            default: document.note(at: ["for"], "“for” is the background a theme is made for: \"dark\" or \"light\"")
            }
        }
        if let value = document.root["leaves-background"] {
            if let leaves = value.bool {
                leavesBackground = leaves
            } else {
                document.note(at: ["leaves-background"], "“leaves-background” is true or false")
            }
        }
    }

    private static let roleKeys = ["foreground", "background", "attributes", "monochrome"]

    private static func rule(
        _ table: TOMLTable, of role: String, _ colors: ThemeColors, _ document: TOMLDocument
    ) -> Theme.Rule {
        var rule = Theme.Rule()
        for name in table.keys {
            guard let value = table[name] else { continue }
            let path: [TOMLStep] = [.key(role), .key(name)]
            switch name {
            case "foreground": rule.foreground = colors.color(value, at: path)
            case "background": rule.background = colors.color(value, at: path)
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
