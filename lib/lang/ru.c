/* SPDX-License-Identifier: MIT */
/* Russian. */
#include "lang/lang.h"

extern const struct lang_word lang_ru_venue[];
extern const struct lang_word lang_ru_venue_noun[];
extern const struct lang_word lang_ru_at_place[];
extern const struct lang_word lang_ru_same_place[];
extern const struct lang_word lang_ru_online[];
extern const struct lang_word lang_ru_in_person[];
extern const struct lang_word lang_ru_hybrid[];
extern const struct lang_word lang_ru_format[];
extern const struct lang_word lang_ru_no_venue[];
extern const struct lang_word lang_ru_host[];
extern const struct lang_word lang_ru_both[];
extern const struct lang_word lang_ru_except[];
extern const struct lang_word lang_ru_is[];
extern const struct lang_word lang_ru_form[];
extern const struct lang_word lang_ru_attend[];
extern const struct lang_word lang_ru_about[];
extern const struct lang_word lang_ru_speaker[];
extern const struct lang_word lang_ru_column_document[];
extern const struct lang_word lang_ru_column_speaker[];
extern const struct lang_word lang_ru_body[];
extern const struct lang_word lang_ru_undecided[];
extern const struct lang_word lang_ru_business[];
extern const struct lang_word lang_ru_speech[];
extern const struct lang_word lang_ru_title_lead[];
extern const struct lang_word lang_ru_title_end[];
extern const struct lang_word lang_ru_opening[];
extern const struct lang_word lang_ru_post[];
extern const struct lang_word lang_ru_compliments[];
extern const struct lang_word lang_ru_org[];
extern const struct lang_word lang_ru_mark[];
extern const struct lang_word lang_ru_action[];
extern const struct lang_word lang_ru_background[];
extern const struct lang_word lang_ru_contact[];
extern const struct lang_word lang_ru_phone[];
extern const struct lang_word lang_ru_fax[];
extern const struct lang_word lang_ru_email[];
extern const struct lang_word lang_ru_honorific[];
extern const struct lang_word lang_ru_addressee[];
extern const struct lang_word lang_ru_reply[];
extern const struct lang_word lang_ru_lodging[];
extern const struct lang_word lang_ru_proxy[];
extern const struct lang_word lang_ru_pronoun[];
extern const struct lang_word lang_ru_of[];
extern const struct lang_word lang_ru_article[];
extern const struct lang_word lang_ru_beside[];
extern const struct lang_word lang_ru_after[];
extern const struct lang_word lang_ru_not[];
extern const struct lang_word lang_ru_not_due[];
extern const struct lang_word lang_ru_was[];
extern const struct lang_word lang_ru_due_glue[];
extern const struct lang_word lang_ru_submit[];
extern const struct lang_word lang_ru_instead[];
extern const struct lang_word lang_ru_same_day[];
extern const struct lang_word lang_ru_all[];
extern const struct lang_word lang_ru_bound[];
extern const struct lang_word lang_ru_moved[];
extern const struct lang_word lang_ru_meeting[];
extern const struct lang_word lang_ru_invite[];
extern const struct lang_word lang_ru_past[];

static const struct lang_word reference_words[] = {
	{ "осн", 0 }, { "исх", LANG_REF_OURS }, { "исх. №", LANG_REF_OURS },
	{ "исх №", LANG_REF_OURS }, { "исходящий", LANG_REF_OURS },
	{ "исходящий №", LANG_REF_OURS }, { "наш исх. №", LANG_REF_OURS },
	{ "наш №", LANG_REF_OURS }, { "№", 0 }, { "ссылка", 0 },
	{ "наша ссылка", LANG_REF_OURS }, { "рег. №", 0 },
	{ "номер документа", 0 }, { "основание", 0 },
	{ "на №", LANG_REF_THEIRS }, { "код", LANG_REF_DOCUMENT },
	{ "дело", LANG_REF_FILE }, { "дело №", LANG_REF_FILE },
	{ "при ответе просьба ссылаться на", LANG_REF_OURS },
	{ "при ответе ссылаться на", LANG_REF_OURS },
	{ "в ответе просьба ссылаться на", LANG_REF_OURS },
	{ "при ответе просим ссылаться на", LANG_REF_OURS },
	{ "при ответе указывать", LANG_REF_OURS },
	{ "наш исх", LANG_REF_OURS }, { "наша ссылка №", LANG_REF_OURS },
	{ "исх. номер", LANG_REF_OURS }, { "ваш исх", LANG_REF_THEIRS },
	{ "ваш исх. №", LANG_REF_THEIRS }, { "ваша ссылка", LANG_REF_THEIRS },
	{ "рег. номер", 0 }, { "документ", LANG_REF_DOCUMENT },
	{ "условное обозначение", LANG_REF_DOCUMENT },
	{ "номер", LANG_REF_DOCUMENT }, { "индекс", LANG_REF_DOCUMENT },
	{ NULL, 0 }
};

static const struct lang_word subject_words[] = {
	{ "предмет", 0 }, { "тема", 0 }, { "касательно", 0 },
	{ "касается", 0 }, { "кас", 0 }, { "о", 0 },
	{ "об", 0 }, { "относительно", 0 }, { "содержание", 0 },
	{ "заголовок", 0 }, { "вопрос", 0 }, { "по вопросу", 0 },
	{ "название", 0 }, { "наименование", 0 },
	{ "название мероприятия", 0 }, { "наименование мероприятия", 0 },
	{ "название совещания", 0 },
	{ "тема письма", 0 }, { "по поводу", 1 }, { "в отношении", 1 },
	{ "предмет письма", 0 },
	{ NULL, 0 }
};

