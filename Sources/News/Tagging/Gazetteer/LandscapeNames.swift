// swift-format-ignore-file

/// Rivers, lakes, seas, islands, mountains, deserts and old lands that newspapers name.
///
/// In the format of ``PlaceNames``. Common knowledge, written for this program; add what is missing.
enum LandscapeNames {
    static let watersAndIslands: StaticString = #"""
        Mississippi|Mississippi River
        Missouri River
        Ohio River
        Colorado River
        Hudson River
        Potomac|Potomac River
        Columbia River
        Snake River
        Yukon River
        Mackenzie River
        Saint Lawrence River|St. Lawrence River|St Lawrence River
        Delaware River
        Susquehanna|Susquehanna River
        Sacramento River
        Tennessee River
        Arkansas River
        Red River
        Connecticut River
        Orinoco
        Paraná River
        Río de la Plata|Rio de la Plata|River Plate estuary
        Zambezi
        Limpopo River
        Niger River
        Senegal River
        Blue Nile
        White Nile
        Volta River
        Okavango
        Indus|Indus River
        Brahmaputra
        Irrawaddy|Ayeyarwady
        Salween
        Yellow River
        Pearl River
        Amur
        Ob River
        Yenisei
        Lena River
        Irtysh
        Amu Darya
        Syr Darya
        Don River
        Dnieper|Dnepr
        Dniester|Dnestr
        Siverskyi Donets
        Elbe
        Oder|Odra
        Vistula|Weichsel|Wisła
        Main River
        Mosel|Moselle
        Neckar
        Weser
        Spree
        Isar
        Inn River
        Rhône|Rhone
        Loire
        Garonne
        Seine
        Meuse|Maas
        Scheldt|Schelde
        Po River
        Tiber|Tevere
        Ebro
        Tagus|Tejo
        Douro|Duero
        Guadalquivir
        Severn|River Severn
        Trent River|River Trent
        Mersey|River Mersey
        River Tyne
        River Tees
        River Humber|Humber
        River Clyde|Clyde
        Shannon River|River Shannon
        Liffey|River Liffey
        Litani|Litani River
        Murray River
        Darling River
        Lake Titicaca
        Lake Malawi
        Lake Chad
        Lake Albert
        Lake Turkana
        Lake Volta
        Lake Kivu
        Lake Como
        Lake Garda
        Lake Constance|Bodensee
        Lake Balaton
        Lake Ladoga
        Lake Mead
        Lake Powell
        Lake Tahoe
        Lake Champlain
        Lake Winnipeg
        Great Salt Lake
        Loch Ness
        Aral Sea
        Ionian Sea
        Tyrrhenian Sea
        Ligurian Sea
        Irish Sea
        Norwegian Sea
        Barents Sea
        Kara Sea
        Bering Sea
        Beaufort Sea
        Sea of Okhotsk
        Philippine Sea
        Coral Sea
        Tasman Sea
        Java Sea
        Andaman Sea
        Sargasso Sea
        Celtic Sea
        Wadden Sea|Wattenmeer
        Sea of Marmara|Marmara Sea
        Sea of Galilee
        Hudson Bay
        Chesapeake Bay
        Delaware Bay
        San Francisco Bay
        Biscayne Bay
        Bay of Biscay
        Bay of Fundy
        Bay of Pigs
        Guantánamo Bay
        Gulf of Finland
        Gulf of Bothnia
        Gulf of Thailand
        Gulf of Tonkin
        Gulf of Guinea
        Gulf of Alaska
        Gulf Coast
        Gulf of Suez
        Gulf of Aqaba
        Strait of Gibraltar
        Strait of Malacca|Malacca Strait
        Dardanelles
        Cook Strait
        Bab al-Mandab|Bab el-Mandeb
        Kerch Strait
        Kiel Canal
        Erie Canal
        Niagara Falls
        Victoria Falls
        Iguazu Falls
        Hawaiian Islands
        Maui
        Oahu
        Kauai
        Aleutian Islands
        Galápagos Islands|Galapagos Islands|Galápagos|Galapagos
        Easter Island
        Canary Islands|Canaries|Kanaren
        Tenerife|Teneriffa
        Gran Canaria
        Lanzarote
        Fuerteventura
        La Palma
        Azores|Açores
        Madeira
        Balearic Islands|Balearics
        Mallorca|Majorca
        Ibiza
        Menorca|Minorca
        Channel Islands
        Isle of Wight
        Isle of Skye
        Orkney|Orkney Islands
        Shetland|Shetland Islands
        Outer Hebrides
        Hebrides
        Anglesey
        Isles of Scilly
        Lampedusa
        Capri
        Elba
        Rhodes
        Corfu
        Lesbos
        Santorini
        Mykonos
        Kos
        Samos
        Gotland
        Åland|Åland Islands
        Svalbard|Spitsbergen
        Lofoten
        Sylt
        Rügen
        Usedom
        Helgoland|Heligoland
        Novaya Zemlya
        Sakhalin
        Kuril Islands|Kurils
        Kamchatka
        Snake Island
        Socotra
        Diego Garcia
        Chagos Islands|Chagos
        Andaman Islands
        Nicobar Islands
        Lakshadweep
        Sumatra
        Java
        Borneo
        Sulawesi
        Bali
        Lombok
        Moluccas
        Mindanao
        Luzon
        Cebu
        Palawan
        Visayas
        Spratly Islands
        Paracel Islands
        Senkaku Islands
        Jeju
        Guadalcanal
        Bougainville
        Iwo Jima
        Midway Atoll
        Bikini Atoll
        Tahiti
        Bora Bora
        Hispaniola
        Tobago
        Nantucket
        Martha's Vineyard
        Cape Cod
        Cape Canaveral
        Cape Horn
        Cape of Good Hope
        Key West
        Florida Keys
        Everglades
        Puget Sound
        Vancouver Island
        Baffin Island
        Cape Breton
        South Georgia
        South Shetland Islands
        Kangaroo Island
        Fraser Island
        Robben Island
        Alcatraz
        Ellis Island
        Rhode Island Sound
        Pearl Harbor
        """#

    static let landsAndMountains: StaticString = #"""
        Western Front
        Eastern Front
        Appalachians|Appalachian Mountains
        Rockies
        Sierra Nevada
        Cascade Range
        Adirondacks
        Catskills
        Ozarks
        Great Plains
        Black Hills
        Blue Ridge Mountains
        Mojave Desert
        Sonoran Desert
        Death Valley
        Monument Valley
        Yosemite Valley
        Napa Valley
        Mount Rushmore
        Mount Rainier
        Mount St. Helens
        Denali
        Great Basin
        Rust Belt
        Sun Belt
        Bible Belt
        Great Lakes region
        New England states
        Deep South
        East Coast
        West Coast
        Bay Area|San Francisco Bay Area
        Central Valley
        Upper East Side
        Lower Manhattan
        Greenwich Village
        Hollywood Hills
        Patagonia
        Pampas
        Atacama|Atacama Desert
        Amazon basin|Amazonia|Amazonas rainforest
        Pantanal
        Gran Chaco
        Mato Grosso
        Yucatán Peninsula|Yucatan Peninsula
        Baja California
        Darién Gap|Darien Gap
        Maghreb
        Levant
        Mesopotamia
        Sinai|Sinai Peninsula
        Negev
        Galilee
        Judea
        Samaria
        Arabian Peninsula
        Hejaz
        Kurdistan
        Balochistan|Baluchistan
        Punjab
        Sindh
        Khyber Pakhtunkhwa
        Waziristan
        Gilgit-Baltistan
        Ladakh
        Bengal
        West Bengal
        Deccan
        Hindu Kush
        Karakoram
        Pamir
        Tian Shan
        Gobi|Gobi Desert
        Altai
        Manchuria
        Mongolian steppe
        Kalahari
        Namib
        Serengeti
        Great Rift Valley|Rift Valley
        Ogaden
        Tigray
        Amhara
        Oromia
        Casamance
        Ituri
        Kasai
        Matabeleland
        KwaZulu
        Transvaal
        Rhodesia
        Abyssinia
        Nubia
        Cyrenaica
        Tripolitania
        Western Sahara
        Ukraine's Donbas
        Bukovina
        Bessarabia
        Volhynia
        Ruthenia
        Pomerania|Pommern
        Masuria
        Silesian Voivodeship
        East Prussia
        West Germany|Westdeutschland
        East Germany|GDR|DDR|German Democratic Republic|Ostdeutschland
        Nazi Germany
        Weimar Republic
        Austria-Hungary|Austro-Hungarian Empire
        Holy Roman Empire
        Russian Empire
        Mughal Empire
        Qing Dynasty
        Persia
        Siam
        Ceylon
        Burma Road
        Formosa
        Indochina
        Dutch East Indies
        West Indies
        East Indies
        British India
        Batavia Republic
        Burgundy
        Gascony
        Aquitaine
        Languedoc
        Occitania
        Picardy
        Champagne-Ardenne
        Ardennes
        Lorraine
        Savoy
        Dordogne
        Auvergne
        Massif Central
        Vosges
        Jura Mountains
        Côte d'Azur|French Riviera
        Riviera
        Île-de-France
        Flanders Fields
        Frisia|Friesland
        Holstein
        Schleswig
        Jutland
        Scania
        Karelia
        Kola Peninsula
        Franconia|Franken
        Swabia|Schwaben
        Allgäu
        Ruhr|Ruhr area|Ruhrgebiet
        Rhineland|Rheinland
        Palatinate
        Black Forest|Schwarzwald
        Harz
        Eifel
        Erzgebirge
        Lausitz
        Emsland
        Tyrol
        South Tyrol|Südtirol|Alto Adige
        Dolomites|Dolomiten
        Apennines
        Piedmont
        Liguria
        Umbria
        Calabria
        Apulia|Puglia
        Campania
        Abruzzo
        Friuli
        Istria
        Dalmatia
        Slavonia
        Vojvodina
        Sandžak
        Herzegovina-Neretva
        Carpathians|Karpaten
        Tatra Mountains|Tatras
        Peloponnese
        Thrace
        Macedonia region
        Epirus
        Thessaly
        Castile
        Aragon
        Asturias
        Cantabria
        Extremadura
        Navarre
        La Rioja
        Costa del Sol
        Costa Brava
        Algarve
        Alentejo
        Sussex|East Sussex|West Sussex
        Kent county
        Cornwall
        Devon
        Dorset
        Somerset
        Wiltshire
        Gloucestershire
        Oxfordshire
        Buckinghamshire
        Berkshire
        Hampshire
        Surrey
        Hertfordshire
        Essex
        Suffolk
        Norfolk
        Cambridgeshire
        Bedfordshire
        Northamptonshire
        Leicestershire
        Lincolnshire
        Nottinghamshire
        Derbyshire
        Staffordshire
        Shropshire
        Herefordshire
        Worcestershire
        Warwickshire
        Cheshire
        Lancashire
        Merseyside
        Greater Manchester
        Yorkshire|North Yorkshire|South Yorkshire|West Yorkshire
        East Riding of Yorkshire
        Cumbria
        Northumberland
        Tyneside
        Tyne and Wear
        Teesside
        Humberside
        East Anglia
        West Midlands
        East Midlands
        Midlands
        Cotswolds
        Lake District
        Peak District
        Dartmoor
        Exmoor
        New Forest
        Home Counties
        Pembrokeshire
        Gwynedd
        Powys
        Monmouthshire
        Glamorgan
        Snowdonia|Eryri
        Aberdeenshire
        Ayrshire
        Fife
        Lothian
        Lanarkshire
        Perthshire
        Scottish Highlands
        Cairngorms
        Ulster
        County Antrim
        County Down
        County Tyrone
        County Armagh
        County Cork
        County Kerry
        County Donegal
        Connacht
        Leinster
        Munster
        Connemara
        Outback
        Top End
        Pilbara
        Kimberley region
        Gold Coast
        Sunshine Coast
        Blue Mountains
        Canterbury region
        Waikato
        Otago
        Transcaucasia
        North Caucasus
        Ingushetia
        Ossetia
        Adjara
        Tatarstan
        Bashkortostan
        Yakutia|Sakha Republic
        Buryatia
        Tuva
        Far East
        Global South
        Iron Curtain
        Gaza Strip
        Negev Desert
        Temple Mount
        Mount of Olives
        Old City of Jerusalem
        Western Wall
        Elbrus|Mount Elbrus
        Mount Ararat
        K2
        Annapurna
        Nanga Parbat
        Aconcagua
        Mount Kenya
        Table Mountain
        Ben Nevis
        Snowdon
        Scafell Pike
        Zugspitze
        Eiger
        Jungfrau
        Stromboli
        Popocatépetl
        Krakatoa
        Mount Merapi
        Mount Pinatubo
        Uluru|Ayers Rock
        Reykjanes|Reykjanes Peninsula
        Auschwitz
        Buchenwald
        Dachau
        Waterloo battlefield
        Omaha Beach
        Gallipoli
        Stalingrad
        Verdun
        Hollywood
        Broadway
        Las Vegas Strip
        Silicon Wadi
        Canary Wharf
        City of London
        Piccadilly Circus
        Trafalgar Square
        Hyde Park
        Oxford Street
        Fleet Street
        Harley Street
        Soho
        Champs-Élysées
        Eiffel Tower
        Louvre
        Notre-Dame|Notre Dame
        Versailles
        Brandenburg Gate|Brandenburger Tor
        Reichstag
        Alexanderplatz
        Kurfürstendamm
        Neuschwanstein
        Colosseum
        St Peter's Square|St. Peter's Square
        Red Square
        Maidan
        Tahrir Square
        Taksim Square
        Tiananmen Square|Tiananmen
        Forbidden City
        Great Wall
        Taj Mahal
        Machu Picchu
        Stonehenge
        Mar-a-Lago
        Camp David
        Fort Knox
        Empire State Building
        Golden Gate Bridge
        Statue of Liberty
        Lincoln Memorial
        National Mall
        Rikers Island
        JFK Airport
        Area 51
        Charing Cross
        King's Cross
        Old Trafford
        Anfield
        Wembley|Wembley Stadium
        Camp Nou
        Bernabéu|Santiago Bernabéu
        Allianz Arena
        Yankee Stadium
        Fenway Park
        Madison Square Garden
        Carnegie Hall
        Royal Albert Hall
        Twickenham
        Lord's Cricket Ground
        Augusta National
        """#
}
