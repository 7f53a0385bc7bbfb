/// The configuration of sfeed (`~/.sfeed/sfeedrc`): a shell script whose function `feeds` calls `feed` with a name, an
/// address and perhaps the site's. It is read, and never run.
public enum SfeedConfiguration {
    /// Whether a text is one: it defines a function `feeds`.
    public static func isOne(_ text: some StringProtocol) -> Bool {
        text.split(whereSeparator: \.isNewline).contains { line in
            String(line.filter { !$0.isWhitespace }).hasPrefix("feeds()")
        }
    }

    /// The feeds in `bytes`.
    public static func contents(of bytes: [UInt8]) -> FeedListContents {
        var list = FeedListContents()
        let text = String(decoding: DecodedText(bytes, of: .list).utf8, as: UTF8.self)
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = ShellWords.words(of: line)
            guard words.first == "feed", words.count >= 3 else { continue }
            if words[2].contains("$") {
                list.leaveOut(words[2], line: index + 1, because: "is put together by the shell, which is not run")
                continue
            }
            list.add(
                words[2], title: words[1], homePage: words.count > 3 && !words[3].isEmpty ? words[3] : nil,
                line: index + 1)
        }
        return list
    }
}

/// Words of a shell's line: single and double quotation marks, backslashes, and a comment at the end.
enum ShellWords {
    static func words(of line: Substring) -> [String] {
        var words: [String] = []
        var word = ""
        var isInWord = false
        var quote: Character?
        var rest = line
        while let character = rest.popFirst() {
            switch (character, quote) {
            case ("'", nil), ("\"", nil):
                quote = character
                isInWord = true
            case (let mark, let open?) where mark == open: quote = nil
            case ("\\", nil), ("\\", "\""):
                if let next = rest.popFirst() {
                    word.append(next)
                    isInWord = true
                }
            case ("#", nil) where !isInWord: return words
            case (";", nil), (" ", nil), ("\t", nil):
                if isInWord { words.append(word) }
                (word, isInWord) = ("", false)
                if character == ";" { return words }
            default:
                word.append(character)
                isInWord = true
            }
        }
        if isInWord { words.append(word) }
        return words
    }
}
