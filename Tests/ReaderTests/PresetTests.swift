import News
import Terminal
import Testing

@testable import Reader

@Suite("Habits of other programs")
struct PresetTests {
    /// The default keys of newsboat 2.4x by the names of its commands (`keymap.cpp`), without those of its lists of files,
    /// addresses and downloads.
    private static let newsboat = """
        open Enter, quit q, hard-quit Q, reload r, reload-all R, mark-feed-read A, mark-all-feeds-read C, save s
        next J, prev K, next-unread n, prev-unread p, random-unread ^K, open-in-browser-and-mark-read O
        open-in-browser o, help ?, toggle-source-view ^U, toggle-article-read N, toggle-show-read-feeds l
        show-urls u, clear-tag ^T, set-tag t, select-tag t, open-search /, goto-url #, enqueue e, reload-urls ^R
        redraw ^L, cmdline :, set-filter F, select-filter f, clear-filter ^F, bookmark ^B, edit-flags ^E
        next-feed j, prev-feed k, next-unread-feed ^N, prev-unread-feed ^P, macro-prefix COMMA, delete-article D
        delete-all-articles ^D, purge-deleted $, edit-urls E, close-dialog ^X, view-dialogs v, next-dialog ^V
        prev-dialog ^G, pipe-to |, sort g, rev-sort G, one 1, two 2, three 3, four 4, five 5, six 6, seven 7
        eight 8, nine 9, zero 0, cmd-one 1, cmd-two 2, cmd-three 3, cmd-four 4, cmd-five 5, cmd-six 6, cmd-seven 7
        cmd-eight 8, cmd-nine 9, up Up, down Down, pageup PgUp, pagedown PgDn, home Home, end End
        """

    /// Those of mutt 2.2 in every menu, its index and its pager (`functions.h`). M-Tab cannot be told from Esc and Tab.
    private static let mutt = """
        bottom-page L, enter-command :, exit q, first-entry Home, first-entry =, select-entry Enter, half-down ]
        half-up [, help ?, jump 1, jump 2, jump 3, jump 4, jump 5, jump 6, jump 7, jump 8, jump 9, last-entry *
        last-entry End, middle-page M, next-entry Down, next-entry j, next-line >, next-page PgDn, next-page Right
        next-page z, previous-entry Up, previous-entry k, previous-line <, previous-page Left, previous-page PgUp
        previous-page Z, refresh ^L, search /, search-next n, search-reverse M-/, shell-escape !, tag-entry t
        tag-prefix ;, top-page H, autocrypt-acct-menu A, background-compose-menu B, bounce-message b, buffy-list .
        check-traditional-pgp M-P, copy-message C, create-alias a, decode-copy M-C, decode-save M-s
        delete-message d, delete-subthread M-d, delete-thread ^D, display-address @, display-toggle-weed h
        display-message Enter, display-message Space, edit-label Y, edit e, edit-type ^E, exit x, extract-keys ^K
        flag-message F, forget-passphrase ^F, forward-message f, group-reply g, list-action M-L, list-reply L
        mail m, mail-key M-k, break-thread #, browse-mailboxes y, change-folder c, change-folder-readonly M-c
        clear-flag W, collapse-all M-V, collapse-thread M-v, delete-pattern D, fetch-mail G, limit l, link-threads &
        next-new-then-unread Tab, next-subthread M-n, next-thread ^N, next-undeleted j, next-undeleted Down
        parent-message P, previous-subthread M-p, previous-thread ^P, previous-undeleted k, previous-undeleted Up
        read-subthread M-r, read-thread ^R, set-flag w, show-limit M-l, sync-mailbox $, tag-pattern T
        untag-pattern ^T, mark-message ~, next-entry J, pipe-message |, previous-entry K, print-message p, query Q
        quit q, recall-message R, reply r, resend-message M-e, save-message s, sort-mailbox o, sort-reverse O
        tag-thread M-t, toggle-new N, toggle-write %, undelete-message u, undelete-subthread M-u, undelete-thread ^U
        show-version V, view-attachments v, exit i, next-undeleted Right, previous-undeleted Left, next-line Enter
        next-page Space, bottom End, toggle-quoted T, skip-headers H, skip-quoted S, top ^, top Home
        previous-line Backspace, previous-page -, quit Q, redraw-screen ^L, search-toggle BACKSLASH, tag-message t
        mark-as-new N
        """

