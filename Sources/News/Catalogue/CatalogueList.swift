import Basics

/// The publishers of the catalogue; see `Catalogue.init(list:)` for the form.
///
/// Names and addresses are facts, gathered from public lists of feeds: awesome-rss-feeds (github.com/plenaryapp, CC0),
/// news-feed-list-of-countries (github.com/yavuz, MIT; fetched by its robot in March 2026), and those of two public
/// readers of August 2026. Within a heading those come first that more than one of them has.
enum CatalogueList {
    static let text = EmbeddedTable(.catalogue, "publishers").text
}
