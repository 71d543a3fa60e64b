/* SPDX-License-Identifier: MIT */
/* Portuguese. */
#include "lang/lang.h"

extern const struct lang_word lang_pt_venue[];
extern const struct lang_word lang_pt_venue_noun[];
extern const struct lang_word lang_pt_at_place[];
extern const struct lang_word lang_pt_same_place[];
extern const struct lang_word lang_pt_online[];
extern const struct lang_word lang_pt_in_person[];
extern const struct lang_word lang_pt_hybrid[];
extern const struct lang_word lang_pt_format[];
extern const struct lang_word lang_pt_no_venue[];
extern const struct lang_word lang_pt_host[];
extern const struct lang_word lang_pt_both[];
extern const struct lang_word lang_pt_except[];
extern const struct lang_word lang_pt_is[];
extern const struct lang_word lang_pt_form[];
extern const struct lang_word lang_pt_attend[];
extern const struct lang_word lang_pt_about[];
extern const struct lang_word lang_pt_speaker[];
extern const struct lang_word lang_pt_column_document[];
extern const struct lang_word lang_pt_column_speaker[];
extern const struct lang_word lang_pt_body[];
extern const struct lang_word lang_pt_undecided[];
extern const struct lang_word lang_pt_business[];
extern const struct lang_word lang_pt_speech[];
extern const struct lang_word lang_pt_post[];
extern const struct lang_word lang_pt_compliments[];
extern const struct lang_word lang_pt_org[];
extern const struct lang_word lang_pt_mark[];
extern const struct lang_word lang_pt_action[];
extern const struct lang_word lang_pt_background[];
extern const struct lang_word lang_pt_contact[];
extern const struct lang_word lang_pt_phone[];
extern const struct lang_word lang_pt_fax[];
extern const struct lang_word lang_pt_email[];
extern const struct lang_word lang_pt_honorific[];
extern const struct lang_word lang_pt_addressee[];
extern const struct lang_word lang_pt_reply[];
extern const struct lang_word lang_pt_lodging[];
extern const struct lang_word lang_pt_proxy[];
extern const struct lang_word lang_pt_pronoun[];

static const struct lang_word reference_words[] = {
	{ "n/ref.ª", LANG_REF_OURS }, { "n/ref", LANG_REF_OURS },
	{ "nossa ref", LANG_REF_OURS }, { "nossa referência", LANG_REF_OURS },
	{ "ref", 0 }, { "ref.ª", 0 }, { "referência", 0 },
	{ "v/ref", LANG_REF_THEIRS }, { "ofício n.º", 0 },
	{ "processo n.º", 0 }, { "n.º de referência", 0 },
	{ "documento", LANG_REF_DOCUMENT },
	{ NULL, 0 }
};

static const struct lang_word subject_words[] = {
	{ "assunto", 0 }, { "objeto", 0 }, { "objecto", 0 }, { "tema", 0 },
	{ "título", 0 }, { NULL, 0 }
};

static const struct lang_word to_words[] = {
	{ "para", 0 }, { "a", 0 }, { "ao", 0 }, { "aos", 0 }, { "às", 0 },
	{ "à", 0 }, { "destinatários", 0 }, { "destinatário", 0 },
	{ "à atenção de", 2 }, { "à atenção dos", 2 }, { NULL, 0 }
};

static const struct lang_word copy_words[] = {
	{ "cópia", 0 }, { "c/c", 0 }, { "cc", 0 }, { "com cópia para", 0 },
	{ "cópia para", 0 }, { "cópias", 0 }, { "com conhecimento", 0 },
	{ NULL, 0 }
};

static const struct lang_word from_words[] = {
	{ "de", 0 }, { "remetente", 0 }, { "da parte de", 0 },
	{ "organizado por", 1 }, { "organizadores", 1 }, { NULL, 0 }
};

static const struct lang_word date_words[] = {
	{ "data", 0 }, { "datas", 0 }, { "dia", 0 }, { "data e hora", 0 },
	{ "quando", 0 }, { "data do documento", 0 }, { NULL, 0 }
};

