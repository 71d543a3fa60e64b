/* SPDX-License-Identifier: MIT */
/* The letterhead in French, Spanish, Russian, Chinese, Arabic and more. */
#include <stdlib.h>

#include "lettertext.h"

#define FR "Madame, Monsieur,\nJ'ai l'honneur de vous inviter à la réunion " \
	"qui se tiendra à Oslo du 3 au 5 mai 2021.\nJe vous prie d'agréer, " \
	"Madame, Monsieur, l'expression de ma considération distinguée.\n" \
	"(Signé)\nAda Holm/nDirectrice générale\n"
#define FRS "signed=Ada Holm\ntitle=Directrice générale\n"
#define ES "Estimada señora/Estimado señor:\nTengo el honor de invitarle a " \
	"la reunión que se celebrará en Oslo del 3 al 5 de mayo de 2021.\n" \
	"Le saluda atentamente,\nAda Holm/nSecretaria General\n"
#define ESS "signed=Ada Holm\ntitle=Secretaria General\n"
#define RU "Уважаемая госпожа, уважаемый господин,\nИмею честь пригласить " \
	"Вас на совещание, которое состоится в Осло с 3 по 5 мая 2021 " \
	"года.\nС уважением,\n(подпись)\nАда Холм/nДиректор\n"
#define RUS "signed=Ада Холм\ntitle=Директор\n"
#define ZH "尊敬的先生/女士：\n谨邀请贵组织参加将于2021年5月3日至5日在奥斯陆" \
	"举行的会议，会议使用中文和英文。\n顺致敬意！\n（原件已签）\n" \
	"李明远/n主任\n"
#define ZHS "signed=李明远\ntitle=主任\n"
#define AR "حضرات السادة والسيدات،\nتحية طيبة وبعد،\nيسرنا دعوتكم إلى " \
	"الاجتماع الذي سيعقد في أوسلو من 3 إلى 5 مايو 2021.\nوتفضلوا بقبول " \
	"فائق التقدير والاحترام.\nسامر الخطيب/nالمدير العام\n"
#define ARS "signed=سامر الخطيب\ntitle=المدير العام\n"

