/// The themes that ship inside the program, so that it needs no file beside it.
public enum BundledThemes {
    /// The default theme for terminals with a dark background, as TOML.
    public static var dark: String { String(decoding: PackageResources.dark_toml, as: UTF8.self) }

    /// The default theme for terminals with a light background, as TOML.
    public static var light: String { String(decoding: PackageResources.light_toml, as: UTF8.self) }

    /// The default theme where the background is not known, as TOML.
    public static var neutral: String { String(decoding: PackageResources.neutral_toml, as: UTF8.self) }
}
