import Foundation
import News
import Store
import Testing

@Suite("Saved pages and hand-made tags")
struct SavedPageTests {
    @Test func savedPagesAreKeptByNameAndUndone() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let store = try Store.open(at: path)
        let page = SavedPage(name: "Zürich", text: "#zürich after:yesterday")
        let other = SavedPage(name: "balkans", text: "#kosovo OR #serbia")
        try store.save(SavedPageChange(added: page))
        try store.save(SavedPageChange(added: other))
        store.close()
        let again = try Store.open(at: path)
        #expect(try again.savedPages() == [other, page])
        let rename = SavedPageChange(removed: other, added: SavedPage(name: "Balkans", text: other.text))
        try again.save(rename)
        #expect(try again.savedPages().map(\.name) == ["Balkans", "Zürich"])
        try again.save(rename.inverse)
        #expect(try again.savedPages() == [other, page])
        again.close()
    }

    /// Two readers, one of which has put something else under the name that the other removes.
    @Test func aPageOfAnotherReaderIsNotRemovedForItsName() throws {
        let store = try Store.inMemory()
        try store.save(SavedPageChange(added: SavedPage(name: "A", text: "#new")))
        try store.save(SavedPageChange(removed: SavedPage(name: "A", text: "#old")))
        #expect(try store.savedPages() == [SavedPage(name: "A", text: "#new")])
    }

    @Test func tagsOfAHandSurviveARefreshAndAreUndoneExactly() throws {
        let fixture = try StoreFixture.inMemory()
        let draft = ArticleDraft.named("a", tags: ["Kosovo", "UK", "Serbia"])
        try fixture.ingest([draft])
        let id = try fixture.id("a")
        let before = draft.tags
        let after = ["UK", "Serbia", "Mine"].compactMap { Tag($0) }
        let change = TagChange(id, from: before, to: after)
        try fixture.store.save(change)
        #expect(try fixture.store.article(id)?.tags == after)
        var newer = draft
        newer.content.text = "Another text."
        newer.tags = ["Kosovo", "UK", "France"].compactMap { Tag($0) }
        try fixture.ingest([newer])
        let refreshed = try fixture.store.article(id)?.tags.map(\.name) ?? []
        #expect(Set(refreshed) == ["UK", "France", "Mine"])
        try fixture.store.save(change.inverse)
        #expect(Set(try fixture.store.article(id)?.tags.map(\.name) ?? []) == ["UK", "France", "Kosovo"])
        #expect(try fixture.store.check().isEmpty)
    }

    @Test func undoingAtOnceGivesTheOldOrderBack() throws {
        let fixture = try StoreFixture.inMemory()
        let draft = ArticleDraft.named("a", tags: ["Kosovo", "UK", "Serbia"])
        try fixture.ingest([draft])
        let id = try fixture.id("a")
        let change = TagChange(id, from: draft.tags, to: [])
        try fixture.store.save(change)
        #expect(try fixture.store.article(id)?.tags == [])
        try fixture.store.save(change.inverse)
        #expect(try fixture.store.article(id)?.tags == draft.tags)
        #expect(try fixture.store.allTags().allSatisfy { $0.counts.total == 1 })
    }
}
