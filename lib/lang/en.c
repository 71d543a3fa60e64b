/* SPDX-License-Identifier: MIT */
/* English. */
#include "lang/lang.h"

static const struct lang_word reference_words[] = {
	{ "ref", 0 }, { "meeting number", 0 }, { "refs no", 0 },
	{ "our ref", LANG_REF_OURS }, { "our reference", LANG_REF_OURS },
	{ "your ref", LANG_REF_THEIRS }, { "reference", 0 }, { "ref no", 0 },
	{ "reference no", 0 }, { "reference number", 0 },
	{ "our ref no", LANG_REF_OURS }, { "document ref", 0 },
	{ "circular ref", 0 }, { "ref number", 0 }, { "file ref", LANG_REF_FILE },
	{ "file no", LANG_REF_FILE }, { "file", LANG_REF_FILE }, { "document number", 0 },
	{ "in reply please refer to", LANG_REF_OURS },
	{ "in reply refer to", LANG_REF_OURS },
	{ "in reply, please refer to", LANG_REF_OURS },
	{ "in reply, please quote", LANG_REF_OURS },
	{ "when replying, please quote", LANG_REF_OURS },
	{ "please refer to", LANG_REF_OURS },
	{ "when replying please quote", LANG_REF_OURS },
	{ "in reply please quote", LANG_REF_OURS },
	{ "please quote", LANG_REF_OURS },
	{ "please quote in reply", LANG_REF_OURS },
	{ "our file", LANG_REF_OURS }, { "your reference", LANG_REF_THEIRS },
	{ "your file", LANG_REF_THEIRS }, { "document", LANG_REF_DOCUMENT },
	{ "document symbol", LANG_REF_DOCUMENT },
	{ "symbol", LANG_REF_DOCUMENT },
	{ "reg. no", 0 },
	{ "letter no", 0 }, { "index", LANG_REF_DOCUMENT },
	{ NULL, 0 }
};

static const struct lang_word subject_words[] = {
	{ "subject", 0 }, { "sub", 0 }, { "subj", 0 }, { "re", 0 },
	{ "regarding", 0 }, { "concerning", 0 }, { "title", 0 },
	{ "object", 0 },
	{ "in re", 0 },
	{ "event title", 0 }, { "meeting title", 0 }, { "event name", 0 },
	{ "name of event", 0 }, { "name of the event", 0 },
	{ "title of the event", 0 }, { "title of event", 0 },
	{ "name of the meeting", 0 }, { "title of the meeting", 0 },
	{ "subject matter", 0 }, { "concerns", 1 }, { "matter", 1 },
	{ "in the matter of", 1 }, { "with reference to", 1 },
	{ "with regard to", 1 }, { "about", 1 }, { "reg", 1 },
	{ "subject of the letter", 0 },
	{ NULL, 0 }
};

static const struct lang_word to_words[] = {
	{ "to", 0 }, { "attention", 0 }, { "attn", 0 }, { "addressees", 0 },
	{ "addressee", 0 }, { "for the attention of", 2 },
	{ "for attention of", 2 }, { "for attention", 0 },
	{ "for the attention of the", 2 }, { "to the attention of", 0 },
	{ "attention of", 0 },
	{ "addressed to", 0 },
	{ NULL, 0 }
};

static const struct lang_word copy_words[] = {
	{ "cc", 0 }, { "c.c", 0 }, { "copy", 0 }, { "copy to", 0 },
	{ "copies", 0 }, { "copies to", 0 }, { "copied to", 0 },
	{ "with copy to", 0 }, { "bcc", 0 }, { "carbon copy", 0 },
	{ "in copy", 0 }, { "in copy to", 0 }, { "with a copy to", 0 },
	{ "copy for information", 0 }, { NULL, 0 }
};

static const struct lang_word from_words[] = {
	{ "from", 0 }, { "secretariat", 2 }, { "sender", 0 },
	{ "issued by", 0 }, { "sent by", 0 }, { "organized by", 1 },
	{ "organised by", 1 }, { "organizer", 1 }, { "organizers", 1 },
	{ "organiser", 1 }, { "organisers", 1 }, { "convened by", 1 },
	{ NULL, 0 }
};

static const struct lang_word date_words[] = {
	{ "sent", 2 }, { "sent on", 2 }, { "posted", 2 }, { "posted on", 2 },
	{ "date sent", 2 },
	{ "draft", 1 }, { "draft of", 1 }, { "last updated on", 1 },
	{ "last updated", 1 }, { "last update", 1 }, { "updated on", 1 },
	{ "version of", 1 }, { "as of", 1 }, { "issued on", 1 }, { "date", 0 },
	{ "dates", 0 }, { "dated", 0 }, { "date of issue", 2 },
	{ "issue date", 2 }, { "date and time", 0 }, { "date & time", 0 },
	{ "date/time", 0 }, { "when", 0 }, { "day", 0 }, { "event date", 0 },
	{ "meeting date", 0 }, { "date issued", 2 }, { "issued", 2 },
	{ "date of document", 2 }, { "date of circulation", 2 },
	{ "date and venue", 0 }, { "dates and venue", 0 },
	{ "date and place", 0 }, { "dates and place", 0 },
	{ "date, time and venue", 0 }, { "date & venue", 0 },
	{ "venue and date", 0 }, { "venue and dates", 0 },
	{ "place and date", 0 },
	{ "published", 2 }, { "published on", 2 },
	{ "date of publication", 2 }, { "date posted", 2 },
	{ "release date", 2 },
	{ NULL, 0 }
};

