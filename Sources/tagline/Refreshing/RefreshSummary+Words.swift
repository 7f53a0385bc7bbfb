import Basics
import Foundation
import Refresh
import Store

/// What a refresh came to, for the person who asked for it.
extension RefreshSummary {
    /// Lines to print.
    var lines: [String] {
        if feeds == 0, !wasCancelled { return leftOut.isEmpty ? ["There is no feed to fetch."] : [leftOut] }
        let failures = failed > 0 ? ", \(failed) failed" : ""
        let stopped = wasCancelled ? "stopped; " : ""
        let news = "\(stopped)\(Counted.text(feeds, "feed"))\(failures): \(Counted.text(articles.new, "new article"))"
        return [news] + (leftOut.isEmpty ? [] : [leftOut])
    }

    /// What was left out and why; empty when nothing was.
    var leftOut: String { leftOut(at: Date()) }

    func leftOut(at now: Date) -> String {
        var parts: [String] = []
        if notDue > 0 {
            let next = nextDue.map { ", the first in \(wait(until: $0, now))" } ?? ""
            parts.append("\(Counted.text(notDue, "feed")) not due yet\(next).")
        }
        if held > 0 {
            let end = heldUntil.map { ", the first for \(wait(until: $0, now))" } ?? ""
            parts.append("\(Counted.text(held, "feed")) left alone, as their servers ask\(end).")
        }
        return parts.joined(separator: " ")
    }

    /// Rounded up to whole minutes, so that nobody comes too early.
    private func wait(until date: Date, _ now: Date) -> String {
        let minutes = min(max((date.timeIntervalSince(now) / 60).rounded(.up), 1), 1e9)
        return WrittenTime.words(.seconds(Int(saturating: minutes) * 60))
    }
}
