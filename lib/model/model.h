/* SPDX-License-Identifier: MIT */
/*
 * The model: the public struct circ_circular, the ordered list of mentions
 * that it was built from, the places of all blocks, and the trace.
 */
#ifndef MODEL_H
#define MODEL_H

#include "base/base.h"

enum mention_kind {
	MENTION_DATE,		/* a day, or a range of days, or a month */
	MENTION_WEEKDAY,	/* a weekday that no date took along */
	MENTION_TIME,		/* a time of day, or a range of times */
	MENTION_DURATION,
	MENTION_ZONE,
	MENTION_REFERENCE,
	MENTION_ANNEX,		/* a citation or heading of an annex */
	MENTION_EMAIL,
	MENTION_PHONE,
	MENTION_URL,
	MENTION_QUANTITY,
	MENTION_RELATIVE_DAY	/* "the day before", until it is a date */
};

/* A day as printed: 0 in a part that is not printed or not yet known. */
struct mention_day {
	int16_t	 year;
	uint8_t	 month, day;
	int8_t	 weekday;	/* 0 Monday ... 6 Sunday; -1: not printed */
};

#define MENTION_YEAR_INFERRED	0x0001u	/* year taken from context */
#define MENTION_NUMERIC		0x0002u	/* 05/06/2025 */
#define MENTION_AMBIGUOUS	0x0004u	/* day and month could be swapped */
#define MENTION_MALFORMED	0x0008u	/* 28st October, 24000 hours */
#define MENTION_MONTH_ONLY	0x0010u
#define MENTION_AM_PART		0x0020u	/* "(morning)" beside a date */
#define MENTION_PM_PART		0x0040u	/* "(afternoon)" beside a date */
#define MENTION_MERIDIEM	0x0080u	/* am or pm printed */
#define MENTION_BARE		0x0100u	/* weak: 9.10, 0930 alone, 17/09 alone, */
					/* a phone number with no label */
#define MENTION_IMPOSSIBLE	0x0200u	/* 31 June; value as printed */
#define MENTION_BACKWARDS	0x0400u	/* a range whose end is first */
#define MENTION_OPEN_END	0x0800u	/* from 14:00 (no end) */
#define MENTION_LIST		0x1000u	/* one of "6 and 7 May": several days */
#define MENTION_RELATIVE	0x2000u	/* a DATE told by another one */

struct mention {
	enum mention_kind kind;
	uint32_t	 flags;
	struct circ_span at;
	struct mention_day from, to;	/* DATE; to equals from for one day */
	int16_t		 start, end;	/* TIME: minutes; end -1: no range; */
					/* ANNEX: the numbers of "1 to 3"; */
					/* RELATIVE_DAY: days from another */
	int32_t		 minutes;	/* DURATION, and its upper bound: */
	int32_t		 minutes_max;	/* -1, or 25 of "20-25 min" */
	int32_t		 offset;	/* ZONE: minutes east of UTC, or */
#define ZONE_NO_OFFSET INT32_MIN
	struct circ_str	 name;		/* ZONE: abbreviation, place, IANA; */
					/* URL, EMAIL, PHONE, REFERENCE: value */
	enum { ZONE_NAMED, ZONE_ABBREVIATION, ZONE_OFFSET, ZONE_PLACE,
	    ZONE_LOCAL } zone;
	const struct mention *peer;	/* ZONE: the time it qualifies */
};

struct model {
	struct circ_circular c;
	VEC(struct mention)	mentions;	/* in document order */
	struct circ_place	*places;	/* by block id */
	size_t			 nplaces;
	VEC(const char *)	trace;		/* lines; if opt.trace */
};

/* Note a decision for people who wonder why; nothing unless opt.trace. */
void	 model_trace(struct ctx *, struct model *, struct circ_span,
	    const char *fmt, ...) __attribute__((format(printf, 4, 5)));

/* The text of a span. */
struct circ_str model_quote(const struct model *, struct circ_span);

/* place.c: "table 2, row 4, column 1"; the page is the caller's matter. */
struct circ_str model_block_name(struct ctx *, const struct circ_place *);
/* ISO 8601: 2025-06-05; 14:00; 2025-06-05T14:00 or the day alone. */
struct circ_str model_date(struct ctx *, const struct circ_moment *);
struct circ_str model_clock(struct ctx *, int minute);
struct circ_str model_moment(struct ctx *, const struct circ_moment *);

#endif
