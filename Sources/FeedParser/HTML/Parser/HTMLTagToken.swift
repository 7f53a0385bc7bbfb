/// The start or end tag that was read last.
struct HTMLTagToken {
    /// An attribute as it stands in the source.
    struct Attribute {
        /// nil for one that the tree has no place for; it is kept only where the whole tree is asked for.
        var name: HTMLAttribute?
        /// The bytes of its name.
        var nameRange: Range<Int>
        /// The bytes of its value, without quotation marks.
        var valueRange: Range<Int>
        /// Whether the value holds references, or bytes that are not taken as they are.
        var needsDecoding: Bool
    }

    /// The element; ``HTMLTag/other`` for names that have no rules.
    var tag: HTMLTag = .other
    /// Tells elements apart that are ``HTMLTag/other``, or within SVG and MathML.
    var nameHash: UInt64 = 0
    /// The bytes of the name.
    var nameRange = 0..<0
    /// Whether the tag ends in `/>`.
    var isSelfClosing = false
    /// The attributes, without those that stand a second time.
    var attributes: [Attribute] = []
    /// Stands for all attributes and their values, in whichever order; only of formatting elements.
    var attributesHash: UInt64 = 0
    /// Whether a `<font>` has one of the attributes by which it leaves SVG and MathML.
    var hasFontAttribute = false

    /// Where the value of an attribute stands.
    func attribute(_ name: HTMLAttribute) -> Attribute? { attributes.first { $0.name == name } }
}
