/* SPDX-License-Identifier: MIT */
/*
 * Agendas without a table: agenda_text.c looks at the lines of a stretch and
 * makes rows of those that begin with a time; agenda_list.c of numbered
 * ones, agenda_length.c of those that tell how long.
 */
#ifndef AGENDA_TEXT_H
#define AGENDA_TEXT_H

#include "find/agenda.h"

enum kind { K_OTHER, K_CLOCK, K_DAY, K_HEAD, K_AGENDA, K_ANNEX, K_PROSE };

/* Rows in the making: the pieces of the one that is open. */
struct lines {
	struct agendas	*w;
	struct agenda	*a;
	struct entry	 e;
	struct pieces	 body;
	bool		 open, mute;	/* mute: what follows is no row's */
	int		 number;	/* of the last numbered row */
	struct number	 sub;		/* of the last item below it */
};

/* What is remembered while a stretch is read. */
struct stretch {
	struct agendas	*w;
	const struct pieces *ps;
	size_t		 heading;	/* index of the agenda heading + 1 */
	size_t		 prose;		/* lines of running text below it */
	size_t		 done;		/* pieces before it belong to rows */
	int		 last;		/* number of the last item kept */
	bool		 clock;		/* a time stood below the heading */
	bool		 another;	/* the heading is the end of a list */
};

/* -- agenda_text.c -- */
enum kind line_kind(const struct find *, const struct piece *);
/* Does the clock of a line stand before its title? */
bool	 line_leads(const struct find *, const struct piece *);
/* A heading within an agenda: by the file's word, or bold and for a part. */
bool	 line_heads(const struct find *, const struct piece *);
void	 row_open(struct lines *, unsigned flags);
void	 row_close(struct lines *);
/* A row that heads those below it. */
void	 row_section(struct lines *, const struct piece *);
/* [from, to) of a stretch have become an agenda. */
struct agenda *stretch_agenda(struct stretch *, size_t from, size_t to,
	    struct agenda *, const struct doc_block *heading);

/* -- agenda_length.c -- */
/* Titles with their lengths at *i: into an agenda; false if none. */
bool	 agenda_lengths(struct stretch *, size_t *i);

/* -- agenda_list.c -- */
/* A list of items at *i: into an agenda, *i behind it; false if none. */
bool	 agenda_list(struct stretch *, size_t *i);
/* The pieces of a table's column as such a list. */
bool	 agenda_column_list(struct agendas *, const struct pieces *,
	    struct agenda *);

#endif
