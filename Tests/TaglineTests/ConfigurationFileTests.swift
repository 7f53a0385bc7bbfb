import Foundation
import News
import Store
import Testing

@testable import tagline

/// A configuration that is there and cannot be read.
@Suite("The configuration's file")
struct ConfigurationFileTests {
    let program: TaglineProgram

    init() throws { program = try TaglineProgram() }

    private var path: String { program.folder.path + "/config/tagline/config.toml" }

    /// What may stand in the place of a file.
    enum Shape: CaseIterable {
        case folder, danglingLink, danglingFolder, pipe, device, latin1, utf16, nul, tooLarge, syntax, locked,
            linkCircle
    }

    private func make(_ shape: Shape) throws {
        let folder = Places.folder(of: path)
        if shape == .danglingFolder {
            try FileManager.default.createDirectory(
                atPath: Places.folder(of: folder), withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(atPath: folder, withDestinationPath: "/no/such/folder")
            return
        }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        func write(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(fileURLWithPath: path)) }
        let text = "[refresh]\nproxy = \"socks5h://127.0.0.1:1\" # é\n"
        switch shape {
        case .folder: try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        case .danglingLink: try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/no/such")
        case .linkCircle: try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path)
        case .danglingFolder: break
        case .pipe: mkfifo(path, 0o600)
        case .device: try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/null")
        case .latin1: try write(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
        case .utf16: try write([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        case .nul: try write([0] + Array(text.utf8))
        case .tooLarge: try write(Array(repeating: 0x23, count: 1 << 20) + Array("\n\(text)".utf8))
        case .syntax: try write(Array("[refresh\n\(text)".utf8))
        case .locked:
            try write(Array(text.utf8))
            chmod(path, 0)
        }
    }

    @Test(arguments: Shape.allCases)
    func nothingIsFetchedAndAllElseGoesOn(shape: Shape) throws {
        // Root reads what is locked, too.
        if shape == .locked, getuid() == 0 { return }
        let server = try PageServer([
            "/feed": .init(
                headers: ["Content-Type: application/rss+xml"],
                body: Array("<rss version='2.0'><channel><item><title>New</title></item></channel></rss>".utf8))
        ])
        let store = try program.seed(["Headline"])
        try store.subscribe([Subscription(address: server.address + "/feed")])
        store.close()
        try make(shape)
        let refresh = try program.run("refresh", "--all")
        #expect(refresh.status == 1)
        #expect(refresh.error.contains("nothing is fetched until it is right"), "\(refresh.error)")
        #expect(try program.run("refresh", "--progress-lines").output.contains("nothing is fetched"))
        for arguments in [["add", server.address], ["extract", server.address], ["clean"], ["retag"]] {
            let outcome = try program.run(arguments)
            #expect(outcome.status == 1 && outcome.error.contains("config.toml"), "\(arguments)")
        }
        #expect(try program.run("picture", server.address).output.contains("failed"))
        #expect(server.heads.isEmpty)
        let doctor = try program.shell("TERM=xterm-256color \"$tagline\" doctor")
        #expect(doctor.status == 1)
        #expect(doctor.output.contains("!! \(path)"), "\(doctor.output)")
        #expect(doctor.output.contains("Nothing is fetched"))
        let list = try program.run("list")
        #expect(list.status == 0 && list.output.contains("Headline"))
    }

    @Test func whereThereIsNoneEverythingHasItsDefault() throws {
        let configuration = Configuration.load(Places(environment: program.environment))
        #expect(configuration.fetchObstacle == nil && configuration.mistakes.isEmpty)
    }

    @Test(arguments: [("nope", "there is no theme “nope”"), ("drak", "did you mean “dark”?")])
    func aThemeThatIsNotThereIsTold(name: String, words: String) throws {
        try program.configure("theme = \"\(name)\"\n")
        let doctor = try program.shell("TERM=xterm-256color \"$tagline\" doctor")
        #expect(doctor.status == 1 && doctor.output.contains(words))
        #expect(try program.run("list").error.contains("theme") == false)
    }
}
