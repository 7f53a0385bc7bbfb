extension SampleEdition {
    /// A local paper by the sea.
    static let harbourGazette = #"""
        name: The Harbour Gazette
        slug: harbour-gazette
        language: en

        === tidal-plant-first-power
        title: Lights on at Long Quay: the tide is now powering half of Port Marrow
        age: 48 min
        by: Maud Ellery
        category: Business
        tags: TidalPower, PortMarrow, Energy, MerrowSound
        event: tidal-plant

        At nine minutes past six this morning, with the ebb just gathering pace under Long Quay, a row of green lamps
        came on in a control room that smells of new paint. The Merrow Sound tidal plant was on the grid.

        “Nobody cheered at first,” said shift engineer Tobias Fenn. “We all looked at the kettle. Then somebody switched
        it on, and it boiled, and then we cheered.”

        Eight turbines, each as tall as a bus is long, stand on the floor of the sound where the current runs fastest.
        At the top of a spring tide they give enough power for eleven thousand homes, a little more than half of
        the town. Four times a day, when the water stands still, they give none; batteries in the old ice house
        carry the town over the hour.

        <figure><img src="https://example.org/harbour-gazette/long-quay.jpg" alt="Long Quay at dawn">
        <figcaption>Long Quay at dawn: the low building on the left is the old ice house, now full of
        batteries.</figcaption></figure>

        <h2>Nine years and one seal</h2>

        The plant was first drawn on the back of a ferry timetable nine years ago. It was delayed twice by money and once
        by a seal, which had made the cofferdam its nursery and was left in peace until July.

        Harbour dues will not rise, the council says. Electricity is expected to become cheaper by about a tenth from
        the spring on. The control room is open to visitors on the first Sunday of the month; the kettle is to be kept
        as an exhibit.

        === storm-ottilie-ferries
        title: Storm Ottilie: last ferry leaves at four, school hall open for the night
        age: 3 h 15 min
        by: Gazette staff
        category: Weather
        tags: StormOttilie, PortMarrow, Ferry, Weather
        event: storm-ottilie

        The two o'clock and four o'clock ferries to the islands will sail today; nothing will sail after them until
        Storm Ottilie has gone through, the harbour master said at noon.

        Gusts of 110 kilometres an hour are expected between eight in the evening and three in the morning, with the
        highest water at 23:40. The sea gate at Cooper's Slip will be shut from nine.

        <ul>
        <li>The school hall is open from six for anyone who would rather not be near the water. Soup is promised.</li>
        <li>Cars on the Lower Quay should be moved by five.</li>
        <li>Refuse will be collected on Thursday instead of Wednesday.</li>
        <li>The brass band practises all the same.</li>
        </ul>

        “It is a proper autumn storm and no more than that,” said harbour master Ines Calloway. “Tie things down, go
        indoors, and be kind to your neighbour's dustbin when it visits.”

        === islands-race-teachers
        title: Four teachers, one leaking boat: the Round-the-Isles goes to the Wednesday Club
        age: 1 d 6 h
        by: Maud Ellery
        category: Sport
        tags: RoundTheIsles, Sailing, PortMarrow
        event: round-the-isles

        They teach geography, music, sums and six-year-olds; they meet on Wednesdays; and since yesterday at dusk they
        are the winners of the Round-the-Isles, the oldest race in these waters.

        <em>Patience</em>, thirty-one years old and, in the words of her skipper, “mostly paint”, crossed the line off
        Long Quay after 38 hours and 12 minutes. She was four minutes ahead of <em>Silver Argument</em>, a boat that
        cost more than the school.

        The race was decided in the dark off Gull Head, where the fleet stood out to sea to look for wind. Skipper
        Rosamund Adeyemi kept inshore, so close that her crew heard people talking on the beach. “I have taught the
        tides of this coast to eleven-year-olds for twenty years,” she said. “It would have been embarrassing to get
        them wrong.”

        The crew bailed for most of the second night. The cup is now in the staff room, beside the biscuits, and
        lessons begin on Monday as usual.

        === comet-pier
        title: Pier lamps to go dark on Friday so that the town can see the comet
        age: 2 d 2 h
        by: Gazette staff
        category: Science
        tags: LanternComet, PortMarrow, Astronomy

        The council will switch off the lamps on the pier and along the Lower Quay from half past nine on Friday, so
        that the Lantern Comet can be seen over the sound without street light.

        Members of the Marrow Stargazers will be at the end of the pier with six telescopes and, they ask us to say,
        a thermos for each. Children are welcome; torches should be red or in pockets.

        If it is cloudy, everybody goes to the Anchor and tries again on Saturday.

        === bakery-hours
        title: Brief: Lindqvist's bakery will open at five again
        age: 2 d 21 h
        by: Gazette staff
        category: Lifestyle
        tags: PortMarrow, Bread

        After three weeks with a borrowed oven, Lindqvist's on Rope Walk has its own back, relined and, we are told,
        hotter than ever. The shop opens at five from Monday. The rye loaf returns on Tuesday; the cardamom knots are
        back at once, as there had been letters.

        === library-boat
        title: The library boat gets a second hull, and a reading room with a view
        age: 5 d 4 h
        by: Peregrine Osei
        category: Culture
        tags: Books, Library, Islands, PortMarrow

        For forty years the <em>Marginalia</em> has carried books to the islands, one crate of novels, one of everything
        else. From next month there will be two of her: a catamaran with shelves for three thousand volumes, a stove,
        and a reading room with windows down to the water.

        “People come aboard for a thriller and stay for the stove,” said librarian Ada Quill, who has sailed the round
        in all weathers since she was twenty-six. The most borrowed book of last winter was a manual of knots. The
        second was a manual of different knots.

        <h2>How to borrow</h2>

        <ol>
        <li>Wave from the jetty, or leave the flag up overnight.</li>
        <li>Bring last month's books, dry if possible.</li>
        <li>Choose; there is no limit but what you can carry in one go.</li>
        </ol>

        Fines were given up in the year of the great fog, when nobody could be found to pay them.

        === fish-market-clock
        title: The fish market clock has been right for a week, and people are late for everything
        age: 8 d 9 h
        by: Peregrine Osei
        category: Lifestyle
        tags: PortMarrow, Clocks

        Since before the war the clock on the fish market has been seven minutes fast, and the town has lived by it
        with a private subtraction. Last Monday a visiting clockmaker, meaning well, put it right.

        The consequences were described at Thursday's council meeting as “considerable”. The ferry was missed by
        nineteen people who had seven minutes in hand and did not. A wedding began on time, to general alarm.

        A motion to make the clock wrong again was carried by eleven votes to two. It will be seven minutes fast from
        Sunday; a brass plate will explain.

        === puffins-count
        title: Puffin count on Farrow Skerry is the highest since the war
        age: 12 d 7 h
        by: Maud Ellery
        category: Environment
        tags: Puffins, Birds, Islands, Nature

        Volunteers counted 4,180 burrows in use on Farrow Skerry this summer, about a third more than three years ago
        and more than in any count since 1948.

        Rats were cleared from the island in a five-year effort that ended in 2019. “You do nothing dramatic,” said
        warden Callum Rae. “You check the same little boxes every week for five years, and one summer there are birds
        standing on them.”

        Sand eels, the puffins' main food, were plentiful off the skerry again. The wardens will not call it a
        recovery until it has lasted ten years. They did allow themselves a cake.

        === night-bus
        title: Night bus to the upper town will run through the winter
        age: 16 d 3 h
        by: Gazette staff
        category: Politics
        tags: Transport, PortMarrow, Council

        The N1, which began as a trial in May, stays. The council voted on Tuesday to run it every night until the end
        of March, once an hour from eleven until four.

        It carried 340 people a week over the summer, among them the whole late shift of the hospital. The fare is that
        of the day bus. A request to let the driver choose the music was referred to committee.

        """#
}