    private static func defaults(_ text: String) -> [(name: String, key: String)] {
        text.split(whereSeparator: { $0 == "," || $0.isNewline }).map { entry in
            let words = entry.split(separator: " ")
            let key = ["COMMA": ",", "BACKSLASH": "\\"][words[1]] ?? String(words[1])
            return (String(words[0]), key)
        }
    }

    @Test(arguments: [(KeyPreset.newsboat, newsboat), (.mutt, mutt)])
    func everyDefaultKeyOfTheOtherProgramHasALine(preset: KeyPreset, text: String) throws {
        let defaults = PresetTests.defaults(text)
        #expect(defaults.count > 70)
        for (name, text) in defaults {
            let key = try #require(KeySequence(text))
            // Where it waits for another key there, it may do so here.
            let found = preset.habits.filter { $0.name == name }.flatMap(\.keys).contains {
                $0.keys.starts(with: key.keys)
            }
            #expect(found, "\(name) \(text)")
        }
        let names = Set(defaults.map(\.name) + ["previous-new-then-unread"])
        #expect(preset.habits.allSatisfy { names.contains($0.name) })
    }

    @Test(arguments: KeyPreset.allCases)
    func everyLineIsTrue(preset: KeyPreset) {
        let keymap = preset.keymap
        for habit in preset.habits {
            #expect(!habit.keys.isEmpty, "\(habit.name)")
            for key in habit.keys {
                let meanings = Context.allCases.filter { !$0.takesText }.map { keymap.meaning(of: key, in: $0.chain) }
                switch habit.meaning {
                case .same(let command):
                    #expect(meanings.contains(.commands([CommandLine(command)])), "\(habit.name) \(key)")
                    #expect(Keymap.standard.keys(for: command).contains(key), "\(habit.name) \(key)")
                case .does(let lines): #expect(meanings.contains(.commands(lines)), "\(habit.name) \(key)")
                case .says(let text):
                    #expect(meanings.contains(.commands([CommandLine(.say, argument: text)])), "\(habit.name) \(key)")
                    #expect(text.last == "." && text.count <= 110, "\(text)")
                case .kept(let reason):
                    #expect(reason.first?.isLowercase == true)
                    #expect(key.keys[0].digit != nil || meanings.contains { $0 != .nothing }, "\(habit.name) \(key)")
                }
            }
        }
    }

    /// In the list and in the article no key of theirs is answered by “does nothing here”.
    @Test(arguments: [(KeyPreset.newsboat, newsboat), (.mutt, mutt)])
    func noneOfTheirKeysDoesNothing(preset: KeyPreset, text: String) throws {
        let keymap = preset.keymap
        for (name, text) in PresetTests.defaults(text) {
            let key = try #require(KeySequence(text))
            // It belongs to newsboat's lists of hits, and to mutt's pager.
            guard !["prevsearchresults", "search-toggle", "top"].contains(name), key.keys[0].digit == nil else {
                continue
            }
            let isKnown = [Context.list, .article, .sidebar].contains {
                keymap.meaning(of: key, in: $0.chain) != .nothing
            }
            #expect(isKnown, "\(name) \(text)")
        }
    }

    @Test func whatHasNoCounterpartSaysWhatToUseInstead() {
        var reader = TestReader(columns: 120, keymap: KeyPreset.mutt.keymap)
        reader.press("r")
        #expect(reader.footer.contains("Nothing is written here; $ fetches"))
        #expect(reader.takeEffects().isEmpty)
        reader.press("wF")
        #expect(reader.state.page.selectedRow?.status.isStarred == true)
        reader.press("l")
        #expect(reader.state.prompt?.kind == .search)
        var other = TestReader(columns: 120, keymap: KeyPreset.newsboat.keymap)
        other.press(",")
        #expect(other.footer.contains("A macro is a line of [keys]"))
        other.press("<^B>")
        #expect(other.state.page.selectedRow?.status.isStarred == true)
        other.press("<M-u>")
        #expect(other.state.page.selectedRow?.status.isStarred == false)
    }

