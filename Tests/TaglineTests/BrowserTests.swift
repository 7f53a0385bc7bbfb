import Basics
import Foundation
import Testing

@testable import tagline

/// Which program opens an address, and how it gets it.
@Suite("Browsers")
struct BrowserTests {
    @Test func anAddressIsOneArgumentWhateverIsInIt() {
        let address = "https://example.org/$(reboot);`id`&'\""
        let desktop = Browser(environment: ["DISPLAY": ":0", "BROWSER": "firefox --new-tab:chromium"]) { _ in true }
        #expect(desktop.way(to: address) == .besides(["firefox", "--new-tab", address]))
        let filled = Browser(environment: ["WAYLAND_DISPLAY": "w", "BROWSER": "/usr/bin/x -u %s -q"])
        #expect(filled.way(to: address) == .besides(["/usr/bin/x", "-u", address, "-q"]))
    }

    @Test func aBrowserForTerminalsGetsTheTerminal() {
        #expect(
            Browser(environment: ["DISPLAY": ":0", "BROWSER": "w3m"]).way(to: "u")
                == .inTerminal(["w3m", "u"], name: "w3m"))
        #expect(
            Browser(environment: ["BROWSER": "/opt/my"]).way(to: "u") == .inTerminal(["/opt/my", "u"], name: "my"))
    }

    /// Only the first of the list was tried.
    @Test(arguments: [
        ("no-such:here", ["here", "u"]), ("no-such %s:here -n %s:also", ["here", "-n", "u"]),
        (":: no-such ::here", ["here", "u"]), ("'no such':'/my dir/here' -a", ["/my dir/here", "-a", "u"]),
        ("no-such:\"here\" \"it's %s\"", ["here", "it's u"]), ("no-such:also-not", ["no-such", "u"]),
        ("here --at=%s%%%c", ["here", "--at=u%:"]), ("~/no-such:$DIR/here", ["/my dir/here", "u"]),
    ])
    func theFirstBrowserOfTheListThatIsThereOpensIt(list: String, words: [String]) {
        let there: Set = ["here", "also", "/my dir/here", "here u"]
        let environment = ["DISPLAY": ":0", "BROWSER": list, "HOME": "/h", "DIR": "/my dir"]
        let browser = Browser(environment: environment) { there.contains($0) }
        let expected: [String] =
            list.hasPrefix("~") ? ["/bin/sh", "-c", "$DIR/here \"$1\"", "sh", "u"] : words
        #expect(browser.way(to: "u") == .besides(expected))
    }

    /// A command that only a shell can read gets the address as an argument, whatever quotes the `%s` stands in.
    @Test(arguments: [
        "printf '%%s' %s > \"$out\" &", "printf '%%s' \"%s\" > \"$out\"; true", "(printf '%%s' '%s' > \"$out\")",
        "true && printf %%s > \"$out\" &", "X=1 sh -c 'printf %%s \"$2\" > \"$out\"' x y",
    ])
    func aShellGetsTheAddressAsAnArgument(command: String) throws {
        let folder = try TemporaryFolder()
        let address = "https://example.org/$(touch \(folder.path)/bad);`id`&'\"*"
        let text = ShellWords.shellText(command)
        let child = try ChildProcess.start(
            "/usr/bin/env", ["out=\(folder.path)/out", "/bin/sh", "-c", text + "\nwait", "sh", address],
            input: .nothing, output: .nothing, error: .nothing)
        child.waitForEnd()
        let written = try String(contentsOfFile: folder.path + "/out", encoding: .utf8)
        #expect(written == address)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/bad"))
    }

    #if os(Linux)
        @Test func withoutADisplayThereIsNone() {
            #expect(Browser(environment: ["SSH_CONNECTION": "a b c d"]).way(to: "u") == .none)
            #expect(Browser(environment: ["DISPLAY": ":0"]).way(to: "u") == .besides(["xdg-open", "u"]))
        }
    #endif
}
