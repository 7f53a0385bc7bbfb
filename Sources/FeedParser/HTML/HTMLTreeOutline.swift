/// A page's tree as lines, in the notation of html5lib's tests, for comparing parsers: elements with their attributes
/// and texts, two spaces a level; comments and doctypes are left out.
public enum HTMLTreeOutline {
    /// The tree of a document.
    ///
    /// - Parameter bytes: the page, UTF-8; no more than 16 MiB of it are read.
    /// - Returns: a line for each element, attribute and text, each ended by a line feed; texts may hold line feeds.
    public static func outline(of bytes: [UInt8]) -> String {
        outline(of: HTMLTree(parsing: bytes, .everything))
    }

    /// The text of a document, without that of scripts and styles.
    ///
    /// - Parameter bytes: the page, UTF-8; no more than 16 MiB of it are read.
    public static func text(of bytes: [UInt8]) -> String {
        let tree = HTMLTree(parsing: bytes, .everything)
        var text = ""
        for node in tree.nodes.indices where tree.isText(node) {
            let name = tree.parent(node).map { tree.details[$0].name }
            if name != "script", name != "style" { text += tree.text(of: node) }
        }
        return text
    }

    private static func outline(of tree: HTMLTree) -> String {
        var lines = ""
        // Levels of nodes, counted down the page: parents come before their children.
        var levels = [-1]
        for node in tree.nodes.indices.dropFirst() {
            let parent = tree.parent(node) ?? HTMLTree.root
            // What a template holds stands a level deeper, below a line of its own.
            let level = levels[parent] + (isTemplate(parent, in: tree) ? 2 : 1)
            levels.append(level)
            let indent = "| " + String(repeating: " ", count: 2 * level)
            if tree.isText(node) {
                lines += "\(indent)\"\(tree.text(of: node))\"\n"
                continue
            }
            let details = tree.details[node]
            let prefix =
                switch details.namespace {
                case .html: ""
                case .svg: "svg "
                case .math: "math "
                }
            lines += "\(indent)<\(prefix)\(details.name)>\n"
            for attribute in details.attributes.sorted(by: { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) }) {
                lines += "\(indent)  \(attribute.name)=\"\(attribute.value)\"\n"
            }
            if isTemplate(node, in: tree) { lines += "\(indent)  content\n" }
        }
        return lines
    }

    private static func isTemplate(_ node: HTMLTree.NodeID, in tree: HTMLTree) -> Bool {
        tree.tag(node) == .template && !tree.isText(node) && tree.details[node].namespace == .html
    }
}
