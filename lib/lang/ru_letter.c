/* SPDX-License-Identifier: MIT */
/* Russian: words of people's posts, of notes verbales and of mastheads. */
#include "lang/lang.h"

extern const struct lang_word lang_ru_post[];
const struct lang_word lang_ru_post[] = {
	{ "директор*", 0 }, { "секретар*", 0 }, { "генеральный секретарь", 1 },
	{ "председател*", 0 }, { "заместител*", 0 }, { "президент*", 0 },
	{ "вице-президент*", 0 }, { "начальник*", 0 }, { "руководител*", 0 },
	{ "глава", 0 }, { "координатор*", 0 }, { "советник*", 0 },
	{ "министр*", 0 }, { "посол", 0 }, { "комиссар*", 0 },
	{ "представител*", 0 }, { "ответственн*", 0 }, { "сотрудник*", 0 },
	{ "докладчик*", 0 }, { "исполнительный*", 0 }, { "специалист*", 0 },
	{ "менеджер*", 0 }, { "администратор*", 0 }, { "и.о.", 0 },
	{ "врио", 0 },
	{ "генеральный директор", 1 }, { "исполнительный секретарь", 1 },
	{ NULL, 0 }
};

extern const struct lang_word lang_ru_compliments[];
const struct lang_word lang_ru_compliments[] = {
	{ "свидетельствует свое уважение", 0 },
	{ "свидетельствует своё уважение", 0 },
	{ "свидетельствуют свое уважение", 0 },
	{ "имеет честь приветствовать", 0 }, { "выражает свое уважение", 0 },
	{ "имеет честь засвидетельствовать свое уважение", 0 },
	{ "имеет честь засвидетельствовать своё уважение", 0 },
	{ "имеет честь засвидетельствовать уважение", 0 },
	{ "выражает своё уважение", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_ru_org[];
const struct lang_word lang_ru_org[] = {
	{ "организация", LANG_ORG_NAME }, { "союз", LANG_ORG_NAME },
	{ "агентство", LANG_ORG_NAME }, { "ассоциация", LANG_ORG_NAME },
	{ "комиссия", LANG_ORG_NAME }, { "сообщество", LANG_ORG_NAME },
	{ "содружество", LANG_ORG_NAME }, { "федерация", LANG_ORG_NAME },
	{ "конфедерация", LANG_ORG_NAME }, { "лига", LANG_ORG_NAME },
	{ "альянс", LANG_ORG_NAME }, { "банк", LANG_ORG_NAME },
	{ "фонд", LANG_ORG_NAME }, { "институт", LANG_ORG_NAME },
	{ "министерство", LANG_ORG_NAME }, { "администрация", LANG_ORG_NAME },
	{ "конвенция", LANG_ORG_NAME }, { "договор о", LANG_ORG_NAME },
	{ "постоянное представительство", LANG_ORG_NAME },
	{ "посольство", LANG_ORG_NAME },
	{ "программа организации", LANG_ORG_NAME },
	{ "исполнительный комитет", LANG_ORG_OFFICE },
	{ "исполком", LANG_ORG_OFFICE },
	{ "совет сотрудничества", LANG_ORG_NAME },
	{ "межпарламентская ассамблея", LANG_ORG_NAME },
	{ "суд", LANG_ORG_NAME }, { "служба", LANG_ORG_NAME },
	{ "учреждение", LANG_ORG_NAME }, { "бюро", LANG_ORG_OFFICE },
	{ "секретариат", LANG_ORG_OFFICE },
	{ "генеральный секретариат", LANG_ORG_OFFICE },
	{ "дирекция", LANG_ORG_OFFICE },
	{ "генеральная дирекция", LANG_ORG_OFFICE },
	{ "представительство", LANG_ORG_OFFICE }, { "офис", LANG_ORG_OFFICE },
	{ "программный офис", LANG_ORG_OFFICE },
	{ "отделение", LANG_ORG_OFFICE },
	{ "управление верховного комиссара", LANG_ORG_OFFICE },
	{ "региональный центр", LANG_ORG_OFFICE },
	{ "канцелярия", LANG_ORG_OFFICE }, { "департамент", LANG_ORG_PART },
	{ "отдел", LANG_ORG_PART }, { "секция", LANG_ORG_PART },
	{ "сектор", LANG_ORG_PART }, { "управление", LANG_ORG_PART },
	{ "подразделение", LANG_ORG_PART }, { "комитет", LANG_ORG_BODY },
	{ "подкомитет", LANG_ORG_BODY }, { "совет", LANG_ORG_BODY },
	{ "группа", LANG_ORG_BODY }, { "рабочая группа", LANG_ORG_BODY },
	{ "комиссия по", LANG_ORG_BODY }, { "ассамблея", LANG_ORG_CONGRESS },
	{ "конференция", LANG_ORG_CONGRESS }, { "форум", LANG_ORG_CONGRESS },
	{ "сеть", LANG_ORG_BODY }, { "платформа", LANG_ORG_BODY },
	{ "коллегия", LANG_ORG_BODY },
	{ "организация объединенных наций", LANG_ORG_UMBRELLA },
	{ "организация объединенных наций по", LANG_ORG_NAME },
	{ "объединенные нации", LANG_ORG_UMBRELLA },
	{ "европейский союз", LANG_ORG_UMBRELLA },
	{ "специализированное учреждение", LANG_ORG_NONE },
	{ "организовано", LANG_ORG_NONE }, { "при поддержке", LANG_ORG_NONE },
	{ "в сотрудничестве с", LANG_ORG_NONE },
	{ "совместно с", LANG_ORG_NONE }, { "представлено", LANG_ORG_NONE },
	{ "подготовлено", LANG_ORG_NONE },
	{ "записка секретариата", LANG_ORG_NONE }, { "член", LANG_ORG_NONE },
	{ "республика", LANG_ORG_UMBRELLA },
	{ "российская федерация", LANG_ORG_UMBRELLA },
	{ "правительство", LANG_ORG_UMBRELLA },
	{ "центр", LANG_ORG_BODY },
	{ "конгресс-центр", LANG_ORG_NONE },
	{ "конференц-центр", LANG_ORG_NONE },
	{ "выставочный центр", LANG_ORG_NONE },
	{ "бизнес-центр", LANG_ORG_NONE },
	{ NULL, 0 }
};

extern const struct lang_word lang_ru_mark[];
const struct lang_word lang_ru_mark[] = {
	{ "distr", 0 }, { "распространение", 0 },
	{ "общее распространение", 0 }, { "язык оригинала", 0 },
	{ "оригинал", 0 }, { "только на русском языке", 0 },
	{ "ограниченное распространение", 0 }, { "конфиденциально", 0 },
	{ "для служебного пользования", 0 }, { "проект", 0 },
	{ "для информации", 0 }, { "срочно", 0 }, { "имеется на", 0 },
	{ "версия", 0 }, { "страница", 0 },
	{ "только для участников", 0 },
	{ "информация для участников", LANG_MARK_KIND },
	{ "информация для делегатов", LANG_MARK_KIND },
	{ "информационная записка", LANG_MARK_KIND },
	{ "информационная записка для участников", LANG_MARK_KIND },
	{ "общая информация", LANG_MARK_KIND },
	{ "практическая информация", LANG_MARK_KIND },
	{ "памятка для участников", LANG_MARK_KIND },
	{ "памятка участника", LANG_MARK_KIND },
	{ "напоминание", LANG_MARK_CALL }, { "объявление", LANG_MARK_CALL },
	{ "первое объявление", LANG_MARK_CALL },
	{ NULL, 0 }
};

extern const struct lang_word lang_ru_background[];
const struct lang_word lang_ru_background[] = {
	{ "контекст", 0 }, { "предыстория", 0 },
	{ "справочная информация", 0 }, { "цель", 0 }, { "цели", 0 },
	{ "цели и задачи", 0 }, { "цель и задачи", 0 },
	{ "целевая аудитория", 0 }, { "ожидаемые результаты", 0 },
	{ "введение", 0 }, { "обзор", 0 }, { "обоснование", 0 },
	{ "история вопроса", 0 }, { "общие сведения", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_ru_action[];
const struct lang_word lang_ru_action[] = {
	{ "требуемые действия", 0 }, { "требуемая мера", 0 },
	{ "требуемые меры", 0 }, { "необходимые действия", 0 },
	{ "требуется действие", 0 }, { "принимаемые меры", 0 }, { NULL, 0 }
};
