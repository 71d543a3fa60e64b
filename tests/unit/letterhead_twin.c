/* SPDX-License-Identifier: MIT */
/*
 * Letterheads in several languages, with several numbers, and pages that are
 * no letters but have a day and a title of their own.
 */
#include "lettertext.h"

#define BODY "Dear Sir/Madam,\nI have the honour to invite you to the " \
	"meeting, which will be held in Oslo from 3 to 5 May 2021.\n" \
	"Yours faithfully,\nAda Holm/nDirector\n"
#define SIGNED "signed=Ada Holm\ntitle=Director\n"
#define HEAD "type=letter\nissuer=Map Office\n"
#define TAIL "date=2021-03-02\nsubject=Maps\n" SIGNED
#define TEXT "The meeting of the Map Forum will be held in Oslo on 3 and " \
	"4 May 2021, and its working groups on 5 May 2021.\n"

static const struct {
	const char	*what, *text, *want;
} cases[] = {
	{ "a label in two languages on one line",
	"*Map Office\nRef. / Réf.: MO/2021/5\n2 March 2021\nSubject: Maps\n"
	BODY, HEAD "ref=MO/2021/5\n" TAIL },
	{ "the second language in brackets, behind a subject's label",
	"*Map Office\nRef.: MO/2021/5\n2 March 2021\nSubject (Objet): Maps\n"
	BODY, HEAD "ref=MO/2021/5\n" TAIL },
	{ "a label in another language below the value",
	"*Map Office\nIn reply please refer to: (M) MO/2021/5/n"
	"Prière de rappeler la référence:\n2 March 2021\nSubject: Maps\n" BODY,
	HEAD "ref=(M) MO/2021/5\n" TAIL },
	{ "a label in another language between label and value",
	"*Map Office\nIn reply please refer to:/n"
	"Prière de rappeler la référence: MO/2021/5\n2 March 2021\n"
	"Subject: Maps\n" BODY, HEAD "ref=MO/2021/5\n" TAIL },
	{ "labels in two languages in one cell, the value beside them",
	"*Map Office\n| Ref.:/nRéférence à rappeler: | MO/2021/5 |\n"
	"2 March 2021\nSubject: Maps\n" BODY, HEAD "ref=MO/2021/5\n" TAIL },
	{ "zh: a label in two languages",
	"*地图局\n文号 / Ref.：MO/2021/5\n2021年3月2日\n事由：第二届地图大会\n"
	"尊敬的先生/女士：\n会议将于2021年5月3日在奥斯陆举行。\n",
	"type=letter\nissuer=地图局\nref=MO/2021/5\ndate=2021-03-02\n"
	"subject=第二届地图大会\n" },
	{ "a number that begins like a telephone's label",
	"*Map Office\n| Ref.: | T3/10.1.17 -MO032/16 (ATM) | 2 March 2021 |\n"
	"Subject: Maps\n" BODY, HEAD "ref=T3/10.1.17 -MO032/16 (ATM)\n" TAIL },
	{ "numbers in two series below one kind",
	"*Map Office\n| Circular Letter/n4/LCMO/71/n6/LCMO/15 | 2 March 2021 |\n"
	"Subject: Maps\n" BODY, "type=circular-letter\nissuer=Map Office\n"
	"ref=Circular Letter 4/LCMO/71 6/LCMO/15\n" TAIL },
	{ "a code of words cut short, without a label",
	"*Map Office\nMO/Bur/Conv (2021) 07/nOslo, 2 March 2021\n"
	"Subject: Maps\n" BODY, HEAD "ref=MO/Bur/Conv (2021) 07\n"
	"place=Oslo\n" TAIL },
	{ "a masthead in cells: the name in the text's language",
	"| Organization/nof Maps | Organisation/ndes cartes/ndu monde | "
	"Organización/nde los mapas | Организация/nкарт |\n"
	"Ref.: MO/2021/5\n2 March 2021\nSubject: Maps\n" BODY,
	"type=letter\nissuer=Organization of Maps\nref=MO/2021/5\n" TAIL },
	{ "fr: the same masthead",
	"| Organization/nof Maps | Organisation/ndes cartes | "
	"Organización/nde los mapas |\nRéf. : MO/2021/5\n2 mars 2021\n"
	"Objet : Cartes\nMadame, Monsieur,\nJ'ai l'honneur de vous inviter à "
	"la réunion qui se tiendra à Oslo du 3 au 5 mai 2021.\n",
	"type=letter\nissuer=Organisation des cartes\nref=MO/2021/5\n"
	"date=2021-03-02\nsubject=Cartes\n" },
	{ "a programme with its day in the masthead's second cell",
	"| *WORLD MAP/nORGANIZATION | 2 March 2021 |\n*Committee on Maps\n"
	"=THIRD MEETING ON MAPS\n3-4 May 2021\n=Programme\n" TEXT
	"| 09:00-09:30 | Opening |\n| 09:30-10:30 | Maps |\n",
	"type=agenda\nissuer=WORLD MAP ORGANIZATION\ndate=2021-03-02\n"
	"subject=THIRD MEETING ON MAPS\n" },
	{ "a programme with its day of issue",
	"Map Office\nDate of issue: 2 March 2021\n=Third meeting on maps\n"
	TEXT "| 09:00-09:30 | Opening |\n| 09:30-10:30 | Maps |\n",
	"type=agenda\nissuer=Map Office\ndate=2021-03-02\n"
	"subject=Third meeting on maps\n" },
	{ "a programme with the meeting's day behind a label",
	"Map Office\nDate: 3 May 2021\n=Third meeting on maps\n"
	TEXT "| 09:00-09:30 | Opening |\n| 09:30-10:30 | Maps |\n",
	"type=agenda\nissuer=Map Office\nsubject=Third meeting on maps\n" },
	{ "ru: a programme with its day of publication in a cell",
	"Бюро карт\n| Дата публикации: | 2 марта 2021 года |\n"
	"=Третье совещание по картам\n"
	"Совещание состоится в Осло 3 и 4 мая 2021 года.\n"
	"| 09:00-09:30 | Открытие |\n| 09:30-10:30 | Карты |\n",
	"type=agenda\nissuer=Бюро карт\ndate=2021-03-02\n"
	"subject=Третье совещание по картам\n" },
	{ "a page with its day above the title",
	"World Map Organization\n2 March 2021\n# Third meeting on maps\n" TEXT,
	"issuer=World Map Organization\ndate=2021-03-02\n"
	"subject=Third meeting on maps\n" },
	{ "a page with its day above the word for what it is",
	"World Map Organization\n2 March 2021\nNOTIFICATION\n"
	"*Third meeting on maps\n" TEXT,
	"type=letter\nissuer=World Map Organization\ndate=2021-03-02\n"
	"subject=Third meeting on maps\n" },
	{ "a day above the title that the text names again",
	"World Map Organization\n3 May 2021\n# Third meeting on maps\n" TEXT,
	"issuer=World Map Organization\nsubject=Third meeting on maps\n" },
	{ "a paper's day below who submits it; its kind is its title",
	"| *World Map Organization/nTWELFTH MEETING | "
	"Map-12/INF. 1/nSubmitted by:/nSecretary-General/n2.III.2021 |\n"
	"=INFORMATION FOR DELEGATES\n*A./tCONVENING\n" TEXT,
	"issuer=World Map Organization\nref=Map-12/INF. 1\ndate=2021-03-02\n"
	"subject=INFORMATION FOR DELEGATES\n" },
	{ "a subject behind a dash; the place on a line of its own",
	"*Map Office\nRef.: MO/5\nOslo/n2 March 2021\nSubject - Maps\n" BODY,
	HEAD "ref=MO/5\nplace=Oslo\n" TAIL },
	{ "a subject behind a phrase that may begin a sentence as well",
	"*Map Office\nRef.: MO/5\n| Oslo | 2 March 2021 |\n"
	"With reference to: Maps\n" BODY, HEAD "ref=MO/5\nplace=Oslo\n" TAIL },
	{ "the same phrase in a sentence",
	"*Map Office\nRef.: MO/5\nTo: Members\n2 March 2021\n"
	"With reference to Resolution 5 the Office invites all members to the "
	"meeting, which will be held in Oslo on 3 May 2021.\n"
	"Ada Holm/nDirector\n",
	HEAD "ref=MO/5\ndate=2021-03-02\nto=Members\n" SIGNED },
	{ "es: a subject behind a stop and a dash",
	"*Oficina de Mapas\nRef.: MO/5\n2 de marzo de 2021\n"
	"Asunto.- Congreso\nEstimada señora:\nLa reunión se celebrará en Oslo "
	"el 3 de mayo de 2021.\n",
	"type=letter\nissuer=Oficina de Mapas\nref=MO/5\ndate=2021-03-02\n"
	"subject=Congreso\n" },
	{ "ar: a subject's label with a slash, alone in its cell",
	"*مكتب الخرائط\nالمرجع: MO/5\n2 مارس 2021\n| الموضوع/ | مؤتمر الخرائط |\n"
	"تحية طيبة وبعد،\nيعقد الاجتماع في تونس يوم 3 مايو 2021.\n",
	"type=letter\nissuer=مكتب الخرائط\nref=MO/5\ndate=2021-03-02\n"
	"subject=مؤتمر الخرائط\n" },
	{ "ru: the name of the house in other letters on the line above",
	"*Organización de Mapas/nОрганизация карт\nИсх. №: MO/5\n"
	"2 марта 2021 года\nТема: Съезд\nУважаемые коллеги!\n"
	"Съезд состоится 3 мая 2021 года в Осло.\n",
	"type=letter\nissuer=Организация карт\nref=MO/5\ndate=2021-03-02\n"
	"subject=Съезд\n" },
	{ "a convention by its acronym and its name",
	"*WMC/nWorld Map Convention Secretariat\n"
	"Ref.: MO/5\n2 March 2021\nSubject: Maps\n" BODY,
	"type=letter\nissuer=World Map Convention Secretariat\nref=MO/5\n"
	TAIL },
	{ "an acronym above a name in capitals",
	"*WMO/nWORLD MAP ORGANIZATION\nRef.: MO/5\n2 March 2021\n"
	"Subject: Maps\n" BODY,
	"type=letter\nissuer=WORLD MAP ORGANIZATION\nref=MO/5\n" TAIL },
	{ "a name in capitals that is wrapped behind its first word",
	"*WORLD/nMAP ORGANIZATION\nRef.: MO/5\n2 March 2021\n"
	"Subject: Maps\n" BODY,
	"type=letter\nissuer=WORLD MAP ORGANIZATION\nref=MO/5\n" TAIL },
	{ "ru: an office of what the next line names",
	"*Региональное бюро/nСеверной палаты карт\nИсх. №: MO/5\n"
	"2 марта 2021 года\nТема: Съезд\nУважаемые коллеги!\n"
	"Съезд состоится 3 мая 2021 года в Осло.\n",
	"type=letter\nissuer=Региональное бюро Северной палаты карт\n"
	"ref=MO/5\ndate=2021-03-02\nsubject=Съезд\n" },
	{ "a code's second part in the row below",
	"*Map Office\n| Ref.: | MO Circular 5 | To: |\n"
	"| ~ | MO Workshops/A.H. | - Members |\n2 March 2021\n"
	"Subject: Maps\n" BODY, "type=circular\nissuer=Map Office\n"
	"ref=MO Circular 5 MO Workshops/A.H.\ndate=2021-03-02\nto=Members\n"
	"subject=Maps\n" SIGNED },
	{ "a list of meetings, whose document cites an agenda",
	"*Map Office\nMO/5\nItem 6 of the provisional agenda\n"
	"# CALENDAR OF MEETINGS\n| Map Board, fourth session | 3-5 May 2021 |\n"
	"| Road Board, ninth session | 7-9 June 2021 |\n", "issuer=Map Office\nref=MO/5\nsubject=CALENDAR OF MEETINGS\n" },
	{ "a programme below the kind, in one title",
	"Map Office\n=PROGRAMME/nThird meeting on maps\n3-4 May 2021\n" TEXT
	"| 09:00-09:30 | Opening |\n| 09:30-10:30 | Maps |\n",
	"type=agenda\nissuer=Map Office\nsubject=Third meeting on maps\n" },
	{ "a title below a noun alone",
	"Map Office\n=WEBINAR\n=Maps for all: lessons from the first year\n"
	"3 May 2021, 14:00-16:00\n=Programme\n"
	"| 14:00-14:30 | Opening |\n| 14:30-16:00 | Maps |\n",
	"type=agenda\nissuer=Map Office\n"
	"subject=Maps for all: lessons from the first year\n" },
	{ "annexes to the letter, of which the next line tells the number",
	"*Map Office\nRef.: MO/5\n2 March 2021\nSubject: Maps\n" BODY
	">Annex I to/nMO/5/A.H.\n=DRAFT AGENDA\n1. Opening\n2. Maps\n"
	"ANNEX/n(to Circular 5/7)\nForm of reply\n",
	HEAD "ref=MO/5\n" TAIL "annex=Annex I\nannex=ANNEX\n" },
	{ "who signs without a formula, with a name that nobody knows",
	"*Map Office\nRef.: MO/5\n2 March 2021\nSubject: Maps\n"
	"Dear Sir,\nThe meeting will be held in Oslo from 3 to 5 May 2021.\n"
	"We thank you for a reply.\nWambel Tsheko/nRegional Director\n"
	"Attachments:/nA - Agenda/nB - Form\n",
	HEAD "ref=MO/5\ndate=2021-03-02\nsubject=Maps\n"
	"signed=Wambel Tsheko\ntitle=Regional Director\n" },
	{ "ru: the same, behind assurances",
	"*Бюро карт\nИсх. №: MO/5\n2 марта 2021 года\nТема: Съезд\n"
	"Съезд состоится 3 мая 2021 года в Осло, куда мы Вас приглашаем.\n"
	"Примите заверения в моем уважении.\nЛоран Вамбель/n"
	"Региональный директор\n",
	"type=letter\nissuer=Бюро карт\nref=MO/5\ndate=2021-03-02\n"
	"subject=Съезд\nsigned=Лоран Вамбель\ntitle=Региональный директор\n" },
	{ "ru: the United Nations on two lines, and which of its bodies",
	"| *ОРГАНИЗАЦИЯ/nОБЪЕДИНЕННЫХ НАЦИЙ | E |\n"
	"| *ЭКОНОМИЧЕСКИЙ/nИ СОЦИАЛЬНЫЙ СОВЕТ | ECE/MAP/1 |\n"
	"*СЕВЕРНАЯ КОМИССИЯ КАРТ\n=Предварительная повестка дня третьего "
	"совещания по картам\n(Осло, 3-4 мая 2021 года)\n"
	"Совещание откроется в Осло 3 мая 2021 года в 10 час. 00 мин.\n",
	"type=agenda\nissuer=СЕВЕРНАЯ КОМИССИЯ КАРТ\nref=ECE/MAP/1\n"
	"subject=Предварительная повестка дня третьего совещания по картам\n" },
	{ "who signs is in charge of programmes",
	"*Map Office\nRef.: MO/5\n2 March 2021\nTo all observers\n"
	"The Office wishes to invite you to the meeting, which will be held "
	"from 3 to 5 May 2021.\nThank you.\n"
	"Dr Ada Holm/nDirector, Programme Management\nENCLS.\n",
	HEAD "ref=MO/5\ndate=2021-03-02\nto=all observers\n"
	"signed=Dr Ada Holm\ntitle=Director, Programme Management\n" },
	{ "copies below the signature, before the programme",
	"*Map Office\nRef.: MO/5\n2 March 2021\nTo all observers\n"
	"The Office wishes to invite you to the meeting, which will be held "
	"from 3 to 5 May 2021.\nAda Holm/nDirector\n"
	"Copy: Secretaries of delegations\n%%\n=Draft agenda\n"
	"1. Opening\n2. Agenda\n3. Maps\n4. Roads\n5. Rivers\n6. Lakes\n"
	"7. Coasts\n8. Deserts\n9. Forests\n10. Cities\n11. Islands\n"
	"12. Any other business\n13. Closing\n",
	HEAD "ref=MO/5\ndate=2021-03-02\nto=all observers\n"
	"copy=Secretaries of delegations\n" SIGNED },
};

int
main(void)
{
	for (size_t i = 0; i < NELEM(cases); i++)
		lettertest(cases[i].what, cases[i].text, cases[i].want);
	return tap_done();
}
