/* SPDX-License-Identifier: MIT */
/*
 * The parts of the table writer.
 *
 *	csv.c		options, columns, lines
 *	csv_cell.c	quoting, and what a spreadsheet would compute
 *	csv_columns.c	what each column holds
 *	csv_calendar.c	the columns that calendar programs import
 *	encode.c	from UTF-8 to what a spreadsheet wants
 *	translit.c	spellings for what an encoding lacks
 */
#ifndef CSV_H
#define CSV_H

#include "write/when.h"
#include "write/write.h"

/* One line of a table: what is NULL is not there. */
struct csv_line {
	const struct model		*m;
	const struct circ_event		*event;
	const struct circ_row		*row;
	const struct circ_deadline	*deadline;
	const struct circ_contact	*contact;
	const struct circ_value		*addressee;
	bool				 copy;	/* the addressee gets a copy */
	const struct tzif		*zone;	/* of start_utc, may be NULL */
	const struct tzif		*to;	/* of calendar columns */
	const char			*error_code;	/* of a record of one */
	const char			*error_message;
};

struct csv_column {
	const char	*name;
	unsigned	 tables;	/* bits 1 << enum circ_table */
	struct circ_str	(*get)(struct ctx *, const struct csv_line *);
};

#define CSV_ALL (~0u)

/* -- csv_cell.c -- */
#define CSV_GUARD 1u		/* ' before what a spreadsheet would compute */
#define CSV_QUOTE 2u		/* quote what is not empty, as Outlook does */
void	 csv_cell(struct ctx *, struct buf *, struct circ_str,
    char delimiter, unsigned flags);

/* -- csv_columns.c -- */
const struct csv_column *csv_column(struct circ_str name,
    enum circ_table table);
const char *csv_default(enum circ_table);

/* -- csv_calendar.c -- */
/* The columns of a target, *n of them; NULL for CIRC_CSV_ANY. */
const struct csv_column *csv_calendar(const struct circ_csv_options *,
    size_t *n);

/* -- encode.c -- */
/* What to do with a character that the encoding cannot hold. */
enum encode_lack {
	ENCODE_REFUSE,		/* raise CIRC_EENCODING */
	ENCODE_SPELL,		/* by translit(), else raise */
	ENCODE_ANYHOW		/* by translit(), else as U+0416 */
};

/* Raises CIRC_EUSAGE if iconv knows no such encoding. */
void	 encode_check(struct ctx *, const char *name);
/* The byte-order mark that an encoding wants. */
void	 encode_mark(struct ctx *, const char *name, struct out *);
/* s in the encoding. */
void	 encode(struct ctx *, const char *name, enum encode_lack,
    struct circ_str s, struct out *);

/* -- translit.c -- */
/* A spelling in ASCII (or simpler letters), or NULL. */
const char *translit(uint32_t rune);

#endif
