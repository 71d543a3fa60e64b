/* SPDX-License-Identifier: MIT */
/* Agendas without a table, and what a row's lines say. */
#include "agendatext.h"

static const struct agenda_case cases[] = {
	{ "the report of an officer is no officer", "fr",
	    "# Programme\nLundi 4 mai 2026\n"
	    "9 h – 12 h 30~Première séance plénière\n"
	    "Rapport annuel de la Directrice générale\n"
	    "14 h – 17 h~Deuxième séance plénière\n",
	    "05-04 09:00-12:30 Première séance plénière {Rapport annuel de la "
	    "Directrice générale}\n05-04 14:00-17:00 Deuxième séance "
	    "plénière\n" },
	{ "bullets behind one that tells who moderates", "es",
	    "# Programa\n9.30 – 10.45 h~Mesa 1: Faros\n"
	    "- Modera: Sra. Ana Bell\n- Sr. Carl Dahl, Chile\n"
	    "- Sra. Eva Lind, Panamá\n10.45 – 11.30 h~Mesa 2: Boyas\n"
	    "- Modera: Sr. Bo Berg\n- Costos\n- Plazos\n",
	    "09:30-10:45 Mesa 1: Faros <Sra. Ana Bell; Sr. Carl Dahl, Chile; "
	    "Sra. Eva Lind, Panamá>\n10:45-11:30 Mesa 2: Boyas <Sr. Bo Berg> "
	    "{Costos\nPlazos}\n" },
	{ "titles that tell how long, and who speaks below them", "en",
	    "# Agenda\n*Welcome (5 min)\n- Ms Ana Bell, ITU\n*Costs (20 "
	    "min)\nModerator: Mr Carl Dahl, WMO\n- Prices (10 min)\n"
	    "*Break\n*Closing (5 min)\nMs Ana Bell, ITU\n"
	    "Please register in time, because seats are few.\n",
	    "5m Welcome <Ms Ana Bell, ITU>\n20m Costs <Mr Carl Dahl, WMO>\n"
	    "10m > Prices\nBreak\n5m Closing <Ms Ana Bell, ITU>\n" },
	{ "the same in Chinese, on one line", "zh",
	    "# 会议日程\n开幕致辞（10分钟） / – 王建国先生，清华大学\n"
	    "讨论（20分钟）\n",
	    "10m 开幕致辞 <王建国先生，清华大学>\n20m 讨论\n" },
	{ "topics keep their numbers, as sessions do", "en",
	    "# Programme\nMonday 5 May 2025\n09:00-10:00 Topic 1: Maps\n"
	    "10:00-11:00 Topic 2: Charts\n11:00-12:00 Item 3: Closing\n",
	    "05-05 09:00-10:00 Topic 1: Maps\n05-05 10:00-11:00 Topic 2: "
	    "Charts\n05-05 11:00-12:00 Closing\n" },
	{ "lengths without a heading are no agenda", "en",
	    "# Results\nWalk to the hotel (10 min)\nBus to the airport "
	    "(25 min)\n", "" },
	{ "the same hour in other places, in lines", "es",
	    "# Seminario\n10:00-11:30 (Lima, Quito)\n11:00-12:30 (La Paz)\n"
	    "12:00-13:30 (Asunción)\n", "" },
	{ "a half of the day before a colon", "fr",
	    "# Programme\nLundi 4 mai 2026\n09h00-10h00 Ouverture\n"
	    "10h00-12h00 Bilan\nAprès-midi : visite du port\n"
	    "Mardi 5 mai 2026\n09h00-10h00 Clôture\n",
	    "05-04 09:00-10:00 Ouverture\n05-04 10:00-12:00 Bilan\n"
	    "05-04 visite du port\n05-05 09:00-10:00 Clôture\n" },
	{ "hours in brackets, some without minutes", "fr",
	    "# Ordre du jour\nLundi 2 juin 2025\n1. Ouverture (9h30)\n"
	    "2. Rapport du Bureau (10h)\n3. Budget (11h15)\n"
	    "4. Divers (16h)\n",
	    "06-02 09:30 Ouverture\n06-02 10:00 Rapport du Bureau\n"
	    "06-02 11:15 Budget\n06-02 16:00 Divers\n" },
	{ "sub-numbers printed from right to left", "ar",
	    "# جدول الأعمال\n1~الافتتاح\n2~نتائج أفرقة العمل\n"
	    "1.2~الفريق ألف\n2.2~الفريق باء\n3~ما يستجد من أعمال\n",
	    "الافتتاح\nنتائج أفرقة العمل\n> الفريق ألف\n> الفريق باء\n"
	    "ما يستجد من أعمال\n" },
	{ "the last day to register is no day of the agenda", "en",
	    "Please register not later than 5 June 2025.\n# Agenda\n"
	    "|13:00-14:00|Presentations|\n|14:00-15:00|Dialogue|\n",
	    "13:00-14:00 Presentations\n14:00-15:00 Dialogue\n" },
	{ "nor is the day by which to answer", "en",
	    "Replies are expected by 5 June 2025\n# Agenda\n"
	    "|13:00-14:00|Presentations|\n|14:00-15:00|Dialogue|\n",
	    "13:00-14:00 Presentations\n14:00-15:00 Dialogue\n" },
	{ "a day with a remark that is no deadline", "en",
	    "# Agenda\nThursday, 5 June 2025 (by invitation)\n"
	    "13:00-14:00 Presentations\n14:00-15:00 Dialogue\n",
	    "06-05 13:00-14:00 Presentations\n06-05 14:00-15:00 Dialogue\n" },
	{ "a signature below the items is none", "en",
	    "# Draft agenda\n1. Opening\n2. Reports\n3. Any other business\n"
	    "J. BELL\nChair, Working Party 8\n",
	    "Opening\nReports\nAny other business\n" },
	{ "items in words, one with a letter", "en",
	    "# Draft agenda\nItem 1. Opening\nItem 2. Finance\n"
	    "Item 2 (a). Fees\nItem 2 (b). Grants\nItem 3. Closing\n",
	    "Opening\nFinance\n> Fees\n> Grants\nClosing\n" },
	{ "items that ordinals count", "ar",
	    "# جدول الأعمال\nأولاً: افتتاح الدورة\nثانياً: تقرير الأمانة\n"
	    "ثالثاً: ما يستجد من أعمال\n",
	    "افتتاح الدورة\nتقرير الأمانة\nما يستجد من أعمال\n" },
	{ "items in Chinese numerals", "zh",
	    "# 议程\n一、会议开幕\n二、通过议程\n三、其他事项\n",
	    "会议开幕\n通过议程\n其他事项\n" },
	{ "clock, spaces, title", "en",
	    "Draft agenda\nThursday, 26 February 2004\n"
	    "09:30 – 10:00   Opening session\n10:00 – 11:00   Session 1: A\n"
	    "Friday, 27 February 2004\n09:30 – 11:00   Session 4: B\n",
	    "02-26 09:30-10:00 Opening session\n"
	    "02-26 10:00-11:00 Session 1: A\n02-27 09:30-11:00 Session 4: B\n" },
	{ "in a list", "en",
	    "Draft agenda\n- Monday, 2 June 2025\n- 09:30 – 10:00 Opening\n"
	    "- 10:00 – 11:00 Reports\n",
	    "06-02 09:30-10:00 Opening\n06-02 10:00-11:00 Reports\n" },
	{ "lines of one paragraph", "en",
	    "Programme\nDay 1 (Wednesday, 4 September 2019)\n"
	    "08:00-09:30 - Registration / 09:30-10:15 - Opening / "
	    "(plus information) / 10:15-10:45 - Break\n",
	    "09-04 08:00-09:30 Registration\n"
	    "09-04 09:30-10:15 Opening {(plus information)}\n"
	    "09-04 10:15-10:45 Break\n" },
	{ "the clock above the title", "en",
	    "Wednesday 10 October 2018\n08.30 / Arrival\n"
	    "09.00 - 09.10 / Welcome / Anna Bell, Director of Affairs, OECD\n"
	    "09.10 - 10.00 / Ten years on\n10.00 / Close\n",
	    "10-10 08:30 Arrival\n10-10 09:00-09:10 Welcome "
	    "<Anna Bell, Director of Affairs, OECD>\n"
	    "10-10 09:10-10:00 Ten years on\n10-10 10:00 Close\n" },
	{ "a bare time and who speaks", "en",
	    "# Civil society day\n21 February 2019\n"
	    "9.10 Opening by Lucio Jahn, EESC President\n"
	    "9.20 Speech by a climate activist\n9.40 Panel\n"
	    "- Anna Dries (COFACE President)\n- Marc Beyer (Director General)\n"
	    "10.30 End\n",
	    "02-21 09:10 Opening <Lucio Jahn, EESC President>\n"
	    "02-21 09:20 Speech by a climate activist\n"
	    "02-21 09:40 Panel <Anna Dries (COFACE President); Marc Beyer "
	    "(Director General)>\n02-21 10:30 End\n" },
	{ "prose, moderator and panel below", "en",
	    "# Programme\nMonday 21 November 2016\n09.00-10.00 Opening\n"
	    "10.30-12.00 Round table: Data\n"
	    "Ministers compare what they need and what they have.\n"
	    "Moderator: Dr Ada Bell, ITU\nMinisters:\n"
	    "- H.E. Ms Eva Falk, Botswana\n12.00-14.00 Lunch break\n"
	    "For further information: a@example.int\n",
	    "11-21 09:00-10:00 Opening\n11-21 10:30-12:00 Round table: Data "
	    "<Dr Ada Bell, ITU; H.E. Ms Eva Falk, Botswana> {Ministers compare "
	    "what they need and what they have.}\n"
	    "11-21 12:00-14:00 Lunch break\n" },
	{ "several zones", "en",
	    "Programme\nSaturday 24 October 2020\n"
	    "9.45 BST/10.45 CEST/11.45 EEST – Welcome\n"
	    "10.00 BST/11.00 CEST/12.00 EEST – First lecture, Dr Aino "
	    "Salo, Oulu\n10.30 BST/11.30 CEST/12.30 EEST – Break\n",
	    "10-24 09:45 Welcome\n10-24 10:00 First lecture <Dr Aino Salo, "
	    "Oulu>\n10-24 10:30 Break\n" },
	{ "number, clock in brackets", "en",
	    "# Workshop\nHoniara, Thursday 7 May 2009\nAgenda\n"
	    "1. Outline (8.30-8.50)\n2. Vision, as agreed (8.50-9.30)\n"
	    "Agenda (cntd)\n3. Actions (1430-1.00)\n"
	    "4. Friday morning; clear documents (0830-0900)\n",
	    "05-07 08:30-08:50 Outline\n05-07 08:50-09:30 Vision, as agreed\n"
	    "05-07 14:30 Actions\n05-08 08:30-09:00 clear documents\n" },
	{ "number, time only on some, names below", "en",
	    "# Seminar\n15 October 2012\nfrom 13.30 to 16.00\nOpen to all\n"
	    "1. OPENING (13.30)\nby Anders Keifer, Secretary General\n"
	    "2. MEMBERS\nPresentation by Ann Cagnoli, Director\n"
	    "3. CLOSE (16.00)\n",
	    "10-15 13:30 OPENING <Anders Keifer, Secretary General>\n"
	    "10-15 MEMBERS <Ann Cagnoli, Director>\n10-15 16:00 CLOSE\n" },
	{ "minutes and owner", "en",
	    "A G E N D A :\n1. Roll call (staff 2 min)\n"
	    "2. Rules (Pen Holders/ 15 min)\n3. Drafting (20-25 min)\n",
	    "2m Roll call <staff>\n15m Rules <Pen Holders>\nDrafting\n" },
	{ "letters with minutes", "en",
	    "Agenda\n(a) Opening (5 min)\n(b) Reports (30 minutes)\n"
	    "(c) Closing (1.5 h)\n",
	    "5m Opening\n30m Reports\n90m Closing\n" },
	{ "numbers and letters below them", "en",
	    "Annex B\nDraft agenda\n1 Opening\n2 Reports\na) Question 1/5\n"
	    "b) Question 2/5\n3 Closure\n",
	    "Opening\nReports\n> Question 1/5\n> Question 2/5\nClosure\n" },
	{ "one paragraph of numbered lines, day and hours above", "en",
	    "DRAFT AGENDA\nSaturday, 24 March 2018\n"
	    "VENUE: Room 5 / TIME: 11:30 - 13:00 Hours\n"
	    "1- Adoption of the agenda. / 2- Brief. / 3- Any other business.\n",
	    "03-24 Adoption of the agenda.\n03-24 Brief.\n"
	    "03-24 Any other business.\n" },
	{ "numbers of the file's own", "en",
	    "# ANNEX 1 – Agenda\n=1. Opening\n=2. Reports\n=3. Closing\n"
	    "# ANNEX 2 – Structure\n=1. Committee 1\n=2. Committee 2\n",
	    "Opening\nReports\nClosing\n" },
	{ "several agendas under one heading", "en",
	    "# Annex\nDraft agendas\nWorking Party 5A\n=1. Opening\n"
	    "=2. Other business\nWorking Party 5B\n=1. Opening\n=2. Reports\n",
	    "Opening\nOther business\n--\nOpening\nReports\n" },
	{ "evening, and halves of a day", "en",
	    "# Programme\nMonday, 2 June 2025\n# Morning session\n"
	    "09.00 – 10.00~Committee (Neuer Saal, 2nd floor)\n"
	    "10.00 – 11.00~Debate\nEvening~Reception\n",
	    "06-02 # Morning session\n"
	    "06-02 09:00-10:00 Committee @Neuer Saal, 2nd floor\n"
	    "06-02 10:00-11:00 Debate\n06-02 Reception\n" },
	{ "fr, names with tabs", "fr",
	    "PROGRAMME\nLundi 2 juin 2008\n"
	    "9h00 – 9h15~Ouverture / ~M. Marc TROUSSEAU, Chef de division\n"
	    "9h15 – 10h30~Priorités politiques\n10h30 – 11h00~Pause café\n",
	    "06-02 09:00-09:15 Ouverture <M. Marc TROUSSEAU, Chef de "
	    "division>\n06-02 09:15-10:30 Priorités politiques\n"
	    "06-02 10:30-11:00 Pause café\n" },
	{ "fr, numbers", "fr",
	    "# Annexe 1\nProjet d'ordre du jour de la réunion\n"
	    "(Genève, 8-9 mai 2012)\n1~Remarques liminaires\n"
	    "2~Examen des rapports\n2.1~Groupe 7A\n3~Divers\n",
	    "Remarques liminaires\nExamen des rapports\n> Groupe 7A\n"
	    "Divers\n" },
	{ "es", "es",
	    "Programa provisional (hora local)\nLunes 17 de octubre de 2016\n"
	    "- 08.30 – 09.00 horas: Inscripción\n"
	    "- 09.00 – 09.30 horas: Apertura de la reunión\n",
	    "10-17 08:30-09:00 Inscripción\n"
	    "10-17 09:00-09:30 Apertura de la reunión\n" },
	{ "ru", "ru",
	    "Предварительная повестка дня на 23 ноября 2006 года\n"
	    "- 10 ч. 00 м. – Открытие совещания\n- 10 ч. 30 м. – Доклады\n",
	    "11-23 10:00 Открытие совещания\n11-23 10:30 Доклады\n" },
	{ "zh", "zh",
	    "大会议程\n- 审议《国际电信规则》\n- 审议提案\n- 签署最后文件\n",
	    "审议《国际电信规则》\n审议提案\n签署最后文件\n" },
	{ "ar", "ar",
	    "مشروع جدول أعمال الاجتماع\nالجمعة 4 أبريل 2025\n"
	    "٠٩:٠٠ - ٠٩:٣٠~التسجيل\n٠٩:٣٠ - ١٠:٠٠~الافتتاح\n",
	    "04-04 09:00-09:30 التسجيل\n04-04 09:30-10:00 الافتتاح\n" },
	{ "days by number, in a period", "en",
	    "Workshop, Geneva, 2-3 June 2025\nDraft programme\nDAY ONE\n"
	    "09:00 Opening\n09:30 Session 1\nDAY TWO\n09:00 Session 2\n"
	    "11:00 Closing\n",
	    "06-02 09:00 Opening\n06-02 09:30 Session 1\n"
	    "06-03 09:00 Session 2\n06-03 11:00 Closing\n" },
	{ "days by number, no period", "en",
	    "Draft programme\nDay 1\n09:00 Opening\n09:30 Session 1\nDay 2\n"
	    "09:00 Session 2\n",
	    "09:00 Opening\n09:30 Session 1\n# Day 2\n09:00 Session 2\n" },
	{ "roman numbers", "en",
	    "Provisional agenda\nI. Opening\nII. Reports\n(i) Group A\n"
	    "(ii) Group B\nIII. Closing\n",
	    "Opening\nReports\n> Group A\n> Group B\nClosing\n" },
	{ "minutes, then who", "es",
	    "Orden del día\n1. Apertura (10 min) – Presidente\n"
	    "2. Informe (20 min)\n",
	    "10m Apertura <Presidente>\n20m Informe\n" },
	{ "who stands before the title", "en",
	    "Agenda\n14:00-14:10 (10 min)~Remarks, Ms. Ana Gil, UNICEF\n"
	    "14:10-14:30 (20 min)~Mr. Jon Bo, WHO: The state of play\n",
	    "14:00-14:10 10m Remarks <Ms. Ana Gil, UNICEF>\n"
	    "14:10-14:30 20m The state of play <Mr. Jon Bo, WHO>\n" },
	{ "day and hours above each title", "en",
	    "Programme\n4 May 2026, 10:00 – 11:00\nSpectrum for all\n"
	    "5 May 2026, 10:00 – 11:30\nSatellites\n",
	    "05-04 10:00-11:00 Spectrum for all\n"
	    "05-05 10:00-11:30 Satellites\n" },
	{ "days and hours that stand above the agenda", "fr",
	    "Strasbourg, salle 15\n5 mai 2026 (9h30-17h30) / 6 mai 2026 "
	    "(9h-12h30)\nPROJET D'ORDRE DU JOUR\nMardi 5 mai 2026\n"
	    "1. Ouverture (9h30)\n2. Informations\n3. Clôture (12h30)\n",
	    "05-05 09:30 Ouverture\n05-05 Informations\n"
	    "05-05 12:30 Clôture\n" },
	/* what is no agenda */
	{ "the numbered paragraphs of a letter", "en",
	    "1 Introduction\nThis circular announces a meeting of the group.\n"
	    "2 Programme of the meeting\nThe annex holds the draft agenda, "
	    "which was prepared by the chairman.\n3 Participation\n"
	    "Delegates register online.\n", "" },
	{ "numbers of sections", "en",
	    "7.10 Server products\n7.11 Commerce\n7.12 Terminals\n", "" },
	{ "a list of requirements", "en",
	    "Objectives\n- Review the standards\n- Agree on a road map\n",
	    "" },
	{ "webinars of a notice", "en",
	    "Dear all,\n- Opening webinar: 8 June 2022, 8:00 – 10:00 a.m. EDT\n"
	    "- Closing webinar: 15 June 2022, 8:00 – 10:00 a.m. EDT\n", "" },
	{ "minutes of a meeting", "en",
	    "Minutes of the meeting held on 13 March 2025, 19:00 to 20:35\n"
	    "1. The accounts for 2024 were approved by all who were present.\n"
	    "2. The fence on the north side was repaired on 2 March.\n", "" },
	{ "lines of a title and of speakers behind tabs", "en",
	    "# Programme\nMonday, 2 June 2025\n"
	    "09:00 – 09:30~Opening of the workshop and / ~welcome by "
	    "the host\n09:30 – 10:00~Session 1: Networks\n"
	    "~Moderator: Ms Ana Bell, ITU\n~Mr Carl Dahl, WMO\n"
	    "~Ms Eva Falk, FAO\n10:00 – 10:30~Coffee break\n",
	    "06-02 09:00-09:30 Opening of the workshop and welcome "
	    "by the host\n"
	    "06-02 09:30-10:00 Session 1: Networks <Ms Ana Bell, "
	    "ITU; Mr Carl Dahl, WMO; Ms Eva Falk, FAO>\n"
	    "06-02 10:00-10:30 Coffee break\n" },
	{ "speakers behind the title's tab", "es",
	    "# Programa\nLunes 2 de junio de 2025\n"
	    "9.00 a 9.30 h~Inauguración\n"
	    "~Juan Pérez, Director de la CEPAL\n"
	    "~Ana Gómez, Ministra de Salud\n9.30 a 10.00 h~Panel 1: Redes\n"
	    "~Modera: Luis Ruiz\n"
	    "~Panelistas: María Soto (Chile), Pedro Paz (Perú)\n"
	    "10.00 a 10.15 h~Pausa\n",
	    "06-02 09:00-09:30 Inauguración <Juan Pérez, Director de "
	    "la CEPAL; Ana Gómez, Ministra de Salud>\n"
	    "06-02 09:30-10:00 Panel 1: Redes <Luis Ruiz; María Soto "
	    "(Chile); Pedro Paz (Perú)>\n06-02 10:00-10:15 Pausa\n" },
	{ "Russian names and roles below a title", "ru",
	    "# Программа\n2 июня 2025 года\n09.00 – 09.30~Регистрация\n"
	    "09.30 – 10.00~Открытие семинара\n"
	    "~Петров Иван Ильич, министр связи\n~г-жа Анна Ли, МСЭ\n"
	    "10.00 – 11.00~Доклад «Сети будущего»\n"
	    "Докладчик: А.Б. Смирнов, Минсвязи\n11.00~Кофе-пауза\n",
	    "06-02 09:00-09:30 Регистрация\n"
	    "06-02 09:30-10:00 Открытие семинара <Петров Иван Ильич, "
	    "министр связи; г-жа Анна Ли, МСЭ>\n"
	    "06-02 10:00-11:00 Доклад «Сети будущего» <А.Б. Смирнов, "
	    "Минсвязи>\n06-02 11:00 Кофе-пауза\n" },
	{ "numbered talks and who gives them", "zh",
	    "# 会议日程\n2025年6月2日\n9:00—9:30　签到\n"
	    "9:30—10:00　开幕式\n主持人：李强 秘书长\n"
	    "致辞：王芳，工业和信息化部\n10:00—11:00　主题报告\n"
	    "1. 数字经济（赵敏，清华大学）\n2. 人工智能（孙涛，中国电信）\n"
	    "11:00—11:15　茶歇\n",
	    "06-02 09:00-09:30 签到\n"
	    "06-02 09:30-10:00 开幕式 <李强 秘书长; 王芳，工业和信息化部>\n"
	    "06-02 10:00-11:00 主题报告 <赵敏，清华大学; "
	    "孙涛，中国电信> {1. 数字经济\n2. 人工智能}\n"
	    "06-02 11:00-11:15 茶歇\n" },
	{ "remarks of named people", "fr",
	    "# Programme\nLundi 2 juin 2025\n9h00 – 9h30 : Accueil\n"
	    "9h30 – 10h00 : Ouverture\n"
	    "- Mot de bienvenue de M. Paul Roux, Maire de Lomé\n"
	    "- Allocution de Mme Ana Bel, OMS\n"
	    "10h00 – 11h00 : Séance 1 – Cadre juridique\n"
	    "Président : M. Luc Roy\nRapporteur : Mme Zoé Petit\n"
	    "11h00 – 11h15 : Pause\n",
	    "06-02 09:00-09:30 Accueil\n"
	    "06-02 09:30-10:00 Ouverture <M. Paul Roux, Maire de "
	    "Lomé; Mme Ana Bel, OMS>\n"
	    "06-02 10:00-11:00 Séance 1 – Cadre juridique <M. Luc "
	    "Roy; Mme Zoé Petit>\n06-02 11:00-11:15 Pause\n" },
	{ "minutes and owners behind tabs", "en",
	    "# Agenda\n1. Welcome~5 min~Ms Ana Bell\n"
	    "2. Budget~20 min~Mr Carl Dahl\n3. Reports~30 min~All\n",
	    "5m Welcome <Ms Ana Bell>\n20m Budget <Mr Carl Dahl>\n"
	    "30m Reports <All>\n" },
	{ "speakers after their label, questions before", "en",
	    "# Programme\nMonday, 2 June 2025\n"
	    "09:00-10:00 Opening ceremony\nSpeakers:\nMs Ana Bell, ITU\n"
	    "Mr Carl Dahl, WMO\n10:00-11:00 Panel on skills\n"
	    "The panel looks at how countries train their staff, and "
	    "at what it costs.\nGuiding questions:\n- What works?\n"
	    "- Who pays?\nPanellists:\n- Ms Eva Falk\n- Mr Ian Gray\n"
	    "11:00 Close\n",
	    "06-02 09:00-10:00 Opening ceremony <Ms Ana Bell, ITU; "
	    "Mr Carl Dahl, WMO>\n"
	    "06-02 10:00-11:00 Panel on skills <Ms Eva Falk; Mr Ian "
	    "Gray> {The panel looks at how countries train their "
	    "staff, and at what it costs.\nGuiding questions:\n"
	    "What works?\nWho pays?}\n06-02 11:00 Close\n" },
};

int
main(void)
{
	return agenda_main(cases, NELEM(cases));
}
