/* SPDX-License-Identifier: MIT */
/*
 * circ.h - read circular letters, concept notes and agendas of
 * international organizations, and write what they say.
 *
 * One handle, one arena, one free: everything that is reached through a
 * struct circ is const and dies with it.  Rendered text is malloc'ed and
 * belongs to the caller, who frees it with free(3).  The library prints
 * nothing, never exits, and may be used from several threads as long as each
 * handle stays on one thread at a time.  All text is valid UTF-8.
 */
#ifndef CIRC_H
#define CIRC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define CIRC_VERSION "0.1.0"
#define CIRC_SCHEMA 1		/* version of the JSON contract */

#if defined(__GNUC__)
#define CIRC_API __attribute__((visibility("default")))
#else
#define CIRC_API
#endif

/* ------------------------------------------------------------- errors */

/** What went wrong; CIRC_OK is 0. circ_message() says it in words. */
enum circ_code {
	CIRC_OK = 0,
	CIRC_ENOMEM,		/* out of memory */
	CIRC_EIO,		/* cannot open or read the input */
	CIRC_EFORMAT,		/* not a format that circ reads */
	CIRC_EDAMAGED,		/* a known format, but broken */
	CIRC_EENCRYPTED,	/* password-protected, or Word 97-2003 */
	CIRC_EENCODING,		/* text in an encoding that is not told */
	CIRC_ELIMIT,		/* a limit of struct circ_options crossed */
	CIRC_ENOTHING,		/* nothing to write (no event, no row) */
	CIRC_EZONE,		/* time zone unknown: see circ_ics_options */
	CIRC_EUSAGE		/* an option or argument that makes no sense */
};

/** A stable lower-case word for a code ("damaged"), for machines. */
CIRC_API const char *circ_code_name(enum circ_code code);

/* ------------------------------------------------------------- values */

/** A view of UTF-8 text; s == NULL means absent. Also NUL-terminated. */
struct circ_str {
	const char	*s;
	size_t		 n;	/* bytes, without the NUL */
};

/** Where a value stood: bytes off..off+len of the text of a block. */
struct circ_span {
	uint32_t	 block;	/* CIRC_NOWHERE: nowhere */
	uint32_t	 off;
	uint32_t	 len;
};
#define CIRC_NOWHERE UINT32_MAX

/** How a value is known. */
enum circ_how {
	CIRC_STATED,		/* printed as such */
	CIRC_INFERRED,		/* follows from what is printed elsewhere */
	CIRC_SEAT		/* zone taken from the issuer's seat */
};

/** A text value with its provenance. Absent if text.s is NULL. */
struct circ_value {
	struct circ_str	 text;
	struct circ_span at;
	enum circ_how	 how;
};

/**
 * A local wall-clock moment. year 0: absent. minute counts from midnight,
 * 0 to 1440; -1: no hour is known, the day alone.
 */
struct circ_moment {
	int16_t		 year;
	uint8_t		 month;	/* 1 to 12 */
	uint8_t		 day;	/* 1 to 31 */
	int16_t		 minute;
	enum circ_how	 how;
	struct circ_span at;	/* of the day */
	struct circ_span time_at; /* of the hour */
};

/** A person or office to turn to. */
struct circ_contact {
	struct circ_value name, role, email, phone, fax;
};

struct circ_signatory {
	struct circ_value name, title;
};

/** One row of an agenda. */
struct circ_row {
	struct circ_moment date;	/* its day; minute is -1 */
	int16_t		 start;		/* minutes from midnight; -1: none */
	int16_t		 end;		/* -1: none; 1440: midnight */
	int32_t		 minutes;	/* stated duration; -1: none stated */
	bool		 heading;	/* an untimed section row */
	uint8_t		 level;		/* 0: slot; 1: nested in a slot */
	struct circ_value title, description, location;
	const struct circ_value *speakers;
	size_t		 nspeakers;
	struct circ_span at;		/* of its time, else of its title */
	struct circ_span minutes_at;	/* of the stated duration */
};

enum circ_mode { CIRC_MODE_NONE, CIRC_ONLINE, CIRC_IN_PERSON, CIRC_HYBRID };

