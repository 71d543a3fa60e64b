/* SPDX-License-Identifier: MIT */
/*
 * Time zones, read from the system's TZif files (RFC 9636): the transitions
 * that a file lists, and its footer, the rule for all years after them.
 * The C library's own zone is process-wide state (TZ), so it is not used.
 */
#ifndef TZIF_H
#define TZIF_H

#include "base/base.h"

/* When in a year a rule of a footer switches. */
struct tz_rule {
	enum { TZ_MONTH, TZ_JULIAN, TZ_DAY } kind; /* Mm.w.d, Jn, n */
	int	 month, week, day;	/* week 5: the last; day 0: Sunday */
	int32_t	 time;			/* seconds from midnight, any sign */
};

/* The footer, a POSIX TZ string. */
struct tz_footer {
	bool		 present, dst;	/* dst: it switches twice a year */
	int32_t		 offset[2];	/* seconds east: standard, daylight */
	char		 name[2][16];
	struct tz_rule	 rule[2];	/* to standard, to daylight */
};

struct tz_type {
	int32_t		 offset;	/* seconds east of UTC */
	bool		 dst;
	const char	*name;		/* abbreviation */
};

/* A moment when the offset changes. */
struct tz_onset {
	int64_t		 at;		/* seconds since 1970, UTC */
	int32_t		 from, to;	/* offsets */
	bool		 dst;
	const char	*name;
};

struct tzif {
	const char	*name;
	const int64_t	*at;		/* transitions, ascending */
	const uint8_t	*kind;		/* the type that each begins */
	size_t		 n;
	const struct tz_type *types;
	size_t		 ntypes;	/* at least one */
	struct tz_footer footer;
};

/* A name that can be a zone and can not leave the zone directory. */
bool	 tzif_name_ok(const char *name);

/*
 * The zone of a name, from $TZDIR or where systems keep theirs; NULL if
 * there is no such zone, or its file is not one.
 */
const struct tzif *tzif_open(struct ctx *, const char *name);

/* The same from bytes, which need not outlive the call. */
const struct tzif *tzif_parse(struct ctx *, const char *name,
    const void *bytes, size_t n);

/* Seconds east of UTC at a moment, and all that holds then. */
int32_t	 tzif_offset(const struct tzif *, int64_t utc);
void	 tzif_type(const struct tzif *, int64_t utc, struct tz_type *);

/*
 * The moment of a wall-clock time (as if its clock were UTC).  A time that
 * comes twice is its first, one that is skipped goes on with the offset
 * before (RFC 5545, section 3.3.5).
 */
int64_t	 tzif_utc(const struct tzif *, int64_t local);

/* The changes of offset in from <= at < to, ascending; *v is in the arena. */
size_t	 tzif_onsets(struct ctx *, const struct tzif *, int64_t from,
    int64_t to, struct tz_onset **v);

/* -- tz_footer.c -- */
/* Take a POSIX TZ string apart; false if it is none. */
bool	 tz_footer_parse(struct tz_footer *, const char *s);
/* The type that holds at a moment by the footer alone. */
void	 tz_footer_type(const struct tz_footer *, int64_t utc,
    struct tz_type *);
/* The day of a rule in a year, in days since 1970. */
long	 tz_rule_day(const struct tz_rule *, int year);
/* The two switches of a year, ascending; needs dst. */
void	 tz_footer_year(const struct tz_footer *, int year,
    struct tz_onset v[2]);

#endif
