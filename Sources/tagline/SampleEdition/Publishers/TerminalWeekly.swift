extension SampleEdition {
    /// Computers, for people who like them.
    static let terminalWeekly = #"""
        name: Terminal Weekly
        slug: terminal-weekly
        language: en

        === tidal-plant-scheduler
        title: The Merrow Sound plant is run by 900 lines of code and a tide table
        age: 2 h 40 min
        by: Noor Abernathy
        category: Technology
        tags: TidalPower, MerrowSound, OpenSource, Energy
        event: tidal-plant

        When the tidal plant at Port Marrow went live this morning, the most watched screen in the control room was
        eighty columns wide. The scheduler that decides when each turbine turns, when the batteries fill and when they
        empty is a text program, and it is free software.

        Its core is pleasingly dull. Tides are known years ahead, so the program is mostly a table:

        <pre><code>for slot in table.slots(of: day) {
            let flow = abs(slot.current)            // metres a second
            plan.append(flow &gt; 1.1 ? .generate(slot) : .rest(slot))
        }</code></pre>

        Everything else is about what is not in the table: storms, a porpoise, a cable. For those there is one rule, kept
        on a card above the desk: <em>when in doubt, stop the blades and say so.</em>

        “The old system had a map with animated fish,” says Ilya Brandt, who wrote most of the new one. “This one has
        numbers, and the night shift can read it over a phone line from bed.” The code is at
        <a href="https://example.org/merrow/scheduler">example.org/merrow/scheduler</a>.

        === seven-utilities
        title: Seven small programs we would not like to be without
        age: 16 h
        by: Noor Abernathy
        category: Technology
        tags: CommandLine, Tools, Terminal

        Every autumn we ask readers which little program they would take to an island with one socket. This year's
        answers, sorted by how often they came:

        <ol>
        <li><code>less</code>, still, by a wide margin; “it opens anything and asks nothing”.</li>
        <li><code>jq</code>, for what the world sends.</li>
        <li><code>tmux</code>, because the train goes through tunnels.</li>
        <li><code>rsync</code>, “the only program that has never hurt me”.</li>
        <li><code>sort</code>, and its shy friend <code>uniq</code>.</li>
        <li><code>make</code>, named by eleven people with an apology.</li>
        <li><code>cal</code>. Nobody could say why. Everybody nodded.</li>
        </ol>

        === one-shell-line
        title: One line of shell: which words does your diary use too often?
        age: 2 d 8 h
        by: Bertrand Oyelaran
        category: Technology
        tags: Shell, CommandLine, Tips

        This week's line counts the words of a folder of notes, longest habit first:

        <pre><code>cat notes/*.txt | tr -cs '[:alpha:]' '\n' | tr A-Z a-z | sort | uniq -c | sort -rn | head -20</code></pre>

        Read it from left to right: everything that is no letter becomes a line end; capitals go; equal lines come to
        stand together and are counted; the counts are sorted.

        In the author's case the winner, after the small words, was “tomorrow”.

        === monospace-type
        title: A typeface drawn for people who read logs at night
        age: 4 d 16 h
        by: Ilka Sørensen
        category: Technology
        tags: Fonts, Design, Terminal

        Zero with a dot, not a slash. A lower-case l with a foot. Braces one can tell from brackets at the fourth hour.
        Lantern Mono, published this week under a free licence, was drawn by a former night operator who kept a list of
        every character she had ever misread.

        The list had 214 entries. The worst was a comma she took for a full stop, which moved a decimal point, which
        ordered eleven hundred chairs.

        It covers Latin, Greek, Cyrillic and the box-drawing characters, whose corners meet.

        === old-modem-orchestra
        title: Forty modems play a waltz, and it connects
        age: 7 d 18 h
        by: Bertrand Oyelaran
        category: Entertainment
        tags: Music, Retrocomputing, Modems

        The hall was full, the lights went down, and forty grey boxes drew breath. What followed was the <em>Waltz for
        Handshake in D</em>: squeals in three-quarter time, answered from the balcony by a lone fax machine.

        Composer Wanda Pell tuned each modem by its line voltage. In the coda two of them, quite by accident, agreed on a
        protocol and exchanged eleven kilobytes of applause.

        === bug-of-the-month
        title: Bug of the month: the printer that worked only in sunshine
        age: 11 d 11 h
        by: Ilka Sørensen
        category: Technology
        tags: Bugs, Debugging, Stories

        A school wrote to us about a printer that printed on fine days. They had replaced the cable, the driver and the
        printer. They had begun to consult the forecast.

        <h2>The hunt</h2>

        Our reader Mei-Lin Castellanos took a chair and a notebook and sat beside it for a week. On the third day she
        noticed the cleaner. On fine days he aired the room; when it rained he kept the window shut, and with the window
        shut the fan heater was on, and with the fan heater on the voltage in that corner fell by nine volts.

        <h2>The moral</h2>

        <blockquote><p>A fault that depends on the weather depends on what people do in the weather.</p></blockquote>

        The heater has moved. The printer has not missed a day, though the children say it sulks in fog.

        === plain-text-calendar
        title: Why our whole office keeps its calendar in one text file
        age: 19 d 5 h
        by: Noor Abernathy
        category: Technology
        tags: PlainText, Calendar, Productivity

        It started as a joke during an outage. Two years later the file has 1,900 lines, and nobody wants to go back.

        A line is a date, a time, and what. Everyone may edit it; version control says who did. Searching is searching.
        The summer party was found by typing a slash.

        It cannot remind you of anything. We have found that people who look at their calendar need no reminding, and
        that those who do not look are not helped by it.

        """#
}