static const struct lang_word time_words[] = {
	{ "time", 0 }, { "times", 0 }, { "hour", 0 }, { "hours", 0 },
	{ "at what time", 0 }, { "start time", 0 }, { "starting time", 0 },
	{ "timing", 0 }, { "schedule", 0 }, { "date and time", 0 },
	{ "date & time", 0 }, { "date/time", 0 }, { "when", 0 }, { NULL, 0 }
};

static const struct lang_word web_words[] = {
	{ "web", 0 }, { "website", 0 }, { "web site", 0 }, { "web page", 0 },
	{ "webpage", 0 }, { "url", 0 }, { "internet", 0 }, { "homepage", 0 },
	{ "home page", 0 }, { "event website", 0 }, { "meeting website", 0 },
	{ "event page", 0 }, { "online", 0 }, { "event webpage", 0 },
	{ NULL, 0 }
};

static const struct lang_word salutation_words[] = {
	{ "dear sir", 0 }, { "dear madam", 0 }, { "dear sir/madam", 0 },
	{ "dear madam/sir", 0 }, { "dear sir or madam", 0 },
	{ "dear madam or sir", 0 }, { "dear sirs", 0 },
	{ "dear colleague", 0 }, { "dear colleagues", 0 }, { "dear mr", 0 },
	{ "dear ms", 0 }, { "dear mrs", 0 }, { "dear dr", 0 },
	{ "dear prof", 0 }, { "dear professor", 0 }, { "dear excellency", 0 },
	{ "dear ambassador", 0 }, { "dear minister", 0 },
	{ "dear members", 0 }, { "dear member", 0 }, { "dear delegate", 0 },
	{ "dear delegates", 0 }, { "dear all", 0 }, { "dear friends", 0 },
	{ "dear partners", 0 }, { "dear participants", 0 },
	{ "dear participant", 0 }, { "excellency", 0 }, { "excellencies", 0 },
	{ "your excellency", 0 }, { "madam", 0 }, { "sir/madam", 0 },
	{ "madam/sir", 0 }, { "sir, madam", 0 }, { "madam, sir", 0 },
	{ "dear sir, madam", 0 }, { "dear sir, dear madam", 0 },
	{ "dear madam, dear sir", 0 }, { "dear madam, sir", 0 },
	{ "to whom it may concern", 0 }, { "ladies and gentlemen", 0 },
	{ "dear focal point", 0 }, { "dear focal points", 0 },
	{ "dear chair", 0 }, { "dear*", 0 }, { "sir", 1 }, { "sirs", 1 },
	{ "gentlemen", 1 }, { NULL, 0 }
};

static const struct lang_word closing_words[] = {
	{ "yours faithfully", 0 }, { "yours sincerely", 0 },
	{ "yours truly", 0 }, { "sincerely", 0 }, { "sincerely yours", 0 },
	{ "faithfully yours", 0 }, { "best regards", 0 },
	{ "kind regards", 0 }, { "with kind regards", 0 },
	{ "with best regards", 0 }, { "regards", 0 }, { "respectfully", 0 },
	{ "yours respectfully", 0 }, { "respectfully yours", 0 },
	{ "accept, sir", 0 }, { "please accept", 0 },
	{ "accept, excellency", 0 }, { "accept the assurances", 0 },
	{ "avails itself of this opportunity", 1 },
	{ "avails himself of this opportunity", 1 },
	{ "avails herself of this opportunity", 1 },
	{ "avail themselves of this opportunity", 1 },
	{ "takes this opportunity to renew", 1 }, { "with my best wishes", 0 },
	{ "with best wishes", 0 }, { "best wishes", 0 },
	{ "very truly yours", 0 }, { "with my highest consideration", 0 },
	{ "thanking you in advance", 0 }, { "on behalf of", 0 },
	{ "avails itself of the opportunity", 1 },
	{ "avail itself of this opportunity", 1 },
	{ "takes this opportunity to express", 1 },
	{ "avails itself of this occasion", 1 },
	{ "your obedient servant", 0 }, { "i have the honour to be", 0 },
	{ "i have the honor to be", 0 }, { "i remain", 0 },
	{ "warm regards", 0 }, { "with warm regards", 0 },
	{ "with warmest regards", 0 }, { "with kindest regards", 0 },
	{ "yours very truly", 0 }, { "yours cordially", 0 },
	{ "cordially", 0 }, { NULL, 0 }
};

static const struct lang_word signed_words[] = {
	{ "signed", 0 }, { "original signed", 0 }, { "original signed by", 0 },
	{ "(signed)", 0 }, { "[signed]", 0 }, { "sgd", 0 }, { "s/d", 0 },
	{ "signed by", 0 }, { "signature", 0 }, { NULL, 0 }
};

