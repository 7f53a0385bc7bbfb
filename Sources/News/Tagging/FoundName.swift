import Basics

/// A name where it stands in a headline or a text, before the best become tags.
public struct FoundName: Hashable, Sendable {
    /// What it names; nil where nothing says.
    public var type: TagType?

    /// Where it stands, in the UTF-8 bytes of the headline, a line feed and the text, without soft hyphens and what else only
    /// says where a line may break.
    public var bytes: Range<Int>

    /// An adjective or a people, which stands for a place without naming it: "Japanese".
    public var isDemonym: Bool

    /// It is part of a longer name: the place in "Bank of Scotland".
    public var isNested: Bool

    /// The tag that the program prefers for it, when its lists know it.
    public var known: Tag?
}

extension Tagger {
    /// The names in an article, in the order of the text: what its tags are chosen from.
    public static func names(in input: TaggingInput) -> [FoundName] {
        withView(of: input) { view in
            let found = names(in: view).groups.flatMap { group in
                group.mentions.map { mention in
                    FoundName(
                        type: group.type ?? mention.type,
                        bytes: Range(
                            from: Int(view.tokens[mention.first].start), upTo: Int(view.tokens[mention.last].end)),
                        isDemonym: mention.isDemonym, isNested: mention.isNested,
                        known: group.name >= 0 ? Gazetteer.shared.names[Int(group.name)].tag : nil)
                }
            }
            return found.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
        }
    }
}

extension Tagger {
    /// The preferred tag of something that the program's lists know by any of its names: `UK` for "Großbritannien".
    public static func knownTag(of name: String) -> Tag? { Gazetteer.shared.name(of: name)?.tag }
}