static const struct lang_word time_words[] = {
	{ "hora", 0 }, { "horas", 0 }, { "horário", 0 }, { "data e hora", 0 },
	{ NULL, 0 }
};

static const struct lang_word web_words[] = {
	{ "sítio web", 0 }, { "página web", 0 }, { "site", 0 }, { "web", 0 },
	{ "internet", 0 }, { "sítio", 0 }, { "página", 0 }, { "portal", 0 },
	{ NULL, 0 }
};

static const struct lang_word salutation_words[] = {
	{ "exmo. senhor", 0 }, { "exma. senhora", 0 },
	{ "exmos. senhores", 0 }, { "exmo. senhor/exma. senhora", 0 },
	{ "exmo", 0 }, { "exma", 0 }, { "exmos", 0 }, { "caro colega", 0 },
	{ "caros colegas", 0 }, { "prezado senhor", 0 },
	{ "prezada senhora", 0 }, { "prezados senhores", 0 }, { "prezad*", 0 },
	{ "caro*", 0 }, { "cara*", 0 }, { "senhor", 0 }, { "senhora", 0 },
	{ "excelência", 0 }, { "senhores", 0 }, { "estimado*", 0 },
	{ "estimada*", 0 }, { NULL, 0 }
};

static const struct lang_word closing_words[] = {
	{ "com os melhores cumprimentos", 0 }, { "melhores cumprimentos", 0 },
	{ "atenciosamente", 0 }, { "cordialmente", 0 },
	{ "com elevada consideração", 0 }, { "respeitosamente", 0 },
	{ "com os meus cumprimentos", 0 }, { "cumprimentos", 0 },
	{ "saudações cordiais", 0 }, { "subscrevo-me", 0 },
	{ "aproveita a oportunidade", 1 },
	{ "aproveita esta oportunidade", 1 }, { NULL, 0 }
};

static const struct lang_word signed_words[] = {
	{ "assinado", 0 }, { "(assinado)", 0 }, { "[assinado]", 0 },
	{ "assinatura", 0 }, { "original assinado", 0 }, { NULL, 0 }
};

static const struct lang_word doctype_words[] = {
	{ "circular", LANG_CIRCULAR },
	{ "ofício-circular", LANG_CIRCULAR_LETTER },
	{ "ofício circular", LANG_CIRCULAR_LETTER },
	{ "carta circular", LANG_CIRCULAR_LETTER },
	{ "carta-circular", LANG_CIRCULAR_LETTER },
	{ "circular administrativa", LANG_ADMIN_CIRCULAR },
	{ "carta coletiva", LANG_COLLECTIVE_LETTER }, { "carta", LANG_LETTER },
	{ "ofício", LANG_LETTER }, { "convite", LANG_LETTER },
	{ "nota verbal", LANG_NOTE_VERBALE },
	{ "nota conceptual", LANG_CONCEPT_NOTE },
	{ "nota conceitual", LANG_CONCEPT_NOTE },
	{ "nota de conceito", LANG_CONCEPT_NOTE },
	{ "ordem de trabalhos", LANG_AGENDA_DOC },
	{ "agenda", LANG_AGENDA_DOC }, { "programa", LANG_AGENDA_DOC },
	{ "retificação", LANG_CORRIGENDUM }, { "errata", LANG_CORRIGENDUM },
	{ "adenda", LANG_ADDENDUM }, { "aditamento", LANG_ADDENDUM },
	{ "notificação", LANG_LETTER }, { NULL, 0 }
};

static const struct lang_word relation_words[] = {
	{ "retificação", LANG_REL_CORRIGENDUM },
	{ "errata", LANG_REL_CORRIGENDUM }, { "adenda", LANG_REL_ADDENDUM },
	{ "aditamento", LANG_REL_ADDENDUM }, { "revisão", LANG_REL_REVISION },
	{ "rev", LANG_REL_REVISION }, { NULL, 0 }
};

