/* SPDX-License-Identifier: MIT */
/* Meetings that were moved from days to others, or that some join from afar. */
#include "eventtext.h"

static const struct eventcase cases[] = {
	{ "announced for some days, and now rescheduled from others",
	  "Geneva, 3 March 2025\n"
	  "Subject: Third meeting of the Map Committee\n"
	  "Dear Sir/Madam,\n"
	  "The Workshop on Tides will be held in Bonn on 26 and 27 August 2025, "
	  "back to back with the Third meeting of the Map Committee, "
	  "previously announced in Notice 3 (24 January 2025) for 29 May - 1 "
	  "June 2025 and now rescheduled from 28 to 31 August 2025.\n"
	  "Yours faithfully,\n",
	  "2025-08-26/2025-08-27 Europe/Berlin in-person: Workshop on Tides\n"
	  "2025-08-28/2025-08-31 Europe/Berlin in-person: Third meeting of the "
	  "Map Committee\n" },
	{ "changed from days to others",
	  "Geneva, 3 March 2025\n"
	  "Subject: Forum on Tides\n"
	  "Dear Sir/Madam,\n"
	  "The dates of the Forum on Tides in Oslo have been changed "
	  "from 6-8 May 2025 to 3-5 June 2025.\n"
	  "Yours faithfully,\n",
	  "2025-06-03/2025-06-05 Europe/Oslo in-person: Forum on Tides\n" },
	{ "moved from a day to another, which is no range",
	  "Geneva, 3 March 2025\n"
	  "Subject: Forum on Tides\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides in Oslo has been moved from 6 May to 3 "
	  "June 2025.\n"
	  "Yours faithfully,\n",
	  "2025-06-03/2025-06-03 Europe/Oslo in-person: Forum on Tides\n" },
	{ "the same in Spanish",
	  "Ginebra, 3 de marzo de 2025\n"
	  "Asunto: Foro sobre mareas\n"
	  "Muy señor mío:\n"
	  "El Foro sobre mareas se traslada del 6 de mayo al 3 de junio "
	  "de 2025 en Oslo.\n"
	  "Atentamente,\n",
	  "2025-06-03/2025-06-03 Europe/Oslo in-person: Foro sobre mareas\n" },
	{ "new days in Russian are no deadline",
	  "Женева, 3 марта 2025 года\n"
	  "Предмет: Форум по приливам\n"
	  "Уважаемая госпожа, уважаемый господин,\n"
	  "Форум по приливам переносится. Новые сроки: 3–5 июня 2025 "
	  "года. Место проведения: Осло.\n"
	  "С уважением,\n",
	  "2025-06-03/2025-06-05 Europe/Oslo in-person: Форум по приливам\n" },
	{ "the verb behind the old days, in Chinese",
	  "2025年3月3日，日内瓦\n"
	  "事由：潮汐论坛\n"
	  "尊敬的先生/女士：\n"
	  "潮汐论坛的日期由2025年5月6日至8日改为2025年6月3日至5日，地点仍为奥斯陆。\n"
	  "顺致敬意！\n",
	  "2025-06-03/2025-06-05 Europe/Zurich? -: 潮汐论坛\n" },
	{ "put off to a time, in Arabic",
	  "جنيف، 3 مارس 2025\n"
	  "الموضوع: منتدى المد والجزر\n"
	  "حضرات السادة والسيدات،\n"
	  "تأجل منتدى المد والجزر الذي كان مقرراً عقده في أوسلو من 6 إلى "
	  "8 مايو 2025 إلى الفترة من 3 إلى 5 يونيو 2025.\n"
	  "وتفضلوا بقبول فائق الاحترام.\n",
	  "2025-06-03/2025-06-05 Europe/Oslo in-person: منتدى المد والجزر\n" },
	{ "for those who could not travel, in French",
	  "Genève, le 3 mars 2025\n"
	  "Objet: Forum sur les marées\n"
	  "Madame, Monsieur,\n"
	  "Le Forum sur les marées se tiendra à Oslo le 6 mai 2025. La "
	  "réunion se tiendra physiquement, avec la possibilité pour les "
	  "participants qui ne pourraient se déplacer d'intervenir à "
	  "distance.\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma "
	  "considération distinguée.\n",
	  "2025-05-06/2025-05-06 Europe/Oslo hybrid: Forum sur les marées\n" },
	{ "one may take part by video, in Spanish",
	  "Ginebra, 3 de marzo de 2025\n"
	  "Asunto: Foro sobre mareas\n"
	  "Muy señor mío:\n"
	  "El Foro sobre mareas se celebrará en Oslo el 6 de mayo de "
	  "2025. Asimismo se podrá participar por videoconferencia.\n"
	  "Atentamente,\n",
	  "2025-05-06/2025-05-06 Europe/Oslo hybrid: Foro sobre mareas\n" },
	{ "and in Russian",
	  "Женева, 3 марта 2025 года\n"
	  "Предмет: Форум по приливам\n"
	  "Уважаемая госпожа, уважаемый господин,\n"
	  "Форум по приливам состоится в Осло 6 мая 2025 года. "
	  "Предусмотрена возможность участия в режиме видеоконференции.\n"
	  "С уважением,\n",
	  "2025-05-06/2025-05-06 Europe/Oslo hybrid: Форум по приливам\n" },
	{ "a webcast is no seat",
	  "Geneva, 3 March 2025\n"
	  "Subject: Forum on Tides\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held in Oslo on 6 May 2025. The "
	  "Forum will be webcast.\n"
	  "Yours faithfully,\n",
	  "2025-05-06/2025-05-06 Europe/Oslo in-person: Forum on Tides\n" },
	{ "nor in Chinese",
	  "2025年3月3日，日内瓦\n"
	  "事由：潮汐论坛\n"
	  "尊敬的先生/女士：\n"
	  "潮汐论坛将于2025年5月6日在奥斯陆举行。会议将进行网播。\n"
	  "顺致敬意！\n",
	  "2025-05-06/2025-05-06 Europe/Oslo in-person: 潮汐论坛\n" },
	{ "what a Chinese paper tells of as done",
	  "概念说明\n"
	  "潮汐问题研讨会\n"
	  "2025年5月6日，里斯本\n"
	  "一、背景\n"
	  "本中心开展了试点，并于2025年3月1日召开了首届潮汐总结大会。\n",
	  "2025-05-06/2025-05-06 Europe/Lisbon in-person: 潮汐问题研讨会\n" },
};

int
main(void)
{
	return run_events(cases, NELEM(cases));
}
