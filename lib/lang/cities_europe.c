/* SPDX-License-Identifier: MIT */
/*
 * Cities of Europe that circulars name, and the zone of their
 * clock, in six languages.  English names of zone.tab need no row here.
 * "женевск*" stands for every word that begins so (adjectives).
 */
#include "lang/lang.h"

extern const struct lang_city lang_cities_europe[];

const struct lang_city lang_cities_europe[] = {
	{ "Europe/Zurich",
	    "geneva|genève|genf|ginebra|genebra|ginevra|женева|женевск*|"
	    "日内瓦|جنيف|bern|berne|berna|берн|伯尔尼|برن|lausanne|lausana|"
	    "лозанна|洛桑|لوزان|basel|bâle|basilea|базель|巴塞尔|بازل|davos|"
	    "давос|达沃斯|دافوس|lugano|лугано|montreux|монтрё|蒙特勒|مونترو|"
	    "lucerne|luzern|lucerna|люцерн|st. gallen|saint-gall|fribourg|"
	    "neuchâtel|nyon|gland|zug|biel|bienne|interlaken|vevey|"
	    "crans-montana|zürich|цюрих|苏黎世|زيورخ" },
	{ "Europe/Amsterdam",
	    "the hague|la haye|la haya|den haag|гаага|海牙|لاهاي|rotterdam|"
	    "роттердам|鹿特丹|روتردام|delft|утрехт|utrecht|leiden|eindhoven|"
	    "maastricht|noordwijk|groningen|arnhem|nijmegen|wageningen|"
	    "haarlem|almere|breda|tilburg|scheveningen|амстердам|阿姆斯特丹|"
	    "أمستردام" },
	{ "Europe/Rome",
	    "rome|roma|рим|римск*|罗马|روما|milan|milano|милан|米兰|ميلانو|"
	    "turin|torino|турин|都灵|تورينو|florence|firenze|florencia|"
	    "флоренция|佛罗伦萨|venice|venise|venezia|venecia|венеция|"
	    "威尼斯|البندقية|naples|napoli|nápoles|неаполь|那不勒斯|bologna|"
	    "bolonia|trieste|триест|的里雅斯特|genoa|gênes|genova|генуя|"
	    "bari|palermo|catania|pisa|verona|padua|ispra|frascati|siena|"
	    "perugia|brindisi|бриндизи|布林迪西" },
	{ "Europe/Paris",
	    "paris|парижск*|париж|巴黎|باريس|strasbourg|estrasburgo|"
	    "страсбург|斯特拉斯堡|ستراسبورغ|lyon|лион|里昂|ليون|marseille|"
	    "marsella|марсель|马赛|مرسيليا|nice|niza|ницца|尼斯|cannes|"
	    "канны|戛纳|sophia antipolis|sophia-antipolis|toulouse|тулуза|"
	    "图卢兹|bordeaux|burdeos|lille|nantes|grenoble|montpellier|"
	    "rennes|sèvres|saint-cloud|versailles|biarritz|deauville|évian|"
	    "lannion|issy-les-moulineaux" },
	{ "Europe/London",
	    "london|londres|лондон|лондонск*|伦敦|لندن|edinburgh|édimbourg|"
	    "edimburgo|эдинбург|爱丁堡|glasgow|глазго|格拉斯哥|غلاسكو|"
	    "manchester|манчестер|birmingham|oxford|оксфорд|牛津|cambridge|"
	    "cardiff|belfast|bristol|leeds|liverpool|bournemouth|reading|"
	    "brighton|exeter|wimbledon|england|angleterre|inglaterra|англия|"
	    "英格兰|scotland|wales|northern ireland" },
	{ "Europe/Vienna",
	    "vienna|vienne|viena|wien|вена|венск*|维也纳|فيينا|graz|"
	    "salzburg|salzbourg|зальцбург|innsbruck|linz|laxenburg|alpbach" },
	{ "Europe/Brussels",
	    "brussels|bruxelles|bruselas|bruxelas|brüssel|брюссель|"
	    "брюссельск*|布鲁塞尔|بروكسل|antwerp|anvers|amberes|ghent|gand|"
	    "gante|bruges|brujas|liège|lieja|leuven|louvain|"
	    "louvain-la-neuve|mons|ostend" },
	{ "Europe/Berlin",
	    "berlin|берлин|柏林|برلين|bonn|бонн|波恩|بون|munich|munchen|"
	    "мюнхен|慕尼黑|ميونيخ|frankfurt|francfort|франкфурт|法兰克福|"
	    "فرانكفورت|hamburg|hambourg|hamburgo|гамбург|汉堡|هامبورغ|"
	    "cologne|köln|colonia|кёльн|科隆|düsseldorf|stuttgart|leipzig|"
	    "dresden|dresde|hanover|hannover|hanovre|karlsruhe|mainz|"
	    "nuremberg|heidelberg|darmstadt|garmisch-partenkirchen|bremen|"
	    "potsdam|wiesbaden|aachen|weimar|dortmund|freiburg" },
	{ "Europe/Madrid",
	    "madrid|мадрид|马德里|مدريد|barcelona|barcelone|барселона|"
	    "巴塞罗那|برشلونة|seville|sevilla|севилья|塞维利亚|valencia|"
	    "valence|валенсия|巴伦西亚|málaga|малага|马拉加|bilbao|бильбао|"
	    "zaragoza|granada|córdoba|santander|san sebastián|torremolinos|"
	    "palma de mallorca|toledo|salamanca|alicante|murcia|vigo|"
	    "santiago de compostela|cartagena (españa)" },
	{ "Atlantic/Canary",
	    "las palmas|tenerife|santa cruz de tenerife|gran canaria|"
	    "тенерифе|canary islands|islas canarias|îles canaries|canarias|"
	    "канарские о-ва|加那利|كناري" },
	{ "Europe/Lisbon",
	    "lisbon|lisbonne|lisboa|лиссабон|里斯本|لشبونة|porto|oporto|"
	    "порту|coimbra|cascais|estoril|faro|braga|évora|aveiro|tomar" },
	{ "Europe/Dublin", "dublin|дублин|都柏林|دبلن|cork|galway|limerick" },
	{ "Europe/Moscow",
	    "moscow|moscou|moscú|moscovo|moskau|москва|московск*|莫斯科|"
	    "موسكو|st. petersburg|saint petersburg|st petersburg|"
	    "saint-pétersbourg|san petersburgo|санкт-петербург|圣彼得堡|"
	    "سانت بطرسبرغ|sochi|sotchi|сочи|索契|سوتشي|kazan|казань|喀山|"
	    "قازان|nizhny novgorod|нижний новгород|rostov-on-don|"
	    "ростов-на-дону|вологда|ярославль|тверь|тула|воронеж|краснодар|"
	    "великий новгород|петрозаводск|архангельск|мурманск|смоленск|"
	    "пермь, центр" },
	{ "Europe/Samara", "samara|самара|izhevsk|ижевск|萨马拉|سمراء" },
	{ "Europe/Kaliningrad",
	    "калининград|светлогорск|kaliningrado|加里宁格勒|كالينجراد" },
	{ "Europe/Kyiv",
	    "kyiv|kiev|kiew|киев|基辅|كييف|odesa|odessa|одесса|敖德萨|lviv|"
	    "львов|kharkiv|харьков" },
	{ "Europe/Minsk", "minsk|минск|明斯克|مينسك|brest, belarus|брест" },
	{ "Europe/Athens",
	    "athens|athènes|atenas|афины|雅典|أثينا|thessaloniki|"
	    "thessalonique|salónica|салоники|heraklion|rhodes|crete|corfu|"
	    "delphi|vouliagmeni" },
	{ "Europe/Istanbul",
	    "istanbul|estambul|стамбул|伊斯坦布尔|اسطنبول|ankara|анкара|"
	    "安卡拉|أنقرة|antalya|анталья|安塔利亚|أنطاليا|izmir|измир|"
	    "bursa|cappadocia|belek" },
	{ "Europe/Warsaw",
	    "warsaw|varsovie|varsovia|варшава|华沙|وارسو|kraków|cracow|"
	    "cracovie|cracovia|краков|克拉科夫|katowice|катовице|卡托维兹|"
	    "gdańsk|гданьск|poznań|познань|wrocław|wroclaw|łódź" },
	{ "Europe/Prague", "prague|praga|прага|布拉格|براغ|brno|ostrava" },
	{ "Europe/Budapest",
	    "budapest|будапешт|布达佩斯|بودابست|debrecen|szeged|visegrád" },
	{ "Europe/Bucharest",
	    "bucharest|bucarest|bucureşti|бухарест|布加勒斯特|بوخارست|"
	    "cluj-napoca|sibiu|iasi|timisoara|brasov|constanta|mamaia|"
	    "sinaia" },
	{ "Europe/Sofia",
	    "sofia|софия|索非亚|صوفيا|varna|plovdiv|burgas|варна" },
	{ "Europe/Belgrade",
	    "belgrade|belgrado|белград|贝尔格莱德|بلغراد|novi sad|нови-сад|"
	    "pristina|приштина" },
	{ "Europe/Copenhagen",
	    "copenhagen|copenhague|kopenhagen|копенгаген|哥本哈根|كوبنهاغن|"
	    "aarhus|odense|aalborg" },
	{ "Europe/Stockholm",
	    "stockholm|estocolmo|стокгольм|斯德哥尔摩|ستوكهولم|gothenburg|"
	    "göteborg|gotemburgo|malmö|uppsala|lund|luleå" },
	{ "Europe/Oslo",
	    "oslo|осло|奥斯陆|أوسلو|bergen|trondheim|tromsø|stavanger" },
	{ "Europe/Helsinki",
	    "helsinki|хельсинки|赫尔辛基|هلسنكي|espoo|tampere|turku|"
	    "rovaniemi|oulu|levi" },
	{ "Europe/Vilnius",
	    "vilnius|vilna|вильнюс|维尔纽斯|kaunas|каунас|فيلنيوس" },
	{ "Europe/Riga", "riga|рига|里加|ريغا|jurmala|юрмала" },
	{ "Europe/Tallinn",
	    "tallinn|tallin|таллинн|таллин|塔林|تالين|tartu|тарту" },
	{ "Europe/Malta",
	    "valletta|la valette|la valeta|валлетта|瓦莱塔|فاليتا|"
	    "st. julian's|sliema|gozo|malta|malte|мальта|马耳他|مالطة" },
	{ "Europe/Luxembourg",
	    "luxembourg city|kirchberg|esch-sur-alzette|luxemburgo|"
	    "люксембург|卢森堡|لوكسمبورغ" },
	{ "Europe/Monaco",
	    "monaco|монако|摩纳哥|موناكو|monte carlo|monte-carlo" },
	{ "Europe/Ljubljana",
	    "ljubljana|любляна|卢布尔雅那|bled|бледское|portorož|piran|brdo|"
	    "liubliana|ليوبليانا" },
	{ "Europe/Zagreb",
	    "zagreb|загреб|萨格勒布|زغرب|dubrovnik|дубровник|split|opatija|"
	    "rijeka|zadar|hvar" },
	{ "Europe/Sarajevo",
	    "sarajevo|сараево|萨拉热窝|سراييفو|banja luka|mostar" },
	{ "Europe/Skopje",
	    "skopje|скопье|斯科普里|سكوبيه|ohrid|охрид|skopie|سكوبي" },
	{ "Europe/Podgorica",
	    "podgorica|подгорица|波德戈里察|budva|будва|bečići|kotor|tivat|"
	    "بودغوريكا" },
	{ "Europe/Tirane", "tirana|tirané|тирана|地拉那|تيرانا|durrës" },
	{ "Europe/Chisinau",
	    "chisinau|chișinău|kichinev|кишинев|基希讷乌|تشيسيناو" },
	{ "Europe/Bratislava",
	    "bratislava|братислава|布拉迪斯拉发|براتيسلافا|košice" },
	{ "Atlantic/Reykjavik",
	    "reykjavik|рейкьявик|雷克雅未克|ريكيافيك|reikiavik" },
	{ "Europe/Vaduz", "vaduz|вадуц|瓦杜兹|فادوز" },
	{ "Europe/Andorra",
	    "andorra la vella|andorra la vieja|андорра-ла-велья|andorre|"
	    "андорра|安道尔|أندورا" },
	{ "Europe/Vatican",
	    "vatican city|città del vaticano|ватикан|le vatican|el vaticano|"
	    "梵蒂冈|الفاتيكان" },
	{ "Atlantic/Azores",
	    "ponta delgada|azores|terceira|açores|азорские о-ва|亚速尔群岛|"
	    "أزورس" },
	{ "Atlantic/Madeira", "funchal|madeira|madère|мадейра|马德拉|ماديرا" },
	{ "Atlantic/Cape_Verde",
	    "praia|прая|普拉亚|mindelo|santa maria, sal|cap-vert|cabo verde|"
	    "кабо-верде|佛得角|الرأس الأخضر" },
	{ "Europe/Mariehamn", "мариехамн|玛丽港|ماريهامن" },
	{ "Atlantic/Bermuda",
	    "bermudes|bermudas|бермудские о-ва|百慕大|برمودا" },
	{ "Europe/Busingen", "бюзинген-на-верхнем-рейне|布辛根|بوسنغن" },
	{ "Atlantic/Stanley", "стэнли|斯坦利|استانلي" },
	{ "Europe/Guernsey", "guernesey|гернси|根西岛|غيرنزي" },
	{ "Europe/Gibraltar", "гибралтар|直布罗陀|جبل طارق" },
	{ "Atlantic/South_Georgia",
	    "géorgie du sud|georgia del sur|южная георгия|南乔治亚|"
	    "جورجيا الجنوبية" },
	{ "Europe/Isle_of_Man",
	    "île de man|isla de man|о-в мэн|马恩岛|جزيرة مان" },
	{ "Europe/Jersey", "джерси|泽西岛|جيرسي" },
	{ "Europe/Simferopol", "симферополь|辛菲罗波尔|سيمفروبول" },
	{ "Europe/Kirov", "киров|基洛夫|كيروف" },
	{ "Europe/Volgograd", "volgogrado|волгоград|伏尔加格勒|فولوجراد" },
	{ "Europe/Astrakhan", "astracán|астрахань|阿斯特拉罕|أستراخان" },
	{ "Europe/Saratov", "саратов|萨拉托夫|ساراتوف" },
	{ "Europe/Ulyanovsk",
	    "oulianovsk|uliánovsk|ульяновск|乌里扬诺夫斯克|أوليانوفسك" },
	{ "Atlantic/St_Helena",
	    "st. helena|sainte-hélène|santa elena|о-в святой елены|圣赫勒拿|"
	    "سانت هيلينا" },
	{ "Europe/San_Marino", "saint-marin|сан-марино|圣马力诺|سان مارينو" },
	{ NULL, NULL }
};
