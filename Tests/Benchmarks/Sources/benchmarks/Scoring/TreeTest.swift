import FeedParser
import Foundation

/// One of html5lib's tests of tree construction: a page, and the tree that it becomes.
struct TreeTest {
    /// The page.
    private(set) var page: [UInt8]
    /// The lines of the tree, a node or an attribute each, without comments and doctypes.
    private let nodes: [String]
    private(set) var isFragment: Bool
    private(set) var needsScripts: Bool

    /// The tests of a file.
    static func tests(in file: Data) -> [TreeTest] {
        ("\n" + String(decoding: file, as: UTF8.self)).components(separatedBy: "\n#data\n").dropFirst()
            .compactMap(TreeTest.init)
    }

    private init?(_ text: String) {
        let text = "\n" + text
        guard let errors = text.range(of: "\n#errors"), let document = text.range(of: "\n#document\n") else {
            return nil
        }
        page = Array(text[..<errors.lowerBound].dropFirst().utf8)
        let head = text[errors.lowerBound..<document.lowerBound]
        isFragment = head.contains("\n#document-fragment")
        needsScripts = head.contains("\n#script-on")
        nodes = Self.nodes(of: text[document.upperBound...])
    }

    /// A text may hold line feeds: then its lines do not begin with a bar.
    private static func nodes(of lines: Substring) -> [String] {
        var nodes: [String] = []
        for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("| ") {
                nodes.append(String(line))
            } else if !nodes.isEmpty {
                nodes[nodes.count - 1] += "\n" + line
            }
        }
        if var last = nodes.popLast() {
            while last.hasSuffix("\n") { last.removeLast() }
            nodes.append(last)
        }
        return nodes.filter { node in
            let content = node.dropFirst(2).drop { $0 == " " }
            return !content.hasPrefix("<!") && !content.hasPrefix("<?")
        }
    }

    /// The tree, as ``HTMLTreeOutline`` writes it.
    var outline: String { nodes.map { $0 + "\n" }.joined() }

    /// The texts outside of scripts and styles.
    var text: String {
        var text = ""
        var path: [(indent: Int, name: Substring)] = []
        for node in nodes {
            let indent = node.dropFirst(2).prefix { $0 == " " }.count
            let content = node.dropFirst(2 + indent)
            while let last = path.last, last.indent >= indent { path.removeLast() }
            guard content.hasPrefix("\"") else {
                path.append((indent, content))
                continue
            }
            let parent = path.last?.name ?? ""
            if !parent.hasSuffix("script>"), !parent.hasSuffix("style>") { text += content.dropFirst().dropLast() }
        }
        return text
    }

    /// The page, its tree and ours, for reading.
    func report(in file: String) -> String {
        """
        --- \(file)
        \(String(decoding: page, as: UTF8.self))
        --- should be
        \(outline)--- is
        \(HTMLTreeOutline.outline(of: page))
        """
    }
}
