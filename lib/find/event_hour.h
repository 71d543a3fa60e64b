/* SPDX-License-Identifier: MIT */
/* What an hour in a sentence belongs to. */
#ifndef EVENT_HOUR_H
#define EVENT_HOUR_H

#include "find/event.h"

/* -- event_hour.c -- */
/* Is a time of a unit one of registration, of coffee, or of a deadline? */
bool	 hour_foreign(const struct events *, const struct unit *,
    const struct mention *);
/* Does nothing but "and", a sign or a part of the day stand between? */
bool	 hour_joined(const struct events *, const struct doc_block *,
    uint32_t from, uint32_t to);
/* Of several windows of a day, "9:30 to 12:30 and 14:30 to 17:30", the last. */
const struct mention *hour_last_window(const struct events *,
    const struct unit *, const struct mention *);
/* "(Thursday: 09:30-12:30)": the window of a weekday (0 Monday); or NULL. */
const struct mention *hour_window_on(const struct events *,
    const struct unit *, int weekday);
/* "Tuesday 09:30 - Friday 17:00": the hour on a weekday, behind one; or NULL. */
const struct mention *hour_ends_on(const struct events *,
    const struct unit *, const struct mention *, int weekday);
/* The date of a unit that a time stands nearest to; NULL: it has none. */
const struct mention *hour_date(const struct events *, const struct unit *,
    const struct mention *);
/* The zone printed for a time: the next one behind it, else the first. */
const struct mention *hour_zone(const struct events *, const struct unit *,
    const struct mention *);

#endif
