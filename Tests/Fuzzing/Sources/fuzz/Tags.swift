import News

/// Tags what the bytes say: as a text where the first is odd, else as the choices of which a random sentence is made, so
/// that libFuzzer finds its way through the tagger's rules word by word.
func readTags(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let rest = bytes.dropFirst()
    if first & 1 == 1 {
        let lines = String(decoding: rest, as: UTF8.self).split(separator: "\n", maxSplits: 2).map(String.init)
        tag(lines.first ?? "", lines.dropFirst().last ?? "", categories: lines.count > 2 ? [lines[1]] : [])
    } else {
        var choices = ByteChoices(bytes: rest)
        let text = RandomSentence.text(&choices)
        let title = first & 2 == 0 ? "" : RandomSentence.text(&choices)
        tag(title, text, categories: first & 4 == 0 ? [] : [text])
    }
}

private func tag(_ title: String, _ text: String, categories: [String]) {
    let tagging = Tagger.tag(TaggingInput(title: title, text: text, publisherCategories: categories, url: text))
    precondition(tagging.tags.count <= Tagger.mostTags, "too many tags")
    for tag in tagging.tags { precondition(!tag.tag.key.isEmpty && tag.tag.name.count <= Tag.longestName, "no tag") }
}

/// Bytes as random numbers; zeros where they end.
private struct ByteChoices: RandomNumberGenerator {
    var bytes: ArraySlice<UInt8>

    /// Two bytes as the upper bits, which decide.
    mutating func next() -> UInt64 {
        let high = UInt64(bytes.popFirst() ?? 0)
        return high << 56 | UInt64(bytes.popFirst() ?? 0) << 48
    }
}
