/// Phrases that are looked for in many short texts at once. (`String.contains` prepares a search anew for each text and
/// each phrase; on a page of many small blocks that was nearly all of the work.)
struct PhraseSet {
    /// The phrases by their first bytes.
    private let phrases: [[[UInt8]]]

    init(_ phrases: [String]) {
        var byFirst: [[[UInt8]]] = Array(repeating: [], count: 256)
        for phrase in phrases {
            let bytes = Array(phrase.utf8)
            if let first = bytes.first { byFirst[Int(first)].append(bytes) }
        }
        self.phrases = byFirst
    }

    /// Whether one of them stands anywhere in a text.
    func isAnyIn(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in bytes.indices.contains { begins(bytes, at: $0) } }
    }

    /// Whether a text begins with one of them.
    func isAnyAtStart(of text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in !bytes.isEmpty && begins(bytes, at: 0) }
    }

    private func begins(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        phrases[Int(bytes[index])].contains { phrase in
            phrase.count <= bytes.count - index && phrase.indices.allSatisfy { bytes[index + $0] == phrase[$0] }
        }
    }
}
