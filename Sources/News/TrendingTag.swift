import Foundation

/// A tag that is on more articles today than its past lets one expect.
public struct TrendingTag: Hashable, Sendable {
    /// The tag.
    public let tag: Tag
    /// Its articles of the last day.
    public let today: PageCounts
    /// How many of the last day's articles would have it if today were as the weeks before.
    public let expected: Double
    /// How surprising that is: ``Trend/surprise(count:of:before:ofBefore:)``, by which tags are ranked.
    public let surprise: Double

    /// A tag with what is unusual about it.
    public init(tag: Tag, today: PageCounts, expected: Double, surprise: Double) {
        self.tag = tag
        self.today = today
        self.expected = expected
        self.surprise = surprise
    }
}

/// When a tag is unusually frequent.
///
/// A day's articles are compared with those of the four weeks before (whole weeks, so that each day of the week weighs
/// the same) by the log-likelihood ratio of Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence"
/// (Computational Linguistics 19, 1993). Unlike differences of rates and chi-square it holds for rare events, which is
/// what nearly all tags are; and it grows with the evidence, so that three articles where none were before do not
/// outrank thirty where ten were.
public enum Trend {
    /// The fewest articles of a day that can be a trend.
    public static let fewestArticles = 3
    /// The least surprise: what chance exceeds once in a thousand times (χ² with one degree of freedom).
    public static let leastSurprise = 10.83
    /// How many times the expected number it has to be at least.
    public static let leastRatio = 2.0
    /// How many days are the past.
    public static let pastDays = 28

    /// Twice the logarithm of how much likelier the numbers are if today has a rate of its own. 0 when the rate is no
    /// higher today. `count` of the `all` articles of today have the tag, `before` of the `allBefore` ones before.
    public static func surprise(count: Int, of all: Int, before: Int, ofBefore allBefore: Int) -> Double {
        guard count > 0, all > 0, allBefore > 0 else { return 0 }
        let rate = Double(count + before) / Double(all + allBefore)
        let expected = rate * Double(all)
        guard Double(count) > expected else { return 0 }
        func term(_ seen: Int, _ expected: Double) -> Double {
            seen > 0 && expected > 0 ? Double(seen) * log(Double(seen) / expected) : 0
        }
        return 2
            * (term(count, expected) + term(before, rate * Double(allBefore))
                + term(all - count, (1 - rate) * Double(all))
                + term(allBefore - before, (1 - rate) * Double(allBefore)))
    }

    /// How many articles of today one would expect, half an article added to the past, since what was never seen before
    /// is not impossible.
    public static func expected(of all: Int, before: Int, ofBefore allBefore: Int) -> Double {
        (Double(before) + 0.5) / (Double(allBefore) + 1) * Double(all)
    }
}
