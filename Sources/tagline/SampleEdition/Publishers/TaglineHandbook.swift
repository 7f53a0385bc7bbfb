extension SampleEdition {
    /// About Tagline itself. Its keys, in `<kbd>`, are those of the table of commands (a test compares them).
    static let taglineHandbook = #"""
        name: The Tagline Handbook
        slug: tagline-handbook
        language: en

        === welcome
        title: Welcome to Tagline: this is a sample edition, and it takes a minute to read
        age: 2 min
        by: The Handbook desk
        category: Technology
        tags: Tagline, FirstSteps, RSS

        You are looking at a newsroom in a terminal. On the left are tags, categories and sources with their unread
        counts; in the middle the headlines, newest first; on the right the article under the cursor.

        Nothing here came over a network. The ten publishers of this <strong>sample edition</strong> are invented, so
        that there is something to read before you have added a feed of your own. They write in five languages, and
        some of them write about the same event, as real ones do.

        <h2>Three things to try</h2>

        <ol>
        <li>Press <kbd>j</kbd> and <kbd>k</kbd> to move, <kbd>Enter</kbd> to open an article, and <kbd>Space</kbd> to
        page through it. At its end, <kbd>Space</kbd> goes on to the next unread one.</li>
        <li>Press <kbd>h</kbd>, go down to <code>#LanternComet</code> and press <kbd>Enter</kbd>: five publishers, five
        languages, one comet.</li>
        <li>Press <kbd>?</kbd> for every key there is.</li>
        </ol>

        When you are ready for the real thing, read <em>Follow real publishers</em>, a few lines further down.

        === follow-real-publishers
        title: Follow real publishers: one key for any address, one for a whole catalogue
        age: 11 min
        by: The Handbook desk
        category: Technology
        tags: Tagline, FirstSteps, RSS, OPML

        Press <kbd>a</kbd> and type the address of anything: a newspaper, a blog, one of its articles, a YouTube channel,
        a subreddit, a Mastodon profile. Tagline finds the feed that its publisher keeps for readers like this one, and
        reads the first articles at once. In a shell, the same is

        <pre><code>tagline add example.org</code></pre>

        No address at hand? Press <kbd>C</kbd> for a catalogue of some hundred publishers from everywhere: <kbd>/</kbd>
        searches it, <kbd>Space</kbd> marks, <kbd>Enter</kbd> follows; “World news in English” and its like are one
        choice. <kbd>f</kbd> shows all that you follow and how it fares.

        <kbd>R</kbd> refreshes all feeds and <kbd>r</kbd> those of the page you are on. Neither makes you wait: new
        articles are announced at the bottom, and they come in when you press <kbd>.</kbd>

        <h2>Moving in with everything you have</h2>

        Nearly every feed reader can export its subscriptions as an OPML file, and newsboat keeps them in a file named
        <code>urls</code>. Both can be taken over as they are, folders included:

        <pre><code>tagline import subscriptions.opml
        tagline import ~/.newsboat/urls</code></pre>

        You can also import feed files that lie on your disk. To take your list elsewhere again, there is
        <code>tagline export</code>; a reader that is hard to leave is not a friend.

        <blockquote><p>Where is the address of a feed? Look for the word “RSS” or “Feed” at the foot of a publisher's
        page, and copy the link.</p></blockquote>

        === keys-for-the-day
        title: The dozen keys that carry you through the day
        age: 2 h 5 min
        by: The Handbook desk
        category: Technology
        tags: Tagline, Keyboard

        Fingers learn faster than eyes. These are the keys worth learning first; everything else is under
        <kbd>?</kbd>.

        <h3>Moving</h3>

        <ul>
        <li><kbd>j</kbd> and <kbd>k</kbd>, or the arrows: one line. <kbd>Space</kbd> and <kbd>b</kbd>: one page.</li>
        <li><kbd>gg</kbd> and <kbd>G</kbd>: the first and the last, of ten articles or of a million. A number before a
        key does it so often: 5 and <kbd>j</kbd> go down five.</li>
        <li><kbd>l</kbd> and <kbd>h</kbd>: one pane in, one pane out. <kbd>Tab</kbd>: from pane to pane.
        <kbd>gh</kbd>: home, to the river of everything.</li>
        <li><kbd>n</kbd> and <kbd>p</kbd>: the next and the previous unread, wherever you are.</li>
        <li><kbd>]</kbd> and <kbd>[</kbd>: the next and the previous tag or source that has something unread.</li>
        </ul>

        <h3>Doing</h3>

        <ul>
        <li><kbd>m</kbd> marks an article read, or unread again. <kbd>s</kbd> gives it a star.</li>
        <li><kbd>A</kbd> marks the whole page read.</li>
        <li><kbd>u</kbd> takes the last of these back, whichever it was.</li>
        <li><kbd>o</kbd> opens the article in a browser; <kbd>y</kbd> copies its address.</li>
        <li><kbd>Z</kbd> gives the article the whole screen.</li>
        <li><kbd>Esc</kbd> takes one step back, wherever you are; so does <kbd>q</kbd>, which at last quits. <kbd>Q</kbd>
        quits at once.</li>
        </ul>

        === hashtags
        title: One hashtag, many publishers: how a tag becomes a page
        age: 6 h 20 min
        by: The Handbook desk
        category: Technology
        tags: Tagline, Hashtags, Search

        Folders are about publishers; hashtags are about the news. An article can stand under several: the report on
        the new tidal plant is at <code>#TidalPower</code>, at <code>#PortMarrow</code> and at <code>#Energy</code>, and
        you will meet it on all three pages, marked read on all three once you have read it on one.

        In the sidebar, put the cursor on a tag and press <kbd>Enter</kbd>. That page has only the articles under this
        tag, from all publishers, newest first. <kbd>Esc</kbd> brings you back to where you were.

        <h2>Small print, pleasantly small</h2>

        <ul>
        <li>Tags are matched without case, accents, spaces or hyphens: <code>#portmarrow</code> and
        <code>#Port-Marrow</code> are one tag.</li>
        <li>They come from the publishers' own keywords.</li>
        <li>A minus sign keeps things out: <code>#energy -#sport</code>.</li>
        </ul>

        On the command line the same words make a list:

        <pre><code>tagline list '#TidalPower is:unread'
        tagline list '#LanternComet -source:orbit'</code></pre>

        === nothing-is-lost
        title: Nothing is lost: marks, undo, and why the list keeps still
        age: 1 d 3 h
        by: The Handbook desk
        category: Technology
        tags: Tagline, Undo

        Every mark is on disk before the next key is read. Pull the plug, close the lid, lose the train's network in
        the tunnel: what you read stays read, and what you starred stays starred.

        Every mark can also be taken back. <kbd>u</kbd> undoes, step by step, and the control key with
        <code>r</code> does it again. That holds for <kbd>A</kbd> too, which marks a whole page read; the page may have
        had twelve articles or twelve thousand.

        And the list never moves by itself. While a refresh brings in news, what is on your screen stays where it is.
        At the bottom you see how many articles are new; <kbd>.</kbd> shows them, when you want it.

        <blockquote><p>A key acts on the article that you saw when you pressed it. That is the whole rule.</p></blockquote>

        === in-a-pipe
        title: The newsroom in a pipe: printing a page, or feeding it to a script
        age: 3 d 2 h
        by: The Handbook desk
        category: Technology
        tags: Tagline, CommandLine, JSON

        Whatever the reader shows, the command line can print. One line a headline for people:

        <pre><code>tagline list 'is:unread category:science' --limit 10</code></pre>

        One JSON object a line for programs, here with <code>jq</code> to see who covered what:

        <pre><code>tagline list '#LanternComet' --json | jq -r '.source + ": " + .title'</code></pre>

        <code>tagline show</code> prints an article by its id, and <code>tagline mark read</code> marks it. Fetching can
        run from a timer, beside any number of open readers; they share one store and notice each other's work:

        <pre><code>*/15 * * * *  tagline refresh</code></pre>

        === removing-the-sample
        title: When you have had enough of us: removing the sample edition
        age: 4 d 1 h
        by: The Handbook desk
        category: Technology
        tags: Tagline, FirstSteps

        Press <kbd>X</kbd>. All ten invented publishers pack their things and leave, this one included, with their
        tags and counts. Your own feeds and your marks on their articles are not touched.

        You need not hurry. The sample asks nothing of the network, and it looks quite good beside real news.

        """#
}
