/// A name where it stands in the text.
struct NameMention: Sendable {
    /// The first and the last of its words, as places in the list of tokens.
    var first: Int
    var last: Int
    /// What it names; nil where its shape does not say.
    var type: TagType?
    /// The known name that it is, or -1.
    var name: Int32 = -1
    /// How sure this is a name of that type, 0 to 1.
    var confidence: Float
    /// An adjective or a people instead of the name.
    var isDemonym = false
    /// A person by one name only, which may be short for a longer one.
    var isPartial = false
    /// Part of a longer name, and counted all the same: the place in "Bank of Scotland".
    var isNested = false

    var count: Int { last - first + 1 }
}
