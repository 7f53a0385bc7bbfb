// swift-format-ignore-file

/// Words that say what the capitalised words beside them are.
///
/// Each literal is a list of words, folded as ``FoldedText/key(of:)`` folds them. Common knowledge, written for this
/// program; English first, then German, French, Spanish, Italian.
enum WordRoles {
    /// Titles and offices that stand before a person's name.
    static let titles: StaticString = #"""
        president prime minister premier chancellor vice deputy undersecretary secretary treasurer speaker ambassador envoy consul governor gov
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
        president senor senora don dona ministro ministra canciller alcalde alcaldesa primo signor signora sindaco onorevole
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
}