static const struct lang_word to_words[] = {
	{ "кому", 0 }, { "адресат", 0 }, { "адресаты", 0 },
	{ "получатели", 0 },
	{ "получатель", 0 }, { "вниманию", 2 }, { "администрациям", 1 },
	{ "вниманию всех", 0 }, { "рассылается", 0 }, { NULL, 0 }
};

static const struct lang_word copy_words[] = {
	{ "копии", 0 }, { "копия", 0 }, { "копию", 0 },
	{ "копии направлены", 0 }, { "копия для сведения", 0 }, { "cc", 0 },
	{ "рассылка копий", 0 }, { "в копии", 0 },
	{ "для сведения", 0 },
	{ NULL, 0 }
};

static const struct lang_word from_words[] = {
	{ "от", 0 }, { "от кого", 0 }, { "отправитель", 0 }, { "издал", 0 },
	{ "организатор", 1 }, { "организаторы", 1 }, { "организовано", 1 },
	{ "секретариат", 2 }, { NULL, 0 }
};

static const struct lang_word date_words[] = {
	{ "отправлено", 2 },
	{ "дата", 0 }, { "даты", 0 }, { "дата и время", 0 }, { "когда", 0 },
	{ "день", 0 }, { "дата проведения", 0 }, { "даты проведения", 0 },
	{ "сроки проведения", 0 }, { "число", 0 }, { "сроки", 0 },
	{ "дата/время", 0 }, { "дата документа", 2 }, { "дата выпуска", 2 },
	{ "дата издания", 2 },
	{ "дата и место проведения", 0 }, { "дата и место", 0 },
	{ "место и дата", 0 }, { "место и дата проведения", 0 },
	{ "время и место проведения", 0 }, { "сроки и место проведения", 0 },
	{ "место и сроки проведения", 0 },
	{ "дата публикации", 2 }, { "опубликовано", 2 }, { "дата отправки", 2 },
	{ NULL, 0 }
};

static const struct lang_word time_words[] = {
	{ "время", 0 }, { "часы", 0 }, { "дата и время", 0 },
	{ "время проведения", 0 }, { "начало", 0 }, { "время начала", 0 },
	{ "дата/время", 0 }, { NULL, 0 }
};

static const struct lang_word web_words[] = {
	{ "веб-сайт", 0 }, { "сайт", 0 }, { "веб-страница", 0 },
	{ "интернет", 0 }, { "url", 0 }, { "веб-сайт мероприятия", 0 },
	{ "страница", 0 }, { "адрес в интернете", 0 }, { "веб", 0 },
	{ "вебсайт", 0 }, { "сайт мероприятия", 0 }, { "онлайн", 0 },
	{ NULL, 0 }
};

static const struct lang_word salutation_words[] = {
	{ "уважаемый*", 0 }, { "уважаемая*", 0 }, { "уважаемые*", 0 },
	{ "уважаемая госпожа", 0 }, { "уважаемый господин", 0 },
	{ "уважаемая госпожа, уважаемый господин", 0 },
	{ "уважаемый господин, уважаемая госпожа", 0 },
	{ "уважаемая госпожа/уважаемый господин", 0 },
	{ "уважаемые дамы и господа", 0 }, { "уважаемые коллеги", 0 },
	{ "дорогие коллеги", 0 }, { "господин", 0 },
	{ "ваше превосходительство", 0 }, { "дамы и господа", 0 },
	{ "глубокоуважаемый*", 0 }, { "глубокоуважаемые*", 0 },
	{ "дорогие*", 0 }, { "дорогой*", 0 }, { "многоуважаемый*", 0 },
	{ "уважаемый господин/уважаемая госпожа", 0 }, { NULL, 0 }
};

static const struct lang_word closing_words[] = {
	{ "с уважением", 0 }, { "искренне ваш", 0 }, { "примите уверения", 0 },
	{ "примите, уважаемый*", 0 }, { "прошу принять", 0 },
	{ "пользуюсь случаем", 0 }, { "с наилучшими пожеланиями", 0 },
	{ "с глубоким уважением", 0 }, { "с искренним уважением", 0 },
	{ "искренне", 0 }, { "примите заверения", 0 },
	{ "позвольте заверить", 0 }, { "с благодарностью", 0 },
	{ "с почтением", 0 }, { "пользуется случаем", 1 },
	{ "пользуется этой возможностью", 1 },
	{ "пользуется настоящей возможностью", 1 },
	{ "возобновить уверения", 1 }, { "благодарю за сотрудничество", 0 },
	{ "примите, господин*", 0 }, { "пользуясь случаем", 1 },
	{ "пользуясь этой возможностью", 1 }, { "возобновляет уверения", 1 },
	{ "возобновляет посольствам уверения", 1 }, { "вновь заверить", 1 },
	{ NULL, 0 }
};

static const struct lang_word signed_words[] = {
	{ "подпись", 0 }, { "(подпись)", 0 }, { "подписано", 0 },
	{ "[подписано]", 0 }, { "(подписано)", 0 }, { "[подпись]", 0 },
	{ "подлинник подписан", 0 }, { "[подлинник подписан]", 0 },
	{ "оригинал подписан", 0 }, { "[оригинал подписан]", 0 },
	{ "подписал", 0 }, { "(подлинник подписан)", 0 }, { NULL, 0 }
};

