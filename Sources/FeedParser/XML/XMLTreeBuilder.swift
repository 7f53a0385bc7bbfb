/// Builds trees of elements from the events of a reader. Each article's tree is handed out as soon as it is whole, so
/// that a feed of any length is never in memory as a tree.
final class XMLTreeBuilder {
    /// The outermost element, with everything in it that is no article.
    private(set) var root: XMLElement?

    /// Whether the root is Atom's.
    private(set) var isAtom = false

    /// Takes an article's tree, with the outermost element as far as it was read.
    private let take: (_ item: XMLElement, _ root: XMLElement) -> Void

    /// The names of articles.
    private let itemNames: Set<String>

    /// What relative `xml:base` count from.
    private let address: String

    /// The open elements, outermost first.
    private var open: [XMLElement] = []

    /// How deep the reader is within an element that is left out.
    private var skippedDepth = 0

    /// How many elements the tree holds.
    private var elementCount = 0

    /// The bound of memory that hostile feeds meet; elements beyond it are left out. No feed has a tenth of it outside
    /// its articles, and no article a hundredth.
    private static let mostElements = 50_000

    /// A builder for the document at `address` that hands out elements called `itemNames`.
    init(address: String, itemNames: Set<String>, take: @escaping (XMLElement, XMLElement) -> Void) {
        self.address = address
        self.itemNames = itemNames
        self.take = take
    }

    /// An element starts.
    func start(_ name: XMLName, attributes: [XMLAttribute], line: Int) {
        if skippedDepth > 0 {
            skippedDepth += 1
        } else if let parent = open.last {
            if parent.holdsText {
                parent.startMarkup(name, attributes, address: address)
            } else if elementCount >= Self.mostElements {
                skippedDepth = 1
            } else {
                elementCount += 1
                let element = element(name, attributes, in: parent, line: line)
                if !isItem(element) { parent.append(element) }
                open.append(element)
            }
        } else {
            let element = element(name, attributes, in: nil, line: line)
            root = root ?? element
            open.append(element)
        }
    }

    /// The innermost element ends.
    func end(_ name: XMLName) {
        if skippedDepth > 0 {
            skippedDepth -= 1
            return
        }
        guard let element = open.last, !element.endMarkup(name) else { return }
        element.close()
        open.removeLast()
        if isItem(element) {
            elementCount = open.count
            if let root { take(element, root) }
        }
    }

    /// Text stands in the innermost element.
    func text(_ text: UnsafeBufferPointer<UInt8>) {
        guard skippedDepth == 0 else { return }
        open.last?.append(text)
    }

    /// The root's name decides how names without a namespace are read.
    func name(local: String, prefix: String?, namespace: String?) -> XMLName {
        let local = local.lowercased()
        if root == nil { isAtom = local == "feed" || local == "entry" }
        // In a list of feeds, every prefix is the list's own.
        let inFeed = !itemNames.isEmpty
        let vocabulary =
            inFeed ? XMLName.vocabulary(namespace: namespace, prefix: prefix, inAtom: isAtom) : .own
        return XMLName(vocabulary: vocabulary, local: local, inFeed: inFeed)
    }

    private func isItem(_ element: XMLElement) -> Bool {
        element.name.vocabulary == .own && itemNames.contains(element.name.local)
    }

    private func element(
        _ name: XMLName, _ attributes: [XMLAttribute], in parent: XMLElement?, line: Int
    ) -> XMLElement {
        var base = parent?.base
        if let own = attributes.first(where: { $0.name == "xml:base" })?.value {
            base = WebAddress.resolved(own, against: base ?? address) ?? base
        }
        return XMLElement(name: name, attributes: attributes, base: base, line: line)
    }
}
