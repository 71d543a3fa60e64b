/* SPDX-License-Identifier: MIT */
/*
 * Words of a language: data only, one file per language, the same sections
 * in the same order.  All phrases are written in lower case as the language
 * writes them; the recogniser folds case, accents, spaces and dashes on both
 * sides before it compares, and a '*' stands for any ending of the word
 * before it.  Lists end with a NULL phrase.
 */
#ifndef LANG_H
#define LANG_H

#include "base/base.h"

/* A phrase and, where the section has one, its value. */
struct lang_word {
	const char	*phrase;
	int		 value;
};

/*
 * Sections.  The comment tells what value means; where it says nothing,
 * value is not used.
 */
enum lang_section {
	/* letterhead */
	LANG_REFERENCE,		/* "ref", "our ref" (a colon may follow); */
				/* value: enum lang_ref */
	LANG_SUBJECT,		/* 1: only before a colon */
	LANG_TO,		/* 1: a word of the addressee's own; */
				/* 2: "for the attention of" */
	LANG_COPY,
	LANG_FROM,		/* 1: "organized by"; 2: "secretariat", */
				/* only before a colon */
	LANG_DATE,		/* the label "date"; 1: "last updated on"; */
				/* 2: "date of issue", of no meeting */
	LANG_TIME,		/* the label "time" */
	LANG_VENUE,		/* the labels "venue", "place" */
	LANG_CONTACT,		/* "contact", "for your reply" */
	LANG_PHONE,		/* 1: "direct line" */
	LANG_FAX,		/* 1: "direct fax" */
	LANG_EMAIL,
	LANG_WEB,
	LANG_SALUTATION,	/* 1: only by itself: "sir" */
	LANG_CLOSING,		/* "yours faithfully"; 1: it never stands */
				/* in other text */
	LANG_SIGNED,		/* "(signed)" */
	LANG_HONORIFIC,		/* "mr", "ms", "dr"; 1: streets and offices */
				/* are called so as well: "general" */
	LANG_DOCTYPE,		/* value: enum lang_doctype */
	LANG_RELATION,		/* value: enum lang_relation */
	/* calendar */
	LANG_MONTH,		/* 1 to 12 */
	LANG_WEEKDAY,		/* 0 Monday to 6 Sunday */
	LANG_ORDINAL,		/* number words; of ordinals 100 more */
	LANG_ORDINAL_SUFFIX,	/* st 1, nd 2, rd 3, th 0, er, º */
	LANG_RANGE_FROM,	/* "from", "du", "с"; 1: "between" (and) */
	LANG_RANGE_TO,		/* "to", "au", "по", "until" */
	LANG_AND,		/* "and", "et", "y": a list of days, no range */
	LANG_DAY_GLUE,		/* "of", "de", "le": between parts of a date */
	LANG_YEAR_SUFFIX,	/* "года", "г", "年" */
	LANG_HOUR_SUFFIX,	/* "hours", "heures", "час", "时" */
	LANG_MINUTE_SUFFIX,	/* of a time: "мин", "分"; "half": 30; 100 more: */
				/* before the hour, "half past"; 200 more: */
				/* of the hour before that, "a quarter to" */
	LANG_MERIDIEM,		/* 0 am, 12 pm (words before or after); 100 */
				/* more: also a common word ("дня") */
	LANG_CLOCK,		/* minutes: noon 720, midnight 0 */
	LANG_DAY_PART,		/* 0 morning, 12 afternoon, 18 evening */
	LANG_DURATION_UNIT,	/* minutes of one: minute 1, hour 60 */
	LANG_DEADLINE,		/* value: enum lang_due */
	LANG_AT,		/* "at", "à": before a time or a place; 1: a */
				/* clock must follow ("the hour" of Arabic) */
	/* zones */
	LANG_LOCAL_TIME,	/* "local time" */
	LANG_TIME_OF,		/* 0: "time" in "Geneva time"; 1: the place */
				/* follows ("heure de"); 2: and then 0 */
	LANG_ZONE_NAME,		/* "central european time": enum lang_zone */
	/* the document's parts */
	LANG_AGENDA,		/* "agenda", "programme" */
	LANG_ANNEX,		/* 1: only before a letter; an addendum has */
				/* that name and a number; 2: only with a */
				/* number right behind it */
	LANG_ITEM,		/* "item", "session" with a number after */
	LANG_SESSION,		/* "session", "part", "panel": kept in titles */
	LANG_BREAK,		/* "coffee break", "lunch" */
	LANG_SPEAKER,		/* "speaker", "panellists", "moderator"; */
				/* value 1: "by", between title and name */
	LANG_SPEECH,		/* "opening remarks": what speakers give; */
				/* 1: its topic may stand behind a colon */
	LANG_BUSINESS,		/* "adoption of the agenda": usual items */
	LANG_BODY,		/* "ministry", "agency": a body's name holds */
				/* it; 1: other phrases do as often */
	LANG_UNDECIDED,		/* "tbd": who speaks is not known yet */
	LANG_TOPIC,		/* "topic", "theme", "objective" */
	LANG_MEETING,		/* nouns: "meeting", "workshop", "session"; */
				/* 1: in the plural; 2: bodies that meet; */
				/* 3: "visit", to the place that it names */
	LANG_INVITE,		/* "will be held", "will take place"; */
				/* 1: "you are invited"; 2: "will meet"; */
				/* 3: "is preceded by", of another meeting; */
				/* 4: "postponed to" */
	LANG_PAST,		/* "was held", "held in": no announcement */
	LANG_ONLINE,		/* "virtual"; 1: a platform, "Zoom"; 2: */
				/* "virtual reality", which is no mode; 3: a */
				/* platform with a common name, "Teams" */
	LANG_IN_PERSON,
	LANG_HYBRID,		/* 1: "remote participation", of some */
	LANG_REGISTER,		/* "register", "registration" */
	LANG_JOIN,		/* "join", "connect", "zoom" */
	LANG_COLUMN_TIME,	/* heads of table columns */
	LANG_COLUMN_TITLE,
	LANG_COLUMN_SPEAKER,
	LANG_COLUMN_DURATION,
	LANG_COLUMN_DOCUMENT,	/* of documents, and of who deals with it */
	LANG_COLUMN_ROOM,
	LANG_COLUMN_DATE,
	/* a meeting's name and place (in the files <code>_event.c) */
	LANG_VENUE_NOUN,	/* "headquarters"; 1: "hotel"; 2: "room", a */
				/* part of a building; 3: "street"; 4: */
				/* "ministry", who may be meant, not where; */
				/* 5: "city", before its name */
	LANG_AT_PLACE,		/* "at", "in": before a place; 1: "located */
				/* at", before its address */
	LANG_TITLE_LEAD,	/* "invitation to": before a meeting's name; */
				/* 1: "的通知", behind it */
	LANG_TITLE_END,		/* "will", "which": a name ends before it; */
				/* value: enum lang_end */
	LANG_SAME_PLACE,	/* "at the same location"; 1: "the same", */
				/* before a building; 2: behind one */
	LANG_FORMAT,		/* the label "format"; 1: "platform" */
	LANG_NO_VENUE,		/* "airport": nobody meets there; 1: "hotel */
				/* reservation", not in any hotel either; 2: */
				/* but at a centre beside it */
	LANG_HOST,		/* "at the invitation of": who calls */
	LANG_BOTH,		/* "the meetings": said of all; 1: "both"; */
				/* 2: "all", of meetings only before a noun */
	LANG_ATTEND,		/* "participate": what those do who come */
	LANG_ABOUT,		/* "on", "about": the matter of a meeting */
	LANG_IS,		/* "is": between "the venue" and its name */
	LANG_FORM,		/* "fill in the form": as one registers; 1: */
				/* "fellowship", for which are others */
	LANG_OPENING,		/* "opening session": no meeting of its own; */
				/* 1: "registration": nor are its hours; 2: */
				/* "subsequent sessions", of what follows */
	/* people and notes (in the files <code>_letter.c) */
	LANG_POST,		/* "director", "secretary": what one is; 1: */
				/* "secretary-general", who heads a house */
	LANG_COMPLIMENTS,	/* "presents its compliments to"; 1: others */
				/* than notes say it: "has the honour to"; */
				/* 2: begins one that 0 ends ("向 ... 致意") */
	LANG_ORG,		/* what issues letters: enum lang_org */
	LANG_MARK,		/* "Distr.", "Original: English", "Draft"; */
				/* enum lang_mark: what papers are called */
	LANG_ACTION,		/* "action required": what to do about it */
	LANG_BACKGROUND,	/* heads sections of concept notes */
	LANG_OF,		/* "of": the name before it goes on */
	LANG_ARTICLE,		/* "the", "to": a name begins after it; */
				/* 1: "a": of what was not named before; */
				/* 2: "to": and what one does, if a verb; */
				/* 3: "its" */
	LANG_BESIDE,		/* "on the sidelines of": another meeting; */
				/* 1: "results of": one that is but cited */
	LANG_AFTER,		/* "after", a deadline with a LANG_NOT */
	LANG_NOT,		/* "no", "cannot" */
	LANG_NOT_DUE,		/* "will be informed by", "opens on" */
	LANG_DUE_GLUE,		/* "close of business", "end of"; 1: "that is" */
	LANG_SUBMIT,		/* "contributions", "visa": what is sent in */
	LANG_INSTEAD,		/* "new date", "should read": heads a column */
	LANG_WAS,		/* "was": what the date behind no longer is */
	/* people (in the files <code>_people.c) */
	LANG_ADDRESSEE,		/* "administrations", "ministries": whom */
				/* letters go to; 1: no name ("Presente") */
	LANG_REPLY,		/* "return to", "send": where answers go */
	LANG_LODGING,		/* "hotel", "taxi": who is not the letter's */
				/* to ask, whatever number it gives */
	LANG_MOVED,		/* "was to be held", "instead of": no day of a */
				/* meeting to come; 1: "is cancelled", behind; */
				/* 2: "changed from", a day to another */
	LANG_BOUND,		/* 0: "starts", "opens"; 1: "ends"; 2: "the */
				/* last day", which its hours stand beside */
	LANG_ALL,		/* "both", "all meetings": said of each */
	LANG_SAME_DAY,		/* "that same afternoon": the date before; */
				/* -1: "on the eve of", 1: "the next day" */
	LANG_EXCEPT,		/* "except": what is said of all is not said */
				/* of those behind; 1: one that ends with a 2 */
				/* ("除 ... 外"); 3: it means "besides"; 4: */
				/* "only", said of those behind */
	LANG_PRONOUN,		/* "they", "send it": what is meant was named */
				/* before; 1: only where a sentence begins so, */
				/* "requests should" */
	/* the last ones words.c does not mark */
	LANG_STOPWORD,		/* common words: the language is told by them */
	LANG_PROXY,		/* "for the", "on behalf of": before a post, */
				/* in a signature */
	LANG_NSECTIONS
};

