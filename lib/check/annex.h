/* SPDX-License-Identifier: MIT */
/* What the files of the annex rules share. */
#ifndef CHECK_ANNEX_H
#define CHECK_ANNEX_H

#include "check/check.h"

#define LABEL_LETTER 1000	/* A is 1001 */
#define NLABELS 10000		/* and less than this each */

/* check_label.c */
/* Are letters counted as А, Б, В, not as A, B, C that look alike? */
bool	 annex_cyrillic(struct check *);
/* The number of an annex as its label says it; 0: no label. */
int	 annex_label(struct check *, struct circ_str, bool cyrillic);
/* The heading of an annex up to its number: its title does not count. */
struct circ_str annex_heading(struct circ_str);
/* Do two labels name the thing alike: "Annex 1", "annexes"? */
bool	 annex_same_noun(struct check *, struct circ_str, struct circ_str);

#endif
