import News
import Reader
import Store

/// What the user does, written into the store's journal in the turn of the key; what takes its time is done from there
/// by a thread of its own, and by the next start where this one ends before.
extension EffectRunner {
    func save(_ change: Change) -> Action? {
        do {
            let recorded = try store.record(change)
            if recorded.isWhole { return .saved(change) }
            finishChanges(.saved(change))
            return nil
        } catch {
            return .saveFailed(change, reason: "\(error)")
        }
    }

    func take(_ step: JournalStep) -> Action? {
        do {
            guard let begun = try store.begin(step) else { return .stepTaken(nil, for: step, isWhole: true) }
            if !begun.isWhole { finishChanges(.saved(begun.step.change)) }
            return .stepTaken(begun.step, for: step, isWhole: begun.isWhole)
        } catch {
            return .stepFailed(step, reason: "\(error)")
        }
    }

    func save(_ wish: ShownWish) -> Action {
        do {
            let recorded = try store.record(wish.wish)
            if !recorded.isWhole { finishChanges(.saved(recorded.change)) }
            return .wishSaved(wish, recorded.change)
        } catch {
            return .wishFailed(wish, reason: "\(error)")
        }
    }

    func count(_ wish: BulkWish, _ number: Int) {
        files.submit { [store, mailbox] in
            do {
                let found = try store.count(wish)
                mailbox.post(.wishCounted(found.wish, count: found.count, request: number))
            } catch {
                mailbox.post(.requestFailed(request: number, reason: "\(error)"))
            }
        }
    }

    func loadAddresses(_ articles: [ArticleID], for command: Command) {
        files.submit { [store, mailbox] in
            do {
                mailbox.post(.addressesLoaded(try articles.compactMap { try store.article($0)?.url }, for: command))
            } catch {
                mailbox.post(.notice(Message("The articles could not be read: \(error)", isError: true)))
            }
        }
    }

    /// Goes on with what an earlier process left behind, and forgets what is too old; nobody waits for that.
    func finishEarlierChanges() {
        guard store.readOnlyReason == nil else { return }
        changes.submit { [store, mailbox, isClosing] in
            do {
                if try store.hasOpenChanges {
                    try store.finishChanges { isClosing.isSet }
                    mailbox.post(.storeChanged)
                }
                try store.forgetOldChanges()
            } catch {
                mailbox.post(.notice(Message("An earlier change is not whole yet: \(error)", isError: true)))
            }
        }
    }

    private func finishChanges(_ answer: Action) {
        changes.submit { [store, mailbox, isClosing] in
            do {
                try store.finishChanges { isClosing.isSet }
            } catch {
                let words = "Not all of it is saved yet: \(error). The next start goes on with it."
                mailbox.post(.notice(Message(words, isError: true)))
            }
            mailbox.post(answer)
            // A large change leaves the indexes in pieces, which every later page would have to put together.
            if !isClosing.isSet { try? store.tidy() }
        }
    }

    // MARK: The journal

    func findStep(_ direction: JournalDirection) -> Action {
        do {
            return .stepFound(try store.nextStep(direction, ownFirst: true), direction)
        } catch {
            return .notice(Message("The list of changes cannot be read: \(error)", isError: true))
        }
    }

    func findStep(of entry: JournalEntry) -> Action {
        do {
            guard let step = try store.step(of: entry.id) else {
                return .notice(Message("This change is no longer in the list.", isError: true))
            }
            return .stepFound(step, step.direction)
        } catch {
            return .notice(Message("The list of changes cannot be read: \(error)", isError: true))
        }
    }

    func loadJournal() {
        files.submit { [store, mailbox] in
            do {
                mailbox.post(.journalLoaded(try store.journal()))
            } catch {
                mailbox.post(.notice(Message("The list of changes cannot be read: \(error)", isError: true)))
            }
        }
    }
}
