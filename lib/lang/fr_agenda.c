/* SPDX-License-Identifier: MIT */
/* French: who speaks at a meeting, and what is said there. */
#include "lang/lang.h"

extern const struct lang_word lang_fr_speaker[];
const struct lang_word lang_fr_speaker[] = {
	{ "intervenant", 0 }, { "intervenante", 0 }, { "intervenants", 0 },
	{ "intervenantes", 0 }, { "orateur", 0 }, { "orateurs", 0 },
	{ "oratrice", 0 }, { "oratrices", 0 }, { "modérateur", 0 },
	{ "modératrice", 0 }, { "modérateurs", 0 }, { "modéré par", 0 },
	{ "modération", 0 }, { "animateur", 0 }, { "animatrice", 0 },
	{ "animateurs", 0 }, { "animé par", 0 }, { "panéliste", 0 },
	{ "panélistes", 0 }, { "présentateur", 0 }, { "présentatrice", 0 },
	{ "présenté par", 0 }, { "présentation par", 0 }, { "président", 0 },
	{ "présidente", 0 }, { "présidents", 0 }, { "présidé par", 0 },
	{ "rapporteur", 0 }, { "rapporteurs", 0 }, { "rapporteuse", 0 },
	{ "facilitateur", 0 }, { "facilitatrice", 0 }, { "conférencier", 0 },
	{ "conférenciers", 0 }, { "conférencière", 0 }, { "discutant", 0 },
	{ "discutants", 0 }, { "hôte", 0 }, { "maître de cérémonie", 0 },
	{ "intervenant(s)", 0 }, { "intervenant(e)s", 0 }, { "experts", 0 },
	{ "coprésidents", 0 }, { "co-présidents", 0 }, { "participants", 0 },
	{ "introduit par", 0 }, { "par", 1 }, { "avec", 0 },
	{ "conduit par", 0 }, { "dirigé par", 0 },
	{ "participant au débat", 0 }, { "participants au débat", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_column_speaker[];
const struct lang_word lang_fr_column_speaker[] = {
	{ "intervenant", 0 }, { "intervenants", 0 }, { "orateur", 0 },
	{ "orateurs", 0 }, { "modérateur", 0 }, { "responsable", 0 },
	{ "responsables", 0 }, { "présentateur", 0 }, { "présenté par", 0 },
	{ "président", 0 }, { "animateur", 0 }, { "intervenant(s)", 0 },
	{ "orateur(s)", 0 }, { "orateurs/modérateurs", 0 }, { "par", 0 },
	{ "qui", 0 }, { "intervenants/modérateurs", 0 }, { "facilitateur", 0 },
	{ "facilitateurs", 0 }, { "conférencier", 0 }, { "conférenciers", 0 },
	{ "animation", 0 }, { "panélistes", 0 }, { "intervenant(e)s", 0 },
	{ "animateurs", 0 }, { "nom", 0 }, { NULL, 0 }
};
