/* SPDX-License-Identifier: MIT */
/* To whom a letter goes and who gets a copy, however the list is written. */
#include "lettertext.h"

#define HEAD "*Map Office\nRef.: MO/5\nBern, 2 March 2021\n"
#define BODY "Dear Sir/Madam,\nI have the honour to invite you to the " \
	"meeting, which will be held in Oslo from 3 to 5 May 2021.\n" \
	"Yours faithfully,\nAda Holm/nDirector\n"

static const struct {
	const char	*what, *text, *want;
} cases[] = {
	{ "es: the town that closes an address",
	"*Oficina de Mapas\nRef.: OM/5\nBerna, 2 de marzo de 2021\n"
	"A los Directores de Cartografía/nQuito.-\n"
	"Asunto: Mapas\nEstimados colegas:\n"
	"Me complace invitarles a la reunión, que se celebrará en Oslo del 3 "
	"al 5 de mayo de 2021.\nAtentamente,\nAda Holm/nDirectora\n",
	"to=Directores de Cartografía\n" },
	{ "typed hyphens and tabs, copies below",
	"*Map Office\n| Ref.: | MO/5 | -/tTo Members of the Office;/n"
	"-/tTo observers;/nCopy:/n–/tTo the Chairman of Group 2;/n"
	"–/tThe Registrar |\n| Subject: | Maps |\n" BODY,
	"to=Members of the Office\nto=observers\n"
	"copy=the Chairman of Group 2\ncopy=The Registrar\n" },
	{ "lines that tabs set below the first one",
	HEAD "To:/tAll members of the Office\n/tUnited Nations agencies\n"
	"Subject:/tMaps\n" BODY,
	"to=All members of the Office\nto=United Nations agencies\n" },
	{ "lines without a label, one of them wrapped",
	HEAD "Heads of Survey Offices/nMINISTRIES OF LANDS OF THE STATES/n"
	"OF THE NORTHERN REGION/nObservers\n*Maps of tomorrow\n" BODY,
	"to=Heads of Survey Offices\nto=MINISTRIES OF LANDS OF THE STATES OF "
	"THE NORTHERN REGION\nto=Observers\n" },
	{ "a cell without a label, parted by commas",
	"*Map Office\n| Ref.: | MO/5 | Bern, 2 March 2021 |\n"
	"| ~ | Member States of the Region, Survey Offices and Agencies, "
	"Observers, Partners | ~ |\n| Subject: | Maps | ~ |\n" BODY,
	"to=Member States of the Region\nto=Survey Offices and Agencies\n"
	"to=Observers\nto=Partners\n" },
	{ "numbers of groups are nobody", "*Map Office\nRef.: MO/5\n"
	"Bern, 2 March 2021\nTo Survey Offices that take part in the work of "
	"Working Parties 1A, 1B and 1C and Task Group 1/5 of Group 1\n"
	"Subject: Maps\n" BODY,
	"to=Survey Offices that take part in the work of Working Parties 1A, "
	"1B and 1C and Task Group 1/5 of Group 1\n" },
	{ "what to do is nobody, nor what is said of a form",
	"*Map Office\n| Ref.: | MO/5 | Bern, 2 March 2021 |\n"
	"| Subject: | Maps | ~ |\n| Action required: | "
	"To submit the names of experts by 3 May 2021 | ~ |\n"
	"| Distribution | Members of Group 2 | ~ |\n" BODY, "" },
	{ "a title is nobody", "*Map Office\nRef.: MO/5\nBern, 2 March 2021\n"
	"*Meeting of the Heads of Survey Offices\n" BODY, "" },
	{ "below the letter, under a list of annexes; a name wrapped",
	"*Map Office\nRef.: MO/5\nBern, 2 March 2021\nSubject: Maps\n" BODY
	"Annex: Draft programme\n"
	"To:/tPermanent Representatives (or Directors of Survey or/n"
	"Cadastre Offices) of Members\ncc:/tThe President/n"
	"The Regional Office\nDRAFT PROGRAMME\n",
	"to=Permanent Representatives (or Directors of Survey or Cadastre "
	"Offices) of Members\ncopy=The President\n"
	"copy=The Regional Office\n" },
	{ "an answer goes to an office: no copy of the letter",
	"*Map Office\n| TO | Contact Points of the Office |\n"
	"| COMMENTS | To: Map Group/nE-mail: maps@example.org/n"
	"Copy to: Map Office/nE-mail: office@example.org |\n"
	"| SUBJECT | Maps |\n" BODY, "to=Contact Points of the Office\n" },
	{ "compliments of a letter to nobody in particular",
	HEAD "The Map Office presents its compliments and has the honour to "
	"invite you to the meeting, to be held in Oslo on 3 May 2021.\n", "" },
	{ "fr: letters of a list are no word for \"to\"",
	"*Office des cartes\n| Réf.: | MO/5 | Berne, le 2 mars 2021 |\n"
	"| Objet: | Cartes | ~ |\n| Suite à donner: | a)/tproposer des "
	"experts;/nb)/trépondre au questionnaire | ~ |\n"
	"Madame, Monsieur,\nVeuillez trouver ci-joint le programme de la "
	"réunion qui se tiendra à Oslo le 3 mai 2021.\n"
	"Veuillez agréer, Madame, Monsieur, mes salutations.\n", "" },
	{ "fr: typed dashes below the label",
	"*Office des cartes\n| Réf.: | MO/5 | Aux:/n–/tÉtats Membres de "
	"l'Office;/n–/tMembres associés |\n| Objet: | Cartes | ~ |\n"
	"Madame, Monsieur,\nVeuillez trouver ci-joint le programme de la "
	"réunion qui se tiendra à Oslo le 3 mai 2021.\n",
	"to=États Membres de l'Office\nto=Membres associés\n" },
	{ "es: one sentence over three typed lines; the place is nobody",
	"*Oficina de Mapas\nRef.: MO/5\nBerna, 2 de marzo de 2021\n"
	"A las Administraciones de los Estados Miembros y a los Miembros/n"
	"de la Oficina que participan en los trabajos de los/n"
	"Grupos 2 y 3/nPresente\nAsunto: Mapas\nEstimados colegas:\n"
	"Tengo el honor de invitarles a la reunión, que se celebrará en Oslo "
	"el 3 de mayo de 2021.\nAtentamente,\nAda Holm\n",
	"to=Administraciones de los Estados Miembros y a los Miembros "
	"de la Oficina que participan en los trabajos de los Grupos 2 y 3\n" },
	{ "es: a masthead that goes on with \"para la\" is no list",
	"| ORGANIZACIÓN/nPARA LA AGRICULTURA Y LOS MAPAS | ~ |\n"
	"CARTA CIRCULAR 5/2021\n| A: | Puntos de contacto de la Región/n"
	"Observadores |\n| ASUNTO: | Mapas |\n"
	"1. La reunión se celebrará en Oslo el 3 de mayo de 2021.\n",
	"to=Puntos de contacto de la Región\nto=Observadores\n" },
	{ "ru: datives whose lines end in commas, a name wrapped",
	"*Бюро карт\n| Циркуляр/n5/21 | 2 марта 2021 года |\n"
	"Администрациям Государств-Членов,/nЧленам Сектора карт,/n"
	"Ассоциированным членам, участвующим в работе 2-й/n"
	"Комиссии по картам,/nи Академическим организациям\n"
	"| Предмет: | Собрание по картам |\n# 1 Введение\n"
	"Собрание состоится 3 мая 2021 года в Осло.\n",
	"to=Администрациям Государств-Членов\nto=Членам Сектора карт\n"
	"to=Ассоциированным членам, участвующим в работе 2-й Комиссии по "
	"картам\nto=Академическим организациям\n" },
	{ "ru: a right-hand cell, the list's note",
	"| Исх. № 5-115/nот 02.03.2021 | Руководителям картографических "
	"служб/nНаблюдателям в Бюро/n(по списку рассылки) |\n"
	"Уважаемые коллеги!\nСобрание состоится 3 мая 2021 года в Осло.\n"
	"С уважением,\nА. Холм\n",
	"to=Руководителям картографических служб\n"
	"to=Наблюдателям в Бюро\n" },
	{ "zh: one line with its commas, cut by the printed line",
	"*地图局\n| 通函/n5/LC/7 | 2021年3月2日 |\n"
	"| 致地图局各成员国主管部门、地图部门成员、/n"
	"参加第2组工作的准成员以及学术成员 |\n| 事由： | 地图会议 |\n"
	"尊敬的先生/女士：\n会议将于2021年5月3日在奥斯陆举行。\n",
	"to=地图局各成员国主管部门\nto=地图部门成员\n"
	"to=参加第2组工作的准成员\nto=学术成员\n" },
	{ "ar: titles of honour, a line each",
	"*مكتب الخرائط\nالمرجع: MO/5\nالموضوع: اجتماع الخرائط\n"
	"سعادة مدير عام المساحة في المملكة/nسعادة رئيس هيئة الخرائط\n"
	"السلام عليكم ورحمة الله وبركاته،\n"
	"يسرني دعوتكم إلى الاجتماع الذي سيعقد في عمان يوم 3 مايو 2021.\n"
	"وتفضلوا بقبول فائق الاحترام\n",
	"to=سعادة مدير عام المساحة في المملكة\nto=سعادة رئيس هيئة الخرائط\n" },
	{ "one person, with post, office and street",
	HEAD "Mr. Bo Berg/nMinister of Lands/nMinistry of Lands/nP.O. Box 1/n"
	"Oslo, Norway\n*Maps of tomorrow\n" BODY,
	"to=Mr. Bo Berg Minister of Lands Ministry of Lands\n" },
	{ "the honorific on a line of its own",
	HEAD "His Excellency/nMr. Bo Berg/nPermanent Representative of Norway\n"
	"Excellency,\nThe meeting will be held in Oslo on 3 May 2021.\n",
	"to=His Excellency Mr. Bo Berg Permanent Representative of Norway\n" },
	{ "fr: \"à l'attention de\"",
	"*Office des cartes\nRéf.: MO/5\nBerne, le 2 mars 2021\n"
	"À l'attention des points focaux nationaux\nObjet: Cartes\n"
	"Madame, Monsieur,\nLa réunion se tiendra à Oslo le 3 mai 2021.\n",
	"to=points focaux nationaux\n" },
	{ "es: \"Señores\" and \"Presente\" around an address",
	"*Oficina de Mapas\nRef.: MO/5\nBerna, 2 de marzo de 2021\n"
	"Señores/nMinistros de Tierras/nDirectores de Cartografía/nPresente\n"
	"Asunto: Mapas\nDe mi consideración:\n"
	"La reunión se celebrará en Oslo el 3 de mayo de 2021.\n",
	"to=Ministros de Tierras\nto=Directores de Cartografía\n" },
	{ "ar: a line before the one that a label begins",
	"*مكتب الخرائط\nالمرجع: MO/5\n"
	"أصحاب المعالي وزراء المساحة/nالسادة رؤساء هيئات الخرائط\n"
	"الموضوع: الخرائط\nتحية طيبة وبعد،\n"
	"يعقد الاجتماع في تونس يوم 3 مايو 2021.\n",
	"to=أصحاب المعالي وزراء المساحة\nto=السادة رؤساء هيئات الخرائط\n" },
	{ "a line that names who is greeted",
	HEAD "Leaders of the Map League (ML)\nSubject: Maps\n"
	"Dear ML Leaders,\nThe meeting will be held in Oslo on 3 May 2021.\n"
	"Yours faithfully,\n",
	"to=Leaders of the Map League (ML)\n" },
	{ "copies: a unit belongs to what stands before it; lines set in",
	HEAD "To: Heads of map services\n"
	"cc: Map Commission, DG ATLAS, Unit C.4\nSubject: Maps\n" BODY,
	"to=Heads of map services\ncopy=Map Commission, DG ATLAS, Unit C.4\n" },
	{ "spaces for a tab",
	HEAD "To: Heads of map services\n     Directors of atlas centres\n"
	"Subject: Maps\n" BODY,
	"to=Heads of map services\nto=Directors of atlas centres\n" },
	{ "ru: datives beside the masthead and below",
	"| *СОЮЗ КАРТОГРАФОВ/nБЮРО | Картографическим службам стран/n"
	"Деловому совету |\n| 02.03.2021 № 5-115 | ~ |\n"
	"О съезде картографов\nУважаемые коллеги!\n"
	"Съезд состоится 3 мая 2021 года в Осло.\n",
	"to=Картографическим службам стран\nto=Деловому совету\n" },
	{ "small words behind \"to all\"",
	HEAD "To all map makers\n*Third meeting\n" BODY,
	"to=all map makers\n" },
	{ "es: the same",
	"*Oficina de Mapas\nRef.: MO/5\nBerna, 2 de marzo de 2021\n"
	"A todos los cartógrafos\nAsunto: Mapas\nDe mi consideración:\n"
	"La reunión se celebrará en Oslo el 3 de mayo de 2021.\n",
	"to=todos los cartógrafos\n" },
	{ "between the masthead and the day",
	"*Map Office\nPermanent Missions to the Union in Bern\n"
	"Observers of the Union\nBern, 2 March 2021\nRef.: MO/5\n"
	"*Third meeting on maps\n" BODY,
	"to=Permanent Missions to the Union in Bern\n"
	"to=Observers of the Union\n" },
	{ "one line below the signature, the last with a small letter",
	HEAD "Subject: Maps\n" BODY
	"To:/tMap Focal Points, Survey Office Heads, relevant "
	"organizations\n",
	"to=Map Focal Points\nto=Survey Office Heads\n"
	"to=relevant organizations\n" },
	{ "zh: all whom a notice goes to, before a colon",
	"海洋局办公室\n海办函〔2025〕7号\n*关于召开潮汐年会的通知\n"
	"各省（区、市）海洋局，各直属单位，有关港口和高校：\n"
	"潮汐年会定于2025年5月3日在杭州召开，现将会议的有关事项通知如下，请认真组织参会。\n",
	"to=各省（区、市）海洋局\nto=各直属单位\nto=有关港口和高校\n" },
	{ "zh: no text below a colon",
	"国家海洋局\n海函〔2025〕7号\n*关于邀请参加潮汐论坛的函\n"
	"外交部、教育部、科技部：\n"
	"潮汐论坛将于2025年5月3日在杭州举行，现邀请贵部派员参加。\n特此函达。\n",
	"to=外交部\nto=教育部\nto=科技部\n" },
	{ "zh: what they are to do is no greeting",
	"海洋局办公室\n*关于召开潮汐年会的通知\n各单位参加会议的人数如下：\n"
	"潮汐年会定于2025年5月3日在杭州召开，现将会议的有关事项通知如下，请认真组织参会。\n",
	"" },
	{ "commas that part no addressees",
	HEAD "To: Ministry of Mines, of roads, and of rivers\nSubject: Maps\n"
	BODY, "to=Ministry of Mines, of roads, and of rivers\n" },
	{ "ru: small letters behind each comma",
	"*Картографическое бюро\nСсылка: MO/5\n"
	"Кому: Администрациям Государств-Членов, членам Сектора, "
	"ассоциированным членам\nПредмет: Карты\nУважаемые господа!\n"
	"Совещание пройдет в Осло 3 мая 2021 года.\n",
	"to=Администрациям Государств-Членов\nto=членам Сектора\n"
	"to=ассоциированным членам\n" },
	{ "ru: many on both sides of one comma",
	"*Картографическое бюро\nСсылка: MO/5\n"
	"Членам Союза картографов, представителям наблюдателей\n"
	"Предмет: Карты\nУважаемые господа!\n"
	"Совещание пройдет в Осло 3 мая 2021 года.\n",
	"to=Членам Союза картографов\nto=представителям наблюдателей\n" },
	{ "those of a body that meets, beside the contact",
	"*Map Office\n| Ref.: | MO/5 | Bern, 2 March 2021 |\n"
	"| Contact:/nE-mail: | Ms Eva One/none@example.org | "
	"Atlas Steering Committee Members |\n| Subject: | Maps | ~ |\n" BODY,
	"to=Atlas Steering Committee Members\n" },
	{ "an agenda's last item goes to nobody",
	"| GROUP ON MAPS/n2nd session | MAP 2/1/n2 December 2020 |\n"
	"*PROVISIONAL AGENDA\nto be held in Oslo from 3 to 5 May 2021\n"
	"| 1 | Adoption of the agenda |\n| 2 | Any other business |\n"
	"| 3 | Report to the Committees |\n", "" },
};

int
main(void)
{
	for (size_t i = 0; i < NELEM(cases); i++)
		lettertest_of(" to copy ", cases[i].what, cases[i].text,
		    cases[i].want);
	return tap_done();
}
