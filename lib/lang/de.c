/* SPDX-License-Identifier: MIT */
/* German. */
#include "lang/lang.h"

extern const struct lang_word lang_de_venue[];
extern const struct lang_word lang_de_venue_noun[];
extern const struct lang_word lang_de_at_place[];
extern const struct lang_word lang_de_same_place[];
extern const struct lang_word lang_de_online[];
extern const struct lang_word lang_de_in_person[];
extern const struct lang_word lang_de_hybrid[];
extern const struct lang_word lang_de_format[];
extern const struct lang_word lang_de_no_venue[];
extern const struct lang_word lang_de_host[];
extern const struct lang_word lang_de_both[];
extern const struct lang_word lang_de_except[];
extern const struct lang_word lang_de_is[];
extern const struct lang_word lang_de_form[];
extern const struct lang_word lang_de_attend[];
extern const struct lang_word lang_de_about[];
extern const struct lang_word lang_de_speaker[];
extern const struct lang_word lang_de_column_document[];
extern const struct lang_word lang_de_column_speaker[];
extern const struct lang_word lang_de_body[];
extern const struct lang_word lang_de_undecided[];
extern const struct lang_word lang_de_business[];
extern const struct lang_word lang_de_speech[];
extern const struct lang_word lang_de_post[];
extern const struct lang_word lang_de_compliments[];
extern const struct lang_word lang_de_org[];
extern const struct lang_word lang_de_mark[];
extern const struct lang_word lang_de_action[];
extern const struct lang_word lang_de_background[];
extern const struct lang_word lang_de_contact[];
extern const struct lang_word lang_de_phone[];
extern const struct lang_word lang_de_fax[];
extern const struct lang_word lang_de_email[];
extern const struct lang_word lang_de_honorific[];
extern const struct lang_word lang_de_addressee[];
extern const struct lang_word lang_de_reply[];
extern const struct lang_word lang_de_lodging[];
extern const struct lang_word lang_de_proxy[];
extern const struct lang_word lang_de_pronoun[];

static const struct lang_word reference_words[] = {
	{ "unser zeichen", LANG_REF_OURS }, { "aktenzeichen", 0 }, { "az", 0 },
	{ "zeichen", 0 }, { "geschäftszeichen", 0 }, { "gz", 0 },
	{ "unsere zeichen", LANG_REF_OURS },
	{ "ihr zeichen", LANG_REF_THEIRS }, { "referenz", 0 }, { "ref", 0 },
	{ "bezug", 0 }, { "geschz", 0 },
	{ "bitte bei antwort angeben", LANG_REF_OURS }, { "dokument", LANG_REF_DOCUMENT },
	{ NULL, 0 }
};

static const struct lang_word subject_words[] = {
	{ "betreff", 0 }, { "betrifft", 0 }, { "betr", 0 }, { "thema", 0 },
	{ "gegenstand", 0 }, { NULL, 0 }
};

static const struct lang_word to_words[] = {
	{ "an", 0 }, { "an die", 0 }, { "an den", 0 }, { "an alle", 0 },
	{ "empfänger", 0 }, { "z. hd", 0 }, { "zu händen", 0 },
	{ "an das", 0 }, { NULL, 0 }
};

static const struct lang_word copy_words[] = {
	{ "kopie", 0 }, { "kopie an", 0 }, { "cc", 0 }, { "in kopie", 0 },
	{ "nachrichtlich", 0 }, { "kopien", 0 }, { "durchschrift", 0 },
	{ NULL, 0 }
};

static const struct lang_word from_words[] = {
	{ "von", 0 }, { "absender", 0 }, { "veranstalter", 1 },
	{ "veranstaltet von", 1 }, { NULL, 0 }
};

static const struct lang_word date_words[] = {
	{ "datum", 0 }, { "termin", 0 }, { "datum und uhrzeit", 0 },
	{ "wann", 0 }, { "tag", 0 }, { "datum/uhrzeit", 0 },
	{ "ausgabedatum", 0 }, { NULL, 0 }
};

static const struct lang_word time_words[] = {
	{ "uhrzeit", 0 }, { "zeit", 0 }, { "beginn", 0 },
	{ "datum und uhrzeit", 0 }, { "datum/uhrzeit", 0 }, { NULL, 0 }
};