static const struct lang_word doctype_words[] = {
	{ "circular", LANG_CIRCULAR }, { "circular no", LANG_CIRCULAR },
	{ "state letter", LANG_CIRCULAR_LETTER },
	{ "circular letter", LANG_CIRCULAR_LETTER },
	{ "circular-letter", LANG_CIRCULAR_LETTER },
	{ "circular-lc", LANG_CIRCULAR_LETTER },
	{ "circular letter no", LANG_CIRCULAR_LETTER },
	{ "administrative circular", LANG_ADMIN_CIRCULAR },
	{ "administrative circular letter", LANG_ADMIN_CIRCULAR },
	{ "collective letter", LANG_COLLECTIVE_LETTER },
	{ "collective-letter", LANG_COLLECTIVE_LETTER },
	{ "letter", LANG_LETTER }, { "letter of invitation", LANG_LETTER },
	{ "invitation letter", LANG_LETTER },
	{ "note verbale", LANG_NOTE_VERBALE },
	{ "verbal note", LANG_NOTE_VERBALE },
	{ "concept note", LANG_CONCEPT_NOTE },
	{ "concept paper", LANG_CONCEPT_NOTE },
	{ "concept document", LANG_CONCEPT_NOTE },
	{ "agenda", LANG_AGENDA_DOC }, { "draft agenda", LANG_AGENDA_DOC },
	{ "provisional agenda", LANG_AGENDA_DOC },
	{ "programme", LANG_AGENDA_DOC },
	{ "draft programme", LANG_AGENDA_DOC },
	{ "provisional programme", LANG_AGENDA_DOC },
	{ "corrigendum", LANG_CORRIGENDUM },
	{ "corrigenda", LANG_CORRIGENDUM }, { "corr", LANG_CORRIGENDUM },
	{ "erratum", LANG_CORRIGENDUM }, { "addendum", LANG_ADDENDUM },
	{ "addenda", LANG_ADDENDUM }, { "add", LANG_ADDENDUM },
	{ "notification", LANG_LETTER },
	{ "notification to the parties", LANG_LETTER },
	{ "meeting notice", LANG_LETTER },
	{ "provisional timetable", LANG_AGENDA_DOC },
	{ "indicative timetable", LANG_AGENDA_DOC },
	{ "draft programme of work", LANG_AGENDA_DOC },
	{ "tentative programme", LANG_AGENDA_DOC },
	{ "note verbale circular", LANG_NOTE_VERBALE },
	{ "draft concept note", LANG_CONCEPT_NOTE },
	{ "concept note and agenda", LANG_CONCEPT_NOTE },
	{ "concept note and programme", LANG_CONCEPT_NOTE },
	{ "background and concept note", LANG_CONCEPT_NOTE },
	{ "annotated agenda", LANG_AGENDA_DOC },
	{ "annotated provisional agenda", LANG_AGENDA_DOC },
	{ NULL, 0 }
};

static const struct lang_word relation_words[] = {
	{ "corrigendum", LANG_REL_CORRIGENDUM },
	{ "corr", LANG_REL_CORRIGENDUM }, { "erratum", LANG_REL_CORRIGENDUM },
	{ "correction", LANG_REL_CORRIGENDUM },
	{ "addendum", LANG_REL_ADDENDUM }, { "add", LANG_REL_ADDENDUM },
	{ "supplement", LANG_REL_ADDENDUM }, { "revision", LANG_REL_REVISION },
	{ "rev", LANG_REL_REVISION }, { "revised", LANG_REL_REVISION },
	{ NULL, 0 }
};

static const struct lang_word month_words[] = {
	{ "january", 1 }, { "february", 2 }, { "march", 3 }, { "april", 4 },
	{ "may", 5 }, { "june", 6 }, { "july", 7 }, { "august", 8 },
	{ "september", 9 }, { "october", 10 }, { "november", 11 },
	{ "december", 12 }, { "jan", 1 }, { "feb", 2 }, { "febr", 2 },
	{ "mar", 3 }, { "apr", 4 }, { "jun", 6 }, { "jul", 7 }, { "aug", 8 },
	{ "sep", 9 }, { "sept", 9 }, { "oct", 10 }, { "nov", 11 },
	{ "dec", 12 }, { NULL, 0 }
};

static const struct lang_word weekday_words[] = {
	{ "monday", 0 }, { "tuesday", 1 }, { "wednesday", 2 },
	{ "thursday", 3 }, { "friday", 4 }, { "saturday", 5 }, { "sunday", 6 },
	{ "mon", 0 }, { "tue", 1 }, { "tues", 1 }, { "wed", 2 }, { "weds", 2 },
	{ "thu", 3 }, { "thur", 3 }, { "thurs", 3 }, { "fri", 4 },
	{ "sat", 5 }, { "sun", 6 }, { "mondays", 0 }, { "tuesdays", 1 },
	{ "wednesdays", 2 }, { "thursdays", 3 }, { "fridays", 4 },
	{ "saturdays", 5 }, { "sundays", 6 }, { NULL, 0 }
};

static const struct lang_word ordinal_words[] = {
	{ "first", 101 }, { "second", 102 }, { "third", 103 },
	{ "fourth", 104 }, { "fifth", 105 }, { "sixth", 106 },
	{ "seventh", 107 }, { "eighth", 108 }, { "ninth", 109 },
	{ "tenth", 110 }, { "one", 1 }, { "two", 2 }, { "three", 3 },
	{ "four", 4 }, { "five", 5 }, { "six", 6 }, { "seven", 7 },
	{ "eight", 8 }, { "nine", 9 }, { "ten", 10 }, { "eleven", 11 }, { "twelve", 12 },
	{ "fifteen", 15 }, { "twenty", 20 }, { "thirty", 30 },
	{ "forty-five", 45 }, { "sixty", 60 }, { "ninety", 90 },
	{ "eleventh", 111 }, { "twelfth", 112 }, { "thirteenth", 113 },
	{ "fourteenth", 114 }, { "fifteenth", 115 }, { "sixteenth", 116 },
	{ "seventeenth", 117 }, { "eighteenth", 118 }, { "nineteenth", 119 },
	{ "twentieth", 120 }, { "thirtieth", 130 }, { "fortieth", 140 },
	{ "fiftieth", 150 }, { "sixtieth", 160 }, { "seventieth", 170 },
	{ "eightieth", 180 }, { "ninetieth", 190 }, { NULL, 0 }
};

static const struct lang_word ordinal_suffix_words[] = {
	{ "st", 1 }, { "nd", 2 }, { "rd", 3 }, { "th", 0 }, { NULL, 0 }
};

