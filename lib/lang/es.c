/* SPDX-License-Identifier: MIT */
/* Spanish. */
#include "lang/lang.h"

extern const struct lang_word lang_es_venue[];
extern const struct lang_word lang_es_venue_noun[];
extern const struct lang_word lang_es_at_place[];
extern const struct lang_word lang_es_same_place[];
extern const struct lang_word lang_es_online[];
extern const struct lang_word lang_es_in_person[];
extern const struct lang_word lang_es_hybrid[];
extern const struct lang_word lang_es_format[];
extern const struct lang_word lang_es_no_venue[];
extern const struct lang_word lang_es_host[];
extern const struct lang_word lang_es_both[];
extern const struct lang_word lang_es_except[];
extern const struct lang_word lang_es_is[];
extern const struct lang_word lang_es_form[];
extern const struct lang_word lang_es_attend[];
extern const struct lang_word lang_es_about[];
extern const struct lang_word lang_es_speaker[];
extern const struct lang_word lang_es_column_document[];
extern const struct lang_word lang_es_column_speaker[];
extern const struct lang_word lang_es_body[];
extern const struct lang_word lang_es_undecided[];
extern const struct lang_word lang_es_business[];
extern const struct lang_word lang_es_speech[];
extern const struct lang_word lang_es_title_lead[];
extern const struct lang_word lang_es_title_end[];
extern const struct lang_word lang_es_opening[];
extern const struct lang_word lang_es_post[];
extern const struct lang_word lang_es_compliments[];
extern const struct lang_word lang_es_org[];
extern const struct lang_word lang_es_mark[];
extern const struct lang_word lang_es_action[];
extern const struct lang_word lang_es_background[];
extern const struct lang_word lang_es_contact[];
extern const struct lang_word lang_es_phone[];
extern const struct lang_word lang_es_fax[];
extern const struct lang_word lang_es_email[];
extern const struct lang_word lang_es_honorific[];
extern const struct lang_word lang_es_addressee[];
extern const struct lang_word lang_es_reply[];
extern const struct lang_word lang_es_lodging[];
extern const struct lang_word lang_es_proxy[];
extern const struct lang_word lang_es_pronoun[];
extern const struct lang_word lang_es_of[];
extern const struct lang_word lang_es_article[];
extern const struct lang_word lang_es_beside[];
extern const struct lang_word lang_es_after[];
extern const struct lang_word lang_es_not[];
extern const struct lang_word lang_es_not_due[];
extern const struct lang_word lang_es_was[];
extern const struct lang_word lang_es_due_glue[];
extern const struct lang_word lang_es_submit[];
extern const struct lang_word lang_es_instead[];
extern const struct lang_word lang_es_same_day[];
extern const struct lang_word lang_es_all[];
extern const struct lang_word lang_es_bound[];
extern const struct lang_word lang_es_moved[];
extern const struct lang_word lang_es_meeting[];
extern const struct lang_word lang_es_invite[];
extern const struct lang_word lang_es_past[];

static const struct lang_word reference_words[] = {
	{ "ref", 0 }, { "nuestra ref", LANG_REF_OURS },
	{ "nuestra referencia", LANG_REF_OURS }, { "n/ref", LANG_REF_OURS },
	{ "referencia", 0 }, { "su ref", LANG_REF_THEIRS },
	{ "vuestra ref", LANG_REF_THEIRS }, { "ref. n.º", 0 }, { "ref n°", 0 },
	{ "referencia n.º", 0 }, { "refª", 0 }, { "expediente", LANG_REF_FILE },
	{ "nº de ref", 0 }, { "n.º de ref", 0 }, { "n° de ref", 0 },
	{ "núm. de ref", 0 }, { "no. de ref", 0 },
	{ "nº de referencia", 0 }, { "n.º de referencia", 0 },
	{ "n° de referencia", 0 }, { "núm. de referencia", 0 }, { "número de referencia", 0 },
	{ "n.ref", LANG_REF_OURS }, { "s/ref", LANG_REF_THEIRS },
	{ "sírvase citar la referencia", LANG_REF_OURS },
	{ "al responder cítese", LANG_REF_OURS },
	{ "al contestar, cítese", LANG_REF_OURS },
	{ "al contestar cítese", LANG_REF_OURS },
	{ "en su respuesta, sírvase citar", LANG_REF_OURS },
	{ "su referencia", LANG_REF_THEIRS }, { "oficio", LANG_REF_DOCUMENT },
	{ "oficio n.º", 0 }, { "oficio nº", 0 },
	{ "documento", LANG_REF_DOCUMENT },
	{ "signatura", LANG_REF_DOCUMENT }, { NULL, 0 }
};

static const struct lang_word subject_words[] = {
	{ "asunto", 0 }, { "objeto", 0 }, { "tema", 0 }, { "título", 0 },
	{ "referente a", 0 }, { "relativo a", 0 },
	{ "materia", 0 }, { "motivo", 0 },
	{ "título del evento", 0 }, { "nombre del evento", 0 },
	{ "nombre de la reunión", 0 }, { "título de la reunión", 0 },
	{ "nombre de la actividad", 0 },
	{ "asto", 0 }, { "concerniente a", 0 }, { "con relación a", 1 },
	{ "en relación con", 1 }, { "ref. asunto", 0 },
	{ "objeto de la carta", 0 },
	{ NULL, 0 }
};