static const struct lang_word month_words[] = {
	{ "janeiro", 1 }, { "fevereiro", 2 }, { "março", 3 }, { "abril", 4 },
	{ "maio", 5 }, { "junho", 6 }, { "julho", 7 }, { "agosto", 8 },
	{ "setembro", 9 }, { "outubro", 10 }, { "novembro", 11 },
	{ "dezembro", 12 }, { "jan", 1 }, { "fev", 2 }, { "mar", 3 },
	{ "abr", 4 }, { "mai", 5 }, { "jun", 6 }, { "jul", 7 }, { "ago", 8 },
	{ "set", 9 }, { "out", 10 }, { "nov", 11 }, { "dez", 12 }, { NULL, 0 }
};

static const struct lang_word weekday_words[] = {
	{ "segunda-feira", 0 }, { "terça-feira", 1 }, { "quarta-feira", 2 },
	{ "quinta-feira", 3 }, { "sexta-feira", 4 }, { "sábado", 5 },
	{ "domingo", 6 }, { "segunda", 0 }, { "terça", 1 }, { "quarta", 2 },
	{ "quinta", 3 }, { "sexta", 4 }, { "2.ª feira", 0 },
	{ "3.ª feira", 1 }, { "4.ª feira", 2 }, { "5.ª feira", 3 },
	{ "6.ª feira", 4 }, { NULL, 0 }
};

static const struct lang_word ordinal_words[] = {
	{ "primeiro", 101 }, { "primeira", 101 }, { "segundo", 102 },
	{ "terceiro", 103 }, { "um", 1 }, { "uma", 1 }, { "dois", 2 },
	{ "duas", 2 }, { "três", 3 }, { "quatro", 4 }, { "cinco", 5 },
	{ "dez", 10 }, { "quinze", 15 }, { "vinte", 20 }, { "trinta", 30 },
	{ NULL, 0 }
};

static const struct lang_word ordinal_suffix_words[] = {
	{ "º", 0 }, { "ª", 0 }, { "°", 0 }, { "o", 0 }, { NULL, 0 }
};

static const struct lang_word range_from_words[] = {
	{ "de", 0 }, { "das", 0 }, { "desde", 0 }, { "entre", 1 },
	{ "a partir de", 0 }, { "do dia", 0 }, { NULL, 0 }
};

static const struct lang_word range_to_words[] = {
	{ "a", 0 }, { "até", 0 }, { "ao", 0 }, { "às", 0 }, { "até ao", 0 },
	{ "até às", 0 }, { "e até", 0 }, { "e até às", 0 }, { NULL, 0 }
};

static const struct lang_word and_words[] = {
	{ "e", 0 }, { "&", 0 }, { "ou", 0 }, { NULL, 0 }
};

static const struct lang_word day_glue_words[] = {
	{ "de", 0 }, { "do", 0 }, { "dia", 0 }, { "dias", 0 }, { "o", 0 },
	{ "os", 0 }, { "em", 0 }, { "no dia", 0 }, { "nos dias", 0 },
	{ NULL, 0 }
};

static const struct lang_word year_suffix_words[] = {
	{ "d.c", 0 }, { NULL, 0 }
};

static const struct lang_word hour_suffix_words[] = {
	{ "h", 0 }, { "horas", 0 }, { "hora", 0 }, { "hrs", 0 }, { "hs", 0 },
	{ NULL, 0 }
};

static const struct lang_word minute_suffix_words[] = {
	{ "min", 0 }, { "minutos", 0 }, { "m", 0 }, { NULL, 0 }
};

static const struct lang_word meridiem_words[] = {
	{ "da manhã", 0 }, { "da tarde", 12 }, { "da noite", 12 }, { "am", 0 },
	{ "pm", 12 }, { "a.m", 0 }, { "p.m", 12 }, { NULL, 0 }
};

static const struct lang_word clock_words[] = {
	{ "meio-dia", 720 }, { "meia-noite", 0 }, { "meio dia", 720 },
	{ NULL, 0 }
};