static const struct lang_word range_from_words[] = {
	{ "from", 0 }, { "between", 1 }, { "starting", 0 },
	{ "starting from", 0 }, { "beginning", 0 }, { "commencing", 0 },
	{ "starting at", 0 }, { NULL, 0 }
};

static const struct lang_word range_to_words[] = {
	{ "to", 0 }, { "until", 0 }, { "till", 0 }, { "through", 0 },
	{ "thru", 0 }, { "up to", 0 }, { "til", 0 }, { "and until", 0 },
	{ "to approximately", 0 }, { "ending at", 0 }, { "ending", 0 },
	{ NULL, 0 }
};

static const struct lang_word and_words[] = {
	{ "and", 0 }, { "&", 0 }, { "or", 0 }, { "as well as", 0 }, { NULL, 0 }
};

static const struct lang_word day_glue_words[] = {
	{ "of", 0 }, { "the", 0 }, { "on", 0 }, { "in", 0 }, { NULL, 0 }
};

static const struct lang_word year_suffix_words[] = {
	{ "ad", 0 }, { "c.e", 0 }, { NULL, 0 }
};

static const struct lang_word hour_suffix_words[] = {
	{ "hours", 0 }, { "hrs", 0 }, { "h", 0 }, { "hr", 0 }, { "hour", 0 },
	{ "o'clock", 0 }, { "hs", 0 }, { NULL, 0 }
};

static const struct lang_word minute_suffix_words[] = {
	{ "min", 0 }, { "mins", 0 }, { "minutes", 0 }, { "m", 0 },
	{ "half past", 130 }, { "half-past", 130 }, { "quarter past", 115 },
	{ "a quarter past", 115 }, { "quarter to", 245 },
	{ "a quarter to", 245 }, { NULL, 0 }
};

static const struct lang_word meridiem_words[] = {
	{ "am", 0 }, { "a.m", 0 }, { "a. m", 0 }, { "a.m.", 0 }, { "pm", 12 },
	{ "p.m", 12 }, { "p. m", 12 }, { "p.m.", 12 }, { "in the morning", 0 },
	{ "in the afternoon", 12 }, { "in the evening", 12 }, { NULL, 0 }
};

static const struct lang_word clock_words[] = {
	{ "noon", 720 }, { "midday", 720 }, { "mid-day", 720 },
	{ "12 noon", 720 }, { "midnight", 0 }, { "12 midnight", 0 },
	{ "noontime", 720 }, { NULL, 0 }
};

static const struct lang_word day_part_words[] = {
	{ "morning", 0 }, { "a.m", 0 }, { "a.m.", 0 }, { "am", 0 },
	{ "morning session", 0 }, { "in the morning", 0 },
	{ "morning only", 0 }, { "afternoon", 12 }, { "p.m", 12 },
	{ "p.m.", 12 }, { "pm", 12 }, { "afternoon session", 12 },
	{ "in the afternoon", 12 }, { "afternoon only", 12 },
	{ "evening", 18 }, { "in the evening", 18 }, { "night", 18 },
	{ NULL, 0 }
};

static const struct lang_word duration_unit_words[] = {
	{ "min", 1 }, { "mins", 1 }, { "minute", 1 }, { "minutes", 1 },
	{ "minutes'", 1 }, { "mn", 1 }, { "h", 60 }, { "hr", 60 },
	{ "hrs", 60 }, { "hour", 60 }, { "hours", 60 }, { NULL, 0 }
};

static const struct lang_word deadline_words[] = {
	{ "but not later than", LANG_DUE_BEFORE },
	{ "but no later than", LANG_DUE_BEFORE },
	{ "and not later than", LANG_DUE_BEFORE },
	{ "and no later than", LANG_DUE_BEFORE },
	{ "and in any case not later than", LANG_DUE_BEFORE },
	{ "and in any event not later than", LANG_DUE_BEFORE },
	{ "but in any case not later than", LANG_DUE_BEFORE },
	{ "not later than", LANG_DUE_BEFORE },
	{ "no later than", LANG_DUE_BEFORE }, { "not later", LANG_DUE_BEFORE },
	{ "on or before", LANG_DUE_BEFORE }, { "latest by", LANG_DUE_BEFORE },
	{ "by the latest", LANG_DUE_BEFORE }, { "closes on", LANG_DUE_END },
	{ "closes", LANG_DUE_END }, { "due by", LANG_DUE_BEFORE },
	{ "due on", LANG_DUE_BEFORE }, { "expires on", LANG_DUE_BEFORE },
	{ "will close on", LANG_DUE_END }, { "close on", LANG_DUE_END },
	{ "by close of business on", LANG_DUE_BEFORE },
	{ "by cob", LANG_DUE_BEFORE }, { "ends on", LANG_DUE_END },
	{ "not after", LANG_DUE_BEFORE },
	{ "by no later than", LANG_DUE_BEFORE },
	{ "accepted until", LANG_DUE_BEFORE },
	{ "open until", LANG_DUE_BEFORE }, { "by end of", LANG_DUE_BEFORE },
	{ "ending on", LANG_DUE_END }, { "extended to", LANG_DUE_BEFORE },
	{ "extended until", LANG_DUE_BEFORE },
	{ "is closed on", LANG_DUE_END }, { "will end on", LANG_DUE_END },
	{ "respond by", LANG_DUE_BEFORE }, { "deadline", LANG_DUE_NOUN },
	{ "deadlines", LANG_DUE_NOUN }, { "closing date", LANG_DUE_NOUN },
	{ "due date", LANG_DUE_NOUN }, { "last date", LANG_DUE_NOUN },
	{ "final date", LANG_DUE_NOUN }, { "cut-off date", LANG_DUE_NOUN },
	{ "cutoff date", LANG_DUE_NOUN }, { "following dates", LANG_DUE_NOUN },
	{ "last day", LANG_DUE_NOUN }, { "by", LANG_DUE_WEAK },
	{ "before", LANG_DUE_WEAK }, { "until", LANG_DUE_WEAK },
	{ "up to", LANG_DUE_WEAK }, { "due", LANG_DUE_WEAK },
	{ "prior to", LANG_DUE_WEAK }, { "at the latest", LANG_DUE_ROUND },
	{ "at latest", LANG_DUE_ROUND }, { NULL, 0 }
};

