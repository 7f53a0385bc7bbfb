import Foundation
import Testing

@testable import tagline

@Suite("Recognising what is imported")
struct ImportFileTests {
    private func kind(_ text: String) -> ImportFile.Kind { ImportFile.kind(of: Array(text.utf8)) }

    @Test func listsAreKnownByTheirContent() {
        #expect(kind("<?xml version=\"1.0\"?>\n<!-- by hand -->\n<opml version=\"2.0\"><body/></opml>") == .opml)
        #expect(kind("\u{FEFF}  <OPML>") == .opml)
        #expect(kind("<!DOCTYPE opml SYSTEM \"x.dtd\"><opml>") == .opml)
        #expect(kind("# my feeds\n\nhttps://example.org/feed \"news\" \"~Example\"\n") == .urls)
        #expect(kind("\"query:Unread:unread = \\\"yes\\\"\"\n") == .urls)
        #expect(kind("HTTPS://EXAMPLE.ORG/FEED\n") == .urls)
    }

    @Test func mentioningAListDoesNotMakeOne() {
        #expect(kind("<rss><channel><title><opml></title></channel></rss>") == .feed)
        #expect(kind("<!-- <opml> --><rss/>") == .feed)
        #expect(kind("see https://example.org for more\n") == .feed)
    }

    @Test(arguments: [
        "<rss version='2.0'>", "<feed xmlns='http://www.w3.org/2005/Atom'>", "{\"version\":\"1.1\"}", "<html>", "",
        "\0\0\0", "<", "<!--", "<?", "#only a comment",
    ])
    func everythingElseIsForTheFeedParserToJudge(text: String) {
        #expect(kind(text) == .feed)
    }

    @Test func utf16IsSeenThrough() {
        let text = "<?xml version=\"1.0\" encoding=\"utf-16\"?><opml>"
        let little: [UInt8] = [0xFF, 0xFE] + text.utf8.flatMap { [$0, 0] }
        let big: [UInt8] = text.utf8.flatMap { [0, $0] }
        #expect(ImportFile.kind(of: little) == .opml)
        #expect(ImportFile.kind(of: big) == .opml)
    }

    @Test func whatIsNoFileIsRefusedByName() throws {
        let folder = try TemporaryFolder()
        #expect(message(of: folder.path).contains("\(folder.path): this is a folder"))
        #expect(message(of: folder.path + "/missing.xml") == "\(folder.path)/missing.xml: No such file or directory")
        let secret = folder.path + "/secret.xml"
        try Data("<rss/>".utf8).write(to: URL(fileURLWithPath: secret))
        #expect(chmod(secret, 0) == 0)
        if geteuid() != 0 { #expect(message(of: secret).hasSuffix("Permission denied")) }
    }

    @Test func anEndlessFileIsNotReadToItsEnd() {
        #expect(message(of: "/dev/zero").contains("larger than 64 MB"))
    }

    private func message(of path: String) -> String {
        do throws(Failure) {
            _ = try ImportFile(path: path)
            return ""
        } catch {
            return error.description
        }
    }

    @Test(arguments: [
        ("example.org/feed.xml", "https://example.org/feed.xml"), (" https://example.org/ ", "https://example.org/"),
        ("feed:https://example.org/", "https://example.org/"), ("feed://example.org/x", "https://example.org/x"),
        ("HTTP://example.org", "http://example.org/"), ("file:///tmp/a b.xml", "file:///tmp/a b.xml"),
        ("/tmp/a b.xml", "file:///tmp/a%20b.xml"), ("localhost:8080/feed", "https://localhost:8080/feed"),
    ])
    func anAddressIsWhatOneWouldMean(typed: String, address: String) throws {
        #expect(try FeedAddress.absolute(typed) == address)
    }

    @Test(arguments: ["ftp://example.org/feed", "gopher://x", "javascript://x", ""])
    func addressesThatAreNotFetchedAreRefused(typed: String) {
        #expect(throws: Failure.self) { try FeedAddress.absolute(typed) }
    }
}
