/* SPDX-License-Identifier: MIT */
/*
 * The parts of the calendar writer.
 *
 *	ics.c		options, entries, the file
 *	ics_line.c	content lines: escapes, parameters, folding
 *	ics_zone.c	VTIMEZONE out of a zone file
 *	ics_text.c	SUMMARY and DESCRIPTION
 *	ics_uid.c	what stays the same between versions of a circular
 *	ics_match.c	which event of the original a corrigendum means
 *	ics_mime.c	the e-mail around a calendar
 */
#ifndef ICS_H
#define ICS_H

#include "write/when.h"
#include "write/write.h"

/* A zone that entries use: how, and from when to when. */
struct ics_zone {
	const struct tzif *tz;
	int64_t		 first, last;	/* instants */
};

enum ics_form { ICS_DATE, ICS_ZONED, ICS_UTC, ICS_FLOATING };

/* One VEVENT or VTODO to be. Times are local seconds; UTC: instants. */
struct ics_entry {
	enum { ICS_EVENT, ICS_ROW, ICS_DEADLINE } kind;
	size_t		 number;	/* 1..., of its kind in the circular */
	const struct circ_event *event;	/* NULL for a deadline */
	size_t		 event_index;	/* in this document */
	const struct circ_row *row;
	const struct circ_deadline *deadline;
	enum ics_form	 form;
	size_t		 zone;		/* index, if ICS_ZONED */
	int64_t		 start, end;
	bool		 has_end;
};

/* The number of an event in its circular, and of its timed agenda rows. */
struct ics_number {
	size_t		 number;
	size_t		 rows, nrows;	/* rows + 1 to rows + nrows */
};

struct ics {
	struct ctx	*ctx;
	const struct model *m;
	const struct circ_ics_options *o;
	struct out	*out;
	struct buf	 line;
	VEC(struct ics_zone) zones;
	VEC(struct ics_entry) entries;
	struct circ_str	 core;		/* of UIDs */
	struct ics_number *event;	/* by index in this document */
	size_t		*deadline;
	size_t		 more_rows;	/* last number of rows beyond */
	int		 sequence;
	char		 stamp[20];	/* "" : each entry's own start */
	struct circ_str	 organizer, organizer_name;	/* may be absent */
	const char	*method;	/* NULL: none is written */
	const struct ics_words *words;
};

/* -- ics_line.c: a line is begun, gets parameters, one value, and ends -- */
void	 ics_begin(struct ics *, const char *name);
void	 ics_param(struct ics *, const char *name, struct circ_str);
/* A value of type TEXT, escaped; more of them are joined by commas. */
void	 ics_text(struct ics *, struct circ_str);
/* A value that is no TEXT: bytes that end a line are dropped. */
void	 ics_raw(struct ics *, struct circ_str);
void	 ics_end(struct ics *);
/* Text on one line, without controls. */
struct circ_str ics_one_line(struct ctx *, struct circ_str);
/* name:value, both ours. */
void	 ics_put(struct ics *, const char *name, const char *value);
/* A URI that is safe to write, made of a link as printed; or absent. */
struct circ_str ics_uri(struct ctx *, struct circ_str);
/* An address of e-mail as a mailto: URI, or absent if it is none. */
struct circ_str ics_mailto(struct ctx *, struct circ_str);
/* "Name <a@b>" or "a@b"; false if it is neither. */
bool	 ics_mailbox(struct ctx *, const char *s, struct circ_str *name,
	    struct circ_str *address);
/* 20250605T140000 or 20250605. */
const char *ics_time(struct ctx *, int64_t local, bool day);

/* -- ics_zone.c -- */
/* True if the zone is UTC itself and needs no definition. */
bool	 ics_zone_is_utc(const struct tzif *);
/* True if the zone's yearly rules tell all of first..last. */
bool	 ics_zone_regular(struct ctx *, const struct ics_zone *);
void	 ics_timezone(struct ics *, const struct ics_zone *);

/* -- ics_text.c -- */
const struct ics_words *ics_words(struct circ_str language);
struct circ_str ics_summary(struct ics *, const struct ics_entry *);
struct circ_str ics_description(struct ics *, const struct ics_entry *);

/* -- ics_uid.c -- */
/*
 * The code of a reference: no type word, language or Corr./Add./Rev.;
 * *version is the number of those, 0 without one.
 */
struct circ_str ics_core(struct ctx *, struct circ_str reference,
    int *version);
/* A version 5 id over text; lower case. */
const char *ics_uuid(struct ctx *, struct circ_str text);
/* What the document's ids are made of; notices when it is a makeshift. */
struct circ_str ics_key(struct ctx *, const struct model *,
    const char *uid_key);

/* -- ics_match.c -- */
/* Fill event and deadline; raises if the original is another circular's. */
void	 ics_numbers(struct ics *);
/* The number of timed row j, from 0, of an event; ask once, in order. */
size_t	 ics_row_number(struct ics *, size_t event, size_t j);

/* -- ics_mime.c -- */
/* Wrap the calendar in from..; raises CIRC_EUSAGE without a METHOD. */
void	 ics_mime(struct ics *, const struct out *calendar);

#endif