static const struct lang_word web_words[] = {
	{ "web", 0 }, { "website", 0 }, { "webseite", 0 }, { "internet", 0 },
	{ "homepage", 0 }, { "internetseite", 0 }, { NULL, 0 }
};

static const struct lang_word salutation_words[] = {
	{ "sehr geehrte damen und herren", 0 }, { "sehr geehrte*", 0 },
	{ "sehr geehrter*", 0 }, { "liebe kolleginnen und kollegen", 0 },
	{ "liebe*", 0 }, { "lieber*", 0 }, { "exzellenz", 0 }, { "werte*", 0 },
	{ "exzellenzen", 0 }, { NULL, 0 }
};

static const struct lang_word closing_words[] = {
	{ "mit freundlichen grüßen", 0 }, { "mit freundlichem gruß", 0 },
	{ "hochachtungsvoll", 0 }, { "mit besten grüßen", 0 },
	{ "mit vorzüglicher hochachtung", 0 }, { "im auftrag", 0 },
	{ "beste grüße", 0 }, { "freundliche grüße", 0 }, { "viele grüße", 0 },
	{ "benutzt diesen anlass", 1 }, { "benutzt diese gelegenheit", 1 },
	{ NULL, 0 }
};

static const struct lang_word signed_words[] = {
	{ "gez", 0 }, { "(gez.)", 0 }, { "unterzeichnet", 0 },
	{ "gezeichnet", 0 }, { "unterschrift", 0 }, { "(unterzeichnet)", 0 },
	{ NULL, 0 }
};

static const struct lang_word doctype_words[] = {
	{ "rundschreiben", LANG_CIRCULAR },
	{ "rundbrief", LANG_CIRCULAR_LETTER }, { "schreiben", LANG_LETTER },
	{ "einladung", LANG_LETTER }, { "einladungsschreiben", LANG_LETTER },
	{ "verbalnote", LANG_NOTE_VERBALE },
	{ "konzeptpapier", LANG_CONCEPT_NOTE },
	{ "tagesordnung", LANG_AGENDA_DOC }, { "programm", LANG_AGENDA_DOC },
	{ "berichtigung", LANG_CORRIGENDUM },
	{ "korrigendum", LANG_CORRIGENDUM }, { "nachtrag", LANG_ADDENDUM },
	{ "mitteilung", LANG_LETTER },
	{ "vorläufige tagesordnung", LANG_AGENDA_DOC }, { NULL, 0 }
};

static const struct lang_word relation_words[] = {
	{ "berichtigung", LANG_REL_CORRIGENDUM },
	{ "korrigendum", LANG_REL_CORRIGENDUM },
	{ "nachtrag", LANG_REL_ADDENDUM }, { "ergänzung", LANG_REL_ADDENDUM },
	{ "revision", LANG_REL_REVISION },
	{ "überarbeitung", LANG_REL_REVISION }, { NULL, 0 }
};

static const struct lang_word month_words[] = {
	{ "januar", 1 }, { "jänner", 1 }, { "februar", 2 }, { "märz", 3 },
	{ "april", 4 }, { "mai", 5 }, { "juni", 6 }, { "juli", 7 },
	{ "august", 8 }, { "september", 9 }, { "oktober", 10 },
	{ "november", 11 }, { "dezember", 12 }, { "jan", 1 }, { "feb", 2 },
	{ "mär", 3 }, { "apr", 4 }, { "jun", 6 }, { "jul", 7 }, { "aug", 8 },
	{ "sep", 9 }, { "sept", 9 }, { "okt", 10 }, { "nov", 11 },
	{ "dez", 12 }, { NULL, 0 }
};

static const struct lang_word weekday_words[] = {
	{ "montag", 0 }, { "dienstag", 1 }, { "mittwoch", 2 },
	{ "donnerstag", 3 }, { "freitag", 4 }, { "samstag", 5 },
	{ "sonnabend", 5 }, { "sonntag", 6 }, { "mo", 0 }, { "di", 1 },
	{ "mi", 2 }, { "do", 3 }, { "fr", 4 }, { "sa", 5 }, { "so", 6 },
	{ "montags", 0 }, { NULL, 0 }
};