/** A meeting that the document announces. */
struct circ_event {
	struct circ_value title;
	struct circ_moment start, end;	/* end without hour: last day, incl. */
	struct circ_value timezone;	/* IANA name */
	struct circ_value timezone_text;/* as printed */
	enum circ_mode	 mode;
	struct circ_span mode_at;
	struct circ_value location, url, registration_url;
	const struct circ_row *agenda;
	size_t		 nagenda;
};

struct circ_deadline {
	struct circ_moment date;
	struct circ_value text;
};

/** A hyperlink: what is shown, and where it leads ("" or "#": nowhere). */
struct circ_link {
	struct circ_value text;
	struct circ_str	 target;
};

/** What this document is to another one. kind.s is NULL if nothing. */
struct circ_relation {
	struct circ_value kind;		/* corrigendum, addendum, revision */
	int		 number;	/* 0: not numbered */
	struct circ_value reference;	/* of the other document */
};

/** The circular: what the document says. Arrays keep document order. */
struct circ_circular {
	struct circ_str	 source;	/* as given by the caller */
	struct circ_str	 format;	/* "docx", "odt", ... */
	struct circ_value language;	/* ISO 639-1 */
	struct circ_value type;		/* see circ2json(1), TYPES */
	struct circ_value issuer, reference, place;
	struct circ_relation relates;
	struct circ_moment date;
	const struct circ_value *addressees;	size_t naddressees;
	const struct circ_value *copies;	size_t ncopies;
	struct circ_value subject;
	const struct circ_contact *contacts;	size_t ncontacts;
	struct circ_signatory signatory;
	const struct circ_event *events;	size_t nevents;
	const struct circ_deadline *deadlines;	size_t ndeadlines;
	const struct circ_value *annexes;	size_t nannexes;
	const struct circ_link *links;		size_t nlinks;
};

/* ------------------------------------------------------------ reading */

/**
 * How to read. Start from CIRC_OPTIONS_INIT; 0 or NULL in any member means
 * the default. Crossing a limit is CIRC_ELIMIT with a message that names it.
 */
struct circ_options {
	const char	*from;		/* format name; NULL: from the bytes */
	const char	*encoding;	/* of plain text and HTML, iconv name */
	const char	*language;	/* ISO 639-1; NULL: from the text */
	uint64_t	 max_input;	/* bytes of a file: 192 MiB */
	uint64_t	 max_part;	/* bytes of one part: 64 MiB */
	uint64_t	 max_package;	/* bytes of all parts read: 128 MiB */
	uint32_t	 max_entries;	/* entries of a container: 10000 */
	uint32_t	 max_depth;	/* nested elements: 256 */
	uint32_t	 max_names;	/* distinct XML names of a part: 20000 */
	uint32_t	 max_tag;	/* bytes of a tag or comment: 256 KiB */
	uint32_t	 max_attributes; /* of a tag, and prefixes: 256 */
	uint32_t	 max_blocks;	/* blocks of a document: 200000 */
	uint32_t	 max_text;	/* bytes of text: 16 MiB */
	uint32_t	 max_paragraph;	/* bytes of one paragraph: 256 KiB */
	uint32_t	 max_mentions;	/* dates, times, names ...: 100000 */
	uint32_t	 max_events;	/* meetings of a document: 1000 */
	uint32_t	 max_findings;	/* of circ_check: 10000 */
	uint64_t	 max_memory;	/* bytes beside input and output:
					   160 MiB */
	uint64_t	 max_work;	/* steps of weighing: 100 million */
	bool		 trace;		/* keep what circ_trace() tells */
};
#define CIRC_OPTIONS_INIT { 0 }

/**
 * Whether from, encoding and language name something that exists;
 * CIRC_EUSAGE if not, and *message (at least 256 bytes, may be NULL) says
 * which. opt may be NULL.
 */
CIRC_API enum circ_code circ_options_check(const struct circ_options *opt,
    char message[256]);

/** One document in memory. */
struct circ;

/**
 * Make a handle. opt may be NULL and is copied.
 * Returns NULL only if memory is out.
 */
CIRC_API struct circ *circ_new(const struct circ_options *opt);

/** Free a handle and all that was reached through it. NULL is fine. */
CIRC_API void circ_free(struct circ *c);

