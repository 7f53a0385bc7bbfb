import Pictures
import Reader
import Refresh
import Terminal

/// What `tagline picture` prints: how the process that decodes hands a picture to the reader.
///
///     picture  COLUMNS  ROWS          of pixels; then a line a row: for each pixel its red, green and blue as two
///     D70000--------0000AF            digits each, `------` where the picture is transparent
///
///     failed       REASON
///     unavailable  REASON            where the library that decodes is missing
///     elsewhere    HOST              where the server redirects to another site
enum PictureLines {
    /// What lines say.
    enum Answer: Hashable {
        /// A picture.
        case picture(Picture)
        /// There is none, for a reason in words.
        case failed(reason: String)
        /// There are no pictures at all on this machine, for a reason in words.
        case unavailable(reason: String)
        /// The server redirects to another site, which was not asked.
        case elsewhere(host: String)
    }

    /// The lines of a picture, without their ends.
    static func lines(of picture: Picture) -> [String] {
        ["picture\t\(picture.width)\t\(picture.height)"]
            + (0..<picture.height).map { row in
                picture.pixels[row * picture.width..<(row + 1) * picture.width].map(digits).joined()
            }
    }

    /// The line of a failure.
    static func failure(_ error: any Error & CustomStringConvertible) -> String {
        if case .redirectToOtherSite(let host) = error as? FetchFailure {
            return "elsewhere\t\(PlainLine.cleaned(host))"
        }
        let isUnavailable = error as? PictureProblem == .noLibrary
        return "\(isUnavailable ? "unavailable" : "failed")\t\(PlainLine.cleaned(error.description))"
    }

    /// What lines say. Whatever does not keep to the form is a failure: the process that wrote them read a stranger's
    /// bytes.
    static func answer(in text: String) -> Answer {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.utf8 }
        let fields = lines.first.map { String($0) ?? "" }?.split(separator: "\t") ?? []
        if fields.first == "failed", fields.count == 2 { return .failed(reason: PlainLine.cleaned(String(fields[1]))) }
        if fields.first == "unavailable", fields.count == 2 {
            return .unavailable(reason: PlainLine.cleaned(String(fields[1])))
        }
        if fields.first == "elsewhere", fields.count == 2 {
            return .elsewhere(host: PlainLine.cleaned(String(fields[1])))
        }
        let damaged = Answer.failed(reason: "it could not be decoded")
        guard fields.count == 3, fields[0] == "picture", let columns = Int(fields[1]), let rows = Int(fields[2]),
            (1...Picture.mostColumns).contains(columns), (1...Picture.mostRows).contains(rows), lines.count > rows
        else { return damaged }
        var pixels: [RGB?] = []
        for line in lines[1...rows] {
            guard line.count == 6 * columns else { return damaged }
            let digits = Array(line)
            pixels += stride(from: 0, to: digits.count, by: 6).map { color(digits[$0..<$0 + 6]) }
        }
        return Picture(width: columns, height: rows, pixels: pixels).map(Answer.picture) ?? damaged
    }

    private static func digits(_ color: RGB?) -> String {
        guard let color else { return "------" }
        return [color.red, color.green, color.blue].map { part in
            (part < 16 ? "0" : "") + String(part, radix: 16, uppercase: true)
        }.joined()
    }

    private static func color(_ digits: ArraySlice<UInt8>) -> RGB? {
        UInt32(String(decoding: digits, as: UTF8.self), radix: 16).map {
            RGB(red: Int($0 >> 16), green: Int($0 >> 8 & 255), blue: Int($0 & 255))
        }
    }
}

extension PictureCells {
    /// A picture as half blocks, as large as fits into what is wished.
    init(_ picture: Picture, for request: PictureRequest) {
        let grid = PictureGrid(
            picture, columns: request.columns, rows: request.rows,
            palette: request.colors == .ansi16 ? .ansi16 : .indexed256)
        self.init(
            rows: stride(from: 0, to: grid.height, by: 2).map { row in
                (0..<grid.width).map { column in
                    let (upper, lower) = (
                        grid.colors[row * grid.width + column], grid.colors[(row + 1) * grid.width + column]
                    )
                    return Self.cell(upper: upper.map { .indexed(Int($0)) }, lower: lower.map { .indexed(Int($0)) })
                }
            })
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
}
