import Basics
import News
import Terminal

/// Blocks of text.
extension ArticleSetter {
    /// Sets blocks with an empty line between them; items of a list, a list in an item, and what is said of a term stand
    /// close.
    mutating func set(_ blocks: [TextBlock], role: Role = .text, isInItem: Bool = false) {
        var index = 0
        var isFirst = true
        while index < blocks.count, !isExhausted {
            let standsClose =
                if case .list(let items) = blocks[index] {
                    isInItem || items.isExplanation(after: blocks[..<index].last)
                } else {
                    false
                }
            if !isFirst, !standsClose { blank() }
            isFirst = false
            spend(8)
            let gallery = pictures == nil ? blocks[index...].prefix(while: \.isPictureWithoutWords) : []
            if gallery.count > 1 {
                set(gallery: gallery.compactMap { $0.pictureTarget(besides: ownAddress) })
                index += gallery.count
            } else {
                set(blocks[index], role: role)
                index += 1
            }
        }
    }

    /// The deepest that blocks stand in each other: nobody sees more levels, and each takes room on the stack.
    private static var deepest: Int { 60 }

    private mutating func set(_ block: TextBlock, role: Role) {
        depth += 1
        defer { depth -= 1 }
        if depth > ArticleSetter.deepest, block.holdsBlocks { return set(innermostOf: block, role: role) }
        switch block {
        case .paragraph(let spans): flow(spans, role: role)
        case .heading(let level, let spans):
            flow(spans, role: .articleHeading, attributes: level > 3 ? .italic : [])
        case .list(let items): set(items, role: role)
        case .quote(let blocks): set(quote: blocks)
        case .preformatted(let text): set(code: text)
        case .table(let table): set(table, role: role)
        case .figure(let caption, let address, let link): set(figure: caption, address: address, link: link)
        case .rule:
            let stars = room < 5 ? "*" : "* * *"
            emit([ornament(stars, role: .dim, column: frame.indent + max((room - CellText.width(stars)) / 2, 0))])
        }
    }

    /// Sets what stands in a block and in those in it, one after the other.
    private mutating func set(innermostOf block: TextBlock, role: Role) {
        var open = [block]
        var isFirst = true
        while let block = open.popLast(), !isExhausted {
            spend(8)
            switch block {
            case .quote(let inner): open += inner.reversed()
            case .list(let items):
                for item in items.reversed() { open += item.blocks.prefixed(with: item.marker).reversed() }
            default:
                if !isFirst { blank() }
                isFirst = false
                set(block, role: role)
            }
        }
    }

    private mutating func set(quote blocks: [TextBlock]) {
        let outer = frame
        if frame.indent + 2 < width / 2 {
            frame.bars.append(frame.indent)
            frame.indent += 2
        }
        set(blocks, role: .articleQuote)
        frame = outer
    }

    private static var costOfItem: Int { 8 }

    /// Items with their markers; numbers stand against the text, so that 9. is below 10.
    private mutating func set(_ items: [TextBlock.ListItem], role: Role) {
        let outer = frame
        // Each item costs something: there is no room for more than these.
        let items = items.prefix(atMost: budget / ArticleSetter.costOfItem + 1)
        let markers = items.map { CellText.truncated($0.marker, to: 12) }
        let markerWidths = markers.map(CellText.width)
        let widest = markerWidths.max() ?? 0
        // What is said of a term stands further in than the term.
        let indent = widest == 0 ? 4 : widest + 1
        let hasRoom = frame.indent + indent < width / 2
        for (index, item) in items.enumerated() where !isExhausted {
            spend(ArticleSetter.costOfItem)
            if hasRoom {
                frame.indent = outer.indent + indent
                if !markers[index].isEmpty {
                    marker = (markers[index], outer.indent + widest - markerWidths[index])
                }
                // A list in its place would bring a marker of its own.
                if item.blocks.first.map(\.isList) ?? true { emit([ArticleLine.Run]()) }
                set(item.blocks, role: role, isInItem: true)
            } else {
                set(item.blocks.prefixed(with: markers[index]), role: role, isInItem: true)
            }
            marker = nil
        }
        frame = outer
    }

