extension SampleEdition {
    /// A German regional paper.
    static let talbote = #"""
        name: Der Talbote
        slug: der-talbote
        language: de

        === sturm-ottilie-warnung
        title: Sturmtief Ottilie: Bahn stellt Verkehr im Oberen Tal ab 18 Uhr ein
        age: 1 h 55 min
        by: Redaktion
        category: Weather
        tags: StormOttilie, Wetter, Bahn
        event: storm-ottilie

        Das Sturmtief „Ottilie“ erreicht am Abend das Obere Tal. Der Wetterdienst erwartet auf den Höhen Böen bis 120
        Kilometer pro Stunde und bis zum Morgen 40 Liter Regen pro Quadratmeter.

        Die Talbahn fährt heute nur bis 18 Uhr. Danach bringen Busse die letzten Fahrgäste nach Hause, solange die Straße
        am Mühlstein offen ist.

        <h2>Was jetzt zu tun ist</h2>

        <ul>
        <li>Blumenkästen und Gartenmöbel hereinholen.</li>
        <li>Den Wald bis Mittwochmittag meiden.</li>
        <li>Keller an der Aue räumen; Sandsäcke gibt es am Bauhof.</li>
        </ul>

        „Das ist ein kräftiger Herbststurm, keine Katastrophe“, sagte Bürgermeisterin Friederike Amsel. Das Kino bleibt
        geöffnet und zeigt, wie seit Wochen geplant, einen Film über das Meer.

        === laternenkomet
        title: Der „Laternenkomet“ steht über dem Tal – ganz ohne Fernrohr zu sehen
        age: 5 h 30 min
        by: Jonas Wiesengrund
        category: Science
        tags: LanternComet, Astronomie, Komet, Sternwarte
        event: lantern-comet

        Wer heute eine Stunde nach Sonnenuntergang nach Westen schaut, sieht über dem Kamm einen kleinen, warm leuchtenden
        Fleck. Es ist der Komet Halden–Ito, den viele nach seiner Farbe den Laternenkometen nennen.

        Seit dieser Woche ist er mit bloßem Auge zu erkennen. Die Volkssternwarte auf dem Kirchberg öffnet deshalb bis zum
        Neumond jeden Abend. „Kommen Sie warm angezogen und lassen Sie das Telefon in der Tasche“, rät ihr Leiter
        Albrecht Sommer. „Das Auge braucht zwanzig Minuten, bis es sich an die Dunkelheit gewöhnt hat. Ein Bildschirm
        macht das in einer Sekunde zunichte.“

        Der Komet war zuletzt vor rund 13.000 Jahren in der Nähe der Sonne. Sein Schweif ist rötlich, weil er viel Staub
        und wenig Gas enthält.

        <blockquote><p>Man muss nichts wissen, um ihn schön zu finden. Man muss nur hinausgehen.</p></blockquote>

        In der kommenden Woche steigt er jeden Abend etwas höher. Am besten sieht man ihn von der Wiese hinter dem
        Wasserturm, wo keine Laterne brennt – außer dieser einen.

        === gezeitenkraftwerk-lehre
        title: Strom aus Ebbe und Flut: Was das Tal von Port Marrow lernen kann
        age: 10 h 10 min
        by: Henriette Kolb
        category: Business
        tags: TidalPower, Energie, MerrowSound, Wasserkraft
        event: tidal-plant

        Seit heute früh liefert das Gezeitenkraftwerk im Merrow-Sund Strom für elftausend Haushalte. Acht Turbinen drehen
        sich dort mit der Strömung, viermal am Tag stehen sie still. Die Pausen überbrücken Speicher in einem alten Eishaus.

        Gezeiten hat das Tal nicht. Wohl aber dreizehn stillgelegte Mühlwehre. Die Stadtwerke prüfen, ob dort die gleichen
        langsam laufenden Turbinen eingesetzt werden können, die auch Fische unversehrt lassen.

        „Uns interessiert weniger die Turbine als der Fahrplan“, sagt Werkleiter Emil Tann. Das Steuerprogramm aus Port
        Marrow ist frei verfügbar. Eine Gruppe der Berufsschule hat es schon auf einem Rechner zum Laufen gebracht, der
        sonst die Pausenglocke läutet.

        Eine Entscheidung soll im Frühjahr fallen.

        === hefezopf-weltrekord
        title: 61 Meter Hefezopf – und nach vierzig Minuten war keiner mehr da
        age: 3 d 7 h
        by: Redaktion
        category: Lifestyle
        tags: Backen, Dorffest, Rekord

        Zum Dorffest haben die vier Bäckereien des Tals gemeinsam einen Hefezopf von 61 Metern gebacken. Er reichte vom
        Brunnen bis zur Kirche und um die Linde herum.

        Gemessen wurde er von der Feuerwehr, mit dem Schlauch. Ob es ein Rekord war, lässt sich nicht mehr nachprüfen:
        Um 15.40 Uhr war der Zopf aufgegessen.

        === bibliothek-der-dinge
        title: Die Bibliothek der Dinge verleiht jetzt auch Leitern, Zelte und ein Cello
        age: 6 d 15 h
        by: Henriette Kolb
        category: Culture
        tags: Bibliothek, Nachbarschaft, Teilen

        Wie oft im Leben braucht man eine Bohrmaschine? Im Durchschnitt dreizehn Minuten lang, heißt es. Im Haus am Markt
        kann man sie sich seit Samstag ausleihen, dazu 240 andere Dinge.

        <ul>
        <li>Am häufigsten verlangt: die lange Leiter.</li>
        <li>Am längsten fort: das Zelt für acht Personen.</li>
        <li>Noch nie verliehen: die Zuckerwattemaschine.</li>
        <li>Mit Warteliste: das Cello.</li>
        </ul>

        Bezahlt wird nichts. Wer etwas zurückbringt, schreibt in ein Heft, was er damit gemacht hat. Das Heft ist inzwischen
        das meistgelesene Buch der Bibliothek.

        === wanderweg-der-stille
        title: Neuer Wanderweg führt an keinem Gasthaus vorbei
        age: 9 d 20 h
        by: Jonas Wiesengrund
        category: Lifestyle
        tags: Wandern, Natur

        Der Weg der Stille ist vierzehn Kilometer lang und hat keine einzige Einkehr. Das war ein Versehen. Nun ist es sein
        Ruhm.

        „Am Anfang kamen Beschwerden“, sagt Wegewart Kuno Reh. „Dann kamen Menschen, die sich bedankten, dass ihnen einmal
        vier Stunden lang niemand etwas verkaufen wollte.“ An der Quelle bei Kilometer neun hängt ein Becher. Er ist aus
        Blech und gehört allen.

        === gemeinderat-bank
        title: Gemeinderat streitet zwei Stunden über eine Bank und stellt dann zwei auf
        age: 15 d 2 h
        by: Redaktion
        category: Politics
        tags: Gemeinderat, Kommunalpolitik

        Soll die neue Bank am Weiher nach Osten schauen oder nach Westen? Für den Sonnenaufgang sprachen Frühaufsteher aller
        Fraktionen, für den Abend sprach die Mehrheit, die danach noch etwas vorhatte.

        Um 22.15 Uhr beantragte die dienstälteste Rätin, Rücken an Rücken zwei Bänke aufzustellen. Der Antrag wurde
        einstimmig angenommen. Es war der erste in diesem Jahr.

        """#
}
