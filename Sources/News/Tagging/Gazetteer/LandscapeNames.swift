import Basics

/// Rivers, lakes, seas, islands, mountains, deserts and old lands that newspapers name.
///
/// In the format of ``PlaceNames``. Common knowledge, written for this program; add what is missing.
enum LandscapeNames {
    static let watersAndIslands = EmbeddedTable(.landscapeNames, "waters-and-islands")

    static let landsAndMountains = EmbeddedTable(.landscapeNames, "lands-and-mountains")
}
