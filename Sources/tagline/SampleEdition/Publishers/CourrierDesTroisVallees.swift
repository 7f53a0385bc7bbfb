extension SampleEdition {
    /// A French regional paper.
    static let courrierDesTroisVallees = #"""
        name: Le Courrier des Trois Vallées
        slug: courrier-des-trois-vallees
        language: fr

        === tempete-ottilie-cols
        title: Tempête Ottilie : les trois cols fermés cette nuit, la fanfare maintenue
        age: 2 h 25 min
        by: La rédaction
        category: Weather
        tags: StormOttilie, Météo, Montagne
        event: storm-ottilie

        La tempête Ottilie traversera les vallées entre 21 heures et l'aube. Des rafales de 115 km/h sont attendues sur les
        crêtes, et le vent tournera au nord vers minuit, avec la première neige au-dessus de 1 600 mètres.

        Les cols de la Dame, du Petit-Pas et de l'Ours seront fermés à partir de 19 heures. Les écoles ouvriront demain à
        10 heures, le temps de dégager les branches.

        <ul>
        <li>Rentrez les pots, les chaises et les ânes.</li>
        <li>La salle des fêtes de Valbrune reste ouverte toute la nuit, soupe comprise.</li>
        <li>La répétition de la fanfare est maintenue : « on ne nous entendra pas, pour une fois », promet son chef.</li>
        </ul>

        Le retour au calme est prévu mercredi à midi.

        === comete-lanterne
        title: La comète « Lanterne » visible à l'œil nu : où regarder ce soir
        age: 4 h 50 min
        by: Apolline Garrigue
        category: Science
        tags: LanternComet, Astronomie, Comète
        event: lantern-comet

        Elle ne clignote pas, elle ne file pas : elle attend. Une heure après le coucher du soleil, la comète Halden–Ito se
        tient à l'ouest, à une largeur de main au-dessus de l'horizon. Depuis cette semaine, on la voit sans instrument.

        Sa couleur ambrée lui a valu son surnom. « Les comètes brillantes sont souvent vertes, à cause du gaz ; celle-ci est
        surtout faite de poussière, elle a la couleur d'une lampe derrière un rideau », explique Bastien Lorme, de
        l'observatoire du col de la Dame.

        <h2>Trois bons endroits</h2>

        <ol>
        <li>Le pré communal de Valbrune, une fois l'éclairage éteint (22 heures).</li>
        <li>La digue du lac, côté ouest.</li>
        <li>Votre balcon, si le voisin veut bien fermer ses volets. Demandez-lui ; il voudra la voir aussi.</li>
        </ol>

        Elle n'était pas revenue depuis treize mille ans. Inutile d'attendre la prochaine fois.

        === atlas-oasis
        title: Un atlas céleste de neuf siècles retrouvé derrière un sac de farine
        age: 12 h 40 min
        by: Théodore Vasseur
        category: Culture
        tags: StarAtlas, WadiZahra, Patrimoine, Histoire
        event: star-atlas

        C'est en cherchant un piège à souris que la bibliothécaire de Wadi Zahra, Samira al-Nahdi, a mis la main sur un
        paquet de peau de chèvre. À l'intérieur : vingt-quatre feuillets, des constellations à l'encre noire et rouge, des
        étoiles en forme de petites fleurs d'or.

        L'atlas date du début du XIIe siècle. Il vient de prouver qu'il n'est pas seulement beau : une « étoile invitée »,
        dessinée sur le neuvième feuillet, a permis à des astronomes de dater l'explosion d'une étoile à l'automne 1118.

        On ne sait rien de son auteur, sinon ce que disent les marges. Qu'il faisait froid. Qu'un garçon s'était endormi.
        Et que la Lune, chaque fois, était plus grande que dans le souvenir.

        === belle-folie-quatrieme
        title: Tour des Îles : la Belle-Folie quatrième, battue par quatre instituteurs
        age: 1 d 9 h
        by: Théodore Vasseur
        category: Sport
        tags: RoundTheIsles, Voile
        event: round-the-isles

        Un équipage de lac peut-il tenir tête à des marins ? La <em>Belle-Folie</em>, mise à l'eau à Valbrune il y a trois ans,
        a répondu hier en terminant quatrième du Tour des Îles, à un peu plus d'une heure du vainqueur.

        Le vainqueur, justement, fait beaucoup parler : <em>Patience</em>, un voilier de trente et un ans mené par quatre
        enseignants, qui ont écopé une nuit entière et gagné de quatre minutes. « Ils sont passés si près de la plage que
        j'ai cru qu'ils s'étaient échoués », raconte notre barreuse, Lison Ferrand. « En fait, ils lisaient la mer. »

        La <em>Belle-Folie</em> rentre samedi par la route. Vin chaud à l'arrivée.

        === horloger-de-valbrune
        title: À Valbrune, le dernier horloger forme sa première apprentie depuis vingt ans
        age: 4 d 13 h
        by: Apolline Garrigue
        category: Business
        tags: Artisanat, Métiers, Horlogerie

        Dans l'atelier de Fulbert Ancel, quarante pendules disent quarante heures différentes. « Elles se reposent »,
        explique-t-il. Depuis lundi, une jeune femme de dix-neuf ans, Maïssa Kaddour, apprend à les réveiller.

        Le premier mois, on ne touche à rien : on écoute. Le deuxième, on démonte un réveil de cuisine et on le remonte, dix
        fois. À Noël, si tout va bien, on a le droit d'être en retard.

        <blockquote><p>Une montre, c'est une conversation entre un ressort et une roue. Il ne faut pas leur couper la
        parole.</p></blockquote>

        === fromage-chanteur
        title: Le fromage qui chante : une cave, une fissure et le vent du nord
        age: 11 d 5 h
        by: La rédaction
        category: Lifestyle
        tags: Fromage, Gastronomie, Montagne

        Les soirs de bise, une note grave monte de la cave de la fruitière du Petit-Pas. On a cru à un fantôme, puis à un
        tuyau. C'est une fissure dans la roche, longue de neuf mètres, qui fait flûte.

        Le fromager a posé la question aux meules : celles de la rangée du fond, les plus proches de la note, s'affinent
        quatre jours plus vite. La science se dit intéressée. Le village, lui, a déjà choisi le nom : <em>la Tomme en
        sol</em>.

        """#
}
