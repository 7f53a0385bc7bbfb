/// The layers of each kind. There is at most one palette, prompt and list of keys; sheets may lie on each other.
extension AppState {
    /// The line that takes text, when it is open.
    public internal(set) var prompt: PromptState? {
        get { first { if case .prompt(let prompt) = $0 { prompt } else { nil } } }
        set { replace(with: newValue.map(Layer.prompt)) { if case .prompt = $0 { true } else { false } } }
    }

    /// The tag palette, when it is open.
    public internal(set) var palette: PaletteState? {
        get { first { if case .palette(let palette) = $0 { palette } else { nil } } }
        set { replace(with: newValue.map(Layer.palette)) { if case .palette = $0 { true } else { false } } }
    }

    /// The list of keys, when it is open.
    public internal(set) var help: HelpState? {
        get { first { if case .help(let help) = $0 { help } else { nil } } }
        set { replace(with: newValue.map(Layer.help)) { if case .help = $0 { true } else { false } } }
    }

    /// The sheet in front, whatever lies on it.
    var sheet: (any Sheet)? { first { if case .sheet(let sheet) = $0 { sheet } else { nil } } }

    /// What is to be read until a key is pressed.
    var note: Note? {
        get { first { if case .note(let note) = $0 { note } else { nil } } }
        set { replace(with: newValue.map(Layer.note)) { if case .note = $0 { true } else { false } } }
    }

    /// An address that is shown because it could not be opened.
    public var shownAddress: String? { if case .address(let address) = note { address } else { nil } }

    /// What is wrong in the files that the user wrote, while it is shown.
    public var shownMistakes: [String] { if case .mistakes(let mistakes) = note { mistakes } else { [] } }

    /// Lays a sheet over everything.
    mutating func openSheet(_ sheet: any Sheet) { layers.append(.sheet(sheet)) }

    /// Changes the sheets of a kind, those in front first.
    mutating func changeSheets<Kind: Sheet>(_ kind: Kind.Type, _ change: (inout Kind) -> Void) {
        for index in layers.indices.reversed() {
            guard case .sheet(let sheet) = layers[index], var own = sheet as? Kind else { continue }
            change(&own)
            layers[index] = .sheet(own)
        }
    }

    /// Changes the sheet in front.
    mutating func changeSheet(_ change: (inout any Sheet) -> Void) {
        for index in layers.indices.reversed() {
            guard case .sheet(var sheet) = layers[index] else { continue }
            change(&sheet)
            layers[index] = .sheet(sheet)
            return
        }
    }

    /// Takes the sheet in front away.
    mutating func removeSheet() -> (any Sheet)? {
        for index in layers.indices.reversed() {
            guard case .sheet(let sheet) = layers[index] else { continue }
            layers.remove(at: index)
            return sheet
        }
        return nil
    }

    /// Takes all sheets away.
    mutating func removeSheets() { layers.removeAll { if case .sheet = $0 { true } else { false } } }

    private func first<State>(_ state: (Layer) -> State?) -> State? { layers.reversed().lazy.compactMap(state).first }

    private mutating func replace(with layer: Layer?, where isMeant: (Layer) -> Bool) {
        let index = layers.lastIndex(where: isMeant)
        switch (index, layer) {
        case (let index?, let layer?): layers[index] = layer
        case (let index?, nil): layers.remove(at: index)
        case (nil, let layer?): layers.append(layer)
        case (nil, nil): break
        }
    }
}
