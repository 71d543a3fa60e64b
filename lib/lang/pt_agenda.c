/* SPDX-License-Identifier: MIT */
/* Portuguese: who speaks at a meeting, what is said there, and its usual items. */
#include "lang/lang.h"

extern const struct lang_word lang_pt_speaker[];
const struct lang_word lang_pt_speaker[] = {
	{ "moderação", 0 }, { "apresentado por", 1 }, { "presidente", 0 },
	{ "intervenientes", 0 }, { "por", 1 }, { "palestrante*", 0 },
	{ "orador*", 0 }, { "moderador*", 0 }, { "modera", 0 },
	{ "moderado por", 1 }, { "moderada por", 1 }, { "painelista*", 0 },
	{ "apresentador*", 0 }, { "apresentada por", 1 }, { "apresenta", 0 },
	{ "expositor*", 0 }, { "preside", 0 }, { "presidência", 0 },
	{ "presidido por", 1 }, { "relator*", 0 }, { "facilitador*", 0 },
	{ "facilita", 0 }, { "conferencista*", 0 }, { "debatedor*", 0 },
	{ "formador*", 0 }, { "instrutor*", 0 }, { "mediador*", 0 },
	{ "mediação", 0 }, { "a cargo de", 1 }, { "participantes", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_pt_column_document[];
const struct lang_word lang_pt_column_document[] = {
	{ "documento", 0 }, { "documentos", 0 }, { "documento(s)", 0 },
	{ "doc", 0 }, { "docs", 0 }, { "referência", 0 }, { "referências", 0 },
	{ "documento de trabalho", 0 }, { "comissão", 0 }, { "comitê", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_pt_column_speaker[];
const struct lang_word lang_pt_column_speaker[] = {
	{ "orador", 0 }, { "oradores", 0 }, { "moderador", 0 },
	{ "responsável", 0 }, { "apresentador", 0 }, { "palestrante", 0 },
	{ "intervenientes", 0 }, { "oradora", 0 }, { "oradoras", 0 },
	{ "moderadora", 0 }, { "facilitador", 0 }, { "formador", 0 },
	{ "formadores", 0 }, { "expositor", 0 }, { "expositores", 0 },
	{ "instituição", 0 }, { "organização", 0 }, { "entidade", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_pt_speech[];
const struct lang_word lang_pt_speech[] = {
	{ "palavras", 0 }, { "palavras de boas-vindas", 0 },
	{ "palavras de abertura", 0 }, { "discurso*", 0 },
	{ "discurso de abertura", 0 }, { "alocução", 0 }, { "alocuções", 0 },
	{ "mensagem", 0 }, { "mensagens", 0 }, { "boas-vindas", 0 },
	{ "saudação", 0 }, { "saudações", 0 }, { "intervenção", 0 },
	{ "intervenções", 0 }, { "declaração", 0 }, { "declarações", 0 },
	{ "apresentação", 1 }, { "apresentações", 1 }, { "palestra*", 1 },
	{ "introdução", 1 }, { "abertura", 1 }, { "encerramento", 1 },
	{ "comentários", 0 }, { "observações", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_body[];
const struct lang_word lang_pt_body[] = {
	{ "ministério*", 0 }, { "departamento", 1 }, { "agência*", 0 },
	{ "autoridade*", 0 }, { "administração", 1 }, { "comissão", 0 },
	{ "comité*", 0 }, { "comitê*", 0 }, { "conselho", 1 },
	{ "gabinete", 1 }, { "secretaria*", 0 }, { "união", 1 },
	{ "associação", 0 }, { "organização", 1 }, { "federação", 0 },
	{ "aliança", 0 }, { "instituto*", 0 }, { "instituição", 1 },
	{ "universidade*", 0 }, { "escola", 1 }, { "academia", 1 },
	{ "faculdade", 1 }, { "centro", 1 }, { "banco", 1 }, { "fundo", 1 },
	{ "fundação", 0 }, { "sociedade", 1 }, { "empresa*", 1 },
	{ "operador*", 0 }, { "regulador*", 0 }, { "tribunal", 0 },
	{ "governo*", 1 }, { "parlamento", 1 }, { "embaixada", 0 },
	{ "missão", 1 }, { "delegação", 0 }, { "direção", 1 },
	{ "divisão", 1 }, { "serviço", 1 }, { "rede", 1 }, { "câmara", 1 },
	{ "grupo", 1 }, { "república", 0 }, { "todos", 1 },
	{ "todos os participantes", 0 }, { "membros", 1 },
	{ "representante*", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_business[];
const struct lang_word lang_pt_business[] = {
	{ "abertura", 0 }, { "boas-vindas", 0 },
	{ "aprovação da ordem do dia", 0 }, { "adoção da agenda", 0 },
	{ "aprovação da agenda", 0 },
	{ "eleição*", 0 },
	{ "outros assuntos", 0 }, { "diversos", 0 }, { "encerramento", 0 },
	{ "aprovação do relatório", 0 }, { "próxima reunião", 0 },
	{ "data e local", 0 }, { "ata", 0 }, { "atas", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_undecided[];
const struct lang_word lang_pt_undecided[] = {
	{ "a confirmar", 0 }, { "a definir", 0 }, { "por confirmar", 0 },
	{ "a designar", 0 }, { "tbc", 0 }, { "tbd", 0 }, { NULL, 0 }
};