    private mutating func set(code text: String) {
        let outer = frame
        if room > 24 { frame.indent += 2 }
        let shown = text.beginning(bytes: budget)
        for line in shown.split(separator: "\n", omittingEmptySubsequences: false) where !isExhausted {
            spend(line.utf8.count + 4)
            let shown = CodeLine.text(of: line)
            if shown.isEmpty {
                emit([ArticleLine.Run]())
            } else if options.wrapsCode {
                wrap(code: shown)
            } else {
                emit([ArticleLine.Run(text: shown, role: .articleCode)], kind: .code)
            }
        }
        frame = outer
    }

    private mutating func wrap(code: String) {
        let text = MeasuredText(code)
        for (index, line) in text.lines(width: max(room - 2, 2)).enumerated() {
            let run = ArticleLine.Run(text: text.text(line.cells), role: .articleCode)
            if index > 0, room > 3 { marker = ("↪", frame.indent) }
            emit(
                [run], kind: .code, join: line.isForced ? .none : line.endsWithSpace ? .space : .direct,
                hanging: index > 0 && room > 3 ? 2 : 0)
        }
    }

    // MARK: Pictures

    private static var pictureMark: String { "▣ " }

    /// The number of a picture in a link is that of where the link leads.
    private mutating func set(figure caption: [TextBlock.Span], address: String?, link: String?) {
        if let address {
            // A picture that only counts readers is left out, unless it has a caption.
            if heldPictures?[address] == .always, caption.isEmpty { return }
            set(picture: address)
        }
        let words = caption.isEmpty ? [TextBlock.Span("Picture")] : caption
        flow(
            [TextBlock.Span(ArticleSetter.pictureMark)] + words, role: .articleCaption, hanging: room > 12 ? 2 : 0,
            address: link == ownAddress ? address : caption.leads(to: link) ? nil : link ?? address)
    }

    private mutating func set(gallery addresses: [String]) {
        var spans = [TextBlock.Span("\(ArticleSetter.pictureMark)Pictures")]
        for (index, address) in addresses.prefix(atMost: budget / ArticleSetter.costOfLink + 1).enumerated() {
            spans.append(TextBlock.Span(" "))
            spans.append(TextBlock.Span("\(index + 1)", link: address))
        }
        flow(spans, role: .articleCaption, hanging: room > 12 ? 2 : 0)
    }
}

/// A line of code as it is shown.
enum CodeLine {
    /// The longest that is kept; what is further to the right nobody scrolls to.
    private static let longest = 4_000

    /// The text with tabs as spaces, four columns apart.
    static func text(of line: Substring) -> String {
        let beginning = line.utf8.count > longest ? String(line).beginning(bytes: longest) + "…" : String(line)
        guard beginning.utf8.contains(0x09) else { return beginning }
        var text = ""
        var column = 0
        for character in beginning {
            if character == "\t" {
                let spaces = 4 - column % 4
                text += String(repeating: " ", count: spaces)
                column += spaces
            } else {
                text.append(character)
                column += character.isASCII ? 1 : CellText.width(String(character))
            }
        }
        return text
    }
}

extension [TextBlock.ListItem] {
    /// Whether these say something of the term that stands before them.
    fileprivate func isExplanation(after block: TextBlock?) -> Bool {
        guard case .paragraph? = block else { return false }
        return allSatisfy { $0.marker.isEmpty }
    }
}

extension TextBlock {
    fileprivate var isList: Bool { if case .list = self { true } else { false } }

    fileprivate var holdsBlocks: Bool {
        switch self {
        case .list, .quote: true
        default: false
        }
    }

    fileprivate var isPictureWithoutWords: Bool {
        if case .figure(let caption, let url, _) = self { caption.isEmpty && url != nil } else { false }
    }

    /// Where a picture leads: where its link does, else to itself.
    fileprivate func pictureTarget(besides ownAddress: String?) -> String? {
        guard case .figure(_, let url, let link) = self else { return nil }
        return link == ownAddress ? url : link ?? url
    }
}

extension [TextBlock.Span] {
    /// Whether one of them is a link to an address.
    fileprivate func leads(to address: String?) -> Bool {
        address != nil && contains { $0.link == address }
    }
}

extension [TextBlock] {
    /// The same with a marker before its first words, for items that have no room beside them.
    fileprivate func prefixed(with marker: String) -> [TextBlock] {
        guard !marker.isEmpty else { return self }
        var blocks = self
        if case .paragraph(let spans) = first {
            blocks[0] = .paragraph([TextBlock.Span(marker + " ")] + spans)
        } else {
            blocks.insert(.paragraph([TextBlock.Span(marker)]), at: 0)
        }
        return blocks
    }
}
