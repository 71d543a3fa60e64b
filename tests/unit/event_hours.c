/* SPDX-License-Identifier: MIT */
/* Hours that are a meeting's own, and those that are not. */
#include "eventtext.h"

static const struct eventcase cases[] = {
	{ "an hour in the head of a column of deadlines",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings in Oslo\n"
	  "Dear Sir/Madam,\n"
	  "The meetings of the Working Parties will be held in Oslo as "
	  "follows:\n"
	  "|Group|Dates|Deadline for contributions (1600 hours UTC)\n"
	  "|WP 4A|5-9 May 2025|21 April 2025\n"
	  "|WP 4B|7-13 May 2025|23 April 2025\n"
	  "Study Group 4 will meet on 14 May 2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-05/2025-05-09 Europe/Oslo in-person: WP 4A\n"
	  "2025-05-07/2025-05-13 Europe/Oslo in-person: WP 4B\n"
	  "2025-05-14/2025-05-14 Europe/Oslo in-person: Study Group 4\n" },
	{ "sessions of a meeting, and the window of its last day",
	  "Geneva, 3 March 2025\n"
	  "Subject: Workshop on Tides\n"
	  "Dear Sir/Madam,\n"
	  "The Workshop on Tides will be held in Oslo from 5 to 9 May "
	  "2025. The inaugural session will be convened at 0930 hours on "
	  "Monday, 5 May 2025. Subsequent sessions of the workshop on "
	  "6-8 May will be held from 0900 to 1230 and 1330 to 1700 and "
	  "on Friday 9 May from 0900 to 1230.\n"
	  "Yours faithfully,\n",
	  "2025-05-05T09:30/2025-05-09T12:30 Europe/Oslo in-person: "
	  "Workshop on Tides\n" },
	{ "daily hours, behind a later opening; none of another meeting",
	  "Geneva, 3 March 2025\nSubject: Meetings of May 2025\n"
	  "Dear Sir/Madam,\n1. The Workshop on Tides will be held in Oslo from "
	  "7 to 9 May 2025. It will open at 0930 hours on the first day; "
	  "working hours are from 0900 to 1500.\n"
	  "2. The Seminar on Ice will be held in Bergen from 12 to 14 May "
	  "2025 and will start at 0900 hours each day.\nYours faithfully,\n",
	  "2025-05-07T09:30/2025-05-09T15:00 Europe/Oslo in-person: "
	  "Workshop on Tides\n"
	  "2025-05-12T09:00/2025-05-14 Europe/Oslo in-person: "
	  "Seminar on Ice\n" },
	{ "an hour of the first day to one of the last",
	  "Geneva, 3 March 2025\nSubject: Workshop on Tides\n"
	  "Dear Sir/Madam,\nThe Workshop on Tides will be held in Oslo from "
	  "9:00 on 7 May to 12:30 on 9 May 2025.\nYours faithfully,\n",
	  "2025-05-07T09:00/2025-05-09T12:30 Europe/Oslo in-person: "
	  "Workshop on Tides\n" },
	{ "in French",
	  "Genève, le 3 mars 2025\nObjet: Atelier sur les marées\n"
	  "Madame, Monsieur,\nL'atelier sur les marées se tiendra à Oslo du "
	  "7 mai 2025 à 9 heures au 9 mai 2025 à 12 h 30.\n"
	  "Veuillez agréer, Madame, Monsieur, mes salutations.\n",
	  "2025-05-07T09:00/2025-05-09T12:30 Europe/Oslo in-person: Atelier "
	  "sur les marées\n" },
	{ "in Spanish",
	  "Ginebra, 3 de marzo de 2025\nAsunto: Taller sobre mareas\n"
	  "Muy señor mío:\nEl taller sobre mareas se celebrará en Oslo del "
	  "7 de mayo de 2025 a las 9:00 horas al 9 de mayo de 2025 a las "
	  "12:30 horas.\nAtentamente,\n",
	  "2025-05-07T09:00/2025-05-09T12:30 Europe/Oslo in-person: Taller "
	  "sobre mareas\n" },
	{ "in Russian",
	  "Женева, 3 марта 2025 года\nПредмет: Семинар по приливам\n"
	  "Уважаемые коллеги!\nСеминар по приливам состоится в Осло с 9:00 "
	  "7 мая до 12:30 9 мая 2025 года.\nС уважением,\n",
	  "2025-05-07T09:00/2025-05-09T12:30 Europe/Oslo in-person: "
	  "Семинар по приливам\n" },
	{ "in Chinese",
	  "2025年3月3日，日内瓦\n事由：潮汐论坛\n尊敬的先生/女士：\n"
	  "谨邀请您参加在奥斯陆举行的潮汐论坛。\n"
	  "时间：2025年5月7日9:00至5月9日12:30\n地点：奥斯陆\n顺致敬意！\n",
	  "2025-05-07T09:00/2025-05-09T12:30 Europe/Oslo in-person: "
	  "潮汐论坛\n" },
	{ "in Arabic",
	  "جنيف، 3 مارس 2025\nالموضوع: منتدى المد والجزر\n"
	  "حضرات السادة والسيدات،\nسيعقد منتدى المد والجزر في أوسلو من "
	  "الساعة 9:00 يوم 7 مايو إلى الساعة 12:30 يوم 9 مايو 2025.\n"
	  "وتفضلوا بقبول فائق الاحترام.\n",
	  "2025-05-07T09:00/2025-05-09T12:30 Europe/Oslo in-person: "
	  "منتدى المد والجزر\n" },
	{ "two meetings with an hour each are no range",
	  "Genève, le 3 mars 2025\nObjet: Réunions du Bureau des ports\n"
	  "Madame, Monsieur,\nLes réunions du Bureau des ports se tiendront à "
	  "Oslo le 5 mai 2025 à 8 h et le 9 mai 2025 à 8 h 30.\n"
	  "Veuillez agréer, Madame, Monsieur, mes salutations.\n",
	  "2025-05-05T08:00/2025-05-05 Europe/Oslo in-person: Réunions du "
	  "Bureau des ports\n2025-05-09T08:30/2025-05-09 Europe/Oslo "
	  "in-person: réunions du Bureau des ports\n" },
	{ "a later hour on the first day, by its weekday",
	  "Geneva, 3 March 2025\n"
	  "Subject: Fifth session of the Tide Committee\n"
	  "Dear Sir/Madam,\n"
	  "The fifth session of the Tide Committee will be held in Lisbon "
	  "from 5 to 9 May 2025. Meetings will start daily at 9:30 and end "
	  "at 17:30; on Monday, the opening is at 10:00.\n"
	  "Yours faithfully,\n",
	  "2025-05-05T10:00/2025-05-09T17:30 Europe/Lisbon in-person: Fifth "
	  "session of the Tide Committee\n" },
	{ "in Spanish",
	  "Ginebra, 3 de marzo de 2025\n"
	  "Asunto: Quinta reunión del Comité de Mareas\n"
	  "Muy señor mío:\n"
	  "La quinta reunión del Comité de Mareas se celebrará en Lisboa "
	  "del 5 al 9 de mayo de 2025. Las sesiones comenzarán cada día "
	  "a las 9.30 horas y terminarán a las 17.30 horas; el lunes, la "
	  "apertura será a las 10.00 horas.\n"
	  "Atentamente,\n",
	  "2025-05-05T10:00/2025-05-09T17:30 Europe/Lisbon in-person: Quinta "
	  "reunión del Comité de Mareas\n" },
	{ "in Russian",
	  "Женева, 3 марта 2025 г.\n"
	  "Тема: Пятая сессия Комитета по приливам"
	  "\n"
	  "Уважаемые господа!\n"
	  "Пятая сессия Комитета по приливам "
	  "состоится в Лиссабоне 5–9 мая 2025 года. "
	  "Заседания будут начинаться ежедневно "
	  "в 9.30 и завершаться в 17.30; в понедельник "
	  "открытие состоится в 10.00.\n"
	  "С уважением,\n",
	  "2025-05-05T10:00/2025-05-09T17:30 Europe/Lisbon in-person: Пятая "
	  "сессия Комитета по приливам\n" },
	{ "in Chinese, where the verb follows",
	  "日内瓦，2025年3月3日\n"
	  "事由：潮汐委员会第五届会议\n"
	  "尊敬的先生/女士：\n"
	  "潮汐委员会第五届会议将于2025年5月5日至9日在里斯本举"
	  "行。会议每天9:30开始，17:30结束；星期一上午10:00开幕。"
	  "\n"
	  "此致\n"
	  "敬礼\n",
	  "2025-05-05T10:00/2025-05-09T17:30 Europe/Lisbon in-person: 潮汐委员会"
	  "第五届会议\n" },
	{ "in Arabic, where the verb comes first",
	  "جنيف، 3 مارس 2025\n"
	  "الموضوع: الدورة الخامسة للجنة المد "
	  "والجزر\n"
	  "حضرات السادة والسيدات،\n"
	  "ستُعقد الدورة الخامسة للجنة المد والجزر"
	  " في لشبونة من 5 إلى 9 مايو 2025. وتبدأ الجلسا"
	  "ت يومياً في الساعة 9:30 وتنتهي في الساعة "
	  "17:30، ويكون الافتتاح يوم الاثنين في "
	  "الساعة 10:00.\n"
	  "وتفضلوا بقبول فائق التقدير والاحترام.\n",
	  "2025-05-05T10:00/2025-05-09T17:30 Europe/Lisbon in-person: الدورة "
	  "الخامسة للجنة المد والجزر\n" },
};

int
main(void)
{
	return run_events(cases, NELEM(cases));
}