    @Test func theShortestOfSeveralKeysIsTheOneThatIsNamed() {
        #expect(KeyPreset.mutt.keymap.keys(for: .narrowSidebar).first?.description == "c")
    }

    @Test func aLineOfAMacroMaySayWhatItDoes() {
        var reader = TestReader(columns: 120)
        reader.press(":say Hello there<Enter>")
        #expect(reader.footer.hasPrefix(" Hello there"))
    }
}

@Suite("Scrolling, rows that are seen, and places")
struct ScrollingTests {
    private func reader(_ count: Int = 100) -> TestReader {
        TestReader(TestArticles.numbered(count), columns: 120, rows: 24, keymap: KeyPreset.vim.keymap)
    }

    @Test func theViewIsScrolledAndTheSelectionStaysWhileItCan() {
        var reader = reader()
        reader.press("jjjj<^E><^E>")
        #expect(reader.selectedTitle == "Article 5")
        #expect(reader.visibleTitles.first == "Article 3")
        reader.press("<^E><^E><^E>")
        #expect(reader.selectedTitle == "Article 6")
        #expect(reader.visibleTitles.first == "Article 6")
        reader.press("<^Y>")
        #expect(reader.visibleTitles.first == "Article 5")
        #expect(reader.selectedTitle == "Article 6")
    }

    @Test func theRowsThatAreSeenAreReachedAtOnce() {
        var reader = reader()
        reader.press("L")
        let last = reader.visibleTitles.last
        #expect(reader.selectedTitle == last)
        reader.press("H")
        #expect(reader.selectedTitle == "Article 1")
        reader.press("M")
        #expect(reader.selectedTitle == "Article \((reader.visibleTitles.count + 1) / 2)")
        #expect(reader.visibleTitles.first == "Article 1")
    }

    @Test func theSelectedRowGoesToTheMiddleTheTopOrTheBottom() {
        var reader = reader()
        reader.press("50Gzt")
        #expect(reader.visibleTitles.first == "Article 50")
        reader.press("zb")
        #expect(reader.visibleTitles.last == "Article 50")
        reader.press("zz")
        let place = reader.visibleTitles.firstIndex(of: "Article 50") ?? 0
        #expect(abs(place - reader.visibleTitles.count / 2) <= 1)
        #expect(reader.selectedTitle == "Article 50")
    }

    @Test func aPlaceIsComeBackToWithItsPageRowAndScroll() {
        var reader = TestReader(columns: 120, keymap: KeyPreset.vim.keymap)
        reader.press("jma")
        #expect(reader.footer.contains("Place a: Latest news"))
        let title = reader.selectedTitle
        reader.press("#UK<Enter>")
        #expect(reader.state.page.page != .river)
        reader.press("'a")
        #expect(reader.state.page.page == .river)
        #expect(reader.selectedTitle == title)
        // And back from there.
        reader.press("''")
        #expect(reader.state.page.page != .river)
        reader.press("'q")
        #expect(reader.footer.contains("No place is called “q”; there are a."))
        reader.press(":set-place 12<Enter>")
        #expect(reader.footer.contains("A place has a letter for a name"))
    }

    @Test func markingKeepsAKeyAndTheFooterDoesNotListEveryLetter() {
        var reader = reader()
        reader.press("m")
        #expect(reader.footer.contains("a…z"))
        reader.press("m")
        #expect(reader.state.page.selectedRow?.status.isRead == true)
    }

    @Test func vimsNamesOfCommandsAreKnown() {
        var reader = reader()
        reader.press(":w<Enter>")
        #expect(reader.footer.contains("“save” needs a file after it."))
        reader.press(":q<Enter>")
        #expect(reader.takeEffects().contains(.quit))
    }
}