/**
 * Read a document from bytes; they are not kept. source is the name that the
 * model and the messages give it. One handle reads one document.
 */
CIRC_API enum circ_code circ_read(struct circ *c, const void *bytes,
    size_t n, const char *source);

/** Read a document from a file; "-" is standard input. */
CIRC_API enum circ_code circ_read_file(struct circ *c, const char *path);

/** What the last call on this handle had to say, in one line; "" if well. */
CIRC_API const char *circ_message(const struct circ *c);

/** The circular; NULL before a successful circ_read. */
CIRC_API const struct circ_circular *circ_circular(const struct circ *c);

/** What a caller should tell its user beside the result, in order. */
CIRC_API size_t circ_notices(const struct circ *c,
    const char *const **notices);

/** The place of a span, in people's terms. */
struct circ_place {
	struct circ_str	 part;		/* "body", "header", "footnote", ... */
	struct circ_str	 text;		/* the whole block's text */
	struct circ_str	 heading;	/* nearest heading above; may be absent */
	uint32_t	 page;		/* 1...; 0: the file does not tell */
	uint32_t	 paragraph;	/* 1..., in its part or cell */
	uint32_t	 table;		/* 1..., in its part; 0: in no table */
	uint32_t	 row, column;	/* 1... */
};

/** Fill *place for a span; false if the span is nowhere. */
CIRC_API bool circ_place(const struct circ *c, struct circ_span at,
    struct circ_place *place);

/* ------------------------------------------------------------ writing */

#define CIRC_JSON_PRETTY 1u	/* indent */
#define CIRC_JSON_WHERE 2u	/* add the provenance of each value */

/** The model as one JSON object, ended by a newline. */
CIRC_API enum circ_code circ_json(struct circ *c, unsigned flags,
    char **out, size_t *n);

/** The block tree as one JSON object. */
CIRC_API enum circ_code circ_blocks(struct circ *c, unsigned flags,
    char **out, size_t *n);

/** The mentions and decisions, as text, one per line. Needs opt.trace. */
CIRC_API enum circ_code circ_trace(struct circ *c, char **out, size_t *n);

/**
 * The model as an Akoma Ntoso 3.0 statement, which circ reads back to the
 * same model.
 */
CIRC_API enum circ_code circ_xml(struct circ *c, char **out, size_t *n);

/** The JSON Schema (2020-12) of circ_json's output; static. */
CIRC_API const char *circ_json_schema(void);

/**
 * How to write calendars. Start from CIRC_ICS_OPTIONS_INIT. Text members are
 * UTF-8 and may be NULL.
 */
struct circ_ics_options {
	enum { CIRC_ICS_PUBLISH, CIRC_ICS_REQUEST, CIRC_ICS_CANCEL } method;
	bool		 agenda;	/* one entry per timed agenda row too */
	bool		 deadlines;	/* all-day entries for deadlines too */
	bool		 todo;		/* deadlines as to-dos, nothing else */
	bool		 utc;		/* times in UTC, without zones */
	bool		 floating;	/* local times without any zone */
	bool		 strict_zones;	/* "CET" is UTC+1 in June too */
	bool		 mime;		/* as an e-mail (RFC 6047) */
	bool		 fragment;	/* entries only: between circ_ics_head
					   and CIRC_ICS_TAIL; no METHOD */
	size_t		 event;		/* 1...: this event alone; 0: all */
	int		 sequence;	/* -1: from the document */
	int64_t		 stamp;		/* DTSTAMP, seconds since 1970; -1:
					   the document's date */
	const char	*timezone;	/* IANA name for events whose zone is
					   unknown or that of a seat */
	const char	*organizer;	/* "a@b.org" or "Name <a@b.org>" */
	const char *const *attendees;	/* the same form */
	size_t		 nattendees;
	const int32_t	*alarms;	/* minutes before the start */
	size_t		 nalarms;
	const char	*feed;		/* name of a calendar to subscribe to */
	const char	*uid_key;	/* instead of the reference */
	/* What the document corrects, adds to or revises: its events and
	   deadlines keep the identity they have there; or NULL. */
	const struct circ_circular *original;
};
#define CIRC_ICS_OPTIONS_INIT { .sequence = -1, .stamp = -1 }

