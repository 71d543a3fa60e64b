/* SPDX-License-Identifier: MIT */
/* German: whom letters go to, and where answers go. */
#include "lang/lang.h"

extern const struct lang_word lang_de_addressee[];
const struct lang_word lang_de_addressee[] = {
	{ "verwaltungen", 0 }, { "mitglieder", 0 }, { "mitgliedstaaten", 0 },
	{ "mitgliedsstaaten", 0 }, { "regierungen", 0 },
	{ "vertragsparteien", 0 }, { "beobachter", 0 }, { "ministerien", 0 },
	{ "ministerium", 0 }, { "leiter", 0 }, { "direktoren", 0 },
	{ "vertreter", 0 }, { "ständige vertretungen", 0 },
	{ "delegationen", 0 }, { "botschaften", 0 }, { "kontaktstellen", 0 },
	{ "anlaufstellen", 0 }, { "behörden", 0 }, { "betreiber", 0 },
	{ "organisationen", 0 }, { "sekretariat", 0 }, { "vorsitzende", 0 },
	{ "vorsitzenden", 0 }, { "kommissionen", 0 }, { "universitäten", 0 },
	{ "unternehmen", 0 }, { "teilnehmer", 0 }, { "alle mitglieder", 0 },
	{ "per e-mail", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_de_reply[];
const struct lang_word lang_de_reply[] = {
	{ "zurücksenden", 0 }, { "senden", 0 }, { "gesendet", 0 },
	{ "zu senden", 0 }, { "richten", 0 }, { "einreichen", 0 },
	{ "übermitteln", 0 }, { "rücksendung", 0 }, { NULL, 0 }
};
