/* SPDX-License-Identifier: MIT */
/* Meetings on the eve of another one, on the same day, on the next. */
#include "eventtext.h"

static const struct eventcase cases[] = {
	{ "the eve of a meeting that is named",
	  "Geneva, 3 March 2025\n"
	  "Subject: Forum on Tides\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held in Oslo from 6 to 8 May 2025. "
	  "On the eve of the Forum, a meeting of the Steering Committee "
	  "will be held from 14:00 to 17:00.\n"
	  "Yours faithfully,\n",
	  "2025-05-06/2025-05-08 Europe/Oslo in-person: Forum on Tides\n"
	  "2025-05-05T14:00/2025-05-05T17:00 Europe/Oslo in-person: "
	  "meeting of the Steering Committee\n" },
	{ "the day behind the last one",
	  "Geneva, 3 March 2025\n"
	  "Subject: Forum on Tides\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held in Oslo from 6 to 8 May 2025. "
	  "The following day, a training course on salinity will take "
	  "place at 10:00.\n"
	  "Yours faithfully,\n",
	  "2025-05-06/2025-05-08 Europe/Oslo in-person: Forum on Tides\n"
	  "2025-05-09T10:00/2025-05-09 Europe/Oslo in-person: training "
	  "course on salinity\n" },
	{ "said in passing, or of badges",
	  "Geneva, 3 March 2025\n"
	  "Subject: Forum on Tides\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held in Oslo from 6 to 8 May 2025. "
	  "The working groups meet there the day before. Badges may be "
	  "collected from 14:00 to 18:00 on the day before the meeting.\n"
	  "Yours faithfully,\n",
	  "2025-05-06/2025-05-08 Europe/Oslo in-person: Forum on Tides\n" },
	{ "the hour that ends a sentence before it",
	  "Geneva, 3 March 2025\n"
	  "Subject: Forum on Tides\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held in Oslo on 6 May 2025, from "
	  "9:30 a.m. to 1:00 p.m. On the following day, 7 May, the "
	  "Seminar on Salinity will take place (9.00 a.m. – 12.45 p.m.).\n"
	  "Yours faithfully,\n",
	  "2025-05-06T09:30/2025-05-06T13:00 Europe/Oslo in-person: "
	  "Forum on Tides\n"
	  "2025-05-07T09:00/2025-05-07T12:45 Europe/Oslo in-person: "
	  "Seminar on Salinity\n" },
	{ "French eve",
	  "Genève, le 3 mars 2025\n"
	  "Objet: Forum sur les marées\n"
	  "Madame, Monsieur,\n"
	  "Le Forum sur les marées se tiendra à Oslo du 6 au 8 mai 2025. "
	  "Un atelier sur la salinité aura lieu la veille à 15 heures, "
	  "au même endroit.\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma "
	  "considération distinguée.\n",
	  "2025-05-06/2025-05-08 Europe/Oslo in-person: Forum sur les "
	  "marées\n"
	  "2025-05-05T15:00/2025-05-05 Europe/Oslo in-person: atelier "
	  "sur la salinité\n" },
	{ "Spanish eve with its weekday",
	  "Ginebra, 3 de marzo de 2025\n"
	  "Asunto: Foro sobre mareas\n"
	  "Muy señor mío:\n"
	  "El Foro sobre mareas se celebrará en Oslo del 6 al 8 de mayo "
	  "de 2025. El Foro se inaugura el martes 6; la víspera, lunes "
	  "5, se celebrará en el mismo sitio la reunión del Consejo "
	  "Directivo.\n"
	  "Atentamente,\n",
	  "2025-05-06/2025-05-08 Europe/Oslo in-person: Foro sobre mareas\n"
	  "2025-05-05/2025-05-05 Europe/Oslo in-person: reunión del "
	  "Consejo Directivo\n" },
	{ "Russian eve",
	  "Женева, 3 марта 2025 года\n"
	  "Предмет: Форум по приливам\n"
	  "Уважаемая госпожа, уважаемый господин,\n"
	  "Форум по приливам состоится в Осло 6–8 мая 2025 года. "
	  "Накануне Форума, с 14:00 до 17:00, пройдет заседание "
	  "Руководящего комитета.\n"
	  "С уважением,\n",
	  "2025-05-06/2025-05-08 Europe/Oslo in-person: Форум по приливам\n"
	  "2025-05-05T14:00/2025-05-05T17:00 Europe/Oslo in-person: "
	  "заседание Руководящего комитета\n" },
	{ "Russian same day",
	  "Женева, 3 марта 2025 года\n"
	  "Предмет: Форум по приливам\n"
	  "Уважаемая госпожа, уважаемый господин,\n"
	  "Форум по приливам состоится в Осло 6 мая 2025 года. В тот же "
	  "день в 15:00 состоится заседание Бюро.\n"
	  "С уважением,\n",
	  "2025-05-06/2025-05-06 Europe/Oslo in-person: Форум по приливам\n"
	  "2025-05-06T15:00/2025-05-06 Europe/Oslo in-person: заседание "
	  "Бюро\n" },
	{ "Chinese eve",
	  "2025年3月3日，日内瓦\n"
	  "事由：潮汐论坛\n"
	  "尊敬的先生/女士：\n"
	  "潮汐论坛将于2025年5月6日至8日在奥斯陆举行。论坛前一天将举行指导委员会会议，时间为14时至17时。\n"
	  "顺致敬意！\n",
	  "2025-05-06/2025-05-08 Europe/Oslo in-person: 潮汐论坛\n"
	  "2025-05-05T14:00/2025-05-05T17:00 Europe/Oslo in-person: "
	  "指导委员会会议\n" },
	{ "Chinese same day in one sentence",
	  "2025年3月3日，日内瓦\n"
	  "事由：潮汐论坛\n"
	  "尊敬的先生/女士：\n"
	  "潮汐论坛将于2025年5月6日14时30分在奥斯陆开幕，当日上午10时30分举行代表团团长会议。\n"
	  "顺致敬意！\n",
	  "2025-05-06T14:30/2025-05-06 Europe/Oslo in-person: 潮汐论坛\n"
	  "2025-05-06T10:30/2025-05-06 Europe/Oslo in-person: "
	  "代表团团长会议\n" },
	{ "Arabic eve",
	  "جنيف، 3 مارس 2025\n"
	  "الموضوع: منتدى المد والجزر\n"
	  "حضرات السادة والسيدات،\n"
	  "سيعقد منتدى المد والجزر في أوسلو من 6 إلى 8 مايو 2025. وعشية "
	  "المنتدى يعقد اجتماع اللجنة التوجيهية من الساعة 14:00 إلى "
	  "الساعة 17:00.\n"
	  "وتفضلوا بقبول فائق الاحترام.\n",
	  "2025-05-06/2025-05-08 Europe/Oslo in-person: منتدى المد والجزر\n"
	  "2025-05-05T14:00/2025-05-05T17:00 Europe/Oslo in-person: "
	  "اجتماع اللجنة التوجيهية\n" },
	{ "no day at all, no day to be relative to",
	  "Subject: Forum on Tides\n"
	  "Dear Sir/Madam,\n"
	  "I have the honour to invite you to the Forum on Tides.\n"
	  "Yours faithfully,\n", "" },
};

int
main(void)
{
	return run_events(cases, NELEM(cases));
}
