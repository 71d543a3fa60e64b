/* SPDX-License-Identifier: MIT */
/* English: words of people's posts, and of notes verbales. */
#include "lang/lang.h"

extern const struct lang_word lang_en_post[];
const struct lang_word lang_en_post[] = {
	{ "director*", 0 }, { "secretary*", 0 }, { "chair*", 0 },
	{ "president*", 0 }, { "vice-president*", 0 }, { "head", 0 },
	{ "chief", 0 }, { "counsellor*", 0 }, { "coordinator*", 0 },
	{ "manager*", 0 }, { "officer*", 0 }, { "executive*", 0 },
	{ "deputy", 0 }, { "commissioner*", 0 }, { "minister*", 0 },
	{ "ambassador*", 0 }, { "adviser*", 0 }, { "advisor*", 0 },
	{ "registrar", 0 }, { "rapporteur*", 0 }, { "representative*", 0 },
	{ "general", 0 }, { "secretariat", 0 }, { "administrator*", 0 },
	{ "assistant", 0 }, { "focal point", 0 }, { "dean", 0 },
	{ "professor", 0 }, { "convenor", 0 }, { "clerk", 0 },
	{ "legal counsel", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_compliments[];
const struct lang_word lang_en_compliments[] = {
	{ "presents its compliments to", 0 },
	{ "present their compliments to", 0 },
	{ "presents his compliments to", 0 },
	{ "presents her compliments to", 0 }, { "has the honour to inform", 1 },
	{ "presents its compliments", 0 }, { "present their compliments", 0 },
	{ NULL, 0 }
};