static const struct lang_word day_part_words[] = {
	{ "manhã", 0 }, { "de manhã", 0 }, { "tarde", 12 }, { "à tarde", 12 },
	{ "de tarde", 12 }, { "noite", 18 }, { "à noite", 18 },
	{ "período da manhã", 0 }, { "período da tarde", 12 }, { NULL, 0 }
};

static const struct lang_word duration_unit_words[] = {
	{ "min", 1 }, { "minuto", 1 }, { "minutos", 1 }, { "h", 60 },
	{ "hora", 60 }, { "horas", 60 }, { NULL, 0 }
};

static const struct lang_word deadline_words[] = {
	{ "até ao dia", LANG_DUE_BEFORE },
	{ "o mais tardar até", LANG_DUE_BEFORE },
	{ "impreterivelmente até", LANG_DUE_BEFORE },
	{ "até dia", LANG_DUE_BEFORE }, { "até o dia", LANG_DUE_BEFORE },
	{ "termina em", LANG_DUE_END }, { "até às", LANG_DUE_BEFORE },
	{ "encerra em", LANG_DUE_END }, { "prazo", LANG_DUE_NOUN },
	{ "prazo limite", LANG_DUE_NOUN }, { "data limite", LANG_DUE_NOUN },
	{ "data-limite", LANG_DUE_NOUN }, { "prazos", LANG_DUE_NOUN },
	{ "até", LANG_DUE_WEAK }, { "até ao", LANG_DUE_WEAK },
	{ "antes de", LANG_DUE_WEAK }, { "antes do", LANG_DUE_WEAK },
	{ "o mais tardar", LANG_DUE_ROUND }, { NULL, 0 }
};

static const struct lang_word at_words[] = {
	{ "às", 0 }, { "à", 0 }, { "pelas", 0 }, { "a partir das", 0 },
	{ "as", 0 }, { NULL, 0 }
};

static const struct lang_word local_time_words[] = {
	{ "hora local", 0 }, { "horas locais", 0 }, { "(hora local)", 0 },
	{ NULL, 0 }
};

static const struct lang_word time_of_words[] = {
	{ "hora de", 1 }, { "horário de", 1 }, { "hora do", 1 },
	{ "horas de", 1 }, { "horários são os de", 1 },
	{ "horas são as de", 1 }, { NULL, 0 }
};

static const struct lang_word zone_name_words[] = {
	{ "hora da europa central", LANG_ZONE_CENTRAL_EUROPE },
	{ "hora central europeia", LANG_ZONE_CENTRAL_EUROPE },
	{ "tempo universal coordenado", LANG_ZONE_UTC },
	{ "hora de brasília", LANG_ZONE_BRASILIA },
	{ "horário de brasília", LANG_ZONE_BRASILIA }, { NULL, 0 }
};

static const struct lang_word agenda_words[] = {
	{ "ordem de trabalhos", 0 }, { "ordem do dia", 0 }, { "agenda", 0 },
	{ "programa", 0 }, { "programa provisório", 0 },
	{ "agenda provisória", 0 }, { "calendário", 0 },
	{ "projeto de ordem de trabalhos", 0 }, { "horário", 0 },
	{ "cronograma", 0 }, { "ordem de trabalhos provisória", 0 },
	{ "projeto de agenda", 0 }, { "organização dos trabalhos", 0 },
	{ NULL, 0 }
};

static const struct lang_word annex_words[] = {
	{ "anexo", 0 }, { "anexos", 0 }, { "apêndice", 0 }, { NULL, 0 }
};

static const struct lang_word item_words[] = {
	{ "ponto", 0 }, { "item", 0 }, { "n.º", 0 }, { "nº", 0 },
	{ "tema", 0 }, { "pontos", 0 }, { NULL, 0 }
};

static const struct lang_word session_words[] = {
	{ "sessão", 0 }, { "parte", 0 }, { "painel", 0 },
	{ "mesa-redonda", 0 }, { "módulo", 0 }, { "dia", 0 }, { "grupo", 0 },
	{ "plenária", 0 }, { NULL, 0 }
};

