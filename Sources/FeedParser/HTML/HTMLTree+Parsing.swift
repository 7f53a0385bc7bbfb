import CLibXML2

extension HTMLTree {
    /// The most bytes of a page that are read; what follows is left out.
    static let byteLimit = 16 << 20

    /// Parses HTML as browsers would more or less read it: never fails, whatever the bytes.
    init(parsing html: String) {
        self.init(parsing: Array(html.utf8))
    }

    /// Parses HTML in UTF-8, at most `limit` bytes of it; wrong sequences become U+FFFD.
    init(parsing utf8: [UInt8], atMost limit: Int = Self.byteLimit) {
        var utf8 = utf8.count > limit ? Array(utf8[..<limit]) : utf8
        if String(validating: utf8, as: UTF8.self) == nil { utf8 = Array(String(decoding: utf8, as: UTF8.self).utf8) }
        let source = utf8.withUnsafeBufferPointer { HTMLSource($0) }
        let builder = HTMLTreeBuilder()
        builder.tree.linkedData = source.linkedData
        builder.tree.hasScripts = source.hasScripts
        builder.tree.characters.reserveCapacity(source.output.count / 2)
        source.output.withUnsafeBytes { buffer in
            var start = 0
            while start < buffer.count {
                start += Self.parse(UnsafeRawBufferPointer(rebasing: buffer[start...]), with: builder)
            }
        }
        self = builder.tree
    }

    /// Gives the events of a page to the builder and returns how many bytes were read: fewer than there are when the
    /// builder had enough of nesting. (libxml2's time for an end tag grows with the depth.)
    private static func parse(_ bytes: UnsafeRawBufferPointer, with builder: HTMLTreeBuilder) -> Int {
        LibXML2.start
        guard let address = bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
            let context = htmlCreateMemoryParserCtxt(address, Int32(bytes.count))
        else { return bytes.count }
        defer { htmlFreeParserCtxt(context) }
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        htmlCtxtUseOptions(context, Int32(options))
        xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
        builder.begin(context, count: bytes.count)
        context.pointee.sax.pointee = builder.handler
        context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
        htmlParseDocument(context)
        if let document = context.pointee.myDoc { xmlFreeDoc(document) }
        guard let stop = builder.stoppedAt else { return bytes.count }
        // The tag that was too deep has been taken in; go on after it.
        let end = bytes[stop...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1
        return max(end + 1, 1)
    }
}

/// Takes the parser's events and grows the tree.
private final class HTMLTreeBuilder {
    var tree = HTMLTree()
    /// Where the parser was stopped.
    private(set) var stoppedAt: Int?

    private var context: htmlParserCtxtPtr?
    private var byteCount = 0
    private var open: [HTMLTree.NodeID] = [HTMLTree.root]
    private var openTags: [HTMLTag] = [.document]
    private var parserDepth = 0

    /// How deep the parser may go before it is started anew.
    private static let parserDepthLimit = 500

    func begin(_ context: htmlParserCtxtPtr, count: Int) {
        self.context = context
        byteCount = count
        stoppedAt = nil
        parserDepth = 0
    }

    /// The functions that libxml2 calls.
    var handler: htmlSAXHandler {
        var handler = htmlSAXHandler()
        handler.initialized = 1
        handler.startElement = { context, name, attributes in
            guard let context, let name else { return }
            let builder = Unmanaged<HTMLTreeBuilder>.fromOpaque(context).takeUnretainedValue()
            builder.startElement(String(cString: name), attributes)
        }
        handler.endElement = { context, name in
            guard let context, let name else { return }
            let builder = Unmanaged<HTMLTreeBuilder>.fromOpaque(context).takeUnretainedValue()
            builder.endElement(String(cString: name))
        }
        let characters: charactersSAXFunc = { context, text, count in
            guard let context, let text else { return }
            let builder = Unmanaged<HTMLTreeBuilder>.fromOpaque(context).takeUnretainedValue()
            builder.characters(UnsafeBufferPointer(start: text, count: Int(count)))
        }
        handler.characters = characters
        handler.ignorableWhitespace = characters
        handler.cdataBlock = characters
        return handler
    }

    private func startElement(_ name: String, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
        guard stoppedAt == nil else { return }
        parserDepth += 1
        let tag = HTMLTag(name: name)
        // The parser gives every page, and every piece of one, these two; they do not nest.
        if (tag == .html || tag == .body), openTags.contains(tag) { return }
        closeParagraph(before: tag)
        let parent = open[open.count - 1]
        let node = append(HTMLTree.Node(tag: tag, parent: Int32(parent), start: Int32(tree.attributes.count)))
        var index = 0
        while let attributes, let name = attributes[index] {
            if let attribute = HTMLAttribute(name: String(cString: name)) {
                let text = attributes[index + 1].map { String(cString: $0) } ?? ""
                tree.attributes.append(HTMLTree.AttributeValue(name: attribute, text: text))
                tree.nodes[node].count += 1
            }
            index += 2
        }
        open.append(open.count < HTMLTree.depthLimit ? node : parent)
        openTags.append(tag)
        if parserDepth > Self.parserDepthLimit { stop() }
    }

    private func endElement(_ name: String) {
        guard stoppedAt == nil else { return }
        parserDepth -= 1
        let tag = HTMLTag(name: name)
        guard tag != .html, tag != .body, let index = openTags.lastIndex(of: tag) else { return }
        open.removeSubrange(index...)
        openTags.removeSubrange(index...)
    }

    private func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard stoppedAt == nil, !bytes.isEmpty else { return }
        let parent = open[open.count - 1]
        let start = tree.characters.count
        tree.characters.append(contentsOf: bytes)
        let last = Int(tree.nodes[parent].lastChild)
        if last >= 0, last == tree.nodes.count - 1, tree.nodes[last].isText {
            tree.nodes[last].count += Int32(bytes.count)
        } else {
            _ = append(
                HTMLTree.Node(
                    tag: .other, isText: true, parent: Int32(parent), start: Int32(start), count: Int32(bytes.count)))
        }
    }

    private func append(_ node: HTMLTree.Node) -> HTMLTree.NodeID {
        let id = tree.nodes.count
        tree.nodes.append(node)
        let parent = Int(node.parent)
        let last = Int(tree.nodes[parent].lastChild)
        if last >= 0 { tree.nodes[last].next = Int32(id) } else { tree.nodes[parent].firstChild = Int32(id) }
        tree.nodes[parent].lastChild = Int32(id)
        return id
    }

    /// The blocks of HTML 5 end an open paragraph; libxml2 2.9 knows it of those of HTML 4 only.
    private func closeParagraph(before tag: HTMLTag) {
        switch tag {
        case .article, .aside, .details, .figure, .footer, .header, .main, .nav, .section, .search:
            guard openTags.last == .p else { return }
            open.removeLast()
            openTags.removeLast()
        default: break
        }
    }

    private func stop() {
        guard let context else { return }
        let consumed = xmlByteConsumed(context)
        stoppedAt = consumed < 0 ? byteCount - 1 : min(Int(consumed), byteCount - 1)
        xmlStopParser(context)
    }
}
