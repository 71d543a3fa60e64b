/* SPDX-License-Identifier: MIT */
/* What is said of all meetings but one, or of one only, in a row of them. */
#include "eventtext.h"

static const struct eventcase cases[] = {
	{ "one of three is online",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings in Oslo\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held on 6 May 2025, the Workshop "
	  "on Salinity on 7 May 2025 and the Seminar on Ports on 8 May "
	  "2025. With the exception of the Seminar, which will be held "
	  "online, all meetings will take place in Oslo.\n"
	  "Yours faithfully,\n",
	  "2025-05-06/2025-05-06 Europe/Oslo in-person: Forum on Tides\n"
	  "2025-05-07/2025-05-07 Europe/Oslo in-person: Workshop on "
	  "Salinity\n"
	  "2025-05-08/2025-05-08 - online: Seminar on Ports\n" },
	{ "remote participation in all but one",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings in Oslo\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held on 6 May 2025, the Workshop "
	  "on Salinity on 7 May 2025 and the Seminar on Ports on 8 May "
	  "2025. All meetings will be held in Oslo. Remote participation "
	  "will be available for all meetings except the Seminar.\n"
	  "Yours faithfully,\n",
	  "2025-05-06/2025-05-06 Europe/Oslo hybrid: Forum on Tides\n"
	  "2025-05-07/2025-05-07 Europe/Oslo hybrid: Workshop on Salinity\n"
	  "2025-05-08/2025-05-08 Europe/Oslo in-person: Seminar on Ports\n" },
	{ "only one may be attended from afar",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings in Oslo\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held on 6 May 2025, the Workshop "
	  "on Salinity on 7 May 2025 and the Seminar on Ports on 8 May "
	  "2025. All meetings will be held in Oslo. Remote participation "
	  "is possible only in the Workshop.\n"
	  "Yours faithfully,\n",
	  "2025-05-06/2025-05-06 Europe/Oslo in-person: Forum on Tides\n"
	  "2025-05-07/2025-05-07 Europe/Oslo hybrid: Workshop on Salinity\n"
	  "2025-05-08/2025-05-08 Europe/Oslo in-person: Seminar on Ports\n" },
	{ "two may, but not the third",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings in Oslo\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held on 6 May 2025, the Workshop "
	  "on Salinity on 7 May 2025 and the Seminar on Ports on 8 May "
	  "2025. All meetings will be held in Oslo. The Forum and the "
	  "Workshop may be attended remotely, but not the Seminar.\n"
	  "Yours faithfully,\n",
	  "2025-05-06/2025-05-06 Europe/Oslo hybrid: Forum on Tides\n"
	  "2025-05-07/2025-05-07 Europe/Oslo hybrid: Workshop on Salinity\n"
	  "2025-05-08/2025-05-08 Europe/Oslo in-person: Seminar on Ports\n" },
	{ "French: but for one that is online",
	  "Genève, le 3 mars 2025\n"
	  "Objet: Réunions à Oslo\n"
	  "Madame, Monsieur,\n"
	  "Le Forum sur les marées aura lieu le 6 mai 2025, l'Atelier "
	  "sur la salinité le 7 mai 2025 et le Séminaire sur les ports "
	  "le 8 mai 2025. À l'exception du Séminaire, qui se tiendra en "
	  "ligne, toutes les réunions auront lieu à Oslo.\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma "
	  "considération distinguée.\n",
	  "2025-05-06/2025-05-06 Europe/Oslo in-person: Forum sur les "
	  "marées\n"
	  "2025-05-07/2025-05-07 Europe/Oslo in-person: Atelier sur la "
	  "salinité\n"
	  "2025-05-08/2025-05-08 - online: Séminaire sur les ports\n" },
	{ "French: save in one",
	  "Genève, le 3 mars 2025\n"
	  "Objet: Réunions à Oslo\n"
	  "Madame, Monsieur,\n"
	  "Le Forum sur les marées aura lieu le 6 mai 2025, l'Atelier "
	  "sur la salinité le 7 mai 2025 et le Séminaire sur les ports "
	  "le 8 mai 2025. Toutes les réunions se tiendront à Oslo; la "
	  "participation à distance sera possible, sauf pour le "
	  "Séminaire.\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma "
	  "considération distinguée.\n",
	  "2025-05-06/2025-05-06 Europe/Oslo hybrid: Forum sur les marées\n"
	  "2025-05-07/2025-05-07 Europe/Oslo hybrid: Atelier sur la "
	  "salinité\n"
	  "2025-05-08/2025-05-08 Europe/Oslo in-person: Séminaire sur "
	  "les ports\n" },
	{ "French: in no more than one",
	  "Genève, le 3 mars 2025\n"
	  "Objet: Réunions à Oslo\n"
	  "Madame, Monsieur,\n"
	  "Le Forum sur les marées aura lieu le 6 mai 2025, l'Atelier "
	  "sur la salinité le 7 mai 2025 et le Séminaire sur les ports "
	  "le 8 mai 2025. Toutes les réunions se tiendront à Oslo. La "
	  "participation à distance n'est possible que pour l'Atelier.\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma "
	  "considération distinguée.\n",
	  "2025-05-06/2025-05-06 Europe/Oslo in-person: Forum sur les "
	  "marées\n"
	  "2025-05-07/2025-05-07 Europe/Oslo hybrid: Atelier sur la "
	  "salinité\n"
	  "2025-05-08/2025-05-08 Europe/Oslo in-person: Séminaire sur "
	  "les ports\n" },
	{ "Spanish: but for one that is online",
	  "Ginebra, 3 de marzo de 2025\n"
	  "Asunto: Reuniones en Oslo\n"
	  "Muy señor mío:\n"
	  "El Foro sobre mareas se celebrará el 6 de mayo de 2025, el "
	  "Taller sobre salinidad el 7 de mayo de 2025 y el Seminario "
	  "sobre puertos el 8 de mayo de 2025. Todas las reuniones se "
	  "celebrarán en Oslo, a excepción del Seminario, que será "
	  "virtual.\n"
	  "Atentamente,\n",
	  "2025-05-06/2025-05-06 Europe/Oslo in-person: Foro sobre mareas\n"
	  "2025-05-07/2025-05-07 Europe/Oslo in-person: Taller sobre "
	  "salinidad\n"
	  "2025-05-08/2025-05-08 - online: Seminario sobre puertos\n" },
	{ "Spanish: save in one",
	  "Ginebra, 3 de marzo de 2025\n"
	  "Asunto: Reuniones en Oslo\n"
	  "Muy señor mío:\n"
	  "El Foro sobre mareas se celebrará el 6 de mayo de 2025, el "
	  "Taller sobre salinidad el 7 de mayo de 2025 y el Seminario "
	  "sobre puertos el 8 de mayo de 2025. Todas las reuniones se "
	  "celebrarán en Oslo. Se podrá participar a distancia en todas "
	  "las reuniones excepto en el Seminario.\n"
	  "Atentamente,\n",
	  "2025-05-06/2025-05-06 Europe/Oslo hybrid: Foro sobre mareas\n"
	  "2025-05-07/2025-05-07 Europe/Oslo hybrid: Taller sobre "
	  "salinidad\n"
	  "2025-05-08/2025-05-08 Europe/Oslo in-person: Seminario sobre "
	  "puertos\n" },
	{ "Russian: all, except one, in a town",
	  "Женева, 3 марта 2025 года\n"
	  "Предмет: Собрания в Осло\n"
	  "Уважаемая госпожа, уважаемый господин,\n"
	  "Форум по приливам состоится 6 мая 2025 года, "
	  "семинар-практикум по солености – 7 мая 2025 года, а симпозиум "
	  "по портам – 8 мая 2025 года. Все мероприятия, кроме "
	  "симпозиума, пройдут в Осло; симпозиум пройдет в онлайновом "
	  "формате.\n"
	  "С уважением,\n",
	  "2025-05-06/2025-05-06 Europe/Oslo in-person: Форум по приливам\n"
	  "2025-05-07/2025-05-07 Europe/Oslo in-person: "
	  "семинар-практикум по солености\n"
	  "2025-05-08/2025-05-08 - online: симпозиум по портам\n" },
	{ "Russian: in all except one",
	  "Женева, 3 марта 2025 года\n"
	  "Предмет: Собрания в Осло\n"
	  "Уважаемая госпожа, уважаемый господин,\n"
	  "Форум по приливам состоится 6 мая 2025 года, "
	  "семинар-практикум по солености – 7 мая 2025 года, а симпозиум "
	  "по портам – 8 мая 2025 года. Все мероприятия пройдут в Осло. "
	  "Дистанционное участие возможно во всех мероприятиях, кроме "
	  "симпозиума.\n"
	  "С уважением,\n",
	  "2025-05-06/2025-05-06 Europe/Oslo hybrid: Форум по приливам\n"
	  "2025-05-07/2025-05-07 Europe/Oslo hybrid: семинар-практикум "
	  "по солености\n"
	  "2025-05-08/2025-05-08 Europe/Oslo in-person: симпозиум по "
	  "портам\n" },
	{ "Arabic: but for one that is online",
	  "جنيف، 3 مارس 2025\n"
	  "الموضوع: الاجتماعات في أوسلو\n"
	  "حضرات السادة والسيدات،\n"
	  "سيعقد منتدى المد والجزر يوم 6 مايو 2025، وورشة العمل بشأن "
	  "الملوحة يوم 7 مايو 2025، والحلقة الدراسية بشأن الموانئ يوم 8 "
	  "مايو 2025. وستعقد جميع الاجتماعات في أوسلو، ما عدا الحلقة "
	  "الدراسية التي ستعقد افتراضياً.\n"
	  "وتفضلوا بقبول فائق الاحترام.\n",
	  "2025-05-06/2025-05-06 Europe/Oslo in-person: منتدى المد والجزر\n"
	  "2025-05-07/2025-05-07 Europe/Oslo in-person: ورشة العمل بشأن "
	  "الملوحة\n"
	  "2025-05-08/2025-05-08 - online: الحلقة الدراسية بشأن الموانئ\n" },
	{ "Arabic: in all but one",
	  "جنيف، 3 مارس 2025\n"
	  "الموضوع: الاجتماعات في أوسلو\n"
	  "حضرات السادة والسيدات،\n"
	  "سيعقد منتدى المد والجزر يوم 6 مايو 2025، وورشة العمل بشأن "
	  "الملوحة يوم 7 مايو 2025، والحلقة الدراسية بشأن الموانئ يوم 8 "
	  "مايو 2025. وستعقد جميع الاجتماعات في أوسلو. وتتاح المشاركة عن "
	  "بُعد في جميع الاجتماعات باستثناء الحلقة الدراسية.\n"
	  "وتفضلوا بقبول فائق الاحترام.\n",
	  "2025-05-06/2025-05-06 Europe/Oslo hybrid: منتدى المد والجزر\n"
	  "2025-05-07/2025-05-07 Europe/Oslo hybrid: ورشة العمل بشأن "
	  "الملوحة\n"
	  "2025-05-08/2025-05-08 Europe/Oslo in-person: الحلقة الدراسية "
	  "بشأن الموانئ\n" },
	{ "Chinese: but for one that is online",
	  "2025年3月3日，日内瓦\n"
	  "事由：潮汐论坛\n"
	  "尊敬的先生/女士：\n"
	  "潮汐论坛将于2025年5月6日举行。盐度讲习班将于202"
	  "5年5月7日举行。港口研讨会将于2025年5月8日举行。除研讨会以虚拟方式举行外，所有会议均在奥斯陆举行。\n"
	  "顺致敬意！\n",
	  "2025-05-06/2025-05-06 Europe/Oslo in-person: 潮汐论坛\n"
	  "2025-05-07/2025-05-07 Europe/Oslo in-person: 盐度讲习班\n"
	  "2025-05-08/2025-05-08 - online: 港口研讨会\n" },
	{ "Chinese: only one from afar",
	  "2025年3月3日，日内瓦\n"
	  "事由：潮汐论坛\n"
	  "尊敬的先生/女士：\n"
	  "潮汐论坛将于2025年5月6日举行。盐度讲习班将于202"
	  "5年5月7日举行。港口研讨会将于2025年5月8日举行。所有会议均在奥斯陆举行，只有讲习班可远程与会。\n"
	  "顺致敬意！\n",
	  "2025-05-06/2025-05-06 Europe/Oslo in-person: 潮汐论坛\n"
	  "2025-05-07/2025-05-07 Europe/Oslo hybrid: 盐度讲习班\n"
	  "2025-05-08/2025-05-08 Europe/Oslo in-person: 港口研讨会\n" },
};

int
main(void)
{
	return run_events(cases, NELEM(cases));
}
