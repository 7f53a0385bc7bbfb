import Reader
import Terminal

/// What the file says of articles.
extension Configuration {
    mutating func readReading(_ table: ConfigurationTable) {
        let measures = ReadingOptions.measures
        if let measure = table.number("measure", in: measures, of: "a number of columns") { reading.measure = measure }
        view.rows = table.choice("rows", ["auto": nil, "line": .line, "two-lines": .twoLines, "card": .card]) ?? nil
        let places: KeyValuePairs<String, PageView.ArticlePlace?> = [
            "auto": nil, "beside": .beside, "below": .below, "on-demand": .onDemand,
        ]
        view.article = table.choice("article", places) ?? nil
        reading.wrapsCode = table.choice("code", ["scroll": false, "wrap": true]) ?? false
        reading.marksRead =
            table.choice("mark-read", ["opened": .whenOpened, "passed": .whenPassed]) { .after(max($0, .seconds(1))) }
            ?? .whenOpened
        reading.numbersLinks = table.flag("link-numbers") ?? true
        hyperlinks = table.choice("hyperlinks", ["true": true, "false": false, "auto": nil]) ?? nil
        let ways: KeyValuePairs<String, RightToLeft?> = [
            "auto": nil, "reader": .reader, "terminal": .terminal, "off": .off,
        ]
        if let way = table.choice("right-to-left", ways) ?? nil {
            ordersAutomatically = false
            reading.rightToLeft = way
        }
        showsPictures = table.choice("pictures", ["auto": nil, "on": true, "off": false]) ?? nil
        // Strangers name the pictures: who wrote something here wanted it otherwise than by default.
        hidesPictures = table.isBroken("pictures")
        if hidesPictures { showsPictures = false }
        readSchemes(table)
    }

    private mutating func readSchemes(_ table: ConfigurationTable) {
        let schemes = table.list("allowed-schemes", "a list of schemes, such as [\"gemini\", \"gopher\"]") ?? []
        for (number, scheme) in schemes.enumerated() where !WebAddress.isScheme(scheme) {
            table.note(at: "allowed-schemes", element: number, "“\(scheme)” is no scheme")
        }
        // All or none: what is left of a list with mistakes may not be what was meant.
        distrustsSchemes = table.isBroken("allowed-schemes")
        reading.allowedSchemes = distrustsSchemes ? [] : Set(schemes.map { $0.lowercased() })
    }
}
