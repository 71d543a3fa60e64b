/* SPDX-License-Identifier: MIT */
/*
 * Cities of Asia and the Pacific that circulars name, and the zone of their
 * clock, in six languages.  English names of zone.tab need no row here.
 * "женевск*" stands for every word that begins so (adjectives).
 */
#include "lang/lang.h"

extern const struct lang_city lang_cities_asia[];

const struct lang_city lang_cities_asia[] = {
	{ "Pacific/Honolulu",
	    "hawaii|hawai|гавайи|夏威夷|waikiki|гонолулу|檀香山|هونولولو" },
	{ "Asia/Shanghai",
	    "beijing|pékin|pequim|peking|пекин|пекинск*|北京|بكين|بيجين|"
	    "guangzhou|гуанчжоу|广州|غوانجو|shenzhen|шэньчжэнь|深圳|شنجن|"
	    "wuhan|ухань|武汉|hangzhou|ханчжоу|杭州|nanjing|нанкин|南京|"
	    "chengdu|чэнду|成都|xi'an|西安|tianjin|тяньцзинь|天津|chongqing|"
	    "чунцин|重庆|qingdao|青岛|dalian|大连|xiamen|厦门|kunming|"
	    "куньмин|昆明|昆明市|suzhou|苏州|harbin|харбин|哈尔滨|guilin|"
	    "桂林|wuzhen|乌镇|boao|博鳌|sanya|三亚|hainan|海南|guiyang|贵阳|"
	    "ningbo|宁波|郑州|长沙|合肥|福州|济南|沈阳|шанхай|上海|شنغهاي" },
	{ "Asia/Kolkata",
	    "new delhi|delhi|nueva delhi|nova deli|нью-дели|дели|新德里|"
	    "نيودلهي|دلهي|mumbai|bombay|мумбаи|孟买|مومباي|bangalore|"
	    "bengaluru|бангалор|班加罗尔|بنغالور|hyderabad|хайдарабад|"
	    "海得拉巴|海德拉巴|حيدر آباد|حيدرأباد|chennai|ченнаи|金奈|pune|"
	    "goa|гоа|果阿|ahmedabad|jaipur|agra|gandhinagar|kochi|lucknow|"
	    "chandigarh|calcutta|kolkata|калькутта|加尔各答|gurugram|noida|"
	    "dehradun|varanasi|udaipur|visakhapatnam" },
	{ "Asia/Qatar", "doha|доха|多哈|الدوحة|катар|catar|卡塔尔|قطر" },
	{ "Asia/Dubai",
	    "abu dhabi|abou dhabi|abu dabi|абу-даби|阿布扎比|أبوظبي|أبو ظبي|"
	    "sharjah|шарджа|沙迦|الشارقة|dubai|дубай|迪拜|دبي|"
	    "ras al khaimah|رأس الخيمة|ajman|fujairah" },
	{ "Asia/Yekaterinburg",
	    "екатеринбург|perm|пермь|chelyabinsk|челябинск|ufa|уфа|tyumen|"
	    "тюмень|ханты-мансийск|khanty-mansiysk|сургут|ekaterinbourg|"
	    "ekaterimburgo|叶卡捷琳堡|يكاترنبيرج" },
	{ "Asia/Novosibirsk",
	    "novosibirsk|новосибирск|新西伯利亚|novossibirsk|نوفوسبيرسك" },
	{ "Asia/Vladivostok",
	    "vladivostok|владивосток|符拉迪沃斯托克|海参崴|khabarovsk|"
	    "хабаровск|فلاديفوستك" },
	{ "Asia/Krasnoyarsk",
	    "krasnoyarsk|красноярск|krasnoïarsk|克拉斯诺亚尔斯克|"
	    "كراسنويارسك" },
	{ "Asia/Irkutsk", "irkutsk|иркутск|伊尔库茨克|irkoutsk|ايركيتسك" },
	{ "Asia/Tokyo",
	    "tokyo|tokio|токио|东京|طوكيو|osaka|осака|大阪|أوساكا|kyoto|"
	    "киото|京都|كيوتو|yokohama|иокогама|йокогама|横滨|nagoya|нагоя|"
	    "名古屋|hiroshima|хиросима|广岛|fukuoka|sapporo|саппоро|札幌|"
	    "sendai|сендай|仙台|kobe|кобе|神户|nara|nagasaki|нагасаки|长崎|"
	    "okinawa|makuhari|tsukuba|kanazawa|niigata|ise-shima" },
	{ "Asia/Seoul",
	    "seoul|seúl|сеул|首尔|سيول|سول|busan|pusan|пусан|釜山|بوسان|"
	    "incheon|инчхон|仁川|daejeon|тэчжон|大田|daegu|jeju|чеджу|济州|"
	    "gwangju|pyeongchang|пхёнчхан|songdo|sejong|gyeongju|goyang" },
	{ "Asia/Bangkok",
	    "bangkok|бангкок|бангкокск*|曼谷|بانكوك|phuket|пхукет|普吉|"
	    "chiang mai|чиангмай|清迈|pattaya|паттайя|hua hin|nonthaburi" },
	{ "Asia/Ho_Chi_Minh",
	    "hanoi|hà nội|ханой|河内|هانوي|ho chi minh city|хошимин|"
	    "胡志明市|saigon|da nang|дананг|岘港|nha trang|hue, viet nam|"
	    "ha long" },
	{ "Asia/Jakarta",
	    "jakarta|yakarta|джакарта|雅加达|جاكرتا|bandung|бандунг|万隆|"
	    "yogyakarta|surabaya|semarang|bogor|java" },
	{ "Asia/Makassar",
	    "bali|бали|巴厘岛|بالي|nusa dua|denpasar|lombok|sanur|macassar|"
	    "makasar|макасар|望加锡|ماكسار" },
	{ "Asia/Kuala_Lumpur",
	    "kuala lumpur|куала-лумпур|吉隆坡|كوالالمبور|كوالا لمبور|penang|"
	    "cyberjaya|putrajaya|langkawi|malacca|johor|sabah|كوالا لامبور" },
	{ "Asia/Manila",
	    "manila|manille|манила|马尼拉|مانيلا|cebu|makati|davao|"
	    "quezon city|boracay|tagaytay" },
	{ "Asia/Dhaka",
	    "dhaka|dacca|daca|дакка|达卡|داكا|cox's bazar|chittagong|دكا" },
	{ "Asia/Karachi",
	    "islamabad|исламабад|伊斯兰堡|إسلام آباد|lahore|лахор|拉合尔|"
	    "rawalpindi|peshawar|карачи|卡拉奇|كراتشي" },
	{ "Asia/Colombo", "colombo|коломбо|科伦坡|كولومبو|kandy" },
	{ "Asia/Kathmandu",
	    "kathmandu|katmandou|katmandú|катманду|加德满都|كاتماندو|"
	    "pokhara" },
	{ "Asia/Almaty",
	    "almaty|алматы|алма-ата|阿拉木图|ألماتي|astana|nur-sultan|"
	    "астана|нур-султан|阿斯塔纳|努尔苏丹|أستانا|shymkent|шымкент|"
	    "alma ata" },
	{ "Asia/Tashkent",
	    "tashkent|tachkent|taskent|ташкент|塔什干|طشقند" },
	{ "Asia/Samarkand",
	    "samarkand|samarcande|samarcanda|самарканд|撒马尔罕|سمرقند|"
	    "bukhara|boukhara|бухара|布哈拉|بخارى|khiva|хива|nukus|нукус" },
	{ "Asia/Bishkek",
	    "bishkek|bichkek|biskek|бишкек|比什凯克|بيشكيك|cholpon-ata|"
	    "чолпон-ата|иссык-куль|issyk-kul|ош|بشكيك" },
	{ "Asia/Dushanbe",
	    "dushanbe|douchanbé|душанбе|杜尚别|دوشنبه|دوشانبي|dusambé" },
	{ "Asia/Ashgabat",
	    "ashgabat|achgabat|ашхабад|阿什哈巴德|عشق آباد|avaza|аваза|"
	    "asjabad" },
	{ "Asia/Baku", "baku|bakou|баку|巴库|باكو|шамахы|gabala" },
	{ "Asia/Yerevan",
	    "yerevan|erevan|ереван|埃里温|يريفان|dilijan|цахкадзор" },
	{ "Asia/Tbilisi",
	    "tbilisi|tbilissi|tiflis|тбилиси|第比利斯|تبليسي|تبيليسي|batumi|"
	    "батуми" },
	{ "Asia/Tehran",
	    "tehran|téhéran|тегеран|德黑兰|طهران|ramsar|isfahan|shiraz|"
	    "kish island" },
	{ "Asia/Baghdad",
	    "baghdad|bagdad|багдад|巴格达|بغداد|erbil|أربيل|basra|البصرة" },
	{ "Asia/Riyadh",
	    "riyadh|riyad|riad|эр-рияд|利雅得|الرياض|jeddah|djeddah|yeddah|"
	    "yida|джидда|吉达|جدة|dhahran|dammam|الدمام|mecca|la mecque|"
	    "مكة المكرمة|medina, saudi arabia|المدينة المنورة|neom|alula|"
	    "al khobar" },
	{ "Asia/Kuwait",
	    "kuwait city|koweït|эль-кувейт|科威特|مدينة الكويت|الكويت|"
	    "кувейт" },
	{ "Asia/Muscat", "muscat|mascate|маскат|马斯喀特|مسقط|salalah|صلالة" },
	{ "Asia/Bahrain",
	    "manama|манама|麦纳麦|المنامة|bahreïn|baréin|бахрейн|巴林|"
	    "البحرين" },
	{ "Asia/Amman",
	    "amman|амман|安曼|عمان|dead sea, jordan|dead sea|البحر الميت|"
	    "aqaba|العقبة|petra|البتراء" },
	{ "Asia/Beirut",
	    "beirut|beyrouth|бейрут|贝鲁特|بيروت|بيروتي|tripoli, lebanon" },
	{ "Asia/Damascus",
	    "damascus|damas|damasco|дамаск|大马士革|دمشق|aleppo|حلب" },
	{ "Asia/Jerusalem",
	    "jerusalem|jerusalén|иерусалим|耶路撒冷|القدس|tel aviv|tel-aviv|"
	    "тель-авив|特拉维夫|haifa" },
	{ "Asia/Hebron", "ramallah|رام الله|рамалла|bethlehem|хеврон|希伯伦" },
	{ "Indian/Antananarivo",
	    "antananarivo|антананариву|塔那那利佛|أنتاناناريفو|安塔那那利佛" },
	{ "Indian/Mauritius",
	    "port louis|port-louis|порт-луи|路易港|بور لويس|balaclava|"
	    "flic en flac|ebène|maurice|mauricio|маврикий|毛里求斯|موريشيوس" },
	{ "Indian/Mahe",
	    "victoria, seychelles|mahé, seychelles|маэ|马埃岛|ماهي" },
	{ "Indian/Reunion",
	    "île de la réunion|isla de reunión|реюньон|留尼汪|ريونيون" },
	{ "Pacific/Galapagos",
	    "puerto ayora|galápagos|галапагосские о-ва|加拉帕戈斯|جلاباجوس" },
	{ "Australia/Sydney",
	    "sydney|sídney|сидней|悉尼|سيدني|canberra|канберра|堪培拉|"
	    "كانبيرا|wollongong|newcastle, australia|new south wales" },
	{ "Australia/Melbourne",
	    "melbourne|мельбурн|墨尔本|ملبورن|geelong|victoria, australia|"
	    "ميلبورن" },
	{ "Australia/Brisbane",
	    "brisbane|брисбен|布里斯班|cairns|кэрнс|gold coast|townsville|"
	    "queensland|برسيبان" },
	{ "Australia/Perth", "perth|перт|珀斯|بيرث|fremantle|برثا" },
	{ "Australia/Adelaide", "adelaide|аделаида|阿德莱德|adelaida|أديليد" },
	{ "Australia/Hobart", "hobart|хобарт|霍巴特|هوبارت|tasmania" },
	{ "Australia/Darwin", "darwin|дарвин|达尔文|دارون" },
	{ "Pacific/Auckland",
	    "wellington|веллингтон|惠灵顿|ويلينغتون|auckland|окленд|奥克兰|"
	    "أوكلاند|christchurch|крайстчерч|rotorua|queenstown|dunedin" },
	{ "Pacific/Fiji",
	    "suva|сува|苏瓦|سوفا|nadi|нади|楠迪|denarau|lautoka|fidji|fiyi|"
	    "фиджи|斐济|فيجي" },
	{ "Pacific/Apia", "apia|апиа|阿皮亚|أبيا" },
	{ "Pacific/Tongatapu",
	    "nuku'alofa|нукуалофа|努库阿洛法|тонгатапу|东加塔布|تونغاتابو" },
	{ "Pacific/Efate", "port vila|порт-вила|维拉港|эфате|埃法特|إيفات" },
	{ "Pacific/Guadalcanal",
	    "honiara|хониара|霍尼亚拉|هونيارا|гуадалканал|瓜达尔卡纳尔|"
	    "غوادالكانال" },
	{ "Pacific/Port_Moresby",
	    "port moresby|порт-морсби|莫尔兹比港|بور مورسبي" },
	{ "Pacific/Noumea", "nouméa|нумеа|努美阿|نوميا|numea" },
	{ "Pacific/Tarawa", "tarawa|bairiki|тарава|塔拉瓦|تاراوا" },
	{ "Pacific/Majuro", "majuro|маджуро|马朱罗|ماجورو" },
	{ "Pacific/Palau", "koror|ngerulmud|palaos|палау|帕劳|بالاو" },
	{ "Pacific/Pohnpei", "pohnpei|kolonia|palikir" },
	{ "Pacific/Tahiti", "papeete|tahiti|папеэте|таити|塔希提|تاهيتي" },
	{ "Pacific/Rarotonga",
	    "rarotonga|avarua|раротонга|拉罗汤加|راروتونغا" },
	{ "Pacific/Guam", "guam|hagåtña|гуам|关岛|غوام" },
	{ "Asia/Singapore",
	    "singapore|singapour|singapur|сингапур|新加坡|سنغافورة|sentosa" },
	{ "Asia/Hong_Kong", "hong kong|hong-kong|гонконг|香港|هونغ كونغ" },
	{ "Asia/Macau", "macao|macau|макао|澳门|ماكاو" },
	{ "Asia/Taipei", "taipei|тайбэй|台北|تايبيه" },
	{ "Asia/Phnom_Penh",
	    "phnom penh|пномпень|金边|بنوم بنه|siem reap|сием-реап|暹粒" },
	{ "Asia/Vientiane",
	    "vientiane|вьентьян|万象|فيينتيان|luang prabang|vientián|"
	    "فيانتيان" },
	{ "Asia/Yangon",
	    "yangon|rangoon|янгон|仰光|يانغون|nay pyi taw|naypyidaw|"
	    "нейпьидо|内比都|mandalay" },
	{ "Asia/Thimphu",
	    "thimphu|thimbu|тхимпху|廷布|paro|punakha|timbu|تيمفو" },
	{ "Indian/Maldives",
	    "malé|male, maldives|мале|马累|maldivas|мальдивы|马尔代夫|"
	    "المالديف" },
	{ "Asia/Ulaanbaatar",
	    "ulaanbaatar|ulan bator|oulan-bator|улан-батор|乌兰巴托|"
	    "أولان باتور|ulanbator|آلانباتار" },
	{ "Asia/Pyongyang", "pyongyang|пхеньян|平壤|بيونغ يانغ" },
	{ "Asia/Brunei",
	    "bandar seri begawan|бандар-сери-бегаван|бруней|文莱|بروناي" },
	{ "Asia/Dili", "dili|дили|帝力|ديلي" },
	{ "Asia/Kabul", "kabul|kaboul|кабул|喀布尔|كابول|كابل" },
	{ "Asia/Aden", "sana'a|sanaa|صنعاء|aden|عدن|аден|亚丁" },
	{ "Asia/Nicosia",
	    "nicosia|nicosie|никосия|尼科西亚|نيقوسيا|limassol|лимасол|"
	    "larnaca|paphos|ayia napa" },
	{ "Indian/Comoro",
	    "moroni|морони|موروني|comores|comoras|коморы|科摩罗|جزر القمر" },
	{ "Pacific/Pago_Pago", "паго-паго|帕果帕果|باغو باغو" },
	{ "Australia/Lord_Howe", "лорд-хау|豪勋爵|لورد هاو" },
	{ "Australia/Broken_Hill", "брокен-хилл|布罗肯希尔|بروكن هيل" },
	{ "Australia/Lindeman", "линдеман|林德曼|ليندمان" },
	{ "Australia/Eucla", "юкла|尤克拉|أوكلا" },
	{ "Indian/Cocos", "кокосовые о-ва|可可斯|كوكوس" },
	{ "Pacific/Easter",
	    "île de pâques|isla de pascua|о-в пасхи|复活节岛|استر" },
	{ "Asia/Urumqi", "урумчи|乌鲁木齐|أرومكي" },
	{ "Indian/Christmas", "navidad|о-в рождества|圣诞岛|كريسماس" },
	{ "Asia/Famagusta", "famagouste|фамагуста|法马古斯塔|فاماغوستا" },
	{ "Pacific/Kosrae", "косрае|库赛埃|كوسرا" },
	{ "Asia/Pontianak", "понтианак|坤甸|بونتيانك" },
	{ "Asia/Jayapura", "джаяпура|查亚普拉|جايابيورا" },
	{ "Indian/Chagos", "чагос|查戈斯|تشاغوس" },
	{ "Pacific/Kanton", "canton|кантон|坎顿岛|كانتون" },
	{ "Pacific/Kiritimati", "киритимати|基里地马地岛|كيريتي ماتي" },
	{ "Asia/Qyzylorda",
	    "kzyl orda|kyzylorda|кызылорда|克孜洛尔达|كيزيلوردا" },
	{ "Asia/Qostanay", "kostanay|kostanaï|костанай|库斯塔奈|قوستاناي" },
	{ "Asia/Aqtobe", "aktioubinsk|aktobe|актобе|阿克托别|أكتوب" },
	{ "Asia/Aqtau", "aktaou|aktau|актау|阿克套|أكتاو" },
	{ "Asia/Atyrau", "atyraou|атырау|阿特劳|أتيراو" },
	{ "Asia/Oral", "ouralsk|уральск|乌拉尔|أورال" },
	{ "Pacific/Kwajalein", "кваджалейн|夸贾林|كواجالين" },
	{ "Asia/Hovd", "ховд|科布多|هوفد" },
	{ "Pacific/Saipan", "сайпан|塞班|سايبان" },
	{ "Asia/Kuching", "кучинг|古晋|كيشينج" },
	{ "Pacific/Norfolk", "норфолк|诺福克|نورفولك" },
	{ "Pacific/Nauru", "науру|瑙鲁|ناورو" },
	{ "Pacific/Niue", "ниуэ|纽埃|نيوي" },
	{ "Pacific/Chatham", "чатем|查塔姆|تشاثام" },
	{ "Pacific/Marquesas", "marquises|маркизские о-ва|马克萨斯|ماركيساس" },
	{ "Pacific/Gambier", "о-ва гамбье|甘比尔|جامبير" },
	{ "Pacific/Bougainville", "бугенвиль|布干维尔|بوغانفيل" },
	{ "Pacific/Pitcairn", "питкэрн|皮特凯恩|بيتكيرن" },
	{ "Asia/Gaza", "газа|加沙|غزة" },
	{ "Asia/Omsk", "омск|鄂木斯克|أومسك" },
	{ "Asia/Barnaul", "барнаул|巴尔瑙尔|بارناول" },
	{ "Asia/Tomsk", "томск|托木斯克|تومسك" },
	{ "Asia/Novokuznetsk", "новокузнецк|新库兹涅茨克|نوفوكوزنتسك" },
	{ "Asia/Chita", "tchita|чита|赤塔|تشيتا" },
	{ "Asia/Yakutsk", "iakoutsk|якутск|雅库茨克|ياكتسك" },
	{ "Asia/Khandyga", "khandiga|хандыга|汉德加|خانديجا" },
	{ "Asia/Ust-Nera", "усть-нера|乌斯内拉|أوست نيرا" },
	{ "Asia/Magadan", "магадан|马加丹|مجادن" },
	{ "Asia/Sakhalin", "sakhaline|sajalín|о-в сахалин|萨哈林|سكالين" },
	{ "Asia/Srednekolymsk",
	    "srednekolimsk|среднеколымск|中科雷姆斯克|سريدنكوليمسك" },
	{ "Asia/Kamchatka",
	    "kamtchatka|петропавловск-камчатский|堪察加|كامتشاتكا" },
	{ "Asia/Anadyr", "анадырь|阿纳德尔|أندير" },
	{ "Indian/Kerguelen", "кергелен|凯尔盖朗|كيرغويلين" },
	{ "Pacific/Fakaofo", "факаофо|法考福|فاكاوفو" },
	{ "Pacific/Funafuti", "фунафути|富纳富提|فونافوتي" },
	{ "Pacific/Wallis", "уоллис|瓦利斯|واليس" },
	{ "Indian/Mayotte", "майотта|马约特|مايوت" },
	{ NULL, NULL }
};
