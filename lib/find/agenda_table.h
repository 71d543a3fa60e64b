/* SPDX-License-Identifier: MIT */
/*
 * A table that may be an agenda: what each of its columns holds, as told by
 * its cells' looks (agenda_column.c) and by its head (agenda_head.c);
 * agenda_table.c weighs it and makes rows of it.
 */
#ifndef AGENDA_TABLE_H
#define AGENDA_TABLE_H

#include "find/agenda.h"

#define MAXCOLS 24

enum look { LOOK_EMPTY, LOOK_TIME, LOOK_DATE, LOOK_MINUTES, LOOK_NUMBER,
	LOOK_TEXT, NLOOKS };

enum role { ROLE_NONE, ROLE_TIME, ROLE_END, ROLE_DATE, ROLE_MINUTES,
	ROLE_NUMBER, ROLE_TITLE, ROLE_SPEAKER, ROLE_ROOM, ROLE_NOTE,
	ROLE_PARALLEL };

struct columns {
	uint32_t	 n;
	enum role	 role[MAXCOLS];
};

/* A table being looked at. */
struct view {
	struct agendas	*w;
	struct find	*f;
	const struct doc_table *t;
	uint32_t	 ncols;
	uint32_t	 labels;	/* rows above that tell of the meeting */
	uint32_t	 body;		/* first row below the head */
	size_t		 count[MAXCOLS][NLOOKS];
	int		 head[MAXCOLS];	/* section of its head, or -1 */
	struct columns	 c;
	int		 score;
	int		 usual;		/* items that any agenda has */
	struct clock	 clock;		/* of the last row that has one */
	bool		 timed;		/* there is such a row */
	bool		 shared;	/* hours and item numbers: one column */
	struct number	 number;	/* its item; value 0: none */
	int		 parent;	/* last item that is none below another */
};

/* -- agenda_column.c -- */
/* Read the head, look at the cells, give each column its role. */
void	 view_columns(struct view *);
const struct doc_cell *view_at(const struct view *, uint32_t row,
	    uint32_t col);
/* Is this square the cell's top left corner? */
bool	 view_origin(const struct doc_cell *, uint32_t row, uint32_t col);
struct pieces view_cell(const struct view *, const struct doc_cell *);
/* The only cell of a row that says anything; NULL if there are several. */
const struct doc_cell *view_only(const struct view *, uint32_t row);
/* A cell that goes across (nearly) the whole table. */
bool	 view_wide(const struct view *, const struct doc_cell *);
enum look view_look(const struct view *, const struct doc_cell *);
enum look view_mostly(const struct view *, uint32_t col);
/* The clock of a cell whose time it is. */
bool	 view_clock(const struct view *, const struct doc_cell *,
	    struct clock *);
/* The first column with this role, or MAXCOLS. */
uint32_t view_column(const struct view *, enum role);
/* The column that holds the item numbers, or MAXCOLS. */
uint32_t view_numbers(const struct view *);

/* -- agenda_head.c -- */
/* Find the head and where the body below it begins. */
void	 view_head(struct view *);
/* A head that comes again further down, after a page break. */
bool	 view_head_again(const struct view *, uint32_t row);

#endif