static const struct lang_word at_words[] = {
	{ "at", 0 }, { "@", 0 }, { "from", 0 }, { "starting at", 0 },
	{ "beginning at", 0 }, { "as of", 0 }, { NULL, 0 }
};

static const struct lang_word local_time_words[] = {
	{ "local time", 0 }, { "local times", 0 }, { "local hours", 0 },
	{ "local", 0 }, { "local hour", 0 }, { "time locally", 0 },
	{ "venue time", 0 }, { "local time of the venue", 0 },
	{ "host country time", 0 }, { "(local time)", 0 }, { NULL, 0 }
};

static const struct lang_word time_of_words[] = {
	{ "time", 0 }, { "standard time", 0 }, { "daylight time", 0 },
	{ "summer time", 0 }, { "daylight saving time", 0 }, { "times", 0 },
	{ "times are those of", 1 }, { "hours are those of", 1 }, { NULL, 0 }
};

static const struct lang_word zone_name_words[] = {
	{ "central european time", LANG_ZONE_CENTRAL_EUROPE },
	{ "central european summer time", LANG_ZONE_CENTRAL_EUROPE },
	{ "central european standard time", LANG_ZONE_CENTRAL_EUROPE },
	{ "middle european time", LANG_ZONE_CENTRAL_EUROPE },
	{ "central europe time", LANG_ZONE_CENTRAL_EUROPE },
	{ "eastern european time", LANG_ZONE_EASTERN_EUROPE },
	{ "eastern european summer time", LANG_ZONE_EASTERN_EUROPE },
	{ "western european time", LANG_ZONE_WESTERN_EUROPE },
	{ "western european summer time", LANG_ZONE_WESTERN_EUROPE },
	{ "british summer time", LANG_ZONE_BRITAIN },
	{ "uk time", LANG_ZONE_BRITAIN },
	{ "eastern time", LANG_ZONE_US_EASTERN },
	{ "eastern standard time", LANG_ZONE_US_EASTERN },
	{ "eastern daylight time", LANG_ZONE_US_EASTERN },
	{ "us eastern time", LANG_ZONE_US_EASTERN },
	{ "central time", LANG_ZONE_US_CENTRAL },
	{ "central standard time", LANG_ZONE_US_CENTRAL },
	{ "central daylight time", LANG_ZONE_US_CENTRAL },
	{ "mountain time", LANG_ZONE_US_MOUNTAIN },
	{ "pacific time", LANG_ZONE_US_PACIFIC },
	{ "pacific standard time", LANG_ZONE_US_PACIFIC },
	{ "pacific daylight time", LANG_ZONE_US_PACIFIC },
	{ "greenwich mean time", LANG_ZONE_UTC },
	{ "coordinated universal time", LANG_ZONE_UTC },
	{ "universal time coordinated", LANG_ZONE_UTC },
	{ "universal time", LANG_ZONE_UTC },
	{ "universal coordinated time", LANG_ZONE_UTC },
	{ "moscow time", LANG_ZONE_MOSCOW },
	{ "moscow standard time", LANG_ZONE_MOSCOW },
	{ "beijing time", LANG_ZONE_CHINA },
	{ "china standard time", LANG_ZONE_CHINA },
	{ "japan standard time", LANG_ZONE_JAPAN },
	{ "japan time", LANG_ZONE_JAPAN },
	{ "india standard time", LANG_ZONE_INDIA },
	{ "indian standard time", LANG_ZONE_INDIA },
	{ "east africa time", LANG_ZONE_EAST_AFRICA },
	{ "eastern africa time", LANG_ZONE_EAST_AFRICA },
	{ "east african time", LANG_ZONE_EAST_AFRICA },
	{ "west africa time", LANG_ZONE_WEST_AFRICA },
	{ "central africa time", LANG_ZONE_CENTRAL_AFRICA },
	{ "south africa standard time", LANG_ZONE_SOUTH_AFRICA },
	{ "arabia standard time", LANG_ZONE_ARABIA },
	{ "arabian standard time", LANG_ZONE_ARABIA },
	{ "gulf standard time", LANG_ZONE_GULF },
	{ "brasilia time", LANG_ZONE_BRASILIA },
	{ "argentina time", LANG_ZONE_ARGENTINA },
	{ "atlantic standard time", LANG_ZONE_ATLANTIC },
	{ "atlantic time", LANG_ZONE_ATLANTIC },
	{ "australian eastern standard time", LANG_ZONE_AUSTRALIA_EAST },
	{ "australian eastern daylight time", LANG_ZONE_AUSTRALIA_EAST },
	{ "indochina time", LANG_ZONE_INDOCHINA },
	{ "korea standard time", LANG_ZONE_KOREA },
	{ "singapore standard time", LANG_ZONE_SINGAPORE },
	{ "new zealand standard time", LANG_ZONE_NEW_ZEALAND }, { NULL, 0 }
};

