import News

/// Pictures, film and sound.
extension HTMLBlockReader {
    /// A picture among the text: a figure of its own, a word of its sentence, or nothing.
    mutating func picture(_ node: HTMLTree.NodeID) {
        if figure != nil {
            if !isTracker(node) { addFigure(node, PictureLook(of: node, in: tree)) }
            return
        }
        switch place(ofPicture: node) {
        case .nothing: break
        case .words(let words): append(words)
        case .figure(let look): addFigure(node, look)
        }
    }

    /// What a picture comes to in the text.
    enum PicturePlace {
        /// Decoration, or what counts readers.
        case nothing
        /// An emoji, a flag, a formula: the words that stand in for it.
        case words(String)
        case figure(PictureLook)
    }

    /// Where a picture that stands after what has been read belongs.
    func place(ofPicture node: HTMLTree.NodeID) -> PicturePlace {
        if isFormulaPicture(node) { return .nothing }
        let look = PictureLook(of: node, in: tree)
        if look.isEmoji { return .words(look.words) }
        if look.isNamedSign, !look.isLarge || look.isFormula, !look.words.isEmpty { return .words(look.words) }
        if isTracker(node) { return .nothing }
        if look.isSmall || look.standsOnLine && !look.isLarge && !look.words.isEmpty {
            return look.sign.isEmpty ? .nothing : .words(look.sign)
        }
        guard !look.isLarge, look.mayBeDrawing, standsInSentence(node) else { return .figure(look) }
        if look.isDecoration { return .nothing }
        return look.saysSign ? .words(look.sign) : .figure(look)
    }

    /// Whether words stand on both sides of a node on one line, and no sentence ends before it.
    private func standsInSentence(_ node: HTMLTree.NodeID) -> Bool {
        guard let last = line.lastCharacterOnLine, !".!?…:。！？".contains(last) else { return false }
        let start = tree.end(node)
        for next in start..<min(start + 12, tree.nodes.count) {
            if tree.isText(next) {
                guard let first = tree.bytes(of: next).first(where: { !$0.isHTMLSpace }) else { continue }
                return first != UInt8(ascii: "<")
            }
            switch tree.tag(next) {
            case .br, .img, .ampImage, .hr: return false
            case let tag where tag.isBlock: return false
            default: continue
            }
        }
        return false
    }

    private mutating func addFigure(_ node: HTMLTree.NodeID, _ look: PictureLook) {
        let address = look.isTiny ? nil : address(ofPicture: node)
        let link = self.look.link == address ? nil : self.look.link
        let words = look.caption
        if address == nil, words.isEmpty, link == nil || look.isTiny { return }
        // Lazy pages have each picture twice, once perhaps without its address or its link.
        if case .figure(let caption, let last, let lastLink) = blocks.last {
            if let address, last == address {
                let known = TextBlock.figure(caption: caption, url: last, link: lastLink ?? link)
                return replace(at: blocks.count - 1, with: known)
            }
            if link != nil, lastLink == link, caption.isEmpty || words.isEmpty || caption.map(\.text) == [words] {
                if address == nil { return }
                if last == nil { removeBlock(at: blocks.count - 1) }
            }
        }
        append(.figure(caption: words.isEmpty ? [] : [TextBlock.Span(words)], url: address, link: link))
        captionless = blocks.count - 1
    }

    /// A figure of pictures that is being read: even a small one in it is to be seen.
    struct Figure {
        /// The caption that was read before the pictures, and is not read with them.
        let caption: HTMLTree.NodeID?
    }

    /// A picture with its caption. What else stands in it stays as it is; a figure of something else than pictures is read
    /// like any other element.
    mutating func readFigure(_ node: HTMLTree.NodeID) {
        var caption: HTMLTree.NodeID?
        var hasPictures = false
        for index in tree.descendants(node) {
            switch tree.tag(index) {
            case .figcaption: caption = caption ?? index
            case .img, .ampImage: hasPictures = true
            case .pre, .blockquote, .table, .video, .audio, .iframe, .ul, .ol, .object, .embed, .figure:
                return readContent(ofFigure: node, as: figure)
            default: break
            }
        }
        if hasPictures, caption == nil { caption = namedCaption(in: node) }
        if let leavesOut, let present = caption,
            leavesOut(present) || tree.ancestors(present).prefix(while: { $0 != node }).contains(where: leavesOut)
        {
            caption = nil
        }
        let words = caption.map(spans) ?? []
        let before = blocks.count
        readContent(ofFigure: node, as: Figure(caption: words.isEmpty ? nil : caption))
        if hasPictures { removeLabels(from: before) }
        guard !words.isEmpty else { return }
        if let place = blocks[before...].lastIndex(where: { if case .figure = $0 { true } else { false } }),
            case .figure(_, let address, let link) = blocks[place]
        {
            replace(at: place, with: .figure(caption: words, url: address, link: link))
        } else if blocks.count == before {
            // A caption whose picture a script would have brought is still one.
            append(.figure(caption: words, url: nil))
        } else {
            removeBlocks(from: before)
            readChildren(of: node)
        }
    }

