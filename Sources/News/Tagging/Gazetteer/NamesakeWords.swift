// swift-format-ignore-file

/// Words that keep names whole, and things that have the name of a place and are not about it; all in small letters without
/// accents. Common knowledge, written for this program.
enum NamesakeWords {
    /// Family names of Korea and China as they are written in Latin letters beside a given name with a hyphen.
    static let eastAsianFamilies: StaticString = #"""
        kim lee yi rhee park pak bak choi choe jung jeong chung cho jo kang gang yoon yun youn jang chang lim im rim yim han oh seo
        suh shin kwon gwon hwang ahn an song ryu yoo yu hong jeon chun jun ko go koh moon mun yang ryang son sohn bae baek
        paek heo huh hur nam shim sim noh roh joo ju chu koo ku gu min na ra jin chin eom um won cha chae cheon bang pang kong gong
        hyun hyon ham byun byeon pyon yeo yeom seok sul sung seong ma do ban geum yook maeng je mo tak eun bong namgung ri ro rhim
        chiang tsai lai chen lin huang wang wu liu hsu hsieh hsiao hsueh kuo hung tseng chiu liao chou yeh su chuang lu ho lo kao
        pan chien peng hu shih shen chao yen tung cheng sun soong tang teng tsao mao tsui fan fang feng hau hou kung kwok
        leung lau li ling liang lui ng pai poon shum siu szeto tam tan tien ting tong tsang tse tu tuan wei wen wong woo
        yao yam yeung yip yiu yuan yue yuen yung cheung chow choy chua goh ong lam fung fong hui kwan kwong mak mok ou tai
        xi xu zhang zhao zhou zhu zheng deng
        """#

    static let things: StaticString = #"""
        brussels sprout
        brussels sprouts
        brussel sprouts
        brussels griffon
        peking duck
        peking man
        bombay duck
        boston cream
        boston terrier
        manila envelope
        manila envelopes
        panama hat
        panama hats
        stockholm syndrome
        jerusalem artichoke
        jerusalem artichokes
        jerusalem syndrome
        brazil nut
        brazil nuts
        bermuda shorts
        bermuda triangle
        oxford comma
        oxford shirt
        oxford shirts
        oxford shoes
        chelsea boot
        chelsea boots
        chelsea bun
        dijon mustard
        parma ham
        cheddar cheese
        london broil
        turkish delight
        turkish bath
        french fries
        french toast
        french press
        french horn
        french bulldog
        danish pastry
        danish pastries
        swiss cheese
        swiss chard
        dutch oven
        dutch ovens
        irish coffee
        irish stew
        english breakfast
        english muffin
        english muffins
        german shepherd
        german shepherds
        greek yogurt
        greek yoghurt
        greek salad
        russian roulette
        cuban heel
        mexican wave
        chinese whispers
        venetian blind
        venetian blinds
        afghan hound
        egyptian cotton
        philadelphia cream
        vienna sausage
        vienna sausages
        moscow mule
        singapore sling
        yorkshire pudding
        yorkshire puddings
        yorkshire terrier
        cornish pasty
        cornish pasties
        bath bun
        guinea pig
        guinea pigs
        """#
}
