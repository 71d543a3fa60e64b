/* SPDX-License-Identifier: MIT */
/* Spanish: who speaks at a meeting, what is said there, and its usual items. */
#include "lang/lang.h"

extern const struct lang_word lang_es_speaker[];
const struct lang_word lang_es_speaker[] = {
	{ "modera", 0 }, { "moderado por", 1 }, { "moderada por", 1 },
	{ "presentado por", 1 }, { "presentación a cargo de", 1 },
	{ "presidente", 0 }, { "presidenta", 0 }, { "presidido por", 1 },
	{ "preside", 0 }, { "a cargo de", 1 }, { "participantes", 0 },
	{ "anfitrión", 0 }, { "orador(es)", 0 },
	{ "maestro de ceremonias", 0 }, { "intervienen", 0 },
	{ "interviene", 0 }, { "intervinientes", 0 }, { "ponente(s)", 0 },
	{ "dirige", 0 }, { "dirigido por", 1 }, { "por", 1 }, { "orador*", 0 },
	{ "orador principal", 0 }, { "oradores principales", 0 },
	{ "ponente*", 0 }, { "panelista*", 0 }, { "moderador*", 0 },
	{ "moderan", 0 }, { "moderación", 0 }, { "presentador*", 0 },
	{ "presenta", 0 }, { "presentan", 0 }, { "presentada por", 1 },
	{ "presentados por", 1 }, { "presentación por", 1 }, { "expone", 0 },
	{ "exponen", 0 }, { "expositor*", 0 }, { "expuesto por", 1 },
	{ "disertante*", 0 }, { "diserta", 0 }, { "disertan", 0 },
	{ "conferencista*", 0 }, { "conferenciante*", 0 },
	{ "conferencia a cargo de", 1 }, { "presiden", 0 },
	{ "presidencia", 0 }, { "presidida por", 1 },
	{ "presidente de la sesión", 0 }, { "presidenta de la sesión", 0 },
	{ "copreside*", 0 }, { "vicepresiden*", 0 }, { "relator*", 0 },
	{ "facilitador*", 0 }, { "facilita", 0 }, { "facilitan", 0 },
	{ "facilitación", 0 }, { "facilitado por", 1 },
	{ "facilitada por", 1 }, { "coordina", 0 }, { "coordinan", 0 },
	{ "coordinación", 0 }, { "coordinador de la sesión", 0 },
	{ "coordinadora de la sesión", 0 }, { "conduce", 0 },
	{ "conducen", 0 }, { "conducción", 0 }, { "conducido por", 1 },
	{ "conducida por", 1 }, { "dirigen", 0 }, { "dirigida por", 1 },
	{ "introduce", 0 }, { "introducen", 0 },
	{ "con la participación de", 1 }, { "participa", 0 },
	{ "participan", 0 }, { "panel integrado por", 1 },
	{ "integrantes", 0 }, { "comentarista*", 0 }, { "comenta", 0 },
	{ "comentan", 0 }, { "comentado por", 1 }, { "anfitriona", 0 },
	{ "anfitriones", 0 }, { "invitado especial", 0 },
	{ "invitada especial", 0 }, { "invitados especiales", 0 },
	{ "invitado de honor", 0 }, { "instructor*", 0 },
	{ "capacitador*", 0 }, { "tallerista*", 0 }, { "docente*", 0 },
	{ "formador*", 0 }, { "experto*", 0 }, { "experta*", 0 },
	{ "especialista*", 0 }, { "imparte", 0 }, { "imparten", 0 },
	{ "impartido por", 1 }, { "impartida por", 1 }, { "a cargo del", 1 },
	{ "responsable*", 0 }, { "maestra de ceremonias", 0 }, { "abre", 0 },
	{ "cierra", 0 }, { "en diálogo con", 1 }, { "en conversación con", 1 },
	{ "entrevista*", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_column_document[];
const struct lang_word lang_es_column_document[] = {
	{ "documento", 0 }, { "documentos", 0 }, { "documento(s)", 0 },
	{ "doc", 0 }, { "docs", 0 }, { "signatura", 0 }, { "signaturas", 0 },
	{ "documentación", 0 }, { "referencia", 0 }, { "referencias", 0 },
	{ "ref", 0 }, { "documento de trabajo", 0 },
	{ "documentos de trabajo", 0 }, { "documentos conexos", 0 },
	{ "contribuciones", 0 }, { "comisión", 0 }, { "comité", 0 }, { NULL, 0 }
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
	{ "oradores/moderadores", 0 }, { "nombre", 0 }, { "oradora", 0 },
	{ "oradoras", 0 }, { "oradores y moderadores", 0 },
	{ "ponentes/moderadores", 0 }, { "panelista", 0 },
	{ "moderadores", 0 }, { "moderadora", 0 }, { "moderación", 0 },
	{ "moderador/ponente", 0 }, { "expositor/a", 0 }, { "expositora", 0 },
	{ "expositor(es)", 0 }, { "disertante", 0 }, { "disertantes", 0 },
	{ "conferencistas", 0 }, { "conferencista", 0 }, { "instructor", 0 },
	{ "instructores", 0 }, { "facilitadora", 0 }, { "relator", 0 },
	{ "relatores", 0 }, { "presenta", 0 }, { "presentan", 0 },
	{ "expone", 0 }, { "modera", 0 }, { "coordina", 0 },
	{ "coordinador", 0 }, { "persona responsable", 0 },
	{ "organización", 0 }, { "organismo", 0 }, { "institución", 0 },
	{ "entidad", 0 }, { "presidencia", 0 }, { "presentadores", 0 },
	{ "encargados", 0 }, { "encargado(s)", 0 }, { "responsable(s)", 0 },
	{ "capacitador", 0 }, { "docente", 0 }, { "docentes", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_speech[];
const struct lang_word lang_es_speech[] = {
	{ "palabras", 0 }, { "palabras de bienvenida", 0 },
	{ "palabras de apertura", 0 }, { "palabras de clausura", 0 },
	{ "palabras inaugurales", 0 }, { "palabras de inauguración", 0 },
	{ "palabras iniciales", 0 }, { "palabras del", 0 },
	{ "palabras de la", 0 }, { "palabras de", 0 }, { "discurso*", 0 },
	{ "discurso de apertura", 0 }, { "discurso inaugural", 0 },
	{ "discursos de bienvenida", 0 }, { "alocución", 0 },
	{ "alocuciones", 0 }, { "mensaje*", 0 },
	{ "mensaje de bienvenida", 0 }, { "bienvenida", 0 }, { "saludo*", 0 },
	{ "saludo de", 0 }, { "intervención", 0 }, { "intervenciones", 0 },
	{ "declaración", 0 }, { "declaraciones", 0 },
	{ "declaración de apertura", 0 }, { "observaciones", 0 },
	{ "observaciones preliminares", 0 }, { "comentarios", 1 },
	{ "presentación", 1 }, { "presentaciones", 1 }, { "ponencia*", 1 },
	{ "conferencia inaugural", 0 }, { "conferencia magistral", 0 },
	{ "charla*", 1 }, { "exposición", 1 }, { "exposiciones", 1 },
	{ "introducción", 1 }, { "apertura", 1 }, { "inauguración", 1 },
	{ "clausura", 1 }, { "cierre", 1 }, { "presentación de la", 0 },
	{ "presentación del", 0 }, { "testimonio*", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_body[];
const struct lang_word lang_es_body[] = {
	{ "ministerio*", 0 }, { "departamento", 1 }, { "agencia*", 0 },
	{ "autoridad*", 0 }, { "administración", 1 },
	{ "administraciones", 1 }, { "comisión", 0 }, { "comisiones", 0 },
	{ "comité*", 0 }, { "consejo", 1 }, { "oficina", 1 },
	{ "secretaría*", 0 }, { "unión", 1 }, { "asociación", 0 },
	{ "asociaciones", 0 }, { "organización", 1 }, { "organizaciones", 1 },
	{ "federación", 0 }, { "confederación", 0 }, { "alianza", 0 },
	{ "instituto*", 0 }, { "institución", 1 }, { "instituciones", 1 },
	{ "universidad*", 0 }, { "escuela", 1 }, { "academia", 1 },
	{ "facultad", 1 }, { "centro", 1 }, { "banco", 1 }, { "fondo", 1 },
	{ "fundación", 0 }, { "sociedad", 1 }, { "empresa*", 1 },
	{ "compañía", 1 }, { "operador de", 1 }, { "operadores", 1 },
	{ "regulador*", 1 }, { "corte", 1 }, { "gobierno*", 1 },
	{ "parlamento", 1 }, { "embajada", 0 }, { "misión", 1 },
	{ "misión permanente", 0 }, { "delegación", 1 }, { "delegaciones", 1 },
	{ "dirección", 1 }, { "dirección general", 0 }, { "división", 1 },
	{ "servicio", 1 }, { "red", 1 }, { "consorcio", 0 }, { "cámara", 1 },
	{ "grupo", 1 }, { "república", 1 }, { "reino", 1 },
	{ "superintendencia", 0 }, { "todos", 1 }, { "todas", 1 },
	{ "todos los participantes", 0 }, { "participantes", 1 },
	{ "miembros", 1 }, { "estados miembros", 0 }, { "representante*", 0 },
	{ "plenario", 1 }, { "oficina regional", 0 }, { "jefatura", 0 },
	{ "alcaldía", 0 }, { "municipalidad", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_business[];
const struct lang_word lang_es_business[] = {
	{ "apertura", 0 }, { "apertura de la reunión", 0 },
	{ "inauguración", 0 }, { "observaciones preliminares", 0 },
	{ "palabras de bienvenida", 0 }, { "aprobación del orden del día", 0 },
	{ "adopción del orden del día", 0 }, { "aprobación del temario", 0 },
	{ "organización de los trabajos", 0 },
	{ "elección*", 0 }, { "nombramiento*", 0 }, { "designación*", 0 },
	{ "otros asuntos", 0 }, { "varios", 0 }, { "asuntos varios", 0 },
	{ "clausura", 0 }, { "conclusiones", 0 },
	{ "aprobación del informe", 0 }, { "próxima reunión", 0 },
	{ "fecha y lugar de*", 0 }, { "trabajos futuros", 0 },
	{ "declaraciones de coordinación", 0 }, { "aprobación de actas*", 0 },
	{ "actas", 0 }, { "informe anual*", 0 }, { "informe del", 0 }, { "informe de la", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_undecided[];
const struct lang_word lang_es_undecided[] = {
	{ "por confirmar", 0 }, { "por definir", 0 }, { "por determinar", 0 },
	{ "por designar", 0 }, { "a confirmar", 0 }, { "a definir", 0 },
	{ "a determinar", 0 }, { "tbc", 0 }, { "tbd", 0 }, { NULL, 0 }
};