static const struct lang_word break_words[] = {
	{ "pausa", 0 }, { "pausa para café", 0 }, { "intervalo", 0 },
	{ "almoço", 0 }, { "pausa para almoço", 0 }, { "café", 0 },
	{ "receção", 0 }, { "recepção", 0 }, { "jantar", 0 },
	{ "fotografia de grupo", 0 }, { "foto de grupo", 0 },
	{ "coffee break", 0 }, { NULL, 0 }
};

static const struct lang_word topic_words[] = {
	{ "tema", 0 }, { "temas", 0 }, { "objetivo", 0 }, { "objetivos", 0 },
	{ "descrição", 0 }, { NULL, 0 }
};

static const struct lang_word meeting_words[] = {
	{ "reunião", 0 }, { "reuniões", 0 }, { "seminário", 0 },
	{ "seminários", 0 }, { "conferência", 0 }, { "conferências", 0 },
	{ "fórum", 0 }, { "workshop", 0 }, { "oficina", 0 }, { "webinar", 0 },
	{ "sessão", 0 }, { "assembleia", 0 }, { "cimeira", 0 },
	{ "evento", 0 }, { "formação", 0 }, { "curso", 0 },
	{ "mesa-redonda", 0 }, { "congresso", 0 }, { "encontro", 0 },
	{ "comissão", 0 }, { "comité", 0 }, { "conselho", 0 },
	{ "grupo de trabalho", 0 }, { "jornada", 0 }, { "jornadas", 0 },
	{ "debate", 0 }, { NULL, 0 }
};

static const struct lang_word invite_words[] = {
	{ "convidar", 1 }, { "convida", 1 }, { "convido", 1 },
	{ "convidamos", 1 }, { "convidad*", 1 }, { "convite", 1 },
	{ "realizar-se-á", 0 }, { "terá lugar", 0 }, { "será realizad*", 0 },
	{ "decorrerá", 0 }, { "vai realizar-se", 0 }, { "vai decorrer", 0 },
	{ "realiza-se", 0 }, { "organiza", 0 }, { "reunir-se-á", 2 },
	{ "acolherá", 0 }, { "terão lugar", 0 }, { "realizar-se-ão", 0 },
	{ "está prevista", 0 }, { "está previsto", 0 },
	{ "será realizada", 0 }, { "reúne-se", 2 }, { NULL, 0 }
};

static const struct lang_word past_words[] = {
	{ "realizou-se", 0 }, { "realizad* em", 0 }, { "decorreu", 0 },
	{ "teve lugar", 0 }, { "datad* de", 0 }, { "aprovad* em", 0 },
	{ "última reunião", 0 }, { "ata da", 0 }, { NULL, 0 }
};

static const struct lang_word register_words[] = {
	{ "inscrição", 0 }, { "inscrições", 0 }, { "inscrever-se", 0 },
	{ "registo", 0 }, { "registar", 0 }, { "formulário de inscrição", 0 },
	{ "inscrevam-se", 0 }, { NULL, 0 }
};

static const struct lang_word join_words[] = {
	{ "ligação", 0 }, { "aceder", 0 }, { "participar em linha", 0 },
	{ "entrar", 0 }, { "hiperligação", 0 }, { "palavra-passe", 0 },
	{ "conectar", 0 }, { NULL, 0 }
};

static const struct lang_word column_time_words[] = {
	{ "hora", 0 }, { "horas", 0 }, { "horário", 0 }, { "início", 0 },
	{ "fim", 0 }, { "data e hora", 0 }, { "das", 0 }, { "às", 0 },
	{ NULL, 0 }
};

static const struct lang_word column_title_words[] = {
	{ "tema", 0 }, { "ponto", 0 }, { "pontos", 0 }, { "título", 0 },
	{ "atividade", 0 }, { "sessão", 0 }, { "programa", 0 },
	{ "assunto", 0 }, { "descrição", 0 }, { "ordem de trabalhos", 0 },
	{ "conteúdo", 0 }, { NULL, 0 }
};

