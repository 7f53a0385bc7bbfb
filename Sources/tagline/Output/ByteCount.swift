/// Sizes in words.
enum ByteCount {
    /// `512 bytes`, `3.4 MB`, `12 GB`; in powers of ten, as disks are sold.
    static func text(_ bytes: Int64) -> String {
        let units = ["kB", "MB", "GB", "TB"]
        guard bytes >= 1_000 else { return "\(bytes) bytes" }
        var value = Double(bytes) / 1_000
        var index = 0
        while value >= 999.95, index < units.count - 1 {
            value /= 1_000
            index += 1
        }
        let rounded = (value * 10).rounded() / 10
        return (value < 9.95 ? "\(rounded)" : "\(Int(value.rounded()))") + " \(units[index])"
    }
}
