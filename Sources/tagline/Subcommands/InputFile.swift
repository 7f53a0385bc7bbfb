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

    /// The bytes of a page. Of a longer one the beginning is read, and standard error hears of it.
    static func page(of path: String) throws(Failure) -> [UInt8] {
        let bytes = try bytes(of: path, atMost: mostBytesOfPage + 1)
        guard bytes.count > mostBytesOfPage else { return bytes }
        StandardError.writeLine("\(path) is longer than a page may be; only its first 16 MiB are read")
        return Array(bytes[..<mostBytesOfPage])
    }

    private static let mostBytesOfPage = 16 << 20

    /// Whether an argument is an address of the web and not the name of a file.
    static func isAddress(_ argument: String) -> Bool {
        let start = argument.prefix(8).lowercased()
        return start.hasPrefix("http://") || start.hasPrefix("https://")
    }
}
