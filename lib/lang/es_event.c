/* SPDX-License-Identifier: MIT */
/* Spanish: words that tell a meeting's name and place from the rest. */
#include "lang/lang.h"

extern const struct lang_word lang_es_title_lead[];
const struct lang_word lang_es_title_lead[] = {
	{ "anotaciones", 0 }, { "orden del día provisional anotado", 0 },
	{ "programa provisional anotado", 0 },
	{ "temario provisional anotado", 0 }, { "temario provisional", 0 },
	{ "anotaciones al", 0 },
	{ "invitación a participar en la", 0 },
	{ "invitación a participar en el", 0 },
	{ "invitación a participar en", 0 },
	{ "invitación para participar en", 0 }, { "invitación a la", 0 },
	{ "invitación al", 0 }, { "invitación a", 0 }, { "invitación", 0 },
	{ "convocatoria de la", 0 }, { "convocatoria del", 0 },
	{ "convocatoria", 0 }, { "anuncio de la", 0 }, { "anuncio del", 0 },
	{ "anuncio", 0 }, { "aplazamiento de la", 0 },
	{ "aplazamiento del", 0 }, { "aplazamiento", 0 },
	{ "participación en la", 0 }, { "participación en el", 0 },
	{ "participación en", 0 }, { "información sobre la", 0 },
	{ "información sobre el", 0 }, { "información adicional sobre la", 0 },
	{ "información adicional sobre el", 0 },
	{ "información complementaria sobre la", 0 },
	{ "orden del día de la", 0 }, { "orden del día del", 0 },
	{ "proyecto de orden del día de la", 0 },
	{ "proyecto de orden del día", 0 }, { "orden del día", 0 },
	{ "programa de la", 0 }, { "programa del", 0 },
	{ "programa provisional", 0 }, { "nota conceptual", 0 },
	{ "nota de concepto", 0 }, { "próxima", 0 }, { "próximas", 0 },
	{ "preparación de la", 0 }, { "preparativos de la", 0 },
	{ "celebración del", 0 }, { "celebración de la", 0 },
	{ "celebración de", 0 }, { "realización del", 0 },
	{ "realización de la", 0 }, { "inscripción en el", 0 },
	{ "inscripción en la", 0 }, { "inscripción al", 0 },
	{ "inscripción a la", 0 }, { "orden del día provisional del", 0 },
	{ "orden del día provisional de la", 0 },
	{ "orden del día provisional", 0 }, { "programa provisional del", 0 },
	{ "programa provisional de la", 0 },
	{ "información práctica sobre el", 0 },
	{ "información práctica sobre la", 0 },
	{ "su participación en el", 0 }, { "su participación en la", 0 },
	{ "cambio de fechas del", 0 }, { "cambio de fechas de la", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_title_end[];
const struct lang_word lang_es_title_end[] = {
	{ "abiert* a", 0 }, { "abiert* al", 0 }, { "abiert* también", 0 },
	{ "que", 0 }, { "cuya", 0 }, { "cuyo", 0 }, { "donde", 0 },
	{ "se", 0 }, { "será", 0 }, { "serán", 0 }, { "es", 0 }, { "son", 0 },
	{ "tendrá", 0 }, { "tendrán", 0 }, { "ha", 0 }, { "han", 0 },
	{ "comenzará", 0 }, { "empezará", 0 }, { "debe", 0 }, { "deben", 0 },
	{ "puede", 0 }, { "prevista", 0 }, { "previsto", 0 },
	{ "previstas", 0 }, { "previstos", 0 }, { "organizada", 0 },
	{ "organizado", 0 }, { "organizadas", 0 }, { "celebrada", 0 },
	{ "celebrado", 0 }, { "a fin", 0 }, { "para que", 0 }, { "me", 0 },
	{ "le", 0 }, { "les", 0 }, { "sírvase", 0 }, { "durante", 0 },
	{ "a partir", 0 }, { "titulado", 1 }, { "titulada", 1 },
	{ "los días", 0 }, { "el día", 0 }, { "por invitación", 0 },
	{ "dedicado", 0 }, { "dedicada", 0 }, { "sería", 0 }, { "serían", 0 },
	{ "fue", 0 }, { "fueron", 0 }, { "había", 0 }, { "estaba", 0 },
	{ "estará", 0 }, { "estarán", 0 }, { "iba", 0 }, { "debía", 0 },
	{ "podrá", 0 }, { "concluirá", 0 }, { "convocad*", 0 },
	{ "realizad*", 0 }, { "celebrad*", 0 }, { "impartid*", 0 },
	{ "al que", 0 }, { "a la que", 0 }, { "a los que", 0 },
	{ "ofrecerá", 0 }, { "bajo el lema", 1 }, { "con el lema", 1 },
	{ "sobre el tema", 1 }, { "hubo", 0 }, { "tuvo", 0 },
	{ "tuvieron", 0 }, { "habían", 0 }, { "ha sido", 0 },
	{ "han sido", 0 }, { "debió", 0 }, { "deberá", 0 }, { "precede", 0 },
	{ "aplazad*", 0 }, { "cancelad*", 0 }, { "previst*", 0 },
	{ "programad*", 0 }, { "consta", 0 }, { "incluye", 0 },
	{ "permite", 0 }, { "busca", 0 }, { "reunió", 0 }, { "concluyó", 0 },
	{ "por", 3 }, { "mediante", 3 }, { "vía", 3 }, { "a través de", 3 },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_opening[];
const struct lang_word lang_es_opening[] = {
	{ "sesión de apertura", 0 }, { "apertura", 0 },
	{ "ceremonia de apertura", 0 }, { "sesión inaugural", 0 },
	{ "plenaria de apertura", 0 }, { "plenaria", 0 }, { "inscripción", 1 },
	{ "registro", 1 }, { "recepción", 1 }, { "primer día", 0 },
	{ "último día", 0 }, { "clausura", 0 }, { "formulario", 0 },
	{ "documentos", 0 }, { "contribuciones", 0 }, { "visado", 0 },
	{ "reserva", 0 }, { "pausa café", 1 }, { "pausas café", 1 },
	{ "almuerzo", 1 }, { "acreditación", 1 }, { "acreditaciones", 1 },
	{ "traslado*", 1 }, { "autobús", 1 }, { "autobuses", 1 },
	{ "sesiones siguientes", 2 }, { "sesiones posteriores", 2 },
	{ "demás sesiones", 2 }, { "sesiones restantes", 2 },
	{ "sesiones de la mañana", 2 }, { "sesiones de la tarde", 2 },
	{ "sesión de clausura", 2 },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_of[];
const struct lang_word lang_es_of[] = {
	{ "de", 0 }, { "de la", 0 }, { "del", 0 }, { "de los", 0 },
	{ "de las", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_article[];
const struct lang_word lang_es_article[] = {
	{ "la", 0 }, { "el", 0 }, { "los", 0 }, { "las", 0 }, { "un", 1 },
	{ "una", 1 }, { "al", 0 }, { "a", 0 }, { "en", 0 }, { "y", 0 },
	{ "esta", 0 }, { "este", 0 }, { "estas", 0 }, { "estos", 0 },
	{ "su", 3 }, { "nuestra", 0 }, { "dos", 0 }, { "tres", 0 },
	{ "para", 0 }, { "próxima", 0 }, { "próximo", 0 },
	{ "dicha", 0 }, { "dicho", 0 }, { "dichas", 0 }, { "dichos", 0 },
	{ "cada", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_beside[];
const struct lang_word lang_es_beside[] = {
	{ "consecutivamente a", 0 },
	{ "en paralelo con", 0 }, { "en paralelo a", 0 },
	{ "en forma consecutiva con", 0 }, { "inmediatamente antes de", 0 },
	{ "inmediatamente antes del", 0 }, { "inmediatamente después de", 0 },
	{ "inmediatamente después del", 0 }, { "paralelamente con", 0 },
	{ "coincidiendo con", 0 }, { "a continuación de", 0 },
	{ "a continuación del", 0 },
	{ "al margen de", 0 }, { "paralelamente a", 0 },
	{ "con ocasión de", 0 }, { "en el marco de", 0 }, { "a raíz de", 0 },
	{ "antes de", 0 }, { "después de", 0 }, { "en preparación de", 0 },
	{ "a petición de", 1 }, { "por invitación de", 0 },
	{ "presidente de", 0 }, { "miembros de", 0 }, { "resultados de", 1 },
	{ "informe de", 1 }, { "junto con", 0 }, { "en conjunción con", 0 },
	{ "precederá a", 0 }, { "resultados del", 1 }, { "informe del", 1 },
	{ "conclusiones de", 1 }, { "decisiones de", 1 }, { "decisión de", 1 },
	{ "recomendaciones de", 1 }, { "de conformidad con", 1 },
	{ "en virtud de", 1 }, { "la víspera de", 0 }, { "la víspera del", 0 },
	{ "antes del", 0 }, { "después del", 0 }, { "al término de", 0 },
	{ "con ocasión del", 0 }, { "en el marco del", 0 },
	{ "miembros del", 0 }, { "presidente del", 0 },
	{ "paralelamente al", 0 }, { "establecid* por el", 1 },
	{ "establecid* por la", 1 }, { "cread* por el", 1 },
	{ "cread* por la", 1 }, { "instituid* por el", 1 },
	{ "instituid* por la", 1 }, { "adoptad* por el", 1 },
	{ "adoptad* por la", 1 }, { "aprobad* por el", 1 },
	{ "aprobad* por la", 1 }, { "solicitad* por el", 1 },
	{ "solicitad* por la", 1 }, { "decidid* por el", 1 },
	{ "decidid* por la", 1 }, { "designad* por el", 1 },
	{ "designad* por la", 1 }, { "recomendad* por el", 1 },
	{ "recomendad* por la", 1 }, { "acordad* por el", 1 },
	{ "acordad* por la", 1 }, { "convocad* por el", 1 },
	{ "convocad* por la", 1 }, { "precede a", 0 }, { "precede al", 0 },
	{ "precederá al", 0 }, { "sigue a", 0 }, { "seguirá a", 0 },
	{ "en forma de", 0 }, { "en calidad de", 0 },
	{ "bajo la forma de", 0 }, { "en cooperación con", 0 },
	{ "en colaboración con", 0 }, { "conjuntamente con", 0 },
	{ "en el contexto de", 0 }, { "en el contexto del", 0 },
	{ "durante la", 0 }, { "durante el", 0 }, { "acordado en", 1 },
	{ "adoptad* en", 1 }, { "aprobad* en", 1 }, { "decidid* en", 1 },
	{ "en ocasión de", 0 }, { "en ocasión del", 0 }, { "mesa de", 0 },
	{ "secretaría de", 0 }, { "secretaría del", 0 }, { "trabajos de", 0 },
	{ "trabajos del", 0 }, { "labor de", 0 }, { "labor del", 0 },
	{ "mandato de", 0 }, { "mandato del", 0 },
	{ "según lo acordado en", 1 }, { "al margen del", 0 },
	{ "en los márgenes de", 0 }, { "en los márgenes del", 0 },
	{ "paralelamente a la", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_after[];
const struct lang_word lang_es_after[] = {
	{ "después de", 0 }, { "después del", 0 }, { "pasado el", 0 },
	{ "con posterioridad al", 0 }, { "tras el", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_not[];
const struct lang_word lang_es_not[] = {
	{ "no", 0 }, { "ninguna", 0 }, { "ningún", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_not_due[];
const struct lang_word lang_es_not_due[] = {
	{ "será* informad*", 0 }, { "serán informad*", 0 },
	{ "se informará", 0 }, { "se comunicará", 0 }, { "se notificará", 0 },
	{ "se abrirá", 0 }, { "se abrirán", 0 },
	{ "estará disponible", 0 }, { "estarán disponibles", 0 },
	{ "se publicará", 0 }, { "se publicarán", 0 }, { "en lugar del", 0 },
	{ "en vez del", 0 }, { "y no el", 0 }, { "debían", 0 }, { "debía", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_was[];
const struct lang_word lang_es_was[] = {
	{ "era", 0 }, { "eran", 0 }, { "había sido", 0 },
	{ "inicialmente", 0 }, { "estaba", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_moved[];
const struct lang_word lang_es_moved[] = {
	{ "iba a celebrarse", 0 }, { "iban a celebrarse", 0 },
	{ "debía celebrarse", 0 }, { "debían celebrarse", 0 },
	{ "debía tener lugar", 0 }, { "debían tener lugar", 0 },
	{ "había de celebrarse", 0 }, { "estaba previst*", 0 },
	{ "estaban previst*", 0 }, { "estaba programad*", 0 },
	{ "estaban programad*", 0 }, { "había sido previst*", 0 },
	{ "había sido convocad*", 0 }, { "habían sido convocad*", 0 },
	{ "se había previsto", 0 }, { "inicialmente", 0 },
	{ "originalmente", 0 }, { "previst* originalmente", 0 },
	{ "anunciad* anteriormente", 0 }, { "se anunciaba la celebración", 0 },
	{ "se anunció la celebración", 0 }, { "en lugar del", 0 },
	{ "en vez del", 0 }, { "en lugar de", 0 }, { "en vez de", 0 },
	{ "y no del", 0 }, { "ha sido aplazad*", 1 },
	{ "han sido aplazad*", 1 }, { "ha sido cancelad*", 1 },
	{ "han sido cancelad*", 1 }, { "ha sido suspendid*", 1 },
	{ "queda aplazad*", 1 }, { "quedan aplazad*", 1 },
	{ "queda cancelad*", 1 }, { "quedan cancelad*", 1 },
	{ "queda sin efecto", 1 }, { "se aplaza", 1 }, { "se aplazan", 1 },
	{ "se cancela", 1 }, { "se cancelan", 1 }, { "se suspende", 1 },
	{ "se pospone", 1 }, { "ha sido pospuest*", 1 }, { "fue aplazad*", 1 },
	{ "fue cancelad*", 1 }, { "no se celebrará", 1 },
	{ "no se celebrarán", 1 }, { "no tendrá lugar", 1 },
	{ "no podrá celebrarse", 1 }, { "iba a tener lugar", 0 },
	{ "iba a realizarse", 0 }, { "debía realizarse", 0 },
	{ "debían realizarse", 0 }, { "debía reunirse", 0 },
	{ "debía llevarse a cabo", 0 }, { "se iba a celebrar", 0 },
	{ "estaba anunciad*", 0 }, { "había sido programad*", 0 },
	{ "había sido anunciad*", 0 }, { "previst* inicialmente", 0 },
	{ "programad* inicialmente", 0 }, { "en un principio", 0 },
	{ "hubo de aplazarse", 1 }, { "hubo que aplazar*", 1 },
	{ "tuvo que aplazarse", 1 }, { "debe aplazarse", 1 },
	{ "deberá aplazarse", 1 }, { "tuvo que ser aplazad*", 1 },
	{ "ha tenido que aplazarse", 1 }, { "ha sido reprogramad*", 1 },
	{ "han sido reprogramad*", 1 }, { "se ha aplazado", 1 },
	{ "se ha decidido aplazar", 1 }, { "aplazar la", 1 },
	{ "aplazar el", 1 }, { "aplazamiento", 1 },
	{ "ha sido trasladad*", 1 }, { "se traslada", 1 },
	{ "queda suspendid*", 1 }, { "fue suspendid*", 1 },
	{ "fue pospuest*", 1 }, { "queda pospuest*", 1 },
	{ "nuevas fechas", 1 }, { "cambio de fecha*", 1 },
	{ "no se realizará", 1 }, { "no se llevará a cabo", 1 },
	{ "ya no se celebrará", 1 },
	{ "se traslada del", 2 }, { "se trasladan del", 2 },
	{ "trasladad* del", 2 }, { "aplazad* del", 2 },
	{ "cambiad* del", 2 }, { "modificad* del", 2 }, { "pasan del", 2 },
	{ "pasa del", 2 }, { "cambia del", 2 }, { "cambian del", 2 },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_bound[];
const struct lang_word lang_es_bound[] = {
	{ "comenzar", 0 }, { "comience", 0 }, { "comiencen", 0 },
	{ "iniciarse", 0 }, { "dar comienzo", 0 }, { "terminar", 1 },
	{ "finalizar", 1 }, { "concluir", 1 },
	{ "comenzará", 0 }, { "comenzarán", 0 }, { "comienza", 0 },
	{ "empezará", 0 }, { "empezarán", 0 }, { "empieza", 0 },
	{ "se iniciará", 0 }, { "se iniciarán", 0 }, { "se inicia", 0 },
	{ "se abrirá", 0 }, { "se abrirán", 0 }, { "dará comienzo", 0 },
	{ "darán comienzo", 0 }, { "se inaugurará", 0 }, { "comenzando", 0 },
	{ "inicio", 0 },
	{ "terminará", 1 }, { "terminarán", 1 }, { "termina", 1 },
	{ "concluirá", 1 }, { "concluirán", 1 }, { "concluye", 1 },
	{ "finalizará", 1 }, { "finalizarán", 1 }, { "finaliza", 1 },
	{ "se clausurará", 1 }, { "se cerrará", 1 }, { "acabará", 1 },
	{ "durará hasta", 1 }, { "durarán hasta", 1 },
	{ "se prolongará hasta", 1 }, { "se prolongarán hasta", 1 },
	{ "se extenderá hasta", 1 }, { "se extenderán hasta", 1 },
	{ "continuará hasta", 1 }, { "proseguirá hasta", 1 },
	{ "último día", 2 }, { "última jornada", 2 },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_all[];
const struct lang_word lang_es_all[] = {
	{ "todas las", 0 }, { "todos los", 0 }, { "ambas", 0 }, { "ambos", 0 },
	{ "cada", 0 }, { "cada una", 0 }, { "las dos", 0 }, { "los dos", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_same_day[];
const struct lang_word lang_es_same_day[] = {
	{ "el mismo día", 0 }, { "ese mismo día", 0 },
	{ "esa misma tarde", 0 }, { "esa misma mañana", 0 },
	{ "esa misma noche", 0 }, { "la misma tarde", 0 },
	{ "la misma mañana", 0 }, { "ese día", 0 }, { "la víspera", -1 },
	{ "en la víspera", -1 }, { "en vísperas", -1 },
	{ "el día anterior", -1 }, { "un día antes", -1 },
	{ "el día previo", -1 }, { "el día precedente", -1 },
	{ "al día siguiente", 1 }, { "el día siguiente", 1 },
	{ "un día después", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_es_submit[];
const struct lang_word lang_es_submit[] = {
	{ "contribución", 0 }, { "contribuciones", 0 }, { "beca", 0 },
	{ "becas", 0 }, { "visado", 0 }, { "visados", 0 }, { "visa", 0 },
	{ "visas", 0 }, { "inscripción", 0 }, { "inscripciones", 0 },
	{ "observaciones", 0 }, { "comentarios", 0 }, { "resumen", 0 },
	{ "resúmenes", 0 }, { "propuestas", 0 }, { "candidaturas", 0 },
	{ "cuestionario", 0 }, { "presentaciones", 0 }, { "reserva", 0 },
	{ "documentos", 0 }, { "ponencias", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_instead[];
const struct lang_word lang_es_instead[] = {
	{ "nueva fecha", 0 }, { "nuevas fechas", 0 }, { "nuevo plazo", 0 },
	{ "debe decir", 0 }, { "léase", 0 }, { "modificado", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_due_glue[];
const struct lang_word lang_es_due_glue[] = {
	{ "es decir", 1 }, { "es decir, el", 1 }, { "o sea", 1 },
	{ "o sea el", 1 }, { "esto es", 1 }, { "esto es, el", 1 },
	{ "fin de", 0 }, { "el fin de", 0 }, { "final de", 0 },
	{ "finales de", 0 }, { "cierre de", 0 }, { "día", 0 }, { "días", 0 },
	{ "el día", 0 }, { "fecha", 0 }, { "la fecha", 0 },
	{ "medianoche", 0 }, { "mediodía", 0 }, { "el", 0 }, { "las", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_es_meeting[];
const struct lang_word lang_es_meeting[] = {
	{ "reuniones informativas", 1 },
	{ "actos paralelos", 1 }, { "eventos paralelos", 1 },
	{ "reunión", 0 }, { "reuniones", 1 }, { "taller", 0 },
	{ "talleres", 1 }, { "seminario", 0 }, { "seminarios", 1 },
	{ "conferencia", 0 }, { "conferencias", 1 }, { "foro", 0 },
	{ "foros", 1 }, { "simposio", 0 }, { "coloquio", 0 },
	{ "webinario", 0 }, { "webinar", 0 }, { "webinarios", 1 },
	{ "seminario web", 0 }, { "seminarios web", 1 }, { "sesión", 0 },
	{ "sesiones", 1 }, { "asamblea", 0 }, { "cumbre", 0 }, { "evento", 0 },
	{ "eventos", 1 }, { "capacitación", 0 }, { "formación", 0 }, { "tutorial", 0 },
	{ "curso", 0 }, { "cursos", 1 }, { "mesa redonda", 0 },
	{ "consulta", 0 }, { "consultas", 1 }, { "congreso", 0 },
	{ "diálogo", 0 }, { "diálogos", 1 }, { "jornada", 0 },
	{ "jornadas", 0 }, { "comisión de estudio", 0 },
	{ "grupo de trabajo", 0 }, { "grupos de trabajo", 2 },
	{ "comités", 2 }, { "comisiones", 2 }, { "comisiones de estudio", 2 },
	{ "grupos de expertos", 2 }, { "grupo asesor", 0 },
	{ "grupo de tareas especiales", 0 }, { "grupo de relator", 0 },
	{ "grupo de expertos", 0 }, { "grupo regional", 0 }, { "comité", 0 },
	{ "consejo", 0 }, { "comisión", 0 }, { "ceremonia", 0 },
	{ "encuentro", 0 }, { "encuentros", 1 }, { "videoconferencia", 0 },
	{ "teleconferencia", 0 }, { "exposición", 0 }, { "debate", 0 },
	{ "debates", 1 }, { "misión", 0 }, { "panel", 0 },
	{ "grupo mixto", 0 }, { "acto", 0 }, { "actos", 1 }, { "visita", 3 },
	{ "visitas", 1 }, { "visita técnica", 3 },
	{ "visita de campo", 3 },
	{ "jornada informativa", 0 }, { "sesión informativa", 0 },
	{ "reunión informativa", 0 }, { "curso-taller", 0 },
	{ "sesiones informativas", 1 }, { "mesas redondas", 1 },
	{ "acto paralelo", 0 }, { "evento paralelo", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_invite[];
const struct lang_word lang_es_invite[] = {
	{ "podrán celebrar", 0 }, { "podrán además celebrar", 0 },
	{ "podrán también celebrar", 0 }, { "podrá celebrarse", 0 },
	{ "podrán celebrarse", 0 },
	{ "debería comenzar", 0 }, { "deberá comenzar", 0 },
	{ "debe comenzar", 0 }, { "debería celebrarse", 0 },
	{ "deberá celebrarse", 0 }, { "habrá de celebrarse", 0 },
	{ "se prevé que comience", 0 }, { "está previsto que comience", 0 },
	{ "está previsto que se celebre", 0 },
	{ "será la sede", 0 }, { "será sede", 0 }, { "se desarrollarán", 0 },
	{ "deliberará", 2 }, { "deliberarán", 2 }, { "sesiona", 2 },
	{ "ofreció acoger", 0 }, { "ofrecido acoger", 0 },
	{ "ofrecido a acoger", 0 },
	{ "invitar", 1 }, { "invita", 1 }, { "invito", 1 }, { "invitamos", 1 },
	{ "invitad*", 1 }, { "invitación", 1 }, { "se celebrará", 0 },
	{ "se celebrarán", 0 }, { "tendrá lugar", 0 }, { "tendrán lugar", 0 },
	{ "se reunirá", 2 }, { "se reunirán", 2 }, { "se llevará a cabo", 0 },
	{ "se llevarán a cabo", 0 }, { "será organizad*", 0 },
	{ "serán organizad*", 0 }, { "organiza", 0 }, { "organizará", 0 },
	{ "organizan", 0 }, { "acogerá", 0 }, { "está previst*", 0 },
	{ "están previst*", 0 }, { "se realizará", 0 }, { "se realizarán", 0 },
	{ "dará comienzo", 0 }, { "comenzará", 0 }, { "se iniciará", 0 },
	{ "empezará", 0 }, { "se inaugurará", 0 }, { "ha sido convocad*", 0 },
	{ "el placer de invitar*", 1 }, { "el honor de invitar*", 1 },
	{ "me complace invitar*", 1 }, { "convoca", 0 }, { "convocará", 0 },
	{ "se impartirán", 0 },
	{ "será sustituid* por", 0 }, { "se ha programado", 0 },
	{ "ha de celebrarse", 0 },
	{ "que se celebrará", 0 }, { "se desarrollará", 0 },
	{ "auspiciará", 0 }, { "se efectuará", 0 }, { "se abrirá", 0 },
	{ "tiene lugar", 0 }, { "celebrará", 0 }, { "a celebrarse", 0 },
	{ "se celebra", 0 }, { "se celebran", 0 }, { "aplazad* al", 4 },
	{ "aplazad* hasta", 4 }, { "participar en", 0 }, { "ofrecerá", 0 },
	{ "ofrecerán", 0 }, { "impartirá", 0 }, { "se impartirá", 0 },
	{ "se ofrecerá", 0 }, { "llevará a cabo", 0 },
	{ "llevarán a cabo", 0 }, { "precederá a", 3 }, { "irá precedid*", 3 },
	{ "irá seguid*", 3 }, { "estará precedid*", 3 },
	{ "se organizará", 0 }, { "se organizarán", 0 }, { "se convocará", 0 },
	{ "organizarán", 0 }, { "se reúne", 2 }, { "se reúnen", 2 },
	{ "seguirá", 0 }, { "sesionará", 2 }, { "estará seguid*", 3 },
	{ "será precedid*", 3 }, { "será seguid*", 3 }, { "se hará", 0 },
	{ "se harán", 0 }, { "se hará además", 0 }, { "habrá", 0 },
	{ "está programad*", 0 }, { "están programad*", 0 },
	{ "está prevista", 0 }, { "está fijad*", 0 }, { "están fijad*", 0 },
	{ "ha sido programad*", 0 }, { "han sido programad*", 0 },
	{ "ha sido fijad*", 0 }, { "se tiene previsto", 0 },
	{ "tienen lugar", 0 }, { "se tendrá", 0 }, { "se realiza", 0 },
	{ "se realizan", 0 }, { "se lleva a cabo", 0 },
	{ "se llevan a cabo", 0 }, { "convocarlos", 1 }, { "convocarlo", 1 },
	{ "convocarles", 1 }, { "convocar a", 1 }, { "les convoca", 1 },
	{ "se dictará", 0 }, { "será dictad*", 0 }, { "dará inicio", 0 },
	{ "iniciará", 0 }, { "iniciarán", 0 }, { "comenzarán", 0 },
	{ "comienza", 0 }, { "comienzan", 0 }, { "sesionarán", 2 },
	{ "organizamos", 0 }, { "organizaremos", 0 }, { "celebrarán", 0 },
	{ "celebraremos", 0 }, { "acogerán", 0 }, { "será la sede de", 0 },
	{ "trasladad* al", 4 }, { "reprogramad* para", 4 },
	{ "pospuest* al", 4 }, { "pospuest* hasta", 4 }, { "precede a", 3 },
	{ "precederá al", 3 }, { "antecederá", 3 }, { "le seguirá", 3 },
	{ "aplazad* para", 4 }, { "se aplaza al", 4 },
	{ "se aplaza hasta", 4 }, { "se pospone al", 4 },
	{ "se traslada al", 4 }, { "se reprograma para", 4 },
	{ "aplazad* a los días", 4 }, { "invitarle", 1 }, { "invitarles", 1 },
	{ "invitarlos", 1 }, { "invitarlas", 1 }, { "invitarlo", 1 },
	{ "invitarla", 1 }, { "a realizarse", 0 }, { "a llevarse a cabo", 0 },
	{ "a desarrollarse", 0 }, { "a efectuarse", 0 },
	{ "a tener lugar", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_es_past[];
const struct lang_word lang_es_past[] = {
	{ "se celebró", 0 }, { "se celebraron", 0 }, { "tuvo lugar", 0 },
	{ "tuvieron lugar", 0 }, { "celebrad* en", 0 }, { "celebrad* el", 0 },
	{ "celebrad* del", 0 }, { "se reunió", 0 }, { "se llevó a cabo", 0 },
	{ "se realizó", 0 }, { "última reunión", 0 },
	{ "reunión anterior", 0 }, { "de fecha", 0 }, { "con fecha", 0 },
	{ "fue aprobad*", 0 }, { "fue adoptad*", 0 }, { "aprobad* en", 0 },
	{ "adoptad* en", 0 }, { "se había celebrado", 0 },
	{ "se ha celebrado", 0 }, { "fechad*", 0 }, { "desde", 0 },
	{ "acta de", 0 }, { "organizad* en", 0 }, { "anterior", 0 },
	{ NULL, 0 }
};
