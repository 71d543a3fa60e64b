/* SPDX-License-Identifier: MIT */
/* Meetings out of small documents: titles, tables, sentences, labels. */
#include "eventtext.h"

static const struct eventcase cases[] = {
	{ "a name that holds short names which spell common words",
	  "Geneva, 3 March 2025\nSubject: Charts\nDear Sir/Madam,\n"
	  "The Third Meeting of the AIM Sub-Group on Charts will be held in "
	  "Lima from 12 to 14 May 2025. A meeting of the WHO Chairpersons "
	  "will be held in Lima on 16 May 2025.\nYours faithfully,\n",
	  "2025-05-12/2025-05-14 America/Lima in-person: Third Meeting of the "
	  "AIM Sub-Group on Charts\n"
	  "2025-05-16/2025-05-16 America/Lima in-person: meeting of the WHO "
	  "Chairpersons\n" },
	{ "a paragraph that begins with the name of its meeting",
	  "Geneva, 3 March 2025\nSubject: Meetings to be held in May 2025\nDear Sir/Madam,\n"
	  "2.\tWorkshop on Old Mills. The workshop will be held at the Condor "
	  "Hotel, Lima, on 12 and 13 May 2025.\n"
	  "3.\tVisit to the Wheel of Callao. Participants may join a guided "
	  "visit on 15 May 2025.\nYours faithfully,\n",
	  "2025-05-12/2025-05-13 America/Lima in-person: Workshop on Old "
	  "Mills\n"
	  "2025-05-15/2025-05-15 America/Lima in-person: Visit to the Wheel of "
	  "Callao\n" },
	{ "a subject and a sentence",
	  "Geneva, 3 March 2025\n"
	  "Subject: Third meeting of the Expert Group on Roads, Lisbon, "
	  "12-14 May 2025\n"
	  "Dear Sir/Madam,\n"
	  "I have the honour to invite you to the third meeting of the Expert "
	  "Group on Roads, which will be held at the Hotel Tejo, Lisbon, from "
	  "12 to 14 May 2025. The meeting will open at 0930 hours on the first "
	  "day; registration begins at 0830 hours.\n"
	  "Yours faithfully,\n",
	  "2025-05-12T09:30/2025-05-14 Europe/Lisbon in-person: Third meeting "
	  "of the Expert Group on Roads\n" },
	{ "an online session keeps its window and takes the seat",
	  "International Telecommunication Union\n"
	  "Geneva, 21 May 2025\n"
	  "Subject: Webinar on open data - 5 June 2025, 14h00 to 16h00\n"
	  "Dear Sir/Madam,\n"
	  "You are invited to a webinar on open data, to be held online on "
	  "5 June 2025 from 14h00 to 16h00.\n"
	  "Yours faithfully,\n",
	  "2025-06-05T14:00/2025-06-05T16:00 Europe/Zurich? online: Webinar on "
	  "open data\n" },
	{ "past meetings and deadlines are none",
	  "Geneva, 3 March 2025\n"
	  "Subject: Survey on spectrum fees\n"
	  "Dear Sir/Madam,\n"
	  "The workshop that was held in Vienna on 4 February 2025 asked for a "
	  "survey. Please return the form not later than 30 April 2025.\n"
	  "Yours faithfully,\n",
	  "" },
	{ "a paper without a date tells of meetings before its own",
	  "CONCEPT NOTE\n"
	  "Regional Dialogue on Youth Employment\n"
	  "Niamey, Niger, 6-7 December 2023\n"
	  "The region held a first dialogue in Bamako on 3 May 2021.\n",
	  "2023-12-06/2023-12-07 Africa/Niamey in-person: Regional Dialogue "
	  "on Youth Employment\n" },
	{ "an information note announces without a salutation",
	  "FOR PARTICIPANTS ONLY\n"
	  "Regional Workshop on Road Statistics\n"
	  "INFORMATION NOTE FOR PARTICIPANTS\n"
	  "General\n"
	  "1. The Regional Workshop on Road Statistics is scheduled to be "
	  "held at the Hotel Tejo, Lisbon, from 12 to 14 May 2025.\n"
	  "2. Visitors must carry a passport.\n",
	  "2025-05-12/2025-05-14 Europe/Lisbon in-person: Regional Workshop "
	  "on Road Statistics\n" },
	{ "headings count for nothing where a text tells what it is about",
	  "INFORMATION FOR DELEGATES\nA. Introduction\n1. Structure\n"
	  "2. The Office\n3. Members\nB. Practical matters\n1. Convening\n"
	  "2. Opening\n3. Documents\n"
	  "The Third Congress of Roads will be held in Lisbon from 12 to 14 "
	  "May 2025.\n",
	  "2025-05-12/2025-05-14 Europe/Lisbon in-person: Third Congress of "
	  "Roads\n" },
	{ "what was planned to take place is moved",
	  "Geneva, 3 March 2025\n"
	  "Subject: Road safety\n"
	  "Dear Madam/Sir,\n"
	  "The workshop on road safety, initially planned to take place from "
	  "7 to 11 April 2025, is being rescheduled and will be held "
	  "virtually from 12 to 16 May 2025.\n",
	  "2025-05-12/2025-05-16 - online: workshop on road safety\n" },
	{ "a notification without salutation is a letter",
	  "ORGANIZATION FOR ROADS\n"
	  "RD/12\n"
	  "NOTIFICATION\n"
	  "Expert Meeting on Toll Roads\n"
	  "The meeting on toll roads will be held on 3 June 2025 in Lisbon. "
	  "It will commence at 10 a.m. on Tuesday, 3 June 2025.\n"
	  "Member States are requested to nominate experts.\n",
	  "2025-06-03T10:00/2025-06-03 Europe/Lisbon in-person: meeting on "
	  "toll roads\n" },
	{ "a verb that leads to two meetings",
	  "Geneva, 21 October 2024\n"
	  "Subject: Meetings of Working Parties 7B and 7C\n"
	  "Dear Sir/Madam,\n"
	  "The Administration has kindly offered to host the meetings of "
	  "Working Parties 7B, 7C and 7D from 20 to 24 January and the meeting "
	  "of JRG 7D-9D from 27 January to 3 February 2025, in Lisbon.\n",
	  "2025-01-20/2025-01-24 Europe/Lisbon in-person: Meetings of Working "
	  "Parties 7B and 7C\n"
	  "2025-01-27/2025-02-03 Europe/Lisbon in-person: meeting of JRG "
	  "7D-9D\n" },
	{ "a day for registration shares no verb",
	  "Geneva, 21 October 2024\n"
	  "Subject: Road safety\n"
	  "Dear Sir/Madam,\n"
	  "The workshop on roads will be held in Lisbon on 20 January 2025 and "
	  "registration for the workshop closes on 10 January 2025.\n",
	  "2025-01-20/2025-01-20 Europe/Lisbon in-person: workshop on roads\n" },
	{ "the said meeting is the one that was named",
	  "The Secretariat of the Union presents its compliments to the Member "
	  "Parliaments and, with reference to the Consultation Meeting of the "
	  "Northern Group on the sidelines of the Assembly, has the honour to "
	  "inform that the said Meeting will be held in Rooms 5 and 6, Geneva, "
	  "on 24 March 2025 from 11:30 to 13:00 hours.\n",
	  "2025-03-24T11:30/2025-03-24T13:00 Europe/Zurich in-person: "
	  "Consultation Meeting of the Northern Group on the sidelines of the "
	  "Assembly\n" },
	{ "what is done at each meeting names none",
	  "Geneva, 3 March 2025\n"
	  "Subject: Joint Meeting of Working Parties 4A and 6S\n"
	  "Dear Sir/Madam,\n"
	  "Services connected with meeting activities are near the rooms. "
	  "Registration begins on the opening day of each meeting.\n"
	  "The meeting is scheduled on 12 May 2025.\n",
	  "2025-05-12/2025-05-12 Europe/Zurich? -: Joint Meeting of Working "
	  "Parties 4A and 6S\n" },
	{ "standard time in summer, of a place that keeps no summer time",
	  "Geneva, 4 March 2024\n"
	  "Subject: Workshop on Early Warnings\n"
	  "Dear Sir/Madam,\n"
	  "The Workshop on Early Warnings will be held in Bridgetown, Barbados, "
	  "on 20 May 2024 from 9.00 a.m. to 4.30 p.m. Atlantic Standard Time.\n"
	  "Yours faithfully,\n",
	  "2024-05-20T09:00/2024-05-20T16:30 America/Barbados in-person: "
	  "Workshop on Early Warnings\n" },
	{ "a table of meetings with their places",
	  "Geneva, 22 February 2023\n"
	  "Subject: Meetings of Study Group 9 in 2023\n"
	  "Dear Sir/Madam,\n"
	  "The following meetings will be held in 2023:\n"
	  "|Meeting|Venue|Dates\n"
	  "|Working Party 1/9|Geneva, Switzerland|9-13 May 2023\n"
	  "|Workshop on Cable TV|Nairobi, Kenya|22 August 2023\n"
	  "|Study Group 9|Virtual|14-23 November 2023\n"
	  "Yours faithfully,\n",
	  "2023-05-09/2023-05-13 Europe/Zurich in-person: Working Party 1/9\n"
	  "2023-08-22/2023-08-22 Africa/Nairobi in-person: Workshop on Cable "
	  "TV\n"
	  "2023-11-14/2023-11-23 - online: Study Group 9\n" },
	{ "a table of meetings without a head, hours in the last column",
	  "Geneva, 22 February 2023\n"
	  "Subject: Meetings of Working Parties 9A and 9B\n"
	  "Dear Sir/Madam,\n"
	  "The meetings will take place in Nairobi, as follows:\n"
	  "|Task Group 9/1|9-12 May 2023|opening at 11:00 hours on 9 May\n"
	  "|Working Party 9A|10-12 May 2023|opening at 14:00 hours on 10 May\n"
	  "|Plenary of both|12 May 2023|opening at 09:30 hours on 12 May\n"
	  "Yours faithfully,\n",
	  "2023-05-09T11:00/2023-05-12 Africa/Nairobi in-person: Task Group "
	  "9/1\n"
	  "2023-05-10T14:00/2023-05-12 Africa/Nairobi in-person: Working "
	  "Party 9A\n"
	  "2023-05-12T09:30/2023-05-12 Africa/Nairobi in-person: Plenary of "
	  "both\n" },
	{ "a table whose head calls the rows meetings, whatever their names",
	  "Geneva, 22 February 2023\n"
	  "Subject: Regional Seminars in 2023\n"
	  "Dear Sir/Madam,\n"
	  "The Bureau is organizing two seminars:\n"
	  "|Seminar|Host country|Dates|Venue\n"
	  "|RS-23-Africa|Kenya|9-13 May 2023|Hotel Tamu, Nairobi\n"
	  "|RS-23-Americas|Peru|22-26 May 2023|Hotel Sol, Lima\n"
	  "Yours faithfully,\n",
	  "2023-05-09/2023-05-13 Africa/Nairobi in-person: RS-23-Africa\n"
	  "2023-05-22/2023-05-26 America/Lima in-person: RS-23-Americas\n" },
	{ "meetings listed with their hours are no agenda",
	  "Geneva, 22 May 2023\n"
	  "Subject: Webinars on roads\n"
	  "Dear Sir/Madam,\n"
	  "You are invited to two webinars, which will be held on Zoom:\n"
	  "7 June 2023, 14:00 - 16:00: Webinar on bridges\n"
	  "21 June 2023, 09:30 - 11:30: Webinar on tunnels\n"
	  "Yours faithfully,\n",
	  "2023-06-07T14:00/2023-06-07T16:00 Europe/Zurich? online: Webinar "
	  "on bridges\n"
	  "2023-06-21T09:30/2023-06-21T11:30 Europe/Zurich? online: Webinar "
	  "on tunnels\n" },
	{ "two numbered meetings on the same days, in one line",
	  "Geneva, 12 December 2007\n"
	  "Subject: Fourth meeting of the Working Group on Tariffs and second "
	  "meeting of the Working Group on Roaming, Geneva, 4-5 February "
	  "2008\n"
	  "Dear Sir/Madam,\n"
	  "You are invited to the meetings of both Working Groups, on 4 and 5 "
	  "February 2008 in Geneva.\n"
	  "Yours faithfully,\n",
	  "2008-02-04/2008-02-05 Europe/Zurich in-person: Fourth meeting of "
	  "the Working Group on Tariffs\n"
	  "2008-02-04/2008-02-05 Europe/Zurich in-person: second meeting of "
	  "the Working Group on Roaming\n" },
	{ "a title's day, and an agenda that ends on the next one",
	  "Workshop on Coastal Shipping\n"
	  "Honiara, Thursday 7 May 2009\n"
	  "Agenda\n"
	  "1. Outline of the project (8.30-8.50)\n"
	  "2. Country needs (8.50-12.00)\n"
	  "3. Friday morning: conclusions (0830-0900)\n",
	  "2009-05-07T08:30/2009-05-08T09:00 Pacific/Guadalcanal in-person: "
	  "Workshop on Coastal Shipping\n" },
	{ "the agenda's first day above it is not the only one",
	  "Agenda\n"
	  "Expert Meeting on Trade Facilitation\n"
	  "Palais des Nations, Room XXVI, Geneva\n"
	  "Monday, 11 November 2024\n"
	  "|10:00 - 10:30|Opening plenary\n"
	  "|10:30 - 13:00|Single windows\n"
	  "Tuesday, 12 November 2024\n"
	  "|10:00 - 13:00|Transit\n"
	  "|15:00 - 18:00|Closing\n",
	  "2024-11-11T10:00/2024-11-12T18:00 Europe/Zurich in-person: Expert "
	  "Meeting on Trade Facilitation\n" },
	{ "an electronic address makes no meeting online",
	  "جنيف، 28 أبريل 2023\n"
	  "الموضوع: الدورة التاسعة عشرة للمؤتمر\n"
	  "تحية طيبة وبعد،\n"
	  "ستعقد الدورة التاسعة عشرة للمؤتمر في جنيف، سويسرا، في الفترة من 22 "
	  "مايو إلى 2 يونيو 2023.\n"
	  "ويرجى إرسال أسماء الوفود إلى المؤتمر بالبريد الإلكتروني: "
	  "congress@example.int.\n"
	  "وتفضلوا بقبول فائق الاحترام والتقدير.\n",
	  "2023-05-22/2023-06-02 Europe/Zurich in-person: الدورة التاسعة عشرة "
	  "للمؤتمر\n" },
	{ "a programme that begins as an annex",
	  "Приложение\n"
	  "Проект программы\n"
	  "Региональный форум по развитию\n"
	  "г. Бишкек, Кыргызская Республика, 10–11 сентября 2024 года\n"
	  "|09:00–09:30|Регистрация участников\n"
	  "|09:30–10:00|Открытие форума\n",
	  "2024-09-10/2024-09-11 Asia/Bishkek in-person: "
	  "Региональный форум по развитию\n" },
	{ "clocks of two places side by side: the first counts",
	  "Dear Colleagues,\n"
	  "You are invited to the Workshop on Ocean Data, which will be "
	  "held online on 3 March 2025 at 9:00 AM New York / 3:00 PM "
	  "Geneva.\n"
	  "Yours sincerely,",
	  "2025-03-03T09:00/2025-03-03 America/New_York online: "
	  "Workshop on Ocean Data\n" },
	{ "rows that a line above announces, their zone in the head",
	  "Montreal, 22 February 2023\n"
	  "Subject: Regional dialogues on biodiversity\n"
	  "Dear Sir/Madam,\n"
	  "The Secretariat is organizing two online workshops:\n"
	  "|Region|Date|Time (UTC)\n"
	  "|Africa|14 March 2023|12:00 - 15:00\n"
	  "|Asia and the Pacific|16 March 2023|02:00 - 05:00\n"
	  "Yours faithfully,\n",
	  "2023-03-14T12:00/2023-03-14T15:00 Etc/UTC online: Africa\n"
	  "2023-03-16T02:00/2023-03-16T05:00 Etc/UTC online: Asia and the "
	  "Pacific\n" },
	{ "a table of meetings",
	  "Geneva, 11 February 2025\n"
	  "Subject: Meetings of Working Parties 5A and 5B\n"
	  "Dear Sir/Madam,\n"
	  "Working Parties 5A and 5B will meet in Bucharest, Romania, from 6 to "
	  "17 July 2025:\n"
	  "|Group|Meeting dates|Deadline for contributions|Opening session\n"
	  "|Working Party 5A|6-16 July 2025|29 June 2025|6 July 2025 at 1100 "
	  "hours\n"
	  "|Working Party 5B|6-17 July 2025|30 June 2025|6 July 2025 at 0930 "
	  "hours\n"
	  "Yours faithfully,\n",
	  "2025-07-06T11:00/2025-07-16 Europe/Bucharest in-person: Working "
	  "Party 5A\n"
	  "2025-07-06T09:30/2025-07-17 Europe/Bucharest in-person: Working "
	  "Party 5B\n" },
	{ "labels of a concept note",
	  "Concept note\n"
	  "Regional Webinar on Tariffs\n"
	  "Date: 17 June 2025\n"
	  "Time: 14:00 - 16:00 Bangkok (UTC+7) / 09:00 - 11:00 Geneva (CEST)\n"
	  "Platform: Zoom\n",
	  "2025-06-17T14:00/2025-06-17T16:00 Asia/Bangkok online: Regional "
	  "Webinar on Tariffs\n" },
	{ "an offset that no place bears out stands for itself",
	  "Geneva, 3 March 2025\n"
	  "Subject: Virtual briefing, 9 April 2025, 10:00-11:00 (UTC+9)\n"
	  "Dear colleagues,\n"
	  "You are invited to the virtual briefing on 9 April 2025.\n"
	  "Yours faithfully,\n",
	  "2025-04-09T10:00/2025-04-09T11:00 Etc/GMT-9 online: Virtual "
	  "briefing\n" },
	{ "two meetings of one subject",
	  "Geneva, 26 February 2025\n"
	  "Subject: Regional Forum, 1 October 2025, and Preparatory Meeting for "
	  "Africa, 2 to 4 October 2025, in Accra, Ghana\n"
	  "Dear Sir/Madam,\n"
	  "The Preparatory Meeting will be held in Accra, Ghana from 2 to 4 "
	  "October 2025. The Regional Forum is organized on 1 October 2025.\n"
	  "Yours faithfully,\n",
	  "2025-10-01/2025-10-01 Africa/Accra in-person: Regional Forum\n"
	  "2025-10-02/2025-10-04 Africa/Accra in-person: Preparatory Meeting "
	  "for Africa\n" },
	{ "starts on one day and ends on another",
	  "Geneva, 3 March 2025\n"
	  "Subject: Workshop on Tides\n"
	  "Dear Sir/Madam,\n"
	  "I invite you to the Workshop on Tides in Lisbon. The workshop "
	  "starts at 09:30 on Tuesday 6 May and ends at 13:00 on Thursday 8 "
	  "May 2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-06T09:30/2025-05-08T13:00 Europe/Lisbon in-person: "
	  "Workshop on Tides\n" },
	{ "the month of a letter that has no day",
	  "CIRCULAR LETTER CL 2024/9\n"
	  "September 2024\n"
	  "Subject: Comments on the draft code\n"
	  "Dear Sir/Madam,\n"
	  "The Committee on Tides (Lisbon, 6-10 May 2024) agreed to start "
	  "new work. A working group will meet in Lisbon on 5 December "
	  "2024.\n"
	  "Yours faithfully,\n",
	  "2024-12-05/2024-12-05 Europe/Lisbon in-person: working group\n" },
	{ "the results of a meeting are none",
	  "Geneva, 3 March 2025\n"
	  "Subject: Workshop on Tides, Lisbon, 6-8 May 2025\n"
	  "Dear Sir/Madam,\n"
	  "I invite you to the Workshop on Tides. The results of the meeting "
	  "of the Council Group on Ports of 4-5 March 2025 will be sent to "
	  "you.\n"
	  "Yours faithfully,\n",
	  "2025-05-06/2025-05-08 Europe/Lisbon in-person: Workshop on Tides\n" },
	{ "two windows a day, in a table of meetings",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings of the working groups\n"
	  "Dear Sir/Madam,\n"
	  "The working groups will meet in Vienna:\n"
	  "|No.|Meeting|Dates|Hours\n"
	  "|1|Working Group on Tides|12-13 May 2025|09:30-12:30 / "
	  "14:30-17:30\n"
	  "|2|Working Group on Ports|14 May 2025|10:00-13:00\n"
	  "Yours faithfully,\n",
	  "2025-05-12T09:30/2025-05-13T17:30 Europe/Vienna in-person: "
	  "Working Group on Tides\n"
	  "2025-05-14T10:00/2025-05-14T13:00 Europe/Vienna in-person: "
	  "Working Group on Ports\n" },
	{ "the hours of registration and coffee are not the meeting's",
	  "Geneva, 3 March 2025\n"
	  "Subject: Workshop on Tides, Lisbon, 6-8 May 2025\n"
	  "Dear Sir/Madam,\n"
	  "Registration for the workshop opens at 08:15 and coffee is served "
	  "from 08:45. The Workshop on Tides begins at 09:30.\n"
	  "Yours faithfully,\n",
	  "2025-05-06T09:30/2025-05-08 Europe/Lisbon in-person: Workshop on "
	  "Tides\n" },
	{ "another meeting on the same afternoon",
	  "Ginebra, 3 de marzo de 2025\n"
	  "Asunto: Foro sobre mareas, Lima (Perú), 6-8 de mayo de 2025\n"
	  "Estimada Señora/Estimado Señor:\n"
	  "El lunes 5 de mayo de 2025 tendrá lugar en Lima un seminario "
	  "sobre puertos, de 9.00 a 13.00 horas. La reunión de los relatores "
	  "se celebrará esa misma tarde a las 15.30 horas.\n"
	  "Le saluda atentamente,\n",
	  "2025-05-06/2025-05-08 America/Lima in-person: Foro sobre mareas\n"
	  "2025-05-05T09:00/2025-05-05T13:00 America/Lima in-person: "
	  "seminario sobre puertos\n"
	  "2025-05-05T15:30/2025-05-05 America/Lima in-person: reunión de los "
	  "relatores\n" },
	{ "items of a list that a line announces",
	  "Genève, le 3 mars 2025\n"
	  "Objet: Deuxième session du Comité des marées\n"
	  "Madame, Monsieur,\n"
	  "La session comprendra les réunions suivantes :\n"
	  "(i) réunion des experts, les 12 et 13 mai 2025, de 9h00 à 17h00 "
	  ";\n"
	  "(ii) réunion des ministres, le 14 mai 2025, de 10h00 à 18h00.\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma "
	  "considération distinguée.\n",
	  "2025-05-12T09:00/2025-05-13T17:00 Europe/Zurich? -: réunion des experts\n"
	  "2025-05-14T10:00/2025-05-14T18:00 Europe/Zurich? -: réunion des ministres\n" },
	{ "the days that a letter replaces",
	  "Geneva, 3 March 2025\n"
	  "Subject: New dates of two meetings\n"
	  "Dear Sir/Madam,\n"
	  "It was announced that the 12th meeting of the Tides Committee "
	  "would take place in Lisbon from 5 to 7 May 2025. The meeting is "
	  "postponed. The new dates are:\n"
	  "a) 12th meeting of the Tides Committee: 6-8 October 2025;\n"
	  "b) 9th meeting of the Ports Committee: 9-10 October 2025.\n"
	  "Yours faithfully,\n",
	  "2025-10-06/2025-10-08 Europe/Lisbon in-person: 12th meeting of the Tides Committee\n"
	  "2025-10-09/2025-10-10 Europe/Lisbon in-person: 9th meeting of the Ports Committee\n" },
	{ "papers are posted on a day, a meeting is not held",
	  "Geneva, 3 March 2025\n"
	  "Subject: Workshop on Tides, Lisbon, 6-8 May 2025\n"
	  "Dear Sir/Madam,\n"
	  "I invite you to the Workshop on Tides. Documents for the "
	  "Information Meeting on Ports will be made available on 14 April "
	  "2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-06/2025-05-08 Europe/Lisbon in-person: Workshop on Tides\n" },
	{ "a forum before the session, in Chinese",
	  "2025年3月3日，日内瓦\n"
	  "事由：潮汐委员会第十届会议，2025年5月6日至8日，里斯本\n"
	  "尊敬的先生/女士：\n"
	  "潮汐委员会第十届会议将于2025年5月6日至8日在里斯本举行。会议开幕前"
	  "一天，即2025年5月5日（星期一）上午10时至下午5时，秘书处将在里斯本举办一次"
	  "面向新代表的港口管理研讨会。第九届会议已于2024年5月举行。\n"
	  "顺致敬意！\n",
	  "2025-05-06/2025-05-08 Europe/Lisbon in-person: "
	  "潮汐委员会第十届会议\n"
	  "2025-05-05T10:00/2025-05-05T17:00 Europe/Lisbon in-person: "
	  "港口管理研讨会\n" },
	{ "a body and its session on a title page",
	  "Economic Commission for Islands\n"
	  "Committee on Tides and Currents\n"
	  "Twelfth session\n"
	  "Lisbon, 12-14 May 2025\n"
	  "Provisional agenda of the twelfth session\n"
	  "to be held in Lisbon, starting at 10 a.m. on Monday, 12 May 2025\n"
	  "1. Adoption of the agenda\n"
	  "2. Election of officers\n"
	  "3. Other business\n",
	  "2025-05-12T10:00/2025-05-14 Europe/Lisbon in-person: Committee on "
	  "Tides and Currents Twelfth session\n" },
	{ "bodies that meet, and one that does not",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings of SC 4, Lisbon, 12-16 May 2025\n"
	  "Dear Sir/Madam,\n"
	  "WG 2 (Tides) will meet on 12 May 2025 and WG 5 (Ports) on 13-14 "
	  "May 2025. The SC 4 Plenary will be held on 15-16 May 2025. Please "
	  "note that the drafting group will not meet on 17 May 2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-12/2025-05-12 Europe/Lisbon in-person: WG 2 (Tides)\n"
	  "2025-05-13/2025-05-14 Europe/Lisbon in-person: WG 5 (Ports)\n"
	  "2025-05-15/2025-05-16 Europe/Lisbon in-person: SC 4 Plenary\n" },
	{ "a question in quotation marks within a name",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meeting of Study Group 4, Geneva, 5-9 May 2025\n"
	  "Dear Sir/Madam,\n"
	  "A mini-workshop on “Whose tide is it?” will be held on Tuesday, 6 "
	  "May 2025 in Geneva.\n"
	  "Yours faithfully,\n",
	  "2025-05-05/2025-05-09 Europe/Zurich in-person: Meeting of Study "
	  "Group 4\n"
	  "2025-05-06/2025-05-06 Europe/Zurich in-person: mini-workshop on "
	  "“Whose tide is it?”\n" },
	{ "a seminar entitled so, a French l' before a name",
	  "Genève, le 3 mars 2025\n"
	  "Objet: Réunion de la Commission 4, Genève, 5-9 mai 2025\n"
	  "Madame, Monsieur,\n"
	  "Elle sera précédée, le 2 mai 2025, d'un séminaire intitulé "
	  "«Marées et ports». La trente et unième session de l'Assemblée des "
	  "ports se tiendra à Genève du 12 au 13 mai 2025.\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma "
	  "considération distinguée.\n",
	  "2025-05-05/2025-05-09 Europe/Zurich in-person: Réunion de la "
	  "Commission 4\n"
	  "2025-05-02/2025-05-02 Europe/Zurich -: séminaire intitulé «Marées "
	  "et ports»\n"
	  "2025-05-12/2025-05-13 Europe/Zurich in-person: trente et unième "
	  "session de l'Assemblée des ports\n" },
	{ "what a sentence calls the session, that another named",
	  "Ginebra, 3 de marzo de 2025\n"
	  "Asunto: Invitación\n"
	  "Estimada Señora/Estimado Señor:\n"
	  "Tengo el honor de invitarle a la cuadragésima sesión del Comité "
	  "de Mareas, que se celebrará en la sede, en Ginebra. La sesión "
	  "comenzará el lunes 5 de mayo de 2025 a las 11 horas y concluirá "
	  "el miércoles 7 de mayo de 2025 a las 18 horas.\n"
	  "Le saluda atentamente,\n",
	  "2025-05-05T11:00/2025-05-07T18:00 Europe/Zurich in-person: "
	  "cuadragésima sesión del Comité de Mareas\n" },
	{ "Russian names go over their dash; the verb before its subject",
	  "Женева, 3 марта 2025 года\n"
	  "Уважаемая госпожа, уважаемый господин,\n"
	  "В соответствии с Планом мероприятий на 2025 год 12–13 мая 2025 "
	  "года в Ташкенте состоится третье совещание экспертов государств – "
	  "членов по вопросам портов.\n"
	  "С уважением,\n",
	  "2025-05-12/2025-05-13 Asia/Tashkent in-person: третье совещание "
	  "экспертов государств – членов по вопросам портов\n" },
	{ "what precedes the session, and a side event within it",
	  "Geneva, 3 March 2025\n"
	  "Subject: Tenth session of the Panel on Dunes, Geneva, 2-6 June "
	  "2025\n"
	  "Dear Sir/Madam,\n"
	  "I invite you to the tenth session of the Panel on Dunes. The "
	  "session will be preceded, on Saturday and Sunday, 31 May and 1 "
	  "June 2025, by regional coordination meetings. A side event on "
	  "dune restoration will take place during the lunch break on "
	  "Wednesday, 4 June.\n"
	  "Yours faithfully,\n",
	  "2025-06-02/2025-06-06 Europe/Zurich in-person: Tenth session of "
	  "the Panel on Dunes\n"
	  "2025-05-31/2025-06-01 Europe/Zurich -: regional coordination "
	  "meetings\n"
	  "2025-06-04/2025-06-04 Europe/Zurich in-person: side event on dune "
	  "restoration\n" },
	{ "begins and ends, behind the hours, in Chinese",
	  "2025年3月3日，日内瓦\n"
	  "事由：防沙公约缔约方大会第八次会议\n"
	  "尊敬的先生/女士：\n"
	  "会议将于2025年5月12日上午10时开始，5月16日下午6时结束，地点为日内"
	  "瓦国际会议中心。\n"
	  "顺致敬意！\n",
	  "2025-05-12T10:00/2025-05-16T18:00 Europe/Zurich in-person: "
	  "防沙公约缔约方大会第八次会议\n" },
	{ "an Arabic verb, its object, its subject",
	  "جنيف، 3 مارس 2025\n"
	  "الموضوع: الدورة الثامنة لمؤتمر الكثبان\n"
	  "حضرات السادة والسيدات،\n"
	  "يسرني أن أدعوكم إلى الدورة الثامنة لمؤتمر الكثبان التي ستعقد في "
	  "مسقط، عمان، من 12 إلى 15 مايو 2025. وستسبق المؤتمر ورشة عمل "
	  "للمفاوضين الجدد يوم الأحد 11 مايو 2025.\n"
	  "وتفضلوا بقبول فائق التقدير والاحترام.\n",
	  "2025-05-12/2025-05-15 Asia/Muscat in-person: الدورة الثامنة "
	  "لمؤتمر الكثبان\n"
	  "2025-05-11/2025-05-11 Europe/Zurich? -: ورشة عمل للمفاوضين الجدد\n" },
	{ "the days before the name, in a subject",
	  "Geneva, 3 March 2025\n"
	  "Subject: Lisbon, 6-8 May 2025 – Second Regional Forum on Tides\n"
	  "Dear Sir/Madam,\n"
	  "The forum will be held in Lisbon from 6 to 8 May 2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-06/2025-05-08 Europe/Lisbon in-person: Second Regional "
	  "Forum on Tides\n" },
	{ "what a French subject says before the name",
	  "Genève, le 3 mars 2025\n"
	  "Objet: Ordre du jour provisoire du deuxième Forum régional sur "
	  "les marées\n"
	  "Madame, Monsieur,\n"
	  "Le forum se tiendra à Lisbonne du 6 au 8 mai 2025.\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma "
	  "considération distinguée.\n",
	  "2025-05-06/2025-05-08 Europe/Lisbon in-person: deuxième Forum "
	  "régional sur les marées\n" },
	{ "a word for a meeting alone, and its name below",
	  "CONCEPT NOTE\n"
	  "WEBINAR\n"
	  "Harbours at night: lessons from the tides\n"
	  "Friday 16 May 2025, 14:00–16:30 (Lisbon time)\n",
	  "2025-05-16T14:00/2025-05-16T16:30 Europe/Lisbon online: WEBINAR "
	  "Harbours at night: lessons from the tides\n" },
	{ "the subject's meeting, told without a verb that announces",
	  "Geneva, 3 March 2025\n"
	  "Subject: Workshop on Tides\n"
	  "Dear Sir/Madam,\n"
	  "We would like to ask you to name a participant for the Workshop "
	  "on Tides (Lisbon, 6-8 May 2025).\n"
	  "Yours faithfully,\n",
	  "2025-05-06/2025-05-08 Europe/Lisbon in-person: Workshop on Tides\n" },
	{ "a side event with a long name in quotation marks, in Spanish",
	  "Ginebra, 3 de marzo de 2025\n"
	  "Muy Señora mía/Muy Señor mío:\n"
	  "Tengo el agrado de invitarle al evento paralelo “Puertos y "
	  "mareas: retos para la navegación”, copatrocinado por Chile, Perú "
	  "y Panamá, que se llevará a cabo al margen del 56º periodo de "
	  "sesiones del Consejo de Puertos, el martes 6 de mayo de 2025 en "
	  "Lisboa.\n"
	  "Atentamente,\n",
	  "2025-05-06/2025-05-06 Europe/Lisbon in-person: evento paralelo "
	  "“Puertos y mareas: retos para la navegación”\n" },
	{ "a window for each of two days",
	  "CONCEPT NOTE\n"
	  "Regional Dialogue on Tides\n"
	  "Date: 6 and 7 May 2025 | Time: 9:30 a.m.–4:00 p.m. (day 1), 9:30 "
	  "a.m.–12:45 p.m. (day 2)\n"
	  "Venue: Hotel Tejo, Lisbon\n",
	  "2025-05-06T09:30/2025-05-07T12:45 Europe/Lisbon in-person: "
	  "Regional Dialogue on Tides\n" },
	{ "French",
	  "Genève, le 3 mars 2025\n"
	  "Objet: Réunion du Groupe d'experts sur les routes, Lisbonne, "
	  "12-14 mai 2025\n"
	  "Madame, Monsieur,\n"
	  "J'ai l'honneur de vous inviter à la réunion du Groupe d'experts sur "
	  "les routes, qui se tiendra à Lisbonne du 12 au 14 mai 2025.\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma considération "
	  "distinguée.\n",
	  "2025-05-12/2025-05-14 Europe/Lisbon in-person: Réunion du Groupe "
	  "d'experts sur les routes\n" },
	{ "Spanish",
	  "Ginebra, 3 de marzo de 2025\n"
	  "Asunto: Taller sobre tarifas, Lima (Perú), 12 a 14 de mayo de 2025\n"
	  "Estimada Señora/Estimado Señor:\n"
	  "Tengo el placer de invitarle al taller sobre tarifas, que se "
	  "celebrará en Lima (Perú) del 12 al 14 de mayo de 2025.\n"
	  "Le saluda atentamente,\n",
	  "2025-05-12/2025-05-14 America/Lima in-person: Taller sobre "
	  "tarifas\n" },
	{ "Russian",
	  "Женева, 3 марта 2025 года\n"
	  "Предмет: Семинар по тарифам, Ташкент, 12–14 мая 2025 года\n"
	  "Уважаемая госпожа, уважаемый господин,\n"
	  "Приглашаем вас принять участие в семинаре по тарифам, который "
	  "состоится в Ташкенте с 12 по 14 мая 2025 года.\n"
	  "С уважением,\n",
	  "2025-05-12/2025-05-14 Asia/Tashkent in-person: Семинар по "
	  "тарифам\n" },
	{ "Chinese",
	  "2025年3月3日，日内瓦\n"
	  "事由：人工智能研讨会，2025年5月12-14日，北京\n"
	  "尊敬的先生/女士：\n"
	  "国际电联将于2025年5月12日至14日在北京国际会议中心举办人工智能研讨会，特此"
	  "邀请参加。\n"
	  "顺致敬意！\n",
	  "2025-05-12/2025-05-14 Asia/Shanghai in-person: 人工智能研讨会\n" },
	{ "Arabic",
	  "جنيف، 3 مارس 2025\n"
	  "الموضوع: ورشة العمل بشأن التعريفات، القاهرة، 12-14 مايو 2025\n"
	  "حضرات السادة والسيدات،\n"
	  "يسرنا دعوتكم إلى ورشة العمل بشأن التعريفات التي ستُعقد في القاهرة من "
	  "12 إلى 14 مايو 2025.\n"
	  "وتفضلوا بقبول فائق التقدير والاحترام.\n",
	  "2025-05-12/2025-05-14 Africa/Cairo in-person: ورشة العمل بشأن "
	  "التعريفات\n" },
	{ "the hours of a half day",
	    "Sixth session of the Council\nRome, 20-25 June 2005\n"
	    "PROVISIONAL TIMETABLE\nMONDAY 20 JUNE\nMORNING (10.00-13.00 "
	    "hours)\n1. Adoption of the agenda\n2. Election of officers\n"
	    "AFTERNOON (14.30-17.30 hours)\n3. Reports\n",
	    "2005-06-20T10:00/2005-06-25 Europe/Rome in-person: Sixth session "
	    "of the Council\n" },
	{ "a title page of one day, and slots",
	    "Regional seminar on ports\nMonday 4 May 2026, 09:30-17:00\n"
	    "Paris, France\n10:15 Maps\n10:30 Roads\n13:15 Ships\n16:30 End\n",
	    "2026-05-04T09:30/2026-05-04T17:00 Europe/Paris in-person: "
	    "Regional seminar on ports\n" },
	{ "an agenda without a day, at the hour that its annex tells",
	    "Dear Sir/Madam,\nThe workshop on ports will be held in Geneva on "
	    "5 May 2026. The training on roads will be held in Geneva on 7 "
	    "May 2026.\nYours faithfully,\nAnnex 1\nThe training on roads "
	    "opens at 10:00.\nAnnex 2\nDraft agenda\n10:00-10:30 Opening\n"
	    "10:30-12:00 Maps\n12:00-13:00 Closing\n",
	    "2026-05-05/2026-05-05 Europe/Zurich in-person: workshop on "
	    "ports\n2026-05-07T10:00/2026-05-07T13:00 Europe/Zurich "
	    "in-person: training on roads\n" },
	{ "an agenda headed by its meeting, at the hour that another begins",
	    "Dear Sir/Madam,\nThe workshop on ports will be held in Geneva on "
	    "5 May 2026 and begins at 10:00. The training on roads will be "
	    "held in Geneva on 7 May 2026 and begins at 09:30.\n"
	    "Yours faithfully,\nAnnex 1\nProgramme of the workshop\n"
	    "09:30-10:00 Registration\n10:00-12:00 Maps\n"
	    "12:00-13:00 Closing\n",
	    "2026-05-05T10:00/2026-05-05T13:00 Europe/Zurich in-person: "
	    "workshop on ports\n2026-05-07T09:30/2026-05-07 Europe/Zurich "
	    "in-person: training on roads\n" },
	{ "how one meets is no name, and a compound is one",
	    "Geneva, 3 March 2025\nSubject: Virtual workshop on tides\n"
	    "Dear Sir/Madam,\nThe Secretariat will conduct a virtual workshop "
	    "on tides. It will be held by video teleconference from 2 to 4 "
	    "June 2025, from 1200 to 1430 UTC each day. An in-person "
	    "follow-up session is planned at the Harbour Centre, Monaco, on 17 "
	    "and 18 November 2025.\nYours faithfully,\n",
	    "2025-06-02T12:00/2025-06-04T14:30 Etc/UTC online: Virtual "
	    "workshop on tides\n2025-11-17/2025-11-18 Europe/Monaco "
	    "in-person: in-person follow-up session\n" },
	{ "other hours on the weekday of the last day",
	    "Geneva, 3 March 2025\nSubject: Tide meetings, Oslo\n"
	    "Dear Sir/Madam,\nThe following are held in Oslo:\n"
	    "|Date|Meeting|Time\n"
	    "|Monday 5 May 2025|Seminar on Salt|09:00 - 17:00\n"
	    "|Tuesday 6 to Thursday 8 May 2025|Tide Meeting|09:30 - 17:30 "
	    "(Thursday: 09:30 - 12:30)\nYours faithfully,\n",
	    "2025-05-05T09:00/2025-05-05T17:00 Europe/Oslo in-person: Seminar "
	    "on Salt\n2025-05-06T09:30/2025-05-08T12:30 Europe/Oslo "
	    "in-person: Tide Meeting\n" },
	{ "run-in labels that end in a stop; the paper's own day; what follows",
	    "MAP COMMISSION\nDistr.: For participants only (3 April 2019)\n"
	    "CONCEPT NOTE\nFourth Map Week: Seminar Component\n"
	    "Date and venue. 17-19 June 2019, Conference Room 4, Map House, "
	    "Bangkok.\nObjectives. The seminar lets those who draw maps tell "
	    "what they have tried, and those who read them what they miss.\n"
	    "Related meeting. The 8th meeting of the Steering Group for Maps "
	    "follows on 20 and 21 June 2019 in Meeting Room G; attendance is by "
	    "invitation.\n",
	    "2019-06-17/2019-06-19 Asia/Bangkok in-person: Fourth Map Week: "
	    "Seminar Component\n2019-06-20/2019-06-21 Asia/Bangkok in-person: "
	    "8th meeting of the Steering Group for Maps\n" },
	{ "the decision that a workshop follows on from",
	    "Geneva, 3 March 2026\nSubject: Workshop on Roads\nDear Sir,\n"
	    "The workshop will be held in Lima from 4 to 6 May 2026.\n"
	    "The workshop follows on from the decision of 12 June 2026.\n"
	    "Yours faithfully,\n",
	    "2026-05-04/2026-05-06 America/Lima in-person: Workshop on "
	    "Roads\n" },
	{ "what a workshop is for, and the meeting that it is ahead of",
	    "Geneva, 3 March 2026\nSubject: Invitation to the Training Workshop "
	    "for International Conferences (TWIC-19), Perth, Australia\n"
	    "Dear Sir/Madam,\nThe Office is pleased to invite you to the "
	    "Training Workshop for International Conferences (TWIC-19), which "
	    "will be held from 5 to 6 May 2026 in Perth, Australia. The "
	    "Workshop takes place just ahead of the 3rd Meeting of the "
	    "Preparatory Group (PG-3), which will be held from 12 to 14 May "
	    "2026 in Perth.\nYours faithfully,\n",
	    "2026-05-05/2026-05-06 Australia/Perth in-person: Training Workshop "
	    "for International Conferences (TWIC-19)\n2026-05-12/2026-05-14 "
	    "Australia/Perth in-person: 3rd Meeting of the Preparatory Group "
	    "(PG-3)\n" },
	{ "weekdays with an hour each in a row of meetings",
	    "Geneva, 3 March 2025\nSubject: Tide meetings, Oslo\n"
	    "Dear Sir/Madam,\nThe following meetings are held in Oslo:\n"
	    "|Meeting|Dates|Hours\n"
	    "|Tide Committee|6-8 May 2025|Tuesday 09h30 - Thursday 17h00\n"
	    "|Salt Committee|12-13 May 2025|Monday 09h00 - Tuesday 12h00\n"
	    "Yours faithfully,\n",
	    "2025-05-06T09:30/2025-05-08T17:00 Europe/Oslo in-person: Tide "
	    "Committee\n2025-05-12T09:00/2025-05-13T12:00 Europe/Oslo "
	    "in-person: Salt Committee\n" },
	{ "cities that conventions are called after",
	    "Regional meeting of the Parties to the Basel, Rotterdam and "
	    "Stockholm conventions\nNairobi, Kenya, 18-20 March 2025\n"
	    "Provisional programme\n09:00 Opening\n10:00 Reports\n11:00 "
	    "Closing\n",
	    "2025-03-18/2025-03-20 Africa/Nairobi in-person: Regional "
	    "meeting of the Parties to the Basel, Rotterdam and Stockholm "
	    "conventions\n" },
	{ "a notice that lists its meetings",
	    "Notice for observers\nThe Bureau has the honour to inform of the "
	    "Summit which takes place in Addis Ababa, Ethiopia.\nBy Decision "
	    "449 adopted on 16 July 2012, the Assembly proclaimed 2014 the year "
	    "of agriculture.\nThe schedule of the meetings is as follows:\n"
	    "a) 24th Ordinary Session of the Executive Council: 27-28 January "
	    "2014.\nb) 22nd Ordinary Session of the Assembly: 30-31 January "
	    "2014.\nMembers are invited to apply.\n",
	    "2014-01-27/2014-01-28 Africa/Addis_Ababa in-person: 24th Ordinary "
	    "Session of the Executive Council\n2014-01-30/2014-01-31 "
	    "Africa/Addis_Ababa in-person: 22nd Ordinary Session of the "
	    "Assembly\n" },
	{ "hours in brackets behind the days of a list",
	    "1076th meeting of the Deputies\nStrasbourg, France\n3 (10am) and 4 "
	    "(10am-1pm) February 2010\nDraft agenda\n1. Opening\n2. Reports\n"
	    "3. Other business\n",
	    "2010-02-03T10:00/2010-02-04T13:00 Europe/Paris in-person: 1076th "
	    "meeting of the Deputies\n" },
	{ "the day of a press note is no meeting's",
	    "Workshop on Maps\n(Oslo, 5 May 2026) - The Map Office will hold a "
	    "Workshop on Maps in Rome, Italy, on 3 and 4 June 2026, and all "
	    "members are invited.\n",
	    "2026-06-03/2026-06-04 Europe/Rome in-person: Workshop on Maps\n" },
	{ "the day on which a page was posted",
	    "Invitation to the Map Group\nPosted on Fri, 08 Aug 2014, 19:27\n"
	    "Contact points are invited to the coming meeting of the Map Group, "
	    "which takes place on 7-10 October 2014 at the Map House in Rome, "
	    "Italy.\n",
	    "2014-10-07/2014-10-10 Europe/Rome in-person: coming meeting of the Map Group\n" },
	{ "minutes are no invitation",
	  "Allotment Association - Minutes\n"
	  "Committee meeting held on Thursday, 13 March 2025 in the club house, "
	  "19:00 to 20:35\n"
	  "The accounts for 2024 were approved.\n",
	  "" },
	{ "nor is a timetable",
	  "Line 17 - Harbour / Hospital\n"
	  "Valid from Monday 15 December 2025 to Saturday 12 December 2026\n"
	  "|Stop|A|B\n"
	  "|Harbour|06:05|06:35\n"
	  "|Hospital|06:28|06:58\n",
	  "" },
	{ "nor an invoice",
	  "Invoice 2025-117\n"
	  "Date: 4 March 2025\n"
	  "Rent of a meeting room on 20 February 2025: 400.00\n"
	  "Payable by 4 April 2025.\n",
	  "" },
};

int
main(void)
{
	return run_events(cases, NELEM(cases));
}
