// swift-format-ignore-file

/// People whom newspapers call by their family name alone, or in other scripts.
///
/// In the format of ``PlaceNames``. Common knowledge, written for this program; most people need no line here, since
/// their names are known by their shape.
enum PeopleNames {
    static let wellKnown: StaticString = #"""
        Hunter Biden
        Jill Biden
        Donald Trump Jr|Donald Trump Jr.
        Kimbal Musk
        Jean-Marie Le Pen
        Muhammad Ali Jinnah
        Donald Trump|Trump|Donald J. Trump|Трамп|特朗普|川普|トランプ|트럼프|ترامب
        Joe Biden|Biden|Joseph Biden|Байден|拜登|バイデン|바이든|بايدن
        JD Vance|J.D. Vance|Vance
        Kamala Harris
        Barack Obama|Obama|奥巴马
        Michelle Obama
        George W. Bush|George W Bush
        Bill Clinton
        Hillary Clinton
        Ronald Reagan|Reagan
        Jimmy Carter
        Richard Nixon|Nixon
        John F. Kennedy|JFK
        Marco Rubio|Rubio|Рубио|ماركو روبيو|روبيو|卢比奥|鲁比奥|ルビオ国務長官|루비오
        Pete Hegseth|Hegseth
        Robert F. Kennedy Jr|Robert F. Kennedy Jr.|RFK Jr
        Mike Pence|Pence
        Antony Blinken|Blinken
        Nancy Pelosi|Pelosi
        Mitch McConnell|McConnell
        Bernie Sanders
        Elizabeth Warren
        Alexandria Ocasio-Cortez|Ocasio-Cortez|AOC
        Ron DeSantis|DeSantis
        Gavin Newsom|Newsom
        Zohran Mamdani|Mamdani
        Rudy Giuliani|Giuliani
        Elon Musk|Musk|Маск|马斯克|マスク氏|머스크
        Jeff Bezos|Bezos
        Mark Zuckerberg|Zuckerberg
        Bill Gates
        Steve Jobs
        Tim Cook
        Sundar Pichai|Pichai
        Satya Nadella|Nadella
        Sam Altman|Altman
        Jensen Huang
        Warren Buffett|Buffett
        Rupert Murdoch|Murdoch
        Jerome Powell
        Christine Lagarde|Lagarde
        Keir Starmer|Sir Keir Starmer|Starmer
        Rishi Sunak|Sunak
        Boris Johnson
        Liz Truss|Truss
        Theresa May
        David Cameron
        Tony Blair
        Gordon Brown
        Margaret Thatcher|Thatcher
        Winston Churchill|Churchill
        Jeremy Corbyn|Corbyn
        Nigel Farage|Farage
        Kemi Badenoch|Badenoch
        Rachel Reeves
        Angela Rayner
        David Lammy|Lammy
        Yvette Cooper
        Andy Burnham
        Sadiq Khan
        Nicola Sturgeon|Sturgeon
        Humza Yousaf
        John Swinney|Swinney
        King Charles|King Charles III|Charles III|King Charles Iii
        Queen Elizabeth II|Elizabeth II|Queen Elizabeth
        Prince William|Prince of Wales
        Prince Harry|Duke of Sussex
        Meghan Markle|Meghan|Duchess of Sussex
        Kate Middleton|Princess of Wales|Catherine, Princess of Wales
        Prince Andrew|Andrew Mountbatten-Windsor
        Princess Diana
        Vladimir Putin|Putin|Wladimir Putin|Vladímir Putin|Poutine|Vladimir Poutine|Путин|Владимир Путин|普京|プーチン|푸틴|بوتين
        Dmitry Medvedev|Medvedev
        Sergei Lavrov|Sergey Lavrov|Lavrov|Sergej Lawrow|Lawrow|Лавров
        Dmitry Peskov|Peskov
        Mikhail Gorbachev|Gorbachev|Gorbatschow
        Boris Yeltsin|Yeltsin
        Alexei Navalny|Navalny|Alexej Nawalny|Nawalny|Навальный
        Yevgeny Prigozhin|Prigozhin
        Joseph Stalin|Stalin
        Vladimir Lenin|Lenin
        Leon Trotsky
        Volodymyr Zelensky|Volodymyr Zelenskyy|Zelensky|Zelenskyy|Wolodymyr Selenskyj|Selenskyj|Zelenski|Зеленский|Зеленський|泽连斯基|ゼレンスキー|젤렌스키|زيلينسكي
        Petro Poroshenko|Poroshenko
        Alexander Lukashenko|Lukashenko|Lukaschenko
        Xi Jinping|Xí Jìnpíng|Си Цзиньпин|习近平|習近平|시진핑
        Li Qiang
        Wang Yi
        Mao Zedong|Mao Tse-tung|毛泽东
        Deng Xiaoping|Teng Hsiao-ping|邓小平
        Zhao Ziyang
        Narendra Modi|Modi|莫迪|モディ|모디|नरेंद्र मोदी|मोदी
        Rahul Gandhi
        Mahatma Gandhi
        Rajiv Gandhi
        Indira Gandhi
        Amit Shah
        Imran Khan
        Shehbaz Sharif
        Nawaz Sharif
        Asim Munir
        Sheikh Hasina|Hasina
        Muhammad Yunus
        Emmanuel Macron|Macron|Макрон|马克龙|マクロン|마크롱|ماكرون
        Marine Le Pen|Le Pen
        Jordan Bardella|Bardella
        Jean-Luc Mélenchon|Mélenchon
        François Bayrou|Bayrou
        Sébastien Lecornu|Lecornu
        Gabriel Attal
        Nicolas Sarkozy|Sarkozy
        François Hollande|Hollande
        Jacques Chirac|Chirac
        François Mitterrand|Mitterrand
        Olaf Scholz|Scholz
        Friedrich Merz|Merz|Мерц|默茨
        Angela Merkel|Merkel|默克尔
        Robert Habeck|Habeck
        Christian Lindner|Lindner
        Annalena Baerbock|Baerbock
        Boris Pistorius|Pistorius
        Markus Söder|Söder
        Lars Klingbeil|Klingbeil
        Alice Weidel|Weidel
        Sahra Wagenknecht|Wagenknecht
        Frank-Walter Steinmeier|Steinmeier
        Helmut Kohl
        Gerhard Schröder
        Willy Brandt
        Konrad Adenauer|Adenauer
        Adolf Hitler|Hitler
        Karl Marx
        Ursula von der Leyen|von der Leyen
        Kaja Kallas|Kallas
        Josep Borrell|Borrell
        António Costa
        Charles Michel
        Mark Rutte|Rutte
        Jens Stoltenberg|Stoltenberg
        António Guterres|Antonio Guterres|Guterres
        Tedros Adhanom Ghebreyesus|Tedros|Ghebreyesus
        Kristalina Georgieva|Georgieva
        Giorgia Meloni|Meloni
        Matteo Salvini|Salvini
        Mario Draghi|Draghi
        Silvio Berlusconi|Berlusconi
        Sergio Mattarella|Mattarella
        Pedro Sánchez|Pedro Sanchez
        Alberto Núñez Feijóo|Feijóo
        Carles Puigdemont|Puigdemont
        Viktor Orbán|Viktor Orban|Orbán|Orban
        Péter Magyar
        Donald Tusk|Tusk
        Andrzej Duda
        Karol Nawrocki|Nawrocki
        Robert Fico|Fico
        Andrej Babiš|Babiš
        Aleksandar Vučić|Aleksandar Vucic|Vučić|Vucic
        Slobodan Milošević|Slobodan Milosevic|Milosevic|Milošević
        Albin Kurti|Kurti
        Vjosa Osmani|Osmani
        Hashim Thaçi|Hashim Thaci|Thaçi
        Edi Rama
        Milorad Dodik|Dodik
        Radovan Karadžić|Radovan Karadzic|Karadzic
        Ratko Mladić|Ratko Mladic|Mladic
        Recep Tayyip Erdoğan|Recep Tayyip Erdogan|Erdoğan|Erdogan|Эрдоган|埃尔多安|أردوغان
        Ekrem İmamoğlu|Ekrem Imamoglu|Imamoglu|İmamoğlu
        Benjamin Netanyahu|Binyamin Netanyahu|Netanyahu|Netanjahu|Нетаньяху|内塔尼亚胡|ネタニヤフ|네타냐후|نتنياهو|נתניהו
        Benny Gantz|Gantz
        Yair Lapid|Lapid
        Yoav Gallant|Gallant
        Itamar Ben-Gvir|Ben-Gvir
        Bezalel Smotrich|Smotrich
        Yitzhak Rabin|Rabin
        Yitzhak Shamir
        Shimon Peres
        Ariel Sharon
        Mahmoud Abbas
        Yasser Arafat|Arafat
        Ismail Haniyeh|Haniyeh
        Yahya Sinwar|Sinwar
        Hassan Nasrallah|Nasrallah
        Bashar al-Assad|Bashar Assad|Assad
        Ahmed al-Sharaa|al-Sharaa
        Ali Khamenei|Khamenei|Ayatollah Ali Khamenei
        Ruhollah Khomeini|Ayatollah Khomeini|Khomeini
        Masoud Pezeshkian|Pezeshkian
        Ebrahim Raisi|Raisi
        Qassem Soleimani|Qasem Soleimani|Soleimani
        Saddam Hussein|Saddam
        Muammar Gaddafi|Gaddafi|Gadhafi|Qaddafi
        Hosni Mubarak|Mubarak
        Abdel Fattah el-Sisi|Abdel Fattah al-Sisi|el-Sisi|al-Sisi|Sisi|السيسي|عبد الفتاح السيسي|عبدالفتاح السيسي
        Mohammed bin Salman|Mohammad bin Salman|MBS|محمد بن سلمان|الأمير محمد بن سلمان|穆罕默德·本·萨勒曼
        Jamal Khashoggi|Khashoggi
        Osama bin Laden|bin Laden|Bin Laden
        Kim Jong Un|Kim Jong-un|Kim Jong-Un|金正恩|金正恩|김정은|Ким Чен Ын
        Yoon Suk Yeol|Yoon Suk-yeol
        Lee Jae-myung|Lee Jae Myung
        Fumio Kishida|Kishida|岸田文雄
        Shinzo Abe|安倍晋三
        Shigeru Ishiba|Ishiba|石破茂
        Sanae Takaichi|Takaichi|高市早苗
        Yasuhiro Nakasone|Nakasone
        Kiichi Miyazawa|Miyazawa
        Noboru Takeshita
        Tsai Ing-wen
        Lai Ching-te|William Lai
        Ferdinand Marcos
        Bongbong Marcos|Ferdinand Marcos Jr|Ferdinand Marcos Jr.
        Corazon Aquino
        Rodrigo Duterte|Duterte
        Joko Widodo|Jokowi
        Prabowo Subianto|Prabowo
        Aung San Suu Kyi|Suu Kyi
        Min Aung Hlaing
        Thaksin Shinawatra|Thaksin
        Anthony Albanese|Albanese
        Scott Morrison
        Bob Hawke
        Jacinda Ardern|Ardern
        Christopher Luxon|Luxon
        David Lange
        Justin Trudeau|Trudeau
        Mark Carney|Carney
        Pierre Poilievre|Poilievre
        Brian Mulroney|Mulroney
        Luiz Inácio Lula da Silva|Lula|Lula da Silva
        Jair Bolsonaro|Bolsonaro
        José Sarney|Jose Sarney|Sarney
        Dilson Funaro|Funaro
        Javier Milei|Milei
        Cristina Fernández de Kirchner|Cristina Kirchner
        Nicolás Maduro|Nicolas Maduro|Maduro
        Hugo Chávez|Hugo Chavez
        María Corina Machado
        Juan Guaidó|Guaidó
        Gustavo Petro
        Fidel Castro
        Che Guevara
        Claudia Sheinbaum|Sheinbaum
        Andrés Manuel López Obrador|López Obrador|AMLO
        Nayib Bukele|Bukele
        Gabriel Boric
        Daniel Ortega
        Nelson Mandela|Mandela
        Cyril Ramaphosa|Ramaphosa
        Jacob Zuma|Zuma
        Robert Mugabe|Mugabe
        Emmerson Mnangagwa
        Paul Kagame|Kagame
        Yoweri Museveni|Museveni
        William Ruto|Ruto
        Raila Odinga|Odinga
        Uhuru Kenyatta
        Bola Tinubu|Tinubu
        Muhammadu Buhari|Buhari
        Abiy Ahmed
        Pope Francis|Papst Franziskus|Pape François|Papa Francisco|Papa Francesco
        Pope Leo|Pope Leo XIV|Papst Leo|Papst Leo XIV|Léon XIV
        Pope Benedict|Pope Benedict XVI|Benedict XVI
        Pope John Paul II|John Paul II
        Dalai Lama
        Greta Thunberg|Thunberg
        Julian Assange|Assange
        Edward Snowden|Snowden
        Jeffrey Epstein|Epstein
        Ghislaine Maxwell
        Harvey Weinstein|Weinstein
        Charlie Kirk
        George Floyd
        Anthony Fauci|Fauci
        Linus Torvalds|Torvalds
        Lionel Messi|Messi|梅西|メッシ
        Cristiano Ronaldo|Ronaldo
        Kylian Mbappé|Kylian Mbappe|Mbappé|Mbappe
        Neymar
        Erling Haaland|Haaland
        Harry Kane
        Mohamed Salah
        Jude Bellingham|Bellingham
        Lamine Yamal|Yamal
        Vinicius Junior|Vinícius Júnior
        Zinedine Zidane|Zidane
        David Beckham|Beckham
        Wayne Rooney|Rooney
        Diego Maradona|Maradona
        Pelé
        Pep Guardiola|Guardiola
        Jürgen Klopp|Jurgen Klopp|Klopp
        José Mourinho|Jose Mourinho|Mourinho
        Carlo Ancelotti|Ancelotti
        Mikel Arteta|Arteta
        Alex Ferguson|Sir Alex Ferguson
        Thomas Tuchel|Tuchel
        Gareth Southgate|Southgate
        Gianni Infantino|Infantino
        Sepp Blatter|Blatter
        Roger Federer|Federer
        Rafael Nadal|Nadal
        Novak Djokovic|Djokovic
        Andy Murray
        Carlos Alcaraz|Alcaraz
        Jannik Sinner
        Serena Williams
        Venus Williams
        Naomi Osaka
        Iga Swiatek|Iga Świątek|Swiatek
        Coco Gauff
        Emma Raducanu|Raducanu
        Lewis Hamilton
        Max Verstappen|Verstappen
        Michael Schumacher
        Lando Norris
        Charles Leclerc|Leclerc
        Usain Bolt
        Simone Biles|Biles
        Mo Farah
        Michael Phelps|Phelps
        Tiger Woods
        Rory McIlroy|McIlroy
        LeBron James|LeBron
        Michael Jordan
        Kobe Bryant
        Stephen Curry|Steph Curry
        Tom Brady
        Patrick Mahomes|Mahomes
        Shohei Ohtani|Ohtani|大谷翔平
        Colin Kaepernick|Kaepernick
        Mike Tyson
        Muhammad Ali
        Tyson Fury
        Anthony Joshua
        Virat Kohli|Kohli
        Ben Stokes
        Taylor Swift
        Beyoncé|Beyonce
        Rihanna
        Kanye West|Kanye
        Kim Kardashian|Kardashian
        Justin Bieber|Bieber
        Ed Sheeran|Sheeran
        Adele
        Lady Gaga
        Madonna
        Britney Spears
        Billie Eilish
        Drake|?
        Kendrick Lamar
        Elton John
        Paul McCartney|McCartney
        John Lennon|Lennon
        Mick Jagger|Jagger
        Bob Dylan|Dylan
        David Bowie
        Michael Jackson
        Elvis Presley|Elvis
        Tom Cruise
        Tom Hanks
        Brad Pitt
        Angelina Jolie
        Leonardo DiCaprio|DiCaprio
        Johnny Depp|Depp
        Amber Heard
        Will Smith
        Chris Rock
        Steven Spielberg|Spielberg
        Quentin Tarantino|Tarantino
        Christopher Nolan
        Martin Scorsese|Scorsese
        George Clooney|Clooney
        Oprah Winfrey|Oprah
        Ellen DeGeneres|DeGeneres
        Stephen Colbert|Colbert
        Jimmy Kimmel|Kimmel
        Jimmy Fallon|Fallon
        Trevor Noah
        John Oliver
        J.K. Rowling|JK Rowling|Rowling
        Salman Rushdie|Rushdie
        Stephen King
        William Shakespeare|Shakespeare
        Charles Dickens
        Albert Einstein|Einstein
        Isaac Newton
        Charles Darwin
        Stephen Hawking|Hawking
        Wolfgang Amadeus Mozart|Mozart
        Ludwig van Beethoven|Beethoven
        Johann Sebastian Bach
        Pablo Picasso|Picasso
        Vincent van Gogh|van Gogh|Van Gogh
        Leonardo da Vinci|da Vinci
        Napoleon|Napoleon Bonaparte
        Abraham Lincoln
        George Washington
        Thomas Jefferson
        Franklin D. Roosevelt|Franklin Roosevelt|FDR
        Theodore Roosevelt
        Martin Luther King|Martin Luther King Jr|Martin Luther King Jr.
        Malcolm X
        James Baker
        Paul Volcker|Volcker
        Alan Greenspan|Greenspan
        George Shultz|George P. Shultz
        Caspar Weinberger|Weinberger
        Oliver North
        Clayton Yeutter|Yeutter
        Nigel Lawson
        Geoffrey Howe
        Gerhard Stoltenberg
        Karl Otto Poehl|Karl Otto Pöhl|Poehl
        Edouard Balladur|Balladur
        Jacques Delors|Delors
        Jacques de Larosière|Jacques de Larosiere
        Subroto
        Hisham Nazer
        Satoshi Sumita|Sumita
        """#
}
