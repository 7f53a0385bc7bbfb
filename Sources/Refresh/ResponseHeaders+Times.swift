import CLibCurl
import Foundation

extension ResponseHeaders {
    /// How long the server says that the answer stays fresh, in seconds from now; nil when it does not say, or wants to
    /// be asked each time (RFC 9111, section 4.2).
    func freshness(at now: Date) -> TimeInterval? {
        if let directives = self[.cacheControl] {
            let parts = directives.lowercased().split(separator: ",").map { $0.trimmingSpaces }
            if parts.contains("no-cache") || parts.contains("no-store") { return nil }
            let ages = parts.filter { $0.hasPrefix("max-age=") }.compactMap {
                TimeInterval($0.dropFirst("max-age=".count).filter { $0 != "\"" })
            }
            if let longest = ages.max() {
                let left = longest - (self[.age].flatMap { TimeInterval($0) } ?? 0)
                return left > 0 && left.isFinite ? left : nil
            }
        }
        guard let end = self[.expires].flatMap(Self.date) else { return nil }
        // By the server's own clock, which may differ from ours.
        let left = end.timeIntervalSince(self[.date].flatMap(Self.date) ?? now)
        return left > 0 ? left : nil
    }

    /// When the server wants to be asked again (RFC 9110, section 10.2.3).
    func retryTime(at now: Date) -> Date? {
        guard let value = self[.retryAfter] else { return nil }
        if let seconds = TimeInterval(value), seconds.isFinite { return now.addingTimeInterval(max(seconds, 0)) }
        return Self.date(value)
    }

    /// A date in one of HTTP's three forms (RFC 9110, section 5.6.7).
    private static func date(_ text: String) -> Date? {
        let seconds = curl_getdate(text, nil)
        return seconds >= 0 ? Date(timeIntervalSince1970: TimeInterval(seconds)) : nil
    }
}