static const struct lang_word ordinal_words[] = {
	{ "erste", 101 }, { "ersten", 101 }, { "erster", 101 },
	{ "zweite", 102 }, { "zweiten", 102 }, { "dritte", 103 },
	{ "dritten", 103 }, { "ein", 1 }, { "eine", 1 }, { "einer", 1 },
	{ "zwei", 2 }, { "drei", 3 }, { "vier", 4 }, { "fünf", 5 },
	{ "zehn", 10 }, { "fünfzehn", 15 }, { "zwanzig", 20 },
	{ "dreißig", 30 }, { NULL, 0 }
};

static const struct lang_word ordinal_suffix_words[] = {
	{ "te", 0 }, { "ten", 0 }, { "ter", 0 }, { NULL, 0 }
};

static const struct lang_word range_from_words[] = {
	{ "vom", 0 }, { "von", 0 }, { "ab", 0 }, { "zwischen", 1 },
	{ "ab dem", 0 }, { NULL, 0 }
};

static const struct lang_word range_to_words[] = {
	{ "bis", 0 }, { "bis zum", 0 }, { "bis einschließlich", 0 },
	{ "und bis", 0 }, { "und bis zum", 0 },
	{ NULL, 0 }
};

static const struct lang_word and_words[] = {
	{ "und", 0 }, { "&", 0 }, { "oder", 0 }, { "sowie", 0 }, { NULL, 0 }
};

static const struct lang_word day_glue_words[] = {
	{ "den", 0 }, { "dem", 0 }, { "der", 0 }, { "am", 0 }, { NULL, 0 }
};

static const struct lang_word year_suffix_words[] = {
	{ "n. chr", 0 }, { NULL, 0 }
};

static const struct lang_word hour_suffix_words[] = {
	{ "uhr", 0 }, { "h", 0 }, { NULL, 0 }
};

static const struct lang_word minute_suffix_words[] = {
	{ "min", 0 }, { "minuten", 0 }, { NULL, 0 }
};

static const struct lang_word meridiem_words[] = {
	{ "vormittags", 0 }, { "nachmittags", 12 }, { "abends", 12 },
	{ "morgens", 0 }, { "a.m", 0 }, { "p.m", 12 }, { NULL, 0 }
};

static const struct lang_word clock_words[] = {
	{ "mittag", 720 }, { "mitternacht", 0 }, { "12 uhr mittags", 720 },
	{ NULL, 0 }
};

static const struct lang_word day_part_words[] = {
	{ "vormittag", 0 }, { "vormittags", 0 }, { "morgen", 0 },
	{ "nachmittag", 12 }, { "nachmittags", 12 }, { "abend", 18 },
	{ "abends", 18 }, { NULL, 0 }
};

static const struct lang_word duration_unit_words[] = {
	{ "min", 1 }, { "minute", 1 }, { "minuten", 1 }, { "stunde", 60 },
	{ "stunden", 60 }, { "std", 60 }, { "h", 60 }, { NULL, 0 }
};

static const struct lang_word deadline_words[] = {
	{ "bis spätestens", LANG_DUE_BEFORE }, { "bis zum", LANG_DUE_BEFORE },
	{ "spätestens am", LANG_DUE_BEFORE },
	{ "spätestens bis", LANG_DUE_BEFORE },
	{ "endet am", LANG_DUE_END }, { "frist", LANG_DUE_NOUN },
	{ "stichtag", LANG_DUE_NOUN }, { "anmeldeschluss", LANG_DUE_NOUN },
	{ "einsendeschluss", LANG_DUE_NOUN },
	{ "anmeldefrist", LANG_DUE_NOUN }, { "abgabefrist", LANG_DUE_NOUN },
	{ "fristende", LANG_DUE_NOUN }, { "bis", LANG_DUE_WEAK },
	{ "vor dem", LANG_DUE_WEAK }, { "spätestens", LANG_DUE_ROUND },
	{ NULL, 0 }
};

static const struct lang_word at_words[] = {
	{ "um", 0 }, { "ab", 0 }, { "gegen", 0 }, { "von", 0 }, { NULL, 0 }
};

