// swift-format-ignore-file

/// Events that return or have a name, and subjects that are written with small letters.
///
/// In the format of ``PlaceNames``. Common knowledge, written for this program.
enum EventAndTopicNames {
    static let events: StaticString = #"""
        World Cup|FIFA World Cup|Fußball-WM|Fussball-WM|Coupe du monde|Copa del Mundo|Copa do Mundo|Чемпионат мира|世界杯|ワールドカップ|월드컵|كأس العالم
        Women's World Cup|Frauen-WM
        Rugby World Cup
        Cricket World Cup|T20 World Cup
        Olympics|Olympic Games|Olympische Spiele|Jeux olympiques|Juegos Olímpicos|Jogos Olímpicos|Giochi olimpici|Олимпиада|奥运会|オリンピック|올림픽|الألعاب الأولمبية|~Olympic|~Olympian|~Olympians
        Winter Olympics|Olympische Winterspiele
        Summer Olympics
        Paralympics|Paralympic Games|Paralympic
        Commonwealth Games
        Asian Games
        European Championship|Euro 2020|Euro 2024|Fußball-EM|Uefa Euro 2020
        Champions League|UEFA Champions League|Uefa Champions League|欧冠
        Europa League
        Conference League
        Premier League|English Premier League|英超
        FA Cup
        League Cup|Carabao Cup
        Copa América|Copa America
        Africa Cup of Nations|Afcon|AFCON
        Bundesliga
        La Liga|LaLiga
        Serie A
        Ligue 1
        DFB-Pokal
        Nations League
        Scottish Premiership
        Super Bowl
        World Series
        Stanley Cup
        NBA Finals|NBA playoffs
        March Madness
        Kentucky Derby
        Wimbledon
        US Open|U.S. Open
        French Open|Roland Garros|Roland-Garros
        Australian Open
        Davis Cup
        Ryder Cup
        Tour de France
        Giro d'Italia
        Vuelta a España|La Vuelta
        Formula One|Formula 1|F1|Formel 1
        MotoGP
        Grand National
        Six Nations
        Ashes|The Ashes
        IPL|Indian Premier League
        Cop26|COP26
        Cop27|COP27
        Cop28|COP28
        Cop29|COP29
        Cop30|COP30
        Glastonbury|Glastonbury Festival
        Eurovision|Eurovision Song Contest
        Oscars|Academy Awards|Academy Award|Oscar
        Golden Globes|Golden Globe
        Emmys|Emmy Awards|Emmy|Emmy Award
        Grammys|Grammy Awards|Grammy|Grammy Award
        BAFTA|Baftas|Bafta|BAFTAs
        Brit Awards
        Tony Awards
        Cannes Film Festival|Cannes Festival
        Berlinale
        Venice Film Festival
        Sundance|Sundance Film Festival
        Met Gala
        Coachella
        Comic-Con
        Nobel Prize|Nobel Peace Prize|Nobelpreis|Friedensnobelpreis|Prix Nobel|Premio Nobel
        Pulitzer Prize
        Booker Prize
        Turner Prize
        Christmas|Weihnachten|Noël|Navidad
        Easter|Ostern
        Ramadan
        Thanksgiving
        Halloween
        Black Friday
        Brexit
        World War I|First World War|World War One|WWI|Erster Weltkrieg|Première Guerre mondiale
        World War II|Second World War|World War Two|WWII|Zweiter Weltkrieg|Seconde Guerre mondiale
        Cold War|Kalter Krieg
        Vietnam War
        Korean War
        Gulf War
        Iraq War
        Iran-Iraq War
        Falklands War
        Civil War|American Civil War
        Ukraine war|Ukraine-Krieg|Ukrainekrieg|Russo-Ukrainian War|guerre en Ukraine|guerra en Ucrania|Ukraine War
        Gaza war|Gaza-Krieg|Gazakrieg|Gaza War|guerre à Gaza
        Holocaust
        French Revolution
        Arab Spring
        Great Depression
        D-Day
        September 11 attacks|9/11
        G7 summit|G-7 summit
        G20 summit
        NATO summit|Nato summit
        Davos
        Munich Security Conference|Münchner Sicherheitskonferenz
        Jan. 6|January 6|Capitol riot
        MeToo|Me Too movement
        Watergate
        Iran-Contra|Irangate
        CES
        WWDC
        Oktoberfest
        """#

    static let topics: StaticString = #"""
        Mac|Macs|Macintosh
        Britain's Got Talent
        America's Got Talent
        Strictly Come Dancing
        Dancing with the Stars
        The Great British Bake Off|Great British Bake Off
        Doctor Who
        Saturday Night Live
        Game of Thrones
        Star Wars
        Star Trek
        AI|artificial intelligence|A.I.|künstliche Intelligenz|Künstliche Intelligenz|KI|intelligence artificielle|inteligencia artificial|inteligência artificial|intelligenza artificiale|искусственный интеллект|人工智能|人工知能|인공지능|الذكاء الاصطناعي|generative AI
        ChatGPT
        machine learning|maschinelles Lernen
        large language models|large language model|LLMs
        climate change|climate crisis|global warming|Klimawandel|Klimakrise|changement climatique|réchauffement climatique|cambio climático|mudanças climáticas|изменение климата|气候变化|気候変動|기후변화|تغير المناخ
        Covid|Covid-19|COVID-19|coronavirus|Coronavirus|Sars-CoV-2|Corona-Pandemie|COVID|新冠|新型コロナウイルス|코로나19|كورونا|коронавирус
        Omicron
        vaccines|vaccine|vaccination|vaccinations|Impfung|Impfstoff|vaccins|vacuna|vacunas
        measles|Masern
        monkeypox|mpox
        bird flu|avian flu|avian influenza|H5N1|Vogelgrippe|grippe aviaire|gripe aviar
        malaria
        HIV|Aids|AIDS|HIV/AIDS
        Ebola
        cancer
        dementia|Alzheimer's|Alzheimer
        mental health
        obesity
        opioids|opioid crisis|fentanyl
        abortion|abortions|Abtreibung|avortement|aborto|Roe v. Wade|Roe v Wade
        inflation|Inflation|inflación|inflação
        interest rates|interest rate|Leitzins|taux d'intérêt
        recession|Rezession
        cost of living|cost of living crisis
        tariffs|tariff|Zölle|Strafzölle|droits de douane|aranceles|关税|関税|관세
        trade war|Handelskrieg
        sanctions|Sanktionen
        immigration|asylum seekers|migrants|Migration|Einwanderung|Flüchtlinge|inmigración
        refugees
        gun control|gun violence
        mass shooting|mass shootings
        death penalty
        police brutality
        racism|Rassismus|racisme|racismo
        antisemitism|anti-Semitism|Antisemitismus|antisémitisme
        Islamophobia
        same-sex marriage|gay marriage
        LGBTQ|LGBT|LGBTQ+
        transgender
        human rights|Menschenrechte
        terrorism|Terrorismus|terrorisme|terrorismo
        nuclear power|nuclear energy|Atomkraft|Kernenergie|énergie nucléaire
        nuclear weapons|nuclear weapon|Atomwaffen
        ballistic missiles|ballistic missile
        drones|drone strikes|Drohnen
        ceasefire|cease-fire|Waffenruhe|Waffenstillstand|cessez-le-feu|alto el fuego|停火
        hostages|Geiseln
        war crimes|Kriegsverbrechen
        genocide|Völkermord
        elections|general election|Bundestagswahl|Landtagswahl|élections|elecciones|elezioni|выборы|选举|選挙|선거|انتخابات
        presidential election|présidentielle
        midterms|midterm elections
        referendum
        impeachment
        corruption
        coup|military coup
        protests
        strike action|Streik
        housing
        homelessness
        universal credit
        bitcoin|Bitcoin
        cryptocurrency|cryptocurrencies|crypto|Kryptowährung|Kryptowährungen
        blockchain
        electric vehicles|electric cars|electric car|Elektroautos|Elektroauto|E-Autos|E-Auto|véhicules électriques
        self-driving cars|self-driving car|autonomous vehicles
        renewable energy|renewables|erneuerbare Energien|énergies renouvelables
        solar power|solar energy|Photovoltaik
        wind power|Windkraft
        fossil fuels
        oil prices|oil price|crude oil|Ölpreis|Ölpreise
        natural gas|Erdgas
        gold prices|gold price
        wildfires|wildfire|bushfires|Waldbrände|Waldbrand|incendios forestales
        floods|flooding|Hochwasser|Überschwemmungen|inondations|inundaciones
        drought|Dürre|sécheresse|sequía
        heatwave|heat wave|Hitzewelle|canicule|ola de calor
        earthquake|earthquakes|Erdbeben|séisme|terremoto|землетрясение|地震|지진|زلزال
        hurricane|hurricanes
        tornado|tornadoes
        tsunami|津波
        volcano|volcanic eruption|Vulkan
        plane crash|Flugzeugabsturz
        cybersecurity|cyber security|cyberattack|cyberattacks|cyber attack|Cyberangriff|ransomware|Ransomware
        data protection|GDPR|DSGVO|Datenschutz
        privacy
        social media|soziale Medien|réseaux sociaux|redes sociales
        disinformation|misinformation|Desinformation|fake news
        free speech|freedom of speech
        press freedom|Pressefreiheit
        antitrust
        quantum computing|Quantencomputer
        semiconductors|semiconductor|Halbleiter
        5G
        open source|open-source|Open Source
        Linux|Linux kernel|Linux-Kernel
        Android
        iOS
        iPhone|iPhones
        iPad
        macOS
        Windows 11
        Windows 10
        JavaScript
        TypeScript
        Objective-C
        PostgreSQL
        WebAssembly
        Kubernetes
        Docker
        smartphones|smartphone|Smartphones
        virtual reality|VR
        video games|video game|Videospiele
        space exploration|Raumfahrt
        International Space Station|ISS
        black hole|black holes
        James Webb Space Telescope|James Webb telescope
        Artemis|Artemis programme|Artemis program
        exoplanets|exoplanet
        dinosaurs|dinosaur
        DNA
        stem cells
        gene editing|CRISPR
        football|soccer|Fußball|fútbol|futebol|футбол|足球|サッカー|축구|كرة القدم
        cricket
        rugby
        tennis
        golf
        boxing|Boxen
        basketball
        baseball
        ice hockey|Eishockey
        athletics
        doping|Doping
        Bollywood
        K-pop
        hip-hop|hip hop
        fashion week
        royal family
        GDP|gross domestic product
        unemployment|Arbeitslosigkeit|chômage
        budget deficit
        trade deficit
        national debt|debt ceiling|public debt|Staatsverschuldung|Schuldenbremse
        stock market|stock markets|Börse|Aktienmarkt|bourse
        Dow Jones|Dow Jones Industrial Average
        S&P 500
        FTSE 100|FTSE
        DAX|Dax
        Nikkei
        mergers and acquisitions
        minimum wage|Mindestlohn
        Bürgergeld
        Rente
        Heizungsgesetz
        Tempolimit
        Schengen
        HS2
        Grenfell|Grenfell Tower
        Windrush
        Stormont
        Good Friday Agreement
        Northern Ireland Protocol
        Paris Agreement|Paris climate agreement|Paris accord
        Green Deal|European Green Deal
        AI Act
        Digital Services Act
        Obamacare|Affordable Care Act
        Medicare
        Medicaid
        Social Security
        First Amendment
        Second Amendment
        QAnon
        Belt and Road|Belt and Road Initiative
        One China|One-China policy
        two-state solution|Zweistaatenlösung
        Zionism
        Islam|~Muslim|~Muslims|~Islamic|~Islamist|~Islamists|~muslimisch|~islamisch|~Muslime|~musulman|~musulmane|~musulmans
        Christianity|~Christian|~Christians|~Protestant|~Protestants|~Christen|~christlich
        Judaism|~Jewish|~Jews|~Jew|~jüdisch|~Juden|~juif|~juive|~juifs
        Buddhism|~Buddhist|~Buddhists
        Hinduism|~Hindu|~Hindus|~Sikh|~Sikhs
        veganism
        whales|whale
        wolves|Wölfe
        bees
        biodiversity|Artenvielfalt
        deforestation
        plastic pollution
        air pollution
        microplastics
        carbon emissions|CO2 emissions|greenhouse gas emissions|greenhouse gases|Treibhausgase
        net zero
        """#
}
