import Foundation

/// Reads `file:` addresses: plain files only, at most so many bytes, never waiting for anybody to write to a pipe.
enum FileReading {
    /// The bytes of the file at a `file:` address (RFC 8089).
    static func bytes(at address: String, limit: Int) throws(FetchFailure) -> [UInt8] {
        let path = try path(of: address)
        // Opening a pipe without O_NONBLOCK would wait for its writer.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw .file(errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(systemReason(errno)))
        }
        defer { close(descriptor) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw .file(.unreadable(systemReason(errno))) }
        switch facts.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw .file(.directory)
        default: throw .file(.notAFile)
        }
        return try read(descriptor, expected: Int(facts.st_size), limit: limit)
    }

    /// The path that a `file:` address names on this machine.
    static func path(of address: String) throws(FetchFailure) -> String {
        guard address.lowercased().hasPrefix("file:") else { throw .invalidAddress }
        var rest = address.dropFirst("file:".count)
        if rest.hasPrefix("//") {
            rest = rest.dropFirst(2)
            let host = rest.prefix { $0 != "/" }
            guard ["", "localhost", "127.0.0.1"].contains(host.lowercased()) else {
                throw .file(.onAnotherHost(String(host)))
            }
            rest = rest.dropFirst(host.count)
        }
        guard rest.hasPrefix("/"), let path = String(rest).removingPercentEncoding, !path.utf8.contains(0) else {
            throw .invalidAddress
        }
        return path
    }

    private static func read(_ descriptor: Int32, expected: Int, limit: Int) throws(FetchFailure) -> [UInt8] {
        guard expected <= limit else { throw .tooLarge(bytes: limit) }
        var bytes: [UInt8] = []
        // One more than the file says it has, so that the end is met in one turn; a file that grows meanwhile, or has no
        // size (/proc), takes more turns.
        var room = max(expected + 1, 4_096)
        while true {
            let before = bytes.count
            var reason: Int32 = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                let got = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
                reason = errno
                count = max(got, 0)
                if got >= 0 { reason = 0 }
            }
            if reason == EINTR { continue }
            guard reason == 0 else { throw .file(.unreadable(systemReason(reason))) }
            if chunk.isEmpty { return bytes }
            if before == 0 { bytes = chunk } else { bytes += chunk }
            guard bytes.count <= limit else { throw .tooLarge(bytes: limit) }
            room = 64 << 10
        }
    }
}

/// The system's words for an error number.
func systemReason(_ number: Int32) -> String {
    String(cString: strerror(number))
}
