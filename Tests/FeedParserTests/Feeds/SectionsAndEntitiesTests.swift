import Testing

@testable import FeedParser

/// CDATA sections that do not end, and entities of the feed's own.
struct SectionsAndEntitiesTests {
    private func titles(_ xml: String) throws -> [String?] {
        try FeedParser.parse(Array(xml.utf8), address: "https://feed.example/").items.map { $0.title?.value }
    }

    private func feed(_ items: String...) -> String {
        "<rss><channel><title>f</title>\(items.map { "<item>\($0)</item>" }.joined(separator: "\n"))</channel></rss>"
    }

    @Test(arguments: ["", "]]", "]", "]>", "] ]>", "]] >"])
    func aSectionEndsWithItsElement(end: String) throws {
        let open = "<title><![CDATA[unclosed & <b>bold</b>\(end)</title><link>http://a.example/1</link>"
        let good = "<title>next</title><link>http://a.example/2</link>"
        #expect(try titles(feed(open, good)) == ["unclosed & <b>bold</b>", "next"])
        // Another section after it, in another element and in one of the same name.
        let text = "<description><![CDATA[text <i>of it</i>]]></description>"
        #expect(try titles(feed(open + text, good)) == ["unclosed & <b>bold</b>", "next"])
        #expect(
            try titles(feed(open, "<title><![CDATA[second]]></title>", good)) == [
                "unclosed & <b>bold</b>", "second", "next",
            ])
        #expect(try titles(feed(open, open, open)).count == 3)
    }

    @Test func textsThatDoNotEndAreKept() throws {
        let xml = feed("<title>a</title><description><![CDATA[<p>The text.</p></description>", "<title>b</title>")
        let feed = try FeedParser.parse(Array(xml.utf8), address: "https://feed.example/")
        #expect(feed.items.map { $0.summary?.value } == ["<p>The text.</p>", nil])
        #expect(feed.items.map { $0.title?.value } == ["a", "b"])
        #expect(feed.problems.map(\.message) == ["a CDATA section does not end"])
    }

    @Test func sectionsThatSpeakOfSectionsAreWhole() throws {
        let text = "<title><![CDATA[How to write <![CDATA[ in XML]]></title>"
        #expect(try titles(feed(text, "<title>b</title>")) == ["How to write <![CDATA[ in XML", "b"])
        let split = "<title><![CDATA[It ends with ]]]]><![CDATA[> as </title> does]]></title>"
        #expect(try titles(feed(split, "<title>b</title>")) == ["It ends with ]]> as </title> does", "b"])
    }

    @Test(
        arguments: [
            ("<!ENTITY company \"ACME Corp\">", "&company; opens", "ACME Corp opens"),
            ("<!ENTITY company 'Smith &amp; Sons'>", "&company; opens", "Smith & Sons opens"),
            ("<!ENTITY a \"one\"><!ENTITY b \"&a; two\">", "&b; three", "one two three"),
            ("<!ENTITY b \"&a; two\">\n<!ENTITY a \"one\">", "&b; three", "one two three"),
            ("<!ENTITY eacute \"&#233;\">", "Caf&eacute;", "Café"),
            ("<!ENTITY x \"first\"><!ENTITY x \"second\">", "&x;", "first"),
            ("<!ELEMENT rss ANY><!ENTITY % p \"q\"><!ENTITY horse \"&#128014;\">", "a &horse;", "a 🐎"),
        ])
    func entitiesOfTheFeedAreKnown(declarations: String, title: String, expected: String) throws {
        let xml = "<?xml version=\"1.0\"?><!DOCTYPE rss [\(declarations)]>" + feed("<title>\(title)</title>")
        #expect(try titles(xml) == [expected])
    }

    @Test func namespacesAreEntities() throws {
        let xml = """
            <!DOCTYPE rdf:RDF [<!ENTITY rss 'http://purl.org/rss/1.0/'><!ENTITY dc 'http://purl.org/dc/elements/1.1/'>]>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="&rss;" xmlns:x="&dc;"><channel/>
            <item><title>a</title><x:creator>Ann Oak</x:creator></item></rdf:RDF>
            """
        let feed = try FeedParser.parse(Array(xml.utf8), address: "https://feed.example/")
        #expect(feed.items.map(\.authors) == [["Ann Oak"]])
    }

    @Test func entitiesStayBounded() throws {
        var declarations = "<!ENTITY a0 \"\(String(repeating: "ha", count: 50))\"><!ENTITY self \"&self;\">"
        for level in 1..<12 {
            declarations += "<!ENTITY a\(level) \"\(String(repeating: "&a\(level - 1);", count: 10))\">"
        }
        declarations += "<!ENTITY there SYSTEM \"file:///etc/passwd\"><!ENTITY p \"&q;\"><!ENTITY q \"&p;\">"
        let titles = ["&a11;", "&self;", "&there;", "&p;", "&a0;"].map { "<title>x \($0)</title>" }
        let many = String(repeating: "&a1;", count: 5_000)
        let xml =
            "<!DOCTYPE rss [\(declarations)]>"
            + feed(titles[0], titles[1], titles[2], titles[3], titles[4], "<title>\(many)</title>")
        let found = try self.titles(xml)
        #expect(Array(found.prefix(4)) == ["x &a11;", "x &self;", "x &there;", "x &p;"])
        #expect(found[4] == "x " + String(repeating: "ha", count: 50))
        let size = try #require(found[5]).utf8.count
        #expect((1_000..<2 << 20).contains(size))
    }

    /// However long the chain is, and in whatever order they are declared.
    @Test func entitiesThatStandForOthersAreKnown() throws {
        let chain = (1..<60).map { "<!ENTITY n\($0) \"&n\($0 - 1);\">" }
        for declarations in [chain, chain.reversed()] {
            let xml = "<!DOCTYPE rss [<!ENTITY n0 \"Name\">\(declarations.joined())]>" + feed("<title>&n59;</title>")
            #expect(try titles(xml) == ["Name"])
        }
    }

    @Test(
        arguments: [
            ("a &#55357;&#56832; b", "a 😀 b"), ("&#xD83D;&#xDE00;", "😀"), ("&#xd83d;&#56832;!", "😀!"),
            ("&#55357;&#56334;&#55357;&#56334;", "🐎🐎"), ("a &#55357; b", "a  b"), ("a &#56832; b", "a  b"),
        ])
    func halvesOfACharacterAreOne(title: String, expected: String) throws {
        #expect(try titles(feed("<title>\(title)</title>")) == [expected])
    }
}
