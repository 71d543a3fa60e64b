/* SPDX-License-Identifier: MIT */
/* Spanish: whom to ask and how people are called; whom letters go to. */
#include "lang/lang.h"

extern const struct lang_word lang_es_contact[];
const struct lang_word lang_es_contact[] = {
	{ "contacto", 0 }, { "contactos", 0 }, { "persona de contacto", 0 },
	{ "personas de contacto", 0 }, { "punto de contacto", 0 },
	{ "coordinador", 0 }, { "coordinadora", 0 },
	{ "para más información", 0 }, { "información", 0 },
	{ "información adicional", 0 }, { "para mayor información", 0 },
	{ "para cualquier consulta", 0 }, { "consultas", 0 },
	{ "respuesta", 0 }, { "para su respuesta", 0 },
	{ "datos de contacto", 0 }, { "punto focal", 0 },
	{ "para obtener más información", 0 }, { "informes", 0 },
	{ "coordinador del evento", 0 }, { "coordinadora del evento", 0 },
	{ "responder a", 0 }, { "persona encargada", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_phone[];
const struct lang_word lang_es_phone[] = {
	{ "tel", 0 }, { "tfno", 0 }, { "tlf", 0 }, { "teléfono", 0 },
	{ "teléfonos", 0 }, { "teléf", 0 }, { "móvil", 0 }, { "celular", 0 },
	{ "núm. de teléfono", 0 }, { "tel/fax", 0 }, { "línea directa", 1 },
	{ "tel. directo", 1 }, { "teléfono directo", 1 }, { "tel./fax", 0 },
	{ "tel. / fax", 0 },
	{ "número de teléfono", 0 },
	{ "teléfono núm", 0 },
	{ "teléfono n°", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_fax[];
const struct lang_word lang_es_fax[] = {
	{ "fax", 0 }, { "telefax", 0 }, { "facsímil", 0 }, { "facsímile", 0 },
	{ "telefacsímil", 0 }, { "tel/fax", 0 }, { "fax directo", 1 },
	{ "n° de fax directo", 1 }, { "telefax directo", 1 }, { "tel./fax", 0 },
	{ "tel. / fax", 0 },
	{ "número de fax", 0 },
	{ "fax n°", 0 },
	{ "fax núm", 0 },
	{ "núm. de fax", 0 },
	{ "n° de fax", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_email[];
const struct lang_word lang_es_email[] = {
	{ "correo-e", 0 }, { "correo e", 0 }, { "correo electrónico", 0 },
	{ "e-mail", 0 }, { "email", 0 }, { "mail", 0 }, { "correo", 0 },
	{ "dirección de correo electrónico", 0 }, { "correos electrónicos", 0 },
	{ "dirección electrónica", 0 }, { "c-e", 0 }, { "e-correo", 0 },
	{ "correo-electrónico", 0 }, { "b. elec", 0 }, { "b.elec", 0 },
	{ "corr. elec", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_honorific[];
const struct lang_word lang_es_honorific[] = {
	{ "sr", 0 }, { "sra", 0 }, { "srta", 0 }, { "sres", 0 }, { "sras", 0 },
	{ "dr", 0 }, { "dra", 0 }, { "prof", 0 }, { "profa", 0 }, { "ing", 0 },
	{ "lic", 0 }, { "d", 0 }, { "dª", 0 }, { "don", 0 }, { "doña", 0 },
	{ "s.e", 0 }, { "s.e. sr", 0 }, { "s.e. sra", 0 }, { "excmo", 0 },
	{ "excma", 0 }, { "su excelencia", 0 }, { "embajador", 0 },
	{ "embajadora", 0 }, { "emb", 0 }, { "arq", 0 }, { "gral", 0 },
	{ "cnel", 0 },
	{ "mtra", 0 }, { "mtro", 0 }, { "licda", 0 }, { "licdo", 0 },
	{ "lcda", 0 }, { "lcdo", 0 }, { "mgtr", 0 },
	{ "téc", 0 }, { "tec", 0 }, { "econ", 0 }, { "abog", 0 }, { "brig", 0 },
	{ "mg", 0 }, { "mgs", 0 }, { "msc", 0 }, { "phd", 0 }, { "arqta", 0 },
	{ "inga", 0 }, { "dña", 0 }, { "sr. d", 0 }, { "sra. dª", 0 },
	{ "sr. don", 0 }, { "sra. doña", 0 }, { NULL, 0 }
};

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
	{ "su despacho", 1 }, { "su sede", 1 }, { "ciudad", 1 },
	{ "señores", 1 }, { "señoras", 1 }, { "señor", 1 }, { "señora", 1 },
	{ "sres", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_es_reply[];
const struct lang_word lang_es_reply[] = {
	{ "devolver", 0 }, { "devuelto*", 0 }, { "devuelta*", 0 },
	{ "devuélvase", 0 }, { "enviar", 0 }, { "enviado*", 0 },
	{ "enviada*", 0 }, { "enviarse", 0 }, { "envíe*", 0 }, { "remitir", 0 },
	{ "remitido*", 0 }, { "remitida*", 0 }, { "remitirse", 0 },
	{ "remítase", 0 }, { "dirigir", 0 }, { "dirigirse", 0 },
	{ "hacer llegar", 0 }, { "presentar", 0 }, { "escribir a", 0 },
	{ "comunicar", 0 }, { "preguntas", 0 }, { "consultas", 0 },
	{ "respuestas", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_lodging[];
const struct lang_word lang_es_lodging[] = {
	{ "hotel", 0 }, { "hoteles", 0 }, { "hostal", 0 }, { "alojamiento", 0 },
	{ "hospedaje", 0 }, { "habitación", 0 }, { "habitaciones", 0 },
	{ "por noche", 0 }, { "taxi", 0 }, { "taxis", 0 }, { "restaurante", 0 },
	{ "hospital", 0 }, { "clínica", 0 }, { "policía", 0 },
	{ "ambulancia", 0 }, { "emergencia", 0 }, { "emergencias", 0 },
	{ "agencia de viajes", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_proxy[];
const struct lang_word lang_es_proxy[] = {
	{ "por el", 0 }, { "por la", 0 }, { "en nombre del", 0 },
	{ "en nombre de", 0 }, { "por autorización", 0 }, { "por orden", 0 },
	{ "p.o", 0 }, { "p.a", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_pronoun[];
const struct lang_word lang_es_pronoun[] = {
	{ "ellos", 0 }, { "ellas", 0 }, { "éste*", 0 }, { "ésta*", 0 },
	{ "los mismos", 0 }, { "las mismas", 0 }, { "el mismo", 0 },
	{ "la misma", 0 }, { "enviarlo*", 0 }, { "enviarla*", 0 },
	{ "remitirlo*", 0 }, { "remitirla*", 0 }, { "devolverlo*", 0 },
	{ "las solicitudes deben", 1 }, { "las solicitudes deberán", 1 },
	{ "las solicitudes han de", 1 }, { "las candidaturas deben", 1 },
	{ "las candidaturas deberán", 1 }, { "las postulaciones deben", 1 },
	{ "las postulaciones deberán", 1 },
	{ NULL, 0 }
};
