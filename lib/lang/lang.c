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

const struct lang *
lang_by_code(struct circ_str code)
{
	for (size_t k = 0; lang_table[k] != NULL; k++)
		if (str_case_eqz(str_sub(code, 0, 2), lang_table[k]->code) &&
		    (code.n == 2 || (code.n > 2 && code.s[2] == '-')))
			return lang_table[k];
	return NULL;
}
