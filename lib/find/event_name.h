/* SPDX-License-Identifier: MIT */
/* What the files share that find a meeting's name in running text. */
#ifndef EVENT_NAME_H
#define EVENT_NAME_H

#include "find/event.h"

/* -- event_span.c -- */
bool	 name_capital(struct circ_str, uint32_t off);
/* A capital letter or a figure: "6A". */
bool	 name_begins(struct circ_str, uint32_t off);
unsigned name_commas(struct circ_str, uint32_t from, uint32_t to);
uint32_t name_runes(const struct unit *, uint32_t from, uint32_t to);
/* Is there another date in a stretch?  (no further day of a list) */
bool	 name_date_between(const struct events *, const struct unit *,
    uint32_t from, uint32_t to);
/* A phrase of a section that ends right at an offset; or NULL. */
const struct hit *name_phrase_before(const struct events *,
    const struct unit *, enum lang_section, uint32_t off);
/* A longer phrase of a section that covers a word; or NULL. */
const struct hit *name_phrase_over(const struct events *, const struct unit *,
    enum lang_section, uint32_t off, uint32_t len);
/* Where the name begins whose noun is at off, and where it ends. */
uint32_t name_left(const struct events *, const struct unit *, uint32_t off);
uint32_t name_right(const struct events *, const struct unit *, uint32_t end);

/* -- event_noun.c -- */
/* The word for a meeting that the date day..dend belongs to; or NULL. */
const struct hit *name_noun(const struct events *, const struct unit *,
    uint32_t day, uint32_t dend);
bool	 name_of_a_place(const struct events *, const struct unit *,
    const struct hit *);
bool	 name_in_address(const struct events *, const struct unit *,
    uint32_t off);
/* Is a name that begins at left told of as news? */
bool	 name_news(const struct events *, const struct unit *, uint32_t left);
/* The "and" before a word for a meeting, behind low; or NULL.  Arabic writes */
/* it together with the word. */
const struct hit *name_and_before(const struct events *, const struct unit *,
    uint32_t low, const struct hit *);
bool	 name_arabic_apart(const struct unit *, const struct hit *,
    uint32_t off);

/* -- event_row.c -- */
/* Does a word for a meeting mean several of them? */
bool	 name_plural(const struct events *, const struct unit *,
    const struct hit *noun);
/* Does a unit lead to a row that a statement is a part of: "these will be */
/* held in Lisbon: A on 5 May; B on"? */
bool	 row_leads(const struct events *, const struct stmt *,
    const struct unit *);
/* Are the hours behind the last of a row of days those of another too? */
bool	 row_shares(const struct events *, const struct unit *,
    const struct mention *, const struct mention *last);
bool	 name_collective(const struct events *, const struct circ_value *);

#endif
