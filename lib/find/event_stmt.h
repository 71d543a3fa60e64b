/* SPDX-License-Identifier: MIT */
/* What the files share that find statements. */
#ifndef EVENT_STMT_H
#define EVENT_STMT_H

#include "find/event_name.h"

/* -- event_days.c -- */
/* The first and the last day of a date, since 1970. */
void	 stmt_days(const struct mention *, long *first, long *last);
/* May this date of a unit be that of a meeting to come? */
bool	 stmt_usable(const struct events *, const struct unit *,
    const struct mention *);
/* Take the days of a list behind a date, "6 and 7 May"; *i goes past them. */
void	 stmt_join_list(const struct events *, const struct unit *, size_t *i,
    const struct mention *, struct stmt *);
/* Take whatever else makes one stretch with them. */
void	 stmt_join(const struct events *, const struct unit *, size_t *i,
    const struct mention *, struct stmt *);

/* -- event_row.c -- */
/* Is the verb that leads to an earlier date of a unit said of this too, */
/* and is it but one more day of the same name? */
bool	 row_goes_on(const struct events *, const struct unit *,
    const struct mention *, bool *again);

/* Let a meeting go on, whose days are told with their hours. */
void	 row_lasts(const struct events *, const struct unit *, size_t *i,
    const struct mention *, struct stmt *);
/* Where, behind what is said of all, a subject's first name begins. */
uint32_t row_lead(const struct events *, const struct unit *, uint32_t from,
    uint32_t end);
/* The name in lines of its own above a unit that begins "will be held". */
struct circ_value row_name_above(struct events *, const struct unit *);

/* -- event_label.c -- */
/* "Date: 3 May"; or "Time: 3 May, 10 a.m.", whose day stands near. */
bool	 label_day(const struct events *, const struct unit *,
    const struct mention *);
/* "17-19 October 2025, Oslo." in the paragraph below "Dates". */
bool	 label_above(const struct events *, const struct unit *,
    const struct mention *);
/* "2. Seminar on Tides", "Venue: ...", "Date: ..." in paragraphs of their */
/* own: the line above the labels, if it names a meeting. */
struct circ_value label_title(struct events *, const struct unit *);
/* Is a unit in the paragraph of a draft's "Date: ...", or in one of the */
/* paragraphs of labels right below it? */
bool	 label_follows(const struct events *, const struct draft *,
    const struct unit *);

/* -- event_relative.c -- */
/* Make dates of "the day before" and the like in a unit, by its index. */
void	 relative_days(struct events *, size_t i);

#endif
