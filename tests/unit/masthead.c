/* SPDX-License-Identifier: MIT */
/*
 * Who writes, and when: mastheads in several languages and lines, the block
 * of symbol and date of United Nations documents, days below the text.
 */
#include <stdlib.h>

#include "lettertext.h"

#define BODY "Dear Sir/Madam,\nI have the honour to invite you to the " \
	"meeting, which will be held in Oslo from 3 to 5 May 2021.\n" \
	"Yours faithfully,\n(signed)\nAda Holm/nDirector\n"
#define SIGNED "signed=Ada Holm\ntitle=Director\n"
#define ROWS "| 09:00-09:30 | Opening |\n| 09:30-10:30 | Hives |\n"

static const struct {
	const char	*what, *text, *want;
} cases[] = {
	{ "a word of another language amid a line closes no letter",
	"*Institut des phares\n*NOTE CONCEPTUELLE\n*Entretien des phares\n"
	"Date : mercredi 17 mars 2021\nHoraire : 14h00 – 15h30\n"
	"Plateforme : Zoom\nContexte\nLes phares du pays sont anciens.\n"
	"Table ronde : regards croisés (40 minutes)\n"
	"Questions et réponses (20 minutes)\n",
	"type=concept-note\nissuer=Institut des phares\n"
	"subject=Entretien des phares\n" },
	{ "symbol, language and a day that ends in a stop, in one block",
	"RT/2/INF/1 PROV./nЯЗЫК ОРИГИНАЛА: РУССКИЙ/nДАТА: 2 МАРТА 2021 Г.\n"
	"*Семинар по шлюзам для речных портов\n"
	"Осло, 3–4 мая 2021 г.\nПРОГРАММА\n"
	"| 09:00-09:30 | Открытие |\n| 09:30-10:30 | Шлюзы |\n",
	"type=agenda\nref=RT/2/INF/1 PROV.\ndate=2021-03-02\n"
	"subject=Семинар по шлюзам для речных портов\n" },
	{ "ru: the executive committee of a house writes for it",
	"*РЕГИОНАЛЬНОЕ СОДРУЖЕСТВО В ОБЛАСТИ СВЯЗИ\n"
	"*Исполнительный комитет\n"
	"Исх. № 08-2/341\n2 марта 2021 г.\nТема: Шлюзы\n"
	"Уважаемые коллеги!\nПриглашаем Вас на семинар.\n"
	"С уважением,\nАда Холм/nДиректор\n",
	"type=letter\nissuer=Исполнительный комитет\nref=08-2/341\n"
	"date=2021-03-02\nsubject=Шлюзы\nsigned=Ада Холм\n"
	"title=Директор\n" },
	{ "a name wrapped over lines, an address below",
	"*INTERNATIONAL/nRIVER TRAFFIC/nORGANIZATION\nQuay 4, Basel\n"
	"Ref.: RT/1\n2 March 2021\nSubject: Locks\n" BODY,
	"type=letter\nissuer=INTERNATIONAL RIVER TRAFFIC ORGANIZATION\n"
	"ref=RT/1\ndate=2021-03-02\nsubject=Locks\n" SIGNED },
	{ "a house's address and numbers on lines of one paragraph",
	"*Secretariats of the River and Lake Conventions\n"
	"World River Organization/nOffice address: River House 1, 11-13 Street of "
	"the Long Bridges over the River, 4001 Basel, Switzerland, near the "
	"station of the Northern Railway/nTel.: +41 61 000 11 22/nE-mail: "
	"rivers@example.org\n"
	"*Regional meeting on locks and weirs\nBasel, 3-5 May 2021\n"
	"Provisional programme\n" ROWS,
	"type=agenda\n"
	"issuer=Secretariats of the River and Lake Conventions\n"
	"subject=Regional meeting on locks and weirs\n" },
	{ "a part of a house, whose head signs",
	"| River Navigation Organization | Locks and Quays Division |\n"
	"Ref.: RN/1\n2 March 2021\nSubject: Locks\nDear Sir/Madam,\n"
	"I have the honour to invite you to the meeting, which will be held in "
	"Oslo from 3 to 5 May 2021.\nYours faithfully,\n"
	"Ada Holm/nChief, Locks and Quays Division\n",
	"type=letter\nissuer=Locks and Quays Division\nref=RN/1\n"
	"date=2021-03-02\nsubject=Locks\nsigned=Ada Holm\n"
	"title=Chief, Locks and Quays Division\n" },
	{ "the same, of which but the matter comes again",
	"| Instituto de Navegación Fluvial | Gerencia de Esclusas y Muelles "
	"|\nRef.: RN/1\n2 de marzo de 2021\nAsunto: Esclusas\n"
	"Estimados señores:\nTengo el honor de invitarles a la reunión, que se "
	"celebrará en Oslo del 3 al 5 de mayo de 2021.\nAtentamente,\n"
	"Ada Holm/nGerenta de Esclusas y Muelles\n",
	"type=letter\nissuer=Gerencia de Esclusas y Muelles\nref=RN/1\n"
	"date=2021-03-02\nsubject=Esclusas\nsigned=Ada Holm\n"
	"title=Gerenta de Esclusas y Muelles\n" },
	{ "but the house where its own head signs",
	"| River Navigation Organization | Locks and Quays Division |\n"
	"Ref.: RN/1\n2 March 2021\nSubject: Locks\n" BODY,
	"type=letter\nissuer=River Navigation Organization\nref=RN/1\n"
	"date=2021-03-02\nsubject=Locks\n" SIGNED },
	{ "a commission that meets, below the house that calls it",
	"Organización de Navegación Fluvial\n"
	"*COMISIÓN DE ESCLUSAS/n27.º PERÍODO DE SESIONES\n"
	"Basilea (Suiza), 3-5 de mayo de 2021\n*PROGRAMA PROVISIONAL\n"
	"1. Apertura de la reunión\n2. Aprobación del programa\n"
	"3. Otros asuntos\n",
	"type=agenda\nissuer=Organización de Navegación Fluvial\n"
	"subject=COMISIÓN DE ESCLUSAS 27.º PERÍODO DE SESIONES\n" },
	{ "the same, where the number stands behind the word",
	"منظمة الملاحة النهرية\n*لجنة الأقفال/nالدورة السابعة والعشرون\n"
	"بازل (سويسرا)، 3-5 مايو 2021\n*جدول الأعمال المؤقت\n"
	"1. افتتاح الدورة\n2. اعتماد جدول الأعمال\n3. مسائل أخرى\n",
	"type=agenda\nissuer=منظمة الملاحة النهرية\n"
	"subject=لجنة الأقفال الدورة السابعة والعشرون\n" },
	{ "a house of the United Nations, told by its purpose",
	"Organisation des Nations Unies pour la navigation fluviale\n"
	"*COMITÉ DES ÉCLUSES/nTROISIÈME SESSION\n"
	"Bâle (Suisse), 3-5 mai 2021\n*ORDRE DU JOUR PROVISOIRE\n"
	"1. Ouverture de la session\n2. Adoption de l’ordre du jour\n"
	"3. Questions diverses\n",
	"type=agenda\nissuer=Organisation des Nations Unies pour la navigation "
	"fluviale\nsubject=COMITÉ DES ÉCLUSES TROISIÈME SESSION\n" },
	{ "a notification greets nobody",
	"*Convention on River Fish\nNOTIFICATION\n| 2021/011 | Basel, 2 March "
	"2021 |\n*Third meeting of the Fish Committee\n"
	"The Secretariat is pleased to announce that the Third meeting of the "
	"Fish Committee will be held in Basel from 3 to 5 May 2021.\n"
	"=Annex\nProvisional agenda\n",
	"type=letter\nissuer=Convention on River Fish\nplace=Basel\n"
	"date=2021-03-02\nsubject=Third meeting of the Fish Committee\n"
	"annex=Annex\n" },
	{ "the masthead in four languages: the text's own",
	"| Organisation de la navigation/nfluviale | Organización de "
	"Navegación/nFluvial | River Navigation/nOrganization | "
	"Организация речного/nсудоходства |\n"
	"Ref.: RN/1\n2 March 2021\nSubject: Locks\n" BODY,
	"type=letter\nissuer=River Navigation Organization\nref=RN/1\n"
	"date=2021-03-02\nsubject=Locks\n" SIGNED },
	{ "the same in two lines: the noun stands last in English",
	"*ALPINE RAILWAY UNION/nUNION ALPINE FERROVIAIRE\n"
	"Ref.: AR/1\n2 March 2021\nSubject: Tunnels\n" BODY,
	"type=letter\nissuer=ALPINE RAILWAY UNION\nref=AR/1\n"
	"date=2021-03-02\nsubject=Tunnels\n" SIGNED },
	{ "the office before its organization, not its division",
	"*World Map Organization\n*Regional Office for the Alps\n"
	"Cartography Division\nRef.: WM/1\n2 March 2021\nSubject: Maps\n"
	BODY,
	"type=letter\nissuer=Regional Office for the Alps\nref=WM/1\n"
	"date=2021-03-02\nsubject=Maps\n" SIGNED },
	{ "a secretariat without a name adds nothing",
	"*World Map Organization\nSecretariat\nRef.: WM/2\n2 March 2021\n"
	"Subject: Maps\n" BODY,
	"type=letter\nissuer=World Map Organization\nref=WM/2\n"
	"date=2021-03-02\nsubject=Maps\n" SIGNED },
	{ "a line that praises the house is not it",
	"*World Map Organization/nA specialized agency of the United Nations\n"
	"Ref.: WM/3\n2 March 2021\nSubject: Maps\n" BODY,
	"type=letter\nissuer=World Map Organization\nref=WM/3\n"
	"date=2021-03-02\nsubject=Maps\n" SIGNED },
	{ "an acronym or a motto beside the name, wide spaces between",
	"*WMX   World Map Organization   \nRef.: WM/4\n2 March 2021\n"
	"Subject: Maps\n" BODY,
	"type=letter\nissuer=World Map Organization\nref=WM/4\n"
	"date=2021-03-02\nsubject=Maps\n" SIGNED },
	{ "a motto behind it",
	"*World Map Organization   Every path counts\nRef.: WM/5\n"
	"2 March 2021\nSubject: Maps\n" BODY,
	"type=letter\nissuer=World Map Organization\nref=WM/5\n"
	"date=2021-03-02\nsubject=Maps\n" SIGNED },
	{ "its address in a bracket behind the office",
	"*World Map Organization\n*Map Bureau (Quay 4, Basel)\n"
	"Ref.: WM/6\n2 March 2021\nSubject: Maps\n" BODY,
	"type=letter\nissuer=Map Bureau\nref=WM/6\n"
	"date=2021-03-02\nsubject=Maps\n" SIGNED },
	{ "who heads the house writes for it",
	"*World Map Organization\nThe Secretary-General\nRef.: WM/7\n"
	"2 March 2021\nSubject: Maps\n" BODY,
	"type=letter\nissuer=The Secretary-General\nref=WM/7\n"
	"date=2021-03-02\nsubject=Maps\n" SIGNED },
	{ "an office above the organization that all know",
	"*Radiocommunication Bureau (BR)\n"
	"*INTERNATIONAL TELECOMMUNICATION UNION\n"
	"Ref.: CR/7\n2 March 2021\nSubject: Masts\n" BODY,
	"type=letter\nissuer=Radiocommunication Bureau (BR)\nref=CR/7\n"
	"date=2021-03-02\nsubject=Masts\n" SIGNED },
	{ "a programme headed by the organization",
	"*BALTIC HARBOUR COMMISSION\n=PROGRAMME\n*Seminar on cranes\n"
	"Riga, 3 May 2021\n" ROWS,
	"type=agenda\nissuer=BALTIC HARBOUR COMMISSION\n"
	"subject=Seminar on cranes\n" },
	{ "a programme whose first line is its title",
	"*Workshop of the Baltic Harbour Commission on cranes\n=PROGRAMME\n"
	"Riga, 3 May 2021\n" ROWS,
	"type=agenda\n"
	"subject=Workshop of the Baltic Harbour Commission on cranes\n" },
	{ "who organizes, where no masthead is",
	"=PROGRAMME\n*Seminar on cranes\nOrganized by the Institute of "
	"Lifting with the support of the Port of Riga\nRiga, 3 May 2021\n"
	ROWS,
	"type=agenda\nissuer=Institute of Lifting\n"
	"subject=Seminar on cranes\n" },
	{ "several that organize are no issuer",
	"=PROGRAMME\n*Seminar on cranes\nOrganizers: Lifting Institute, "
	"Crane Agency and the Port of Riga\nRiga, 3 May 2021\n" ROWS,
	"type=agenda\nsubject=Seminar on cranes\n" },
	{ "symbol, distribution and day in one cell",
	"| UNITED NATIONS/nECONOMIC COMMISSION FOR ISLANDS | Distr.: GENERAL"
	"/nECI/TR/2021/7/n2 March 2021/nOriginal: English |\n"
	"*Expert meeting on ferries\nSuva, 3 May 2021\n"
	"=PROVISIONAL AGENDA\n" ROWS,
	"type=agenda\nissuer=ECONOMIC COMMISSION FOR ISLANDS\n"
	"ref=ECI/TR/2021/7\ndate=2021-03-02\n"
	"subject=Expert meeting on ferries\n" },
	{ "trap: the day of the meeting beside no symbol",
	"*BALTIC HARBOUR COMMISSION\n*Seminar on cranes\n3 May 2021\n"
	"=PROGRAMME\n" ROWS,
	"type=agenda\nissuer=BALTIC HARBOUR COMMISSION\n"
	"subject=Seminar on cranes\n" },
	{ "a note whose day stands below, with a long annex",
	"LT/2021/14\n=NOTE VERBALE\nThe Secretariat of the Lake Treaty "
	"presents its compliments to the Permanent Missions and has the "
	"honour to inform them of the third Conference of the Parties.\n"
	"The Secretariat avails itself of this opportunity to renew the "
	"assurances of its highest consideration.\n2 March 2021\n"
	"*Information sheet\nOne\nTwo\nThree\nFour\nFive\nSix\nSeven\n"
	"Eight\nNine\nTen\nEleven\n",
	"type=note-verbale\nissuer=Secretariat of the Lake Treaty\n"
	"ref=LT/2021/14\ndate=2021-03-02\nto=Permanent Missions\n" },
	{ "trap: the day of the meeting above the agenda of a note",
	"The Secretariat of the Lake Treaty presents its compliments to the "
	"Member Parliaments and with reference to the Assembly has the honour "
	"to inform them that the Consultation Meeting will be held on 2 March "
	"2021 at 10:00.\n"
	"The Secretariat avails itself of this opportunity to renew the "
	"assurances of its highest consideration.\n"
	"*CONSULTATION MEETING\n2 March 2021\n*DRAFT AGENDA\n"
	"Adoption of the agenda\nAny other business\n",
	"type=note-verbale\nissuer=Secretariat of the Lake Treaty\n"
	"to=Member Parliaments\n" },
	{ "trap: the date in the cell beside DEADLINE",
	"*Map Office\n| TO | Contact points |\n| FROM | Secretariat, Map "
	"Commission |\n| SUBJECT | Request for comments |\n"
	"| DEADLINE | 15 November 2021 |\n"
	"The Commission agreed to circulate the draft for comments, which "
	"are to be sent to the Secretariat in the usual form.\n",
	"type=letter\nissuer=Secretariat, Map Commission\n"
	"to=Contact points\nsubject=Request for comments\n" },
	{ "compliments in a letter make no note",
	"*Map Office\nRef: MO/1\n2 March 2021\nSubject: Congress\nDear Sir,\n"
	"The Map Office presents its compliments and invites you.\n"
	"Yours faithfully,\nAda Holm/nDirector\n",
	"type=letter\nissuer=Map Office\nref=MO/1\ndate=2021-03-02\n"
	"subject=Congress\n" SIGNED },
	{ "whose number it is",
	"*Map Office\nYour ref.: X/9\nIn reply please refer to: MO/2/21\n"
	"2 March 2021\nSubject: Congress\n" BODY,
	"type=letter\nissuer=Map Office\nref=MO/2/21\ndate=2021-03-02\n"
	"subject=Congress\n" SIGNED },
	{ "French: place and day below, the day above as well",
	"*COMMISSION DU DANUBE\nDate : 9 février 2021\n=NOTE VERBALE\n"
	"La Commission du Danube présente ses compliments aux États membres "
	"et a l'honneur de les inviter.\nLa Commission saisit cette occasion "
	"pour renouveler aux États membres les assurances de sa haute "
	"considération.\nFait à Budapest, le 9 février 2021\n",
	"type=note-verbale\nissuer=La Commission du Danube\nplace=Budapest\n"
	"date=2021-02-09\nto=États membres\n" },
	{ "Arabic: the place of the line above, both calendars",
	"*منظمة الخرائط العربية\nالرقم: 7/2021\nالموضوع: ندوة الخرائط\n"
	"تحية طيبة وبعد،\nيسرنا دعوتكم إلى الندوة.\n"
	"وتفضلوا بقبول فائق الاحترام.\nعمان، 18 رجب 1442هـ/n2 مارس 2021م\n",
	"type=letter\nissuer=منظمة الخرائط العربية\nref=7/2021\n"
	"place=عمان\ndate=2021-03-02\nsubject=ندوة الخرائط\n" },
	{ "Russian: an executive committee, wrapped in the genitive",
	"*ИСПОЛНИТЕЛЬНЫЙ КОМИТЕТ/nСОДРУЖЕСТВА РЕЧНЫХ СТРАН\n"
	"Исх. № 7-15/nот 02.03.2021 г.\nТема: Шлюзы\nУважаемые коллеги!\n"
	"Приглашаем вас на совещание.\nС уважением,\nИ. Ольхин\n",
	"type=letter\nissuer=ИСПОЛНИТЕЛЬНЫЙ КОМИТЕТ СОДРУЖЕСТВА РЕЧНЫХ СТРАН\n"
	"ref=7-15\ndate=2021-03-02\nsubject=Шлюзы\nsigned=И. Ольхин\n" },
	{ "Chinese: words of a sentence are no issuer",
	"*国际地图组织\n文号：GT-7\n2021年3月2日\n事由：地图大会\n"
	"尊敬的先生/女士：\n谨向贵方介绍大会情况，并邀请贵方派员参加。\n"
	"顺致敬意。\n林清\n主任\n",
	"type=letter\nissuer=国际地图组织\nref=GT-7\ndate=2021-03-02\n"
	"subject=地图大会\nsigned=林清\ntitle=主任\n" },
	{ "stacked labels with an empty line, two paragraphs",
	"*Map Bureau\n| Ref:/n/nTel:/nE-mail: | Circular 7/nMB/AL/n"
	"+41 22 730 1111/nmb@example.org | - To Members |\n"
	"| Subject: | Atlas |\n" BODY,
	"type=circular\nissuer=Map Bureau\nref=Circular 7 MB/AL\n"
	"to=Members\nsubject=Atlas\nemail=mb@example.org\n"
	"phone=+41 22 730 1111\n" SIGNED },
	{ "the sign for number is no part of it",
	"*Map Bureau\nRef. No. MB/17-2\n2 March 2021\nSubject: Atlas\n" BODY,
	"type=letter\nissuer=Map Bureau\nref=MB/17-2\ndate=2021-03-02\n"
	"subject=Atlas\n" SIGNED },
	{ "a code of capitals and figures alone",
	"*Map Bureau\nC.L.26.2021\n2 March 2021\nSubject: Atlas\n" BODY,
	"type=letter\nissuer=Map Bureau\nref=C.L.26.2021\n"
	"date=2021-03-02\nsubject=Atlas\n" SIGNED },
	{ "trap: a post box and a figure in a title are no codes",
	"*Map Bureau\nP.O. BOX 2275\nBerne\n2 March 2021\n"
	"*ATLAS 2021 CONGRESS\n" BODY,
	"type=letter\nissuer=Map Bureau\ndate=2021-03-02\n"
	"subject=ATLAS 2021 CONGRESS\n" SIGNED },
	{ "greeted first, the subject below",
	"*Map Bureau\nRef: MB/3\n2 March 2021\nDear Sir/Madam,\n"
	"*Subject: Second congress on atlases\n"
	"I have the honour to invite you.\nYours faithfully,\n"
	"Ada Holm/nDirector\n",
	"type=letter\nissuer=Map Bureau\nref=MB/3\ndate=2021-03-02\n"
	"subject=Second congress on atlases\n" SIGNED },
	{ "annexes that say of which letter they are",
	"*Map Bureau\nRef: MB 3/4-21\n2 March 2021\nSubject: Atlas\n" BODY
	"%%\n=ATTACHMENT A to State letter MB 3/4-21\nText\n%%\n"
	"=MB/3/4-21, ATTACHMENT B\nText\n",
	"type=letter\nissuer=Map Bureau\nref=MB 3/4-21\ndate=2021-03-02\n"
	"subject=Atlas\n" SIGNED "annex=ATTACHMENT A\n"
	"annex=ATTACHMENT B\n" },
	{ "trap: a sentence about an annex",
	"*Map Bureau\nRef: MB/5\n2 March 2021\nSubject: Atlas\n" BODY
	"%%\n*Annex 1 to the letter of 2020 still holds.\nText\n",
	"type=letter\nissuer=Map Bureau\nref=MB/5\ndate=2021-03-02\n"
	"subject=Atlas\n" SIGNED },
	{ "Russian: day and number in one line, a title with О",
	"*МЕЖДУНАРОДНЫЙ СОЮЗ КАРТОГРАФОВ\n| 02.03.2021 № 7-3/15 | ~ |\n"
	"| О заседании рабочей группы по атласам | ~ |\n"
	"Союз сообщает, что заседание рабочей группы по атласам состоится "
	"в Праге 3 мая 2021 года, и просит сообщить о вашем участии.\n",
	"type=letter\nissuer=МЕЖДУНАРОДНЫЙ СОЮЗ КАРТОГРАФОВ\nref=7-3/15\n"
	"date=2021-03-02\nsubject=О заседании рабочей группы по атласам\n" },
	{ "Chinese: number with the year in brackets, day below",
	"=国际地图组织秘书处\n=地组函〔2021〕12号\n=关于召开地图集会议的通知\n"
	"各成员：\n现将会议有关事项通知如下，会议将于2021年5月3日在北京举行，请各成员"
	"派员参加，并请及时回复。\n特此通知。\n附件：会议日程\n国际地图组织秘书处\n"
	"二〇二一年三月二日\n",
	"type=letter\nissuer=国际地图组织秘书处\nref=地组函〔2021〕12号\n"
	"date=2021-03-02\nto=各成员\nsubject=关于召开地图集会议的通知\n" },
	{ "United Nations is the begin of a longer name",
	"*United Nations/nMapping, Tracing and/nSurveying Organization\n"
	"11 March 2021\nRef.: CL/4371\nSubject: Atlas\n" BODY,
	"type=letter\nissuer=United Nations Mapping, Tracing and Surveying "
	"Organization\nref=CL/4371\ndate=2021-03-11\nsubject=Atlas\n"
	SIGNED },
	{ "French: the same, wrapped at commas and small words",
	"*Organisation des Nations Unies/npour la mesure,/nles cartes et la "
	"terre\nLe 3 mars 2021\nRéf. : CL/4345\nObjet : Atlas\n"
	"Madame, Monsieur,\nJe vous invite à la réunion.\n"
	"Veuillez agréer mes salutations distinguées.\nAda Holm\n",
	"type=letter\nissuer=Organisation des Nations Unies pour la mesure, "
	"les cartes et la terre\nref=CL/4345\ndate=2021-03-03\n"
	"subject=Atlas\nsigned=Ada Holm\n" },
	{ "issue day and meeting day, a committee that is no title",
	"Oslo, 4 April 2021\nTP-M(2021)OJ3\n=COMMITTEE ON OLD MAPS\n"
	"*38th plenary meeting\nOslo, 13 June 2021\n=DRAFT AGENDA\n" ROWS,
	"type=agenda\nref=TP-M(2021)OJ3\nplace=Oslo\ndate=2021-04-04\n"
	"subject=38th plenary meeting\n" },
	{ "who is written to, below the date, is no issuer",
	"Ref: ABC/21/17\nOslo, 3 March 2021\nThe Director General\n"
	"National Map Agency\nMinistry of Environment\n" BODY,
	"type=letter\nref=ABC/21/17\nplace=Oslo\ndate=2021-03-03\n"
	"to=The Director General\n" SIGNED },
	{ "whose letter is answered is no reference",
	"*Map Office\nReference: Your letter dated 2 February 2021\n"
	"3 March 2021\n" BODY,
	"type=letter\nissuer=Map Office\ndate=2021-03-03\n" SIGNED },
	{ "an addendum over three lines",
	"*Map Bureau\n| Addendum 2/nto Circular Letter/n5/MB/54 | "
	"3 March 2021 |\nSubject: Atlas\n" BODY,
	"type=addendum\nissuer=Map Bureau\n"
	"ref=Addendum 2 to Circular Letter 5/MB/54\n"
	"relates=addendum 2 Circular Letter 5/MB/54\ndate=2021-03-03\n"
	"subject=Atlas\n" SIGNED },
	{ "a document's number before words in quotes",
	"ABC/TC 46 N 912\n2 March 2021\n=ABC/TC 46 \"Maps of towns\"\n"
	"Secretariat: SFM\n*Notice of meeting: 40th plenary\n" BODY,
	"type=letter\nissuer=SFM\nref=ABC/TC 46 N 912\ndate=2021-03-02\n"
	"subject=40th plenary\n" SIGNED },
	{ "Russian: the title begins in the line that names its kind",
	"*МЕЖДУНАРОДНЫЙ СОЮЗ КАРТОГРАФОВ\n=ПРОГРАММА\n"
	"*форума «Карты и люди»\nПрага, 3 мая 2021 г.\n"
	"| 09:00-09:30 | Открытие |\n| 09:30-10:30 | Доклады |\n",
	"type=agenda\nissuer=МЕЖДУНАРОДНЫЙ СОЮЗ КАРТОГРАФОВ\n"
	"subject=ПРОГРАММА форума «Карты и люди»\n" },
	{ "Chinese: who signs with its name, above the day",
	"=地函〔2021〕12号\n=关于召开地图集会议的通知\n各成员：\n"
	"现将会议有关事项通知如下，会议将于2021年5月3日在北京举行，请各成员派员参加，"
	"并请及时回复。\n特此通知。\n附件：会议日程\n国际地图组织秘书处\n"
	"二○二一年三月二日\n",
	"type=letter\nissuer=国际地图组织秘书处\nref=地函〔2021〕12号\n"
	"date=2021-03-02\nto=各成员\nsubject=关于召开地图集会议的通知\n" },
	{ "a kind, its code and the day in the next line",
	"*MAP BUREAU\n*Administrative Circular/nCA/245 14 January 2021\n"
	"Subject: Atlas\n" BODY,
	"type=administrative-circular\nissuer=MAP BUREAU\n"
	"ref=Administrative Circular CA/245\ndate=2021-01-14\n"
	"subject=Atlas\n" SIGNED },
	{ "Spanish: a kind of its own before the number",
	"*MINISTERIO DE MAPAS\nLima, 2 de marzo de 2021\n"
	"OFICIO MÚLTIPLE N° 012-2021-MM/DGC\nAsunto: Taller de mapas\n"
	"Estimados señores:\nLes invito al taller.\nAtentamente,\n"
	"Ada Holm\n",
	"type=letter\nissuer=MINISTERIO DE MAPAS\n"
	"ref=OFICIO MÚLTIPLE N° 012-2021-MM/DGC\nplace=Lima\n"
	"date=2021-03-02\nsubject=Taller de mapas\nsigned=Ada Holm\n" },
	{ "trap: the venue below a programme's title",
	"*Workshop on old maps\n*Ministry of Culture of Norway\n"
	"Oslo, 3 May 2021\n*AGENDA\n" ROWS,
	"type=agenda\nsubject=Workshop on old maps\n" },
	{ "trap: the meeting's day below the letter's title",
	"*Map Office\n*Workshop on old maps\nOslo, 3 May 2021\n"
	"Dear colleague,\nThe workshop takes place in Oslo on 3 May 2021.\n"
	"Best regards,\nAda Holm\n",
	"type=letter\nissuer=Map Office\nsubject=Workshop on old maps\n"
	"signed=Ada Holm\n" },
	{ "trap: a concept note's label Date",
	"# Concept note\n*Dialogue on maps\nDate: 17 June 2025\n"
	"Platform: Zoom\nMaps are everywhere and the dialogue looks at why "
	"that matters to everyone.\n",
	"type=concept-note\nsubject=Dialogue on maps\n" },
	{ "number, place and day in one line",
	"*Map Office\nRef: MO/21/45 New York, 2 March 2021\n"
	"Subject: Atlas\n" BODY,
	"type=letter\nissuer=Map Office\nref=MO/21/45\nplace=New York\n"
	"date=2021-03-02\nsubject=Atlas\n" SIGNED },
	{ "French: a republic, its motto, rules, and the ministry",
	"| RÉPUBLIQUE DES ÎLES/nUn Peuple – Un But/n---------/nMINISTÈRE DES "
	"CARTES | N° 00123/MC/CAB/n---------/nAvarua, le 2 mars 2021 |\n"
	"Objet : Atlas\nMadame, Monsieur,\nJe vous invite à la réunion.\n"
	"Cordialement,\nAda Holm\n",
	"type=letter\nissuer=MINISTÈRE DES CARTES\nref=N° 00123/MC/CAB\n"
	"place=Avarua\ndate=2021-03-02\nsubject=Atlas\nsigned=Ada Holm\n" },
	{ "a document's head with labels of all sorts",
	"| INTERNATIONAL MAP UNION | MG3-TD11/PLEN |\n"
	"| Question(s): | All/3 |\n| Source: | Chairman |\n"
	"| Title: | Draft agenda of the meeting |\n"
	"Oslo, 3 May 2021\n" ROWS,
	"type=agenda\nissuer=INTERNATIONAL MAP UNION\nref=MG3-TD11/PLEN\n"
	"subject=Draft agenda of the meeting\n" },
	{ "Russian: a day in quotes, a town with its mark",
	"=ПОСТОЯННОЕ ПРЕДСТАВИТЕЛЬСТВО ОСТРОВОВ\n№ 15/н\n"
	"Постоянное представительство Островов свидетельствует свое уважение "
	"Секретариату и имеет честь сообщить о форуме.\n"
	"Представительство пользуется случаем, чтобы возобновить Секретариату "
	"уверения в своем уважении.\nг. Женева, «2» марта 2021 года\n",
	"type=note-verbale\nissuer=Постоянное представительство Островов\n"
	"ref=15/н\nplace=Женева\ndate=2021-03-02\nto=Секретариату\n" },
	{ "a general secretariat of a house that is known",
	"*INTERNATIONAL TELECOMMUNICATION UNION/nGeneral Secretariat\n"
	"Ref.: GS/1\n2 March 2021\nSubject: Atlas\n" BODY,
	"type=letter\nissuer=General Secretariat\nref=GS/1\n"
	"date=2021-03-02\nsubject=Atlas\n" SIGNED },
	{ "an office of two words, of a house that is not",
	"*Parliament of the Map States/nInternational Secretariat\n"
	"Ref.: IS/1\n2 March 2021\nSubject: Atlas\n" BODY,
	"type=letter\nissuer=Parliament of the Map States International "
	"Secretariat\nref=IS/1\ndate=2021-03-02\nsubject=Atlas\n" SIGNED },
	{ "a programme below what explains it: a concept note",
	"# Old maps in new hands\n# Session overview\nThe session looks at "
	"who keeps old maps today.\n# Provisional agenda\nOslo, 3 May 2021\n"
	ROWS,
	"type=concept-note\nsubject=Old maps in new hands\n" },
	{ "trap: a programme that has an introduction",
	"# Old maps in new hands\n# Provisional agenda\nOslo, 3 May 2021\n"
	"| 09:00-09:30 | *Introduction |\n| 09:30-10:30 | Maps |\n",
	"type=agenda\nsubject=Old maps in new hands\n" },
	{ "a bare code, its place and its day in one line",
	"*Map Office\nMO 3/20.1-SA53 Lima, 14 May 2021\nSubject: Atlas\n"
	BODY,
	"type=letter\nissuer=Map Office\nref=MO 3/20.1-SA53\nplace=Lima\n"
	"date=2021-05-14\nsubject=Atlas\n" SIGNED },
	{ "the same turned round, in a programme",
	"Oslo, 12 March 2021 MAP-BU(2021)OJ2\n*13th meeting of the Bureau\n"
	"Oslo, 3 May 2021\n=DRAFT AGENDA\n" ROWS,
	"type=agenda\nref=MAP-BU(2021)OJ2\nplace=Oslo\ndate=2021-03-12\n"
	"subject=13th meeting of the Bureau\n" },
	{ "Russian: number, town and day behind the label",
	"*МЕЖДУНАРОДНЫЙ СОЮЗ КАРТОГРАФОВ\nИсх. № 45/2-11 Прага, 2 марта "
	"2021 г.\nТема: Атлас\nУважаемые коллеги!\nПриглашаем вас.\n"
	"С уважением,\nИ. Ольхин\n",
	"type=letter\nissuer=МЕЖДУНАРОДНЫЙ СОЮЗ КАРТОГРАФОВ\nref=45/2-11\n"
	"place=Прага\ndate=2021-03-02\nsubject=Атлас\nsigned=И. Ольхин\n" },
	{ "a document of a kind without a name; marks are no title",
	"Informal document No. 3\n*Commission for Maps\n*Distr.: General\n"
	"*Timetable of the eighth session\nOslo, 3 May 2021\n"
	"=PROVISIONAL AGENDA\n" ROWS,
	"type=agenda\nissuer=Commission for Maps\n"
	"ref=Informal document No. 3\n"
	"subject=Timetable of the eighth session\n" },
	{ "fr: an umbrella above a body whose noun also names meetings",
	"NATIONS UNIES/nCOMMISSION DES CARTES\nRéf.: MO/5\n"
	"Berne, le 2 mars 2021\nObjet: Cartes du monde\nMadame, Monsieur,\n"
	"La réunion se tiendra à Oslo le 3 mai 2021.\n",
	"type=letter\nissuer=COMMISSION DES CARTES\nref=MO/5\nplace=Berne\n"
	"date=2021-03-02\nsubject=Cartes du monde\n" },
	{ "who meets, and that it meets, is a title",
	"*Map Office\nMO/5-17\nBern, 2 March 2021\n"
	"*Atlas working group: third meeting\n" BODY,
	"type=letter\nissuer=Map Office\nref=MO/5-17\nplace=Bern\n"
	"date=2021-03-02\nsubject=Atlas working group: third meeting\n"
	SIGNED },
	{ "one line in three languages; the street behind a name",
	"Organisation mondiale des cartes · World Map Organization · "
	"Organización Mundial de Mapas\nRef.: WM/8\n2 March 2021\n"
	"Subject: Maps\n" BODY,
	"type=letter\nissuer=World Map Organization\nref=WM/8\n"
	"date=2021-03-02\nsubject=Maps\n" SIGNED },
	{ "fr: the same",
	"World Map Organization / Organisation mondiale des cartes\n"
	"Réf.: WM/8\nBerne, le 2 mars 2021\nObjet: Cartes du monde\n"
	"Madame, Monsieur,\nLa réunion se tiendra à Oslo le 3 mai 2021.\n",
	"type=letter\nissuer=Organisation mondiale des cartes\nref=WM/8\n"
	"place=Berne\ndate=2021-03-02\nsubject=Cartes du monde\n" },
	{ "ru: lines of several languages in one paragraph",
	"World Map Organization/nOrganización Mundial de Mapas/n"
	"Всемирная организация карт\nИсх. № WM/8\nБерн, 2 марта 2021 г.\n"
	"Тема: Карты\nУважаемые коллеги!\n"
	"Съезд состоится 3 мая 2021 года в Осло.\n",
	"type=letter\nissuer=Всемирная организация карт\nref=WM/8\n"
	"place=Берн\ndate=2021-03-02\nsubject=Карты\n" },
	{ "the street behind a name",
	"World Map Organization, 12 Quay Road, 3000 Bern\nRef.: WM/8\n"
	"2 March 2021\nSubject: Maps\n" BODY,
	"type=letter\nissuer=World Map Organization\nref=WM/8\n"
	"date=2021-03-02\nsubject=Maps\n" SIGNED },
	{ "an office that is wrapped before its noun, below its house",
	"World Map Organization\nMap Standardization/nBureau\n"
	"Bern, 2 March 2021\nRef.: MO/5\nSubject: Maps\nDear Sir,\n"
	"The meeting will be held in Oslo on 3 May 2021.\n",
	"type=letter\nissuer=Map Standardization Bureau\nref=MO/5\n"
	"place=Bern\ndate=2021-03-02\nsubject=Maps\n" },
	{ "a name that goes on behind \"on\"",
	"Convention on/nMap Diversity\nRef.: MO/5\n2 March 2021\n"
	"Subject: Maps\nDear Sir,\n"
	"The meeting will be held in Oslo on 3 May 2021.\n",
	"type=letter\nissuer=Convention on Map Diversity\nref=MO/5\n"
	"date=2021-03-02\nsubject=Maps\n" },
	{ "ar: an information note is no concept note",
	"| MAP/02/INF.1 | 2 مارس 2021 |\n*المؤتمر الثالث للخرائط\n"
	"عمان، 3-5 مايو 2021\n*مذكرة إعلامية\n"
	"1 سيعقد المؤتمر الثالث للخرائط في قاعة المؤتمرات في عمان.\n",
	"ref=MAP/02/INF.1\ndate=2021-03-02\n"
	"subject=المؤتمر الثالث للخرائط\n" },
	{ "ar: a note whose first paragraph ends with a comma",
	"| الأمانة العامة | الرقم: 5/41 |\n*مذكرة\n"
	"تهدي الأمانة العامة لمنظمة الخرائط أطيب تحياتها إلى المندوبيات "
	"الدائمة الموقرة للدول الأعضاء لدى المنظمة،\n"
	"وتتشرف بالإحاطة بأنه تقرر عقد اجتماع الخرائط في عمان يوم 3 مايو 2021.\n",
	"type=note-verbale\nissuer=الأمانة العامة لمنظمة الخرائط\nref=5/41\n"
	"to=المندوبيات الدائمة الموقرة للدول الأعضاء لدى المنظمة\n" },
	{ "a department of a house, with its numbers in the same cell",
	"| International/nMap/nOrganization | Official Meetings Department/n"
	"T: +41 31 000 11 22/nE: maps@example.org |\n"
	"TO ALL MEMBERS\n31 January 2021\n*Meeting on maps\nDear Sir,\n"
	"The meeting will be held in Oslo on 3 May 2021.\n",
	"type=letter\nissuer=Official Meetings Department\n"
	"date=2021-01-31\nto=ALL MEMBERS\nsubject=Meeting on maps\n"
	"email=maps@example.org\nphone=+41 31 000 11 22\n" },
	{ "es: a commission known by its name, below its house",
	"*ORGANIZACIÓN DE LOS ESTADOS AMERICANOS\n"
	"*Comisión Interamericana de Telecomunicaciones\n"
	"Lima, 2 de marzo de 2021\nRef.: MO/5\nAsunto: Mapas\n"
	"Estimados señores:\nLa reunión se celebrará en Oslo el 3 de mayo de "
	"2021.\n",
	"type=letter\nissuer=Comisión Interamericana de Telecomunicaciones\n"
	"ref=MO/5\nplace=Lima\ndate=2021-03-02\nsubject=Mapas\n" },
	{ "es: a body, and below it which session: the title of its agenda",
	"| ~ | TC/42/1/nORIGINAL: Inglés/nFECHA: 2 de marzo de 2021 |\n"
	"=UNIÓN INTERNACIONAL DE MAPAS\n"
	"=COMITÉ TÉCNICO/nTercera sesión\nBerna, 3 a 5 de mayo de 2021\n"
	"=PROYECTO DE ORDEN DEL DÍA\n1. Apertura de la sesión\n"
	"2. Aprobación del orden del día\n",
	"type=agenda\nissuer=UNIÓN INTERNACIONAL DE MAPAS\nref=TC/42/1\n"
	"date=2021-03-02\nsubject=COMITÉ TÉCNICO Tercera sesión\n" },
};

int
main(void)
{
	for (size_t i = 0; i < NELEM(cases); i++)
		lettertest(cases[i].what, cases[i].text, cases[i].want);
	return tap_done();
}
