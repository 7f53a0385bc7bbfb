// swift-format-ignore-file

/// Countries and well-known regions in English, each with its adjectives and peoples.
///
/// One a line: the name that makes the tag, then what else it is called. `~` marks an adjective or a people, which
/// stands for the place without being its name; `?` after the name says that it needs a preposition or a country
/// beside it to be believed. Common knowledge, written for this program.
enum PlaceNames {
    /// Cities that some language calls like a country of elsewhere, and newspapers mean.
    static let namedLikeCountries: StaticString = #"""
        Granada
        """#

    /// Names in other languages of places that other lists have.
    static let moreNames: StaticString = #"""
        St Petersburg|Санкт-Петербург
        Nizhny Novgorod|Нижний Новгород|Нижнего Новгорода|Нижнем Новгороде|Нижньому Новгороді
        Maryland|马里兰州|馬里蘭州|马里兰|メリーランド州
        """#

    static let countries: StaticString = #"""
        Afghanistan|~Afghan|~Afghans|~Afghani|~Afghanis
        Albania|~Albanian|~Albanians
        Algeria|~Algerian|~Algerians
        American Samoa
        Andorra|~Andorran|~Andorrans
        Angola|~Angolan|~Angolans
        Anguilla
        Antarctica|~Antarctic
        Antigua and Barbuda|Antigua|Barbuda|~Antiguan|~Antiguans
        Argentina|~Argentine|~Argentines|~Argentinian|~Argentinians|~Argentinean
        Armenia|~Armenian|~Armenians
        Aruba
        Australia|~Australian|~Australians|~Aussie|~Aussies
        Austria|~Austrian|~Austrians
        Azerbaijan|~Azerbaijani|~Azerbaijanis|~Azeri|~Azeris
        Bahamas|The Bahamas|~Bahamian|~Bahamians
        Bahrain|~Bahraini|~Bahrainis
        Bangladesh|~Bangladeshi|~Bangladeshis
        Barbados|~Barbadian|~Barbadians
        Belarus|~Belarusian|~Belarusians|~Belarussian
        Belgium|~Belgian|~Belgians
        Belize|~Belizean|~Belizeans
        Benin|~Beninese
        Bermuda|~Bermudian|~Bermudians
        Bhutan|~Bhutanese
        Bolivia|~Bolivian|~Bolivians
        Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia|BiH|Herzegovina|~Bosnian|~Bosnians|~Bosniak|~Bosniaks
        Botswana|~Botswanan|~Motswana|~Batswana
        Brazil|~Brazilian|~Brazilians
        Brunei|Brunei Darussalam|~Bruneian
        Bulgaria|~Bulgarian|~Bulgarians
        Burkina Faso|Burkina|~Burkinabe|~Burkinabé
        Burundi|~Burundian|~Burundians
        Cambodia|Kampuchea|~Cambodian|~Cambodians|~Khmer
        Cameroon|~Cameroonian|~Cameroonians
        Canada|~Canadian|~Canadians
        Cape Verde|Cabo Verde|~Cape Verdean|~Cape Verdeans
        Cayman Islands|Caymans|~Caymanian
        Central African Republic
        Chad|~Chadian|~Chadians
        Chile|~Chilean|~Chileans
        China|People's Republic of China|PRC|Mainland China|~Chinese
        Colombia|~Colombian|~Colombians
        Comoros|~Comorian|~Comorians
        Republic of the Congo|Congo-Brazzaville|Republic of Congo
        DR Congo|Democratic Republic of the Congo|Democratic Republic of Congo|DRC|D.R. Congo|Congo|Congo-Kinshasa|Zaire|~Congolese|~Zairean
        Costa Rica|~Costa Rican|~Costa Ricans
        Ivory Coast|Côte d'Ivoire|~Ivorian|~Ivorians
        Croatia|~Croatian|~Croatians|~Croat|~Croats
        Cuba|~Cuban|~Cubans
        Curaçao|Curacao
        Cyprus|~Cypriot|~Cypriots
        Czechia|Czech Republic|~Czech|~Czechs
        Denmark|~Danish|~Danes|~Dane
        Djibouti|~Djiboutian
        Dominica
        Dominican Republic|~Dominican|~Dominicans
        Ecuador|~Ecuadorian|~Ecuadorians|~Ecuadorean|~Ecuadoran
        Egypt|~Egyptian|~Egyptians
        El Salvador|~Salvadoran|~Salvadorans|~Salvadorean
        Equatorial Guinea
        Eritrea|~Eritrean|~Eritreans
        Estonia|~Estonian|~Estonians
        Eswatini|Swaziland|~Swazi|~Swazis
        Ethiopia|~Ethiopian|~Ethiopians
        Falkland Islands|Falklands|Malvinas
        Faroe Islands|Faroes|~Faroese
        Fiji|~Fijian|~Fijians
        Finland|~Finnish|~Finns|~Finn
        France|~French|~Frenchman|~Frenchmen|~Frenchwoman
        French Guiana
        French Polynesia|Tahiti|~Tahitian
        Gabon|~Gabonese
        Gambia|The Gambia|~Gambian|~Gambians
        Georgia|~Georgian|~Georgians
        Germany|West Germany|East Germany|Federal Republic of Germany|~German|~Germans|~West German|~East German
        Ghana|~Ghanaian|~Ghanaians
        Gibraltar|~Gibraltarian
        Greece|~Greek|~Greeks
        Greenland|~Greenlandic|~Greenlander|~Greenlanders
        Grenada|~Grenadian
        Guadeloupe
        Guam
        Guatemala|~Guatemalan|~Guatemalans
        Guernsey
        Guinea|~Guinean|~Guineans
        Guinea-Bissau
        Guyana|~Guyanese
        Haiti|~Haitian|~Haitians
        Honduras|~Honduran|~Hondurans
        Hong Kong|~Hong Konger|~Hong Kongers|~Hongkonger|~Hongkongers
        Hungary|~Hungarian|~Hungarians
        Iceland|~Icelandic|~Icelander|~Icelanders
        India|~Indian|~Indians
        Indonesia|~Indonesian|~Indonesians
        Iran|Islamic Republic of Iran|Persia|~Iranian|~Iranians|~Persian|~Persians
        Iraq|~Iraqi|~Iraqis
        Ireland|Republic of Ireland|Irish Republic|~Irish|~Irishman|~Irishwoman|~Irishmen
        Isle of Man|~Manx
        Israel|~Israeli|~Israelis
        Italy|~Italian|~Italians
        Jamaica|~Jamaican|~Jamaicans
        Japan|~Japanese
        Jordan|~Jordanian|~Jordanians
        Kazakhstan|~Kazakh|~Kazakhs|~Kazakhstani
        Kenya|~Kenyan|~Kenyans
        Kiribati
        North Korea|DPRK|Democratic People's Republic of Korea|N. Korea|N Korea|~North Korean|~North Koreans
        South Korea|Republic of Korea|S. Korea|S Korea|~South Korean|~South Koreans
        Kosovo|Kosova|~Kosovar|~Kosovars|~Kosovan|~Kosovans
        Kuwait|~Kuwaiti|~Kuwaitis
        Kyrgyzstan|~Kyrgyz|~Kyrgyzstani
        Laos|~Laotian|~Laotians|~Lao
        Latvia|~Latvian|~Latvians
        Lebanon|~Lebanese
        Lesotho|~Basotho
        Liberia|~Liberian|~Liberians
        Libya|~Libyan|~Libyans
        Liechtenstein
        Lithuania|~Lithuanian|~Lithuanians
        Luxembourg|~Luxembourger|~Luxembourgish
        Macau|Macao|~Macanese
        Madagascar|~Malagasy|~Madagascan
        Malawi|~Malawian|~Malawians
        Malaysia|~Malaysian|~Malaysians
        Maldives|The Maldives|~Maldivian|~Maldivians
        Mali|~Malian|~Malians
        Malta|~Maltese
        Marshall Islands|~Marshallese
        Martinique
        Mauritania|~Mauritanian|~Mauritanians
        Mauritius|~Mauritian|~Mauritians
        Mayotte
        Mexico|~Mexican|~Mexicans
        Micronesia|~Micronesian
        Moldova|~Moldovan|~Moldovans|~Moldavian
        Monaco|~Monegasque
        Mongolia|~Mongolian|~Mongolians
        Montenegro|~Montenegrin|~Montenegrins
        Montserrat
        Morocco|~Moroccan|~Moroccans
        Mozambique|~Mozambican|~Mozambicans
        Myanmar|Burma|~Burmese
        Namibia|~Namibian|~Namibians
        Nauru|~Nauruan
        Nepal|~Nepalese|~Nepali|~Nepalis
        Netherlands|The Netherlands|?Holland|~Dutch|~Dutchman
        New Caledonia|~New Caledonian
        New Zealand|Aotearoa|~New Zealander|~New Zealanders|~Kiwis
        Nicaragua|~Nicaraguan|~Nicaraguans
        Niger|~Nigerien|~Nigeriens
        Nigeria|~Nigerian|~Nigerians
        North Macedonia|Macedonia|FYROM|~Macedonian|~Macedonians
        Norway|~Norwegian|~Norwegians
        Oman|~Omani|~Omanis
        Pakistan|~Pakistani|~Pakistanis
        Palau|~Palauan
        Palestine|State of Palestine|Palestinian Territories|Palestinian territories|~Palestinian|~Palestinians
        Panama|~Panamanian|~Panamanians
        Papua New Guinea|PNG|~Papua New Guinean
        Paraguay|~Paraguayan|~Paraguayans
        Peru|~Peruvian|~Peruvians
        Philippines|The Philippines|~Filipino|~Filipinos|~Philippine|~Filipina
        Poland|~Polish|~Pole|~Poles
        Portugal|~Portuguese
        Puerto Rico|~Puerto Rican|~Puerto Ricans
        Qatar|~Qatari|~Qataris
        Romania|~Romanian|~Romanians
        Russia|Russian Federation|~Russian|~Russians
        Rwanda|~Rwandan|~Rwandans
        St Kitts and Nevis|Saint Kitts and Nevis|St. Kitts and Nevis
        Saint Lucia|St Lucia|St. Lucia
        Saint Vincent and the Grenadines|St Vincent and the Grenadines
        Samoa|~Samoan|~Samoans
        San Marino
        São Tomé and Príncipe|Sao Tome and Principe
        Saudi Arabia|Kingdom of Saudi Arabia|KSA|~Saudi|~Saudis|~Saudi Arabian
        Senegal|~Senegalese
        Serbia|~Serbian|~Serbians|~Serb|~Serbs
        Seychelles|~Seychellois
        Sierra Leone|~Sierra Leonean|~Sierra Leoneans
        Singapore|~Singaporean|~Singaporeans
        Slovakia|Slovak Republic|~Slovak|~Slovaks|~Slovakian
        Slovenia|~Slovenian|~Slovenians|~Slovene|~Slovenes
        Solomon Islands|Solomons|~Solomon Islander
        Somalia|~Somali|~Somalis|~Somalian
        South Africa|Republic of South Africa|S. Africa|~South African|~South Africans
        South Sudan|~South Sudanese
        Spain|~Spanish|~Spaniard|~Spaniards
        Sri Lanka|Ceylon|~Sri Lankan|~Sri Lankans
        Sudan|~Sudanese
        Suriname|~Surinamese
        Sweden|~Swedish|~Swede|~Swedes
        Switzerland|~Swiss
        Syria|Syrian Arab Republic|~Syrian|~Syrians
        Taiwan|Republic of China|~Taiwanese
        Tajikistan|~Tajik|~Tajiks
        Tanzania|~Tanzanian|~Tanzanians
        Thailand|~Thai|~Thais
        Timor-Leste|East Timor|~Timorese
        Togo|~Togolese
        Tonga|~Tongan|~Tongans
        Trinidad and Tobago|Trinidad|Tobago|~Trinidadian|~Trinidadians
        Tunisia|~Tunisian|~Tunisians
        Turkey|Türkiye|Republic of Turkey|~Turkish|~Turk|~Turks
        Turkmenistan|~Turkmen
        Turks and Caicos Islands|Turks and Caicos
        Tuvalu|~Tuvaluan
        Uganda|~Ugandan|~Ugandans
        Ukraine|the Ukraine|~Ukrainian|~Ukrainians
        UAE|United Arab Emirates|U.A.E.|~Emirati|~Emiratis
        UK|United Kingdom|Britain|Great Britain|U.K.|G.B.|~British|~Briton|~Britons|~Brits
        US|United States|United States of America|U.S.|USA|U.S.A.|America|~American|~Americans
        Uruguay|~Uruguayan|~Uruguayans
        Uzbekistan|~Uzbek|~Uzbeks
        Vanuatu
        Vatican|Vatican City|The Vatican|Holy See
        Venezuela|~Venezuelan|~Venezuelans
        Vietnam|Viet Nam|~Vietnamese
        U.S. Virgin Islands|US Virgin Islands|Virgin Islands
        Western Sahara|~Sahrawi
        Yemen|~Yemeni|~Yemenis
        Zambia|~Zambian|~Zambians
        Zimbabwe|Rhodesia|~Zimbabwean|~Zimbabweans
        """#

    static let regions: StaticString = #"""
        Brasília
        Africa|Afrika|Afrique|África|Африка|非洲|アフリカ|아프리카|أفريقيا|~African|~Africans
        Europe|Европа|欧洲|歐洲|ヨーロッパ|欧州|유럽|أوروبا|~European|~Europeans
        Asia|Asien|Asie|Азия|亚洲|亞洲|アジア|아시아|آسيا|~Asian|~Asians
        Latin America|Lateinamerika|Amérique latine|América Latina|拉丁美洲|~Latin American|~Latin Americans
        South America|Südamerika|Amérique du Sud|Sudamérica|América do Sul|~South American
        North America|Nordamerika|Amérique du Nord|Norteamérica|~North American
        Central America|Mittelamerika|Centroamérica|~Central American
        Middle East|Mideast|Naher Osten|Nahost|Moyen-Orient|Proche-Orient|Oriente Medio|Oriente Próximo|Ближний Восток|中东|中東|중동|الشرق الأوسط|~Middle Eastern
        Southeast Asia|South-East Asia|South East Asia|Südostasien|東南アジア|东南亚|東南亞
        Central Asia|Zentralasien
        South Asia|~South Asian
        East Asia|~East Asian
        Western Europe|Westeuropa
        Eastern Europe|Osteuropa|~Eastern European
        Scandinavia|Skandinavien|Scandinavie|~Scandinavian|~Scandinavians
        Balkans|The Balkans|Western Balkans|Balkan|Westbalkan|Balkanes|Балканы
        Baltic|Baltics|Baltic states|Baltikum
        Caucasus|South Caucasus|Kaukasus
        Caribbean|West Indies|Karibik|Caraïbes|Caribe|~West Indian
        Sahel
        Horn of Africa
        West Africa|Westafrika|Afrique de l'Ouest|~West African
        East Africa|Ostafrika|~East African
        North Africa|Nordafrika|Maghreb|~North African
        Sub-Saharan Africa|Subsahara-Afrika
        Gaza|Gaza Strip|Gaza City|Gazastreifen|Gaza-Streifen|bande de Gaza|Franja de Gaza|Striscia di Gaza|Газа|Сектор Газа|加沙|加薩|ガザ|가자|غزة|قطاع غزة|עזה|~Gazan|~Gazans
        West Bank|Westjordanland|Cisjordanie|Cisjordania|Cisgiordania|الضفة الغربية|约旦河西岸|ヨルダン川西岸
        East Jerusalem|Ostjerusalem|Jérusalem-Est
        Golan Heights|Golan|Golanhöhen
        Crimea|Krim|Crimée|Крым|Крим|克里米亚|クリミア|~Crimean|~Crimeans
        Donbas|Donbass|Donbás|Донбасс|Донбас
        Donetsk|Donezk|Донецк|Донецьк
        Luhansk|Lugansk|Luhansk region|Луганск
        Zaporizhzhia|Saporischschja|Zaporizhzhya|Zaporozhye|Запорожье
        Kherson|Cherson|Херсон
        Mariupol|Мариуполь
        Bakhmut|Bachmut|Бахмут
        Chechnya|Tschetschenien|Tchétchénie|Чечня|~Chechen|~Chechens
        Dagestan
        Kaliningrad
        Siberia
        Sibirien
        Transnistria|Transnistrien
        Gagauzia|Gagausien
        Abkhazia|~Abkhaz
        South Ossetia|~Ossetian
        Nagorno-Karabakh|Nagorny Karabakh|Karabakh|Bergkarabach|Artsakh
        Kashmir|Jammu and Kashmir|Kaschmir|~Kashmiri|~Kashmiris
        Tibet|~Tibetan|~Tibetans
        Xinjiang|Sinkiang|新疆|~Uyghur|~Uyghurs|~Uighur|~Uighurs
        Inner Mongolia
        Iraqi Kurdistan
        Kurdish region|~Kurdish|~Kurds|~Kurd
        Rojava
        Darfur
        Tigray|~Tigrayan|~Tigrayans
        Somaliland
        Puntland
        Cabinda
        Katanga
        Kivu
        North Kivu
        South Kivu
        Biafra
        Zanzibar
        Catalonia|Katalonien|Catalogne|Cataluña|Catalunya|Catalogna|~Catalan|~Catalans
        Basque Country|Baskenland|Pays basque|País Vasco|Euskadi|~Basque
        Galicia
        Andalusia|Andalucía|~Andalusian
        Scotland|Schottland|Écosse|Escocia|Scozia|Шотландия|苏格兰|スコットランド|스코틀랜드|~Scottish|~Scots|~Scotsman|~Scot
        Wales|Pays de Galles|Gales|Galles|Уэльс|ウェールズ|~Welsh|~Welshman
        England|Angleterre|Inglaterra|Inghilterra|Англия|英格兰|イングランド|잉글랜드|~English|~Englishman|~Englishmen
        Northern Ireland|N. Ireland|Nordirland|Irlande du Nord|Irlanda del Norte|Ulster|~Northern Irish
        Bavaria|Bayern|Bavière|Baviera|~Bavarian|~Bavarians
        Saxony|Sachsen|Saxe
        Lower Saxony|Niedersachsen
        North Rhine-Westphalia|Nordrhein-Westfalen|NRW
        Thuringia|Thüringen
        Silesia|~Silesian
        Bohemia
        Moravia
        Tuscany|Toskana|Toscana|~Tuscan
        Sicily|Sizilien|Sicile|Sicilia|~Sicilian|~Sicilians
        Sardinia|Sardinien|Sardaigne|Sardegna
        Lombardy|Lombardei|Lombardia
        Corsica|Korsika|Corse|~Corsican
        Provence
        Normandy
        Normandie
        Alsace
        Brittany
        Crete|Kreta|Crète
        Anatolia
        Transylvania|Siebenbürgen
        Lapland
        Republika Srpska
        Vojvodina
        Sandžak
        Pristina|Prishtina|Priština|Prishtinë
        Mitrovica|North Mitrovica|Mitrovicë
        Sarajevo
        Skopje
        Podgorica
        Tirana
        Mostar
        Srebrenica
        Banja Luka
        Novi Sad
        Hokkaido|Hokkaidō|北海道|홋카이도
        Okinawa
        Fukushima
        Kyushu
        Honshu
        Shikoku
        Hiroshima|広島|히로시마|广岛
        Nagasaki|長崎
        Guangdong|广东|廣東|~Cantonese
        Sichuan
        Yunnan
        Hunan
        Hubei
        Henan
        Hebei
        Shandong
        Zhejiang
        Jiangsu
        Fujian
        Guangxi
        Guizhou
        Hainan
        Heilongjiang
        Jiangxi
        Jilin
        Liaoning
        Qinghai
        Shaanxi
        Shanxi
        Gansu
        Anhui
        Korea|Korean Peninsula|Koreanische Halbinsel|~Korean|~Koreans
        Soviet Union|USSR|U.S.S.R.|Sowjetunion|Union soviétique|URSS|UdSSR|СССР|~Soviet|~Soviets
        Yugoslavia|Jugoslawien|Yougoslavie|~Yugoslav|~Yugoslavia's
        Czechoslovakia|~Czechoslovak
        Prussia|~Prussian
        Ottoman Empire|~Ottoman
        Roman Empire
        Byzantine Empire
        British Empire
        Commonwealth of Nations
        British Columbia
        Ontario
        Nova Scotia
        New Brunswick
        Prince Edward Island
        Newfoundland
        Labrador
        Saskatchewan
        Manitoba
        Nunavut
        Yukon
        New South Wales
        Queensland
        Tasmania
        South Australia
        Western Australia
        Northern Territory
        Hawaii|Hawaiʻi|~Hawaiian|~Hawaiians
        Texas|~Texan|~Texans
        California|Kalifornien|Californie|~Californian|~Californians
        Florida|~Floridian|~Floridians
        Alaska|~Alaskan
        New York|New York State|New York City|NYC|N.Y.|Nueva York|Nova York|Nova Iorque|Нью-Йорк|纽约|紐約|ニューヨーク|뉴욕|نيويورك|~New Yorker|~New Yorkers
        Manhattan
        Brooklyn
        The Bronx|?
        Staten Island
        Harlem
        Long Island
        Silicon Valley|Bay Area|San Francisco Bay Area
        New England
        Midwest
        Appalachia
        Pacific Northwest
        Deep South
        Atlantic|Atlantic Ocean|North Atlantic|Atlantik|Atlantique
        Pacific|Pacific Ocean|Pazifik|Indo-Pacific|Asia-Pacific
        Indian Ocean
        Arctic Ocean
        Southern Ocean
        Arctic|Arktis|Arctique
        Mediterranean|Mediterranean Sea|Mittelmeer|Méditerranée|Mediterráneo
        Black Sea|Schwarzes Meer|mer Noire|Mar Negro|Чёрное море
        Red Sea|Rotes Meer|mer Rouge|Mar Rojo|البحر الأحمر
        Baltic Sea|Ostsee
        North Sea|Nordsee
        Caspian Sea
        Dead Sea
        Adriatic Sea
        Aegean Sea
        Sea of Japan
        East China Sea
        Yellow Sea
        Arabian Sea
        Bay of Bengal
        Sea of Azov
        South China Sea|Südchinesisches Meer|南海|南シナ海
        Persian Gulf|Arabian Gulf|Persischer Golf
        Gulf of Mexico|Golf von Mexiko
        Gulf of Aden
        Gulf of Oman
        English Channel
        Panama Canal
        Bosphorus
        Taiwan Strait
        Bering Strait
        Strait of Hormuz|Straße von Hormus|détroit d'Ormuz|Hormuz
        Suez Canal|Suez|Suezkanal
        Amazon rainforest|Amazonia|Amazonas
        Sahara
        Himalayas
        Himalaya
        Alps
        Andes
        Rocky Mountains
        Urals
        Pyrenees
        Mount Everest|Everest
        Mount Fuji
        Kilimanjaro
        Mont Blanc
        Matterhorn
        Mount Etna
        Etna
        Vesuvius
        Great Barrier Reef
        Grand Canyon
        Yellowstone
        Yosemite
        Nile
        Danube|Donau
        Rhine|Rhein
        Mississippi River
        Yangtze
        Ganges
        Thames
        Volga
        Dnipro
        Euphrates
        Tigris
        Mekong
        Congo River
        Amazon River
        Jordan River
        Rio Grande
        Lake Victoria
        Lake Michigan
        Lake Superior
        Lake Erie
        Lake Ontario
        Lake Huron
        Great Lakes
        Lake Geneva
        Lake Baikal
        Lake Tanganyika
        Chernobyl|Tschernobyl|Чернобыль|Chornobyl
        Guantanamo|Guantánamo|Guantanamo Bay
        Buckingham Palace
        Windsor Castle
        Downing Street
        10 Downing Street
        Wall Street
        Times Square
        Central Park
        Ground Zero
        Capitol Hill
        Westminster
        Heathrow
        Gatwick
        Stansted
        Rafah
        Khan Younis|Khan Yunis
        Jenin
        Nablus
        Hebron
        Ramallah
        Bethlehem
        Jabalia
        Nuseirat
        Deir al-Balah
        Idlib
        Homs
        Hama
        Latakia
        Raqqa
        Deir ez-Zor
        Kobani
        Palmyra
        Daraa
        Mosul
        Fallujah
        Ramadi
        Tikrit
        Kirkuk
        Erbil
        Najaf
        Karbala
        Basra
        Kandahar
        Helmand
        Herat
        Mazar-i-Sharif
        Jalalabad
        Kunduz
        Aden
        Sanaa|Sana'a
        Hodeidah
        Marib
        Taiz
        Benghazi
        Misrata
        Sirte
        Derna
        El Fasher
        Khartoum
        Omdurman
        Port Sudan
        Juba
        Ouagadougou
        Bamako
        Niamey
        N'Djamena
        Maiduguri
        Borno
        """#

    /// What places and their adjectives are called in German, French, Spanish, Italian and other languages.
    static let inOtherLanguages: StaticString = #"""
        Europe|Europa
        France|França
        US|EUA
        Germany|~deutsch|~deutsche|~deutschen|~deutscher|~Deutsche|~Deutschen|~Deutscher|~allemand|~allemande|~allemands|~allemandes|~Allemands|~alemán|~alemana|~alemanes|~tedesco|~tedesca|~tedeschi|~немецкий|~немецкие|Германии|Германию
        France|~französisch|~Franzosen|~Franzose|~français|~française|~françaises|~Français|~francés|~francesa|~franceses|~francese|~francesi|Франции|Францию
        UK|~britisch|~Briten|~Brite|~britannique|~britanniques|~Britanniques|~británico|~británica|~británicos|~britannico|~britannica|Grossbritannien|Royaume-Uni|Reino Unido|Regno Unito|Великобритании
        US|~amerikanisch|~US-amerikanisch|~Amerikaner|~américain|~américaine|~américains|~américaines|~Américains|~estadounidense|~estadounidenses|~americano|~americana|~americani|США|Etats-Unis|EE UU|EE.UU.|EE. UU.|EEUU|Estados Unidos|米国|アメリカ|美国|미국|الولايات المتحدة|أمريكا
        Russia|~russisch|~Russen|~Russe|~russe|~russes|~Russes|~ruso|~rusa|~rusos|~rusas|~russo|~russa|~russi|~российский|~российские|~российских|~русский|России|Россию|Россией
        Ukraine|~ukrainisch|~Ukrainer|~ukrainien|~ukrainienne|~ukrainiens|~Ukrainiens|~ucraniano|~ucraniana|~ucranianos|~ucraino|~ucraina|~ucraini|~украинский|~украинские|Украины|Украине|Украину|Україна|України
        China|~chinesisch|~Chinesen|~chinois|~chinoise|~chinoises|~Chinois|~chino|~chinos|~cinese|~cinesi|~китайский|~китайские|Китая|Китае|中國
        Israel|~israelisch|~Israelis|~israélien|~israélienne|~israéliens|~israéliennes|~Israéliens|~israelí|~israelíes|~israeliano|~israeliana|~израильский|Израиля|Израиле
        Palestine|Palästina|~palästinensisch|~Palästinenser|~palestinien|~palestinienne|~palestiniens|~Palestiniens|~palestino|~palestinos
        Turkey|~türkisch|~Türken|~Türke|~turc|~turque|~turcs|~Turcs|~turco|~turca|~turcos|Турции
        Italy|~italienisch|~Italiener|~italien|~italienne|~italiens|~Italiens|~italiano|~italiana|~italianos|~italiani|~italiane
        Spain|~spanisch|~Spanier|~espagnol|~espagnole|~espagnols|~Espagnols|~español|~española|~españoles|~españolas|~spagnolo|~spagnola
        Poland|~polnisch|~polonais|~polonaise|~Polonais|~polaco|~polaca|Польши
        Netherlands|~niederländisch|~Niederländer|~holländisch|~néerlandais|~néerlandaise|~neerlandés
        Belgium|~belgisch|~Belgier|~belge|~belges|~Belges
        Austria|~österreichisch|~Österreicher|~autrichien|~autrichienne|~austriaco
        Switzerland|~schweizerisch|~Schweizer|~suisse|~suisses|~suizo|~suiza|Schweiz|Suisse|Suiza|Svizzera
        Sweden|~schwedisch|~suédois|~sueco
        Norway|~norwegisch|~norvégien
        Denmark|~dänisch|~danois
        Finland|~finnisch|~finlandais
        Hungary|~ungarisch|~hongrois|~húngaro
        Czechia|~tschechisch|~tchèque|~checo|Tschechien
        Serbia|~serbisch|~serbe|~serbes|~serbio|Сербии
        Kosovo|~kosovarisch|~kosovar|Косово|科索沃|コソボ
        Greece|~griechisch|~grec|~grecque|~griego|~griega
        Japan|~japanisch|~Japaner|~japonais|~japonaise|~Japonais|~japonés|~japonesa|~giapponese|Японии
        India|~indisch|~indien|~indienne|~indiens|~indio
        Iran|~iranisch|~iranien|~iranienne|~iraniens|~iraní|~iraniano|Ирана
        Iraq|~irakisch|~irakien|~irakienne|~iraquí
        Syria|~syrisch|~Syrer|~syrien|~syrienne|~syriens|~sirio|Сирии
        Lebanon|~libanesisch|~libanais|~libanaise|~libanés
        Egypt|~ägyptisch|~égyptien|~égyptienne|~egipcio
        Saudi Arabia|~saudisch|~saudi-arabisch|~saoudien|~saoudienne|~saudí
        Afghanistan|~afghanisch|~Afghanen|~afghan|~afghane|~afgano
        Pakistan|~pakistanisch|~pakistanais|~pakistaní
        North Korea|~nordkoreanisch|~nord-coréen|~nord-coréenne|~norcoreano|КНДР|朝鲜|北朝鮮|북한
        South Korea|~südkoreanisch|~sud-coréen|~sud-coréenne|~surcoreano|한국|韩国|韓国
        Taiwan|~taiwanisch|~taiwanesisch|~taïwanais|台灣|台湾
        Canada|~kanadisch|~canadien|~canadienne|~canadiens|~canadiense
        Mexico|~mexikanisch|~mexicain|~mexicaine|~mexicano|~mexicana|México
        Brazil|~brasilianisch|~brésilien|~brésilienne|~brasileño|~brasileiro|~brasileira
        Argentina|~argentinisch|~argentin|~argentino
        Venezuela|~venezolanisch|~vénézuélien|~venezolano|~venezolana
        Colombia|~kolumbianisch|~colombien|~colombiano|~colombiana
        Cuba|~kubanisch|~cubain|~cubano|~cubana
        Chile|~chilenisch|~chilien|~chileno|~chilena
        Peru|~peruanisch|~péruvien|~peruano|~peruana
        Australia|~australisch|~australien|~australienne|~australiano
        South Africa|~südafrikanisch|~sud-africain|~sud-africaine|~sudafricano
        Nigeria|~nigerianisch|~nigérian|~nigériane|~nigeriano
        Ethiopia|~äthiopisch|~éthiopien|~etíope
        Senegal|~senegalesisch|~sénégalais|~sénégalaise
        Ivory Coast|~ivoirien|~ivoirienne|~ivoiriens
        Cameroon|~camerounais|~camerounaise
        Mali|~malisch|~malien|~malienne
        DR Congo|~kongolesisch|~congolais|~congolaise|RDC|RD Congo|Kongo
        Algeria|~algerisch|~algérien|~algérienne|~argelino
        Morocco|~marokkanisch|~marocain|~marocaine|~marroquí
        Tunisia|~tunesisch|~tunisien|~tunisienne
        Libya|~libysch|~libyen|~libyenne
        Sudan|~sudanesisch|~soudanais
        Europe|~europäisch|~européen|~européenne|~européens|~européennes|~europeo|~europea|~europei
        Africa|~afrikanisch|~africain|~africaine|~africains|~africaines|~africano
        Romania|~rumänisch|~roumain
        Bulgaria|~bulgarisch|~bulgare
        Croatia|~kroatisch|~croate
        Portugal|~portugiesisch|~portugais|~portugués|~português|~portuguesa
        Ireland|~irisch|~irlandais|~irlandés
        Scotland|~schottisch|~écossais
        Vietnam|~vietnamesisch|~vietnamien
        Thailand|~thailändisch|~thaïlandais|ไทย
        Indonesia|~indonesisch
        Philippines|~philippinisch
        Georgia|~georgisch|~géorgien|Грузия
        Armenia|~armenisch|~arménien
        Azerbaijan|~aserbaidschanisch
        Belarus|~belarussisch|~biélorusse|Weißrussland|Белоруссия
        UAE|VAE|Vereinigte Arabische Emirate|Émirats arabes unis|Emiratos Árabes Unidos|ОАЭ
        Ottoman Empire|Osmanisches Reich
        """#
}
