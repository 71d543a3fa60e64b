/* SPDX-License-Identifier: MIT */
/* Spanish: words of people's posts, and of notes verbales. */
#include "lang/lang.h"

extern const struct lang_word lang_es_post[];
const struct lang_word lang_es_post[] = {
	{ "director*", 0 }, { "directora*", 0 }, { "el director*", 0 },
	{ "la directora*", 0 }, { "secretario*", 0 }, { "secretaria*", 0 },
	{ "el secretario*", 0 }, { "la secretaria*", 0 }, { "presidente*", 0 },
	{ "presidenta*", 0 }, { "vicepresidente*", 0 },
	{ "vicepresidenta*", 0 }, { "jefe", 0 }, { "jefa", 0 },
	{ "consejero*", 0 }, { "consejera*", 0 }, { "coordinador*", 0 },
	{ "adjunto*", 0 }, { "adjunta*", 0 }, { "encargado*", 0 },
	{ "encargada*", 0 }, { "responsable", 0 }, { "ministro*", 0 },
	{ "ministra*", 0 }, { "embajador*", 0 }, { "representante*", 0 },
	{ "relator*", 0 }, { "administrador*", 0 }, { "por el secretario*", 0 },
	{ "punto focal", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_compliments[];
const struct lang_word lang_es_compliments[] = {
	{ "saluda atentamente a", 0 }, { "presenta sus saludos a", 0 },
	{ "presenta sus cumplidos a", 0 },
	{ "presenta sus atentos saludos a", 0 },
	{ "tiene el agrado de saludar a", 0 }, { "saluda a", 0 }, { NULL, 0 }
};
