/* SPDX-License-Identifier: MIT */
/*
 * Countries in six languages, by ISO 3166 code; zone.tab knows the zones of
 * each.
 */
#include "lang/lang.h"

const struct lang_city lang_countries[] = {
	{ "AD", "andorra|andorre|андорра|安道尔|أندورا" },
	{ "AE",
	    "united arab emirates|émirats arabes unis|"
	    "emiratos árabes unidos|оаэ|阿拉伯联合酋长国|"
	    "الإمارات العربية المتحدة|uae|u.a.e.|"
	    "объединенные арабские эмираты|阿联酋|الإمارات" },
	{ "AF", "afghanistan|afganistán|афганистан|阿富汗|أفغانستان" },
	{ "AG",
	    "antigua & barbuda|antigua-et-barbuda|antigua y barbuda|"
	    "антигуа и барбуда|安提瓜和巴布达|أنتيغوا وبربودا" },
	{ "AI", "anguilla|anguila|ангилья|安圭拉|أنغويلا" },
	{ "AL", "albania|albanie|албания|阿尔巴尼亚|ألبانيا" },
	{ "AM",
	    "armenia|arménie|армения|亚美尼亚|أرمينيا|republic of armenia|"
	    "республика армения" },
	{ "AO", "angola|ангола|安哥拉|أنغولا" },
	{ "AR", "argentina|argentine|аргентина|阿根廷|الأرجنتين" },
	{ "AS",
	    "american samoa|samoa américaines|samoa americana|"
	    "американское самоа|美属萨摩亚|ساموا الأمريكية" },
	{ "AT", "austria|autriche|австрия|奥地利|النمسا|österreich" },
	{ "AU", "australia|australie|австралия|澳大利亚|أستراليا" },
	{ "AW", "aruba|аруба|阿鲁巴|أروبا" },
	{ "AX",
	    "åland islands|îles åland|islas aland|аландские о-ва|奥兰群岛|"
	    "جزر آلاند" },
	{ "AZ",
	    "azerbaijan|azerbaïdjan|azerbaiyán|азербайджан|阿塞拜疆|"
	    "أذربيجان|republic of azerbaijan|азербайджанская республика" },
	{ "BA",
	    "bosnia & herzegovina|bosnie-herzégovine|bosnia y herzegovina|"
	    "босния и герцеговина|波斯尼亚和黑塞哥维那|البوسنة والهرسك|"
	    "bosnia and herzegovina" },
	{ "BB", "barbados|barbade|барбадос|巴巴多斯|بربادوس" },
	{ "BD", "bangladesh|bangladés|бангладеш|孟加拉国|بنغلاديش" },
	{ "BE", "belgium|belgique|bélgica|бельгия|比利时|بلجيكا" },
	{ "BF", "burkina faso|буркина-фасо|布基纳法索|بوركينا فاسو" },
	{ "BG", "bulgaria|bulgarie|болгария|保加利亚|بلغاريا" },
	{ "BH",
	    "bahrain|bahreïn|baréin|бахрейн|巴林|البحرين|kingdom of bahrain|"
	    "королевство бахрейн|مملكة البحرين" },
	{ "BI", "burundi|бурунди|布隆迪|بوروندي" },
	{ "BJ", "benin|бенин|贝宁|بنين" },
	{ "BL",
	    "st. barthélemy|saint-barthélemy|san bartolomé|сен-бартелеми|"
	    "圣巴泰勒米|سان بارتليمي" },
	{ "BM", "bermuda|bermudes|bermudas|бермудские о-ва|百慕大|برمودا" },
	{ "BN", "brunei|бруней|文莱|بروناي|brunei darussalam" },
	{ "BO",
	    "bolivia|bolivie|боливия|玻利维亚|بوليفيا|"
	    "plurinational state of bolivia|"
	    "bolivia (plurinational state of)|"
	    "estado plurinacional de bolivia" },
	{ "BQ",
	    "caribbean netherlands|pays-bas caribéens|caribe neerlandés|"
	    "бонэйр, синт-эстатиус и саба|荷属加勒比区|هولندا الكاريبية" },
	{ "BR", "brazil|brésil|brasil|бразилия|巴西|البرازيل" },
	{ "BS", "bahamas|багамы|巴哈马|جزر البهاما|the bahamas" },
	{ "BT", "bhutan|bhoutan|bután|бутан|不丹|بوتان" },
	{ "BW", "botswana|botsuana|ботсвана|博茨瓦纳|بوتسوانا" },
	{ "BY",
	    "belarus|biélorussie|bielorrusia|беларусь|白俄罗斯|بيلاروس|"
	    "республика беларусь|белоруссия" },
	{ "BZ", "belize|belice|белиз|伯利兹|بليز" },
	{ "CA", "canada|канада|加拿大|كندا" },
	{ "CC",
	    "cocos  islands|îles cocos|islas cocos|кокосовые о-ва|"
	    "科科斯群岛|جزر كوكوس" },
	{ "CD",
	    "república democrática del congo|刚果|"
	    "democratic republic of the congo|dr congo|d.r. congo|"
	    "république démocratique du congo|"
	    "демократическая республика конго|刚果民主共和国|"
	    "جمهورية الكونغو الديمقراطية" },
	{ "CF",
	    "central african republic|république centrafricaine|"
	    "república centroafricana|центрально-африканская республика|"
	    "中非共和国|جمهورية أفريقيا الوسطى" },
	{ "CG",
	    "congo-brazzaville|congo|刚果|republic of the congo|"
	    "république du congo|республика конго|刚果共和国|"
	    "جمهورية الكونغو" },
	{ "CH",
	    "switzerland|suisse|suiza|швейцария|瑞士|سويسرا|"
	    "swiss confederation|confédération suisse|schweiz" },
	{ "CI",
	    "côte d'ivoire|кот-д'ивуар|科特迪瓦|ساحل العاج|ivory coast|"
	    "costa de marfil|كوت ديفوار" },
	{ "CK",
	    "cook islands|îles cook|islas cook|о-ва кука|库克群岛|جزر كوك" },
	{ "CL", "chile|chili|чили|智利|تشيلي" },
	{ "CM", "cameroon|cameroun|camerún|камерун|喀麦隆|الكاميرون" },
	{ "CN",
	    "china|chine|китай|الصين|people's republic of china|p.r. china|"
	    "pr china|république populaire de chine|república popular china|"
	    "китайская народная республика|кнр|中国|中华人民共和国" },
	{ "CO", "colombia|colombie|колумбия|哥伦比亚|كولومبيا" },
	{ "CR", "costa rica|коста-рика|哥斯达黎加|كوستاريكا" },
	{ "CU", "cuba|куба|古巴|كوبا" },
	{ "CV",
	    "cape verde|cap-vert|cabo verde|кабо-верде|佛得角|الرأس الأخضر|"
	    "república de cabo verde" },
	{ "CW", "curaçao|curazao|кюрасао|库拉索|كوراساو" },
	{ "CX",
	    "christmas island|île christmas|isla de navidad|о-в рождества|"
	    "圣诞岛|جزيرة كريسماس" },
	{ "CY", "cyprus|chypre|chipre|кипр|塞浦路斯|قبرص" },
	{ "CZ",
	    "czechia|tchéquie|chequia|чехия|捷克|التشيك|czech republic|"
	    "république tchèque|república checa|чешская республика|"
	    "捷克共和国|الجمهورية التشيكية" },
	{ "DE",
	    "germany|allemagne|alemania|германия|德国|ألمانيا|"
	    "federal republic of germany|deutschland|фрг" },
	{ "DJ", "djibouti|yibuti|джибути|吉布提|جيبوتي" },
	{ "DK", "denmark|danemark|dinamarca|дания|丹麦|الدانمرك" },
	{ "DM", "dominica|dominique|доминика|多米尼克|دومينيكا" },
	{ "DO",
	    "dominican republic|république dominicaine|república dominicana|"
	    "доминиканская республика|多米尼加共和国|جمهورية الدومينيكان" },
	{ "DZ",
	    "algeria|algérie|argelia|алжир|阿尔及利亚|الجزائر|"
	    "الجمهورية الجزائرية الديمقراطية الشعبية" },
	{ "EC", "ecuador|équateur|эквадор|厄瓜多尔|الإكوادور" },
	{ "EE", "estonia|estonie|эстония|爱沙尼亚|إستونيا" },
	{ "EG",
	    "egypt|égypte|egipto|египет|埃及|مصر|arab republic of egypt|"
	    "république arabe d'egypte|جمهورية مصر العربية" },
	{ "EH",
	    "western sahara|sahara occidental|западная сахара|西撒哈拉|"
	    "الصحراء الغربية" },
	{ "ER", "eritrea|érythrée|эритрея|厄立特里亚|إريتريا" },
	{ "ES", "spain|espagne|españa|испания|西班牙|إسبانيا" },
	{ "ET", "ethiopia|éthiopie|etiopía|эфиопия|埃塞俄比亚|إثيوبيا" },
	{ "FI", "finland|finlande|finlandia|финляндия|芬兰|فنلندا" },
	{ "FJ", "fiji|fidji|fiyi|фиджи|斐济|فيجي" },
	{ "FK",
	    "falkland islands|îles malouines|islas malvinas|"
	    "фолклендские о-ва|福克兰群岛|جزر فوكلاند" },
	{ "FM",
	    "micronesia|micronésie|федеративные штаты микронезии|"
	    "密克罗尼西亚|ميكرونيزيا|federated states of micronesia" },
	{ "FO",
	    "faroe islands|îles féroé|islas feroe|фарерские о-ва|法罗群岛|"
	    "جزر فارو" },
	{ "FR", "france|francia|франция|法国|فرنسا" },
	{ "GA", "gabon|габон|加蓬|الغابون" },
	{ "GB",
	    "united kingdom|royaume-uni|reino unido|великобритания|英国|"
	    "المملكة المتحدة|uk|u.k.|great britain|"
	    "united kingdom of great britain and northern ireland|"
	    "соединенное королевство|大不列颠及北爱尔兰联合王国|联合王国" },
	{ "GD", "grenada|grenade|granada|гренада|格林纳达|غرينادا" },
	{ "GE", "georgia|géorgie|грузия|格鲁吉亚|جورجيا" },
	{ "GF",
	    "french guiana|guyane française|guayana francesa|"
	    "французская гвиана|法属圭亚那|غويانا الفرنسية" },
	{ "GG", "guernsey|guernesey|гернси|根西岛|غيرنزي" },
	{ "GH", "ghana|гана|加纳|غانا" },
	{ "GI", "gibraltar|гибралтар|直布罗陀|جبل طارق" },
	{ "GL", "greenland|groenland|groenlandia|гренландия|格陵兰|غرينلاند" },
	{ "GM", "gambia|gambie|гамбия|冈比亚|غامبيا|the gambia" },
	{ "GN", "guinea|guinée|гвинея|几内亚|غينيا" },
	{ "GP", "guadeloupe|guadalupe|гваделупа|瓜德罗普|غوادلوب" },
	{ "GQ",
	    "equatorial guinea|guinée équatoriale|guinea ecuatorial|"
	    "экваториальная гвинея|赤道几内亚|غينيا الاستوائية" },
	{ "GR", "greece|grèce|grecia|греция|希腊|اليونان" },
	{ "GS",
	    "south georgia & south sandwich islands|"
	    "géorgie du sud-et-les îles sandwich du sud|"
	    "islas georgia del sur y sandwich del sur|"
	    "южная георгия и южные сандвичевы о-ва|南乔治亚和南桑威奇群岛|"
	    "جورجيا الجنوبية وجزر ساندويتش الجنوبية" },
	{ "GT", "guatemala|гватемала|危地马拉|غواتيمالا" },
	{ "GU", "guam|гуам|关岛|غوام" },
	{ "GW",
	    "guinea-bissau|guinée-bissau|guinea-bisáu|гвинея-бисау|"
	    "几内亚比绍|غينيا بيساو" },
	{ "GY", "guyana|гайана|圭亚那|غيانا" },
	{ "HK",
	    "hong kong|r.a.s. chinoise de hong kong|гонконг|香港|"
	    "هونغ كونغ الصينية|hong kong, china|hong kong sar" },
	{ "HN", "honduras|гондурас|洪都拉斯|هندوراس" },
	{ "HR", "croatia|croatie|croacia|хорватия|克罗地亚|كرواتيا" },
	{ "HT", "haiti|гаити|海地|هايتي" },
	{ "HU", "hungary|hongrie|hungría|венгрия|匈牙利|هنغاريا" },
	{ "ID", "indonesia|indonésie|индонезия|印度尼西亚|إندونيسيا" },
	{ "IE", "ireland|irlande|irlanda|ирландия|爱尔兰|أيرلندا" },
	{ "IL", "israel|израиль|以色列|إسرائيل" },
	{ "IM",
	    "isle of man|île de man|isla de man|о-в мэн|马恩岛|جزيرة مان" },
	{ "IN", "india|inde|индия|印度|الهند" },
	{ "IO",
	    "british indian ocean territory|"
	    "territoire britannique de l'océan indien|"
	    "territorio británico del océano índico|"
	    "британская территория в индийском океане|英属印度洋领地|"
	    "الإقليم البريطاني في المحيط الهندي" },
	{ "IQ",
	    "iraq|irak|ирак|伊拉克|العراق|republic of iraq|جمهورية العراق" },
	{ "IR",
	    "iran|иран|伊朗|إيران|islamic republic of iran|"
	    "iran (islamic republic of)|république islamique d'iran|"
	    "исламская республика иран|伊朗伊斯兰共和国|"
	    "جمهورية إيران الإسلامية" },
	{ "IS", "iceland|islande|islandia|исландия|冰岛|آيسلندا" },
	{ "IT", "italy|italie|italia|италия|意大利|إيطاليا" },
	{ "JE", "jersey|джерси|泽西岛|جيرسي" },
	{ "JM", "jamaica|jamaïque|ямайка|牙买加|جامايكا" },
	{ "JO",
	    "jordan|jordanie|jordania|иордания|约旦|الأردن|"
	    "hashemite kingdom of jordan|المملكة الأردنية الهاشمية" },
	{ "JP", "japan|japon|япония|日本|اليابان" },
	{ "KE", "kenya|kenia|кения|肯尼亚|كينيا|republic of kenya" },
	{ "KG",
	    "kyrgyzstan|kirghizstan|kirguistán|киргизия|吉尔吉斯斯坦|"
	    "قيرغيزستان|kyrgyz republic|kirghizistan|кыргызская республика|"
	    "кыргызстан" },
	{ "KH", "cambodia|cambodge|camboya|камбоджа|柬埔寨|كمبوديا" },
	{ "KI", "kiribati|кирибати|基里巴斯|كيريباتي" },
	{ "KM", "comoros|comores|comoras|коморы|科摩罗|جزر القمر" },
	{ "KN",
	    "st. kitts & nevis|saint-christophe-et-niévès|"
	    "san cristóbal y nieves|сент-китс и невис|圣基茨和尼维斯|"
	    "سانت كيتس ونيفيس" },
	{ "KP",
	    "north korea|corée du nord|corea del norte|кндр|朝鲜|"
	    "كوريا الشمالية|democratic people's republic of korea|dpr korea|"
	    "朝鲜民主主义人民共和国" },
	{ "KR",
	    "south korea|corée du sud|corea del sur|республика корея|韩国|"
	    "كوريا الجنوبية|republic of korea|korea (republic of)|korea|"
	    "république de corée|corée|república de corea|corea|корея|"
	    "大韩民国|جمهورية كوريا" },
	{ "KW",
	    "kuwait|koweït|кувейт|科威特|الكويت|state of kuwait|دولة الكويت" },
	{ "KY",
	    "cayman islands|îles caïmans|islas caimán|о-ва кайман|开曼群岛|"
	    "جزر كايمان" },
	{ "KZ",
	    "kazakhstan|kazajistán|казахстан|哈萨克斯坦|كازاخستان|"
	    "republic of kazakhstan|kazajstán|kazakstan|"
	    "республика казахстан" },
	{ "LA",
	    "laos|лаос|老挝|لاوس|lao p.d.r.|lao pdr|"
	    "lao people's democratic republic|老挝人民民主共和国" },
	{ "LB",
	    "lebanon|liban|líbano|ливан|黎巴嫩|لبنان|lebanese republic|"
	    "الجمهورية اللبنانية" },
	{ "LC",
	    "st. lucia|sainte-lucie|santa lucía|сент-люсия|圣卢西亚|"
	    "سانت لوسيا" },
	{ "LI", "liechtenstein|лихтенштейн|列支敦士登|ليختنشتاين" },
	{ "LK", "sri lanka|шри-ланка|斯里兰卡|سريلانكا" },
	{ "LR", "liberia|либерия|利比里亚|ليبيريا" },
	{ "LS", "lesotho|lesoto|лесото|莱索托|ليسوتو" },
	{ "LT", "lithuania|lituanie|lituania|литва|立陶宛|ليتوانيا" },
	{ "LU", "luxembourg|luxemburgo|люксембург|卢森堡|لوكسمبورغ" },
	{ "LV", "latvia|lettonie|letonia|латвия|拉脱维亚|لاتفيا" },
	{ "LY", "libya|libye|libia|ливия|利比亚|ليبيا" },
	{ "MA",
	    "morocco|maroc|marruecos|марокко|摩洛哥|المغرب|"
	    "kingdom of morocco|royaume du maroc|reino de marruecos|"
	    "المملكة المغربية" },
	{ "MC", "monaco|монако|摩纳哥|موناكو" },
	{ "MD",
	    "moldova|moldavie|moldavia|молдова|摩尔多瓦|مولدوفا|"
	    "republic of moldova|république de moldova|república de moldova|"
	    "республика молдова|摩尔多瓦共和国" },
	{ "ME", "montenegro|черногория|黑山|الجبل الأسود" },
	{ "MF",
	    "st. martin|saint-martin|san martín|сен-мартен|法属圣马丁|"
	    "سان مارتن" },
	{ "MG", "madagascar|мадагаскар|马达加斯加|مدغشقر" },
	{ "MH",
	    "marshall islands|îles marshall|islas marshall|маршалловы о-ва|"
	    "马绍尔群岛|جزر مارشال" },
	{ "MK",
	    "north macedonia|macédoine du nord|macedonia del norte|"
	    "северная македония|北马其顿|مقدونيا الشمالية|"
	    "the former yugoslav republic of macedonia|"
	    "republic of north macedonia|macedonia|"
	    "бывшая югославская республика македония" },
	{ "ML", "mali|мали|马里|مالي" },
	{ "MM", "myanmar|мьянма|缅甸|ميانمار|burma|birmanie" },
	{ "MN", "mongolia|mongolie|монголия|蒙古|منغوليا" },
	{ "MO",
	    "macao|r.a.s. chinoise de macao|макао|澳门|"
	    "منطقة ماكاو الإدارية الخاصة" },
	{ "MP",
	    "northern mariana islands|îles mariannes du nord|"
	    "islas marianas del norte|северные марианские о-ва|"
	    "北马里亚纳群岛|جزر ماريانا الشمالية" },
	{ "MQ", "martinique|martinica|мартиника|马提尼克|جزر المارتينيك" },
	{ "MR",
	    "mauritania|mauritanie|мавритания|毛里塔尼亚|موريتانيا|"
	    "الجمهورية الإسلامية الموريتانية" },
	{ "MS", "montserrat|монтсеррат|蒙特塞拉特|مونتسرات" },
	{ "MT", "malta|malte|мальта|马耳他|مالطا" },
	{ "MU", "mauritius|maurice|mauricio|маврикий|毛里求斯|موريشيوس" },
	{ "MV",
	    "maldives|maldivas|мальдивы|马尔代夫|جزر المالديف|the maldives" },
	{ "MW", "malawi|malaui|малави|马拉维|ملاوي" },
	{ "MX", "mexico|mexique|мексика|墨西哥|المكسيك|mejico" },
	{ "MY", "malaysia|malaisie|malasia|малайзия|马来西亚|ماليزيا" },
	{ "MZ", "mozambique|мозамбик|莫桑比克|موزمبيق" },
	{ "NA", "namibia|namibie|намибия|纳米比亚|ناميبيا" },
	{ "NC",
	    "new caledonia|nouvelle-calédonie|nueva caledonia|"
	    "новая каледония|新喀里多尼亚|كاليدونيا الجديدة" },
	{ "NE", "niger|нигер|尼日尔|النيجر" },
	{ "NF",
	    "norfolk island|île norfolk|isla norfolk|о-в норфолк|诺福克岛|"
	    "جزيرة نورفولك" },
	{ "NG", "nigeria|нигерия|尼日利亚|نيجيريا" },
	{ "NI", "nicaragua|никарагуа|尼加拉瓜|نيكاراغوا" },
	{ "NL",
	    "netherlands|pays-bas|países bajos|нидерланды|荷兰|هولندا|"
	    "the netherlands|kingdom of the netherlands|holland|голландия" },
	{ "NO", "norway|norvège|noruega|норвегия|挪威|النرويج" },
	{ "NP", "nepal|непал|尼泊尔|نيبال" },
	{ "NR", "nauru|науру|瑙鲁|ناورو" },
	{ "NU", "niue|ниуэ|纽埃|نيوي" },
	{ "NZ",
	    "new zealand|nouvelle-zélande|nueva zelanda|новая зеландия|"
	    "新西兰|نيوزيلندا" },
	{ "OM", "oman|оман|阿曼|عُمان|sultanate of oman|سلطنة عمان" },
	{ "PA", "panama|панама|巴拿马|بنما" },
	{ "PE", "peru|pérou|перу|秘鲁|بيرو" },
	{ "PF",
	    "french polynesia|polynésie française|polinesia francesa|"
	    "французская полинезия|法属波利尼西亚|بولينيزيا الفرنسية" },
	{ "PG",
	    "papua new guinea|papouasie-nouvelle-guinée|papúa nueva guinea|"
	    "папуа — новая гвинея|巴布亚新几内亚|بابوا غينيا الجديدة" },
	{ "PH",
	    "philippines|filipinas|филиппины|菲律宾|الفلبين|the philippines|"
	    "república de filipinas" },
	{ "PK", "pakistan|пакистан|巴基斯坦|باكستان" },
	{ "PL", "poland|pologne|polonia|польша|波兰|بولندا" },
	{ "PM",
	    "st. pierre & miquelon|saint-pierre-et-miquelon|"
	    "san pedro y miquelón|сен-пьер и микелон|圣皮埃尔和密克隆群岛|"
	    "سان بيير ومكويلون" },
	{ "PN",
	    "pitcairn islands|îles pitcairn|islas pitcairn|о-ва питкэрн|"
	    "皮特凯恩群岛|جزر بيتكيرن" },
	{ "PR", "puerto rico|porto rico|пуэрто-рико|波多黎各|بورتوريكو" },
	{ "PS",
	    "palestinian territories|territoires palestiniens|"
	    "territorios palestinos|палестинские территории|巴勒斯坦领土|"
	    "الأراضي الفلسطينية|state of palestine|palestine|palestina|"
	    "палестина|巴勒斯坦国|دولة فلسطين" },
	{ "PT", "portugal|португалия|葡萄牙|البرتغال" },
	{ "PW", "palau|palaos|палау|帕劳|بالاو" },
	{ "PY", "paraguay|парагвай|巴拉圭|باراغواي" },
	{ "QA", "qatar|catar|катар|卡塔尔|قطر|state of qatar|دولة قطر" },
	{ "RE", "реюньон|留尼汪|روينيون" },
	{ "RO", "romania|roumanie|rumanía|румыния|罗马尼亚|رومانيا" },
	{ "RS", "serbia|serbie|сербия|塞尔维亚|صربيا" },
	{ "RU",
	    "russia|russie|rusia|россия|俄罗斯|روسيا|russian federation|"
	    "fédération de russie|federación de rusia|российская федерация|"
	    "俄罗斯联邦|الاتحاد الروسي" },
	{ "RW", "rwanda|ruanda|руанда|卢旺达|رواندا" },
	{ "SA",
	    "saudi arabia|arabie saoudite|arabia saudí|саудовская аравия|"
	    "沙特阿拉伯|المملكة العربية السعودية|kingdom of saudi arabia|"
	    "royaume d'arabie saoudite|reino de la arabia saudita|"
	    "arabia saudita|королевство саудовская аравия|沙特|السعودية" },
	{ "SB",
	    "solomon islands|îles salomon|islas salomón|соломоновы о-ва|"
	    "所罗门群岛|جزر سليمان" },
	{ "SC", "seychelles|сейшельские о-ва|塞舌尔|سيشل" },
	{ "SD",
	    "sudan|soudan|судан|苏丹|السودان|the sudan|"
	    "republic of the sudan" },
	{ "SE", "sweden|suède|suecia|швеция|瑞典|السويد" },
	{ "SG", "singapore|singapour|singapur|сингапур|新加坡|سنغافورة" },
	{ "SH",
	    "st. helena|sainte-hélène|santa elena|о-в св. елены|圣赫勒拿|"
	    "سانت هيلينا" },
	{ "SI", "slovenia|slovénie|eslovenia|словения|斯洛文尼亚|سلوفينيا" },
	{ "SJ",
	    "svalbard & jan mayen|svalbard et jan mayen|"
	    "svalbard y jan mayen|шпицберген и ян-майен|斯瓦尔巴和扬马延|"
	    "سفالبارد وجان ماين" },
	{ "SK", "slovakia|slovaquie|eslovaquia|словакия|斯洛伐克|سلوفاكيا" },
	{ "SL", "sierra leone|sierra leona|сьерра-леоне|塞拉利昂|سيراليون" },
	{ "SM", "san marino|saint-marin|сан-марино|圣马力诺|سان مارينو" },
	{ "SN", "senegal|сенегал|塞内加尔|السنغال" },
	{ "SO", "somalia|somalie|сомали|索马里|الصومال" },
	{ "SR", "suriname|surinam|суринам|苏里南|سورينام" },
	{ "SS",
	    "south sudan|soudan du sud|sudán del sur|южный судан|南苏丹|"
	    "جنوب السودان" },
	{ "ST",
	    "são tomé & príncipe|sao tomé-et-principe|santo tomé y príncipe|"
	    "сан-томе и принсипи|圣多美和普林西比|ساو تومي وبرينسيبي" },
	{ "SV", "el salvador|salvador|сальвадор|萨尔瓦多|السلفادور" },
	{ "SX",
	    "sint maarten|saint-martin|синт-мартен|荷属圣马丁|سانت مارتن" },
	{ "SY",
	    "syria|syrie|siria|сирия|叙利亚|سوريا|syrian arab republic|"
	    "république arabe syrienne|república árabe siria|"
	    "сирийская арабская республика|阿拉伯叙利亚共和国|"
	    "الجمهورية العربية السورية|سورية" },
	{ "SZ",
	    "eswatini|esuatini|эсватини|斯威士兰|إسواتيني|swaziland|"
	    "свазиленд" },
	{ "TC",
	    "turks & caicos islands|îles turques-et-caïques|"
	    "islas turcas y caicos|тёркс и кайкос|特克斯和凯科斯群岛|"
	    "جزر توركس وكايكوس" },
	{ "TD", "chad|tchad|чад|乍得|تشاد" },
	{ "TF",
	    "french southern territories|terres australes françaises|"
	    "territorios australes franceses|французские южные территории|"
	    "法属南部领地|الأقاليم الجنوبية الفرنسية" },
	{ "TG", "togo|того|多哥|توغو" },
	{ "TH", "thailand|thaïlande|tailandia|таиланд|泰国|تايلاند" },
	{ "TJ",
	    "tajikistan|tadjikistan|tayikistán|таджикистан|塔吉克斯坦|"
	    "طاجيكستان|republic of tajikistan|республика таджикистан" },
	{ "TK", "tokelau|токелау|托克劳|توكيلو" },
	{ "TL",
	    "timor-leste|timor oriental|восточный тимор|东帝汶|east timor|"
	    "тимор-лешти" },
	{ "TM", "turkmenistan|туркменистан|土库曼斯坦|تركمانستان|туркмения" },
	{ "TN",
	    "tunisia|tunisie|túnez|тунис|突尼斯|تونس|tunisian republic|"
	    "الجمهورية التونسية" },
	{ "TO", "tonga|тонга|汤加|تونغا" },
	{ "TR",
	    "turkey|turquie|turquía|турция|土耳其|تركيا|türkiye|"
	    "república de türkiye|الجمهورية التركية" },
	{ "TT",
	    "trinidad & tobago|trinité-et-tobago|trinidad y tobago|"
	    "тринидад и тобаго|特立尼达和多巴哥|ترينيداد وتوباغو|"
	    "trinidad and tobago" },
	{ "TV", "tuvalu|тувалу|图瓦卢|توفالو" },
	{ "TW", "taiwan|тайвань|台湾|تايوان|taiwan, china|chinese taipei" },
	{ "TZ",
	    "tanzania|tanzanie|танзания|坦桑尼亚|تنزانيا|"
	    "united republic of tanzania|république-unie de tanzanie|"
	    "república unida de tanzanía|объединенная республика танзания|"
	    "坦桑尼亚联合共和国|جمهورية تنزانيا المتحدة" },
	{ "UA", "ukraine|ucrania|украина|乌克兰|أوكرانيا" },
	{ "UG", "uganda|ouganda|уганда|乌干达|أوغندا" },
	{ "US",
	    "united states|états-unis|estados unidos|соединенные штаты|美国|"
	    "الولايات المتحدة|united states of america|u.s.a.|usa|u.s.|"
	    "estados unidos de américa|états-unis d'amérique|ee.uu.|сша|"
	    "соединенные штаты америки|美利坚合众国|"
	    "الولايات المتحدة الأمريكية" },
	{ "UY", "uruguay|уругвай|乌拉圭|أورغواي" },
	{ "UZ",
	    "uzbekistan|ouzbékistan|узбекистан|乌兹别克斯坦|أوزبكستان|"
	    "republic of uzbekistan|республика узбекистан" },
	{ "VA",
	    "vatican city|état de la cité du vatican|ciudad del vaticano|"
	    "ватикан|梵蒂冈|الفاتيكان" },
	{ "VC",
	    "st. vincent & grenadines|saint-vincent-et-les grenadines|"
	    "san vicente y las granadinas|сент-винсент и гренадины|"
	    "圣文森特和格林纳丁斯|سانت فنسنت وجزر غرينادين" },
	{ "VE",
	    "venezuela|венесуэла|委内瑞拉|فنزويلا|"
	    "bolivarian republic of venezuela|"
	    "república bolivariana de venezuela" },
	{ "VG",
	    "british virgin islands|îles vierges britanniques|"
	    "islas vírgenes británicas|виргинские о-ва|英属维尔京群岛|"
	    "جزر فيرجن البريطانية" },
	{ "VI",
	    "u.s. virgin islands|îles vierges des états-unis|"
	    "islas vírgenes de ee. uu.|виргинские о-ва|美属维尔京群岛|"
	    "جزر فيرجن التابعة للولايات المتحدة" },
	{ "VN",
	    "vietnam|viêt nam|вьетнам|越南|فيتنام|"
	    "socialist republic of viet nam|越南社会主义共和国" },
	{ "VU", "vanuatu|вануату|瓦努阿图|فانواتو" },
	{ "WF",
	    "wallis & futuna|wallis-et-futuna|wallis y futuna|"
	    "уоллис и футуна|瓦利斯和富图纳|جزر والس وفوتونا" },
	{ "WS", "samoa|самоа|萨摩亚|ساموا" },
	{ "YE", "yemen|йемен|也门|اليمن|republic of yemen|الجمهورية اليمنية" },
	{ "YT", "mayotte|майотта|马约特|مايوت" },
	{ "ZA",
	    "south africa|afrique du sud|sudáfrica|"
	    "южно-африканская республика|南非|جنوب أفريقيا|"
	    "republic of south africa|rsa|юар" },
	{ "ZM", "zambia|zambie|замбия|赞比亚|زامبيا" },
	{ "ZW", "zimbabwe|zimbabue|зимбабве|津巴布韦|زيمبابوي" },
	{ NULL, NULL }
};
