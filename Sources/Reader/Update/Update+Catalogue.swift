import News

/// The catalogue of publishers.
extension AppState {
    mutating func openCatalogue() -> [Effect] {
        openSheet(CatalogueSheet())
        return [.feeds(.loadCatalogue)]
    }
}

extension CatalogueSheet: Sheet {
    var context: Context { .catalogue }
    var rowCount: Int { rows.count }

    func perform(_ command: Command, in state: inout AppState) -> [Effect]? {
        switch command {
        case .markRow:
            state.changeSheets(CatalogueSheet.self) { $0.toggleMark() }
            state.moveInSheet(by: 1)
            return []
        case .open:
            let wanted = wanted
            guard !wanted.isEmpty else { return state.show(Message("This is followed already.")) }
            _ = state.removeSheet()
            return [.feeds(.subscribe(wanted.map(\.subscription)))]
        case .catalogue: return state.closeSheet()
        default: return nil
        }
    }
}
