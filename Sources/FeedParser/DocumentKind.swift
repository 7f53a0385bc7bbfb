/// What a document is read as; messages call it so.
enum DocumentKind: String {
    case feed, list, page
}
