/* SPDX-License-Identifier: MIT */
/* Wall-clock moments of the model as instants; for calendars and tables. */
#ifndef WHEN_H
#define WHEN_H

#include "base/tzif.h"
#include "model/model.h"

#define WHEN_DAY 86400

/* A moment as if its clock were UTC; a day without hour is its midnight. */
int64_t	 when_local(const struct circ_moment *);
/* The same of a day and minutes from midnight. */
int64_t	 when_at(const struct circ_moment *day, int minute);
/* Broken down again, as a moment without provenance. */
struct circ_moment when_moment(int64_t local);

/* A zone by its name; raises CIRC_EZONE if the system has none such. */
const struct tzif *when_zone(struct ctx *, const char *name);

/*
 * Seconds east of UTC that a zone as printed stands for by the letter:
 * "CET", "UTC+7", "GMT +05:30".  False if it says none.
 */
bool	 when_literal(const struct model *, const struct circ_value *printed,
	    int32_t *offset);

#endif
