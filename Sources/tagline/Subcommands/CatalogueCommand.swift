import ArgumentParser
import Foundation
import News
import Store
import Terminal

/// `tagline catalogue`: publishers to follow.
struct CatalogueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "catalogue",
        abstract: "Look for publishers to follow, and follow them.",
        discussion: """
            The catalogue ships with the program: some hundreds of publishers by country, language and topic. Nobody has \
            asked their addresses lately; some will have moved, which you learn when they are fetched.

              tagline catalogue                                what there is
              tagline catalogue kenya                          what fits; each word begins a name, country, language, topic
              tagline catalogue french politics
              tagline catalogue --follow balkan insight        follow what fits
              tagline catalogue --follow World news in English   one of the choices that the overview names
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Argument(help: ArgumentHelp("What to look for.", valueName: "word"))
    var words: [String] = []

    @Flag(help: "Follow all that fits, or the choice of that name.")
    var follow = false

    @Flag(help: "Print all publishers.")
    var all = false

    @Flag(help: "Print a JSON object a line: name, address, country, region, language, topic.")
    var json = false

    func validate() throws {
        if follow, words.isEmpty { throw ValidationError("--follow needs words that say what") }
    }

    func run() throws {
        let catalogue = Catalogue.standard
        let text = words.joined(separator: " ")
        if follow { return try follow(text, of: catalogue) }
        let output = StandardOutput(whenClosed: .ends)
        let entries = catalogue.entries(matching: text)
        if json {
            for entry in entries { try output.write(Self.line(of: entry)) }
        } else if words.isEmpty, !all {
            try printOverview(of: catalogue, output)
        } else {
            let bundles = words.isEmpty ? [] : catalogue.bundles(matching: text)
            for bundle in bundles { try output.writeLine("Choice: \(bundle.name) (\(bundle.entries.count))") }
            try printTable(of: entries, output)
            if entries.isEmpty, bundles.isEmpty { throw Failure("the catalogue has nothing with “\(text)”") }
        }
        try output.flush()
    }

    private func printOverview(of catalogue: Catalogue, _ output: StandardOutput) throws {
        try output.writeLine("\(catalogue.entries.count) publishers; words narrow it: tagline catalogue kenya")
        try output.writeLine("")
        try output.writeLine("To follow by one choice: tagline catalogue --follow NAME")
        for bundle in catalogue.bundles {
            try output.writeLine("  \(bundle.name) (\(bundle.entries.count))")
        }
        try output.writeLine("")
        try output.writeLine("By part of the world:")
        var counts: [(region: String, count: Int)] = []
        for entry in catalogue.entries {
            if let index = counts.firstIndex(where: { $0.region == entry.region }) {
                counts[index].count += 1
            } else {
                counts.append((entry.region, 1))
            }
        }
        for (region, count) in counts { try output.writeLine("  \(region) (\(count))") }
    }

    private func printTable(of entries: [CatalogueEntry], _ output: StandardOutput) throws {
        func column(_ text: (CatalogueEntry) -> String) -> [String] {
            let texts = entries.map(text)
            let width = texts.map(CellText.width).max() ?? 0
            return texts.map { $0 + String(repeating: " ", count: width - CellText.width($0)) }
        }
        let columns = [
            column(\.name), column(\.countryName), column(\.languageName), column(\.topic), entries.map(\.address),
        ]
        for row in entries.indices { try output.writeLine(columns.map { $0[row] }.joined(separator: "  ")) }
    }

    private func follow(_ text: String, of catalogue: Catalogue) throws {
        let name = FoldedText.key(of: text)
        let bundle = catalogue.bundles.first { FoldedText.key(of: $0.name) == name }
        let entries = bundle?.entries ?? catalogue.entries(matching: text)
        guard !entries.isEmpty else { throw Failure("the catalogue has nothing with “\(text)”") }
        let store = try storeOptions.openOrMake()
        defer { store.close() }
        let summary = try store.subscribe(entries.map(\.subscription))
        let output = StandardOutput()
        let known = summary.known.isEmpty ? "" : ", \(summary.known.count) followed already"
        let hint = summary.added.isEmpty ? "" : "; tagline refresh fetches them and tells which addresses hold"
        try output.writeLine("\(Counted.text(summary.added.count, "new feed"))\(known)\(hint)")
        try output.flush()
    }

    private static func line(of entry: CatalogueEntry) -> [UInt8] {
        var line = JSONLine()
        line.add("name", entry.name)
        line.add("address", entry.address)
        line.add("country", entry.country)
        line.add("region", entry.region)
        line.add("language", entry.language)
        line.add("topic", entry.topic)
        line.end()
        return line.bytes
    }
}