static const struct lang_word local_time_words[] = {
	{ "ortszeit", 0 }, { "lokale zeit", 0 }, { "(ortszeit)", 0 },
	{ "lokalzeit", 0 }, { NULL, 0 }
};

static const struct lang_word time_of_words[] = {
	{ "zeit", 0 }, { "uhrzeit in", 1 }, { NULL, 0 }
};

static const struct lang_word zone_name_words[] = {
	{ "mitteleuropäische zeit", LANG_ZONE_CENTRAL_EUROPE },
	{ "mitteleuropäische sommerzeit", LANG_ZONE_CENTRAL_EUROPE },
	{ "mitteleuropäischer zeit", LANG_ZONE_CENTRAL_EUROPE },
	{ "osteuropäische zeit", LANG_ZONE_EASTERN_EUROPE },
	{ "westeuropäische zeit", LANG_ZONE_WESTERN_EUROPE },
	{ "weltzeit", LANG_ZONE_UTC },
	{ "koordinierte weltzeit", LANG_ZONE_UTC }, { NULL, 0 }
};

static const struct lang_word agenda_words[] = {
	{ "tagesordnung", 0 }, { "programm", 0 },
	{ "vorläufige tagesordnung", 0 }, { "ablauf", 0 }, { "ablaufplan", 0 },
	{ "zeitplan", 0 }, { "entwurf der tagesordnung", 0 },
	{ "vorläufiges programm", 0 }, { "agenda", 0 },
	{ "programmentwurf", 0 }, { "arbeitsplan", 0 }, { NULL, 0 }
};

static const struct lang_word annex_words[] = {
	{ "anlage", 0 }, { "anlagen", 0 }, { "anhang", 0 }, { "anhänge", 0 },
	{ "beilage", 0 }, { "beilagen", 0 }, { NULL, 0 }
};

static const struct lang_word item_words[] = {
	{ "punkt", 0 }, { "top", 0 }, { "tagesordnungspunkt", 0 }, { "nr", 0 },
	{ "thema", 0 }, { NULL, 0 }
};

static const struct lang_word session_words[] = {
	{ "sitzung", 0 }, { "teil", 0 }, { "block", 0 }, { "modul", 0 },
	{ "panel", 0 }, { "podium", 0 }, { "tag", 0 }, { "gruppe", 0 },
	{ "arbeitsgruppe", 0 }, { "plenum", 0 }, { NULL, 0 }
};

static const struct lang_word break_words[] = {
	{ "pause", 0 }, { "kaffeepause", 0 }, { "mittagspause", 0 },
	{ "mittagessen", 0 }, { "empfang", 0 }, { "abendessen", 0 },
	{ "gruppenfoto", 0 }, { "kaffee", 0 }, { "imbiss", 0 }, { NULL, 0 }
};

static const struct lang_word topic_words[] = {
	{ "thema", 0 }, { "themen", 0 }, { "ziel", 0 }, { "ziele", 0 },
	{ "beschreibung", 0 }, { "zweck", 0 }, { NULL, 0 }
};

static const struct lang_word meeting_words[] = {
	{ "sitzung", 0 }, { "tagung", 0 }, { "konferenz", 0 },
	{ "workshop", 0 }, { "seminar", 0 }, { "webinar", 0 },
	{ "treffen", 0 }, { "versammlung", 0 }, { "veranstaltung", 0 },
	{ "besprechung", 0 }, { "forum", 0 }, { "symposium", 0 },
	{ "kongress", 0 }, { "ausschuss", 0 }, { "arbeitsgruppe", 0 },
	{ "schulung", 0 }, { "gremium", 0 }, { "rat", 0 }, { "kommission", 0 },
	{ "fachtagung", 0 }, { NULL, 0 }
};

static const struct lang_word invite_words[] = {
	{ "einladen", 1 }, { "lade", 1 }, { "laden", 1 }, { "lädt", 1 },
	{ "einladung", 1 }, { "findet statt", 0 }, { "finden statt", 0 },
	{ "wird stattfinden", 0 }, { "stattfinden", 0 }, { "findet", 0 },
	{ "finden", 0 }, { "beginnt", 0 }, { "wird veranstaltet", 0 },
	{ "veranstaltet", 0 }, { "ladet ein", 1 }, { "statt", 0 },
	{ "tagt", 2 }, { "tritt zusammen", 2 }, { NULL, 0 }
};

