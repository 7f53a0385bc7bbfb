import News
import Testing

struct FolderPathTests {
    @Test(arguments: [
        (["News"], "News"), (["News", "UK"], "News/UK"), (["AC/DC & Co"], "AC\\/DC & Co"),
        (["A", "/B"], "A/\\/B"), (["A/", "B"], "A\\//B"), (["C:\\"], "C:\\\\"), (["a\\", "b"], "a\\\\/b"),
        (["\\/"], "\\\\\\/"), ([], ""),
    ])
    func foldersAreWrittenAndReadBack(folders: [String], text: String) {
        #expect(FolderPath.text(of: folders) == text)
        #expect(FolderPath.folders(in: text) == folders)
    }

    @Test func whatPeopleTypeIsRead() {
        #expect(FolderPath.folders(in: " News / UK ") == ["News", "UK"])
        #expect(FolderPath.folders(in: "/News//UK/") == ["News", "UK"])
        #expect(FolderPath.folders(in: "C:\\new") == ["C:\\new"])
        #expect(FolderPath.folders(in: "News\\") == ["News\\"])
        #expect(FolderPath.folders(in: "") == [])
    }
}
