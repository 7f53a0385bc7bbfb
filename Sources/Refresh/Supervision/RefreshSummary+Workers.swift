import Store

/// What a refresh came to, over all workers that it took.
extension RefreshSummary {
    /// Where the numbers are in the record.
    private enum Place {
        static let unchangedFeeds = 0
        static let failedFeeds = 1
        static let unchangedArticles = 2
    }

    /// Takes over what earlier workers have counted.
    mutating func resume(_ record: IngestRecord) {
        unchanged = record[Place.unchangedFeeds]
        failed = record[Place.failedFeeds]
        articles.unchanged = record[Place.unchangedArticles]
        articles.new = record.newArticles
        articles.changed = record.changedArticles
    }

    /// Leaves it for a later one.
    func note(in record: IngestRecord) {
        record[Place.unchangedFeeds] = unchanged
        record[Place.failedFeeds] = failed
        record[Place.unchangedArticles] = articles.unchanged
    }
}