static const struct lang_word to_words[] = {
	{ "a", 0 }, { "a las", 0 }, { "a los", 0 }, { "a la", 0 }, { "al", 0 },
	{ "para", 0 }, { "destinatario", 0 }, { "destinatarios", 0 },
	{ "a la atención de", 2 }, { "atención", 0 }, { "a todos los", 0 },
	{ "a todas las", 0 }, { "dirigido a", 0 }, { "atn", 0 }, { "att", 0 },
	{ "a la atención de los", 2 }, { "a la atención de las", 2 },
	{ NULL, 0 }
};

static const struct lang_word copy_words[] = {
	{ "copia", 0 }, { "copias", 0 }, { "copia a", 0 }, { "copias a", 0 },
	{ "cc", 0 }, { "c.c", 0 }, { "con copia a", 0 }, { "copia para", 0 },
	{ "con copia", 0 }, { "en copia", 0 }, { "c/c", 0 }, { "copia para información", 0 },
	{ "c.c.p", 0 },
	{ NULL, 0 }
};

static const struct lang_word from_words[] = {
	{ "de", 0 }, { "remitente", 0 }, { "de parte de", 0 }, { "emisor", 0 },
	{ "organizado por", 1 }, { "organizada por", 1 }, { "organizador", 1 },
	{ "organizadores", 1 }, { "organiza", 1 }, { "secretaría", 2 },
	{ NULL, 0 }
};

static const struct lang_word date_words[] = {
	{ "enviado", 2 }, { "enviado el", 2 },
	{ "fecha", 0 }, { "fechas", 0 }, { "día", 0 }, { "días", 0 },
	{ "fecha y hora", 0 }, { "fechas y horas", 0 }, { "cuándo", 0 },
	{ "fecha/hora", 0 }, { "fecha de la reunión", 0 },
	{ "fecha de emisión", 2 }, { "fecha del documento", 2 },
	{ "fecha de publicación", 2 },
	{ "fecha y lugar", 0 }, { "fechas y lugar", 0 },
	{ "lugar y fecha", 0 }, { "lugar y fechas", 0 },
	{ "fecha, hora y lugar", 0 }, { "fecha y sede", 0 },
	{ "publicado el", 2 }, { "emitido el", 2 }, { "fecha de envío", 2 },
	{ NULL, 0 }
};

static const struct lang_word time_words[] = {
	{ "hora", 0 }, { "horas", 0 }, { "horario", 0 }, { "horarios", 0 },
	{ "fecha y hora", 0 }, { "hora de inicio", 0 },
	{ "hora de comienzo", 0 }, { "fecha/hora", 0 }, { NULL, 0 }
};

static const struct lang_word web_words[] = {
	{ "sitio web", 0 }, { "página web", 0 }, { "web", 0 },
	{ "internet", 0 }, { "página", 0 }, { "url", 0 }, { "sitio", 0 },
	{ "sitio en la web", 0 }, { "sitio de internet", 0 },
	{ "web del evento", 0 }, { "sitio web del evento", 0 },
	{ "en línea", 0 }, { "dirección web", 0 }, { NULL, 0 }
};

static const struct lang_word salutation_words[] = {
	{ "muy señor mío", 0 }, { "muy señora mía", 0 },
	{ "muy señor mío/muy señora mía", 0 },
	{ "muy señora mía/muy señor mío", 0 }, { "estimado señor", 0 },
	{ "estimada señora", 0 }, { "estimada señora/estimado señor", 0 },
	{ "estimado señor/estimada señora", 0 }, { "estimados señores", 0 },
	{ "estimadas señoras", 0 }, { "estimado colega", 0 },
	{ "estimada colega", 0 }, { "estimados colegas", 0 },
	{ "estimadas y estimados colegas", 0 }, { "distinguido señor", 0 },
	{ "distinguida señora", 0 }, { "distinguidos señores", 0 },
	{ "señor", 0 }, { "señora", 0 }, { "señoras y señores", 0 },
	{ "señores", 0 }, { "excelencia", 0 }, { "excelencias", 0 },
	{ "excelentísimo señor", 0 }, { "excelentísima señora", 0 },
	{ "estimad*", 0 }, { "muy señores míos", 0 }, { "apreciado*", 0 },
	{ "apreciada*", 0 }, { "distinguid*", 0 }, { "muy señor*", 0 },
	{ "a quien corresponda", 0 }, { NULL, 0 }
};

