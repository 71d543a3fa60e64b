/* SPDX-License-Identifier: MIT */
/* Portuguese: whom letters go to, and where answers go. */
#include "lang/lang.h"

extern const struct lang_word lang_pt_addressee[];
const struct lang_word lang_pt_addressee[] = {
	{ "administrações", 0 }, { "administração", 0 }, { "membros", 0 },
	{ "estados-membros", 0 }, { "estados membros", 0 },
	{ "países membros", 0 }, { "governos", 0 }, { "partes", 0 },
	{ "observadores", 0 }, { "ministros", 0 }, { "ministérios", 0 },
	{ "ministério", 0 }, { "chefes", 0 }, { "diretor", 0 },
	{ "diretores", 0 }, { "directores", 0 }, { "representantes", 0 },
	{ "missões permanentes", 0 }, { "delegações", 0 }, { "embaixadas", 0 },
	{ "pontos focais", 0 }, { "pontos de contacto", 0 },
	{ "reguladores", 0 }, { "autoridades", 0 }, { "operadores", 0 },
	{ "organizações", 0 }, { "secretariado", 0 }, { "presidente", 0 },
	{ "presidentes", 0 }, { "comissões", 0 }, { "universidades", 0 },
	{ "instituições", 0 }, { "empresas", 0 }, { "participantes", 0 },
	{ "todos os membros", 0 }, { "presente", 1 }, { "nesta", 1 },
	{ NULL, 0 }
};

extern const struct lang_word lang_pt_reply[];
const struct lang_word lang_pt_reply[] = {
	{ "devolver", 0 }, { "devolvido*", 0 }, { "enviar", 0 },
	{ "enviado*", 0 }, { "remeter", 0 }, { "remetido*", 0 },
	{ "dirigir", 0 }, { "submeter", 0 }, { "comunicar", 0 }, { NULL, 0 }
};
