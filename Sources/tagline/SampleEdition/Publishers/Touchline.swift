extension SampleEdition {
    /// Sport, large and small.
    static let touchline = #"""
        name: Touchline
        slug: touchline
        language: en

        === round-the-isles-finish
        title: Patience beats money by four minutes in the closest Round-the-Isles ever
        age: 1 d 4 h
        by: Dov Castellan
        category: Sport
        tags: RoundTheIsles, Sailing
        event: round-the-isles

        Thirty-eight hours, two hundred and ten sea miles, and at the end two sails in the dusk that nobody on the quay
        could tell apart. It was the small white one. <em>Patience</em> of the Wednesday Club won the 114th
        Round-the-Isles from <em>Silver Argument</em> by four minutes and nine seconds.

        Both crews had sailed almost identical races until Gull Head, where the wind died at one in the morning. Seven of
        the nine leaders stood out to sea. <em>Patience</em>, with a crew of four teachers and a pump that never rested,
        crept along the beach on a back eddy that is not on any chart.

        <table>
        <tr><th>place</th><th>boat</th><th>time</th></tr>
        <tr><td>1</td><td>Patience</td><td>38:12:40</td></tr>
        <tr><td>2</td><td>Silver Argument</td><td>38:16:49</td></tr>
        <tr><td>3</td><td>Aonami</td><td>38:58:02</td></tr>
        <tr><td>4</td><td>Belle Folie</td><td>39:20:31</td></tr>
        </table>

        “They did not out-sail us,” said the losing skipper, Conrad Vane. “They out-knew us. I would like to go to that
        school.”

        === goalkeeper-ninety
        title: He kept goal for sixty years; on Sunday he let one in on purpose
        age: 2 d 23 h
        by: Pia Lindholm
        category: Sport
        tags: Football, Goalkeeper

        Albie Thornquist, 74, has stood between the posts for Upper Wend every other Sunday since 1965. This week he
        retired, in the eighty-ninth minute, after diving, with great care, the wrong way.

        The shot had come from his granddaughter, aged nine, sent on as a substitute by agreement of both sides. It was
        her first goal. It was his last. The referee blew early so that everyone could sit down for a moment.

        === chess-boxing-no
        title: The village where the chess league has relegation, and people weep
        age: 4 d 9 h
        by: Dov Castellan
        category: Sport
        tags: Chess, League

        Osterby has 412 inhabitants and six divisions of chess. On the last evening of the season the baker's draw
        against the vet sent the post office down to the third.

        It is serious. There are scarves. When the vet offered the draw, someone at the back said “oh, <em>Henrik</em>”,
        and it could be heard in the street.

        The post office has appealed, on the ground that the clock was made in Osterby too.

        === marathon-wrong-turn
        title: The marathon leader who took a wrong turn and found a better route
        age: 8 d 1 h
        by: Pia Lindholm
        category: Sport
        tags: Marathon, Running

        At kilometre 31 of the Lakes Marathon, Tesfaye Lindgren was ninety seconds ahead and alone. He went left where
        the course goes right, ran through an orchard, over a footbridge and past a wedding, and came back to the road
        400 metres behind where he had left it.

        He finished fourth, and told everyone about the orchard. Next year's course goes through it. The wedding couple
        have been asked to start the race.

        === curling-roof
        title: Curling club loses its roof, plays on, wins
        age: 13 d 2 h
        by: Dov Castellan
        category: Sport
        tags: Curling, Winter

        The roof of the Fjelltun rink went at about ten past seven, in the third end, without much noise. It had been
        announced for demolition in May and did not care to wait.

        Nobody was under it. After a count, and a short discussion of the rules, which mention ceilings nowhere, play was
        resumed under the stars. Fjelltun won with the last stone. Snow began at the handshake.

        === table-tennis-bridge
        title: Two towns, one bridge, a table-tennis table on the border
        age: 20 d 6 h
        by: Pia Lindholm
        category: Sport
        tags: TableTennis, Border, Neighbours

        The net stands exactly on the line. Whoever serves from the north serves abroad.

        Since the two councils set up the table in the middle of the Linn bridge, it has not been free for a single
        daylight hour. There is a list, a bell, and one rule: winner buys the ball.

        The customs post, asked for its view, has entered the tournament.

        """#
}