static const struct lang_word closing_words[] = {
	{ "le saluda atentamente", 0 }, { "les saluda atentamente", 0 },
	{ "atentamente", 0 }, { "muy atentamente", 0 }, { "cordialmente", 0 },
	{ "un cordial saludo", 0 }, { "saludos cordiales", 0 },
	{ "lo saluda atentamente", 0 }, { "le saludo atentamente", 0 },
	{ "sin otro particular", 0 }, { "aprovecho la oportunidad", 0 },
	{ "aprovecho esta oportunidad", 0 },
	{ "aprovecha esta oportunidad", 1 }, { "aprovecha la oportunidad", 1 },
	{ "aprovecha esta ocasión", 1 }, { "aprovecha la ocasión", 1 },
	{ "quedo a su disposición", 0 }, { "reciba un cordial saludo", 0 },
	{ "reciban un cordial saludo", 0 }, { "respetuosamente", 0 }, { "le reitero las seguridades", 0 },
	{ "me despido", 0 },
	{ "la seguridad de mi consideración", 0 },
	{ "con un cordial saludo", 0 }, { "con un saludo cordial", 0 },
	{ "le ruego acepte", 0 }, { "atentos saludos", 0 },
	{ "saluda atentamente", 0 }, { "reciba un atento saludo", 0 },
	{ "hace propicia la oportunidad", 1 },
	{ "hace propicia la ocasión", 1 },
	{ "hace propicia esta oportunidad", 1 },
	{ "hago propicia la oportunidad", 1 },
	{ "aprovecha la oportunidad para reiterar", 1 },
	{ "aprovecha la oportunidad para reiterarles", 1 }, { NULL, 0 }
};

static const struct lang_word signed_words[] = {
	{ "firmado", 0 }, { "(firmado)", 0 }, { "[firmado]", 0 },
	{ "original firmado", 0 }, { "[original firmado]", 0 }, { "fdo", 0 },
	{ "fdo.", 0 }, { "(original firmado)", 0 }, { "firma", 0 },
	{ "firmado por", 0 }, { NULL, 0 }
};

static const struct lang_word doctype_words[] = {
	{ "circular", LANG_CIRCULAR },
	{ "carta circular", LANG_CIRCULAR_LETTER },
	{ "circular administrativa", LANG_ADMIN_CIRCULAR },
	{ "carta circular administrativa", LANG_ADMIN_CIRCULAR },
	{ "carta colectiva", LANG_COLLECTIVE_LETTER },
	{ "carta", LANG_LETTER }, { "carta de invitación", LANG_LETTER },
	{ "invitación", LANG_LETTER }, { "nota verbal", LANG_NOTE_VERBALE },
	{ "nota conceptual", LANG_CONCEPT_NOTE },
	{ "nota de concepto", LANG_CONCEPT_NOTE },
	{ "documento conceptual", LANG_CONCEPT_NOTE },
	{ "documento de concepto", LANG_CONCEPT_NOTE },
	{ "términos de referencia", LANG_CONCEPT_NOTE },
	{ "orden del día", LANG_AGENDA_DOC },
	{ "proyecto de orden del día", LANG_AGENDA_DOC },
	{ "orden del día provisional", LANG_AGENDA_DOC },
	{ "programa", LANG_AGENDA_DOC },
	{ "programa provisional", LANG_AGENDA_DOC },
	{ "proyecto de programa", LANG_AGENDA_DOC },
	{ "agenda", LANG_AGENDA_DOC },
	{ "agenda provisional", LANG_AGENDA_DOC },
	{ "corrigendum", LANG_CORRIGENDUM },
	{ "corrigéndum", LANG_CORRIGENDUM }, { "corr", LANG_CORRIGENDUM },
	{ "corrección", LANG_CORRIGENDUM },
	{ "fe de erratas", LANG_CORRIGENDUM }, { "addendum", LANG_ADDENDUM },
	{ "adéndum", LANG_ADDENDUM }, { "adenda", LANG_ADDENDUM },
	{ "add", LANG_ADDENDUM }, { "notificación", LANG_LETTER },
	{ "notificación a las partes", LANG_LETTER },
	{ "temario", LANG_AGENDA_DOC },
	{ "temario provisional", LANG_AGENDA_DOC },
	{ "calendario provisional", LANG_AGENDA_DOC },
	{ "nota conceptual y agenda", LANG_CONCEPT_NOTE },
	{ "nota conceptual y programa", LANG_CONCEPT_NOTE },
	{ "borrador de agenda", LANG_AGENDA_DOC },
	{ "temario anotado", LANG_AGENDA_DOC },
	{ NULL, 0 }
};

static const struct lang_word relation_words[] = {
	{ "corrigendum", LANG_REL_CORRIGENDUM },
	{ "corrigéndum", LANG_REL_CORRIGENDUM },
	{ "corr", LANG_REL_CORRIGENDUM },
	{ "corrección", LANG_REL_CORRIGENDUM },
	{ "fe de erratas", LANG_REL_CORRIGENDUM },
	{ "addendum", LANG_REL_ADDENDUM }, { "adéndum", LANG_REL_ADDENDUM },
	{ "adenda", LANG_REL_ADDENDUM }, { "add", LANG_REL_ADDENDUM },
	{ "suplemento", LANG_REL_ADDENDUM }, { "revisión", LANG_REL_REVISION },
	{ "rev", LANG_REL_REVISION }, { "revisado", LANG_REL_REVISION },
	{ "revisada", LANG_REL_REVISION }, { NULL, 0 }
};

static const struct lang_word month_words[] = {
	{ "enero", 1 }, { "febrero", 2 }, { "marzo", 3 }, { "abril", 4 },
	{ "mayo", 5 }, { "junio", 6 }, { "julio", 7 }, { "agosto", 8 },
	{ "septiembre", 9 }, { "setiembre", 9 }, { "octubre", 10 },
	{ "noviembre", 11 }, { "diciembre", 12 }, { "ene", 1 }, { "feb", 2 },
	{ "mar", 3 }, { "abr", 4 }, { "may", 5 }, { "jun", 6 }, { "jul", 7 },
	{ "ago", 8 }, { "sep", 9 }, { "sept", 9 }, { "set", 9 }, { "oct", 10 },
	{ "nov", 11 }, { "dic", 12 }, { NULL, 0 }
};

