/// Rows of buttons that programs for weblogs put under each article, known by their classes.
enum ShareBar {
    /// Whether one of an element's classes names such a bar.
    static func isNamed(_ classes: String) -> Bool {
        classes.hasWord(in: names)
    }

    private static let names = NameTable(names: [
        "sharedaddy", "sd-sharing", "jp-relatedposts", "feedflare", "addtoany_share_save_container", "addthis_toolbox",
        "addthis_sharing_toolbox", "addtoany_content", "a2a_kit", "share-buttons", "social-share", "social-sharing",
        "share-bar",
        "sharing-buttons", "wp-block-social-links", "post-share", "entry-share", "shariff", "ssba", "mr_social_sharing",
        "heateor_sss_sharing_container", "essb_links", "sharethis", "social-buttons", "share-links",
    ])
}
