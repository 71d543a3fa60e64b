/* SPDX-License-Identifier: MIT */
/* French: words of people's posts, and of notes verbales. */
#include "lang/lang.h"

extern const struct lang_word lang_fr_post[];
const struct lang_word lang_fr_post[] = {
	{ "directeur*", 0 }, { "directrice*", 0 }, { "le directeur*", 0 },
	{ "la directrice*", 0 }, { "secrétaire*", 0 }, { "le secrétaire*", 0 },
	{ "la secrétaire*", 0 }, { "président*", 0 }, { "vice-président*", 0 },
	{ "chef", 0 }, { "cheffe", 0 }, { "conseiller*", 0 },
	{ "conseillère*", 0 }, { "coordonnateur*", 0 },
	{ "coordonnatrice*", 0 }, { "coordinateur*", 0 },
	{ "coordinatrice*", 0 }, { "responsable", 0 }, { "administrateur*", 0 },
	{ "administratrice*", 0 }, { "adjoint*", 0 }, { "commissaire*", 0 },
	{ "ministre*", 0 }, { "ambassadeur*", 0 }, { "ambassadrice*", 0 },
	{ "représentant*", 0 }, { "rapporteur*", 0 }, { "délégué*", 0 },
	{ "point focal", 0 }, { "chargé*", 0 }, { "chargée*", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_compliments[];
const struct lang_word lang_fr_compliments[] = {
	{ "présente ses compliments aux", 0 },
	{ "présente ses compliments à", 0 },
	{ "présente ses compliments au", 0 },
	{ "présentent leurs compliments à", 0 },
	{ "présente ses compliments", 0 },
	{ "présentent leurs compliments", 0 }, { NULL, 0 }
};
