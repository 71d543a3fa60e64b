/* SPDX-License-Identifier: MIT */
/* German: words of people's posts, of notes verbales and of mastheads. */
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
	{ "beehrt sich", 0 }, { "entbietet", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_de_org[];
const struct lang_word lang_de_org[] = {
	{ "organisation", LANG_ORG_NAME }, { "union", LANG_ORG_NAME },
	{ "agentur", LANG_ORG_NAME }, { "verband", LANG_ORG_NAME },
	{ "kommission", LANG_ORG_NAME }, { "gemeinschaft", LANG_ORG_NAME },
	{ "bund", LANG_ORG_NAME }, { "bundesamt", LANG_ORG_NAME },
	{ "bundesministerium", LANG_ORG_NAME }, { "bank", LANG_ORG_NAME },
	{ "fonds", LANG_ORG_NAME }, { "institut", LANG_ORG_NAME },
	{ "ministerium", LANG_ORG_NAME }, { "behörde", LANG_ORG_NAME },
	{ "verwaltung", LANG_ORG_NAME }, { "stiftung", LANG_ORG_NAME },
	{ "übereinkommen", LANG_ORG_NAME }, { "verein", LANG_ORG_NAME },
	{ "büro", LANG_ORG_OFFICE }, { "amt", LANG_ORG_OFFICE },
	{ "sekretariat", LANG_ORG_OFFICE },
	{ "generalsekretariat", LANG_ORG_OFFICE },
	{ "generaldirektion", LANG_ORG_OFFICE },
	{ "geschäftsstelle", LANG_ORG_OFFICE },
	{ "vertretung", LANG_ORG_OFFICE }, { "direktion", LANG_ORG_PART },
	{ "abteilung", LANG_ORG_PART }, { "referat", LANG_ORG_PART },
	{ "sektion", LANG_ORG_PART }, { "sektor", LANG_ORG_PART },
	{ "dienststelle", LANG_ORG_PART }, { "ausschuss", LANG_ORG_BODY },
	{ "rat", LANG_ORG_BODY }, { "gruppe", LANG_ORG_BODY },
	{ "arbeitsgruppe", LANG_ORG_BODY },
	{ "versammlung", LANG_ORG_CONGRESS },
	{ "konferenz", LANG_ORG_CONGRESS }, { "forum", LANG_ORG_CONGRESS },
	{ "netzwerk", LANG_ORG_BODY }, { "plattform", LANG_ORG_BODY },
	{ "beirat", LANG_ORG_BODY },
	{ "vereinte nationen", LANG_ORG_UMBRELLA },
	{ "europäische union", LANG_ORG_UMBRELLA },
	{ "sonderorganisation", LANG_ORG_NONE },
	{ "veranstaltet von", LANG_ORG_NONE },
	{ "in zusammenarbeit mit", LANG_ORG_NONE },
	{ "mit unterstützung", LANG_ORG_NONE },
	{ "vorgelegt von", LANG_ORG_NONE }, { "mitglied", LANG_ORG_NONE },
	{ "republik", LANG_ORG_UMBRELLA },
	{ "bundesrepublik", LANG_ORG_UMBRELLA },
	{ "königreich", LANG_ORG_UMBRELLA }, { NULL, 0 }
};

extern const struct lang_word lang_de_mark[];
const struct lang_word lang_de_mark[] = {
	{ "verteiler", 0 }, { "original", 0 }, { "nur deutsch", 0 },
	{ "vertraulich", 0 }, { "entwurf", 0 }, { "zur kenntnis", 0 },
	{ "eilt", 0 }, { "fassung", 0 }, { "seite", 0 },
	{ "nur für teilnehmer", 0 },
	{ "informationen für teilnehmer", LANG_MARK_KIND },
	{ "praktische hinweise", LANG_MARK_KIND },
	{ "hinweise für teilnehmer", LANG_MARK_KIND },
	{ NULL, 0 }
};

extern const struct lang_word lang_de_background[];
const struct lang_word lang_de_background[] = {
	{ "hintergrund", 0 }, { "überblick", 0 }, { "zielsetzung", 0 },
	{ "ziele", 0 }, { "ziel", 0 }, { "zielgruppe", 0 },
	{ "erwartete ergebnisse", 0 }, { "einleitung", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_de_action[];
const struct lang_word lang_de_action[] = {
	{ "erforderliche maßnahmen", 0 }, { "zu veranlassen", 0 }, { NULL, 0 }
};
