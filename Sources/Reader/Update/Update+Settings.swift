import News

/// Settings that can be changed while the reader is open, under the names that they have in the configuration.
enum LiveSetting: String, CaseIterable {
    case theme
    case mouse
    case measure
    case code
    case linkNumbers = "link-numbers"
    case pictures

    /// What it is.
    var help: String {
        switch self {
        case .theme: "the colours"
        case .mouse: "whether the mouse is used"
        case .measure: "how many columns a text has at most"
        case .code: "whether long lines of code are scrolled or wrapped"
        case .linkNumbers: "whether links have numbers"
        case .pictures: "whether pictures are shown"
        }
    }
}

extension AppState {
    /// Changes a setting for as long as the reader is open: `measure 70`.
    mutating func set(_ line: String) -> [Effect] {
        let words = line.replacing("=", with: " ").split(whereSeparator: \.isWhitespace).map(String.init)
        guard let name = words.first, let setting = LiveSetting(rawValue: name.lowercased()) else {
            let nearest = Suggestion.nearest(to: words.first ?? "", among: LiveSetting.allCases.map(\.rawValue))
            let names = LiveSetting.allCases.map(\.rawValue).joined(separator: ", ")
            return show(
                Message(
                    "There is no setting “\(words.first?.prefix(30) ?? "")” to change here"
                        + (nearest.map { "; did you mean “\($0)”?" } ?? ": \(names)."), isError: true))
        }
        guard let value = words.dropFirst().first?.lowercased(), words.count == 2 else {
            return show(Message("\(setting.rawValue) is \(written(setting)): \(setting.help)."))
        }
        return set(setting, to: value)
            ?? show(
                Message(
                    "“\(value.prefix(30))” is nothing for \(setting.rawValue); it may be \(values(of: setting)).",
                    isError: true))
    }

    private mutating func set(_ setting: LiveSetting, to value: String) -> [Effect]? {
        let flag = ["true", "on", "yes"].contains(value) ? true : ["false", "off", "no"].contains(value) ? false : nil
        var effects: [Effect] = []
        switch setting {
        case .theme: return chooseTheme(value)
        case .mouse:
            guard let flag else { return nil }
            return flag == mouse.isUsed ? sayKept(setting) : toggleMouse()
        case .measure:
            guard let number = Int(value), ReadingOptions.measures.contains(number) else { return nil }
            reading.measure = number
            keepPlaces()
        case .code:
            guard ["scroll", "wrap"].contains(value) else { return nil }
            reading.wrapsCode = value == "wrap"
        case .linkNumbers:
            guard let flag else { return nil }
            reading.numbersLinks = flag
        case .pictures:
            guard let flag else { return nil }
            if flag != reading.showsPictures { effects = togglePictures() }
        }
        resetArticle()
        return effects + sayKept(setting)
    }

    private mutating func sayKept(_ setting: LiveSetting) -> [Effect] {
        show(Message("To keep it: \(setting.rawValue) = \(written(setting)) in \(themes.configurationFile)"))
    }

    /// Its value, as the configuration has it.
    private func written(_ setting: LiveSetting) -> String {
        switch setting {
        case .theme: "\"auto\""
        case .mouse: "\(mouse.isUsed)"
        case .measure: "\(reading.measure)"
        case .code: reading.wrapsCode ? "\"wrap\"" : "\"scroll\""
        case .linkNumbers: "\(reading.numbersLinks)"
        case .pictures: reading.showsPictures ? "\"on\"" : "\"off\""
        }
    }

    private func values(of setting: LiveSetting) -> String {
        switch setting {
        case .theme: themes.choices.map(\.name).joined(separator: ", ")
        case .mouse, .linkNumbers: "true, false"
        case .measure: "\(ReadingOptions.measures.lowerBound) to \(ReadingOptions.measures.upperBound)"
        case .code: "scroll, wrap"
        case .pictures: "on, off"
        }
    }

    /// The settings, and behind one of them its values.
    func settingChoices(_ typed: CommandLine.Beginning) -> [PromptState.Choice] {
        let words = typed.argument.split(maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
        guard words.count > 1, let setting = LiveSetting(rawValue: words[0].lowercased()) else {
            return typed.choices(LiveSetting.allCases.map { ($0.rawValue, "\($0.help): \(written($0))") })
        }
        let values =
            setting == .measure
            ? ["60", "70", "80", "100"] : self.values(of: setting).split(separator: ", ").map(String.init)
        return typed.choices(values.map { ("\(setting.rawValue) \($0)", "") })
    }
}
