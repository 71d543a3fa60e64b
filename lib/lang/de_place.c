/* SPDX-License-Identifier: MIT */
/* German: where one meets, and whether one goes there. */
#include "lang/lang.h"

extern const struct lang_word lang_de_venue[];
const struct lang_word lang_de_venue[] = {
	{ "ort", 0 }, { "tagungsort", 0 }, { "veranstaltungsort", 0 },
	{ "wo", 0 }, { "adresse", 0 }, { "sitzungsort", 0 }, { "raum", 0 },
	{ "ort und datum", 0 }, { "ort und zeit", 0 },
	{ "veranstaltungsort und zeit", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_de_format[];
const struct lang_word lang_de_format[] = {
	{ "plattform", 1 }, { "format", 0 }, { "form", 0 },
	{ "sitzungsform", 0 }, { "durchführung", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_de_venue_noun[];
const struct lang_word lang_de_venue_noun[] = {
	{ "sitz", 0 }, { "hotel", 1 }, { "gebäude", 0 }, { "saal", 2 },
	{ "raum", 2 }, { "konferenzzentrum", 0 }, { "zentrum", 0 },
	{ "palais", 0 }, { "universität", 0 }, { "auditorium", 0 },
	{ "rathaus", 0 }, { "haus", 0 }, { "gasthof", 1 }, { "stock", 2 },
	{ "etage", 2 }, { "straße", 3 }, { "platz", 3 }, { "allee", 3 },
	{ "weg", 3 }, { "regionalbüro", 4 }, { "ministerium", 4 },
	{ "parlament", 4 }, { "turm", 0 }, { "schloss", 0 }, { "museum", 0 },
	{ "bibliothek", 0 }, { "kongresszentrum", 0 }, { "tagungszentrum", 0 },
	{ "hochschule", 0 }, { "institut", 0 },
	{ "hilton", 1 }, { "sheraton", 1 }, { "marriott", 1 }, { "hyatt", 1 },
	{ "intercontinental", 1 }, { "radisson", 1 }, { "novotel", 1 },
	{ "kempinski", 1 }, { "mövenpick", 1 }, { "sofitel", 1 },
	{ "crowne plaza", 1 }, { "holiday inn", 1 }, { "four seasons", 1 },
	{ "ritz-carlton", 1 },
	{ NULL, 0 }
};

extern const struct lang_word lang_de_no_venue[];
const struct lang_word lang_de_no_venue[] = {
	{ "flughafen", 0 }, { "bahnhof", 0 }, { "botschaft", 0 },
	{ "konsulat", 0 }, { "bank", 0 }, { "eingang", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_de_at_place[];
const struct lang_word lang_de_at_place[] = {
	{ "in", 0 }, { "im", 0 }, { "am", 0 }, { "an", 0 },
	{ "in der stadt", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_de_same_place[];
const struct lang_word lang_de_same_place[] = {
	{ "am selben ort", 0 }, { "am gleichen ort", 0 }, { "ebenda", 0 },
	{ "selben ort", 0 }, { "gleichen ort", 0 }, { "im selben hotel", 0 },
	{ "selben hotel", 0 }, { "im selben saal", 0 },
	{ "selben gebäude", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_de_host[];
const struct lang_word lang_de_host[] = {
	{ "auf einladung", 0 }, { "auf freundliche einladung", 0 },
	{ "veranstaltet von", 0 }, { "organisiert von", 0 },
	{ "in zusammenarbeit mit", 0 }, { "mit unterstützung", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_de_both[];
const struct lang_word lang_de_both[] = {
	{ "beide", 1 }, { "alle sitzungen", 0 }, { "die sitzungen", 0 },
	{ "beide veranstaltungen", 1 },
	{ "alle", 2 }, { "jede", 2 }, { "diese", 2 },
	{ "folgenden", 2 },
	{ NULL, 0 }
};

extern const struct lang_word lang_de_online[];
const struct lang_word lang_de_online[] = {
	{ "online", 0 }, { "virtuell*", 0 }, { "videokonferenz", 0 },
	{ "per videokonferenz", 0 }, { "zoom", 1 }, { "teams", 3 },
	{ "webex", 1 }, { "webinar", 0 }, { "telefonkonferenz", 0 },
	{ "microsoft teams", 1 }, { "als videokonferenz", 0 },
	{ "im virtuellen format", 0 }, { "virtuelle realität", 2 },
	{ "online veröffentlicht", 2 }, { "online verfügbar", 2 },
	{ "online abrufbar", 2 }, { "online einsehbar", 2 },
	{ "online bekannt gegeben", 2 },
	{ "virtuellen realität", 2 }, { "hybride bedrohungen", 2 },
	{ "sicherheit im netz", 2 }, { NULL, 0 }
};

extern const struct lang_word lang_de_in_person[];
const struct lang_word lang_de_in_person[] = {
	{ "präsenz", 0 }, { "in präsenz", 0 }, { "persönlich", 0 },
	{ "vor ort", 0 }, { "präsenzsitzung", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_de_hybrid[];
const struct lang_word lang_de_hybrid[] = {
	{ "hybrid*", 0 }, { "in präsenz und online", 0 },
	{ "hybrider form", 0 }, { "fernteilnahme", 1 },
	{ "online-teilnahme", 1 }, { "teilnahme aus der ferne", 1 },
	{ "in präsenz oder online", 0 }, { "vor ort und online", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_de_attend[];
const struct lang_word lang_de_attend[] = {
	{ "teilnehmen", 0 }, { "teilnahme", 0 }, { "teilnehmer", 0 },
	{ "teilnehmende", 0 }, { "verfolgen", 0 }, { "zuschalten", 0 },
	{ "beiwohnen", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_de_about[];
const struct lang_word lang_de_about[] = {
	{ "über", 0 }, { "zu", 0 }, { "zum", 0 }, { "zur", 0 },
	{ "zum thema", 0 }, { "betreffend", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_de_is[];
const struct lang_word lang_de_is[] = {
	{ "ist", 0 }, { "bleibt", 0 }, { "wird", 0 }, { "unverändert", 0 },
	{ "ist weiterhin", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_de_form[];
const struct lang_word lang_de_form[] = {
	{ "formular ausfüllen", 0 }, { "online-formular", 0 },
	{ "stipendium", 1 }, { "visum", 1 }, { "fragebogen", 1 },
	{ "hotel", 1 },
	{ NULL, 0 }
};

extern const struct lang_word lang_de_except[];
const struct lang_word lang_de_except[] = {
	{ "außer", 0 }, { "mit ausnahme", 0 }, { "ausgenommen", 0 },
	{ "außerdem", 3 }, { "nur", 4 },
	{ NULL, 0 }
};