static const struct lang_word doctype_words[] = {
	{ "циркуляр", LANG_CIRCULAR },
	{ "циркулярное письмо", LANG_CIRCULAR_LETTER },
	{ "административный циркуляр", LANG_ADMIN_CIRCULAR },
	{ "административное циркулярное письмо", LANG_ADMIN_CIRCULAR },
	{ "коллективное письмо", LANG_COLLECTIVE_LETTER },
	{ "письмо", LANG_LETTER }, { "письмо-приглашение", LANG_LETTER },
	{ "приглашение", LANG_LETTER },
	{ "пригласительное письмо", LANG_LETTER },
	{ "вербальная нота", LANG_NOTE_VERBALE },
	{ "концептуальная записка", LANG_CONCEPT_NOTE },
	{ "концепция", LANG_CONCEPT_NOTE },
	{ "концептуальный документ", LANG_CONCEPT_NOTE },
	{ "пояснительная записка", LANG_CONCEPT_NOTE },
	{ "повестка дня", LANG_AGENDA_DOC },
	{ "проект повестки дня", LANG_AGENDA_DOC },
	{ "предварительная повестка дня", LANG_AGENDA_DOC },
	{ "программа", LANG_AGENDA_DOC },
	{ "проект программы", LANG_AGENDA_DOC },
	{ "предварительная программа", LANG_AGENDA_DOC },
	{ "исправление", LANG_CORRIGENDUM },
	{ "корригендум", LANG_CORRIGENDUM }, { "corr", LANG_CORRIGENDUM },
	{ "исправления", LANG_CORRIGENDUM },
	{ "дополнительный документ", LANG_ADDENDUM },
	{ "дополнение", LANG_ADDENDUM }, { "добавление", LANG_ADDENDUM },
	{ "аддендум", LANG_ADDENDUM }, { "уведомление", LANG_LETTER },
	{ "уведомление сторонам", LANG_LETTER }, { "нота", LANG_NOTE_VERBALE },
	{ "порядок работы", LANG_AGENDA_DOC },
	{ "предварительное расписание", LANG_AGENDA_DOC },
	{ "концептуальная записка и повестка дня", LANG_CONCEPT_NOTE },
	{ "концептуальная записка и программа", LANG_CONCEPT_NOTE },
	{ "концепция мероприятия", LANG_CONCEPT_NOTE },
	{ "аннотированная повестка дня", LANG_AGENDA_DOC },
	{ NULL, 0 }
};

static const struct lang_word relation_words[] = {
	{ "исправлени*", LANG_REL_CORRIGENDUM },
	{ "корригендум*", LANG_REL_CORRIGENDUM },
	{ "дополнительный документ", LANG_REL_ADDENDUM },
	{ "дополнени*", LANG_REL_ADDENDUM },
	{ "добавлени*", LANG_REL_ADDENDUM },
	{ "аддендум*", LANG_REL_ADDENDUM },
	{ "пересмотр*", LANG_REL_REVISION }, { "пересм", LANG_REL_REVISION },
	{ "пересмотренный вариант", LANG_REL_REVISION },
	{ "редакция", LANG_REL_REVISION }, { NULL, 0 }
};

static const struct lang_word month_words[] = {
	{ "январь", 1 }, { "января", 1 }, { "январе", 1 }, { "феврал*", 2 },
	{ "март", 3 }, { "марта", 3 }, { "марте", 3 }, { "апрел*", 4 },
	{ "май", 5 }, { "мая", 5 }, { "мае", 5 }, { "июнь", 6 }, { "июня", 6 },
	{ "июне", 6 }, { "июль", 7 }, { "июля", 7 }, { "июле", 7 },
	{ "август", 8 }, { "августа", 8 }, { "августе", 8 }, { "сентябр*", 9 },
	{ "октябр*", 10 }, { "ноябр*", 11 }, { "декабр*", 12 }, { "янв", 1 },
	{ "фев", 2 }, { "февр", 2 }, { "мар", 3 }, { "апр", 4 }, { "июн", 6 },
	{ "июл", 7 }, { "авг", 8 }, { "сен", 9 }, { "сент", 9 }, { "окт", 10 },
	{ "ноя", 11 }, { "нояб", 11 }, { "дек", 12 }, { NULL, 0 }
};

static const struct lang_word weekday_words[] = {
	{ "понедельник", 0 }, { "вторник", 1 }, { "среда", 2 },
	{ "четверг", 3 }, { "пятница", 4 }, { "суббота", 5 },
	{ "воскресенье", 6 }, { "понедельника", 0 }, { "вторника", 1 },
	{ "среды", 2 }, { "четверга", 3 }, { "пятницы", 4 }, { "субботы", 5 },
	{ "воскресенья", 6 }, { "среду", 2 }, { "пятницу", 4 },
	{ "субботу", 5 }, { "понедельником", 0 }, { "понедельнику", 0 },
	{ "вторнику", 1 }, { "среде", 2 }, { "четвергу", 3 }, { "пятнице", 4 },
	{ "пн", 0 }, { "вт", 1 }, { "ср", 2 }, { "чт", 3 }, { "пт", 4 },
	{ "сб", 5 }, { "вс", 6 }, { NULL, 0 }
};

