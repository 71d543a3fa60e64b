/* SPDX-License-Identifier: MIT */
/*
 * Meetings in a row: several names and days behind one verb, one name in the
 * plural and several days, a subject that names two meetings over all their
 * days, and a meeting that is held beside another.
 */
#include "eventtext.h"

static const struct eventcase cases[] = {
	{ "a title that tells the hours of each of its days on a line",
	  "*Third meeting of the Harbour Board\n*Oslo, Town Hall\n"
	  "*6 May 2025 (9.30 a.m.–5.30 p.m.)\v7 May 2025 (9 a.m.–12.30 p.m.)\n"
	  "*DRAFT AGENDA\n"
	  "1. Opening\n2. Lights\n3. Closing\n",
	  "2025-05-06T09:30/2025-05-07T12:30 Europe/Oslo in-person: Third "
	  "meeting of the Harbour Board\n" },
	{ "an office that is called by what it does",
	  "Genève, le 3 mars 2025\n"
	  "Objet: Colloque sur les ports, Oslo, 7-8 mai 2025\n"
	  "Madame, Monsieur,\n"
	  "Le Colloque sur les ports aura lieu à Oslo les 7 et 8 mai 2025. La "
	  "veille, soit le mardi 6 mai 2025, de 13 h 30 à 16 h 30, la Section "
	  "formation animera, dans la salle 3, à l'intention des directeurs "
	  "des ports un atelier sur les phares.\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma "
	  "considération distinguée.\n",
	  "2025-05-07/2025-05-08 Europe/Oslo in-person: Colloque sur les "
	  "ports\n"
	  "2025-05-06T13:30/2025-05-06T16:30 Europe/Oslo in-person: atelier "
	  "sur les phares\n" },
	{ "groups that meet, behind the verb",
	  "Ginebra, 3 de marzo de 2025\n"
	  "Asunto: Tercera reunión de la Red de Faros, Lisboa, 6-8 de mayo "
	  "de 2025\n"
	  "Muy señor mío:\n"
	  "La reunión tendrá lugar en el Hotel Tejo, Lisboa, del 6 al 8 de "
	  "mayo de 2025. La víspera, el lunes 5 de mayo de 2025, se reunirán "
	  "en el mismo lugar los grupos de trabajo de la Red, de las 10.00 a "
	  "las 17.00 horas.\n"
	  "Atentamente,\n",
	  "2025-05-06/2025-05-08 Europe/Lisbon in-person: Tercera reunión "
	  "de la Red de Faros\n"
	  "2025-05-05T10:00/2025-05-05T17:00 Europe/Lisbon in-person: "
	  "grupos de trabajo de la Red\n" },
	{ "but not those whose report is discussed",
	  "Geneva, 3 March 2025\n"
	  "Subject: Forum on Tides, Lisbon, 5-7 May 2025\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held in Lisbon from 5 to 7 May 2025. "
	  "The bureau of the working groups will meet on 4 May 2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-05/2025-05-07 Europe/Lisbon in-person: Forum on Tides\n" },
	{ "a list in one sentence",
	  "Geneva, 3 March 2025\n"
	  "Subject: Forum on Tides, Lisbon, 5-7 May 2025\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held in Lisbon from 5 to 7 May 2025. "
	  "The following meetings will take place at the same venue: PG-A "
	  "meeting (7 (afternoon) to 8 May 2025); PG-B meeting (8 May 2025) "
	  "and Focus Group on Sand (9 May 2025).\n"
	  "Yours faithfully,\n",
	  "2025-05-05/2025-05-07 Europe/Lisbon in-person: Forum on Tides\n"
	  "2025-05-07/2025-05-08 Europe/Lisbon in-person: PG-A meeting\n"
	  "2025-05-08/2025-05-08 Europe/Lisbon in-person: PG-B meeting\n"
	  "2025-05-09/2025-05-09 Europe/Lisbon in-person: Focus Group on Sand\n" },
	{ "in French, with lists of days in brackets",
	  "Genève, le 3 mars 2025\n"
	  "Objet: Réunions de mai\n"
	  "Madame, Monsieur,\n"
	  "Les réunions suivantes se tiendront à Lisbonne : Atelier sur les "
	  "ports (5 et 6 mai 2025) ; Séminaire sur le sable (7 mai 2025).\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma "
	  "considération distinguée.\n",
	  "2025-05-05/2025-05-06 Europe/Lisbon in-person: Atelier sur les "
	  "ports\n"
	  "2025-05-07/2025-05-07 Europe/Lisbon in-person: Séminaire sur le sable\n" },
	{ "in Chinese, the last behind an \"and\"",
	  "2025年3月3日，日内瓦\n"
	  "事由：港口会议\n"
	  "尊敬的先生/女士：\n"
	  "下列会议将在里斯本举行：潮汐研讨会（2025年5月5日至6日）和沙滩专家会议（2025年5月8日至9日）。\n"
	  "顺致敬意！\n",
	  "2025-05-05/2025-05-06 Europe/Lisbon in-person: 潮汐研讨会\n"
	  "2025-05-08/2025-05-09 Europe/Lisbon in-person: 沙滩专家会议\n" },
	{ "one name in the plural, each day with hours of its own",
	  "Geneva, 3 March 2025\n"
	  "Subject: Training in May\n"
	  "Dear Sir/Madam,\n"
	  "The Office will offer two sessions for newcomers in Lisbon, on "
	  "Monday, 5 May 2025, from 2.00 to 5.00 p.m., and on Tuesday, "
	  "6 May 2025, from 9.00 a.m. to 1.00 p.m.\n"
	  "Yours faithfully,\n",
	  "2025-05-05T14:00/2025-05-05T17:00 Europe/Lisbon in-person: "
	  "sessions for newcomers\n"
	  "2025-05-06T09:00/2025-05-06T13:00 Europe/Lisbon in-person: "
	  "sessions for newcomers\n" },
	{ "hours behind a row of days, said of each",
	  "Genève, le 3 mars 2025\n"
	  "Objet: Session du Comité\n"
	  "Madame, Monsieur,\n"
	  "Deux briefings pour les pilotes auront lieu avant la session, le "
	  "5 mai et le 6 juin 2025, de 13 h 00 à 15 h 00 (heure de Genève).\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma "
	  "considération distinguée.\n",
	  "2025-05-05T13:00/2025-05-05T15:00 Europe/Zurich -: briefings "
	  "pour les pilotes\n"
	  "2025-06-06T13:00/2025-06-06T15:00 Europe/Zurich -: briefings "
	  "pour les pilotes\n" },
	{ "in Spanish, an hour behind each day",
	  "Madrid, 3 de marzo de 2025\n"
	  "Asunto: Sesiones del Comité\n"
	  "Estimados señores:\n"
	  "Las sesiones del Comité se celebrarán el 5 de mayo de 2025 a las "
	  "10.00, el 9 de junio de 2025 a las 9.00 y el 7 de julio de 2025.\n"
	  "Atentamente,\n",
	  "2025-05-05T10:00/2025-05-05 Europe/Madrid? -: Sesiones del "
	  "Comité\n"
	  "2025-06-09T09:00/2025-06-09 Europe/Madrid? -: sesiones del "
	  "Comité\n"
	  "2025-07-07/2025-07-07 Europe/Madrid? -: sesiones del Comité\n" },
	{ "a subject that names two meetings and all their days",
	  "Genève, le 3 mars 2025\n"
	  "Objet: Atelier sur les ports et Forum sur le sable, Lisbonne, "
	  "5-9 mai 2025\n"
	  "Madame, Monsieur,\n"
	  "J'ai l'honneur de vous inviter à l'Atelier sur les ports et au "
	  "Forum sur le sable qui se tiendront à Lisbonne du 5 au 9 mai 2025. "
	  "L'Atelier sur les ports aura lieu les 5 et 6 mai 2025 et le Forum "
	  "sur le sable du 7 au 9 mai 2025.\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma "
	  "considération distinguée.\n",
	  "2025-05-05/2025-05-06 Europe/Lisbon in-person: Atelier sur les "
	  "ports\n"
	  "2025-05-07/2025-05-09 Europe/Lisbon in-person: Forum sur le "
	  "sable\n" },
	{ "a row without an end, and a consultation on the first day of all",
	    "Geneva, 3 March 2025\n"
	    "Subject: Meetings of Working Groups, Oslo, 6 to 10 May 2025\n"
	    "Dear Sir/Madam,\n"
	    "You are invited to the meetings of the Working Groups in Oslo.\n"
	    "|Group|Date|Time\n"
	    "|Working Group on Maps|6 May 2025|09:30 - 12:30\n"
	    "|Working Group on Salt|7 - 8 May 2025|09:30\n"
	    "|Working Group on Charts|9 - 10 May 2025|10:00\n"
	    "Consultation: the open consultation of WG-Salt, which is open to "
	    "all, will take place on 6 May 2025 from 13:00 to 14:30.\n"
	    "Yours faithfully,\n",
	    "2025-05-06T09:30/2025-05-06T12:30 Europe/Oslo in-person: Working "
	    "Group on Maps\n2025-05-07T09:30/2025-05-08 Europe/Oslo "
	    "in-person: Working Group on Salt\n"
	    "2025-05-09T10:00/2025-05-10 Europe/Oslo in-person: Working Group "
	    "on Charts\n"
	    "2025-05-06T13:00/2025-05-06T14:30 Europe/Oslo in-person: open "
	    "consultation of WG-Salt\n" },
	{ "parts of one meeting leave it whole",
	  "Geneva, 3 March 2025\n"
	  "Subject: Conference on Tides, Lisbon, 5-9 May 2025\n"
	  "Dear Sir/Madam,\n"
	  "The Conference on Tides will be held in Lisbon from 5 to 9 May "
	  "2025. The technical segment will be held on 5-7 May 2025 and the "
	  "high-level segment on 8-9 May 2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-05/2025-05-09 Europe/Lisbon in-person: Conference on "
	  "Tides\n" },
	{ "a collective subject names none of its meetings",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings of the Groups on Resolutions 4 and 5, Lisbon, "
	  "5-7 May 2025\n"
	  "Dear Sir/Madam,\n"
	  "The first meeting of the Group on Resolution 4 is to be held on "
	  "5-6 May 2025, starting at 10.00 on 5 May and finishing at 12h30 "
	  "on 6 May. The eleventh meeting of the Group on Resolution 5 will "
	  "be held on 7 May 2025, starting at 9h30.\n"
	  "Yours faithfully,\n",
	  "2025-05-05T10:00/2025-05-06T12:30 Europe/Lisbon in-person: first "
	  "meeting of the Group on Resolution 4\n"
	  "2025-05-07T09:30/2025-05-07 Europe/Lisbon in-person: eleventh "
	  "meeting of the Group on Resolution 5\n" },
	{ "back to back with another that has its own day",
	  "Geneva, 3 March 2025\n"
	  "Subject: Special Meeting on Tides\n"
	  "Dear Sir/Madam,\n"
	  "The Special Meeting on Tides shall be held in Lisbon on 7-8 May "
	  "2025, back to back with the regular meeting of the Harbour "
	  "Committee on 9 May 2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-07/2025-05-08 Europe/Lisbon in-person: Special Meeting "
	  "on Tides\n"
	  "2025-05-09/2025-05-09 Europe/Lisbon in-person: regular meeting "
	  "of the Harbour Committee\n" },
	{ "beside another over more days, which a relative clause tells",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meeting on Sand, Oslo (Norway), 5 May 2025\n"
	  "Dear Sir/Madam,\n"
	  "A meeting on Sand will be organized in Oslo, Norway, on 5 May "
	  "2025. The meeting goes together with the 7th World Harbours (WH) "
	  "Meeting, which will be held in Oslo, 3-5 May 2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-05/2025-05-05 Europe/Oslo in-person: Meeting on Sand\n"
	  "2025-05-03/2025-05-05 Europe/Oslo in-person: 7th World Harbours "
	  "(WH) Meeting\n" },
	{ "a row of matters, a row of days, and a bracket between",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings of May\n"
	  "Dear Sir/Madam,\n"
	  "The consultation on sand, silt and dredging for small harbours "
	  "will be held from 5 to 7 May 2025, and the seminar on dunes on "
	  "8 May 2025. The next meetings of the Board will be held on 9 May "
	  "2025 at 8:00 (during the first part of the session), then on "
	  "6 June 2025 in Oslo, and on 7 July 2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-05/2025-05-07 Europe/Zurich? -: consultation on sand, "
	  "silt and dredging for small harbours\n"
	  "2025-05-08/2025-05-08 Europe/Zurich? -: seminar on dunes\n"
	  "2025-05-09T08:00/2025-05-09 Europe/Oslo in-person: meetings of the "
	  "Board\n"
	  "2025-06-06/2025-06-06 Europe/Oslo in-person: meetings of the "
	  "Board\n"
	  "2025-07-07/2025-07-07 Europe/Oslo in-person: meetings of the "
	  "Board\n" },
	{ "what is said of all goes before the first name",
	  "Ginebra, 3 de marzo de 2025\n"
	  "Asunto: Convocatoria de las primeras reuniones de las Comisiones "
	  "de Estudio – Comisión de Estudio 1: 28 de abril – 2 de mayo de "
	  "2025; Comisión de Estudio 2: 5 – 9 de mayo de 2025\n"
	  "Muy señor mío:\n"
	  "Tengo el honor de invitarle a estas reuniones en Lisboa.\n"
	  "Atentamente,\n",
	  "2025-04-28/2025-05-02 Europe/Lisbon in-person: Comisión de "
	  "Estudio 1\n"
	  "2025-05-05/2025-05-09 Europe/Lisbon in-person: Comisión de "
	  "Estudio 2\n" },
	{ "names in lines of their own above the verb",
	  "First Announcement\n"
	  "The Harbour Organization is pleased to announce that the\n"
	  "Technical Conference on Tides and Methods\n"
	  "will be held in Lisbon from Monday 5 to Thursday 8 May 2025\n"
	  "and the\n"
	  "Exhibition on Harbour Lights\n"
	  "will take place in Lisbon from Monday 5 to Wednesday 7 May 2025.\n",
	  "2025-05-05/2025-05-08 Europe/Lisbon in-person: Technical "
	  "Conference on Tides and Methods\n"
	  "2025-05-05/2025-05-07 Europe/Lisbon in-person: Exhibition on "
	  "Harbour Lights\n" },
	{ "the kind of meeting above its name and day",
	  "Harbour Regional Workshop\n"
	  "Strengthening Pilots in Small Ports\n"
	  "Lisbon, Portugal, 5-6 May 2025\n"
	  "Agenda\n"
	  "1. Opening of the Workshop\n"
	  "2. Adoption of the agenda\n",
	  "2025-05-05/2025-05-06 Europe/Lisbon in-person: "
	  "Harbour Regional Workshop Strengthening Pilots in Small Ports\n" },
	{ "a paper's own name is no meeting's",
	  "Harbour Organization\n"
	  "Conference of Pilots\n"
	  "Lisbon, 5-9 May 2025\n"
	  "Item 2 of the provisional agenda\n"
	  "Provisional Agenda and Annotations*\n"
	  "1. Opening of the Conference\n"
	  "2. Adoption of the agenda\n"
	  "3. Election of officers\n",
	  "2025-05-05/2025-05-09 Europe/Lisbon in-person: Conference "
	  "of Pilots\n" },
	{ "the full name before a bare word for a body",
	  "Geneva, 3 March 2025\n"
	  "Dear Sir/Madam,\n"
	  "I invite you to the Expert Working Group on Lights and Tides. The "
	  "Office organizes the Working Group, which will convene in Lisbon "
	  "from 5 to 7 May 2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-05/2025-05-07 Europe/Lisbon in-person: Expert Working "
	  "Group on Lights and Tides\n" },
	{ "one meeting whose days have hours of their own",
	  "Geneva, 3 March 2025\n"
	  "Subject: Workshop on Tides\n"
	  "Dear Sir/Madam,\n"
	  "The Workshop on Tides will be held in Lisbon on 5 May 2025 from "
	  "10:00 to 17:00 and on 6 May 2025 from 9:00 to 12:00.\n"
	  "Yours faithfully,\n",
	  "2025-05-05T10:00/2025-05-06T12:00 Europe/Lisbon in-person: "
	  "Workshop on Tides\n" },
	{ "the same afternoon of the only meeting, in another paragraph",
	  "Special Meeting on Tides\n"
	  "6 May 2025\n"
	  "Programme outline\n"
	  "The Committee will hold its Special Meeting on Tides in Lisbon on "
	  "Tuesday, 6 May 2025.\n"
	  "The first part will be a plenary session from 10 a.m. to 1 p.m. "
	  "The second part will start at 4.30 p.m. (following the thematic "
	  "session on Sand, which will be held from 3.00 to 4.30 p.m. the "
	  "same afternoon).\n",
	  "2025-05-06T10:00/2025-05-06T13:00 Europe/Lisbon in-person: "
	  "Special Meeting on Tides\n"
	  "2025-05-06T15:00/2025-05-06T16:30 Europe/Lisbon in-person: "
	  "thematic session on Sand\n" },
	{ "the year at the end of a list of days",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings of the Board\n"
	  "Dear Sir/Madam,\n"
	  "The meetings of the Board will be held on 12 May, 15 September and "
	  "8 December 2025 in Lisbon.\n"
	  "Yours faithfully,\n",
	  "2025-05-12/2025-05-12 Europe/Lisbon in-person: Meetings of the "
	  "Board\n"
	  "2025-09-15/2025-09-15 Europe/Lisbon in-person: meetings of the "
	  "Board\n"
	  "2025-12-08/2025-12-08 Europe/Lisbon in-person: meetings of the "
	  "Board\n" },
	{ "a bare word with how one meets, named before",
	  "Lisbon, 3 March 2025\n"
	  "Dear Sir/Madam,\n"
	  "The Office will hold a Workshop on Harbour Lights. The hybrid "
	  "workshop will be held on 6-7 May 2025 in Lisbon.\n"
	  "Yours faithfully,\n",
	  "2025-05-06/2025-05-07 Europe/Lisbon hybrid: Workshop on Harbour "
	  "Lights\n" },
	{ "bodies that meet, behind one verb",
	  "Geneva, 3 March 2025\n"
	  "Subject: Groups in May\n"
	  "Dear Sir/Madam,\n"
	  "TG 5 will meet from 5 to 9 May 2025, TG 7 from 12 to 16 May 2025, "
	  "and TG 9 from 19 to 23 May 2025, all in Lisbon.\n"
	  "Yours faithfully,\n",
	  "2025-05-05/2025-05-09 Europe/Lisbon in-person: TG 5\n"
	  "2025-05-12/2025-05-16 Europe/Lisbon in-person: TG 7\n"
	  "2025-05-19/2025-05-23 Europe/Lisbon in-person: TG 9\n" },
	{ "days of one kind within a meeting are parts of it",
	  "Geneva, 3 March 2025\n"
	  "Subject: Conference on Tides, Lisbon, 5-9 May 2025\n"
	  "Dear Sir/Madam,\n"
	  "The Conference on Tides will be held in Lisbon from 5 to 9 May "
	  "2025. Plenary meetings will take place on 5 May, 7 May and 9 May "
	  "2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-05/2025-05-09 Europe/Lisbon in-person: Conference on "
	  "Tides\n" },
	{ "a deadline behind the day is another's",
	  "Geneva, 3 March 2025\n"
	  "Subject: Workshop on Tides\n"
	  "Dear Sir/Madam,\n"
	  "The Workshop on Tides will be held in Lisbon on 5 May 2025, and "
	  "the deadline for registration is 20 April 2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-05/2025-05-05 Europe/Lisbon in-person: Workshop on "
	  "Tides\n" },
	{ "in Russian",
	  "Женева, 3 марта 2025 года\n"
	  "Предмет: Семинар по приливам\n"
	  "Уважаемая госпожа, уважаемый господин,\n"
	  "Семинар по приливам состоится в Осло 5 мая 2025 года, а крайний "
	  "срок регистрации – 20 апреля 2025 года.\n"
	  "С уважением,\n",
	  "2025-05-05/2025-05-05 Europe/Oslo in-person: Семинар по "
	  "приливам\n" },
	{ "a Spanish row behind the country of all",
	  "Ginebra, 20 de marzo de 2025\n"
	  "Asunto: Seminario Regional de Mareas\n"
	  "Muy señor mío:\n"
	  "La Oficina organizará en la República de Panamá el Seminario "
	  "Regional de Mareas (SRM-25), del 15 al 17 de julio de 2025, seguido "
	  "de un Foro de puertos los días 18 y 19 de julio.\n"
	  "Atentamente,\n",
	  "2025-07-15/2025-07-17 America/Panama in-person: Seminario Regional "
	  "de Mareas (SRM-25)\n"
	  "2025-07-18/2025-07-19 America/Panama in-person: Foro de puertos\n" },
	{ "one that a forum follows",
	  "Geneva, 20 March 2025\n"
	  "Subject: Regional Seminar on Tides\n"
	  "Dear Sir/Madam,\n"
	  "The Office will organize in the Republic of Panama the Regional "
	  "Seminar on Tides (RST-25), from 15 to 17 July 2025, followed by "
	  "a Forum on 18 and 19 July.\n"
	  "Yours faithfully,\n",
	  "2025-07-15/2025-07-17 America/Panama in-person: Regional Seminar "
	  "on Tides (RST-25)\n"
	  "2025-07-18/2025-07-19 America/Panama in-person: Forum\n" },
	{ "a French one behind the country",
	  "Genève, le 20 mars 2025\n"
	  "Objet : Séminaire régional sur les marées\n"
	  "Madame, Monsieur,\n"
	  "Le Bureau organisera en République du Panama le Séminaire régional "
	  "sur les marées (SRM-25), du 15 au 17 juillet 2025, suivi d'un "
	  "Forum sur les ports les 18 et 19 juillet.\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considérati"
	  "on.\n",
	  "2025-07-15/2025-07-17 America/Panama in-person: Séminaire régional "
	  "sur les marées (SRM-25)\n"
	  "2025-07-18/2025-07-19 America/Panama in-person: Forum sur les "
	  "ports\n" },
	{ "a Russian one, which has no articles",
	  "Женева, 20 марта 2025 г.\n"
	  "Тема: Региональный семинар по приливам\n"
	  "Уважаемые господа!\n"
	  "Бюро организует в Республике Панама "
	  "Региональный семинар по приливам "
	  "(РСП-25) с 15 по 17 июля 2025 года, за которым "
	  "последует Форум по портам 18 и 19 июля.\n"
	  "С уважением,\n",
	  "2025-07-15/2025-07-17 America/Panama in-person: Региональный"
	  " семинар по приливам (РСП-25)\n"
	  "2025-07-18/2025-07-19 America/Panama in-person: Форум по "
	  "портам\n" },
	{ "an Arabic one behind the country",
	  "جنيف، 20 مارس 2025\n"
	  "الموضوع: الحلقة الدراسية الإقليمية "
	  "بشأن المد والجزر\n"
	  "حضرات السادة والسيدات،\n"
	  "سينظم المكتب في جمهورية بنما الحلقة "
	  "الدراسية الإقليمية بشأن المد والجزر، "
	  "في الفترة من 15 إلى 17 يوليو 2025، يليها "
	  "منتدى الموانئ يومي 18 و19 يوليو 2025.\n"
	  "وتفضلوا بقبول فائق التقدير والاحترام.\n",
	  "2025-07-15/2025-07-17 America/Panama in-person: الحلقة الدراس"
	  "ية الإقليمية بشأن المد والجزر\n"
	  "2025-07-18/2025-07-19 America/Panama in-person: منتدى الموانئ"
	  "\n" },
	{ "two in an Arabic subject, whose \"and\" is a part of the word",
	  "جنيف، 14 مارس 2025\n"
	  "الموضوع: ورشة عمل الاتحاد بشأن أمن الموانئ واجتماع الفريق الإقليمي "
	  "للمد والجزر (RGT)، الرياض، 5 - 7 مايو 2025\n"
	  "حضرات السادة والسيدات،\n"
	  "سينظم الاتحاد ورشة عمل بشأن أمن الموانئ في الرياض في 5 مايو 2025.\n"
	  "وسيُعقد الاجتماع الخامس للفريق الإقليمي RGT في المكان نفسه يومي 6 "
	  "و7 مايو 2025.\n"
	  "وتفضلوا بقبول فائق التقدير والاحترام.\n",
	  "2025-05-05/2025-05-05 Asia/Riyadh in-person: ورشة عمل الاتحاد بشأن "
	  "أمن الموانئ\n"
	  "2025-05-06/2025-05-07 Asia/Riyadh in-person: الاجتماع الخامس "
	  "للفريق الإقليمي RGT\n" },
};

int
main(void)
{
	return run_events(cases, NELEM(cases));
}
