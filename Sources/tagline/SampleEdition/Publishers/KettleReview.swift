extension SampleEdition {
    /// Books, food, and things to do slowly.
    static let kettleReview = #"""
        name: The Kettle Review
        slug: kettle-review
        language: en

        === atlas-behind-the-flour
        title: The atlas behind the flour: a library, a shelf, and the find of a lifetime
        age: 9 h 30 min
        by: Clementine Okafor
        category: Culture
        tags: StarAtlas, WadiZahra, Books, History
        event: star-atlas

        The library of Wadi Zahra has eleven hundred books, one reading table and a cat. It also had, until April, a
        pantry, and on the top shelf of the pantry, behind the flour, a parcel wrapped in goatskin.

        Librarian Samira al-Nahdi was looking for a mousetrap. What she took down was a star atlas from the early twelfth
        century: twenty-four leaves, each with a constellation in black and red, the stars drawn as small gold
        flowers. Scholars who have seen it speak quietly.

        <figure><img src="https://example.org/kettle-review/leaf-nine.jpg" alt="Leaf nine of the atlas">
        <figcaption>Leaf nine: the Weaver at her loom. The flower at the lower edge is the “guest”.</figcaption></figure>

        What moves one is not the gold. It is the notes in the margin, in a small hasty hand. <em>Cold tonight.</em>
        <em>The boy fell asleep; I did the measuring alone.</em> And on the last leaf, under a Moon that is nearly
        worn away by fingers: <em>It is always larger than I remember.</em>

        The atlas will stay where it was found. A glass case has been ordered. The pantry has been moved.

        === marmalade-season
        title: A marmalade for people who do not like mornings
        age: 1 d 1 h
        by: Hugo Tremblay-Ito
        category: Lifestyle
        tags: Recipe, Marmalade, Kitchen

        Bitter oranges come for five weeks a year, and always before one has got over Christmas. This recipe forgives.
        It can be left alone twice, once overnight, and it sets even if you read the paper meanwhile.

        <h2>You need</h2>

        <ul>
        <li>1 kg bitter oranges and one lemon</li>
        <li>2 litres of water</li>
        <li>1.6 kg sugar, warmed</li>
        <li>a teaspoon of black tea, in a bag</li>
        </ul>

        <h2>And do</h2>

        <ol>
        <li>Simmer the fruit whole in the water, lid on, until a spoon goes through: two hours. Go to bed.</li>
        <li>In the morning, or what you call morning, halve it, scoop the insides back into the water with the tea, boil
        for ten minutes and strain.</li>
        <li>Cut the peel as your temper allows.</li>
        <li>Add sugar, then peel; boil hard until a drop wrinkles on a cold plate.</li>
        <li>Wait a quarter of an hour before filling the jars, so that the peel stays where you put it.</li>
        </ol>

        The tea is for the edge. Nobody will guess it.

        === novel-of-the-month
        title: Novel of the month: “The Understudy of Weather”
        age: 3 d 20 h
        by: Clementine Okafor
        category: Culture
        tags: Books, Novel, Review

        A meteorologist loses her voice and takes a job announcing trains by pressing buttons. That is the plot of
        Yolanda Brask's third novel, or the first nine pages of it; the rest is a town slowly finding out that it likes
        to be told things kindly.

        Brask writes sentences one wants to carry about. Rain “comes in like a relative”. A station master has “the face
        of a man who has been right about luggage”. Not everything works: the brother in the lighthouse is one
        lighthouse too many. But the last forty pages, in which nothing happens but an evening, are as good as
        anything this year.

        Read it on a train. Get off one stop late.

        === string-quartet-laundry
        title: A string quartet rehearses in a laundrette, and the washing is on time
        age: 6 d 12 h
        by: Ansel Roth
        category: Entertainment
        tags: Music, Quartet

        The Rosewater Quartet has no rehearsal room, and the laundrette on Mill Street has no customers after eight.
        Since September the two have come to terms. On Tuesdays and Thursdays there is Haydn beside machine number
        four.

        “The spin cycle is in B flat,” says cellist Ottavia Lund. “One gets used to it, then one depends on it.” Regulars
        have begun to wash things that were not dirty.

        Their first record, made there at night with all the machines off but one, is out on Friday. It is called
        <em>Delicates</em>.

        === night-train-returns
        title: The night train over the mountains is back, with blankets and a rule about snoring
        age: 8 d 15 h
        by: Hugo Tremblay-Ito
        category: World
        tags: NightTrain, Travel, Rail

        After eleven years the sleeper from Valbrune to the coast runs again, three nights a week. Two countries, four
        signalling systems and one very patient dining-car steward had to agree first.

        The carriages are old and newly upholstered in a green that one wants to lean on. There is a single compartment
        marked with a sleeping bear, for people who know about themselves. Breakfast is handed in at the window of the
        last station before the sea: bread, an egg, and the local paper, still warm, both of them.

        We arrived nine minutes early. The steward apologised.

        === tea-thermometer
        title: We tested eleven tea thermometers so that you need not
        age: 10 d 6 h
        by: Hugo Tremblay-Ito
        category: Lifestyle
        tags: Tea, Kitchen, Review

        You do not need a tea thermometer. Having said so, we spent three weeks with eleven of them.

        Nine agree with each other to within a degree. One is decorative. One, shaped like a swan, was wrong by fourteen
        degrees and became everyone's favourite. The best is the plainest: a steel pin with a dial, half the price of
        the others, readable without glasses.

        For green tea, take the kettle off and count to ninety. That was within two degrees every time.

        === garden-in-a-stairwell
        title: The garden that grows up four flights of stairs
        age: 18 d 10 h
        by: Ansel Roth
        category: Lifestyle
        tags: Garden, Neighbours, City

        It began with a fern that was too big for flat nine. Now ninety-one plants stand in the stairwell of Ferrier
        Street 12, sorted by light: figs at the top, mosses at the bottom, tomatoes by the window of the third floor,
        where the postman is allowed one a day.

        There is a rota, and there is a book in which the plants are said to complain. The landlord, invited to object,
        brought a lemon tree.

        """#
}
