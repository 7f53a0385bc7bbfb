/// Measurements of one kind, in milliseconds or whatever its table's column says.
struct Samples {
    private(set) var values: [Double] = []

    init(_ values: [Double] = []) { self.values = values }

    mutating func add(_ value: Double) { values.append(value) }

    /// The value that `share` of them do not exceed (nearest rank); 0 when there are none.
    func percentile(_ share: Double) -> Double {
        guard !values.isEmpty else { return 0 }
        let rank = (share * Double(values.count)).rounded(.up)
        return values.sorted()[min(values.count - 1, max(0, Int(rank) - 1))]
    }

    var mean: Double { values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count) }
    var p50: Double { percentile(0.5) }
    var p99: Double { percentile(0.99) }
    var most: Double { values.max() ?? 0 }
}
