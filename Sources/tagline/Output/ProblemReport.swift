import FeedParser

/// What was wrong with a feed or a list that was read all the same, for the person who has to do with it.
enum ProblemReport {
    /// The most problems of one input that are printed; a broken one repeats itself.
    private static let limit = 5

    /// Writes `problems` to standard error, a line each, as compilers do: `NAME:LINE: what is wrong`.
    static func write(_ problems: [FeedProblem], of name: String) {
        for problem in problems.prefix(limit) {
            StandardError.writeLine("\(name):\(problem.line): \(problem.message)")
        }
        let rest = problems.count - limit
        if rest > 0 { StandardError.writeLine("\(name): and \(rest) more of this kind") }
    }
}
