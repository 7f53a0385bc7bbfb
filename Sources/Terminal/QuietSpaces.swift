/// Fewer bytes for the same picture: spaces between two texts are sent in the look of the text before them.
///
/// Colour and weight do not show in a space, but each change of them is a sequence of ten to thirty bytes. In a list
/// of several coloured columns this is a quarter of a page.
enum QuietSpaces {
    /// The longest gap that is treated so; longer ones are cheaper skipped by the cursor.
    private static let longestGap = 12

    /// The style that each cell of a row is to be sent in.
    static func styles(of cells: ArraySlice<Cell>) -> [Style] {
        var styles = cells.map(\.style)
        let cells = Array(cells)
        var index = 1
        while index < cells.count {
            let before = styles[index - 1]
            guard before.showsOnlyBackgroundInSpaces else {
                index += 1
                continue
            }
            let start = index
            while index < cells.count, index - start <= longestGap, cells[index].text == " ",
                styles[index].showsOnlyBackgroundInSpaces, styles[index].background == before.background
            {
                index += 1
            }
            if index > start, index < cells.count, index - start <= longestGap {
                for gap in start..<index { styles[gap] = before }
            }
            index += 1
        }
        return styles
    }
}

extension Style {
    fileprivate var showsOnlyBackgroundInSpaces: Bool { attributes.isDisjoint(with: [.underline, .reverse]) }
}
