/// SVG and MathML within HTML (WHATWG HTML, section 13.2.6.5).
extension HTMLTreeBuilder {
    mutating func foreignCharacters(_ text: UnsafeBufferPointer<UInt8>) {
        if text.count == 1, text[0] == 0 { return insertReplacement() }
        insert(text)
        if mayBeFrameset, text.contains(where: { !$0.isHTMLSpace }) { mayBeFrameset = false }
    }

    mutating func foreignStartTag() -> Bool {
        let token = tokenizer.tag
        switch token.tag {
        case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1, .h2, .h3, .h4,
            .h5, .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p, .pre, .ruby, .s, .small, .span,
            .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .var:
            leaveForeign()
            return startTag(in: mode)
        case .font where token.hasFontAttribute:
            leaveForeign()
            return startTag(in: mode)
        default:
            insertForeign(open.last.namespace)
            return false
        }
    }

    /// Ends the elements of SVG and MathML up to one in which HTML may stand.
    private mutating func leaveForeign() {
        while open.count > 1, !open.last.isHTML, !open.last.isHTMLIntegrationPoint, !open.last.isTextIntegrationPoint {
            open.pop()
        }
    }

    /// Inserts an element of SVG or MathML for the tag that was read last.
    mutating func insertForeign(_ namespace: HTMLNamespace) {
        if open.count >= OpenElements.limit { open.pop() }
        let token = tokenizer.tag
        let place = place
        let node = make(token.tag, namespace, withAttributes: true)
        link(node, at: place)
        if token.tag == .script, namespace == .svg { tree.hasScripts = true }
        if token.isSelfClosing { return }
        var element = OpenElement(node: node, tag: token.tag, namespace: namespace, nameHash: token.nameHash)
        switch (namespace, token.tag) {
        case (.svg, .foreignObject), (.svg, .desc), (.svg, .title): element.isHTMLIntegrationPoint = true
        case (.math, .annotationXML):
            let encoding = token.attribute(.encoding).map { tokenizer.value(of: $0).lowercased() }
            element.isHTMLIntegrationPoint = encoding == "text/html" || encoding == "application/xhtml+xml"
        case (.math, .mi), (.math, .mo), (.math, .mn), (.math, .ms), (.math, .mtext):
            element.isTextIntegrationPoint = true
        default: break
        }
        open.push(element)
        deepest = max(deepest, open.count)
    }

    mutating func foreignEndTag() -> Bool {
        switch tokenizer.tag.tag {
        case .br, .p:
            leaveForeign()
            return endTag(in: mode)
        default: break
        }
        var index = open.count - 1
        while index > 0 {
            let element = open[index]
            if element.isHTML { return endTag(in: mode) }
            if element.isNamed(as: tokenizer.tag) {
                open.pop(to: index)
                return false
            }
            index -= 1
        }
        return false
    }
}

/// Names of SVG and MathML that have capitals or prefixes (the "adjust" tables of section 13.2.6.1).
enum ForeignNames {
    /// The name of an element.
    static func element(_ name: String, in namespace: HTMLNamespace) -> String {
        namespace == .svg ? elements[name] ?? name : name
    }

    /// The name of an attribute; a prefix stands before a space.
    static func attribute(_ name: String, in namespace: HTMLNamespace) -> String {
        switch namespace {
        case .html: return name
        case .svg: return attributes[name] ?? prefixed[name] ?? name
        case .math: return name == "definitionurl" ? "definitionURL" : prefixed[name] ?? name
        }
    }

    private static func table(_ names: String) -> [String: String] {
        let pairs = names.split(separator: " ").map { ($0.lowercased(), String($0)) }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    private static let elements = table(
        """
        altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix \
        feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow \
        feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset \
        fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient \
        radialGradient textPath
        """)

    private static let attributes = table(
        """
        attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits diffuseConstant edgeMode filterUnits \
        glyphRef gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines keyTimes lengthAdjust \
        limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits numOctaves pathLength \
        patternContentUnits patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio \
        primitiveUnits refX refY repeatCount repeatDur requiredExtensions requiredFeatures specularConstant \
        specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX \
        targetY textLength viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan
        """)

    private static let prefixed = [
        "xlink:actuate": "xlink actuate", "xlink:arcrole": "xlink arcrole", "xlink:href": "xlink href",
        "xlink:role": "xlink role", "xlink:show": "xlink show", "xlink:title": "xlink title",
        "xlink:type": "xlink type", "xml:lang": "xml lang", "xml:space": "xml space", "xmlns": "xmlns",
        "xmlns:xlink": "xmlns xlink",
    ]
}
