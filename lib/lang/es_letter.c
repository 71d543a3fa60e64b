/* SPDX-License-Identifier: MIT */
/* Spanish: words of people's posts, of notes verbales and of mastheads. */
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
	{ "punto focal", 0 }, { "gerente*", 0 }, { "gerenta*", 0 },
	{ "administradora*", 0 }, { "relatora*", 0 }, { "embajadora*", 0 },
	{ "coordinadora*", 0 },
	{ "secretario general", 1 }, { "secretaria general", 1 },
	{ "el secretario general", 1 }, { "la secretaria general", 1 },
	{ "director general", 1 }, { "directora general", 1 },
	{ "el director general", 1 }, { "la directora general", 1 },
	{ "secretario ejecutivo", 1 }, { "secretaria ejecutiva", 1 },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_compliments[];
const struct lang_word lang_es_compliments[] = {
	{ "saluda atentamente a", 0 }, { "presenta sus saludos a", 0 },
	{ "presenta sus cumplidos a", 0 },
	{ "presenta sus atentos saludos a", 0 },
	{ "tiene el agrado de saludar a", 0 }, { "saluda a", 0 },
	{ "saluda muy atentamente", 0 }, { "saluda atentamente", 0 },
	{ "saludan atentamente", 0 },
	{ "tiene el honor de saludar a", 0 },
	{ "tiene el honor de saludar al", 0 },
	{ "tiene el agrado de saludar al", 0 },
	{ "tiene a honra saludar a", 0 }, { "presenta su atento saludo a", 0 },
	{ "tiene el honor de presentar sus saludos a", 0 },
	{ "hace llegar su atento saludo a", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_org[];
const struct lang_word lang_es_org[] = {
	{ "organización", LANG_ORG_NAME }, { "unión", LANG_ORG_NAME },
	{ "agencia", LANG_ORG_NAME }, { "asociación", LANG_ORG_NAME },
	{ "comisión", LANG_ORG_NAME }, { "comunidad", LANG_ORG_NAME },
	{ "federación", LANG_ORG_NAME }, { "confederación", LANG_ORG_NAME },
	{ "liga", LANG_ORG_NAME }, { "alianza", LANG_ORG_NAME },
	{ "banco", LANG_ORG_NAME }, { "fondo", LANG_ORG_NAME },
	{ "instituto", LANG_ORG_NAME }, { "institución", LANG_ORG_NAME },
	{ "ministerio", LANG_ORG_NAME }, { "autoridad", LANG_ORG_NAME },
	{ "administración", LANG_ORG_NAME }, { "fundación", LANG_ORG_NAME },
	{ "convenio sobre", LANG_ORG_NAME },
	{ "convención sobre", LANG_ORG_NAME },
	{ "convención marco", LANG_ORG_NAME },
	{ "programa de las", LANG_ORG_NAME },
	{ "programa para", LANG_ORG_NAME },
	{ "comité ejecutivo", LANG_ORG_NAME }, { "tratado sobre", LANG_ORG_NAME },
	{ "protocolo de", LANG_ORG_NAME }, { "misión permanente", LANG_ORG_NAME },
	{ "embajada", LANG_ORG_NAME }, { "corte", LANG_ORG_NAME },
	{ "organismo", LANG_ORG_NAME }, { "parlamento", LANG_ORG_NAME },
	{ "oficina", LANG_ORG_OFFICE }, { "secretaría", LANG_ORG_OFFICE },
	{ "secretaría general", LANG_ORG_OFFICE },
	{ "secretaría ejecutiva", LANG_ORG_OFFICE },
	{ "dirección general", LANG_ORG_OFFICE },
	{ "alto comisionado", LANG_ORG_OFFICE },
	{ "centro regional", LANG_ORG_OFFICE }, { "buró", LANG_ORG_OFFICE },
	{ "dirección", LANG_ORG_PART }, { "departamento", LANG_ORG_PART },
	{ "división", LANG_ORG_PART }, { "sección", LANG_ORG_PART },
	{ "sector", LANG_ORG_PART }, { "unidad", LANG_ORG_PART },
	{ "servicio", LANG_ORG_PART }, { "subdirección", LANG_ORG_PART },
	{ "gerencia", LANG_ORG_PART },
	{ "comité", LANG_ORG_BODY }, { "subcomité", LANG_ORG_BODY },
	{ "consejo", LANG_ORG_BODY }, { "grupo", LANG_ORG_BODY },
	{ "grupo de trabajo", LANG_ORG_BODY },
	{ "asamblea", LANG_ORG_CONGRESS },
	{ "conferencia", LANG_ORG_CONGRESS }, { "foro", LANG_ORG_CONGRESS },
	{ "red", LANG_ORG_BODY }, { "plataforma", LANG_ORG_BODY },
	{ "junta", LANG_ORG_BODY }, { "naciones unidas", LANG_ORG_UMBRELLA },
	{ "organización de las naciones unidas", LANG_ORG_UMBRELLA },
	{ "organización de las naciones unidas para", LANG_ORG_NAME },
	{ "unión europea", LANG_ORG_UMBRELLA },
	{ "organismo especializado", LANG_ORG_NONE },
	{ "organizado por", LANG_ORG_NONE },
	{ "organizada por", LANG_ORG_NONE },
	{ "en cooperación con", LANG_ORG_NONE },
	{ "en colaboración con", LANG_ORG_NONE },
	{ "con el apoyo de", LANG_ORG_NONE },
	{ "presentado por", LANG_ORG_NONE },
	{ "presentada por", LANG_ORG_NONE },
	{ "preparado por", LANG_ORG_NONE }, { "preparada por", LANG_ORG_NONE },
	{ "elaborado por", LANG_ORG_NONE }, { "nota de la", LANG_ORG_NONE },
	{ "miembro de", LANG_ORG_NONE }, { "república", LANG_ORG_UMBRELLA },
	{ "reino", LANG_ORG_UMBRELLA }, { "gobierno de", LANG_ORG_UMBRELLA },
	{ "centro", LANG_ORG_BODY },
	{ "centro de conferencias", LANG_ORG_NONE },
	{ "centro de convenciones", LANG_ORG_NONE },
	{ "centro de congresos", LANG_ORG_NONE },
	{ "centro de eventos", LANG_ORG_NONE },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_mark[];
const struct lang_word lang_es_mark[] = {
	{ "distr", 0 }, { "distribución", 0 }, { "distribución: general", 0 },
	{ "original", 0 }, { "original: español", 0 },
	{ "original: inglés", 0 }, { "español solamente", 0 },
	{ "solo español", 0 }, { "distribución limitada", 0 },
	{ "distribución restringida", 0 }, { "confidencial", 0 },
	{ "proyecto", 0 }, { "para información", 0 }, { "urgente", 0 },
	{ "disponible en", 0 }, { "versión", 0 }, { "página", 0 },
	{ "solo para participantes", 0 }, { "sólo para participantes", 0 },
	{ "información para los participantes", LANG_MARK_KIND },
	{ "información para participantes", LANG_MARK_KIND },
	{ "nota informativa", LANG_MARK_KIND },
	{ "nota de información", LANG_MARK_KIND },
	{ "nota informativa para los participantes", LANG_MARK_KIND },
	{ "información práctica", LANG_MARK_KIND },
	{ "información general", LANG_MARK_KIND },
	{ "información para los delegados", LANG_MARK_KIND },
	{ "recordatorio", LANG_MARK_CALL }, { "anuncio", LANG_MARK_CALL },
	{ "primer anuncio", LANG_MARK_CALL },
	{ "reserve la fecha", LANG_MARK_CALL },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_background[];
const struct lang_word lang_es_background[] = {
	{ "antecedentes", 0 }, { "contexto", 0 }, { "justificación", 0 },
	{ "objetivo", 0 }, { "objetivos", 0 }, { "público destinatario", 0 },
	{ "público objetivo", 0 }, { "resultados esperados", 0 },
	{ "introducción", 0 }, { "panorama general", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_action[];
const struct lang_word lang_es_action[] = {
	{ "medidas requeridas", 0 }, { "medida requerida", 0 },
	{ "acción requerida", 0 }, { "acción solicitada", 0 },
	{ "medidas solicitadas", 0 }, { "tramitación", 0 },
	{ "decisiones requeridas", 0 }, { NULL, 0 }
};