static const struct lang_word ordinal_words[] = {
	{ "первое", 101 }, { "первого", 101 }, { "второго", 102 },
	{ "третьего", 103 }, { "четвертого", 104 }, { "пятого", 105 },
	{ "один", 1 }, { "одна", 1 }, { "один-", 1 }, { "два", 2 },
	{ "две", 2 }, { "двух", 2 }, { "три", 3 }, { "трех", 3 },
	{ "четыре", 4 }, { "пять", 5 }, { "шесть", 6 }, { "семь", 7 },
	{ "восемь", 8 }, { "девять", 9 }, { "десять", 10 },
	{ "одиннадцать", 11 }, { "двенадцать", 12 }, { "тринадцать", 13 },
	{ "четырнадцать", 14 }, { "шестнадцать", 16 }, { "семнадцать", 17 },
	{ "восемнадцать", 18 }, { "девятнадцать", 19 },
	{ "пятнадцать", 15 }, { "двадцать", 20 }, { "тридцать", 30 },
	{ "сорок пять", 45 }, { "шестьдесят", 60 }, { "первый", 101 },
	{ "первая", 101 }, { "второй", 102 }, { "вторая", 102 },
	{ "второе", 102 }, { "третий", 103 }, { "третья", 103 },
	{ "третье", 103 }, { "четвертый", 104 }, { "четвертая", 104 },
	{ "четвертое", 104 }, { "пятый", 105 }, { "пятая", 105 },
	{ "пятое", 105 }, { "шестой", 106 }, { "шестая", 106 },
	{ "седьмой", 107 }, { "седьмая", 107 }, { "восьмой", 108 },
	{ "восьмая", 108 }, { "девятый", 109 }, { "девятая", 109 },
	{ "десятый", 110 }, { "десятая", 110 }, { "одиннадцатый", 111 },
	{ "одиннадцатая", 111 }, { "одиннадцатое", 111 },
	{ "одиннадцатой", 111 }, { "одиннадцатого", 111 },
	{ "двенадцатый", 112 }, { "двенадцатая", 112 }, { "двенадцатое", 112 },
	{ "двенадцатой", 112 }, { "двенадцатого", 112 },
	{ "тринадцатый", 113 }, { "тринадцатая", 113 }, { "тринадцатое", 113 },
	{ "тринадцатой", 113 }, { "тринадцатого", 113 },
	{ "четырнадцатый", 114 }, { "четырнадцатая", 114 },
	{ "четырнадцатое", 114 }, { "четырнадцатой", 114 },
	{ "четырнадцатого", 114 }, { "пятнадцатый", 115 },
	{ "пятнадцатая", 115 }, { "пятнадцатое", 115 }, { "пятнадцатой", 115 },
	{ "пятнадцатого", 115 }, { "шестнадцатый", 116 },
	{ "шестнадцатая", 116 }, { "шестнадцатое", 116 },
	{ "шестнадцатой", 116 }, { "шестнадцатого", 116 },
	{ "семнадцатый", 117 }, { "семнадцатая", 117 }, { "семнадцатое", 117 },
	{ "семнадцатой", 117 }, { "семнадцатого", 117 },
	{ "восемнадцатый", 118 }, { "восемнадцатая", 118 },
	{ "восемнадцатое", 118 }, { "восемнадцатой", 118 },
	{ "восемнадцатого", 118 }, { "девятнадцатый", 119 },
	{ "девятнадцатая", 119 }, { "девятнадцатое", 119 },
	{ "девятнадцатой", 119 }, { "девятнадцатого", 119 },
	{ "двадцатый", 120 }, { "двадцатая", 120 }, { "двадцатое", 120 },
	{ "двадцатой", 120 }, { "двадцатого", 120 }, { "тридцатый", 130 },
	{ "тридцатая", 130 }, { "тридцатое", 130 }, { "тридцатой", 130 },
	{ "тридцатого", 130 }, { "пятидесятый", 150 }, { "пятидесятая", 150 },
	{ "пятидесятое", 150 }, { "пятидесятой", 150 },
	{ "пятидесятого", 150 }, { "шестидесятый", 160 },
	{ "шестидесятая", 160 }, { "шестидесятое", 160 },
	{ "шестидесятой", 160 }, { "шестидесятого", 160 },
	{ "семидесятый", 170 }, { "семидесятая", 170 }, { "семидесятое", 170 },
	{ "семидесятой", 170 }, { "семидесятого", 170 }, { "сороковая", 140 },
	{ "сороковой", 140 }, { "сороковое", 140 }, { "шестое", 106 },
	{ "шестого", 106 }, { "седьмое", 107 }, { "седьмого", 107 },
	{ "восьмое", 108 }, { "восьмого", 108 }, { "девятое", 109 },
	{ "девятого", 109 }, { "десятое", 110 }, { "десятого", 110 },
	{ NULL, 0 }
};

static const struct lang_word ordinal_suffix_words[] = {
	{ "го", 0 }, { "ого", 0 }, { "е", 0 }, { "ое", 0 }, { "й", 0 },
	{ "ого числа", 0 }, { NULL, 0 }
};

static const struct lang_word range_from_words[] = {
	{ "с", 0 }, { "со", 0 }, { "от", 0 }, { "начиная с", 0 },
	{ "между", 1 }, { NULL, 0 }
};

static const struct lang_word range_to_words[] = {
	{ "по", 0 }, { "до", 0 }, { "и до", 0 }, { "вплоть до", 0 },
	{ NULL, 0 }
};

static const struct lang_word and_words[] = {
	{ "и", 0 }, { "&", 0 }, { "или", 0 }, { "а также", 0 }, { NULL, 0 }
};

static const struct lang_word day_glue_words[] = {
	{ "в", 0 }, { "во", 0 }, { "числа", 0 }, { "на", 0 }, { NULL, 0 }
};

static const struct lang_word year_suffix_words[] = {
	{ "года", 0 }, { "год", 0 }, { "году", 0 }, { "годов", 0 },
	{ "годы", 0 }, { "г", 0 }, { "гг", 0 }, { "годом", 0 }, { NULL, 0 }
};