enum lang_doctype {
	LANG_CIRCULAR = 1, LANG_CIRCULAR_LETTER, LANG_ADMIN_CIRCULAR,
	LANG_COLLECTIVE_LETTER, LANG_LETTER, LANG_NOTE_VERBALE,
	LANG_CONCEPT_NOTE, LANG_AGENDA_DOC, LANG_CORRIGENDUM, LANG_ADDENDUM
};
/* How a reference word says whose it is. */
enum lang_ref {
	LANG_REF_OURS = 1, LANG_REF_THEIRS,
	LANG_REF_DOCUMENT,		/* only before a code: "document" */
	LANG_REF_FILE			/* where it is kept: "file" */
};

/* Nouns that name an organization, by what of it they name. */
enum lang_org {
	LANG_ORG_NAME = 1,		/* "organization", "ministry" */
	LANG_ORG_OFFICE,		/* that writes for it: "secretariat" */
	LANG_ORG_PART,			/* of an office: "division" */
	LANG_ORG_BODY,			/* that meets: "committee" */
	LANG_ORG_CONGRESS,		/* that is a meeting: "assembly" */
	LANG_ORG_UMBRELLA,		/* "united nations" */
	LANG_ORG_NONE			/* not the issuer: "organized by" */
};

/* A paper that is about a meeting, "information for participants"; or one
   that only calls to it, "invitation". */
