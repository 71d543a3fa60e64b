/* SPDX-License-Identifier: MIT */
/* Portuguese: words of people's posts, and of notes verbales. */
#include "lang/lang.h"

extern const struct lang_word lang_pt_post[];
const struct lang_word lang_pt_post[] = {
	{ "diretor*", 0 }, { "director*", 0 }, { "diretora*", 0 },
	{ "directora*", 0 }, { "o diretor*", 0 }, { "a diretora*", 0 },
	{ "o director*", 0 }, { "secretário*", 0 }, { "secretária*", 0 },
	{ "presidente*", 0 }, { "vice-presidente*", 0 }, { "chefe", 0 },
	{ "conselheiro*", 0 }, { "coordenador*", 0 }, { "responsável", 0 },
	{ "ministro*", 0 }, { "ministra*", 0 }, { "embaixador*", 0 },
	{ "representante*", 0 }, { "relator*", 0 }, { "adjunto*", 0 },
	{ "gestor*", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_compliments[];
const struct lang_word lang_pt_compliments[] = {
	{ "apresenta os seus cumprimentos", 0 },
	{ "apresenta seus cumprimentos", 0 }, { "cumprimenta", 0 }, { NULL, 0 }
};
