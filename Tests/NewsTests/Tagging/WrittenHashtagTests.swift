import Testing

@testable import News

@Suite("Hashtags that somebody wrote")
struct WrittenHashtagTests {
    @Test(arguments: [
        ("We love #CaféLatte.", ["CaféLatte"]),
        ("(#PortMarrow) “#LowTide” '#NightTrain'", ["PortMarrow", "LowTide", "NightTrain"]),
        ("#One #two\n#three", ["One", "two", "three"]), ("#first#second#third", ["first", "second", "third"]),
        ("今日は #夜市 でした", ["夜市"]), ("Good day!#sunrise", ["sunrise"]),
        ("#5G and #100DaysOfCode and #80s", ["5G", "100DaysOfCode", "80s"]),
        ("Hooray for #dad and #Ada and #FCX", ["dad", "Ada", "FCX"]),
        ("We write #C++ and #C# here", ["CPlusPlus", "CSharp"]),
        ("#open_water", ["openwater"]), ("#צה\"ל #חז״ל", ["צהל", "חזל"]),
        ("\"#one\" (\"#two\") it's `a #three", ["one", "two", "three"]),
        ("```\n#define A\n```\nThen #after", ["after"]), ("A `lone tick\n\n#shown then `#code` here", ["shown"]),
        ("the` tick and #LowTide and ` again", ["LowTide"]),
    ])
    func areTags(text: String, expected: [String]) {
        #expect(hashtags(text).map { $0.lowercased() } == expected.map { $0.lowercased() }, "\(hashtags(text))")
    }

    @Test(arguments: [
        "See page#section and part2#figure-a for it.", "The line is deadbeef#L10 or main.swift#L10-L20.",
        "/r/x/#top and /a/#b",
        "It is at https://docs.example/manual#History, they say.", "It is at docs.example/manual/#History, they say.",
        "An &#xE9; and an &#38; came through.", "query=#all and a_b_#c and me@#home", "日本#東京",
        "A colour: #fff, #eee8, #0a0b0c.",
        "Fixed in #42abc and #7f3c1d9, see #1234 and #1.", "color:#1e90ff;background:#ccc", "# Heading", "#", "##",
        "#-dash", "How `#ifdef` works and ``#pragma once``", "Use ```#include``` here",
        "```c\n#define X 1\n\n#undef X\n```",
        "Bash has $#array and ${#array[@]}", "CSS: fill: url(#grad1) and url('#grad2')",
        "$(\"#menu\").hide(), find('#top')",
        "<a href=\"#top\">, xlink:href='#icon'", "#define MAX 3\n#ifdef MAX\n#endif",
        "Print %#x with it",
    ])
    func areNotMadeOfAddressesColoursAndNumbers(text: String) {
        #expect(hashtags(text).isEmpty, "\(hashtags(text))")
    }

    @Test(arguments: [
        "Use `#pragma once` here", "How `#ifdef` works", "Write ```#include``` above",
        "The `a { color: x } #main` rule",
        "Bash: $#array and ${#list[@]}", "CSS has fill: url(#grad1) and filter:url('#blur')",
        "An <a href='#top'> there",
        "Templates have {#if user} and {{#each items}}", "In FreeMarker <#assign x=1>", "It is list[#list] in Lua",
        "``two `#inner` ticks``", "```\nmake #clean\n\n#all:\n```", "Old code says #ifndef or #endif",
        "`#one` and `#two`",
    ])
    func areNotMadeOfCode(text: String) { #expect(hashtags(text).isEmpty, "\(hashtags(text))") }

    @Test(arguments: [
        ("A lone ` before #LowTide", ["LowTide"]), ("`code` then #LowTide", ["LowTide"]),
        ("Costs $5 #LowTide", ["LowTide"]), ("A paragraph ` ends\n\n#LowTide and `", ["LowTide"]),
        ("(see #LowTide)", ["LowTide"]), ("[#LowTide]", ["LowTide"]), ("``` unclosed #LowTide", ["LowTide"]),
    ])
    func besideCodeAreTags(text: String, expected: [String]) { #expect(hashtags(text) == expected) }

    private func hashtags(_ text: String) -> [String] {
        Tagger.tag(TaggingInput(title: "-", text: text)).tags.filter { $0.evidence.isWrittenHashtag }.map(\.tag.name)
    }
}
