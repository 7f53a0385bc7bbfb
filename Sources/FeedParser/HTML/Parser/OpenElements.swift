/// An element whose end tag has not come yet.
struct OpenElement {
    let node: Int
    let tag: HTMLTag
    let namespace: HTMLNamespace
    /// Tells names apart that are ``HTMLTag/other``, and those of SVG and MathML.
    let nameHash: UInt64
    /// Whether what stands in it follows the rules of HTML, though it is an element of SVG or MathML.
    var isHTMLIntegrationPoint = false
    /// Whether text and most elements in it follow the rules of HTML, though it is one of MathML.
    var isTextIntegrationPoint = false

    /// The elements that are in the usual scope here, by ``HTMLTag/scopeBit``.
    fileprivate(set) var scope: UInt64 = 0
    /// A `<p>` in the scope of buttons, a `<li>` in that of lists, and by ``HTMLTag/tableScopeBit`` what is in that of
    /// tables.
    fileprivate(set) var otherScopes: UInt32 = 0

    init(node: Int, tag: HTMLTag, namespace: HTMLNamespace = .html, nameHash: UInt64) {
        self.node = node
        self.tag = tag
        self.namespace = namespace
        self.nameHash = nameHash
    }

    var isHTML: Bool { namespace == .html }

    /// Whether it is an element of HTML with a tag that has rules of its own.
    func isHTML(_ tag: HTMLTag) -> Bool { self.tag == tag && namespace == .html }

    var isSpecial: Bool { isHTML ? tag.isSpecial : isHTMLIntegrationPoint || isTextIntegrationPoint || isAnnotation }

    private var isAnnotation: Bool { namespace == .math && tag == .annotationXML }

    fileprivate var endsScope: Bool {
        isHTML ? tag.endsScope : isTextIntegrationPoint || isAnnotation || isHTMLIntegrationPoint
    }

    /// Whether its name is that of a tag.
    func isNamed(as token: HTMLTagToken) -> Bool {
        tag == token.tag && (tag != .other || nameHash == token.nameHash)
    }
}

/// The stack of open elements (WHATWG HTML, section 13.2.4.2). Which elements are in scope is kept with each, so that
/// nobody has to look down the stack for it.
struct OpenElements {
    /// The most elements that are open at once, as in Blink. What would be one more ends the last one first, and becomes
    /// its sibling.
    static let limit = 512

    private static let paragraphBit: UInt32 = 1
    private static let itemBit: UInt32 = 2
    private static let tableBits: UInt32 = ~3

    private(set) var elements: [OpenElement] = []
    /// How many of them are templates.
    private(set) var templateCount = 0
    /// Whether a formatting element was taken away since somebody set this to false.
    var hasLostFormatting = false

    init() { elements.reserveCapacity(64) }

    var count: Int { elements.count }

    /// The current node.
    var last: OpenElement { elements[elements.count - 1] }

    subscript(index: Int) -> OpenElement { elements[index] }

    // MARK: Changes

    mutating func push(_ element: OpenElement) {
        if elements.count >= Self.limit { pop() }
        var element = element
        if let last = elements.last { Self.setScopes(of: &element, below: last) } else { Self.setScopes(of: &element) }
        if element.isHTML(.template) { templateCount += 1 }
        elements.append(element)
    }

    /// Takes the last element away, unless it is the only one.
    mutating func pop() {
        guard elements.count > 1, let last = elements.popLast() else { return }
        if last.tag.isFormatting { hasLostFormatting = true }
        if last.isHTML(.template) { templateCount -= 1 }
    }

    /// Leaves that many elements, at least one.
    mutating func pop(to count: Int) {
        while elements.count > max(count, 1) { pop() }
    }

    /// Takes elements away until one of a tag is gone.
    mutating func pop(through tag: HTMLTag) {
        while elements.count > 1 {
            let isIt = last.isHTML(tag)
            pop()
            if isIt { return }
        }
    }

    mutating func remove(at index: Int) {
        guard index > 0 else { return }
        hasLostFormatting = true
        if elements[index].isHTML(.template) { templateCount -= 1 }
        elements.remove(at: index)
        setScopes(from: index)
    }

    mutating func replace(at index: Int, with element: OpenElement) {
        hasLostFormatting = true
        elements[index] = element
        setScopes(from: index)
    }

    mutating func insert(_ element: OpenElement, at index: Int) {
        elements.insert(element, at: index)
        setScopes(from: index)
    }

    private mutating func setScopes(from start: Int) {
        for index in max(start, 1)..<max(elements.count, max(start, 1)) {
            Self.setScopes(of: &elements[index], below: elements[index - 1])
        }
    }

    private static func setScopes(of element: inout OpenElement, below parent: OpenElement) {
        element.scope = parent.scope
        element.otherScopes = parent.otherScopes
        setScopes(of: &element)
    }

    /// Ends the scopes that the element ends, and adds itself.
    private static func setScopes(of element: inout OpenElement) {
        if element.endsScope {
            element.scope = 0
            element.otherScopes &= tableBits
        }
        guard element.isHTML else { return }
        switch element.tag {
        case .button: element.otherScopes &= ~paragraphBit
        case .ol, .ul: element.otherScopes &= ~itemBit
        case .html, .table, .template: element.otherScopes &= ~tableBits
        case .p: element.otherScopes |= paragraphBit
        case .li: element.otherScopes |= itemBit
        default: break
        }
        element.scope |= element.tag.scopeBit
        element.otherScopes |= element.tag.tableScopeBit
    }

    // MARK: Scopes

    /// Whether an element is in scope; of those with a ``HTMLTag/scopeBit`` only. Headings stand for each other.
    func hasInScope(_ tag: HTMLTag) -> Bool { last.scope & tag.scopeBit != 0 }

    /// Whether an element is in scope of a table; of those with a ``HTMLTag/tableScopeBit`` only.
    func hasInTableScope(_ tag: HTMLTag) -> Bool { last.otherScopes & tag.tableScopeBit != 0 }

    var hasParagraphInButtonScope: Bool { last.otherScopes & Self.paragraphBit != 0 }
    var hasItemInListScope: Bool { last.otherScopes & Self.itemBit != 0 }

    /// Whether the element at an index is in the usual scope.
    func isInScope(at index: Int) -> Bool {
        !elements[(index + 1)...].contains { $0.endsScope }
    }

    /// The place of a node on the stack.
    func index(of node: Int) -> Int? { elements.lastIndex { $0.node == node } }

    /// The place of the last element of a tag.
    func index(of tag: HTMLTag) -> Int? { elements.lastIndex { $0.isHTML(tag) } }
}
