public import News

/// The list of feeds of newsboat (`~/.newsboat/urls`): an address a line, then tags, in quotes where they have spaces.
public enum NewsboatURLs {
    /// The feeds of the list in `bytes`, in its order, each once.
    ///
    /// The first tag that is no title becomes the feed's folder; `"~Title"` is its title. Comments and newsboat's
    /// hidden mark `!` are passed over. Queries, commands (`exec:`, `filter:`) and what is no address are reported and
    /// left out.
    /// - Parameter name: the file's name, for error messages.
    /// - Throws: ``FeedError`` when it is no such list: when nothing in it is an address.
    public static func subscriptions(
        in bytes: [UInt8], name: String
    ) throws(FeedError) -> (subscriptions: [Subscription], problems: [FeedProblem]) {
        if let kind = BinaryKind.kind(of: bytes) { throw FeedError(address: name, reason: .binary(kind: kind.name)) }
        let text = FeedText(bytes, contentType: nil)
        if let prolog = XMLProlog(text.utf8), text.utf8.first(where: { !$0.isHTMLSpace }) == UInt8(ascii: "<") {
            throw FeedError(
                address: name, reason: prolog.isWebPage ? .webPage : .otherDocument(root: "<\(prolog.root)>"))
        }
        var subscriptions: [Subscription] = []
        var problems: [FeedProblem] = []
        var addresses: Set<String> = []
        var hasEntries = false
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let words = words(of: line)
            guard let first = words.first, !first.hasPrefix("#") else { continue }
            hasEntries = true
            guard let address = SubscriptionAddress.address(first) else {
                let message = "\(OneLine.text(first, atMost: 200)) is no address that can be fetched"
                if problems.count < FeedProblem.limit {
                    problems.append(FeedProblem(line: index + 1, message: message))
                }
                continue
            }
            guard addresses.insert(address).inserted else { continue }
            let tags = words.dropFirst().map { OneLine.text($0, atMost: 200) }.filter { !$0.isEmpty && $0 != "!" }
            let title = tags.first { $0.hasPrefix("~") && $0 != "~" }.map { String($0.dropFirst()) }
            let folder = tags.first { !$0.hasPrefix("~") }
            subscriptions.append(
                Subscription(address: address, title: title, folders: folder.map { [$0] } ?? []))
        }
        if subscriptions.isEmpty {
            if !hasEntries { throw FeedError(address: name, reason: .empty) }
            throw FeedError(address: name, reason: .plainText)
        }
        return (subscriptions, problems)
    }

    /// The words of a line; quotes hold words together, a backslash takes the next character as it is.
    private static func words(of line: ArraySlice<UInt8>) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var isInWord = false
        var isQuoted = false
        var isEscaped = false
        for byte in line {
            if isEscaped {
                word.append(byte)
                isEscaped = false
            } else if byte == UInt8(ascii: "\\"), isQuoted {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
                isInWord = true
            } else if byte.isHTMLSpace, !isQuoted {
                if isInWord { words.append(String(decoding: word, as: UTF8.self)) }
                word = []
                isInWord = false
            } else if byte == UInt8(ascii: "#"), !isQuoted, !isInWord, !words.isEmpty {
                break
            } else {
                word.append(byte)
                isInWord = true
            }
        }
        if isInWord { words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }
}