enum lang_mark { LANG_MARK_KIND = 1, LANG_MARK_CALL };

enum lang_relation {
	LANG_REL_CORRIGENDUM = 1, LANG_REL_ADDENDUM, LANG_REL_REVISION
};

/* Whether a name ends before a word. */
enum lang_end {
	LANG_END,
	LANG_END_QUOTE,		/* "entitled": not if a quotation follows */
	LANG_END_NOT,		/* a word that holds one which ends names */
	LANG_END_MEANS		/* "by", of a means; it ends none */
};

/* How near its day a phrase of LANG_DEADLINE stands. */
enum lang_due {
	LANG_DUE_BEFORE,	/* "not later than": an hour may stand between */
	LANG_DUE_NOUN,		/* "deadline": anywhere before it */
	LANG_DUE_WEAK,		/* "before", "by": right before it */
	LANG_DUE_AFTER,		/* "之前": behind it only */
	LANG_DUE_ROUND,		/* "at the latest": before or behind it */
	LANG_DUE_END,		/* "ends on": of no meeting */
	LANG_DUE_FOR		/* "para el": a weak one of no plan */
};

/* Civil times that have a name of their own; zone_mention.c tells where. */
enum lang_zone {
	LANG_ZONE_UTC = 1, LANG_ZONE_CENTRAL_EUROPE, LANG_ZONE_EASTERN_EUROPE,
	LANG_ZONE_WESTERN_EUROPE, LANG_ZONE_BRITAIN, LANG_ZONE_MOSCOW,
	LANG_ZONE_US_EASTERN, LANG_ZONE_US_CENTRAL, LANG_ZONE_US_MOUNTAIN,
	LANG_ZONE_US_PACIFIC, LANG_ZONE_ATLANTIC, LANG_ZONE_BRASILIA,
	LANG_ZONE_ARGENTINA, LANG_ZONE_CHINA, LANG_ZONE_JAPAN,
	LANG_ZONE_KOREA, LANG_ZONE_SINGAPORE, LANG_ZONE_INDOCHINA,
	LANG_ZONE_INDIA, LANG_ZONE_ARABIA, LANG_ZONE_GULF,
	LANG_ZONE_EAST_AFRICA, LANG_ZONE_CENTRAL_AFRICA,
	LANG_ZONE_WEST_AFRICA, LANG_ZONE_SOUTH_AFRICA,
	LANG_ZONE_AUSTRALIA_EAST, LANG_ZONE_NEW_ZEALAND, LANG_NZONES
};