    /// Reads what is in a figure. No caption in it is that of a picture before it, and no caption behind it that of one in
    /// it.
    private mutating func readContent(ofFigure node: HTMLTree.NodeID, as figure: Figure?) {
        let outside = self.figure
        self.figure = figure
        captionless = nil
        readChildren(of: node)
        endParagraph()
        captionless = nil
        self.figure = outside
    }

    /// Removes words such as “Photo”, which only tell those who cannot see a picture that there is one.
    private mutating func removeLabels(from place: Int) {
        for index in (place..<blocks.count).reversed() {
            guard case .paragraph(let spans) = blocks[index], spans.count == 1, let text = spans.first?.text,
                ["Photo", "Image", "Picture", "Foto", "Bild", "Imagen", "Immagine"].contains(text)
            else { continue }
            removeBlock(at: index)
        }
    }

    /// The element of a figure without `<figcaption>` that a class calls its caption.
    private func namedCaption(in node: HTMLTree.NodeID) -> HTMLTree.NodeID? {
        tree.descendants(node).first { index in
            guard let names = tree.attribute(.class, of: index), names.holds("aption") else { return false }
            return tree.textLength(of: index) > 0 && !tree.descendants(index).contains { tree.tag($0) == .img }
        }
    }

    /// The pictures in a caption stand with that of its figure.
    mutating func picturesOfCaption(_ node: HTMLTree.NodeID) {
        for index in tree.descendants(node) where tree.tag(index) == .img || tree.tag(index) == .ampImage {
            picture(index)
        }
    }

    /// A caption that stands alone belongs to the picture right before it, when that is of the same figure; else it is a
    /// paragraph of its own.
    mutating func caption(_ node: HTMLTree.NodeID) {
        if figure?.caption == nil, let place = captionless, place == blocks.count - 1,
            case .figure(_, let address, let link) = blocks[place]
        {
            captionless = nil
            let words = spans(below: node)
            if !words.isEmpty { return replace(at: place, with: .figure(caption: words, url: address, link: link)) }
        }
        styled(.emphasis) { $0.readChildren(of: node) }
    }

    /// The address of a picture, where a lazy page has it too; nil for pictures that stand in the page as data.
    func address(ofPicture node: HTMLTree.NodeID) -> String? {
        let names: [HTMLAttribute] = [.dataSource, .dataLazySource, .dataOriginal, .src]
        for name in names {
            if let reference = tree.attribute(name, of: node),
                let address = WebAddress.resolved(reference, against: base)
            {
                return address
            }
        }
        let set = tree.attribute(.dataSourceSet, of: node) ?? tree.attribute(.srcset, of: node)
        return set?.split(whereSeparator: \.isWhitespace).first.flatMap {
            WebAddress.resolved(String($0), against: base)
        }
    }

    /// Pictures that nobody is meant to see.
    private func isTracker(_ node: HTMLTree.NodeID) -> Bool {
        for name in [HTMLAttribute.width, .height] {
            if let value = tree.attribute(name, of: node), let size = Int(value.prefix { $0.isNumber }), size <= 2 {
                return true
            }
        }
        return tree.attribute(.src, of: node).map(Self.countsReaders) ?? false
    }

    /// Whether an address is that of a picture which counts who sees it.
    private static func countsReaders(_ address: String) -> Bool {
        address.withBytes { bytes in
            // A picture that stands in the page itself asks nobody.
            if ByteText.begins(inAnyCase: "data:", in: bytes, at: 0) { return false }
            for (index, byte) in bytes.prefix(2_000).enumerated() {
                let names: [StaticString]
                switch byte.lowercased {
                case UInt8(ascii: "/"): names = ["/pixel", "/beacon", "/track"]
                case UInt8(ascii: "p"): names = ["pixel."]
                case UInt8(ascii: "f"): names = ["feedburner.com/~", "feedsportal.com"]
                case UInt8(ascii: "d"): names = ["doubleclick.net"]
                default: continue
                }
                if names.contains(where: { ByteText.begins(inAnyCase: $0, in: bytes, at: index) }) { return true }
            }
            return false
        }
    }
}