static const struct lang_word weekday_words[] = {
	{ "lunes", 0 }, { "martes", 1 }, { "miércoles", 2 }, { "jueves", 3 },
	{ "viernes", 4 }, { "sábado", 5 }, { "domingo", 6 }, { "lun", 0 },
	{ "mar", 1 }, { "mié", 2 }, { "jue", 3 }, { "vie", 4 }, { "sáb", 5 },
	{ "dom", 6 }, { "sábados", 5 }, { "domingos", 6 }, { NULL, 0 }
};

static const struct lang_word ordinal_words[] = {
	{ "primero", 101 }, { "primer", 101 }, { "primera", 101 },
	{ "segundo", 102 }, { "segunda", 102 }, { "tercero", 103 },
	{ "tercera", 103 }, { "cuarto", 104 }, { "cuarta", 104 },
	{ "quinto", 105 }, { "quinta", 105 }, { "sexta", 106 },
	{ "séptima", 107 }, { "octava", 108 }, { "novena", 109 },
	{ "décima", 110 }, { "un", 1 }, { "una", 1 }, { "uno", 1 },
	{ "dos", 2 }, { "tres", 3 }, { "cuatro", 4 }, { "cinco", 5 },
	{ "seis", 6 }, { "siete", 7 }, { "ocho", 8 }, { "nueve", 9 },
	{ "diez", 10 }, { "once", 11 }, { "doce", 12 }, { "trece", 13 },
	{ "catorce", 14 }, { "quince", 15 }, { "dieciséis", 16 },
	{ "diecisiete", 17 }, { "dieciocho", 18 }, { "diecinueve", 19 }, { "veinte", 20 }, { "treinta", 30 },
	{ "cuarenta y cinco", 45 }, { "sesenta", 60 }, { "sexto", 106 },
	{ "séptimo", 107 }, { "octavo", 108 }, { "noveno", 109 },
	{ "décimo", 110 }, { "undécima", 111 }, { "undécimo", 111 },
	{ "duodécima", 112 }, { "duodécimo", 112 }, { "decimoprimera", 111 },
	{ "decimoprimero", 111 }, { "decimosegunda", 112 },
	{ "decimosegundo", 112 }, { "decimotercera", 113 },
	{ "decimotercero", 113 }, { "decimocuarta", 114 },
	{ "decimocuarto", 114 }, { "decimoquinta", 115 },
	{ "decimoquinto", 115 }, { "decimosexta", 116 },
	{ "decimosexto", 116 }, { "decimoséptima", 117 },
	{ "decimoséptimo", 117 }, { "decimooctava", 118 },
	{ "decimooctavo", 118 }, { "decimoctava", 118 },
	{ "decimoctavo", 118 }, { "decimonovena", 119 },
	{ "decimonoveno", 119 }, { "vigésima", 120 }, { "vigésimo", 120 },
	{ "trigésima", 130 }, { "trigésimo", 130 }, { "cuadragésima", 140 },
	{ "cuadragésimo", 140 }, { "quincuagésima", 150 },
	{ "quincuagésimo", 150 }, { "sexagésima", 160 }, { "sexagésimo", 160 },
	{ "septuagésima", 170 }, { "septuagésimo", 170 },
	{ "octogésima", 180 }, { "octogésimo", 180 }, { NULL, 0 }
};

static const struct lang_word ordinal_suffix_words[] = {
	{ "º", 0 }, { "ª", 0 }, { "°", 0 }, { "ro", 0 }, { "er", 0 },
	{ "do", 0 }, { "to", 0 }, { "o", 0 }, { NULL, 0 }
};

static const struct lang_word range_from_words[] = {
	{ "del", 0 }, { "de", 0 }, { "desde", 0 }, { "desde el", 0 },
	{ "a partir del", 0 }, { "a partir de", 0 }, { "entre", 1 },
	{ "entre el", 1 }, { "entre los días", 1 }, { "entre las", 1 },
	{ "entre la", 1 }, { NULL, 0 }
};

static const struct lang_word range_to_words[] = {
	{ "al", 0 }, { "a", 0 }, { "hasta", 0 }, { "hasta el", 0 },
	{ "a la", 0 }, { "a las", 0 }, { "hasta las", 0 },
	{ "y hasta", 0 }, { "y hasta el", 0 }, { "y hasta las", 0 },
	{ "y hasta la", 0 }, { "a el", 0 },
	{ NULL, 0 }
};

static const struct lang_word and_words[] = {
	{ "y", 0 }, { "e", 0 }, { "&", 0 }, { "o", 0 }, { "así como", 0 },
	{ NULL, 0 }
};

static const struct lang_word day_glue_words[] = {
	{ "de", 0 }, { "del", 0 }, { "el", 0 }, { "los", 0 }, { "la", 0 },
	{ "las", 0 }, { "día", 0 }, { "días", 0 }, { "los días", 0 },
	{ "el día", 0 }, { "en", 0 }, { NULL, 0 }
};

