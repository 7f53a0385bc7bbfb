import Foundation
import Testing

@testable import FeedParser

/// What is no feed is refused with a sentence that names it.
struct RefusalTests {
    private func refusal(_ bytes: [UInt8], address: String = "https://news.example/feed") -> String? {
        do {
            _ = try FeedParser.parse(bytes, address: address)
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test(arguments: [
        ("", "https://news.example/feed: there is nothing in it"),
        (" \n\t", "https://news.example/feed: there is nothing in it"),
        (
            "<!DOCTYPE html><html><head><title>x</title></head><body></body></html>",
            "https://news.example/feed: this is a web page, not a feed"
        ),
        ("<html><body>Please log in</body></html>", "https://news.example/feed: this is a web page, not a feed"),
        (
            "<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'x'><html xmlns='y'/>",
            "https://news.example/feed: this is a web page, not a feed"
        ),
        (
            "<note><to>Tove</to></note>",
            "https://news.example/feed: this is not a feed but a document of another kind (<note>)"
        ),
        (
            "<opml version='2.0'><body/></opml>",
            "https://news.example/feed: this is not a feed but a document of another kind (a list of feeds, OPML)"
        ),
        ("Not Found", "https://news.example/feed: this is plain text, not a feed"),
        ("{\"error\": 404}", "https://news.example/feed: this is not a feed but a document of another kind (JSON)"),
    ])
    func textThatIsNoFeed(text: String, message: String) {
        #expect(refusal(Array(text.utf8)) == message)
    }

    @Test func bytesThatAreNoText() {
        #expect(
            refusal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Array(repeating: 0, count: 500))
                == "https://news.example/feed: this is a PNG picture, not a feed")
        #expect(
            refusal([0x1F, 0x8B, 8, 0, 1, 2, 3, 0x3C])
                == "https://news.example/feed: this is compressed data (gzip), not a feed")
        let noise = (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 &+ $0 >> 3) }
        #expect(refusal(noise)?.hasPrefix("https://news.example/feed: ") == true)
        #expect(refusal(Array(repeating: 0, count: 3_000)) != nil)
    }

    @Test func theMessageHoldsNoControls() {
        let message = refusal(Array("<a\u{1b}[31m>".utf8), address: "https://x.example/\u{1b}[2J\u{202E}\n")
        #expect(message?.holdsControls == false)
        #expect(message?.contains("\n") == false)
    }
}
