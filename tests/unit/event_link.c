/* SPDX-License-Identifier: MIT */
/* Where one registers for which of several meetings. */
#include "eventtext.h"

static const struct eventcase cases[] = {
	{ "a column of links in a table that looked like a programme",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings on Tides\n"
	  "Dear Sir/Madam,\n"
	  "You are invited to the following meetings:\n"
	  "|Meeting|Date and time|Place|Registration\n"
	  "|Webinar on Salt|5 May 2025, 13:00 to 14:30|Online|"
	  "https://reg.example.org/one\n"
	  "|Workshop on Tides|7 to 9 May 2025, 9:30 to 17:30|Oslo, Norway|"
	  "https://reg.example.org/two\n"
	  "|Seminar on Ice|12 May 2025, 9:30 to 16:00|Oslo, Norway|"
	  "https://reg.example.org/three\n"
	  "Yours faithfully,\n",
	  "Webinar on Salt: https://reg.example.org/one\n"
	  "Workshop on Tides: https://reg.example.org/two\n"
	  "Seminar on Ice: https://reg.example.org/three\n" },
	{ "where names are told, but of no group",
	  "Ginebra, 3 de marzo de 2025\n"
	  "Asunto: Tercera reunión de la Red de Faros, Oslo, 6-8 de mayo "
	  "de 2025\n"
	  "Muy señor mío:\n"
	  "La reunión tendrá lugar en Oslo del 6 al 8 de mayo de 2025. El "
	  "5 de mayo de 2025 se reunirán los grupos de trabajo de la Red de "
	  "Faros.\n"
	  "Sírvase comunicar los nombres de sus representantes en "
	  "https://reg.example.org/oslo.\n"
	  "Atentamente,\n",
	  "Tercera reunión de la Red de Faros: https://reg.example.org/oslo\n"
	  "grupos de trabajo de la Red de Faros: -\n" },
	{ "another meeting on the same matter, which its noun tells apart",
	  "Geneva, 3 March 2025\n"
	  "Subject: Workshop on the regional tide networks\n"
	  "Dear Sir/Madam,\n"
	  "The Workshop on the regional tide networks will be held in Oslo "
	  "on 6 May 2025.\n"
	  "Please register at https://reg.example.org/oslo.\n"
	  "The Regional Conference on tide networks will be held in Lima "
	  "on 7 May 2025.\n"
	  "Yours faithfully,\n",
	  "Workshop on the regional tide networks: "
	  "https://reg.example.org/oslo\n"
	  "Regional Conference on tide networks: -\n" },
	{ "each participant is invited, not each meeting",
	  "Geneva, 3 March 2025\n"
	  "Subject: Workshop on Tides\n"
	  "Dear Sir/Madam,\n"
	  "The Workshop on Tides will be held in Oslo on 6 May 2025.\n"
	  "All are invited to register at https://reg.example.org/oslo.\n"
	  "The Port Conference will be held in Lima on 7 May 2025.\n"
	  "Yours faithfully,\n",
	  "Workshop on Tides: https://reg.example.org/oslo\n"
	  "Port Conference: -\n" },
	{ "numbered paragraphs below a salutation are no list of meetings",
	  "Geneva, 3 March 2025\n"
	  "Subject: Workshop on Tides\n"
	  "Dear Sir/Madam:\n"
	  "1. The Workshop on Tides will be held in Oslo on 6 May 2025. It "
	  "follows the symposium held on 4 May 2023.\n"
	  "2. Participants of the Workshop on Tides of 6 May 2025 will meet "
	  "in the hall.\n"
	  "3. Please register at https://reg.example.org/oslo.\n"
	  "4. The Port Conference will be held in Lima on 7 May 2025.\n"
	  "Yours faithfully,\n",
	  "Workshop on Tides: https://reg.example.org/oslo\n"
	  "Port Conference: -\n" },
	{ "for both",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings in Oslo\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held in Oslo on 6 May 2025 and the "
	  "Workshop on Salinity on 7 May 2025.\n"
	  "Registration for both events: https://reg.example.org/oslo.\n"
	  "Yours faithfully,\n",
	  "Forum on Tides: https://reg.example.org/oslo\n"
	  "Workshop on Salinity: https://reg.example.org/oslo\n" },
	{ "for the one and the other",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings in Oslo\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held in Oslo on 6 May 2025 and the "
	  "Workshop on Salinity on 7 May 2025.\n"
	  "Participants should register for the Forum and the Workshop "
	  "at https://reg.example.org/oslo by 1 April 2025.\n"
	  "Yours faithfully,\n",
	  "Forum on Tides: https://reg.example.org/oslo\n"
	  "Workshop on Salinity: https://reg.example.org/oslo\n" },
	{ "one registration covers two",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings in Oslo\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held in Oslo on 6 May 2025 and the "
	  "Workshop on Salinity on 7 May 2025.\n"
	  "A single registration at https://reg.example.org/oslo covers "
	  "both the Forum and the Workshop.\n"
	  "Yours faithfully,\n",
	  "Forum on Tides: https://reg.example.org/oslo\n"
	  "Workshop on Salinity: https://reg.example.org/oslo\n" },
	{ "each of those who come, at an address that names meetings",
	  "Geneva, 3 March 2025\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held in Oslo from 6 to 7 May 2025.\n"
	  "On 5 May 2025 the meeting of the Bureau of the Forum will take "
	  "place in Bergen, open only to its members.\n"
	  "Governments should register each person at "
	  "https://meetings.example.org/tides by 1 April 2025.\n"
	  "Yours faithfully,\n",
	  "Forum on Tides: https://meetings.example.org/tides\n"
	  "meeting of the Bureau of the Forum: -\n" },
	{ "a section that is but headed registration",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings in Oslo\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held in Oslo on 6 May 2025 and the "
	  "Workshop on Salinity on 7 May 2025.\n"
	  "Registration\n"
	  "Registration is mandatory and is done online at "
	  "https://reg.example.org/oslo.\n"
	  "Yours faithfully,\n",
	  "Forum on Tides: https://reg.example.org/oslo\n"
	  "Workshop on Salinity: https://reg.example.org/oslo\n" },
	{ "sections that each meeting heads",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings in Oslo\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held in Oslo on 6 May 2025 and the "
	  "Workshop on Salinity on 7 May 2025.\n"
	  "2 Workshop on Salinity\n"
	  "The programme of the Workshop is attached.\n"
	  "Registration is open at https://reg.example.org/ws until 1 "
	  "April 2025.\n"
	  "3 Forum on Tides\n"
	  "Registration: https://reg.example.org/forum\n"
	  "Yours faithfully,\n",
	  "Forum on Tides: https://reg.example.org/forum\n"
	  "Workshop on Salinity: https://reg.example.org/ws\n" },
	{ "French: for two by name",
	  "Genève, le 3 mars 2025\n"
	  "Objet: Réunions à Oslo\n"
	  "Madame, Monsieur,\n"
	  "Le Forum sur les marées aura lieu à Oslo le 6 mai 2025 et "
	  "l'Atelier sur la salinité le 7 mai 2025.\n"
	  "L'inscription au Forum et à l'Atelier se fait à l'adresse "
	  "https://reg.example.org/oslo.\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma "
	  "considération distinguée.\n",
	  "Forum sur les marées: https://reg.example.org/oslo\n"
	  "Atelier sur la salinité: https://reg.example.org/oslo\n" },
	{ "French: said of no meeting",
	  "Genève, le 3 mars 2025\n"
	  "Objet: Réunions à Oslo\n"
	  "Madame, Monsieur,\n"
	  "Le Forum sur les marées aura lieu à Oslo le 6 mai 2025 et "
	  "l'Atelier sur la salinité le 7 mai 2025.\n"
	  "Les participants sont invités à s'inscrire avant le 1er avril "
	  "2025 à l'adresse https://reg.example.org/oslo.\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma "
	  "considération distinguée.\n",
	  "Forum sur les marées: https://reg.example.org/oslo\n"
	  "Atelier sur la salinité: https://reg.example.org/oslo\n" },
	{ "French sections",
	  "Genève, le 3 mars 2025\n"
	  "Objet: Réunions à Oslo\n"
	  "Madame, Monsieur,\n"
	  "Le Forum sur les marées aura lieu à Oslo le 6 mai 2025 et "
	  "l'Atelier sur la salinité le 7 mai 2025.\n"
	  "Atelier sur la salinité\n"
	  "Les places étant limitées, l'inscription est obligatoire: "
	  "https://reg.example.org/ws.\n"
	  "Forum sur les marées\n"
	  "L'inscription se fait en ligne à l'adresse "
	  "https://reg.example.org/forum.\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma "
	  "considération distinguée.\n",
	  "Forum sur les marées: https://reg.example.org/forum\n"
	  "Atelier sur la salinité: https://reg.example.org/ws\n" },
	{ "Spanish: for both",
	  "Ginebra, 3 de marzo de 2025\n"
	  "Asunto: Reuniones en Oslo\n"
	  "Muy señor mío:\n"
	  "El Foro sobre mareas se celebrará en Oslo el 6 de mayo de "
	  "2025 y el Taller sobre salinidad el 7 de mayo de 2025.\n"
	  "La inscripción en ambas reuniones se hará en "
	  "https://reg.example.org/oslo.\n"
	  "Atentamente,\n",
	  "Foro sobre mareas: https://reg.example.org/oslo\n"
	  "Taller sobre salinidad: https://reg.example.org/oslo\n" },
	{ "Spanish: for two by name",
	  "Ginebra, 3 de marzo de 2025\n"
	  "Asunto: Reuniones en Oslo\n"
	  "Muy señor mío:\n"
	  "El Foro sobre mareas se celebrará en Oslo el 6 de mayo de "
	  "2025 y el Taller sobre salinidad el 7 de mayo de 2025.\n"
	  "La inscripción en el Foro y en el Taller se hará en "
	  "https://reg.example.org/oslo.\n"
	  "Atentamente,\n",
	  "Foro sobre mareas: https://reg.example.org/oslo\n"
	  "Taller sobre salinidad: https://reg.example.org/oslo\n" },
	{ "Spanish sections",
	  "Ginebra, 3 de marzo de 2025\n"
	  "Asunto: Reuniones en Oslo\n"
	  "Muy señor mío:\n"
	  "El Foro sobre mareas se celebrará en Oslo el 6 de mayo de "
	  "2025 y el Taller sobre salinidad el 7 de mayo de 2025.\n"
	  "Taller sobre salinidad\n"
	  "La inscripción es obligatoria: https://reg.example.org/ws.\n"
	  "Foro sobre mareas\n"
	  "La inscripción se hará en https://reg.example.org/forum.\n"
	  "Atentamente,\n",
	  "Foro sobre mareas: https://reg.example.org/forum\n"
	  "Taller sobre salinidad: https://reg.example.org/ws\n" },
	{ "Russian: for both",
	  "Женева, 3 марта 2025 года\n"
	  "Предмет: Собрания в Осло\n"
	  "Уважаемая госпожа, уважаемый господин,\n"
	  "Форум по приливам состоится в Осло 6 мая 2025 года, а семинар "
	  "по солености – 7 мая 2025 года.\n"
	  "Регистрация на оба мероприятия осуществляется по адресу "
	  "https://reg.example.org/oslo.\n"
	  "С уважением,\n",
	  "Форум по приливам: https://reg.example.org/oslo\n"
	  "семинар по солености: https://reg.example.org/oslo\n" },
	{ "Russian: for two by name",
	  "Женева, 3 марта 2025 года\n"
	  "Предмет: Собрания в Осло\n"
	  "Уважаемая госпожа, уважаемый господин,\n"
	  "Форум по приливам состоится в Осло 6 мая 2025 года, а семинар "
	  "по солености – 7 мая 2025 года.\n"
	  "Регистрация на форум и семинар: https://reg.example.org/oslo.\n"
	  "С уважением,\n",
	  "Форум по приливам: https://reg.example.org/oslo\n"
	  "семинар по солености: https://reg.example.org/oslo\n" },
	{ "Russian sections",
	  "Женева, 3 марта 2025 года\n"
	  "Предмет: Собрания в Осло\n"
	  "Уважаемая госпожа, уважаемый господин,\n"
	  "Форум по приливам состоится в Осло 6 мая 2025 года, а семинар "
	  "по солености – 7 мая 2025 года.\n"
	  "Семинар по солености\n"
	  "Регистрация обязательна: https://reg.example.org/ws.\n"
	  "Форум по приливам\n"
	  "Регистрация по адресу https://reg.example.org/forum.\n"
	  "С уважением,\n",
	  "Форум по приливам: https://reg.example.org/forum\n"
	  "семинар по солености: https://reg.example.org/ws\n" },
	{ "Chinese: for two",
	  "2025年3月3日，日内瓦\n"
	  "事由：潮汐论坛\n"
	  "尊敬的先生/女士：\n"
	  "潮汐论坛将于2025年5月6日在奥斯陆举行。盐度讲习班将于2025年5月7日在奥斯陆举行。\n"
	  "两项活动均须注册，请访问https://reg.example.org/oslo。\n"
	  "顺致敬意！\n",
	  "潮汐论坛: https://reg.example.org/oslo\n"
	  "盐度讲习班: https://reg.example.org/oslo\n" },
	{ "Chinese: for two by name",
	  "2025年3月3日，日内瓦\n"
	  "事由：潮汐论坛\n"
	  "尊敬的先生/女士：\n"
	  "潮汐论坛将于2025年5月6日在奥斯陆举行。盐度讲习班将于2025年5月7日在奥斯陆举行。\n"
	  "论坛和讲习班的注册网址为https://reg.example.org/oslo。\n"
	  "顺致敬意！\n",
	  "潮汐论坛: https://reg.example.org/oslo\n"
	  "盐度讲习班: https://reg.example.org/oslo\n" },
	{ "Chinese sections",
	  "2025年3月3日，日内瓦\n"
	  "事由：潮汐论坛\n"
	  "尊敬的先生/女士：\n"
	  "潮汐论坛将于2025年5月6日在奥斯陆举行。盐度讲习班将于2025年5月7日在奥斯陆举行。\n"
	  "盐度讲习班\n"
	  "请在以下网址注册：https://reg.example.org/ws。\n"
	  "潮汐论坛\n"
	  "注册网址：https://reg.example.org/forum。\n"
	  "顺致敬意！\n",
	  "潮汐论坛: https://reg.example.org/forum\n"
	  "盐度讲习班: https://reg.example.org/ws\n" },
	{ "Arabic: for both",
	  "جنيف، 3 مارس 2025\n"
	  "الموضوع: الاجتماعات في أوسلو\n"
	  "حضرات السادة والسيدات،\n"
	  "سيعقد منتدى المد والجزر في أوسلو يوم 6 مايو 2025، وورشة العمل "
	  "بشأن الملوحة يوم 7 مايو 2025.\n"
	  "والتسجيل في كلا الحدثين على الرابط "
	  "https://reg.example.org/oslo.\n"
	  "وتفضلوا بقبول فائق الاحترام.\n",
	  "منتدى المد والجزر: https://reg.example.org/oslo\n"
	  "ورشة العمل بشأن الملوحة: https://reg.example.org/oslo\n" },
	{ "Arabic sections",
	  "جنيف، 3 مارس 2025\n"
	  "الموضوع: الاجتماعات في أوسلو\n"
	  "حضرات السادة والسيدات،\n"
	  "سيعقد منتدى المد والجزر في أوسلو يوم 6 مايو 2025، وورشة العمل "
	  "بشأن الملوحة يوم 7 مايو 2025.\n"
	  "ورشة العمل بشأن الملوحة\n"
	  "التسجيل إلزامي على الرابط https://reg.example.org/ws.\n"
	  "منتدى المد والجزر\n"
	  "التسجيل على الرابط https://reg.example.org/forum.\n"
	  "وتفضلوا بقبول فائق الاحترام.\n",
	  "منتدى المد والجزر: https://reg.example.org/forum\n"
	  "ورشة العمل بشأن الملوحة: https://reg.example.org/ws\n" },
	{ "links that brackets tell apart",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings in Oslo\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held in Oslo on 6 May 2025 and the "
	  "meeting of the Harbour Masters Group on 7 May 2025.\n"
	  "Registration is to be completed at https://reg.example.org/a "
	  "(Tides forum) and https://reg.example.org/b (Harbour Masters).\n"
	  "Yours faithfully,\n",
	  "Forum on Tides: https://reg.example.org/a\n"
	  "meeting of the Harbour Masters Group: "
	  "https://reg.example.org/b\n" },
	{ "a contact point within the words is no other link",
	  "2025年3月3日，日内瓦\n"
	  "事由：潮汐论坛\n"
	  "尊敬的先生/女士：\n"
	  "潮汐论坛将于2025年5月6日在奥斯陆举行。\n"
	  "注册仅通过各成员的指定联系人在线进行：https://reg.example.org/a。\n"
	  "顺致敬意！\n",
	  "潮汐论坛: https://reg.example.org/a\n" },
	{ "one by its short form",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings in Oslo\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides (FOT-25) will be held in Oslo on 6 May "
	  "2025 and the Workshop on Salinity (WOS-3) on 7 May 2025.\n"
	  "For WOS-3, register at https://reg.example.org/w. For FOT-25, "
	  "register at https://reg.example.org/f.\n"
	  "Yours faithfully,\n",
	  "Forum on Tides (FOT-25): https://reg.example.org/f\n"
	  "Workshop on Salinity (WOS-3): https://reg.example.org/w\n" },
	{ "where one registers for a fellowship",
	  "Geneva, 3 March 2025\n"
	  "Subject: Forum on Tides\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held in Oslo on 6 May 2025.\n"
	  "Fellowship applicants should register at "
	  "https://tides.example.org/fel by 1 March 2025.\n"
	  "Online registration: https://tides.example.org/reg\n"
	  "Yours faithfully,\n",
	  "Forum on Tides: https://tides.example.org/reg\n" },
	{ "hotels behind a form to return",
	  "Geneva, 3 March 2025\n"
	  "Subject: Forum on Tides\n"
	  "Dear Sir/Madam,\n"
	  "The Forum on Tides will be held in Oslo on 6 May 2025.\n"
	  "The registration form is to be returned by 1 April 2025. Hotels "
	  "are listed at https://tides.example.org/hotels.\n"
	  "Yours faithfully,\n",
	  "Forum on Tides: -\n" },
};

static void
links(char *out, size_t size, const struct circ_circular *c)
{
	out[0] = '\0';
	for (size_t i = 0; i < c->nevents; i++)
		show_titled(out, size, &c->events[i],
		    &c->events[i].registration_url);
}

int
main(void)
{
	return run_events_as(cases, NELEM(cases), links);
}