static const struct lang_word column_duration_words[] = {
	{ "duração", 0 }, { "minutos", 0 }, { "min", 0 }, { "tempo", 0 },
	{ NULL, 0 }
};

static const struct lang_word column_room_words[] = {
	{ "sala", 0 }, { "local", 0 }, { "onde", 0 }, { NULL, 0 }
};

static const struct lang_word column_date_words[] = {
	{ "data", 0 }, { "datas", 0 }, { "dia", 0 }, { "dias", 0 },
	{ "prazo", 0 }, { NULL, 0 }
};

static const struct lang_word title_lead_words[] = {
	{ "convite para", 0 }, { "convite para a", 0 },
	{ "convite para o", 0 }, { "convite à", 0 }, { "convite ao", 0 },
	{ "participação em", 0 }, { "participação na", 0 },
	{ "participação no", 0 }, { "reunião de", 0 }, { NULL, 0 }
};

static const struct lang_word title_end_words[] = {
	{ "que terá lugar", 0 }, { "que se realizará", 0 },
	{ "a realizar", 0 }, { "a decorrer", 0 }, { "que decorrerá", 0 },
	{ "organizado por", 0 }, { "organizada por", 0 },
	{ "subordinado ao", 0 }, { NULL, 0 }
};

static const struct lang_word opening_words[] = {
	{ "abertura", 0 }, { "sessão de abertura", 0 }, { "boas-vindas", 0 },
	{ NULL, 0 }
};

static const struct lang_word of_words[] = {
	{ "de", 0 }, { "da", 0 }, { "do", 0 }, { "das", 0 }, { "dos", 0 },
	{ NULL, 0 }
};

static const struct lang_word article_words[] = {
	{ "o", 0 }, { "a", 0 }, { "os", 0 }, { "as", 0 }, { "para a", 0 },
	{ "para o", 0 }, { "ao", 0 }, { "à", 0 }, { NULL, 0 }
};

static const struct lang_word after_words[] = {
	{ "após", 0 }, { "depois de", 0 }, { "depois do", 0 },
	{ "passado o", 0 }, { NULL, 0 }
};

static const struct lang_word not_words[] = {
	{ "não", 0 }, { "nenhum", 0 }, { "nenhuma", 0 }, { NULL, 0 }
};

static const struct lang_word not_due_words[] = {
	{ "serão informad*", 0 }, { "será informad*", 0 }, { "abrirá", 0 },
	{ "será publicad*", 0 }, { "em vez de", 0 }, { NULL, 0 }
};

static const struct lang_word was_words[] = {
	{ "era", 0 }, { "foi", 0 }, { "inicialmente", 0 }, { NULL, 0 }
};

static const struct lang_word submit_words[] = {
	{ "contribuições", 0 }, { "bolsas", 0 }, { "visto", 0 },
	{ "vistos", 0 }, { "inscrição", 0 }, { "inscrições", 0 },
	{ "observações", 0 }, { "resumos", 0 }, { "propostas", 0 },
	{ "documentos", 0 }, { NULL, 0 }
};

static const struct lang_word instead_words[] = {
	{ "nova data", 0 }, { "novas datas", 0 }, { "deve ler-se", 0 },
	{ NULL, 0 }
};

static const struct lang_word due_glue_words[] = {
	{ "ou seja", 1 }, { "isto é", 1 },
	{ "fim de", 0 }, { "o fim de", 0 }, { "fim do", 0 }, { "dia", 0 },
	{ "o dia", 0 }, { "data", 0 }, { NULL, 0 }
};

static const struct lang_word beside_words[] = {
	{ "à margem de", 0 }, { "à margem da", 0 }, { "à margem do", 0 },
	{ "de acordo com", 1 }, { NULL, 0 }
};

static const struct lang_word moved_words[] = {
	{ "deveria realizar-se", 0 }, { "devia realizar-se", 0 },
	{ "estava previst*", 0 }, { "inicialmente", 0 }, { "em vez de", 0 },
	{ "originalmente", 0 }, { "foi adiad*", 1 }, { "foi cancelad*", 1 },
	{ "fica adiad*", 1 }, { "fica cancelad*", 1 },
	{ "não se realizará", 1 }, { NULL, 0 }
};