static const struct lang_word year_suffix_words[] = {
	{ "d.c", 0 }, { NULL, 0 }
};

static const struct lang_word hour_suffix_words[] = {
	{ "horas", 0 }, { "hora", 0 }, { "h", 0 }, { "hrs", 0 }, { "hs", 0 },
	{ "h.", 0 }, { NULL, 0 }
};

static const struct lang_word minute_suffix_words[] = {
	{ "min", 0 }, { "minutos", 0 }, { "m", 0 }, { "mins", 0 },
	{ "y media", 30 }, { "y cuarto", 15 }, { "menos cuarto", -15 },
	{ NULL, 0 }
};

static const struct lang_word meridiem_words[] = {
	{ "a.m", 0 }, { "a. m", 0 }, { "am", 0 }, { "p.m", 12 },
	{ "p. m", 12 }, { "pm", 12 }, { "de la mañana", 0 },
	{ "de la tarde", 12 }, { "de la noche", 12 }, { "del mediodía", 12 },
	{ "de la madrugada", 0 }, { NULL, 0 }
};

static const struct lang_word clock_words[] = {
	{ "mediodía", 720 }, { "medianoche", 0 }, { "12 del mediodía", 720 },
	{ NULL, 0 }
};

static const struct lang_word day_part_words[] = {
	{ "mañana", 0 }, { "por la mañana", 0 }, { "de mañana", 0 },
	{ "matutina", 0 }, { "tarde", 12 }, { "por la tarde", 12 },
	{ "vespertina", 12 }, { "noche", 18 }, { "por la noche", 18 },
	{ "sesión de la mañana", 0 }, { "sesión de la tarde", 12 },
	{ "sólo por la mañana", 0 }, { "sólo por la tarde", 12 },
	{ "mediodía", 12 }, { NULL, 0 }
};

static const struct lang_word duration_unit_words[] = {
	{ "min", 1 }, { "mins", 1 }, { "minuto", 1 }, { "minutos", 1 },
	{ "h", 60 }, { "hr", 60 }, { "hrs", 60 }, { "hora", 60 },
	{ "horas", 60 }, { NULL, 0 }
};

static const struct lang_word deadline_words[] = {
	{ "y a más tardar el", LANG_DUE_BEFORE },
	{ "pero a más tardar el", LANG_DUE_BEFORE },
	{ "y en todo caso antes del", LANG_DUE_BEFORE },
	{ "a más tardar el", LANG_DUE_BEFORE },
	{ "no más tarde del", LANG_DUE_BEFORE },
	{ "no después del", LANG_DUE_BEFORE },
	{ "como máximo el", LANG_DUE_BEFORE },
	{ "como muy tarde el", LANG_DUE_BEFORE },
	{ "vence el", LANG_DUE_BEFORE }, { "finaliza el", LANG_DUE_END },
	{ "se cierra el", LANG_DUE_END },
	{ "se cerrará el", LANG_DUE_BEFORE },
	{ "se cerrarán el", LANG_DUE_BEFORE },
	{ "termina el", LANG_DUE_END },
	{ "el plazo vence", LANG_DUE_BEFORE },
	{ "concluye el", LANG_DUE_END },
	{ "antes de la fecha", LANG_DUE_BEFORE },
	{ "ampliado hasta el", LANG_DUE_BEFORE },
	{ "prorrogado hasta el", LANG_DUE_BEFORE },
	{ "finalizará el", LANG_DUE_END },
	{ "terminará el", LANG_DUE_END },
	{ "concluirá el", LANG_DUE_END },
	{ "vencerá el", LANG_DUE_BEFORE }, { "cierra el", LANG_DUE_END },
	{ "fecha límite", LANG_DUE_NOUN }, { "fechas límite", LANG_DUE_NOUN },
	{ "plazo", LANG_DUE_NOUN }, { "plazos", LANG_DUE_NOUN },
	{ "plazo límite", LANG_DUE_NOUN }, { "vencimiento", LANG_DUE_NOUN },
	{ "fecha de cierre", LANG_DUE_NOUN },
	{ "último plazo", LANG_DUE_NOUN }, { "fecha tope", LANG_DUE_NOUN },
	{ "cierre", LANG_DUE_NOUN }, { "último día", LANG_DUE_NOUN },
	{ "plazo máximo", LANG_DUE_NOUN },
	{ "fechas siguientes", LANG_DUE_NOUN },
	{ "siguientes fechas", LANG_DUE_NOUN },
	{ "antes del", LANG_DUE_WEAK }, { "antes de", LANG_DUE_WEAK },
	{ "para el", LANG_DUE_FOR }, { "hasta el", LANG_DUE_WEAK },
	{ "hasta", LANG_DUE_WEAK }, { "a más tardar", LANG_DUE_ROUND },
	{ "como máximo", LANG_DUE_ROUND }, { NULL, 0 }
};

static const struct lang_word at_words[] = {
	{ "a las", 0 }, { "a la", 0 }, { "a partir de las", 0 },
	{ "a partir de la", 0 }, { "desde las", 0 }, { "hacia las", 0 },
	{ "sobre las", 0 }, { "a", 0 }, { "las", 0 }, { "la", 0 },
	{ NULL, 0 }
};

