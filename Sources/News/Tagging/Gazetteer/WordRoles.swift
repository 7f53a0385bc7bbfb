// swift-format-ignore-file

/// Words that say what the capitalised words beside them are.
///
/// Each literal is a list of words, folded as ``FoldedText/key(of:)`` folds them. Common knowledge, written for this
/// program; English first, then German, French, Spanish, Italian.
enum WordRoles {
    /// Titles and offices that stand before a person's name.
    static let titles: StaticString = #"""
        president prime minister premier chancellor vice deputy undersecretary aprof hon secretary treasurer speaker ambassador envoy consul governor gov
        mayor senator sen congressman congresswoman representative rep councillor councilman councilwoman cllr mp msp mep attorney prosecutor
        judge justice magistrate sheriff marshal chief commissioner inspector detective superintendent constable officer sergeant sgt corporal
        lieutenant lt captain capt major colonel col brigadier general gen admiral commander cmdr private pvt chairman chairwoman chairperson
        chair ceo cfo coo cto director manager coach boss spokesman spokeswoman spokesperson leader executive professor prof dr doctor mr mrs ms
        miss mx sir dame lord lady baron baroness count countess viscount earl marquess rev reverend father sister bishop archbishop cardinal
        rabbi imam ayatollah sheikh sheikha mullah emir sultan shah emperor empress tsar captain skipper striker midfielder goalkeeper defender
        winger forward quarterback pitcher rapper singer actor actress author comedian congresswoman rapporteur negotiator analyst economist
        herr frau bundeskanzler bundeskanzlerin kanzler kanzlerin kanzlerkandidat prasident prasidentin bundesprasident ministerprasident
        ministerprasidentin minister ministerin aussenminister aussenministerin innenminister innenministerin finanzminister
        finanzministerin verteidigungsminister verteidigungsministerin wirtschaftsminister wirtschaftsministerin gesundheitsminister
        justizminister umweltminister umweltministerin regierungschef regierungschefin staatschef parteichef parteichefin fraktionschef
        generalsekretar generalsekretarin burgermeister burgermeisterin oberburgermeister oberburgermeisterin trainer bundestrainer
        sprecher sprecherin regierungssprecher kommissionschefin kommissionsprasidentin chef chefin experte expertin forscher sanger
        schauspieler schauspielerin papst monsieur madame mme mlle presidente ministre premierministre chancelier maire depute senateur
        president senor senora ministro ministra canciller alcalde alcaldesa primo signor signora sindaco onorevole
        coroner fr pastor dean warden alderman comrade canon mufti maharaja dj mc provost trooper corporal cpl pfc ssgt airman petty
        congressmember assemblyman assemblywoman councilor commodore vicar curate deacon saxophonist
        """#

    /// Titles that stay part of the name when one name follows: King Charles, Pope Francis.
    static let royalTitles: StaticString = #"""
        king queen prince princess pope duke duchess konig konigin prinz prinzessin reine rey reina principe papa saint
        """#

    /// What people do, written small before their names.
    static let roles: StaticString = #"""
        farmer teacher lawyer solicitor barrister businessman businesswoman billionaire entrepreneur founder cofounder owner activist
        campaigner journalist reporter correspondent columnist editor writer novelist poet playwright historian philosopher scientist
        researcher physicist chemist biologist astronomer astronaut engineer architect designer artist painter sculptor photographer
        filmmaker producer composer musician guitarist drummer bassist vocalist pianist violinist conductor dancer choreographer model presenter
        broadcaster host star legend champion footballer player teammate cricketer golfer boxer swimmer sprinter cyclist driver jockey
        husband wife son daughter brother father mother uncle aunt nephew niece cousin grandfather grandmother friend partner fiance widow
        politician lawmaker legislator candidate minister dictator opponent successor predecessor lawyer nurse surgeon psychologist
        suspect victim gunman defendant resident neighbour neighbor pilot soldier veteran
        """#

    /// Words that make an organisation of a name, mostly at its end.
    static let organisationHeads: StaticString = #"""
        ministry department agency authority bureau office commission committee council court tribunal parliament assembly senate congress
        party union federation association confederation alliance coalition league club fc afc cf sc rc university college school institute
        institution academy polytechnic hospital hospitals clinic infirmary church diocese archdiocese bank corp corporation company companies
        inc incorporated ltd limited plc llc llp gmbh ag group groups holdings holding partners partnership industries enterprises systems
        technologies technology airlines airways airline railway railways railroad motors pharmaceuticals pharma energy petroleum
        electric electronics foods breweries brewery press news newspaper times herald journal gazette tribune observer chronicle
        magazine radio tv television network channel records studios studio pictures entertainment productions orchestra philharmonic symphony
        choir quartet ensemble museum gallery library foundation trust fund society service services police constabulary army navy
        corps brigade regiment battalion infantry cavalry artillery squadron fleet guard guards board exchange
        stores supermarkets laboratory laboratories labs observatory brothers bros associates consortium cooperative
        committee secretariat directorate inspectorate watchdog caucus administration treasury organization organisation
        organizations charity campaign movement front brigades militia cartel gang insurance assurance securities
        investments capital financial finance bancorp bancshares savings chemical chemicals steel oil gas mining mines airlines aerospace
        software networks communications telecom telecommunications media publishing publications publishers books hotels hotel resorts
        restaurant restaurants theatre theater theatres cinemas ballet opera rovers wanderers albion hotspur athletic rangers
        ministerium bundesministerium bundesamt landesamt amt gericht landgericht amtsgericht verwaltungsgericht oberlandesgericht
        bundesgericht verband bundesverband verein partei gewerkschaft universitat hochschule institut klinik klinikum stiftung gesellschaft
        polizei feuerwehr staatsanwaltschaft sparkasse werke
        force forces command wing division lottery sentinel sun mail mirror telegraph guardian examiner inquirer dispatch courier bulletin
        monitor advertiser argus enquirer gazeta symphony hc bc sv vfb vfl ssc bk ud rfc afc jfc lfc utd tv fm pbs players dockers
        laboratory co-op cooperatives mutual caucus legion watch alliance forum guild lodge order congregation ministries seminary
        conservatory conservatoire militants militias brigade commission commonwealth tabernacle synagogue mosque cathedral
        scouts guides farmers workers teachers veterans artists authors composers players actors engineers architects physicians
        democrats conservatives liberals greens republicans socialists communists raiders panthers tigers lions eagles bulldogs
        wildcats falcons hawks bears wolves giants pirates cardinals devils knights warriors titans vikings spartans trojans huskies
        cougars bruins hornets bobcats rams broncos cowboys rebels royals saints kings jets stars blazers sharks dolphins dragons
        ministere universite banque societe compagnie federation syndicat parti hopital tribunal institut fondation
        ministerio universidad banco partido sindicato federacion fundacion ministero universita banca partito
        """#

    /// Legal forms, which a company's name is known without.
    static let companyForms: StaticString = #"""
        inc incorporated corp corporation co ltd limited plc llc llp gmbh ag sa nv bv spa ab asa oyj kk pty pte
        """#

    /// Words that make a place of a name, at its end.
    static let placeEndings: StaticString = #"""
        county river lake mountain mountains island islands isles bay beach valley park street road avenue boulevard lane square bridge
        airport station harbour harbor port castle palace tower stadium arena hill hills creek forest desert peninsula coast gulf
        strait canal province state region district village town city borough parish township prefecture cemetery heights falls springs
        highway motorway plaza garden gardens dam reservoir glacier ocean sea basin plateau ridge canyon marsh wood woods
        hauptbahnhof flughafen platz strasse allee bezirk landkreis
        ave rd blvd dock docks gym gymnasium field fields playfield hall house mansion manor courthouse auditorium mall casino
        prison jail penitentiary cave caves reef lagoon estuary waterfall pass summit range plains prairie moor moors heath fen
        reserve square quarter mill mills farm ranch ruins temple monastery abbey lighthouse pier quay wharf junction interchange
        courtyard crossing corner rink creek brook constituency pond fort battery barracks base cove point head hollow meadow meadows grove glen ferry landing bayou
        rapids corners center centre empire kingdom republic emirate duchy principality caliphate sultanate
        """#

    /// Words that make a place of a name, at its front.
    static let placeBeginnings: StaticString = #"""
        lake mount mt cape fort port san santa santo sao st saint los las new north south east west upper lower great camp isle gulf
        strait river rio northern southern eastern western
        """#

    /// Words that make an event of a name, mostly at its end.
    static let eventHeads: StaticString = #"""
        cup war wars battle olympics games festival championship championships tournament trophy prix open marathon derby summit conference
        awards award prize election elections referendum revolution massacre uprising rebellion crisis treaty agreement accord accords
        act protocol pact scandal affair inquiry trial operation hurricane typhoon cyclone riots bombing siege crusade
        expo parade carnival biennale masters
        weltmeisterschaft europameisterschaft meisterschaft gipfel wahl krieg messe preis
        """#

    /// Days and months, which are no names.
    static let calendar: StaticString = #"""
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
        january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar marz mai juni juli oktober dezember
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
        lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
        diciembre lunedi martedi mercoledi giovedi venerdi domenica gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
        bst gmt est pst utc edt pdt cet cest
        """#

    /// Small words inside names: Ludwig van Beethoven, Mohammed bin Salman.
    static let particles: StaticString = #"""
        de la le du des van von der den del della di da do dos das bin ibn al el ben ter ten zu zum af av y e
        """#

    /// Words before or after which someone speaks.
    static let speech: StaticString = #"""
        said says say told tells added adds tweeted wrote writes argued explained insisted warned announced claimed claims recalled
        admitted replied commented believes thinks who whose
        born died married retired studied graduated resigned
        sagte sagt erklarte betonte schrieb meinte teilte declare affirme dit ajoute dijo afirmo declaro dice afferma
        """#

    /// Words before which a place often stands.
    static let placePrepositions: StaticString = #"""
        in at near from to around outside throughout across inside toward towards into via through within between
        aus nach bei en dans depuis vers a desde hacia hasta
        """#

    /// Abbreviations whose point ends no sentence.
    static let abbreviations: StaticString = #"""
        mr mrs ms dr prof gen gov sen rep sgt lt col capt st mt jr sr vs no inc co corp ltd cmdr rev hon adm maj pvt
        jan feb mar apr jun jul aug sep sept oct nov dec bros ca etc bzw usw nr mio mrd vgl dept est fig vol
        """#

    /// What organisations are, written small beside their names.
    static let organisationNouns: StaticString = #"""
        band company team club label firm airline station newspaper magazine organisation organization group agency university college school
        party charity retailer bank maker manufacturer startup brand chain publisher broadcaster network channel union carmaker automaker
        supermarket insurer lender conglomerate subsidiary nonprofit ngo thinktank militia side franchise duo trio quartet quintet orchestra
        supplier operator developer airline carrier corporation hospital museum regiment battalion brigade
        """#

    /// What people make, written small beside its name.
    static let workNouns: StaticString = #"""
        album song single film movie novel book series show game videogame track episode documentary musical opera poem play comic sitcom
        soundtrack painting sculpture magazine app device model software operating console smartphone aircraft jet car vehicle rocket
        """#

    /// Acronyms that are words for things, not names of organisations.
    static let plainAcronyms: StaticString = #"""
        cd dvd tv dj ep lp pm am vip ceo cfo cto coo suv usb gps pc pcs id ip it pr hr ad bc ok vs mp mps msp mep md phd ba bsc ma mba llc llb
        dna rna pdf html css http https url api sql gpu cpu ram ssd led lcd oled atm sms pin faq diy rip iq asap eta fyi aka ptsd adhd
        std hiv ivf mri ct icu er gp gps rsvp xl xxl usd eur gbp chf jpy cny gmt utc est pst bst cet edt pdt mph kmh kph km kg mm
        era mvp rbi ko tko og cg vfx hd uhd isbn issn vat gdp cpi ppi ipo etf etfs esg roi ebitda cac yoy qoq ppm uv ac dc hq
        nr str tel mio mrd kw kwh mw mwh gw twh pkw lkw kg cm ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xx xxi ufo ufos tba tbc
        btw imho lol omg rip ok faqs aka fwiw tldr psa ama nsfw wip todo ui ux os sdk cli ide json xml csv png jpg jpeg gif svg mp3
        kb mb gb tb pb kib mib gib hz khz mhz ghz kbps mbps gbps dpi ppi fps rpm psi oem pov nfc rfid qr ltd usp rpg fps npc mmo
        mp4 usbc hdmi wifi lan wan ssh ssl tls vpn dns ip tcp udp smtp imap ascii utf utf8 regex orm rss svn
        """#

    /// Small words, which tell a text's language and are no names; one language a line.
    static let functionWords: [(language: String, words: StaticString)] = [
        ("en", "the and of to in is was that for it with as his he on be at by had not are but from or have an they which you were all her she there would their we him been has when who will no if out so said what up its about than into them can only other some could these two may then do any my now such like our over me even most after also did many before must through where much your should because each just those how too very between both being under never while us against three a an i this more yet nor why during per via amid among although though however despite according meanwhile"),
        ("de", "der die das und den dem des ein eine einen einem einer eines nicht ist sind war waren wird werden wurde wurden mit auf fur von zu im am um bei nach aus als auch sich er es sie wir ihr ich wie dass oder aber noch nur schon uber unter vor zwischen gegen durch ohne bis seit wenn weil hat haben hatte kann konnen soll sollen will muss mehr sehr so zum zur vom beim diese dieser dieses diesem sein seine seiner ihre ihrer ihren was wer wo warum man alle alles viele heute jetzt dort hier doch mal laut wegen wahrend"),
        ("fr", "le la les un une des du de et en est sont etait dans pour par sur au aux avec ce cette ces cet qui que quoi dont ou ne pas plus se son sa ses leur leurs il elle ils elles nous vous je mais comme tout tous toute apres avant depuis entre contre sans sous chez etre avoir fait ont ete deja aussi encore tres selon alors lors afin ainsi pourquoi comment quand"),
        ("es", "el la los las un una unos unas de del y en que es son era por para con no se su sus lo al como mas pero sobre entre sin desde hasta hay fue ser este esta estos estas ese esa esos esas ya muy tambien cuando donde quien porque durante contra segun tras ante"),
        ("it", "il lo la i gli le un uno una di del della dei delle degli e in che non per con si da dal dalla sono era ha hanno al alla ai come piu ma anche nel nella su sul sulla questo questa quando dove perche dopo prima tra fra"),
        ("pt", "o a os as um uma de do da dos das e em no na nos nas que nao por para com se seu sua mais mas como foi ser ao aos pela pelo entre sobre depois tambem quando ja ate apos"),
        ("nl", "de het een en van in is op te dat die voor met zijn niet aan er om ook als maar bij nog uit door over naar tot wordt werd heeft hebben was waren kan geen meer deze dit haar hij zij wij"),
    ]

    /// What places are and where they lie, before "of": the village of, miles north of, the mayor of.
    static let placeNouns: StaticString = #"""
        town village city district region province county island state suburb suburbs port municipality commune parish neighbourhood
        neighborhood hamlet settlement settlements capital north south east west northeast northwest southeast southwest outskirts
        streets coast shores banks mayor governor people population residents citizens inhabitants outside area areas part parts
        king queen emperor duke earl bishop archbishop siege battle battles kingdom republic isle isles gulf bay strait peninsula
        valley border borders territory territories enclave bank mouth airport cities towns villages regions provinces seat township
        """#

    /// Those who belong to a body, before "of", "at" or "with": the chairman of, an analyst at, the drummer of.
    static let memberNouns: StaticString = #"""
        member members chairman chairwoman chairperson chair president chief director directors founder cofounder founders head executive
        executives spokesman spokeswoman spokesperson employee employees shareholder shareholders subsidiary division branch unit arm board
        guitarist drummer singer bassist vocalist frontman frontwoman keyboardist coach manager analyst analysts economist strategist
        professor lecturer student alumni alumnus graduate fellow editor columnist partner owner owners secretary treasurer officer
        chancellor dean principal curator conductor ceo cfo cto coo trustee trustees researcher scientist faculty presenter
        supporters fans ranks rosters roster lineup
        """#

    /// What bodies do, right behind their names.
    static let organisationDeeds: StaticString = #"""
        launched acquired unveiled merged employs reported sells manufactures operates released disbanded recorded hired fired owns
        bought launches unveils recalls rebranded floated headquartered sued broadcasts publishes published produces markets
        lends invests invested filed posted shipped ships expanded relegated promoted sponsors toured
        """#

    /// What belongs to a body, right behind its name: shares, players, a spokesman.
    static let belongings: StaticString = #"""
        shares stock employees customers spokesman spokeswoman spokesperson ceo cfo chairman chairwoman executive executives shareholders
        investors stores shops outlets factory plant subsidiary striker midfielder defender goalkeeper quarterback winger coach manager
        captain boss fans players squad guitarist drummer frontman singer bassist vocalist supporters lineup roster pitcher
        subscribers users advertisers software servers devices products headquarters staff members activists
        """#

    /// What bodies do to others, before "by": owned by, published by.
    static let ownerships: StaticString = #"""
        owned operated published manufactured acquired bought developed launched run funded sponsored backed organised organized
        employed commissioned distributed marketed broadcast purchased financed hired administered supplied signed relegated
        """#

    /// What one does with a body: join it, play for it, buy it.
    static let joinings: StaticString = #"""
        joined joins joining rejoined acquire acquired acquires acquiring bought buying sued suing formed cofounded founded
        playing plays played works worked working signed signs transferred moved drafted traded loaned beat defeated beating
        victory win loss lost losing draw defeat
        """#

    /// What only people do, right behind their names.
    static let personDeeds: StaticString = #"""
        smiled laughed testified pleaded wept tweeted sang starred wrote studied attended grew moved coached succeeded thinks lives
        lived painted composed directed graduated retired resigned married died scored batted bowled pitched hosts hosted appeared
        remembers hopes wants feels felt joked quipped sighed nodded recalls starring reprised portrays plays played teaches taught
        """#

    /// Family, written small before a name.
    static let relatives: StaticString = #"""
        wife husband son daughter brother sister father mother uncle aunt nephew niece cousin grandfather grandmother grandson
        granddaughter stepfather stepmother twin siblings parents widow widower fiance fiancee girlfriend boyfriend nee
        """#

    /// Words that make a newspaper of a place, at its end.
    static let newspaperHeads: StaticString = #"""
        post star standard express independent echo register globe ledger republic nation tribune statesman argus american citizen
        democrat leader review daily weekly reporter record gleaner
        """#

    /// German nouns, some of them with an ending, that are written like a name of the lists.
    static let germanNouns: StaticString = #"""
        kraftwerk kraftwerke kraftwerken kraftwerks alphabet alphabete alphabets netto bild bilder bildern bildes boxen depp deppen kanal
        kanals kanale kanalen klang klangs klange klangen mythos adonis parnass bundes dissens lammes lohnes maules kenners kavalier banane
        bananen garden gries grie kehlen seelowe seelowen ruhrer essen essens milan milane milanen jungfrau jungfrauen muskat proton
        algerier arsenale arsenalen dellen gatter kielen harzen saladin
        """#

    /// What acts for a country, behind its adjective: "the Ukrainian government", "iranischer Außenminister".
    static let stateNouns: StaticString = #"""
        government governments president presidents minister ministers ministry prime foreign defence defense interior finance
        parliament congress senate supreme constitutional authorities officials official army military navy troops forces soldiers
        police court courts prosecutors embassy ambassador diplomats border borders state capital economy elections election voters
        leader leaders premier chancellor king queen opposition ruling cabinet coalition currency exports imports central
        regierung regierungen prasident prasidenten prasidentin minister ministerprasident ministerprasidenten prasidentschaft
        ministerium aussenminister aussenministerin aussenministerium verteidigungsminister verteidigungsministerium innenminister
        finanzminister parlament behorden armee streitkrafte militar marine truppen soldaten polizei gericht gerichte justiz
        botschaft botschafter grenze hauptstadt wirtschaft wahlen kanzler kanzlerin regierungschef regierungschefin opposition
        gouvernement presidente ministre armee autorites parlement gobierno ejercito autoridades policia governo esercito
        """#

    /// First words of what stands behind an article; see ``Words/afterwords``.
    static let afterwordBeginnings: StaticString = #"""
        sponsored about related mehr lesen lire leer zur
        """#

    /// Peoples and believers, who are many but no body: the Goths, the Saracens.
    static let peoples: StaticString = #"""
        goths visigoths ostrogoths vandals huns franks saxons normans celts gauls romans greeks persians saracens moors mongols tatars
        cossacks aztecs mayas incas zulus tutsis hutus cherokees apaches navajos iroquois sikhs hindus buddhists muslims christians jews
        catholics protestants baptists methodists lutherans mormons quakers puritans huguenots cathars sunnis shiites alawites druze
        gypsies travellers bedouins berbers vikings phoenicians etruscans slavs bourbons habsburgs tudors stuarts ottomans
        """#

    /// Languages, whose names are those of a people too.
    static let languages: StaticString = #"""
        english french german spanish italian portuguese russian ukrainian chinese japanese korean arabic dutch polish czech slovak
        hungarian romanian bulgarian serbian croatian turkish greek hebrew persian swedish danish norwegian finnish icelandic estonian
        latvian lithuanian vietnamese thai indonesian catalan welsh irish espanol francais deutsch italiano portugues
        englisch franzosisch spanisch italienisch portugiesisch russisch ukrainisch chinesisch japanisch koreanisch arabisch polnisch
        turkisch griechisch niederlandisch schwedisch danisch norwegisch anglais allemand espagnol italien russe ingles frances aleman
        inglese francese tedesco spagnolo
        """#

    /// Words for waters and islands, which belong to the name before them though they are written small: the Mandovi river.
    static let smallPlaceEndings: StaticString = #"""
        river island islands peninsula mountains lake
        """#
}
