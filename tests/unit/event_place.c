/* SPDX-License-Identifier: MIT */
/* Where each of several meetings is, and which words tell no place. */
#include "eventtext.h"

static const struct eventcase cases[] = {
	{ "a visit is to the place that it names, in the zone of the rest",
	  "Geneva, 3 March 2025\nSubject: Meetings of May 2025\n"
	  "Dear Sir/Madam,\nThe following meetings will be held:\n"
	  "- Course on mills: 12 to 14 May 2025, Condor Hotel, Lima, Peru;\n"
	  "- Technical visit to the Old Mill of Callao: 15 May 2025.\n"
	  "Yours faithfully,\n",
	  "Course on mills: Condor Hotel, Lima, Peru\n"
	  "Technical visit to the Old Mill of Callao: Old Mill of Callao\n" },
	{ "an Arabic country by the long name that holds not its short one",
	  "تونس في 3 مارس 2025\nالموضوع: ورشة الطواحين\n"
	  "تحية طيبة وبعد،\nستُعقد ورشة الطواحين من 12 إلى 14 مايو 2025.\n"
	  "المكان: فندق النخيل، نواكشوط، الجمهورية الإسلامية الموريتانية\n"
	  "وتفضلوا بقبول فائق التقدير والاحترام.\n",
	  "ورشة الطواحين: فندق النخيل، نواكشوط، الجمهورية الإسلامية "
	  "الموريتانية\n" },
	{ "a visit in French",
	  "Genève, le 3 mars 2025\nObjet : Réunions de mai 2025\n"
	  "Madame, Monsieur,\nLes réunions suivantes auront lieu :\n"
	  "- Cours sur les moulins : 12 au 14 mai 2025, Hôtel Condor, Lima, "
	  "Pérou ;\n"
	  "- Visite technique de la Roue de Callao : 15 mai 2025.\n"
	  "Veuillez agréer, Madame, l'assurance de ma considération.\n",
	  "Cours sur les moulins: Hôtel Condor, Lima, Pérou\n"
	  "Visite technique de la Roue de Callao: Roue de Callao\n" },
	{ "of a board and its groups in one",
	  "Geneva, 3 March 2025\n"
	  "Subject: Tenth meeting of the Harbour Development Advisory Group "
	  "(HDAG), Oslo, 7-8 May 2025\v"
	  "Sixth meeting of the HDAG Working Group on Lights, Oslo, 5-6 May "
	  "2025\v"
	  "First meeting of the HDAG Working Group on Buoys, Oslo, 5-6 May "
	  "2025\n"
	  "Dear Sir/Madam,\n"
	  "May I invite you to the meetings of HDAG and of two of its Working "
	  "Groups, from 5 to 8 May 2025 at the Harbour Centre in Oslo. The "
	  "two Working Groups (WGL and WGB) meet beforehand, on 5 and 6 May. "
	  "All meetings begin at 09:30.\n"
	  "Yours faithfully,\n",
	  "Tenth meeting of the Harbour Development Advisory Group (HDAG): "
	  "Harbour Centre in Oslo\n"
	  "Sixth meeting of the HDAG Working Group on Lights: Harbour Centre "
	  "in Oslo\n"
	  "First meeting of the HDAG Working Group on Buoys: Harbour Centre "
	  "in Oslo\n" },
	{ "French: of the meetings below, one called a meeting",
	  "Genève, 3 mars 2025\n"
	  "Objet: Sessions des organes, Oslo, mai 2025\n"
	  "Madame, Monsieur,\n"
	  "J’ai le plaisir de vous convier aux réunions ci-après, qui se "
	  "dérouleront au Centre des congrès, à Oslo.\n"
	  "Session du Comité des marées : du 5 au 7 mai 2025\n"
	  "Réunion des secrétaires : le 8 mai 2025\n"
	  "Session du Conseil : du 12 au 14 mai 2025\n"
	  "Veuillez agréer, Madame, Monsieur, l’assurance de ma considération "
	  "distinguée.\n",
	  "Session du Comité des marées: Centre des congrès, à Oslo\n"
	  "Réunion des secrétaires: Centre des congrès, à Oslo\n"
	  "Session du Conseil: Centre des congrès, à Oslo\n" },
	{ "Russian: one in a theatre, one in a hotel",
	  "Женева, 3 марта 2025 года\n"
	  "Предмет: Собрания в Осло\n"
	  "Уважаемая госпожа, уважаемый господин,\n"
	  "Форум по приливам состоится в Осло 6 мая 2025 года, а семинар "
	  "по солености – 7 мая 2025 года.\n"
	  "Форум пройдет в Оперном театре, а семинар – в гостинице "
	  "«Континенталь».\n"
	  "С уважением,\n",
	  "Форум по приливам: Оперном театре\n"
	  "семинар по солености: гостинице «Континенталь»\n" },
	{ "Chinese: one in an opera house, one in a hotel",
	  "2025年3月3日，日内瓦\n"
	  "事由：潮汐论坛\n"
	  "尊敬的先生/女士：\n"
	  "潮汐论坛将于2025年5月6日在奥斯陆举行。盐度讲习班将于2025年5月7日在奥斯陆举行。\n"
	  "论坛将在奥斯陆歌剧院举行，讲习班将在大陆酒店举行。\n"
	  "顺致敬意！\n",
	  "潮汐论坛: 奥斯陆歌剧院\n"
	  "盐度讲习班: 大陆酒店\n" },
	{ "English: a centre and the hotel of another",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings in Oslo\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held in Oslo on 6 May 2025 and the "
	  "Workshop on Salinity on 7 May 2025.\n"
	  "The Forum will be held in the Harbour Centre and the Workshop "
	  "in the Hotel Bristol.\n"
	  "Yours faithfully,\n",
	  "Forum on Tides: Harbour Centre\n"
	  "Workshop on Salinity: Hotel Bristol\n" },
	{ "a label before a sentence",
	  "Geneva, 3 March 2025\n"
	  "Subject: Forum on Tides\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held in Oslo on 6 May 2025.\n"
	  "Venue: The Forum will be held at the Harbour Centre.\n"
	  "Yours faithfully,\n",
	  "Forum on Tides: Harbour Centre\n" },
	{ "bodies in the plural, and where those come from who preside",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings of Working Groups and Expert Groups, Oslo, 6 to 10 "
	  "May 2025\n"
	  "Dear Sir/Madam,\n"
	  "You are invited to the meetings of the Working Groups and Expert "
	  "Groups, to be held at the Harbour Centre, Oslo.\n"
	  "|Group|Date|Time|Chair\n"
	  "|Working Group on Maps|6 May 2025|09:30 - 12:30|Ms A. Perez (Mexico)\n"
	  "|Working Group on Salt|7 - 8 May 2025|09:30|Mr B. Sato (Japan)\n"
	  "|Expert Group on Charts|9 - 10 May 2025|09:30|Mr C. Okai (Ghana)\n"
	  "Yours faithfully,\n",
	  "Working Group on Maps: Harbour Centre, Oslo\n"
	  "Working Group on Salt: Harbour Centre, Oslo\n"
	  "Expert Group on Charts: Harbour Centre, Oslo\n" },
	{ "each of a list in its own city, whatever its items are called",
	  "Geneva, 3 March 2025\n"
	  "Subject: Course on tides (online and Bergen, Norway, September "
	  "2025)\n"
	  "Dear Sir/Madam,\n"
	  "Norway will host a course on tides at the Tide Centre Bergen. The "
	  "schedule is as follows:\n"
	  "- Information webinar: 7 May 2025, 1200 to 1300 UTC, on Zoom;\n"
	  "- Classroom phase: 15 to 19 September 2025, Tide Centre, 7 Quay "
	  "Road, Bergen, Norway;\n"
	  "- Second session of the Forum on Tides: 22 to 24 September 2025, "
	  "Oslo, Norway.\n"
	  "Yours faithfully,\n",
	  "Information webinar: Zoom\n"
	  "Classroom phase: Tide Centre, 7 Quay Road, Bergen, Norway\n"
	  "Second session of the Forum on Tides: Oslo, Norway\n" },
	{ "a note to one row of a table, and one more meeting in the text",
	  "Geneva, 3 March 2025\n"
	  "Subject: Programme of meetings of the Organization, March to May "
	  "2025, and Symposium on Ice\n"
	  "Dear Sir/Madam,\n"
	  "The meetings listed will be held at the Harbour Centre, Oslo.\n"
	  "|Meeting|Dates|Commencing at\n"
	  "|Sub-Committee on Maps|7 to 8 April 2025|9.30 a.m.\n"
	  "|Expert Group on Charts*|10 to 11 April 2025|11.00 a.m.\n"
	  "* Remote meeting, on Zoom.\n"
	  "In addition, a Symposium on Ice will take place in the Main Hall of "
	  "the Harbour Centre on Thursday, 8 May 2025, from 9.45 a.m. to 4.30 "
	  "p.m.\n"
	  "Yours faithfully,\n",
	  "Sub-Committee on Maps: Harbour Centre, Oslo\n"
	  "Expert Group on Charts: Zoom\n"
	  "Symposium on Ice: Main Hall of the Harbour Centre\n" },
	{ "what a subject's meeting is about, and where it goes on",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meeting on Safety in Small Tide Facilities, Accra, Ghana, "
	  "11-12 June 2025\n"
	  "Dear Sir/Madam,\n"
	  "The meeting will be held at the Alisa Hotel, 21 Quay Road, Accra.\n"
	  "Yours faithfully,\n",
	  "Meeting on Safety in Small Tide Facilities: Alisa Hotel, 21 Quay "
	  "Road, Accra\n" },
	{ "capitals begin no sentence behind an hour",
	  "GENEVA, 3 MARCH 2025\n"
	  "SUBJECT: COMMITTEE ON TIDES\n"
	  "DEAR SIR/MADAM,\n"
	  "THE REGULAR MEETING OF THE COMMITTEE ON TIDES WILL BE HELD ON 20 MAY "
	  "2025 STARTING AT 10 A.M. AND WILL BE OPEN TO ALL, IN ROOM W OF THE "
	  "TIDE CENTRE, OSLO.\n"
	  "YOURS FAITHFULLY,\n",
	  "REGULAR MEETING OF THE COMMITTEE ON TIDES: ROOM W OF THE TIDE "
	  "CENTRE, OSLO\n" },
	{ "a town that is not known, and the hall of both",
	  "Geneva, 3 March 2026\n"
	  "Subject: Seminar on tides and meeting of the Tide Group\n"
	  "Dear Sir/Madam,\n"
	  "You are invited to these events, which will take place in Saint "
	  "Michael, Barbados. The seminar is scheduled for 24 April 2026. The "
	  "meeting of the Tide Group will take place thereafter, from 25 to 27 "
	  "April 2026.\n"
	  "Both events will be held at the Tide Conference Centre, Two Mile "
	  "Hill, St. Michael.\n"
	  "Yours faithfully,\n",
	  "Seminar on tides: Tide Conference Centre, Two Mile Hill, St. "
	  "Michael\n"
	  "meeting of the Tide Group: Tide Conference Centre, Two Mile Hill, "
	  "St. Michael\n" },
	{ "a venue told beside new days",
	  "Geneva, 3 March 2026\n"
	  "Subject: Summit on Tides\n"
	  "Dear Sir/Madam,\n"
	  "The Summit on Tides will no longer take place from 5 to 9 June 2026. "
	  "The new dates are 12 to 15 September 2026; the venue, the Tide "
	  "Palace in Bilbao, remains unchanged.\n"
	  "Yours faithfully,\n",
	  "Summit on Tides: Tide Palace in Bilbao\n" },
	{ "who speaks comes from a house, too",
	  "Seminar on Tides\n"
	  "Oslo, May 6, 2025\n"
	  "PROGRAMME\n"
	  "9.00 - 9.30\tOpening\n"
	  "\tSpeakers:\tMr. Ola Dahl\n"
	  "\t\tMs. Wangari Otieno, Kenya Tide Institute (KTI), Nairobi\n"
	  "9.30 - 10.30\tMaps\n"
	  "10.30 - 12.00\tClosing\n",
	  "Seminar on Tides: Oslo\n" },
	{ "a building behind a town and its country",
	  "Ginebra, 3 de marzo de 2025\n"
	  "Asunto: Foro sobre mareas\n"
	  "Muy señor mío:\n"
	  "El Foro sobre mareas tendrá lugar en Hyderabad (India), en el "
	  "Centro Internacional de Convenciones de Hyderabad, el 6 de "
	  "mayo de 2025.\n"
	  "Atentamente,\n",
	  "Foro sobre mareas: Centro Internacional de Convenciones de "
	  "Hyderabad\n" },
	{ "who works together is no place, and a country is one",
	  "Ginebra, 20 de marzo de 2025\n"
	  "Asunto: Seminario sobre mareas\n"
	  "Muy señor mío:\n"
	  "La Oficina, en colaboración con la Oficina Regional de Mareas para "
	  "el Pacífico, organizará en la República de Panamá el Seminario "
	  "sobre mareas, del 15 al 17 de julio de 2025.\n"
	  "Atentamente,\n",
	  "Seminario sobre mareas: República de Panamá\n" },
	{ "a label in the middle of a sentence",
	  "Женева, 3 марта 2025 г.\n"
	  "Тема: Встреча экспертов по приливам\n"
	  "Уважаемые господа!\n"
	  "6 мая 2025 г. состоится встреча экспертов по приливам, место "
	  "проведения – Осло, Министерство портов, Elveveien 6.\n"
	  "С уважением,\n",
	  "Встреча экспертов по приливам: Осло, Министерство портов, "
	  "Elveveien 6\n" },
	{ "a Chinese republic is one word",
	  "日内瓦，2025年3月20日\n"
	  "事由：潮汐问题区域研讨会\n"
	  "尊敬的先生/女士：\n"
	  "潮汐局将于2025年7月15日至17日在巴拿马共和国举办潮汐问题区域研讨会。\n"
	  "此致\n敬礼\n",
	  "潮汐问题区域研讨会: 巴拿马共和国\n" },
	{ "what is held in a country without an article",
	  "Женева, 20 марта 2025 г.\n"
	  "Тема: Семинар по приливам\n"
	  "Уважаемые господа!\n"
	  "Бюро организует в Республике Панама Региональный семинар по "
	  "приливам с 15 по 17 июля 2025 года.\n"
	  "С уважением,\n",
	  "Региональный семинар по приливам: Республике Панама\n" },
};

static void
places(char *out, size_t size, const struct circ_circular *c)
{
	out[0] = '\0';
	for (size_t i = 0; i < c->nevents; i++)
		show_titled(out, size, &c->events[i],
		    &c->events[i].location);
}

int
main(void)
{
	return run_events_as(cases, NELEM(cases), places);
}