static const struct lang_word agenda_words[] = {
	{ "agenda", 0 }, { "draft agenda", 0 }, { "provisional agenda", 0 },
	{ "tentative agenda", 0 }, { "proposed agenda", 0 },
	{ "programme", 0 }, { "program", 0 }, { "draft programme", 0 },
	{ "provisional programme", 0 }, { "advance programme", 0 },
	{ "tentative programme", 0 }, { "preliminary programme", 0 },
	{ "programme of work", 0 }, { "schedule", 0 }, { "timetable", 0 },
	{ "time management plan", 0 }, { "time plan", 0 },
	{ "order of business", 0 }, { "work programme", 0 },
	{ "draft program", 0 }, { "tentative program", 0 },
	{ "tentative schedule", 0 }, { "draft time plan", 0 },
	{ "programme outline", 0 }, { "session structure", 0 },
	{ "run of show", 0 }, { "running order", 0 },
	{ "agenda of the meeting", 0 }, { "order of the day", 0 },
	{ "structure of the session", 0 }, { "agendas", 0 },
	{ "draft agendas", 0 }, { "provisional agendas", 0 },
	{ "programmes", 0 }, { "schedules", 0 }, { "main topics", 0 },
	{ "main items", 0 }, { "organization of work", 0 },
	{ "organisation of work", 0 }, { NULL, 0 }
};

static const struct lang_word annex_words[] = {
	{ "annex", 0 }, { "annexes", 0 }, { "appendix", 0 },
	{ "appendices", 0 }, { "attachment", 0 }, { "attachments", 0 },
	{ "enclosure", 0 }, { "enclosures", 0 }, { "encl", 0 }, { "encls", 0 },
	{ "enc", 0 }, { "att", 0 }, { "attached", 0 }, { NULL, 0 }
};

static const struct lang_word item_words[] = {
	{ "item", 0 }, { "agenda item", 0 }, { "point", 0 }, { "items", 0 },
	{ "question", 0 }, { NULL, 0 }
};

static const struct lang_word session_words[] = {
	{ "session", 0 }, { "part", 0 }, { "panel", 0 }, { "segment", 0 },
	{ "block", 0 }, { "module", 0 }, { "theme", 0 }, { "topic", 0 },
	{ "round table", 0 },
	{ "roundtable", 0 }, { "plenary", 0 }, { "day", 0 }, { "keynote", 0 },
	{ "workshop", 0 }, { "breakout", 0 }, { "breakout session", 0 },
	{ "panel discussion", 0 }, { "parallel session", 0 },
	{ "working group", 0 }, { "group", 0 }, { "special session", 0 },
	{ "technical session", 0 }, { "high-level segment", 0 },
	{ "opening session", 0 }, { "closing session", 0 }, { NULL, 0 }
};

static const struct lang_word break_words[] = {
	{ "break", 0 }, { "coffee break", 0 }, { "coffee/tea break", 0 },
	{ "coffee", 0 }, { "coffee breaks", 0 }, { "tea break", 0 },
	{ "tea/coffee break", 0 }, { "tea", 0 }, { "tea and coffee", 0 },
	{ "lunch", 0 }, { "lunch break", 0 }, { "luncheon", 0 },
	{ "health break", 0 }, { "networking break", 0 },
	{ "refreshments", 0 }, { "coffee and tea", 0 },
	{ "refreshment break", 0 }, { "break for lunch", 0 },
	{ "lunch time", 0 }, { "dinner", 0 }, { "reception", 0 },
	{ "cocktail", 0 }, { "comfort break", 0 }, { "short break", 0 },
	{ "group photo", 0 }, { "family photo", 0 }, { "pause", 0 },
	{ NULL, 0 }
};

static const struct lang_word topic_words[] = {
	{ "topic", 0 }, { "topics", 0 }, { "theme", 0 }, { "themes", 0 },
	{ "objective", 0 }, { "objectives", 0 }, { "focus", 0 },
	{ "session focus", 0 }, { "discussion topics", 0 }, { "aim", 0 },
	{ "purpose", 0 }, { "guiding questions", 0 }, { "key questions", 0 },
	{ "description", 0 }, { "overview", 0 }, { "scope", 0 },
	{ "expected outcome", 0 }, { "expected outcomes", 0 }, { NULL, 0 }
};

static const struct lang_word register_words[] = {
	{ "register", 0 }, { "registration", 0 }, { "registrations", 0 },
	{ "pre-registration", 0 }, { "pre-register", 0 }, { "registered", 0 },
	{ "registering", 0 }, { "online registration", 0 },
	{ "registration form", 0 }, { "registration link", 0 },
	{ "to register", 0 }, { "event registration", 0 }, { "sign up", 0 },
	{ "rsvp", 0 }, { "r.s.v.p", 0 }, { "enrol", 0 }, { "enrolment", 0 },
	{ "enroll", 0 }, { "apply", 0 }, { NULL, 0 }
};

static const struct lang_word join_words[] = {
	{ "join", 0 }, { "joining", 0 }, { "connect", 0 }, { "connecting", 0 },
	{ "connection", 0 }, { "zoom", 0 }, { "link to join", 0 },
	{ "join the meeting", 0 }, { "meeting link", 0 }, { "access link", 0 },
	{ "meeting id", 0 }, { "webinar id", 0 }, { "dial in", 0 },
	{ "dial-in", 0 }, { "passcode", 0 }, { "log in", 0 }, { "login", 0 },
	{ "meeting room link", 0 }, { "webcast", 0 }, { "live stream", 0 },
	{ "livestream", 0 }, { "connection details", 0 }, { "watch", 0 },
	{ "remote access", 0 }, { NULL, 0 }
};

