namespace ReportGen.Foundation.Sources;

/// <summary>Tables of the Unicode Character Database, version 15.0.</summary>
internal static class CharacterTables
{
    /// <summary>In the place of a character that has no equivalent in the Basic Multilingual Plane.</summary>
    public const char None = '\u3000';

    /// <summary>The first character of <see cref="Radicals"/>.</summary>
    public const char FirstRadical = '\u2E80';

    /// <summary>The first character of <see cref="KangxiRadicals"/>.</summary>
    public const char FirstKangxiRadical = '\u2F00';

    /// <summary>The first character of <see cref="CompatibilityIdeographs"/>.</summary>
    public const char FirstCompatibilityIdeograph = '\uF900';

    /// <summary>The ideographs of the CJK radicals supplement, from U+2E80 on (EquivalentUnifiedIdeograph.txt).</summary>
    public const string Radicals =
        "\u3000厂乛乚乙亻冂\u3000刀刂卜㔾小小兀尣尢\u3000巳幺彑\u3000忄心扌攵\u3000旡日月歺母民氵氺灬爫爫丬牛犭王\u3000目示礻\u3000糹纟罓罒㓁冗\u3000羊\u3000\u3000耂肀聿肉\u3000艹艹" +
        "艹虎衤覀西见角\u3000讠贝\u3000车辶辶辶邑钅長镸长门\u3000阝雨青韦页风飞食\u3000飠饣\u3000马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    /// <summary>The ideographs of the Kangxi radicals, from U+2F00 on (compatibility decompositions in UnicodeData.txt).</summary>
    public const string KangxiRadicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手" +
        "支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳" +
        "聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯" +
        "鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>The unified ideographs of the compatibility ideographs, from U+F900 on (canonical decompositions in UnicodeData.txt).</summary>
    public const string CompatibilityIdeographs =
        "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄" +
        "鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵" +
        "呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂" +
        "燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺" +
        "切度拓糖宅洞暴輻行降見廓兀嗀\u3000\u3000塚\u3000晴\u3000\u3000凞猪益礼神祥福靖精羽\u3000蘒\u3000諸\u3000\u3000逸都\u3000\u3000\u3000飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎" +
        "懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵\u3000舘\u3000\u3000並况全侀充冀勇勺喝啕喙嗢塚墳奄奔" +
        "婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹" +
        "變贈輸遲醙鉶陼難靖韛響頋頻鬒龜\u3000\u3000\u3000㮝䀘䀹\u3000\u3000\u3000齃龎";

    /// <summary>
    /// Letters with a combining mark as one character (canonical decompositions in UnicodeData.txt, without
    /// CompositionExclusions.txt): Latin, monotonic Greek, Cyrillic, kana and mathematical signs.
    /// </summary>
    /// <param name="mark">The combining mark.</param>
    /// <returns>The letters, each followed by the composed character; empty if there are none.</returns>
    public static string CompositionsWith(char mark) => mark switch
    {
        '\u0300' => "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹЕЀИЍеѐиѝĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồ" +
            "ƠỜơờƯỪưừYỲyỳ",
        '\u0301' => "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽ" +
            "ØǾøǿ¨΅ΑΆΕΈΗΉΙΊΟΌΥΎΩΏϊΐαάεέηήιίϋΰοόυύωώϒϓГЃКЌгѓкќÇḈçḉĒḖēḗÏḮïḯKḰkḱ" +
            "MḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ",
        '\u0302' => "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ",
        '\u0303' => "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ",
        '\u0304' => "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳИӢиӣУӮуӯ" +
            "GḠgḡḶḸḷḹṚṜṛṝ",
        '\u0306' => "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭУЎИЙийуўЖӁжӂАӐаӑЕӖеӗȨḜȩḝẠẶạặ",
        '\u0307' => "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤ" +
            "śṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ",
        '\u0308' => "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸΙΪΥΫιϊυϋϒϔЕЁІЇеёіїАӒаӓӘӚәӛЖӜжӝЗӞзӟИӤиӥОӦ" +
            "оӧӨӪөӫЭӬэӭУӰуӱЧӴчӵЫӸыӹHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ",
        '\u0309' => "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ",
        '\u030A' => "AÅaåUŮuůwẘyẙ",
        '\u030B' => "OŐoőUŰuűУӲуӳ",
        '\u030C' => "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩ" +
            "ƷǮʒǯjǰHȞhȟ",
        '\u030F' => "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕѴѶѵѷ",
        '\u0311' => "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ",
        '\u031B' => "OƠoơUƯuư",
        '\u0323' => "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiị" +
            "OỌoọƠỢơợUỤuụƯỰưựYỴyỵ",
        '\u0324' => "UṲuṳ",
        '\u0325' => "AḀaḁ",
        '\u0326' => "SȘsșTȚtț",
        '\u0327' => "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ",
        '\u0328' => "AĄaąEĘeęIĮiįUŲuųOǪoǫ",
        '\u032D' => "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ",
        '\u032E' => "HḪhḫ",
        '\u0330' => "EḚeḛIḬiḭUṴuṵ",
        '\u0331' => "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ",
        '\u0338' => "←↚→↛↔↮⇐⇍⇔⇎⇒⇏∃∄∈∉∋∌∣∤∥∦∼≁≃≄≅≇≈≉=≠≡≢≍≭<≮>≯≤≰≥≱≲≴≳≵≶≸≷≹≺⊀≻⊁⊂⊄⊃⊅⊆⊈⊇⊉" +
            "⊢⊬⊨⊭⊩⊮⊫⊯≼⋠≽⋡⊑⋢⊒⋣⊲⋪⊳⋫⊴⋬⊵⋭",
        '\u3099' => "かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔゝゞカガキギクグケゲコゴサザシジスズセゼソゾ" +
            "タダチヂツヅテデトドハバヒビフブヘベホボウヴワヷヰヸヱヹヲヺヽヾ",
        '\u309A' => "はぱひぴふぷへぺほぽハパヒピフプヘペホポ",
        _ => string.Empty,
    };
}
