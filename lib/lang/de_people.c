/* SPDX-License-Identifier: MIT */
/* German: whom to ask and how people are called; whom letters go to. */
#include "lang/lang.h"

extern const struct lang_word lang_de_contact[];
const struct lang_word lang_de_contact[] = {
	{ "kontakt", 0 }, { "ansprechpartner", 0 }, { "ansprechpartnerin", 0 },
	{ "ansprechperson", 0 }, { "bearbeiter", 0 }, { "bearbeiterin", 0 },
	{ "auskunft", 0 }, { "rückfragen", 0 }, { "für rückfragen", 0 },
	{ "weitere informationen", 0 }, { "koordinator", 0 },
	{ "koordinatorin", 0 }, { "antwort an", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_de_phone[];
const struct lang_word lang_de_phone[] = {
	{ "tel", 0 }, { "telefon", 0 }, { "tel.-nr", 0 }, { "mobil", 0 },
	{ "durchwahl", 0 }, { "fon", 0 },
	{ "telefonnummer", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_de_fax[];
const struct lang_word lang_de_fax[] = {
	{ "fax", 0 }, { "telefax", 0 },
	{ "faxnummer", 0 },
	{ "per fax", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_de_email[];
const struct lang_word lang_de_email[] = {
	{ "e-mail", 0 }, { "email", 0 }, { "mail", 0 }, { "e-mail-adresse", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_de_honorific[];
const struct lang_word lang_de_honorific[] = {
	{ "herr", 0 }, { "frau", 0 }, { "herrn", 0 }, { "dr", 0 },
	{ "prof", 0 }, { "dipl.-ing", 0 }, { "botschafter", 0 },
	{ "botschafterin", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_de_addressee[];
const struct lang_word lang_de_addressee[] = {
	{ "verwaltungen", 0 }, { "mitglieder", 0 }, { "mitgliedstaaten", 0 },
	{ "mitgliedsstaaten", 0 }, { "regierungen", 0 },
	{ "vertragsparteien", 0 }, { "beobachter", 0 }, { "ministerien", 0 },
	{ "ministerium", 0 }, { "leiter", 0 }, { "direktoren", 0 },
	{ "vertreter", 0 }, { "ständige vertretungen", 0 },
	{ "delegationen", 0 }, { "botschaften", 0 }, { "kontaktstellen", 0 },
	{ "anlaufstellen", 0 }, { "behörden", 0 }, { "betreiber", 0 },
	{ "organisationen", 0 }, { "sekretariat", 0 }, { "vorsitzende", 0 },
	{ "vorsitzenden", 0 }, { "kommissionen", 0 }, { "universitäten", 0 },
	{ "unternehmen", 0 }, { "teilnehmer", 0 }, { "alle mitglieder", 0 },
	{ "per e-mail", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_de_reply[];
const struct lang_word lang_de_reply[] = {
	{ "zurücksenden", 0 }, { "senden", 0 }, { "gesendet", 0 },
	{ "zu senden", 0 }, { "richten", 0 }, { "einreichen", 0 },
	{ "übermitteln", 0 }, { "rücksendung", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_de_lodging[];
const struct lang_word lang_de_lodging[] = {
	{ "hotel", 0 }, { "hotels", 0 }, { "unterkunft", 0 },
	{ "einzelzimmer", 0 }, { "doppelzimmer", 0 }, { "pro nacht", 0 },
	{ "taxi", 0 }, { "restaurant", 0 }, { "krankenhaus", 0 },
	{ "polizei", 0 }, { "notruf", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_de_proxy[];
const struct lang_word lang_de_proxy[] = {
	{ "für den", 0 }, { "für die", 0 }, { "im namen", 0 }, { "i. a", 0 },
	{ "i. v", 0 }, { "im auftrag", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_de_pronoun[];
const struct lang_word lang_de_pronoun[] = {
	{ "sie", 0 }, { "diese", 0 }, { "dieser", 0 }, { NULL, 0 }
};
