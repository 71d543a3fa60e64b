/* SPDX-License-Identifier: MIT */
/* Portuguese: whom to ask and how people are called; whom letters go to. */
#include "lang/lang.h"

extern const struct lang_word lang_pt_contact[];
const struct lang_word lang_pt_contact[] = {
	{ "contacto", 0 }, { "contato", 0 }, { "contactos", 0 },
	{ "contatos", 0 }, { "ponto de contacto", 0 },
	{ "pessoa de contacto", 0 }, { "informações", 0 },
	{ "para mais informações", 0 }, { "coordenador", 0 },
	{ "coordenadora", 0 }, { "ponto focal", 0 },
	{ "para qualquer esclarecimento", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_phone[];
const struct lang_word lang_pt_phone[] = {
	{ "tel", 0 }, { "telefone", 0 }, { "telef", 0 }, { "telemóvel", 0 },
	{ "celular", 0 }, { "telefones", 0 },
	{ "número de telefone", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_pt_fax[];
const struct lang_word lang_pt_fax[] = {
	{ "fax", 0 }, { "telefax", 0 }, { "telecópia", 0 },
	{ "número de fax", 0 },
	{ "fax n.º", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_pt_email[];
const struct lang_word lang_pt_email[] = {
	{ "e-mail", 0 }, { "email", 0 }, { "correio eletrónico", 0 },
	{ "correio eletrônico", 0 }, { "endereço eletrónico", 0 },
	{ "correio electrónico", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_honorific[];
const struct lang_word lang_pt_honorific[] = {
	{ "sr", 0 }, { "sra", 0 }, { "dr", 0 }, { "dra", 0 }, { "prof", 0 },
	{ "eng", 0 }, { "eng.º", 0 }, { "exmo", 0 }, { "exma", 0 },
	{ "s. exa", 0 }, { "senhor", 0 }, { "senhora", 0 }, { "embaixador", 0 },
	{ "embaixadora", 0 }, { "emb", 0 },
	{ "eng.ª", 0 }, { "prof.ª", 0 }, { "doutor", 0 }, { "doutora", 0 },
	{ NULL, 0 }
};

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

extern const struct lang_word lang_pt_lodging[];
const struct lang_word lang_pt_lodging[] = {
	{ "hotel", 0 }, { "hotéis", 0 }, { "alojamento", 0 },
	{ "quarto individual", 0 }, { "quarto duplo", 0 }, { "por noite", 0 },
	{ "táxi", 0 }, { "restaurante", 0 }, { "hospital", 0 },
	{ "polícia", 0 }, { "ambulância", 0 }, { "emergência", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_proxy[];
const struct lang_word lang_pt_proxy[] = {
	{ "pelo", 0 }, { "pela", 0 }, { "em nome do", 0 }, { "em nome da", 0 },
	{ "por ordem", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_pronoun[];
const struct lang_word lang_pt_pronoun[] = {
	{ "eles", 0 }, { "elas", 0 }, { "enviá-lo*", 0 }, { "enviá-la*", 0 },
	{ "devolvê-lo*", 0 },
	{ "os pedidos devem", 1 }, { "os pedidos deverão", 1 },
	{ "as candidaturas devem", 1 }, { "as candidaturas deverão", 1 },
	{ NULL, 0 }
};
