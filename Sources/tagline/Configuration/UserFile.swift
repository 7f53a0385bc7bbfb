import Foundation

/// A file that the user wrote, or may have written.
enum UserFile {
    /// A file that is longer is none that somebody wrote.
    private static let mostBytes = 1 << 20

    /// The bytes of a text file in UTF-8; nil only where there is none, and nothing that stands for one.
    ///
    /// - Throws: ``Failure`` with the reason, as a sentence's end.
    static func contents(of path: String) throws(Failure) -> [UInt8]? {
        // Not blocking, since a pipe that nobody writes to may be there.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        if descriptor < 0, errno == ENOENT {
            if isDanglingLink(path) || isDanglingLink(Places.folder(of: path)) {
                throw Failure("its link leads nowhere")
            }
            return nil
        }
        guard descriptor >= 0 else { throw Failure(Failure.text(of: errno)) }
        defer { close(descriptor) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw Failure(Failure.text(of: errno)) }
        guard facts.st_mode & S_IFMT != S_IFDIR else { throw Failure("it is a folder") }
        guard facts.st_mode & S_IFMT == S_IFREG else { throw Failure("it is no file, but a pipe or device") }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while bytes.count <= mostBytes {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Failure(Failure.text(of: errno)) }
            if count == 0 { return try checked(bytes) }
            bytes += buffer[..<count]
        }
        throw Failure("it is larger than 1 MB")
    }

    /// TOML is UTF-8; a NUL would end the text for the library that parses it, and hide what follows.
    private static func checked(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
        guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
            throw Failure("it is not UTF-8 text")
        }
        return bytes
    }

    private static func isDanglingLink(_ path: String) -> Bool {
        var facts = stat()
        return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK && stat(path, &facts) != 0
    }
}
