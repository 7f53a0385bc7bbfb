import Foundation
import News
import Synchronization
import Testing

@testable import Refresh

/// Feeds that are a command's output, and filters. The commands come from the user's configuration.
struct CommandTests {
    @Test func whatACommandPrintsIsRead() throws {
        #expect(try text(.shell("printf 'a%s' b; exit 0")) == "ab")
        #expect(try text(.program("printf", ["%s", "$HOME; rm"])) == "$HOME; rm")
    }

    @Test func aFilterReadsWhatItIsGivenHoweverMuch() throws {
        let input = Array(String(repeating: "feed ", count: 200_000).utf8)
        #expect(try FeedCommand.program("cat", []).output(input: input, limit: 2 << 20) == input)
        // It need not read it all.
        #expect(try text(.shell("head -c 4"), input: input) == "feed")
        #expect(try text(.shell("echo mine"), input: input) == "mine\n")
    }

    @Test(arguments: [
        (FeedCommand.program("no-such-program-here", []), CommandProblem.notStarted("No such file or directory")),
        (.shell("echo one >&2; printf 'no \u{1B}[31mluck\n\n' >&2; exit 3"), .status(3, "no [31mluck")),
        (.shell("exit 1"), .status(1, "")), (.shell("kill -SEGV $$"), .signal(11)), (.shell("true"), .silent),
        (.shell("yes"), .tooMuch(bytes: 100_000)),
    ])
    func whatGoesWrongIsNamed(command: FeedCommand, problem: CommandProblem) {
        #expect(throws: problem) { try command.output(limit: 100_000) }
    }

    @Test func aCommandThatTakesTooLongIsStoppedWithAllThatItStarted() throws {
        let folder = try TemporaryFolder()
        let child = folder.path + "/child"
        #expect(throws: CommandProblem.tooSlow(.milliseconds(300))) {
            try FeedCommand.shell("sleep 60 & echo $! > '\(child)'; wait").output(time: .milliseconds(300))
        }
        let written = try String(contentsOfFile: child, encoding: .utf8).trimmingCharacters(in: .newlines)
        #expect(isGone(try #require(pid_t(written))))
    }

    @Test func whatACommandLeavesRunningIsStopped() throws {
        let started = try text(.shell("sleep 60 >/dev/null 2>&1 & echo $!"))
        #expect(isGone(try #require(pid_t(started.trimmingCharacters(in: .newlines)))))
    }

    @Test func aFeedCanBeACommandThatTheConfigurationNames() async throws {
        let room = try Newsroom()
        let told = try await room.refresh {
            $0.configured = [Subscription(address: "exec:weather", title: "Weather")]
            $0.preferences = { _ in preferences { $0.command = .shell("cat <<'end'\n\(rss(["Rain"]))\nend") } }
        }
        #expect(told.failures.isEmpty)
        #expect(try room.titles == ["Rain"])
        #expect(try room.feed.title == "Weather")
        // Once it stands there no longer, the address alone runs nothing.
        let later = try await room.refresh(.all)
        #expect(later.failures == [FetchFailure.commandNotConfigured.description])
        #expect(try room.titles == ["Rain"])
    }

    @Test func whatIsFetchedGoesThroughItsFilter() async throws {
        let server = try RawServer.answering { _ in response(body: rss(["Good news", "Advertisement"])) }
        let room = try Newsroom(server.address())
        let told = try await room.refresh {
            $0.preferences = { _ in
                preferences { $0.filter = .shell("sed 's/<title>Advertisement/<title>Filtered/'") }
            }
        }
        #expect(told.failures.isEmpty)
        #expect(try room.titles == ["Good news", "Filtered"])
    }

    @Test func aFilterThatFailsFailsTheFeedAndKeepsWhatItHad() async throws {
        let server = try RawServer.answering { _ in response(body: rss(["One"])) }
        let room = try Newsroom(server.address())
        _ = try await room.refresh()
        let told = try await room.refresh(.all) {
            $0.ignoresCopies = true
            $0.preferences = { _ in preferences { $0.filter = .shell("echo broken >&2; exit 2") } }
        }
        #expect(told.failures == ["its filter ended with status 2: broken"])
        #expect(try room.titles == ["One"])
    }

    @Test func aFeedWhosePasswordCannotBeHadIsNotAskedFor() async throws {
        let heads = Notes<String>()
        let server = try RawServer.answering { head in
            heads.add(head)
            return response(body: rss(["One"]))
        }
        let room = try Newsroom(server.address())
        let told = try await room.refresh {
            $0.preferences = { _ in
                var preferences = FeedPreferences()
                preferences.problem = "its password-command ended with status 1"
                return preferences
            }
        }
        #expect(told.failures == ["its password-command ended with status 1"])
        #expect(told.summary.failed == 1)
        #expect(heads.all.isEmpty)
    }

    @Test func cancellingStopsCommandsToo() async throws {
        let room = try Newsroom()
        var options = RefreshOptions()
        options.configured = (0..<8).map { Subscription(address: "exec:slow\($0)") }
        options.preferences = { _ in preferences { $0.command = .shell("sleep 60") } }
        let refresher = Refresher(store: room.store, options: options)
        async let summary = onOwnThread { Result { try refresher.run() } }
        refresher.cancel()
        #expect(try await summary.get().wasCancelled)
    }

    private func text(_ command: FeedCommand, input: [UInt8] = []) throws -> String {
        String(decoding: try command.output(input: input), as: UTF8.self)
    }

    /// Whether a process has ended, or will any moment: it was sent what nobody survives.
    private func isGone(_ process: pid_t) -> Bool {
        for _ in 0..<500 {
            if kill(process, 0) != 0 { return true }
            // An orphan that nobody has taken note of yet.
            let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
            if state?.contains(") Z ") == true { return true }
            usleep(10_000)
        }
        return false
    }
}

private func preferences(_ change: (inout FetchSettings) -> Void) -> FeedPreferences {
    var preferences = FeedPreferences()
    preferences.fetch.proxy = ""
    change(&preferences.fetch)
    return preferences
}
