/* SPDX-License-Identifier: MIT */
/* What the cells of an agenda hold: title, speakers, talks, other words. */
#include "agendatext.h"
#include "tap.h"

static const struct {
	const char	*lang, *cell, *want;
} cases[] = {
	{ "en", "Opening session//Session Chair: Ms Ana Bell (ITU)//"
	    "Speakers://- Mr Carl Dahl, WMO//- Eva Falk, FAO",
	    "Opening session <Ms Ana Bell (ITU); Mr Carl Dahl, WMO; Eva "
	    "Falk, FAO>" },
	{ "en", "Panel discussion//Moderator and rapporteur: Dr Ivy Jones//"
	    "Panel members: Kofi Mensah, Ghana; Lena Ortiz, Peru",
	    "Panel discussion <Dr Ivy Jones; Kofi Mensah, Ghana; Lena "
	    "Ortiz, Peru>" },
	{ "en", "Keynote speech: Prof. Ravi Rao, IIT Delhi",
	    "Keynote speech <Prof. Ravi Rao, IIT Delhi>" },
	{ "en", "Opening remarks by H.E. Ms Nora Osei, Minister of Energy",
	    "Opening remarks <H.E. Ms Nora Osei, Minister of Energy>" },
	{ "en", "Overview of the platform / Ms Ana Bell",
	    "Overview of the platform <Ms Ana Bell>" },
	{ "en", "The state of coastal mapping (Peter Quist, NOC)",
	    "The state of coastal mapping <Peter Quist, NOC>" },
	{ "fr", "Tarifs en Afrique / (M. P. Bel, France)",
	    "Tarifs en Afrique <M. P. Bel, France>" },
	{ "es", "Bienvenida//Emb. Ana B. Soto, Representante Permanente",
	    "Bienvenida <Emb. Ana B. Soto, Representante Permanente>" },
	{ "zh", "主旨演讲：孙航教授，清华大学",
	    "主旨演讲 <孙航教授，清华大学>" },
	{ "zh", "专题讨论//嘉宾：岩温罕、Ana Bell、Carl Dahl",
	    "专题讨论 <岩温罕; Ana Bell; Carl Dahl>" },
	{ "zh", "频谱共用（王建国先生，工业和信息化部）",
	    "频谱共用 <王建国先生，工业和信息化部>" },
	{ "zh", "频谱共用//- 肯尼亚经验（王建国先生，清华大学）//- 印度经验 "
	    "– 李娜博士，清华大学",
	    "频谱共用 <王建国先生，清华大学; 李娜博士，清华大学> {肯尼亚经验\n"
	    "印度经验}" },
	{ "ru", "Сессия 1//- Опыт Кении – г-н Джон Отиено, МСЭ//- Опыт Индии "
	    "(д-р Анна Свенссон, ВОЗ)",
	    "Сессия 1 <г-н Джон Отиено, МСЭ; д-р Анна Свенссон, ВОЗ> {Опыт "
	    "Кении\nОпыт Индии}" },
	{ "en", "Sharing//- Mr Carl Dahl, WMO: Maps of the coast//- Ms Ana "
	    "Bell, ITU: Costs",
	    "Sharing <Mr Carl Dahl, WMO; Ms Ana Bell, ITU> {Maps of the "
	    "coast\nCosts}" },
	{ "en", "Revision of Report 12 (Question 140/6)",
	    "Revision of Report 12 (Question 140/6)" },
	{ "en", "Use of the 26 GHz band (ECC Report 296)",
	    "Use of the 26 GHz band (ECC Report 296)" },
	{ "en", "Results of the survey (Annex B)",
	    "Results of the survey (Annex B)" },
	{ "en", "Lunch (Restaurant Vitality)",
	    "Lunch (Restaurant Vitality)" },
	{ "en", "Welcome (10 min) - Chair",
	    "10m Welcome <Chair>" },
	{ "en", "Session 2: Costs and benefits of / shared infrastructure",
	    "Session 2: Costs and benefits of shared infrastructure" },
	{ "en", "Session 3 / Networks of the future//Ms Ana Bell",
	    "Session 3 Networks of the future <Ms Ana Bell>" },
	{ "en", "Statement of the Secretariat",
	    "Statement of the Secretariat" },
	{ "en", "Country reports//Fiji, Peru and Bosnia and Herzegovina",
	    "Country reports <Fiji; Peru; Bosnia and Herzegovina>" },
	{ "en", "Discussion//Anna Smith, ITU, John Doe, WHO, Mary Major, FAO",
	    "Discussion <Anna Smith, ITU; John Doe, WHO; Mary Major, FAO>" },
	{ "en", "Discussion//Anna Smith (ITU), John Doe (WHO) and Mary Major "
	    "(FAO)",
	    "Discussion <Anna Smith (ITU); John Doe (WHO); Mary Major "
	    "(FAO)>" },
	{ "en", "Wrap-up//Moderated by Ms Ana Bell, ITU",
	    "Wrap-up <Ms Ana Bell, ITU>" },
	{ "en", "Tools//Facilitator - Mr Carl Dahl",
	    "Tools <Mr Carl Dahl>" },
	{ "en", "Tools//Facilitator: Secretariat",
	    "Tools <Secretariat>" },
	{ "en", "Tools//- Early warning – Mr Carl Dahl, WMO//- Sensors – Ms "
	    "Ivy Jones, ITU",
	    "Tools <Mr Carl Dahl, WMO; Ms Ivy Jones, ITU> {Early "
	    "warning\nSensors}" },
	{ "en", "Training//Trainers (15 min each): Carl Dahl; Ivy Jones",
	    "Training <Carl Dahl; Ivy Jones>" },
	{ "en", "Regulation in practice//National Communications Authority, "
	    "Ghana//Ministry of Transport",
	    "Regulation in practice <National Communications Authority, "
	    "Ghana; Ministry of Transport>" },
	{ "en", "Data for development//Participants will discuss the use of "
	    "open data.//Ms Ana Bell, ITU",
	    "Data for development <Ms Ana Bell, ITU> {Participants will "
	    "discuss the use of open data.}" },
	{ "en", "Questions://- How can members share data?//- What are the "
	    "costs?",
	    "Questions {How can members share data?\nWhat are the costs?}" },
	{ "en", "Next steps//- Election of officers//- Adoption of the "
	    "report//- Presentation by the Secretariat",
	    "Next steps {Election of officers\nAdoption of the "
	    "report\nPresentation by the Secretariat}" },
	{ "en", "Keynote//Guest speaker: Kim Soo-jin, Korea//Discussant(s): "
	    "TBC",
	    "Keynote <Kim Soo-jin, Korea>" },
	{ "en", "Opening//Remarks://- Director-General of WMO//- Minister of "
	    "Transport",
	    "Opening <Director-General of WMO; Minister of Transport>" },
	{ "en", "Digital inclusion//Overview: what has been done so far//"
	    "Lead: BDT",
	    "Digital inclusion <BDT> {Overview: what has been done so "
	    "far}" },
	{ "en", "Item 4: Budget",
	    "Budget" },
	{ "en", "Panel 2 – Smart cities / Moderator: Ms Ana Bell / "
	    "Panellists: Mr Carl Dahl, WMO; Dr Ivy Jones, FAO",
	    "Panel 2 – Smart cities <Ms Ana Bell; Mr Carl Dahl, WMO; Dr "
	    "Ivy Jones, FAO>" },
	{ "en", "Role of the private sector//J. R. Smith, GSMA",
	    "Role of the private sector <J. R. Smith, GSMA>" },
	{ "en", "Closing//Director, BDT",
	    "Closing <Director, BDT>" },
	{ "en", "Closing//The Chair of Study Group 5",
	    "Closing <The Chair of Study Group 5>" },
	{ "en", "Closing//Vice-Chair for Africa: Mr Carl Dahl",
	    "Closing <Mr Carl Dahl>" },
	{ "en", "Signing ceremony//Hosted by the City of Bonn",
	    "Signing ceremony {Hosted by the City of Bonn}" },
	{ "en", "Interactive session//In conversation with Ms Ana Bell",
	    "Interactive session <Ms Ana Bell>" },
	{ "fr", "Ouverture//Président de séance : M. Luc Roy//Allocutions ://"
	    "- Mme Ana Bel, OMS//- M. Paul Roux, FAO",
	    "Ouverture <M. Luc Roy; Mme Ana Bel, OMS; M. Paul Roux, FAO>" },
	{ "fr", "Table ronde//Modération : Mme Ana Bel//Panélistes : M. Paul "
	    "Roux (FAO), M. Léo Morin (OIM) et Mme Zoé Petit",
	    "Table ronde <Mme Ana Bel; M. Paul Roux (FAO); M. Léo Morin "
	    "(OIM); Mme Zoé Petit>" },
	{ "fr", "Point 4. Divers",
	    "Divers" },
	{ "fr", "Présentation de l'outil par M. Paul Roux, expert",
	    "Présentation de l'outil <M. Paul Roux, expert>" },
	{ "fr", "Mot de bienvenue du Directeur général",
	    "Mot de bienvenue du Directeur général" },
	{ "fr", "Exposé//Conférencier : Dr Jean Tall, Institut Pasteur de "
	    "Dakar",
	    "Exposé <Dr Jean Tall, Institut Pasteur de Dakar>" },
	{ "fr", "Étude de cas//Ministère de la Santé du Togo",
	    "Étude de cas <Ministère de la Santé du Togo>" },
	{ "fr", "Système de gestion des données / et des statistiques",
	    "Système de gestion des données et des statistiques" },
	{ "fr", "Séance 2//Animée par M. Paul Roux//Intervenante : Mme Ana "
	    "Bel",
	    "Séance 2 <M. Paul Roux; Mme Ana Bel>" },
	{ "fr", "Échanges//Tous les participants",
	    "Échanges <Tous les participants>" },
	{ "es", "Apertura//Palabras de bienvenida: Sra. Ana Bel, OPS//"
	    "Palabras del Director",
	    "Apertura <Sra. Ana Bel, OPS> {Palabras del Director}" },
	{ "es", "Panel//Modera: Juan Pérez, CEPAL//Panelistas: María Gómez "
	    "(Chile), José Ruiz (Perú) y Ana Bel (México)",
	    "Panel <Juan Pérez, CEPAL; María Gómez (Chile); José Ruiz "
	    "(Perú); Ana Bel (México)>" },
	{ "es", "Taller//Facilita: Natalia Vargas//Facilitan: Luciana "
	    "Peyronel y Sandra Mimoso",
	    "Taller <Natalia Vargas; Luciana Peyronel; Sandra Mimoso>" },
	{ "es", "Sesión 1: Redes//Presenta: Lic. Ana Bel, Ministerio de "
	    "Salud//Expone: Ing. Juan Pérez",
	    "Sesión 1: Redes <Lic. Ana Bel, Ministerio de Salud; Ing. "
	    "Juan Pérez>" },
	{ "es", "Informe (Sr. Juan Pérez, UIT)",
	    "Informe <Sr. Juan Pérez, UIT>" },
	{ "es", "Grupo de trabajo (GT CMR-19)",
	    "Grupo de trabajo (GT CMR-19)" },
	{ "es", "Cierre//A cargo de la Secretaría",
	    "Cierre <la Secretaría>" },
	{ "es", "Experiencias//Superintendencia de Telecomunicaciones//"
	    "Agencia Nacional de Agua",
	    "Experiencias <Superintendencia de Telecomunicaciones; "
	    "Agencia Nacional de Agua>" },
	{ "ru", "Открытие//Приветственное слово: Иванов И.И., министр связи//"
	    "Петрова Анна Сергеевна, МСЭ",
	    "Открытие <Иванов И.И., министр связи; Петрова Анна "
	    "Сергеевна, МСЭ>" },
	{ "ru", "Сессия 1//Модератор – г-н Петр Ли//Докладчики: А. Смирнов "
	    "(ВМО); Б. Ким, ФАО",
	    "Сессия 1 <г-н Петр Ли; А. Смирнов (ВМО); Б. Ким, ФАО>" },
	{ "ru", "Лекция//Лектор: профессор Олег Кан",
	    "Лекция <профессор Олег Кан>" },
	{ "ru", "Обсуждение//Администрация связи Республики Беларусь",
	    "Обсуждение <Администрация связи Республики Беларусь>" },
	{ "ru", "Вопрос 3. Бюджет",
	    "Бюджет" },
	{ "ru", "Пункт 4: Разное",
	    "Разное" },
	{ "ru", "Доклад секретариата",
	    "Доклад секретариата" },
	{ "ru", "Круглый стол//Участники: Иванов И.И., Петров П.П., Сидоров "
	    "С.С.",
	    "Круглый стол <Иванов И.И.; Петров П.П.; Сидоров С.С.>" },
	{ "ru", "Подготовка к конференции / и вопросы финансирования",
	    "Подготовка к конференции и вопросы финансирования" },
	{ "ru", "О плане работы//Докладчик: Исполком РСС",
	    "О плане работы <Исполком РСС>" },
	{ "zh", "开幕式//主持人：张伟，国家统计局//致辞：李娜，教育部副部长",
	    "开幕式 <张伟，国家统计局; 李娜，教育部副部长>" },
	{ "zh", "圆桌讨论//主持：王芳//嘉宾：刘洋、陈静、John Smith",
	    "圆桌讨论 <王芳; 刘洋; 陈静; John Smith>" },
	{ "zh", "专题报告//讲师：赵敏教授//点评人：周强（清华大学）",
	    "专题报告 <赵敏教授; 周强（清华大学）>" },
	{ "zh", "议题1：预算",
	    "预算" },
	{ "zh", "国家经验//李文静，中国残疾人联合会//Somchai Prasert，"
	    "泰国教育部",
	    "国家经验 <李文静，中国残疾人联合会; Somchai Prasert，"
	    "泰国教育部>" },
	{ "zh", "总结//各国代表",
	    "总结 <各国代表>" },
	{ "zh", "分组讨论//第一组：政策//第二组：技术",
	    "分组讨论 {第一组：政策\n第二组：技术}" },
	{ "ar", "الافتتاح//كلمة السيد وزير الصحة//كلمة المدير العام",
	    "الافتتاح {كلمة السيد وزير الصحة\nكلمة المدير العام}" },
	{ "ar", "حلقة نقاش//ميسّرة النقاش: السيدة رلى معوّض//المتحاورون: "
	    "الدكتورة سارة بن صالح؛ السيد يوسف الهاشمي",
	    "حلقة نقاش <السيدة رلى معوّض; الدكتورة سارة بن صالح; السيد "
	    "يوسف الهاشمي>" },
	{ "ar", "ورشة//تأطير: السيدة سوسن حمدي",
	    "ورشة <السيدة سوسن حمدي>" },
	{ "ar", "أهداف الاجتماع / د. فاطمة العوا",
	    "أهداف الاجتماع <د. فاطمة العوا>" },
	{ "ar", "التجارب الوطنية//رئيس الجلسة: محمد العلي، وزارة الاتصالات//"
	    "المتحدثون: أحمد سالم (مصر)، خالد عمر (الأردن)",
	    "التجارب الوطنية <محمد العلي، وزارة الاتصالات; أحمد سالم "
	    "(مصر); خالد عمر (الأردن)>" },
	{ "ar", "البند 3: الميزانية",
	    "الميزانية" },
	{ "ar", "عرض الإطار//وزارة الصحة، لبنان//هيئة تنظيم الاتصالات",
	    "عرض الإطار <وزارة الصحة، لبنان; هيئة تنظيم الاتصالات>" },
	{ "en", "Opening remarks//Dr Ana Bell//Director, Services, ITU//Mr "
	    "Carl Dahl//Executive Secretary, EACO",
	    "Opening remarks <Dr Ana Bell, Director, Services, ITU; Mr "
	    "Carl Dahl, Executive Secretary, EACO>" },
	{ "en", "Opening remarks//Ms Ana Bell / Secretary-General / ITU",
	    "Opening remarks <Ms Ana Bell, Secretary-General, ITU>" },
	{ "en", "Welcome//Mr Carl Dahl, Director of the / Bureau for Africa; "
	    "Ms Eva Falk, FAO",
	    "Welcome <Mr Carl Dahl, Director of the Bureau for Africa; "
	    "Ms Eva Falk, FAO>" },
	{ "en", "Session 1: Networks Moderator: Ms Ana Bell, ITU",
	    "Session 1: Networks <Ms Ana Bell, ITU>" },
	{ "en", "Session 2. Costs. Chair: Mr Carl Dahl; Panellists: Anna "
	    "Smith, John Doe",
	    "Session 2. Costs. <Mr Carl Dahl; Anna Smith; John Doe>" },
	{ "en", "- Opening remarks: Malcolm Johnson (Director of TSB)",
	    "Opening remarks <Malcolm Johnson (Director of TSB)>" },
	{ "en", "Opening//- Opening remarks: Malcolm Johnson (Director of "
	    "TSB)//- Welcome address : Akossi Akossi / (Secretary "
	    "General of the Union / (ATU))//- Keynote: Eng. Thomas Senaji",
	    "Opening <Malcolm Johnson (Director of TSB); Akossi Akossi "
	    "(Secretary General of the Union (ATU)); Eng. Thomas Senaji>" },
	{ "en", "Linkage between standards and growth / Eng. Thomas Senaji "
	    "(Telecom Kenya) / It is widely known that access to "
	    "reliable services helps growth.",
	    "Linkage between standards and growth <Eng. Thomas Senaji "
	    "(Telecom Kenya)> {It is widely known that access to "
	    "reliable services helps growth.}" },
	{ "en", "Health in the region//- Pan American Health Organization "
	    "(PAHO). Rebecca Rios, Senior Advisor//- Development Bank "
	    "(IDB). Alejandro Torre, Specialist",
	    "Health in the region <Pan American Health Organization "
	    "(PAHO). Rebecca Rios, Senior Advisor; Development Bank "
	    "(IDB). Alejandro Torre, Specialist>" },
	{ "en", "Ministerial round table//Moderator: Ms Ana Bell//Ministers:/"
	    "/- H.E. Mr Paul Otieno, Kenya//- H.E. Ms Rosa Lima, Brazil",
	    "Ministerial round table <Ms Ana Bell; H.E. Mr Paul Otieno, "
	    "Kenya; H.E. Ms Rosa Lima, Brazil>" },
	{ "en", "Digital skills//Objective: to compare national plans.//"
	    "Speakers: Ms Ana Bell; TBC",
	    "Digital skills <Ms Ana Bell> {Objective: to compare "
	    "national plans.}" },
	{ "en", "Discussion, moderated by Ms Ana Bell",
	    "Discussion <Ms Ana Bell>" },
	{ "en", "Address by the Minister of Health",
	    "Address by the Minister of Health" },
	{ "en", "Presentation of the report//(Document 5/12)",
	    "Presentation of the report" },
	{ "en", "Launch of the report//Co-organized by ITU and WHO",
	    "Launch of the report {Co-organized by ITU and WHO}" },
	{ "en", "Panel: Financing the SDGs//Speakers / - Ana Bell, World "
	    "Bank / - Carl Dahl, IMF",
	    "Panel: Financing the SDGs <Ana Bell, World Bank; Carl Dahl, "
	    "IMF>" },
	{ "en", "Adoption of the agenda//Document ABC/12/1",
	    "Adoption of the agenda" },
	{ "en", "National experiences//• Kenya//• Uganda",
	    "National experiences <Kenya; Uganda>" },
	{ "en", "Statements from partners//World Bank, FAO and WFP",
	    "Statements from partners <World Bank; FAO; WFP>" },
	{ "en", "Election of the Chairperson",
	    "Election of the Chairperson" },
	{ "en", "Presentation by the Secretariat of draft guidelines",
	    "Presentation by the Secretariat of draft guidelines" },
	{ "fr", "Ouverture//Mot de bienvenue de M. Paul Roux, Directeur de "
	    "l'Agence//Allocution du Ministre de la Santé",
	    "Ouverture <M. Paul Roux, Directeur de l'Agence> {Allocution "
	    "du Ministre de la Santé}" },
	{ "fr", "Présentation du colloque : Gustave Alirol",
	    "Présentation du colloque : Gustave Alirol" },
	{ "fr", "Table ronde : la résistance locale, animée par M. Paul Roux",
	    "Table ronde : la résistance locale <M. Paul Roux>" },
	{ "fr", "Témoignages, par Mme Ana Bel et M. Luc Roy",
	    "Témoignages <Mme Ana Bel; M. Luc Roy>" },
	{ "fr", "Introduction par M. Samuel Thirion, Secrétaire général du "
	    "Réseau",
	    "Introduction <M. Samuel Thirion, Secrétaire général du "
	    "Réseau>" },
	{ "fr", "Visite du site (départ de l'hôtel)",
	    "Visite du site (départ de l'hôtel)" },
	{ "es", "Apertura del taller por la Dra. Kerstin Leitner, Directora "
	    "General",
	    "Apertura del taller <Dra. Kerstin Leitner, Directora "
	    "General>" },
	{ "es", "Presentaciones//· Gobierno Central//· Ministerio de Energía",
	    "Presentaciones <Gobierno Central; Ministerio de Energía>" },
	{ "es", "Palabras de la Sra. Ana Bel, Directora Regional",
	    "Palabras <Sra. Ana Bel, Directora Regional>" },
	{ "es", "Sesión 1. Redes. Modera: Juan Pérez (UIT)",
	    "Sesión 1. Redes. <Juan Pérez (UIT)>" },
	{ "es", "Presentación a cargo de Juan Pérez, CEPAL",
	    "Presentación <Juan Pérez, CEPAL>" },
	{ "ru", "Приветственное слово: Александр Воронов, профессор; Дмитрий "
	    "Кузьменко, инспектор",
	    "Приветственное слово <Александр Воронов, профессор; Дмитрий "
	    "Кузьменко, инспектор>" },
	{ "ru", "Доклад «Связь», докладчик А.Б. Смирнов",
	    "Доклад «Связь» <А.Б. Смирнов>" },
	{ "ru", "Обсуждение проекта//Отв.: Исполком РСС",
	    "Обсуждение проекта <Исполком РСС>" },
	{ "zh", "领导致辞//张伟 国家统计局副局长//李娜 教育部部长",
	    "领导致辞 <张伟 国家统计局副局长; 李娜 教育部部长>" },
	{ "zh", "开幕致辞（王明 局长）",
	    "开幕致辞 <王明 局长>" },
	{ "zh", "主旨演讲：数字经济 —— 李强教授，清华大学",
	    "主旨演讲：数字经济 <李强教授，清华大学>" },
	{ "zh", "圆桌对话//主持人：王芳 研究员//对话嘉宾：刘洋（中国电信）、"
	    "陈静（华为公司）",
	    "圆桌对话 <王芳 研究员; 刘洋（中国电信）; 陈静（华为公司）>" },
	{ "ar", "كلمات ترحيبية//السيد باولو فونتاني، مدير المكتب//السيدة هبة "
	    "الصباغ، مؤسسة سلطان",
	    "كلمات ترحيبية <السيد باولو فونتاني، مدير المكتب; السيدة هبة "
	    "الصباغ، مؤسسة سلطان>" },
	{ "ar", "عرض المشروع، تقدمه السيدة ليلى حسن، الإسكوا",
	    "عرض المشروع <السيدة ليلى حسن، الإسكوا>" },
	{ "ar", "مداخلات: السيد أحمد سالم؛ السيدة نورة علي",
	    "مداخلات <السيد أحمد سالم; السيدة نورة علي>" },
	{ "fr", "Atelier//Facilitateurs : Mme Ana Bel, M. Luc Roy//"
	    "Rapporteur : à confirmer", "Atelier <Mme Ana Bel; M. Luc Roy>" },
	{ "es", "Panel//Modera: por confirmar//Panelistas: Ana Bel (UIT)",
	    "Panel <Ana Bel (UIT)>" },
	{ "ru", "Сессия//Модератор: уточняется//Докладчик: И.П. Ким",
	    "Сессия <И.П. Ким>" },
	{ "zh", "圆桌讨论//主持人：待定//嘉宾：李强（国家统计局）",
	    "圆桌讨论 <李强（国家统计局）>" },
	/* what names nobody */
	{ "en", "Session 1: Policy//Digital Economy and Trade//Smart Cities",
	    "Session 1: Policy {Digital Economy and Trade\nSmart Cities}" },
	{ "en", "Session 2//Overview of national strategies//Lessons learned",
	    "Session 2 {Overview of national strategies\nLessons learned}" },
	{ "en", "Session 3: Broadband//Role of regulators in rural areas//"
	    "Financing models",
	    "Session 3: Broadband {Role of regulators in rural "
	    "areas\nFinancing models}" },
	{ "en", "Group work//Group 1: Policy//Group 2: Finance",
	    "Group work {Group 1: Policy\nGroup 2: Finance}" },
	{ "en", "Opening//Introduction of participants//Adoption of the "
	    "agenda//Election of officers",
	    "Opening {Introduction of participants\nAdoption of the "
	    "agenda\nElection of officers}" },
	{ "en", "Session 4//Use cases from Kenya and Peru",
	    "Session 4 {Use cases from Kenya and Peru}" },
	{ "en", "Session 6//Council Resolution 77//Report of the Working "
	    "Group",
	    "Session 6 {Council Resolution 77\nReport of the Working "
	    "Group}" },
	{ "en", "Session 7: Statistics//National statistical offices present "
	    "their results.",
	    "Session 7: Statistics {National statistical offices present "
	    "their results.}" },
	{ "en", "Session 8: Skills//Presentation of the toolkit//Discussion",
	    "Session 8: Skills {Presentation of the toolkit\nDiscussion}" },
	{ "en", "Networking//Participants meet the exhibitors",
	    "Networking {Participants meet the exhibitors}" },
	{ "en", "Session 9//Question 7: Access//Question 8: Emergency",
	    "Session 9 {Question 7: Access\nQuestion 8: Emergency}" },
	{ "en", "Session 10//(in English only)",
	    "Session 10 {(in English only)}" },
	{ "en", "Session 11: Law//How should regulators respond?",
	    "Session 11: Law {How should regulators respond?}" },
	{ "en", "Reports from Working Parties 5A, 5B and 5C",
	    "Reports from Working Parties 5A, 5B and 5C" },
	{ "en", "Closed meeting (Heads of delegation only)",
	    "Closed meeting (Heads of delegation only)" },
	{ "en", "Presentation: digital transformation in practice",
	    "Presentation: digital transformation in practice" },
	{ "en", "Keynote: Why standards matter",
	    "Keynote: Why standards matter" },
	{ "en", "Workshop on training of trainers: methods and tools",
	    "Workshop on training of trainers: methods and tools" },
	{ "en", "Draft Resolution 5, Security",
	    "Draft Resolution 5, Security" },
	{ "en", "Report on host country matters",
	    "Report on host country matters" },
	{ "en", "Programme and budget: contributions by Member States",
	    "Programme and budget: contributions by Member States" },
	{ "en", "Meeting with the host",
	    "Meeting with the host" },
	{ "en", "Chair's summary",
	    "Chair's summary" },
	{ "en", "Statements by delegations",
	    "Statements by delegations" },
	{ "en", "Lead agencies: progress report",
	    "Lead agencies: progress report" },
	{ "en", "Welcome reception hosted by the Government of Kenya",
	    "Welcome reception hosted by the Government of Kenya" },
	{ "en", "Election of Chair and Vice-Chairs: procedure",
	    "Election of Chair and Vice-Chairs: procedure" },
	{ "en", "Speakers' corner",
	    "Speakers' corner" },
	{ "en", "Panel: Universal access",
	    "Panel: Universal access" },
	{ "en", "Regional meetings (Africa, Arab States, Europe)",
	    "Regional meetings (Africa, Arab States, Europe)" },
	{ "en", "Consultation with industry (GSMA, ETNO)",
	    "Consultation with industry (GSMA, ETNO)" },
	{ "en", "Review of documents, Part II (continued)",
	    "Review of documents, Part II (continued)" },
	{ "fr", "Séance 1//Services numériques//Réseau de transport//"
	    "Administration électronique",
	    "Séance 1 {Services numériques\nRéseau de "
	    "transport\nAdministration électronique}" },
	{ "fr", "Séance 2 : Santé//Rôle des ministères//Financement",
	    "Séance 2 : Santé {Rôle des ministères\nFinancement}" },
	{ "fr", "Visite//Centre de données",
	    "Visite {Centre de données}" },
	{ "fr", "Point 1//Adoption de l'ordre du jour//Élection du Bureau",
	    "Adoption de l'ordre du jour {Élection du Bureau}" },
	{ "fr", "Présentation : la transformation numérique",
	    "Présentation : la transformation numérique" },
	{ "fr", "Intervention : quels enjeux ?",
	    "Intervention : quels enjeux ?" },
	{ "fr", "Rapport du Secrétaire général sur les activités",
	    "Rapport du Secrétaire général sur les activités" },
	{ "fr", "Réunion avec le pays hôte",
	    "Réunion avec le pays hôte" },
	{ "fr", "Groupe de travail sur les statistiques",
	    "Groupe de travail sur les statistiques" },
	{ "fr", "Questions diverses (Document 12/4)",
	    "Questions diverses (Document 12/4)" },
	{ "es", "Sesión 1//Servicios digitales//Red de datos//Gobierno "
	    "electrónico",
	    "Sesión 1 {Servicios digitales\nRed de datos\nGobierno "
	    "electrónico}" },
	{ "es", "Sesión 2//Centro de datos//Experiencias de los países",
	    "Sesión 2 {Centro de datos\nExperiencias de los países}" },
	{ "es", "Elección de la Presidencia",
	    "Elección de la Presidencia" },
	{ "es", "Informe del Secretario General",
	    "Informe del Secretario General" },
	{ "es", "Presentación: transformación digital",
	    "Presentación: transformación digital" },
	{ "ru", "Сессия 1//Цифровые услуги//Центры данных//Сеть связи",
	    "Сессия 1 {Цифровые услуги\nЦентры данных\nСеть связи}" },
	{ "ru", "Сессия 2//Организация работы//Принятие повестки дня",
	    "Сессия 2 {Организация работы\nПринятие повестки дня}" },
	{ "ru", "Выборы председателя",
	    "Выборы председателя" },
	{ "ru", "Отчет Генерального секретаря",
	    "Отчет Генерального секретаря" },
	{ "ru", "Доклад: цифровая трансформация",
	    "Доклад: цифровая трансформация" },
	{ "ru", "Вопросы членства",
	    "Вопросы членства" },
	{ "zh", "第一场会议//数字经济//智慧城市",
	    "第一场会议 {数字经济\n智慧城市}" },
	{ "zh", "第二场会议//组织工作//通过议程",
	    "第二场会议 {组织工作\n通过议程}" },
	{ "zh", "选举主席",
	    "选举主席" },
	{ "zh", "秘书长的报告",
	    "秘书长的报告" },
	{ "zh", "专题报告：数字化转型",
	    "专题报告：数字化转型" },
	{ "zh", "参观数据中心",
	    "参观数据中心" },
	{ "zh", "安全与发展",
	    "安全与发展" },
	{ "ar", "الجلسة الأولى//الخدمات الرقمية//شبكات الاتصالات",
	    "الجلسة الأولى {الخدمات الرقمية\nشبكات الاتصالات}" },
	{ "ar", "الجلسة الثانية//تنظيم العمل//إقرار جدول الأعمال",
	    "الجلسة الثانية {تنظيم العمل\nإقرار جدول الأعمال}" },
	{ "ar", "انتخاب الرئيس",
	    "انتخاب الرئيس" },
	{ "ar", "تقرير الأمين العام",
	    "تقرير الأمين العام" },
	{ "ar", "عرض: التحول الرقمي",
	    "عرض: التحول الرقمي" },
};

