/* SPDX-License-Identifier: MIT */
/*
 * Where organizations have their seat, by the zone of its clock: the last
 * resort for an online meeting that prints no zone.  The longest name that
 * the letter holds decides ("OSCE Parliamentary Assembly" before "OSCE").
 */
#include "lang/lang.h"

const struct lang_city lang_seats[] = {
	{ "Europe/Zurich",
	    "ITU|UIT|МСЭ|international telecommunication union|"
	    "union internationale des télécommunications|"
	    "unión internacional de telecomunicaciones|"
	    "международный союз электросвязи|"
	    "международного союза электросвязи|国际电信联盟|国际电联|"
	    "الاتحاد الدولي للاتصالات|telecommunication development bureau|"
	    "telecommunication standardization bureau|"
	    "radiocommunication bureau|"
	    "bureau de développement des télécommunications|"
	    "bureau de la normalisation des télécommunications|"
	    "bureau des radiocommunications|"
	    "oficina de desarrollo de las telecomunicaciones|"
	    "oficina de normalización de las telecomunicaciones|"
	    "oficina de radiocomunicaciones|бюро развития электросвязи|"
	    "бюро стандартизации электросвязи|бюро радиосвязи|电信发展局|"
	    "电信标准化局|无线电通信局|مكتب تنمية الاتصالات|"
	    "مكتب تقييس الاتصالات|مكتب الاتصالات الراديوية|WMO|OMM|ВМО|"
	    "world meteorological organization|"
	    "organisation météorologique mondiale|"
	    "organización meteorológica mundial|"
	    "всемирная метеорологическая организация|世界气象组织|"
	    "المنظمة العالمية للأرصاد الجوية|WHO|OMS|ВОЗ|"
	    "world health organization|organisation mondiale de la santé|"
	    "organización mundial de la salud|"
	    "всемирная организация здравоохранения|世界卫生组织|世卫组织|"
	    "منظمة الصحة العالمية|WIPO|OMPI|ВОИС|"
	    "world intellectual property organization|"
	    "organisation mondiale de la propriété intellectuelle|"
	    "organización mundial de la propiedad intelectual|"
	    "всемирная организация интеллектуальной собственности|"
	    "世界知识产权组织|产权组织|المنظمة العالمية للملكية الفكرية|"
	    "الويبو|ILO|OIT|МОТ|international labour organization|"
	    "international labour office|"
	    "organisation internationale du travail|"
	    "bureau international du travail|"
	    "organización internacional del trabajo|"
	    "международная организация труда|国际劳工组织|国际劳工局|"
	    "منظمة العمل الدولية|WTO|ВТО|world trade organization|"
	    "organisation mondiale du commerce|"
	    "organización mundial del comercio|"
	    "всемирная торговая организация|世界贸易组织|"
	    "منظمة التجارة العالمية|GATT|general agreement on tariffs and "
	    "trade|accord général sur les tarifs douaniers et le commerce|"
	    "acuerdo general sobre aranceles aduaneros y comercio|"
	    "centre william rappard|centro william rappard|UNHCR|УВКБ|UNOG|UNECE|CEE-ONU|ЕЭК|"
	    "economic commission for europe|"
	    "commission économique pour l'europe|"
	    "comisión económica para europa|"
	    "европейская экономическая комиссия|欧洲经济委员会|"
	    "اللجنة الاقتصادية لأوروبا|"
	    "united nations conference on trade and development|"
	    "conférence des nations unies sur le commerce et le "
	    "développement|conferencia de las naciones unidas sobre comercio "
	    "y desarrollo|"
	    "конференция оон по торговле и развитию|"
	    "联合国贸易和发展会议|مؤتمر الأمم المتحدة للتجارة والتنمية|UNCTAD|CNUCED|ЮНКТАД|贸发会议|"
	    "الأونكتاد|IPU|inter-parliamentary union|"
	    "union interparlementaire|unión interparlamentaria|"
	    "межпарламентский союз|各国议会联盟|الاتحاد البرلماني الدولي|"
	    "ISO|IEC|ICRC|CICR|IFRC|UNAIDS|ONUSIDA|UNITAR|IOM|CITES|OHCHR|"
	    "HCDH|ACNUDH|УВКПЧ|"
	    "office of the high commissioner for human rights|"
	    "united nations office at geneva|"
	    "отделение организации объединенных наций в женеве|"
	    "联合国日内瓦办事处|EBU|UER|UPU|ВПС|universal postal union|"
	    "union postale universelle|unión postal universal|"
	    "всемирный почтовый союз|万国邮政联盟|万国邮联|"
	    "الاتحاد البريدي العالمي" },
	{ "America/Toronto",
	    "ICAO|OACI|ИКАО|international civil aviation organization|"
	    "organisation de l'aviation civile internationale|"
	    "organización de aviación civil internacional|"
	    "международная организация гражданской авиации|国际民用航空组织|"
	    "国际民航组织|منظمة الطيران المدني الدولي|الإيكاو|"
	    "convention on biological diversity|"
	    "convention sur la diversité biologique|"
	    "convenio sobre la diversidad biológica|"
	    "конвенции о биологическом разнообразии|生物多样性公约|"
	    "اتفاقية التنوع البيولوجي|IATA" },
	{ "Europe/Paris",
	    "UNESCO|ЮНЕСКО|"
	    "united nations educational, scientific and cultural organization|"
	    "organisation des nations unies pour l'éducation, la science et la culture|"
	    "教科文组织|联合国教育、科学及文化组织|اليونسكو|"
	    "منظمة الأمم المتحدة للتربية والعلم والثقافة|OECD|OCDE|ОЭСР|"
	    "organisation for economic co-operation and development|"
	    "经合组织|经济合作与发展组织|منظمة التعاون الاقتصادي والتنمية|"
	    "WOAH|BIPM|council of europe|conseil de l'europe|"
	    "consejo de europa|совет европы|совета европы|欧洲委员会|"
	    "مجلس أوروبا|INTERPOL|интерпол|国际刑警组织|الإنتربول|"
	    "oceanographic commission of unesco" },
	{ "Africa/Nairobi",
	    "UNEP|PNUE|PNUMA|ЮНЕП|united nations environment programme|"
	    "programme des nations unies pour l'environnement|"
	    "programa de las naciones unidas para el medio ambiente|"
	    "программа организации объединенных наций по окружающей среде|"
	    "联合国环境规划署|环境署|برنامج الأمم المتحدة للبيئة|UN-HABITAT|"
	    "un-habitat|onu-habitat|оон-хабитат|联合国人居署|人居署|"
	    "موئل الأمم المتحدة|UNON|african telecommunications union|"
	    "union africaine des télécommunications" },
	{ "Europe/London",
	    "IMO|OMI|ИМО|international maritime organization|"
	    "organisation maritime internationale|"
	    "organización marítima internacional|"
	    "международная морская организация|国际海事组织|海事组织|"
	    "المنظمة البحرية الدولية|commonwealth secretariat|EBRD|ITSO|"
	    "international coffee organization|INMARSAT" },
	{ "Europe/Vienna",
	    "IAEA|AIEA|OIEA|МАГАТЭ|international atomic energy agency|"
	    "agence internationale de l'énergie atomique|"
	    "organismo internacional de energía atómica|"
	    "международное агентство по атомной энергии|国际原子能机构|"
	    "原子能机构|الوكالة الدولية للطاقة الذرية|UNODC|ONUDC|ЮНОДК|"
	    "毒品和犯罪问题办公室|UNIDO|ONUDI|ЮНИДО|工发组织|اليونيدو|"
	    "UNOOSA|office for outer space affairs|"
	    "bureau des affaires spatiales|"
	    "oficina de asuntos del espacio ultraterrestre|"
	    "управление по вопросам космического пространства|"
	    "外层空间事务厅|مكتب شؤون الفضاء الخارجي|OSCE|ОБСЕ|欧安组织|"
	    "OPEC|ОПЕК|CTBTO|UNCITRAL|UNOV|united nations office at vienna" },
	{ "Europe/Copenhagen",
	    "osce parliamentary assembly|assemblée parlementaire de l'osce|"
	    "парламентская ассамблея обсе|european communications office|"
	    "CEPT" },
	{ "Europe/Rome",
	    "FAO|ФАО|food and agriculture organization|"
	    "organisation des nations unies pour l'alimentation et l'agriculture|"
	    "organización de las naciones unidas para la alimentación y la agricultura|"
	    "продовольственная и сельскохозяйственная организация|"
	    "联合国粮农组织|粮农组织|联合国粮食及农业组织|"
	    "منظمة الأغذية والزراعة|WFP|IFAD|FIDA|МФСР|农发基金|"
	    "codex alimentarius|кодекс алиментариус|食品法典委员会|"
	    "هيئة الدستور الغذائي|UNIDROIT" },
	{ "Asia/Bangkok",
	    "ESCAP|CESAP|ЭСКАТО|亚太经社会|亚洲及太平洋经济社会委员会|"
	    "economic and social commission for asia and the pacific|"
	    "اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ|"
	    "asia-pacific telecommunity|"
	    "regional office for asia and the pacific|"
	    "bureau régional pour l'asie et le pacifique|亚太区域代表处|"
	    "亚太区域办事处" },
	{ "America/Santiago",
	    "ECLAC|CEPAL|ЭКЛАК|拉加经委会|"
	    "economic commission for latin america and the caribbean|"
	    "comisión económica para américa latina y el caribe" },
	{ "Africa/Addis_Ababa",
	    "UNECA|economic commission for africa|"
	    "commission économique pour l'afrique|非洲经济委员会|非洲经委会|"
	    "اللجنة الاقتصادية لأفريقيا|african union|union africaine|"
	    "африканский союз|非洲联盟|الاتحاد الأفريقي|"
	    "itu regional office for africa|AUC" },
	{ "Asia/Beirut",
	    "ESCWA|CESAO|ЭСКЗА|西亚经社会|西亚经济社会委员会|الإسكوا|"
	    "اللجنة الاقتصادية والاجتماعية لغربي آسيا|"
	    "economic and social commission for western asia" },
	{ "America/New_York",
	    "UNDP|PNUD|ПРООН|开发署|开发计划署|"
	    "برنامج الأمم المتحدة الإنمائي|UNICEF|ЮНИСЕФ|儿基会|اليونيسف|"
	    "UNFPA|ЮНФПА|UN WOMEN|un women|onu-femmes|onu mujeres|"
	    "united nations secretariat|united nations headquarters|"
	    "siège de l'organisation des nations unies|"
	    "sede de las naciones unidas|"
	    "центральные учреждения организации объединенных наций|"
	    "联合国总部|مقر الأمم المتحدة|DESA|UNDESA|world bank|"
	    "banque mondiale|banco mundial|всемирный банк|世界银行|"
	    "البنك الدولي|IMF|international monetary fund|"
	    "fonds monétaire international|fondo monetario internacional|"
	    "GEF|global environment facility|PAHO|OPS|"
	    "pan american health organization|"
	    "organización panamericana de la salud|OAS|"
	    "organization of american states|"
	    "organización de los estados americanos|CITEL|"
	    "inter-american telecommunication commission|"
	    "comisión interamericana de telecomunicaciones|"
	    "commission interaméricaine des télécommunications|"
	    "inter-american development bank|"
	    "banco interamericano de desarrollo" },
	{ "Europe/Brussels",
	    "WCO|world customs organization|"
	    "organisation mondiale des douanes|"
	    "всемирная таможенная организация|世界海关组织|"
	    "european commission|commission européenne|comisión europea|"
	    "европейская комиссия|欧盟委员会|المفوضية الأوروبية|"
	    "european parliament|EESC|NATO|OTAN|НАТО" },
	{ "Europe/Amsterdam",
	    "OPCW|OIAC|ОЗХО|禁化武组织|"
	    "organisation for the prohibition of chemical weapons|"
	    "organization for the prohibition of chemical weapons|"
	    "منظمة حظر الأسلحة الكيميائية|international criminal court|"
	    "cour pénale internationale|corte penal internacional|"
	    "国际刑事法院|international court of justice|"
	    "cour internationale de justice|corte internacional de justicia|"
	    "国际法院|permanent court of arbitration|NEN" },
	{ "Europe/Madrid",
	    "UNWTO|un tourism|世界旅游组织|منظمة السياحة العالمية" },
	{ "Europe/Berlin",
	    "UNFCCC|CCNUCC|CMNUCC|РКИКООН|UNCCD|气候变化框架公约" },
	{ "Asia/Jakarta", "ASEAN|АСЕАН|东盟" },
	{ "Africa/Abidjan",
	    "african development bank|banque africaine de développement|"
	    "非洲开发银行|مصرف التنمية الأفريقي" },
	{ "Asia/Manila",
	    "asian development bank|banque asiatique de développement|"
	    "亚洲开发银行" },
	{ "Africa/Cairo",
	    "league of arab states|ligue des états arabes|"
	    "جامعة الدول العربية|itu arab regional office|"
	    "المكتب الإقليمي للدول العربية" },
	{ "Asia/Riyadh",
	    "organization of islamic cooperation|"
	    "organisation of islamic cooperation|منظمة التعاون الإسلامي|"
	    "gulf cooperation council|مجلس التعاون لدول الخليج العربية" },
	{ "Asia/Tehran",
	    "parliamentary union of the oic|PUIC|"
	    "اتحاد مجالس الدول الأعضاء بمنظمة التعاون الإسلامي" },
	{ "Europe/Moscow",
	    "региональное содружество в области связи|РСС|"
	    "region office for the commonwealth of independent states" },
	{ "Europe/Minsk", "исполнительный комитет снг|исполком снг" },
	{ "Europe/Monaco",
	    "international hydrographic organization|"
	    "organisation hydrographique internationale|国际海道测量组织" },
	{ "America/Jamaica",
	    "international seabed authority|"
	    "autorité internationale des fonds marins|国际海底管理局|"
	    "السلطة الدولية لقاع البحار" },
	{ "Asia/Dubai", "IRENA|ИРЕНА|国际可再生能源署" },
	{ "Asia/Tokyo", "united nations university|联合国大学" },
	{ "America/Los_Angeles", "ICANN" },
	{ "America/Montevideo", "mercosur|CLAD" },
	{ "Pacific/Fiji", "pacific islands forum" },
	{ "Pacific/Noumea", "pacific community|communauté du pacifique" },
	{ "Africa/Gaborone", "SADC" },
	{ "Africa/Lagos", "ECOWAS|CEDEAO" },
	{ "America/Guyana", "CARICOM" },
	{ "America/Lima", "comunidad andina" },
	{ NULL, NULL }
};