static const struct lang_word past_words[] = {
	{ "fand statt", 0 }, { "stattgefunden", 0 }, { "fand", 0 },
	{ "fanden", 0 }, { "vom letzten", 0 }, { "letzte sitzung", 0 },
	{ "protokoll der", 0 }, { "verabschiedet am", 0 },
	{ "wurde beschlossen", 0 }, { NULL, 0 }
};

static const struct lang_word register_words[] = {
	{ "anmeldung", 0 }, { "anmelden", 0 }, { "registrierung", 0 },
	{ "registrieren", 0 }, { "anmeldeformular", 0 },
	{ "melden sie sich", 0 }, { NULL, 0 }
};

static const struct lang_word join_words[] = {
	{ "teilnehmen", 0 }, { "einwählen", 0 }, { "einwahl", 0 },
	{ "zugang", 0 }, { "beitreten", 0 }, { "zugangslink", 0 },
	{ "kenncode", 0 }, { NULL, 0 }
};

static const struct lang_word column_time_words[] = {
	{ "uhrzeit", 0 }, { "zeit", 0 }, { "beginn", 0 }, { "ende", 0 },
	{ "von", 0 }, { "bis", 0 }, { "datum und uhrzeit", 0 }, { NULL, 0 }
};

static const struct lang_word column_title_words[] = {
	{ "thema", 0 }, { "punkt", 0 }, { "tagesordnungspunkt", 0 },
	{ "titel", 0 }, { "programm", 0 }, { "inhalt", 0 },
	{ "programmpunkt", 0 }, { "top", 0 }, { "gegenstand", 0 }, { NULL, 0 }
};

static const struct lang_word column_duration_words[] = {
	{ "dauer", 0 }, { "minuten", 0 }, { "min", 0 }, { NULL, 0 }
};

static const struct lang_word column_room_words[] = {
	{ "raum", 0 }, { "saal", 0 }, { "ort", 0 }, { "wo", 0 }, { NULL, 0 }
};

static const struct lang_word column_date_words[] = {
	{ "datum", 0 }, { "tag", 0 }, { "termin", 0 }, { "frist", 0 },
	{ NULL, 0 }
};

static const struct lang_word title_lead_words[] = {
	{ "einladung zu", 0 }, { "einladung zur", 0 }, { "einladung zum", 0 },
	{ "teilnahme an", 0 }, { "teilnahme am", 0 },
	{ "teilnahme an der", 0 }, { NULL, 0 }
};

static const struct lang_word title_end_words[] = {
	{ "die am", 0 }, { "das am", 0 }, { "der am", 0 },
	{ "veranstaltet von", 0 }, { "organisiert von", 0 }, { NULL, 0 }
};

static const struct lang_word opening_words[] = {
	{ "eröffnung", 0 }, { "begrüßung", 0 }, { "beginn", 0 }, { NULL, 0 }
};

static const struct lang_word of_words[] = {
	{ "der", 0 }, { "des", 0 }, { "von", 0 }, { "vom", 0 }, { NULL, 0 }
};

static const struct lang_word article_words[] = {
	{ "der", 0 }, { "die", 0 }, { "das", 0 }, { "den", 0 }, { "dem", 0 },
	{ "zur", 0 }, { "zum", 0 }, { NULL, 0 }
};

static const struct lang_word after_words[] = {
	{ "nach", 0 }, { "nach dem", 0 }, { NULL, 0 }
};

static const struct lang_word not_words[] = {
	{ "nicht", 0 }, { "kein", 0 }, { "keine", 0 }, { "keinen", 0 }, { NULL, 0 }
};

static const struct lang_word not_due_words[] = {
	{ "werden informiert", 0 }, { "wird informiert", 0 },
	{ "beginnt am", 0 }, { "wird veröffentlicht", 0 }, { "statt am", 0 },
	{ NULL, 0 }
};

static const struct lang_word was_words[] = {
	{ "war", 0 }, { "waren", 0 }, { "ursprünglich", 0 }, { NULL, 0 }
};