static const struct lang_word local_time_words[] = {
	{ "hora local", 0 }, { "horas locales", 0 },
	{ "horas, hora local", 0 }, { "(hora local)", 0 },
	{ "hora locales", 0 }, { "hora del lugar", 0 },
	{ "hora locales del lugar", 0 }, { NULL, 0 }
};

static const struct lang_word time_of_words[] = {
	{ "hora de", 1 }, { "hora del", 1 }, { "horas de", 1 },
	{ "horario de", 1 }, { "hora en", 1 },
	{ "hs de", 1 }, { "h de", 1 }, { "hrs de", 1 }, { "hora", 0 },
	{ "horas son las de", 1 }, { "horas indicadas son las de", 1 },
	{ "horarios son los de", 1 },
	{ NULL, 0 }
};

static const struct lang_word zone_name_words[] = {
	{ "hora central europea", LANG_ZONE_CENTRAL_EUROPE },
	{ "hora de europa central", LANG_ZONE_CENTRAL_EUROPE },
	{ "hora centroeuropea", LANG_ZONE_CENTRAL_EUROPE },
	{ "hora de verano de europa central", LANG_ZONE_CENTRAL_EUROPE },
	{ "hora de verano centroeuropea", LANG_ZONE_CENTRAL_EUROPE },
	{ "hora de europa oriental", LANG_ZONE_EASTERN_EUROPE },
	{ "hora de europa occidental", LANG_ZONE_WESTERN_EUROPE },
	{ "tiempo universal coordinado", LANG_ZONE_UTC },
	{ "hora universal coordinada", LANG_ZONE_UTC },
	{ "tiempo universal", LANG_ZONE_UTC },
	{ "hora universal", LANG_ZONE_UTC }, { "hora utc", LANG_ZONE_UTC },
	{ "hora gmt", LANG_ZONE_UTC },
	{ "hora media de greenwich", LANG_ZONE_UTC },
	{ "hora del este", LANG_ZONE_US_EASTERN },
	{ "hora estándar del este", LANG_ZONE_US_EASTERN },
	{ "hora de verano del este", LANG_ZONE_US_EASTERN },
	{ "hora del pacífico", LANG_ZONE_US_PACIFIC },
	{ "hora de argentina", LANG_ZONE_ARGENTINA },
	{ "hora argentina", LANG_ZONE_ARGENTINA },
	{ "hora de brasilia", LANG_ZONE_BRASILIA }, { NULL, 0 }
};

static const struct lang_word agenda_words[] = {
	{ "orden del día", 0 }, { "proyecto de orden del día", 0 },
	{ "orden del día provisional", 0 }, { "programa", 0 },
	{ "programa provisional", 0 }, { "proyecto de programa", 0 },
	{ "agenda", 0 }, { "agenda provisional", 0 }, { "calendario", 0 },
	{ "horario", 0 }, { "programa de trabajo", 0 },
	{ "programa preliminar", 0 }, { "cronograma", 0 },
	{ "plan de gestión del tiempo", 0 }, { "temario", 0 },
	{ "temario provisional", 0 }, { "proyecto de agenda", 0 },
	{ "programa tentativo", 0 }, { "agenda tentativa", 0 },
	{ "programa de actividades", 0 }, { "programa de la reunión", 0 },
	{ "plan de trabajo", 0 }, { "órdenes del día", 0 },
	{ "temas principales", 0 }, { "principales temas", 0 },
	{ "organización de los trabajos", 0 }, { NULL, 0 }
};

static const struct lang_word annex_words[] = {
	{ "anexo", 0 }, { "anexos", 0 }, { "apéndice", 0 }, { "apéndices", 0 },
	{ "adjunto", 0 }, { "adjuntos", 0 }, { "documento adjunto", 0 },
	{ "documentos adjuntos", 0 }, { "anx", 0 }, { NULL, 0 }
};

static const struct lang_word item_words[] = {
	{ "punto", 0 }, { "puntos", 0 }, { "tema", 0 }, { "n°", 0 },
	{ "nº", 0 }, { "n.º", 0 }, { "no", 0 }, { "núm", 0 }, { "ítem", 0 },
	{ "cuestión", 0 }, { "asunto", 0 }, { NULL, 0 }
};

static const struct lang_word session_words[] = {
	{ "sesión", 0 }, { "parte", 0 }, { "panel", 0 }, { "mesa redonda", 0 },
	{ "módulo", 0 }, { "bloque", 0 }, { "tema", 0 }, { "día", 0 },
	{ "jornada", 0 }, { "taller", 0 }, { "plenaria", 0 }, { "grupo", 0 },
	{ "grupo de trabajo", 0 }, { "segmento", 0 }, { "sesión plenaria", 0 },
	{ "sesión de apertura", 0 }, { "sesión de clausura", 0 },
	{ "sesión inaugural", 0 }, { "sesión paralela", 0 }, { "ponencia", 0 },
	{ "segmento de alto nivel", 0 }, { NULL, 0 }
};

