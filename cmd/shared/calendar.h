/* SPDX-License-Identifier: MIT */
/*
 * One calendar of the fragments that several documents give.  It holds each
 * zone once, and each identity once: of an original and its corrigendum the
 * later version stays, of language versions the first.
 */
#ifndef CALENDAR_H
#define CALENDAR_H

#include "shared/set.h"

struct calendar_entry {
	char	*text;			/* NULL: another version is newer */
	size_t	 n;
	size_t	 parent;		/* entry of its meeting + 1; 0: none */
	long	 sequence;
	long	 rows;			/* newest sequence of its rows; -1 */
	long	 moved;			/* newest sequence that moved it; -1 */
};

struct calendar {
	struct bytes	 zones;		/* definitions */
	struct set	 names;		/* of zones */
	struct set	 uids;		/* entry's index + 1 */
	struct calendar_entry *entry;
	size_t		 n, a;
};

/** Add what circ_ics() gave with the option fragment. */
void	 calendar_add(struct calendar *, const char *s, size_t n);
/** Zones and entries; nothing if there are none. */
void	 calendar_write(const struct calendar *, struct bytes *);
void	 calendar_free(struct calendar *);

#endif
