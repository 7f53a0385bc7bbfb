import News

/// How long a text takes to read.
enum ReadingTime {
    /// Words that people read in a minute, and characters of Chinese or Japanese (Brysbaert 2019, "How many words do we
    /// read per minute?", rounded to what studies of newspapers have).
    private static let wordsPerMinute = 230
    private static let charactersPerMinute = 500

    /// Whole minutes, 1 at least; nil for a text that is read at a glance.
    static func minutes(of blocks: [TextBlock]) -> Int? {
        var count = Count()
        count.add(blocks)
        let minutes = Double(count.words) / Double(wordsPerMinute) + Double(count.wide) / Double(charactersPerMinute)
        return minutes < 0.25 ? nil : max(Int(minutes.rounded()), 1)
    }

    private struct Count {
        var words = 0
        var wide = 0

        mutating func add(_ blocks: [TextBlock]) {
            for block in blocks {
                switch block {
                case .paragraph(let spans), .heading(_, let spans), .figure(let spans, _): add(spans)
                case .list(let items): for item in items { add(item.blocks) }
                case .quote(let inner): add(inner)
                case .preformatted(let text): add(text)
                case .table(let table): for row in table.rows { for cell in row { add(cell.spans) } }
                case .rule: break
                }
            }
        }

        mutating func add(_ spans: [TextBlock.Span]) { for span in spans { add(span.text) } }

        mutating func add(_ text: String) {
            var isInWord = false
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
}
