import Basics

/// Organisations that newspapers write about: bodies, ministries, parties, media, companies, clubs, universities.
///
/// In the format of ``PlaceNames``. Common knowledge, written for this program; add what is missing.
enum OrganisationNames {
    static let publicBodiesAndMedia = EmbeddedTable(.organisationNames, "public-bodies-and-media")

    static let companiesClubsAndSchools = EmbeddedTable(.organisationNames, "companies-clubs-and-schools")

    static let teams = EmbeddedTable(.organisationNames, "teams")

    static let newspapersBandsAndMore = EmbeddedTable(.organisationNames, "newspapers-bands-and-more")
}
