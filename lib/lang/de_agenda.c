/* SPDX-License-Identifier: MIT */
/* German: who speaks at a meeting, what is said there, and its usual items. */
#include "lang/lang.h"

extern const struct lang_word lang_de_speaker[];
const struct lang_word lang_de_speaker[] = {
	{ "referent", 0 }, { "referentin", 0 }, { "referenten", 0 },
	{ "redner", 0 }, { "rednerin", 0 }, { "moderation", 0 },
	{ "moderator", 0 }, { "moderatorin", 0 }, { "vorsitz", 0 },
	{ "vorsitzender", 0 }, { "vorsitzende", 0 }, { "vortragende", 0 },
	{ "podiumsgäste", 0 }, { "berichterstatter", 0 }, { "leitung", 0 },
	{ "teilnehmer", 0 }, { "von", 1 }, { "rednerinnen", 0 },
	{ "referentinnen", 0 }, { "vortragender", 0 }, { "vortrag von", 1 },
	{ "moderatoren", 0 }, { "moderiert von", 1 }, { "moderiert", 0 },
	{ "podium", 0 }, { "podiumsteilnehmer", 0 }, { "diskutanten", 0 },
	{ "diskutant", 0 }, { "sitzungsleitung", 0 }, { "leiter", 0 },
	{ "leiterin", 0 }, { "geleitet von", 1 }, { "unter vorsitz von", 1 },
	{ "berichterstatterin", 0 }, { "sprecher", 0 }, { "sprecherin", 0 },
	{ "gastredner", 0 }, { "gastrednerin", 0 }, { "hauptredner", 0 },
	{ "keynote", 0 }, { "trainer", 0 }, { "trainerin", 0 },
	{ "dozent", 0 }, { "dozentin", 0 }, { "dozenten", 0 },
	{ "gastgeber", 0 }, { "teilnehmende", 0 }, { "experten", 0 },
	{ "vorgestellt von", 1 }, { "mit beiträgen von", 1 },
	{ "im gespräch mit", 1 }, { "verantwortlich", 0 }, { "durch", 1 },
	{ NULL, 0 }
};

extern const struct lang_word lang_de_column_document[];
const struct lang_word lang_de_column_document[] = {
	{ "dokument", 0 }, { "dokumente", 0 }, { "unterlage", 0 },
	{ "unterlagen", 0 }, { "vorlage", 0 }, { "vorlagen", 0 },
	{ "drucksache", 0 }, { "ausschuss", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_de_column_speaker[];
const struct lang_word lang_de_column_speaker[] = {
	{ "referent", 0 }, { "referenten", 0 }, { "redner", 0 },
	{ "moderation", 0 }, { "verantwortlich", 0 }, { "vortragende", 0 },
	{ "wer", 0 }, { "referent/in", 0 }, { "zuständig", 0 },
	{ "referentin", 0 }, { "moderator", 0 }, { "leitung", 0 },
	{ "vorsitz", 0 }, { "sprecher", 0 }, { "dozent", 0 },
	{ "organisation", 0 }, { "institution", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_de_speech[];
const struct lang_word lang_de_speech[] = {
	{ "begrüßung", 0 }, { "begrüßungsworte", 0 }, { "grußwort", 0 },
	{ "grußworte", 0 }, { "eröffnung", 1 }, { "eröffnungsrede", 0 },
	{ "eröffnungsworte", 0 }, { "ansprache", 0 }, { "ansprachen", 0 },
	{ "rede", 0 }, { "reden", 0 }, { "erklärung", 0 },
	{ "erklärungen", 0 }, { "einführung", 1 }, { "schlusswort", 0 },
	{ "schlussworte", 0 }, { "beitrag", 1 }, { "beiträge", 1 },
	{ "vortrag", 1 }, { "vorträge", 1 }, { "impulsvortrag", 0 },
	{ "botschaft", 0 }, { "videobotschaft", 0 }, { "präsentation", 1 },
	{ "präsentationen", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_de_body[];
const struct lang_word lang_de_body[] = {
	{ "ministerium", 0 }, { "bundesministerium*", 0 }, { "abteilung", 1 },
	{ "agentur", 0 }, { "behörde", 0 }, { "verwaltung", 1 },
	{ "kommission", 0 }, { "ausschuss", 0 }, { "rat", 1 }, { "büro", 1 },
	{ "sekretariat", 0 }, { "amt", 1 }, { "bundesamt*", 0 },
	{ "union", 1 }, { "verband", 0 }, { "verein", 0 },
	{ "organisation*", 1 }, { "föderation", 0 }, { "allianz", 0 },
	{ "institut", 0 }, { "universität*", 0 }, { "hochschule", 0 },
	{ "akademie", 0 }, { "fakultät", 0 }, { "zentrum", 1 }, { "bank", 1 },
	{ "fonds", 1 }, { "stiftung", 0 }, { "gesellschaft", 1 },
	{ "unternehmen", 1 }, { "betreiber", 1 }, { "regulierungsbehörde", 0 },
	{ "gericht", 1 }, { "regierung", 1 }, { "parlament", 1 },
	{ "botschaft", 0 }, { "vertretung", 0 }, { "delegation*", 0 },
	{ "referat", 1 }, { "dienst", 1 }, { "netzwerk", 1 }, { "kammer", 1 },
	{ "gruppe", 1 }, { "republik", 0 }, { "alle", 1 },
	{ "alle teilnehmer", 0 }, { "mitglieder", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_de_business[];
const struct lang_word lang_de_business[] = {
	{ "eröffnung", 0 }, { "begrüßung", 0 },
	{ "annahme der tagesordnung", 0 },
	{ "genehmigung der tagesordnung", 0 },
	{ "wahl*", 0 }, { "verschiedenes", 0 }, { "sonstiges", 0 },
	{ "schluss", 0 }, { "abschluss", 0 }, { "nächste sitzung", 0 },
	{ "protokoll*", 0 }, { "genehmigung des protokolls", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_de_undecided[];
const struct lang_word lang_de_undecided[] = {
	{ "noch offen", 0 }, { "wird noch bekannt gegeben", 0 }, { "n.n", 0 },
	{ "tbc", 0 }, { "tbd", 0 }, { NULL, 0 }
};
