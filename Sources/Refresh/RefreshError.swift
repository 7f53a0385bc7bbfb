public import Store

/// Why a refresh as a whole did not come to its end. What was fetched before stays.
public enum RefreshError: Error, Hashable, Sendable {
    /// Another process refreshes this store; its number, where it is known.
    case anotherRuns(process: Int32?)
    /// The file that keeps refreshes apart cannot be used.
    case lockUnavailable(path: String, reason: String)
    /// These addresses are not followed.
    case notFollowed([String])
    /// No server could be reached at all: it is not the feeds' fault.
    case offline
    /// The store cannot be read or written.
    case store(StoreError)
}

extension RefreshError: CustomStringConvertible {
    /// One line for the person at the keyboard.
    public var description: String {
        switch self {
        case .anotherRuns(let process?): "another refresh is running (process \(process))"
        case .anotherRuns(nil): "another refresh is running"
        case .lockUnavailable(let path, let reason): "cannot use the lock file \(path): \(reason)"
        case .notFollowed(let addresses): "not followed: " + addresses.joined(separator: ", ")
        case .offline: "no server can be reached; is the network down?"
        case .store(let error): error.description
        }
    }
}
