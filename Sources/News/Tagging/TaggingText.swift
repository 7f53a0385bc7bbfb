/// An article's text as tagging reads it: its passages, one after the other.
///
/// A name never goes on from one passage into the next, as it does not from one cell of a table into its neighbour. What
/// is code does not say what an article is about, and is left out.
public struct TaggingText: Hashable, Sendable {
    /// A piece of text that stands by itself.
    public struct Passage: Hashable, Sendable {
        /// Where it stands in the article.
        public enum Place: Hashable, Sendable {
            /// Running text.
            case paragraph
            case heading
            /// An item of a list.
            case item
            /// A cell of a table.
            case cell
            /// What is said of a picture or a table.
            case caption
        }

        /// Where it stands in the article.
        public var place: Place

        /// Its words; `\n` breaks a line. ``TaggingText/codeMark`` stands for code within it.
        public var text: String

        /// A passage.
        public init(_ place: Place, _ text: String) {
            self.place = place
            self.text = text
        }
    }

    /// What stands for a piece of code in a sentence: the object replacement character, which is part of no word.
    public static let codeMark = "\u{FFFC}"

    /// The passages in the order of the article.
    public private(set) var passages: [Passage] = []

    /// Text of which nothing more is known; its line breaks part names, too.
    public init(_ text: String) {
        if !text.isEmpty { passages = [Passage(.paragraph, text)] }
    }

    /// The text of an article's blocks, as far as tagging reads (``Tagger/bytesRead``).
    public init(_ blocks: [TextBlock]) {
        var room = Tagger.bytesRead
        add(blocks, .paragraph, &room)
    }

    /// Whether there is nothing to read.
    public var isEmpty: Bool { passages.isEmpty }

    private mutating func add(_ blocks: [TextBlock], _ place: Passage.Place, _ room: inout Int) {
        for block in blocks where room > 0 {
            switch block {
            case .paragraph(let spans): add(spans, place, &room)
            case .heading(_, let spans): add(spans, .heading, &room)
            case .figure(let caption, _, _): add(caption, .caption, &room)
            case .list(let items):
                for item in items where room > 0 { add(item.blocks, .item, &room) }
            case .quote(let inner): add(inner, place, &room)
            case .table(let table):
                add(table.caption, .caption, &room)
                for row in table.rows where room > 0 {
                    for cell in row where room > 0 { add(cell.spans, .cell, &room) }
                }
            case .preformatted(let text):
                // Archives of mail have whole letters so.
                if Self.isProse(text) { add([TextBlock.Span(text)], place, &room) }
            case .rule: break
            }
        }
    }

    private mutating func add(_ spans: [TextBlock.Span], _ place: Passage.Place, _ room: inout Int) {
        var text = ""
        for span in spans {
            if span.style.contains(.code) {
                text += Self.codeMark
            } else if span.style.contains(.superscript), RaisedText.isMark(span.text, behind: text) {
                // Behind a space it parts words, as any other does.
                if text.last?.isWhitespace == true { text += Self.codeMark }
            } else if !span.style.contains(.reading) {
                text += span.text
            }
        }
        guard text.contains(where: { !$0.isWhitespace }) else { return }
        room -= text.utf8.count + 1
        passages.append(Passage(place, text))
    }

    /// Whether text whose lines stand as they are is somebody's words and not code: lines of several words, which are
    /// written with letters and the signs of sentences.
    private static func isProse(_ text: String) -> Bool {
        let beginning = text.utf8.prefix(Tagger.bytesRead)
        let lines = beginning.split(separator: UInt8(ascii: "\n")).filter { $0.contains { $0 > 0x20 } }
        let words = lines.reduce(0) { $0 + $1.split(separator: UInt8(ascii: " ")).count }
        let signs = beginning.count { byte in
            switch byte {
            case ...0x20, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: false
            default: !".,;:!?'\"()->".utf8.contains(byte)
            }
        }
        return words >= 6 * lines.count && signs * 50 <= beginning.count
            && !lines.contains { $0.first == UInt8(ascii: "#") || $0.last == UInt8(ascii: ";") }
    }
}