/**
 * The events as an iCalendar object (RFC 5545). CIRC_ENOTHING: no event with
 * a date; CIRC_EZONE: an event's zone is not known; CIRC_EUSAGE: options that
 * do not fit the document. Events without a date are left out and noticed.
 */
CIRC_API enum circ_code circ_ics(struct circ *c,
    const struct circ_ics_options *opt, char **out, size_t *n);

/**
 * What a circular has in common with its language versions and with what
 * corrects it: the code of its reference, "BDT/008"; "" without one.
 */
CIRC_API enum circ_code circ_series(struct circ *c, char **out);

/**
 * The beginning of a calendar of fragments. CIRC_EZONE, CIRC_EUSAGE: a zone
 * that does not exist, an address that is none; *message (at least 256 bytes,
 * may be NULL) says which.
 */
CIRC_API enum circ_code circ_ics_head(const struct circ_ics_options *opt,
    char **out, size_t *n, char message[256]);
#define CIRC_ICS_TAIL "END:VCALENDAR\r\n"

/** What a CSV holds, one line each. */
enum circ_table {
	CIRC_TABLE_AGENDA, CIRC_TABLE_EVENTS, CIRC_TABLE_DEADLINES,
	CIRC_TABLE_CONTACTS, CIRC_TABLE_ADDRESSEES
};

/** How to write CSV. Start from CIRC_CSV_OPTIONS_INIT. */
struct circ_csv_options {
	enum circ_table	 table;
	enum { CIRC_CSV_ANY, CIRC_CSV_GOOGLE, CIRC_CSV_OUTLOOK } target;
	const char	*columns;	/* comma-separated; NULL: the table's */
	const char	*timezone;	/* IANA name; of target's columns */
	const char	*encoding;	/* iconv name, or utf-8-bom; NULL: UTF-8 */
	char		 delimiter;	/* 0: comma */
	bool		 guard;		/* ' before what sheets would compute */
	bool		 no_header;	/* circ_csv_head: the mark alone */
	bool		 transliterate;	/* what the encoding cannot hold */
	bool		 errors;	/* columns for circ_csv_error() */
};
#define CIRC_CSV_OPTIONS_INIT { 0 }

/**
 * The line of column names, with a byte-order mark where the encoding wants
 * one. CIRC_EUSAGE: a column, zone or encoding that does not exist; *message
 * (at least 256 bytes, may be NULL) says which.
 */
CIRC_API enum circ_code circ_csv_head(const struct circ_csv_options *opt,
    char **out, size_t *n, char message[256]);

/** A document's lines (RFC 4180). CIRC_ENOTHING: it has none. */
CIRC_API enum circ_code circ_csv(struct circ *c,
    const struct circ_csv_options *opt, char **out, size_t *n);

/**
 * A line for a document that cannot be read: of its columns source,
 * error_code and error_message, which the option errors adds. code is
 * circ_code_name()'s word or the caller's own.
 */
CIRC_API enum circ_code circ_csv_error(const struct circ_csv_options *opt,
    const char *source, const char *code, const char *message, char **out,
    size_t *n);

/* ----------------------------------------------------------- checking */

/** How much a finding matters; CIRC_OFF switches a rule off. */
enum circ_severity {
	CIRC_OFF, CIRC_STYLE, CIRC_INFO, CIRC_WARNING, CIRC_ERROR
};

/** "error", "warning", "info", "style", "off". */
CIRC_API const char *circ_severity_name(enum circ_severity);

/** A rule of the catalogue: stable id and name, never reused. Static. */
struct circ_rule {
	const char	*id;		/* "CL301" */
	const char	*name;		/* "zone-conflict" */
	enum circ_severity severity;	/* unless a profile says otherwise */
	const char	*phrase;	/* what the rule finds, in one line */
	const char	*why;		/* why it matters to the reader */
	const char	*example;	/* a message that it gives */
	const char	*except;	/* what it does not report */
};

/** The catalogue, by id: rule i of it; NULL after the last one. */
CIRC_API const struct circ_rule *circ_rule_at(size_t i);

/** The rule of an id ("CL301") or name ("zone-conflict"); NULL if none. */
CIRC_API const struct circ_rule *circ_rule(const char *id_or_name);