static const struct lang_word break_words[] = {
	{ "pausa", 0 }, { "pausa café", 0 }, { "pausa para café", 0 },
	{ "pausa para el café", 0 }, { "café", 0 }, { "receso", 0 },
	{ "almuerzo", 0 }, { "pausa para almuerzo", 0 },
	{ "pausa para el almuerzo", 0 }, { "comida", 0 },
	{ "foto de grupo", 0 }, { "fotografía de grupo", 0 },
	{ "foto oficial", 0 }, { "recepción", 0 }, { "cóctel", 0 },
	{ "coctel", 0 }, { "cena", 0 }, { "refrigerio", 0 }, { "descanso", 0 },
	{ "coffee break", 0 }, { "intermedio", 0 }, { "foto grupal", 0 },
	{ "fotografía oficial", 0 }, { "pausa del almuerzo", 0 },
	{ "vino de honor", 0 }, { "fotografía grupal", 0 }, { NULL, 0 }
};

static const struct lang_word topic_words[] = {
	{ "tema", 0 }, { "temas", 0 }, { "objetivo", 0 }, { "objetivos", 0 },
	{ "asunto", 0 }, { "descripción", 0 }, { "finalidad", 0 },
	{ "preguntas orientadoras", 0 }, { "resultados esperados", 0 },
	{ "temas de debate", 0 }, { "alcance", 0 }, { "contenido", 0 },
	{ NULL, 0 }
};

static const struct lang_word register_words[] = {
	{ "inscripción", 0 }, { "inscripciones", 0 }, { "inscribirse", 0 },
	{ "inscríbase", 0 }, { "inscribir", 0 }, { "registro", 0 },
	{ "registrarse", 0 }, { "regístrese", 0 }, { "preinscripción", 0 },
	{ "prerregistración", 0 }, { "preregistración", 0 },
	{ "prerregistro", 0 }, { "preregistro", 0 },
	{ "formulario de inscripción", 0 }, { "enlace de inscripción", 0 },
	{ "inscripción en línea", 0 }, { "formulario de registro", 0 },
	{ "acreditación", 0 }, { "inscrit*", 0 }, { "inscribirán", 0 },
	{ "registrar", 0 }, { NULL, 0 }
};

static const struct lang_word join_words[] = {
	{ "unirse", 0 }, { "conectarse", 0 }, { "conexión", 0 },
	{ "conectar", 0 }, { "enlace", 0 }, { "enlace de conexión", 0 },
	{ "acceder", 0 }, { "enlace zoom", 0 }, { "id de reunión", 0 },
	{ "código de acceso", 0 }, { "contraseña", 0 }, { "transmisión", 0 },
	{ "participar en línea", 0 }, { "id de la reunión", 0 },
	{ "transmisión web", 0 }, { "difusión web", 0 }, { NULL, 0 }
};

static const struct lang_word column_time_words[] = {
	{ "hora", 0 }, { "horas", 0 }, { "horario", 0 }, { "horarios", 0 },
	{ "fecha y hora", 0 }, { "inicio", 0 }, { "fin", 0 }, { "final", 0 },
	{ "de", 0 }, { "a", 0 }, { "hora de inicio", 0 }, { "hora de fin", 0 },
	{ "hora local", 0 }, { "tiempo", 0 }, { "desde", 0 }, { "hasta", 0 },
	{ "comienzo", 0 }, { "término", 0 }, { NULL, 0 }
};

static const struct lang_word column_title_words[] = {
	{ "tema", 0 }, { "temas", 0 }, { "punto", 0 }, { "puntos", 0 },
	{ "título", 0 }, { "actividad", 0 }, { "actividades", 0 },
	{ "sesión", 0 }, { "sesiones", 0 }, { "programa", 0 },
	{ "orden del día", 0 }, { "descripción", 0 }, { "contenido", 0 },
	{ "asunto", 0 }, { "asuntos", 0 }, { "presentación", 0 },
	{ "evento", 0 }, { "punto del orden del día", 0 }, { "detalle", 0 },
	{ "puntos del orden del día", 0 }, { "agenda", 0 }, { NULL, 0 }
};

static const struct lang_word column_duration_words[] = {
	{ "duración", 0 }, { "minutos", 0 }, { "min", 0 },
	{ "tiempo asignado", 0 }, { "duración (min)", 0 },
	{ "tiempo estimado", 0 }, { "duración (minutos)", 0 }, { NULL, 0 }
};

static const struct lang_word column_room_words[] = {
	{ "sala", 0 }, { "salas", 0 }, { "lugar", 0 }, { "sede", 0 },
	{ "dónde", 0 }, { "salón", 0 }, { NULL, 0 }
};

static const struct lang_word column_date_words[] = {
	{ "fecha", 0 }, { "fechas", 0 }, { "día", 0 }, { "días", 0 },
	{ "cuándo", 0 }, { "fecha límite", 0 }, { "plazo", 0 },
	{ "plazos", 0 }, { NULL, 0 }
};

