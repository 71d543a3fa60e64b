/* SPDX-License-Identifier: MIT */
/* The next meeting of a body, and the hour at which a last day ends. */
#include "eventtext.h"

static const struct eventcase cases[] = {
	{ "until an hour of the last day",
	  "Geneva, 3 March 2025\n"
	  "Subject: Forum on Tides\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held in Oslo on 6-8 May 2025, from "
	  "9:30 to 17:30 (last day until 12:30).\n"
	  "Yours faithfully,\n",
	  "2025-05-06T09:30/2025-05-08T12:30 Europe/Oslo in-person: "
	  "Forum on Tides\n" },
	{ "in French, behind it",
	  "Genève, le 3 mars 2025\n"
	  "Objet: Forum sur les marées\n"
	  "Madame, Monsieur,\n"
	  "Le Forum sur les marées aura lieu à Oslo du 6 au 8 mai 2025, "
	  "de 9 h 30 à 17 h 30 (jusqu'à 12 h 30 le dernier jour).\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma "
	  "considération distinguée.\n",
	  "2025-05-06T09:30/2025-05-08T12:30 Europe/Oslo in-person: "
	  "Forum sur les marées\n" },
	{ "in Spanish",
	  "Ginebra, 3 de marzo de 2025\n"
	  "Asunto: Foro sobre mareas\n"
	  "Muy señor mío:\n"
	  "El Foro sobre mareas se celebrará en Oslo del 6 al 8 de mayo "
	  "de 2025, de 9:30 a 17:30 horas (el último día hasta las "
	  "12:30).\n"
	  "Atentamente,\n",
	  "2025-05-06T09:30/2025-05-08T12:30 Europe/Oslo in-person: Foro "
	  "sobre mareas\n" },
	{ "in Russian",
	  "Женева, 3 марта 2025 года\n"
	  "Предмет: Форум по приливам\n"
	  "Уважаемая госпожа, уважаемый господин,\n"
	  "Форум по приливам состоится в Осло 6–8 мая 2025 года, с 9:30 "
	  "до 17:30 (в последний день до 12:30).\n"
	  "С уважением,\n",
	  "2025-05-06T09:30/2025-05-08T12:30 Europe/Oslo in-person: "
	  "Форум по приливам\n" },
	{ "in Chinese",
	  "2025年3月3日，日内瓦\n"
	  "事由：潮汐论坛\n"
	  "尊敬的先生/女士：\n"
	  "潮汐论坛将于2025年5月6日至8日在奥斯陆举行，时间为9:30-17:30（最后一天至12:30）。\n"
	  "顺致敬意！\n",
	  "2025-05-06T09:30/2025-05-08T12:30 Europe/Oslo in-person: "
	  "潮汐论坛\n" },
	{ "in Arabic",
	  "جنيف، 3 مارس 2025\n"
	  "الموضوع: منتدى المد والجزر\n"
	  "حضرات السادة والسيدات،\n"
	  "سيعقد منتدى المد والجزر في أوسلو من 6 إلى 8 مايو 2025، من "
	  "الساعة 9:30 إلى الساعة 17:30 (في اليوم الأخير حتى الساعة "
	  "12:30).\n"
	  "وتفضلوا بقبول فائق الاحترام.\n",
	  "2025-05-06T09:30/2025-05-08T12:30 Europe/Oslo in-person: "
	  "منتدى المد والجزر\n" },
	{ "the next meeting of a body",
	  "Geneva, 3 March 2025\n"
	  "Subject: Forum on Tides\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held in Oslo on 6 May 2025. Study "
	  "Group 13 will hold its next meeting in Geneva from 4 to 15 "
	  "November 2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-06/2025-05-06 Europe/Oslo in-person: Forum on Tides\n"
	  "2025-11-04/2025-11-15 Europe/Zurich in-person: Study Group 13\n" },
	{ "a French one",
	  "Genève, le 3 mars 2025\n"
	  "Objet: Forum sur les marées\n"
	  "Madame, Monsieur,\n"
	  "Le Forum sur les marées aura lieu à Oslo le 6 mai 2025. La "
	  "Commission d'études 13 tiendra sa prochaine réunion à Genève "
	  "du 4 au 15 novembre 2025.\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma "
	  "considération distinguée.\n",
	  "2025-05-06/2025-05-06 Europe/Oslo in-person: Forum sur les "
	  "marées\n"
	  "2025-11-04/2025-11-15 Europe/Zurich in-person: Commission "
	  "d'études 13\n" },
	{ "a Spanish one",
	  "Ginebra, 3 de marzo de 2025\n"
	  "Asunto: Foro sobre mareas\n"
	  "Muy señor mío:\n"
	  "El Foro sobre mareas se celebrará en Oslo el 6 de mayo de "
	  "2025. La Comisión de Estudio 13 celebrará su próxima reunión "
	  "en Ginebra del 4 al 15 de noviembre de 2025.\n"
	  "Atentamente,\n",
	  "2025-05-06/2025-05-06 Europe/Oslo in-person: Foro sobre mareas\n"
	  "2025-11-04/2025-11-15 Europe/Zurich in-person: Comisión de "
	  "Estudio 13\n" },
	{ "a Russian one",
	  "Женева, 3 марта 2025 года\n"
	  "Предмет: Форум по приливам\n"
	  "Уважаемая госпожа, уважаемый господин,\n"
	  "Форум по приливам состоится в Осло 6 мая 2025 года. "
	  "Исследовательская комиссия 13 проведет свое следующее "
	  "собрание в Женеве 4–15 ноября 2025 года.\n"
	  "С уважением,\n",
	  "2025-05-06/2025-05-06 Europe/Oslo in-person: Форум по приливам\n"
	  "2025-11-04/2025-11-15 Europe/Zurich in-person: "
	  "Исследовательская комиссия 13\n" },
	{ "a subject declines the name that a sentence gives in full",
	  "3 марта 2025 г.\n"
	  "О проведении 12-го заседания Портового комитета РСП\n"
	  "Уважаемые коллеги!\n"
	  "Сообщаем, что 12-е заседание Портового комитета по течениям состоится "
	  "в Осло 6 мая 2025 г. Накануне, 5 мая 2025 г., состоится совещание "
	  "Группы по приливам.\n"
	  "С уважением,\n",
	  "2025-05-06/2025-05-06 Europe/Oslo in-person: 12-е заседание "
	  "Портового комитета по течениям\n"
	  "2025-05-05/2025-05-05 Europe/Oslo in-person: совещание Группы по "
	  "приливам\n" },
	{ "before the meetings, another one",
	  "2025年3月3日，日内瓦\n"
	  "事由：港口会议\n"
	  "尊敬的先生/女士：\n"
	  "我高兴地通知您，港口会议将于2025年5月7-8日在奥斯陆举行。\n"
	  "在港口会议之前，将于5月6日在奥斯陆举办“盐度与海洋”区域性讲习班。\n"
	  "顺致敬意！\n",
	  "2025-05-07/2025-05-08 Europe/Oslo in-person: 港口会议\n"
	  "2025-05-06/2025-05-06 Europe/Oslo in-person: "
	  "“盐度与海洋”区域性讲习班\n" },
	{ "a body of two lines, above a session that the agenda declines",
	  "Комитет по портам\n"
	  "Группа экспертов по оценке приливов\vдля внутренних портов\n"
	  "Двадцать вторая сессия\nОсло, 9 и 10 сентября 2025 года\n"
	  "Предварительная повестка дня двадцать второй сессии\n"
	  "1. Утверждение повестки дня\n2. Оценка приливов\n"
	  "3. Прочие вопросы\n",
	  "2025-09-09/2025-09-10 Europe/Oslo in-person: Группа экспертов по "
	  "оценке приливов для внутренних портов Двадцать вторая сессия\n" },
};

int
main(void)
{
	return run_events(cases, NELEM(cases));
}
