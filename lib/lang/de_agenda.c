/* SPDX-License-Identifier: MIT */
/* German: who speaks at a meeting, and what is said there. */
#include "lang/lang.h"

extern const struct lang_word lang_de_speaker[];
const struct lang_word lang_de_speaker[] = {
	{ "referent", 0 }, { "referentin", 0 }, { "referenten", 0 },
	{ "redner", 0 }, { "rednerin", 0 }, { "moderation", 0 },
	{ "moderator", 0 }, { "moderatorin", 0 }, { "vorsitz", 0 },
	{ "vorsitzender", 0 }, { "vorsitzende", 0 }, { "vortragende", 0 },
	{ "podiumsgäste", 0 }, { "berichterstatter", 0 }, { "leitung", 0 },
	{ "teilnehmer", 0 }, { "von", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_de_column_speaker[];
const struct lang_word lang_de_column_speaker[] = {
	{ "referent", 0 }, { "referenten", 0 }, { "redner", 0 },
	{ "moderation", 0 }, { "verantwortlich", 0 }, { "vortragende", 0 },
	{ "wer", 0 }, { "referent/in", 0 }, { "zuständig", 0 }, { NULL, 0 }
};
