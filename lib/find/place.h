/* SPDX-License-Identifier: MIT */
/*
 * What the files share that tell where a meeting is and who goes there.
 *
 * A site is a place that the text prints; it is found once, wherever it
 * stands.  Which meeting it is the place of follows from the unit that holds
 * it: that may be the meeting's own statement, a sentence after it, one that
 * speaks of all meetings, or another meeting's.
 */
#ifndef PLACE_H
#define PLACE_H

#include "find/event.h"

/* How much a place tells: a bare city, a room, a building, both. */
enum site_kind { SITE_NONE, SITE_CITY, SITE_ROOM, SITE_VENUE, SITE_FULL };

struct site {
	struct unit	 u;		/* that holds it */
	uint32_t	 off, end;	/* of its block */
	enum site_kind	 kind;
	const char	*zone;		/* of its city; NULL: none named */
	bool		 label;		/* "Venue: ..." */
	bool		 phrase;	/* in a sentence: "will be held at ..." */
	bool		 house;		/* of who writes: tells but the zone */
};

/* Of which meeting a unit speaks, seen from one of them. */
enum scope { SCOPE_OTHER, SCOPE_ALL, SCOPE_NEAR, SCOPE_OWN };

/* -- site_text.c -- */
/* Where a place that begins at off ends: before a verb, a date, a stop. */
uint32_t site_end(struct events *, const struct unit *, uint32_t off,
    bool label);
/* Without the signs and prepositions that it ends with. */
uint32_t site_trim(struct events *, const struct unit *, uint32_t off,
    uint32_t end);
/* Has it what a name has: a capital, a figure, a script without capitals? */
bool	 site_named(struct circ_str);
/* What kind of place off..end of a block is; sets its zone. */
enum site_kind site_kind(struct events *, const struct doc_block *,
    uint32_t off, uint32_t end, const char **zone);

/*
 * The zone of the city that a place names; loose: only as a part of a
 * building's name, which may be called after any city.
 */
const char *site_zone(struct events *, const struct doc_block *, uint32_t off,
    uint32_t end, bool *loose);
/* Is a hit before end a word for a meeting, no part of "Conference Room"? */
bool	 site_meeting(const struct events *, const struct doc_block *,
    const struct hit *, uint32_t end);
bool	 site_names_meeting(const struct events *, const struct doc_block *,
    uint32_t off, uint32_t end);

/* -- site_label.c -- */
/* The place that a label gives a unit, by its index. */
bool	 site_labelled(struct events *, size_t i);
/* "The venue of the workshop is ...": the label within a sentence. */
bool	 site_told(struct events *, const struct unit *);

/*
 * A column "Place" of a table of meetings: 1 the row of a unit tells of a
 * draft, -1 of others, 0 it is no such column.
 */
int	 site_of_row(const struct events *, const struct draft *,
    const struct unit *);

/*
 * Does the heading over a unit speak of the venue?  Under one that speaks of
 * other things too, the unit has to be about a meeting.
 */
bool	 site_headed(struct events *, size_t i);

/* -- site.c -- */
/* Past the spaces, commas and colons before a place. */
uint32_t site_skip(const struct unit *, uint32_t off);
/* Note the place off..end of a unit, if it is one. */
bool	 site_add(struct events *, const struct unit *, uint32_t off,
    uint32_t end, bool label, bool phrase);
/* Every place of the document that a meeting may have: fills e->sites. */
void	 sites_find(struct events *);

/* -- site_piece.c -- */
/* A line of a title page, or a subject's pieces, that are only places. */
void	 site_pieces(struct events *, const struct unit *);
/* A line of a title page that is all one place; i: its unit's index. */
bool	 site_line(struct events *, size_t i);
/* "the Centre (Hall 3)": places in the brackets of a unit. */
void	 site_brackets(struct events *, const struct unit *);

/* -- scope.c -- */
void	 scopes_make(struct events *);	/* once the drafts are settled */
enum scope scope_of(const struct events *, const struct draft *,
    const struct unit *);
/* The same for what has days of its own: "register by 5 May at ..." */
enum scope scope_named(const struct events *, const struct draft *,
    const struct unit *);
/*
 * The nouns for meetings in a unit, "The workshop will be held at ...": 1 one
 * names this draft and not all, -1 they name others only, 0 neither.
 */
int	 scope_names(const struct events *, const struct draft *,
    const struct unit *);
/*
 * "Date | 3 May", "Venue | Lima" below one meeting's name: 1 the table of a
 * unit tells of a draft, -1 of another, 0 of none or of several.
 */
int	 scope_table(const struct events *, const struct draft *,
    const struct unit *);
/* "both meetings", "the meetings": does a unit speak of all drafts? */
bool	 scope_both(const struct events *, const struct unit *);
/* The same of the cell to the left of a unit's, in a table of two columns. */
int	 scope_row_label(const struct events *, const struct draft *,
    const struct unit *);
/* -- scope_names.c -- */
/* By draft, names of a unit: 1 it is named, -1 others are, 0 neither. */
void	 scope_weigh(const struct events *, const struct unit *,
    int8_t *names);

/* -- scope_except.c -- */
/*
 * In "all meetings except the Seminar": is what stands at an offset of a unit
 * said of a draft (1) or of others only (-1)?  0: the unit takes none out.
 */
int	 scope_except(const struct events *, const struct draft *,
    const struct unit *, uint32_t off);
/* Where the clause of a unit ends that holds an offset, by its exceptions. */
uint32_t scope_except_cut(const struct events *, const struct unit *,
    uint32_t off);

/* -- scope.c, again -- */
/* Is a block the head of the agenda that alone tells of a draft? */
bool	 scope_heads(const struct draft *, uint32_t block);
/* Is this a meeting that the letter is about, not one beside it? */
bool	 scope_main(const struct events *, const struct draft *);
/* The words of a unit that speak of one day of several: a narrower unit. */
struct unit scope_clause(const struct events *, const struct draft *,
    const struct unit *);
/* Is off within an URL or an address of mail: "...?meeting_id=7"? */
bool	 scope_in_address(const struct events *, const struct unit *,
    uint32_t off);
/* Is the unit about what is over: "was held", with no "will be" about it? */
bool	 scope_past(const struct events *, const struct unit *);

/* -- place.c -- */
/* Of which meeting, seen from one, is a place said? */
enum scope site_scope(const struct events *, const struct draft *,
    const struct site *);

/* -- mode.c -- */
/* "online registration" is no online meeting. */
bool	 mode_registration(const struct events *, const struct unit *,
    const struct hit *);
/* "no provision for remote participation" */
bool	 mode_denied(const struct events *, const struct unit *,
    const struct hit *);
/* What a phrase says of how a meeting is held; 0: nothing. */
unsigned mode_of_hit(const struct events *, const struct unit *,
    const struct hit *, bool label);
/* Is a meeting online by what its own statements say? */
bool	 event_apart(const struct events *, const struct draft *);

/* -- mode_place.c -- */
/* The place of a meeting that is held online. */
void	 mode_place(struct events *, struct draft *);

#endif
