import News

/// How long a text takes to read.
enum ReadingTime {
    /// Words that people read in a minute, and characters of Chinese or Japanese (Brysbaert 2019, "How many words do we
    /// read per minute?", rounded to what studies of newspapers have).
    private static let wordsPerMinute = 230
    private static let charactersPerMinute = 500

    /// Whole minutes, 1 at least, for so many words and wide characters; nil for a text that is read at a glance.
    static func minutes(words: Int, wide: Int) -> Int? {
        let minutes = Double(words) / Double(wordsPerMinute) + Double(wide) / Double(charactersPerMinute)
        return minutes < 0.25 ? nil : max(Int(minutes.rounded()), 1)
    }
}

/// A walk through all blocks of a text, to count what is in it.
struct TextWalk {
    private(set) var words = 0
    /// Kana and Han.
    private(set) var wide = 0
    /// What it takes to typeset it, roughly in bytes.
    private(set) var cost = 0
    /// Pictures that stand in the text or in a quote.
    private(set) var pictures: Set<String> = []

    private static let mostPictures = 1_000

    mutating func add(_ blocks: [TextBlock]) {
        // Blocks nest as deep as strangers like; no call of this for each level.
        var open: [ArraySlice<TextBlock>] = [blocks[...]]
        while let block = open.last?.first {
            open[open.count - 1].removeFirst()
            cost += 8
            switch block {
            case .paragraph(let spans), .heading(_, let spans): add(spans)
            case .figure(let caption, let address, _):
                add(caption)
                if let address, pictures.count < TextWalk.mostPictures { pictures.insert(address) }
            case .list(let items):
                cost += 8 * items.count
                open.append(items.flatMap(\.blocks)[...])
            case .quote(let inner): open.append(inner[...])
            case .preformatted(let text): add(text)
            case .table(let table):
                add(table.caption)
                for row in table.rows {
                    cost += 8 + 8 * row.count
                    // The columns are measured before they are filled.
                    for cell in row where !cell.spans.isEmpty {
                        add(cell.spans)
                        cost += 40
                    }
                }
            case .rule: break
            }
            while open.last?.isEmpty == true { open.removeLast() }
        }
    }

    private mutating func add(_ spans: [TextBlock.Span]) {
        for span in spans {
            cost += ArticleSetter.costOfSpan + (span.link == nil ? 0 : ArticleSetter.costOfLink)
            add(span.text)
        }
    }

    private mutating func add(_ text: String) {
        var isInWord = false
        cost += text.utf8.count
        for byte in text.utf8 {
            switch byte {
            case 0x20, 0x0A: isInWord = false
            // The first bytes of kana and Han.
            case 0xE3...0xE9: wide += 1
            case 0x80...0xBF: break
            default:
                if !isInWord { words += 1 }
                isInWord = true
            }
        }
    }
}
