import Foundation
import News
import Reader
import TOMLKit
import Terminal

/// Reads the colours of a theme file: `"#fabd2f"`, the name of one in `[palette]`, or a table with one for each kind of
/// terminal, `{ rgb = "#fabd2f", 256 = 214, 16 = "bright-yellow" }`.
struct ThemeColors {
    private let document: TOMLDocument
    private var palette: [String: ThemeColor] = [:]

    /// The colours of a file, with those that it gives names.
    init(_ document: TOMLDocument) {
        self.document = document
        guard let value = document.root["palette"] else { return }
        guard let table = value.table else {
            document.note(at: [.key("palette")], "the palette is a table: [palette]")
            return
        }
        for name in table.keys.sorted() {
            guard let value = table[name] else { continue }
            palette[name] = color(value, at: [.key("palette"), .key(name)])
        }
    }

    /// A colour, or nil where it is none.
    func color(_ value: any TOMLValueConvertible, at path: [TOMLStep]) -> ThemeColor? {
        if let text = value.string { return named(text, at: path) }
        guard let table = value.table else {
            document.note(
                at: path,
                "a colour is \"#fabd2f\", a name of [palette], or { rgb = \"#fabd2f\", 256 = 214, 16 = \"bright-yellow\" }"
            )
            return nil
        }
        var color = ThemeColor()
        for name in table.keys.sorted() where !["rgb", "256", "16"].contains(name) {
            document.note(at: path + [.key(name)], "a colour has the keys rgb, 256 and 16, and not “\(name)”")
        }
        if let value = table["rgb"] {
            if let text = value.string {
                color = named(text, at: path + ["rgb"]) ?? color
            } else {
                document.note(at: path + ["rgb"], "rgb is written \"#rrggbb\"")
            }
        }
        if let value = table["256"] {
            if value.string == "default" {
                color.indexed = .terminal
            } else if let index = value.int, (0...255).contains(index) {
                color.indexed = .indexed(index)
            } else {
                document.note(
                    at: path + ["256"], "256 is an index of the 256-colour palette, 0 to 255, or \"default\"")
            }
        }
        if let value = table["16"] {
            if value.string == "default" {
                color.ansi = .terminal
            } else if let index = value.int ?? ThemeColors.ansiIndex(value.string ?? ""), (0...15).contains(index) {
                color.ansi = .indexed(index)
            } else {
                let names = ThemeColors.names.joined(separator: ", ")
                document.note(
                    at: path + ["16"], "16 is an index, 0 to 15, or a name: \(names), bright-…, default")
            }
        }
        return color
    }

    private func named(_ text: String, at path: [TOMLStep]) -> ThemeColor? {
        if let rgb = RGBColor(hex: text) { return ThemeColor(rgb: rgb) }
        if let color = palette[text] { return color }
        if text.hasPrefix("#") {
            document.note(at: path, "“\(text)” is no colour: # and six digits of 0 to 9 and a to f, as in \"#fabd2f\"")
        } else if document.isBroken([.key("palette"), .key(text)]) {
            // What is wrong with it was said there.
            return nil
        } else {
            let nearest = Suggestion.nearest(to: text, among: palette.keys.sorted())
            document.note(
                at: path, "[palette] has no colour “\(text)”\(nearest.map { "; did you mean “\($0)”?" } ?? "")")
        }
        return nil
    }

    private static let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

    private static func ansiIndex(_ name: String) -> Int? {
        if let index = names.firstIndex(of: name) { return index }
        guard name.hasPrefix("bright-") else { return nil }
        return names.firstIndex(of: String(name.dropFirst(7))).map { $0 + 8 }
    }
}