static const struct lang_word column_time_words[] = {
	{ "time", 0 }, { "times", 0 }, { "hour", 0 }, { "hours", 0 },
	{ "date and time", 0 }, { "time slot", 0 }, { "timing", 0 },
	{ "schedule", 0 }, { "date/time", 0 }, { "start", 0 }, { "finish", 0 },
	{ "from", 0 }, { "to", 0 }, { "begin", 0 }, { "end", 0 },
	{ "time (utc)", 0 }, { "time (cet)", 0 }, { "time (cest)", 0 },
	{ "local time", 0 }, { "start time", 0 }, { "end time", 0 },
	{ "slot", 0 }, { "when", 0 }, { "session time", 0 },
	{ "beginning", 0 }, { "time of day", 0 }, { "date & time", 0 },
	{ NULL, 0 }
};

static const struct lang_word column_title_words[] = {
	{ "item", 0 }, { "items", 0 }, { "agenda item", 0 }, { "agenda", 0 },
	{ "agenda items", 0 }, { "topic", 0 }, { "topics", 0 }, { "title", 0 },
	{ "subject", 0 }, { "activity", 0 }, { "activities", 0 },
	{ "session", 0 }, { "sessions", 0 }, { "programme", 0 },
	{ "program", 0 }, { "description", 0 }, { "event", 0 },
	{ "content", 0 }, { "contents", 0 }, { "details", 0 },
	{ "presentation", 0 }, { "theme", 0 }, { "discussion", 0 },
	{ "issue", 0 }, { "issues", 0 }, { "agenda point", 0 }, { "what", 0 },
	{ "session title", 0 }, { "programme item", 0 }, { "item title", 0 },
	{ "meeting", 0 }, { "business", 0 }, { "segment", 0 },
	{ "subject matter", 0 }, { "agenda topic", 0 }, { NULL, 0 }
};

static const struct lang_word column_duration_words[] = {
	{ "duration", 0 }, { "length", 0 }, { "minutes", 0 }, { "min", 0 },
	{ "mins", 0 }, { "time allotted", 0 }, { "time allocated", 0 },
	{ "allotted time", 0 }, { "duration (min)", 0 },
	{ "duration (minutes)", 0 }, { "time (min)", 0 },
	{ "allocated time", 0 }, { "mins.", 0 }, { "time allocation", 0 },
	{ NULL, 0 }
};

static const struct lang_word column_room_words[] = {
	{ "room", 0 }, { "rooms", 0 }, { "venue", 0 }, { "location", 0 },
	{ "place", 0 }, { "where", 0 }, { "meeting room", 0 }, { "hall", 0 },
	{ NULL, 0 }
};

static const struct lang_word column_date_words[] = {
	{ "date", 0 }, { "dates", 0 }, { "day", 0 }, { "days", 0 },
	{ "date of meeting", 0 }, { "meeting dates", 0 }, { "when", 0 },
	{ "deadline", 0 }, { "deadlines", 0 }, { NULL, 0 }
};

