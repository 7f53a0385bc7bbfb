import Foundation
import Testing

@testable import Refresh

/// `file:` addresses.
struct FileReadingTests {
    private let temporary: TemporaryFolder
    private var folder: String { temporary.path }

    init() throws { temporary = try TemporaryFolder() }

    @Test(arguments: ["file://%s/a%20feed.xml", "file:%s/a%20feed.xml", "FILE://localhost%s/a%20feed.xml"])
    func aFileIsReadByItsAddress(form: String) async throws {
        try Data("<rss/>".utf8).write(to: URL(filePath: folder + "/a feed.xml"))
        #expect(await fetch(form.replacing("%s", with: folder)).text == "<rss/>")
    }

    @Test func whatIsNoPlainFileIsNamed() async throws {
        #expect(await fetch("file://\(folder)").failure == .file(.directory))
        #expect(await fetch("file://\(folder)/missing.xml").failure == .file(.missing))
        #expect(await fetch("file:///dev/zero").failure == .file(.notAFile))
        #expect(await fetch("file://elsewhere/x").failure == .file(.onAnotherHost("elsewhere")))
        #expect(await fetch("file:relative.xml").failure == .invalidAddress)
        #expect(await fetch("file:///a%00b").failure == .invalidAddress)
    }

    @Test func aPipeWithoutAWriterDoesNotHoldUpTheRefresh() async throws {
        #expect(mkfifo(folder + "/pipe", 0o600) == 0)
        #expect(await fetch("file://\(folder)/pipe").failure == .file(.notAFile))
    }

    @Test func aFileLargerThanTheLimitIsRefused() async throws {
        try Data(count: (1 << 20) + 1).write(to: URL(filePath: folder + "/large.xml"))
        #expect(await fetch("file://\(folder)/large.xml").failure == .tooLarge(bytes: 1 << 20))
    }

    @Test func anEmptyFileIsNamed() async throws {
        try Data().write(to: URL(filePath: folder + "/empty.xml"))
        #expect(await fetch("file://\(folder)/empty.xml").failure == .empty)
    }
}
