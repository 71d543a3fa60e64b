/* SPDX-License-Identifier: MIT */
/* What the files that find deadlines share. */
#ifndef DUE_H
#define DUE_H

#include "find/event.h"

struct deadlines {
	struct events	 e;
	VEC(struct circ_deadline) out;
};

/*
 * Take a date for a deadline.  said: words tell that it is due, of a sentence
 * or of the head of its column; they count even before the letter, but add
 * nothing to a day that is known.
 */
void	 deadline_add(struct deadlines *, const struct mention *,
    struct circ_value text, bool said);

/* -- due_table.c -- */
/* Deadlines of tables; what they take is claimed. */
void	 due_tables(struct deadlines *);

#endif
