/* SPDX-License-Identifier: MIT */
/*
 * Tokens of one block, and the small grammars over them that make mentions:
 * dates, times, durations, zones, references.  Numbers carry their value in
 * whatever digits they are written, dashes are one sign, invisible signs
 * vanish, and words are asked for by section of the language tables.
 *
 * Each grammar tries to read its phrase from token i on: it answers the
 * index behind what it took, and 0 if there was nothing.  None looks further
 * than a bounded number of tokens, so that a document costs linear time.
 */
#ifndef SCAN_H
#define SCAN_H

#include "find/find.h"
#include "find/geo.h"

enum tok_kind { TOK_END, TOK_NUM, TOK_WORD, TOK_SIGN };

struct tok {
	uint32_t	 off, len;
	uint32_t	 rune;		/* SIGN: folded; dashes are '-' */
	int32_t		 value;		/* NUM; -1: too large */
	uint32_t	 hit;		/* first hit of the block at off */
	uint32_t	 sections;	/* of the hits at off, as bits */
	uint8_t		 kind;
	uint8_t		 digits;	/* NUM: how many */
	bool		 space;		/* white space before */
	bool		 brk;		/* line break or tab before */
	bool		 glyph;		/* NUM in Chinese signs */
	bool		 taken;		/* part of an address or number */
};

/* A table whose rows share the months of a column: date_calendar.c. */
struct calendar {
	const struct doc_table *table;	/* the last one looked at */
	uint32_t	 month, day;	/* its columns, or beyond the last */
};

struct scan {
	struct find	*f;
	const struct doc_block *b;
	const struct line *l;
	struct tok	*t;		/* n tokens and four TOK_END */
	size_t		 n;
	struct geo	 geo;
	VEC(struct tok)	 room;		/* used again for each block */
	VEC(struct mention) found;	/* of this block, in any order */
	struct calendar	 calendar;
};

/* -- scan.c -- */
void	 scan_block(struct scan *, const struct doc_block *);
/* A phrase of a section at token i: index behind it, or 0. */
size_t	 scan_phrase(const struct scan *, size_t i, enum lang_section,
	    int *value);
/* The same, with the hit itself. */
size_t	 scan_hit(const struct scan *, size_t i, enum lang_section,
	    const struct hit **);
/* Does a phrase of this section end just before token i? */
bool	 scan_before(const struct scan *, size_t i, enum lang_section,
	    int *value);
/* "and", also where Arabic writes it together with the next word. */
size_t	 scan_and(const struct scan *, size_t i);
bool	 scan_sign(const struct scan *, size_t i, uint32_t rune);
bool	 scan_is(const struct scan *, size_t i, uint32_t rune); /* any token */
bool	 scan_num(const struct scan *, size_t i, int digits_min,
	    int digits_max);
/* A word, letter for letter (ASCII). */
bool	 scan_word(const struct scan *, size_t i, const char *upper);
/* The end (byte offset) of token i - 1. */
uint32_t scan_end(const struct scan *, size_t i);
struct circ_str scan_text(const struct scan *, size_t from, size_t to);
/* Does the last mention, of this kind, end right before token i? */
bool	 scan_last(const struct scan *, size_t i, enum mention_kind);
/* A new mention of tokens from..to. */
struct mention *scan_add(struct scan *, enum mention_kind, size_t from,
	    size_t to);

/* -- the grammars: each adds its mentions -- */
size_t	 scan_date(struct scan *, size_t i);		/* date.c */
size_t	 scan_date_numeric(struct scan *, size_t i);	/* date_num.c */
size_t	 scan_date_signs(struct scan *, size_t i);	/* date_num.c */
size_t	 scan_time(struct scan *, size_t i);		/* time.c */
size_t	 scan_relative(struct scan *, size_t i);	/* date.c */
size_t	 scan_duration(struct scan *, size_t i);	/* duration.c */
size_t	 scan_zone(struct scan *, size_t i);		/* zone_mention.c */
size_t	 scan_reference(struct scan *, size_t i);	/* reference.c */
void	 scan_addresses(struct scan *);			/* address.c */
/* Times and zones within a bracket that another mention runs across. */
void	 scan_inside(struct scan *, size_t from, size_t to);

/* -- what date.c and date_num.c share -- */
bool	 scan_year(const struct scan *, size_t i);	/* 1900 to 2100 */
/* An optional weekday, with its full stop and comma; i itself if none. */
size_t	 scan_weekday(const struct scan *, size_t i, int8_t *weekday);
/* A weekday behind a date: "5 June 2025, Thursday"; i itself if none. */
size_t	 scan_weekday_after(const struct scan *, size_t i, int8_t *weekday);
/* "(afternoon)", "(Monday)" behind a day; i itself if none. */
size_t	 scan_day_note(const struct scan *, size_t i, int8_t *weekday,
	    uint32_t *flags);
/* Add a day or range of days; checks the calendar and sets the flags. */
void	 scan_add_days(struct scan *, size_t from, size_t to,
	    struct mention_day, struct mention_day, uint32_t flags);

/* -- date_calendar.c -- */
/* The days of a cell whose month stands in another column; false: none. */
bool	 scan_calendar(struct scan *);

/* -- date_year.c -- */
void	 dates_settle(struct find *);

#endif
