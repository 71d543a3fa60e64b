/* SPDX-License-Identifier: MIT */
/*
 * Which days of a text are those of a meeting to come, and of which one:
 * neighbours, meetings that were moved or are but cited, what else is done
 * on a day, groups one by one.
 */
#include "eventtext.h"

static const struct eventcase cases[] = {
	{ "a day that a meeting no longer has",
	  "Geneva, 3 March 2025\n"
	  "Subject: Postponement of the Forum on Ports\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Ports, which was to be held in Lisbon from 8 to 10 "
	  "April 2025, is postponed to 16-18 September 2025. The training on "
	  "tides planned for 11 April 2025 is cancelled.\n"
	  "Yours faithfully,\n",
	  "2025-09-16/2025-09-18 Europe/Lisbon in-person: Forum on Ports\n" },
	{ "a French one",
	  "Genève, le 3 mars 2025\n"
	  "Objet: Report de l'Atelier sur les ports\n"
	  "Madame, Monsieur,\n"
	  "L'Atelier sur les ports, qui devait se tenir à Lisbonne les 8 et "
	  "9 avril 2025, est reporté. Il aura lieu à Lisbonne les 6 et 7 "
	  "octobre 2025.\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma "
	  "considération distinguée.\n",
	  "2025-10-06/2025-10-07 Europe/Lisbon in-person: Atelier sur les "
	  "ports\n" },
	{ "a Russian one",
	  "Женева, 3 марта 2025 года\n"
	  "Предмет: Семинар по портам\n"
	  "Уважаемая госпожа, уважаемый господин,\n"
	  "Семинар по портам, который должен был состояться 8–9 апреля 2025 "
	  "года, переносится. Он состоится в Ташкенте 6–7 октября 2025 "
	  "года.\n"
	  "С уважением,\n",
	  "2025-10-06/2025-10-07 Asia/Tashkent in-person: Семинар по портам\n" },
	{ "a meeting of its own on the first day of another",
	  "Geneva, 3 March 2025\n"
	  "Subject: Workshop on Tides, Lisbon, 6-8 May 2025\n"
	  "Dear Sir/Madam,\n"
	  "I invite you to the Workshop on Tides. A preparatory meeting of "
	  "the harbour masters will be held on 6 May 2025, from 9 a.m. to 11 "
	  "a.m.\n"
	  "Yours faithfully,\n",
	  "2025-05-06/2025-05-08 Europe/Lisbon in-person: Workshop on Tides\n"
	  "2025-05-06T09:00/2025-05-06T11:00 Europe/Lisbon in-person: "
	  "preparatory meeting of the harbour masters\n" },
	{ "a date that is but mentioned announces nothing",
	  "Geneva, 3 March 2025\n"
	  "Subject: Workshop on Tides, Lisbon, 6-8 May 2025\n"
	  "Dear Sir/Madam,\n"
	  "I invite you to the Workshop on Tides. The rules may change at "
	  "the Harbour Assembly of 12-14 April 2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-06/2025-05-08 Europe/Lisbon in-person: Workshop on Tides\n" },
	{ "what goes on while the letter is written",
	  "Geneva, 3 March 2025\n"
	  "Subject: Workshop on Tides, Lisbon, 6-8 May 2025\n"
	  "Dear Sir/Madam,\n"
	  "I invite you to the Workshop on Tides. It follows a Seminar on "
	  "Ports, which takes place in Oslo from 1 to 5 March 2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-06/2025-05-08 Europe/Lisbon in-person: Workshop on Tides\n" },
	{ "a body that founded another does not meet",
	  "Geneva, 3 March 2025\n"
	  "Dear Sir/Madam,\n"
	  "The third meeting of the Working Group on Tides, established by "
	  "the Harbour Assembly, will be held in Lisbon from 6 to 8 May "
	  "2025. It will be held back to back with the ninth session of the "
	  "Expert Group on Ports, which takes place at the same venue from 4 to 6 May 2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-06/2025-05-08 Europe/Lisbon in-person: third meeting of "
	  "the Working Group on Tides\n"
	  "2025-05-04/2025-05-06 Europe/Lisbon in-person: ninth session of "
	  "the Expert Group on Ports\n" },
	{ "a programme that would take the letter's date",
	  "Geneva, 3 March 2025\n"
	  "Dear Sir/Madam,\n"
	  "I invite you to the side event “Ports and Tides”, which will be "
	  "held on 6 May 2025 from 13:15 to 14:45 in Lisbon.\n"
	  "Yours faithfully,\n"
	  "Programme\n"
	  "6 May 2025, 13:15\n"
	  "|Time|Item\n"
	  "|13:15|Welcome by the Chair\n"
	  "|13:30|Panel discussion\n"
	  "|14:30|Closing remarks\n",
	  "2025-05-06T13:15/2025-05-06T14:45 Europe/Lisbon in-person: side "
	  "event “Ports and Tides”\n" },
	{ "the subject tells more of a name than a sentence does",
	  "Geneva, 3 March 2025\n"
	  "Subject: Second Meeting (Category II) of the Drafting Group on "
	  "Tides and Harbours; regional hearings\n"
	  "Dear Sir/Madam,\n"
	  "The second meeting of the Group will be held in Lisbon from 6 to "
	  "8 May 2025. A hearing for the Baltic will be held online on 2 "
	  "April 2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-06/2025-05-08 Europe/Lisbon in-person: Second Meeting "
	  "(Category II) of the Drafting Group on Tides and Harbours\n"
	  "2025-04-02/2025-04-02 - online: hearing for the "
	  "Baltic\n" },
	{ "two hours in one sentence, and a comma in quotation marks",
	  "Geneva, 3 March 2025\n"
	  "Subject: First meeting of the Focus Group on Tides, and Workshop "
	  "“Ports: cranes, ships and tides”, Lisbon, 6-8 May 2025\n"
	  "Dear Sir/Madam,\n"
	  "The first meeting of the Focus Group on Tides will be held from 7 "
	  "to 8 May 2025. The Workshop will be held on 6 May 2025. The "
	  "workshop opens at 0930 hours and the Focus Group meeting at 1000 "
	  "hours on its first day.\n"
	  "Yours faithfully,\n",
	  "2025-05-07T10:00/2025-05-08 Europe/Lisbon in-person: first "
	  "meeting of the Focus Group on Tides\n"
	  "2025-05-06T09:30/2025-05-06 Europe/Lisbon in-person: Workshop "
	  "“Ports: cranes, ships and tides”\n" },
	{ "a meeting held by videoconference, in Spanish",
	  "Ginebra, 3 de marzo de 2025\n"
	  "Asunto: Reunión del Comité de Puertos\n"
	  "Muy Señora mía/Muy Señor mío:\n"
	  "Me complace invitarle a la Reunión del Comité de Puertos, la cual "
	  "se llevará a cabo mediante videoconferencia el 6 de mayo de 2025. "
	  "Se hará además una reunión virtual de inducción el 28 de abril de "
	  "2025.\n"
	  "Atentamente,\n",
	  "2025-05-06/2025-05-06 - online: Reunión del Comité "
	  "de Puertos\n"
	  "2025-04-28/2025-04-28 - online: reunión virtual de "
	  "inducción\n" },
	{ "the day from which one registers, in Arabic",
	  "جنيف، 3 مارس 2025\n"
	  "الموضوع: ورشة عمل بشأن المد والجزر\n"
	  "حضرات السادة والسيدات،\n"
	  "ستعقد ورشة العمل بشأن المد والجزر من 6 إلى 8 مايو 2025. ويمكن "
	  "للمندوبين التسجيل للمشاركة في الورشة اعتباراً من 7 أبريل 2025.\n"
	  "وتفضلوا بقبول فائق الاحترام.\n",
	  "2025-05-06/2025-05-08 Europe/Zurich? -: ورشة العمل بشأن المد والجزر\n" },
	{ "the hour of a reception, told before it, in Russian",
	  "Женева, 3 марта 2025 года\n"
	  "Предмет: Семинар по приливам\n"
	  "Уважаемая госпожа, уважаемый господин,\n"
	  "Семинар по приливам состоится в Лиссабоне 6–8 мая 2025 года. 6 "
	  "мая 2025 года в 18.00 состоится прием от имени мэра.\n"
	  "С уважением,\n",
	  "2025-05-06/2025-05-08 Europe/Lisbon in-person: Семинар по "
	  "приливам\n" },
	{ "a council that will look at it at its meeting, in Chinese",
	  "2025年3月3日，日内瓦\n"
	  "事由：潮汐讲习班\n"
	  "尊敬的先生/女士：\n"
	  "潮汐讲习班将于2025年5月6日至8日在里斯本举行。理事会将在2025年6月10"
	  "日至12日的会议上审议结果。\n"
	  "顺致敬意\n",
	  "2025-05-06/2025-05-08 Europe/Lisbon in-person: 潮汐讲习班\n" },
	{ "the name of the thirty-third session, in Chinese",
	  "2025年3月3日，日内瓦\n"
	  "尊敬的先生/女士：\n"
	  "我荣幸地邀请贵国政府派代表出席港口常设委员会（SCP）第三十三届会议"
	  "。会议将于2025年5月6日至9日在里斯本举行。\n"
	  "顺致敬意\n",
	  "2025-05-06/2025-05-09 Europe/Lisbon in-person: "
	  "港口常设委员会（SCP）第三十三届会议\n" },
	{ "a course within a project that has a name, in Russian",
	  "Женева, 3 марта 2025 года\n"
	  "Уважаемая госпожа, уважаемый господин,\n"
	  "Имею честь сообщить, что в рамках проекта технической помощи "
	  "«Безопасные гавани» региональные курсы по приливам состоятся 6–8 "
	  "мая 2025 года в Лиссабоне.\n"
	  "С уважением,\n",
	  "2025-05-06/2025-05-08 Europe/Lisbon in-person: региональные курсы "
	  "по приливам\n" },
	{ "the new days of a meeting that was put off",
	  "Geneva, 3 March 2025\n"
	  "Subject: Workshop on Tides\n"
	  "Dear Sir/Madam,\n"
	  "I regret to inform you that the Workshop on Tides (8-10 April "
	  "2025) has to be postponed. The new dates are 16-18 September "
	  "2025.\n"
	  "Yours faithfully,\n",
	  "2025-09-16/2025-09-18 Europe/Zurich? -: Workshop on Tides\n" },
	{ "announced before, and postponed to, in Russian",
	  "Женева, 3 марта 2025 года\n"
	  "Предмет: Семинар по приливам\n"
	  "Уважаемая госпожа, уважаемый господин,\n"
	  "В Циркуляре 12 сообщалось, что Семинар по приливам состоится 8–10 "
	  "апреля 2025 года. Семинар переносится на 16–18 сентября 2025 "
	  "года.\n"
	  "С уважением,\n",
	  "2025-09-16/2025-09-18 Europe/Zurich? -: Семинар по приливам\n" },
	{ "it was decided to put off, in Arabic",
	  "جنيف، 3 مارس 2025\n"
	  "الموضوع: ورشة عمل بشأن المد والجزر\n"
	  "حضرات السادة والسيدات،\n"
	  "تقرر تأجيل ورشة العمل بشأن المد والجزر (8-10 أبريل 2025). وستعقد "
	  "من 16 إلى 18 سبتمبر 2025.\n"
	  "وتفضلوا بقبول فائق الاحترام.\n",
	  "2025-09-16/2025-09-18 Europe/Zurich? -: ورشة عمل بشأن المد والجزر\n" },
	{ "groups with a code, one a line",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings of Study Group 4\n"
	  "Dear Sir/Madam,\n"
	  "The meetings of Study Group 4 and its Working Parties will be "
	  "held in Geneva as follows:\n"
	  "WP 4A: 5-9 May 2025\n"
	  "WP 4B: 7-13 May 2025\n"
	  "SG 4: 14-15 May 2025\n"
	  "Yours faithfully,\n",
	  "2025-05-05/2025-05-09 Europe/Zurich in-person: WP 4A\n"
	  "2025-05-07/2025-05-13 Europe/Zurich in-person: WP 4B\n"
	  "2025-05-14/2025-05-15 Europe/Zurich in-person: SG 4\n" },
	{ "a table of them with a first and a last day",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings of Study Group 4\n"
	  "Dear Sir/Madam,\n"
	  "The meetings of Study Group 4 and its Working Parties will be "
	  "held in Geneva as follows:\n"
	  "|Group|Subject|From|To\n"
	  "|WP 4A|Networks|5 May 2025|9 May 2025\n"
	  "|WP 4B|Plenary|7 May 2025|13 May 2025\n"
	  "Yours faithfully,\n",
	  "2025-05-05/2025-05-09 Europe/Zurich in-person: WP 4A\n"
	  "2025-05-07/2025-05-13 Europe/Zurich in-person: WP 4B\n" },
	{ "a meeting that lasts until a day",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meeting of the Tide Group\n"
	  "Dear Sir/Madam,\n"
	  "The meeting of the Tide Group will be convened on 6 May 2025 at "
	  "10:00 in the Tide House, Oslo, and will last until 9 May. The "
	  "workshop on boats will open on 12 May 2025 and will continue until "
	  "14 May 2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-06T10:00/2025-05-09 Europe/Oslo in-person: Meeting of "
	  "the Tide Group\n"
	  "2025-05-12/2025-05-14 Europe/Zurich? -: workshop on boats\n" },
	{ "a French one that lasts",
	  "Genève, le 3 mars 2025\n"
	  "Objet : Réunion du Groupe des marées\n"
	  "Madame, Monsieur,\n"
	  "La réunion du Groupe des marées est convoquée le 6 mai 2025 "
	  "à 10 heures à la Maison des marées, Oslo, et durera jusqu'au "
	  "9 mai. L'atelier sur les bateaux s'ouvrira le 12 mai 2025 et se "
	  "poursuivra jusqu'au 14 mai 2025.\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considérati"
	  "on.\n",
	  "2025-05-06T10:00/2025-05-09 Europe/Oslo in-person: Réunion du "
	  "Groupe des marées\n"
	  "2025-05-12/2025-05-14 Europe/Zurich? -: atelier sur les bateaux\n" },
	{ "a Spanish one that lasts",
	  "Ginebra, 3 de marzo de 2025\n"
	  "Asunto: Reunión del Grupo de Mareas\n"
	  "Muy señor mío:\n"
	  "La reunión del Grupo de Mareas se convoca para el 6 de mayo de "
	  "2025 a las 10.00 horas en la Casa de las Mareas, Oslo, y durará "
	  "hasta el 9 de mayo. El taller sobre barcos comenzará el 12 de "
	  "mayo de 2025 y se prolongará hasta el 14 de mayo de 2025.\n"
	  "Atentamente,\n",
	  "2025-05-06T10:00/2025-05-09 Europe/Oslo in-person: Reunión del "
	  "Grupo de Mareas\n"
	  "2025-05-12/2025-05-14 Europe/Zurich? -: taller sobre barcos\n" },
	{ "a Russian one that lasts",
	  "Женева, 3 марта 2025 г.\n"
	  "Тема: Совещание Группы по приливам\n"
	  "Уважаемые господа!\n"
	  "Совещание Группы по приливам будет "
	  "созвано 6 мая 2025 г. в 10.00 час. в здании "
	  "Управления, Осло, и продлится до 9 мая. "
	  "Семинар по судоходству начнется 12 "
	  "мая 2025 г. и будет продолжаться до 14 "
	  "мая 2025 г.\n"
	  "С уважением,\n",
	  "2025-05-06T10:00/2025-05-09 Europe/Oslo in-person: Совещание "
	  "Группы по приливам\n"
	  "2025-05-12/2025-05-14 Europe/Zurich? -: Семинар по судоходству\n" },
	{ "a Chinese one that lasts",
	  "日内瓦，2025年3月3日\n"
	  "事由：潮汐组会议\n"
	  "尊敬的先生/女士：\n"
	  "潮汐组会议定于2025年5月6日10时在奥斯陆潮汐大厦召开，"
	  "会期至5月9日。\n"
	  "此致\n"
	  "敬礼\n",
	  "2025-05-06T10:00/2025-05-09 Europe/Oslo in-person: 潮汐组会议\n" },
	{ "an Arabic one that lasts",
	  "جنيف، 3 مارس 2025\n"
	  "الموضوع: اجتماع فريق المد والجزر\n"
	  "حضرات السادة والسيدات،\n"
	  "سيُعقد اجتماع فريق المد والجزر في "
	  "6 مايو 2025 في الساعة 10:00 في فندق المد، "
	  "أوسلو، ويستمر حتى 9 مايو. وستبدأ ورشة "
	  "عمل السفن في 12 مايو 2025 وتستمر حتى 14 "
	  "مايو 2025.\n"
	  "وتفضلوا بقبول فائق التقدير والاحترام.\n",
	  "2025-05-06T10:00/2025-05-09 Europe/Oslo in-person: اجتماع "
	  "فريق المد والجزر\n"
	  "2025-05-12/2025-05-14 Europe/Zurich? -: ورشة عمل السفن\n" },
};

int
main(void)
{
	return run_events(cases, NELEM(cases));
}