static const struct {
	const char	*lang, *agenda;
} heads[] = {
	{ "en", "# Programme" }, { "fr", "# Programme" },
	{ "es", "# Programa" }, { "ru", "# Программа" },
	{ "zh", "# 会议日程" }, { "ar", "# جدول الأعمال" },
};

static void
run(struct ctx *ctx, void *arg)
{
	static const char first[] = "09:00-09:10 ";

	(void)arg;
	for (size_t i = 0; i < NELEM(cases); i++) {
		struct find	 f;
		struct buf	 doc = { 0 };
		const char	*got, *end;
		size_t		 n;

		for (size_t k = 0; k < NELEM(heads); k++)
			if (strcmp(heads[k].lang, cases[i].lang) == 0)
				buf_adds(ctx, &doc, heads[k].agenda);
		buf_printf(ctx, &doc, "\n|09:00-09:10|%s|\n|09:10-09:20|X|\n",
		    cases[i].cell);
		agenda_find(ctx, &f, cases[i].lang, doc.s);
		got = agenda_rows(ctx, &f);
		end = strstr(got, "\n09:10-09:20");
		n = strlen(first);
		if (!tap_ok(end != NULL && strncmp(got, first, n) == 0 &&
		    (size_t)(end - got) == n + strlen(cases[i].want) &&
		    strncmp(got + n, cases[i].want, (size_t)(end - got) -
		    n) == 0, "%s: %s", cases[i].lang, cases[i].cell))
			printf("# got:\n%s# want:\n%s\n", got, cases[i].want);
	}
}

int
main(void)
{
	struct ctx	 ctx;

	ctx_init(&ctx, NULL);
	tap_ok(ctx_try(&ctx, run, NULL) == CIRC_OK, "ran through");
	ctx_free(&ctx);
	words_free();
	return tap_done();
}
