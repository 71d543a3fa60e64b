/* SPDX-License-Identifier: MIT */
/*
 * Cities of Africa and the Americas that circulars name, and the zone of their
 * clock, in six languages.  English names of zone.tab need no row here.
 * "женевск*" stands for every word that begins so (adjectives).
 */
#include "lang/lang.h"

extern const struct lang_city lang_cities_rest[];

const struct lang_city lang_cities_rest[] = {
	{ "America/Toronto",
	    "montreal|монреаль|蒙特利尔|مونتريال|ottawa|оттава|渥太华|"
	    "أوتاوا|quebec city|ville de québec|québec|квебек|魁北克|"
	    "kitchener|hamilton, ontario|niagara falls|gatineau|mississauga|"
	    "london, ontario|waterloo, ontario|kingston, ontario|торонто|"
	    "多伦多|تورونتو" },
	{ "America/New_York",
	    "washington, d.c.|washington d.c.|washington dc|washington, dc|"
	    "washington|вашингтон|华盛顿|واشنطن|boston|бостон|波士顿|بوسطن|"
	    "philadelphia|filadelfia|philadelphie|филадельфия|费城|atlanta|"
	    "атланта|亚特兰大|miami|майами|迈阿密|ميامي|orlando|baltimore|"
	    "pittsburgh|cleveland|charlotte|raleigh|durham, north carolina|"
	    "tampa|bethesda|princeton|new york city|nueva york|"
	    "ciudad de nueva york|нью-йоркск*|纽约|نيويورك|"
	    "cambridge, massachusetts|reston|arlington|rockville|"
	    "gaithersburg|new jersey|massachusetts|pennsylvania|maryland|"
	    "virginia|georgia, usa|north carolina|florida|connecticut|"
	    "lake success|нью-йорк" },
	{ "America/Chicago",
	    "dallas|даллас|houston|хьюстон|休斯敦|austin|остин|"
	    "san antonio, texas|new orleans|nueva orleans|"
	    "la nouvelle-orléans|новый орлеан|新奥尔良|minneapolis|"
	    "st. louis|saint louis, missouri|memphis|nashville|kansas city|"
	    "milwaukee|oklahoma city|illinois|texas|minnesota|wisconsin|"
	    "louisiana|чикаго|芝加哥|شيكاغو" },
	{ "America/Denver",
	    "salt lake city|boulder|colorado springs|albuquerque|"
	    "santa fe, new mexico|colorado|utah|денвер|丹佛|دنفر" },
	{ "America/Phoenix", "tucson|scottsdale|arizona|финикс|凤凰城|فينكس" },
	{ "America/Los_Angeles",
	    "san francisco|сан-франциско|旧金山|سان فرانسيسكو|la jolla|"
	    "ла-хойя|拉霍亚|san diego|сан-диего|圣迭戈|san jose, california|"
	    "santa clara|palo alto|mountain view|sacramento|seattle|сиэтл|"
	    "西雅图|portland, oregon|las vegas|лас-вегас|拉斯维加斯|"
	    "monterey, california|berkeley|pasadena|anaheim|long beach|"
	    "silicon valley|california|california, usa|oregon|nevada|"
	    "californie|калифорния|лос-анджелес|洛杉矶|لوس انجلوس" },
	{ "America/Vancouver",
	    "victoria, british columbia|whistler|ванкувер|温哥华|فانكوفر" },
	{ "America/Edmonton",
	    "calgary|калгари|卡尔加里|banff|kananaskis|эдмонтон|埃德蒙顿|"
	    "ايدمونتون" },
	{ "America/Regina", "saskatoon|реджайна|里贾纳|ريجينا" },
	{ "America/Halifax",
	    "charlottetown|moncton|fredericton|галифакс|哈利法克斯|هاليفاكس" },
	{ "America/St_Johns",
	    "st. john's, newfoundland|newfoundland|"
	    "saint-jean de terre-neuve|san juan de terranova|сент-джонс|"
	    "圣约翰斯|سانت جونس" },
	{ "Africa/Johannesburg",
	    "pretoria|претория|比勒陀利亚|بريتوريا|cape town|le cap|"
	    "ciudad del cabo|кейптаун|开普敦|كيب تاون|durban|дурбан|德班|"
	    "ديربان|johannesburg|johannesburgo|йоханнесбург|约翰内斯堡|"
	    "midrand|stellenbosch|bloemfontein|port elizabeth|sandton|"
	    "tshwane|kruger|جوهانسبرغ" },
	{ "Africa/Cairo",
	    "cairo|le caire|caire|el cairo|каир|каирск*|开罗|القاهرة|"
	    "sharm el-sheikh|sharm el sheikh|charm el-cheikh|шарм-эш-шейх|"
	    "沙姆沙伊赫|شرم الشيخ|alexandria|alexandrie|alejandría|"
	    "александрия|亚历山大|الإسكندرية|luxor|الأقصر|hurghada|الغردقة|"
	    "giza|smart village|القرية الذكية|aswan" },
	{ "Africa/Tunis",
	    "tunis|túnez|тунис|突尼斯|تونس|hammamet|хаммамет|哈马马特|"
	    "الحمامات|sousse|سوسة|djerba|جربة|sfax|monastir|gammarth|"
	    "tabarka" },
	{ "Africa/Algiers",
	    "algiers|alger|argel|алжир|阿尔及尔|الجزائر|oran|وهران|"
	    "constantine|tlemcen" },
	{ "Africa/Casablanca",
	    "rabat|рабат|拉巴特|الرباط|marrakech|marrakesh|марракеш|"
	    "马拉喀什|مراكش|casablanca|касабланка|卡萨布兰卡|الدار البيضاء|"
	    "tangier|tanger|طنجة|fez|fès|فاس|agadir|أكادير|ifrane|skhirat|"
	    "benguérir" },
	{ "Africa/Tripoli",
	    "tripoli|триполи|的黎波里|طرابلس|benghazi|بنغازي" },
	{ "Africa/Khartoum",
	    "khartoum|jartum|хартум|喀土穆|الخرطوم|port sudan" },
	{ "Africa/Addis_Ababa",
	    "addis ababa|addis-abeba|addis abeba|adís abeba|аддис-абеба|"
	    "亚的斯亚贝巴|أديس أبابا|bishoftu|hawassa|bahir dar" },
	{ "Africa/Nairobi",
	    "nairobi|найроби|内罗毕|نيروبي|mombasa|момбаса|蒙巴萨|naivasha|"
	    "kisumu|malindi|diani" },
	{ "Africa/Kampala",
	    "kampala|кампала|坎帕拉|كمبالا|entebbe|энтеббе|كامبالا" },
	{ "Africa/Dar_es_Salaam",
	    "dar es salaam|dar-es-salam|дар-эс-салам|达累斯萨拉姆|"
	    "دار السلام|arusha|аруша|阿鲁沙|أروشا|zanzibar|занзибар|dodoma|"
	    "mwanza|bagamoyo|dar es-salam" },
	{ "Africa/Kigali", "kigali|кигали|基加利|كيغالي" },
	{ "Africa/Bujumbura",
	    "bujumbura|бужумбура|gitega|布琼布拉|بوجومبورا" },
	{ "Africa/Lusaka", "lusaka|лусака|卢萨卡|لوساكا|livingstone" },
	{ "Africa/Harare",
	    "harare|хараре|哈拉雷|هراري|victoria falls|bulawayo" },
	{ "Africa/Maputo", "maputo|мапуту|马普托|مابوتو" },
	{ "Africa/Windhoek", "windhoek|виндхук|温得和克|ويندهوك|swakopmund" },
	{ "Africa/Gaborone", "gaborone|габороне|哈博罗内|غابورون|kasane" },
	{ "Africa/Luanda", "luanda|луанда|罗安达|لواندا" },
	{ "Africa/Lagos",
	    "abuja|абуджа|阿布贾|أبوجا|lagos|лагос|拉各斯|لاغوس|"
	    "port harcourt|ibadan|kano" },
	{ "Africa/Accra", "accra|acra|аккра|阿克拉|أكرا|kumasi" },
	{ "Africa/Abidjan",
	    "abidjan|abiyán|абиджан|阿比让|أبيدجان|yamoussoukro|"
	    "grand-bassam|ямусукро" },
	{ "Africa/Dakar", "dakar|дакар|达喀尔|داكار|saly|diamniadio|thiès" },
	{ "Africa/Bamako", "bamako|бамако|巴马科|باماكو" },
	{ "Africa/Ouagadougou",
	    "ouagadougou|uagadugú|уагадугу|瓦加杜古|واغادوغو|bobo-dioulasso" },
	{ "Africa/Niamey", "niamey|ниамей|尼亚美|نيامي" },
	{ "Africa/Ndjamena",
	    "n'djamena|ndjamena|нджамена|恩贾梅纳|نجامينا|yamena" },
	{ "Africa/Lome", "lomé|ломе|洛美|لومي" },
	{ "Africa/Porto-Novo",
	    "cotonou|cotonú|котону|科托努|كوتونو|porto-novo|portonovo|"
	    "порто-ново|波多诺伏|بورتو نوفو" },
	{ "Africa/Douala",
	    "yaoundé|yaundé|яунде|雅温得|ياوندي|douala|дуала|duala|杜阿拉|"
	    "دوالا" },
	{ "Africa/Libreville", "libreville|либревиль|利伯维尔|ليبرفيل" },
	{ "Africa/Brazzaville",
	    "brazzaville|браззавиль|布拉柴维尔|برازافيل|pointe-noire" },
	{ "Africa/Kinshasa", "kinshasa|киншаса|金沙萨|كينشاسا" },
	{ "Africa/Djibouti",
	    "djibouti ville|djibouti|yibuti|джибути|吉布提|جيبوتي" },
	{ "Africa/Banjul", "banjul|банжул|班珠尔|بانجول" },
	{ "Africa/Conakry", "conakry|конакри|科纳克里|كوناكري|conakri" },
	{ "Africa/Nouakchott",
	    "nouakchott|nuakchot|нуакшот|努瓦克肖特|نواكشوط" },
	{ "Africa/Mogadishu",
	    "mogadishu|mogadiscio|могадишо|摩加迪沙|مقديشو|مقديشيو" },
	{ "Africa/Blantyre",
	    "lilongwe|лилонгве|利隆圭|ليلونغوي|blantyre|mangochi|блантайр|"
	    "布兰太尔|بلانتاير" },
	{ "Africa/Mbabane", "mbabane|ezulwini|мбабане|姆巴巴纳|مباباني" },
	{ "Africa/Maseru", "maseru|масеру|马塞卢|ماسيرو" },
	{ "America/Mexico_City",
	    "mexico city|mexico, d.f.|méxico d.f.|ciudad de méxico|"
	    "ville de mexico|мехико|墨西哥城|مكسيكو سيتي|مدينة مكسيكو|"
	    "guadalajara|гвадалахара|瓜达拉哈拉|monterrey (méxico)|puebla|"
	    "querétaro|mérida (méxico)|oaxaca|acapulco|huatulco|mexico" },
	{ "America/Cancun",
	    "cancún|канкун|坎昆|كانكون|playa del carmen|quintana roo" },
	{ "America/Monterrey", "monterrey|монтеррей|蒙特雷|مونتيري" },
	{ "America/Tijuana", "tijuana|тихуана|蒂华纳|تيخوانا" },
	{ "America/Mazatlan",
	    "los cabos|mazatlán|la paz, baja california|масатлан|马萨特兰|"
	    "مازاتلان" },
	{ "America/Sao_Paulo",
	    "brasilia|brasil, brasilia|бразилиа|бразилия, бразилиа|巴西利亚|"
	    "برازيليا|rio de janeiro|рио-де-жанейро|里约热内卢|"
	    "ريو دي جانيرو|são paulo|сан-паулу|圣保罗|ساو باولو|curitiba|"
	    "куритиба|porto alegre|порту-алегри|belo horizonte|"
	    "florianópolis|foz do iguaçu|campinas|búzios|gramado" },
	{ "America/Fortaleza",
	    "fortaleza|форталеза|福塔莱萨|natal, brazil|福塔雷萨|فورتاليزا" },
	{ "America/Bahia",
	    "salvador de bahia|salvador, bahia|салвадор|баия|巴伊亚|باهيا" },
	{ "America/Recife", "recife|ресифи|累西腓|ريسيف" },
	{ "America/Manaus", "manaus|манаус|玛瑙斯|manaos|马瑙斯|ماناوس" },
	{ "America/Belem", "belém|белен|贝伦|بيليم|belén|بلم" },
	{ "America/Argentina/Buenos_Aires",
	    "buenos aires|ciudad autónoma de buenos aires|"
	    "буэнос-айрес|布宜诺斯艾利斯|بوينس آيرس|"
	    "mar del plata|мар-дель-плата|córdoba (argentina)|rosario|"
	    "la plata|bariloche|iguazú" },
	{ "America/Argentina/Mendoza", "mendoza" },
	{ "America/Argentina/Ushuaia", "ushuaia|ушуая|乌斯怀亚|أشوا" },
	{ "America/Santiago",
	    "santiago de chile|santiago du chili|santiago|сантьяго|圣地亚哥|"
	    "سانتياغو|valparaíso|вальпараисо|viña del mar|"
	    "concepción (chile)|pucón" },
	{ "America/Bogota",
	    "bogota|богота|波哥大|بوغوتا|cartagena de indias|cartagena|"
	    "картахена|卡塔赫纳|كارتاخينا|medellín|cali|barranquilla|"
	    "santa marta|кали" },
	{ "America/Lima",
	    "lima|лима|利马|ليما|cusco|cuzco|куско|arequipa|paracas" },
	{ "America/Guayaquil",
	    "quito|кито|基多|كيتو|guayaquil|гуаякиль|cuenca|manta|瓜亚基尔|"
	    "غواياكويل" },
	{ "America/La_Paz",
	    "la paz|ла-пас|拉巴斯|لاباز|santa cruz de la sierra|cochabamba|"
	    "sucre|tiquipaya|لا باز" },
	{ "America/Asuncion",
	    "asunción|асунсьон|亚松森|أسونسيون|encarnación|ciudad del este" },
	{ "America/Montevideo",
	    "montevideo|монтевидео|蒙得维的亚|مونتيفيديو|punta del este|"
	    "пунта-дель-эсте|埃斯特角城|مونتفيديو" },
	{ "America/Caracas",
	    "caracas|каракас|加拉加斯|كراكاس|margarita|كاراكاس" },
	{ "America/Panama",
	    "panama city|ciudad de panamá|ville de panama|панама|巴拿马城|"
	    "مدينة بنما|巴拿马|بنما" },
	{ "America/Costa_Rica",
	    "san josé, costa rica|san josé|сан-хосе|圣何塞|سان خوسيه|"
	    "liberia, costa rica|коста-рика|哥斯达黎加|كوستاريكا" },
	{ "America/Guatemala",
	    "guatemala city|ciudad de guatemala|город гватемала|гватемала|"
	    "危地马拉城|مدينة غواتيمالا|antigua guatemala|"
	    "antigua (guatemala)|危地马拉|غواتيمالا" },
	{ "America/El_Salvador",
	    "san salvador|сан-сальвадор|圣萨尔瓦多|سان سلفادور|сальвадор|"
	    "萨尔瓦多|السلفادور" },
	{ "America/Tegucigalpa",
	    "tegucigalpa|тегусигальпа|特古西加尔巴|san pedro sula|roatán|"
	    "تيغوسيغالبا" },
	{ "America/Managua", "managua|манагуа|马那瓜|ماناغوا" },
	{ "America/Havana",
	    "havana|la havane|la habana|гавана|哈瓦那|هافانا|varadero|"
	    "варадеро" },
	{ "America/Santo_Domingo",
	    "santo domingo|saint-domingue|санто-доминго|圣多明各|"
	    "سانتو دومينغو|punta cana|пунта-кана" },
	{ "America/Port-au-Prince",
	    "port-au-prince|puerto príncipe|порт-о-пренс|太子港|"
	    "بورت أو برنس" },
	{ "America/Jamaica",
	    "kingston|кингстон|金斯敦|كينغستون|montego bay|монтего-бей|"
	    "蒙特哥湾|ocho rios|negril|jamaïque|ямайка|牙买加|جامايكا" },
	{ "America/Port_of_Spain",
	    "port of spain|port-of-spain|port-d'espagne|puerto españa|"
	    "порт-оф-спейн|西班牙港|بورت أوف سبين|tobago" },
	{ "America/Barbados",
	    "bridgetown|бриджтаун|布里奇敦|christ church, barbados|"
	    "la barbade|барбадос|巴巴多斯|بربادوس" },
	{ "America/Nassau", "nassau|насау|拿骚|нассау|ناسو" },
	{ "America/Guyana",
	    "georgetown|джорджтаун|乔治敦|гайана|圭亚那|غيانا" },
	{ "America/Paramaribo",
	    "paramaribo|парамарибо|帕拉马里博|باراماريبو" },
	{ "America/Belize", "belize city|belmopan|belice|белиз|伯利兹|بليز" },
	{ "America/St_Lucia",
	    "castries|gros islet|st. lucia|sainte-lucie|santa lucía|"
	    "сент-люсия|圣卢西亚|سانت لوشيا" },
	{ "America/Grenada", "st. george's|grenade|гренада|格林纳达|غرينادا" },
	{ "America/Antigua",
	    "st. john's|saint john's|антигуа|安提瓜|أنتيغوا" },
	{ "America/Dominica", "roseau|dominique|доминика|多米尼加|دومينيكا" },
	{ "America/Curacao", "willemstad|curazao|кюрасао|库拉索|كوراساو" },
	{ "America/Puerto_Rico",
	    "san juan|сан-хуан|porto rico|пуэрто-рико|波多黎各|بورتوريكو" },
	{ "Africa/Sao_Tome", "são tomé|santo tomé|сан-томе|圣多美|ساو تومي" },
	{ "Africa/Malabo", "malabo|малабо|sipopo|马拉博|مالابو" },
	{ "Africa/Freetown", "freetown|фритаун|弗里敦|فري تاون" },
	{ "Africa/Monrovia", "monrovia|монровия|蒙罗维亚|مونروفيا" },
	{ "Africa/Bissau", "bissau|бисау|bisáu|比绍|بيساو" },
	{ "Africa/Bangui", "bangui|банги|班吉|بانغوي" },
	{ "Africa/Asmara", "asmara|асмэра|asmera|أسمرة" },
	{ "Africa/Juba", "juba|джуба|朱巴|جوبا" },
	{ "America/Anguilla", "anguila|ангилья|安圭拉|أنغويلا" },
	{ "America/Argentina/Salta", "сальта|萨尔塔|سالطا" },
	{ "America/Argentina/Tucuman", "тукуман|图库曼|تاكمان" },
	{ "America/Argentina/La_Rioja", "ла-риоха|拉里奥哈|لا ريوجا" },
	{ "America/Argentina/San_Juan", "圣胡安|سان خوان" },
	{ "America/Argentina/San_Luis", "сан-луис|圣路易斯|سان لويس" },
	{ "America/Argentina/Rio_Gallegos",
	    "рио-гальегос|里奥加耶戈斯|ريو جالييوس" },
	{ "America/Aruba", "аруба|阿鲁巴|أروبا" },
	{ "America/St_Barthelemy",
	    "st. barthélemy|saint-barthélemy|san bartolomé|сен-бартелеми|"
	    "圣巴泰勒米岛|سانت بارتيليمي" },
	{ "America/Kralendijk", "кралендейк|克拉伦代克|كرالنديك" },
	{ "America/Noronha", "норонья|洛罗尼亚|نوروناه" },
	{ "America/Araguaina", "арагуаина|阿拉瓜伊纳|أروجوانيا" },
	{ "America/Maceio", "масейо|马塞约|ماشيو" },
	{ "America/Campo_Grande", "кампу-гранди|大坎普|كومبو جراند" },
	{ "America/Cuiaba", "куяба|库亚巴|كيابا" },
	{ "America/Santarem", "сантарен|圣塔伦|سانتاريم" },
	{ "America/Porto_Velho", "порту-велью|波多韦柳|بورتو فيلو" },
	{ "America/Boa_Vista", "боа-виста|博阿维斯塔|باو فيستا" },
	{ "America/Eirunepe", "эйрунепе|依伦尼贝|ايرونبي" },
	{ "America/Rio_Branco", "риу-бранку|里奥布郎库|ريوبرانكو" },
	{ "America/Glace_Bay", "глейс-бей|格莱斯贝|جلاس باي" },
	{ "America/Moncton", "монктон|蒙克顿|وينكتون" },
	{ "America/Goose_Bay", "гус-бей|古斯湾|جوس باي" },
	{ "America/Blanc-Sablon", "бланк-саблон|布兰克萨布隆|بلانك-سابلون" },
	{ "America/Iqaluit", "икалуит|伊魁特|اكويلت" },
	{ "America/Winnipeg", "виннипег|温尼伯|وينيبيج" },
	{ "America/Resolute", "резольют|雷索卢特|ريزولوت" },
	{ "America/Rankin_Inlet", "ранкин-инлет|兰今湾|رانكن انلت" },
	{ "America/Swift_Current", "свифт-керрент|斯威夫特卡伦特|سوفت كارنت" },
	{ "America/Cambridge_Bay", "кеймбридж-бей|剑桥湾|كامبرديج باي" },
	{ "America/Inuvik", "инувик|伊努维克|اينوفيك" },
	{ "America/Creston", "крестон|克雷斯顿|كريستون" },
	{ "America/Dawson_Creek", "доусон-крик|道森克里克|داوسن كريك" },
	{ "America/Fort_Nelson", "форт нельсон|纳尔逊堡|فورت نيلسون" },
	{ "America/Whitehorse", "уайтхорс|怀特霍斯|وايت هورس" },
	{ "America/Dawson", "доусон|道森|داوسان" },
	{ "Africa/Lubumbashi", "лубумбаши|卢本巴希|لومبباشا" },
	{ "America/Punta_Arenas", "пунта-аренас|蓬塔阿雷纳斯|بونتا أريناز" },
	{ "Africa/El_Aaiun", "laâyoune|эль-аюн|阿尤恩|العيون" },
	{ "Africa/Ceuta", "сеута|休达|سيتا" },
	{ "America/Cayenne", "cayena|кайенна|卡宴|كايين" },
	{ "America/Danmarkshavn", "денмарксхавн|丹马沙文|دانمرك شافن" },
	{ "America/Scoresbysund",
	    "ittoqqortoormiit|скорсбисунн|斯科列斯比桑德|سكورسبيسند" },
	{ "America/Thule", "туле|图勒|ثيل" },
	{ "America/Guadeloupe", "guadalupe|гваделупа|瓜德罗普|غوادلوب|"
	    "pointe-à-pitre|basse-terre|пуэнт-а-питр|бас-тер|皮特尔角城" },
	{ "America/St_Kitts",
	    "st. kitts|saint-christophe|san cristóbal|сент-китс|圣基茨|"
	    "سانت كيتس|"
	    "basseterre|бастер|巴斯特尔|باستير" },
	{ "America/Cayman", "caïmans|caimán|острова кайман|开曼|كايمان" },
	{ "America/Marigot", "мариго|马里戈特|ماريغوت" },
	{ "America/Martinique", "martinica|мартиника|马提尼克|المارتينيك|"
	    "fort-de-france|фор-де-франс|法兰西堡|فور دو فرانس" },
	{ "America/Montserrat", "монтсеррат|蒙特塞拉特|مونتسيرات" },
	{ "America/Merida", "мерида|梅里达|ميريدا" },
	{ "America/Matamoros", "матаморос|马塔莫罗斯|ماتاموروس" },
	{ "America/Chihuahua", "чиуауа|奇瓦瓦|تشيواوا" },
	{ "America/Ojinaga", "охинага|奥希纳加|أوجيناجا" },
	{ "America/Bahia_Banderas",
	    "bahia de banderas|баия-де-бандерас|巴伊亚班德拉斯|"
	    "باهيا بانديراس" },
	{ "America/Hermosillo", "эрмосильо|埃莫西约|هيرموسيلو" },
	{ "America/Miquelon", "микелон|密克隆|مكويلون" },
	{ "Arctic/Longyearbyen", "лонгйир|朗伊尔城|لونجيربين" },
	{ "America/Lower_Princes",
	    "lower prince's quarter|лоуэр-принс-куотер|下太子区|"
	    "حي الأمير السفلي" },
	{ "America/Grand_Turk", "gran turca|гранд-терк|大特克|غراند ترك" },
	{ "America/Detroit", "детройт|底特律|ديترويت" },
	{ "America/Menominee", "меномини|梅诺米尼|مينوميني" },
	{ "America/Boise", "бойсе|博伊西|بويس" },
	{ "America/Anchorage", "анкоридж|安克雷奇|أنشوراج" },
	{ "America/Juneau", "джуно|朱诺|جوني" },
	{ "America/Sitka", "ситка|锡特卡|سيتكا" },
	{ "America/Metlakatla", "метлакатла|梅特拉卡特拉|ميتلاكاتلا" },
	{ "America/Yakutat", "якутат|亚库塔特|ياكوتات" },
	{ "America/Nome", "ном|诺姆|نوم" },
	{ "America/Adak", "адак|埃达克|أداك" },
	{ "America/St_Vincent",
	    "st. vincent|saint-vincent|san vicente|сент-винсент|圣文森特|"
	    "سانت فنسنت|"
	    "kingstown|кингстаун|كينغستاون" },
	{ "America/Tortola", "тортола|托尔托拉|تورتولا|"
	    "road town|род-таун|罗德城|رود تاون" },
	{ "America/St_Thomas",
	    "st. thomas|saint-thomas|сент-томас|圣托马斯|سانت توماس|"
	    "charlotte amalie|шарлотта-амалия" },
	{ NULL, NULL }
};
