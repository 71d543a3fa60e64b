/* SPDX-License-Identifier: MIT */
/* Agendas that are lists of items: how they are numbered, and what is none. */
#include "agendatext.h"

static const struct agenda_case cases[] = {
	{ "the opening above the first number", "en",
	    "# Provisional agenda\nOpening of the session\n"
	    "1~Adoption of the agenda\n2~Maps and charts\n"
	    "3~Any other business\n",
	    "Opening of the session\nAdoption of the agenda\n"
	    "Maps and charts\nAny other business\n" },
	{ "items picked out of a longer list", "en",
	    "# Draft order of business\nGeneral questions\n"
	    "1.1 Adoption of the agenda\n1.5 Conferences\nSocial cohesion\n"
	    "6.2 Forum\n6.5 Directorate\na. Committee on blood\n"
	    "b. Committee on organs\n8.1 Youth card\n",
	    "Adoption of the agenda\nConferences\n# Social cohesion\nForum\n"
	    "Directorate\n> Committee on blood\n> Committee on organs\n"
	    "Youth card\n" },
	{ "but not sections of a paper", "en",
	    "# Agenda\nThe meeting will discuss:\n"
	    "1.1 The secretariat has drawn up the report, and it will be sent "
	    "to all members before the end of the month.\n"
	    "1.2 Members have been asked to comment on it, and most of them "
	    "have sent what they think of it already.\n", "" },
	{ "items below days, some with one alone", "ru",
	    "# Предварительное расписание\nПонедельник, 4 мая 2026 года\n"
	    "- Открытие курсов\nВторник, 5 мая 2026 года\n- Процедуры\n"
	    "Среда, 6 мая 2026 года\n- Тестирование\n- Закрытие\n",
	    "Открытие курсов\n--\nПроцедуры\n--\nТестирование\nЗакрытие\n" },
	{ "one item below a day is no agenda", "en",
	    "# Programme\nMonday, 4 May 2026\n- Bring your badge\n"
	    "Participants pay for their meals.\n", "" },
	{ "ar, ordinals before a colon", "ar",
	    "مشروع جدول أعمال / مسقط: 5-6 مايو 2026\n"
	    "أولاً :~متابعة التوصيات.\nثانياً :~خطة العمل.\n"
	    "ثالثاً :~ما يستجد من أعمال.\n",
	    "متابعة التوصيات.\nخطة العمل.\nما يستجد من أعمال.\n" },
	{ "ar, items by ordinals", "ar",
	    "مشروع جدول أعمال الدورة\nالبند الأول: متابعة القرارات\n"
	    "البند الثاني: الاستراتيجية\nالبند الثالث: موعد الدورة\n",
	    "متابعة القرارات\nالاستراتيجية\nموعد الدورة\n" },
	{ "ar, sub-numbers from right to left", "ar",
	    "مشروع جدول الأعمال\n1~افتتاح الاجتماع\n2~نتائج الأفرقة\n"
	    "1.2~فرقة العمل 6A\n2.2~فرقة العمل 6B\n3~ما يستجد من أعمال\n",
	    "افتتاح الاجتماع\nنتائج الأفرقة\n> فرقة العمل 6A\n"
	    "> فرقة العمل 6B\nما يستجد من أعمال\n" },
	{ "zh, typed numbers below a sentence", "zh",
	    "议程草案\n全体会议于2026年5月4日（星期一）14时30分在日内瓦开始，"
	    "工作组会议的时间安排另行通知，请各位代表届时查阅会议网站。\n"
	    "1 会议开幕\n2 通过议程\n3 区域组的活动\n3.1 非洲区域组\n"
	    "4 其他事宜\n",
	    "会议开幕\n通过议程\n区域组的活动\n> 非洲区域组\n其他事宜\n" },
	{ "zh, the signs that end items", "zh",
	    "临时议程\n1.~会议开幕：\n(a)~致辞；\n(b)~通过议程。\n"
	    "2.~海图的更新。\n3.~其他事项。\n",
	    "会议开幕\n> 致辞\n> 通过议程\n海图的更新\n其他事项\n" },
	{ "es, a semicolon behind all items but the last", "es",
	    "Orden del día\n1.~Apertura;\n2.~Informe del Secretario;\n"
	    "3.~Otros asuntos\n",
	    "Apertura\nInforme del Secretario\nOtros asuntos\n" },
	{ "zh, signs for numbers", "zh",
	    "会议议程\n一、开幕致辞\n二、专题报告\n（一）频谱\n（二）卫星\n"
	    "三、总结\n",
	    "开幕致辞\n专题报告\n> 频谱\n> 卫星\n总结\n" },
	{ "fr, a degree sign, sub-items in letters", "fr",
	    "Projet d'ordre du jour\n1°~Ouverture de la session\n"
	    "2°~Rapports\na)~Commission 1\nb)~Commission 2\n3°~Divers\n",
	    "Ouverture de la session\nRapports\n> Commission 1\n"
	    "> Commission 2\nDivers\n" },
	{ "fr, points with a colon that stands apart", "fr",
	    "Ordre du jour\nPoint 1 : Qualité des données\n"
	    "Point 2 : Restitution\n",
	    "Qualité des données\nRestitution\n" },
	{ "the file's own letters below its numbers", "es",
	    "Orden del día\n=1. Aprobación del temario (CP/12)\n"
	    "=2. Asamblea General\n=a. Informe del Secretario\n"
	    "=b. Proyecto de temario\n=3. Otros asuntos\n",
	    "Aprobación del temario (CP/12)\nAsamblea General\n"
	    "> Informe del Secretario\n> Proyecto de temario\n"
	    "Otros asuntos\n" },
	{ "numerals that are letters, too", "en",
	    "Agenda\na) Opening\nb) Reports\nc) Budget\nd) Staff\ne) Rules\n"
	    "f) Venue\ng) Dates\nh) Website\ni) Other business\n",
	    "Opening\nReports\nBudget\nStaff\nRules\nVenue\nDates\nWebsite\n"
	    "Other business\n" },
	{ "an opening without number", "en",
	    "Provisional agenda\nfor the tenth session, to be held in London\n"
	    "Opening of the session\n=1 Adoption of the agenda\n"
	    "=2 Guidelines\n=3 Any other business\n",
	    "Opening of the session\nAdoption of the agenda\nGuidelines\n"
	    "Any other business\n" },
	{ "a signature below the last item", "en",
	    "Draft agenda\n1 Opening\n2 Reports\n3 Other business\n"
	    "A. BELLINI / Chairman, Working Party 6A\n",
	    "Opening\nReports\nOther business\n" },
	{ "parts in bold between items", "ru",
	    "Повестка дня\n1. Открытие собрания\n2. Доклады\n"
	    "*Заключительное заседание\n3. Отчеты\n4. Разное\n",
	    "Открытие собрания\nДоклады\n# Заключительное заседание\n"
	    "Отчеты\nРазное\n" },
	{ "es, items of the agenda", "es",
	    "TEMARIO PROVISIONAL\n"
	    "Cuestión 1 del orden del día:~Adopción del orden del día\n"
	    "Cuestión 2 del orden del día:~Examen de la situación\n",
	    "Adopción del orden del día\nExamen de la situación\n" },
	{ "ar, digits and letters of its own", "ar",
	    "جدول الأعمال\n١- افتتاح الاجتماع\n٢- مناقشة التقرير:\n"
	    "أ- التقرير المالي\nب- التقرير الإداري\n٣- ما يستجد من أعمال\n",
	    "افتتاح الاجتماع\nمناقشة التقرير\n> التقرير المالي\n"
	    "> التقرير الإداري\nما يستجد من أعمال\n" },
	{ "items in a column, letters in brackets", "en",
	    "PROVISIONAL AGENDA\n|Agenda Item|Subject Matter|Document|\n"
	    "||Opening||\n|1|Adoption of the Agenda|X/1|\n"
	    "|2(a)|Levels for lead|X/2|\n|2(b)|Levels for tin|X/3|\n"
	    "|3|Other business||\n",
	    "Opening\nAdoption of the Agenda\n> Levels for lead\n"
	    "> Levels for tin\nOther business\n" },
	{ "numbers left out, twice, and three deep", "en",
	    "Provisional agenda\n1. Opening\n2. Reports\n2.1 Group A\n"
	    "2.1.1 Question 5\n2. Budget\n3. Staff\n5. Other business\n"
	    "6. Closure\n",
	    "Opening\nReports\n> Group A\n> Question 5\nBudget\nStaff\n"
	    "Other business\nClosure\n" },
	{ "another list below an agenda", "en",
	    "Draft agenda\n1 Opening\n2 Reports\n3 Any other business\n"
	    "List of participants:\n1 Ms Ada Bell\n2 Mr Cai Dahl\n",
	    "Opening\nReports\nAny other business\n" },
	{ "items with annotations", "en",
	    "Draft annotated agenda\n1. Opening\n"
	    "The Chair will open the meeting and welcome the participants.\n"
	    "2. Adoption of the agenda\nThe meeting will be invited to adopt "
	    "the agenda as it was prepared by the secretariat.\n"
	    "3. Any other business\n",
	    "Opening {The Chair will open the meeting and welcome the "
	    "participants.}\nAdoption of the agenda {The meeting will be "
	    "invited to adopt the agenda as it was prepared by the "
	    "secretariat.}\nAny other business\n" },
	/* what is no agenda */
	{ "what a programme will be about", "en",
	    "The programme of the seminar will cover these subjects:\n"
	    "- Spectrum for rural areas\n- Costs of networks\n"
	    "- Universal service\n", "" },
	{ "aims below an agenda's heading", "en",
	    "Draft programme\nObjectives of the workshop:\n"
	    "1. Review progress in Africa\n2. Share experience\n"
	    "3. Adopt recommendations\n", "" },
	{ "numbered paragraphs below a timetable's heading", "en",
	    "Indicative timetable\n1.~The session will be held at the Palais, "
	    "with remote participation for those who cannot travel.\n"
	    "2.~Delegates are reminded to register online no later than "
	    "16 September 2026.\n", "" },
	{ "by when documents are due", "en",
	    "Provisional agenda\n=1 Opening of the session\n=2 Guidelines\n"
	    "=3 Any other business\nNotes:\n1~In accordance with the method of "
	    "work of the Committee:\n"
	    "(a)~documents of more than 6 pages, by 20 October 2026;\n"
	    "(b)~other documents, by 17 November 2026; and\n"
	    "(c)~comments on them, by 1 December 2026.\n",
	    "Opening of the session\nGuidelines\nAny other business\n" },
	{ "sections of a letter", "en",
	    "1 Introduction\n2 Programme of the meeting\n3 Contributions\n"
	    "4 Participation and visas\n", "" },
	{ "things to do", "en",
	    "Programme of support\n"
	    "1. Send the form to the secretariat not later than 4 May 2026\n"
	    "2. Book a hotel room before 8 May 2026\n"
	    "3. Apply for a visa by 11 May 2026\n", "" },
};

int
main(void)
{
	return agenda_main(cases, NELEM(cases));
}
