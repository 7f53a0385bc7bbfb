// swift-format-ignore-file

/// Organisations that newspapers write about: bodies, ministries, parties, media, companies, clubs, universities.
///
/// In the format of ``PlaceNames``. Common knowledge, written for this program; add what is missing.
enum OrganisationNames {
    static let publicBodiesAndMedia: StaticString = #"""
        UN|United Nations|U.N.|UNO|Vereinte Nationen|Nations unies|ONU|Naciones Unidas|Nazioni Unite|Nações Unidas|ООН|联合国|聯合國|国連|유엔|الأمم المتحدة
        UN Security Council|Security Council|Sicherheitsrat|Conseil de sécurité|安理会
        UN General Assembly|UN General Assembly
        EU|European Union|E.U.|Europäische Union|Union européenne|Unión Europea|Unione europea|União Europeia|Евросоюз|欧盟|歐盟|欧州連合|유럽연합|الاتحاد الأوروبي
        European Commission|EU-Kommission|EU Commission|Commission européenne|Comisión Europea|Commissione europea
        European Parliament|EU-Parlament|Parlement européen|Europaparlament
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
        Los Angeles Times
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
        Real Madrid
        Barcelona FC|FC Barcelona|Barça
        Atlético Madrid|Atletico Madrid
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
}
