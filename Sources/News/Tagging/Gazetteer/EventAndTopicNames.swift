import Basics

/// Events that return or have a name, and subjects that are written with small letters.
///
/// In the format of ``PlaceNames``. Common knowledge, written for this program.
enum EventAndTopicNames {
    static let events = EmbeddedTable(.eventAndTopicNames, "events")

    static let topics = EmbeddedTable(.eventAndTopicNames, "topics")
}
