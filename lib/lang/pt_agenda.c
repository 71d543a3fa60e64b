/* SPDX-License-Identifier: MIT */
/* Portuguese: who speaks at a meeting, and what is said there. */
#include "lang/lang.h"

extern const struct lang_word lang_pt_speaker[];
const struct lang_word lang_pt_speaker[] = {
	{ "orador", 0 }, { "oradora", 0 }, { "oradores", 0 },
	{ "moderador", 0 }, { "moderadora", 0 }, { "moderação", 0 },
	{ "palestrante", 0 }, { "palestrantes", 0 }, { "apresentador", 0 },
	{ "apresentado por", 0 }, { "presidente", 0 }, { "painelistas", 0 },
	{ "relator", 0 }, { "facilitador", 0 }, { "intervenientes", 0 },
	{ "por", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_column_speaker[];
const struct lang_word lang_pt_column_speaker[] = {
	{ "orador", 0 }, { "oradores", 0 }, { "moderador", 0 },
	{ "responsável", 0 }, { "apresentador", 0 }, { "palestrante", 0 },
	{ "intervenientes", 0 }, { NULL, 0 }
};
