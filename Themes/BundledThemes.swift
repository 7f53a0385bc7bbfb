/// The themes that ship inside the program, so that it needs no file beside it.
public enum BundledThemes {
    /// Their names: those that are chosen unasked, and then all others.
    public static let names = [
        "dark", "light", "neutral", "catppuccin-latte", "catppuccin-mocha", "colour-blind", "dracula", "everforest",
        "gruvbox", "gruvbox-light", "high-contrast", "high-contrast-light", "monochrome", "nord", "rose-pine",
        "rose-pine-dawn", "solarized-dark", "solarized-light", "tokyo-night",
    ]

    /// Those of them that are for a light background.
    public static let light: Set = [
        "light", "catppuccin-latte", "gruvbox-light", "high-contrast-light", "rose-pine-dawn", "solarized-light",
    ]

    /// Those that are for any background.
    public static let anyGround: Set = ["neutral", "monochrome"]

    /// The theme of a name, as TOML; nil when there is none.
    public static func text(of name: String) -> String? {
        bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func bytes(of name: String) -> [UInt8]? {
        switch name {
        case "dark": PackageResources.dark_toml
        case "light": PackageResources.light_toml
        case "neutral": PackageResources.neutral_toml
        case "catppuccin-latte": PackageResources.catppuccin_latte_toml
        case "catppuccin-mocha": PackageResources.catppuccin_mocha_toml
        case "colour-blind": PackageResources.colour_blind_toml
        case "dracula": PackageResources.dracula_toml
        case "everforest": PackageResources.everforest_toml
        case "gruvbox": PackageResources.gruvbox_toml
        case "gruvbox-light": PackageResources.gruvbox_light_toml
        case "high-contrast": PackageResources.high_contrast_toml
        case "high-contrast-light": PackageResources.high_contrast_light_toml
        case "monochrome": PackageResources.monochrome_toml
        case "nord": PackageResources.nord_toml
        case "rose-pine": PackageResources.rose_pine_toml
        case "rose-pine-dawn": PackageResources.rose_pine_dawn_toml
        case "solarized-dark": PackageResources.solarized_dark_toml
        case "solarized-light": PackageResources.solarized_light_toml
        case "tokyo-night": PackageResources.tokyo_night_toml
        default: nil
        }
    }
}
