/* SPDX-License-Identifier: MIT */
/* What the columns beside time and title hold, and whose hours a row has. */
#include "agendatext.h"

static const struct agenda_case cases[] = {
	{ "names between slashes", "en",
	    "# Agenda\n|Time|Item|Speaker|\n|09:00-09:30|Opening|J. Bell / "
	    "A. Dahl|\n|09:30-10:00|Maps|P. Carter (WHO) / M. Diaz (ITU)|\n"
	    "|10:00-10:30|Close|ITU / WHO|\n",
	    "09:00-09:30 Opening <J. Bell; A. Dahl>\n"
	    "09:30-10:00 Maps <P. Carter (WHO); M. Diaz (ITU)>\n"
	    "10:00-10:30 Close <ITU; WHO>\n" },
	{ "names and their titles behind them", "zh",
	    "# 议程\n|时间|议题|发言人|\n|09:00-10:00|开幕|李明女士、王强先生|\n"
	    "|10:00-11:00|报告|李样本女士 / 王示例先生|\n"
	    "|11:00-12:00|闭幕|李明女士，国际电联|\n",
	    "09:00-10:00 开幕 <李明女士; 王强先生>\n"
	    "10:00-11:00 报告 <李样本女士; 王示例先生>\n"
	    "11:00-12:00 闭幕 <李明女士，国际电联>\n" },
	{ "talks with minutes and lines of their own in one cell", "en",
	    "# Programme\n|09:00-10:00|Session 1//Module 1: Maps (25 min)//How "
	    "they are drawn//(Lecturer: Ms Ana Bell)//Module 2: Charts (15 min)"
	    "//(Lecturer: Mr Carl Dahl)|\n|10:00-11:00|Briefing//(Lecturer: Ms "
	    "Ana Bell)|\n|11:00-12:00|Close|\n",
	    "09:00-10:00 Session 1\n25m > Module 1: Maps <Ms Ana Bell> {How "
	    "they are drawn}\n15m > Module 2: Charts <Mr Carl Dahl>\n"
	    "10:00-11:00 Briefing <Ms Ana Bell>\n11:00-12:00 Close\n" },
	{ "days across the table below the heads of two tracks", "en",
	    "# Programme\n|Time|Track A: Policy|Track B: Technology|\n"
	    "|<3Tuesday 20 May 2025|\n|09:00-10:00|<2Opening|\n"
	    "|10:00-11:00|Legal basis|Cell broadcast|\n"
	    "|<3Wednesday 21 May 2025|\n|09:00-10:00|Finance|Satellites|\n"
	    "|10:00-11:00|<2Closing|\n",
	    "05-20 09:00-10:00 Opening\n05-20 10:00-11:00 Legal basis\n"
	    "05-20 10:00-11:00 Cell broadcast\n05-21 09:00-10:00 Finance\n"
	    "05-21 09:00-10:00 Satellites\n05-21 10:00-11:00 Closing\n" },
	{ "marks of footnotes", "en",
	    "# Agenda*\n|09:00-10:00|Opening *|Ms Ana Bell**|\n"
	    "|10:00-11:00|Rules (*)|Mr Carl Dahl|\n",
	    "09:00-10:00 Opening <Ms Ana Bell>\n"
	    "10:00-11:00 Rules (*) <Mr Carl Dahl>\n" },
	{ "numbers within the titles, documents beside them", "en",
	    "# Provisional agenda\n|1. Adoption of the agenda|WP.7/2006/1|\n"
	    "|2. Matters of interest||\n|(a) Standards|WP.7/2006/2|\n"
	    "|(b) Other organizations|INF.1|\n|3. Meat|WP.7/2006/3|\n"
	    "|4. Other business||\n",
	    "Adoption of the agenda\nMatters of interest\n> Standards\n"
	    "> Other organizations\nMeat\nOther business\n" },
	{ "but not the steps of a form", "en",
	    "|1. Fill in the form|yes|\n|2. Sign it|yes|\n|3. Send it|no|\n",
	    "" },
	{ "points for discussion, in a row of their own", "en",
	    "# Programme\n|09:00-10:00|Panel 1: Health|\n"
	    "||For discussion://Where are the needs?//Who pays?|\n"
	    "|10:00-11:00|Lunch|\n",
	    "09:00-10:00 Panel 1: Health {Where are the needs?\nWho pays?}\n"
	    "10:00-11:00 Lunch\n" },
	{ "bullets that name a body are no bodies, nor are items", "en",
	    "# Programme\n|09:00-10:00|Reform//- General picture of UNESCO//"
	    "- The work of UNESCO and its future|\n"
	    "|10:00-11:00|Roundtable//Emergency Preparedness (item 6.1)|\n"
	    "|11:00-12:00|Lunch|\n",
	    "09:00-10:00 Reform {General picture of UNESCO\nThe work of UNESCO "
	    "and its future}\n10:00-11:00 Roundtable {Emergency Preparedness "
	    "(item 6.1)}\n11:00-12:00 Lunch\n" },
	{ "letters beside an empty cell for the number above", "fr",
	    "# Ordre du jour\n|I.|Ouverture|\n|II.|Marées|\n||a) Ports|\n"
	    "||b) Côtes|\n|III.|Divers|\n",
	    "Ouverture\nMarées\n> Ports\n> Côtes\nDivers\n" },
	{ "countries and their minutes", "en",
	    "# Agenda\n|10:00-11:00|Session 1//Tunisia (25 min)//Ms Ana Bell, "
	    "Peru (10 min)|\n|11:00-12:00|Lunch|\n",
	    "10:00-11:00 Session 1 <Ms Ana Bell, Peru (10 min)>\n"
	    "25m > Tunisia\n11:00-12:00 Lunch\n" },
	{ "documents below a head", "en",
	    "# Draft agenda\n||Agenda item|Document|\n|1|Opening|X5-01A|\n"
	    "|2|Budget|X5-02 Annex 9|\n|3|Closing||\n",
	    "Opening\nBudget\nClosing\n" },
	{ "documents below a head, numbered", "fr",
	    "# Ordre du jour\n|Point|Titre|Documents|\n|1|Ouverture|12|\n"
	    "|2|Budget|14, 15|\n|3|Clôture|16|\n",
	    "Ouverture\nBudget\nClôture\n" },
	{ "documents before the titles", "es",
	    "# Orden del día\n|N.º|Documento|Tema|\n|1|CE/3-E|Apertura|\n"
	    "|2|CE/4-E|Presupuesto|\n", "Apertura\nPresupuesto\n" },
	{ "documents without a head", "en",
	    "# Draft agenda\n|1|Opening|7C/ADM/12|\n|2|Report|7C/317|\n"
	    "|3|Budget|7C/320, 321|\n", "Opening\nReport\nBudget\n" },
	{ "who deals with an item, by a word of the head", "en",
	    "# Draft agenda\n|Item|Subject|PL / FIN|\n|1|Opening|PL|\n"
	    "|2|Budget|FIN|\n|3|Closing|PL|\n",
	    "Opening\nBudget\nClosing\n" },
	{ "bodies that speak are no documents", "en",
	    "# Agenda\n|Time|Item|Presenter|\n|09:00-09:30|Opening|ITU|\n"
	    "|09:30-10:00|Maps|WHO|\n",
	    "09:00-09:30 Opening <ITU>\n09:30-10:00 Maps <WHO>\n" },
	{ "documents and who presents them", "en",
	    "# Agenda\n|Time|Item|Document / Presenter|\n"
	    "|09:00-09:30|Opening|Ms Ana Bell|\n"
	    "|09:30-10:00|Maps|Mr Carl Dahl|\n",
	    "09:00-09:30 Opening <Ms Ana Bell>\n"
	    "09:30-10:00 Maps <Mr Carl Dahl>\n" },
	{ "items that share the hours of a meeting", "en",
	    "# Organization of work\n|Time|Agenda item|Title|\n"
	    "|Monday, 4 May 2026|||\n|10 a.m.-1 p.m.|1 (a)|Opening|\n"
	    "||1 (b)|Adoption of the agenda|\n||2|Overview|\n"
	    "|3-6 p.m.|2|Overview (continued)|\n",
	    "05-04 10:00-13:00 Opening\n05-04 10:00-13:00 Adoption of the "
	    "agenda\n05-04 10:00-13:00 Overview\n"
	    "05-04 15:00-18:00 Overview (continued)\n" },
	{ "items numbered where their sittings have their hours", "es",
	    "# Calendario de trabajo\n|Lunes 4 de mayo de 2026||\n"
	    "|9:30-12:30|Primera sesión|\n|Punto 1|Apertura|\n"
	    "|Punto 2 a)|Balance de las cuencas|\n"
	    "|15:00-18:00|Segunda sesión|\n|Punto 3|Presupuesto|\n"
	    "|Martes 5 de mayo de 2026||\n|9:30-12:30|Tercera sesión|\n"
	    "|Punto 4|Clausura|\n",
	    "05-04 09:30-12:30 Primera sesión\n05-04 > Apertura\n"
	    "05-04 > Balance de las cuencas\n"
	    "05-04 15:00-18:00 Segunda sesión\n05-04 > Presupuesto\n"
	    "05-05 09:30-12:30 Tercera sesión\n05-05 > Clausura\n" },
	{ "items by a word that sessions begin with, too", "es",
	    "# Programa provisional\n|9:30-12:30|Primera sesión|\n"
	    "|Tema 1|Apertura|\n|Tema 2|Balance de las cuencas|\n"
	    "|15:00-18:00|Segunda sesión|\n|Tema 3|Presupuesto|\n",
	    "09:30-12:30 Primera sesión\n> Apertura\n"
	    "> Balance de las cuencas\n15:00-18:00 Segunda sesión\n"
	    "> Presupuesto\n" },
	{ "as many hours as numbers", "zh",
	    "# 议程和时间安排\n|9:30-12:30|第一次会议|\n|议程项目1|会议开幕|\n"
	    "|14:30-17:30|第二次会议|\n|议程项目2|预算|\n",
	    "09:30-12:30 第一次会议\n> 会议开幕\n14:30-17:30 第二次会议\n"
	    "> 预算\n" },
	{ "hours, and the items below them bare numbers", "en",
	    "# Programme of work\n|10 a.m.-1 p.m.|First meeting|\n"
	    "|1|Opening|\n|2|Election of officers|\n"
	    "|3-6 p.m.|Second meeting|\n|3|Budget|\n|4|Closing|\n",
	    "10:00-13:00 First meeting\n> Opening\n> Election of officers\n"
	    "15:00-18:00 Second meeting\n> Budget\n> Closing\n" },
	{ "but not those below the item above", "en",
	    "# Agenda\n|Time|No.|Item|\n|09:00-10:00|1|Reports|\n"
	    "||1.1|Group A|\n||1.2|Group B|\n|10:00-11:00|2|Budget|\n",
	    "09:00-10:00 Reports\n> Group A\n> Group B\n10:00-11:00 Budget\n" },
	{ "talks behind dashes, beside an empty hour", "en",
	    "# Agenda\n|Time|Item|Speaker|\n|09:00-09:40|Countries|"
	    "|\n||– Peru: roads (20 min)|Ms Ana Bell|\n"
	    "||– Fiji: ports (20 min)|Mr Carl Dahl|\n"
	    "|09:40-10:00|Closing||\n",
	    "09:00-09:40 Countries\n20m > Peru: roads <Ms Ana Bell>\n"
	    "20m > Fiji: ports <Mr Carl Dahl>\n09:40-10:00 Closing\n" },
	{ "a number in the title that is another's", "en",
	    "# Draft agenda\n|1|Opening|\n|2|Preparation|\n"
	    "|2.1|Agenda item 1.13: bands|\n|3|3. Closing|\n",
	    "Opening\nPreparation\n> Agenda item 1.13: bands\nClosing\n" },
	{ "from and to, with a gap and two at once", "en",
	    "# Programme\n|Day|From|To|Programme|\n"
	    "|Monday, 4 May 2026|08.45|09.15|Registration|\n"
	    "|^|11.30|13.00|Workshop A|\n|^|11.30|13.00|Workshop B|\n"
	    "|Tuesday, 5 May 2026|09.00|11.00|Tour|\n|^|13.00|13.15|End|\n",
	    "05-04 08:45-09:15 Registration\n05-04 11:30-13:00 Workshop A\n"
	    "05-04 11:30-13:00 Workshop B\n05-05 09:00-11:00 Tour\n"
	    "05-05 13:00-13:15 End\n" },
	{ "from and to where a page begins", "en",
	    "# Programme\n|Monday, 4 May 2026|14:30|16:00|Panel|\n"
	    "|^|16:00|16:15|Wrap-up|\n"
	    "|Tuesday, 5 May 2026|09:00|11:00|Tour|\n|^|11:30|13:00|End|\n",
	    "05-04 14:30-16:00 Panel\n05-04 16:00-16:15 Wrap-up\n"
	    "05-05 09:00-11:00 Tour\n05-05 11:30-13:00 End\n" },
	{ "a head that tells the day", "fr",
	    "# Programme\n|Heure|Lundi 4 mai 2026|\n|09h30-10h00|Ouverture|\n"
	    "|10h00-11h00|Bilan|\n",
	    "05-04 09:30-10:00 Ouverture\n05-04 10:00-11:00 Bilan\n" },
	{ "who speaks, in rows without an hour", "en",
	    "# Programme\n|Time|Session|\n|09:00-10:00|Session 1|\n"
	    "||Moderator: Ms Ana Bell|\n||Mr Carl Dahl, WMO|\n"
	    "|10:00-11:00|Lunch|\n||Group photo|\n",
	    "09:00-10:00 Session 1 <Ms Ana Bell; Mr Carl Dahl, WMO>\n"
	    "10:00-11:00 Lunch\nGroup photo\n" },
	{ "their houses in a column of their own, line by line", "ru",
	    "# Программа\n|Время|Тема|Докладчики|Организация|\n"
	    "|09:00-10:00|Сессия 1|Джон Отиено//Анна Свенссон|Управление "
	    "связи//Университет Чалмерса|\n|10:00-11:00|Закрытие|||\n",
	    "09:00-10:00 Сессия 1 <Джон Отиено, Управление связи; Анна "
	    "Свенссон, Университет Чалмерса>\n10:00-11:00 Закрытие\n" },
	{ "heads that begin with the same letters", "ar",
	    "# مشروع البرنامج\n|الوقت|الجلسة|الجهة|\n"
	    "|09:00-10:00|الجلسة 1|هيئة الاتصالات|\n"
	    "|10:00-11:00|الاختتام|وزارة النقل|\n",
	    "09:00-10:00 الجلسة 1 <هيئة الاتصالات>\n"
	    "10:00-11:00 الاختتام <وزارة النقل>\n" },
	{ "what the meeting is, above its hours", "en",
	    "# Draft agenda\n|Date|Monday, 4 May 2026|\n|Venue|Room 5, "
	    "Geneva|\n|Time|15:30-17:00|\n|15:30-15:40|Opening|\n"
	    "|15:40-17:00|Budget|\n", "05-04 15:30-15:40 Opening\n"
	    "05-04 15:40-17:00 Budget\n" },
	{ "what the meeting is, then a head", "ru",
	    "# Повестка дня\n|Дата|4 мая 2026 года|\n|Место|Зал 5|\n"
	    "|Время|Пункт|\n|15:30-15:40|Открытие|\n|15:40-17:00|Бюджет|\n",
	    "05-04 15:30-15:40 Открытие\n05-04 15:40-17:00 Бюджет\n" },
	{ "two tables laid as one, with a head each", "en",
	    "# Programme\n|Time|<2Session|<2Speaker|\n|09:00-10:00|<2Opening|"
	    "<2Ms Ana Bell|\n|<2Time|<2Session|Speaker|\n"
	    "|<5Tuesday, 5 May 2026|\n|<210:00-11:00|<2Maps|Mr Carl Dahl|\n",
	    "09:00-10:00 Opening <Ms Ana Bell>\n"
	    "05-05 10:00-11:00 Maps <Mr Carl Dahl>\n" },
	/* what is no agenda */
	{ "the same hour in other places", "es",
	    "# Seminario\n|Fecha|4 de mayo de 2026|\n|Hora|10:00-11:30 "
	    "(Ciudad de México, San José)//11:00-12:30 (Bogotá, Lima)//"
	    "12:00-13:30 (La Paz, Santiago)|\n|Plataforma|Zoom|\n", "" },
	{ "a register of documents", "en",
	    "|Document|Title|Date|\n|7C/1|Report|4 May 2026|\n"
	    "|7C/2|Budget|5 May 2026|\n|7C/3|Plan|6 May 2026|\n", "" },
};

int
main(void)
{
	return agenda_main(cases, NELEM(cases));
}
