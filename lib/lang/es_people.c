/* SPDX-License-Identifier: MIT */
/* Spanish: whom letters go to, and where answers go. */
#include "lang/lang.h"

extern const struct lang_word lang_es_addressee[];
const struct lang_word lang_es_addressee[] = {
	{ "administración", 0 }, { "administraciones", 0 },
	{ "todas las administraciones", 0 }, { "todos los miembros", 0 },
	{ "todos los estados miembros", 0 }, { "todos los participantes", 0 },
	{ "miembro", 0 }, { "miembros", 0 }, { "estados miembros", 0 },
	{ "países miembros", 0 }, { "miembros asociados", 0 },
	{ "miembros del sector", 0 }, { "asociados", 0 },
	{ "instituciones académicas", 0 }, { "estados", 0 }, { "gobiernos", 0 },
	{ "partes", 0 }, { "partes contratantes", 0 }, { "estados partes", 0 },
	{ "observadores", 0 }, { "ministro", 0 }, { "ministros", 0 },
	{ "ministerios", 0 }, { "ministerio", 0 }, { "jefe", 0 },
	{ "jefes", 0 }, { "jefas", 0 }, { "director", 0 }, { "directores", 0 },
	{ "directora", 0 }, { "directoras", 0 }, { "directores generales", 0 },
	{ "director general", 0 }, { "directora general", 0 },
	{ "gerentes", 0 }, { "representante", 0 }, { "representantes", 0 },
	{ "representantes permanentes", 0 }, { "representaciones", 0 },
	{ "representaciones permanentes", 0 }, { "misiones permanentes", 0 },
	{ "misión permanente", 0 }, { "misiones", 0 }, { "delegaciones", 0 },
	{ "delegaciones permanentes", 0 }, { "delegados", 0 },
	{ "embajadas", 0 }, { "embajada", 0 }, { "misiones diplomáticas", 0 },
	{ "puntos focales", 0 }, { "punto focal", 0 },
	{ "puntos de contacto", 0 }, { "puntos nacionales", 0 },
	{ "reguladores", 0 }, { "autoridades", 0 },
	{ "autoridades nacionales", 0 }, { "operadores", 0 },
	{ "operadores designados", 0 }, { "organizaciones", 0 },
	{ "organización", 0 }, { "organismos", 0 },
	{ "organizaciones internacionales", 0 },
	{ "organizaciones intergubernamentales", 0 },
	{ "organizaciones no gubernamentales", 0 }, { "entidades", 0 },
	{ "secretaría", 0 }, { "secretarías", 0 }, { "presidente", 0 },
	{ "presidentes", 0 }, { "presidenta", 0 }, { "vicepresidentes", 0 },
	{ "secretario", 0 }, { "secretarios", 0 }, { "comisiones", 0 },
	{ "comisiones nacionales", 0 }, { "comités", 0 }, { "agencias", 0 },
	{ "socios", 0 }, { "expertos", 0 }, { "participantes", 0 },
	{ "universidades", 0 }, { "instituciones", 0 }, { "empresas", 0 },
	{ "uniones", 0 }, { "uniones restringidas", 0 },
	{ "oficinas regionales", 0 }, { "oficina regional", 0 },
	{ "asesores", 0 }, { "relatores", 0 }, { "coordinadores", 0 },
	{ "pueblos indígenas", 0 }, { "comunidades", 0 }, { "gobernadores", 0 },
	{ "centro", 0 }, { "colegas", 0 }, { "honorables miembros", 0 },
	{ "archivo", 0 }, { "presente", 1 }, { "presentes", 1 },
	{ "su despacho", 1 }, { "su sede", 1 }, { "ciudad", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_es_reply[];
const struct lang_word lang_es_reply[] = {
	{ "devolver", 0 }, { "devuelto*", 0 }, { "devuelta*", 0 },
	{ "devuélvase", 0 }, { "enviar", 0 }, { "enviado*", 0 },
	{ "enviada*", 0 }, { "enviarse", 0 }, { "envíe*", 0 }, { "remitir", 0 },
	{ "remitido*", 0 }, { "remitida*", 0 }, { "remitirse", 0 },
	{ "remítase", 0 }, { "dirigir", 0 }, { "dirigirse", 0 },
	{ "hacer llegar", 0 }, { "presentar", 0 }, { "escribir a", 0 },
	{ "comunicar", 0 }, { NULL, 0 }
};