/**
 * Who checks: a secretariat before publication (all rules), one that still
 * drafts (placeholders and tracked changes are warnings), or an archive of
 * what was published (no publication hygiene; what is missing warns).
 */
enum circ_profile { CIRC_PUBLISH, CIRC_DRAFT, CIRC_ARCHIVE };

/** A finding that is known and accepted. NULL in a member matches all. */
struct circ_waiver {
	const char	*rule;		/* id or name */
	const char	*source;	/* end of the file's path */
	const char	*where;		/* words of its locator or quote */
	const char	*reason;
	const char	*until;		/* last day, "2026-12-31"; or NULL */
};

/** How to check. 0 or NULL in any member means the default. */
struct circ_check_options {
	enum circ_profile profile;
	/** One for each circ_rule_at(); CIRC_KEEP keeps the rule's own. */
	const signed char *severity;
#define CIRC_KEEP (-1)
	const char	*reference;	/* PCRE2 pattern of house references */
	const struct circ_waiver *waivers;	size_t nwaivers;
	/** Keys of findings that were there before. */
	const char *const *baseline;	size_t nbaseline;
	const char	*today;		/* ISO date, for circ_waiver.until */
	const char *const *hosts;	size_t nhosts;	/* allowed as they are */
	const char *const *acronyms;	size_t nacronyms; /* need no words */
};

/** Something that a rule found. Dies with its handle. */
struct circ_finding {
	const struct circ_rule *rule;
	enum circ_severity severity;
	struct circ_span at;
	struct circ_str	 source;	/* the file */
	struct circ_str	 message;	/* a sentence, for people */
	struct circ_str	 where;		/* "page 4, table 2, row 4, column 1" */
	struct circ_str	 quote;		/* the words concerned */
	struct circ_str	 suggestion;	/* what would be right; or absent */
	struct circ_str	 key;		/* stable: rule, reference, words */
	struct circ_str	 suppressed;	/* why it is not counted; or absent */
	const size_t	*related;	/* findings with the same cause: */
	size_t		 nrelated;	/* indices into the same array */
};

/**
 * Check the document; once per handle. *findings gets an array ordered by
 * place, suppressed findings among it.
 */
CIRC_API enum circ_code circ_check(struct circ *c,
    const struct circ_check_options *opt,
    const struct circ_finding **findings, size_t *n);

/**
 * Add a finding that no document tells: a file that cannot be read, or one
 * that only a batch shows. rule is an id; severity by opt.
 */
CIRC_API enum circ_code circ_add_finding(struct circ *c,
    const struct circ_check_options *opt, const char *source,
    const char *rule, const char *quote, const char *message);

/** The findings that the handle holds. */
CIRC_API size_t circ_findings(const struct circ *c,
    const struct circ_finding **findings);

/** How findings are written. */
enum circ_report {
	CIRC_TEXT, CIRC_JSONL, CIRC_SARIF, CIRC_JUNIT, CIRC_CHECKSTYLE,
	CIRC_CSV, CIRC_HTML
};

/** How many files and findings a batch had, for circ_report_tail(). */
struct circ_counts {
	size_t		 files;
	size_t		 severity[5];	/* by enum circ_severity */
	size_t		 suppressed;
	const size_t	*rule;		/* by circ_rule_at(); or NULL */
	const char *const *worst;	/* files with most errors first */
	const size_t	*nworst;	/* and their number of findings */
	size_t		 worsts;
};

#define CIRC_COLOUR 1u		/* text for a terminal */
#define CIRC_SUPPRESSED 2u	/* text shows suppressed findings too */

/**
 * One report: head, what circ_report() gives for each document with
 * circ_report_joiner() between two that are not empty, tail.
 */
CIRC_API enum circ_code circ_report_head(enum circ_report, char **out,
    size_t *n);
CIRC_API enum circ_code circ_report(struct circ *c, enum circ_report,
    unsigned flags, char **out, size_t *n);
CIRC_API const char *circ_report_joiner(enum circ_report);
CIRC_API enum circ_code circ_report_tail(enum circ_report,
    const struct circ_counts *, char **out, size_t *n);

/** Free what the library compiled for itself. No handle may be alive. */
CIRC_API void circ_cleanup(void);

#ifdef __cplusplus
}
#endif
#endif
