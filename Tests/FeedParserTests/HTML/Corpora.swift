import Foundation

/// The development corpora beside the repository, which most machines do not have: suites that use them are skipped there.
enum Corpora {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "../shared/corpora").standardized

    static var exist: Bool { FileManager.default.fileExists(atPath: folder.path) }

    static func data(_ path: String) throws -> Data {
        let url = folder.appending(path: path)
        guard path.hasSuffix(".gz") else { return try Data(contentsOf: url) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", url.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return data
    }

    static func path(of name: String) -> String { folder.appending(path: name).path }

    static func names(in path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path).sorted()
    }
}