static const struct {
	const char	*what, *text, *want;
} cases[] = {
	{ "fr: labels in paragraphs, le before the date",
	"Organisation du lac\nN/Réf. : OL/21/44\nBerne, le 1er mars 2021\n"
	"Destinataires :\n- Etats riverains\n- Observateurs\n"
	"Copie : Bureaux régionaux\nObjet : Séminaire sur les crues\n" FR,
	"type=letter\nissuer=Organisation du lac\nref=OL/21/44\n"
	"place=Berne\ndate=2021-03-01\nto=Etats riverains\nto=Observateurs\n"
	"copy=Bureaux régionaux\nsubject=Séminaire sur les crues\n" FRS },
	{ "fr: table, stacked labels, circular letter without label",
	"*Bureau de la poste\n"
	"| Lettre circulaire/n12/BP/3 | Le 2 mars 2021 |\n"
	"| Tél.:/nTélécopie:/nCourriel: | +41 31 000 11 22/n"
	"+41 31 000 11 23/nbp@example.org |\n"
	"*Aux Administrations des Etats Membres\n"
	"| Objet: | *Forum des colis |\n" FR,
	"type=circular-letter\nissuer=Bureau de la poste\n"
	"ref=Lettre circulaire 12/BP/3\ndate=2021-03-02\n"
	"to=Administrations des Etats Membres\nsubject=Forum des colis\n"
	"email=bp@example.org\nphone=+41 31 000 11 22\n"
	"fax=+41 31 000 11 23\n" FRS },
	{ "fr: note verbale",
	"NV/21/9\n=NOTE VERBALE\nLe Secrétariat du Traité présente ses "
	"compliments aux Missions permanentes et a l'honneur de les informer "
	"de la réunion.\nLe Secrétariat saisit cette occasion pour leur "
	"renouveler les assurances de sa très haute considération.\n"
	"Genève, le 2 mars 2021\n",
	"type=note-verbale\nissuer=Le Secrétariat du Traité\nref=NV/21/9\n"
	"place=Genève\ndate=2021-03-02\n"
	"to=Missions permanentes\n" },
	{ "fr: a person to ask, in the text",
	"Bureau du vent\nRéf.: BV-7\nLyon, le 2 mars 2021\n"
	"Objet: Atelier sur les éoliennes\nMadame, Monsieur,\n"
	"Pour toute question, veuillez vous adresser à Mme Zoé Lambert, "
	"Coordonnatrice (z.lambert@example.org, tél. +33 4 00 00 11 22).\n"
	"Veuillez agréer, Madame, Monsieur, mes salutations distinguées.\n"
	"Ada Holm/nDirectrice\nAnnexe: 1\n%%\n*ANNEXE\nProgramme\n",
	"type=letter\nissuer=Bureau du vent\nref=BV-7\nplace=Lyon\n"
	"date=2021-03-02\nsubject=Atelier sur les éoliennes\n"
	"name=Mme Zoé Lambert\nemail=z.lambert@example.org\n"
	"phone=+33 4 00 00 11 22\nsigned=Ada Holm\ntitle=Directrice\n"
	"annex=ANNEXE\n" },
	{ "es: table, A: list, copia",
	"*Oficina de Puentes\n"
	"| Ref.: | Circular OP/14 | Quito, 2 de marzo de 2021 |\n"
	"| Contacto: | Eva Lind | ~ |\n"
	"| Correo-e: | lind@example.org | ~ |\n"
	"| A: | - Estados Miembros/n- Miembros asociados | ~ |\n"
	"| Copia: | Oficinas regionales | ~ |\n"
	"| Asunto: | *Taller de puentes | ~ |\n" ES,
	"type=circular\nissuer=Oficina de Puentes\nref=Circular OP/14\n"
	"place=Quito\ndate=2021-03-02\nto=Estados Miembros\n"
	"to=Miembros asociados\ncopy=Oficinas regionales\n"
	"subject=Taller de puentes\nname=Eva Lind\nemail=lind@example.org\n"
	ESS },
	{ "es: paragraphs, nuestra ref., a los",
	"Nuestra ref.: 2021/55-LL\n2 de marzo de 2021\n"
	"A los Representantes Permanentes\n"
	"Asunto: Reunión de boyas\n" ES "%%\n*Anexo 1\nPrograma\n"
	"%%\n*Anexo 2\nFormulario\n",
	"type=letter\nref=2021/55-LL\ndate=2021-03-02\n"
	"to=Representantes Permanentes\nsubject=Reunión de boyas\n" ESS
	"annex=Anexo 1\nannex=Anexo 2\n" },
	{ "es: carta circular in a cell, number below",
	"*Oficina de Radio\n| Carta Circular/nCR/9 | 2 de marzo de 2021 |\n"
	"A las Administraciones\nAsunto: Seminario\n" ES,
	"type=circular-letter\nissuer=Oficina de Radio\n"
	"ref=Carta Circular CR/9\ndate=2021-03-02\nto=Administraciones\n"
	"subject=Seminario\n" ESS },
	{ "ru: dashes in the dative without label",
	"*Бюро мостов\n"
	"| Осн.: | Циркуляр 12 БМ | – Администрациям государств/n"
	"– Членам Сектора |\n"
	"| Тел.:/nФакс:/nЭл. почта: | +41 22 730 1111/n+41 22 730 2222/n"
	"bm@example.org | Копии:/n– Директору бюро |\n"
	"| Предмет: | *Семинар по мостам | ~ |\n"
	"Женева, 2 марта 2021 года\n" RU,
	"type=circular\nissuer=Бюро мостов\nref=Циркуляр 12 БМ\n"
	"place=Женева\ndate=2021-03-02\nto=Администрациям государств\n"
	"to=Членам Сектора\ncopy=Директору бюро\n"
	"subject=Семинар по мостам\nemail=bm@example.org\n"
	"phone=+41 22 730 1111\nfax=+41 22 730 2222\n" RUS },
	{ "ru: outgoing number, Кому, Тема, contact",
	"КОМИССИЯ ПО РЕКАМ\nИсх. №: КР/2021/5\n2 марта 2021 г.\n"
	"Кому: Министерствам; Наблюдателям\nТема: Паводки\n"
	"Уважаемые коллеги,\nПриглашаем Вас на семинар.\n"
	"Контактное лицо: г-жа Анна Белова, belova@example.org, "
	"тел.: +7 495 000 11 22.\nС уважением,\nАда Холм/nСекретарь Комиссии\n"
	"%%\n*ПРИЛОЖЕНИЕ 1\nПрограмма\n",
	"type=letter\nissuer=КОМИССИЯ ПО РЕКАМ\nref=КР/2021/5\n"
	"date=2021-03-02\nto=Министерствам\nto=Наблюдателям\n"
	"subject=Паводки\nname=г-жа Анна Белова\nemail=belova@example.org\n"
	"phone=+7 495 000 11 22\nsigned=Ада Холм\ntitle=Секретарь Комиссии\n"
	"annex=ПРИЛОЖЕНИЕ 1\n" },
	{ "ru: circular letter without label",
	"*Бюро радиосвязи\n| Циркулярное письмо/nCR/384 | 2 марта 2021 года |\n"
	"Администрациям Государств-Членов\nПредмет: Представление заявок\n" RU,
	"type=circular-letter\nissuer=Бюро радиосвязи\n"
	"ref=Циркулярное письмо CR/384\ndate=2021-03-02\n"
	"to=Администрациям Государств-Членов\n"
	"subject=Представление заявок\n" RUS },
	{ "ru: compliments to nobody, below those whom a letter goes to",
	"*КОМИССИЯ ПО РЕКАМ\n| 2 марта 2021 г. № 3-1/0812 | "
	"Министерствам водного хозяйства государств/nПостоянным "
	"представителям государств |\n*О заседаниях экспертных групп\n"
	"Комиссия по рекам свидетельствует свое уважение и сообщает, что в "
	"Осло 3 мая 2021 г. состоится заседание экспертной группы.\n"
	"Заместитель секретаря/nА.Б. Белова\n",
	"type=letter\nissuer=Комиссия по рекам\nref=3-1/0812\n"
	"date=2021-03-02\nto=Министерствам водного хозяйства государств\n"
	"to=Постоянным представителям государств\n"
	"subject=О заседаниях экспертных групп\nsigned=А.Б. Белова\n"
	"title=Заместитель секретаря\n" },
	{ "ru: to whom it is sent, and annexes that have the name of addenda",
	"| № | КР/2021/5 |\n| Рассылается | Государствам реки/n"
	"Международным комиссиям, которые работают на реке |\n"
	"| Тема | Паводки |\n2 марта 2021 г.\n" RU
	"Добавления:\n%%\n*ДОБАВЛЕНИЕ A\nПрограмма\n"
	"%%\n*ДОБАВЛЕНИЕ B\nМесто\n",
	"type=letter\nref=КР/2021/5\ndate=2021-03-02\n"
	"to=Государствам реки\n"
	"to=Международным комиссиям, которые работают на реке\n"
	"subject=Паводки\n" RUS "annex=ДОБАВЛЕНИЕ A\n"
	"annex=ДОБАВЛЕНИЕ B\n" },
	{ "en: the letter's number above the word for annex",
	"*Map Office\nRef.: MO 5/2-21\nBern, 2 March 2021\nSubject: Maps\n"
	"Dear Sir/Madam,\nI have the honour to invite you to the meeting, "
	"which will be held in Oslo from 3 to 5 May 2021.\n"
	"Yours faithfully,\nAda Holm/nDirector\n"
	"%%\nState letter MO 5/2-21/nATTACHMENT A\nProgramme\n"
	"%%\nState letter MO 5/2-21/nATTACHMENT B\nForm\n",
	"type=letter\nissuer=Map Office\nref=MO 5/2-21\nplace=Bern\n"
	"date=2021-03-02\nsubject=Maps\nsigned=Ada Holm\ntitle=Director\n"
	"annex=ATTACHMENT A\nannex=ATTACHMENT B\n" },
	{ "zh: wide brackets bring their own space; of which letter an annex is",
	"文号：地图 5/2-21\n2021年3月2日\n"
	"事由：第三届地图论坛（MF3）/n（2021年5月3日至5日，奥斯陆）\n" ZH
	"%%\n信件地图 5/2-21 的/n附篇A\n议程\n",
	"type=letter\nref=地图 5/2-21\ndate=2021-03-02\n"
	"subject=第三届地图论坛（MF3）（2021年5月3日至5日，奥斯陆）\n" ZHS
	"annex=附篇A\n" },
	{ "zh: annexes by the short word and a number",
	"文号：地图 5/2-21\n2021年3月2日\n事由：地图论坛\n" ZH
	"附：回执\n%%\n附一\u3000日程\n上午开会\n%%\n附二\u3000名单\n无\n",
	"type=letter\nref=地图 5/2-21\ndate=2021-03-02\nsubject=地图论坛\n"
	ZHS "annex=附一\nannex=附二\n" },
	{ "ru: an annex to the letter, of which there is but one",
	"*КОМИССИЯ ПО РЕКАМ\nИсх. №: КР/2021/5\n2 марта 2021 г.\n"
	"Кому: Министерствам\nТема: Паводки\n" RU
	"%%\nПриложение к письму/nот 2 марта 2021 г. № КР/2021/5\n"
	"Программа\n",
	"type=letter\nissuer=КОМИССИЯ ПО РЕКАМ\nref=КР/2021/5\n"
	"date=2021-03-02\nto=Министерствам\nsubject=Паводки\n" RUS
	"annex=Приложение\n" },
	{ "zh: a subject that begins with who writes, in no other looks",
	"国家海洋局\n海函〔2025〕12号\n国家海洋局关于邀请参加潮汐论坛的函\n"
	"外交部、教育部：\n潮汐论坛将于2025年5月7日在杭州举行，现邀请贵部派员参加。\n"
	"特此函达。\n",
	"type=letter\nissuer=国家海洋局\nref=海函〔2025〕12号\nto=外交部\n"
	"to=教育部\nsubject=国家海洋局关于邀请参加潮汐论坛的函\n" },
	{ "zh: table",
	"*桥梁局\n| 文号： | 第12号通函 |\n| ~ | 2021年3月2日，日内瓦 |\n"
	"| 联系人： | 王小红女士 |\n| 电话： | +41 22 730 1111 |\n"
	"| 电子邮件： | qiao@example.org |\n"
	"| 致： | - 成员国主管部门/n- 部门成员 |\n"
	"| 事由： | *桥梁讲习班 |\n" ZH "%%\n*附件1\n议程\n",
	"type=circular-letter\nissuer=桥梁局\nref=第12号通函\nplace=日内瓦\n"
	"date=2021-03-02\nto=成员国主管部门\nto=部门成员\n"
	"subject=桥梁讲习班\nname=王小红女士\nemail=qiao@example.org\n"
	"phone=+41 22 730 1111\n" ZHS "annex=附件1\n" },
	{ "zh: paragraphs, title before name",
	"总秘书处\nCL-21/3\n2021年3月2日，日内瓦\n致各成员国\n"
	"事由：水运大会\n尊敬的先生/女士：\n谨邀请贵国政府派代表团出席"
	"定于2021年5月3日召开的水运大会。\n顺致最崇高的敬意。\n秘书长/n李明远\n"
	"%%\n*附件一\n议程\n",
	"type=letter\nissuer=总秘书处\nref=CL-21/3\nplace=日内瓦\n"
	"date=2021-03-02\nto=各成员国\nsubject=水运大会\n"
	"signed=李明远\ntitle=秘书长\nannex=附件一\n" },
	{ "zh: whom to ask, in the text",
	"桥梁局\n文号：QL/21\n2021年3月2日\n事由：桥梁讲习班\n"
	"尊敬的先生/女士：\n如需更多信息，请与张三女士联系"
	"（zhang@example.org，电话：+41 22 730 1111）。\n顺致敬意！\n"
	"李明远/n主任\n",
	"type=letter\nissuer=桥梁局\nref=QL/21\ndate=2021-03-02\n"
	"subject=桥梁讲习班\nname=张三女士\nemail=zhang@example.org\n"
	"phone=+41 22 730 1111\n" ZHS },
	{ "ar: labels, Arabic-Indic digits, two month names",
	"لجنة المياه\nالمرجع: ل م/٢٠٢١/٥\nبيروت، ٢ آذار/مارس ٢٠٢١\n"
	"إلى: وزارات المياه\nنسخة إلى: البعثات الدائمة\n"
	"الموضوع: ندوة الفيضانات\n" AR "%%\n*المرفق 1\nجدول الأعمال\n",
	"type=letter\nissuer=لجنة المياه\nref=ل م/٢٠٢١/٥\nplace=بيروت\n"
	"date=2021-03-02\nto=وزارات المياه\ncopy=البعثات الدائمة\n"
	"subject=ندوة الفيضانات\n" ARS "annex=المرفق 1\n" },
	{ "ar: annexes with their numbers in brackets",
	"الموضوع: ندوة الفيضانات\n" AR "%%\nالمرفق (1)\nجدول الأعمال\n"
	"%%\nالمرفق (2)\nاستمارة\n",
	"type=letter\nsubject=ندوة الفيضانات\n" ARS
	"annex=المرفق (1)\nannex=المرفق (2)\n" },
	{ "ar: a count of annexes in brackets",
	"الموضوع: ندوة الفيضانات\n" AR "المرفقات (2)\n",
	"type=letter\nsubject=ندوة الفيضانات\n" ARS },
	{ "ar: a name that holds the word for a post, and one of the Maghreb",
	"الموضوع: ندوة الفيضانات\nتحية طيبة وبعد،\n"
	"ويرجى إرسال الاستمارات إلى منسق البرنامج الأستاذ الطيب بالحسن "
	"(البريد الإلكتروني: tayeb@example.org).\n"
	"وتفضلوا بقبول فائق التقدير والاحترام.\n"
	"المدير العام/nأ.د. محمد الأمين ولد بيه\n",
	"type=letter\nsubject=ندوة الفيضانات\nname=الأستاذ الطيب بالحسن\n"
	"email=tayeb@example.org\nsigned=أ.د. محمد الأمين ولد بيه\n"
	"title=المدير العام\n" },
	{ "ar: table with dashes and contact",
	"*مكتب الجسور\n| المرجع: | رسالة معممة 12/BR |\n"
	"| ~ | جنيف، 2 مارس 2021 |\n| الهاتف: | +41 22 730 1111 |\n"
	"| الفاكس: | +41 22 730 2222 |\n"
	"| البريد الإلكتروني: | jusur@example.org |\n"
	"| إلى: | - إدارات الدول الأعضاء/n- أعضاء القطاع |\n"
	"| الموضوع: | *ورشة عمل الجسور |\n" AR,
	"type=circular-letter\nissuer=مكتب الجسور\nref=رسالة معممة 12/BR\n"
	"place=جنيف\ndate=2021-03-02\nto=إدارات الدول الأعضاء\n"
	"to=أعضاء القطاع\nsubject=ورشة عمل الجسور\n"
	"email=jusur@example.org\nphone=+41 22 730 1111\n"
	"fax=+41 22 730 2222\n" ARS },
	{ "ar: a number by the word for it",
	"*منظمة الخرائط العربية\nتونس في: 2 مارس 2021\nعدد: 3/84/م.خ/2021\n"
	"الموضوع: ندوة الخرائط\n" AR,
	"type=letter\nissuer=منظمة الخرائط العربية\nref=3/84/م.خ/2021\n"
	"place=تونس\ndate=2021-03-02\nsubject=ندوة الخرائط\n" ARS },
	{ "pt: Assunto, Para, N/Ref.",
	"*Gabinete das Pontes\nN/Ref.ª: GP/21/3\nLisboa, 2 de março de 2021\n"
	"Para: Administrações\nAssunto: Oficina de pontes\n"
	"Exma. Senhora, Exmo. Senhor,\nTenho a honra de o convidar para a "
	"reunião que terá lugar em Lisboa.\nCom os melhores cumprimentos,\n"
	"Ada Holm/nDiretora\n",
	"type=letter\nissuer=Gabinete das Pontes\nref=GP/21/3\nplace=Lisboa\n"
	"date=2021-03-02\nto=Administrações\nsubject=Oficina de pontes\n"
	"signed=Ada Holm\ntitle=Diretora\n" },
	{ "de: Betreff, An, Unser Zeichen",
	"*Amt für Brücken\nUnser Zeichen: AB/21/3\nBern, den 2. März 2021\n"
	"An: Mitgliedstaaten\nBetreff: Tagung über Brücken\n"
	"Sehr geehrte Damen und Herren,\nwir laden Sie zu der Tagung ein, "
	"die vom 3. bis 5. Mai 2021 in Bern stattfindet.\n"
	"Mit freundlichen Grüßen\nAda Holm/nDirektorin\n",
	"type=letter\nissuer=Amt für Brücken\nref=AB/21/3\nplace=Bern\n"
	"date=2021-03-02\nto=Mitgliedstaaten\nsubject=Tagung über Brücken\n"
	"signed=Ada Holm\ntitle=Direktorin\n" },
};

int
main(void)
{
	for (size_t i = 0; i < NELEM(cases); i++)
		lettertest(cases[i].what, cases[i].text, cases[i].want);
	return tap_done();
}
