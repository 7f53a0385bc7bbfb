import FeedParser
import Foundation
import News
import Reader
import Refresh

/// The feeds that were found at an address, as a numbered list, and what somebody may answer to it.
struct FeedOffer {
    /// What was found, the likeliest first.
    let feeds: [FoundFeed]

    /// The feed that is meant where nobody is to be asked: the only one, those of comments apart, whether or not it is
    /// followed already.
    var only: Int? {
        let candidates = feeds.indices.filter { !feeds[$0].isOfComments }
        if candidates.count == 1 { return candidates[0] }
        return feeds.count == 1 ? 0 : nil
    }

    /// The likeliest that is not followed yet, those of comments last.
    var firstNew: Int? {
        let new = feeds.indices.filter { feeds[$0].followed == nil }
        return new.first { !feeds[$0].isOfComments } ?? new.first
    }

    /// The places of all feeds but those of comments, where there are others.
    var all: [Int] {
        let places = feeds.indices.filter { !feeds[$0].isOfComments }
        return places.isEmpty ? Array(feeds.indices) : places
    }

    /// A list of two lines a feed: number, title, articles, the newest one's age, address; below, what it brings.
    func lines(now: Date) -> [String] {
        feeds.enumerated().flatMap { index, feed in
            let number = "\(index + 1)"
            let indentation = String(repeating: " ", count: max(3 - number.count, 0))
            let age = feed.newest.map { ", newest \(LocalTime.shortAge(of: $0, at: now)) old" } ?? ""
            let followed = feed.followed.map { ", followed already as \($0.title)" } ?? ""
            let first =
                "\(indentation)\(number)  \(feed.title): \(Counted.text(feed.feed.items.count, "article"))\(age)\(followed)"
            let headline = feed.headlines(1).first.map { " · \($0)" } ?? ""
            return [first, "     \(feed.address)\(headline)"].map { PlainLine.shown($0) }
        }
    }

    /// Which feeds an answer means, each once: their numbers, `all`, or nothing for the first that is new; nil where it
    /// means none of the list.
    func choice(_ answer: String) -> [Int]? {
        let words = answer.lowercased().split { $0 == " " || $0 == "," }
        if words.isEmpty { return (firstNew ?? feeds.indices.first).map { [$0] } }
        if words == ["all"] { return all }
        let numbers = words.map { Int($0) ?? 0 }
        guard numbers.allSatisfy({ feeds.indices.contains($0 - 1) }) else { return nil }
        var seen: Set<Int> = []
        return numbers.map { $0 - 1 }.filter { seen.insert($0).inserted }
    }
}
