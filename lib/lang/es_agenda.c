/* SPDX-License-Identifier: MIT */
/* Spanish: who speaks at a meeting, and what is said there. */
#include "lang/lang.h"

extern const struct lang_word lang_es_speaker[];
const struct lang_word lang_es_speaker[] = {
	{ "orador", 0 }, { "oradora", 0 }, { "oradores", 0 },
	{ "oradoras", 0 }, { "ponente", 0 }, { "ponentes", 0 },
	{ "panelista", 0 }, { "panelistas", 0 }, { "moderador", 0 },
	{ "moderadora", 0 }, { "moderadores", 0 }, { "modera", 0 },
	{ "moderado por", 0 }, { "moderada por", 0 }, { "presentador", 0 },
	{ "presentadora", 0 }, { "presentado por", 0 },
	{ "presentación a cargo de", 0 }, { "presidente", 0 },
	{ "presidenta", 0 }, { "presidido por", 0 }, { "preside", 0 },
	{ "relator", 0 }, { "relatora", 0 }, { "relatores", 0 },
	{ "facilitador", 0 }, { "facilitadora", 0 }, { "facilitadores", 0 },
	{ "expositor", 0 }, { "expositora", 0 }, { "expositores", 0 },
	{ "conferenciante", 0 }, { "conferenciantes", 0 }, { "a cargo de", 0 },
	{ "conferencista", 0 }, { "conferencistas", 0 },
	{ "participantes", 0 }, { "comentarista", 0 }, { "comentaristas", 0 },
	{ "anfitrión", 0 }, { "orador(es)", 0 },
	{ "maestro de ceremonias", 0 }, { "copresidentes", 0 },
	{ "intervienen", 0 }, { "interviene", 0 }, { "intervinientes", 0 },
	{ "ponente(s)", 0 }, { "instructor", 0 }, 
	{ "dirige", 0 }, { "dirigido por", 0 }, { "por", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_es_column_speaker[];
const struct lang_word lang_es_column_speaker[] = {
	{ "orador", 0 }, { "oradores", 0 }, { "ponente", 0 },
	{ "ponentes", 0 }, { "moderador", 0 }, { "responsable", 0 },
	{ "responsables", 0 }, { "presentador", 0 }, { "presentado por", 0 },
	{ "presidente", 0 }, { "expositor", 0 }, { "expositores", 0 },
	{ "orador(es)", 0 }, { "ponente(s)", 0 }, { "quién", 0 },
	{ "a cargo de", 0 }, { "facilitador", 0 }, { "facilitadores", 0 },
	{ "panelistas", 0 }, { "conferenciante", 0 }, { "por", 0 },
	{ "encargado", 0 }, { "participantes", 0 },
	{ "oradores/moderadores", 0 }, { "nombre", 0 }, { NULL, 0 }
};