/* "Union postale" or "Postal Union". */
enum lang_noun { LANG_NOUN_ANYWHERE, LANG_NOUN_FIRST, LANG_NOUN_LAST };

struct lang {
	const char	*code;		/* ISO 639-1 */
	const char	*name;
	bool		 month_first;	/* "June 5" is a date, not only "5 June" */
	enum lang_noun	 noun;		/* where a name has its noun */
	const struct lang_word *section[LANG_NSECTIONS];
};

/* All languages, NULL-terminated; the order is that of the table. */
extern const struct lang *const lang_table[];
/* The language of "fr" or "fr-CH"; NULL: there is none such. */
const struct lang *lang_by_code(struct circ_str code);

/*
 * Names of places and organizations in all languages, by the IANA zone of
 * their clock (countries: by ISO 3166 code).  Names are parted by '|' and
 * written in lower case; one that ends in '*' is the begin of a word, one in
 * capitals is an acronym and compared as it stands.  Tables end with NULL.
 */
struct lang_city {
	const char	*zone;
	const char	*names;
};
extern const struct lang_city *const lang_cities[];	/* tables; NULL ends */
extern const struct lang_city lang_countries[];
extern const struct lang_city lang_main_zone[];	/* code; names: one zone */
extern const struct lang_city lang_seats[];		/* of organizations */

/* Common given names in all scripts, folded and sorted by their bytes; and
   the signs that Chinese family names are written with. */
extern const char *const lang_given_names[];
extern const size_t lang_ngiven_names;
extern const char lang_family_signs[];
extern const char lang_spelling_signs[];	/* that spell foreign names */

#endif
