/* SPDX-License-Identifier: MIT */
/* Letterheads out of the ordinary: rarer houses, layouts and endings. */
#include "lettertext.h"

#define BODY "Dear Sir/Madam,\nI have the honour to invite you to the " \
	"meeting, which will be held in Oslo from 3 to 5 May 2021.\n" \
	"Yours faithfully,\nAda Holm/nDirector\n"
#define SIGNED "signed=Ada Holm\ntitle=Director\n"
#define ROWS "| 09:00-09:30 | Opening |\n| 09:30-10:30 | Hives |\n"

static const struct {
	const char	*what, *text, *want;
} cases[] = {
	{ "health agency: dotted circular letter number",
	"Health Agency\nTel. direct: +41 22 000 11 22\n"
	"In reply please refer to: ~\nRef.: C.L.12.2021\n2 March 2021\n"
	"Subject: Assembly\n" BODY,
	"type=letter\nissuer=Health Agency\nref=C.L.12.2021\n"
	"date=2021-03-02\nsubject=Assembly\n"
	"phone=+41 22 000 11 22\n" SIGNED },
	{ "maritime circular letter with labels in a table",
	"| 4 QUAY ROAD/nLONDON SE1 1AA/nTelephone: +44 20 0000 1111 |\n"
	"| Circular Letter No.4321 |\n| 2 March 2021 |\n"
	"| To: | All Members/nNon-governmental organizations |\n"
	"| Subject: | *Seafarers' day |\n"
	"1 The Secretary-General has the honour to invite attendance at the "
	"symposium on 3 May 2021. Questions to day@example.org.\n***\n",
	"type=circular-letter\nref=Circular Letter No.4321\ndate=2021-03-02\n"
	"to=All Members\nto=Non-governmental organizations\n"
	"subject=Seafarers' day\nphone=+44 20 0000 1111\n"
	"email=day@example.org\n" },
	{ "a circular letter that has the honour to inform is no note",
	"MARITIME ORGANIZATION\nCircular Letter No.4856\n18 March 2024\n"
	"To: All Member States\nSubject: Symposium on fuels\n"
	"1 The Secretary-General has the honour to inform all addressees that "
	"the Symposium will be held in London on 9 July 2024.\n",
	"type=circular-letter\nissuer=MARITIME ORGANIZATION\n"
	"ref=Circular Letter No.4856\ndate=2024-03-18\n"
	"to=All Member States\nsubject=Symposium on fuels\n" },
	{ "numbers beside the addressees, above the reference",
	"*Standards Bureau\n| Tel:/nFax:/nE-mail: | +41 31 000 11 22/n"
	"+41 31 000 11 23/nsg13@example.org | - To members of Study Group 13 |\n"
	"Collective letter 5/13\nBern, 2 March 2021\nSubject: Congress\n" BODY,
	"type=collective-letter\nissuer=Standards Bureau\n"
	"ref=Collective letter 5/13\nplace=Bern\ndate=2021-03-02\n"
	"to=members of Study Group 13\nsubject=Congress\n"
	"email=sg13@example.org\nphone=+41 31 000 11 22\n"
	"fax=+41 31 000 11 23\n" SIGNED },
	{ "a note that takes the opportunity, its date below",
	"WORLD HEALTH BODY\nRef.: C.L.17.2024\n"
	"The Director-General presents his compliments to Member States and "
	"has the honour to invite them to an information session to be held "
	"virtually on 3 September 2024.\n"
	"The Director-General takes this opportunity to renew to Member States "
	"the assurances of his highest consideration.\n"
	"GENEVA, 16 August 2024\n",
	"type=note-verbale\nissuer=Director-General\nref=C.L.17.2024\n"
	"place=GENEVA\ndate=2024-08-16\nto=Member States\n" },
	{ "a place that ends in initials",
	"*Health Office\nWashington, D.C., 5 March 2021\nRef.: HO/9\n"
	"To: Members\nSubject: Congress\n" BODY,
	"type=letter\nissuer=Health Office\nref=HO/9\n"
	"place=Washington, D.C.\ndate=2021-03-05\nto=Members\n"
	"subject=Congress\n" SIGNED },
	{ "contact, title and numbers in one cell",
	"*Map Office\n| Ref.: | MO/5 |\n| Contact: | Ms Eva Lind, Head of "
	"Unit/nTel: +41 31 000 11 22/nE-mail: lind@example.org |\n"
	"| To: | Member States |\n| Subject: | Congress |\n" BODY,
	"type=letter\nissuer=Map Office\nref=MO/5\nto=Member States\n"
	"subject=Congress\nname=Ms Eva Lind\nemail=lind@example.org\n"
	"phone=+41 31 000 11 22\n" SIGNED },
	{ "a subject of two rows, the second without label",
	"*Map Office\n| Ref.: | MO/6 | 2 March 2021 |\n"
	"| Subject: | *Congress on maps, | ~ |\n"
	"| ~ | *Bern, 3 to 5 May 2021 | ~ |\n" BODY,
	"type=letter\nissuer=Map Office\nref=MO/6\ndate=2021-03-02\n"
	"subject=Congress on maps, Bern, 3 to 5 May 2021\n" SIGNED },
	{ "two signatures side by side: the first counts",
	"*Map Office\nRef.: MO/7\n2 March 2021\nSubject: Congress\n"
	"Dear Sir,\nWe invite you.\nYours faithfully,\n"
	"| Ada Holm/nDirector | Bo Berg/nSecretary |\n",
	"type=letter\nissuer=Map Office\nref=MO/7\ndate=2021-03-02\n"
	"subject=Congress\n" SIGNED },
	{ "no salutation, no formula: numbered sections, name and post",
	"*Radio Bureau (RB)\n| Circular Letter/n5/LC/9 | 2 March 2021 |\n"
	"*To Administrations of Member States\n"
	"| Subject: | *Meeting of Group 5 |\n# 1 Introduction\n"
	"The group will meet from 3 to 5 May 2021, as decided last year.\n"
	"# 2 Programme\nAnnex 1 contains the draft agenda of the meeting.\n"
	"Ada Holm/nDirector\nAnnexes: 1\n%%\n=ANNEX 1\nDraft agenda\n",
	"type=circular-letter\nissuer=Radio Bureau (RB)\n"
	"ref=Circular Letter 5/LC/9\ndate=2021-03-02\n"
	"to=Administrations of Member States\nsubject=Meeting of Group 5\n"
	SIGNED "annex=ANNEX 1\n" },
	{ "annexes under other names",
	"*Map Office\nRef.: MO/8\n2 March 2021\nSubject: Congress\n" BODY
	"%%\n*Attachment A – Programme\nText\n%%\n*Appendix II\nText\n",
	"type=letter\nissuer=Map Office\nref=MO/8\ndate=2021-03-02\n"
	"subject=Congress\n" SIGNED "annex=Attachment A\nannex=Appendix II\n" },
	{ "the annex's number on its own heading, its title below",
	"*Map Office\nRef.: MO/9\n2 March 2021\nSubject: Congress\n" BODY
	"# Annex 1: Programme\nText\n# Annex 2: Form\nName:\nDate:\n",
	"type=letter\nissuer=Map Office\nref=MO/9\ndate=2021-03-02\n"
	"subject=Congress\n" SIGNED "annex=Annex 1\nannex=Annex 2\n" },
	{ "numbers in the text alone",
	"*Map Office\nRef: MO/10\nBern, 2 March 2021\nTo all Members\n"
	"*Congress on maps\n"
	"Dear Members,\nFor further information please contact "
	"Dr. Eva Lind (Phone: +41 31 000 11 22; Fax: +41 31 000 11 23; "
	"E-mail: lind@example.org).\nKind regards,\nAda Holm\nDirector\n",
	"type=letter\nissuer=Map Office\nref=MO/10\nplace=Bern\n"
	"date=2021-03-02\nto=all Members\nsubject=Congress on maps\n"
	"name=Dr. Eva Lind\nemail=lind@example.org\n"
	"phone=+41 31 000 11 22\nfax=+41 31 000 11 23\n" SIGNED },
	{ "footer numbers are none",
	"*Map Office\nRef: MO/11\nBern, 2 March 2021\nSubject: Congress\n"
	BODY "Map Office • Rue 1 • Bern • Tel: +41 31 999 00 00 • "
	"Fax: +41 31 999 00 01 • info@example.org •\n",
	"type=letter\nissuer=Map Office\nref=MO/11\nplace=Bern\n"
	"date=2021-03-02\nsubject=Congress\n" SIGNED },
	{ "addendum in the reference",
	"*Map Office\nRef: Addendum 1 to Circular MO/11\nBern, 2 March 2021\n"
	"Subject: Congress\n" BODY,
	"type=addendum\nissuer=Map Office\n"
	"ref=Addendum 1 to Circular MO/11\n"
	"relates=addendum 1 Circular MO/11\nplace=Bern\ndate=2021-03-02\n"
	"subject=Congress\n" SIGNED },
	{ "a revision in the reference",
	"*Map Office\nRef: Circular MO/11 Rev.2\nBern, 2 March 2021\n"
	"Subject: Congress\n" BODY,
	"type=circular\nissuer=Map Office\nref=Circular MO/11 Rev.2\n"
	"relates=revision 2 Circular MO/11\nplace=Bern\ndate=2021-03-02\n"
	"subject=Congress\n" SIGNED },
	{ "an invoice is no letter",
	"# Invoice 2021/77\nTo: Harbour Ltd\nDate: 2 March 2021\n"
	"| Item | Price |\n| Rope | 40.00 |\n| Total | 40.00 |\n"
	"Please pay by 1 April 2021. Tel. +44 1632 960 117\n",
	"date=2021-03-02\nphone=+44 1632 960 117\n" },
	{ "an agenda by its heading",
	"# Provisional agenda\n*Symposium on bees\nOslo, 3 May 2021\n"
	"| 09:00-09:30 | Opening |\n| 09:30-10:30 | Hives |\n",
	"type=agenda\nsubject=Symposium on bees\n" },
	{ "an addendum's kind and number on three lines",
	"*Radio Bureau\n| Addendum 1 to/nAdministrative Circular/nRB/537 | "
	"29 July 2021 |\nSubject: Congress\n" BODY,
	"type=addendum\nissuer=Radio Bureau\n"
	"ref=Addendum 1 to Administrative Circular RB/537\n"
	"relates=addendum 1 Administrative Circular RB/537\ndate=2021-07-29\nsubject=Congress\n"
	SIGNED },
	{ "the day and place in a letter's title",
	"*Map Office\nRef.: MO/12\n2 March 2021\n"
	"*Workshop on maps/nOslo, 3-5 May 2021\n" BODY,
	"type=letter\nissuer=Map Office\nref=MO/12\ndate=2021-03-02\n"
	"subject=Workshop on maps Oslo, 3-5 May 2021\n" SIGNED },
	{ "the organization that a programme names, not its venue",
	"*Institute of Maps\n# Programme: drawing for all\n"
	"Oslo, 3 May 2021\nInstitute headquarters\n"
	"| 09:00-09:30 | Opening |\n| 09:30-10:30 | Hills |\n",
	"type=agenda\nissuer=Institute of Maps\n"
	"subject=drawing for all\n" },
	{ "a slash for the colon of Arabic labels",
	"*مكتب الخرائط\nالرقم/ MO/13\nالموضوع/ مؤتمر الخرائط\n"
	"تحية طيبة وبعد،\nيسرني أن أدعوكم إلى المؤتمر.\n",
	"type=letter\nissuer=مكتب الخرائط\nref=MO/13\n"
	"subject=مؤتمر الخرائط\n" },
	{ "the day before the number, and a line for the other side's",
	"*МИНИСТЕРСТВО КАРТ\nот «02» марта 2021 г. № 12-345/21\n"
	"на № ____ от «___» ____ 20__ г.\nАдминистрациям связи\n"
	"*О проведении съезда\nУважаемые коллеги!\n"
	"Съезд по картам состоится 3 мая 2021 года в Осло.\nС уважением,\n",
	"type=letter\nissuer=МИНИСТЕРСТВО КАРТ\nref=12-345/21\n"
	"date=2021-03-02\nto=Администрациям связи\n"
	"subject=О проведении съезда\n" },
	{ "a note's day at its foot, an agenda behind it",
	"*Map Office\nRef.: MO/14\n"
	"The Map Office presents its compliments to Member States and has the "
	"honour to invite them to the meeting to be held in Oslo on 3 May "
	"2021.\n>12 March 2021\nEnclosed: agenda\n"
	"| Map Office | MO/14/1 |\nDraft agenda\n1. Opening\n2. Hills\n"
	"3. Rivers\n4. Lakes\n5. Roads\n6. Rails\n7. Towns\n8. Names\n"
	"9. Colours\n10. Paper\n11. Ink\n12. Other\n13. Closing\n",
	"type=note-verbale\nissuer=Map Office\nref=MO/14\n"
	"date=2021-03-12\nto=Member States\n" },
	{ "polite requests for a reference",
	"*Map Office\nIn reply, please quote: MO/15\n2 March 2021\n"
	"Subject: Congress\n" BODY,
	"type=letter\nissuer=Map Office\nref=MO/15\ndate=2021-03-02\n"
	"subject=Congress\n" SIGNED },
	{ "who sends a fax is a person: the masthead tells the office",
	"General Secretariat\nDate:/t2 March 2021 Time: Page 1/2/tRef:/tMS/ab\n"
	"To: - Member States\n- Observers of the 2 March meeting\n"
	"Circular Letter No. 58\nFrom: Ada HOLM, Director\n"
	"Subject: Third meeting on maps\n" BODY,
	"type=circular-letter\nissuer=General Secretariat\n"
	"ref=Circular Letter No. 58\ndate=2021-03-02\nto=Member States\n"
	"to=Observers of the 2 March meeting\nsubject=Third meeting on maps\n"
	SIGNED },
	{ "but a post that sends it is the issuer",
	"From: Executive Secretary, Map Commission\nRef.: MO/5\n"
	"2 March 2021\nSubject: Maps\n" BODY,
	"type=letter\nissuer=Executive Secretary, Map Commission\nref=MO/5\n"
	"date=2021-03-02\nsubject=Maps\n" SIGNED },
	{ "a kind of letter that is numbered for once",
	"Notification 2021-044\n*Call for map makers\n2 March 2021\n" BODY,
	"type=letter\nref=Notification 2021-044\ndate=2021-03-02\n"
	"subject=Call for map makers\n" SIGNED },
	{ "a year is no such number",
	"Notification 2021\n*Call for map makers\n2 March 2021\n" BODY,
	"type=letter\ndate=2021-03-02\n"
	"subject=Call for map makers\n" SIGNED },
	{ "fr: the same with a sign for the number",
	"Notification n° 12/2021\n*Réunion des cartographes\n"
	"Genève, le 2 mars 2021\nMadame, Monsieur,\nLa réunion se tiendra "
	"à Oslo du 3 au 5 mai 2021.\nVeuillez agréer mes salutations.\n",
	"type=letter\nref=Notification n° 12/2021\nplace=Genève\n"
	"date=2021-03-02\nsubject=Réunion des cartographes\n" },
	{ "the circular's own number before the file's",
	"*Map Office\nFile: AP 3/4/31/tCIRCULAR No. 22/71/t2 March 2021\n"
	"Subject: Maps\n" BODY,
	"type=circular\nissuer=Map Office\nref=CIRCULAR No. 22/71\n"
	"date=2021-03-02\nsubject=Maps\n" SIGNED },
	{ "the file's, where there is no other",
	"*Map Office\nFile: AP 3/4/31\n2 March 2021\nSubject: Maps\n" BODY,
	"type=letter\nissuer=Map Office\nref=AP 3/4/31\n"
	"date=2021-03-02\nsubject=Maps\n" SIGNED },
	{ "a programme that is named but not there makes no agenda",
	"=World Map Organization\n=Conference on Maps\n"
	"The Conference on Maps will be held in Basel from 3 to 5 May 2021.\n"
	"*Programme\nThe programme will be sent in March.\n",
	"issuer=World Map Organization\nsubject=Conference on Maps\n" },
	{ "a place and day that open the text",
	"=World Map Organization\n# Workshop on Maps\n"
	"Basel, Switzerland, 5 May 2021: The Organization will hold a Workshop "
	"on Maps in Rome on 3 and 4 June 2021, and invites all its members.\n",
	"issuer=World Map Organization\nplace=Basel, Switzerland\n"
	"date=2021-05-05\nsubject=Workshop on Maps\n" },
	{ "the head of a mail",
	"From: Secretariat of the Map Office/nSent: 06.01.2025 19:19/n"
	"Subject: Third meeting of the Map Office, online, 6 March 2025\n" BODY,
	"type=letter\nissuer=Secretariat of the Map Office\n"
	"date=2025-01-06\n"
	"subject=Third meeting of the Map Office, online, 6 March 2025\n"
	SIGNED },
	{ "a clock that tells seconds",
	"*Map Office/nSubject: Meeting on maps\n"
	"Date: Thu, 1 Jul 1999 15:18:37 +0200\n" BODY,
	"type=letter\nissuer=Map Office\ndate=1999-07-01\n"
	"subject=Meeting on maps\n" SIGNED },
	{ "a paper for those who come: its name is no title",
	"FOR PARTICIPANTS ONLY\n11 March 2021\nUNITED NATIONS\n"
	"*INFORMATION NOTE FOR PARTICIPANTS\nSecond Map Week and Atlas Days\n"
	"Oslo, 3-5 May 2021\n=PROVISIONAL PROGRAMME\n" ROWS,
	"type=agenda\ndate=2021-03-11\n"
	"subject=Second Map Week and Atlas Days\n" },
	{ "an organ of the house is not what meets",
	"UNITED NATIONS\nGeneral Assembly\nDistr. GENERAL/nA/MAP/5/n"
	"6 March 2021\nATLAS REVIEW CONFERENCE/nOslo, 3 - 5 May 2021\n"
	"=Provisional agenda\n" ROWS,
	"type=agenda\nref=A/MAP/5\ndate=2021-03-06\n"
	"subject=ATLAS REVIEW CONFERENCE\n" },
	{ "the kind behind an acronym",
	"# WMF 2021 - Agenda\nTuesday, 4 May 2021\n" ROWS,
	"type=agenda\nsubject=WMF 2021\n" },
	{ "fr: the kind behind a meeting",
	"# Réunion des cartographes : programme provisoire\n"
	"Oslo, mardi 4 mai 2021\n| 9h00-9h30 | Ouverture |\n"
	"| 9h30-10h00 | Cartes |\n",
	"type=agenda\nsubject=Réunion des cartographes\n" },
	{ "es: information for those who come",
	"Información para los participantes\n"
	"*Segunda reunión de cartógrafos\nLima, 3 a 5 de mayo de 2021\n"
	"*Programa provisional\n| 9:00-9:30 | Apertura |\n"
	"| 9:30-10:00 | Mapas |\n",
	"type=agenda\nsubject=Segunda reunión de cartógrafos\n" },
	{ "zh: information for those who come",
	"与会者须知\n第二届地图绘制大会\n2021年5月3日至5日，奥斯陆\n"
	"*暂定议程\n| 9:00-9:30 | 开幕 |\n| 9:30-10:00 | 地图 |\n",
	"type=agenda\nsubject=第二届地图绘制大会\n" },
	{ "ru: information for those who come",
	"Информация для участников\nВторой съезд картографов\n"
	"Осло, 3–5 мая 2021 года\n*Предварительная программа\n"
	"| 9:00-9:30 | Открытие |\n| 9:30-10:00 | Карты |\n",
	"type=agenda\nsubject=Второй съезд картографов\n" },
	{ "ar: information for those who come",
	"معلومات للمشاركين\nالمؤتمر الثاني للخرائط\n"
	"تونس، 3-5 مايو 2021\n*البرنامج المؤقت\n"
	"| 9:00-9:30 | الافتتاح |\n| 9:30-10:00 | الخرائط |\n",
	"type=agenda\nsubject=المؤتمر الثاني للخرائط\n" },
	{ "a memorandum: two labels a line; a post is no office",
	"*MAP COMMISSION\n*Regional Office for Islands\n*MEMORANDUM\n"
	"From: The Director To: Heads of map services\n"
	"Our ref: MO/5 Date: 2 March 2021\nYour ref:\n"
	"Subject: Maps: the way ahead\n1. The meeting will be held in Oslo "
	"on 3 May 2021.\n",
	"type=letter\nissuer=Regional Office for Islands\nref=MO/5\n"
	"date=2021-03-02\nto=Heads of map services\n"
	"subject=Maps: the way ahead\n" },
	{ "fr: the same",
	"*Commission des cartes\nDe : La Directrice Date : 2 mars 2021\n"
	"À : Points focaux Réf. : MO/5\nCc : Observateurs\n"
	"Objet : Réunion des cartographes\nMadame, Monsieur,\n"
	"La réunion se tiendra à Oslo le 3 mai 2021.\n",
	"type=letter\nissuer=Commission des cartes\nref=MO/5\n"
	"date=2021-03-02\nto=Points focaux\ncopy=Observateurs\n"
	"subject=Réunion des cartographes\n" },
	{ "what to do about it ends the subject",
	"*Map Office\nRef.: MO/5\n2 March 2021\nSubject: Third meeting on "
	"maps (Oslo, 3-5 May 2021) Action required: Reply by 2 April 2021\n"
	BODY,
	"type=letter\nissuer=Map Office\nref=MO/5\ndate=2021-03-02\n"
	"subject=Third meeting on maps (Oslo, 3-5 May 2021)\n" SIGNED },
	{ "an invitation's heading is no title",
	"# INVITATION\n*Webinar on harmonised maps\nThursday, 14 May 2020\n"
	"Dear colleagues,\nPlease join the webinar.\nBest regards,\nAda Holm\n"
	"Director\n",
	"type=letter\nsubject=Webinar on harmonised maps\n" SIGNED },
	{ "the letterhead's numbers above a paper's number",
	"Map Organization\nAtlas Department/nTel: +41 31 000 1122/n"
	"E-mail: maps@example.org\nMO/WS/5\n*Workshop on maps\n"
	"Oslo, 3–5 May 2021\n=PROVISIONAL AGENDA\n" ROWS
	"Write to Ms Eva One (one@example.org).\n",
	"type=agenda\nissuer=Map Organization\nref=MO/WS/5\n"
	"subject=Workshop on maps\nname=Ms Eva One\n"
	"email=one@example.org\n" },
	{ "ar: a code, a place without a comma, and the day",
	"*مكتب الخرائط\nالمرجع: MO/5-17 ليما في 14 مارس 2021\n"
	"الموضوع: الاجتماع الثالث للخرائط\nتحية طيبة وبعد،\n"
	"يعقد الاجتماع في تونس يوم 3 مايو 2021.\n",
	"type=letter\nissuer=مكتب الخرائط\nref=MO/5-17\nplace=ليما\n"
	"date=2021-03-14\nsubject=الاجتماع الثالث للخرائط\n" },
	{ "ru: a code before a day in quotation marks; other labels",
	"*Бюро карт\nНомер: MO/5-17 «14» марта 2021 г.\n"
	"Вниманию: Картографов\nДля сведения: Наблюдателей\n"
	"Тема: Третий съезд\nУважаемые коллеги!\n"
	"Съезд состоится 3 мая 2021 года в Осло.\n",
	"type=letter\nissuer=Бюро карт\nref=MO/5-17\ndate=2021-03-14\n"
	"to=Картографов\ncopy=Наблюдателей\nsubject=Третий съезд\n" },
	{ "zh: a code before a place and day",
	"*地图局\n函号：MO/5-17 利马，2021年3月14日\n事由：第二届地图大会\n"
	"尊敬的先生/女士：\n会议将于2021年5月3日在奥斯陆举行。\n",
	"type=letter\nissuer=地图局\nref=MO/5-17\nplace=利马\n"
	"date=2021-03-14\nsubject=第二届地图大会\n" },
	{ "an acronym before a day is the code's",
	"*Map Office\nRef.: MO 5 SEC of 14 March 2021\nSubject: Maps\n" BODY,
	"type=letter\nissuer=Map Office\nref=MO 5 SEC\ndate=2021-03-14\n"
	"subject=Maps\n" SIGNED },
	{ "a name without a meeting's noun, and the kind",
	"# Atlas Days 2021 – Concept note\nOslo, 3-5 May 2021\n*Background\n"
	"The world needs more maps.\n",
	"type=concept-note\nsubject=Atlas Days 2021\n" },
	{ "zh: the third meeting of a committee does not issue letters",
	"=议程草案\n=地图集委员会第三次会议\n2021年5月3日至5日，奥斯陆\n"
	"| 9:00-9:30 | 开幕 |\n| 9:30-10:00 | 地图 |\n",
	"type=agenda\nsubject=地图集委员会第三次会议\n" },
	{ "a column of colons",
	"| To | : | Heads of map services |\n| From | : | Map Commission |\n"
	"| Date | : | 2 March 2021 |\n| Ref. | : | MC/23-17 |\n"
	"| Subject | : | Maps |\n" BODY,
	"type=letter\nissuer=Map Commission\nref=MC/23-17\n"
	"date=2021-03-02\nto=Heads of map services\nsubject=Maps\n" SIGNED },
	{ "a note that has the honour to present compliments",
	"MC/23-17\nThe Secretariat of the Map Convention has the honour to "
	"present its compliments to the Permanent Missions in Bern and to "
	"invite them to the meeting to be held in Oslo on 3 May 2021.\n"
	"The Secretariat avails itself of this opportunity to renew to the "
	"Missions the assurances of its highest consideration.\n"
	"Bern, 2 March 2021\n",
	"type=note-verbale\nissuer=Secretariat of the Map Convention\n"
	"ref=MC/23-17\nplace=Bern\ndate=2021-03-02\n"
	"to=Permanent Missions in Bern\n" },
	{ "a numbered circular without a greeting or a close",
	"MAP ORGANIZATION\nCIRCULAR LETTER No. 17/2021\n2 March 2021\n"
	"To: All Members\nThird meeting of the atlas group\n"
	"1. The third meeting of the atlas group will be held in Oslo from 3 "
	"to 5 May 2021.\n2. Members are invited to nominate experts.\n",
	"type=circular-letter\nissuer=MAP ORGANIZATION\n"
	"ref=CIRCULAR LETTER No. 17/2021\ndate=2021-03-02\nto=All Members\n"
	"subject=Third meeting of the atlas group\n" },
	{ "a cable: its code and day, and what it is about",
	"MO/AIR/3315 2 MARCH 2021\nSUBJECT: ATLAS GROUP\n"
	"1. THE ATLAS GROUP WILL MEET ON 3 MAY 2021 IN OSLO.\nA. HOLM\n",
	"type=letter\nref=MO/AIR/3315\ndate=2021-03-02\n"
	"subject=ATLAS GROUP\n" },
	{ "a paper's code alone makes no letter",
	"MO/2021/1\n2 March 2021\n=Provisional agenda of the third session\n"
	"to be held in Oslo on 3 May 2021\n" ROWS,
	"type=agenda\nref=MO/2021/1\ndate=2021-03-02\n"
	"subject=Provisional agenda of the third session\n" },
	{ "a section's number is no code",
	"*MAP COMMISSION\n*Regional atlas workshop\nOslo, 3–5 May 2021\n"
	"=CONCEPT NOTE\n*1- BACKGROUND\nThe world needs more maps.\n",
	"type=concept-note\nissuer=MAP COMMISSION\n"
	"subject=Regional atlas workshop\n" },
	{ "es: a notification's own number",
	"Notificación N.º 5/2021\n*Reunión de cartógrafos\n"
	"Lima, 2 de marzo de 2021\nEstimados señores:\n"
	"La reunión se celebrará en Oslo el 3 de mayo de 2021.\n",
	"type=letter\nref=Notificación N.º 5/2021\nplace=Lima\n"
	"date=2021-03-02\nsubject=Reunión de cartógrafos\n" },
};

int
main(void)
{
	for (size_t i = 0; i < NELEM(cases); i++)
		lettertest(cases[i].what, cases[i].text, cases[i].want);
	return tap_done();
}