static const struct lang_word submit_words[] = {
	{ "beiträge", 0 }, { "stipendien", 0 }, { "visum", 0 }, { "visa", 0 },
	{ "anmeldung", 0 }, { "anmeldungen", 0 }, { "bemerkungen", 0 },
	{ "vorschläge", 0 }, { "unterlagen", 0 }, { NULL, 0 }
};

static const struct lang_word instead_words[] = {
	{ "neuer termin", 0 }, { "neues datum", 0 }, { "neue frist", 0 },
	{ "richtig", 0 }, { NULL, 0 }
};

static const struct lang_word due_glue_words[] = {
	{ "das heißt", 1 }, { "d. h", 1 }, { "d.h", 1 }, { "also", 1 },
	{ "ende", 0 }, { "ende des", 0 }, { "dienstschluss", 0 }, { "tag", 0 },
	{ "dem", 0 }, { NULL, 0 }
};

static const struct lang_word beside_words[] = {
	{ "am rande", 0 }, { "am rande der", 0 }, { "am rande des", 0 },
	{ "gemäß", 1 }, { NULL, 0 }
};

static const struct lang_word moved_words[] = {
	{ "hätte stattfinden sollen", 0 }, { "sollte stattfinden", 0 },
	{ "war geplant", 0 }, { "waren geplant", 0 }, { "ursprünglich", 0 },
	{ "anstatt", 0 }, { "anstelle", 0 }, { "entfällt", 1 },
	{ "wird verschoben", 1 }, { "wurde verschoben", 1 },
	{ "wurde abgesagt", 1 }, { "abgesagt", 1 },
	{ "findet nicht statt", 1 }, { NULL, 0 }
};

static const struct lang_word bound_words[] = {
	{ "beginnt", 0 }, { "beginnen", 0 }, { "eröffnet", 0 },
	{ "anfang", 0 }, { "endet", 1 }, { "enden", 1 }, { "schließt", 1 },
	{ "schluss", 1 }, { NULL, 0 }
};

static const struct lang_word all_words[] = {
	{ "alle", 0 }, { "beide", 0 }, { "beiden", 0 }, { "jede", 0 },
	{ "jedes", 0 }, { NULL, 0 }
};

static const struct lang_word same_day_words[] = {
	{ "am selben tag", 0 }, { "am gleichen tag", 0 },
	{ "am vortag", -1 }, { "am vorabend", -1 }, { "am tag zuvor", -1 },
	{ "am folgetag", 1 }, { "am folgenden tag", 1 },
	{ "am nächsten tag", 1 }, { NULL, 0 }
};

static const struct lang_word stopword_words[] = {
	{ "der", 0 }, { "die", 0 }, { "das", 0 }, { "und", 0 }, { "in", 0 },
	{ "den", 0 }, { "von", 0 }, { "zu", 0 }, { "mit", 0 }, { "des", 0 },
	{ "auf", 0 }, { "für", 0 }, { "ist", 0 }, { "im", 0 }, { "dem", 0 },
	{ "nicht", 0 }, { "ein", 0 }, { "eine", 0 }, { "als", 0 },
	{ "auch", 0 }, { "es", 0 }, { "an", 0 }, { "werden", 0 }, { "aus", 0 },
	{ "er", 0 }, { "hat", 0 }, { "dass", 0 }, { "sie", 0 }, { "nach", 0 },
	{ "wird", 0 }, { "bei", 0 }, { "einer", 0 }, { "um", 0 }, { "am", 0 },
	{ "sind", 0 }, { "noch", 0 }, { "wie", 0 }, { "einem", 0 },
	{ "über", 0 }, { "einen", 0 }, { "so", 0 }, { "zum", 0 }, { "zur", 0 },
	{ "bis", 0 }, { "oder", 0 }, { "wir", 0 }, { "ihre", 0 },
	{ "ihnen", 0 }, { "durch", 0 }, { "vom", 0 }, { NULL, 0 }
};