static const struct lang_word stopword_words[] = {
	{ "the", 0 }, { "of", 0 }, { "and", 0 }, { "to", 0 }, { "in", 0 },
	{ "for", 0 }, { "is", 0 }, { "that", 0 }, { "on", 0 }, { "with", 0 },
	{ "as", 0 }, { "by", 0 }, { "this", 0 }, { "be", 0 }, { "are", 0 },
	{ "will", 0 }, { "at", 0 }, { "from", 0 }, { "or", 0 }, { "your", 0 },
	{ "you", 0 }, { "which", 0 }, { "not", 0 }, { "have", 0 },
	{ "has", 0 }, { "an", 0 }, { "it", 0 }, { "its", 0 }, { "please", 0 },
	{ "their", 0 }, { "all", 0 }, { "our", 0 }, { "we", 0 }, { "was", 0 },
	{ "been", 0 }, { "would", 0 }, { "may", 0 }, { "these", 0 },
	{ "should", 0 }, { "who", 0 }, { "any", 0 }, { "more", 0 },
	{ "such", 0 }, { "other", 0 }, { "can", 0 }, { "between", 0 },
	{ "during", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_venue[];
extern const struct lang_word lang_en_venue_noun[];
extern const struct lang_word lang_en_at_place[];
extern const struct lang_word lang_en_same_place[];
extern const struct lang_word lang_en_online[];
extern const struct lang_word lang_en_in_person[];
extern const struct lang_word lang_en_hybrid[];
extern const struct lang_word lang_en_format[];
extern const struct lang_word lang_en_no_venue[];
extern const struct lang_word lang_en_host[];
extern const struct lang_word lang_en_both[];
extern const struct lang_word lang_en_except[];
extern const struct lang_word lang_en_is[];
extern const struct lang_word lang_en_form[];
extern const struct lang_word lang_en_attend[];
extern const struct lang_word lang_en_about[];
extern const struct lang_word lang_en_speaker[];
extern const struct lang_word lang_en_column_document[];
extern const struct lang_word lang_en_column_speaker[];
extern const struct lang_word lang_en_body[];
extern const struct lang_word lang_en_undecided[];
extern const struct lang_word lang_en_business[];
extern const struct lang_word lang_en_speech[];
extern const struct lang_word lang_en_title_lead[];
extern const struct lang_word lang_en_title_end[];
extern const struct lang_word lang_en_opening[];
extern const struct lang_word lang_en_of[];
extern const struct lang_word lang_en_article[];
extern const struct lang_word lang_en_beside[];
extern const struct lang_word lang_en_after[];
extern const struct lang_word lang_en_not[];
extern const struct lang_word lang_en_not_due[];
extern const struct lang_word lang_en_was[];
extern const struct lang_word lang_en_due_glue[];
extern const struct lang_word lang_en_submit[];
extern const struct lang_word lang_en_instead[];
extern const struct lang_word lang_en_same_day[];
extern const struct lang_word lang_en_all[];
extern const struct lang_word lang_en_bound[];
extern const struct lang_word lang_en_moved[];
extern const struct lang_word lang_en_post[];
extern const struct lang_word lang_en_compliments[];
extern const struct lang_word lang_en_org[];
extern const struct lang_word lang_en_mark[];
extern const struct lang_word lang_en_action[];
extern const struct lang_word lang_en_background[];
extern const struct lang_word lang_en_contact[];
extern const struct lang_word lang_en_phone[];
extern const struct lang_word lang_en_fax[];
extern const struct lang_word lang_en_email[];
extern const struct lang_word lang_en_honorific[];
extern const struct lang_word lang_en_addressee[];
extern const struct lang_word lang_en_reply[];
extern const struct lang_word lang_en_lodging[];
extern const struct lang_word lang_en_proxy[];
extern const struct lang_word lang_en_pronoun[];
extern const struct lang_word lang_en_meeting[];
extern const struct lang_word lang_en_invite[];
extern const struct lang_word lang_en_past[];

const struct lang lang_en = {
	.code = "en",
	.name = "English",
	.noun = LANG_NOUN_LAST,
	.month_first = true,
	.section = {
		[LANG_REFERENCE] = reference_words,
		[LANG_SUBJECT] = subject_words,
		[LANG_TO] = to_words,
		[LANG_COPY] = copy_words,
		[LANG_FROM] = from_words,
		[LANG_DATE] = date_words,
		[LANG_TIME] = time_words,
		[LANG_VENUE] = lang_en_venue,
		[LANG_CONTACT] = lang_en_contact,
		[LANG_PHONE] = lang_en_phone,
		[LANG_FAX] = lang_en_fax,
		[LANG_EMAIL] = lang_en_email,
		[LANG_WEB] = web_words,
		[LANG_SALUTATION] = salutation_words,
		[LANG_CLOSING] = closing_words,
		[LANG_SIGNED] = signed_words,
		[LANG_HONORIFIC] = lang_en_honorific,
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
		[LANG_SPEAKER] = lang_en_speaker,
		[LANG_BODY] = lang_en_body,
		[LANG_UNDECIDED] = lang_en_undecided,
		[LANG_SPEECH] = lang_en_speech,
		[LANG_BUSINESS] = lang_en_business,
		[LANG_TOPIC] = topic_words,
		[LANG_MEETING] = lang_en_meeting,
		[LANG_INVITE] = lang_en_invite,
		[LANG_PAST] = lang_en_past,
		[LANG_ONLINE] = lang_en_online,
		[LANG_IN_PERSON] = lang_en_in_person,
		[LANG_HYBRID] = lang_en_hybrid,
		[LANG_REGISTER] = register_words,
		[LANG_JOIN] = join_words,
		[LANG_COLUMN_TIME] = column_time_words,
		[LANG_COLUMN_TITLE] = column_title_words,
		[LANG_COLUMN_SPEAKER] = lang_en_column_speaker,
		[LANG_COLUMN_DURATION] = column_duration_words,
		[LANG_COLUMN_DOCUMENT] = lang_en_column_document,
		[LANG_COLUMN_ROOM] = column_room_words,
		[LANG_COLUMN_DATE] = column_date_words,
		[LANG_VENUE_NOUN] = lang_en_venue_noun,
		[LANG_AT_PLACE] = lang_en_at_place,
		[LANG_TITLE_LEAD] = lang_en_title_lead,
		[LANG_TITLE_END] = lang_en_title_end,
		[LANG_SAME_PLACE] = lang_en_same_place,
		[LANG_FORMAT] = lang_en_format,
		[LANG_NO_VENUE] = lang_en_no_venue,
		[LANG_HOST] = lang_en_host,
		[LANG_BOTH] = lang_en_both,
		[LANG_EXCEPT] = lang_en_except,
		[LANG_ATTEND] = lang_en_attend,
		[LANG_ABOUT] = lang_en_about,
		[LANG_IS] = lang_en_is,
		[LANG_FORM] = lang_en_form,
		[LANG_OPENING] = lang_en_opening,
		[LANG_OF] = lang_en_of,
		[LANG_ARTICLE] = lang_en_article,
		[LANG_BESIDE] = lang_en_beside,
		[LANG_AFTER] = lang_en_after,
		[LANG_NOT] = lang_en_not,
		[LANG_NOT_DUE] = lang_en_not_due,
		[LANG_WAS] = lang_en_was,
		[LANG_DUE_GLUE] = lang_en_due_glue,
		[LANG_SUBMIT] = lang_en_submit,
		[LANG_INSTEAD] = lang_en_instead,
		[LANG_SAME_DAY] = lang_en_same_day,
		[LANG_ALL] = lang_en_all,
		[LANG_BOUND] = lang_en_bound,
		[LANG_MOVED] = lang_en_moved,
		[LANG_POST] = lang_en_post,
		[LANG_COMPLIMENTS] = lang_en_compliments,
		[LANG_ORG] = lang_en_org,
		[LANG_MARK] = lang_en_mark,
		[LANG_ACTION] = lang_en_action,
		[LANG_BACKGROUND] = lang_en_background,
		[LANG_ADDRESSEE] = lang_en_addressee,
		[LANG_REPLY] = lang_en_reply,
		[LANG_LODGING] = lang_en_lodging,
		[LANG_STOPWORD] = stopword_words,
		[LANG_PRONOUN] = lang_en_pronoun,
		[LANG_PROXY] = lang_en_proxy,
	},
};