static const struct lang_word hour_suffix_words[] = {
	{ "час", 0 }, { "часов", 0 }, { "часа", 0 }, { "ч", 0 },
	{ "часам", 0 }, { "часами", 0 }, { NULL, 0 }
};

static const struct lang_word minute_suffix_words[] = {
	{ "мин", 0 }, { "минут", 0 }, { "минуты", 0 }, { "минута", 0 },
	{ "м", 0 }, { "минутам", 0 }, { "половине", 230 }, { "четверть", 215 },
	{ "без четверти", 245 }, { NULL, 0 }
};

static const struct lang_word meridiem_words[] = {
	{ "утра", 100 }, { "дня", 112 }, { "вечера", 112 }, { "ночи", 100 },
	{ "пополудни", 12 }, { "a.m", 0 }, { "p.m", 12 }, { "am", 0 },
	{ "pm", 12 }, { NULL, 0 }
};

static const struct lang_word clock_words[] = {
	{ "полдень", 720 }, { "полночь", 0 }, { "в полдень", 720 },
	{ "полудня", 720 }, { NULL, 0 }
};

static const struct lang_word day_part_words[] = {
	{ "утро", 0 }, { "утром", 0 }, { "утра", 0 },
	{ "первая половина дня", 0 }, { "первой половине дня", 0 },
	{ "в первой половине дня", 0 }, { "утреннее заседание", 0 },
	{ "вторая половина дня", 12 }, { "второй половине дня", 12 },
	{ "во второй половине дня", 12 }, { "дневное заседание", 12 },
	{ "днем", 12 }, { "после полудня", 12 }, { "до полудня", 0 },
	{ "вечер", 18 }, { "вечером", 18 }, { "вечернее заседание", 18 },
	{ "до обеда", 0 }, { "после обеда", 12 },
	{ "вторую половину дня", 12 }, { "первую половину дня", 0 },
	{ NULL, 0 }
};

static const struct lang_word duration_unit_words[] = {
	{ "мин", 1 }, { "минута", 1 }, { "минуты", 1 }, { "минут", 1 },
	{ "мин.", 1 }, { "час", 60 }, { "часа", 60 }, { "часов", 60 },
	{ "ч", 60 }, { NULL, 0 }
};

static const struct lang_word deadline_words[] = {
	{ "принимаются по", LANG_DUE_BEFORE }, { "принимается по", LANG_DUE_BEFORE },
	{ "но не позднее", LANG_DUE_ROUND }, { "и не позднее", LANG_DUE_ROUND },
	{ "не позднее чем", LANG_DUE_BEFORE },
	{ "в срок до", LANG_DUE_BEFORE },
	{ "заканчивается", LANG_DUE_END },
	{ "завершается", LANG_DUE_END }, { "истекает", LANG_DUE_BEFORE },
	{ "закрывается", LANG_DUE_END },
	{ "включительно до", LANG_DUE_BEFORE },
	{ "закроется", LANG_DUE_END },
	{ "будет закрыта", LANG_DUE_END },
	{ "завершится", LANG_DUE_END }, { "завершена", LANG_DUE_END },
	{ "закончится", LANG_DUE_END }, { "истечет", LANG_DUE_BEFORE },
	{ "продлен* до", LANG_DUE_BEFORE },
	{ "прекращается", LANG_DUE_END },
	{ "прекратится", LANG_DUE_END },
	{ "предельный срок", LANG_DUE_NOUN },
	{ "предельные сроки", LANG_DUE_NOUN },
	{ "крайний срок", LANG_DUE_NOUN }, { "крайние сроки", LANG_DUE_NOUN },
	{ "срок", LANG_DUE_NOUN }, { "сроки", LANG_DUE_NOUN },
	{ "последний срок", LANG_DUE_NOUN },
	{ "последний день", LANG_DUE_NOUN }, { "срок подачи", LANG_DUE_NOUN },
	{ "срок представления", LANG_DUE_NOUN },
	{ "окончательный срок", LANG_DUE_NOUN },
	{ "конечный срок", LANG_DUE_NOUN },
	{ "предельная дата", LANG_DUE_NOUN },
	{ "следующие сроки", LANG_DUE_NOUN }, { "до", LANG_DUE_WEAK },
	{ "к", LANG_DUE_WEAK }, { "не позднее", LANG_DUE_ROUND },
	{ "не позже", LANG_DUE_ROUND }, { "самое позднее", LANG_DUE_ROUND },
	{ NULL, 0 }
};

static const struct lang_word at_words[] = {
	{ "в", 0 }, { "во", 0 }, { "к", 0 }, { "с", 0 }, { "около", 0 },
	{ "начало в", 0 }, { "ровно в", 0 }, { NULL, 0 }
};

static const struct lang_word local_time_words[] = {
	{ "по местному времени", 0 }, { "местное время", 0 },
	{ "местного времени", 0 }, { "местному времени", 0 },
	{ "(местное время)", 0 }, { "время местное", 0 }, { NULL, 0 }
};

static const struct lang_word time_of_words[] = {
	{ "по времени", 1 }, { "время в", 1 }, { "по", 2 }, { "времени", 0 },
	{ "время", 0 }, { "часов по", 1 }, { NULL, 0 }
};

