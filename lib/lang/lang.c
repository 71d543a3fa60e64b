/* SPDX-License-Identifier: MIT */
/* The table of languages. A new language is one file and one row. */
#include "lang/lang.h"

extern const struct lang lang_en;

const struct lang *const lang_table[] = {
	&lang_en,
	NULL
};
