extension Tagger {
    /// Which tags, categories and languages it gives. To be raised when it would give articles others than before:
    /// stores then tag theirs again, in the background.
    public static let version = 8
}
