/* SPDX-License-Identifier: MIT */
/* Days and hours of agendas: how cells and lines state them. */
#include "agendatext.h"

static const struct agenda_case cases[] = {
	{ "a day that is counted from the arrival", "en",
	    "Oslo, 5-6 May 2026\n# Programme\n|<2Day 1 / 4 May 2026, MONDAY|\n"
	    "|20.00|Arrival|\n|<2Day 3 / 6 May 2026, WEDNESDAY|\n"
	    "|08.30-10.30|Reports|\n|10.30-11.00|Closing|\n",
	    "05-04 20:00 Arrival\n05-06 08:30-10:30 Reports\n"
	    "05-06 10:30-11:00 Closing\n" },
	{ "what the days that follow are called", "es",
	    "# Programa\nJueves 7 de mayo de 2026\n9:00-10:30~Presupuesto\n"
	    "10:30-11:00~Decisiones\nETAPA MINISTERIAL\n"
	    "Viernes 8 de mayo de 2026\n9:30-10:15~Apertura\n",
	    "05-07 09:00-10:30 Presupuesto\n05-07 10:30-11:00 Decisiones\n"
	    "05-08 09:30-10:15 Apertura\n" },
	{ "a place below the day and its hours; signs before titles", "es",
	    "# Programa\nLunes 4 de mayo de 2026, 09:30-17:00\nSala 5\n"
	    "10:15 ► Apertura\n10:30 ➢ Mapas\n14:30-16:00 ► Talleres\n"
	    "16:30 ► Clausura\n", "05-04 10:15 Apertura\n05-04 10:30 Mapas\n"
	    "05-04 14:30-16:00 Talleres\n05-04 16:30 Clausura\n" },
	{ "a day and its hours above a table", "en",
	    "# Agenda\nDay 1 - Monday 4 May 2026 (09h30-12h00)\n"
	    "|09h30|10h00|Opening|\n|10h00|12h00|Coffee break|\n"
	    "Day 2 - Tuesday 5 May 2026: 14:00-16:00\n"
	    "|14h00|15h00|Maps|\n|15h00|16h00|Closing|\n",
	    "05-04 09:30-10:00 Opening\n05-04 10:00-12:00 Coffee break\n"
	    "05-05 14:00-15:00 Maps\n05-05 15:00-16:00 Closing\n" },
	{ "a day and its hours above lines", "fr",
	    "# Ordre du jour\nLundi 4 mai 2026 (09h30-12h00)\n"
	    "09h30-10h00 Ouverture\n10h00-12h00 Bilan\n"
	    "Mardi 5 mai 2026, après-midi (14h00-16h00)\n"
	    "14h00-15h00 Cartes\n15h00-16h00 Clôture\n",
	    "05-04 09:30-10:00 Ouverture\n05-04 10:00-12:00 Bilan\n"
	    "05-05 14:00-15:00 Cartes\n05-05 15:00-16:00 Clôture\n" },
	{ "a weekday above its date", "en",
	    "# Programme, 4-5 May 2026\n|Date|Time|Topic|\n"
	    "|Monday / 4 May|09:30-10:15|Opening|\n|^|10:15-12:00|Reports|\n"
	    "|Tuesday / 5 May|09:00-12:00|Closing|\n",
	    "05-04 09:30-10:15 Opening\n05-04 10:15-12:00 Reports\n"
	    "05-05 09:00-12:00 Closing\n" },
	{ "two days under one heading", "en",
	    "Programme, 4-6 May 2026\n# Day 1\n|09:30-10:15|Opening|\n"
	    "|10:15-12:00|Reports|\n# Days 2 and 3\n"
	    "|09:00-12:00|Groups|\n|12:00-12:30|Closing|\n",
	    "05-04 09:30-10:15 Opening\n05-04 10:15-12:00 Reports\n"
	    "05-05 09:00-12:00 Groups\n05-05 12:00-12:30 Closing\n" },
	{ "the same in two paragraphs, and in numbers", "en",
	    "# Programme\n|Day|Time|Activity|\n"
	    "|Tuesday//05/05/2026|08h00-09h00|Registration|\n"
	    "|^|09h00-10h00|Ceremony|\n|Wednesday, / 13/05/2026|09h00-13h00|"
	    "Groups|\n",
	    "05-05 08:00-09:00 Registration\n05-05 09:00-10:00 Ceremony\n"
	    "05-13 09:00-13:00 Groups\n" },
	{ "fr, the day above the hours", "fr",
	    "Programme, 23-24 février 2026\n|Jour|Horaire|Thème|\n"
	    "|Lundi / 23 février|9 h – 10 h 30|Ouverture|\n"
	    "|^|10 h 30 – 12 h|Exposés|\n|Mardi / 24 février|9 h – 11 h|"
	    "Clôture|\n",
	    "02-23 09:00-10:30 Ouverture\n02-23 10:30-12:00 Exposés\n"
	    "02-24 09:00-11:00 Clôture\n" },
	{ "zh, widths of their own", "zh",
	    "会议日程\n|日　期|时　间|内　容|\n"
	    "|２０２６年５月４日 / （星期一）|９：３０－１０：００|开幕式|\n"
	    "|^|１０：００－１２：００|专题报告|\n",
	    "05-04 09:30-10:00 开幕式\n05-04 10:00-12:00 专题报告\n" },
	{ "ar, the day above its date", "ar",
	    "مشروع برنامج العمل\n|الأربعاء / 6 مايو 2026|10:00 – 10:30|افتتاح|\n"
	    "|^|10:30 – 11:00|نقاش|\n|الخميس / 7 مايو 2026|09:30 – 11:00|"
	    "توصيات|\n",
	    "05-06 10:00-10:30 افتتاح\n05-06 10:30-11:00 نقاش\n"
	    "05-07 09:30-11:00 توصيات\n" },
	{ "start above end", "es",
	    "Programa, 4-5 de mayo de 2026\n|HORA|LUNES 4|MARTES 5|\n"
	    "|08:30 / 10:30|Redes|Satélites|\n|10:30 / 10:45|Pausa|Pausa|\n"
	    "|11:30 / 1:00|Pruebas|Examen|\n",
	    "05-04 08:30-10:30 Redes\n05-04 10:30-10:45 Pausa\n"
	    "05-04 11:30-13:00 Pruebas\n05-05 08:30-10:30 Satélites\n"
	    "05-05 10:30-10:45 Pausa\n05-05 11:30-13:00 Examen\n" },
	{ "days as columns, weekday below", "zh",
	    "时间表（2026年5月4日至5日）\n||5月4日 / 星期一|5月5日 / 星期二|\n"
	    "|9.30–12.30|全体会议|第一委员会|\n|14.30–17.30|专题会|"
	    "14.00–16.00 / 闭幕|\n",
	    "05-04 09:30-12:30 全体会议\n05-04 14:30-17:30 专题会\n"
	    "05-05 09:30-12:30 第一委员会\n05-05 14:00-16:00 闭幕\n" },
	{ "days as rows, weekday below", "ru",
	    "Программа, 4–5 мая 2026 года\n|Дата|Утро / 10:00–13:00|День / "
	    "15:00–18:00|\n|4 мая / понедельник|Открытие|Доклады|\n"
	    "|5 мая / вторник|Обсуждение|Закрытие|\n",
	    "05-04 10:00-13:00 Открытие\n05-04 15:00-18:00 Доклады\n"
	    "05-05 10:00-13:00 Обсуждение\n05-05 15:00-18:00 Закрытие\n" },
	{ "each day with its halves as columns", "en",
	    "# Timetable\n|<2Monday 4 May 2026|<2Tuesday 5 May 2026|\n"
	    "|A.M.|P.M.|A.M.|P.M.|\n|8:30 – 9:00 / Registration|1:30 – 3:00 "
	    "/ Grids|8:30 – 10:00 / Models|1:30 – 3:00 / Maps|\n"
	    "|9:00 – 12:00 / Hazards|3:00 – 5:00 / Session 1||3:00 – 3:30 / "
	    "Certificates|\n",
	    "05-04 08:30-09:00 Registration\n05-04 09:00-12:00 Hazards\n"
	    "05-04 13:30-15:00 Grids\n05-04 15:00-17:00 Session 1\n"
	    "05-05 08:30-10:00 Models\n05-05 13:30-15:00 Maps\n"
	    "05-05 15:00-15:30 Certificates\n" },
	{ "each day with hours of its own beside", "fr",
	    "Programme\n|<2Lundi 4 mai 2026|<2Mardi 5 mai 2026|\n"
	    "|9h00-10h00|Accueil|9h30-11h00|Atelier|\n"
	    "|10h00-12h00|Exposés|11h00-12h00|Bilan|\n",
	    "05-04 09:00-10:00 Accueil\n05-04 10:00-12:00 Exposés\n"
	    "05-05 09:30-11:00 Atelier\n05-05 11:00-12:00 Bilan\n" },
	{ "talks in the square of a session", "en",
	    "# Programme\n|Time|Mon 4 May 2026|Tue 5 May 2026|\n"
	    "|09:00-12:00|Session 1 / 09:00-10:00 Radio / 10:00-12:00 Maps|"
	    "Visit|\n",
	    "05-04 09:00-12:00 Session 1\n05-04 09:00-10:00 > Radio\n"
	    "05-04 10:00-12:00 > Maps\n05-05 09:00-12:00 Visit\n" },
	{ "hours of a clock face over noon", "en",
	    "# Agenda\n|Time|Session|\n|11:00-12:00|A|\n|12:00-1:00|B|\n"
	    "|1:00-2:00|Lunch|\n|2:00-3:30|C|\n",
	    "11:00-12:00 A\n12:00-13:00 B\n13:00-14:00 Lunch\n"
	    "14:00-15:30 C\n" },
	{ "the same where ranges may be turned round", "ar",
	    "البرنامج\nالاثنين 4 مايو 2026\n9:00 – 11:00~تقارير\n"
	    "11:00 – 1:00~عروض\n1:00 – 2:00~غداء\n2:00 – 3:30~خطط\n",
	    "05-04 09:00-11:00 تقارير\n05-04 11:00-13:00 عروض\n"
	    "05-04 13:00-14:00 غداء\n05-04 14:00-15:30 خطط\n" },
	{ "halves of the day as rows", "en",
	    "# Timetable\n|Hour|Item|\n|<2Monday 4 May 2026 – Morning|\n"
	    "|9.00-12.30|Opening|\n|<2Afternoon|\n|2.30-5.30|Water|\n"
	    "|<2Tuesday 5 May 2026 – Afternoon|\n|4.00-6.00|Report|\n"
	    "|<2Evening|\n|7.30|Dinner|\n",
	    "05-04 09:00-12:30 Opening\n05-04 14:30-17:30 Water\n"
	    "05-05 16:00-18:00 Report\n05-05 19:30 Dinner\n" },
	{ "halves of the day as lines", "es",
	    "Programa\nLunes 4 de mayo de 2026\nMañana\n9:00 Apertura\n"
	    "10:00 Ponencias\nTarde\n2:30 Talleres\n4:00 Clausura\n",
	    "05-04 09:00 Apertura\n05-04 10:00 Ponencias\n"
	    "05-04 14:30 Talleres\n05-04 16:00 Clausura\n" },
	{ "the same in Chinese, minutes that are none", "zh",
	    "会议日程\n2026年5月5日（星期二）\n上午\n9:00 开幕式\n"
	    "10:00 主旨报告\n下午\n2:00 分组讨论\n4:30 总结\n",
	    "05-05 09:00 开幕式\n05-05 10:00 主旨报告\n"
	    "05-05 14:00 分组讨论\n05-05 16:30 总结\n" },
	{ "days and halves, no hours", "en",
	    "# Programme, 4-5 May 2026\n|Date|Session|\n"
	    "|Monday 4 May|Morning: Opening//Afternoon: Working Group 1|\n"
	    "|Tuesday 5 May|Plenary|\n",
	    "05-04 Opening\n05-04 Working Group 1\n05-05 Plenary\n" },
	{ "day rows with their hours", "en",
	    "# Agenda\n|<2DAY 1 – Tuesday 5 May 2026 (14:00–16:00 CEST)|\n"
	    "|14:00–14:10|Opening|\n|14:10–16:00|Talks|\n"
	    "|<2DAY 2 – Wednesday 6 May 2026 (14:00–15:00 CEST)|\n"
	    "|14:00–15:00|Closing|\n",
	    "05-05 14:00-14:10 Opening\n05-05 14:10-16:00 Talks\n"
	    "05-06 14:00-15:00 Closing\n" },
	{ "tracks below days", "en",
	    "# Programme\n|Time|<2Monday 4 May 2026|<2Tuesday 5 May 2026|\n"
	    "||Track A|Track B|Track A|Track B|\n"
	    "|09:00-10:00|<2Opening|Radio|Law|\n"
	    "|10:00-11:00|Maps|Costs|<2Closing|\n",
	    "05-04 09:00-10:00 Opening\n05-04 10:00-11:00 Maps\n"
	    "05-04 10:00-11:00 Costs\n05-05 09:00-10:00 Radio\n"
	    "05-05 10:00-11:00 Closing\n05-05 09:00-10:00 Law\n" },
	{ "a head below each day", "en",
	    "# Programme\n|<2Monday 4 May 2026|\n|Time|Topic|\n|09:00|Opening|\n"
	    "|10:00|Session 1|\n|<2Tuesday 5 May 2026|\n|Time|Topic|\n"
	    "|09:00|Session 2|\n|11:00|Closing|\n",
	    "05-04 09:00 Opening\n05-04 10:00 Session 1\n"
	    "05-05 09:00 Session 2\n05-05 11:00 Closing\n" },
	/* what is no agenda */
	{ "steps of a project under a heading", "en",
	    "# Schedule\n|Date|Action|\n|5 May 2026|Call for contributions|\n"
	    "|30 June 2026|Review of papers|\n|15 July 2026|Notification|\n",
	    "" },
	{ "a table of meetings with dates in two columns", "en",
	    "|Group|Dates|Deadline|Opening|\n"
	    "|A|6-16 July 2026|Monday, 29 June 2026|Monday 6 July 2026 at "
	    "1100 hours|\n|B|6-17 July 2026|Monday, 29 June 2026|Tuesday 7 "
	    "July 2026 at 0930 hours|\n", "" },
};

int
main(void)
{
	return agenda_main(cases, NELEM(cases));
}
