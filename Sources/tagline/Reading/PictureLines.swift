import Pictures
import Reader
import Terminal

/// What `tagline picture` prints: how the process that decodes hands a picture to the reader.
///
///     picture  COLUMNS  ROWS          then a line a row of cells: for each cell the upper and the lower colour of
///     C4E8E8--…                       xterm's palette as two digits, `--` where the picture is transparent
///
///     failed       REASON
///     unavailable  REASON            where the library that decodes is missing
enum PictureLines {
    /// The lines of a picture, without their ends.
    static func lines(of grid: PictureGrid) -> [String] {
        var lines = ["picture\t\(grid.width)\t\(grid.height / 2)"]
        for row in stride(from: 0, to: grid.height, by: 2) {
            var line = ""
            for column in 0..<grid.width {
                for pixel in [row, row + 1] { line += digits(grid.colors[pixel * grid.width + column]) }
            }
            lines.append(line)
        }
        return lines
    }

    /// The line of a failure.
    static func failure(_ error: any Error & CustomStringConvertible) -> String {
        let isUnavailable = error as? PictureProblem == .noLibrary
        return "\(isUnavailable ? "unavailable" : "failed")\t\(PlainLine.cleaned(error.description))"
    }

    /// What lines say. Whatever does not keep to the form is a failure: the process that wrote them read a stranger's
    /// bytes.
    static func answer(in text: String, mostColumns: Int, mostRows: Int) -> PictureAnswer {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.utf8 }
        let fields = lines.first.map { String($0) ?? "" }?.split(separator: "\t") ?? []
        if fields.first == "failed", fields.count == 2 { return .none(reason: PlainLine.cleaned(String(fields[1]))) }
        if fields.first == "unavailable", fields.count == 2 {
            return .unavailable(reason: PlainLine.cleaned(String(fields[1])))
        }
        guard fields.count == 3, fields[0] == "picture", let columns = Int(fields[1]), let rows = Int(fields[2]),
            (1...mostColumns).contains(columns), (1...mostRows).contains(rows), lines.count > rows
        else { return .none(reason: "it could not be decoded") }
        var cells: [[Cell]] = []
        for line in lines[1...rows] {
            guard line.count == 4 * columns else { return .none(reason: "it could not be decoded") }
            let digits = Array(line)
            cells.append(
                (0..<columns).map { column in
                    cell(upper: color(digits[(4 * column)...]), lower: color(digits[(4 * column + 2)...]))
                })
        }
        return .cells(PictureCells(rows: cells))
    }

    /// A half block whose foreground is one of the two pixels and whose background is the other.
    private static func cell(upper: Color?, lower: Color?) -> Cell {
        switch (upper, lower) {
        case (nil, nil): .blank
        case (let upper?, let lower?) where upper == lower:
            Cell(text: " ", width: 1, style: Style(background: upper))
        case (let upper?, let lower?): Cell(text: "▀", width: 1, style: Style(foreground: upper, background: lower))
        case (let upper?, nil): Cell(text: "▀", width: 1, style: Style(foreground: upper))
        case (nil, let lower?): Cell(text: "▄", width: 1, style: Style(foreground: lower))
        }
    }

    private static func digits(_ color: UInt8?) -> String {
        guard let color else { return "--" }
        let digits = String(color, radix: 16, uppercase: true)
        return digits.utf8.count == 1 ? "0" + digits : digits
    }

    private static func color(_ digits: ArraySlice<UInt8>) -> Color? {
        UInt8(String(decoding: digits.prefix(2), as: UTF8.self), radix: 16).map { .indexed(Int($0)) }
    }
}