static const struct lang_word zone_name_words[] = {
	{ "центральноевропейское время", LANG_ZONE_CENTRAL_EUROPE },
	{ "центральноевропейскому времени", LANG_ZONE_CENTRAL_EUROPE },
	{ "по центральноевропейскому времени", LANG_ZONE_CENTRAL_EUROPE },
	{ "центрально-европейское время", LANG_ZONE_CENTRAL_EUROPE },
	{ "по центрально-европейскому времени", LANG_ZONE_CENTRAL_EUROPE },
	{ "центральноевропейское летнее время", LANG_ZONE_CENTRAL_EUROPE },
	{ "по центральноевропейскому летнему времени", LANG_ZONE_CENTRAL_EUROPE },
	{ "среднеевропейское время", LANG_ZONE_CENTRAL_EUROPE },
	{ "по среднеевропейскому времени", LANG_ZONE_CENTRAL_EUROPE },
	{ "восточноевропейское время", LANG_ZONE_EASTERN_EUROPE },
	{ "по восточноевропейскому времени", LANG_ZONE_EASTERN_EUROPE },
	{ "всемирное координированное время", LANG_ZONE_UTC },
	{ "всемирное время", LANG_ZONE_UTC },
	{ "по всемирному координированному времени", LANG_ZONE_UTC },
	{ "по всемирному времени", LANG_ZONE_UTC },
	{ "координированное всемирное время", LANG_ZONE_UTC },
	{ "по гринвичу", LANG_ZONE_UTC },
	{ "время по гринвичу", LANG_ZONE_UTC },
	{ "по гринвичскому времени", LANG_ZONE_UTC },
	{ "среднее время по гринвичу", LANG_ZONE_UTC },
	{ "московское время", LANG_ZONE_MOSCOW },
	{ "по московскому времени", LANG_ZONE_MOSCOW },
	{ "по москве", LANG_ZONE_MOSCOW },
	{ "московского времени", LANG_ZONE_MOSCOW },
	{ "мск", LANG_ZONE_MOSCOW }, { "пекинское время", LANG_ZONE_CHINA },
	{ "по пекинскому времени", LANG_ZONE_CHINA },
	{ "восточное время", LANG_ZONE_US_EASTERN },
	{ "по восточному времени", LANG_ZONE_US_EASTERN },
	{ "восточное поясное время", LANG_ZONE_US_EASTERN }, { NULL, 0 }
};

static const struct lang_word agenda_words[] = {
	{ "повестка дня", 0 }, { "повестки дня", 0 }, { "повестку дня", 0 },
	{ "проект повестки дня", 0 }, { "предварительная повестка дня", 0 },
	{ "программа", 0 }, { "проект программы", 0 },
	{ "предварительная программа", 0 }, { "программы", 0 },
	{ "расписание", 0 }, { "график", 0 }, { "график работы", 0 },
	{ "план работы", 0 }, { "порядок работы", 0 },
	{ "расписание заседаний", 0 }, { "план распределения времени", 0 },
	{ "программа работы", 0 }, { "регламент", 0 }, { "распорядок", 0 },
	{ "основные вопросы", 0 },
	{ "основные темы", 0 }, { "организация работы", 0 },
	{ "организации работы", 0 }, { NULL, 0 }
};

static const struct lang_word annex_words[] = {
	{ "приложение", 0 }, { "приложения", 0 }, { "приложении", 0 },
	{ "приложению", 0 }, { "приложений", 0 }, { "приложениях", 0 },
	{ "прилагаемый*", 0 }, { "прилагаемая*", 0 }, { "дополнение", 0 },
	{ "дополнения", 0 }, { "прил", 0 }, { "добавление", 1 }, { NULL, 0 }
};

static const struct lang_word item_words[] = {
	{ "пункт", 0 }, { "пункта", 0 }, { "пункты", 0 }, { "№", 0 },
	{ "вопрос", 0 }, { "п", 0 }, { "вопросы", 0 }, { "пунктов", 0 },
	{ "вопроса", 0 }, { NULL, 0 }
};

static const struct lang_word session_words[] = {
	{ "сессия", 0 }, { "сессии", 0 }, { "заседание", 0 }, { "часть", 0 },
	{ "секция", 0 }, { "панель", 0 }, { "панельная дискуссия", 0 },
	{ "блок", 0 }, { "модуль", 0 }, { "тема", 0 }, { "день", 0 },
	{ "семинар", 0 }, { "пленарное заседание", 0 },
	{ "пленарная сессия", 0 }, { "группа", 0 }, { "рабочая группа", 0 },
	{ "этап", 0 }, { "круглый стол", 0 }, { "сегмент", 0 },
	{ "открытие", 0 }, { "тематическая сессия", 0 },
	{ "параллельная сессия", 0 }, { "сегмент высокого уровня", 0 },
	{ NULL, 0 }
};

static const struct lang_word break_words[] = {
	{ "перерыв", 0 }, { "перерыв на кофе", 0 }, { "кофе-брейк", 0 },
	{ "кофе-пауза", 0 }, { "кофе", 0 }, { "обед", 0 },
	{ "обеденный перерыв", 0 }, { "перерыв на обед", 0 },
	{ "групповое фото", 0 }, { "групповая фотография", 0 },
	{ "общая фотография", 0 }, { "прием", 0 }, { "ужин", 0 },
	{ "фуршет", 0 }, { "чай", 0 }, { "кофе/чай", 0 },
	{ "фотографирование", 0 }, { "технический перерыв", 0 },
	{ "коктейль", 0 }, { "пауза", 0 }, { "ланч", 0 },
	{ "совместное фотографирование", 0 }, { "кофейный перерыв", 0 },
	{ NULL, 0 }
};

