import Basics
import News

/// Film, sound and whatever else pages show in a frame.
extension HTMLBlockReader {
    /// Film and sound are links here, to the page that plays them where there is one; so are other frames.
    mutating func media(_ node: HTMLTree.NodeID, tag: HTMLTag) {
        let address = address(ofMedia: node)
        let isFile = tag == .video || tag == .audio
        if let address, isFile || EmbeddedPlayer.isPlayer(address) {
            let isSound = tag == .audio || EmbeddedPlayer.isSound(address)
            return link(node, to: EmbeddedPlayer.page(of: address), as: isSound ? "Audio" : "Video")
        }
        switch tag {
        case .video, .audio: break
        case .object: object(node, at: address)
        default:
            if let address {
                if showsFrame(node, at: address) { frame(node, at: address) }
            } else if let content = tree.attribute(.srcdoc, of: node), mayRead(frame: node) {
                read(frame: content)
            }
        }
    }

    /// An object whose fallback is text is that text: it mostly has the link as well.
    private mutating func object(_ node: HTMLTree.NodeID, at address: String?) {
        guard let address, showsFrame(node, at: address) else { return readChildren(of: node) }
        endParagraph()
        let before = blocks.count
        readChildren(of: node)
        endParagraph()
        let isShown = blocks.dropFirst(before).contains { block in
            switch block {
            case .paragraph(let spans), .heading(_, let spans): spans.contains { $0.link == address }
            case .figure(_, let url, let link): url != nil || link == address
            default: false
            }
        }
        if !isShown { frame(node, at: address) }
    }

    private mutating func frame(_ node: HTMLTree.NodeID, at address: String) {
        let type = tree.attribute(.type, of: node)?.lowercased() ?? ""
        let path = address.prefix { $0 != "?" && $0 != "#" }.suffix(5).lowercased()
        if type.hasPrefix("image/") || path.hasSuffix(".svg") {
            let title = title(ofMedia: node)
            append(.figure(caption: title.isEmpty ? [] : [TextBlock.Span(title)], url: address, link: look.link))
        } else {
            let isDocument = type == "application/pdf" || path.hasSuffix(".pdf")
            link(node, to: EmbeddedPlayer.page(of: address), as: isDocument ? "Document" : "Embedded")
        }
    }

    private mutating func link(_ node: HTMLTree.NodeID, to page: String, as kind: String) {
        let title = title(ofMedia: node)
        let words = title.isEmpty ? WebAddress.host(of: page) ?? page : title
        append(.paragraph([TextBlock.Span("\(kind): "), TextBlock.Span(words, link: page)]))
    }

    /// Whether the page of a frame is read where it stands: not within another, nor deep in a page.
    private func mayRead(frame node: HTMLTree.NodeID) -> Bool {
        !isInFrame && !isTiny(node) && tree.ancestors(node).prefix(50).reduce(0) { count, _ in count + 1 } < 50
    }

    /// Reads a page that stands in an attribute.
    private mutating func read(frame content: String) {
        endParagraph()
        var reader = HTMLBlockReader(tree: HTMLTree(parsing: content, as: .fragment, cancellation), base: base)
        reader.cancellation = cancellation
        reader.isInFrame = true
        reader.read(HTMLTree.root)
        reader.endParagraph()
        for block in reader.blocks { append(block) }
    }

    /// The address of a film, a sound or a frame; lazy pages have it elsewhere.
    func address(ofMedia node: HTMLTree.NodeID) -> String? {
        let names: [HTMLAttribute] = [.src, .dataSource, .dataLazySource, .data]
        for name in names {
            guard let reference = tree.attribute(name, of: node) else { continue }
            if let address = WebAddress.resolved(reference, against: base), !address.hasPrefix("mailto:") {
                return address
            }
        }
        for child in tree.children(node) where tree.tag(child) == .source {
            if let reference = tree.attribute(.src, of: child),
                let address = WebAddress.resolved(reference, against: base)
            {
                return address
            }
        }
        return nil
    }

    /// What a film, a sound or a frame calls itself, on one line.
    func title(ofMedia node: HTMLTree.NodeID) -> String {
        let title = tree.attribute(.title, of: node) ?? tree.attribute(.ariaLabel, of: node) ?? ""
        return VisibleText.text(title).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether a frame has something to see that stands nowhere else.
    func showsFrame(_ node: HTMLTree.NodeID, at address: String) -> Bool {
        if let names = tree.attribute(.class, of: node), names.holds("wp-embedded-content"), followsQuote(node) {
            return false
        }
        return !isTiny(node) && !EmbeddedPlayer.isNoise(address)
    }

    /// Whether the article that a frame shows stands before it as a quote, as WordPress has it.
    private func followsQuote(_ node: HTMLTree.NodeID) -> Bool {
        Range(from: max(node - 16, 0), upTo: node).contains {
            tree.tag($0) == .blockquote && tree.attribute(.class, of: $0)?.holds("wp-embedded-content") == true
        }
    }

    /// Whether a frame has no room for anything: it counts readers. (A width of nothing is no sign where a height is given:
    /// frames that fit any column have it.)
    private func isTiny(_ node: HTMLTree.NodeID) -> Bool {
        let style = StyleDeclarations(of: node, in: tree)
        let height = style?.pixels("height") ?? tree.attribute(.height, of: node).flatMap(StyleDeclarations.pixels)
        if let height { return height <= 2 }
        let width = style?.pixels("width") ?? tree.attribute(.width, of: node).flatMap(StyleDeclarations.pixels)
        return width.map { $0 <= 2 } ?? false
    }
}
