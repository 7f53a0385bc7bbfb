/// Writes an article's element as HTML that holds nothing but the article: no scripts, styles or handlers, no class
/// but that of a poem, all addresses absolute, and only those that ``WebAddress`` lets pass.
struct ArticleMarkup {
    private let body: ArticleBody
    private let reader: HTMLBlockReader

    init(_ body: ArticleBody, base: String?) {
        self.body = body
        reader = HTMLBlockReader(tree: body.tree, base: base)
    }

    /// The mark-up of the article.
    func html() -> String { inner(of: body.root) }

    private func inner(of node: HTMLTree.NodeID) -> String {
        var result = ""
        for child in body.tree.children(node) { result += outer(of: child) }
        return result
    }

    private func outer(of node: HTMLTree.NodeID) -> String {
        guard !body.isRemoved[node] else { return "" }
        if body.tree.isText(node) { return Self.escaped(text(of: node)) }
        let tag = body.tree.tag(node)
        switch tag {
        case .br, .hr: return "<\(tag.rawValue)>"
        case .img, .ampImage: return picture(node)
        case .input: return box(node)
        case .math: return math(node)
        case .iframe, .embed, .video, .audio: return media(node, tag: tag)
        case .script, .style, .template, .svg, .canvas, .textarea, .select, .button, .head, .link, .meta,
            .source, .track, .param, .datalist:
            return ""
        case .span, .div, .td, .th, .code, .other:
            if reader.isGutter(node) || reader.isCopyButtonBesideCode(node) { return "" }
        default: break
        }
        let content = inner(of: node)
        // What holds nothing leaves nothing; cells hold the place of those after them.
        if tag != .td, tag != .th, content.utf8.allSatisfy(\.isHTMLSpace) { return content }
        guard Self.kept.contains(tag) else {
            guard tag.isBlock else { return content }
            let isVerse = body.tree.attribute(.class, of: node).map(Verse.isNamed) ?? false
            return isVerse ? "<div class=\"\(Verse.name)\">\(content)</div>" : boxed(content)
        }
        return "<\(tag.rawValue)\(attributes(of: node, tag: tag))>\(content)</\(tag.rawValue)>"
    }

    /// Outside of code, a run of white space is one space, and between blocks nothing much.
    private func text(of node: HTMLTree.NodeID) -> String {
        let text = VisibleText.text(body.tree.bytes(of: node))
        if body.tree.ancestors(node).contains(where: { body.tree.tag($0) == .pre }) { return text }
        var result = ""
        var isSpace = false
        for scalar in text.unicodeScalars {
            let isNext = scalar.value <= 0x20
            if !isNext { result.unicodeScalars.append(scalar) } else if !isSpace { result += " " }
            isSpace = isNext
        }
        return result
    }

    private func boxed(_ content: String) -> String {
        content.hasPrefix("<div>") && content.hasSuffix("</div>") ? content : "<div>\(content)</div>"
    }

    private func attributes(of node: HTMLTree.NodeID, tag: HTMLTag) -> String {
        let tree = body.tree
        switch tag {
        case .a:
            guard let reference = tree.attribute(.href, of: node),
                let address = WebAddress.link(reference, against: reader.base)
            else { return "" }
            return " href=\"\(Self.escaped(address))\""
        case .td, .th:
            return [HTMLAttribute.colspan, .rowspan].map { name in
                guard let span = tree.attribute(name, of: node).flatMap({ Int($0) }), span > 1 else { return "" }
                return " \(name.rawValue)=\"\(span)\""
            }.joined()
        case .ol:
            let isReversed = tree.attribute(.reversed, of: node) != nil
            return [HTMLAttribute.start, .type].map { name in
                tree.attribute(name, of: node).map { " \(name.rawValue)=\"\(Self.escaped($0))\"" } ?? ""
            }.joined() + (isReversed ? " reversed" : "")
        case .li:
            return tree.attribute(.value, of: node).flatMap { Int($0) }.map { " value=\"\($0)\"" } ?? ""
        case .time:
            return tree.attribute(.datetime, of: node).map { " datetime=\"\(Self.escaped($0))\"" } ?? ""
        default: return ""
        }
    }

    private func picture(_ node: HTMLTree.NodeID) -> String {
        guard let address = reader.address(ofPicture: node) else { return "" }
        let look = PictureLook(of: node, in: body.tree)
        // The size that makes it a word of its sentence would be lost.
        if look.isSmall || look.isNamedSign && !look.isLarge { return Self.escaped(look.sign) }
        let alternative = VisibleText.text(body.tree.attribute(.alt, of: node) ?? look.title)
        let title = look.title.isEmpty || look.title == alternative ? "" : " title=\"\(Self.escaped(look.title))\""
        return "<img src=\"\(Self.escaped(address))\" alt=\"\(Self.escaped(alternative))\"\(title)>"
    }

    /// The box of a task that nobody can tick here.
    private func box(_ node: HTMLTree.NodeID) -> String {
        let tree = body.tree
        guard tree.attribute(.type, of: node)?.lowercased() == "checkbox", tree.attribute(.disabled, of: node) != nil
        else { return "" }
        return "<input type=\"checkbox\" disabled\(tree.attribute(.checked, of: node) == nil ? "" : " checked")>"
    }

    /// A formula as text: what would show its parts is not kept.
    private func math(_ node: HTMLTree.NodeID) -> String {
        let lines = MathText.text(of: node, in: body.tree).split(separator: "\n").map { Self.escaped(String($0)) }
        let text = lines.joined(separator: "<br>")
        return body.tree.attribute(.display, of: node) == "block" && !text.isEmpty ? "<div>\(text)</div>" : text
    }

    private func media(_ node: HTMLTree.NodeID, tag: HTMLTag) -> String {
        guard let address = reader.address(ofMedia: node) else { return "" }
        let isPlayer = tag == .video || tag == .audio
        let title = reader.title(ofMedia: node)
        // Of other frames those that say what they show belong to the article.
        guard isPlayer || EmbeddedPlayer.isPlayer(address) || !title.isEmpty && reader.showsFrame(node, at: address)
        else { return "" }
        let name = isPlayer ? tag.rawValue : "iframe"
        let words = title.isEmpty ? "" : " title=\"\(Self.escaped(title))\""
        return "<\(name) src=\"\(Self.escaped(address))\"\(words)></\(name)>"
    }

    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 }) else { return text }
        var result = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }

    private static let kept: Set<HTMLTag> = [
        .p, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .li, .dl, .dt, .dd, .blockquote, .pre, .code, .kbd, .samp, .tt, .em,
        .i, .strong, .b, .sup, .sub, .del, .s, .q, .cite, .a, .figure, .figcaption, .table, .caption, .thead, .tbody,
        .tfoot, .tr, .td, .th, .details, .summary, .ruby, .rt, .rp, .time, .mark,
    ]
}