static const struct lang_word topic_words[] = {
	{ "тема", 0 }, { "темы", 0 }, { "цель", 0 }, { "цели", 0 },
	{ "задача", 0 }, { "задачи", 0 }, { "описание", 0 },
	{ "вопросы для обсуждения", 0 }, { "ожидаемые результаты", 0 },
	{ "основные вопросы", 0 }, { "направления", 0 }, { "содержание", 0 },
	{ NULL, 0 }
};

static const struct lang_word register_words[] = {
	{ "регистрация", 0 }, { "регистрации", 0 }, { "регистрацию", 0 },
	{ "зарегистрироваться", 0 }, { "зарегистрируйтесь", 0 },
	{ "зарегистрировать", 0 }, { "онлайн-регистрация", 0 },
	{ "предварительная регистрация", 0 }, { "форма регистрации", 0 },
	{ "регистрационная форма", 0 }, { "ссылка для регистрации", 0 },
	{ "регистрационный бланк", 0 }, { "аккредитация", 0 },
	{ "онлайн-регистрацию", 0 }, { "регистрироваться", 0 },
	{ "онлайн-регистрации", 0 }, { "онлайновая регистрация", 0 },
	{ "зарегистрированы", 0 }, { NULL, 0 }
};

static const struct lang_word join_words[] = {
	{ "подключиться", 0 }, { "подключение", 0 }, { "подключения", 0 },
	{ "подключитесь", 0 }, { "присоединиться", 0 }, { "ссылка", 0 },
	{ "ссылка для подключения", 0 }, { "войти", 0 },
	{ "идентификатор конференции", 0 }, { "идентификатор собрания", 0 },
	{ "код доступа", 0 }, { "пароль", 0 }, { "трансляция", 0 },
	{ "ссылке", 0 }, { "веб-трансляция", 0 }, { "для участия", 0 },
	{ NULL, 0 }
};

static const struct lang_word column_time_words[] = {
	{ "время", 0 }, { "часы", 0 }, { "дата и время", 0 }, { "начало", 0 },
	{ "окончание", 0 }, { "конец", 0 }, { "с", 0 }, { "по", 0 },
	{ "время начала", 0 }, { "местное время", 0 }, { "от", 0 },
	{ "до", 0 }, { "завершение", 0 }, { NULL, 0 }
};

static const struct lang_word column_title_words[] = {
	{ "тема", 0 }, { "темы", 0 }, { "пункт", 0 }, { "пункты", 0 },
	{ "вопрос", 0 }, { "вопросы", 0 }, { "название", 0 },
	{ "наименование", 0 }, { "мероприятие", 0 }, { "мероприятия", 0 },
	{ "заседание", 0 }, { "сессия", 0 }, { "программа", 0 },
	{ "повестка дня", 0 }, { "описание", 0 }, { "содержание", 0 },
	{ "пункт повестки дня", 0 }, { "вид деятельности", 0 },
	{ "доклад", 0 }, { "выступление", 0 }, { "тема доклада", 0 },
	{ "пункты повестки дня", 0 }, { "деятельность", 0 }, { "собрание", 0 },
	{ NULL, 0 }
};

static const struct lang_word column_duration_words[] = {
	{ "продолжительность", 0 }, { "длительность", 0 }, { "минуты", 0 },
	{ "мин", 0 }, { "мин.", 0 }, { "время (мин)", 0 },
	{ "продолжительность (мин)", 0 }, { "минут", 0 },
	{ "отводимое время", 0 }, { NULL, 0 }
};

static const struct lang_word column_room_words[] = {
	{ "зал", 0 }, { "помещение", 0 }, { "место", 0 },
	{ "место проведения", 0 }, { "где", 0 }, { "аудитория", 0 },
	{ "комната", 0 }, { NULL, 0 }
};

static const struct lang_word column_date_words[] = {
	{ "дата", 0 }, { "даты", 0 }, { "день", 0 }, { "дни", 0 },
	{ "когда", 0 }, { "срок", 0 }, { "сроки", 0 },
	{ "предельный срок", 0 }, { "число", 0 }, { NULL, 0 }
};

static const struct lang_word stopword_words[] = {
	{ "и", 0 }, { "в", 0 }, { "на", 0 }, { "по", 0 }, { "с", 0 },
	{ "для", 0 }, { "что", 0 }, { "не", 0 }, { "к", 0 }, { "из", 0 },
	{ "о", 0 }, { "об", 0 }, { "от", 0 }, { "до", 0 }, { "как", 0 },
	{ "это", 0 }, { "его", 0 }, { "их", 0 }, { "будет", 0 },
	{ "будут", 0 }, { "или", 0 }, { "а", 0 }, { "при", 0 }, { "также", 0 },
	{ "за", 0 }, { "вас", 0 }, { "вам", 0 }, { "мы", 0 }, { "все", 0 },
	{ "которые", 0 }, { "который", 0 }, { "которая", 0 }, { "которое", 0 },
	{ "быть", 0 }, { "было", 0 }, { "так", 0 }, { "этого", 0 },
	{ "настоящим", 0 }, { "может", 0 }, { "после", 0 }, { "того", 0 },
	{ "если", 0 }, { "под", 0 }, { "нас", 0 }, { "вы", 0 }, { "со", 0 },
	{ NULL, 0 }
};