static const struct lang_word bound_words[] = {
	{ "começa", 0 }, { "começará", 0 }, { "inicia-se", 0 },
	{ "início", 0 }, { "termina", 1 }, { "terminará", 1 },
	{ "encerra", 1 }, { "encerrará", 1 }, { NULL, 0 }
};

static const struct lang_word all_words[] = {
	{ "todas as", 0 }, { "todos os", 0 }, { "ambas", 0 }, { "ambos", 0 },
	{ "cada", 0 }, { NULL, 0 }
};

static const struct lang_word same_day_words[] = {
	{ "no mesmo dia", 0 }, { "nesse mesmo dia", 0 },
	{ "na véspera", -1 }, { "no dia anterior", -1 },
	{ "no dia seguinte", 1 }, { NULL, 0 }
};

static const struct lang_word stopword_words[] = {
	{ "o", 0 }, { "a", 0 }, { "os", 0 }, { "as", 0 }, { "de", 0 },
	{ "do", 0 }, { "da", 0 }, { "dos", 0 }, { "das", 0 }, { "e", 0 },
	{ "em", 0 }, { "no", 0 }, { "na", 0 }, { "nos", 0 }, { "nas", 0 },
	{ "um", 0 }, { "uma", 0 }, { "que", 0 }, { "para", 0 }, { "por", 0 },
	{ "com", 0 }, { "não", 0 }, { "se", 0 }, { "ao", 0 }, { "à", 0 },
	{ "às", 0 }, { "aos", 0 }, { "é", 0 }, { "são", 0 }, { "será", 0 },
	{ "serão", 0 }, { "pelo", 0 }, { "pela", 0 }, { "mais", 0 },
	{ "como", 0 }, { "sua", 0 }, { "seu", 0 }, { "ou", 0 }, { "este", 0 },
	{ "esta", 0 }, { "até", 0 }, { "vossa", 0 }, { "nosso", 0 },
	{ "foi", 0 }, { "também", 0 }, { NULL, 0 }
};

