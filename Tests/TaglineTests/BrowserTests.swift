import Basics
import Foundation
import Testing

@testable import tagline

/// Which program opens an address, and how it gets it.
@Suite("Browsers")
struct BrowserTests {
    /// What a shell is given.
    private func shell(_ line: String, _ address: String) -> [String] { ["/bin/sh", "-c", line, "sh", address] }

    @Test func anAddressIsOneArgumentWhateverIsInIt() {
        let address = "https://example.org/$(reboot);`id`&'\""
        let desktop = Browser(environment: ["DISPLAY": ":0", "BROWSER": "firefox --new-tab:chromium"]) { _ in true }
        #expect(desktop.way(to: address) == .besides(shell("firefox --new-tab \"$1\"", address)))
        let filled = Browser(environment: ["WAYLAND_DISPLAY": "w", "BROWSER": "/bin/sh -u %s -q"])
        #expect(filled.way(to: address) == .besides(shell("/bin/sh -u \"$1\" -q", address)))
    }

    @Test func aBrowserForTerminalsGetsTheTerminal() {
        func way(_ environment: [String: String]) -> Browser.Way {
            Browser(environment: environment) { _ in true }.way(to: "u")
        }
        #expect(
            way(["DISPLAY": ":0", "BROWSER": "w3m -o x"]) == .inTerminal(shell("w3m -o x \"$1\"", "u"), name: "w3m"))
        #expect(
            way(["DISPLAY": ":0", "BROWSER": "'/my dir/lynx'"])
                == .inTerminal(shell("'/my dir/lynx' \"$1\"", "u"), name: "lynx"))
        #expect(way(["BROWSER": "/opt/my"]) == .inTerminal(shell("/opt/my \"$1\"", "u"), name: "my"))
    }

    /// Only the first of the list was tried.
    @Test(arguments: [
        ("no-such:here", "here \"$1\""), ("no-such %s:here -n %s:also", "here -n \"$1\""),
        (":: no-such ::here", "here \"$1\""), ("'no-such':'/my dir/here' -a", "'/my dir/here' -a \"$1\""),
        ("no-such:\"here\" \"it's %s\"", "\"here\" \"it's \"\"$1\"\"\""), ("here --at=%s%%%c", "here --at=\"$1\"%:"),
        // What the shell alone can read is left to it.
        ("no-such:~/here", "~/here \"$1\""), ("no-such:$DIR/here:here", "$DIR/here \"$1\""),
        ("no-such:A=1 here:here", "A=1 here \"$1\""), ("exec here", "exec here \"$1\""), ("here &", "here \"$1\" &"),
    ])
    func theFirstBrowserOfTheListThatIsThereOpensIt(list: String, line: String) {
        let there: Set = ["here", "also", "/my dir/here", "here u"]
        let browser = Browser(environment: ["DISPLAY": ":0", "BROWSER": list]) { there.contains($0) }
        #expect(browser.way(to: "u") == .besides(shell(line, "u")))
    }

    @Test func aBrowserThatIsNotInstalledIsNamed() {
        let environment = ["DISPLAY": ":0", "BROWSER": "no-such:also-not"]
        #expect(Browser(environment: environment) { _ in false }.way(to: "u") == .missing("no-such"))
    }

    /// The shell gets the address as an argument, whatever quotes the `%s` stands in.
    @Test(arguments: [
        "printf '%%s' %s > \"$out\" &", "printf '%%s' \"%s\" > \"$out\"; true", "(printf '%%s' '%s' > \"$out\")",
        "true && printf %%s > \"$out\" &", "printf %%s > \"$out\"", "X=1 sh -c 'printf %%s \"$2\" > \"$out\"' x y",
    ])
    func aShellGetsTheAddressAsAnArgument(command: String) throws {
        let folder = try TemporaryFolder()
        let address = "https://example.org/$(touch \(folder.path)/bad);`id`&'\"*"
        let text = ShellLine.takingArgument(command)
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
