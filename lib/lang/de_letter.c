/* SPDX-License-Identifier: MIT */
/* German: words of people's posts, and of notes verbales. */
#include "lang/lang.h"

extern const struct lang_word lang_de_post[];
const struct lang_word lang_de_post[] = {
	{ "direktor*", 0 }, { "der direktor*", 0 }, { "die direktorin*", 0 },
	{ "generalsekretär*", 0 }, { "sekretär*", 0 }, { "präsident*", 0 },
	{ "vizepräsident*", 0 }, { "vorsitzend*", 0 }, { "leiter*", 0 },
	{ "referent*", 0 }, { "abteilungsleiter*", 0 }, { "koordinator*", 0 },
	{ "geschäftsführ*", 0 }, { "beauftragte*", 0 }, { "minister*", 0 },
	{ "botschafter*", 0 }, { "vertreter*", 0 }, { "referatsleiter*", 0 },
	{ "ansprechpartner*", 0 }, { "stellvertretend*", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_de_compliments[];
const struct lang_word lang_de_compliments[] = {
	{ "beehrt sich", 0 }, { "entbietet", 0 }, { "begrüßt", 0 }, { NULL, 0 }
};
