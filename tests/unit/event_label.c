/* SPDX-License-Identifier: MIT */
/* The day of a meeting behind a label of any kind, or below one. */
#include "eventtext.h"

#define EN "Geneva, 3 March 2025\nSubject: Seminar on tides\n" \
	"Dear Sir/Madam,\nThe Harbour Council invites you to take part in " \
	"the seminar, of which more is said below.\n"
#define MANY "Geneva, 3 March 2025\nSubject: Activities of 2025\n" \
	"Dear Sir/Madam,\nThe Harbour Council will organize the following " \
	"activities, and invites you to name those who will take part:\n"
#define RU "Женева, 3 марта 2025 года\nПредмет: Семинар по приливам\n" \
	"Уважаемые коллеги!\nСовет портов приглашает вас принять участие " \
	"в семинаре, о котором сказано ниже.\n"
#define ZH "海洋局办公室\n海洋局办公室关于举办第三届潮汐研讨会的通知\n" \
	"各省海洋局，各直属单位：\n现将潮汐研讨会的有关事项通知如下，" \
	"请各单位按照要求认真组织有关人员参加，并按时报名。\n"

static const struct eventcase cases[] = {
	{ "a name at the head of its paragraph, and no verb for a meeting",
	  "Paris, 14 March 2025\n"
	  "Subject: Session of the Tide Conference\n"
	  "Dear Sir/Madam,\n"
	  "The Session of the Tide Conference will be held in Paris on 12 May "
	  "2025.\n"
	  "Study Seminar on Shore Maps. Organized with the Ministry of Ports, it "
	  "unites experts and fishers on Thursday, 15 May 2025, at the Harbour "
	  "Museum, Paris.\n"
	  "Documents of the Conference. Papers are posted on 15 April 2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-12/2025-05-12 Europe/Paris in-person: Session of the Tide "
	  "Conference\n"
	  "2025-05-15/2025-05-15 Europe/Paris in-person: Study Seminar on Shore "
	  "Maps\n" },
	{ "the subject's meeting, named at the head of its paragraph",
	  "Paris, 14 March 2025\n"
	  "Subject: Ninth session of the Tide Conference and related meetings\n"
	  "Dear Sir/Madam,\n"
	  "The Secretariat will organize a briefing for new observers in "
	  "Paris on 6 May 2025.\n"
	  "Ninth session of the Tide Conference. It will be held in Paris on 12 "
	  "and 13 May 2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-06/2025-05-06 Europe/Paris in-person: briefing for new "
	  "observers\n"
	  "2025-05-12/2025-05-13 Europe/Paris in-person: Ninth session of the "
	  "Tide Conference\n" },
	{ "labels in the lines of a paragraph below each name",
	  "Berne, 10 March 2025\n"
	  "Subject: Series of webinars before the Postal Council\n"
	  "Dear Sir/Madam,\n"
	  "The Office will prepare the Council in a series of webinars:\n"
	  "Webinar 1: Parcels\n"
	  "Date:\tTuesday, 6 May 2025\n"
	  "Time:\t13.00-14.30\n"
	  "Webinar 2: Letters\n"
	  "Date:\tThursday, 8 May 2025\n"
	  "Time:\t09.00-10.15\n"
	  "Yours faithfully,\n",
	  "2025-05-06T13:00/2025-05-06T14:30 Europe/Zurich? online: Webinar 1: "
	  "Parcels\n"
	  "2025-05-08T09:00/2025-05-08T10:15 Europe/Zurich? online: Webinar 2: "
	  "Letters\n" },
	{ "a table of labels below the name of each",
	  "Washington, 3 de marzo de 2025\n"
	  "Asunto: Reuniones de mayo de 2025\n"
	  "Distinguidas señoras y señores:\n"
	  "Tengo el agrado de convocar a las reuniones siguientes.\n"
	  "Seminario virtual sobre mareas\n"
	  "|Fecha|martes 6 de mayo de 2025\n"
	  "|Horario|10:00 a 11:30 horas (hora de Washington, D.C.)\n"
	  "|Modalidad|en línea\n"
	  "34 Reunión del Comité de Mareas\n"
	  "|Fecha|12 al 16 de mayo de 2025\n"
	  "|Horario|inauguración el lunes 12 a las 09:30 horas (hora local)\n"
	  "|Lugar|Centro de Convenciones, Cartagena, Colombia\n"
	  "|Modalidad|presencial\n"
	  "Atentamente,\n",
	  "2025-05-06T10:00/2025-05-06T11:30 America/New_York online: "
	  "Seminario virtual sobre mareas\n"
	  "2025-05-12T09:30/2025-05-16 America/Bogota in-person: 34 Reunión "
	  "del Comité de Mareas\n" },
	{ "the name in the sentence before",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meeting of the Experts Group\n"
	  "Dear Sir/Madam,\n"
	  "The Council resolved to convene the fifth Map Policy Forum. It will "
	  "be held in Oslo from 14 to 16 May 2025.\n"
	  "The Meeting of the Experts Group will be held in Geneva from 6 to 8 "
	  "April 2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-14/2025-05-16 Europe/Oslo in-person: fifth Map Policy Forum\n"
	  "2025-04-06/2025-04-08 Europe/Zurich in-person: Meeting of the "
	  "Experts Group\n" },
	{ "behind the label of the hour, the letter of an item before it",
	  EN "a) Time: 7–9 May 2025\nb) Venue: Condor Hotel, Oslo\n"
	  "Yours faithfully,\n",
	  "2025-05-07/2025-05-09 Europe/Oslo in-person: Seminar on tides\n" },
	{ "below a label that is a paragraph of its own",
	  EN "Dates\n7–9 May 2025\nVenue\nCondor Hotel, Oslo\n"
	  "Yours faithfully,\n",
	  "2025-05-07/2025-05-09 Europe/Oslo in-person: Seminar on tides\n" },
	{ "of something else below it",
	  EN "Dates\n7 May 2025 – abstracts\nYours faithfully,\n", "" },
	{ "in Russian",
	  RU "Время проведения: 7–9 мая 2025 г.\nМесто проведения: Осло\n"
	  "С уважением,\n",
	  "2025-05-07/2025-05-09 Europe/Oslo in-person: Семинар по "
	  "приливам\n" },
	{ "in Chinese, and who writes before the name",
	  ZH "会议时间：2025年5月7日至9日，5月6日报到。\n会议地点：杭州之江饭店\n",
	  "2025-05-07/2025-05-09 Asia/Shanghai in-person: "
	  "第三届潮汐研讨会\n" },
	{ "numbered in Chinese",
	  ZH "（一）时间：2025年5月7日至9日\n（二）地点：杭州之江饭店\n",
	  "2025-05-07/2025-05-09 Asia/Shanghai in-person: "
	  "第三届潮汐研讨会\n" },
	{ "a heading in Chinese",
	  ZH "一、会议时间\n2025年5月7日至9日，6日报到。\n二、会议地点\n"
	  "杭州之江饭店\n",
	  "2025-05-07/2025-05-09 Asia/Shanghai in-person: "
	  "第三届潮汐研讨会\n" },
	{ "a name with a year is no number of a session below a body",
	  "海洋局办公室\n关于举办2025年潮汐研讨会的通知\n各有关单位：\n"
	  "现将潮汐研讨会的有关事项通知如下，请各单位按照要求认真组织有关人员参加，并按时报名。\n"
	  "时间：2025年5月7日至9日\n地点：杭州之江饭店\n",
	  "2025-05-07/2025-05-09 Asia/Shanghai in-person: "
	  "2025年潮汐研讨会\n" },
	{ "names above labels that are paragraphs of their own, numbered",
	  MANY "1. Regional Workshop on Tides\nVenue: Condor Hotel, Oslo\n"
	  "Date: 7-9 May 2025, 9:00 to 17:00\n"
	  "2. Seminar on Harbour Lights\nDate: 10-11 June 2025\n"
	  "Venue: Town Hall, Lisbon\n3. Webinar on Ropes\n"
	  "Date: 3 July 2025, 11:00 to 13:00 Geneva time\n"
	  "Format: online (Zoom)\nYours faithfully,\n",
	  "2025-05-07T09:00/2025-05-09T17:00 Europe/Oslo in-person: "
	  "Regional Workshop on Tides\n"
	  "2025-06-10/2025-06-11 Europe/Lisbon in-person: Seminar on "
	  "Harbour Lights\n"
	  "2025-07-03T11:00/2025-07-03T13:00 Europe/Zurich online: Webinar "
	  "on Ropes\n" },
	{ "counted in words, in Arabic",
	  "جنيف، 3 مارس 2025\nالموضوع: أنشطة المجلس في سنة 2025\n"
	  "حضرات السادة والسيدات،\nسينظم المجلس الأنشطة التالية:\n"
	  "أولاً: ورشة العمل الإقليمية بشأن المد والجزر\n"
	  "المكان: فندق النسر، أوسلو\nالزمان: من 7 إلى 9 مايو 2025\n"
	  "ثانياً: الندوة العربية بشأن الموانئ\n"
	  "المكان: دار البلدية، لشبونة\nالزمان: 10 يونيو 2025\n"
	  "وتفضلوا بقبول فائق الاحترام.\n",
	  "2025-05-07/2025-05-09 Europe/Oslo in-person: ورشة العمل "
	  "الإقليمية بشأن المد والجزر\n"
	  "2025-06-10/2025-06-10 Europe/Lisbon in-person: الندوة العربية "
	  "بشأن الموانئ\n" },
	{ "what a meeting asked for that is told of is none to come",
	  "概念说明\n区域网络研讨会：潮汐与港口\n日期：2025年6月12日\n"
	  "2025年2月19日至22日在奥斯陆举行的港口大会第三届会议要求秘书处促进交流。\n",
	  "2025-06-12/2025-06-12 - online: 区域网络研讨会：潮汐与港口\n" },
	{ "a town of its own clock in a country of two",
	  "Geneva, 3 March 2025\nSubject: Seminar on tides\n"
	  "Dear Sir/Madam,\nThe seminar will be held in Samarkand on 7 May "
	  "2025.\nYours faithfully,\n",
	  "2025-05-07/2025-05-07 Asia/Samarkand in-person: Seminar on "
	  "tides\n" },
};

int
main(void)
{
	return run_events(cases, NELEM(cases));
}
