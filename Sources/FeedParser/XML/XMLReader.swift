internal import CLibXML2

/// Reads well-formed XML with libxml2 and gives it to a builder, event by event.
///
/// Nothing is loaded, expanded or declared: the prolog with its document type is not even shown to libxml2, so that no
/// entity exists but the five of XML. What is not well-formed ends the reading; an ``XMLMender`` can make it so.
final class XMLReader {
    /// What ended the reading before the end.
    struct Failure {
        var message: String
        /// Counted from 1.
        var line: Int
        /// It was no fault of the document, but a bound of this reader.
        var isBound = false
    }

    private let builder: XMLTreeBuilder
    private let context: xmlParserCtxtPtr
    private let firstLine: Int
    private var failure: Failure?
    private var depth = 0
    private var namespaceCounts: [Int] = []
    private var namespaceCount = 0
    private var names: [NameKey: XMLName] = [:]
    private var attributeNames: [UnsafePointer<xmlChar>: String] = [:]

    /// Deeper nesting is left out by the mender. (libxml2's own bound is lifted together with that of 10 MB a text.)
    static let greatestDepth = 200

    /// More namespaces than this in scope make every look-up slow.
    static let mostNamespaces = 64

    /// Reads one element with all that is in it.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8, from the start tag of the element on. Less than 2 GiB.
    ///   - firstLine: the line on which they start.
    /// - Returns: why the reading ended early; nil when it did not.
    static func read(_ bytes: ArraySlice<UInt8>, firstLine: Int, into builder: XMLTreeBuilder) -> Failure? {
        bytes.withUnsafeBufferPointer { bytes in
            guard let reader = XMLReader(bytes, firstLine: firstLine, builder: builder) else {
                return Failure(message: "out of memory", line: firstLine)
            }
            return reader.run()
        }
    }

    private init?(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int, builder: XMLTreeBuilder) {
        LibXML2.start
        guard let start = bytes.baseAddress, let count = Int32(exactly: bytes.count),
            let context = start.withMemoryRebound(
                to: CChar.self, capacity: bytes.count,
                {
                    xmlCreateMemoryParserCtxt($0, count)
                })
        else { return nil }
        self.context = context
        self.firstLine = firstLine
        self.builder = builder
    }

    deinit {
        xmlFreeDoc(context.pointee.myDoc)
        xmlFreeParserCtxt(context)
    }

    private func run() -> Failure? {
        // Without NOENT an `&amp;` in an attribute would come as `&#38;`; other entities there are none.
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_NOENT.rawValue
        xmlCtxtUseOptions(context, Int32(options))
        context.pointee.sax.pointee = Self.handler
        context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
        xmlParseDocument(context)
        return failure
    }

    private var line: Int {
        guard let input = context.pointee.input else { return firstLine }
        return Int(input.pointee.line) + firstLine - 1
    }

    private func stop(_ reason: Failure) {
        if failure == nil { failure = reason }
        xmlStopParser(context)
    }

    // MARK: Events

    /// The events that are wanted. Their first argument is the reader, by `userData`.
    private static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = XML_SAX2_MAGIC
        handler.startElementNs = { reader, local, prefix, namespace, namespaceCount, _, count, _, attributes in
            guard let local else { return }
            XMLReader.from(reader)?.start(
                NameKey(local: local, prefix: prefix, namespace: namespace), namespaceCount: Int(namespaceCount),
                attributes: UnsafeBufferPointer(start: attributes, count: Int(count) * 5))
        }
        handler.endElementNs = { reader, local, prefix, namespace in
            guard let local else { return }
            XMLReader.from(reader)?.end(NameKey(local: local, prefix: prefix, namespace: namespace))
        }
        handler.characters = { reader, text, count in
            XMLReader.from(reader)?.builder.text(UnsafeBufferPointer(start: text, count: Int(count)))
        }
        handler.cdataBlock = { reader, text, count in
            XMLReader.from(reader)?.builder.text(UnsafeBufferPointer(start: text, count: Int(count)))
        }
        handler.serror = { reader, error in
            guard let error else { return }
            XMLReader.from(reader)?.failed(error.pointee)
        }
        return handler
    }

    private static func from(_ pointer: UnsafeMutableRawPointer?) -> XMLReader? {
        pointer.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
    }

    private func start(
        _ key: NameKey, namespaceCount: Int, attributes: UnsafeBufferPointer<UnsafePointer<xmlChar>?>
    ) {
        guard failure == nil else { return }
        depth += 1
        namespaceCounts.append(namespaceCount)
        self.namespaceCount += namespaceCount
        if depth > Self.greatestDepth {
            return stop(Failure(message: "nested too deep", line: line, isBound: true))
        }
        if self.namespaceCount > Self.mostNamespaces {
            return stop(Failure(message: "too many namespaces", line: line, isBound: true))
        }
        builder.start(name(key), attributes: self.attributes(attributes), line: line)
    }

    private func end(_ key: NameKey) {
        guard failure == nil else { return }
        depth -= 1
        namespaceCount -= namespaceCounts.popLast() ?? 0
        builder.end(name(key))
    }

    private func failed(_ error: xmlError) {
        // An undeclared prefix is understood by its name (`XMLName.vocabulary`), and a namespace is only a name.
        if error.domain == Int32(XML_FROM_NAMESPACE.rawValue) || error.level == XML_ERR_WARNING { return }
        let message = error.message.map { String(cString: $0) } ?? "malformed"
        stop(Failure(message: OneLine.text(message, atMost: 200), line: Int(error.line) + firstLine - 1))
    }

    // MARK: Names

    /// libxml2 keeps every name once, so that names are equal when their addresses are.
    private struct NameKey: Hashable {
        var local: UnsafePointer<xmlChar>
        var prefix: UnsafePointer<xmlChar>?
        var namespace: UnsafePointer<xmlChar>?
    }

    private func name(_ key: NameKey) -> XMLName {
        if let name = names[key] { return name }
        let name = builder.name(
            local: String(cString: key.local), prefix: key.prefix.map { String(cString: $0) },
            namespace: key.namespace.map { String(cString: $0) })
        if names.count < 10_000 { names[key] = name }
        return name
    }

    /// Five pointers an attribute: name, prefix, namespace, start and end of the value.
    private func attributes(_ pointers: UnsafeBufferPointer<UnsafePointer<xmlChar>?>) -> [XMLAttribute] {
        if pointers.isEmpty { return [] }
        var attributes: [XMLAttribute] = []
        attributes.reserveCapacity(pointers.count / 5)
        for index in stride(from: 0, to: pointers.count - 4, by: 5) {
            guard let name = pointers[index], let start = pointers[index + 3], let end = pointers[index + 4] else {
                continue
            }
            attributes.append(
                XMLAttribute(
                    name: attributeName(name, prefix: pointers[index + 1]),
                    value: String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)))
        }
        return attributes
    }

    private func attributeName(_ local: UnsafePointer<xmlChar>, prefix: UnsafePointer<xmlChar>?) -> String {
        if let prefix, String(cString: prefix) == "xml" { return "xml:" + String(cString: local).lowercased() }
        if let name = attributeNames[local] { return name }
        let name = String(cString: local).lowercased()
        if attributeNames.count < 10_000 { attributeNames[local] = name }
        return name
    }
}
