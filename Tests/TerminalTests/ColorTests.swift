import Testing

@testable import Terminal

@Suite("Colours")
struct ColorTests {
    @Test func aStyleKeepsWhatItIsGiven() {
        let colors: [Color] = [
            .terminal, .indexed(0), .indexed(255), .rgb(RGBColor(0, 0, 0)), .rgb(RGBColor(255, 254, 253)),
        ]
        for foreground in colors {
            for background in colors {
                var style = Style(foreground: foreground, background: background, attributes: [.bold, .reverse])
                #expect(style.foreground == foreground && style.background == background)
                #expect(style.attributes == [.bold, .reverse])
                style.attributes.insert(.italic)
                style.foreground = background
                style.background = foreground
                #expect(
                    style
                        == Style(
                            foreground: background, background: foreground, attributes: [.bold, .reverse, .italic]))
                for width in 0...2 {
                    var cell = Cell(text: "x", width: width, style: style)
                    #expect(cell.style == style && cell.width == width)
                    cell.style = .plain
                    #expect(cell.style == .plain && cell.width == width)
                }
            }
        }
        #expect(Color.indexed(7).index == 7 && Color.indexed(7).rgb == nil && Color.indexed(-3) == .indexed(0))
        #expect(Color.rgb(RGBColor(1, 2, 3)).rgb == RGBColor(1, 2, 3) && Color.rgb(RGBColor(0, 0, 7)).index == nil)
        #expect(Color.terminal.index == nil && Color.terminal.rgb == nil)
        #expect(MemoryLayout<Cell>.size == 24)
    }

    @Test func aColourLooksAsItDoesThereAndBack() {
        for color in TerminalPalette.indexed { #expect(Oklab(color).rgb == color) }
        #expect(Oklab(RGBColor(255, 255, 255)).lightness > 0.999)
        #expect(Oklab(RGBColor(0, 0, 0)).distance(to: Oklab(RGBColor(255, 255, 255))) > 0.999)
    }

    @Test func theNearestColourOfThePaletteIsFound() {
        for (index, color) in TerminalPalette.indexed.enumerated() where index >= 16 {
            // Some greys are in the cube, too.
            let nearest = TerminalPalette.nearest(to: color)
            #expect(nearest.map { TerminalPalette.indexed[$0] } == color)
        }
        #expect(TerminalPalette.nearest(to: RGBColor(0xFA, 0xBD, 0x2F)) == 214)
        #expect(TerminalPalette.nearest(to: RGBColor(0x28, 0x28, 0x28)) == 235)
        #expect(TerminalPalette.nearest(to: RGBColor(0, 0, 0), where: { _ in false }) == nil)
        let white = RGBColor(255, 255, 255)
        let read = TerminalPalette.nearest(to: RGBColor(255, 200, 0)) { $0.contrast(with: white) >= 4.5 }
        #expect(read.map { TerminalPalette.indexed[$0].contrast(with: white) >= 4.5 } == true)
    }

    @Test func terminalsOfFewColoursGetTheNearestAndTheGroundStandsForTheirOwn() {
        let ground = Style(foreground: .rgb(RGBColor(235, 219, 178)), background: .rgb(RGBColor(40, 40, 40)))
        #expect(Style.plain.fitted(to: 1 << 24, on: ground) == ground)
        #expect(
            Style.plain.fitted(to: 256, on: ground)
                == Style(
                    foreground: .indexed(TerminalPalette.nearest(to: RGBColor(235, 219, 178)) ?? 0),
                    background: .indexed(235)))
        #expect(Style(attributes: .bold).fitted(to: 0, on: ground) == Style(attributes: .bold))
        #expect(Style.plain.fitted(to: 256) == .plain)
        let tag = Style(foreground: .indexed(5), attributes: .underline)
        #expect(tag.fitted(to: 1 << 24, on: ground).background == ground.background)
        #expect(tag.fitted(to: 1 << 24, on: ground).foreground == .indexed(5))
    }

    @Test func aDescriptionTellsHowManyColoursAScreenHas() throws {
        let xterm = try #require(TerminalDescription(name: "xterm-256color"))
        #expect(xterm.colorCount(.always) == NcursesScreen.allColors)
        #expect(xterm.colorCount(.asDescribed) == 256 && xterm.colorCount(.never) == 256)
        let vt100 = try #require(TerminalDescription(name: "vt100"))
        #expect(vt100.colorCount(.always) < 8)
    }
}
