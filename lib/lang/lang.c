/* SPDX-License-Identifier: MIT */
/* The table of languages. A new language is one file and one row. */
#include "lang/lang.h"

extern const struct lang lang_en, lang_fr, lang_es, lang_ru, lang_zh,
    lang_ar, lang_pt, lang_de;

const struct lang *const lang_table[] = {
	&lang_en,
	&lang_fr,
	&lang_es,
	&lang_ru,
	&lang_zh,
	&lang_ar,
	&lang_pt,
	&lang_de,
	NULL
};