const struct lang lang_ru = {
	.code = "ru",
	.name = "Russian",
	.section = {
		[LANG_REFERENCE] = reference_words,
		[LANG_SUBJECT] = subject_words,
		[LANG_TO] = to_words,
		[LANG_COPY] = copy_words,
		[LANG_FROM] = from_words,
		[LANG_DATE] = date_words,
		[LANG_TIME] = time_words,
		[LANG_VENUE] = lang_ru_venue,
		[LANG_CONTACT] = lang_ru_contact,
		[LANG_PHONE] = lang_ru_phone,
		[LANG_FAX] = lang_ru_fax,
		[LANG_EMAIL] = lang_ru_email,
		[LANG_WEB] = web_words,
		[LANG_SALUTATION] = salutation_words,
		[LANG_CLOSING] = closing_words,
		[LANG_SIGNED] = signed_words,
		[LANG_HONORIFIC] = lang_ru_honorific,
		[LANG_DOCTYPE] = doctype_words,
		[LANG_RELATION] = relation_words,
		[LANG_MONTH] = month_words,
		[LANG_WEEKDAY] = weekday_words,
		[LANG_ORDINAL] = ordinal_words,
		[LANG_ORDINAL_SUFFIX] = ordinal_suffix_words,
		[LANG_RANGE_FROM] = range_from_words,
		[LANG_RANGE_TO] = range_to_words,
		[LANG_AND] = and_words,
		[LANG_DAY_GLUE] = day_glue_words,
		[LANG_YEAR_SUFFIX] = year_suffix_words,
		[LANG_HOUR_SUFFIX] = hour_suffix_words,
		[LANG_MINUTE_SUFFIX] = minute_suffix_words,
		[LANG_MERIDIEM] = meridiem_words,
		[LANG_CLOCK] = clock_words,
		[LANG_DAY_PART] = day_part_words,
		[LANG_DURATION_UNIT] = duration_unit_words,
		[LANG_DEADLINE] = deadline_words,
		[LANG_AT] = at_words,
		[LANG_LOCAL_TIME] = local_time_words,
		[LANG_TIME_OF] = time_of_words,
		[LANG_ZONE_NAME] = zone_name_words,
		[LANG_AGENDA] = agenda_words,
		[LANG_ANNEX] = annex_words,
		[LANG_ITEM] = item_words,
		[LANG_SESSION] = session_words,
		[LANG_BREAK] = break_words,
		[LANG_SPEAKER] = lang_ru_speaker,
		[LANG_BODY] = lang_ru_body,
		[LANG_UNDECIDED] = lang_ru_undecided,
		[LANG_SPEECH] = lang_ru_speech,
		[LANG_BUSINESS] = lang_ru_business,
		[LANG_TOPIC] = topic_words,
		[LANG_MEETING] = lang_ru_meeting,
		[LANG_INVITE] = lang_ru_invite,
		[LANG_PAST] = lang_ru_past,
		[LANG_ONLINE] = lang_ru_online,
		[LANG_IN_PERSON] = lang_ru_in_person,
		[LANG_HYBRID] = lang_ru_hybrid,
		[LANG_REGISTER] = register_words,
		[LANG_JOIN] = join_words,
		[LANG_COLUMN_TIME] = column_time_words,
		[LANG_COLUMN_TITLE] = column_title_words,
		[LANG_COLUMN_SPEAKER] = lang_ru_column_speaker,
		[LANG_COLUMN_DURATION] = column_duration_words,
		[LANG_COLUMN_DOCUMENT] = lang_ru_column_document,
		[LANG_COLUMN_ROOM] = column_room_words,
		[LANG_COLUMN_DATE] = column_date_words,
		[LANG_VENUE_NOUN] = lang_ru_venue_noun,
		[LANG_AT_PLACE] = lang_ru_at_place,
		[LANG_TITLE_LEAD] = lang_ru_title_lead,
		[LANG_TITLE_END] = lang_ru_title_end,
		[LANG_SAME_PLACE] = lang_ru_same_place,
		[LANG_FORMAT] = lang_ru_format,
		[LANG_NO_VENUE] = lang_ru_no_venue,
		[LANG_HOST] = lang_ru_host,
		[LANG_BOTH] = lang_ru_both,
		[LANG_EXCEPT] = lang_ru_except,
		[LANG_ATTEND] = lang_ru_attend,
		[LANG_ABOUT] = lang_ru_about,
		[LANG_IS] = lang_ru_is,
		[LANG_FORM] = lang_ru_form,
		[LANG_OPENING] = lang_ru_opening,
		[LANG_POST] = lang_ru_post,
		[LANG_COMPLIMENTS] = lang_ru_compliments,
		[LANG_ORG] = lang_ru_org,
		[LANG_MARK] = lang_ru_mark,
		[LANG_ACTION] = lang_ru_action,
		[LANG_BACKGROUND] = lang_ru_background,
		[LANG_OF] = lang_ru_of,
		[LANG_ARTICLE] = lang_ru_article,
		[LANG_BESIDE] = lang_ru_beside,
		[LANG_AFTER] = lang_ru_after,
		[LANG_NOT] = lang_ru_not,
		[LANG_NOT_DUE] = lang_ru_not_due,
		[LANG_WAS] = lang_ru_was,
		[LANG_DUE_GLUE] = lang_ru_due_glue,
		[LANG_SUBMIT] = lang_ru_submit,
		[LANG_INSTEAD] = lang_ru_instead,
		[LANG_SAME_DAY] = lang_ru_same_day,
		[LANG_ALL] = lang_ru_all,
		[LANG_ADDRESSEE] = lang_ru_addressee,
		[LANG_REPLY] = lang_ru_reply,
		[LANG_BOUND] = lang_ru_bound,
		[LANG_MOVED] = lang_ru_moved,
		[LANG_LODGING] = lang_ru_lodging,
		[LANG_STOPWORD] = stopword_words,
		[LANG_PRONOUN] = lang_ru_pronoun,
		[LANG_PROXY] = lang_ru_proxy,
	},
};
