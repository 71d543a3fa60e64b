/* SPDX-License-Identifier: MIT */
/* Spanish: where one meets, and whether one goes there. */
#include "lang/lang.h"

extern const struct lang_word lang_es_venue[];
const struct lang_word lang_es_venue[] = {
	{ "lugar", 0 }, { "sede", 0 }, { "dónde", 0 }, { "dirección", 0 },
	{ "lugar de celebración", 0 }, { "lugar de la reunión", 0 },
	{ "sala", 0 }, { "local", 0 }, { "lugar y fecha", 0 },
	{ "lugar y fechas", 0 }, { "fecha y lugar", 0 },
	{ "lugar de reunión", 0 }, { "sede de la reunión", 0 },
	{ "lugar del evento", 0 },
	{ "ubicación", 0 }, { "recinto", 0 }, { "lugar de realización", 0 },
	{ "lugar del taller", 0 }, { "lugar y sede", 0 },
	{ "ciudad y sede", 0 }, { "lugar de encuentro", 0 },
	{ "sede del evento", 0 }, { "lugar/sede", 0 },
	{ "fechas y lugar", 0 }, { "fecha, hora y lugar", 0 },
	{ "fecha y sede", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_format[];
const struct lang_word lang_es_format[] = {
	{ "plataforma", 1 }, { "herramienta", 1 }, { "medio", 1 },
	{ "formato", 0 }, { "modalidad", 0 }, { "modalidades", 0 },
	{ "modo", 0 }, { "tipo de reunión", 0 }, { "forma", 0 },
	{ "formato de la reunión", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_venue_noun[];
const struct lang_word lang_es_venue_noun[] = {
	{ "sede", 0 }, { "hotel", 1 }, { "centro", 0 }, { "sala", 2 },
	{ "salas", 2 }, { "salón", 2 }, { "edificio", 0 }, { "palacio", 0 },
	{ "universidad", 0 }, { "auditorio", 0 }, { "campus", 0 },
	{ "casa", 0 }, { "torre", 0 }, { "embajada", 0 }, { "teatro", 0 },
	{ "biblioteca", 0 }, { "instituto", 0 }, { "academia", 0 },
	{ "museo", 0 }, { "pabellón", 0 }, { "villa", 0 }, { "castillo", 0 },
	{ "complejo", 0 }, { "calle", 3 }, { "avenida", 3 }, { "plaza", 3 },
	{ "anfiteatro", 0 }, { "piso", 2 }, { "planta", 2 }, { "locales", 0 },
	{ "escuela", 0 }, { "estadio", 0 }, { "recinto", 0 },
	{ "centro de convenciones", 0 }, { "centro de conferencias", 0 },
	{ "centro internacional", 0 }, { "hostal", 1 }, { "parador", 1 },
	{ "aula", 2 }, { "paseo", 3 }, { "av", 3 }, { "avda", 3 },
	{ "carretera", 3 }, { "boulevard", 3 }, { "c/", 3 }, { "bulevar", 3 },
	{ "oficina", 4 }, { "oficinas", 4 }, { "esquina", 3 },
	{ "oficina regional", 4 }, { "oficina de zona", 4 },
	{ "oficina subregional", 4 }, { "parlamento", 4 },
	{ "congreso nacional", 4 }, { "ayuntamiento", 0 },
	{ "centro cultural", 0 }, { "centro de eventos", 0 },
	{ "centro de formación", 0 }, { "ciudad del saber", 0 },
	{ "cancillería", 4 }, { "ministerio", 4 }, { "ministerio de", 4 },
	{ "secretaría de", 4 }, { "fundación", 4 }, { "facultad", 4 },
	{ "palacio de congresos", 0 }, { "palacio de las naciones", 0 },
	{ "aula magna", 0 }, { "paraninfo", 0 }, { "club", 0 },
	{ "hacienda", 0 }, { "centro empresarial", 0 },
	{ "salón de actos", 0 }, { "cámara de", 4 },
	{ "laboratorio", 0 }, { "observatorio", 0 }, { "colegio", 0 },
	{ "residencia", 0 }, { "parque tecnológico", 0 },
	{ "salón de conferencias", 2 }, { "sala de conferencias", 2 },
	{ "instalaciones", 0 }, { "dependencias", 0 }, { "polideportivo", 0 },
	{ "finca", 0 }, { "convento", 0 }, { "monasterio", 0 },
	{ "centro de exposiciones", 0 }, { "rectorado", 0 },
	{ "alcaldía", 0 }, { "municipalidad", 4 }, { "glorieta", 3 },
	{ "km", 3 }, { "hilton", 1 }, { "sheraton", 1 }, { "marriott", 1 },
	{ "hyatt", 1 }, { "intercontinental", 1 }, { "radisson", 1 },
	{ "novotel", 1 }, { "kempinski", 1 }, { "mövenpick", 1 },
	{ "sofitel", 1 }, { "crowne plaza", 1 }, { "holiday inn", 1 },
	{ "four seasons", 1 }, { "ritz-carlton", 1 },
	/* names that stay in their own tongue */
	{ "palácio", 0 }, { "palazzo", 0 }, { "palais", 0 }, { "centre", 0 },
	{ "center", 0 }, { "house", 0 }, { "hall", 2 }, { "building", 0 },
	{ "tower", 0 }, { "maison", 0 }, { "convention center", 0 },
	{ "university", 0 }, { "zentrum", 0 }, { "street", 3 },
	{ "avenue", 3 }, { "road", 3 },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_no_venue[];
const struct lang_word lang_es_no_venue[] = {
	{ "reserva de hotel", 1 }, { "reservas de hotel", 1 },
	{ "reserva de habitaciones", 1 }, { "lista de hoteles", 1 },
	{ "aeropuerto", 2 }, { "aeropuertos", 2 }, { "estación", 2 },
	{ "metro", 0 }, { "embajadas", 0 }, { "consulado", 0 },
	{ "consulados", 0 }, { "banco", 2 }, { "hoteles", 0 },
	{ "entrada", 0 }, { "mostrador", 0 }, { "clínica", 0 },
	{ "parada", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_at_place[];
const struct lang_word lang_es_at_place[] = {
	{ "por escenario", 0 }, { "por sede", 0 }, { "como sede", 0 },
	{ "en", 0 }, { "en el", 0 }, { "en la", 0 }, { "en los", 0 },
	{ "en las", 0 }, { "dentro de", 0 }, { "en la ciudad de", 0 },
	{ "en su", 0 }, { "en sus", 0 }, { "en dicha", 0 }, { "hecho en", 0 },
	{ "en la dirección", 1 }, { "en la siguiente dirección", 1 },
	{ "sito en", 1 }, { "sita en", 1 }, { "ubicado en", 1 },
	{ "ubicada en", 1 },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_same_place[];
const struct lang_word lang_es_same_place[] = {
	{ "en el mismo lugar", 0 }, { "en la misma sede", 0 },
	{ "en el mismo sitio", 0 }, { "en el mismo edificio", 0 },
	{ "mismo lugar", 0 }, { "misma sede", 0 }, { "en el mismo hotel", 0 },
	{ "mismo hotel", 0 }, { "mismo edificio", 0 }, { "misma sala", 0 },
	{ "mismo centro", 0 }, { "misma dirección", 0 },
	{ "mismo recinto", 0 }, { "misma ciudad", 0 },
	{ "mismas instalaciones", 0 }, { "mismo auditorio", 0 },
	{ "mismo sitio", 0 }, { "allí mismo", 0 },
	{ "mismo", 1 }, { "misma", 1 }, { "mismos", 1 }, { "mismas", 1 },
	{ "dicho", 1 }, { "dicha", 1 }, { "ese", 1 }, { "esa", 1 },
	{ "citado", 1 }, { "allí", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_host[];
const struct lang_word lang_es_host[] = {
	{ "por invitación de", 0 }, { "por invitación del", 0 },
	{ "por amable invitación de", 0 }, { "por amable invitación del", 0 },
	{ "por gentil invitación de", 0 }, { "por gentil invitación del", 0 },
	{ "por gentileza de", 0 }, { "por gentileza del", 0 },
	{ "a invitación de", 0 }, { "a invitación del", 0 },
	{ "por cortesía de", 0 }, { "atendiendo a la invitación de", 0 },
	{ "organizado por", 0 }, { "organizada por", 0 },
	{ "organizados por", 0 }, { "organizadas por", 0 },
	{ "acogida por", 0 }, { "acogido por", 0 }, { "auspiciado por", 0 },
	{ "auspiciada por", 0 }, { "en colaboración con", 0 },
	{ "en cooperación con", 0 }, { "con el apoyo de", 0 },
	{ "con el auspicio de", 0 }, { "bajo los auspicios de", 0 },
	{ "conjuntamente con", 0 }, { "convocada por", 0 },
	{ "convocado por", 0 }, { "patrocinado por", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_both[];
const struct lang_word lang_es_both[] = {
	{ "todas", 2 }, { "todos", 2 },
	{ "ambas", 1 }, { "ambos", 1 }, { "las dos", 1 }, { "los dos", 1 },
	{ "todas las reuniones", 0 }, { "las reuniones", 0 },
	{ "los eventos", 0 }, { "todos los eventos", 0 },
	{ "las dos reuniones", 1 }, { "ambas reuniones", 1 },
	{ "ambos eventos", 1 }, { "estas reuniones", 0 },
	{ "estos eventos", 0 }, { "las actividades", 0 },
	{ "todas las", 2 }, { "todos los", 2 }, { "cada", 2 },
	{ "cada una de las", 2 }, { "cada uno de los", 2 }, { "estas", 2 },
	{ "estos", 2 }, { "las tres", 2 }, { "los tres", 2 },
	{ "las cuatro", 2 }, { "los cuatro", 2 }, { "las citadas", 2 },
	{ "los citados", 2 }, { "las siguientes", 2 }, { "los siguientes", 2 },
	{ "reuniones siguientes", 0 }, { "actividades siguientes", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_online[];
const struct lang_word lang_es_online[] = {
	{ "seminarios web", 0 }, { "webinarios", 0 }, { "webinars", 0 },
	{ "en línea", 0 }, { "virtual", 0 }, { "virtuales", 0 },
	{ "virtualmente", 0 }, { "seminario web", 0 }, { "webinario", 0 },
	{ "webinar", 0 }, { "videoconferencia", 0 },
	{ "por videoconferencia", 0 }, { "teleconferencia", 0 },
	{ "a distancia", 0 }, { "zoom", 1 }, { "teams", 3 }, { "webex", 1 },
	{ "totalmente virtual", 0 }, { "de forma virtual", 0 },
	{ "modalidad virtual", 0 }, { "telemática*", 0 }, { "online", 0 },
	{ "de manera virtual", 0 }, { "en modo virtual", 0 },
	{ "microsoft teams", 1 }, { "ms teams", 1 }, { "cisco webex", 1 },
	{ "google meet", 1 }, { "skype", 1 }, { "interprefy", 1 },
	{ "kudo", 1 }, { "adobe connect", 1 }, { "gotomeeting", 1 },
	{ "trueconf", 1 }, { "formato virtual", 0 },
	{ "en formato virtual", 0 }, { "por medios virtuales", 0 },
	{ "sesión virtual", 0 }, { "reunión virtual", 0 },
	{ "reuniones virtuales", 0 }, { "en modalidad virtual", 0 },
	{ "por internet", 0 }, { "por vía electrónica", 0 },
	{ "por medios electrónicos", 0 }, { "realidad virtual", 2 },
	{ "activos virtuales", 2 }, { "protección en línea", 2 },
	{ "seguridad en línea", 2 }, { "servicios en línea", 2 },
	{ "infancia en línea", 2 }, { "contenidos en línea", 2 },
	{ "plataformas en línea", 2 }, { "violencia en línea", 2 },
	{ "amenazas híbridas", 2 }, { "capa física", 2 },
	{ "actividad física", 2 }, { "niños en línea", 2 },
	{ "transmisión en línea", 2 }, { "retransmisión en línea", 2 },
	{ "retransmitido en línea", 2 }, { "transmitido en línea", 2 },
	{ "transmisión virtual", 2 },
	{ "a través de la plataforma", 0 }, { "por la plataforma", 0 },
	{ "en la plataforma", 0 }, { "mediante la plataforma", 0 },
	{ "interpretación a distancia", 2 }, { "interpretación remota", 2 },
	{ "interpretación simultánea a distancia", 2 },
	{ "publicará en línea", 2 }, { "publicarán en línea", 2 },
	{ "publicado en línea", 2 }, { "publicada en línea", 2 },
	{ "publicados en línea", 2 }, { "publicadas en línea", 2 },
	{ "disponible en línea", 2 }, { "disponibles en línea", 2 },
	{ "accesible en línea", 2 }, { "accesibles en línea", 2 },
	{ "consultarse en línea", 2 }, { "anunciará en línea", 2 },
	{ "anunciarán en línea", 2 }, { "publicación en línea", 2 },
	{ "encuesta en línea", 2 }, { "cuestionario en línea", 2 },
	{ "formulario en línea", 2 }, { "cursos en línea", 2 },
	{ "herramienta en línea", 2 },
	{ "plataforma en línea de documentos", 2 },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_in_person[];
const struct lang_word lang_es_in_person[] = {
	{ "presencial", 0 }, { "presenciales", 0 }, { "presencialmente", 0 },
	{ "en persona", 0 }, { "de forma presencial", 0 },
	{ "modalidad presencial", 0 }, { "de manera presencial", 0 },
	{ "físic*", 0 }, { "reunión física", 0 }, { "in situ", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_hybrid[];
const struct lang_word lang_es_hybrid[] = {
	{ "híbrid*", 0 }, { "formato híbrido", 0 }, { "modalidad híbrida", 0 },
	{ "presencial y virtual", 0 }, { "presencial y en línea", 0 },
	{ "participación a distancia", 1 },
	{ "con participación a distancia", 1 }, { "participación remota", 1 },
	{ "con participación remota", 1 }, { "presencial y a distancia", 0 },
	{ "presencial o virtual", 0 }, { "en persona y en línea", 0 },
	{ "en persona o en línea", 0 }, { "presencial y remota", 0 },
	{ "participación virtual", 1 }, { "participación en línea", 1 },
	{ "a distancia", 1 }, { "de forma remota", 1 },
	{ "de manera remota", 1 }, { "remotamente", 1 },
	{ "formato mixto", 0 }, { "modalidad mixta", 0 },
	{ "presencial y telemática", 0 }, { "presencial y por", 0 },
	{ "presencial o en línea", 0 }, { "presencial o a distancia", 0 },
	{ "presencial como virtual", 0 }, { "presencial como a distancia", 0 },
	{ "presencial como en línea", 0 }, { "en persona y a distancia", 0 },
	{ "presencial y remoto", 0 }, { "semipresencial", 0 },
	{ "presencialmente o a distancia", 0 },
	{ "presencialmente y a distancia", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_attend[];
const struct lang_word lang_es_attend[] = {
	{ "participar", 0 }, { "participación", 0 }, { "participantes", 0 },
	{ "participen", 0 }, { "participarán", 0 }, { "asistir", 0 },
	{ "asistencia", 0 }, { "seguir", 0 }, { "seguirse", 0 },
	{ "tomar parte", 0 }, { "conectarse", 0 }, { "conectar", 0 },
	{ "unirse", 0 }, { "intervenir", 0 }, { "delegados", 0 },
	{ "delegaciones", 0 }, { "asistentes", 0 }, { "presenciar", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_about[];
const struct lang_word lang_es_about[] = {
	{ "sobre", 0 }, { "acerca de", 0 }, { "relativo a", 0 },
	{ "relativa a", 0 }, { "dedicado a", 0 }, { "dedicada a", 0 },
	{ "titulado", 0 }, { "titulada", 0 }, { "tema", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_is[];
const struct lang_word lang_es_is[] = {
	{ "es", 0 }, { "será", 0 }, { "sigue siendo", 0 },
	{ "se mantiene", 0 }, { "no cambia", 0 }, { "no ha cambiado", 0 },
	{ "no varía", 0 }, { "sin cambios", 0 }, { "pasa a ser", 0 },
	{ "permanece", 0 }, { "ha quedado fijado en", 0 },
	{ "es la siguiente", 0 }, { "es el siguiente", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_form[];
const struct lang_word lang_es_form[] = {
	{ "rellenar el formulario", 0 }, { "completar el formulario", 0 },
	{ "comunicar los nombres", 0 }, { "comunicar el nombre", 0 },
	{ "indicar los nombres", 0 }, { "nombres de los participantes", 0 },
	{ "nombres de sus representantes", 0 },
	{ "nombres de los representantes", 0 },
	{ "cumplimentar el formulario", 0 }, { "complete el formulario", 0 },
	{ "formulario en línea", 0 }, { "postulaciones", 0 },
	{ "postulación", 0 }, { "candidaturas", 0 },
	{ "confirmar su asistencia", 0 }, { "confirmar su participación", 0 },
	{ "confirme su asistencia", 0 }, { "confirmen su asistencia", 0 },
	{ "confirmen su participación", 0 },
	{ "formulario de participación", 0 }, { "beca", 1 }, { "becas", 1 },
	{ "visado", 1 }, { "visados", 1 }, { "visa", 1 }, { "visas", 1 },
	{ "cuestionario", 1 }, { "encuesta", 1 }, { "resumen", 1 },
	{ "resúmenes", 1 }, { "contribución", 1 }, { "contribuciones", 1 },
	{ "hotel", 1 }, { "hoteles", 1 }, { "documentos", 1 },
	{ "observaciones", 1 }, { "propuestas", 1 },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_except[];
const struct lang_word lang_es_except[] = {
	{ "salvo", 0 }, { "excepto", 0 }, { "a excepción de", 0 },
	{ "a excepción del", 0 }, { "con excepción de", 0 },
	{ "con excepción del", 0 }, { "con la excepción de", 0 },
	{ "con la excepción del", 0 }, { "exceptuando", 0 }, { "pero no", 0 },
	{ "solo el", 4 }, { "solo la", 4 }, { "únicamente el", 4 },
	{ NULL, 0 }
};
