import Basics

/// Countries in the words of many languages: the preferred name, then what it is called elsewhere.
///
/// From the Unicode CLDR (PyPI `babel`), copyright 1991-2024 Unicode, Inc., under the Unicode License.
enum CountryNames {
    static let inManyLanguages = EmbeddedTable(.countryNames, "in-many-languages")
}
