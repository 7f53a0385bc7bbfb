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

    /// Words in Han characters, and mixed ones, that hold the name of a place and are not about it; what they begin with is
    /// looked for as the beginnings of names are.
    static let hanWords: StaticString = #"""
        孙中山 孫中山 中山公园 中山公園 中山装 中山裝 中山大学 中山大學 中山陵 发展中国家 發展中國家 开发中国家 開發中國家 发展中国 其中国 集中国 中国画 中國畫
        沿海地 渤海地 近海地 内海地 深海地 临海地 大海地 南海地 东海地 中海地 地中海 海地区 海地區 海地铁 海地形 海地带 海地域 出海口 入海口 近海口
        印度洋 印度教 印度河 印度支那 墨西哥湾 墨西哥灣 几内亚湾 幾內亞灣 孟加拉湾 孟加拉灣 波斯湾 约旦河 約旦河 刚果河 剛果河 峨眉山 峨嵋山 八宝山 八寶山
        紫金山 阿尔金山 天南海北 包罗万象 包羅萬象 气象万千 摩根斯坦利 马里兰 馬里蘭 马里奥 馬里奧 马里乌波尔 馬里烏波爾 马里科 马里昂 理查德 查德威
        纽芬兰 紐芬蘭 昆士兰 昆士蘭 新英格兰 新英格蘭 新墨西哥 佛罗里达 佛羅里達 内华达 內華達 明尼苏达 明尼蘇達 弗里德里希 弗里德里 弗雷德里克 罗德里格斯
        羅德里格斯 罗德里戈 羅德里戈 罗德里 佩德里 安德里 塞德里克 洛佩斯 罗伯斯比尔 布列斯特 安的列斯 圣萨尔瓦多 伊莎贝拉 巴丹吉林 挪威海 南中国海 南中國海
        雅典娜 三明治 蒙古包 汉堡包 漢堡包 马赛克 馬賽克 小米粥 日本桥 日本橋 ローマ字 中国地方 中国電力 中国新聞 中国山地 中国自動車道 小樽商科 京都議定書
        北京猿人 北京ダック 台北故宫 台灣海峽 台湾海峡 西安大略 金山角 巴黎圣母院 南朝鲜 南朝鮮 捷克斯洛伐克 北爱尔兰 北愛爾蘭 罗马尼亚 羅馬尼亞
        """#

    static let things: StaticString = #"""
        rhein main
        rhein neckar
        rhein ruhr
        rhein sieg
        rhein erft
        rhein kreis
        lima bean
        lima beans
        java applet
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
