import Foundation

/// Writes whole files for the user.
enum NewFile {
    /// A path as people type it: `~/` is their home.
    static func path(_ typed: String, home: String?) -> String {
        guard let home, typed == "~" || typed.hasPrefix("~/") else { return typed }
        return home + typed.dropFirst()
    }

    /// Writes a text as a file. One that is there already is left alone unless `overwrites`; then it is replaced as a
    /// whole or not at all.
    ///
    /// - Throws: ``Failure`` with the reason in words.
    static func write(_ text: String, to path: String, overwrites: Bool) throws(Failure) {
        var facts = stat()
        if stat(path, &facts) == 0 {
            if facts.st_mode & S_IFMT == S_IFDIR { throw Failure("\(path) is a folder; give the file a name") }
            if !overwrites { throw Failure("\(path) is there already") }
            // What is no plain file (a pipe, a device) cannot be replaced, only written to.
            if facts.st_mode & S_IFMT != S_IFREG { return try fill(path, O_WRONLY, text) }
        }
        guard overwrites else { return try fill(path, O_WRONLY | O_CREAT | O_EXCL, text) }
        let beside = path + ".tagline-\(getpid())"
        do throws(Failure) {
            try fill(beside, O_WRONLY | O_CREAT | O_EXCL, text)
        } catch {
            throw Failure(error.description.replacing(beside, with: path))
        }
        guard rename(beside, path) == 0 else {
            let reason = errno
            unlink(beside)
            throw Failure("cannot write \(path): \(Failure.text(of: reason))")
        }
    }

    private static func fill(_ path: String, _ flags: Int32, _ text: String) throws(Failure) {
        let descriptor = open(path, flags | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            throw errno == EEXIST
                ? Failure("\(path) is there already") : Failure("cannot write \(path): \(Failure.text(of: errno))")
        }
        let failure = write(Array(text.utf8), to: descriptor)
        // Some file systems say only now that there was no room.
        let isClosed = close(descriptor) == 0
        if failure == 0, isClosed { return }
        let reason = failure != 0 ? failure : errno
        if flags & O_EXCL != 0 { unlink(path) }
        throw Failure("cannot write \(path): \(Failure.text(of: reason))")
    }

    /// Writes all bytes; returns 0 or the error's number.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return errno }
            written += count
        }
        return 0
    }
}
