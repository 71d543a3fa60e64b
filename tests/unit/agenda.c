/* SPDX-License-Identifier: MIT */
/* Agendas in tables: each layout that people use, and what is none. */
#include "agendatext.h"

static const struct agenda_case cases[] = {
	{ "time and item", "en",
	    "# Agenda\nMonday, 2 June 2025\n"
	    "|Time|Item|\n|09:00-09:30|Opening|\n|09:30-10:00|1. Reports|\n",
	    "06-02 09:00-09:30 Opening\n06-02 09:30-10:00 Reports\n" },
	{ "no head, no heading, but slots that meet", "en",
	    "|0930 - 1030|Registration|\n|1030 - 1200|Opening|\n"
	    "|1200 - 1300|Lunch|\n",
	    "09:30-10:30 Registration\n10:30-12:00 Opening\n"
	    "12:00-13:00 Lunch\n" },
	{ "start and finish", "en",
	    "# Programme\n|Start|Finish|Session|Moderator|\n"
	    "|9.00|9.30|Welcome|Ms A. Bell|\n|9.30|10.45|Panel|Mr C. Dahl|\n"
	    "|10.45|11.00|Coffee break||\n",
	    "09:00-09:30 Welcome <Ms A. Bell>\n"
	    "09:30-10:45 Panel <Mr C. Dahl>\n10:45-11:00 Coffee break\n" },
	{ "number, time in the second column", "en",
	    "# Draft agenda\n|No.|Time|Item|Lead|\n"
	    "|1|10:00-10:15|Opening|Chair|\n|2|10:15-11:00|Budget|Treasurer|\n",
	    "10:00-10:15 Opening <Chair>\n10:15-11:00 Budget <Treasurer>\n" },
	{ "duration column", "en",
	    "# Tentative agenda\n|Item|Duration|\n|Welcome|5 min|\n"
	    "|Discussion|1 hour|\n",
	    "5m Welcome\n60m Discussion\n" },
	{ "minutes as bare numbers under a head", "en",
	    "# Programme\n|Start|Min.|Item|\n|09:00|15|Opening|\n"
	    "|09:15|45|Budget|\n|10:00|30|Closing|\n",
	    "09:00 15m Opening\n09:15 45m Budget\n10:00 30m Closing\n" },
	{ "numbers that are the lengths of the slots", "en",
	    "# Programme\n|09:00-09:20|20|Opening|\n|09:20-10:00|40|Budget|\n",
	    "09:00-09:20 20m Opening\n09:20-10:00 40m Budget\n" },
	{ "numbers without a stop that go on from title to title", "en",
	    "# Programme\n|Time|Item|\n|09:00-09:30|1.1 Roll call|\n"
	    "|09:30-10:00|1.2 Minutes|\n|10:00-10:30|Break|\n"
	    "|10:30-11:00|2.1 Accounts|\n",
	    "09:00-09:30 Roll call\n09:30-10:00 Minutes\n10:00-10:30 Break\n"
	    "10:30-11:00 Accounts\n" },
	{ "numbers that belong to the titles", "en",
	    "# Programme\n|Time|Item|\n|09:00-09:30|3.5 GHz band|\n"
	    "|09:30-10:00|26 GHz band|\n|10:00-10:30|5 years of work|\n",
	    "09:00-09:30 3.5 GHz band\n09:30-10:00 26 GHz band\n"
	    "10:00-10:30 5 years of work\n" },
	{ "a third column without head that names speakers", "zh",
	    "# 会议日程\n|09:00-09:30|开幕式|理事会主席//秘书长|\n"
	    "|09:30-10:00|主旨演讲|Ana Bell，国家气象局|\n"
	    "|10:00-10:30|讨论|主持人：赵敏，清华大学//嘉宾：李强、王芳|\n",
	    "09:00-09:30 开幕式 <理事会主席; 秘书长>\n"
	    "09:30-10:00 主旨演讲 <Ana Bell，国家气象局>\n"
	    "10:00-10:30 讨论 <赵敏，清华大学; 李强; 王芳>\n" },
	{ "items counted in words, in a column of their own", "en",
	    "# Draft agenda\n|Item 1|Opening|\n|Item 2|Budget|\n"
	    "|Item 3 (a)|Fees|\n|Item 4|Closing|\n",
	    "Opening\nBudget\n> Fees\nClosing\n" },
	{ "sessions side by side, told by what goes across", "es",
	    "# Programa\n|9.00-9.30|<2Apertura|\n"
	    "|9.30-10.30|Taller A. Redes//Facilita: Ana Bel|"
	    "Taller B. Costos//Facilita: Juan Paz|\n|10.30-11.00|<2Cierre|\n",
	    "09:00-09:30 Apertura\n09:30-10:30 Taller A. Redes <Ana Bel>\n"
	    "09:30-10:30 Taller B. Costos <Juan Paz>\n10:30-11:00 Cierre\n" },
	{ "a column of rooms without head", "en",
	    "# Programme\n|09:00-09:30|Opening|Room 3|\n"
	    "|09:30-10:00|Budget|Hall A|\n|10:00-10:30|Visit|Lobby|\n",
	    "09:00-09:30 Opening @Room 3\n09:30-10:00 Budget @Hall A\n"
	    "10:00-10:30 Visit @Lobby\n" },
	{ "details that name who speaks", "en",
	    "# Programme\n|Time|Session|Details|\n|09:00-09:30|Opening|"
	    "Moderator: Ms A. Bell//Speakers: Mr C. Dahl; Mr D. Eck|\n"
	    "|09:30-10:00|Budget|The draft is discussed.//Ms A. Bell, ITU|\n"
	    "|10:00-10:30|Reports|Secretariat|\n",
	    "09:00-09:30 Opening <Ms A. Bell; Mr C. Dahl; Mr D. Eck>\n"
	    "09:30-10:00 Budget <Ms A. Bell, ITU> {The draft is discussed.}\n"
	    "10:00-10:30 Reports {Secretariat}\n" },
	{ "speakers and what they speak of in one column", "en",
	    "# Programme\n|Time|Session|Speakers|\n|09:00-09:30|Opening|"
	    "Ms A. Bell, ITU: Why we meet//Needs - Mr C. Dahl, FAO|\n"
	    "|09:30-10:00|Budget|Ms A. Bell|\n",
	    "09:00-09:30 Opening <Ms A. Bell, ITU; Mr C. Dahl, FAO> "
	    "{Why we meet\nNeeds}\n09:30-10:00 Budget <Ms A. Bell>\n" },
	{ "speakers and their houses in two columns", "en",
	    "# Programme\n|Time|Session|Speaker|Organization|\n"
	    "|09:00-09:30|Opening|Ms A. Bell//Mr C. Dahl|ITU//World Bank|\n"
	    "|09:30-10:00|Budget|Mr C. Dahl|World Bank|\n",
	    "09:00-09:30 Opening <Ms A. Bell, ITU; Mr C. Dahl, World Bank>\n"
	    "09:30-10:00 Budget <Mr C. Dahl, World Bank>\n" },
	{ "a column of documents is told by nobody", "es",
	    "# Programa\n|Hora|Tema|Documento|\n|09:00-09:30|Apertura|AB/LC 19/1|\n"
	    "|09:30-10:00|Informe|AB/LC 19/2 Rev.1|\n",
	    "09:00-09:30 Apertura\n09:30-10:00 Informe\n" },
	{ "day rows and section rows", "en",
	    "# Programme\n|Time|Activity|\n|<2Monday, 2 June 2025|\n"
	    "|09:00-10:00|Opening|\n|<2Session 1: Costs|\n|10:00-11:00|A|\n"
	    "|<2Lunch|\n|<2Tuesday, 3 June 2025|\n|09:00-10:00|B|\n",
	    "06-02 09:00-10:00 Opening\n06-02 # Session 1: Costs\n"
	    "06-02 10:00-11:00 A\n06-02 Lunch\n06-03 09:00-10:00 B\n" },
	{ "date cells that span rows", "en",
	    "# Programme\n|Date|Time|Subject|Room|\n"
	    "|2 June 2025|09:00-12:00|Plenary|Hall A|\n"
	    "|^|14:00-17:00|Drafting|Room 3|\n|3 June 2025|09:00|Visit||\n",
	    "06-02 09:00-12:00 Plenary @Hall A\n"
	    "06-02 14:00-17:00 Drafting @Room 3\n06-03 09:00 Visit\n" },
	{ "a time cell over two rows", "en",
	    "# Programme\n|Time|Session|\n|09:00-10:00|Group A|\n"
	    "|^|Group B|\n|10:00-11:00|Plenary|\n",
	    "09:00-10:00 Group A\n09:00-10:00 Group B\n"
	    "10:00-11:00 Plenary\n" },
	{ "days as columns, one cell with its own hours", "en",
	    "# Timetable, 2-4 June 2025\n"
	    "||Monday 2 June|Tuesday 3 June|Wednesday 4 June|\n"
	    "|0930-1230|Opening|WP 1|0900-1200 / WP 2|\n"
	    "|1430-1730|WP 1|WP 3|Closing|\n",
	    "06-02 09:30-12:30 Opening\n06-02 14:30-17:30 WP 1\n"
	    "06-03 09:30-12:30 WP 1\n06-03 14:30-17:30 WP 3\n"
	    "06-04 09:00-12:00 WP 2\n06-04 14:30-17:30 Closing\n" },
	{ "weekday and day number of a period", "en",
	    "Geneva, 17-27 April 2018\n||Tues 17|Wed 18|\n"
	    "|0930-1230|PL-1|PL-2|\n|1430-1730|ADM-1|PL-3|\n",
	    "04-17 09:30-12:30 PL-1\n04-17 14:30-17:30 ADM-1\n"
	    "04-18 09:30-12:30 PL-2\n04-18 14:30-17:30 PL-3\n" },
	{ "date, morning, afternoon", "en",
	    "# Programme\n|Date|Morning|Afternoon|\n"
	    "|2 June 2025|09:30-12:30 / Opening|14:00-17:00 / Visit|\n"
	    "|3 June 2025|10:00-12:00 / Closing||\n",
	    "06-02 09:30-12:30 Opening\n06-02 14:00-17:00 Visit\n"
	    "06-03 10:00-12:00 Closing\n" },
	{ "parallel sessions, plenary across them", "en",
	    "# Programme\n|Time|Room A|Room B|\n|09:00-10:00|<2Opening|\n"
	    "|10:00-11:00|Networks|Spectrum|\n|11:00-12:00|Costs|Law|\n",
	    "09:00-10:00 Opening\n10:00-11:00 Networks\n"
	    "10:00-11:00 Spectrum\n11:00-12:00 Costs\n11:00-12:00 Law\n" },
	{ "plenary over all, sessions alike", "en",
	    "# Agenda\n|Time|<3Plenary (Room 0)|\n|9:00 – 9:30|<3Opening|\n"
	    "|9:30 – 11:00|Session 1A: Data//Chair: Ms Ada Bell|"
	    "Session 1B: Law//Chair: Mr Cai Dahl|Session 1C: Repair|\n"
	    "|11:00 – 12:00|<3Panel debate|\n",
	    "09:00-09:30 Opening\n09:30-11:00 Session 1A: Data <Ms Ada Bell>\n"
	    "09:30-11:00 Session 1B: Law <Mr Cai Dahl>\n"
	    "09:30-11:00 Session 1C: Repair\n11:00-12:00 Panel debate\n" },
	{ "rooms by name as heads", "es",
	    "Programa\n|Hora|Anfiteatro Mistral|Sala Bolívar|\n"
	    "|9.00 h – 10.00 h|<2Inauguración|\n"
	    "|10.00 h – 12.00 h|Datos|Cooperación|\n",
	    "09:00-10:00 Inauguración\n10:00-12:00 Datos\n"
	    "10:00-12:00 Cooperación\n" },
	{ "hours at the end of a full-width row", "en",
	    "# Programme\n|No.|Time|Topic|\n|1|10:00 – 13:00|Members|\n"
	    "|<3Lunch break 13:00 – 15:00|\n|2|15:00 – 16:30|Panel|\n",
	    "10:00-13:00 Members\n13:00-15:00 Lunch break\n"
	    "15:00-16:30 Panel\n" },
	{ "heads that no table knows, above hours", "en",
	    "# Programme\n|Beirut|Paris|What we do|\n"
	    "|15:00-15:15|14:00-14:15|Welcome|\n"
	    "|15:15-15:30|14:15-14:30|Figures|\n"
	    "|15:30-16:00|14:30-15:00|Questions|\n",
	    "15:00-15:15 Welcome\n15:15-15:30 Figures\n"
	    "15:30-16:00 Questions\n" },
	{ "a title and a day above the head", "fr",
	    "Programme\n|<2Première journée – mardi 5 mai 2026|\n"
	    "|Horaire|Séance|\n|9 h 00 – 9 h 30|Accueil|\n"
	    "|9 h 30 – 10 h 00|Exposés|\n",
	    "05-05 09:00-09:30 Accueil\n05-05 09:30-10:00 Exposés\n" },
	{ "items by words in a column", "zh",
	    "临时议程\n|议题1|会议开幕|\n|议题2|审议修正案|\n"
	    "|议题3|任何其他事项|\n",
	    "会议开幕\n审议修正案\n任何其他事项\n" },
	{ "day and hours in one cell", "en",
	    "# Programme\n|Date and time|Session|\n"
	    "|Monday 4 May 2026, 10:00 – 11:00|Spectrum|\n"
	    "|Tuesday 5 May 2026, 10:00 – 11:00|Satellites|\n"
	    "|Friday 8 May 2026, 10:00 – 11:00|Closing|\n",
	    "05-04 10:00-11:00 Spectrum\n05-05 10:00-11:00 Satellites\n"
	    "05-08 10:00-11:00 Closing\n" },
	{ "sessions that go over the rows of their talks", "en",
	    "# Programme\n|Session|Time|Title|Speaker|\n"
	    "|Session 1|09:00-09:20|Radio|Ms Ada Bell|\n"
	    "|^|09:20-09:40|Maps|Mr Cai Dahl|\n"
	    "|Session 2|10:00-10:20|Law|Ms Eva Falk|\n"
	    "|^|10:20-10:40|Costs|Mr Ian Ott|\n",
	    "09:00-09:20 Radio <Ms Ada Bell>\n09:20-09:40 Maps <Mr Cai "
	    "Dahl>\n10:00-10:20 Law <Ms Eva Falk>\n10:20-10:40 Costs <Mr "
	    "Ian Ott>\n" },
	{ "a break and its hours in the wrong column", "fr",
	    "Programme\n|Heures|Activités|Responsables|\n"
	    "|09h00 - 09h30|Ouverture|Ministre|\n"
	    "|Pause café (09h30 - 10h00)|||\n|10h00 - 12h30|Session 1||\n",
	    "09:00-09:30 Ouverture <Ministre>\n09:30-10:00 Pause café\n"
	    "10:00-12:30 Session 1\n" },
	{ "working groups side by side, day and hours together", "en",
	    "Organization of work\n|Date/time|Working Group I|Working Group II|\n"
	    "|Monday 5 May 2025 / 10 a.m. – 1 p.m.|Item 3. Biology|Item 7. "
	    "Budget|\n|3 p.m. – 6 p.m.|Item 4. Risks|Item 8. Review|\n",
	    "05-05 10:00-13:00 Biology\n05-05 10:00-13:00 Budget\n"
	    "05-05 15:00-18:00 Risks\n05-05 15:00-18:00 Review\n" },
	{ "time inside the cell", "en",
	    "# Programme\n|Date|Programme|\n"
	    "|2 June 2025|09:00-10:00 Opening//10:00-11:00 Panel|\n"
	    "|3 June 2025|09:00-09:30 Closing|\n",
	    "06-02 09:00-10:00 Opening\n06-02 10:00-11:00 Panel\n"
	    "06-03 09:00-09:30 Closing\n" },
	{ "parent slot and sub-slots", "en",
	    "# Agenda\n|Time|Session|\n|15:00-16:00 / (50 Mins)|Dialogue|\n"
	    "|15:00-15:25 / (25 Mins)|Part 1: Risks|\n"
	    "|15:25-15:50|Part 2: Chances|\n||Group photo|\n"
	    "|15:50-16:00|Closing|\n",
	    "15:00-16:00 50m Dialogue\n15:00-15:25 25m > Part 1: Risks\n"
	    "15:25-15:50 > Part 2: Chances\nGroup photo\n"
	    "15:50-16:00 Closing\n" },
	{ "durations nested as lines of a cell", "en",
	    "# Agenda\n|9:00 - 10:00am|Session 1: Welcome / Statements (20 "
	    "mins) / Introductions (20 mins)|Chair: Ms Ada Bell, UNEP & Mr Cai "
	    "Dahl, WMO|\n|10:00 - 10:30am|Coffee break||\n",
	    "09:00-10:00 Session 1: Welcome <Ms Ada Bell, UNEP; Mr Cai Dahl, "
	    "WMO>\n20m > Statements\n20m > Introductions\n"
	    "10:00-10:30 Coffee break\n" },
	{ "a table that a page break cut, head again", "en",
	    "# Agenda\n|Time|Session|Speaker|\n|<33 June 2025|\n"
	    "|09:00-10:00|Opening|Ms Ada Bell|\n\n|Time|Session|Speaker|\n"
	    "|10:00-11:00|Reports|Mr Cai Dahl|\n",
	    "06-03 09:00-10:00 Opening <Ms Ada Bell>\n"
	    "06-03 10:00-11:00 Reports <Mr Cai Dahl>\n" },
	{ "the same without a head", "en",
	    "# Agenda\n|Time|Session|Speaker|\n|09:00-10:00|Opening|UNDP|\n"
	    "\n|10:00-11:00|Reports|UNDP|\n|11:00-12:00|Closing|WHO|\n",
	    "09:00-10:00 Opening <UNDP>\n10:00-11:00 Reports <UNDP>\n"
	    "11:00-12:00 Closing <WHO>\n" },
	{ "a clock face in the afternoon", "en",
	    "# Agenda\n|Time|Session|\n|9:00-11:00|A|\n|11:00-12:30|B|\n"
	    "|12:30-1:30|Lunch|\n|1:30-3:00|C|\n|3:00-4:00|D|\n",
	    "09:00-11:00 A\n11:00-12:30 B\n12:30-13:30 Lunch\n"
	    "13:30-15:00 C\n15:00-16:00 D\n" },
	{ "zones side by side: the first counts", "en",
	    "# Agenda\n|Bangkok (UTC+7)|Geneva (CEST)|Session|\n"
	    "|14:00-14:10|09:00-09:10|Welcome|\n"
	    "|14:10-14:40|09:10-09:40|Reports|\n",
	    "14:00-14:10 Welcome\n14:10-14:40 Reports\n" },
	{ "bullets that are bodies, and that are points", "en",
	    "# Agenda\n|09:00-09:30|Opening//- UNICEF//- WHO|\n"
	    "|09:30-10:00|Scope//- What to measure and how//- Who pays for "
	    "it|\n|10:00-10:15|Break|\n",
	    "09:00-09:30 Opening <UNICEF; WHO>\n09:30-10:00 Scope {What to "
	    "measure and how\nWho pays for it}\n10:00-10:15 Break\n" },
	{ "numbers alone, under a heading", "en",
	    "# Annex 1\nDraft agenda\n|1|Opening|\n|2|Reports|\n|2.1|Group A|\n"
	    "|3|Closing|\n",
	    "Opening\nReports\n> Group A\nClosing\n" },
	{ "fr", "fr",
	    "Ordre du jour provisoire\nMardi 3 juin 2025\n|Horaire|Séance|\n"
	    "|9 h 00 – 9 h 30|Ouverture|\n|9 h 30 – 10 h 15 / (45 min)|"
	    "Exposé par Mme Ida Roux, UIT|\n|10 h 15 – 10 h 30|Pause café|\n",
	    "06-03 09:00-09:30 Ouverture\n06-03 09:30-10:15 45m Exposé "
	    "<Mme Ida Roux, UIT>\n06-03 10:15-10:30 Pause café\n" },
	{ "es", "es",
	    "Programa\n|Horas|Tema|Ponentes|\n|<3Martes 3 de junio de 2025|\n"
	    "|09.30 a 10.00|Apertura||\n"
	    "|10.00 a 11.00|Costos|Sra. Ana Gil, Sr. Luis Paz|\n",
	    "06-03 09:30-10:00 Apertura\n06-03 10:00-11:00 Costos "
	    "<Sra. Ana Gil; Sr. Luis Paz>\n" },
	{ "ru", "ru",
	    "Программа\n|Время|Тема|Докладчики|\n"
	    "|<3Вторник, 3 июня 2025 года|\n"
	    "|09 час. 30 мин. – 10 час. 00 мин.|Открытие||\n"
	    "|10:00 – 11:00 / 60 мин.|Доклады|г-жа Анна Белова|\n",
	    "06-03 09:30-10:00 Открытие\n06-03 10:00-11:00 60m Доклады "
	    "<г-жа Анна Белова>\n" },
	{ "zh", "zh",
	    "暂定议程\n|时间|议项|\n|<22025年6月3日（星期二）|\n"
	    "|9时30分-10时|开幕致辞|\n|10时-10时45分|专题讨论//- 王明教授|\n",
	    "06-03 09:30-10:00 开幕致辞\n"
	    "06-03 10:00-10:45 专题讨论 <王明教授>\n" },
	{ "ar", "ar",
	    "مشروع جدول الأعمال\n|الوقت|البند|\n|<2الثلاثاء 3 يونيو 2025|\n"
	    "|09:00-09:30|التسجيل|\n|٠٩:٣٠ – ١٠:٠٠|الافتتاح / السيدة هدى الرفاعي|\n",
	    "06-03 09:00-09:30 التسجيل\n"
	    "06-03 09:30-10:00 الافتتاح <السيدة هدى الرفاعي>\n" },
	/* what is no agenda */
	{ "hotels below a heading", "en",
	    "# Programme logistics\n|Hotel|Rate|Check-in|\n|Ritz|120 USD|"
	    "14:00|\n|Plaza|100 USD|15:00|\n", "" },
	{ "a bus timetable", "en",
	    "|Stop|A|B|\n|Harbour|06:05|06:35|\n|Market|06:12|06:42|\n"
	    "|Hospital|06:28|06:58|\n", "" },
	{ "an attendance list", "en",
	    "|Name|Function|Arrived|Left|\n|Ada Bell|Chair|19:00|20:35|\n"
	    "|Cai Dahl|Member|19:00|20:10|\n|Eva Falk|Member|19:05|20:35|\n",
	    "" },
	{ "a laboratory log", "en",
	    "|Date|Time|Temp.|pH|Remark|\n|2025-02-11|08:00|36.8|7.02|start|\n"
	    "|2025-02-11|10:30|37.1|6.97|sample|\n"
	    "|2025-02-12|08:05|36.9|6.84|end|\n", "" },
	{ "a curriculum vitae", "en",
	    "|09/2019 – present|Hydrologist|\n|02/2015 – 08/2019|Assistant|\n"
	    "|2007 – 2011|BSc Geography|\n", "" },
	{ "deadlines", "en",
	    "|22 December 2025|- Submit requests|\n|15 January 2026|- Register|\n"
	    "|26 January 2026|- Submit contributions|\n", "" },
	{ "a calendar of meetings", "en",
	    "|Meeting|Dates|Website|\n|Group 1|9-18 January 2025|example.int|\n"
	    "|Workshop|26 January 2025|example.int|\n", "" },
	{ "a list of changes", "en",
	    "# ANNEX 2\n|Item|Change|\n|1.1|Format of the code|\n"
	    "|4.2|Coordinates|\n", "" },
	{ "an invoice", "en",
	    "# Invoice\n|Date|Item|Hours|Amount|\n|2 June 2025|Cabling|3|120.00|\n"
	    "|3 June 2025|Testing|2|80.00|\n", "" },
	{ "opening hours", "en",
	    "# Opening hours\n|Monday|09:00-12:00|\n|Tuesday|13:00-17:00|\n"
	    "|Friday|09:00-17:00|\n", "" },
	{ "a registration form", "en",
	    "# Registration form\n|Family name||First name||\n|Date||Time||\n",
	    "" },
};

int
main(void)
{
	return agenda_main(cases, NELEM(cases));
}
