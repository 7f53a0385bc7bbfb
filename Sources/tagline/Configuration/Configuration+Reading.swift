import Reader
import TOMLKit
import Terminal

/// What the file says of articles.
extension Configuration {
    mutating func readReading(
        _ key: Key, _ value: any TOMLValueConvertible, _ document: TOMLDocument
    ) throws(ConfigurationError) {
        func failure(_ words: String) -> ConfigurationError {
            document.error(at: [key.rawValue], "“\(key.rawValue)” is \(words)")
        }
        switch key {
        case .measure:
            guard let measure = value.int, ReadingOptions.measures.contains(measure) else {
                let bounds = ReadingOptions.measures
                throw failure("a number of columns from \(bounds.lowerBound) to \(bounds.upperBound)")
            }
            reading.measure = measure
        case .code:
            guard let word = value.string, ["scroll", "wrap"].contains(word) else {
                throw failure("\"scroll\" or \"wrap\"")
            }
            reading.wrapsCode = word == "wrap"
        case .linkNumbers:
            guard let isOn = value.bool else { throw failure("true or false") }
            reading.numbersLinks = isOn
        case .hyperlinks:
            guard value.bool != nil || value.string == "auto" else { throw failure("true, false or \"auto\"") }
            hyperlinks = value.bool
        case .rightToLeft:
            let word = value.string ?? ""
            ordersAutomatically = word == "auto"
            if ordersAutomatically { return }
            guard let way = RightToLeft(rawValue: word) else {
                throw failure("\"auto\", \"reader\", \"terminal\" or \"off\"")
            }
            reading.rightToLeft = way
        case .pictures:
            guard let word = value.string, ["auto", "on", "off"].contains(word) else {
                throw failure("\"auto\", \"on\" or \"off\"")
            }
            showsPictures = word == "auto" ? nil : word == "on"
        case .allowedSchemes:
            guard let schemes = value.array?.map(\.string), schemes.allSatisfy({ $0.map(WebAddress.isScheme) == true })
            else { throw failure("a list of schemes, such as [\"gemini\", \"gopher\"]") }
            reading.allowedSchemes = Set(schemes.compactMap { $0?.lowercased() })
        default: break
        }
    }
}
