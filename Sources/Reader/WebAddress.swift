/// Which addresses may be handed to another program.
enum WebAddress {
    /// Whether an address is one of the web or of mail: the schemes that a browser is safe with.
    static func isOpenable(_ address: String) -> Bool {
        guard let colon = address.firstIndex(of: ":") else { return false }
        return ["http", "https", "mailto"].contains(address[..<colon].lowercased())
    }
}
