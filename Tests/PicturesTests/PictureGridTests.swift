import Foundation
import Testing

@testable import Pictures

/// Pictures of 16 by 8 pixels, the left half red and the right half blue.
@Suite("Pictures as grids of colours", .enabled(if: Picture.isLibraryThere, "libgd is not installed"))
struct PictureGridTests {
    private static let samples: [PictureFormat: String] = [
        .png: """
        iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAIAAAB/FOjAAAAACXBIWXMAAA7EAAAOxAGVKw4bAAAAGklEQVQYlWP8z4AdMDJgl2HCoR4nGNVA\
        DAAAAHACD3H1M4IAAAAASUVORK5CYII=
        """,
        .gif: "R0lGODdhEAAIAIAAAAQC/PwCBCwAAAAAEAAIAAACE4xvoKuIzNyBSyYKbMDZcv15WAEAOw==",
        .webp: """
        UklGRkQAAABXRUJQVlA4IDgAAAAwAgCdASoQAAgAAMASJaACdLoB+AH4gARoAAD+/Suf/9+gm/93m/10S8z/60c//rRlcH9aOb+gAA==
        """,
        .jpeg: """
        /9j/4AAQSkZJRgABAQEAYABgAAD//gA7Q1JFQVRPUjogZ2QtanBlZyB2MS4wICh1c2luZyBJSkcgSlBFRyB2NjIpLCBxdWFsaXR5ID0gNjAK\
        /9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZMTlJTUjI+WmFaUGBKUVJP/9sAQwEODg4TERMm\
        FRUmTzUtNU9PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P/8AAEQgACAAQAwEiAAIRAQMRAf/EAB8A\
        AAEFAQEBAQEBAAAAAAAAAAABAgMEBQYHCAkKC//EALUQAAIBAwMCBAMFBQQEAAABfQECAwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHw\
        JDNicoIJChYXGBkaJSYnKCkqNDU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeo\
        qaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+v/EAB8BAAMBAQEBAQEBAQEAAAAAAAABAgMEBQYHCAkK\
        C//EALURAAIBAgQEAwQHBQQEAAECdwABAgMRBAUhMQYSQVEHYXETIjKBCBRCkaGxwQkjM1LwFWJy0QoWJDThJfEXGBkaJicoKSo1Njc4OTpD\
        REVGR0hJSlNUVVZXWFlaY2RlZmdoaWpzdHV2d3h5eoKDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW\
        19jZ2uLj5OXm5+jp6vLz9PX29/j5+v/aAAwDAQACEQMRAD8A5+sKiivY4T/5ff8Abv8A7ce9xN/y6/7e/Q//2Q==
        """,
    ]

    private static func bytes(_ format: PictureFormat) -> [UInt8] {
        samples[format].flatMap { Data(base64Encoded: $0) }.map(Array.init) ?? []
    }

    @Test(arguments: PictureFormat.allCases)
    func everyFormatIsReadInItsColours(format: PictureFormat) throws {
        let bytes = Self.bytes(format)
        #expect(PictureFormat(bytes) == format)
        #expect(PictureSize(of: bytes, format: format)?.width == 16)
        #expect(PictureSize(of: bytes, format: format)?.height == 8)
        let picture = try Picture(decoding: bytes)
        #expect(picture.width == 16 && picture.height == 8)
        let grid = PictureGrid(picture, columns: 4, rows: 10)
        #expect(grid.width == 4 && grid.height == 2)
        // Reds of xterm's cube are 16 + 36 times their step; blues are 16 and their step.
        let (left, right) = (try #require(grid.colors[0]), try #require(grid.colors[3]))
        #expect((160...203).contains(left), "\(left)")
        #expect((18...21).contains(right) || (54...57).contains(right), "\(right)")
        let ansi = PictureGrid(picture, columns: 4, rows: 10, palette: .ansi16)
        #expect(ansi.colors.allSatisfy { $0.map { $0 < 16 } ?? true })
    }

    @Test func aPictureFitsAndIsNeverMadeLarger() throws {
        let picture = try Picture(decoding: Self.bytes(.png))
        let wide = PictureGrid(picture, columns: 200, rows: 100)
        #expect(wide.width == 16 && wide.height == 8)
        let low = PictureGrid(picture, columns: 200, rows: 1)
        #expect(low.width == 4 && low.height == 2)
        #expect(low.colors.count == 8)
    }

    @Test func whatIsWhollyOrMostlyTransparentStaysSo() throws {
        let red = RGB(red: 255, green: 0, blue: 0)
        let picture = try #require(
            Picture(width: 4, height: 2, pixels: [red, red, nil, nil, red, nil, nil, nil]))
        #expect(PictureGrid(picture, columns: 2, rows: 1).colors == [196, nil, nil, nil])
        #expect(PictureGrid(picture, columns: 4, rows: 1).colors == [196, 196, nil, nil, 196, nil, nil, nil])
        #expect(Picture(width: 4, height: 2, pixels: [red]) == nil)
        #expect(Picture(width: 0, height: 0, pixels: []) == nil)
    }

    /// A few bytes announce more pixels than any memory holds.
    @Test func bombsAreRefusedByWhatTheyAnnounce() {
        var png = Self.bytes(.png)
        png.replaceSubrange(16..<24, with: [0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF])
        #expect(throws: PictureProblem.self) { try Picture(decoding: png) }
        #expect { try Picture(decoding: png) } throws: {
            "\($0)".contains("too large, 65535 by 65535")
        }
        var gif = Self.bytes(.gif)
        gif.replaceSubrange(6..<10, with: [0xFF, 0xFF, 0xFF, 0xFF])
        #expect { try Picture(decoding: gif) } throws: { "\($0)".contains("too large") }
    }

    @Test(arguments: PictureFormat.allCases)
    func whatIsCutOffOrMixedUpEndsInAnAnswer(format: PictureFormat) {
        let bytes = Self.bytes(format)
        for length in stride(from: 0, to: bytes.count, by: 3) {
            _ = try? Picture(decoding: Array(bytes[..<length]))
        }
        var seed: UInt64 = 20_261_125
        for _ in 0..<100 {
            var mutated = bytes
            for _ in 0..<3 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                mutated[Int(seed >> 33) % mutated.count] = UInt8(truncatingIfNeeded: seed >> 20)
            }
            // Sizes beyond this are for the limits of the process.
            guard let format = PictureFormat(mutated), let size = PictureSize(of: mutated, format: format),
                size.width < 2_000, size.height < 2_000
            else { continue }
            _ = try? Picture(decoding: mutated)
        }
    }

    @Test(arguments: [[], Array("<svg/>".utf8), Array("%PDF-1.4".utf8), [0xFF, 0xD8], Array(repeating: 0, count: 40)])
    func whatIsNoPictureIsSaidToBeNone(bytes: [UInt8]) {
        #expect(throws: PictureProblem.unknownFormat) { try Picture(decoding: bytes) }
    }

    @Test func greysAreTakenFromTheFinerOnes() {
        let palette = PictureGrid.Palette.indexed256
        #expect(palette.nearest(to: RGB(red: 128, green: 128, blue: 128)) == 244)
        #expect(palette.nearest(to: RGB(red: 255, green: 255, blue: 255)) == 231)
        #expect(palette.nearest(to: RGB(red: 0, green: 0, blue: 0)) == 16)
        #expect(palette.nearest(to: RGB(red: 255, green: 0, blue: 0)) == 196)
    }
}
