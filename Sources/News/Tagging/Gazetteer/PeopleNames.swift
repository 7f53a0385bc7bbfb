import Basics

/// People whom newspapers call by their family name alone, or in other scripts.
///
/// In the format of ``PlaceNames``. Common knowledge, written for this program; most people need no line here, since
/// their names are known by their shape.
enum PeopleNames {
    static let wellKnown = EmbeddedTable(.peopleNames, "well-known")
}
