/* SPDX-License-Identifier: MIT */
/*
 * tzdata's zone.tab, read at run time: which zones a country has, and the
 * city that each is named after.
 */
#ifndef ZONETAB_H
#define ZONETAB_H

#include "base/base.h"

#define ZONETAB_LETTERS 128

struct zonetab_row {
	char		 country[3];	/* ISO 3166 */
	const char	*zone;		/* "America/St_Lucia" */
	struct circ_str	 city;		/* "St Lucia" */
	uint16_t	 next;		/* with this first letter: index + 1 */
};

struct zonetab {
	const struct zonetab_row *v;
	size_t		 n;		/* 0: the system has no such file */
	uint16_t	 first[ZONETAB_LETTERS];/* rows by the folded first */
					/* letter of the city: index + 1 */
};

/* From $TZDIR or where systems keep it; into the arena, once. */
const struct zonetab *zonetab_read(struct ctx *);

/* The same from the file's text, which is kept in the arena. */
const struct zonetab *zonetab_parse(struct ctx *, const char *s, size_t n);

#endif
