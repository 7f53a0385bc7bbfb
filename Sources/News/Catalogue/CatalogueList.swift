/// The publishers of the catalogue; see `Catalogue.init(list:)` for the form.
///
/// Names and addresses are facts, gathered from public lists of feeds: awesome-rss-feeds (github.com/plenaryapp, CC0),
/// news-feed-list-of-countries (github.com/yavuz, MIT; fetched by its robot in March 2026), and those of two public
/// readers of August 2026. Within a heading those come first that more than one of them has.
enum CatalogueList {
    static let text = #"""
        # International en world
        *BBC News: World	https://feeds.bbci.co.uk/news/world/rss.xml
        *The Guardian: World	https://www.theguardian.com/world/rss
        *France 24	https://www.france24.com/en/rss
        *CNBC International	https://www.cnbc.com/id/100727362/device/rss/rss.html
        Google News	https://news.google.com/rss
        HuffPost: World	https://www.huffpost.com/section/world-news/feed
        Los Angeles Times: World	https://www.latimes.com/world-nation/rss2.0.xml
        NDTV: World	https://feeds.feedburner.com/ndtvnews-world-news
        Times of India: World	https://timesofindia.indiatimes.com/rssfeeds/296589292.cms
        *Al Jazeera	https://www.aljazeera.com/xml/rss/all.xml
        *Deutsche Welle	https://rss.dw.com/xml/rss-en-all
        *UN News	https://news.un.org/feed/subscribe/en/news/all/rss.xml
        *Le Monde in English	https://www.lemonde.fr/en/rss/une.xml
        Euronews	https://www.euronews.com/rss?format=xml
        CBC: World	https://www.cbc.ca/webfeed/rss/rss-world
        Christian Science Monitor	http://rss.csmonitor.com/feeds/csm
        # International en politics
        *Foreign Policy	https://foreignpolicy.com/feed/
        *Foreign Affairs	https://www.foreignaffairs.com/rss.xml
        *International Crisis Group	https://www.crisisgroup.org/rss
        Atlantic Council	https://www.atlanticcouncil.org/feed/
        War on the Rocks	https://warontherocks.com/feed
        Responsible Statecraft	https://responsiblestatecraft.org/feed/
        RAND	https://www.rand.org/pubs/articles.xml
        Jamestown Foundation	https://jamestown.org/feed/
        FPRI	https://www.fpri.org/feed/
        # International en business
        *CNBC	https://www.cnbc.com/id/100003114/device/rss/rss.html
        *Yahoo Finance	https://finance.yahoo.com/news/rssindex
        Forbes: Business	https://www.forbes.com/business/feed/
        Fortune	https://fortune.com/feed
        Investing.com	https://www.investing.com/rss/news.rss
        Seeking Alpha	https://seekingalpha.com/market_currents.xml
        Entrepreneur	http://feeds.feedburner.com/entrepreneur/latest
        Inc.	https://www.inc.com/rss/
        Financial Samurai	https://www.financialsamurai.com/feed/
        NerdWallet	https://www.nerdwallet.com/blog/feed/
        *Financial Times	https://www.ft.com/rss/home
        Business Insider	https://www.businessinsider.com/rss
        MarketWatch	http://feeds.marketwatch.com/marketwatch/marketpulse/
        # International en technology
        *Ars Technica	http://feeds.arstechnica.com/arstechnica/index
        *The Verge	https://www.theverge.com/rss/index.xml
        *Hacker News	https://news.ycombinator.com/rss
        *TechCrunch	https://techcrunch.com/feed/
        Engadget	https://www.engadget.com/rss.xml
        Hacker News: Front page	https://hnrss.org/frontpage
        Product Hunt	https://www.producthunt.com/feed
        CNET	https://www.cnet.com/rss/news/
        Gizmodo	https://gizmodo.com/rss
        Lifehacker	https://lifehacker.com/rss
        Mashable	http://feeds.mashable.com/Mashable
        ReadWrite	https://readwrite.com/feed/
        Stratechery	https://stratechery.com/feed/
        The Keyword (Google)	https://www.blog.google/rss/
        The Next Web	https://thenextweb.com/feed/
        Accidental Tech Podcast	https://atp.fm/rss
        Linus Tech Tips	https://www.youtube.com/feeds/videos.xml?user=LinusTechTips
        Hackaday	https://hackaday.com/blog/feed/
        How-To Geek	https://www.howtogeek.com/feed/
        MakeUseOf	https://www.makeuseof.com/feed/
        Android Authority	https://www.androidauthority.com/feed
        Android Central	http://feeds.androidcentral.com/androidcentral
        Android Police	http://feeds.feedburner.com/AndroidPolice
        Droid Life	https://www.droid-life.com/feed
        GSMArena	https://www.gsmarena.com/rss-news-reviews.php3
        9to5Mac	https://9to5mac.com/feed
        AppleInsider	https://appleinsider.com/rss/news/
        Cult of Mac	https://www.cultofmac.com/feed
        Daring Fireball	https://daringfireball.net/feeds/main
        MacRumors	http://feeds.macrumors.com/MacRumors-Mac
        MacStories	https://www.macstories.net/feed
        *Wired	https://www.wired.com/feed/rss
        *MIT Technology Review	https://www.technologyreview.com/feed/
        CISA Advisories	https://www.cisa.gov/cybersecurity-advisories/all.xml
        # International en programming
        *Stack Overflow Blog	https://stackoverflow.blog/feed/
        *The GitHub Blog	https://github.blog/feed/
        *InfoQ	https://feed.infoq.com
        JetBrains Blog	https://blog.jetbrains.com/feed
        Code as Craft (Etsy)	https://codeascraft.com/feed/atom/
        Google Developers Blog	http://feeds.feedburner.com/GDBcode
        Scripting News	http://scripting.com/rss.xml
        Spotify Engineering	https://labs.spotify.com/feed/
        Stack Abuse	https://stackabuse.com/rss/
        Better Programming	https://medium.com/feed/better-programming
        The Airbnb Tech Blog	https://medium.com/feed/airbnb-engineering
        HackerNoon	https://medium.com/feed/hackernoon
        Android Developers	https://medium.com/feed/androiddevelopers
        Jake Wharton	https://jakewharton.com/atom.xml
        Public Object	https://publicobject.com/rss/
        The Daily WTF	http://syndication.thedailywtf.com/TheDailyWtf
        # International en science
        *Nature	https://www.nature.com/nature.rss
        *ScienceDaily	https://www.sciencedaily.com/rss/all.xml
        *Phys.org	https://phys.org/rss-feed/
        *BBC News: Science & Environment	http://feeds.bbci.co.uk/news/science_and_environment/rss.xml
        Scientific American	http://rss.sciam.com/ScientificAmerican-Global
        Wired: Science	https://www.wired.com/feed/category/science/latest/rss
        TED Talks Daily	https://pa.tedcdn.com/feeds/talks.rss
        arXiv: Artificial Intelligence	https://export.arxiv.org/rss/cs.AI
        # International en space
        *NASA	https://www.nasa.gov/rss/dyn/breaking_news.rss
        *Space.com	https://www.space.com/feeds/all
        New Scientist: Space	https://www.newscientist.com/subject/space/feed/
        The Guardian: Space	https://www.theguardian.com/science/space/rss
        # International en health
        *World Health Organization	https://www.who.int/rss-feeds/news-english.xml
        # International en sport
        *BBC Sport	http://feeds.bbci.co.uk/sport/rss.xml
        *ESPN	https://www.espn.com/espn/rss/news
        *Sky News: Sport	http://feeds.skynews.com/feeds/rss/sports.xml
        Yahoo Sports	https://sports.yahoo.com/rss/
        Sportskeeda	https://www.sportskeeda.com/feed
        Soccer News	https://www.soccernews.com/feed
        BBC Sport: Cricket	http://feeds.bbci.co.uk/sport/cricket/rss.xml
        ESPNcricinfo	http://www.espncricinfo.com/rss/content/story/feeds/0.xml
        The Guardian: Cricket	https://www.theguardian.com/sport/cricket/rss
        Wisden	https://www.wisden.com/feed
        BBC Sport: Tennis	http://feeds.bbci.co.uk/sport/tennis/rss.xml
        ATP Tour	https://www.atptour.com/en/media/rss-feed/xml-feed
        ESPN: Tennis	https://www.espn.com/espn/rss/tennis/news
        # International en cars
        *Autocar	https://www.autocar.co.uk/rss
        Bike EXIF	https://www.bikeexif.com/feed
        BMW Blog	https://feeds.feedburner.com/BmwBlog
        Bring a Trailer	https://bringatrailer.com/feed/
        Car and Driver	https://www.caranddriver.com/rss/all.xml/
        Carscoops	https://www.carscoops.com/feed/
        Jalopnik	https://jalopnik.com/rss
        The Truth About Cars	https://www.thetruthaboutcars.com/feed/
        # International en gaming
        *Eurogamer	https://www.eurogamer.net/?format=rss
        *Rock, Paper, Shotgun	http://feeds.feedburner.com/RockPaperShotgun
        *Polygon	https://www.polygon.com/rss/index.xml
        GameSpot	https://www.gamespot.com/feeds/mashup/
        IGN	http://feeds.ign.com/ign/all
        Kotaku	https://kotaku.com/rss
        The Escapist	https://www.escapistmagazine.com/v2/feed/
        # International en film
        *Variety	https://variety.com/feed/
        *Deadline	https://deadline.com/feed/
        IndieWire	https://www.indiewire.com/feed
        /Film	https://feeds2.feedburner.com/slashfilm
        ComingSoon.net	https://www.comingsoon.net/feed
        FirstShowing.net	https://www.firstshowing.net/feed/
        TVLine	https://tvline.com/feed/
        TV Fanatic	https://www.tvfanatic.com/rss.xml
        # International en music
        *Pitchfork: News	http://pitchfork.com/rss/news
        Consequence	http://consequenceofsound.net/feed
        Metal Injection	http://feeds.feedburner.com/metalinjection
        # International en books
        *Book Riot	https://bookriot.com/feed/
        *Kirkus Reviews	https://www.kirkusreviews.com/feeds/rss/
        New in Books	https://www.newinbooks.com/feed/
        # International en design
        *ArchDaily	http://feeds.feedburner.com/Archdaily
        *Dezeen: Architecture	https://www.dezeen.com/architecture/feed/
        Architectural Digest	https://www.architecturaldigest.com/feed/rss
        Design Milk: Architecture	https://design-milk.com/category/architecture/feed/
        The Architect’s Newspaper	https://archpaper.com/feed
        designboom: Architecture	https://www.designboom.com/architecture/feed/
        Dezeen: Interiors	https://www.dezeen.com/interiors/feed/
        The Design Files	https://thedesignfiles.net/feed/
        Ideal Home	https://www.idealhome.co.uk/feed
        Yanko Design	http://feeds.feedburner.com/yankodesign
        UX Collective	https://uxdesign.cc/feed
        # International en photography
        *PetaPixel	https://petapixel.com/feed/
        500px	https://iso.500px.com/feed/
        The Big Picture	https://www.bostonglobe.com/rss/bigpicture
        # International en food
        *The Kitchn	https://www.thekitchn.com/main.rss
        Babish Culinary Universe	https://www.youtube.com/feeds/videos.xml?user=bgfilms
        # International en travel
        *Atlas Obscura	https://www.atlasobscura.com/feeds/latest
        # International en fashion
        *The Guardian: Fashion	https://www.theguardian.com/fashion/rss
        Fashionista	https://fashionista.com/.rss/excerpt/
        Elle: Fashion	https://www.elle.com/rss/fashion.xml/
        Who What Wear	https://www.whowhatwear.com/rss
        # International en comics
        *Saturday Morning Breakfast Cereal	https://www.smbc-comics.com/comic/rss
        Penny Arcade	https://www.penny-arcade.com/feed
        # GB en news
        *BBC News	http://feeds.bbci.co.uk/news/rss.xml
        *The Independent	http://www.independent.co.uk/news/uk/rss
        Daily Mail	https://www.dailymail.co.uk/home/index.rss
        Daily Express	http://feeds.feedburner.com/daily-express-news-showbiz
        *The Telegraph	https://www.telegraph.co.uk/rss.xml
        Evening Standard	http://www.standard.co.uk/news/rss/
        Metro	http://metro.co.uk/feed/
        Daily Record	http://www.dailyrecord.co.uk/rss.xml
        WalesOnline	http://www.walesonline.co.uk/news/wales-news/rss.xml
        # IE en news
        *TheJournal.ie	https://www.thejournal.ie/feed/
        *Irish Examiner	https://feeds.feedburner.com/ietopstories
        BreakingNews.ie	https://feeds.breakingnews.ie/bntopstories
        Irish Mirror	https://www.irishmirror.ie/?service=rss
        # IE en sport
        The42	https://www.the42.ie/feed/
        # US en news
        Axios	https://api.axios.com/feed/
        Yahoo News	https://news.yahoo.com/rss/mostviewed
        *NPR	https://feeds.npr.org/1001/rss.xml
        *PBS NewsHour	https://www.pbs.org/newshour/feeds/rss/headlines
        *The New York Times	http://rss.nytimes.com/services/xml/rss/nyt/HomePage.xml
        *ABC News	https://feeds.abcnews.com/abcnews/topstories
        *CBS News	https://www.cbsnews.com/latest/rss/main
        NBC News	https://feeds.nbcnews.com/nbcnews/public/news
        Wall Street Journal: US	https://feeds.content.dowjones.io/public/rss/RSSUSnews
        Fox News: US	https://moxie.foxnews.com/google-publisher/us.xml
        New York Post	http://nypost.com/feed/
        Los Angeles Times	http://www.latimes.com/rss2.0.xml
        Slate	http://feeds.slate.com/slate
        Vox	https://www.vox.com/rss/index.xml
        # US en politics
        Politico Playbook	https://rss.politico.com/playbook.xml
        *Politico	https://rss.politico.com/politics-news.xml
        *The Hill	https://thehill.com/news/feed
        Federal Reserve	https://www.federalreserve.gov/feeds/press_all.xml
        SEC: Press releases	https://www.sec.gov/news/pressreleases.rss
        # CA en news
        *CBC: Top stories	https://www.cbc.ca/cmlink/rss-topstories
        *Global News	https://globalnews.ca/feed/
        National Post	https://nationalpost.com/feed/
        Toronto Sun	https://torontosun.com/category/news/feed
        Ottawa Citizen	https://ottawacitizen.com/feed/
        The Province	https://theprovince.com/feed/
        Calgary Herald	https://calgaryherald.com/feed
        Edmonton Journal	https://edmontonjournal.com/feed/
        The Tyee	https://thetyee.ca/rss2.xml
        *The Globe and Mail: Canada	https://www.theglobeandmail.com/arc/outboundfeeds/rss/category/canada/?outputType=xml
        Toronto Star: Canada	https://www.thestar.com/search/?f=rss&t=article&c=news/canada
        Vancouver Sun	https://vancouversun.com/feed/
        Montreal Gazette	https://montrealgazette.com/feed/
        Winnipeg Free Press	https://www.winnipegfreepress.com/feed
        The Narwhal	https://thenarwhal.ca/feed/
        Maclean’s	https://macleans.ca/feed/
        # CA en business
        Financial Post	https://financialpost.com/feed/
        # CA fr news
        La Presse	https://www.lapresse.ca/actualites/rss
        *Radio-Canada	https://ici.radio-canada.ca/info/rss/info/en-continu
        *Le Devoir	https://www.ledevoir.com/rss/manchettes.xml
        TVA Nouvelles	https://www.tvanouvelles.ca/rss.xml
        Le Journal de Montréal	http://www.journaldemontreal.com/accueil/rss.xml
        # AU en news
        *ABC News (Australia)	https://www.abc.net.au/news/feed/1948/rss.xml
        *Sydney Morning Herald	https://www.smh.com.au/rss/feed.xml
        *The Age	https://www.theage.com.au/rss/feed.xml
        Brisbane Times	https://www.brisbanetimes.com.au/rss/feed.xml
        The Canberra Times	https://www.canberratimes.com.au/rss.xml
        PerthNow	https://www.perthnow.com.au/news/feed
        Michael West	https://www.michaelwest.com.au/feed/
        # AU en business
        Business News (Western Australia)	https://www.businessnews.com.au/rssfeed/latest.rss
        # NZ en news
        *New Zealand Herald	http://rss.nzherald.co.nz/rss/xml/nzhrsscid_000000001.xml
        Otago Daily Times	http://www.odt.co.nz/news/feed
        # SB en news
        Solomon Times	http://www.solomontimes.com/rss/latest-news.xml
        # PF fr news
        Tahiti Infos	http://www.tahiti-infos.com/xml/syndication.rss
        # FR fr news
        *Le Monde	https://www.lemonde.fr/rss/une.xml
        *France 24	https://www.france24.com/fr/rss
        *Franceinfo	https://www.francetvinfo.fr/titres.rss
        *Mediapart	https://www.mediapart.fr/articles/feed
        Ouest-France	https://www.ouest-france.fr/rss-en-continu.xml
        Le Nouvel Obs	https://www.nouvelobs.com/a-la-une/rss.xml
        Sud Ouest	https://www.sudouest.fr/essentiel/rss.xml
        La Dépêche du Midi	https://www.ladepeche.fr/rss.xml
        Le HuffPost	https://www.huffingtonpost.fr/feeds/index.xml
        *Le Figaro	https://www.lefigaro.fr/rss/figaro_actualites.xml
        Libération	https://www.liberation.fr/arc/outboundfeeds/rss-all/?outputType=xml
        La Croix	https://www.la-croix.com/rss
        20 Minutes	https://www.20minutes.fr/feeds/rss-une.xml
        Le Parisien	https://feeds.leparisien.fr/leparisien/rss
        L’Humanité	https://www.humanite.fr/rss
        Euronews en français	https://fr.euronews.com/rss?format=xml
        # FR fr sport
        L’Équipe	https://dwh.lequipe.fr/api/edito/rss?path=/
        # FR en news
        The Local France	https://www.thelocal.fr/feeds/rss.php
        # DE de news
        *Tagesschau	https://www.tagesschau.de/xml/rss2/
        *Die Zeit	https://newsfeed.zeit.de/index
        *FAZ	https://www.faz.net/rss/aktuell/
        *Der Spiegel	https://www.spiegel.de/schlagzeilen/tops/index.rss
        *Deutsche Welle	https://rss.dw.com/xml/rss-de-all
        Die Welt	https://www.welt.de/feeds/latest.rss
        Stern	http://www.stern.de/feed/standard/all/
        Bild	https://www.bild.de/feed/alles.xml
        Hamburger Abendblatt	http://www.abendblatt.de/?service=Rss
        Rheinische Post	http://www.rp-online.de/feed.rss
        Euronews auf Deutsch	https://de.euronews.com/rss?format=xml
        # DE de business
        Handelsblatt	https://www.handelsblatt.com/contentexport/feed/schlagzeilen
        # AT de news
        *Kurier	http://kurier.at/xml/feed
        Kronen Zeitung	http://www.krone.at/Nachrichten/rss.html
        Kleine Zeitung: Wirtschaft	http://www.kleinezeitung.at/rss/wirtschaft
        # AT de business
        Die Presse: Wirtschaft	http://diepresse.com/rss/Wirtschaft
        # CH de news
        *Neue Zürcher Zeitung	http://www.nzz.ch/startseite.rss
        Berner Zeitung	http://www.bernerzeitung.ch/rss.html
        # CH fr news
        24 heures	http://www.24heures.ch/rss.html
        # LU lb news
        RTL Lëtzebuerg	http://rtl.lu/rss/headlines/
        # NL nl news
        *NOS	https://feeds.nos.nl/nosnieuwsalgemeen
        *NRC	https://www.nrc.nl/rss/
        NU.nl	http://www.nu.nl/feeds/rss/algemeen.rss
        AD	http://www.ad.nl/rss.xml
        # BE nl news
        *De Morgen	https://demorgen.be/in-het-nieuws/rss.xml
        Het Laatste Nieuws	https://www.hln.be/home/rss.xml
        # BE fr news
        *7sur7	https://www.7sur7.be/home/rss.xml
        La DH	https://www.dhnet.be/arc/outboundfeeds/rss/?outputType=xml
        # ES es news
        *El País	https://feeds.elpais.com/mrss-s/pages/ep/site/elpais.com/portada
        *elDiario.es	https://www.eldiario.es/rss/
        El Periódico	https://www.elperiodico.com/es/rss/rss_portada.xml
        El Confidencial: España	https://rss.elconfidencial.com/espana/
        El HuffPost	https://www.huffingtonpost.es/feeds/index.xml
        *El Mundo	https://e00-elmundo.uecdn.es/elmundo/rss/portada.xml
        *BBC News Mundo	https://www.bbc.com/mundo/index.xml
        *France 24 en español	https://www.france24.com/es/rss
        La Vanguardia	https://www.lavanguardia.com/rss/home.xml
        ABC	https://www.abc.es/rss/atom/portada/
        Europa Press	https://www.europapress.es/rss/rss.aspx
        La Voz de Galicia	https://www.lavozdegalicia.es/index.xml
        Euronews en español	https://es.euronews.com/rss?format=xml
        # ES es business
        Expansión	https://e00-expansion.uecdn.es/rss/portada.xml
        Cinco Días	https://feeds.elpais.com/mrss-s/pages/ep/site/cincodias.elpais.com/section/ultimas-noticias/portada
        # ES es sport
        Marca	https://e00-marca.uecdn.es/rss/portada.xml
        # ES en news
        The Local Spain	https://feeds.thelocal.com/rss/es
        Euro Weekly News	https://www.euroweeklynews.com/feed/
        # PT pt news
        *Público	https://feeds.feedburner.com/PublicoRSS
        *Observador	https://observador.pt/rss/
        Correio da Manhã	https://www.cmjornal.pt/rss
        Diário de Notícias	https://www.dn.pt/stories.rss/
        Renascença	https://rr.pt/rss/rssfeed.aspx?section=section_noticias
        Euronews em português	https://pt.euronews.com/rss?format=xml
        # PT pt business
        Jornal de Negócios	https://www.jornaldenegocios.pt/rss
        # PT pt sport
        Record	https://www.record.pt/rss/
        # IT it news
        *La Repubblica	https://www.repubblica.it/rss/homepage/rss2.0.xml
        *ANSA	https://www.ansa.it/sito/ansait_rss.xml
        *Internazionale	https://www.internazionale.it/sitemaps/rss.xml
        Adnkronos	http://rss.adnkronos.com/RSS_PrimaPagina.xml
        Libero Quotidiano	https://www.liberoquotidiano.it/rss.xml
        Panorama	https://www.panorama.it/feeds/feed.rss
        *Corriere della Sera	https://www.corriere.it/rss/homepage.xml
        Il Messaggero	http://www.ilmessaggero.it/rss/home.xml
        Euronews in italiano	https://it.euronews.com/rss?format=xml
        # IT it sport
        Milan News	https://www.milannews.it/rss/
        # IT en news
        The Guardian: Italy	https://www.theguardian.com/world/italy/rss
        The Local Italy	https://feeds.thelocal.com/rss/it
        ANSA in English	http://www.ansa.it/english/english_rss.xml
        # SM it news
        San Marino RTV	https://www.sanmarinortv.sm/rss.xml
        # MT en news
        Gozo News	http://feed.gozonews.com/GozoNews
        # SE sv news
        *SVT Nyheter	https://www.svt.se/nyheter/rss.xml
        *Dagens Nyheter	https://www.dn.se/rss/
        Svenska Dagbladet	https://www.svd.se/feed/articles.rss
        Expressen	http://www.expressen.se/rss/nyheter
        # NO no news
        *NRK	https://www.nrk.no/nyheter/siste.rss
        *Aftenposten	https://www.aftenposten.no/rss
        Bergens Tidende	http://www.bt.no/rss/
        Stavanger Aftenblad	http://www.aftenbladet.no/rss/
        # NO no business
        E24	http://e24.no/rss/
        # DK da news
        *DR Nyheder	https://www.dr.dk/nyheder/service/feeds/allenyheder
        # DK da business
        Børsen	http://borsen.dk/rss/
        # FI fi news
        *Yle Uutiset	https://yle.fi/rss/news
        Iltalehti	http://www.iltalehti.fi/rss/uutiset.xml
        # FI fi business
        Talouselämä	http://www.talouselama.fi/rss.xml
        # IS is news
        *RÚV	http://www.ruv.is/rss/frettir
        # EE et news
        *Postimees	http://www.postimees.ee/rss/
        # EE en news
        ERR News	https://news.err.ee/rss
        # LV en news
        LSM in English	https://eng.lsm.lv/rss/
        # LV lv news
        Delfi (Latvia)	http://www.delfi.lv/rss.php
        # LT en news
        LRT in English	https://www.lrt.lt/en/news-in-english?rss
        # LT lt news
        *15min	http://www.15min.lt/rss
        Delfi (Lithuania)	http://www.delfi.lt/rss/feeds/lithuania.xml
        # PL pl news
        *Rzeczpospolita	https://www.rp.pl/rss_main
        RMF24	https://www.rmf24.pl/feed
        Dziennik	http://rss.dziennik.pl/Dziennik-PL/
        Newsweek Polska	https://www.newsweek.pl/rss.xml
        wPolityce	http://feeds.feedburner.com/wPolitycepl
        *OKO.press	https://oko.press/feed
        *Gazeta Wyborcza	https://wyborcza.pl/pub/rss/najnowsze_wyborcza.xml
        TVN24: Świat	https://tvn24.pl/swiat.xml
        Polsat News	https://www.polsatnews.pl/rss/wszystkie.xml
        # PL pl business
        Gazeta Prawna	http://rss.gazetaprawna.pl/GazetaPrawna
        # PL pl technology
        Wirtualne Media	https://www.wirtualnemedia.pl/rss/wirtualnemedia_rss.xml
        # CZ cs news
        *Seznam Zprávy	https://www.seznamzpravy.cz/rss
        *Aktuálně.cz	http://zpravy.aktualne.cz/rss/
        Novinky.cz	http://www.novinky.cz/rss/
        Lidovky.cz	http://servis.lidovky.cz/rss.aspx?c=ln_lidovky
        # SK sk news
        *Aktuality.sk	http://www.aktuality.sk/rss/
        Pravda	http://servis.pravda.sk/rss.asp
        # SK sk business
        HNonline	http://hnonline.sk/rss/1
        # HU hu news
        *HVG	https://hvg.hu/rss
        Index	https://index.hu/24ora/rss
        *Telex	https://telex.hu/rss
        *444	https://444.hu/feed
        24.hu	https://24.hu/feed/
        Népszava	http://nepszava.hu/rss/
        # HU hu business
        Portfolio	https://portfolio.hu/rss/all.xml
        # SI sl news
        *RTV Slovenija	http://www.rtvslo.si/feeds/01.xml
        Delo	http://www.delo.si/rss/
        # HR hr news
        *Index.hr	https://www.index.hr/rss
        N1 Hrvatska	https://n1info.hr/feed/
        Jutarnji list	https://www.jutarnji.hr/feed
        tportal	http://www.tportal.hr/rss/naslovnicarss.xml
        # BA bs news
        *Klix.ba	https://www.klix.ba/rss
        Dnevni avaz	https://avaz.ba/rss
        # RS sr news
        *Blic	http://www.blic.rs/rss/danasnje-vesti
        Novosti	http://www.novosti.rs/rss/rss-vesti
        # International en balkans
        *Balkan Insight	https://balkaninsight.com/feed/
        # MK mk news
        MKD.mk	http://www.mkd.mk/feed
        # AL sq news
        BalkanWeb	http://www.balkanweb.com/site/feed/
        # XK sq news
        Radio Evropa e Lirë	http://www.evropaelire.org/api/ayiiyqveqjiyqv
        # RO ro news
        *HotNews	https://www.hotnews.ro/rss
        *G4Media	https://www.g4media.ro/feed/
        Digi24	https://www.digi24.ro/rss
        # MD ro news
        *Ziarul de Gardă	https://www.zdg.md/feed/
        Moldova 1	https://moldova1.md/rss
        # MD ru news
        NewsMaker	https://newsmaker.md/feed
        # BG bg news
        *Dnevnik	https://www.dnevnik.bg/rss/
        Darik News	http://dariknews.bg/rss.php
        # GR el news
        *Ta Nea	https://www.tanea.gr/feed/
        in.gr	https://www.in.gr/feed/
        iefimerida	https://www.iefimerida.gr/rss.xml
        Proto Thema	http://www.protothema.gr/rss/news/general/
        Euronews στα ελληνικά	https://gr.euronews.com/rss?format=xml
        # GR el business
        Naftemporiki	https://www.naftemporiki.gr/feed/
        # CY en news
        Cyprus Mail	http://cyprus-mail.com/feed/
        # UA uk news
        *Ukrainska Pravda	https://www.pravda.com.ua/rss/
        *Espreso	https://espreso.tv/rss
        *TSN	https://tsn.ua/rss/full.rss
        NV	https://nv.ua/rss/all.xml
        Gazeta.ua	https://gazeta.ua/rss
        # UA ru news
        UNIAN	https://rss.unian.net/site/news_rus.rss
        Korrespondent	http://k.img.com.ua/rss/ru/all_news2.0.xml
        Censor.net	https://censor.net.ua/includes/news_ru.xml
        # RU ru news
        *Meduza	https://meduza.io/rss/all
        Interfax	https://www.interfax.ru/rss.asp
        Lenta.ru	https://lenta.ru/rss
        NEWSru.com	https://rss.newsru.com/top/big/
        Moskovsky Komsomolets	https://www.mk.ru/rss/index.xml
        Rossiyskaya Gazeta	https://rg.ru/xml/index.xml
        *BBC News Russian	https://feeds.bbci.co.uk/russian/rss.xml
        *Novaya Gazeta Europe	https://novayagazeta.eu/feed/rss
        TASS	https://tass.ru/rss/all.xml
        RIA Novosti	https://ria.ru/export/rss2/index.xml
        Euronews на русском	https://ru.euronews.com/rss?format=xml
        # RU en news
        *The Moscow Times	https://www.themoscowtimes.com/rss/news
        RT	https://www.rt.com/rss/
        Pravda Report	https://www.pravdareport.com/export.xml
        Meduza in English	https://meduza.io/rss/en/all
        # BY en news
        Nasha Niva	http://nn.by/?c=rss-all&lang=en
        # GE en news
        *Civil Georgia	https://civil.ge/feed/
        OC Media	https://oc-media.org/feed/
        JAMnews	https://jam-news.net/feed/
        # AM en news
        CivilNet	http://civilnet.am/feed/
        News.am	http://news.am/eng/rss/
        # AZ en news
        Trend	http://en.trend.az/feeds/index.rss
        # TR tr news
        *BBC News Türkçe	https://feeds.bbci.co.uk/turkce/rss.xml
        *Cumhuriyet	http://www.cumhuriyet.com.tr/rss/son_dakika.xml
        Deutsche Welle Türkçe	https://rss.dw.com/xml/rss-tur-all
        Hürriyet	https://www.hurriyet.com.tr/rss/anasayfa
        Sabah	http://www.sabah.com.tr/rss/anasayfa.xml
        # TR en news
        Daily Sabah	https://www.dailysabah.com/rss/home-page
        # KZ ru news
        Tengrinews	http://tengrinews.kz/news.rss
        # KG en news
        AKIpress	http://www.akipress.com/rss/en.rss
        # UZ ru news
        Gazeta.uz	http://www.gazeta.uz/rss/
        # IL en news
        *Jerusalem Post	https://www.jpost.com/rss/rssfeedsheadlines.aspx
        *+972 Magazine	https://www.972mag.com/feed/
        Ynetnews	https://www.ynetnews.com/Integration/StoryRss3089.xml
        # IR fa news
        Tabnak	https://www.tabnak.ir/fa/rss/allnews
        Mehr News	https://www.mehrnews.com/rss
        Asr Iran	https://www.asriran.com/fa/rss/allnews
        *BBC News Persian	https://feeds.bbci.co.uk/persian/rss.xml
        # IR en news
        IRNA	https://en.irna.ir/rss
        Mehr News in English	https://en.mehrnews.com/rss
        # International ar world
        *Al Jazeera Arabic	https://www.aljazeera.net/aljazeerarss/a7c186be-1adb-4b11-a982-4783e765316e/4e17ecdc-8fb9-40de-a5d6-d00f72384a51
        *Al Arabiya	https://www.alarabiya.net/tools/mrss/?cat=main
        *France 24 Arabic	https://www.france24.com/ar/rss
        # International en middle-east
        *BBC News: Middle East	https://feeds.bbci.co.uk/news/world/middle_east/rss.xml
        The Guardian: Middle East	https://www.theguardian.com/world/middleeast/rss
        # SY en news
        Syria Direct	https://syriadirect.org/feed/
        # LB en news
        Naharnet	https://www.naharnet.com/tags/lebanon/en/feed.atom
        # OM en news
        Oman Observer	https://www.omanobserver.om/rssFeed/1
        # YE en politics
        Sana’a Center	https://sanaacenter.org/feed/
        # EG en news
        Egypt Independent	https://www.egyptindependent.com/feed/
        # LY en news
        Libya Herald	https://libyaherald.com/rss.xml
        # MA ar news
        Hespress	http://www.hespress.com/feed/index.rss
        # DZ fr news
        TSA	http://www.tsa-algerie.com/feed/
        # International en africa
        *BBC News: Africa	https://feeds.bbci.co.uk/news/world/africa/rss.xml
        *Africanews	https://www.africanews.com/feed/rss
        RFI: Africa	https://www.rfi.fr/en/africa/rss
        # International fr africa
        *Jeune Afrique	https://www.jeuneafrique.com/feed/
        *BBC News Afrique	https://www.bbc.com/afrique/index.xml
        Africanews en français	https://fr.africanews.com/feed/rss
        # ZA en news
        *News24	https://feeds.news24.com/articles/news24/TopStories/rss
        *Daily Maverick	https://www.dailymaverick.co.za/dmrss/
        IOL	http://rss.iol.io/iol/news
        The Citizen	https://citizen.co.za/feed/
        The South African	https://www.thesouthafrican.com/feed/
        # ZA en business
        Moneyweb	https://www.moneyweb.co.za/feed/
        # ZA en technology
        TechCentral	https://techcentral.co.za/feed
        # NG en news
        *Premium Times	https://www.premiumtimesng.com/feed
        Daily Post Nigeria	https://dailypost.ng/feed
        Legit.ng	https://www.legit.ng/rss/all.rss
        Information Nigeria	https://www.informationng.com/feed
        *Channels TV	https://www.channelstv.com/feed/
        *Daily Trust	https://dailytrust.com/feed/
        Vanguard	https://www.vanguardngr.com/feed/
        ThisDay	https://www.thisdaylive.com/feed
        # GH en news
        MyJoyOnline	https://www.myjoyonline.com/feed/
        # KE en news
        *Nation (Kenya)	https://nation.africa/kenya/rss.xml
        # ET en news
        *The Reporter (Ethiopia)	https://www.thereporterethiopia.com/feed/
        Ethiopia Insight	https://www.ethiopia-insight.com/feed/
        # SD en news
        *Dabanga	https://www.dabangasudan.org/en/feed
        # SS en news
        Radio Tamazuj	https://www.radiotamazuj.org/en/feed
        # CD fr news
        *Actualite.cd	https://actualite.cd/feed
        Radio Okapi	https://www.radiookapi.net/rss.xml
        # SN fr news
        Le Quotidien	https://lequotidien.sn/feed/
        Senego	http://senego.com/feed
        # ML fr news
        Studio Tamani	https://www.studiotamani.org/feed/
        # NE fr news
        Aïr Info	https://airinfoagadez.com/feed/
        # TD fr news
        Tchadinfos	https://tchadinfos.com/feed/
        # CF fr news
        Radio Ndeke Luka	https://www.radiondekeluka.org/feed/
        # MW en news
        Nyasa Times	http://www.nyasatimes.com/feed/
        # MU fr news
        L’Express (Mauritius)	http://www.lexpress.mu/rss.xml
        # MG fr news
        Madagascar Tribune	http://www.madagascar-tribune.com/spip.php?page=backend
        # IN en news
        *The Hindu	https://www.thehindu.com/feeder/default.rss
        *NDTV	https://feeds.feedburner.com/ndtvnews-top-stories
        *Scroll.in	http://feeds.feedburner.com/ScrollinArticles.rss
        *BBC News: India	http://feeds.bbci.co.uk/news/world/asia/india/rss.xml
        Times of India	https://timesofindia.indiatimes.com/rssfeedstopstories.cms
        India Today	https://www.indiatoday.in/rss/home
        The Guardian: India	https://www.theguardian.com/world/india/rss
        Deccan Chronicle	https://www.deccanchronicle.com/rss_feed/
        Free Press Journal	https://www.freepressjournal.in/stories.rss
        Swarajya	https://prod-qt-images.s3.amazonaws.com/production/swarajya/feed.xml
        # IN en business
        *The Economic Times	https://economictimes.indiatimes.com/rssfeedsdefault.cms
        The Hindu BusinessLine	https://www.thehindubusinessline.com/feeder/default.rss
        # IN en sport
        NDTV: Cricket	https://feeds.feedburner.com/ndtvsports-cricket
        # IN hi news
        *NDTV Khabar	https://feeds.feedburner.com/ndtvkhabar-latest
        Amar Ujala	https://www.amarujala.com/rss/breaking-news.xml
        Dainik Bhaskar	https://www.bhaskar.com/rss-feed/1061/
        # IN gu news
        Gujarat Samachar	https://www.gujaratsamachar.com/rss/top-stories
        Divya Bhaskar	https://www.divyabhaskar.co.in/rss-feed/1037/
        # PK en news
        *The Express Tribune	https://tribune.com.pk/feed/home
        The News International	https://www.thenews.com.pk/rss/1/1
        The Nation (Pakistan)	https://nation.com.pk/rss/top-stories
        # PK ur news
        *Express Urdu	https://www.express.pk/feed/
        Jang	https://jang.com.pk/rss/1/1
        UrduPoint	https://www.urdupoint.com/rss/urdupoint.rss
        # BD bn news
        *Prothom Alo	https://www.prothomalo.com/feed/
        Jago News	https://www.jagonews24.com/rss/rss.xml
        Kaler Kantho	https://www.kalerkantho.com/rss.xml
        # NP en news
        Onlinekhabar	http://www.onlinekhabar.com/feed/
        # AF ps news
        Azadi Radio	http://pa.azadiradio.org/api/epiqq
        # MV dv news
        PSM News	https://psmnews.mv/feed/
        # JP en news
        *The Japan Times	https://www.japantimes.co.jp/feed/topstories/
        *Japan Today	https://japantoday.com/feed
        News on Japan	http://www.newsonjapan.com/rss/top.xml
        # JP ja news
        *Livedoor News	https://news.livedoor.com/topics/rss/top.xml
        # JP ja technology
        Bridge	http://feeds.feedburner.com/SdJapan
        # KR ko sport
        Dong-A Ilbo: Sport	http://rss.donga.com/sports.xml
        # CN en news
        Xinhua: China	http://www.xinhuanet.com/english/rss/chinarss.xml
        Ecns	http://www.ecns.cn/rss/rss.xml
        # HK en news
        *Hong Kong Free Press	https://www.hongkongfp.com/feed/
        South China Morning Post	https://www.scmp.com/rss/4/feed
        # HK zh news
        Hong Kong Economic Times	https://www.hket.com/rss/hongkong
        # PH en news
        *Inquirer	https://www.inquirer.net/fullfeed
        *GMA News	https://data.gmanews.tv/gno/rss/news/feed.xml
        Philstar	https://www.philstar.com/rss/headlines
        Interaksyon	https://www.interaksyon.com/feed/
        # ID id news
        *Republika	https://www.republika.co.id/rss/
        Okezone	http://sindikasi.okezone.com/index.php/rss/0/RSS2.0
        # MY en news
        The Star: Nation	http://www.thestar.com.my/RSS/News/Nation/
        # SG en news
        The New Paper	http://www.tnp.sg/rss.xml
        # VN vi business
        VnExpress: Kinh doanh	http://vnexpress.net/rss/kinh-doanh.rss
        # KH km news
        RFI Khmer	http://www.khmer.rfi.fr/cambodia/rss
        # MM my news
        Myanmar Gazette	http://myanmargazette.net/feed
        # International en latin-america
        *BBC News: Latin America	https://feeds.bbci.co.uk/news/world/latin_america/rss.xml
        The Guardian: Americas	https://www.theguardian.com/world/americas/rss
        # MX es news
        *Reforma	https://www.reforma.com/rss/portada.xml
        *Vanguardia	https://vanguardia.com.mx/rss.xml
        24 Horas	https://www.24-horas.mx/feed/
        El Siglo de Torreón	https://www.elsiglodetorreon.com.mx/index.xml
        # MX es business
        El Financiero	https://www.elfinanciero.com.mx/arc/outboundfeeds/rss/?outputType=xml
        # MX en news
        *Mexico News Daily	https://mexiconewsdaily.com/feed/
        The Guardian: Mexico	https://www.theguardian.com/world/mexico/rss
        # GT es news
        Plaza Pública	http://www.plazapublica.com.gt/rss
        # NI es news
        Nueva Radio Ya	http://nuevaya.com.ni/feed/
        # CR es news
        La Nación (Costa Rica)	http://www.nacion.com/rss/
        # CU es news
        *14ymedio	https://www.14ymedio.com/rss/
        CubaNet	http://www.cubanet.org/feed/
        Diario de Cuba	http://www.diariodecuba.com/rss.xml
        # DO es news
        Almomento	http://almomento.net/feed/
        # HT en news
        HaitiLibre	http://www.haitilibre.com/rss-flash-en.xml
        # JM en news
        The Gleaner	http://jamaica-gleaner.com/feed/rss.xml
        # BB en news
        Barbados Today	http://www.barbadostoday.bb/feed/
        # KY en news
        Cayman News Service	https://caymannewsservice.com/feed/
        # GY en news
        Kaieteur News	http://www.kaieteurnewsonline.com/feed/
        # SR nl news
        Starnieuws	http://www.starnieuws.com/rss/starnieuws.rss
        # CO es news
        El Colombiano	http://www.elcolombiano.com/rss/inicio.xml
        # VE es news
        El Nacional	http://www.el-nacional.com/rss/
        # EC es news
        *El Universo	https://www.eluniverso.com/arc/outboundfeeds/rss-subsection/noticias/ecuador?outputType=xml
        El Comercio (Ecuador)	https://www.elcomercio.com/feed/
        GK	https://gk.city/feed/
        # PE es news
        *El Comercio (Perú)	https://elcomercio.pe/arc/outboundfeeds/rss/?outputType=xml
        La República	https://larepublica.pe/rss/home.xml
        # PE es business
        Gestión	https://gestion.pe/arc/outboundfeeds/rss/?outputType=xml
        # BO es news
        Opinión	https://www.opinion.com.bo/rss/
        # CL es news
        *BioBioChile	https://feeds.feedburner.com/radiobiobio/NNeJ
        La Nación (Chile)	https://www.lanacion.cl/feed/
        # CL es business
        Diario Financiero	https://www.df.cl/noticias/site/list/port/rss.xml
        # AR es news
        *Clarín	https://www.clarin.com/rss/lo-ultimo/
        *Infobae	https://www.infobae.com/arc/outboundfeeds/rss/
        *La Nación (Argentina)	https://www.lanacion.com.ar/arc/outboundfeeds/rss/?outputType=xml
        Perfil	https://www.perfil.com/feed
        # AR en news
        Buenos Aires Times	https://www.batimes.com.ar/feed
        # AR es sport
        Olé	https://www.ole.com.ar/rss/ultimas-noticias
        # UY es news
        La Diaria	https://ladiaria.com.uy/feeds/articulos
        Montevideo Portal	https://www.montevideo.com.uy/anxml.aspx?58
        # BR pt news
        *Folha de S.Paulo	https://feeds.folha.uol.com.br/emcimadahora/rss091.xml
        UOL	http://rss.home.uol.com.br/index.xml
        Jornal de Brasília	https://jornaldebrasilia.com.br/feed/
        *G1	https://g1.globo.com/rss/g1/
        *Agência Brasil	https://agenciabrasil.ebc.com.br/rss/ultimasnoticias/feed.xml
        *BBC News Brasil	https://feeds.bbci.co.uk/portuguese/rss.xml
        O Globo	https://oglobo.globo.com/rss/oglobo
        CNN Brasil	https://www.cnnbrasil.com.br/rss/
        Estadão	https://www.estadao.com.br/arc/outboundfeeds/feeds/rss/sections/geral/
        # BR pt sport
        ge	https://ge.globo.com/rss/ge
        """#
}
