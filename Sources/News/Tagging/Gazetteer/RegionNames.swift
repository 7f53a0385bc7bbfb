import Basics

/// States and provinces, in English and, for some large countries, in the country's own language.
///
/// From the Unicode CLDR (Debian `unicode-cldr-core`), copyright 1991-2022 Unicode, Inc., under the Unicode License.
enum RegionNames {
    static let statesAndProvinces = EmbeddedTable(.regionNames, "states-and-provinces")
}
