import Foundation

/// A file that a command is given, `-` for standard input.
enum InputFile {
    /// Its bytes, no more than so many: of larger ones the beginning.
    ///
    /// - Throws: ``Failure`` when it cannot be read.
    static func bytes(of path: String, atMost limit: Int) throws(Failure) -> [UInt8] {
        let isStandardInput = path == "-"
        let descriptor = isStandardInput ? 0 : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure("cannot read \(path): \(Failure.text(of: errno))") }
        defer { if !isStandardInput { close(descriptor) } }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while bytes.count < limit {
            let count = read(descriptor, &buffer, min(buffer.count, limit - bytes.count))
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                throw Failure("cannot read \(isStandardInput ? "standard input" : path): \(Failure.text(of: errno))")
            }
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return bytes
    }

    /// Whether an argument is an address of the web and not the name of a file.
    static func isAddress(_ argument: String) -> Bool {
        let start = argument.prefix(8).lowercased()
        return start.hasPrefix("http://") || start.hasPrefix("https://")
    }
}
