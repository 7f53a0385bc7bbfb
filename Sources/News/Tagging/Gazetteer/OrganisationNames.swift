// swift-format-ignore-file

/// Organisations that newspapers write about: bodies, ministries, parties, media, companies, clubs, universities.
///
/// In the format of ``PlaceNames``. Common knowledge, written for this program; add what is missing.
enum OrganisationNames {
    static let publicBodiesAndMedia: StaticString = #"""
        UN|United Nations|U.N.|UNO|Vereinte Nationen|Nations unies|ONU|Naciones Unidas|Nazioni Unite|Nações Unidas|ООН|联合国|聯合國|国連|유엔|الأمم المتحدة
        UN Security Council|Security Council|Sicherheitsrat|Conseil de sécurité|安理会
        UN General Assembly|UN General Assembly
        EU|European Union|E.U.|Europäischen Union|Europäischer Union|Europäische Union|Union européenne|Unión Europea|Unione europea|União Europeia|Евросоюз|欧盟|歐盟|欧州連合|유럽연합|الاتحاد الأوروبي
        European Commission|EU-Kommission|EU Commission|Commission européenne|Comisión Europea|Commissione europea
        European Parliament|EU-Parlament|Europäisches Parlament|Europäischen Parlament|Europäische Parlament|Europäischen Parlaments|Parlamento Europeo|Parlamento europeo|Parlement européen|Parlement européen|Europaparlament
        European Council|Europäischer Rat
        European Community|E.C.|European Economic Community|EEC|Common Market
        ECB|European Central Bank|EZB|Europäische Zentralbank|BCE|Banque centrale européenne
        European Court of Human Rights|ECHR
        European Court of Justice|ECJ|EuGH
        Council of Europe
        NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|OTAN|НАТО|北约|北約|الناتو
        KFOR
        EULEX
        UNMIK
        UNIFIL
        MONUSCO
        MINUSMA
        WHO|World Health Organization|World Health Organisation|Weltgesundheitsorganisation|Organisation mondiale de la santé|OMS|Organización Mundial de la Salud|ВОЗ|世界卫生组织|世卫组织
        IMF|International Monetary Fund|I.M.F.|Internationaler Währungsfonds|IWF|FMI|Fonds monétaire international|Fondo Monetario Internacional
        World Bank|Weltbank|Banque mondiale|Banco Mundial
        WTO|World Trade Organization|World Trade Organisation
        GATT|General Agreement on Tariffs and Trade
        OECD|OCDE|Organisation for Economic Cooperation and Development
        OPEC|OPEC+|Organization of the Petroleum Exporting Countries
        IAEA|International Atomic Energy Agency|IAEO|AIEA|МАГАТЭ
        UNICEF
        UNESCO
        UNHCR|UN refugee agency
        UNRWA
        World Food Programme|World Food Program|WFP
        ILO|International Labour Organization
        IPCC|Intergovernmental Panel on Climate Change
        International Criminal Court|ICC|Internationaler Strafgerichtshof|IStGH|Cour pénale internationale
        International Court of Justice|ICJ|IGH
        Interpol
        Europol
        Frontex
        Red Cross|ICRC|International Committee of the Red Cross|Rotes Kreuz|Croix-Rouge|Cruz Roja
        Red Crescent
        Doctors Without Borders|Médecins Sans Frontières|MSF|Ärzte ohne Grenzen
        Amnesty International|Amnesty
        Human Rights Watch|HRW
        Greenpeace
        WWF|World Wide Fund for Nature|World Wildlife Fund
        Oxfam
        Save the Children
        OSCE|OSZE
        African Union|Afrikanische Union|Union africaine
        ECOWAS|CEDEAO
        ASEAN
        Arab League|Arabische Liga
        Gulf Cooperation Council
        Mercosur
        Organization of American States|OAS
        BRICS
        G7|Group of Seven|G-7|G8|G-8
        G20|Group of 20|G-20
        G5|Group of Five|Group of 10
        Shanghai Cooperation Organisation
        World Economic Forum|WEF
        International Energy Agency|IEA
        Bank for International Settlements|BIS
        Inter-American Development Bank|IADB
        Asian Development Bank
        African Development Bank|AfDB
        FIFA
        UEFA
        IOC|International Olympic Committee
        WADA|World Anti-Doping Agency
        White House|Weißes Haus|Maison Blanche|Casa Blanca|Белый дом|白宫|白宮|البيت الأبيض
        Kremlin|Kreml|Кремль|克里姆林宫|الكرملين
        Pentagon|五角大楼|Пентагон|البنتاغون
        US Congress|U.S. Congress|United States Congress|Congress
        US Senate|U.S. Senate|United States Senate
        House of Representatives|US House of Representatives|U.S. House of Representatives
        US Supreme Court|U.S. Supreme Court
        State Department|US State Department|U.S. State Department|US-Außenministerium
        Justice Department|Department of Justice|DOJ
        Treasury Department|US Treasury|U.S. Treasury|Treasury
        Federal Reserve|Fed|Federal Reserve Board|US Federal Reserve|U.S. Federal Reserve
        CIA|Central Intelligence Agency|ЦРУ
        FBI|Federal Bureau of Investigation|ФБР
        NSA|National Security Agency
        Homeland Security|Department of Homeland Security|DHS
        ICE|Immigration and Customs Enforcement|U.S. Immigration and Customs Enforcement
        Secret Service|US Secret Service
        EPA|Environmental Protection Agency
        FDA|Food and Drug Administration
        CDC|Centers for Disease Control and Prevention|Centers for Disease Control
        NIH|National Institutes of Health
        FAA|Federal Aviation Administration
        FCC|Federal Communications Commission
        FTC|Federal Trade Commission
        SEC|Securities and Exchange Commission
        NASA|Nasa
        NOAA|National Oceanic and Atmospheric Administration
        USDA|US Department of Agriculture|U.S. Department of Agriculture|Agriculture Department
        USGS|US Geological Survey|U.S. Geological Survey
        USAID
        FEMA|Federal Emergency Management Agency
        NTSB|National Transportation Safety Board
        NHTSA|National Highway Traffic Safety Administration
        IRS|Internal Revenue Service
        Commerce Department|Department of Commerce
        Labor Department|Department of Labor
        Energy Department|Department of Energy
        Defense Department|Department of Defense|US Department of Defense
        US Army|U.S. Army
        US Navy|U.S. Navy
        US Air Force|U.S. Air Force|USAF
        Marine Corps|US Marine Corps|U.S. Marines|US Marines
        National Guard
        Coast Guard|US Coast Guard|U.S. Coast Guard
        NYPD|New York Police Department
        LAPD|Los Angeles Police Department
        Republican Party|GOP|Republicans|Republican|Republikaner
        Democratic Party|Democrats|Democrat|Demokraten
        Planned Parenthood
        NRA|National Rifle Association
        NAACP
        ACLU|American Civil Liberties Union
        AFL-CIO
        Black Lives Matter
        Ku Klux Klan
        Proud Boys
        House of Commons|Commons
        House of Lords
        UK Parliament
        UK Supreme Court
        Labour|Labour Party|UK Labour Party
        Conservatives|Conservative Party|Tories|Tory|Tory Party
        Liberal Democrats|Lib Dems|Lib Dem
        Reform UK
        UKIP
        SNP|Scottish National Party
        Plaid Cymru
        Sinn Féin|Sinn Fein
        DUP|Democratic Unionist Party
        Fianna Fáil|Fianna Fail
        Fine Gael
        IRA|Irish Republican Army
        Home Office
        Foreign Office|UK Foreign Office
        Ministry of Defence|MoD|Defence Ministry
        MI5
        MI6|Secret Intelligence Service
        GCHQ
        NHS|National Health Service|NHS England
        Bank of England|BoE
        Metropolitan Police|Met Police|Scotland Yard|New Scotland Yard
        Ofcom
        Ofgem
        Ofsted
        HMRC|HM Revenue and Customs
        Crown Prosecution Service
        Church of England
        National Trust
        Royal Navy
        Royal Air Force|RAF
        British Army
        BBC|British Broadcasting Corporation
        ITV|ITN
        Channel 4
        Sky News|Sky Sports
        The Guardian|Guardian newspaper
        The Times|Times of London
        Daily Mail
        Daily Telegraph|The Telegraph
        Financial Times
        The Economist
        Reuters|Thomson Reuters
        Associated Press
        AFP|Agence France-Presse
        Bloomberg|Bloomberg News
        New York Times|The New York Times|NYT
        Washington Post|The Washington Post
        Wall Street Journal|The Wall Street Journal|WSJ
        Los Angeles Times|LA Times|L.A. Times
        USA Today
        CNN
        Fox News|Fox News Channel
        MSNBC
        NBC|NBC News
        ABC News
        CBS|CBS News
        NPR|National Public Radio
        PBS
        C-SPAN
        HBO
        ESPN
        MTV
        Al Jazeera
        Al Arabiya
        Xinhua|Xinhua news agency
        TASS|Tass|Itar-Tass
        RIA Novosti
        Interfax
        Pravda
        Der Spiegel|Spiegel
        Die Zeit
        Süddeutsche Zeitung
        Le Monde
        Le Figaro
        El País
        Deutsche Welle
        ARD
        ZDF
        Bundestag|德国联邦议院
        Bundesrat
        Bundesregierung
        Bundeswehr
        Bundesbank
        Bundesverfassungsgericht
        Bundesgerichtshof|BGH
        Bundeskartellamt
        BSI
        BKA|Bundeskriminalamt
        Verfassungsschutz|Bundesamt für Verfassungsschutz
        Deutsche Bahn
        CDU
        CSU
        SPD|Social Democrats
        AfD|Alternative für Deutschland|Alternative for Germany
        FDP
        Die Grünen|Bündnis 90/Die Grünen|Grünen
        Die Linke|Linkspartei
        BSW|Bündnis Sahra Wagenknecht
        ÖVP
        FPÖ
        SPÖ
        Chaos Computer Club|CCC
        Élysée|Elysee Palace|Élysée Palace|Elysée
        Assemblée nationale|French National Assembly
        Rassemblement National|National Rally|National Front|Front national
        La France insoumise|France insoumise
        Les Républicains
        Parti socialiste
        PSOE
        Vox
        Podemos
        Lega
        Fratelli d'Italia|Brothers of Italy
        Forza Italia
        Fidesz
        Law and Justice
        Syriza
        Knesset
        IDF|Israel Defense Forces|Israeli Defense Forces|Israeli army|Israeli military
        Mossad
        Shin Bet
        Likud
        Hamas|Хамас|ХАМАС|哈马斯|ハマス|하마스|حماس|חמאס
        Hezbollah|Hizbollah|Hizbullah|Hisbollah|Хезболла|真主党|ヒズボラ|حزب الله
        Fatah|PLO|Palestine Liberation Organization
        Palestinian Authority|Palestinian National Authority
        Islamic Jihad|Palestinian Islamic Jihad
        Houthis|Houthi|Ansar Allah|Huthi|Huthis|Хуситы|الحوثيون
        Taliban|Taleban|Талибан|塔利班|タリバン|طالبان
        Islamic State|ISIS|ISIL|Daesh|IS group|Islamischer Staat|État islamique|Estado Islámico|داعش
        al-Qaeda|Al Qaeda|al-Qaida|Al-Kaida
        al-Shabaab|al-Shabab|al Shabaab
        Boko Haram
        Muslim Brotherhood
        PKK|Kurdistan Workers' Party
        Syrian Democratic Forces
        AKP
        CHP
        Hayat Tahrir al-Sham
        Revolutionary Guards|Revolutionary Guard|IRGC|Islamic Revolutionary Guard Corps
        Wagner Group|Wagner|Gruppe Wagner
        FSB
        KGB
        GRU
        United Russia
        State Duma|Duma
        Gazprom|Газпром
        Rosneft|Роснефть
        Sberbank
        Rosatom
        Verkhovna Rada
        Communist Party of China|Chinese Communist Party|CCP|CPC
        Politburo
        People's Liberation Army
        Kuomintang|KMT
        LDP|Liberal Democratic Party
        Komeito
        BJP|Bharatiya Janata Party
        Indian National Congress|Congress party
        Lok Sabha
        Rajya Sabha
        Aam Aadmi Party
        Reserve Bank of India|RBI
        Pakistan Tehreek-e-Insaf
        ISRO
        ANC|African National Congress
        Democratic Alliance
        Rapid Support Forces
        M23
        Ennahda
        Bank of Japan|BoJ
        People's Bank of China|PBOC
        Bank of Canada
        Reserve Bank of Australia|RBA
        Swiss National Bank|SNB
        Bank of France
        Bank of Italy
        Swiss Bank
        KLA|Kosovo Liberation Army
        Srpska Lista|Serb List
        Vatican Bank
        Catholic Church|Roman Catholic Church|~Catholic|~Catholics|Katholische Kirche|Église catholique
        Orthodox Church|Russian Orthodox Church
        """#

    static let companiesClubsAndSchools: StaticString = #"""
        Apple|Apple Inc
        Google
        Alphabet
        Microsoft
        Amazon|Amazon.com
        Meta|Meta Platforms
        Facebook
        Instagram
        WhatsApp
        Twitter
        TikTok
        ByteDance
        Telegram|?
        Snapchat|Snap Inc
        Reddit
        LinkedIn
        YouTube
        Netflix
        Spotify
        Uber
        Lyft
        Airbnb
        PayPal
        Tesla|Tesla Motors
        SpaceX
        Starlink
        Blue Origin
        OpenAI
        Anthropic
        DeepMind|Google DeepMind
        DeepSeek
        xAI
        Nvidia|NVIDIA
        AMD|Advanced Micro Devices
        Intel
        Qualcomm
        Broadcom
        TSMC|Taiwan Semiconductor
        ASML
        Arm Holdings
        Samsung|Samsung Electronics
        LG Electronics
        SK Hynix
        Huawei|华为
        Xiaomi|小米
        Tencent|腾讯
        Alibaba|阿里巴巴
        Baidu|百度
        BYD|比亚迪
        Lenovo
        Foxconn
        IBM|International Business Machines
        Oracle|?
        SAP
        Salesforce
        Adobe
        Cisco
        Dell
        Hewlett-Packard|HP
        Mozilla
        Red Hat
        Canonical
        GitHub
        GitLab
        Cloudflare
        CrowdStrike
        Palantir
        Wikipedia
        Wikimedia|Wikimedia Foundation
        WordPress
        Nintendo
        Sony
        PlayStation
        Xbox
        Steam|?
        Epic Games
        Activision Blizzard
        Electronic Arts
        Ubisoft
        Disney|Walt Disney|Walt Disney Company
        Pixar
        Warner Bros|Warner Bros.|Warner Bros Discovery
        Paramount|Paramount Pictures|Paramount Global
        Universal Pictures
        Marvel|Marvel Studios
        Lucasfilm
        DreamWorks
        Universal Music|Universal Music Group
        Sony Music
        Live Nation
        Ticketmaster
        Boeing
        Airbus
        Lockheed Martin
        Raytheon|RTX
        Northrop Grumman
        BAE Systems
        Rheinmetall
        Thales
        Saab
        Rolls-Royce
        General Electric|GE
        Siemens
        Bosch
        ThyssenKrupp|Thyssenkrupp
        BASF
        Bayer
        Volkswagen|VW
        BMW
        Mercedes-Benz|Mercedes
        Daimler
        Audi
        Porsche
        Opel
        Renault
        Peugeot
        Citroën
        Stellantis
        Fiat
        Ferrari
        Lamborghini
        Volvo
        Toyota|トヨタ
        Honda
        Nissan
        Mazda
        Mitsubishi
        Hyundai
        Kia
        Ford|Ford Motor|Ford Motor Co
        General Motors|GM
        Chrysler
        Jaguar Land Rover
        Rivian
        Caterpillar
        John Deere
        ExxonMobil|Exxon|Exxon Mobil
        Chevron
        ConocoPhillips
        BP|British Petroleum
        Shell|Royal Dutch Shell
        TotalEnergies
        Eni
        Equinor
        Aramco|Saudi Aramco
        Texaco
        Pennzoil
        Halliburton
        RWE
        E.ON
        EDF
        Engie
        National Grid
        British Gas
        Centrica
        Rio Tinto
        BHP
        Glencore
        Anglo American
        ArcelorMittal
        Tata|Tata Group
        Tata Steel
        Reliance Industries
        Adani Group
        Infosys
        JPMorgan|JPMorgan Chase|JP Morgan|J.P. Morgan
        Goldman Sachs
        Morgan Stanley
        Citigroup|Citibank|Citicorp
        Bank of America
        Wells Fargo
        Lehman Brothers
        Merrill Lynch
        Salomon Brothers
        BlackRock
        Blackstone
        Berkshire Hathaway
        Vanguard|?
        Visa|?
        Mastercard
        American Express
        HSBC
        Barclays
        Lloyds|Lloyds Banking Group|Lloyds Bank
        NatWest
        Royal Bank of Scotland|RBS
        Standard Chartered
        Santander
        BBVA
        BNP Paribas
        Société Générale
        Crédit Agricole
        Deutsche Bank
        Commerzbank
        UniCredit
        UBS
        Credit Suisse
        ING
        Allianz
        Axa|AXA
        Munich Re
        Swiss Re
        Lloyd's of London
        Nomura
        SoftBank
        Mizuho
        Binance
        Coinbase
        FTX
        London Stock Exchange
        New York Stock Exchange|NYSE
        Nasdaq
        Chicago Mercantile Exchange
        Standard & Poor's|S&P
        Moody's|Moody's Investors Service
        Fitch|Fitch Ratings
        Deloitte
        KPMG
        PwC|PricewaterhouseCoopers
        McKinsey
        Walmart|Wal-Mart
        Costco
        Starbucks
        McDonald's
        Burger King
        KFC
        Coca-Cola
        PepsiCo|Pepsi
        Nestlé
        Unilever
        Danone
        Kraft Heinz
        Procter & Gamble
        Johnson & Johnson
        Pfizer
        Moderna
        AstraZeneca
        GSK|GlaxoSmithKline
        Novartis
        Roche
        Sanofi
        Merck
        Eli Lilly
        Novo Nordisk
        BioNTech
        CureVac
        Tesco
        Sainsbury's
        Asda
        Morrisons
        Marks & Spencer|M&S
        John Lewis
        Waitrose
        Aldi
        Lidl
        Ikea|IKEA
        H&M
        Zara
        Primark
        Nike
        Adidas
        Puma
        LVMH
        Gucci
        Louis Vuitton
        Chanel
        Ryanair
        EasyJet|easyJet
        British Airways
        Lufthansa
        Air France
        KLM
        Emirates
        Qatar Airways
        Qantas
        American Airlines
        Delta Air Lines
        United Airlines
        Southwest Airlines
        Air India
        Vodafone
        BT Group
        Deutsche Telekom|Telekom
        T-Mobile
        Verizon
        AT&T
        Comcast
        Nokia
        Ericsson
        Royal Mail
        Post Office|UK Post Office
        FedEx
        UPS
        DHL
        Maersk
        Network Rail
        SNCF
        ÖBB
        Amtrak
        Zalando
        Delivery Hero
        Shein
        Temu
        eBay
        Booking.com
        Thyssen
        Heise
        Manchester United|Man United|Man Utd|MUFC
        Manchester City|Man City
        Liverpool FC
        Arsenal|Arsenal FC
        Chelsea FC
        Tottenham|Tottenham Hotspur|Spurs
        Everton
        Aston Villa
        Newcastle United
        West Ham|West Ham United
        Leicester City
        Leeds United
        Crystal Palace
        Wolverhampton Wanderers
        Southampton FC
        Nottingham Forest
        Brentford
        Brighton and Hove Albion|Brighton & Hove Albion
        Fulham
        Burnley
        Sheffield United
        Norwich City
        Ipswich Town
        Celtic
        Rangers FC|Glasgow Rangers
        Real Madrid|ريال مدريد|皇家马德里|皇馬|レアル・マドリード|레알 마드리드|Реал Мадрид
        Barcelona FC|FC Barcelona|Barça
        Peek & Cloppenburg
        Atlético Madrid|Atletico Madrid|Atlético de Madrid|أتلتيكو مدريد
        Sevilla FC
        Juventus
        AC Milan
        Inter Milan
        AS Roma
        SSC Napoli|Napoli
        Bayern Munich|FC Bayern|Bayern München|FC Bayern München
        Borussia Dortmund|BVB
        RB Leipzig
        Bayer Leverkusen|Leverkusen
        Eintracht Frankfurt
        Schalke|Schalke 04
        Hertha BSC
        Union Berlin
        Hamburger SV|HSV
        FC St. Pauli
        Werder Bremen
        VfB Stuttgart
        Paris Saint-Germain|PSG|Paris St-Germain
        Olympique de Marseille|Olympique Marseille
        Olympique Lyonnais
        Ajax
        PSV Eindhoven
        Feyenoord
        Benfica
        FC Porto
        Galatasaray
        Fenerbahçe
        Boca Juniors
        River Plate
        Flamengo
        Al Nassr|Al-Nassr
        Al Hilal|Al-Hilal
        Inter Miami
        LA Galaxy
        NBA|National Basketball Association
        NFL|National Football League
        MLB|Major League Baseball
        NHL|National Hockey League
        MLS|Major League Soccer
        WNBA
        UFC
        WWE
        NCAA
        NASCAR
        PGA|PGA Tour
        LIV Golf
        ATP
        WTA
        ICC Cricket|International Cricket Council
        BCCI
        FIA
        Los Angeles Lakers|Lakers
        Boston Celtics
        Golden State Warriors|Warriors
        Chicago Bulls
        Miami Heat
        New York Knicks|Knicks
        Brooklyn Nets
        Dallas Mavericks
        Denver Nuggets
        Milwaukee Bucks
        Phoenix Suns
        Philadelphia 76ers
        Toronto Raptors
        Houston Rockets
        San Antonio Spurs
        Los Angeles Clippers
        Cleveland Cavaliers
        Oklahoma City Thunder
        Minnesota Timberwolves
        New England Patriots|Patriots
        Dallas Cowboys
        Kansas City Chiefs
        Green Bay Packers|Packers
        San Francisco 49ers|49ers
        Philadelphia Eagles
        Pittsburgh Steelers|Steelers
        Seattle Seahawks|Seahawks
        Tampa Bay Buccaneers
        New York Giants
        New York Jets
        Buffalo Bills
        Chicago Bears
        Denver Broncos|Broncos
        Las Vegas Raiders|Oakland Raiders
        Los Angeles Rams
        Baltimore Ravens
        Miami Dolphins
        Cincinnati Bengals|Bengals
        New Orleans Saints
        New York Yankees|Yankees
        Boston Red Sox|Red Sox
        Los Angeles Dodgers|Dodgers
        Chicago Cubs|Cubs
        Houston Astros|Astros
        St. Louis Cardinals
        San Francisco Giants
        Atlanta Braves|Braves
        New York Mets|Mets
        Toronto Blue Jays|Blue Jays
        Philadelphia Phillies|Phillies
        Washington Nationals
        New York Rangers
        Toronto Maple Leafs
        Montreal Canadiens|Canadiens
        Boston Bruins|Bruins
        All Blacks
        Wallabies
        Springboks
        British and Irish Lions|Lions
        Red Bull Racing|Red Bull
        McLaren
        Mercedes AMG
        Harvard University|Harvard
        Yale University|Yale
        Princeton University|Princeton
        Stanford University|Stanford
        MIT|Massachusetts Institute of Technology
        Columbia University
        UCLA|University of California, Los Angeles
        University of California, Berkeley|UC Berkeley
        Cornell University|Cornell
        Johns Hopkins University|Johns Hopkins
        Caltech|California Institute of Technology
        Oxford University|University of Oxford
        Cambridge University|University of Cambridge
        Imperial College London|Imperial College
        London School of Economics|LSE
        University College London|UCL
        King's College London
        Max-Planck-Gesellschaft|Max Planck Society
        Fraunhofer
        Robert Koch Institute|Robert-Koch-Institut|RKI
        CERN
        ESA|European Space Agency|Europäische Weltraumorganisation
        Roscosmos|Roskosmos
        JAXA
        CNSA|China National Space Administration
        Smithsonian|Smithsonian Institution
        Metropolitan Museum|Metropolitan Museum of Art
        Louvre
        British Museum
        Tate Modern
        Royal Society
        Gates Foundation|Bill & Melinda Gates Foundation
        Pew Research Center|Pew
        RAND Corporation
        Brookings Institution
        Heritage Foundation
        Chatham House
        Transparency International
        Reporters Without Borders
        WikiLeaks
        Bellingcat
        Anonymous|?
        Debian
        Philips
        Olivetti
        Matsushita
        Hitachi
        Toshiba
        Fujitsu
        NEC
        Panasonic
        Canon|?
        Nikon
        Kodak|Eastman Kodak
        Xerox
        Motorola
        Texas Instruments
        Du Pont|DuPont
        Dow Chemical
        Union Carbide
        Monsanto
        Cargill
        Philip Morris
        Sears|Sears Roebuck
        Kmart
        Pan Am|Pan American World Airways
        TWA|Trans World Airlines
        The Beatles|Beatles
        Rolling Stones|The Rolling Stones
        Coldplay
        BTS
        U2
        ABBA
        """#

    static let teams: StaticString = #"""
        Atlanta Hawks
        Charlotte Hornets
        Detroit Pistons
        Indiana Pacers
        Memphis Grizzlies
        New Orleans Pelicans
        Orlando Magic
        Portland Trail Blazers
        Sacramento Kings
        Utah Jazz
        Washington Wizards
        Arizona Cardinals
        Atlanta Falcons
        Baltimore Ravens
        Carolina Panthers
        Cincinnati Bengals
        Cleveland Browns
        Detroit Lions
        Houston Texans
        Indianapolis Colts
        Jacksonville Jaguars
        Las Vegas Raiders
        Los Angeles Chargers
        Los Angeles Rams
        Miami Dolphins
        Minnesota Vikings
        New Orleans Saints
        Tennessee Titans
        Washington Commanders
        Baltimore Colts
        Oakland Raiders
        San Diego Chargers
        Washington Redskins
        St. Louis Rams
        Arizona Diamondbacks
        Atlanta Braves
        Baltimore Orioles
        Boston Red Sox
        Chicago Cubs
        Chicago White Sox
        Cincinnati Reds
        Cleveland Guardians
        Cleveland Indians
        Colorado Rockies
        Detroit Tigers
        Houston Astros
        Kansas City Royals
        Los Angeles Angels
        Los Angeles Dodgers
        Miami Marlins
        Florida Marlins
        Milwaukee Brewers
        Minnesota Twins
        New York Mets
        New York Yankees
        Oakland Athletics
        Philadelphia Phillies
        Pittsburgh Pirates
        San Diego Padres
        San Francisco Giants
        Seattle Mariners
        St. Louis Cardinals
        Tampa Bay Rays
        Texas Rangers
        Toronto Blue Jays
        Washington Nationals
        Montreal Expos
        Brooklyn Dodgers
        Boston Braves
        Anaheim Ducks
        Boston Bruins
        Buffalo Sabres
        Calgary Flames
        Carolina Hurricanes
        Chicago Blackhawks
        Colorado Avalanche
        Columbus Blue Jackets
        Dallas Stars
        Detroit Red Wings
        Edmonton Oilers
        Florida Panthers
        Los Angeles Kings
        Minnesota Wild
        Montreal Canadiens
        Nashville Predators
        New Jersey Devils
        New York Islanders
        New York Rangers
        Ottawa Senators
        Philadelphia Flyers
        Pittsburgh Penguins
        San Jose Sharks
        Seattle Kraken
        St. Louis Blues
        Tampa Bay Lightning
        Toronto Maple Leafs
        Vancouver Canucks
        Vegas Golden Knights
        Washington Capitals
        Winnipeg Jets
        Adelaide Crows
        Brisbane Lions
        Carlton FC
        Collingwood Magpies
        Essendon Bombers
        Fremantle Dockers
        Geelong Cats
        Gold Coast Suns
        GWS Giants
        Hawthorn Hawks
        Melbourne Demons
        North Melbourne Kangaroos
        Port Adelaide
        Richmond Tigers
        St Kilda Saints
        Sydney Swans
        West Coast Eagles
        Western Bulldogs
        Perth Glory
        Melbourne Victory
        Sydney FC
        Western Force
        Melbourne Storm
        Brisbane Broncos
        Penrith Panthers
        Sydney Roosters
        Parramatta Eels
        Canterbury Bulldogs
        All Blacks
        Wallabies
        Springboks
        Proteas
        Black Caps
        Matildas
        Socceroos
        Lionesses
        Bafana Bafana
        Super Eagles
        Black Stars
        Indomitable Lions
        Atlas Lions
        Les Bleus
        Azzurri
        Crusaders rugby
        Leinster Rugby
        Munster Rugby
        Saracens
        Leicester Tigers
        Harlequins
        Bath Rugby
        Exeter Chiefs
        Northampton Saints
        Sale Sharks
        Wigan Warriors
        St Helens RFC
        Leeds Rhinos
        Warrington Wolves
        Mumbai Indians
        Chennai Super Kings
        Royal Challengers Bengaluru|Royal Challengers Bangalore
        Kolkata Knight Riders
        Delhi Capitals
        Rajasthan Royals
        Sunrisers Hyderabad
        Punjab Kings
        Gujarat Titans
        Lucknow Super Giants
        Lahore Qalandars
        Karachi Kings
        Team Penske
        Mercedes-AMG
        Red Bull Racing
        McLaren
        Williams Racing
        Haas F1
        Alpine F1
        Aston Martin F1
        Team Ineos
        Visma-Lease a Bike
        UAE Team Emirates
        Atlanta United
        Austin FC
        Seattle Sounders
        Portland Timbers
        New York City FC
        New York Red Bulls
        DC United
        Toronto FC
        Vancouver Whitecaps
        LAFC
        Columbus Crew
        Nashville SC
        Charlotte FC
        FC Cincinnati
        Philadelphia Union
        Sporting Kansas City
        Minnesota United
        Real Salt Lake
        Indiana Fever
        Las Vegas Aces
        New York Liberty
        Chicago Sky
        Seattle Storm
        Phoenix Mercury
        Celtic FC
        Heart of Midlothian
        Hibernian
        Aberdeen FC
        Dundee United
        Swansea City
        Cardiff City
        Wrexham
        Sunderland AFC
        Middlesbrough FC
        Blackburn Rovers
        Bolton Wanderers
        Stoke City
        West Bromwich Albion
        West Brom
        Birmingham City
        Coventry City
        Derby County
        Hull City
        Huddersfield Town
        Luton Town
        Millwall
        Queens Park Rangers
        QPR
        Reading FC
        Watford FC
        Charlton Athletic
        Portsmouth FC
        Plymouth Argyle
        Preston North End
        Sheffield Wednesday
        Wigan Athletic
        Bristol City
        Bristol Rovers
        Bournemouth AFC
        AFC Bournemouth
        AFC Wimbledon
        MK Dons
        Oxford United
        Lincoln City
        Peterborough United
        Rotherham United
        Barnsley FC
        Bradford City
        Salford City
        Forest Green Rovers
        Valencia CF
        Villarreal
        Real Sociedad
        Real Betis
        Athletic Bilbao
        Celta Vigo
        Getafe
        Osasuna
        Espanyol
        Girona FC
        Rayo Vallecano
        Atalanta
        Lazio
        Fiorentina
        Torino FC
        Sampdoria
        Udinese
        Sassuolo
        Hellas Verona
        AS Monaco
        OGC Nice
        Stade Rennais
        LOSC Lille
        RC Lens
        Olympique Lyon
        Saint-Étienne
        Girondins de Bordeaux
        FC Nantes
        FC Köln
        1. FC Köln
        Borussia Mönchengladbach
        VfL Wolfsburg
        TSG Hoffenheim
        FC Augsburg
        SC Freiburg
        FSV Mainz 05
        Mainz 05
        VfL Bochum
        Arminia Bielefeld
        Fortuna Düsseldorf
        Hannover 96
        Dynamo Dresden
        Energie Cottbus
        Hansa Rostock
        1. FC Heidenheim
        1. FC Nürnberg
        1. FC Kaiserslautern
        Holstein Kiel
        SpVgg Greuther Fürth
        Darmstadt 98
        SV Darmstadt 98
        Karlsruher SC
        FC Schalke 04
        Alba Berlin
        Eisbären Berlin
        Adler Mannheim
        THW Kiel
        SG Flensburg-Handewitt
        FC Basel
        BSC Young Boys
        Young Boys Bern
        FC Zürich
        Grasshoppers
        Servette
        Red Bull Salzburg
        Rapid Wien
        Austria Wien
        Sturm Graz
        Club Brugge
        RSC Anderlecht
        Standard Liège
        Sporting CP
        Sporting Lisbon
        SC Braga
        Beşiktaş
        Trabzonspor
        Olympiacos
        Panathinaikos
        AEK Athens
        PAOK
        Red Star Belgrade
        Partizan Belgrade
        Dinamo Zagreb
        Hajduk Split
        Shakhtar Donetsk
        Dynamo Kyiv
        Dinamo Kiev
        Zenit St Petersburg
        Spartak Moscow
        CSKA Moscow
        Lokomotiv Moscow
        Slavia Prague
        Sparta Prague
        Legia Warsaw
        Ferencváros
        Steaua Bucureşti
        Steaua Bucharest
        Ludogorets
        Malmö FF
        IFK Göteborg
        FC Copenhagen
        Brøndby
        Rosenborg
        Bodø/Glimt
        Al Ahly
        Zamalek
        Wydad Casablanca
        Raja Casablanca
        Espérance de Tunis
        TP Mazembe
        Mamelodi Sundowns
        Kaizer Chiefs
        Orlando Pirates
        Simba SC
        Young Africans
        Gor Mahia
        Enyimba
        Hearts of Oak
        Asante Kotoko
        Al Ittihad
        Al Sadd
        Persepolis
        Esteghlal
        Corinthians
        Palmeiras
        São Paulo FC
        Santos FC
        Fluminense
        Vasco da Gama
        Grêmio
        Atlético Mineiro
        Cruzeiro
        Peñarol
        Nacional Montevideo
        Colo-Colo
        Independiente
        Racing Club
        San Lorenzo
        Club América
        Chivas
        Cruz Azul
        Tigres UANL
        Urawa Red Diamonds
        Kashima Antlers
        Yomiuri Giants
        Hanshin Tigers
        Guangzhou Evergrande
        """#

    static let newspapersBandsAndMore: StaticString = #"""
        Cambridge Analytica
        Oxford Nanopore|Oxford Nanopore Technologies
        Oxford Economics
        Oxford Instruments
        Oxford PV
        Oxford Quantum Circuits
        Cambridge Consultants
        Cambridge Silicon Radio
        Boston Dynamics
        Boston Scientific
        Boston Consulting Group
        Bristol Myers Squibb|Bristol-Myers Squibb
        Columbia Sportswear
        Zurich Insurance|Zurich Insurance Group
        Vienna Insurance Group
        Creative Commons
        Boston Globe|The Boston Globe
        Chicago Tribune
        San Francisco Chronicle
        Miami Herald
        Dallas Morning News
        Philadelphia Inquirer
        Houston Chronicle
        Denver Post
        Baltimore Sun
        Seattle Times
        Star Tribune
        New York Post
        New York Daily News
        Daily Beast
        Huffington Post|HuffPost
        BuzzFeed|BuzzFeed News
        Politico
        Axios
        Vox Media
        The Atlantic
        The New Yorker
        Newsweek
        Forbes
        Rolling Stone
        Vanity Fair
        Vogue
        Variety
        Billboard
        The Hollywood Reporter|Hollywood Reporter
        Wired
        Ars Technica
        The Verge
        TechCrunch
        Engadget
        National Geographic
        Scientific American
        New Scientist
        The Lancet
        BMJ
        ProPublica
        The Intercept
        Breitbart
        Newsmax
        One America News
        Sports Illustrated
        Entertainment Weekly
        The Independent
        The Observer
        The Spectator
        New Statesman
        Private Eye
        Daily Express
        Daily Mirror
        Daily Star
        Evening Standard
        Sunday Times|The Sunday Times
        Sunday Telegraph
        Mail on Sunday
        The Scotsman
        Irish Times|The Irish Times
        Irish Independent
        RTÉ
        STV
        GB News
        TalkTV
        Channel 5
        Sydney Morning Herald|The Sydney Morning Herald
        The Age
        Herald Sun
        Globe and Mail|The Globe and Mail
        Toronto Star
        CBC
        Times of India|The Times of India
        Hindustan Times
        The Hindu
        Indian Express|The Indian Express
        NDTV
        PTI
        South China Morning Post
        Straits Times
        Japan Times
        Nikkei
        Asahi Shimbun
        Yomiuri Shimbun
        Mainichi
        NHK
        Kyodo
        Yonhap
        Global Times
        People's Daily
        CCTV
        Haaretz
        Jerusalem Post
        Times of Israel
        Yedioth Ahronoth
        Al-Ahram
        Anadolu|Anadolu Agency
        Hürriyet
        Novaya Gazeta
        Kommersant
        Meduza
        Kyiv Independent
        Ukrinform
        Kyiv Post
        Gazeta Wyborcza
        Corriere della Sera
        La Repubblica
        ANSA
        RAI
        La Stampa
        El Mundo
        La Vanguardia
        EFE
        Libération
        Les Echos
        Mediapart
        France 24
        TF1
        France Télévisions
        RFI
        Bild|Bild-Zeitung
        Frankfurter Allgemeine Zeitung|FAZ
        Die Welt
        Handelsblatt
        Tagesspiegel
        taz
        dpa|Deutsche Presse-Agentur
        n-tv
        RTL
        ProSieben
        WDR
        NDR
        MDR
        SWR
        Bayerischer Rundfunk
        Deutschlandfunk
        ORF
        Der Standard
        Neue Zürcher Zeitung|NZZ
        SRF
        NRK
        SVT
        Aftonbladet
        Politiken
        Voice of America
        Radio Free Europe
        BBC Radio 4
        BBC Sport
        BBC World Service
        Sky Sports
        Comedy Central
        Cartoon Network
        Nickelodeon
        Discovery Channel
        History Channel
        Hulu
        Paramount+
        Disney+|Disney Plus
        Apple TV+
        Amazon Prime Video|Prime Video
        A24
        Miramax
        Lionsgate
        Metro-Goldwyn-Mayer|MGM
        20th Century Fox|20th Century Studios
        Columbia Pictures
        Blumhouse
        Studio Ghibli
        Atlantic Records
        Columbia Records
        Capitol Records
        Def Jam
        Motown
        Sub Pop
        EMI
        Warner Music
        SoundCloud
        Bandcamp
        The Beatles|Beatles
        The Rolling Stones|Rolling Stones
        Led Zeppelin
        Pink Floyd
        Fleetwood Mac
        Guns N' Roses
        Metallica
        Iron Maiden
        AC/DC
        Red Hot Chili Peppers
        Pearl Jam
        Foo Fighters
        Radiohead
        Coldplay
        U2
        Arctic Monkeys
        Oasis
        Gorillaz
        Depeche Mode
        Linkin Park
        Green Day
        Blink-182
        My Chemical Romance
        Fall Out Boy
        Imagine Dragons
        Maroon 5
        One Direction
        Backstreet Boys
        Spice Girls
        Take That
        ABBA
        Rammstein
        Kraftwerk
        Daft Punk
        BTS
        Blackpink
        Stray Kids
        Beach Boys|The Beach Boys
        Grateful Dead|The Grateful Dead
        Bee Gees
        Black Sabbath
        Deep Purple
        Aerosmith
        Bon Jovi
        The Cure
        The Smiths
        The Clash
        Sex Pistols
        Ramones|The Ramones
        The Stooges
        Talking Heads
        R.E.M.
        Pet Shop Boys
        Duran Duran
        Wu-Tang Clan
        Run-DMC
        Public Enemy
        System of a Down
        Nine Inch Nails
        30 Seconds to Mars|Thirty Seconds to Mars
        Tokio Hotel
        Vienna Philharmonic
        Berlin Philharmonic
        London Symphony Orchestra
        New York Philharmonic
        Metropolitan Opera
        Bolshoi|Bolshoi Theatre
        La Scala
        Royal Opera House
        Royal Shakespeare Company
        Harvard|Harvard University
        Yale|Yale University
        Princeton University
        Stanford|Stanford University
        MIT|Massachusetts Institute of Technology
        Columbia University
        Cornell|Cornell University
        Brown University
        Dartmouth College
        University of Pennsylvania
        Johns Hopkins|Johns Hopkins University
        University of Chicago
        Northwestern University
        Duke University
        Caltech
        UC Berkeley|University of California, Berkeley
        UCLA
        UC San Diego
        USC|University of Southern California
        University of Michigan
        University of Texas
        University of Washington
        New York University|NYU
        Georgetown University
        Boston University
        Ohio State University|Ohio State
        Penn State
        Purdue University
        Rice University
        Vanderbilt University
        Emory University
        Georgia Tech
        Carnegie Mellon|Carnegie Mellon University
        Oxford University|University of Oxford
        Cambridge University|University of Cambridge
        Imperial College London|Imperial College
        University College London|UCL
        King's College London
        London School of Economics|LSE
        University of Edinburgh|Edinburgh University
        University of Manchester
        University of Bristol
        University of Warwick
        Durham University
        University of Glasgow
        University of St Andrews
        Trinity College Dublin
        University of Toronto
        McGill University|McGill
        University of British Columbia
        Australian National University
        University of Melbourne
        University of Sydney
        ETH Zurich|ETH Zürich
        EPFL
        Sorbonne
        Sciences Po
        École Normale Supérieure
        Humboldt University|Humboldt-Universität
        Max Planck Society|Max-Planck-Gesellschaft
        Fraunhofer|Fraunhofer-Gesellschaft
        Helmholtz Association
        Charité
        CERN
        DESY
        CNRS
        Inserm
        Institut Pasteur|Pasteur Institute
        INRAE
        Tsinghua University
        Peking University
        Fudan University
        Chinese Academy of Sciences
        University of Tokyo
        Kyoto University
        Seoul National University
        KAIST
        National University of Singapore
        University of Cape Town
        Makerere University
        Hebrew University
        Tel Aviv University
        Weizmann Institute
        Technion
        American University of Beirut
        Russian Academy of Sciences
        Royal Society
        National Academy of Sciences
        Smithsonian|Smithsonian Institution
        Library of Congress
        National Science Foundation
        DARPA
        Jet Propulsion Laboratory|JPL
        European Space Agency|ESA
        JAXA
        Roscosmos
        European Southern Observatory
        Wellcome Trust
        Gates Foundation|Bill and Melinda Gates Foundation
        Ford Foundation
        Rockefeller Foundation
        Open Society Foundations
        Carnegie Endowment
        Brookings Institution|Brookings
        Cato Institute
        Heritage Foundation
        RAND Corporation
        Chatham House
        Council on Foreign Relations
        Atlantic Council
        International Crisis Group
        Transparency International
        Reporters Without Borders
        Committee to Protect Journalists
        Electronic Frontier Foundation
        Center for American Progress
        Southern Poverty Law Center
        Anti-Defamation League
        AIPAC
        Salvation Army
        Boy Scouts of America
        Girl Scouts
        YMCA
        Rotary International
        Freemasons
        Hells Angels
        Mormon Church|Church of Jesus Christ of Latter-day Saints
        Jehovah's Witnesses
        Church of Scientology
        Anglican Church
        Southern Baptist Convention
        Opus Dei
        Jesuits
        Friends of the Earth
        Extinction Rebellion
        Just Stop Oil
        Letzte Generation
        Fridays for Future
        Sierra Club
        RSPCA
        RSPB
        Barnardo's
        NSPCC
        Macmillan Cancer Support
        Cancer Research UK
        British Heart Foundation
        Age UK
        Trades Union Congress|TUC
        Unison
        GMB
        RMT
        Aslef
        Teamsters
        UAW|United Auto Workers
        SAG-AFTRA
        Writers Guild of America
        Verdi|ver.di
        IG Metall
        DGB
        ADAC
        TÜV
        Bundesnetzagentur
        Bundesagentur für Arbeit
        Umweltbundesamt
        Robert Koch Institute|Robert Koch-Institut|RKI
        Paul-Ehrlich-Institut
        Bundesamt für Verfassungsschutz
        Bundesnachrichtendienst|BND
        Bundespolizei
        Landeskriminalamt
        Generalbundesanwalt
        European Medicines Agency|EMA
        European Public Prosecutor
        Eurojust
        European Investment Bank
        EBRD
        Eurogroup
        Visegrad Group
        Benelux
        Nordic Council
        Commonwealth of Independent States
        CSTO
        Eurasian Economic Union
        AUKUS
        Five Eyes
        IGAD
        SADC
        East African Community
        UN Human Rights Council
        UNFPA
        UNAIDS
        UNDP
        UNEP
        UNCTAD
        OCHA
        World Meteorological Organization|WMO
        FAO|Food and Agriculture Organization
        International Organization for Migration|IOM
        ICRC
        World Anti-Doping Agency
        Court of Arbitration for Sport
        International Paralympic Committee
        World Athletics
        World Rugby
        FINA
        Formula E
        IndyCar
        Football Association
        English Football League|EFL
        DFB|Deutscher Fußball-Bund
        DFL
        DOSB
        Six Nations Rugby
        Jockey Club
        Supreme Court
        High Court
        Court of Appeal
        Old Bailey
        Federal Court
        Labour Party|Labour
        Conservative Party
        Liberal Party
        Green Party|Greens
        Scottish Labour
        Scottish Government
        Scottish Parliament
        Welsh Government
        Senedd
        Stormont
        Sinn Fein
        Alliance Party
        SDLP
        Tea Party
        Libertarian Party
        Democratic National Committee|DNC
        Republican National Committee|RNC
        Federal Election Commission
        National Security Council
        Joint Chiefs of Staff
        US Marines
        Navy SEALs
        West Point
        US Postal Service|USPS
        Census Bureau
        Drug Enforcement Administration|DEA
        ATF
        TSA
        US Geological Survey
        National Weather Service
        National Hurricane Center
        National Park Service
        Fish and Wildlife Service
        Environment Agency
        Met Office
        Scotland Yard
        Police Scotland
        PSNI
        National Crime Agency
        Serious Fraud Office
        Competition and Markets Authority|CMA
        Financial Conduct Authority|FCA
        Office for National Statistics|ONS
        Institute for Fiscal Studies
        Office for Budget Responsibility|OBR
        Treasury Committee
        Cabinet Office
        Department of Health
        Department for Education
        Ministry of Justice
        DWP
        Border Force
        Highways England|National Highways
        Transport for London|TfL
        London Underground
        Eurostar
        Great Western Railway
        LNER
        Avanti West Coast
        Thames Water
        Severn Trent
        Southern Water
        Tui
        Wizz Air
        Virgin Atlantic
        Aer Lingus
        Alitalia
        Air Canada
        Cathay Pacific
        Singapore Airlines
        Japan Airlines
        Korean Air
        Turkish Airlines
        Etihad
        Aeroflot
        Alaska Airlines
        JetBlue
        Spirit Airlines
        Embraer
        Bombardier
        Dassault|Dassault Aviation
        Kongsberg
        General Dynamics
        L3Harris
        Anduril
        Spirit AeroSystems
        Collins Aerospace
        Pratt & Whitney
        Honeywell
        3M
        Dow Chemical
        DuPont
        Monsanto
        Cargill
        Archer Daniels Midland
        Tyson Foods
        Kellogg's
        General Mills
        Mars Inc
        Mondelez
        Diageo
        AB InBev|Anheuser-Busch
        Heineken
        Carlsberg
        Philip Morris
        British American Tobacco
        Juul
        L'Oréal
        Estée Lauder
        Hermès
        Kering
        Prada
        Burberry
        Inditex
        Uniqlo
        Gap Inc
        Levi's
        Under Armour
        Lululemon
        Crocs
        Macy's
        Nordstrom
        Kroger
        Home Depot
        Best Buy
        CVS|CVS Health
        Walgreens
        UnitedHealth
        Cigna
        Humana
        Abbott Laboratories
        Medtronic
        Gilead
        Amgen
        Biogen
        Regeneron
        Bristol Myers Squibb
        Takeda
        Teva
        Theranos
        Purdue Pharma
        23andMe
        Illumina
        WeWork
        DoorDash
        Instacart
        Deliveroo
        Just Eat
        Grab Holdings
        Didi
        Flipkart
        Paytm
        Zomato
        Ola Cabs
        Byju's
        Jio
        Airtel
        Mahindra
        Maruti Suzuki
        Wipro
        HCL
        Vedanta
        MTN
        Safaricom
        Jumia
        Dangote Group
        Vodacom
        Eskom
        Naspers
        Sasol
        De Beers
        Ethiopian Airlines
        Kenya Airways
        Petrobras
        Itaú
        Mercado Libre|MercadoLibre
        Pemex
        Cemex
        América Móvil
        YPF
        Codelco
        Ecopetrol
        Repsol
        Iberdrola
        Telefónica
        CaixaBank
        Bouygues
        Vinci
        Saint-Gobain
        Veolia
        Carrefour
        Auchan
        Decathlon
        Michelin
        Alstom
        Capgemini
        Dassault Systèmes
        Mistral AI
        Stability AI
        Midjourney
        Perplexity
        Hugging Face
        Cohere
        Scale AI
        Figure AI
        Boston Dynamics
        iRobot
        GoPro
        Garmin
        Fitbit
        Bose
        Sonos
        Logitech
        Razer
        Corsair
        Asus
        Acer
        MSI
        Gigabyte
        Micron
        Western Digital
        Seagate
        Texas Instruments
        Analog Devices
        NXP
        Infineon
        STMicroelectronics
        GlobalFoundries
        Applied Materials
        Lam Research
        Synopsys
        Cadence
        Raspberry Pi
        Arduino
        Dropbox
        Slack
        Atlassian
        Notion
        Figma
        Canva
        Shopify
        Stripe
        Klarna
        Revolut
        Monzo
        N26
        Wirecard
        Signa
        Tether
        Ripple
        Grayscale
        Robinhood
        Charles Schwab
        Fidelity
        Vanguard Group
        KKR
        Carlyle Group
        Apollo Global
        Bain Capital
        Sequoia Capital
        Andreessen Horowitz
        Y Combinator
        Bridgewater
        Elliott Management
        Temasek
        Evergrande
        Country Garden
        ICBC
        Ping An
        PetroChina
        Sinopec
        CNOOC
        CATL
        Geely
        Nio
        Xpeng
        SAIC
        Great Wall Motor
        DJI
        ZTE
        SMIC
        Meituan
        Pinduoduo|PDD
        JD.com
        NetEase
        Weibo
        WeChat
        Douyin
        Trip.com
        Rakuten
        Panasonic
        Toshiba
        Hitachi
        Fujitsu
        NEC
        Canon
        Nikon
        Fujifilm
        Kawasaki
        Yamaha
        Subaru
        Suzuki
        Isuzu
        Nippon Steel
        Mitsui
        Sumitomo
        Itochu
        Seven & i|7-Eleven
        Bandai Namco
        Square Enix
        Capcom
        Konami
        Sega
        FromSoftware
        Kakao
        Naver
        Hanwha
        Posco
        Korea Electric
        Coupang
        Valve|Valve Corporation
        Rockstar Games
        Take-Two
        Bethesda
        Riot Games
        Blizzard
        CD Projekt
        Mojang
        Roblox
        Unity
        Discord
        Twitch
        Patreon
        Substack
        OnlyFans
        Pinterest
        Tumblr
        Quora
        Bluesky
        Mastodon
        Truth Social
        Parler
        4chan
        Kickstarter
        GoFundMe
        Etsy
        Craigslist
        Yelp
        TripAdvisor
        Expedia
        Hilton
        Marriott
        Hyatt
        Accor
        Carnival Cruise
        Royal Caribbean
        Six Flags
        SeaWorld
        Lego
        Mattel
        Hasbro
        Tupperware
        Harley-Davidson
        Lucid Motors
        Polestar
        Waymo
        Aurora Innovation
        Mobileye
        Continental AG
        ZF Friedrichshafen
        Schaeffler
        Vitesco
        Daimler Truck
        Traton
        Knorr-Bremse
        Siemens Energy
        Siemens Healthineers
        Vattenfall
        Uniper
        EnBW
        Ørsted|Orsted
        Vestas
        Enel
        Snam
        TenneT
        Nord Stream AG
        Wintershall
        Lukoil
        Novatek
        Rostec
        VTB
        Alfa-Bank
        Yandex
        VKontakte|VK
        Kaspersky
        Naftogaz
        Energoatom
        Ukroboronprom
        Antonov
        Azov Brigade|Azov
        Wagner
        Hensoldt
        KNDS
        Krauss-Maffei Wegmann
        Diehl
        TKMS
        Meyer Werft
        Fraport
        Condor
        Eurowings
        FlixBus|Flixtrain
        Edeka
        Rewe
        Penny
        Kaufland
        Netto
        Metro AG
        dm-drogerie
        Rossmann
        Otto Group
        Tchibo
        Henkel
        Beiersdorf
        Fresenius
        Merck KGaA
        Evonik
        Covestro
        Lanxess
        K+S
        HeidelbergCement|Heidelberg Materials
        Hochtief
        Vonovia
        Deutsche Wohnen
        Deutsche Börse
        Deutsche Post
        KfW
        BaFin
        Schufa
        DATEV
        1&1
        Telefónica Deutschland|O2
        Freenet
        Strato
        Ionos
        Nextcloud
        SUSE
        Debian
        Ubuntu
        Fedora
        Linux Foundation
        Apache Software Foundation
        Free Software Foundation
        Python Software Foundation
        Docker
        Kubernetes
        MongoDB
        Databricks
        Snowflake
        Elastic
        Splunk
        Okta
        Fortinet
        Palo Alto Networks
        SolarWinds
        Citrix
        VMware
        Ivanti
        Check Point
        Trend Micro
        Sophos
        Bitdefender
        ESET
        Avast
        McAfee
        Norton
        Malwarebytes
        1Password
        LastPass
        Bitwarden
        Proton
        Threema
        Matrix Foundation
        Lazarus Group
        NSO Group
        LockBit
        REvil
        """#
}
