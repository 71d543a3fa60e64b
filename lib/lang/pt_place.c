/* SPDX-License-Identifier: MIT */
/* Portuguese: where one meets, and whether one goes there. */
#include "lang/lang.h"

extern const struct lang_word lang_pt_venue[];
const struct lang_word lang_pt_venue[] = {
	{ "local", 0 }, { "lugar", 0 }, { "onde", 0 }, { "endereço", 0 },
	{ "morada", 0 }, { "sala", 0 }, { "local da reunião", 0 },
	{ "local e data", 0 }, { "local de realização", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_format[];
const struct lang_word lang_pt_format[] = {
	{ "plataforma", 1 }, { "formato", 0 }, { "modalidade", 0 },
	{ "regime", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_venue_noun[];
const struct lang_word lang_pt_venue_noun[] = {
	{ "sede", 0 }, { "hotel", 1 }, { "edifício", 0 }, { "sala", 2 },
	{ "auditório", 0 }, { "centro de conferências", 0 }, { "centro", 0 },
	{ "palácio", 0 }, { "universidade", 0 }, { "anfiteatro", 0 },
	{ "salão", 2 }, { "piso", 2 }, { "andar", 2 }, { "rua", 3 },
	{ "avenida", 3 }, { "praça", 3 }, { "largo", 3 }, { "av", 3 },
	{ "escritório regional", 4 }, { "ministério", 4 }, { "parlamento", 4 },
	{ "torre", 0 }, { "campus", 0 }, { "instituto", 0 },
	{ "biblioteca", 0 }, { "museu", 0 }, { "teatro", 0 }, { "casa", 0 },
	{ "escola", 0 },
	{ "hilton", 1 }, { "sheraton", 1 }, { "marriott", 1 }, { "hyatt", 1 },
	{ "intercontinental", 1 }, { "radisson", 1 }, { "novotel", 1 },
	{ "kempinski", 1 }, { "mövenpick", 1 }, { "sofitel", 1 },
	{ "crowne plaza", 1 }, { "holiday inn", 1 }, { "four seasons", 1 },
	{ "ritz-carlton", 1 },
	{ NULL, 0 }
};

extern const struct lang_word lang_pt_no_venue[];
const struct lang_word lang_pt_no_venue[] = {
	{ "aeroporto", 0 }, { "estação", 0 }, { "metro", 0 },
	{ "embaixada", 0 }, { "consulado", 0 }, { "banco", 0 },
	{ "entrada", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_at_place[];
const struct lang_word lang_pt_at_place[] = {
	{ "em", 0 }, { "no", 0 }, { "na", 0 }, { "nos", 0 }, { "nas", 0 },
	{ "na cidade de", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_same_place[];
const struct lang_word lang_pt_same_place[] = {
	{ "no mesmo local", 0 }, { "no mesmo lugar", 0 },
	{ "na mesma sala", 0 }, { "mesmo local", 0 }, { "mesmo lugar", 0 },
	{ "mesma sala", 0 }, { "no mesmo hotel", 0 }, { "mesmo hotel", 0 },
	{ "mesmo edifício", 0 }, { "mesma morada", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_host[];
const struct lang_word lang_pt_host[] = {
	{ "a convite de", 0 }, { "a convite do", 0 }, { "a convite da", 0 },
	{ "organizado por", 0 }, { "organizada por", 0 },
	{ "em colaboração com", 0 }, { "com o apoio de", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_both[];
const struct lang_word lang_pt_both[] = {
	{ "ambas", 1 }, { "ambos", 1 }, { "as duas", 1 }, { "os dois", 1 },
	{ "as reuniões", 0 }, { "os eventos", 0 }, { "todas as reuniões", 0 },
	{ "todas as", 2 }, { "todos os", 2 }, { "cada", 2 }, { "estas", 2 },
	{ "estes", 2 }, { "as seguintes", 2 }, { "os seguintes", 2 },
	{ NULL, 0 }
};

extern const struct lang_word lang_pt_online[];
const struct lang_word lang_pt_online[] = {
	{ "em linha", 0 }, { "online", 0 }, { "virtual", 0 },
	{ "virtuais", 0 }, { "videoconferência", 0 },
	{ "por videoconferência", 0 }, { "zoom", 1 }, { "teams", 3 },
	{ "webex", 1 }, { "à distância", 0 }, { "webinar", 0 },
	{ "teleconferência", 0 }, { "microsoft teams", 1 },
	{ "por via eletrónica", 0 }, { "reunião virtual", 0 },
	{ "em formato virtual", 0 }, { "realidade virtual", 2 },
	{ "publicado em linha", 2 }, { "publicada em linha", 2 },
	{ "disponível em linha", 2 }, { "disponíveis em linha", 2 },
	{ "disponível online", 2 }, { "disponíveis online", 2 },
	{ "publicado online", 2 }, { "publicados online", 2 },
	{ "segurança em linha", 2 }, { "proteção em linha", 2 },
	{ "deteção à distância", 2 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_in_person[];
const struct lang_word lang_pt_in_person[] = {
	{ "presencial", 0 }, { "presenciais", 0 }, { "em pessoa", 0 },
	{ "presencialmente", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_hybrid[];
const struct lang_word lang_pt_hybrid[] = {
	{ "híbrid*", 0 }, { "formato híbrido", 0 },
	{ "presencial e virtual", 0 }, { "presencial e em linha", 0 },
	{ "regime misto", 0 }, { "participação à distância", 1 },
	{ "participação remota", 1 }, { "à distância", 1 },
	{ "modo híbrido", 0 }, { "presencial ou à distância", 0 },
	{ "presencial e à distância", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_attend[];
const struct lang_word lang_pt_attend[] = {
	{ "participar", 0 }, { "participação", 0 }, { "participantes", 0 },
	{ "assistir", 0 }, { "seguir", 0 }, { "ligar-se", 0 },
	{ "delegados", 0 }, { "delegações", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_about[];
const struct lang_word lang_pt_about[] = {
	{ "sobre", 0 }, { "acerca de", 0 }, { "intitulado", 0 },
	{ "dedicado a", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_is[];
const struct lang_word lang_pt_is[] = {
	{ "é", 0 }, { "será", 0 }, { "mantém-se", 0 }, { "não muda", 0 },
	{ "continua a ser", 0 }, { "passa a ser", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_pt_form[];
const struct lang_word lang_pt_form[] = {
	{ "preencher o formulário", 0 }, { "formulário em linha", 0 },
	{ "candidaturas", 0 }, { "confirmar a sua presença", 0 },
	{ "bolsa", 1 }, { "bolsas", 1 }, { "visto", 1 }, { "vistos", 1 },
	{ "questionário", 1 }, { "hotel", 1 },
	{ NULL, 0 }
};

extern const struct lang_word lang_pt_except[];
const struct lang_word lang_pt_except[] = {
	{ "exceto", 0 }, { "salvo", 0 }, { "com exceção de", 0 },
	{ "com exceção do", 0 }, { "com exceção da", 0 }, { "apenas", 4 },
	{ NULL, 0 }
};
