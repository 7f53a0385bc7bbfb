/// Folders within folders as one line of text: `News/UK`. A slash in a name is written `\/`, a backslash `\\`.
public enum FolderPath {
    /// The line that stands for `folders`, outermost first.
    public static func text(of folders: [String]) -> String {
        folders.map { $0.replacing("\\", with: "\\\\").replacing("/", with: "\\/") }.joined(separator: "/")
    }

    /// Whether a feed in `folders`, outermost first, is in the folder that `path` names, or in one within it. Its way may be
    /// whole or only the end of it: `UK` is `News/UK`.
    public static func holds(_ path: String, _ folders: [String]) -> Bool {
        let wanted = self.folders(in: path).map { FoldedText.key(of: $0) }
        guard !wanted.isEmpty else { return false }
        let keys = folders.map { FoldedText.key(of: $0) }
        return keys.indices.contains { keys[...$0].suffix(wanted.count).elementsEqual(wanted) }
    }

    /// The folders that `text` names, outermost first, without blanks around their names; names of nothing are left out.
    public static func folders(in text: some StringProtocol) -> [String] {
        var folders: [String] = []
        var name = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                // "\x" is a backslash and an x: only a slash and a backslash need one.
                name += character == "/" || character == "\\" ? String(character) : "\\" + String(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "/" {
                folders.append(name)
                name = ""
            } else {
                name.append(character)
            }
        }
        if isEscaped { name.append("\\") }
        folders.append(name)
        return folders.map { $0.trimmed }.filter { !$0.isEmpty }
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