const struct lang lang_de = {
	.code = "de",
	.name = "German",
	.noun = LANG_NOUN_LAST,
	.section = {
		[LANG_REFERENCE] = reference_words,
		[LANG_SUBJECT] = subject_words,
		[LANG_TO] = to_words,
		[LANG_COPY] = copy_words,
		[LANG_FROM] = from_words,
		[LANG_DATE] = date_words,
		[LANG_TIME] = time_words,
		[LANG_VENUE] = lang_de_venue,
		[LANG_CONTACT] = lang_de_contact,
		[LANG_PHONE] = lang_de_phone,
		[LANG_FAX] = lang_de_fax,
		[LANG_EMAIL] = lang_de_email,
		[LANG_WEB] = web_words,
		[LANG_SALUTATION] = salutation_words,
		[LANG_CLOSING] = closing_words,
		[LANG_SIGNED] = signed_words,
		[LANG_HONORIFIC] = lang_de_honorific,
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
		[LANG_SPEAKER] = lang_de_speaker,
		[LANG_BODY] = lang_de_body,
		[LANG_UNDECIDED] = lang_de_undecided,
		[LANG_SPEECH] = lang_de_speech,
		[LANG_BUSINESS] = lang_de_business,
		[LANG_TOPIC] = topic_words,
		[LANG_MEETING] = meeting_words,
		[LANG_INVITE] = invite_words,
		[LANG_PAST] = past_words,
		[LANG_ONLINE] = lang_de_online,
		[LANG_IN_PERSON] = lang_de_in_person,
		[LANG_HYBRID] = lang_de_hybrid,
		[LANG_REGISTER] = register_words,
		[LANG_JOIN] = join_words,
		[LANG_COLUMN_TIME] = column_time_words,
		[LANG_COLUMN_TITLE] = column_title_words,
		[LANG_COLUMN_SPEAKER] = lang_de_column_speaker,
		[LANG_COLUMN_DURATION] = column_duration_words,
		[LANG_COLUMN_DOCUMENT] = lang_de_column_document,
		[LANG_COLUMN_ROOM] = column_room_words,
		[LANG_COLUMN_DATE] = column_date_words,
		[LANG_VENUE_NOUN] = lang_de_venue_noun,
		[LANG_AT_PLACE] = lang_de_at_place,
		[LANG_TITLE_LEAD] = title_lead_words,
		[LANG_TITLE_END] = title_end_words,
		[LANG_SAME_PLACE] = lang_de_same_place,
		[LANG_FORMAT] = lang_de_format,
		[LANG_NO_VENUE] = lang_de_no_venue,
		[LANG_HOST] = lang_de_host,
		[LANG_BOTH] = lang_de_both,
		[LANG_EXCEPT] = lang_de_except,
		[LANG_ATTEND] = lang_de_attend,
		[LANG_ABOUT] = lang_de_about,
		[LANG_IS] = lang_de_is,
		[LANG_FORM] = lang_de_form,
		[LANG_OPENING] = opening_words,
		[LANG_POST] = lang_de_post,
		[LANG_COMPLIMENTS] = lang_de_compliments,
		[LANG_ORG] = lang_de_org,
		[LANG_MARK] = lang_de_mark,
		[LANG_ACTION] = lang_de_action,
		[LANG_BACKGROUND] = lang_de_background,
		[LANG_OF] = of_words,
		[LANG_ARTICLE] = article_words,
		[LANG_BESIDE] = beside_words,
		[LANG_AFTER] = after_words,
		[LANG_NOT] = not_words,
		[LANG_NOT_DUE] = not_due_words,
		[LANG_WAS] = was_words,
		[LANG_DUE_GLUE] = due_glue_words,
		[LANG_SUBMIT] = submit_words,
		[LANG_INSTEAD] = instead_words,
		[LANG_SAME_DAY] = same_day_words,
		[LANG_ALL] = all_words,
		[LANG_ADDRESSEE] = lang_de_addressee,
		[LANG_REPLY] = lang_de_reply,
		[LANG_BOUND] = bound_words,
		[LANG_MOVED] = moved_words,
		[LANG_LODGING] = lang_de_lodging,
		[LANG_STOPWORD] = stopword_words,
		[LANG_PRONOUN] = lang_de_pronoun,
		[LANG_PROXY] = lang_de_proxy,
	},
};
