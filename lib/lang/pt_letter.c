/* SPDX-License-Identifier: MIT */
/* Portuguese: words of people's posts, of notes verbales and of mastheads. */
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
	{ "gestor*", 0 }, { "gerente*", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_compliments[];
const struct lang_word lang_pt_compliments[] = {
	{ "apresenta os seus cumprimentos", 0 },
	{ "apresenta seus cumprimentos", 0 }, { "cumprimenta", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_org[];
const struct lang_word lang_pt_org[] = {
	{ "organização", LANG_ORG_NAME }, { "união", LANG_ORG_NAME },
	{ "agência", LANG_ORG_NAME }, { "associação", LANG_ORG_NAME },
	{ "comissão", LANG_ORG_NAME }, { "comunidade", LANG_ORG_NAME },
	{ "federação", LANG_ORG_NAME }, { "liga", LANG_ORG_NAME },
	{ "aliança", LANG_ORG_NAME }, { "banco", LANG_ORG_NAME },
	{ "fundo", LANG_ORG_NAME }, { "instituto", LANG_ORG_NAME },
	{ "ministério", LANG_ORG_NAME }, { "autoridade", LANG_ORG_NAME },
	{ "administração", LANG_ORG_NAME }, { "fundação", LANG_ORG_NAME },
	{ "convenção sobre", LANG_ORG_NAME }, { "gabinete", LANG_ORG_OFFICE },
	{ "escritório", LANG_ORG_OFFICE }, { "secretariado", LANG_ORG_OFFICE },
	{ "secretaria", LANG_ORG_OFFICE },
	{ "secretaria-geral", LANG_ORG_OFFICE },
	{ "direção-geral", LANG_ORG_OFFICE }, { "direção", LANG_ORG_PART },
	{ "departamento", LANG_ORG_PART }, { "divisão", LANG_ORG_PART },
	{ "secção", LANG_ORG_PART }, { "setor", LANG_ORG_PART },
	{ "unidade", LANG_ORG_PART }, { "serviço", LANG_ORG_PART },
	{ "comité", LANG_ORG_BODY }, { "comitê", LANG_ORG_BODY },
	{ "conselho", LANG_ORG_BODY }, { "grupo", LANG_ORG_BODY },
	{ "grupo de trabalho", LANG_ORG_BODY },
	{ "assembleia", LANG_ORG_CONGRESS },
	{ "conferência", LANG_ORG_CONGRESS }, { "fórum", LANG_ORG_CONGRESS },
	{ "rede", LANG_ORG_BODY }, { "plataforma", LANG_ORG_BODY },
	{ "nações unidas", LANG_ORG_UMBRELLA },
	{ "organização das nações unidas", LANG_ORG_UMBRELLA },
	{ "organização das nações unidas para", LANG_ORG_NAME },
	{ "união europeia", LANG_ORG_UMBRELLA },
	{ "agência especializada", LANG_ORG_NONE },
	{ "organizado por", LANG_ORG_NONE },
	{ "organizada por", LANG_ORG_NONE },
	{ "em cooperação com", LANG_ORG_NONE },
	{ "em colaboração com", LANG_ORG_NONE },
	{ "com o apoio de", LANG_ORG_NONE },
	{ "apresentado por", LANG_ORG_NONE }, { "membro de", LANG_ORG_NONE },
	{ "república", LANG_ORG_UMBRELLA }, { "governo", LANG_ORG_UMBRELLA },
	{ NULL, 0 }
};

extern const struct lang_word lang_pt_mark[];
const struct lang_word lang_pt_mark[] = {
	{ "distribuição", 0 }, { "original", 0 }, { "original: inglês", 0 },
	{ "restrito", 0 }, { "confidencial", 0 }, { "projeto", 0 },
	{ "rascunho", 0 }, { "para informação", 0 }, { "urgente", 0 },
	{ "versão", 0 }, { "página", 0 },
	{ "apenas para participantes", 0 },
	{ "informações para os participantes", LANG_MARK_KIND },
	{ "nota informativa", LANG_MARK_KIND },
	{ "informações práticas", LANG_MARK_KIND },
	{ "informações gerais", LANG_MARK_KIND },
	{ NULL, 0 }
};

extern const struct lang_word lang_pt_background[];
const struct lang_word lang_pt_background[] = {
	{ "contexto", 0 }, { "antecedentes", 0 }, { "justificação", 0 },
	{ "objetivo", 0 }, { "objetivos", 0 }, { "público-alvo", 0 },
	{ "resultados esperados", 0 }, { "introdução", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_action[];
const struct lang_word lang_pt_action[] = {
	{ "ação requerida", 0 }, { "medidas requeridas", 0 },
	{ "ação solicitada", 0 }, { NULL, 0 }
};
