/* SPDX-License-Identifier: MIT */
/* Who signed, in whose name, and what one is. */
#include "lettertext.h"

#define HEAD "*Map Office\nRef.: MO/5\n2 March 2021\nSubject: Maps\n" \
	"Dear Sir/Madam,\nThe meeting will be held in Oslo on 3 May 2021.\n"
#define RU "*Бюро карт\nИсх. № MO/5\nПредмет: Карты\nУважаемые коллеги!\n" \
	"Собрание состоится 3 мая 2021 года в Осло.\n"

static const struct {
	const char	*what, *text, *want;
} cases[] = {
	{ "name and post", HEAD "Yours faithfully,\n(signed)\n"
	"Ada Holm/nDirector, Map Office\n",
	"signed=Ada Holm\ntitle=Director, Map Office\n" },
	{ "in brackets, for somebody", HEAD "Yours faithfully,\n"
	"(Ada Holm)/nfor the Secretary-General\n",
	"signed=Ada Holm\ntitle=for the Secretary-General\n" },
	{ "mark and name on one line, the post behind a comma",
	HEAD "Yours faithfully,\n(signed) Ada Holm, Director\n",
	"signed=Ada Holm\ntitle=Director\n" },
	{ "post above the name", HEAD "Yours sincerely,\n"
	"Director, Map Office/nADA HOLM\n",
	"signed=ADA HOLM\ntitle=Director, Map Office\n" },
	{ "no formula; a contact below is nobody who signs",
	HEAD "Ada Holm/nDirector\nMs Eva Lind/nSecretary of the Group/n"
	"Tel: +41 31 000 11 22\n", "signed=Ada Holm\ntitle=Director\n" },
	{ "a contact alone", HEAD "Write to:\nMs Eva Lind/nHead of Section/n"
	"Tel: +41 31 000 11 22\n", "" },
	{ "ar: no formula, a name that circ does not know",
	"*مكتب الخرائط\nالمرجع: MO/5\nالموضوع: الخرائط\nحضرات السادة،\n"
	"سيعقد الاجتماع في أوسلو في 3 مايو 2021.\nفرانك رانغولد/nالمدير\n"
	"الملحقات: 1\n", "signed=فرانك رانغولد\ntitle=المدير\n" },
	{ "fr: in the name of another, over two paragraphs",
	"*Office des cartes\nRéf.: MO/5\nObjet: Cartes\nMadame, Monsieur,\n"
	"La réunion se tiendra à Oslo le 3 mai 2021.\n"
	"Veuillez agréer, Madame, Monsieur, mes salutations distinguées.\n"
	"Pour le Président et par délégation,/nle Directeur des cartes\n"
	"Éric Lindon\n",
	"signed=Éric Lindon\ntitle=Pour le Président et par délégation le "
	"Directeur des cartes\n" },
	{ "fr: \"au nom de\" with a colon",
	"*Office des cartes\nRéf.: MO/5\nObjet: Cartes\nMadame, Monsieur,\n"
	"La réunion se tiendra à Oslo le 3 mai 2021.\n"
	"Veuillez agréer, Madame, Monsieur, mes salutations distinguées.\n"
	"Au nom du Directeur général:/nIda Moret/nDirectrice des cartes\n",
	"signed=Ida Moret\ntitle=Directrice des cartes\n" },
	{ "es: an acronym ends the post below a name",
	"*Oficina de mapas\nRef.: MO/5\nAsunto: Mapas\n"
	"Estimados señores:\n"
	"La reunión se celebrará en Oslo el 3 de mayo de 2021.\n"
	"Atentamente,\nZulma Echeverri Ollé/nSecretaria Ejecutiva de la "
	"MAPEX\n", "signed=Zulma Echeverri Ollé\ntitle=Secretaria Ejecutiva de "
	"la MAPEX\n" },
	{ "ru: post and name parted by a tab", RU "С уважением,\n"
	"Генеральный директор/tА.Б. Орлова\n",
	"signed=А.Б. Орлова\ntitle=Генеральный директор\n" },
	{ "ru: the same in two cells, without a formula", RU
	"| Заместитель директора/nБюро карт | А.Б. Орлова |\n",
	"signed=А.Б. Орлова\ntitle=Заместитель директора Бюро карт\n" },
	{ "ru: formula, mark and name in one cell", RU
	"| С уважением,/n(подпись)/nАнна Орлова/nДиректор Бюро карт | "
	"Новости Бюро |\n", "signed=Анна Орлова\ntitle=Директор Бюро карт\n" },
	{ "ru: spaces part them", RU "С уважением,\n"
	"Генеральный директор          А.Б. Орлова\n",
	"signed=А.Б. Орлова\ntitle=Генеральный директор\n" },
	{ "zh: one space parts them",
	"*地图局\n文号：MO/5\n事由：地图\n尊敬的先生/女士：\n"
	"会议将于2021年5月3日在奥斯陆举行。\n顺致敬意\n局长　李明\n",
	"signed=李明\ntitle=局长\n" },
	{ "zh: post above the name",
	"*地图局\n文号：MO/5\n事由：地图\n尊敬的先生/女士：\n"
	"会议将于2021年5月3日在奥斯陆举行。\n顺致敬意！\n（原件已签）\n"
	"地图局主任/n李明远\n", "signed=李明远\ntitle=地图局主任\n" },
	{ "ar: a formula of two lines",
	"*مكتب الخرائط\nالمرجع: MO/5\nالموضوع: الخرائط\nتحية طيبة وبعد،\n"
	"سيعقد الاجتماع في عمان يوم 3 مايو 2021.\n"
	"شاكراً لكم حسن تعاونكم،/nوتقبلوا خالص تحياتي،\n"
	"د. سلمى حداد/nمديرة المكتب\n",
	"signed=د. سلمى حداد\ntitle=مديرة المكتب\n" },
	{ "ru: the post takes two lines, the name stands behind it",
	RU "С уважением,\nЗаместитель директора/nБюро карт    А.К. Ольхин\n",
	"signed=А.К. Ольхин\ntitle=Заместитель директора Бюро карт\n" },
	{ "es: an office's name behind a post is nobody's",
	"*Oficina de Mapas\nRef.: MO/5\nAsunto: Mapas\nEstimados señores:\n"
	"La reunión se celebrará en Oslo el 3 de mayo de 2021.\n"
	"Atentamente,\nIda Moret/nDirectora Regional/n"
	"Oficina Sudamericana de la MO\n",
	"signed=Ida Moret\ntitle=Directora Regional Oficina Sudamericana de la "
	"MO\n" },
	{ "no greeting and no formula: prose, and below it name and post",
	"*Map Office\nBern, 2 March 2021\n*Dates of the meeting on maps\n"
	"The Office informs all members that the meeting will be held in Oslo "
	"from 3 to 5 May 2021.\nRequests should reach the Office by 3 April "
	"2021.\nJan Holmberg/nExecutive Secretary\n",
	"signed=Jan Holmberg\ntitle=Executive Secretary\n" },
	{ "a greeting of one word, an obedient servant, the address below",
	"*Map Office\n8 September 2020\n*Tenth meeting on maps\nSir,\n"
	"I invite you to the meeting, which will be held in Oslo on 3 May "
	"2021.\nI have the honour to be, Sir, your obedient servant,\n"
	"Jan Holmberg/nDirector-General\n"
	"Map Office, Quay 4, 3011 Bern, Switzerland\n",
	"signed=Jan Holmberg\ntitle=Director-General\n" },
	{ "speakers of a programme sign nothing",
	"*Meeting on maps\nOslo, 3 May 2021\n09:00 Opening\nJan Holmberg/n"
	"Director-General\n", "" },
};

int
main(void)
{
	for (size_t i = 0; i < NELEM(cases); i++)
		lettertest_of(" signed title ", cases[i].what, cases[i].text,
		    cases[i].want);
	return tap_done();
}
