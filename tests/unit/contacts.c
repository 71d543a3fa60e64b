/* SPDX-License-Identifier: MIT */
/* Whom to turn to: blocks of numbers, tables, people in running text. */
#include "lettertext.h"

#define HEAD "*Map Office\nRef.: MO/5\nBern, 2 March 2021\nSubject: Maps\n"
#define BODY "Dear Sir/Madam,\nI have the honour to invite you to the " \
	"meeting, which will be held in Oslo from 3 to 5 May 2021.\n"
#define END "Yours faithfully,\nAda Holm/nDirector\n"

#define ZH "海洋局办公室\n文号：海办函〔2021〕7号\n关于召开潮汐年会的通知\n" \
	"各有关单位：\n潮汐年会定于2021年5月3日在杭州召开，现将有关事项通知如下，请" \
	"各单位认真组织参会，并按时报名。\n"

static const struct {
	const char	*what, *text, *want;
} cases[] = {
	{ "a letter of the reference, which is no label of a telephone",
	"*Map Office\nRef.: T 8/11.4 – 0687\nBern, 2 March 2021\n"
	"Subject: Maps\n" BODY END,
	"ref=T 8/11.4 – 0687\n" },
	{ "the same behind a wide space",
	"*Map Office\nRef.:/tT 8/11.4 – 0687\nBern, 2 March 2021\n"
	"Subject: Maps\n" BODY END,
	"ref=T 8/11.4 – 0687\n" },
	{ "a stack of labels, the reference of two lines",
	"| Ref:/n/nTel:/nFax:/nE-mail: | MO Circular 5/nGroup 7/AB/n"
	"+41 31 000 11 22/n+41 31 000 11 23/nmaps@example.org |\n"
	"| Subject: | Maps |\n" BODY END,
	"ref=MO Circular 5 Group 7/AB\nemail=maps@example.org\n"
	"phone=+41 31 000 11 22\nfax=+41 31 000 11 23\n" },
	{ "a stack of labels, a name of two lines, no fax",
	"| Ref: | MO/5 |\n| Contact:/nTel:/nFax:/nE-mail: | Eva Lind/n"
	"Regional Office/n+41 31 000 11 22/nlind@example.org |\n"
	"| Subject: | Maps |\n" BODY END,
	"ref=MO/5\nname=Eva Lind\nemail=lind@example.org\n"
	"phone=+41 31 000 11 22\n" },
	{ "a letterhead in a cell, beside the addressees",
	"| Map Office/n12 Quay Road/n3000 BERN/nT +41 31 000 11 00/n"
	"F +41 31 000 11 01/nwww.example.org | CIRCULAR LETTER/nTo:/n"
	"Governments of Member States/nDesignated operators |\n"
	"| Contact/nEva Lind/nT +41 31 000 11 22/nlind@example.org | "
	"Ref.: MO/5/nSubject: Maps |\n" BODY END,
	"ref=MO/5\nname=Eva Lind\nemail=lind@example.org\n"
	"phone=+41 31 000 11 22\n" },
	{ "a form says where to return it, in the cell beside or above",
	HEAD BODY END "=Annex 1\n| Return to: | MO/nBern | "
	"E-mail: grants@example.org/nFax: +41 31 000 11 24 |\n"
	"| Name: | ______ |\n| E-mail: | ______ |\n",
	"ref=MO/5\nemail=grants@example.org\nfax=+41 31 000 11 24\n" },
	{ "two initials; the address between the name and its numbers",
	HEAD BODY "The person in charge is:\nMr. R.N. Lind/nMap Adviser/n"
	"Ministry of Maps/nRoom 338, River House/nQuay Street/nBern 3011/n"
	"Switzerland\nTel: +41 31 000 11 22/nFax: +41 31 000 11 23\n" END,
	"ref=MO/5\nname=Mr. R.N. Lind\nphone=+41 31 000 11 22\n"
	"fax=+41 31 000 11 23\n" },
	{ "a captain behind a small word, a general behind a great one",
	HEAD BODY "Offices should inform Captain Rui Lind "
	"(lind@example.org).\nThe Director General Rui Holm "
	"(holm@example.org) has agreed.\n" END,
	"ref=MO/5\nname=Captain Rui Lind\nemail=lind@example.org\n"
	"email=holm@example.org\n" },
	{ "a table of people whom to ask signs nothing, and is of no hotel",
	HEAD BODY "The following may be reached:\n"
	"| Ms Eva Lind | Education Officer | lind@example.org |\n"
	"| Mr Rui Holm | Assistant (visas, hotels) | holm@example.org |\n"
	"Please accept my best wishes.\n",
	"ref=MO/5\nname=Ms Eva Lind\nemail=lind@example.org\n"
	"name=Mr Rui Holm\nemail=holm@example.org\n" },
	{ "the telephone of the hall is nobody's to ask",
	"*Map Office\nRef.: MO/5\nTel.: +41 31 000 11 21\nBern, 2 March 2021\n"
	"Subject: Maps\n" BODY "The site will be:\nOslo Conference Hall/n"
	"Quay 4/n0150 Oslo, Norway/nTel: +47 70 500 11 22/n"
	"Fax: +47 70 500 11 23\n" END,
	"ref=MO/5\nphone=+41 31 000 11 21\n" },
	{ "nor whom a hotel's desk is staffed with",
	HEAD BODY "The rate of the hotel holds for rooms booked with Ms Eva "
	"Lind, reservations desk (tel. +41 31 000 11 22).\n" END,
	"ref=MO/5\n" },
	{ "two persons in one sentence, each with an address",
	HEAD BODY "For the programme please contact Ms Eva Lind, Map Officer "
	"(tel. +41 31 000 11 22; e-mail: lind@example.org), or, for visas, Mr "
	"Bo Berg (e-mail: berg@example.org; fax: +41 31 000 11 23).\n" END,
	"ref=MO/5\nname=Ms Eva Lind\nemail=lind@example.org\n"
	"phone=+41 31 000 11 22\nname=Mr Bo Berg\nemail=berg@example.org\n"
	"fax=+41 31 000 11 23\n" },
	{ "an office's address, with a copy to a person at another",
	HEAD BODY "Papers should be sent to maps@example.org with a copy to "
	"Dr Eva Lind, Secretary of the Group, at lind@example.org.\n" END,
	"ref=MO/5\nemail=maps@example.org\nname=Dr Eva Lind\n"
	"email=lind@example.org\n" },
	{ "a person, with a copy to an address",
	HEAD BODY "Please reply to Ms Eva Lind (lind@example.org), with a copy "
	"to maps@example.org or by fax to +41 31 000 11 23.\n" END,
	"ref=MO/5\nname=Ms Eva Lind\nemail=lind@example.org\n"
	"email=maps@example.org\nfax=+41 31 000 11 23\n" },
	{ "names without honorific: behind a colon, in front of a bracket",
	HEAD BODY "Questions on contents: Eva Lind, Map Officer, "
	"lind@example.org, tel. +41 31 000 11 22. You may write to Bo Berg "
	"(berg@example.org) on all else.\n" END,
	"ref=MO/5\nname=Eva Lind\nemail=lind@example.org\n"
	"phone=+41 31 000 11 22\nname=Bo Berg\nemail=berg@example.org\n" },
	{ "a website below the numbers is no name",
	"*Map Office\nRef: MO/5\nTel.: +41 31 000 11 22 – "
	"Fax: +41 31 000 11 23/nhttps://maps.example.org/en\n"
	"Subject: Maps\n" BODY END,
	"ref=MO/5\nphone=+41 31 000 11 22\nfax=+41 31 000 11 23\n" },
	{ "an address block of paragraphs",
	HEAD BODY "For further information:\nEva Lind\nHead, Map Section\n"
	"Tel: +41 31 000 11 22\nFax: +41 31 000 11 23\n"
	"E-mail: lind@example.org\nWe hope to see you.\n" END,
	"ref=MO/5\nname=Eva Lind\nemail=lind@example.org\n"
	"phone=+41 31 000 11 22\nfax=+41 31 000 11 23\n" },
	{ "two address blocks side by side, another below",
	HEAD BODY "Contact persons\n"
	"| Ms Eva Lind/nMap Officer/nTel: +41 31 000 11 22/nlind@example.org | "
	"Mr Bo Berg/nProtocol/nTel: +41 31 000 11 24/nberg@example.org |\n"
	"Mrs Ida Falk/nE-mail: falk@example.org\n" END,
	"ref=MO/5\nname=Ms Eva Lind\nemail=lind@example.org\n"
	"phone=+41 31 000 11 22\nname=Mr Bo Berg\nemail=berg@example.org\n"
	"phone=+41 31 000 11 24\nname=Mrs Ida Falk\nemail=falk@example.org\n" },
	{ "a table of contacts without labels",
	HEAD BODY "Contact points\n"
	"| Programme | Ms. Eva Lind | lind@example.org | +41 31 000 11 22 |\n"
	"| Visas | Mr. Bo Berg | berg@example.org | +41 31 000 11 24 |\n" END,
	"ref=MO/5\nname=Ms. Eva Lind\nemail=lind@example.org\n"
	"phone=+41 31 000 11 22\nname=Mr. Bo Berg\nemail=berg@example.org\n"
	"phone=+41 31 000 11 24\n" },
	{ "hotels, venues and taxis are nobody to ask",
	HEAD BODY "Rooms are held at the Grand Hotel (tel. +47 22 00 00 01) "
	"until 1 April. The conference centre (tel. +47 22 00 00 02) is near. "
	"For a taxi call +47 22 00 00 03.\nVenue:/nOslo Hall/n"
	"Tel.: +47 22 00 00 04\n| Hotel | Price | Telephone |\n"
	"| Plaza Vista | 90 | +47 22 000 005 |\n"
	"| Karl Johan | 80 | +47 22 000 006 |\n" END, "ref=MO/5\n" },
	{ "an address at the foot of the text is the house's",
	HEAD BODY END "Map Office, 5 Kramgasse, 3000 Bern – Tel: +41 31 000 99 "
	"00 – www.example.org\n", "ref=MO/5\n" },
	{ "so it is in lines of its own",
	HEAD BODY END "Map Office\n5 Kramgasse/n3000 Bern\n"
	"Tel: +41 31 000 99 00\nE-mail: office@example.org\n", "ref=MO/5\n" },
	{ "abbreviations end no sentence; another's hotel is not mine",
	HEAD BODY "The focal point is Eng. Bo Berg of the Map Office (P.O. Box 5, "
	"Oslo; tel. +47 22 000 011; mobile: +47 22 000 012; berg@example.org). "
	"Write to Peter Lind, Officer, at lind@example.org, and on hotels to Ms "
	"Ida Falk (falk@example.org).\n" END,
	"ref=MO/5\nname=Eng. Bo Berg\nemail=berg@example.org\n"
	"phone=+47 22 000 011\nname=Peter Lind\nemail=lind@example.org\n"
	"name=Ms Ida Falk\nemail=falk@example.org\n" },
	{ "a post that looks like a name, one-letter labels",
	HEAD BODY "Contact\nAda Prado/nSenior Economist/nMO/B/n"
	"T: +41 31 000 11 22/nM: +41 79 000 00 00/nE: prado@example.org\n" END,
	"ref=MO/5\nname=Ada Prado\nemail=prado@example.org\n"
	"phone=+41 31 000 11 22\n" },
	{ "a table of contacts under heads, numbers of no person below",
	HEAD BODY "| Subject | Contact | Telephone | Email |\n"
	"| Maps | Ada Prado | +41 31 000 11 22 | prado@example.org |\n"
	"| Security | ~ | +41 31 000 11 25 | ~ |\n" END,
	"ref=MO/5\nname=Ada Prado\nemail=prado@example.org\n"
	"phone=+41 31 000 11 22\n" },
	{ "a form asks for numbers and tells where to return it",
	HEAD BODY END "%%\n=ANNEX 1\nREGISTRATION FORM\n"
	"(to be returned to maps@example.org or by fax to +41 31 000 11 23)\n"
	"| Name: | ~ |\n| Tel: | ~ |\n| E-mail: | ~ |\n"
	"Hall telephone: +47 22 00 00 04\n",
	"ref=MO/5\nemail=maps@example.org\nfax=+41 31 000 11 23\n" },
	{ "an office with a name of its own; one without",
	HEAD BODY "Questions go to the Legal Maps Section (law@example.org). "
	"Write to the Secretariat (maps@example.org) on all else.\n" END,
	"ref=MO/5\nname=Legal Maps Section\nemail=law@example.org\n"
	"email=maps@example.org\n" },
	{ "direct numbers of the letterhead, and its general one",
	"*Map Office\n5 Kramgasse, Bern, Tel. +41 31 000 99 00\n"
	"(Direct fax N° +41 31 000 11 23)\n| Circular Letter/n5/LC/7 | "
	"2 March 2021 |\nSubject: Maps\n" BODY
	"Contact Ms Eva Lind, tel. +41 31 000 11 22.\n" END,
	"ref=Circular Letter 5/LC/7\nfax=+41 31 000 11 23\nname=Ms Eva Lind\n"
	"phone=+41 31 000 11 22\n" },
	{ "a label of several words above a person",
	"| For information call:/nMr Bo Berg/nT +41 31 000 11 24/n"
	"berg@example.org | To:/nMembers |\nReference: MO/5\n"
	"Subject: Maps\n" BODY END,
	"ref=MO/5\nname=Mr Bo Berg\nemail=berg@example.org\n"
	"phone=+41 31 000 11 24\n" },
	{ "the language of a document is no fax",
	"| ~ | F |\n| MO/MAPS/5 | ORIGINAL: French |\n=Seminar on maps\n"
	"The seminar will be held in Oslo on 3 May 2021.\n", "ref=MO/MAPS/5\n" },
	{ "fr: second person, national number",
	"*Office des cartes\nRéf.: MO/5\nObjet: Cartes\nMadame, Monsieur,\n"
	"Vous pouvez vous adresser à M. Éric Lindon (courriel : "
	"lindon@example.org ; tél. : 01 44 00 11 22) ou à Mme Ida de la Tour "
	"(courriel : tour@example.org). L'hôtel des Cartes (tél. : 01 44 00 99 "
	"99) est proche.\n",
	"ref=MO/5\nname=M. Éric Lindon\nemail=lindon@example.org\n"
	"phone=01 44 00 11 22\nname=Mme Ida de la Tour\n"
	"email=tour@example.org\n" },
	{ "a list of persons with dashes; teams are no persons",
	HEAD BODY "The secretariat consists of:\n"
	"- Ms LIND Eva, Head of Unit: lind@example.org, +41 31 000 11 22\n"
	"- Mr. Bo van der Berg (berg@example.org)\n"
	"- Jean-Luc d'Ormont – ormont@example.org – +41 31 000 11 24\n"
	"Remote participants call +1 646 000 8656 (Meeting ID: 875 123).\n" END,
	"ref=MO/5\nname=Ms LIND Eva\nemail=lind@example.org\n"
	"phone=+41 31 000 11 22\nname=Mr. Bo van der Berg\n"
	"email=berg@example.org\nname=Jean-Luc d'Ormont\n"
	"email=ormont@example.org\nphone=+41 31 000 11 24\n" },
	{ "ways to write numbers",
	HEAD BODY "Ms Eva One, Tel: +41-31-000-1122; fax (+41-31) 000.11.23.\n"
	"Ms Eva Two, T. +41 31 000 11 24 | F. +41 31 000 11 25.\n"
	"Ms Eva Three, Tel./Fax: 0041 31 000 11 26, x@example.org.\n"
	"Ms Eva Four, Phone: 1 (514) 000-8219, or 730 0000/0001.\n" END,
	"ref=MO/5\nname=Ms Eva One\nphone=+41-31-000-1122\n"
	"fax=(+41-31) 000.11.23\nname=Ms Eva Two\nphone=+41 31 000 11 24\n"
	"fax=+41 31 000 11 25\nname=Ms Eva Three\nemail=x@example.org\n"
	"phone=0041 31 000 11 26\nname=Ms Eva Four\nphone=1 (514) 000-8219\n" },
	{ "es: degrees as honorifics, area codes in brackets",
	"*Oficina de Mapas\nRef.: MO/5\nAsunto: Mapas\nEstimados colegas:\n"
	"Para consultas dirigirse a la Licda. Eva Linares (linares@example.org; "
	"tel. (598) 2000 1122) o al Mtro. Juan de Dios Pérez, tel. 55 5000 "
	"1122.\n",
	"ref=MO/5\nname=Licda. Eva Linares\nemail=linares@example.org\n"
	"phone=(598) 2000 1122\nname=Mtro. Juan de Dios Pérez\n"
	"phone=55 5000 1122\n" },
	{ "ru: family name first; the number before the name",
	"*Бюро карт\nИсх. № MO/5\nПредмет: Карты\nУважаемые коллеги!\n"
	"Контактное лицо – Орлова Анна Петровна, советник, тел.: "
	"+7 (499) 000-11-22, e-mail: orlova@example.org.\n"
	"Телефон для справок: (+375 17) 000 11 22 – Зимин Олег Иванович "
	"(e-mail: zimin@example.org).\n"
	"С вопросами обращаться к д-ру Сато Кэну (sato@example.org), копия "
	"г-же Вере Кит (kit@example.org).\n"
	"Гостиница «Карта», ул. Мира, 5 (тел. +7 499 000 99 99).\n"
	"С уважением,\n",
	"ref=MO/5\nname=Орлова Анна Петровна\nemail=orlova@example.org\n"
	"phone=+7 (499) 000-11-22\nname=Зимин Олег Иванович\n"
	"email=zimin@example.org\nphone=(+375 17) 000 11 22\n"
	"name=д-ру Сато Кэну\nemail=sato@example.org\n"
	"name=г-же Вере Кит\nemail=kit@example.org\n" },
	{ "zh: labels with spread signs, an office before the name",
	"*地图局\n文号：MO/5\n事由：地图\n尊敬的先生/女士：\n"
	"会议将于2021年5月3日在奥斯陆举行。\n"
	"联系人为地图局秘书处马尔科·贝尼先生（电子邮件：beni@example.org）。\n"
	"有关签证，请联系处长李明女士（电话：+86 10 0000 1122）。\n"
	"联 系 人：王小红　专员\n电　　话：010-00001122　　传　真：010-00001123\n"
	"电子邮箱：wang@example.org\n奥斯陆酒店（电话：+47 22 00 00 01）。\n",
	"ref=MO/5\nname=马尔科·贝尼先生\nemail=beni@example.org\n"
	"name=李明女士\nphone=+86 10 0000 1122\n"
	"name=王小红\nemail=wang@example.org\nphone=010-00001122\n"
	"fax=010-00001123\n" },
	{ "ar: prepositions written on the honorific; where the name ends",
	"*مكتب الخرائط\nالمرجع: MO/5\nالموضوع: الخرائط\nتحية طيبة وبعد،\n"
	"يرجى الاتصال بالمهندسة/ سلمى حداد – منسقة (بريد إلكتروني: "
	"salma@example.org – هاتف: 0022500001122) أو بالسيد/ عمر بن زيد "
	"بالمكتب (omar@example.org).\n"
	"ترسل الردود إلى maps@example.org أو على الفاكس رقم (25000011).\n",
	"ref=MO/5\nname=المهندسة/ سلمى حداد\nemail=salma@example.org\n"
	"phone=0022500001122\nname=السيد/ عمر بن زيد\nemail=omar@example.org\n"
	"email=maps@example.org\nfax=25000011\n" },
	{ "zh: rare signs of a foreign name, Latin names, numbers without a space",
	"*地图局\n文号：MO/6\n事由：地图\n尊敬的先生/女士：\n"
	"请联系地图局测绘司阿卜杜勒·卡里姆先生（电子邮件：karim@example.org）。\n"
	"邀请函可向协调人Ana de Silva女士索取（电子邮件：silva@example.org）。\n"
	"会务联系：王小红，电话139-0000-1122，邮箱wang@example.org\n",
	"ref=MO/6\nname=阿卜杜勒·卡里姆先生\nemail=karim@example.org\n"
	"name=Ana de Silva女士\nemail=silva@example.org\n"
	"name=王小红\nemail=wang@example.org\nphone=139-0000-1122\n" },
	{ "ru: who wrote the letter, at its foot",
	"*Бюро карт\nИсх. № MO/8\nПредмет: Карты\nУважаемые коллеги!\n"
	"Съезд состоится в Осло.\nС уважением,\nДиректор И.И. Кит\n"
	"Исп. Орлова Анна Петровна/nтел. +7 (499) 000-11-22\n",
	"ref=MO/8\nname=Орлова Анна Петровна\nphone=+7 (499) 000-11-22\n" },
	{ "en: a number without a label beside an address",
	"*Map Office\nRef.: MO/7\nSubject: Maps\nDear colleagues,\n"
	"Please write to Ms Eva One, one@example.org, (41 31) 000 1122, or to "
	"Ms Eva Two, 514 000-1123, two@example.org.\n"
	"Of 514 000-1124 sheets, none is left.\n",
	"ref=MO/7\nname=Ms Eva One\nemail=one@example.org\n"
	"phone=(41 31) 000 1122\nname=Ms Eva Two\nemail=two@example.org\n"
	"phone=514 000-1123\n" },
	{ "two labels in one cell",
	"*Map Office\n| Ref.: | MO/5 |\n| Contact: | Eva One, Maps |\n"
	"| Fax: | +41 31 000 1123 Tel: +41 31 000 1122 |\n"
	"Subject: Maps\nDear colleagues,\nThe meeting is in Oslo.\n",
	"ref=MO/5\nname=Eva One\nphone=+41 31 000 1122\n"
	"fax=+41 31 000 1123\n" },
	{ "a person in each column",
	"*Map Office\nRef.: MO/5\nSubject: Maps\nDear colleagues,\n"
	"The meeting is in Oslo. Please contact:\n"
	"| Map Office | Host |\n| Ms Eva One | Mr Bo Two |\n"
	"| Project Officer | Director |\n"
	"| Tel: +41 31 000 1122 | Tel: +47 22 00 11 22 |\n"
	"| one@example.org | two@example.org |\n",
	"ref=MO/5\nname=Ms Eva One\nemail=one@example.org\n"
	"phone=+41 31 000 1122\nname=Mr Bo Two\nemail=two@example.org\n"
	"phone=+47 22 00 11 22\n" },
	{ "the same with the labels in a column of their own",
	"*Map Office\nRef.: MO/5\nSubject: Maps\nDear colleagues,\n"
	"The meeting is in Oslo. Please contact:\n"
	"| Name | Eva One | Bo Two |\n| Tel | +41 31 000 1122 | "
	"+47 22 00 11 22 |\n| Fax | +41 31 000 1123 | +47 22 00 11 23 |\n"
	"| E-mail | one@example.org | two@example.org |\n",
	"ref=MO/5\nname=Eva One\nemail=one@example.org\n"
	"phone=+41 31 000 1122\nfax=+41 31 000 1123\n"
	"name=Bo Two\nemail=two@example.org\nphone=+47 22 00 11 22\n"
	"fax=+47 22 00 11 23\n" },
	{ "a person in each row, or in each cell",
	"*Map Office\nRef.: MO/5\nSubject: Maps\nDear colleagues,\n"
	"The meeting is in Oslo. Please contact:\n"
	"| Eva One | +41 31 000 1122 | one@example.org |\n"
	"| Bo Two | +47 22 00 11 22 | two@example.org |\n"
	"Or else:\n"
	"| Ms Cai Three/nthree@example.org | Mr Dag Four/nfour@example.org |\n",
	"ref=MO/5\nname=Eva One\nemail=one@example.org\n"
	"phone=+41 31 000 1122\nname=Bo Two\nemail=two@example.org\n"
	"phone=+47 22 00 11 22\nname=Ms Cai Three\n"
	"email=three@example.org\nname=Mr Dag Four\n"
	"email=four@example.org\n" },
	{ "zh: a name behind a post, below numbered text without a greeting",
	"*地图局\n第5号通函\n2021年3月2日\n事由：第二届地图大会\n"
	"1 地图局局长谨邀请各成员国派代表出席将于2021年5月3日至5日在奥斯陆"
	"举行的第二届地图大会。\n"
	"2 如有疑问，请联系会议司司长王小明（电话：+41 31 000 1122）。\n",
	"ref=第5号通函\nname=王小明\nphone=+41 31 000 1122\n" },
	{ "a name before an address in angles",
	"*Map Office\nRef.: MO/5\nSubject: Maps\nDear colleagues,\n"
	"The meeting is in Oslo.\n"
	"Queries: Eva One <one@example.org>, +41 31 000 1122\n",
	"ref=MO/5\nname=Eva One\nemail=one@example.org\n"
	"phone=+41 31 000 1122\n" },
	{ "all labels on one line, without a comma",
	"*Map Office\nRef.: MO/5 Contact: Eva One Tel.: +41 31 000 1122 "
	"Fax: +41 31 000 1123 E-mail: one@example.org\nSubject: Maps\n"
	"Dear colleagues,\nThe meeting is in Oslo.\n",
	"ref=MO/5\nname=Eva One\nemail=one@example.org\n"
	"phone=+41 31 000 1122\nfax=+41 31 000 1123\n" },
	{ "a footer that stands in the text",
	"*Map Office\nRef.: MO/5\nSubject: Maps\nDear colleagues,\n"
	"The meeting is in Oslo.\nMap Office for Islands Postal Address: "
	"Quay 4, Bern Tel.: +41 31 000 1122 Fax: +41 31 000 1123 "
	"www.map.example.org\nYours faithfully,\nAda Holm/nDirector\n",
	"ref=MO/5\n" },
	{ "one in columns made of wide spaces",
	"*Map Office\nRef.: MO/5\nSubject: Maps\nDear colleagues,\n"
	"The meeting is in Oslo.\nQuay 4\u2003Telephone\u2003+41 31 000 11 "
	"22/nBern\u2003Gr4:\u2003+41 31 000 11 23\u2003Telex 421/n"
	"E-mail: all@map.example.org\nYours faithfully,\nAda Holm/nDirector\n",
	"ref=MO/5\n" },
	{ "what one is, in brackets; who gets a copy has no address here",
	"*Map Office\nRef.: MO/5\nSubject: Maps\nDear colleagues,\n"
	"The meeting is in Oslo.\n"
	"Visas: Ms Eva One, Director (Public Affairs), e-mail one@example.org\n"
	"Papers should be sent to maps@example.org, with a copy to the "
	"Chair, Mr. B. Two. See the rules.\n",
	"ref=MO/5\nname=Ms Eva One\nemail=one@example.org\n"
	"email=maps@example.org\n" },
	{ "a number behind a small word; a document's code is none",
	HEAD BODY "The form should be returned by fax on (031) 000 11 23. "
	"Papers have numbers such as MO.00-20868; those in paper form can be "
	"had by telephone at 031 000 11 22.\n" END,
	"ref=MO/5\nphone=031 000 11 22\nfax=(031) 000 11 23\n" },
	{ "ru: by fax or e-mail, and a year's short word ends the sentence",
	"*Картографическое бюро\nСсылка: MO/5\nПредмет: Карты\n"
	"Уважаемые господа!\nПросьба направить бланк по факсу (41 31 000 11 "
	"23) или электронной почте (maps@example.org) до 15 июня 2021 г. "
	"Сведения о гостиницах даны на сайте.\nС уважением,\nАда Холм/n"
	"Директор\n",
	"ref=MO/5\nemail=maps@example.org\nfax=41 31 000 11 23\n" },
	{ "fr: where answers go, though buildings are called so as well",
	"*Office des cartes\nRéf.: MO/5\nObjet: Cartes\nMadame, Monsieur,\n"
	"Le formulaire est à renvoyer au Secrétariat (fax: +41 31 000 11 23)."
	"\nVeuillez agréer nos salutations.\nAda Holm/nDirectrice\n",
	"ref=MO/5\nfax=+41 31 000 11 23\n" },
	{ "zh: a number right behind the verb",
	"*地图局\n第5号通函\n2021年3月2日\n事由：地图\n尊敬的先生：\n"
	"请将表格传真至(41 31) 000 11 23或电邮至maps@example.org。\n",
	"ref=第5号通函\nemail=maps@example.org\nfax=(41 31) 000 11 23\n" },
	{ "one name beside its numbers in each row",
	"*Map Office\n| Ref.: | MO/5 |\n| To: | Members |\n"
	"| For your reply | ~ |\n| Eva One, Head/nBern | E-mail: one@example.org/n"
	"Tel.: +41 31 000 1122 |\n"
	"| Bo Two/nHead of Maps/nOslo | E-mail: two@example.org/n"
	"Tel.: +47 22 00 11 22 |\n| Subject: | Maps |\n" BODY END,
	"ref=MO/5\nname=Eva One\nemail=one@example.org\n"
	"phone=+41 31 000 1122\nname=Bo Two\nemail=two@example.org\n"
	"phone=+47 22 00 11 22\n" },
	{ "a letterhead with its website, and one with short labels",
	"| MAP OFFICE | TELEPHONE: +41 31 000 11 22/nFAX: +41 31 000 11 23/n"
	"WEB SITE: maps.example.org/nE-mail: all@maps.example.org |\n"
	"Ref.: MO/5\nBern, 2 March 2021\nSubject: Maps\n" BODY END,
	"ref=MO/5\n" },
	{ "T and E for telephone and e-mail",
	"| Map Office | Department of Atlases/n"
	"T: +41 31 000 1122/nE: maps@example.org |\nTO ALL MEMBERS\n"
	"31 January 2021\nMeeting on maps\n(Oslo, 3-5 May 2021)\n" BODY END,
	"email=maps@example.org\nphone=+41 31 000 1122\n" },
	{ "zh: an office, a name and its labelled numbers",
	ZH "国际合作司　　周明远　电话：010-68401234　传真：010-62175678\n"
	"2021年3月2日\n",
	"ref=海办函〔2021〕7号\nname=周明远\nphone=010-68401234\n"
	"fax=010-62175678\n" },
	{ "zh: a group's own address on the next line is nobody's above",
	ZH "国际合作司　周明远　电话：010-68401234/n"
	"会务组邮箱：tides@example.cn\n2021年3月2日\n",
	"ref=海办函〔2021〕7号\nname=周明远\nphone=010-68401234\n"
	"email=tides@example.cn\n" },
	{ "a name that nothing but the label before its dash tells",
	HEAD "Dear Sir/Madam,\nI have the honour to invite you to the "
	"meeting, which will be held in Oslo from 3 to 5 May 2021.\n"
	"The focal point in our office – Tulvik Ozerhem, tel. "
	"+41 31 000 11 22.\nFocal point – Tulvik Ozerhem, tel. "
	"+41 31 000 11 23.\n" END,
	"ref=MO/5\nphone=+41 31 000 11 22\n"
	"name=Tulvik Ozerhem\nphone=+41 31 000 11 23\n" },
	{ "ru: who is responsible, likewise",
	"*БЮРО МОСТОВ\nИсх. № БМ/5\n2 марта 2021 г.\nТема: Мосты\n"
	"Уважаемые коллеги!\nПриглашаем Вас на семинар.\n"
	"Ответственный специалист – Тульвик Озерхем, тел. "
	"(+41 31) 000 11 23.\nС уважением,\nАда Холм/nДиректор\n",
	"ref=БМ/5\nname=Тульвик Озерхем\nphone=(+41 31) 000 11 23\n" },
	{ "zh: an officer's kind right before a foreign name",
	"| 文号： | 海办函〔2021〕7号 |\n尊敬的先生/女士：\n"
	"潮汐年会将于2021年5月3日在杭州举行。\n如有疑问请联系海图处技术官员"
	"安娜·林德女士（电子邮件：lind@example.org）。\n顺致敬意！\n",
	"ref=海办函〔2021〕7号\nname=安娜·林德女士\n"
	"email=lind@example.org\n" },
	{ "zh: a number of an area without a label",
	ZH "联系人：周明远，处长，010-68401234\n2021年3月2日\n",
	"ref=海办函〔2021〕7号\nname=周明远\nphone=010-68401234\n" },
	{ "zh: what one is, behind a wide comma",
	"| 文号： | 海办函〔2021〕7号 |\n"
	"| 联系人 | 安娜·林德女士，海洋官员/nlind@example.org |\n"
	"尊敬的先生/女士：\n潮汐年会将于2021年5月3日在杭州举行。\n顺致敬意！\n",
	"ref=海办函〔2021〕7号\nname=安娜·林德女士\n"
	"email=lind@example.org\n" },
};

int
main(void)
{
	for (size_t i = 0; i < NELEM(cases); i++)
		lettertest_of(" ref name email phone fax ", cases[i].what,
		    cases[i].text, cases[i].want);
	return tap_done();
}
