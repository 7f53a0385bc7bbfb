internal import News

/// Writes OPML.
struct OPMLWriter {
    private(set) var document = ""

    mutating func write(_ subscriptions: [Subscription], title: String) {
        document = """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0">
              <head>
                <title>\(Self.escaped(title))</title>
              </head>
              <body>

            """
        write(subscriptions.map { ($0, $0.folders[...]) }, depth: 2)
        document += "  </body>\n</opml>\n"
    }

    /// Writes what is in one folder: its feeds and folders in the order they first come in.
    private mutating func write(_ entries: [(subscription: Subscription, folders: ArraySlice<String>)], depth: Int) {
        let indentation = String(repeating: "  ", count: depth)
        var written: Set<String> = []
        for entry in entries {
            guard let folder = entry.folders.first else {
                writeFeed(entry.subscription, indentation)
                continue
            }
            guard written.insert(folder).inserted else { continue }
            let name = Self.escaped(folder)
            document += "\(indentation)<outline text=\"\(name)\" title=\"\(name)\">\n"
            let inner = entries.filter { $0.folders.first == folder }.map { ($0.subscription, $0.folders.dropFirst()) }
            write(inner, depth: depth + 1)
            document += "\(indentation)</outline>\n"
        }
    }

    private mutating func writeFeed(_ subscription: Subscription, _ indentation: String) {
        let title = Self.escaped(subscription.title ?? subscription.address)
        document += "\(indentation)<outline type=\"rss\" text=\"\(title)\""
        if subscription.title != nil { document += " title=\"\(title)\"" }
        document += " xmlUrl=\"\(Self.escaped(subscription.address))\""
        if let homePage = subscription.homePage { document += " htmlUrl=\"\(Self.escaped(homePage))\"" }
        document += "/>\n"
    }

    /// `text` as an attribute's value or an element's text, without characters that XML does not have.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\t", "\n", "\r": result += " "
            case _ where scalar.isDangerous: break
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