static const struct lang_word stopword_words[] = {
	{ "el", 0 }, { "la", 0 }, { "los", 0 }, { "las", 0 }, { "de", 0 },
	{ "del", 0 }, { "y", 0 }, { "en", 0 }, { "un", 0 }, { "una", 0 },
	{ "que", 0 }, { "para", 0 }, { "por", 0 }, { "con", 0 }, { "se", 0 },
	{ "su", 0 }, { "sus", 0 }, { "al", 0 }, { "es", 0 }, { "son", 0 },
	{ "como", 0 }, { "este", 0 }, { "esta", 0 }, { "estos", 0 },
	{ "estas", 0 }, { "lo", 0 }, { "le", 0 }, { "les", 0 }, { "más", 0 },
	{ "no", 0 }, { "será", 0 }, { "serán", 0 }, { "ha", 0 }, { "han", 0 },
	{ "sobre", 0 }, { "o", 0 }, { "a", 0 }, { "ser", 0 }, { "nuestra", 0 },
	{ "nuestro", 0 }, { "entre", 0 }, { "también", 0 }, { "usted", 0 },
	{ "ustedes", 0 }, { "muy", 0 }, { "desde", 0 }, { "hasta", 0 },
	{ "donde", 0 }, { "cuando", 0 }, { "todos", 0 }, { "todas", 0 },
	{ "cada", 0 }, { "fue", 0 }, { "pero", 0 }, { "me", 0 }, { "si", 0 },
	{ NULL, 0 }
};

const struct lang lang_es = {
	.code = "es",
	.name = "Spanish",
	.noun = LANG_NOUN_FIRST,
	.section = {
		[LANG_REFERENCE] = reference_words,
		[LANG_SUBJECT] = subject_words,
		[LANG_TO] = to_words,
		[LANG_COPY] = copy_words,
		[LANG_FROM] = from_words,
		[LANG_DATE] = date_words,
		[LANG_TIME] = time_words,
		[LANG_VENUE] = lang_es_venue,
		[LANG_CONTACT] = lang_es_contact,
		[LANG_PHONE] = lang_es_phone,
		[LANG_FAX] = lang_es_fax,
		[LANG_EMAIL] = lang_es_email,
		[LANG_WEB] = web_words,
		[LANG_SALUTATION] = salutation_words,
		[LANG_CLOSING] = closing_words,
		[LANG_SIGNED] = signed_words,
		[LANG_HONORIFIC] = lang_es_honorific,
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
		[LANG_SPEAKER] = lang_es_speaker,
		[LANG_BODY] = lang_es_body,
		[LANG_UNDECIDED] = lang_es_undecided,
		[LANG_SPEECH] = lang_es_speech,
		[LANG_BUSINESS] = lang_es_business,
		[LANG_TOPIC] = topic_words,
		[LANG_MEETING] = lang_es_meeting,
		[LANG_INVITE] = lang_es_invite,
		[LANG_PAST] = lang_es_past,
		[LANG_ONLINE] = lang_es_online,
		[LANG_IN_PERSON] = lang_es_in_person,
		[LANG_HYBRID] = lang_es_hybrid,
		[LANG_REGISTER] = register_words,
		[LANG_JOIN] = join_words,
		[LANG_COLUMN_TIME] = column_time_words,
		[LANG_COLUMN_TITLE] = column_title_words,
		[LANG_COLUMN_SPEAKER] = lang_es_column_speaker,
		[LANG_COLUMN_DURATION] = column_duration_words,
		[LANG_COLUMN_DOCUMENT] = lang_es_column_document,
		[LANG_COLUMN_ROOM] = column_room_words,
		[LANG_COLUMN_DATE] = column_date_words,
		[LANG_VENUE_NOUN] = lang_es_venue_noun,
		[LANG_AT_PLACE] = lang_es_at_place,
		[LANG_TITLE_LEAD] = lang_es_title_lead,
		[LANG_TITLE_END] = lang_es_title_end,
		[LANG_SAME_PLACE] = lang_es_same_place,
		[LANG_FORMAT] = lang_es_format,
		[LANG_NO_VENUE] = lang_es_no_venue,
		[LANG_HOST] = lang_es_host,
		[LANG_BOTH] = lang_es_both,
		[LANG_EXCEPT] = lang_es_except,
		[LANG_ATTEND] = lang_es_attend,
		[LANG_ABOUT] = lang_es_about,
		[LANG_IS] = lang_es_is,
		[LANG_FORM] = lang_es_form,
		[LANG_OPENING] = lang_es_opening,
		[LANG_POST] = lang_es_post,
		[LANG_COMPLIMENTS] = lang_es_compliments,
		[LANG_ORG] = lang_es_org,
		[LANG_MARK] = lang_es_mark,
		[LANG_ACTION] = lang_es_action,
		[LANG_BACKGROUND] = lang_es_background,
		[LANG_OF] = lang_es_of,
		[LANG_ARTICLE] = lang_es_article,
		[LANG_BESIDE] = lang_es_beside,
		[LANG_AFTER] = lang_es_after,
		[LANG_NOT] = lang_es_not,
		[LANG_NOT_DUE] = lang_es_not_due,
		[LANG_WAS] = lang_es_was,
		[LANG_DUE_GLUE] = lang_es_due_glue,
		[LANG_SUBMIT] = lang_es_submit,
		[LANG_INSTEAD] = lang_es_instead,
		[LANG_SAME_DAY] = lang_es_same_day,
		[LANG_ALL] = lang_es_all,
		[LANG_ADDRESSEE] = lang_es_addressee,
		[LANG_REPLY] = lang_es_reply,
		[LANG_BOUND] = lang_es_bound,
		[LANG_MOVED] = lang_es_moved,
		[LANG_LODGING] = lang_es_lodging,
		[LANG_STOPWORD] = stopword_words,
		[LANG_PRONOUN] = lang_es_pronoun,
		[LANG_PROXY] = lang_es_proxy,
	},
};
