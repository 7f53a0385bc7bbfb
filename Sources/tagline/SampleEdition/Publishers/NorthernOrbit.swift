extension SampleEdition {
    /// Science, mostly looking up.
    static let northernOrbit = #"""
        name: Northern Orbit
        slug: northern-orbit
        language: en

        === lantern-comet-naked-eye
        title: The Lantern Comet is now bright enough to see without a telescope
        age: 1 h 10 min
        by: Dr Signe Halloran
        category: Science
        tags: LanternComet, Astronomy, Comet, Space
        event: lantern-comet

        Look west an hour after sunset, a hand's width above the horizon. The small smudge that does not twinkle is
        eleven kilometres of ice and dust, and it has not been here since the last mammoths.

        Observers on four continents agreed last night that Comet Halden–Ito, called the Lantern Comet after its warm
        colour, has passed magnitude 4.5. That makes it the first comet in six years that is easily seen with the naked
        eye from a dark place. It should go on brightening for two weeks.

        <h2>When and where</h2>

        <ul>
        <li><strong>Now until the new moon:</strong> low in the west after dusk, with a short tail pointing up and to the
        left.</li>
        <li><strong>After that:</strong> higher each evening, near the bright star of the Shepherd.</li>
        <li><strong>Best tools:</strong> a coat, a dark field, and binoculars if you have them.</li>
        </ul>

        The amber colour surprised everybody. Most bright comets look green, because of carbon molecules that glow in
        sunlight; this one is rich in dust and poor in gas. “It is less a firework than a paper lantern,” says
        co-discoverer Marit Halden, who found it with a camera on her balcony, eleven minutes before Kenji Ito found it
        from his.

        Positions for every evening are at
        <a href="https://example.org/northern-orbit/ephemeris">our table of positions</a>.

        === star-atlas-physics
        title: The 900-year-old star atlas knew about a star that we thought was new
        age: 7 h 45 min
        by: Ravi Sandström
        category: Science
        tags: StarAtlas, WadiZahra, Astronomy, History
        event: star-atlas

        On the ninth leaf of an atlas found this spring in the oasis library of Wadi Zahra, an unknown astronomer drew a
        star where none is visible today. Next to it she, or he, wrote: <em>a guest, four months, the colour of
        brass.</em>

        At that very place in the sky astronomers know a faint shell of gas. Until now its age was a guess of between
        500 and 2,000 years. The atlas gives a date: the autumn of the year 1118.

        “You can measure how fast the shell grows, and now we know for how long,” says Lena Marchetti, who leads the
        group that compared the drawing with the sky. “It is a stopwatch, and someone pressed the button nine hundred
        years ago and wrote it down.”

        The drawing is accurate to about a third of a degree, less than the width of the moon. That is astonishing for
        an instrument that, according to a note in the margin, was a brass ring hung from a date palm.

        === tidal-plant-seabed
        title: What eight turbines do to a seabed: divers have looked, and it is mostly anemones
        age: 20 h
        by: Ottoline Varga
        category: Environment
        tags: TidalPower, MerrowSound, Ocean, Energy
        event: tidal-plant

        While Port Marrow was looking at its lamps, a team of four divers was looking at the feet of the machines that
        light them. Their first survey of the Merrow Sound tidal plant, made a day before it was switched on, is out.

        The concrete feet were put down two summers ago. Since then they have been settled by dead man's fingers, by
        plumose anemones in orange and white, and by lobsters, who appear to regard the cable ducts as flats.

        <blockquote><p>We came to look for damage and found a queue for housing.</p></blockquote>

        The turbines turn slowly, about once in four seconds, and stop when a porpoise comes within fifty metres. In the
        trial this happened eleven times, mostly because of the same porpoise.

        Whether the slower current will change the mud further in will be known in a year or two. The survey is repeated
        every quarter, and all its pictures are public.

        === moss-on-mars-sim
        title: A moss survived eight months in a box that thinks it is Mars
        age: 3 d 5 h
        by: Ravi Sandström
        category: Science
        tags: Moss, Mars, Biology, Space

        Cold, dry, bathed in ultraviolet light, and with hardly any air: the box in the cellar of the Tornhus institute
        is as close to Mars as one can get by lift. In February biologists put a desert moss into it. In October
        they took it out, gave it water, and waited.

        On the third day it turned green. After two weeks it grew.

        The moss shuts down when it dries and starts again within minutes when it is wetted, a trick it learned in
        deserts where it rains once a year. “I would not call it life on Mars,” says Ilse Brandvold, who has looked after
        it like a difficult house plant. “I would call it extreme patience.”

        === sleeping-swifts
        title: Swifts sleep in the air, eleven seconds at a time
        age: 5 d 22 h
        by: Ottoline Varga
        category: Science
        tags: Birds, Sleep, Biology

        Tiny loggers on nineteen swifts have answered a question that is as old as looking up: when do they sleep? All
        the time, it turns out, and hardly ever.

        Each bird took naps of about eleven seconds while gliding upward on warm air, sometimes with one half of the
        brain and sometimes, to the surprise of the team, with both. Over a day they came to forty-two minutes.

        The longest nap lasted two minutes and six seconds, at a height of 2,400 metres. The bird woke, corrected its
        course by three degrees, and slept again.

        === naps-and-memory
        title: Twenty minutes of sleep after lunch are worth a second cup of coffee, a large trial finds
        age: 7 d 3 h
        by: Ottoline Varga
        category: Health
        tags: Sleep, Health, Memory

        Half of them napped, half of them had coffee, and a third half, as the authors put it in a footnote that
        survived review, did what they always do. After twelve weeks the 2,300 volunteers of the Tornhus study
        learned lists of words.

        Nappers and coffee drinkers did equally well in the afternoon. At night the nappers fell asleep nineteen minutes
        earlier, and in the morning they remembered more.

        <ul>
        <li>Twenty minutes are enough; after forty one wakes up cross.</li>
        <li>A chair will do. The volunteers in beds did worse, because they were late for work.</li>
        <li>Both together, coffee first, worked best of all and was least often believed.</li>
        </ul>

        === glass-battery-notes
        title: A battery made from sand and salt holds its charge for a winter
        age: 9 d 14 h
        by: Dr Signe Halloran
        category: Technology
        tags: Battery, Energy, Materials

        Heat a tower of sand in summer, when power is cheap, and take the heat out in winter: the idea is old, and it has
        always failed in November, when the sand had gone cold. A group in Kallvik has now mixed in a salt that melts at
        220 degrees and freezes, with some reluctance, only when touched by a seed crystal.

        Until then it keeps its heat as if in a bottle. In the first test, 84 percent was still there after 131 days.

        <table>
        <tr><th>store</th><th>loss in 100 days</th><th>cost per kWh</th></tr>
        <tr><td>hot water</td><td>61 %</td><td>4</td></tr>
        <tr><td>sand</td><td>38 %</td><td>3</td></tr>
        <tr><td>sand with salt</td><td>12 %</td><td>5</td></tr>
        </table>

        The seed crystal is dropped by a mechanism that, the authors admit, is a converted sweet dispenser.

        === map-of-ice-lakes
        title: A new map counts 61 lakes under one glacier
        age: 14 d 8 h
        by: Ravi Sandström
        category: Environment
        tags: Glacier, Ice, Maps, Climate

        Radar flights over the Holm glacier found 61 lakes of liquid water beneath 900 metres of ice, fifty-three more
        than were known. They fill and drain in turn, like locks on a canal, and lift the glacier by up to a metre as
        they do.

        The map matters for anyone who wants to know how fast the ice will move: a glacier on water slides, a glacier on
        rock does not. All data are at <a href="https://example.com/holm-lakes">example.com/holm-lakes</a>.

        """#
}
