/// JSON (RFC 8259) as it is read from feeds.
enum JSONValue {
    case null
    case bool(Bool)
    /// As written; feeds have numbers for identities.
    case number(String)
    case string(String)
    case array([JSONElement])
    case object([String: JSONValue])

    /// A value of an array, with the line it starts on.
    typealias JSONElement = (value: JSONValue, line: Int)

    /// A member of an object, nil when there is none or this is no object.
    subscript(_ name: String) -> JSONValue? {
        guard case .object(let members) = self, let value = members[name] else { return nil }
        if case .null = value { return nil }
        return value
    }

    /// A string or number, trimmed; nil when nothing is left.
    var text: String? {
        switch self {
        case .string(let string), .number(let string):
            let trimmed = string.trimmingSpaces
            return trimmed.isEmpty ? nil : trimmed
        case .null, .bool, .array, .object: return nil
        }
    }

    /// The values of an array; a single value stands for an array of it.
    var elements: [JSONElement] {
        switch self {
        case .array(let elements): elements
        case .null: []
        default: [(self, 0)]
        }
    }
}
