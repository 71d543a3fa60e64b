/* SPDX-License-Identifier: MIT */
/* What the files of the agenda rules share. */
#ifndef CHECK_AGENDA_H
#define CHECK_AGENDA_H

#include "check/check.h"

bool	 agenda_timed(const struct circ_row *);
bool	 agenda_ranged(const struct circ_row *);
bool	 agenda_same_day(const struct circ_row *, const struct circ_row *);
bool	 agenda_parallel(struct check *, const struct circ_row *,
	    const struct circ_row *);
const char *agenda_range(struct check *, const struct circ_row *);
const char *agenda_title(struct check *, const struct circ_row *);

/* check_durations.c */
void	 agenda_item_differs(struct check *);	/* CL405 */
void	 agenda_total_differs(struct check *);	/* CL406 */

#endif