const struct lang lang_pt = {
	.code = "pt",
	.name = "Portuguese",
	.noun = LANG_NOUN_FIRST,
	.section = {
		[LANG_REFERENCE] = reference_words,
		[LANG_SUBJECT] = subject_words,
		[LANG_TO] = to_words,
		[LANG_COPY] = copy_words,
		[LANG_FROM] = from_words,
		[LANG_DATE] = date_words,
		[LANG_TIME] = time_words,
		[LANG_VENUE] = lang_pt_venue,
		[LANG_CONTACT] = lang_pt_contact,
		[LANG_PHONE] = lang_pt_phone,
		[LANG_FAX] = lang_pt_fax,
		[LANG_EMAIL] = lang_pt_email,
		[LANG_WEB] = web_words,
		[LANG_SALUTATION] = salutation_words,
		[LANG_CLOSING] = closing_words,
		[LANG_SIGNED] = signed_words,
		[LANG_HONORIFIC] = lang_pt_honorific,
		[LANG_DOCTYPE] = doctype_words,
		[LANG_RELATION] = relation_words,
		[LANG_MONTH] = month_words,
		[LANG_WEEKDAY] = weekday_words,
		[LANG_ORDINAL] = ordinal_words,
		[LANG_ORDINAL_SUFFIX] = ordinal_suffix_words,
		[LANG_RANGE_FROM] = range_from_words,
		[LANG_RANGE_TO] = range_to_words,
		[LANG_AND] = and_words,
		[LANG_DAY_GLUE] = day_glue_words,
		[LANG_YEAR_SUFFIX] = year_suffix_words,
		[LANG_HOUR_SUFFIX] = hour_suffix_words,
		[LANG_MINUTE_SUFFIX] = minute_suffix_words,
		[LANG_MERIDIEM] = meridiem_words,
		[LANG_CLOCK] = clock_words,
		[LANG_DAY_PART] = day_part_words,
		[LANG_DURATION_UNIT] = duration_unit_words,
		[LANG_DEADLINE] = deadline_words,
		[LANG_AT] = at_words,
		[LANG_LOCAL_TIME] = local_time_words,
		[LANG_TIME_OF] = time_of_words,
		[LANG_ZONE_NAME] = zone_name_words,
		[LANG_AGENDA] = agenda_words,
		[LANG_ANNEX] = annex_words,
		[LANG_ITEM] = item_words,
		[LANG_SESSION] = session_words,
		[LANG_BREAK] = break_words,
		[LANG_SPEAKER] = lang_pt_speaker,
		[LANG_BODY] = lang_pt_body,
		[LANG_UNDECIDED] = lang_pt_undecided,
		[LANG_SPEECH] = lang_pt_speech,
		[LANG_BUSINESS] = lang_pt_business,
		[LANG_TOPIC] = topic_words,
		[LANG_MEETING] = meeting_words,
		[LANG_INVITE] = invite_words,
		[LANG_PAST] = past_words,
		[LANG_ONLINE] = lang_pt_online,
		[LANG_IN_PERSON] = lang_pt_in_person,
		[LANG_HYBRID] = lang_pt_hybrid,
		[LANG_REGISTER] = register_words,
		[LANG_JOIN] = join_words,
		[LANG_COLUMN_TIME] = column_time_words,
		[LANG_COLUMN_TITLE] = column_title_words,
		[LANG_COLUMN_SPEAKER] = lang_pt_column_speaker,
		[LANG_COLUMN_DURATION] = column_duration_words,
		[LANG_COLUMN_DOCUMENT] = lang_pt_column_document,
		[LANG_COLUMN_ROOM] = column_room_words,
		[LANG_COLUMN_DATE] = column_date_words,
		[LANG_VENUE_NOUN] = lang_pt_venue_noun,
		[LANG_AT_PLACE] = lang_pt_at_place,
		[LANG_TITLE_LEAD] = title_lead_words,
		[LANG_TITLE_END] = title_end_words,
		[LANG_SAME_PLACE] = lang_pt_same_place,
		[LANG_FORMAT] = lang_pt_format,
		[LANG_NO_VENUE] = lang_pt_no_venue,
		[LANG_HOST] = lang_pt_host,
		[LANG_BOTH] = lang_pt_both,
		[LANG_EXCEPT] = lang_pt_except,
		[LANG_ATTEND] = lang_pt_attend,
		[LANG_ABOUT] = lang_pt_about,
		[LANG_IS] = lang_pt_is,
		[LANG_FORM] = lang_pt_form,
		[LANG_OPENING] = opening_words,
		[LANG_POST] = lang_pt_post,
		[LANG_COMPLIMENTS] = lang_pt_compliments,
		[LANG_ORG] = lang_pt_org,
		[LANG_MARK] = lang_pt_mark,
		[LANG_ACTION] = lang_pt_action,
		[LANG_BACKGROUND] = lang_pt_background,
		[LANG_OF] = of_words,
		[LANG_ARTICLE] = article_words,
		[LANG_BESIDE] = beside_words,
		[LANG_AFTER] = after_words,
		[LANG_NOT] = not_words,
		[LANG_NOT_DUE] = not_due_words,
		[LANG_WAS] = was_words,
		[LANG_DUE_GLUE] = due_glue_words,
		[LANG_SUBMIT] = submit_words,
		[LANG_INSTEAD] = instead_words,
		[LANG_SAME_DAY] = same_day_words,
		[LANG_ALL] = all_words,
		[LANG_ADDRESSEE] = lang_pt_addressee,
		[LANG_REPLY] = lang_pt_reply,
		[LANG_BOUND] = bound_words,
		[LANG_MOVED] = moved_words,
		[LANG_LODGING] = lang_pt_lodging,
		[LANG_STOPWORD] = stopword_words,
		[LANG_PRONOUN] = lang_pt_pronoun,
		[LANG_PROXY] = lang_pt_proxy,
	},
};
